### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Português (Brasil)

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Ir para o conteúdo
# Name of the main navigation, for screen readers.
nav-label = Menu principal
# Main navigation, and the title of the start page.
nav-dashboard = Visão geral
# Main navigation: the viewer's own account.
nav-account = Conta
# Main navigation, administrators only: everybody's accounts.
nav-users = Usuários
# Main navigation, administrators only: the panel's settings.
nav-settings = Configurações
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Sessão de { $name }
# Button under the navigation.
sign-out = Sair
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Idioma
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Alterar
# Button under a form whose changes it stores.
save = Salvar alterações
# Link beside a form's button; leaves without storing anything.
cancel = Cancelar
# Notice above a form after its changes were stored.
saved = Suas alterações foram salvas.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Nome de usuário
# Below the field in which a new username is chosen.
field-username-hint = Use letras, números e . _ - @ +, com até 64 caracteres.
# Label of the password field on the sign-in and set-up pages.
field-password = Senha
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Código
# Below that field, where a recovery code is accepted too.
field-code-hint = Os seis dígitos do seu app autenticador, ou um dos seus códigos de recuperação.
# Label of the field for a recovery code.
field-recovery-code = Código de recuperação
# Label on the page where a password is changed.
field-current-password = Senha atual
# Label on the page where a password is changed.
field-new-password = Nova senha
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = Pelo menos { $min } caracteres. Espaços também contam, e quanto mais longa, melhor.
# What an account may do: everything.
role-admin = Administrador
# What an account may do: use the panel and change itself.
role-user = Usuário
# How somebody signed in.
method-password = Senha
# How somebody signed in, when it was not with the password.
method-other = Outro método de login

## Sign-in page

# Heading, and title of the browser tab.
login-title = Entrar
# Button under the form.
login-submit = Entrar
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Sua senha foi definida. Use-a para entrar.
# Link below the form.
login-to-recovery = Não consegue entrar?
# Link below the second step and the recovery form; starts over.
login-again = Voltar ao login

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Só mais uma etapa
# Below the heading.
login-second-factor-intro = Sua conta pede um código além da senha.
# Link below the form.
login-second-factor-to-recovery = Perdi meu app

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Recuperar o acesso
# Below the heading.
login-recovery-intro = Um código de recuperação permite restabelecer seus métodos de login. Cada código só vale uma vez.
# Button under the form.
login-recovery-submit = Continuar
# Below the form.
login-recovery-no-code = Também não tem códigos? Peça ajuda a um administrador deste painel.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Você recebeu um convite
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Escolha uma senha para sua conta { $name } em { $panel }. Este link só funciona uma vez.
# Heading of a reset, and title of the browser tab.
link-reset-title = Definir nova senha
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Escolha uma nova senha para { $name }. Todas as sessões desta conta são encerradas, e este link só funciona uma vez.
# Button under the form.
link-submit = Definir senha

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Configuração inicial
# Heading.
setup-heading = Boas-vindas ao { -product }
# Below the heading.
setup-intro = Crie a primeira conta de administrador. Isso só é possível com este link, e uma única vez.
# Button under the form.
setup-submit = Criar administrador

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Olá, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Boas-vindas a { $panel }. Aqui você gerencia sua conta e a forma como entra.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Boas-vindas a { $panel }. Aqui você gerencia sua conta, as pessoas que usam este servidor e o próprio painel.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Seu login
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Função
# Label in that summary, followed by how this session was made.
dashboard-method = Login feito com
# Label in that summary, followed by a date.
dashboard-last-sign-in = Último login
# Heading above the links that only administrators see.
dashboard-administration = Administração
# Below the link “Profile”.
dashboard-to-profile-detail = Seu nome e seu idioma.
# Below the link “Password”.
dashboard-to-password-detail = Altere a senha que você usa para entrar.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Veja onde sua conta está aberta e encerre o que não reconhecer.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [one] Por enquanto, só a sua conta. Adicione as pessoas que usam este servidor.
       *[other] { $count } contas. Veja quem tem acesso, ou adicione alguém.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = O nome do painel e o idioma padrão.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Sua conta
# Name of the row of tabs, for screen readers.
account-tabs-label = Seções da conta
# Tab: name and language.
account-tab-profile = Perfil
# Tab: change the password.
account-tab-password = Senha
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Segundo fator
# Tab: where the viewer is signed in.
account-tab-sessions = Sessões
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Perfil
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Idioma
# The first choice of a language.
account-language-automatic = O mesmo do navegador
# Below the choice of a language.
account-language-hint = Vale para todos os navegadores em que você entrar.
# Heading on the tab “Password”.
account-password-heading = Alterar a senha
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = O login com senha está desativado na sua conta. A senha que você definir aqui só vai valer quando você reativar o login com senha.
# Button on the tab “Password”.
account-password-submit = Alterar senha
# Notice on the tab “Password” after the change.
account-password-saved = Sua senha foi alterada. Todas as suas outras sessões foram encerradas.
# Heading on the tab “Sessions”.
account-sessions-heading = Onde sua conta está aberta
# Below that heading.
account-sessions-intro = Se não reconhecer alguma sessão, encerre-a e altere sua senha.
# Button above the list of sessions.
account-sessions-end-others = Encerrar todas as outras
# Button beside one session.
account-sessions-end = Encerrar
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Encerrar a sessão: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Pronto: sua conta não está mais aberta lá.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Esta sessão
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } no { $system }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = Com “{ $name }”
# In place of a device that could not be recognised.
account-sessions-unknown-device = Dispositivo desconhecido
# Small text of one session: how it was made.
account-sessions-by-password = Com senha
# Small text of one session: how it was made.
account-sessions-by-recovery = Com um código de recuperação
# Small text of one session: how it was made.
account-sessions-by-other = Com outro método de login
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Login:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Última atividade:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = Um método de login foi adicionado à sua conta ou removido dela. <a data-l10n-name="look">Foi você?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Foi você?
# Below that heading, above the list of changes.
account-notice-intro = Estas alterações foram feitas em outra sessão da sua conta.
# Button below the list; the notice goes away.
account-notice-mine = Fui eu
# Button below the list.
account-notice-not-mine = Não fui eu
# Below that button.
account-notice-not-mine-detail = Remove o que foi adicionado e encerra todas as sessões, menos esta. Depois, altere sua senha.
# Below the list when there is no other session.
account-sessions-only-this = Sua conta não está aberta em nenhum outro lugar.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Só uma senha protege sua conta. <a data-l10n-name="set-up">Adicione um segundo fator</a>.
# Notice after an authenticator app was set up.
second-factor-added = Seu app autenticador está configurado. De agora em diante, o login com senha pede um código.
# Notice after the authenticator app was removed.
second-factor-removed = Seu app autenticador foi removido. A senha volta a ser suficiente para entrar.
# Notice after password sign-in was switched on again.
second-factor-released = Você pode entrar com sua senha de novo.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Você entrou com um código de recuperação. Aqui você pode restabelecer seus métodos de login; depois, saia e entre de novo para usar o painel.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Os administradores deste painel precisam de um segundo fator. Configure um para continuar.
# Heading above the offer to use the password again.
second-factor-held-heading = Login com senha desativado
# Below that heading.
second-factor-held = Você entra na sua conta sem senha. Se isso não funcionar mais, reative a senha.
# Button below that text.
second-factor-release = Reativar o login com senha
# Heading of the part about the app.
second-factor-app = App autenticador
# Mark beside that heading.
second-factor-on = Ativado
# Below that heading.
second-factor-app-intro = Um app no seu celular mostra um novo código a cada meio minuto. Para entrar com a senha, esse código também será necessário.
# Label, followed by a date and time.
second-factor-since = Configurado:
# Heading and button: starts setting up the app.
second-factor-set-up = Configurar um app autenticador
# Button: sets up another app in place of the present one.
second-factor-replace = Usar outro app
# Button that opens a question.
second-factor-remove = Remover
# The question.
second-factor-remove-detail = Quem souber sua senha vai poder entrar só com ela.
# Button that does it.
second-factor-remove-confirm = Remover o app
# First step of setting up an app, above a QR code.
second-factor-scan = Abra seu app autenticador, adicione uma conta e aponte a câmera para esta imagem.
# What screen readers say in place of the QR code.
second-factor-picture = Código QR com a chave abaixo
# Second way to set up an app, above the key as text.
second-factor-type = Sem câmera? Digite esta chave no app:
# Below the field for the first code.
second-factor-code-hint = Os seis dígitos que o app mostra agora provam que ele tem a chave.
# Button under the form.
second-factor-confirm = Ativar
# Heading of the part about recovery codes.
recovery-codes = Códigos de recuperação
# Below that heading.
recovery-codes-intro = Para o dia em que você perder o celular ou a senha. Cada código só vale uma vez.
# In place of how many are left.
recovery-codes-none = Você não tem códigos de recuperação.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [one] Só resta um código. Crie novos assim que puder.
       *[other] Restam { $count } códigos.
    }
# Button: makes the first codes.
recovery-codes-make = Criar códigos de recuperação
# Button that opens a question.
recovery-codes-renew = Criar novos códigos
# The question.
recovery-codes-renew-detail = Os códigos que você tem agora deixam de funcionar.
# Button that does it.
recovery-codes-renew-confirm = Substituir meus códigos
# Heading above new codes.
recovery-codes-new = Seus códigos de recuperação
# Notice above new codes.
recovery-codes-keep = Guarde-os onde só você possa encontrá-los. Eles não serão mostrados de novo.
# Link that downloads the codes as a text file.
recovery-codes-download = Baixar
# Button that leaves the page with the codes.
recovery-codes-kept = Já guardei

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Atividade
# Tab of the account page: what has happened to the account.
account-tab-activity = Atividade
# At the top of that tab.
account-activity-intro = O que aconteceu na sua conta, do mais recente ao mais antigo. Se algo aqui não foi feito por você, altere sua senha e encerre as sessões que não reconhecer.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Atividade
# Below that heading.
audit-intro = Quem fez o quê, e quando. Nada é apagado desta lista.
# Button of the form above the list, and its name for screen readers.
audit-filter = Mostrar
# Label of a choice in that form.
audit-filter-action = Evento
# Label of a choice in that form.
audit-filter-outcome = Resultado
# First entry of both choices.
audit-filter-any = Todos
# Link beside the button; shows everything again.
audit-filter-none = Mostrar tudo
# Below the field for a username.
audit-unknown-name = Não existe nenhuma conta com esse nome.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = O que aconteceu
# In place of the list.
audit-empty = Nada ainda
# Link below the list.
audit-older = Mais antigos
# Link below the list.
audit-newest = Mais recentes
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Por { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Conta: { $name }
# In place of a username.
audit-deleted-account = uma conta excluída
# Small text of a line: not with the password.
audit-other-method = Com outro método de login
# In place of an address.
audit-command-line = Linha de comando
# Choice of the form: it was done.
audit-done = Concluído
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Recusado
# Heading above the failed attempts.
audit-failures-heading = Tentativas sem sucesso
# Below that heading.
audit-failures-intro = Contadas por hora, a começar pelas mais recentes.
# A kind of failed attempts.
audit-failure-password = Senha recusada
# A kind of failed attempts.
audit-failure-second-factor = Código recusado
# A kind of failed attempts.
audit-failure-recovery = Código de recuperação recusado
# A kind of failed attempts.
audit-failure-other = Falha com outro método de login
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Outras tentativas sem sucesso
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] uma vez
       *[other] { $count } vezes
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Login
audit-action-sign-out = Saída
audit-action-confirmed = Identidade confirmada
audit-action-confirm = Identidade confirmada
audit-action-password-changed = Senha alterada
audit-action-password-sign-in-held = Login com senha desativado
audit-action-password-sign-in-released = Login com senha reativado
audit-action-password-released = Login com senha reativado
audit-action-password-reset-offered = Link para redefinir a senha criado
audit-action-account-added = Conta adicionada
audit-action-account-invited = Convite criado
audit-action-invitation-accepted = Convite aceito
audit-action-password-reset = Senha redefinida por um link
audit-action-account-disabled = Conta bloqueada
audit-action-account-enabled = Conta desbloqueada
audit-action-account-deleted = Conta excluída
audit-action-credential-added = Método de login adicionado
audit-action-credential-removed = Método de login removido
audit-action-credential-renamed = Método de login renomeado
audit-action-credential-tested = Método de login testado
audit-action-sessions-ended = Sessões encerradas
audit-action-second-factor-added = Segundo fator configurado
audit-action-second-factor-removed = Segundo fator removido
audit-action-second-factor-reset = Segundo fator redefinido
audit-action-recovery-codes-made = Códigos de recuperação criados
audit-action-recovery-code-used = Código de recuperação usado
audit-action-recovery-sign-in = Login com um código de recuperação
audit-action-setting-changed = Configuração alterada
audit-action-stranding-accepted = Perda de acesso confirmada
audit-action-address-accepted = Novo endereço aceito
audit-action-plugin-enabled = Plugin ativado
audit-action-plugin-disabled = Plugin desativado
audit-action-plugin-quarantined = Plugin suspenso: o painel parou inesperadamente ao iniciá-lo
audit-action-plugin-installed = Plugin instalado
audit-action-plugin-removed = Plugin removido
audit-action-plugin-purged = Dados de um plugin excluídos

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Nenhuma conta com esse nome
audit-reason-wrong-password = Senha incorreta
audit-reason-password-held = O login com senha está desativado nesta conta
audit-reason-account-disabled = A conta está bloqueada
audit-reason-wrong-code = Código incorreto

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Configurações
# Below the heading.
settings-intro = As alterações valem para todo mundo na hora, sem reiniciar.
# Heading of the first form.
settings-panel-heading = Painel
# Label of a field.
settings-panel-name = Nome do painel
# Below that field.
settings-panel-name-hint = Aparece na página de login e na aba do navegador.
# Label of the choice of a language.
settings-language = Idioma padrão
# Below that choice.
settings-language-hint = Para quem não escolheu um idioma e usa um navegador que pede um idioma que não está disponível.
# Settings: a number of minutes.
settings-fresh-minutes = Tempo até pedir nova confirmação, em minutos
settings-fresh-minutes-hint = Vale para alterações na forma de entrar e nas contas de outras pessoas.
# Label of a choice.
settings-second-factor = Segundo fator
# A value of that choice.
settings-second-factor-optional = Cada pessoa decide
# A value of that choice.
settings-second-factor-administrators = Obrigatório para administradores
# Below that choice.
settings-second-factor-hint = Enquanto não configurarem um, os administradores que entram com senha só têm acesso à própria conta.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Plugins
# Below that heading.
plugins-intro = Um plugin tem as mesmas permissões que o painel. Ative só os que forem de confiança.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Ativado
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Desativado
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Não funciona
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Suspenso
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = Arquivo ausente
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [one] Um erro deste plugin foi interceptado em { $at }.
       *[other] { $count } erros deste plugin foram interceptados em { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = Último:
# Below these errors, while they keep coming.
plugin-paused = Agora esta parte do plugin só roda por alguns segundos de cada vez, até dar certo. O log do painel mostra o que deu errado.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Não está em execução em { $node }, outro servidor deste painel.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Desde:
# Button beside a plugin that is left out.
plugin-try-again = Tentar de novo
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Tentar de novo: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [one] Uma biblioteca deste plugin fica na memória até o painel reiniciar, mas não é mais usada.
       *[other] { $count } bibliotecas deste plugin ficam na memória até o painel reiniciar, mas não são mais usadas.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Versão { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = O que ele pode fazer
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = O que ele pode fazer: { $plugin }
# Below that list.
plugin-declares-note = O painel recusa tudo o que não está nesta lista. É uma declaração, não um ambiente isolado: um plugin roda como parte do painel, então instale só os que forem de confiança.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [one] Responder em um endereço dentro do próprio caminho, para quem entrou na conta
       *[other] Responder em { $count } endereços dentro do próprio caminho, para quem entrou na conta
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [one] Responder em um endereço dentro do próprio caminho, para qualquer pessoa
       *[other] Responder em { $count } endereços dentro do próprio caminho, { $open } deles para qualquer pessoa
    }
# The other entries of that list.
ability-sign-in = Fazer o login das pessoas
ability-confirm = Confirmar que quem entrou ainda é a mesma pessoa
ability-hold-passwords = Desativar e reativar a senha de uma conta
ability-end-sessions = Encerrar as sessões abertas com ele
ability-keep-credentials = Armazenar o que as pessoas usam para entrar
ability-administer = Alterar outras contas quando um administrador pede
ability-read-accounts = Buscar contas pelo nome
# Button beside a plugin.
plugin-switch-on = Ativar
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Ativar: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Desativar
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Desativar: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Tudo o que este plugin adiciona some do painel. O que ele guardou é mantido para quando você o reativar.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [one] Encerrar também a sessão aberta com ele
       *[other] Encerrar também as { $count } sessões abertas com ele
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Desativar { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Configurações de { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Este arquivo não é uma biblioteca do Linux.
library-not-elf-do = Coloque no lugar dele o arquivo .so do plugin, ou remova este da pasta de plugins.
# The file ends too early.
library-truncated-why = Esta biblioteca está incompleta: falta parte do arquivo.
library-truncated-do = Copie-a de novo para a pasta de plugins e compare o tamanho com o do original.
# A library, but of something else.
library-no-module-why = Esta biblioteca não é um plugin para este painel.
library-no-module-do = Remova-a da pasta de plugins.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Este plugin precisa da versão { $needs } da interface de plugins; este painel oferece a { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Instale uma compilação do plugin feita para a versão { $offers }, ou um painel que ofereça a { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Este plugin usa “{ $needs }”, que não existe na versão { $offers } da interface de plugins, a que este painel oferece.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Atualize o painel, ou instale uma compilação do plugin feita para a versão { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Este plugin foi compilado com uma variante da interface de plugins diferente da deste painel.
library-layout-do = Instale a compilação que veio com esta versão do painel.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Este plugin foi compilado de um jeito em que um único erro dele poderia parar o painel inteiro.
library-panic-abort-do = Peça ao autor uma compilação com “panic = unwind”.
# The process that opened it first crashed.
library-crashed-why = Esta biblioteca falhou ao ser testada, por isso o painel não a usa.
library-crashed-do = Copie-a de novo para a pasta de plugins; se não resolver, peça outra compilação ao autor.
# The process that opened it first did not answer.
library-hung-why = Esta biblioteca não respondeu a tempo ao ser aberta em um processo separado.
library-hung-do = Recarregue esta página para tentar de novo; se continuar assim, peça outra compilação ao autor.
# Not the file that an administrator switched on.
library-changed-why = Este arquivo mudou desde que o plugin foi ativado.
library-changed-do = Se foi você que o substituiu, desative e reative o plugin. Se não, descubra quem foi.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = O painel parou inesperadamente ao iniciar este plugin e, desde então, o mantém suspenso.
library-quarantined-do = Ative-o de novo para fazer outra tentativa. Se o painel parar outra vez, peça outra compilação ao autor do plugin.
# The plugin was opened, and then did not come up.
library-stuck-why = Este plugin não iniciou a tempo.
library-stuck-do = Desative-o e ative-o para tentar de novo; se continuar assim, peça outra compilação ao autor.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = Outros usuários deste servidor podem gravar no arquivo { $detail }.
# Variables:
#   $detail (String) - the file
library-writable-do = Tire a permissão de gravação do grupo e dos outros: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = O arquivo { $detail } pertence ao usuário { $needs }; o painel roda como usuário { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Verifique de onde ele veio; se for de confiança, instale-o de novo ou execute chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Outros usuários deste servidor podem gravar na pasta de plugins { $detail }.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Tire a permissão de gravação do grupo e dos outros: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = A pasta de plugins { $detail } pertence ao usuário { $needs }; o painel roda como usuário { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Verifique o que há nela; se for de confiança, execute chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = O que este plugin declara viola uma regra: { $detail }.
library-bad-manifest-do = Mostre isto ao autor do plugin e peça uma compilação corrigida.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Vários arquivos na pasta de plugins são este plugin: { $detail }.
library-ambiguous-do = Fique com o que você quer e remova os outros da pasta de plugins.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = O arquivo { $detail } também é este plugin; ele é ignorado, porque outro foi ativado.
library-ignored-do = Remova-o, ou instale-o com “gatehouse plugins install”, que substitui o outro.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = Os plugins “{ $needs }” e “{ $offers }” reivindicam os mesmos textos: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Desative “{ $offers }” antes de ativar “{ $needs }”, ou peça outros nomes aos autores.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = Os plugins “{ $needs }” e “{ $offers }” respondem ambos em { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Decida qual deve responder: desative “{ $offers }” antes de ativar “{ $needs }”.

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Usuários
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } conta
       *[other] { $count } contas
    }
# Button above the list.
users-add = Adicionar usuário
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = { $name } já pode entrar.
# Column of the list.
users-column-name = Nome
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Último login
# Column of the list, and label in the view of one account.
users-column-created = Adicionada em
# In place of a date.
user-never-signed-in = Nunca
# Mark beside an account that may not sign in.
user-disabled = Bloqueada
# Mark beside an account that may sign in.
user-active = Ativa
# Below the list while there is only one account.
users-only-you = Por enquanto, só você
# Below that.
users-only-you-detail = Dê uma conta própria a cada pessoa que usa este servidor. Não dá para revogar uma senha compartilhada só para uma delas.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Adicionar um usuário
# Below that heading.
users-new-intro = Informe o nome de usuário e a senha pessoalmente; a senha pode ser alterada depois do primeiro login.
# Label of a field of that form.
users-new-password = Primeira senha
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = Deixe em branco para receber um link em que a própria pessoa escolhe a senha. Caso contrário, pelo menos { $min } caracteres.
# Checkbox of that form.
users-new-admin = Administrador
# Below that checkbox.
users-new-admin-hint = Pode alterar as configurações do painel e todas as contas.
# Button of that form.
users-new-submit = Adicionar usuário
# Heading in the view of one account, above its role, status and dates.
user-heading = Conta
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Entra com
# In that column, beside the password.
users-second-factor = Segundo fator
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [one] Outro método de login
       *[other] Outros { $count } métodos de login
    }
# Mark in that column.
users-password-held = Senha desativada
# In place of all this: an invited account that has not been used yet.
users-no-method = Nada ainda
# Heading in the view of one account, above what can be done to it.
user-administration = Administração
# In place of the buttons, in the view of one’s own account.
user-administration-own = Esta é a sua própria conta; outro administrador pode bloqueá-la ou excluí-la.
# Button in that view.
user-enable = Desbloquear
# Button in that view; opens a question.
user-disable = Bloquear
# That question.
user-disable-detail = Ninguém consegue entrar com esta conta até você desbloqueá-la. As sessões dela são encerradas agora; o resto é mantido.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Bloquear { $name }
# Button in that view; opens a question.
user-delete = Excluir
# That question.
user-delete-detail = A conta, as sessões e tudo com que ela entra são excluídos para sempre. O que ela fez continua no registro de atividade.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Excluir { $name } para sempre
# Above the button, where the password is switched off for the account.
user-release-password-detail = Esta conta entra sem senha. Se a pessoa não consegue mais entrar, reative a senha.
# Button in that view.
user-release-password = Reativar a senha
# Link in that view.
user-activity = O que aconteceu nesta conta
# Label in that view, followed by “Active” or “Disabled”.
user-status = Status
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = A conta { $name } foi adicionada. Envie este link para a pessoa escolher uma senha.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Envie este link para { $name } escolher uma nova senha.
# Label of the field with the link.
users-link-label = Link de uso único
# Below that field.
users-link-hint = Ele só é mostrado desta vez, e só funciona uma vez.
# After that sentence, followed by a date and time.
users-link-expires = Expira:
# Button below the link.
users-link-done = Concluir
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = Se a pessoa não consegue entrar
# Below that heading.
user-access-intro = Você nunca fica sabendo a senha: a redefinição cria um link em que a pessoa escolhe uma nova.
# Button.
user-reset-password = Criar link de redefinição
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Redefinir segundo fator
# The question that opens below that button.
user-reset-second-factor-detail = Remove o app autenticador e os códigos de recuperação desta conta. Só faça isso se tiver certeza de quem está pedindo.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Ainda é você?
# Below the heading.
confirm-intro = O que você vai fazer exige um login recente. Confirme e você volta para onde estava.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Senha de { $name }
# Button under the form.
confirm-submit = Confirmar
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Sua senha não serve para confirmar, e nenhuma outra forma está disponível agora. Saia e entre de novo, ou fale com um administrador.
# Link below the form.
confirm-cancel = Cancelar e ir para a visão geral

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Esse nome de usuário e essa senha não correspondem a nenhuma conta. Confira os dois e tente de novo.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [one] Tentativas demais. Espere um segundo e tente de novo.
       *[other] Tentativas demais. Espere { $count } segundos e tente de novo.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [one] Tentativas demais. Espere um minuto e tente de novo.
       *[other] Tentativas demais. Espere { $count } minutos e tente de novo.
    }
# No username was typed.
error-username-empty = Digite um nome de usuário.
# A new account.
error-username-taken = Este nome de usuário já está em uso. Escolha outro.
# A new account.
error-username-invalid = Use de 1 a 64 letras, números ou . _ - @ + e nenhum espaço.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = Esta senha é curta demais. Use pelo menos { $min } caracteres.
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = Esta senha é longa demais. Use no máximo { $max } caracteres.
# The current password, on the account page and the confirm page.
error-password-wrong = Esta não é a sua senha atual.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Este código não está certo ou já foi usado. Espere o próximo e tente de novo.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Esse nome de usuário e esse código de recuperação não combinam, ou o código já foi usado.
# Settings page: the panel's name is empty or too long.
error-panel-name = Digite um nome de 1 a 64 caracteres.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Digite um número inteiro de { $min } a { $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = Use no máximo { $max } caracteres.

## Error page: the way out

# Button, for somebody signed in.
error-home = Ir para a visão geral
# Button, for somebody not signed in.
error-to-sign-in = Ir para o login

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = Demorou demais
problem-too-slow-detail = A conexão estava lenta demais para terminar a tempo. Nada foi alterado; tente de novo.
# 404
problem-not-found-title = Esta página não existe
problem-not-found-detail = O endereço pode estar errado, ou o que havia aqui não existe mais.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Não permitido
problem-not-allowed-detail = Sua conta não pode fazer isso. Se precisar, fale com um administrador.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Aberto em outro endereço
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Este pedido não veio do endereço do painel, por isso nada foi alterado. Abra o painel em { $base-url } e tente de novo. Se ele também deve responder aqui, o administrador pode adicionar este endereço à configuração.
# 401: nobody is signed in.
problem-sign-in-required-title = Entre primeiro
problem-sign-in-required-detail = Você não entrou na sua conta, ou sua sessão terminou.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Confirme que é você
problem-fresh-required-detail = Seu último login é antigo demais para esta alteração. Confirme ou entre de novo e depois repita.
# 400
problem-malformed-title = Não foi possível ler este pedido
problem-malformed-detail = Falta uma parte, ou o formato está errado. Volte, recarregue a página e tente de novo.
# 422: understood, but a value is refused.
problem-unprocessable-title = Isto não pode ser aceito
problem-unprocessable-detail = O pedido foi entendido, mas um dos valores não é permitido. Volte e confira o que você digitou.
# 413
problem-too-large-title = Dados demais
problem-too-large-detail = O que foi enviado é maior do que este endereço aceita. Nada foi salvo.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Alterado nesse meio-tempo
problem-conflict-detail = Outra pessoa alterou isto no mesmo momento. Recarregue a página, veja como está agora e tente de novo.
# 409: a step that works only once was repeated.
problem-already-used-title = Já foi feito
problem-already-used-detail = Esta etapa só funciona uma vez, e já foi usada. Comece de novo desde o início.
# 409: the thing to be added is already there.
problem-duplicate-title = Já existe
problem-duplicate-detail = O que você quer adicionar já está registrado e não foi adicionado de novo.
# 422: the most that are allowed are there.
problem-limit-title = Limite atingido
problem-limit-detail = Sua conta já tem o máximo permitido. Remova um item primeiro.
# 404: it was there when the page was opened.
problem-gone-title = Não existe mais
problem-gone-detail = Foi removido nesse meio-tempo. Recarregue a página para ver o que restou.
# 409: removing it would lock the account out.
problem-last-usable-title = Esta é a sua última forma de entrar
problem-last-usable-detail = Sem ela, você não conseguiria mais entrar. Antes de removê-la, adicione outra forma de entrar ou reative a senha.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Alguém não conseguiria mais entrar
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Depois disto, não seria mais possível entrar com estas contas: { $names }. Defina uma senha antes, ou confirme que quer continuar mesmo assim.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = Este é o último administrador
problem-last-administrator-detail = Não restaria ninguém para cuidar do painel. Antes, torne outra pessoa administradora e verifique se ela consegue entrar.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = Esta é a sua própria conta
problem-own-account-detail = Você não pode fazer isso com a conta que está usando. Outro administrador pode.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = Em pausa por um momento
problem-paused-detail = Isto falhou várias vezes, por isso o painel só o permite por alguns segundos de cada vez. Espere um pouco e tente de novo.
# 503
problem-unavailable-title = Indisponível no momento
problem-unavailable-detail = O painel não conseguiu fazer isso agora. Espere um pouco e tente de novo.
# 500
problem-internal-title = Algo deu errado por aqui
problem-internal-detail = Não é culpa sua, e nada foi alterado. Tente de novo; se continuar acontecendo, um administrador encontra o motivo no log do painel.
# 429
problem-too-many-title = Tentativas demais
problem-too-many-detail = Houve tentativas demais daqui em pouco tempo. Espere alguns minutos e tente de novo.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Antes de continuar
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [one] Uma pessoa não conseguiria mais entrar
       *[other] { $count } pessoas não conseguiriam mais entrar
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [one] e mais uma
       *[other] e mais { $count }
    }
# Below the names: what to do.
stranded-do = Antes, garanta que cada pessoa consiga entrar com senha, ou continue se houver outra forma de falarem com você.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Nenhum administrador conseguiria mais entrar, por isso nada foi feito. Antes, garanta que um administrador consiga entrar com senha.
# Button that carries out the change all the same.
stranded-confirm = Continuar mesmo assim
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [one] A senha está desativada em uma conta. Ela vai voltar a funcionar:
       *[other] A senha está desativada em { $count } contas. Ela vai voltar a funcionar:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = O endereço do painel, { $address }, serve.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = O endereço do painel, { $address }, é um endereço IP. Os navegadores precisam de um nome: dê um à máquina e defina base_url como https:// seguido desse nome.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = O endereço do painel, { $address }, não é https. Os navegadores precisam de https ou de localhost: coloque na frente um proxy reverso com certificado e defina base_url com o endereço dele.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Este navegador abriu o painel em { $address }, um dos endereços configurados.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Este navegador abriu o painel em { $here }, mas o painel espera { $address }. Abra-o no segundo, ou adicione o primeiro a additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = Um proxy na frente do painel envia { $headers }, mas o endereço dele não está em trusted_proxies: todas as pessoas que passam por ele parecem um único visitante.
# Button beside a warning.
plugin-switch-on-anyway = Ativar mesmo assim
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Ativar mesmo assim: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = agora mesmo
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [one] há um minuto
       *[other] há { $count } minutos
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [one] há uma hora
       *[other] há { $count } horas
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [one] há um dia
       *[other] há { $count } dias
    }
