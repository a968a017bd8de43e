### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Italiano

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Vai al contenuto
# Name of the main navigation, for screen readers.
nav-label = Menu principale
# Main navigation, and the title of the start page.
nav-dashboard = Panoramica
# Main navigation: the viewer's own account.
nav-account = Account
# Main navigation, administrators only: everybody's accounts.
nav-users = Utenti
# Main navigation, administrators only: the panel's settings.
nav-settings = Impostazioni
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Accesso eseguito come { $name }
# Button under the navigation.
sign-out = Esci
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Lingua
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Cambia
# Button under a form whose changes it stores.
save = Salva modifiche
# Link beside a form's button; leaves without storing anything.
cancel = Annulla
# Notice above a form after its changes were stored.
saved = Le modifiche sono state salvate.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Nome utente
# Below the field in which a new username is chosen.
field-username-hint = Sono ammessi lettere, cifre e . _ - @ +, fino a 64 caratteri.
# Label of the password field on the sign-in and set-up pages.
field-password = Password
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Codice
# Below that field, where a recovery code is accepted too.
field-code-hint = Le sei cifre della tua app di autenticazione, o uno dei tuoi codici di recupero.
# Label of the field for a recovery code.
field-recovery-code = Codice di recupero
# Label on the page where a password is changed.
field-current-password = Password attuale
# Label on the page where a password is changed.
field-new-password = Nuova password
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = Almeno { $min } caratteri. Contano anche gli spazi, e più è lunga meglio è.
# What an account may do: everything.
role-admin = Amministratore
# What an account may do: use the panel and change itself.
role-user = Utente
# How somebody signed in.
method-password = Password
# How somebody signed in, when it was not with the password.
method-other = Altro metodo di accesso

## Sign-in page

# Heading, and title of the browser tab.
login-title = Accedi
# Button under the form.
login-submit = Accedi
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = La tua password è impostata. Usala per accedere.
# Link below the form.
login-to-recovery = Non riesci ad accedere?
# Link below the second step and the recovery form; starts over.
login-again = Torna all’accesso

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Ancora un passaggio
# Below the heading.
login-second-factor-intro = Il tuo account richiede un codice oltre alla password.
# Link below the form.
login-second-factor-to-recovery = Non ho più la mia app

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Recupera l’accesso
# Below the heading.
login-recovery-intro = Con un codice di recupero puoi ripristinare i tuoi metodi di accesso. Ogni codice vale una volta sola.
# Button under the form.
login-recovery-submit = Continua
# Below the form.
login-recovery-no-code = Non hai nemmeno i codici? Chiedi aiuto a un amministratore di questo pannello.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Hai ricevuto un invito
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Scegli una password per il tuo account { $name } su { $panel }. Questo link vale una volta sola.
# Heading of a reset, and title of the browser tab.
link-reset-title = Imposta una nuova password
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Scegli una nuova password per { $name }. Tutte le sessioni di questo account terminano, e questo link vale una volta sola.
# Button under the form.
link-submit = Imposta password

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Configurazione
# Heading.
setup-heading = Ti diamo il benvenuto in { -product }
# Below the heading.
setup-intro = Crea il primo amministratore. Puoi farlo solo con questo link, e una volta sola.
# Button under the form.
setup-submit = Crea amministratore

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Ciao { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Ti diamo il benvenuto su { $panel }. Da qui gestisci il tuo account e il modo in cui accedi.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Ti diamo il benvenuto su { $panel }. Da qui gestisci il tuo account, le persone che usano questo server e il pannello stesso.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Il tuo accesso
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Ruolo
# Label in that summary, followed by how this session was made.
dashboard-method = Accesso con
# Label in that summary, followed by a date.
dashboard-last-sign-in = Ultimo accesso
# Heading above the links that only administrators see.
dashboard-administration = Amministrazione
# Below the link “Profile”.
dashboard-to-profile-detail = Il tuo nome e la tua lingua.
# Below the link “Password”.
dashboard-to-password-detail = Cambia la password con cui accedi.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Controlla dove hai eseguito l’accesso, e termina ciò che non riconosci.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [one] Per ora c’è solo il tuo account. Aggiungi le persone che usano questo server.
       *[other] { $count } account. Controlla chi ha accesso, o aggiungi qualcuno.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = Il nome del pannello e la sua lingua predefinita.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Il tuo account
# Name of the row of tabs, for screen readers.
account-tabs-label = Sezioni dell’account
# Tab: name and language.
account-tab-profile = Profilo
# Tab: change the password.
account-tab-password = Password
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Secondo fattore
# Tab: where the viewer is signed in.
account-tab-sessions = Sessioni
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Profilo
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Lingua
# The first choice of a language.
account-language-automatic = La stessa del browser
# Below the choice of a language.
account-language-hint = Vale per tutti i browser in cui accedi.
# Heading on the tab “Password”.
account-password-heading = Cambia la password
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = L’accesso con password è disattivato per il tuo account. La password che imposti qui funzionerà quando riattiverai l’accesso con password.
# Button on the tab “Password”.
account-password-submit = Cambia password
# Notice on the tab “Password” after the change.
account-password-saved = La tua password è stata cambiata. Tutte le tue altre sessioni sono terminate.
# Heading on the tab “Sessions”.
account-sessions-heading = Dove hai eseguito l’accesso
# Below that heading.
account-sessions-intro = Se non riconosci una di queste sessioni, terminala e cambia la password.
# Button above the list of sessions.
account-sessions-end-others = Termina tutte le altre
# Button beside one session.
account-sessions-end = Termina
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Termina la sessione: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Fatto: lì non c’è più nessuna sessione aperta.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Questa sessione
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } su { $system }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = Con «{ $name }»
# In place of a device that could not be recognised.
account-sessions-unknown-device = Dispositivo sconosciuto
# Small text of one session: how it was made.
account-sessions-by-password = Con la password
# Small text of one session: how it was made.
account-sessions-by-recovery = Con un codice di recupero
# Small text of one session: how it was made.
account-sessions-by-other = Con un altro metodo di accesso
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Accesso:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Ultima attività:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = Un metodo di accesso al tuo account è stato aggiunto o rimosso. <a data-l10n-name="look">Eri tu?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Eri tu?
# Below that heading, above the list of changes.
account-notice-intro = Queste modifiche sono state fatte in un’altra sessione del tuo account.
# Button below the list; the notice goes away.
account-notice-mine = Ero io
# Button below the list.
account-notice-not-mine = Non ero io
# Below that button.
account-notice-not-mine-detail = Rimuove ciò che è stato aggiunto e termina tutte le sessioni tranne questa. Poi cambia la password.
# Below the list when there is no other session.
account-sessions-only-this = Non hai eseguito l’accesso da nessun’altra parte.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Il tuo account è protetto solo da una password. <a data-l10n-name="set-up">Aggiungi un secondo fattore</a>.
# Notice after an authenticator app was set up.
second-factor-added = La tua app di autenticazione è configurata. D’ora in poi l’accesso con password richiede un codice.
# Notice after the authenticator app was removed.
second-factor-removed = La tua app di autenticazione è stata rimossa. Per accedere basta di nuovo la password.
# Notice after password sign-in was switched on again.
second-factor-released = Puoi di nuovo accedere con la tua password.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Hai usato un codice di recupero. Qui puoi ripristinare i tuoi metodi di accesso; poi esci e accedi di nuovo per usare il pannello.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Gli amministratori di questo pannello devono avere un secondo fattore. Configurane uno per continuare.
# Heading above the offer to use the password again.
second-factor-held-heading = Accesso con password disattivato
# Below that heading.
second-factor-held = Al tuo account si accede senza password. Se così non ti funziona più, riattiva la password.
# Button below that text.
second-factor-release = Riattiva l’accesso con password
# Heading of the part about the app.
second-factor-app = App di autenticazione
# Mark beside that heading.
second-factor-on = Attiva
# Below that heading.
second-factor-app-intro = Un’app sul telefono mostra un nuovo codice ogni mezzo minuto. Per accedere con la password servirà anche quel codice.
# Label, followed by a date and time.
second-factor-since = Configurata:
# Heading and button: starts setting up the app.
second-factor-set-up = Configura un’app di autenticazione
# Button: sets up another app in place of the present one.
second-factor-replace = Usa un’altra app
# Button that opens a question.
second-factor-remove = Rimuovi
# The question.
second-factor-remove-detail = A chi conosce la tua password basterà quella per accedere.
# Button that does it.
second-factor-remove-confirm = Rimuovi l’app
# First step of setting up an app, above a QR code.
second-factor-scan = Apri la tua app di autenticazione, aggiungi un account e inquadra questa immagine.
# What screen readers say in place of the QR code.
second-factor-picture = Codice QR con la chiave riportata sotto
# Second way to set up an app, above the key as text.
second-factor-type = Niente fotocamera? Digita questa chiave nell’app:
# Below the field for the first code.
second-factor-code-hint = Le sei cifre che l’app mostra ora dimostrano che ha la chiave.
# Button under the form.
second-factor-confirm = Attiva
# Heading of the part about recovery codes.
recovery-codes = Codici di recupero
# Below that heading.
recovery-codes-intro = Per il giorno in cui perderai il telefono o la password. Ogni codice vale una volta sola.
# In place of how many are left.
recovery-codes-none = Non hai codici di recupero.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [one] Ti resta un codice. Creane presto di nuovi.
       *[other] Ti restano { $count } codici.
    }
# Button: makes the first codes.
recovery-codes-make = Crea codici di recupero
# Button that opens a question.
recovery-codes-renew = Crea nuovi codici
# The question.
recovery-codes-renew-detail = I codici che hai ora smettono di funzionare.
# Button that does it.
recovery-codes-renew-confirm = Sostituisci i miei codici
# Heading above new codes.
recovery-codes-new = I tuoi codici di recupero
# Notice above new codes.
recovery-codes-keep = Conservali dove solo tu puoi trovarli. Non verranno più mostrati.
# Link that downloads the codes as a text file.
recovery-codes-download = Scarica
# Button that leaves the page with the codes.
recovery-codes-kept = Li ho conservati

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Attività
# Tab of the account page: what has happened to the account.
account-tab-activity = Attività
# At the top of that tab.
account-activity-intro = Cosa è successo al tuo account, a partire dal più recente. Se non riconosci qualcosa, cambia la password e termina le sessioni che non conosci.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Attività
# Below that heading.
audit-intro = Chi ha fatto cosa, e quando. Da questo elenco non si cancella mai nulla.
# Button of the form above the list, and its name for screen readers.
audit-filter = Mostra
# Label of a choice in that form.
audit-filter-action = Evento
# Label of a choice in that form.
audit-filter-outcome = Esito
# First entry of both choices.
audit-filter-any = Qualsiasi
# Link beside the button; shows everything again.
audit-filter-none = Mostra tutto
# Below the field for a username.
audit-unknown-name = Non esiste nessun account con questo nome.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = Cosa è successo
# In place of the list.
audit-empty = Ancora nulla
# Link below the list.
audit-older = Meno recenti
# Link below the list.
audit-newest = Più recenti
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Da { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Account: { $name }
# In place of a username.
audit-deleted-account = un account eliminato
# Small text of a line: not with the password.
audit-other-method = Con un altro metodo di accesso
# In place of an address.
audit-command-line = Riga di comando
# Choice of the form: it was done.
audit-done = Eseguito
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Rifiutato
# Heading above the failed attempts.
audit-failures-heading = Tentativi non riusciti
# Below that heading.
audit-failures-intro = Conteggiati ora per ora, a partire dai più recenti.
# A kind of failed attempts.
audit-failure-password = Password rifiutata
# A kind of failed attempts.
audit-failure-second-factor = Codice rifiutato
# A kind of failed attempts.
audit-failure-recovery = Codice di recupero rifiutato
# A kind of failed attempts.
audit-failure-other = Tentativo non riuscito con un altro metodo di accesso
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Altri tentativi non riusciti
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] una volta
       *[other] { $count } volte
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Accesso
audit-action-sign-out = Uscita
audit-action-confirmed = Identità confermata
audit-action-confirm = Identità confermata
audit-action-password-changed = Password cambiata
audit-action-password-sign-in-held = Accesso con password disattivato
audit-action-password-sign-in-released = Accesso con password riattivato
audit-action-password-released = Accesso con password riattivato
audit-action-password-reset-offered = Link per reimpostare la password creato
audit-action-account-added = Account aggiunto
audit-action-account-invited = Invito creato
audit-action-invitation-accepted = Invito accettato
audit-action-password-reset = Password reimpostata tramite link
audit-action-account-disabled = Account bloccato
audit-action-account-enabled = Account sbloccato
audit-action-account-deleted = Account eliminato
audit-action-credential-added = Metodo di accesso aggiunto
audit-action-credential-removed = Metodo di accesso rimosso
audit-action-credential-renamed = Metodo di accesso rinominato
audit-action-credential-tested = Metodo di accesso provato
audit-action-sessions-ended = Sessioni terminate
audit-action-second-factor-added = Secondo fattore configurato
audit-action-second-factor-removed = Secondo fattore rimosso
audit-action-second-factor-reset = Secondo fattore reimpostato
audit-action-recovery-codes-made = Codici di recupero creati
audit-action-recovery-code-used = Codice di recupero usato
audit-action-recovery-sign-in = Accesso con un codice di recupero
audit-action-setting-changed = Impostazione modificata
audit-action-stranding-accepted = Perdita dell’accesso confermata
audit-action-address-accepted = Nuovo indirizzo accettato
audit-action-plugin-enabled = Plugin attivato
audit-action-plugin-disabled = Plugin disattivato
audit-action-plugin-quarantined = Plugin escluso: il pannello si è chiuso improvvisamente mentre lo avviava
audit-action-plugin-installed = Plugin installato
audit-action-plugin-removed = Plugin rimosso
audit-action-plugin-purged = Dati di un plugin eliminati

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Nessun account con questo nome
audit-reason-wrong-password = Password errata
audit-reason-password-held = L’accesso con password è disattivato per questo account
audit-reason-account-disabled = L’account è bloccato
audit-reason-wrong-code = Codice errato

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Impostazioni
# Below the heading.
settings-intro = Le modifiche valgono subito per tutti, senza riavvio.
# Heading of the first form.
settings-panel-heading = Pannello
# Label of a field.
settings-panel-name = Nome del pannello
# Below that field.
settings-panel-name-hint = Compare nella pagina di accesso e nella scheda del browser.
# Label of the choice of a language.
settings-language = Lingua predefinita
# Below that choice.
settings-language-hint = Per chi non ne ha scelta una e ha un browser che ne richiede una non disponibile.
# Settings: a number of minutes.
settings-fresh-minutes = Tempo prima di una nuova conferma, in minuti
settings-fresh-minutes-hint = Per le modifiche ai metodi di accesso e agli account di altre persone.
# Label of a choice.
settings-second-factor = Secondo fattore
# A value of that choice.
settings-second-factor-optional = Ognuno decide per sé
# A value of that choice.
settings-second-factor-administrators = Obbligatorio per gli amministratori
# Below that choice.
settings-second-factor-hint = Finché non ne configurano uno, gli amministratori che accedono con la password raggiungono solo il proprio account.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Plugin
# Below that heading.
plugins-intro = Un plugin ha gli stessi permessi del pannello. Attiva solo quelli di cui ti fidi.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Attivo
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Disattivato
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Non funziona
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Escluso
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = File mancante
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [one] È stato intercettato un errore di questo plugin ({ $at }).
       *[other] Sono stati intercettati { $count } errori di questo plugin ({ $at }).
    }
# Before the time of the last of these errors.
plugin-caught-last = Ultimo:
# Below these errors, while they keep coming.
plugin-paused = Questa parte del plugin ora viene eseguita solo per pochi secondi alla volta, finché non riesce. Il log del pannello indica cosa non ha funzionato.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Non è in esecuzione su { $node }, un altro server di questo pannello.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Da:
# Button beside a plugin that is left out.
plugin-try-again = Riprova
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Riprova: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [one] Una libreria di questo plugin resta in memoria fino al riavvio del pannello, ma non viene più usata.
       *[other] { $count } librerie di questo plugin restano in memoria fino al riavvio del pannello, ma non vengono più usate.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Versione { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Cosa può fare
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Cosa può fare: { $plugin }
# Below that list.
plugin-declares-note = Il pannello rifiuta tutto ciò che non è in questo elenco. È una dichiarazione, non una sandbox: un plugin viene eseguito come parte del pannello, quindi installa solo quelli di cui ti fidi.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [one] Rispondere a un indirizzo sotto il proprio percorso, per chi ha eseguito l’accesso
       *[other] Rispondere a { $count } indirizzi sotto il proprio percorso, per chi ha eseguito l’accesso
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [one] Rispondere a un indirizzo sotto il proprio percorso, per chiunque
       *[other] Rispondere a { $count } indirizzi sotto il proprio percorso, di cui { $open } per chiunque
    }
# The other entries of that list.
ability-sign-in = Far accedere le persone
ability-confirm = Confermare che chi ha eseguito l’accesso è ancora la stessa persona
ability-hold-passwords = Disattivare e riattivare la password di un account
ability-end-sessions = Terminare le sessioni aperte con questo plugin
ability-keep-credentials = Salvare ciò che le persone usano per accedere
ability-administer = Modificare altri account quando lo chiede un amministratore
ability-read-accounts = Cercare account per nome
# Button beside a plugin.
plugin-switch-on = Attiva
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Attiva: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Disattiva
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Disattiva: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Tutto ciò che questo plugin aggiunge scompare dal pannello. Ciò che ha salvato viene conservato per quando lo riattiverai.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [one] Termina anche la sessione aperta con questo plugin
       *[other] Termina anche le { $count } sessioni aperte con questo plugin
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Disattiva { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Impostazioni di { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Questo file non è una libreria Linux.
library-not-elf-do = Metti al suo posto il file .so del plugin, o rimuovi questo dalla cartella dei plugin.
# The file ends too early.
library-truncated-why = Questa libreria è incompleta: manca una parte del file.
library-truncated-do = Copiala di nuovo nella cartella dei plugin e confronta la dimensione con l’originale.
# A library, but of something else.
library-no-module-why = Questa libreria non è un plugin per questo pannello.
library-no-module-do = Rimuovila dalla cartella dei plugin.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Questo plugin richiede la versione { $needs } dell’interfaccia dei plugin; questo pannello offre la { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Installa una build del plugin fatta per la versione { $offers }, o un pannello che offra la { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Questo plugin usa «{ $needs }», che non esiste nella versione { $offers } dell’interfaccia dei plugin, quella di questo pannello.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Aggiorna il pannello, o installa una build del plugin fatta per la versione { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Questo plugin è stato compilato con una variante dell’interfaccia dei plugin diversa da quella di questo pannello.
library-layout-do = Installa la build fornita con questa versione del pannello.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Questo plugin è stato compilato in modo che un solo suo errore possa fermare l’intero pannello.
library-panic-abort-do = Chiedi all’autore una build con «panic = unwind».
# The process that opened it first crashed.
library-crashed-why = Questa libreria si è arrestata in modo anomalo durante la prova, perciò il pannello non la usa.
library-crashed-do = Copiala di nuovo nella cartella dei plugin; se non basta, chiedi all’autore un’altra build.
# The process that opened it first did not answer.
library-hung-why = Questa libreria non ha risposto in tempo quando è stata aperta in un processo separato.
library-hung-do = Ricarica questa pagina per riprovare; se non cambia nulla, chiedi all’autore un’altra build.
# Not the file that an administrator switched on.
library-changed-why = Questo file è cambiato da quando il plugin è stato attivato.
library-changed-do = Se lo hai sostituito tu, disattiva e riattiva il plugin. Altrimenti scopri chi è stato.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = Il pannello si è chiuso improvvisamente mentre avviava questo plugin, e da allora lo esclude.
library-quarantined-do = Attivalo di nuovo per fare un altro tentativo. Se il pannello si chiude ancora, chiedi all’autore del plugin un’altra build.
# The plugin was opened, and then did not come up.
library-stuck-why = Questo plugin non si è avviato in tempo.
library-stuck-do = Disattivalo e riattivalo per riprovare; se non cambia nulla, chiedi all’autore un’altra build.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = Altri utenti di questo server possono scrivere nel file { $detail }.
# Variables:
#   $detail (String) - the file
library-writable-do = Togli il permesso di scrittura al gruppo e agli altri: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = Il file { $detail } appartiene all’utente { $needs }; il pannello viene eseguito come utente { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Controlla da dove viene; se ti fidi, installalo di nuovo o esegui chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Altri utenti di questo server possono scrivere nella cartella dei plugin { $detail }.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Togli il permesso di scrittura al gruppo e agli altri: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = La cartella dei plugin { $detail } appartiene all’utente { $needs }; il pannello viene eseguito come utente { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Controlla cosa contiene; se ti fidi, esegui chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = Ciò che questo plugin dichiara viola una regola: { $detail }.
library-bad-manifest-do = Mostra questo messaggio all’autore del plugin e chiedi una build corretta.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Più file nella cartella dei plugin corrispondono a questo plugin: { $detail }.
library-ambiguous-do = Tieni quello che vuoi e rimuovi gli altri dalla cartella dei plugin.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = Anche il file { $detail } corrisponde a questo plugin; viene ignorato, perché ne è stato attivato un altro.
library-ignored-do = Rimuovilo, oppure installalo con «gatehouse plugins install», che sostituisce l’altro.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = I plugin «{ $needs }» e «{ $offers }» rivendicano gli stessi testi: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Disattiva «{ $offers }» prima di attivare «{ $needs }», o chiedi agli autori di usare altri nomi.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = I plugin «{ $needs }» e «{ $offers }» rispondono entrambi a { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Decidi quale deve rispondere: disattiva «{ $offers }» prima di attivare «{ $needs }».

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Utenti
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } account
       *[other] { $count } account
    }
# Button above the list.
users-add = Aggiungi utente
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = Ora { $name } può accedere.
# Column of the list.
users-column-name = Nome
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Ultimo accesso
# Column of the list, and label in the view of one account.
users-column-created = Aggiunto
# In place of a date.
user-never-signed-in = Mai
# Mark beside an account that may not sign in.
user-disabled = Bloccato
# Mark beside an account that may sign in.
user-active = Attivo
# Below the list while there is only one account.
users-only-you = Per ora ci sei solo tu
# Below that.
users-only-you-detail = Dai un account a ogni persona che usa questo server. Una password condivisa non si può revocare a una sola di loro.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Aggiungi un utente
# Below that heading.
users-new-intro = Comunica nome utente e password di persona; la password si può cambiare dopo il primo accesso.
# Label of a field of that form.
users-new-password = Prima password
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = Lascia vuoto per ottenere un link con cui la persona ne sceglie una. Altrimenti, almeno { $min } caratteri.
# Checkbox of that form.
users-new-admin = Amministratore
# Below that checkbox.
users-new-admin-hint = Può modificare le impostazioni del pannello e tutti gli account.
# Button of that form.
users-new-submit = Aggiungi utente
# Heading in the view of one account, above its role, status and dates.
user-heading = Account
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Accede con
# In that column, beside the password.
users-second-factor = Secondo fattore
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [one] Un altro metodo di accesso
       *[other] Altri { $count } metodi di accesso
    }
# Mark in that column.
users-password-held = Password disattivata
# In place of all this: an invited account that has not been used yet.
users-no-method = Ancora nulla
# Heading in the view of one account, above what can be done to it.
user-administration = Amministrazione
# In place of the buttons, in the view of one’s own account.
user-administration-own = Questo è il tuo account; un altro amministratore può bloccarlo o eliminarlo.
# Button in that view.
user-enable = Sblocca
# Button in that view; opens a question.
user-disable = Blocca
# That question.
user-disable-detail = Nessuno potrà accedere con questo account finché non lo sblocchi. Le sue sessioni terminano subito; tutto il resto rimane.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Blocca { $name }
# Button in that view; opens a question.
user-delete = Elimina
# That question.
user-delete-detail = L’account, le sue sessioni e tutto ciò con cui accede vengono eliminati definitivamente. Ciò che ha fatto resta nel registro delle attività.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Elimina { $name } definitivamente
# Above the button, where the password is switched off for the account.
user-release-password-detail = A questo account si accede senza password. Se la persona non ci riesce più, riattiva la password.
# Button in that view.
user-release-password = Riattiva la password
# Link in that view.
user-activity = Cosa è successo a questo account
# Label in that view, followed by “Active” or “Disabled”.
user-status = Stato
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = L’account { $name } è stato aggiunto. Invia alla persona questo link, con cui sceglierà una password.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Invia questo link a { $name }: serve a scegliere una nuova password.
# Label of the field with the link.
users-link-label = Link monouso
# Below that field.
users-link-hint = Viene mostrato solo questa volta, e vale una volta sola.
# After that sentence, followed by a date and time.
users-link-expires = Scade:
# Button below the link.
users-link-done = Fine
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = Se la persona non riesce ad accedere
# Below that heading.
user-access-intro = Non verrai mai a sapere la sua password: reimpostandola si crea un link con cui la persona ne sceglie una nuova.
# Button.
user-reset-password = Crea un link di reimpostazione
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Reimposta il secondo fattore
# The question that opens below that button.
user-reset-second-factor-detail = Rimuove l’app di autenticazione e i codici di recupero di questo account. Fallo solo se sai con certezza chi lo chiede.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Sei ancora tu?
# Below the heading.
confirm-intro = Quello che stai per fare richiede un accesso recente. Conferma e tornerai dov’eri.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Password di { $name }
# Button under the form.
confirm-submit = Conferma
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = La tua password non può confermare questa operazione, e al momento non c’è altro modo. Esci e accedi di nuovo, o rivolgiti a un amministratore.
# Link below the form.
confirm-cancel = Annulla e vai alla panoramica

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Questo nome utente e questa password non corrispondono a nessun account. Controllali e riprova.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [one] Troppi tentativi. Aspetta un secondo e riprova.
       *[other] Troppi tentativi. Aspetta { $count } secondi e riprova.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [one] Troppi tentativi. Aspetta un minuto e riprova.
       *[other] Troppi tentativi. Aspetta { $count } minuti e riprova.
    }
# No username was typed.
error-username-empty = Inserisci un nome utente.
# A new account.
error-username-taken = Questo nome utente è già in uso. Scegline un altro.
# A new account.
error-username-invalid = Usa da 1 a 64 lettere, cifre o . _ - @ + senza spazi.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = Questa password è troppo corta. Usa almeno { $min } caratteri.
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = Questa password è troppo lunga. Usa al massimo { $max } caratteri.
# The current password, on the account page and the confirm page.
error-password-wrong = Questa non è la tua password attuale.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Questo codice non è corretto o è già stato usato. Aspetta il prossimo e riprova.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Questo nome utente e questo codice di recupero non corrispondono, o il codice è già stato usato.
# Settings page: the panel's name is empty or too long.
error-panel-name = Inserisci un nome da 1 a 64 caratteri.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Inserisci un numero intero da { $min } a { $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = Usa al massimo { $max } caratteri.

## Error page: the way out

# Button, for somebody signed in.
error-home = Vai alla panoramica
# Button, for somebody not signed in.
error-to-sign-in = Vai all’accesso

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = C’è voluto troppo tempo
problem-too-slow-detail = La connessione era troppo lenta per finire in tempo. Nulla è stato modificato; riprova.
# 404
problem-not-found-title = Questa pagina non esiste
problem-not-found-detail = L’indirizzo potrebbe essere sbagliato, o ciò che era qui non c’è più.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Non consentito
problem-not-allowed-detail = Il tuo account non è autorizzato a farlo. Se ti serve, rivolgiti a un amministratore.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Aperto a un altro indirizzo
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Questa richiesta non proveniva dall’indirizzo del pannello, quindi nulla è stato modificato. Apri il pannello all’indirizzo { $base-url } e riprova. Se deve rispondere anche qui, il suo amministratore può aggiungere questo indirizzo alla configurazione.
# 401: nobody is signed in.
problem-sign-in-required-title = Prima accedi
problem-sign-in-required-detail = Non hai eseguito l’accesso, o la tua sessione è terminata.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Conferma di essere tu
problem-fresh-required-detail = Dal tuo ultimo accesso è passato troppo tempo per questa modifica. Conferma o accedi di nuovo, poi ripetila.
# 400
problem-malformed-title = Questa richiesta non è leggibile
problem-malformed-detail = Ne manca una parte, o il formato è sbagliato. Torna indietro, ricarica la pagina e riprova.
# 422: understood, but a value is refused.
problem-unprocessable-title = Impossibile accettare questi dati
problem-unprocessable-detail = La richiesta è stata compresa, ma uno dei suoi valori non è consentito. Torna indietro e controlla ciò che hai inserito.
# 413
problem-too-large-title = Troppi dati
problem-too-large-detail = Ciò che è stato inviato supera quanto accetta questo indirizzo. Nulla è stato salvato.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Modificato nel frattempo
problem-conflict-detail = Qualcun altro ha modificato la stessa cosa nello stesso momento. Ricarica la pagina, guarda com’è adesso e riprova.
# 409: a step that works only once was repeated.
problem-already-used-title = Già fatto
problem-already-used-detail = Questo passaggio funziona una volta sola, ed è già stato usato. Ricomincia dall’inizio.
# 409: the thing to be added is already there.
problem-duplicate-title = Già presente
problem-duplicate-detail = Ciò che stai aggiungendo è già registrato e non è stato aggiunto di nuovo.
# 422: the most that are allowed are there.
problem-limit-title = Limite raggiunto
problem-limit-detail = Il tuo account ne ha già quanti ne può avere. Prima rimuovi un elemento.
# 404: it was there when the page was opened.
problem-gone-title = Non c’è più
problem-gone-detail = È stato rimosso nel frattempo. Ricarica la pagina per vedere cosa resta.
# 409: removing it would lock the account out.
problem-last-usable-title = Questo è il tuo ultimo modo per accedere
problem-last-usable-detail = Senza questo, non potresti più accedere. Prima di rimuoverlo, aggiungi un altro metodo di accesso o riattiva la password.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Qualcuno non potrebbe più accedere
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Dopo questa operazione non si potrebbe più accedere con questi account: { $names }. Prima imposta una password, o conferma di voler continuare comunque.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = È l’ultimo amministratore
problem-last-administrator-detail = Non resterebbe nessuno in grado di occuparsi del pannello. Prima rendi amministratore qualcun altro, e verifica che possa accedere.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = Questo è il tuo account
problem-own-account-detail = Non puoi farlo con l’account che stai usando. Un altro amministratore può.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = In pausa per un momento
problem-paused-detail = Questa operazione non è riuscita più volte, perciò il pannello la consente solo per pochi secondi alla volta. Aspetta un po’ e riprova.
# 503
problem-unavailable-title = Al momento non disponibile
problem-unavailable-detail = Il pannello non è riuscito a farlo in questo momento. Aspetta un po’ e riprova.
# 500
problem-internal-title = Qualcosa è andato storto
problem-internal-detail = Non è colpa tua, e nulla è stato modificato. Riprova; se succede ancora, un amministratore trova la causa nel log del pannello.
# 429
problem-too-many-title = Troppi tentativi
problem-too-many-detail = Da qui ci sono stati troppi tentativi in poco tempo. Aspetta qualche minuto e riprova.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Prima di continuare
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [one] Una persona non potrebbe più accedere
       *[other] { $count } persone non potrebbero più accedere
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [one] e un’altra
       *[other] e altre { $count }
    }
# Below the names: what to do.
stranded-do = Prima assicurati che ogni persona possa accedere con una password, oppure continua se ha un altro modo per contattarti.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Nessun amministratore potrebbe più accedere, quindi non è stato fatto nulla. Prima assicurati che un amministratore possa accedere con una password.
# Button that carries out the change all the same.
stranded-confirm = Continua comunque
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [one] Un account ha la password disattivata. Tornerà a funzionare:
       *[other] { $count } account hanno la password disattivata. Tornerà a funzionare:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = L’indirizzo del pannello, { $address }, va bene.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = L’indirizzo del pannello, { $address }, è un indirizzo IP. I browser richiedono un nome: assegnane uno alla macchina e imposta base_url su https:// seguito da quel nome.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = L’indirizzo del pannello, { $address }, non è https. I browser richiedono https o localhost: metti davanti un reverse proxy con un certificato e imposta base_url sul suo indirizzo.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Questo browser ha aperto il pannello all’indirizzo { $address }, uno di quelli configurati.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Questo browser ha aperto il pannello all’indirizzo { $here }, ma il pannello si aspetta { $address }. Aprilo al secondo, o aggiungi il primo ad additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = Un proxy davanti al pannello invia { $headers }, ma il suo indirizzo non è in trusted_proxies: tutte le persone che ci passano sembrano un unico visitatore.
# Button beside a warning.
plugin-switch-on-anyway = Attiva comunque
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Attiva comunque { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = proprio ora
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [one] un minuto fa
       *[other] { $count } minuti fa
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [one] un’ora fa
       *[other] { $count } ore fa
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [one] un giorno fa
       *[other] { $count } giorni fa
    }
