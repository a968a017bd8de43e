### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Entre com a impressão digital, o rosto, um PIN ou uma chave de segurança em vez de uma senha.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = As { -passkeys } estão vinculadas a { $domain } e funcionam no endereço que você está usando agora.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = As { -passkeys } estão vinculadas a { $domain } e não funcionam no endereço que você está usando agora. Use este:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] As { -passkeys } funcionam em { $origin }.
        [related] As { -passkeys } funcionam em { $origin } nos navegadores que pedem a { $domain } os endereços relacionados.
        [nameless] As { -passkeys } não funcionam em { $origin }: os navegadores as vinculam a um nome de host, nunca a um endereço IP. Dê um nome ao painel.
        [insecure] As { -passkeys } não funcionam em { $origin }: os navegadores exigem https em todo lugar, menos em localhost. Disponibilize o painel por https.
       *[unrelated] As { -passkeys } não funcionam em { $origin }, que não pertence a { $domain }. Mude o domínio abaixo, ou o endereço.
    }
# A setting.
passkeys-setting-rp-name = Nome nas solicitações de { -passkey }
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Como os celulares e navegadores chamam este painel. Deixe em branco para usar o nome do painel.
# A setting.
passkeys-setting-rp-id = Domínio a que as { -passkeys } ficam vinculadas
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = O nome de host do endereço do painel, ou um domínio acima dele. Deixe em branco para usar o nome de host. As { -passkeys } criadas para outro domínio param de funcionar.
# A setting, a number of seconds.
passkeys-setting-ttl = Tempo para responder a uma solicitação, em segundos
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Depois desse tempo, a solicitação perde a validade e é preciso começar de novo.
# A setting, a number.
passkeys-setting-limit = { -passkeys(position: "start") } por conta
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = As contas que já têm mais continuam com elas.
# A setting, a checkbox.
passkeys-setting-password-off = Permitir que cada pessoa desative a própria senha
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Quem fizer isso só vai poder entrar com uma { -passkey }. Nada muda para quem já fez.
# A setting, a checkbox.
passkeys-setting-synced = Permitir { -passkeys } sincronizadas
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Os gerenciadores de senhas as copiam para todos os dispositivos de uma pessoa. Se não forem permitidas, só será possível adicionar e usar chaves que ficam em um único dispositivo.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = ou
# Button on the sign-in page.
passkeys-sign-in = Entrar com uma { -passkey }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Confirmar com uma { -passkey }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = As { -passkeys } precisam do JavaScript. Ative-o nesta página para usar uma.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = Nenhuma { -passkey } foi usada. Tente de novo e, se este dispositivo não tiver nenhuma para este painel, escolha outro na solicitação.
# Nobody answered the prompt in time.
passkeys-timed-out = Ninguém respondeu à solicitação a tempo. Tente de novo quando estiver com o dispositivo à mão.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Este navegador ou dispositivo não aceita { -passkeys }. Tente outro, ou uma chave de segurança com PIN.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = As { -passkeys } foram desativadas neste painel. Use sua senha.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = Você ainda não tem nenhuma { -passkey }. Com ela, basta desbloquear o dispositivo para entrar: nada para decorar, e nada que uma página falsa possa roubar.
# Label of the field in which a passkey is renamed.
passkeys-name = Nome
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Nome da nova { -passkey } (opcional)
# Button.
passkeys-add = Adicionar uma { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Renomear
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Remover
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = Remover “{ $name }”? Não será mais possível entrar com ela, e todas as outras sessões abertas com ela são encerradas agora.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = Testar uma { -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = “{ $name }” funciona.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Sincronizada entre dispositivos
# In the list: the passkey cannot leave its device.
passkeys-device-only = Em um só dispositivo
# In the list, before a date.
passkeys-added = Adicionada:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Último uso:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Esta sessão
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Pode existir uma cópia desta { -passkey }. Se ela não foi transferida para outro dispositivo, remova-a e adicione uma nova.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Esta { -passkey } não pode ser lida e não serve para entrar. Remova-a e adicione uma nova.
       *[other] Esta { -passkey } foi criada para { $domain } e não pode ser usada neste endereço. Remova-a e adicione uma nova.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = Esta { -passkey } não tem mais backup. Com uma segunda, perder um dispositivo não significa perder o acesso.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Você só entra com suas { -passkeys }: sua senha está desativada.
       *[on] Sua senha ainda serve para entrar. Você pode desativá-la para usar só suas { -passkeys }.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = Você só tem uma { -passkey } que funciona. Se perdê-la, vai precisar de um código de recuperação ou da ajuda de um administrador para entrar. Adicione uma segunda, ou crie códigos de recuperação.
# Button.
passkeys-only-start = Desativar minha senha
# Button.
passkeys-only-end = Reativar minha senha

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [one] Esta conta tem uma { -passkey }.
       *[other] Esta conta tem { $count } { -passkeys }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Remover todas as { -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Remover todas as { -passkeys } de { $name }? As sessões abertas com elas são encerradas, e a senha volta a funcionar se estava desativada.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = Não funcionou
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = Não foi possível verificar a { -passkey }. Confira sua conexão e comece de novo.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Este painel não conhece essa { -passkey }; talvez ela tenha sido removida. Escolha outra ou use sua senha.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Esta { -passkey } não existe mais. Recarregue a página.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] As { -passkeys } só funcionam em um endereço https com nome de host, ou em localhost. Peça a um administrador que dê um endereço assim a este painel.
       *[other] As { -passkeys } só funcionam em um endereço https com nome de host, ou em localhost, e só onde este painel as espera. Abra o painel em { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = O nome precisa ter de 1 a { $limit } caracteres, sem quebras de linha. Escolha outro.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [one] Você já tem a única { -passkey } que este painel permite. Remova-a antes de adicionar outra.
       *[other] Você já tem todas as { $limit } { -passkeys } que este painel permite. Remova uma antes de adicionar outra.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Este painel não permite { -passkeys } sincronizadas entre dispositivos. Use uma chave de segurança ou outro dispositivo.
# When turning the password off.
passkeys-problem-password-off = Neste painel, as senhas não podem ser desativadas. Peça a um administrador que permita isso.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Esta { -passkey } já está registrada. Escolha outro dispositivo, ou use a que você já tem.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Sem senha, você precisa de uma { -passkey } que funcione. Adicione outra, ou reative sua senha.
