### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Inicia sesión con tu huella, tu cara, un PIN o una llave de seguridad en lugar de una contraseña.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = Las { -passkeys } están vinculadas a { $domain } y funcionan en la dirección que estás usando ahora.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = Las { -passkeys } están vinculadas a { $domain } y no funcionan en la dirección que estás usando ahora. Usa esta en su lugar:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] Las { -passkeys } funcionan en { $origin }.
        [related] Las { -passkeys } funcionan en { $origin } con los navegadores que le piden a { $domain } sus direcciones relacionadas.
        [nameless] Las { -passkeys } no funcionan en { $origin }: los navegadores las vinculan a un nombre de host, nunca a una dirección IP. Asigna un nombre al panel.
        [insecure] Las { -passkeys } no funcionan en { $origin }: los navegadores exigen https en todas partes, salvo en localhost. Ofrece el panel por https.
       *[unrelated] Las { -passkeys } no funcionan en { $origin }, porque no pertenece a { $domain }. Cambia el dominio de abajo, o la dirección.
    }
# A setting.
passkeys-setting-rp-name = Nombre en las solicitudes de { -passkey }
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Cómo llaman los teléfonos y los navegadores a este panel. Déjalo vacío para usar el nombre del panel.
# A setting.
passkeys-setting-rp-id = Dominio al que se vinculan las { -passkeys }
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = El nombre de host de la dirección del panel, o un dominio superior. Déjalo vacío para usar el nombre de host. Las { -passkeys } creadas para otro dominio dejan de funcionar.
# A setting, a number of seconds.
passkeys-setting-ttl = Tiempo para responder a una solicitud, en segundos
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Pasado este tiempo, la solicitud deja de ser válida y hay que empezar de nuevo.
# A setting, a number.
passkeys-setting-limit = { -passkeys(position: "start") } por cuenta
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Las cuentas que ya tienen más las conservan.
# A setting, a checkbox.
passkeys-setting-password-off = Permitir que cada persona desactive su contraseña
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Quien lo haga solo podrá iniciar sesión con una { -passkey }. Nada cambia para quien ya lo hizo.
# A setting, a checkbox.
passkeys-setting-synced = Permitir { -passkeys } sincronizadas
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Los gestores de contraseñas las copian en todos los dispositivos de una persona. Si no se permiten, solo se pueden añadir y usar llaves que permanecen en un único dispositivo.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = o
# Button on the sign-in page.
passkeys-sign-in = Iniciar sesión con una { -passkey }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Confirmar con una { -passkey }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = Las { -passkeys } necesitan JavaScript. Actívalo en esta página para usar una.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = No se usó ninguna { -passkey }. Vuelve a intentarlo y, si este dispositivo no tiene ninguna para este panel, elige otro en la solicitud.
# Nobody answered the prompt in time.
passkeys-timed-out = Nadie respondió a la solicitud a tiempo. Vuelve a intentarlo cuando tengas tu dispositivo a mano.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Este navegador o dispositivo no admite { -passkeys }. Prueba con otro, o con una llave de seguridad con PIN.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = Las { -passkeys } se desactivaron en este panel. Usa tu contraseña.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = Aún no tienes ninguna { -passkey }. Con una inicias sesión con solo desbloquear tu dispositivo: nada que recordar, y nada que una página falsa pueda robarte.
# Label of the field in which a passkey is renamed.
passkeys-name = Nombre
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Nombre de la nueva { -passkey } (opcional)
# Button.
passkeys-add = Añadir una { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Cambiar nombre
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Quitar
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = ¿Quitar «{ $name }»? Ya no servirá para iniciar sesión, y todas las demás sesiones iniciadas con ella se cierran ahora.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = Probar una { -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = «{ $name }» funciona.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Sincronizada entre dispositivos
# In the list: the passkey cannot leave its device.
passkeys-device-only = En un solo dispositivo
# In the list, before a date.
passkeys-added = Añadida:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Último uso:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Esta sesión
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Puede que exista una copia de esta { -passkey }. A menos que se haya pasado a otro dispositivo, quítala y añade una nueva.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Esta { -passkey } no se puede leer y no sirve para iniciar sesión. Quítala y añade una nueva.
       *[other] Esta { -passkey } se creó para { $domain } y no sirve en esta dirección. Quítala y añade una nueva.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = Esta { -passkey } ya no tiene copia de seguridad. Con otra más, perder un dispositivo no significa perder el acceso.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Solo inicias sesión con tus { -passkeys }: tu contraseña está desactivada.
       *[on] Tu contraseña aún sirve para iniciar sesión. Puedes desactivarla para usar solo tus { -passkeys }.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = Solo tienes una { -passkey } que funciona. Si la pierdes, necesitarás un código de recuperación o la ayuda de un administrador para entrar. Añade otra, o crea códigos de recuperación.
# Button.
passkeys-only-start = Desactivar mi contraseña
# Button.
passkeys-only-end = Volver a activar mi contraseña

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [one] Esta cuenta tiene una { -passkey }.
       *[other] Esta cuenta tiene { $count } { -passkeys }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Quitar todas las { -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = ¿Quitar todas las { -passkeys } de { $name }? Las sesiones iniciadas con ellas se cierran, y la contraseña vuelve a servir si estaba desactivada.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = No funcionó
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = No se pudo comprobar la { -passkey }. Revisa tu conexión y empieza de nuevo.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Este panel no conoce esa { -passkey }; quizá se quitó. Elige otra o usa tu contraseña.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Esta { -passkey } ya no existe. Vuelve a cargar la página.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] Las { -passkeys } solo funcionan en una dirección https con nombre de host, o en localhost. Pide a un administrador que dé al panel una dirección así.
       *[other] Las { -passkeys } solo funcionan en una dirección https con nombre de host, o en localhost, y solo donde este panel las espera. Abre el panel en { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = El nombre debe tener de 1 a { $limit } caracteres, sin saltos de línea. Elige otro.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [one] Ya tienes la única { -passkey } que permite este panel. Quítala antes de añadir otra.
       *[other] Ya tienes las { $limit } { -passkeys } que permite este panel. Quita una antes de añadir otra.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Este panel no permite { -passkeys } sincronizadas entre dispositivos. Usa una llave de seguridad u otro dispositivo.
# When turning the password off.
passkeys-problem-password-off = En este panel no se pueden desactivar las contraseñas. Pide a un administrador que lo permita.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Esta { -passkey } ya está registrada. Elige otro dispositivo, o usa la que ya tienes.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Sin contraseña necesitas una { -passkey } que funcione. Añade otra, o vuelve a activar tu contraseña.
