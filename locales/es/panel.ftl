### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Español

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Saltar al contenido
# Name of the main navigation, for screen readers.
nav-label = Menú principal
# Main navigation, and the title of the start page.
nav-dashboard = Resumen
# Main navigation: the viewer's own account.
nav-account = Cuenta
# Main navigation, administrators only: everybody's accounts.
nav-users = Usuarios
# Main navigation, administrators only: the panel's settings.
nav-settings = Configuración
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Sesión iniciada como { $name }
# Button under the navigation.
sign-out = Cerrar sesión
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Idioma
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Cambiar
# Button under a form whose changes it stores.
save = Guardar cambios
# Link beside a form's button; leaves without storing anything.
cancel = Cancelar
# Notice above a form after its changes were stored.
saved = Tus cambios están guardados.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Nombre de usuario
# Below the field in which a new username is chosen.
field-username-hint = Se admiten letras, dígitos y . _ - @ +, hasta 64 caracteres.
# Label of the password field on the sign-in and set-up pages.
field-password = Contraseña
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Código
# Below that field, where a recovery code is accepted too.
field-code-hint = Los seis dígitos de tu app de autenticación, o uno de tus códigos de recuperación.
# Label of the field for a recovery code.
field-recovery-code = Código de recuperación
# Label on the page where a password is changed.
field-current-password = Contraseña actual
# Label on the page where a password is changed.
field-new-password = Contraseña nueva
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = Al menos { $min } caracteres. Los espacios también cuentan, y cuanto más larga, mejor.
# What an account may do: everything.
role-admin = Administrador
# What an account may do: use the panel and change itself.
role-user = Usuario
# How somebody signed in.
method-password = Contraseña
# How somebody signed in, when it was not with the password.
method-other = Otro método de inicio de sesión

## Sign-in page

# Heading, and title of the browser tab.
login-title = Iniciar sesión
# Button under the form.
login-submit = Iniciar sesión
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Tu contraseña está lista. Inicia sesión con ella.
# Link below the form.
login-to-recovery = ¿No puedes iniciar sesión?
# Link below the second step and the recovery form; starts over.
login-again = Volver al inicio de sesión

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Un paso más
# Below the heading.
login-second-factor-intro = Tu cuenta pide un código además de la contraseña.
# Link below the form.
login-second-factor-to-recovery = Ya no tengo mi app

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Recuperar el acceso
# Below the heading.
login-recovery-intro = Con un código de recuperación puedes restablecer tus métodos de inicio de sesión. Cada código sirve una sola vez.
# Button under the form.
login-recovery-submit = Continuar
# Below the form.
login-recovery-no-code = ¿Tampoco tienes códigos? Pide ayuda a un administrador de este panel.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Tienes una invitación
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Elige una contraseña para tu cuenta { $name } en { $panel }. Este enlace sirve una sola vez.
# Heading of a reset, and title of the browser tab.
link-reset-title = Contraseña nueva
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Elige una contraseña nueva para { $name }. Todas las sesiones de esta cuenta se cierran, y este enlace sirve una sola vez.
# Button under the form.
link-submit = Guardar contraseña

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Configuración inicial
# Heading.
setup-heading = Te damos la bienvenida a { -product }
# Below the heading.
setup-intro = Crea la primera cuenta de administrador. Solo se puede con este enlace, y una sola vez.
# Button under the form.
setup-submit = Crear administrador

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Hola, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Te damos la bienvenida a { $panel }. Desde aquí gestionas tu cuenta y cómo inicias sesión.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Te damos la bienvenida a { $panel }. Desde aquí gestionas tu cuenta, las personas que usan este servidor y el propio panel.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Tu inicio de sesión
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Rol
# Label in that summary, followed by how this session was made.
dashboard-method = Sesión iniciada con
# Label in that summary, followed by a date.
dashboard-last-sign-in = Último inicio de sesión
# Heading above the links that only administrators see.
dashboard-administration = Administración
# Below the link “Profile”.
dashboard-to-profile-detail = Tu nombre y tu idioma.
# Below the link “Password”.
dashboard-to-password-detail = Cambia la contraseña con la que inicias sesión.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Mira dónde tienes la sesión abierta y cierra lo que no reconozcas.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [one] Por ahora, solo tu cuenta. Añade a las personas que usan este servidor.
       *[other] { $count } cuentas. Mira quién tiene acceso, o añade a alguien.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = El nombre del panel y su idioma predeterminado.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Tu cuenta
# Name of the row of tabs, for screen readers.
account-tabs-label = Secciones de la cuenta
# Tab: name and language.
account-tab-profile = Perfil
# Tab: change the password.
account-tab-password = Contraseña
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Segundo factor
# Tab: where the viewer is signed in.
account-tab-sessions = Sesiones
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Perfil
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Idioma
# The first choice of a language.
account-language-automatic = El de mi navegador
# Below the choice of a language.
account-language-hint = Se aplica en todos los navegadores en los que inicies sesión.
# Heading on the tab “Password”.
account-password-heading = Cambiar la contraseña
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = El inicio de sesión con contraseña está desactivado en tu cuenta. La contraseña que pongas aquí servirá cuando vuelvas a activar el inicio de sesión con contraseña.
# Button on the tab “Password”.
account-password-submit = Cambiar contraseña
# Notice on the tab “Password” after the change.
account-password-saved = Contraseña cambiada. Todas tus demás sesiones están cerradas.
# Heading on the tab “Sessions”.
account-sessions-heading = Dónde tienes la sesión abierta
# Below that heading.
account-sessions-intro = Si no reconoces alguna sesión, ciérrala y cambia tu contraseña.
# Button above the list of sessions.
account-sessions-end-others = Cerrar todas las demás
# Button beside one session.
account-sessions-end = Cerrar
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Cerrar la sesión: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Listo: ahí ya no hay ninguna sesión abierta.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Esta sesión
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } en { $system }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = Con «{ $name }»
# In place of a device that could not be recognised.
account-sessions-unknown-device = Dispositivo desconocido
# Small text of one session: how it was made.
account-sessions-by-password = Con contraseña
# Small text of one session: how it was made.
account-sessions-by-recovery = Con un código de recuperación
# Small text of one session: how it was made.
account-sessions-by-other = Con otro método de inicio de sesión
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Inicio de sesión:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Última actividad:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = Se añadió o se quitó un método para iniciar sesión en tu cuenta. <a data-l10n-name="look">¿Fuiste tú?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = ¿Fuiste tú?
# Below that heading, above the list of changes.
account-notice-intro = Estos cambios se hicieron en otra sesión de tu cuenta.
# Button below the list; the notice goes away.
account-notice-mine = Fui yo
# Button below the list.
account-notice-not-mine = No fui yo
# Below that button.
account-notice-not-mine-detail = Quita lo que se añadió y cierra todas las sesiones menos esta. Después, cambia tu contraseña.
# Below the list when there is no other session.
account-sessions-only-this = No tienes la sesión abierta en ningún otro sitio.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Tu cuenta está protegida solo con una contraseña. <a data-l10n-name="set-up">Añade un segundo factor</a>.
# Notice after an authenticator app was set up.
second-factor-added = Tu app de autenticación está configurada. A partir de ahora, al iniciar sesión con contraseña se pide un código.
# Notice after the authenticator app was removed.
second-factor-removed = Se quitó tu app de autenticación. La contraseña vuelve a bastar para iniciar sesión.
# Notice after password sign-in was switched on again.
second-factor-released = Ya puedes volver a iniciar sesión con tu contraseña.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Entraste con un código de recuperación. Aquí puedes restablecer tus métodos de inicio de sesión; después, cierra la sesión y vuelve a iniciarla para usar el panel.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Los administradores de este panel necesitan un segundo factor. Configura uno para continuar.
# Heading above the offer to use the password again.
second-factor-held-heading = Inicio de sesión con contraseña desactivado
# Below that heading.
second-factor-held = En tu cuenta se inicia sesión sin contraseña. Si eso ya no te funciona, vuelve a activarla.
# Button below that text.
second-factor-release = Volver a activar la contraseña
# Heading of the part about the app.
second-factor-app = App de autenticación
# Mark beside that heading.
second-factor-on = Activada
# Below that heading.
second-factor-app-intro = Una app en tu teléfono muestra un código nuevo cada medio minuto. Al iniciar sesión con contraseña se pedirá también ese código.
# Label, followed by a date and time.
second-factor-since = Configurada:
# Heading and button: starts setting up the app.
second-factor-set-up = Configurar una app de autenticación
# Button: sets up another app in place of the present one.
second-factor-replace = Usar otra app
# Button that opens a question.
second-factor-remove = Quitar
# The question.
second-factor-remove-detail = A quien sepa tu contraseña le bastará con ella para iniciar sesión.
# Button that does it.
second-factor-remove-confirm = Quitar la app
# First step of setting up an app, above a QR code.
second-factor-scan = Abre tu app de autenticación, añade una cuenta y apunta con la cámara a esta imagen.
# What screen readers say in place of the QR code.
second-factor-picture = Código QR con la clave que aparece debajo
# Second way to set up an app, above the key as text.
second-factor-type = ¿Sin cámara? Escribe esta clave en la app:
# Below the field for the first code.
second-factor-code-hint = Los seis dígitos que la app muestra ahora demuestran que tiene la clave.
# Button under the form.
second-factor-confirm = Activar
# Heading of the part about recovery codes.
recovery-codes = Códigos de recuperación
# Below that heading.
recovery-codes-intro = Para el día en que pierdas el teléfono o la contraseña. Cada código sirve una sola vez.
# In place of how many are left.
recovery-codes-none = No tienes códigos de recuperación.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [one] Te queda un código. Crea códigos nuevos pronto.
       *[other] Te quedan { $count } códigos.
    }
# Button: makes the first codes.
recovery-codes-make = Crear códigos de recuperación
# Button that opens a question.
recovery-codes-renew = Crear códigos nuevos
# The question.
recovery-codes-renew-detail = Los códigos que tienes ahora dejarán de servir.
# Button that does it.
recovery-codes-renew-confirm = Reemplazar mis códigos
# Heading above new codes.
recovery-codes-new = Tus códigos de recuperación
# Notice above new codes.
recovery-codes-keep = Guárdalos donde solo tú puedas encontrarlos. No se volverán a mostrar.
# Link that downloads the codes as a text file.
recovery-codes-download = Descargar
# Button that leaves the page with the codes.
recovery-codes-kept = Ya los guardé

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Actividad
# Tab of the account page: what has happened to the account.
account-tab-activity = Actividad
# At the top of that tab.
account-activity-intro = Lo que pasó en tu cuenta, lo más reciente primero. Si algo no lo hiciste tú, cambia tu contraseña y cierra las sesiones que no reconozcas.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Actividad
# Below that heading.
audit-intro = Quién hizo qué, y cuándo. De esta lista nunca se borra nada.
# Button of the form above the list, and its name for screen readers.
audit-filter = Mostrar
# Label of a choice in that form.
audit-filter-action = Evento
# Label of a choice in that form.
audit-filter-outcome = Resultado
# First entry of both choices.
audit-filter-any = Cualquiera
# Link beside the button; shows everything again.
audit-filter-none = Mostrar todo
# Below the field for a username.
audit-unknown-name = No hay ninguna cuenta con este nombre.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = Qué pasó
# In place of the list.
audit-empty = Nada todavía
# Link below the list.
audit-older = Anteriores
# Link below the list.
audit-newest = Más recientes
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Por { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Cuenta: { $name }
# In place of a username.
audit-deleted-account = una cuenta eliminada
# Small text of a line: not with the password.
audit-other-method = Con otro método de inicio de sesión
# In place of an address.
audit-command-line = Línea de comandos
# Choice of the form: it was done.
audit-done = Hecho
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Rechazado
# Heading above the failed attempts.
audit-failures-heading = Intentos fallidos
# Below that heading.
audit-failures-intro = Contados por hora, los más recientes primero.
# A kind of failed attempts.
audit-failure-password = Contraseña rechazada
# A kind of failed attempts.
audit-failure-second-factor = Código rechazado
# A kind of failed attempts.
audit-failure-recovery = Código de recuperación rechazado
# A kind of failed attempts.
audit-failure-other = Intento fallido con otro método de inicio de sesión
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Otros intentos fallidos
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] una vez
       *[other] { $count } veces
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Sesión iniciada
audit-action-sign-out = Sesión cerrada
audit-action-confirmed = Identidad confirmada
audit-action-confirm = Identidad confirmada
audit-action-password-changed = Contraseña cambiada
audit-action-password-sign-in-held = Inicio de sesión con contraseña desactivado
audit-action-password-sign-in-released = Inicio de sesión con contraseña activado
audit-action-password-released = Inicio de sesión con contraseña activado
audit-action-password-reset-offered = Enlace para restablecer la contraseña creado
audit-action-account-added = Cuenta añadida
audit-action-account-invited = Invitación creada
audit-action-invitation-accepted = Invitación aceptada
audit-action-password-reset = Contraseña restablecida con un enlace
audit-action-account-disabled = Cuenta bloqueada
audit-action-account-enabled = Cuenta desbloqueada
audit-action-account-deleted = Cuenta eliminada
audit-action-credential-added = Método de inicio de sesión añadido
audit-action-credential-removed = Método de inicio de sesión quitado
audit-action-credential-renamed = Nombre de un método de inicio de sesión cambiado
audit-action-credential-tested = Método de inicio de sesión probado
audit-action-sessions-ended = Sesiones cerradas
audit-action-second-factor-added = Segundo factor configurado
audit-action-second-factor-removed = Segundo factor quitado
audit-action-second-factor-reset = Segundo factor restablecido
audit-action-recovery-codes-made = Códigos de recuperación creados
audit-action-recovery-code-used = Código de recuperación usado
audit-action-recovery-sign-in = Sesión iniciada con un código de recuperación
audit-action-setting-changed = Ajuste cambiado
audit-action-stranding-accepted = Pérdida de acceso confirmada
audit-action-address-accepted = Dirección nueva aceptada
audit-action-plugin-enabled = Plugin activado
audit-action-plugin-disabled = Plugin desactivado
audit-action-plugin-quarantined = Plugin omitido: el panel se cerró inesperadamente al arrancarlo
audit-action-plugin-installed = Plugin instalado
audit-action-plugin-removed = Plugin quitado
audit-action-plugin-purged = Datos de un plugin eliminados

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = No hay ninguna cuenta con ese nombre
audit-reason-wrong-password = Contraseña incorrecta
audit-reason-password-held = El inicio de sesión con contraseña está desactivado en esta cuenta
audit-reason-account-disabled = La cuenta está bloqueada
audit-reason-wrong-code = Código incorrecto

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Configuración
# Below the heading.
settings-intro = Los cambios se aplican a todo el mundo al instante, sin reiniciar.
# Heading of the first form.
settings-panel-heading = Panel
# Label of a field.
settings-panel-name = Nombre del panel
# Below that field.
settings-panel-name-hint = Aparece en la página de inicio de sesión y en la pestaña del navegador.
# Label of the choice of a language.
settings-language = Idioma predeterminado
# Below that choice.
settings-language-hint = Para quienes no eligieron idioma y cuyo navegador pide uno que no está disponible.
# Settings: a number of minutes.
settings-fresh-minutes = Tiempo hasta pedir otra confirmación, en minutos
settings-fresh-minutes-hint = Para cambiar cómo se inicia sesión y las cuentas de otras personas.
# Label of a choice.
settings-second-factor = Segundo factor
# A value of that choice.
settings-second-factor-optional = Cada persona decide
# A value of that choice.
settings-second-factor-administrators = Obligatorio para administradores
# Below that choice.
settings-second-factor-hint = Hasta que lo configuren, los administradores que inician sesión con contraseña solo pueden acceder a su propia cuenta.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Plugins
# Below that heading.
plugins-intro = Un plugin tiene los mismos permisos que el panel. Activa solo los que sean de confianza.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Activado
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Desactivado
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = No funciona
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Omitido
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = Falta el archivo
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [one] Se interceptó un error de este plugin en { $at }.
       *[other] Se interceptaron { $count } errores de este plugin en { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = El último:
# Below these errors, while they keep coming.
plugin-paused = Por ahora, esta parte del plugin solo se ejecuta unos segundos cada vez, hasta que vuelva a funcionar. El registro del panel indica qué falló.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = No se ejecuta en { $node }, otro servidor de este panel.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Desde:
# Button beside a plugin that is left out.
plugin-try-again = Volver a intentarlo
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Volver a intentarlo: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [one] Una biblioteca de este plugin permanece en memoria hasta que se reinicie el panel, pero ya no se usa.
       *[other] { $count } bibliotecas de este plugin permanecen en memoria hasta que se reinicie el panel, pero ya no se usan.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Versión { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Qué puede hacer
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Qué puede hacer: { $plugin }
# Below that list.
plugin-declares-note = El panel rechaza todo lo que no está en esta lista. Es una declaración, no un entorno aislado: un plugin se ejecuta como parte del panel, así que instala solo los que sean de confianza.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [one] Responder en una dirección bajo su propia ruta, para quien haya iniciado sesión
       *[other] Responder en { $count } direcciones bajo su propia ruta, para quien haya iniciado sesión
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [one] Responder en una dirección bajo su propia ruta, para cualquiera
       *[other] Responder en { $count } direcciones bajo su propia ruta, { $open } de ellas para cualquiera
    }
# The other entries of that list.
ability-sign-in = Permitir que las personas inicien sesión
ability-confirm = Confirmar que quien tiene la sesión iniciada sigue siendo la misma persona
ability-hold-passwords = Desactivar y volver a activar la contraseña de una cuenta
ability-end-sessions = Cerrar las sesiones iniciadas con él
ability-keep-credentials = Guardar aquello con lo que se inicia sesión
ability-administer = Cambiar otras cuentas cuando lo pide un administrador
ability-read-accounts = Buscar cuentas por su nombre
# Button beside a plugin.
plugin-switch-on = Activar
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Activar: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Desactivar
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Desactivar: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Todo lo que este plugin añade desaparece del panel. Lo que guardó se conserva para cuando vuelvas a activarlo.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [one] Cerrar también la sesión iniciada con él
       *[other] Cerrar también las { $count } sesiones iniciadas con él
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Desactivar { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Configuración de { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Este archivo no es una biblioteca de Linux.
library-not-elf-do = Pon en su lugar el archivo .so del plugin, o quita este de la carpeta de plugins.
# The file ends too early.
library-truncated-why = Esta biblioteca está incompleta: falta una parte del archivo.
library-truncated-do = Cópiala otra vez en la carpeta de plugins y compara su tamaño con el del original.
# A library, but of something else.
library-no-module-why = Esta biblioteca no es un plugin para este panel.
library-no-module-do = Quítala de la carpeta de plugins.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Este plugin necesita la versión { $needs } de la interfaz de plugins; este panel ofrece la { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Instala una compilación del plugin hecha para la versión { $offers }, o un panel que ofrezca la { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Este plugin usa «{ $needs }», que no existe en la versión { $offers } de la interfaz de plugins, la que ofrece este panel.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Actualiza el panel, o instala una compilación del plugin hecha para la versión { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Este plugin se compiló con una variante de la interfaz de plugins distinta de la de este panel.
library-layout-do = Instala la compilación que venía con esta versión del panel.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Este plugin se compiló de una forma en que un solo error suyo podría detener todo el panel.
library-panic-abort-do = Pide a quien lo hizo una compilación con «panic = unwind».
# The process that opened it first crashed.
library-crashed-why = Esta biblioteca falló al probarla, por lo que el panel no la usa.
library-crashed-do = Cópiala otra vez en la carpeta de plugins; si no basta, pide otra compilación a quien la hizo.
# The process that opened it first did not answer.
library-hung-why = Esta biblioteca no respondió a tiempo al abrirla en un proceso aparte.
library-hung-do = Vuelve a cargar esta página para intentarlo otra vez; si sigue igual, pide otra compilación a quien la hizo.
# Not the file that an administrator switched on.
library-changed-why = Este archivo cambió después de que se activara el plugin.
library-changed-do = Si lo reemplazaste tú, desactiva el plugin y vuelve a activarlo. Si no, averigua quién lo hizo.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = El panel se cerró inesperadamente al arrancar este plugin y lo omite desde entonces.
library-quarantined-do = Actívalo de nuevo para hacer otro intento. Si el panel vuelve a cerrarse, pide otra compilación a quien hizo el plugin.
# The plugin was opened, and then did not come up.
library-stuck-why = Este plugin no arrancó a tiempo.
library-stuck-do = Desactívalo y actívalo para intentarlo otra vez; si sigue igual, pide otra compilación a quien lo hizo.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = Otros usuarios de este servidor pueden escribir en el archivo { $detail }.
# Variables:
#   $detail (String) - the file
library-writable-do = Quita el permiso de escritura al grupo y a los demás: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = El archivo { $detail } pertenece al usuario { $needs }; el panel se ejecuta como usuario { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Comprueba de dónde viene; si es de confianza, instálalo de nuevo o ejecuta chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Otros usuarios de este servidor pueden escribir en la carpeta de plugins { $detail }.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Quita el permiso de escritura al grupo y a los demás: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = La carpeta de plugins { $detail } pertenece al usuario { $needs }; el panel se ejecuta como usuario { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Comprueba qué contiene; si es de confianza, ejecuta chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = Lo que este plugin declara incumple una regla: { $detail }.
library-bad-manifest-do = Muestra esto a quien hizo el plugin y pide una compilación corregida.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Varios archivos de la carpeta de plugins corresponden a este plugin: { $detail }.
library-ambiguous-do = Conserva el que quieras y quita los demás de la carpeta de plugins.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = El archivo { $detail } también corresponde a este plugin; no se tiene en cuenta, porque se activó otro.
library-ignored-do = Quítalo, o instálalo con «gatehouse plugins install», que reemplaza al otro.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = Los plugins «{ $needs }» y «{ $offers }» reclaman los mismos textos: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Desactiva «{ $offers }» antes de activar «{ $needs }», o pide a quienes los hicieron que usen otros nombres.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = Los plugins «{ $needs }» y «{ $offers }» responden los dos en { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Decide cuál debe responder: desactiva «{ $offers }» antes de activar «{ $needs }».

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Usuarios
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } cuenta
       *[other] { $count } cuentas
    }
# Button above the list.
users-add = Añadir usuario
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = { $name } ya puede iniciar sesión.
# Column of the list.
users-column-name = Nombre
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Último inicio de sesión
# Column of the list, and label in the view of one account.
users-column-created = Fecha de alta
# In place of a date.
user-never-signed-in = Nunca
# Mark beside an account that may not sign in.
user-disabled = Bloqueada
# Mark beside an account that may sign in.
user-active = Activa
# Below the list while there is only one account.
users-only-you = Por ahora no hay nadie más
# Below that.
users-only-you-detail = Da una cuenta propia a cada persona que use este servidor. Una contraseña compartida no se le puede retirar a una sola persona.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Añadir un usuario
# Below that heading.
users-new-intro = Comunica en persona el nombre de usuario y la contraseña; la contraseña se puede cambiar después de iniciar sesión.
# Label of a field of that form.
users-new-password = Primera contraseña
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = Déjala vacía para obtener un enlace con el que la persona elija la suya. Si no, al menos { $min } caracteres.
# Checkbox of that form.
users-new-admin = Administrador
# Below that checkbox.
users-new-admin-hint = Puede cambiar la configuración del panel y todas las cuentas.
# Button of that form.
users-new-submit = Añadir usuario
# Heading in the view of one account, above its role, status and dates.
user-heading = Cuenta
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Inicia sesión con
# In that column, beside the password.
users-second-factor = Segundo factor
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [one] Otro método de inicio de sesión
       *[other] Otros { $count } métodos de inicio de sesión
    }
# Mark in that column.
users-password-held = Contraseña desactivada
# In place of all this: an invited account that has not been used yet.
users-no-method = Nada todavía
# Heading in the view of one account, above what can be done to it.
user-administration = Administración
# In place of the buttons, in the view of one’s own account.
user-administration-own = Esta es tu propia cuenta; otro administrador puede bloquearla o eliminarla.
# Button in that view.
user-enable = Desbloquear
# Button in that view; opens a question.
user-disable = Bloquear
# That question.
user-disable-detail = Nadie podrá iniciar sesión con esta cuenta hasta que la desbloquees. Sus sesiones se cierran ahora; lo demás se conserva.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Bloquear a { $name }
# Button in that view; opens a question.
user-delete = Eliminar
# That question.
user-delete-detail = La cuenta, sus sesiones y todo aquello con lo que inicia sesión se eliminan definitivamente. Lo que hizo queda en el registro de actividad.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Eliminar a { $name } definitivamente
# Above the button, where the password is switched off for the account.
user-release-password-detail = En esta cuenta se inicia sesión sin contraseña. Si la persona ya no puede iniciar sesión, vuelve a activarla.
# Button in that view.
user-release-password = Volver a activar la contraseña
# Link in that view.
user-activity = Qué pasó en esta cuenta
# Label in that view, followed by “Active” or “Disabled”.
user-status = Estado
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = Se añadió { $name }. Envíale este enlace para que elija una contraseña.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Envía este enlace a { $name } para que elija una contraseña nueva.
# Label of the field with the link.
users-link-label = Enlace de un solo uso
# Below that field.
users-link-hint = Solo se muestra esta vez, y sirve una sola vez.
# After that sentence, followed by a date and time.
users-link-expires = Caduca:
# Button below the link.
users-link-done = Listo
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = Si la persona no puede iniciar sesión
# Below that heading.
user-access-intro = Nunca llegas a saber su contraseña: al restablecerla se crea un enlace con el que la persona elige una nueva.
# Button.
user-reset-password = Crear enlace de restablecimiento
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Restablecer segundo factor
# The question that opens below that button.
user-reset-second-factor-detail = Quita la app de autenticación y los códigos de recuperación de esta cuenta. Hazlo solo si sabes con certeza quién lo pide.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = ¿Sigues siendo tú?
# Below the heading.
confirm-intro = Lo que vas a hacer requiere un inicio de sesión reciente. Confirma y volverás a donde estabas.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Contraseña de { $name }
# Button under the form.
confirm-submit = Confirmar
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Tu contraseña no sirve para confirmar esto, y ahora no hay otra forma disponible. Cierra la sesión y vuelve a iniciarla, o consulta a un administrador.
# Link below the form.
confirm-cancel = Cancelar e ir al resumen

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Ese nombre de usuario y esa contraseña no corresponden a ninguna cuenta. Revisa ambos y vuelve a intentarlo.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [one] Demasiados intentos. Espera un segundo y vuelve a intentarlo.
       *[other] Demasiados intentos. Espera { $count } segundos y vuelve a intentarlo.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [one] Demasiados intentos. Espera un minuto y vuelve a intentarlo.
       *[other] Demasiados intentos. Espera { $count } minutos y vuelve a intentarlo.
    }
# No username was typed.
error-username-empty = Escribe un nombre de usuario.
# A new account.
error-username-taken = Este nombre de usuario ya está en uso. Elige otro.
# A new account.
error-username-invalid = Usa de 1 a 64 letras, dígitos o . _ - @ +, sin espacios.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = Esta contraseña es demasiado corta. Usa al menos { $min } caracteres.
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = Esta contraseña es demasiado larga. Usa como máximo { $max } caracteres.
# The current password, on the account page and the confirm page.
error-password-wrong = Esta no es tu contraseña actual.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Este código no es correcto o ya se usó. Espera al siguiente y vuelve a intentarlo.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Ese nombre de usuario y ese código de recuperación no van juntos, o el código ya se usó.
# Settings page: the panel's name is empty or too long.
error-panel-name = Escribe un nombre de 1 a 64 caracteres.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Escribe un número entero de { $min } a { $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = Usa como máximo { $max } caracteres.

## Error page: the way out

# Button, for somebody signed in.
error-home = Ir al resumen
# Button, for somebody not signed in.
error-to-sign-in = Ir al inicio de sesión

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = Se tardó demasiado
problem-too-slow-detail = La conexión era demasiado lenta para terminar a tiempo. No se cambió nada; vuelve a intentarlo.
# 404
problem-not-found-title = Esta página no existe
problem-not-found-detail = Puede que la dirección esté mal escrita, o que lo que había aquí ya no exista.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = No permitido
problem-not-allowed-detail = Tu cuenta no tiene permiso para hacer esto. Si lo necesitas, consulta a un administrador.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Abierto en otra dirección
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Esta solicitud no venía de la dirección del panel, así que no se cambió nada. Abre el panel en { $base-url } y vuelve a intentarlo. Si también debe responder aquí, su administrador puede añadir esta dirección a la configuración.
# 401: nobody is signed in.
problem-sign-in-required-title = Primero inicia sesión
problem-sign-in-required-detail = No tienes la sesión iniciada, o tu sesión terminó.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Confirma que eres tú
problem-fresh-required-detail = Tu último inicio de sesión es demasiado antiguo para este cambio. Confirma o inicia sesión de nuevo, y después repite el cambio.
# 400
problem-malformed-title = No se pudo leer esta solicitud
problem-malformed-detail = Falta una parte o su formato no es correcto. Vuelve atrás, recarga la página e inténtalo de nuevo.
# 422: understood, but a value is refused.
problem-unprocessable-title = Esto no se puede aceptar
problem-unprocessable-detail = La solicitud se entendió, pero uno de sus valores no está permitido. Vuelve atrás y revisa lo que escribiste.
# 413
problem-too-large-title = Demasiados datos
problem-too-large-detail = Lo que se envió supera lo que acepta esta dirección. No se guardó nada.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Cambió mientras tanto
problem-conflict-detail = Otra persona cambió esto al mismo tiempo. Vuelve a cargar la página, mira cómo está ahora e inténtalo de nuevo.
# 409: a step that works only once was repeated.
problem-already-used-title = Ya está hecho
problem-already-used-detail = Este paso solo funciona una vez, y ya se usó. Empieza desde el principio.
# 409: the thing to be added is already there.
problem-duplicate-title = Ya existe
problem-duplicate-detail = Lo que quieres añadir ya está registrado y no se añadió otra vez.
# 422: the most that are allowed are there.
problem-limit-title = No se pueden añadir más
problem-limit-detail = Tu cuenta ya tiene el máximo permitido. Quita primero alguno.
# 404: it was there when the page was opened.
problem-gone-title = Ya no existe
problem-gone-detail = Se quitó mientras tanto. Vuelve a cargar la página para ver lo que queda.
# 409: removing it would lock the account out.
problem-last-usable-title = Es tu último acceso
problem-last-usable-detail = Sin él ya no podrías iniciar sesión. Antes de quitarlo, añade otro método de inicio de sesión o vuelve a activar la contraseña.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Alguien ya no podría iniciar sesión
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Después de esto ya no se podría iniciar sesión con estas cuentas: { $names }. Define antes una contraseña, o confirma que quieres continuar de todos modos.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = Es el último administrador
problem-last-administrator-detail = No quedaría nadie que pudiera encargarse del panel. Da antes el rol de administrador a otra persona y comprueba que puede iniciar sesión.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = Es tu propia cuenta
problem-own-account-detail = No puedes hacer esto con la cuenta que estás usando. Otro administrador sí puede.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = En pausa un momento
problem-paused-detail = Esto falló varias veces, así que el panel solo lo permite durante unos segundos cada vez. Espera un poco y vuelve a intentarlo.
# 503
problem-unavailable-title = No disponible ahora
problem-unavailable-detail = El panel no pudo hacerlo en este momento. Espera un poco y vuelve a intentarlo.
# 500
problem-internal-title = Algo salió mal
problem-internal-detail = No es culpa tuya, y no se cambió nada. Vuelve a intentarlo; si sigue pasando, un administrador puede ver la causa en el registro del panel.
# 429
problem-too-many-title = Demasiados intentos
problem-too-many-detail = Hubo demasiados intentos desde aquí en poco tiempo. Espera unos minutos y vuelve a intentarlo.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Antes de continuar
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [one] Una persona ya no podría iniciar sesión
       *[other] { $count } personas ya no podrían iniciar sesión
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [one] y una más
       *[other] y { $count } más
    }
# Below the names: what to do.
stranded-do = Asegúrate antes de que cada persona pueda iniciar sesión con contraseña, o continúa si tiene otra forma de contactar contigo.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Ningún administrador podría volver a iniciar sesión, así que el cambio no se hizo. Asegúrate antes de que alguno pueda iniciar sesión con contraseña.
# Button that carries out the change all the same.
stranded-confirm = Continuar de todos modos
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [one] Una cuenta tiene la contraseña desactivada. Volverá a servir:
       *[other] { $count } cuentas tienen la contraseña desactivada. Volverá a servir:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = La dirección del panel, { $address }, es adecuada.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = La dirección del panel, { $address }, es una dirección IP. Los navegadores necesitan un nombre: asigna uno a la máquina y pon en base_url https:// seguido de ese nombre.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = La dirección del panel, { $address }, no es https. Los navegadores necesitan https o localhost: pon delante un proxy inverso con certificado y escribe su dirección en base_url.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Este navegador abrió el panel en { $address }, una de sus direcciones configuradas.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Este navegador abrió el panel en { $here }, pero el panel espera { $address }. Ábrelo en la segunda, o añade la primera a additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = Un proxy delante del panel envía { $headers }, pero su dirección no está en trusted_proxies: todas las personas que pasan por él parecen un solo visitante.
# Button beside a warning.
plugin-switch-on-anyway = Activar de todos modos
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Activar de todos modos: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = ahora mismo
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [one] hace un minuto
       *[other] hace { $count } minutos
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [one] hace una hora
       *[other] hace { $count } horas
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [one] hace un día
       *[other] hace { $count } días
    }
