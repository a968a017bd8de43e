### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Accedi con l’impronta, il volto, un PIN o un token di sicurezza invece che con una password.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = Le { -passkeys } sono associate a { $domain } e funzionano all’indirizzo che stai usando ora.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = Le { -passkeys } sono associate a { $domain } e non funzionano all’indirizzo che stai usando ora. Usa invece questo:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] Le { -passkeys } funzionano su { $origin }.
        [related] Le { -passkeys } funzionano su { $origin } nei browser che chiedono a { $domain } i suoi indirizzi correlati.
        [nameless] Le { -passkeys } non funzionano su { $origin }: i browser le associano a un nome host, mai a un indirizzo IP. Assegna un nome al pannello.
        [insecure] Le { -passkeys } non funzionano su { $origin }: i browser richiedono https ovunque, tranne che su localhost. Rendi il pannello raggiungibile tramite https.
       *[unrelated] Le { -passkeys } non funzionano su { $origin }, che non fa parte di { $domain }. Cambia il dominio qui sotto, oppure l’indirizzo.
    }
# A setting.
passkeys-setting-rp-name = Nome mostrato nelle richieste di { -passkey }
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Il nome che telefoni e browser danno a questo pannello. Lascialo vuoto per usare il nome del pannello.
# A setting.
passkeys-setting-rp-id = Dominio a cui sono associate le { -passkeys }
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = Il nome host dell’indirizzo del pannello, o un suo dominio superiore. Lascialo vuoto per usare il nome host. Le { -passkeys } create per un altro dominio smettono di funzionare.
# A setting, a number of seconds.
passkeys-setting-ttl = Tempo per rispondere a una richiesta, in secondi
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Dopo questo tempo la richiesta scade e bisogna ricominciare.
# A setting, a number.
passkeys-setting-limit = { -passkeys(position: "start") } per account
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Gli account che ne hanno già di più le mantengono.
# A setting, a checkbox.
passkeys-setting-password-off = Consenti a tutti di disattivare la propria password
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Chi lo fa può accedere solo con una { -passkey }. Per chi l’ha già fatto non cambia nulla.
# A setting, a checkbox.
passkeys-setting-synced = Consenti { -passkeys } sincronizzate
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = I gestori di password le copiano su tutti i dispositivi di una persona. Se non le consenti, si possono aggiungere e usare solo chiavi che restano su un unico dispositivo.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = oppure
# Button on the sign-in page.
passkeys-sign-in = Accedi con una { -passkey }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Conferma con una { -passkey }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = Le { -passkeys } richiedono JavaScript. Attivalo per questa pagina per usarne una.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = Non è stata usata nessuna { -passkey }. Riprova e, se questo dispositivo non ne ha una per questo pannello, scegline un altro nella richiesta.
# Nobody answered the prompt in time.
passkeys-timed-out = Nessuno ha risposto in tempo alla richiesta. Riprova quando hai il dispositivo a portata di mano.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Questo browser o dispositivo non supporta le { -passkeys }. Provane un altro, o un token di sicurezza con PIN.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = Le { -passkeys } sono state disattivate per questo pannello. Usa la tua password.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = Non hai ancora nessuna { -passkey }. Con una { -passkey } accedi semplicemente sbloccando il dispositivo: niente da ricordare, e niente che una pagina falsa possa rubare.
# Label of the field in which a passkey is renamed.
passkeys-name = Nome
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Nome della nuova { -passkey } (facoltativo)
# Button.
passkeys-add = Aggiungi una { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Rinomina
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Rimuovi
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = Rimuovere «{ $name }»? Non servirà più per accedere, e tutte le altre sessioni aperte con questa { -passkey } terminano subito.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = Prova una { -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = «{ $name }» funziona.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Sincronizzata tra i dispositivi
# In the list: the passkey cannot leave its device.
passkeys-device-only = Solo su un dispositivo
# In the list, before a date.
passkeys-added = Aggiunta:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Ultimo utilizzo:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Questa sessione
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Potrebbe esistere una copia di questa { -passkey }. Se non è stata trasferita su un altro dispositivo, rimuovila e aggiungine una nuova.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Questa { -passkey } non è leggibile e non consente di accedere. Rimuovila e aggiungine una nuova.
       *[other] Questa { -passkey } è stata creata per { $domain } e non è utilizzabile a questo indirizzo. Rimuovila e aggiungine una nuova.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = Di questa { -passkey } non esiste più un backup. Con una seconda, perdere un dispositivo non significa restare fuori.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Accedi solo con le tue { -passkeys }: la tua password è disattivata.
       *[on] Puoi ancora accedere con la tua password. Se la disattivi, accederai solo con le tue { -passkeys }.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = Hai una sola { -passkey } funzionante. Se la perdi, per accedere ti servirà un codice di recupero o l’aiuto di un amministratore. Aggiungine una seconda, o crea dei codici di recupero.
# Button.
passkeys-only-start = Disattiva la mia password
# Button.
passkeys-only-end = Riattiva la mia password

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [one] Questo account ha una { -passkey }.
       *[other] Questo account ha { $count } { -passkeys }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Rimuovi tutte le { -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Rimuovere tutte le { -passkeys } di { $name }? Le sessioni aperte con queste { -passkeys } terminano, e la password torna a funzionare se era disattivata.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = Non ha funzionato
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = Non è stato possibile verificare la { -passkey }. Controlla la connessione e ricomincia.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Questo pannello non conosce la { -passkey } usata; forse è stata rimossa. Scegline un’altra o usa la tua password.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Questa { -passkey } non c’è più. Ricarica la pagina.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] Le { -passkeys } funzionano solo a un indirizzo https con un nome host, o su localhost. Chiedi a un amministratore di dare un indirizzo simile a questo pannello.
       *[other] Le { -passkeys } funzionano solo a un indirizzo https con un nome host, o su localhost, e solo dove questo pannello le prevede. Apri il pannello all’indirizzo { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = Il nome deve avere da 1 a { $limit } caratteri, senza interruzioni di riga. Scegline un altro.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [one] Hai già l’unica { -passkey } consentita da questo pannello. Rimuovila prima di aggiungerne un’altra.
       *[other] Hai già tutte le { $limit } { -passkeys } consentite da questo pannello. Rimuovine una prima di aggiungerne un’altra.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Questo pannello non consente { -passkeys } sincronizzate tra dispositivi. Usa un token di sicurezza o un altro dispositivo.
# When turning the password off.
passkeys-problem-password-off = In questo pannello le password non si possono disattivare. Chiedi a un amministratore di consentirlo.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Questa { -passkey } è già registrata. Scegli un altro dispositivo, o usa quella che hai.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Senza password ti serve una { -passkey } che funzioni. Aggiungine un’altra, o riattiva la tua password.
