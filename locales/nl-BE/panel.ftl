### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Nederlands (België)

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Naar de inhoud
# Name of the main navigation, for screen readers.
nav-label = Hoofdmenu
# Main navigation, and the title of the start page.
nav-dashboard = Overzicht
# Main navigation: the viewer's own account.
nav-account = Account
# Main navigation, administrators only: everybody's accounts.
nav-users = Gebruikers
# Main navigation, administrators only: the panel's settings.
nav-settings = Instellingen
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Aangemeld als { $name }
# Button under the navigation.
sign-out = Afmelden
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Taal
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Wijzigen
# Button under a form whose changes it stores.
save = Wijzigingen opslaan
# Link beside a form's button; leaves without storing anything.
cancel = Annuleren
# Notice above a form after its changes were stored.
saved = Je wijzigingen zijn opgeslagen.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Gebruikersnaam
# Below the field in which a new username is chosen.
field-username-hint = Letters, cijfers en . _ - @ + zijn toegestaan, tot 64 tekens.
# Label of the password field on the sign-in and set-up pages.
field-password = Wachtwoord
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Code
# Below that field, where a recovery code is accepted too.
field-code-hint = De zes cijfers uit je authenticatie-app, of een van je herstelcodes.
# Label of the field for a recovery code.
field-recovery-code = Herstelcode
# Label on the page where a password is changed.
field-current-password = Huidig wachtwoord
# Label on the page where a password is changed.
field-new-password = Nieuw wachtwoord
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = Minstens { $min } tekens. Spaties tellen ook, en langer is beter.
# What an account may do: everything.
role-admin = Beheerder
# What an account may do: use the panel and change itself.
role-user = Gebruiker
# How somebody signed in.
method-password = Wachtwoord
# How somebody signed in, when it was not with the password.
method-other = Een andere aanmeldmethode

## Sign-in page

# Heading, and title of the browser tab.
login-title = Aanmelden
# Button under the form.
login-submit = Aanmelden
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Je wachtwoord is ingesteld. Meld je ermee aan.
# Link below the form.
login-to-recovery = Lukt aanmelden niet?
# Link below the second step and the recovery form; starts over.
login-again = Terug naar aanmelden

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Nog één stap
# Below the heading.
login-second-factor-intro = Je account vraagt naast het wachtwoord om een code.
# Link below the form.
login-second-factor-to-recovery = Ik heb mijn app niet meer

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Weer toegang krijgen
# Below the heading.
login-recovery-intro = Met een herstelcode kan je je aanmeldmethodes herstellen. Elke code werkt één keer.
# Button under the form.
login-recovery-submit = Doorgaan
# Below the form.
login-recovery-no-code = Ook geen codes? Vraag een beheerder van dit paneel om hulp.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Je bent uitgenodigd
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Kies een wachtwoord voor je account { $name } op { $panel }. Deze link werkt één keer.
# Heading of a reset, and title of the browser tab.
link-reset-title = Nieuw wachtwoord instellen
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Kies een nieuw wachtwoord voor { $name }. Alle sessies van deze account eindigen, en deze link werkt één keer.
# Button under the form.
link-submit = Wachtwoord instellen

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Installatie
# Heading.
setup-heading = Welkom bij { -product }
# Below the heading.
setup-intro = Maak de eerste beheerder aan. Dat kan alleen via deze link, en maar één keer.
# Button under the form.
setup-submit = Beheerder aanmaken

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Hallo { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Welkom bij { $panel }. Hier beheer je je account en hoe je je aanmeldt.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Welkom bij { $panel }. Hier beheer je je account, de mensen die deze server gebruiken en het paneel zelf.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Hoe je je aanmeldt
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Rol
# Label in that summary, followed by how this session was made.
dashboard-method = Aangemeld met
# Label in that summary, followed by a date.
dashboard-last-sign-in = Laatst aangemeld
# Heading above the links that only administrators see.
dashboard-administration = Beheer
# Below the link “Profile”.
dashboard-to-profile-detail = Je naam en je taal.
# Below the link “Password”.
dashboard-to-password-detail = Wijzig het wachtwoord waarmee je je aanmeldt.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Bekijk waar je aangemeld bent en beëindig wat je niet herkent.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [one] Tot nu toe alleen jouw account. Voeg de mensen toe die deze server gebruiken.
       *[other] { $count } accounts. Zie wie toegang heeft, of voeg iemand toe.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = De naam van het paneel en de standaardtaal.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Je account
# Name of the row of tabs, for screen readers.
account-tabs-label = Onderdelen van je account
# Tab: name and language.
account-tab-profile = Profiel
# Tab: change the password.
account-tab-password = Wachtwoord
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Tweede factor
# Tab: where the viewer is signed in.
account-tab-sessions = Sessies
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Profiel
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Taal
# The first choice of a language.
account-language-automatic = Taal van mijn browser
# Below the choice of a language.
account-language-hint = Geldt voor elke browser waarin je je aanmeldt.
# Heading on the tab “Password”.
account-password-heading = Wachtwoord wijzigen
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = Aanmelden met een wachtwoord is uitgeschakeld voor je account. Een wachtwoord dat je hier instelt, werkt pas als je aanmelden met wachtwoord opnieuw inschakelt.
# Button on the tab “Password”.
account-password-submit = Wachtwoord wijzigen
# Notice on the tab “Password” after the change.
account-password-saved = Je wachtwoord is gewijzigd. Al je andere sessies zijn beëindigd.
# Heading on the tab “Sessions”.
account-sessions-heading = Waar je aangemeld bent
# Below that heading.
account-sessions-intro = Herken je een sessie niet? Beëindig die en wijzig je wachtwoord.
# Button above the list of sessions.
account-sessions-end-others = Alle andere beëindigen
# Button beside one session.
account-sessions-end = Beëindigen
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Sessie beëindigen: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Beëindigd. Daar is niemand meer aangemeld.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Deze sessie
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } op { $system }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = Met ‘{ $name }’
# In place of a device that could not be recognised.
account-sessions-unknown-device = Onbekend toestel
# Small text of one session: how it was made.
account-sessions-by-password = Met wachtwoord
# Small text of one session: how it was made.
account-sessions-by-recovery = Met een herstelcode
# Small text of one session: how it was made.
account-sessions-by-other = Met een andere aanmeldmethode
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Aangemeld:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Laatst actief:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = Er is een aanmeldmethode voor je account toegevoegd of verwijderd. <a data-l10n-name="look">Was jij dat?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Was jij dat?
# Below that heading, above the list of changes.
account-notice-intro = Dit is gewijzigd in een andere sessie van je account.
# Button below the list; the notice goes away.
account-notice-mine = Dat was ik
# Button below the list.
account-notice-not-mine = Dat was ik niet
# Below that button.
account-notice-not-mine-detail = Verwijdert wat is toegevoegd en beëindigt alle sessies behalve deze. Wijzig daarna je wachtwoord.
# Below the list when there is no other session.
account-sessions-only-this = Je bent nergens anders aangemeld.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Je account is alleen met een wachtwoord beveiligd. <a data-l10n-name="set-up">Voeg een tweede factor toe</a>.
# Notice after an authenticator app was set up.
second-factor-added = Je authenticatie-app is ingesteld. Vanaf nu heb je bij het aanmelden met je wachtwoord ook een code nodig.
# Notice after the authenticator app was removed.
second-factor-removed = Je authenticatie-app is verwijderd. Je wachtwoord volstaat opnieuw om je aan te melden.
# Notice after password sign-in was switched on again.
second-factor-released = Je kan je opnieuw aanmelden met je wachtwoord.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Je bent aangemeld met een herstelcode. Herstel hier je aanmeldmethodes; meld je daarna af en opnieuw aan om het paneel te gebruiken.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Beheerders van dit paneel hebben een tweede factor nodig. Stel er een in om door te gaan.
# Heading above the offer to use the password again.
second-factor-held-heading = Aanmelden met wachtwoord is uitgeschakeld
# Below that heading.
second-factor-held = Je meldt je zonder wachtwoord aan bij je account. Lukt dat niet meer? Schakel het wachtwoord dan opnieuw in.
# Button below that text.
second-factor-release = Wachtwoord opnieuw inschakelen
# Heading of the part about the app.
second-factor-app = Authenticatie-app
# Mark beside that heading.
second-factor-on = Aan
# Below that heading.
second-factor-app-intro = Een app op je smartphone toont elke halve minuut een nieuwe code. Meld je je aan met je wachtwoord, dan heb je daarnaast die code nodig.
# Label, followed by a date and time.
second-factor-since = Ingesteld:
# Heading and button: starts setting up the app.
second-factor-set-up = Authenticatie-app instellen
# Button: sets up another app in place of the present one.
second-factor-replace = Andere app gebruiken
# Button that opens a question.
second-factor-remove = Verwijderen
# The question.
second-factor-remove-detail = Wie je wachtwoord kent, kan zich dan met alleen dat wachtwoord aanmelden.
# Button that does it.
second-factor-remove-confirm = App verwijderen
# First step of setting up an app, above a QR code.
second-factor-scan = Open je authenticatie-app, voeg een account toe en richt de camera op deze afbeelding.
# What screen readers say in place of the QR code.
second-factor-picture = QR-code met de sleutel hieronder
# Second way to set up an app, above the key as text.
second-factor-type = Geen camera? Typ deze sleutel in de app:
# Below the field for the first code.
second-factor-code-hint = De zes cijfers die de app nu toont, bewijzen dat de app de sleutel heeft.
# Button under the form.
second-factor-confirm = Inschakelen
# Heading of the part about recovery codes.
recovery-codes = Herstelcodes
# Below that heading.
recovery-codes-intro = Voor de dag dat je je smartphone of je wachtwoord kwijt bent. Elke code werkt één keer.
# In place of how many are left.
recovery-codes-none = Je hebt geen herstelcodes.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [one] Je hebt nog één code. Maak snel nieuwe.
       *[other] Je hebt nog { $count } codes.
    }
# Button: makes the first codes.
recovery-codes-make = Herstelcodes maken
# Button that opens a question.
recovery-codes-renew = Nieuwe codes maken
# The question.
recovery-codes-renew-detail = De codes die je nu hebt, werken dan niet meer.
# Button that does it.
recovery-codes-renew-confirm = Mijn codes vervangen
# Heading above new codes.
recovery-codes-new = Je herstelcodes
# Notice above new codes.
recovery-codes-keep = Bewaar ze waar alleen jij ze kan vinden. Je krijgt ze alleen nu te zien.
# Link that downloads the codes as a text file.
recovery-codes-download = Downloaden
# Button that leaves the page with the codes.
recovery-codes-kept = Ik heb ze bewaard

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Activiteit
# Tab of the account page: what has happened to the account.
account-tab-activity = Activiteit
# At the top of that tab.
account-activity-intro = Wat er met je account is gebeurd, het nieuwste eerst. Heb je iets hiervan niet zelf gedaan? Wijzig je wachtwoord en beëindig de sessies die je niet herkent.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Activiteit
# Below that heading.
audit-intro = Wie wat heeft gedaan, en wanneer. Uit deze lijst verdwijnt nooit iets.
# Button of the form above the list, and its name for screen readers.
audit-filter = Tonen
# Label of a choice in that form.
audit-filter-action = Gebeurtenis
# Label of a choice in that form.
audit-filter-outcome = Resultaat
# First entry of both choices.
audit-filter-any = Alle
# Link beside the button; shows everything again.
audit-filter-none = Alles tonen
# Below the field for a username.
audit-unknown-name = Er is geen account met deze naam.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = Wat er is gebeurd
# In place of the list.
audit-empty = Nog niets
# Link below the list.
audit-older = Oudere
# Link below the list.
audit-newest = Nieuwste
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Door { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Account: { $name }
# In place of a username.
audit-deleted-account = een verwijderde account
# Small text of a line: not with the password.
audit-other-method = Met een andere aanmeldmethode
# In place of an address.
audit-command-line = Opdrachtregel
# Choice of the form: it was done.
audit-done = Uitgevoerd
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Geweigerd
# Heading above the failed attempts.
audit-failures-heading = Mislukte pogingen
# Below that heading.
audit-failures-intro = Geteld per uur, de nieuwste eerst.
# A kind of failed attempts.
audit-failure-password = Wachtwoord geweigerd
# A kind of failed attempts.
audit-failure-second-factor = Code geweigerd
# A kind of failed attempts.
audit-failure-recovery = Herstelcode geweigerd
# A kind of failed attempts.
audit-failure-other = Mislukt met een andere aanmeldmethode
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Overige mislukte pogingen
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] één keer
       *[other] { $count } keer
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Aangemeld
audit-action-sign-out = Afgemeld
audit-action-confirmed = Identiteit bevestigd
audit-action-confirm = Identiteit bevestigd
audit-action-password-changed = Wachtwoord gewijzigd
audit-action-password-sign-in-held = Aanmelden met wachtwoord uitgeschakeld
audit-action-password-sign-in-released = Aanmelden met wachtwoord ingeschakeld
audit-action-password-released = Aanmelden met wachtwoord ingeschakeld
audit-action-password-reset-offered = Resetlink voor het wachtwoord gemaakt
audit-action-account-added = Account toegevoegd
audit-action-account-invited = Uitnodiging gemaakt
audit-action-invitation-accepted = Uitnodiging geaccepteerd
audit-action-password-reset = Wachtwoord gereset via een link
audit-action-account-disabled = Account geblokkeerd
audit-action-account-enabled = Account gedeblokkeerd
audit-action-account-deleted = Account verwijderd
audit-action-credential-added = Aanmeldmethode toegevoegd
audit-action-credential-removed = Aanmeldmethode verwijderd
audit-action-credential-renamed = Naam van aanmeldmethode gewijzigd
audit-action-credential-tested = Aanmeldmethode uitgeprobeerd
audit-action-sessions-ended = Sessies beëindigd
audit-action-second-factor-added = Tweede factor ingesteld
audit-action-second-factor-removed = Tweede factor verwijderd
audit-action-second-factor-reset = Tweede factor gereset
audit-action-recovery-codes-made = Herstelcodes gemaakt
audit-action-recovery-code-used = Herstelcode gebruikt
audit-action-recovery-sign-in = Aangemeld met een herstelcode
audit-action-setting-changed = Instelling gewijzigd
audit-action-stranding-accepted = Verlies van toegang bevestigd
audit-action-address-accepted = Nieuw adres geaccepteerd
audit-action-plugin-enabled = Plug-in ingeschakeld
audit-action-plugin-disabled = Plug-in uitgeschakeld
audit-action-plugin-quarantined = Plug-in overgeslagen: het paneel crashte bij het starten ervan
audit-action-plugin-installed = Plug-in geïnstalleerd
audit-action-plugin-removed = Plug-in verwijderd
audit-action-plugin-purged = Gegevens van een plug-in verwijderd

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Geen account met die naam
audit-reason-wrong-password = Onjuist wachtwoord
audit-reason-password-held = Aanmelden met wachtwoord is uitgeschakeld voor deze account
audit-reason-account-disabled = De account is geblokkeerd
audit-reason-wrong-code = Onjuiste code

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Instellingen
# Below the heading.
settings-intro = Wijzigingen gelden meteen voor iedereen, zonder herstart.
# Heading of the first form.
settings-panel-heading = Paneel
# Label of a field.
settings-panel-name = Naam van het paneel
# Below that field.
settings-panel-name-hint = Staat op de aanmeldpagina en op het browsertabblad.
# Label of the choice of a language.
settings-language = Standaardtaal
# Below that choice.
settings-language-hint = Voor wie zelf geen taal heeft gekozen en een browser gebruikt die om een taal vraagt die hier niet beschikbaar is.
# Settings: a number of minutes.
settings-fresh-minutes = Tijd tot een nieuwe bevestiging, in minuten
settings-fresh-minutes-hint = Bij wijzigingen in hoe iemand zich aanmeldt en in accounts van anderen.
# Label of a choice.
settings-second-factor = Tweede factor
# A value of that choice.
settings-second-factor-optional = Iedereen beslist zelf
# A value of that choice.
settings-second-factor-administrators = Verplicht voor beheerders
# Below that choice.
settings-second-factor-hint = Tot ze er een hebben ingesteld, komen beheerders die zich met een wachtwoord aanmelden, alleen bij hun eigen account.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Plug-ins
# Below that heading.
plugins-intro = Een plug-in heeft dezelfde rechten als het paneel. Schakel alleen in wat je vertrouwt.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Aan
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Uit
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Werkt niet
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Overgeslagen
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = Bestand ontbreekt
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [one] Er is één fout in deze plug-in opgevangen bij { $at }.
       *[other] Er zijn { $count } fouten in deze plug-in opgevangen bij { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = Laatste:
# Below these errors, while they keep coming.
plugin-paused = Dit deel van de plug-in mag nu telkens maar enkele seconden draaien, tot het opnieuw lukt. In het logboek van het paneel staat wat er misliep.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Draait niet op { $node }, een andere server van dit paneel.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Sinds:
# Button beside a plugin that is left out.
plugin-try-again = Opnieuw proberen
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Opnieuw proberen: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [one] Eén bibliotheek van deze plug-in blijft in het geheugen tot het paneel opnieuw start, maar wordt niet meer gebruikt.
       *[other] { $count } bibliotheken van deze plug-in blijven in het geheugen tot het paneel opnieuw start, maar worden niet meer gebruikt.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Versie { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Wat deze plug-in mag
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Wat deze plug-in mag: { $plugin }
# Below that list.
plugin-declares-note = Het paneel weigert alles wat niet op deze lijst staat. Het is een verklaring, geen sandbox: een plug-in draait als deel van het paneel. Installeer daarom alleen wat je vertrouwt.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [one] Antwoorden op één adres onder het eigen pad, voor wie aangemeld is
       *[other] Antwoorden op { $count } adressen onder het eigen pad, voor wie aangemeld is
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [one] Antwoorden op één adres onder het eigen pad, voor iedereen
       *[other] Antwoorden op { $count } adressen onder het eigen pad, waarvan { $open } voor iedereen
    }
# The other entries of that list.
ability-sign-in = Mensen aanmelden
ability-confirm = Bevestigen dat wie aangemeld is nog dezelfde persoon is
ability-hold-passwords = Het wachtwoord van een account uit- en opnieuw inschakelen
ability-end-sessions = De sessies beëindigen die ermee zijn gestart
ability-keep-credentials = Opslaan waarmee mensen zich aanmelden
ability-administer = Andere accounts wijzigen als een beheerder daarom vraagt
ability-read-accounts = Accounts opzoeken op naam
# Button beside a plugin.
plugin-switch-on = Inschakelen
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Inschakelen: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Uitschakelen
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Uitschakelen: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Alles wat deze plug-in toevoegt, verdwijnt uit het paneel. Wat de plug-in heeft opgeslagen, blijft bewaard voor als je hem opnieuw inschakelt.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [one] Ook de sessie beëindigen die ermee is gestart
       *[other] Ook de { $count } sessies beëindigen die ermee zijn gestart
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = { $plugin } uitschakelen
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Instellingen van { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Dit bestand is geen Linux-bibliotheek.
library-not-elf-do = Zet het .so-bestand van de plug-in ervoor in de plaats, of verwijder dit bestand uit de map met plug-ins.
# The file ends too early.
library-truncated-why = Deze bibliotheek is onvolledig: een deel van het bestand ontbreekt.
library-truncated-do = Kopieer het bestand opnieuw naar de map met plug-ins en vergelijk de grootte met het origineel.
# A library, but of something else.
library-no-module-why = Deze bibliotheek is geen plug-in voor dit paneel.
library-no-module-do = Verwijder de bibliotheek uit de map met plug-ins.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Deze plug-in heeft versie { $needs } van de plug-in-interface nodig; dit paneel biedt { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Installeer een build van de plug-in voor versie { $offers }, of een paneel dat { $needs } biedt.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Deze plug-in gebruikt ‘{ $needs }’. Dat zit niet in versie { $offers } van de plug-in-interface, die dit paneel biedt.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Werk het paneel bij, of installeer een build van de plug-in voor versie { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Deze plug-in is gebouwd met een andere variant van de plug-in-interface dan dit paneel.
library-layout-do = Installeer de build die bij deze versie van het paneel hoort.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Deze plug-in is zo gebouwd dat één fout erin het hele paneel kan laten stoppen.
library-panic-abort-do = Vraag de maker om een build met ‘panic = unwind’.
# The process that opened it first crashed.
library-crashed-why = Deze bibliotheek crashte bij het uitproberen en wordt daarom niet door het paneel gebruikt.
library-crashed-do = Kopieer het bestand opnieuw naar de map met plug-ins. Helpt dat niet, vraag de maker dan om een andere build.
# The process that opened it first did not answer.
library-hung-why = Deze bibliotheek reageerde niet op tijd bij het openen in een apart proces.
library-hung-do = Laad deze pagina opnieuw om het nog eens te proberen. Blijft het zo, vraag de maker dan om een andere build.
# Not the file that an administrator switched on.
library-changed-why = Dit bestand is veranderd sinds de plug-in is ingeschakeld.
library-changed-do = Heb je het zelf vervangen, schakel de plug-in dan uit en weer in. Zo niet, zoek dan uit wie het heeft gedaan.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = Het paneel crashte toen het deze plug-in startte en slaat de plug-in sindsdien over.
library-quarantined-do = Schakel de plug-in opnieuw in om het nog eens te proberen. Crasht het paneel weer, vraag de maker dan om een andere build.
# The plugin was opened, and then did not come up.
library-stuck-why = Deze plug-in was niet op tijd klaar met starten.
library-stuck-do = Schakel de plug-in uit en weer in om het nog eens te proberen. Blijft het zo, vraag de maker dan om een andere build.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = Andere gebruikers van deze server kunnen in het bestand { $detail } schrijven.
# Variables:
#   $detail (String) - the file
library-writable-do = Neem de schrijfrechten weg van de groep en van anderen: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = Het bestand { $detail } is van gebruiker { $needs }; het paneel draait als gebruiker { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Ga na waar het vandaan komt. Als je het vertrouwt, installeer het dan opnieuw of voer uit: chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Andere gebruikers van deze server kunnen in de map met plug-ins { $detail } schrijven.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Neem de schrijfrechten weg van de groep en van anderen: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = De map met plug-ins { $detail } is van gebruiker { $needs }; het paneel draait als gebruiker { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Bekijk wat erin staat. Als je dat vertrouwt, voer dan uit: chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = Wat deze plug-in opgeeft, is in strijd met een regel: { $detail }.
library-bad-manifest-do = Laat dit aan de maker van de plug-in zien en vraag om een verbeterde build.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Meerdere bestanden in de map met plug-ins zijn deze plug-in: { $detail }.
library-ambiguous-do = Houd het bestand dat je wilt gebruiken, en verwijder de andere uit de map met plug-ins.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = Het bestand { $detail } is ook deze plug-in; het wordt genegeerd, omdat een ander bestand is ingeschakeld.
library-ignored-do = Verwijder het, of installeer het met ‘gatehouse plugins install’, dat het andere vervangt.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = De plug-ins ‘{ $needs }’ en ‘{ $offers }’ eisen dezelfde teksten op: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Schakel ‘{ $offers }’ uit voordat je ‘{ $needs }’ inschakelt, of vraag de makers om andere namen.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = De plug-ins ‘{ $needs }’ en ‘{ $offers }’ antwoorden allebei op { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Beslis welke moet antwoorden: schakel ‘{ $offers }’ uit voordat je ‘{ $needs }’ inschakelt.

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Gebruikers
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
# Button above the list.
users-add = Gebruiker toevoegen
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = { $name } kan zich nu aanmelden.
# Column of the list.
users-column-name = Naam
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Laatst aangemeld
# Column of the list, and label in the view of one account.
users-column-created = Toegevoegd
# In place of a date.
user-never-signed-in = Nooit
# Mark beside an account that may not sign in.
user-disabled = Geblokkeerd
# Mark beside an account that may sign in.
user-active = Actief
# Below the list while there is only one account.
users-only-you = Tot nu toe ben je de enige
# Below that.
users-only-you-detail = Geef iedereen die deze server gebruikt een eigen account. Een gedeeld wachtwoord kan je niet voor één persoon intrekken.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Gebruiker toevoegen
# Below that heading.
users-new-intro = Geef de gebruikersnaam en het wachtwoord persoonlijk door. Het wachtwoord kan na het aanmelden worden gewijzigd.
# Label of a field of that form.
users-new-password = Eerste wachtwoord
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = Laat leeg voor een link waarmee de gebruiker zelf een wachtwoord kiest. Anders minstens { $min } tekens.
# Checkbox of that form.
users-new-admin = Beheerder
# Below that checkbox.
users-new-admin-hint = Mag de instellingen van het paneel en alle accounts wijzigen.
# Button of that form.
users-new-submit = Gebruiker toevoegen
# Heading in the view of one account, above its role, status and dates.
user-heading = Account
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Meldt zich aan met
# In that column, beside the password.
users-second-factor = Tweede factor
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [one] Eén andere aanmeldmethode
       *[other] { $count } andere aanmeldmethodes
    }
# Mark in that column.
users-password-held = Wachtwoord uit
# In place of all this: an invited account that has not been used yet.
users-no-method = Nog niets
# Heading in the view of one account, above what can be done to it.
user-administration = Beheer
# In place of the buttons, in the view of one’s own account.
user-administration-own = Dit is je eigen account; een andere beheerder kan die blokkeren of verwijderen.
# Button in that view.
user-enable = Deblokkeren
# Button in that view; opens a question.
user-disable = Blokkeren
# That question.
user-disable-detail = Niemand kan zich met deze account aanmelden tot je die deblokkeert. De sessies eindigen meteen; de rest blijft bewaard.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = { $name } blokkeren
# Button in that view; opens a question.
user-delete = Verwijderen
# That question.
user-delete-detail = De account, de sessies en alles waarmee die zich aanmeldt, worden definitief verwijderd. Wat ermee gedaan is, blijft in het activiteitenlogboek staan.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = { $name } definitief verwijderen
# Above the button, where the password is switched off for the account.
user-release-password-detail = Deze account meldt zich zonder wachtwoord aan. Lukt dat de eigenaar niet meer, schakel het wachtwoord dan opnieuw in.
# Button in that view.
user-release-password = Wachtwoord opnieuw inschakelen
# Link in that view.
user-activity = Wat er met deze account is gebeurd
# Label in that view, followed by “Active” or “Disabled”.
user-status = Status
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = { $name } is toegevoegd. Geef deze link door; daarmee kan een wachtwoord worden gekozen.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Geef { $name } deze link om een nieuw wachtwoord te kiezen.
# Label of the field with the link.
users-link-label = Eenmalige link
# Below that field.
users-link-hint = Je krijgt de link alleen nu te zien, en hij werkt één keer.
# After that sentence, followed by a date and time.
users-link-expires = Vervalt:
# Button below the link.
users-link-done = Klaar
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = Als aanmelden niet lukt
# Below that heading.
user-access-intro = Je krijgt het wachtwoord nooit te zien: een reset levert een link op waarmee een nieuw wachtwoord wordt gekozen.
# Button.
user-reset-password = Resetlink maken
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Tweede factor resetten
# The question that opens below that button.
user-reset-second-factor-detail = Verwijdert de authenticatie-app en de herstelcodes van deze account. Doe dit alleen als je zeker weet wie erom vraagt.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Ben jij het nog?
# Below the heading.
confirm-intro = Voor wat je gaat doen, moet je je kort geleden hebben aangemeld. Bevestig dat jij het bent, dan ga je terug naar waar je was.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Wachtwoord van { $name }
# Button under the form.
confirm-submit = Bevestigen
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Met je wachtwoord kan je dit niet bevestigen, en een andere manier is er nu niet. Meld je af en opnieuw aan, of vraag het aan een beheerder.
# Link below the form.
confirm-cancel = Annuleren en naar het overzicht

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Die gebruikersnaam en dat wachtwoord horen niet bij een account. Controleer beide en probeer het opnieuw.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [one] Te veel pogingen. Wacht een seconde en probeer het opnieuw.
       *[other] Te veel pogingen. Wacht { $count } seconden en probeer het opnieuw.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [one] Te veel pogingen. Wacht een minuut en probeer het opnieuw.
       *[other] Te veel pogingen. Wacht { $count } minuten en probeer het opnieuw.
    }
# No username was typed.
error-username-empty = Vul een gebruikersnaam in.
# A new account.
error-username-taken = Deze gebruikersnaam is al in gebruik. Kies een andere.
# A new account.
error-username-invalid = Gebruik 1 tot 64 letters, cijfers of . _ - @ + en geen spaties.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = Dit wachtwoord is te kort. Gebruik minstens { $min } tekens.
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = Dit wachtwoord is te lang. Gebruik hoogstens { $max } tekens.
# The current password, on the account page and the confirm page.
error-password-wrong = Dit is niet je huidige wachtwoord.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Deze code klopt niet of is al gebruikt. Wacht op de volgende en probeer het opnieuw.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Die gebruikersnaam en herstelcode horen niet bij elkaar, of de code is al gebruikt.
# Settings page: the panel's name is empty or too long.
error-panel-name = Vul een naam van 1 tot 64 tekens in.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Vul een geheel getal van { $min } tot { $max } in.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = Gebruik hoogstens { $max } tekens.

## Error page: the way out

# Button, for somebody signed in.
error-home = Naar het overzicht
# Button, for somebody not signed in.
error-to-sign-in = Naar aanmelden

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = Dat duurde te lang
problem-too-slow-detail = De verbinding was te traag om op tijd klaar te zijn. Er is niets gewijzigd; probeer het opnieuw.
# 404
problem-not-found-title = Deze pagina bestaat niet
problem-not-found-detail = Misschien staat er een tikfout in het adres, of bestaat wat hier stond niet meer.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Niet toegestaan
problem-not-allowed-detail = Je account mag dit niet. Heb je het nodig, vraag het dan aan een beheerder.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Geopend op een ander adres
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Dit verzoek kwam niet van het eigen adres van het paneel, dus er is niets gewijzigd. Open het paneel op { $base-url } en probeer het opnieuw. Moet het paneel ook op dit adres werken, dan kan de beheerder het aan de configuratie toevoegen.
# 401: nobody is signed in.
problem-sign-in-required-title = Meld je eerst aan
problem-sign-in-required-detail = Je bent niet aangemeld, of je sessie is beëindigd.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Bevestig dat jij het bent
problem-fresh-required-detail = Je hebt je voor deze wijziging te lang geleden aangemeld. Bevestig dat jij het bent of meld je opnieuw aan, en voer de wijziging dan nog eens uit.
# 400
problem-malformed-title = Dit verzoek was niet te lezen
problem-malformed-detail = Er ontbreekt iets, of de vorm klopt niet. Ga terug, laad de pagina opnieuw en probeer het nog eens.
# 422: understood, but a value is refused.
problem-unprocessable-title = Dit kan niet worden geaccepteerd
problem-unprocessable-detail = Het verzoek is begrepen, maar een van de waarden is niet toegestaan. Ga terug en controleer wat je hebt ingevuld.
# 413
problem-too-large-title = Te veel gegevens
problem-too-large-detail = Wat is verzonden, is groter dan dit adres accepteert. Er is niets opgeslagen.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Intussen gewijzigd
problem-conflict-detail = Iemand anders heeft dit op hetzelfde moment gewijzigd. Laad de pagina opnieuw, bekijk hoe het nu is en probeer het nog eens.
# 409: a step that works only once was repeated.
problem-already-used-title = Al gedaan
problem-already-used-detail = Deze stap werkt maar één keer en is al gebruikt. Begin opnieuw.
# 409: the thing to be added is already there.
problem-duplicate-title = Bestaat al
problem-duplicate-detail = Wat je wilt toevoegen, is al geregistreerd en is niet nog eens toegevoegd.
# 422: the most that are allowed are there.
problem-limit-title = Maximum bereikt
problem-limit-detail = Je account heeft hiervan al het toegestane maximum. Verwijder er eerst een.
# 404: it was there when the page was opened.
problem-gone-title = Bestaat niet meer
problem-gone-detail = Het is intussen verwijderd. Laad de pagina opnieuw om te zien wat er nog is.
# 409: removing it would lock the account out.
problem-last-usable-title = Dit is je laatste aanmeldmethode
problem-last-usable-detail = Zonder deze kan je je niet meer aanmelden. Voeg een andere aanmeldmethode toe of schakel het wachtwoord opnieuw in voordat je deze verwijdert.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Iemand zou zich niet meer kunnen aanmelden
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Hierna kan niemand zich nog aanmelden met deze accounts: { $names }. Stel eerst een wachtwoord in, of bevestig dat je het toch wilt.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = Dit is de laatste beheerder
problem-last-administrator-detail = Er zou niemand overblijven om het paneel te beheren. Maak eerst iemand anders beheerder en zorg dat die persoon zich kan aanmelden.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = Dit is je eigen account
problem-own-account-detail = Dit kan je niet doen met de account waarmee je aangemeld bent. Een andere beheerder kan het wel.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = Even gepauzeerd
problem-paused-detail = Dit liep steeds mis, dus het paneel laat het telkens maar enkele seconden toe. Wacht even en probeer het opnieuw.
# 503
problem-unavailable-title = Nu niet beschikbaar
problem-unavailable-detail = Het paneel kon dit op dit moment niet doen. Wacht even en probeer het opnieuw.
# 500
problem-internal-title = Hier is iets misgelopen
problem-internal-detail = Dit ligt niet aan jou, en er is niets gewijzigd. Probeer het opnieuw; blijft het gebeuren, dan vindt de beheerder de oorzaak in het logboek van het paneel.
# 429
problem-too-many-title = Te veel pogingen
problem-too-many-detail = Er zijn vanaf hier in korte tijd te veel pogingen gedaan. Wacht een paar minuten en probeer het opnieuw.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Voordat je doorgaat
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [one] Eén persoon zou zich niet meer kunnen aanmelden
       *[other] { $count } mensen zouden zich niet meer kunnen aanmelden
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [one] en nog één
       *[other] en nog { $count }
    }
# Below the names: what to do.
stranded-do = Zorg eerst dat aanmelden met een wachtwoord mogelijk is, of ga door als je op een andere manier te bereiken bent.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Geen enkele beheerder zou zich nog kunnen aanmelden, dus dit is niet uitgevoerd. Zorg eerst dat een beheerder zich met een wachtwoord kan aanmelden.
# Button that carries out the change all the same.
stranded-confirm = Toch doorgaan
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [one] Bij één account is het wachtwoord uitgeschakeld. Dat werkt dan opnieuw:
       *[other] Bij { $count } accounts is het wachtwoord uitgeschakeld. Dat werkt dan opnieuw:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = Het adres van het paneel, { $address }, is geschikt.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = Het adres van het paneel, { $address }, is een IP-adres. Browsers hebben een naam nodig: geef de machine er een en stel base_url in op https:// met die naam.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = Het adres van het paneel, { $address }, is geen https-adres. Browsers hebben https of localhost nodig: zet er een reverse proxy met een certificaat voor en stel base_url in op het adres daarvan.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Deze browser heeft het paneel geopend op { $address }, een van de ingestelde adressen.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Deze browser heeft het paneel geopend op { $here }, maar het paneel verwacht { $address }. Open het daar, of voeg het eerste adres toe aan additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = Een proxy voor het paneel stuurt { $headers }, maar het adres ervan staat niet in trusted_proxies: iedereen daarachter lijkt één en dezelfde bezoeker.
# Button beside a warning.
plugin-switch-on-anyway = Toch inschakelen
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = { $plugin } toch inschakelen

## Times

# In place of a time less than a minute ago.
time-just-now = daarnet
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [one] een minuut geleden
       *[other] { $count } minuten geleden
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [one] een uur geleden
       *[other] { $count } uur geleden
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [one] een dag geleden
       *[other] { $count } dagen geleden
    }
