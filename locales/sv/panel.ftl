### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Svenska

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Hoppa till innehållet
# Name of the main navigation, for screen readers.
nav-label = Huvudmeny
# Main navigation, and the title of the start page.
nav-dashboard = Översikt
# Main navigation: the viewer's own account.
nav-account = Konto
# Main navigation, administrators only: everybody's accounts.
nav-users = Användare
# Main navigation, administrators only: the panel's settings.
nav-settings = Inställningar
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Inloggad som { $name }
# Button under the navigation.
sign-out = Logga ut
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Språk
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Byt
# Button under a form whose changes it stores.
save = Spara ändringar
# Link beside a form's button; leaves without storing anything.
cancel = Avbryt
# Notice above a form after its changes were stored.
saved = Dina ändringar har sparats.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Användarnamn
# Below the field in which a new username is chosen.
field-username-hint = Bokstäver, siffror och . _ - @ + är tillåtna, högst 64 tecken.
# Label of the password field on the sign-in and set-up pages.
field-password = Lösenord
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Kod
# Below that field, where a recovery code is accepted too.
field-code-hint = De sex siffrorna från din autentiseringsapp eller en av dina återställningskoder.
# Label of the field for a recovery code.
field-recovery-code = Återställningskod
# Label on the page where a password is changed.
field-current-password = Nuvarande lösenord
# Label on the page where a password is changed.
field-new-password = Nytt lösenord
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = Minst { $min } tecken. Mellanslag räknas, och längre är bättre.
# What an account may do: everything.
role-admin = Administratör
# What an account may do: use the panel and change itself.
role-user = Användare
# How somebody signed in.
method-password = Lösenord
# How somebody signed in, when it was not with the password.
method-other = Annat inloggningssätt

## Sign-in page

# Heading, and title of the browser tab.
login-title = Logga in
# Button under the form.
login-submit = Logga in
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Lösenordet har sparats. Logga in med det.
# Link below the form.
login-to-recovery = Kan du inte logga in?
# Link below the second step and the recovery form; starts over.
login-again = Tillbaka till inloggningen

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Ett steg till
# Below the heading.
login-second-factor-intro = Ditt konto kräver en kod utöver lösenordet.
# Link below the form.
login-second-factor-to-recovery = Jag har inte längre tillgång till appen

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Kom in igen
# Below the heading.
login-recovery-intro = Med en återställningskod får du ordning på din inloggning. Varje kod fungerar en gång.
# Button under the form.
login-recovery-submit = Fortsätt
# Below the form.
login-recovery-no-code = Inga koder heller? Be en av panelens administratörer om hjälp.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Du är inbjuden
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Välj ett lösenord för ditt konto { $name } på { $panel }. Länken fungerar en gång.
# Heading of a reset, and title of the browser tab.
link-reset-title = Välj ett nytt lösenord
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Välj ett nytt lösenord för { $name }. Alla sessioner för kontot avslutas, och länken fungerar en gång.
# Button under the form.
link-submit = Spara lösenord

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Kom igång
# Heading.
setup-heading = Välkommen till { -product }
# Below the heading.
setup-intro = Skapa den första administratören. Det går bara via den här länken och bara en gång.
# Button under the form.
setup-submit = Skapa administratör

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Hej, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Välkommen till { $panel }. Här hanterar du ditt konto och hur du loggar in.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Välkommen till { $panel }. Här hanterar du ditt konto, de som använder servern och själva panelen.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Din inloggning
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Roll
# Label in that summary, followed by how this session was made.
dashboard-method = Inloggad med
# Label in that summary, followed by a date.
dashboard-last-sign-in = Senaste inloggning
# Heading above the links that only administrators see.
dashboard-administration = Administration
# Below the link “Profile”.
dashboard-to-profile-detail = Ditt namn och ditt språk.
# Below the link “Password”.
dashboard-to-password-detail = Byt lösenordet du loggar in med.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Se var du är inloggad och avsluta det du inte känner igen.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [one] Än så länge bara ditt konto. Lägg till dem som använder servern.
       *[other] { $count } konton. Se vilka som har åtkomst eller lägg till någon.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = Panelens namn och standardspråk.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Ditt konto
# Name of the row of tabs, for screen readers.
account-tabs-label = Kontots delar
# Tab: name and language.
account-tab-profile = Profil
# Tab: change the password.
account-tab-password = Lösenord
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Tvåstegsverifiering
# Tab: where the viewer is signed in.
account-tab-sessions = Sessioner
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Profil
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Språk
# The first choice of a language.
account-language-automatic = Samma som webbläsaren
# Below the choice of a language.
account-language-hint = Gäller alla webbläsare där du loggar in.
# Heading on the tab “Password”.
account-password-heading = Byt lösenord
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = Inloggning med lösenord är avstängd för ditt konto. Ett lösenord du väljer här gäller så fort du slår på den igen.
# Button on the tab “Password”.
account-password-submit = Byt lösenord
# Notice on the tab “Password” after the change.
account-password-saved = Lösenordet är bytt. Alla dina andra sessioner har avslutats.
# Heading on the tab “Sessions”.
account-sessions-heading = Här är du inloggad
# Below that heading.
account-sessions-intro = Om du inte känner igen en session, avsluta den och byt lösenord.
# Button above the list of sessions.
account-sessions-end-others = Avsluta alla andra
# Button beside one session.
account-sessions-end = Avsluta
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Avsluta sessionen på { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Avslutad. Den som använde den är utloggad.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Den här sessionen
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } på { $system }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = Med ”{ $name }”
# In place of a device that could not be recognised.
account-sessions-unknown-device = Okänd enhet
# Small text of one session: how it was made.
account-sessions-by-password = Med lösenord
# Small text of one session: how it was made.
account-sessions-by-recovery = Med återställningskod
# Small text of one session: how it was made.
account-sessions-by-other = Med annat inloggningssätt
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Inloggad:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Senast aktiv:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = Ett sätt att logga in på ditt konto har lagts till eller tagits bort. <a data-l10n-name="look">Var det du?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Var det du?
# Below that heading, above the list of changes.
account-notice-intro = Det här ändrades i en annan session på ditt konto.
# Button below the list; the notice goes away.
account-notice-mine = Det var jag
# Button below the list.
account-notice-not-mine = Det var inte jag
# Below that button.
account-notice-not-mine-detail = Tar bort det som lades till och avslutar alla dina sessioner utom den här. Byt sedan lösenord.
# Below the list when there is no other session.
account-sessions-only-this = Du är inte inloggad någon annanstans.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Ditt konto skyddas bara av ett lösenord. <a data-l10n-name="set-up">Slå på tvåstegsverifiering</a>.
# Notice after an authenticator app was set up.
second-factor-added = Autentiseringsappen har lagts till. Från och med nu krävs en kod när du loggar in med lösenord.
# Notice after the authenticator app was removed.
second-factor-removed = Autentiseringsappen har tagits bort. Nu loggar du in med bara lösenord igen.
# Notice after password sign-in was switched on again.
second-factor-released = Du kan logga in med lösenord igen.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Du kom in med en återställningskod. Här får du ordning på din inloggning. Logga sedan ut och in igen för att använda panelen.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Den här panelens administratörer måste ha tvåstegsverifiering. Slå på den för att fortsätta.
# Heading above the offer to use the password again.
second-factor-held-heading = Inloggning med lösenord är avstängd
# Below that heading.
second-factor-held = Du loggar in på ditt konto utan lösenord. Fungerar det inte längre kan du slå på lösenordet igen.
# Button below that text.
second-factor-release = Slå på inloggning med lösenord
# Heading of the part about the app.
second-factor-app = Autentiseringsapp
# Mark beside that heading.
second-factor-on = På
# Below that heading.
second-factor-app-intro = En app på telefonen visar en ny kod varje halvminut. När du loggar in med lösenord behövs då också koden.
# Label, followed by a date and time.
second-factor-since = Tillagd:
# Heading and button: starts setting up the app.
second-factor-set-up = Lägg till en autentiseringsapp
# Button: sets up another app in place of the present one.
second-factor-replace = Använd en annan app
# Button that opens a question.
second-factor-remove = Ta bort
# The question.
second-factor-remove-detail = Den som kan ditt lösenord kan då logga in med enbart det.
# Button that does it.
second-factor-remove-confirm = Ta bort appen
# First step of setting up an app, above a QR code.
second-factor-scan = Öppna autentiseringsappen, lägg till ett konto och rikta kameran mot den här bilden.
# What screen readers say in place of the QR code.
second-factor-picture = QR-kod med den hemliga nyckeln nedan
# Second way to set up an app, above the key as text.
second-factor-type = Ingen kamera? Skriv in den här hemliga nyckeln i appen:
# Below the field for the first code.
second-factor-code-hint = De sex siffror som appen visar nu bevisar att den har den hemliga nyckeln.
# Button under the form.
second-factor-confirm = Slå på
# Heading of the part about recovery codes.
recovery-codes = Återställningskoder
# Below that heading.
recovery-codes-intro = För den dag du förlorar telefonen eller lösenordet. Varje kod fungerar en gång.
# In place of how many are left.
recovery-codes-none = Du har inga återställningskoder.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [one] En kod finns kvar. Skapa nya snart.
       *[other] { $count } koder finns kvar.
    }
# Button: makes the first codes.
recovery-codes-make = Skapa återställningskoder
# Button that opens a question.
recovery-codes-renew = Skapa nya koder
# The question.
recovery-codes-renew-detail = Koderna du har nu slutar fungera.
# Button that does it.
recovery-codes-renew-confirm = Ersätt mina koder
# Heading above new codes.
recovery-codes-new = Dina återställningskoder
# Notice above new codes.
recovery-codes-keep = Förvara dem där bara du hittar dem. De visas bara den här gången.
# Link that downloads the codes as a text file.
recovery-codes-download = Ladda ner
# Button that leaves the page with the codes.
recovery-codes-kept = Jag har sparat dem

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Aktivitet
# Tab of the account page: what has happened to the account.
account-tab-activity = Aktivitet
# At the top of that tab.
account-activity-intro = Det här har hänt med ditt konto, det senaste först. Var något av det inte du? Byt lösenord och avsluta de sessioner du inte känner igen.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Aktivitet
# Below that heading.
audit-intro = Vem som gjorde vad, och när. Rader läggs bara till, de ändras aldrig.
# Button of the form above the list, and its name for screen readers.
audit-filter = Visa
# Label of a choice in that form.
audit-filter-action = Händelse
# Label of a choice in that form.
audit-filter-outcome = Resultat
# First entry of both choices.
audit-filter-any = Alla
# Link beside the button; shows everything again.
audit-filter-none = Visa allt
# Below the field for a username.
audit-unknown-name = Det finns inget konto med det namnet.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = Detta har hänt
# In place of the list.
audit-empty = Inget än
# Link below the list.
audit-older = Äldre
# Link below the list.
audit-newest = Senaste
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Av { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Konto: { $name }
# In place of a username.
audit-deleted-account = ett raderat konto
# Small text of a line: not with the password.
audit-other-method = Med annat inloggningssätt
# In place of an address.
audit-command-line = Kommandoraden
# Choice of the form: it was done.
audit-done = Utfört
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Nekat
# Heading above the failed attempts.
audit-failures-heading = Misslyckade försök
# Below that heading.
audit-failures-intro = Räknade per timme, de senaste först.
# A kind of failed attempts.
audit-failure-password = Lösenord nekat
# A kind of failed attempts.
audit-failure-second-factor = Kod nekad
# A kind of failed attempts.
audit-failure-recovery = Återställningskod nekad
# A kind of failed attempts.
audit-failure-other = Annat inloggningssätt misslyckades
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Fler misslyckade försök
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] en gång
       *[other] { $count } gånger
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Loggade in
audit-action-sign-out = Loggade ut
audit-action-confirmed = Bekräftade sin identitet
audit-action-confirm = Bekräftade sin identitet
audit-action-password-changed = Lösenord bytt
audit-action-password-sign-in-held = Inloggning med lösenord avstängd
audit-action-password-sign-in-released = Inloggning med lösenord påslagen
audit-action-password-released = Inloggning med lösenord påslagen
audit-action-password-reset-offered = Länk för nytt lösenord skapad
audit-action-account-added = Konto tillagt
audit-action-account-invited = Inbjudan skapad
audit-action-invitation-accepted = Inbjudan accepterad
audit-action-password-reset = Lösenord bytt via länk
audit-action-account-disabled = Konto inaktiverat
audit-action-account-enabled = Konto aktiverat
audit-action-account-deleted = Konto raderat
audit-action-credential-added = Inloggningssätt tillagt
audit-action-credential-removed = Inloggningssätt borttaget
audit-action-credential-renamed = Inloggningssätt omdöpt
audit-action-credential-tested = Inloggningssätt provat
audit-action-sessions-ended = Sessioner avslutade
audit-action-second-factor-added = Tvåstegsverifiering påslagen
audit-action-second-factor-removed = Tvåstegsverifiering avstängd
audit-action-second-factor-reset = Tvåstegsverifiering nollställd
audit-action-recovery-codes-made = Återställningskoder skapade
audit-action-recovery-code-used = Återställningskod använd
audit-action-recovery-sign-in = Loggade in med återställningskod
audit-action-setting-changed = Inställning ändrad
audit-action-stranding-accepted = Utelåsning bekräftad
audit-action-address-accepted = Ny adress godkänd
audit-action-plugin-enabled = Tillägg påslaget
audit-action-plugin-disabled = Tillägg avstängt
audit-action-plugin-quarantined = Tillägg överhoppat: panelen kraschade när det startades
audit-action-plugin-installed = Tillägg installerat
audit-action-plugin-removed = Tillägg borttaget
audit-action-plugin-purged = Sparade data från ett tillägg raderade

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Inget konto med det namnet
audit-reason-wrong-password = Fel lösenord
audit-reason-password-held = Inloggning med lösenord är avstängd för kontot
audit-reason-account-disabled = Kontot är inaktiverat
audit-reason-wrong-code = Fel kod

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Inställningar
# Below the heading.
settings-intro = Ändringar gäller för alla direkt, utan omstart.
# Heading of the first form.
settings-panel-heading = Panel
# Label of a field.
settings-panel-name = Panelens namn
# Below that field.
settings-panel-name-hint = Visas på inloggningssidan och i webbläsarfliken.
# Label of the choice of a language.
settings-language = Standardspråk
# Below that choice.
settings-language-hint = För dem som inte har valt språk och vars webbläsare vill ha ett språk som inte erbjuds.
# Settings: a number of minutes.
settings-fresh-minutes = Kräv ny bekräftelse efter, i minuter
settings-fresh-minutes-hint = Gäller ändringar av hur någon loggar in och av andras konton.
# Label of a choice.
settings-second-factor = Tvåstegsverifiering
# A value of that choice.
settings-second-factor-optional = Alla bestämmer själva
# A value of that choice.
settings-second-factor-administrators = Krävs för administratörer
# Below that choice.
settings-second-factor-hint = Innan de har slagit på den når administratörer som loggar in med lösenord bara sitt eget konto.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Tillägg
# Below that heading.
plugins-intro = Ett tillägg har samma rättigheter som panelen. Slå bara på sådant du litar på.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = På
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Av
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Fungerar inte
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Överhoppat
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = Filen saknas
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [one] Ett fel i tillägget fångades upp vid { $at }.
       *[other] { $count } fel i tillägget fångades upp vid { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = Senaste:
# Below these errors, while they keep coming.
plugin-paused = Den här delen av tillägget släpps nu bara igenom några sekunder i taget, tills den lyckas igen. I panelens logg står vad som gick fel.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Körs inte på { $node }, en annan server för den här panelen.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Sedan:
# Button beside a plugin that is left out.
plugin-try-again = Försök igen
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Försök igen: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [one] Ett av tilläggets bibliotek ligger kvar i minnet tills panelen startas om. Inget anropar det.
       *[other] { $count } av tilläggets bibliotek ligger kvar i minnet tills panelen startas om. Inget anropar dem.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Version { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Vad det får göra
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Vad det får göra: { $plugin }
# Below that list.
plugin-declares-note = Panelen nekar allt som inte står i listan. Listan är en deklaration, inte en sandlåda: ett tillägg körs som en del av panelen, så installera bara sådant du litar på.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [one] Svara på en adress under sin egen sökväg, för inloggade
       *[other] Svara på { $count } adresser under sin egen sökväg, för inloggade
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [one] Svara på en adress under sin egen sökväg, för vem som helst
       *[other] Svara på { $count } adresser under sin egen sökväg, varav { $open } för vem som helst
    }
# The other entries of that list.
ability-sign-in = Logga in personer
ability-confirm = Bekräfta att en inloggad fortfarande är samma person
ability-hold-passwords = Stänga av ett kontos lösenord och slå på det igen
ability-end-sessions = Avsluta de sessioner som startats med det
ability-keep-credentials = Spara det som personer loggar in med
ability-administer = Ändra andra konton när en administratör ber om det
ability-read-accounts = Slå upp konton efter namn
# Button beside a plugin.
plugin-switch-on = Slå på
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Slå på: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Stäng av
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Stäng av: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Allt som tillägget lägger till försvinner från panelen. Det som det har sparat finns kvar om du slår på det igen.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [one] Avsluta också den session som startats med det
       *[other] Avsluta också de { $count } sessioner som startats med det
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Stäng av { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Inställningar för { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Filen är inget Linuxbibliotek.
library-not-elf-do = Ersätt den med tilläggets .so-fil eller ta bort den från tilläggsmappen.
# The file ends too early.
library-truncated-why = Biblioteket är ofullständigt: en del av filen saknas.
library-truncated-do = Kopiera det till tilläggsmappen igen och jämför storleken med originalet.
# A library, but of something else.
library-no-module-why = Biblioteket är inget tillägg för den här panelen.
library-no-module-do = Ta bort det från tilläggsmappen.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Tillägget behöver version { $needs } av tilläggsgränssnittet, men panelen erbjuder { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Installera ett bygge av tillägget för version { $offers }, eller en panel som erbjuder { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Tillägget använder ”{ $needs }”, som inte finns i version { $offers } av tilläggsgränssnittet. Det är den version panelen erbjuder.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Uppdatera panelen eller installera ett bygge av tillägget för version { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Tillägget är byggt mot en annan variant av tilläggsgränssnittet än panelen.
library-layout-do = Installera det bygge som följde med den här versionen av panelen.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Tillägget är byggt så att ett enda fel i det skulle stoppa hela panelen.
library-panic-abort-do = Be utvecklaren om ett bygge med ”panic = unwind”.
# The process that opened it first crashed.
library-crashed-why = Biblioteket kraschade när det provades, så panelen använder det inte.
library-crashed-do = Kopiera det till tilläggsmappen igen. Hjälper inte det, be utvecklaren om ett annat bygge.
# The process that opened it first did not answer.
library-hung-why = Biblioteket svarade inte i tid när det öppnades i en egen process.
library-hung-do = Läs in sidan igen för att försöka på nytt. Blir det likadant, be utvecklaren om ett annat bygge.
# Not the file that an administrator switched on.
library-changed-why = Filen har ändrats sedan tillägget slogs på.
library-changed-do = Har du bytt ut den själv, stäng av tillägget och slå på det igen. Ta annars reda på vem som gjorde det.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = Panelen kraschade när den startade tillägget och har hoppat över det sedan dess.
library-quarantined-do = Slå på det igen för att försöka en gång till. Kraschar panelen igen, be utvecklaren om ett annat bygge.
# The plugin was opened, and then did not come up.
library-stuck-why = Tillägget kom inte igång i tid.
library-stuck-do = Stäng av det och slå på det igen för att göra ett nytt försök. Blir det likadant, be utvecklaren om ett annat bygge.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = Andra användare på servern kan skriva till filen { $detail }.
# Variables:
#   $detail (String) - the file
library-writable-do = Ta bort skrivbehörigheten för grupp och övriga: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = Filen { $detail } ägs av användare { $needs }, men panelen körs som användare { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Ta reda på var den kommer ifrån. Litar du på den, installera den igen eller kör chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Andra användare på servern kan skriva till tilläggsmappen { $detail }.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Ta bort skrivbehörigheten för grupp och övriga: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = Tilläggsmappen { $detail } ägs av användare { $needs }, men panelen körs som användare { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Se efter vad som ligger i den. Litar du på det, kör chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = Det som tillägget deklarerar bryter mot en regel: { $detail }.
library-bad-manifest-do = Visa detta för tilläggets utvecklare och be om ett rättat bygge.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Flera filer i tilläggsmappen är det här tillägget: { $detail }.
library-ambiguous-do = Behåll den du vill ha och ta bort de andra från tilläggsmappen.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = Filen { $detail } är också det här tillägget. Den ignoreras, eftersom en annan har slagits på.
library-ignored-do = Ta bort den, eller installera den med ”gatehouse plugins install”, som ersätter den andra.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = Tilläggen ”{ $needs }” och ”{ $offers }” gör anspråk på samma texter: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Stäng av ”{ $offers }” innan ”{ $needs }” slås på, eller be utvecklarna om andra namn.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = Tilläggen ”{ $needs }” och ”{ $offers }” svarar båda på { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Bestäm vilket som ska svara: stäng av ”{ $offers }” innan ”{ $needs }” slås på.

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Användare
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } konto
       *[other] { $count } konton
    }
# Button above the list.
users-add = Lägg till användare
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = { $name } kan nu logga in.
# Column of the list.
users-column-name = Namn
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Senaste inloggning
# Column of the list, and label in the view of one account.
users-column-created = Tillagt
# In place of a date.
user-never-signed-in = Aldrig
# Mark beside an account that may not sign in.
user-disabled = Inaktiverat
# Mark beside an account that may sign in.
user-active = Aktivt
# Below the list while there is only one account.
users-only-you = Än så länge är det bara du
# Below that.
users-only-you-detail = Ge var och en som använder servern ett eget konto. Ett delat lösenord går inte att ta tillbaka från en enda person.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Lägg till en användare
# Below that heading.
users-new-intro = Lämna över användarnamnet och lösenordet personligen. Lösenordet kan bytas efter första inloggningen.
# Label of a field of that form.
users-new-password = Första lösenordet
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = Lämna tomt för att få en länk där personen väljer ett eget lösenord. Annars minst { $min } tecken.
# Checkbox of that form.
users-new-admin = Administratör
# Below that checkbox.
users-new-admin-hint = Får ändra panelens inställningar och allas konton.
# Button of that form.
users-new-submit = Lägg till användare
# Heading in the view of one account, above its role, status and dates.
user-heading = Konto
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Loggar in med
# In that column, beside the password.
users-second-factor = Tvåstegsverifiering
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [one] Ett annat inloggningssätt
       *[other] { $count } andra inloggningssätt
    }
# Mark in that column.
users-password-held = Lösenord avstängt
# In place of all this: an invited account that has not been used yet.
users-no-method = Inget än
# Heading in the view of one account, above what can be done to it.
user-administration = Administration
# In place of the buttons, in the view of one’s own account.
user-administration-own = Det här är ditt eget konto. En annan administratör kan inaktivera eller radera det.
# Button in that view.
user-enable = Aktivera igen
# Button in that view; opens a question.
user-disable = Inaktivera
# That question.
user-disable-detail = Ingen kan logga in med kontot förrän du aktiverar det igen. Dess sessioner avslutas nu, men dess data finns kvar.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Inaktivera { $name }
# Button in that view; opens a question.
user-delete = Radera
# That question.
user-delete-detail = Kontot, dess sessioner och alla dess inloggningssätt raderas för gott. Det som har gjorts med kontot finns kvar i aktivitetsloggen.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Radera { $name } för gott
# Above the button, where the password is switched off for the account.
user-release-password-detail = Inloggning på det här kontot sker utan lösenord. Om ägaren inte längre kan logga in, tillåt lösenordet igen.
# Button in that view.
user-release-password = Tillåt lösenordet igen
# Link in that view.
user-activity = Vad som har hänt med kontot
# Label in that view, followed by “Active” or “Disabled”.
user-status = Status
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = { $name } är tillagd. Lämna över den här länken, där lösenordet väljs.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Ge { $name } den här länken, där ett nytt lösenord väljs.
# Label of the field with the link.
users-link-label = Engångslänk
# Below that field.
users-link-hint = Den visas bara den här gången och fungerar en gång.
# After that sentence, followed by a date and time.
users-link-expires = Upphör:
# Button below the link.
users-link-done = Klar
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = Om personen inte kan logga in
# Below that heading.
user-access-intro = Du får aldrig veta lösenordet: en återställning skapar en länk där personen väljer ett nytt.
# Button.
user-reset-password = Skapa länk för nytt lösenord
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Nollställ tvåstegsverifiering
# The question that opens below that button.
user-reset-second-factor-detail = Tar bort personens autentiseringsapp och återställningskoder. Gör det bara när du är säker på vem som ber om det.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Är det fortfarande du?
# Below the heading.
confirm-intro = Det du är på väg att göra kräver att du nyligen har loggat in. Bekräfta, så kommer du tillbaka dit du var.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Lösenord för { $name }
# Button under the form.
confirm-submit = Bekräfta
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Det går inte att bekräfta med lösenordet, och just nu finns inget annat sätt. Logga ut och in igen, eller be en administratör om hjälp.
# Link below the form.
confirm-cancel = Avbryt och gå till översikten

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Användarnamnet och lösenordet hör inte till något konto. Kontrollera båda och försök igen.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [one] För många försök. Vänta en sekund och försök igen.
       *[other] För många försök. Vänta { $count } sekunder och försök igen.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [one] För många försök. Vänta en minut och försök igen.
       *[other] För många försök. Vänta { $count } minuter och försök igen.
    }
# No username was typed.
error-username-empty = Ange ett användarnamn.
# A new account.
error-username-taken = Användarnamnet är upptaget. Välj ett annat.
# A new account.
error-username-invalid = Använd 1–64 bokstäver, siffror eller . _ - @ + och inga mellanslag.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = Lösenordet är för kort. Använd minst { $min } tecken.
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = Lösenordet är för långt. Använd högst { $max } tecken.
# The current password, on the account page and the confirm page.
error-password-wrong = Det här är inte ditt nuvarande lösenord.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Koden stämmer inte eller har redan använts. Vänta på nästa och försök igen.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Användarnamnet och återställningskoden hör inte ihop, eller så har koden redan använts.
# Settings page: the panel's name is empty or too long.
error-panel-name = Ange ett namn med 1–64 tecken.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Ange ett heltal från { $min } till { $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = Använd högst { $max } tecken.

## Error page: the way out

# Button, for somebody signed in.
error-home = Gå till översikten
# Button, for somebody not signed in.
error-to-sign-in = Gå till inloggningen

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = Det tog för lång tid
problem-too-slow-detail = Anslutningen var för långsam för att hinna klart. Inget har ändrats. Försök igen.
# 404
problem-not-found-title = Sidan finns inte
problem-not-found-detail = Adressen kan vara felskriven, eller så har det som fanns här tagits bort.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Inte tillåtet
problem-not-allowed-detail = Ditt konto har inte behörighet till det här. Behöver du den, vänd dig till en administratör.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Öppnad på en annan adress
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Begäran kom inte från panelens egen adress, så inget har ändrats. Öppna panelen på { $base-url } och försök igen. Om den ska svara även här kan en administratör lägga till adressen i konfigurationen.
# 401: nobody is signed in.
problem-sign-in-required-title = Logga in först
problem-sign-in-required-detail = Du är inte inloggad, eller så har din session avslutats.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Bekräfta att det är du
problem-fresh-required-detail = Det var för länge sedan du loggade in för att göra den här ändringen. Bekräfta eller logga in igen och gör sedan om den.
# 400
problem-malformed-title = Begäran gick inte att läsa
problem-malformed-detail = En del av den saknas eller har fel form. Gå tillbaka, läs in sidan igen och försök på nytt.
# 422: understood, but a value is refused.
problem-unprocessable-title = Det går inte att godta
problem-unprocessable-detail = Begäran gick att förstå, men ett av dess värden är inte tillåtet. Gå tillbaka och kontrollera vad du angav.
# 413
problem-too-large-title = För mycket data
problem-too-large-detail = Det som skickades är större än vad adressen tar emot. Inget har sparats.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Ändrat under tiden
problem-conflict-detail = Någon annan ändrade detta i samma stund. Läs in sidan igen, se hur det ser ut nu och försök på nytt.
# 409: a step that works only once was repeated.
problem-already-used-title = Redan gjort
problem-already-used-detail = Det här steget fungerar bara en gång, och det har redan använts. Börja om från början.
# 409: the thing to be added is already there.
problem-duplicate-title = Finns redan
problem-duplicate-detail = Det du lägger till är redan registrerat och lades inte till igen.
# 422: the most that are allowed are there.
problem-limit-title = Det går inte att lägga till fler
problem-limit-detail = Ditt konto har redan så många som det får ha. Ta bort en först.
# 404: it was there when the page was opened.
problem-gone-title = Finns inte längre
problem-gone-detail = Det togs bort under tiden. Läs in sidan igen för att se vad som finns kvar.
# 409: removing it would lock the account out.
problem-last-usable-title = Det här är din sista väg in
problem-last-usable-detail = Utan den skulle du inte längre kunna logga in. Lägg till ett annat sätt att logga in eller slå på lösenordet igen, och ta sedan bort den här.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Någon skulle inte längre kunna logga in
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Efter detta skulle { $names } inte längre kunna logga in. Ange ett lösenord först, eller bekräfta att du vill göra det ändå.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = Det här är den sista administratören
problem-last-administrator-detail = Det skulle inte finnas någon kvar som kan sköta panelen. Gör först någon annan till administratör och se till att den personen kan logga in.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = Det här är ditt eget konto
problem-own-account-detail = Du kan inte göra detta med kontot du är inloggad med. En annan administratör kan göra det.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = Pausat en stund
problem-paused-detail = Det här misslyckades flera gånger i rad, så panelen släpper bara igenom det några sekunder i taget. Vänta lite och försök igen.
# 503
problem-unavailable-title = Inte tillgängligt just nu
problem-unavailable-detail = Panelen kunde inte göra detta just nu. Vänta lite och försök igen.
# 500
problem-internal-title = Något gick fel här
problem-internal-detail = Det är inte ditt fel, och inget har ändrats. Försök igen. Händer det igen hittar administratören orsaken i panelens logg.
# 429
problem-too-many-title = För många försök
problem-too-many-detail = Det har kommit för många försök härifrån på kort tid. Vänta några minuter och försök igen.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Innan du fortsätter
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [one] En person skulle inte längre kunna logga in
       *[other] { $count } personer skulle inte längre kunna logga in
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [one] och en till
       *[other] och { $count } till
    }
# Below the names: what to do.
stranded-do = Se först till att de kan logga in med lösenord, eller fortsätt om de har ett annat sätt att nå dig.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Ingen administratör skulle längre kunna logga in, så detta görs inte. Se först till att en administratör kan logga in med lösenord.
# Button that carries out the change all the same.
stranded-confirm = Fortsätt ändå
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [one] Lösenordet är avstängt för ett konto. Det fungerar sedan igen:
       *[other] Lösenorden är avstängda för { $count } konton. De fungerar sedan igen:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = Panelens adress, { $address }, går att använda.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = Panelens adress, { $address }, är numerisk. Webbläsare behöver ett namn: ge servern ett och sätt base_url till https:// och det namnet.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = Panelens adress, { $address }, är inte https. Webbläsare kräver https eller localhost: sätt en omvänd proxy med certifikat framför och sätt base_url till dess adress.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Den här webbläsaren har öppnat panelen på { $address }, som är en av panelens konfigurerade adresser.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Den här webbläsaren har öppnat panelen på { $here }, men panelen väntar sig { $address }. Öppna den där eller lägg till adressen du använder nu i additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = En proxy framför panelen skickar { $headers }, men dess adress finns inte i trusted_proxies: alla bakom den ser ut som en enda besökare.
# Button beside a warning.
plugin-switch-on-anyway = Slå på ändå
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Slå på ändå: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = just nu
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [one] för en minut sedan
       *[other] för { $count } minuter sedan
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [one] för en timme sedan
       *[other] för { $count } timmar sedan
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [one] för en dag sedan
       *[other] för { $count } dagar sedan
    }
