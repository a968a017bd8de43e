### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Hrvatski

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Prijeđi na sadržaj
# Name of the main navigation, for screen readers.
nav-label = Glavna navigacija
# Main navigation, and the title of the start page.
nav-dashboard = Pregled
# Main navigation: the viewer's own account.
nav-account = Račun
# Main navigation, administrators only: everybody's accounts.
nav-users = Korisnici
# Main navigation, administrators only: the panel's settings.
nav-settings = Postavke
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Prijavljeni račun: { $name }
# Button under the navigation.
sign-out = Odjavi se
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Jezik
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Promijeni
# Button under a form whose changes it stores.
save = Spremi promjene
# Link beside a form's button; leaves without storing anything.
cancel = Odustani
# Notice above a form after its changes were stored.
saved = Promjene su spremljene.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Korisničko ime
# Below the field in which a new username is chosen.
field-username-hint = Dopuštena su slova, znamenke i znakovi . _ - @ +, najviše 64 znaka.
# Label of the password field on the sign-in and set-up pages.
field-password = Lozinka
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Kod
# Below that field, where a recovery code is accepted too.
field-code-hint = Šest znamenki iz aplikacije za autentifikaciju ili jedan od kodova za oporavak.
# Label of the field for a recovery code.
field-recovery-code = Kod za oporavak
# Label on the page where a password is changed.
field-current-password = Trenutačna lozinka
# Label on the page where a password is changed.
field-new-password = Nova lozinka
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint =
    { $min ->
        [one] Najmanje { $min } znak. Broje se i razmaci, a dulja je lozinka bolja.
        [few] Najmanje { $min } znaka. Broje se i razmaci, a dulja je lozinka bolja.
       *[other] Najmanje { $min } znakova. Broje se i razmaci, a dulja je lozinka bolja.
    }
# What an account may do: everything.
role-admin = Administrator
# What an account may do: use the panel and change itself.
role-user = Korisnik
# How somebody signed in.
method-password = Lozinka
# How somebody signed in, when it was not with the password.
method-other = Drugi način prijave

## Sign-in page

# Heading, and title of the browser tab.
login-title = Prijava
# Button under the form.
login-submit = Prijavi se
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Lozinka je postavljena. Prijavite se njome.
# Link below the form.
login-to-recovery = Ne možete se prijaviti?
# Link below the second step and the recovery form; starts over.
login-again = Natrag na prijavu

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Još jedan korak
# Below the heading.
login-second-factor-intro = Ovaj račun uz lozinku traži i kod.
# Link below the form.
login-second-factor-to-recovery = Nemam više aplikaciju

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Vratite pristup računu
# Below the heading.
login-recovery-intro = Kodom za oporavak možete ponovno urediti svoju prijavu. Svaki kod vrijedi samo jednom.
# Button under the form.
login-recovery-submit = Nastavi
# Below the form.
login-recovery-no-code = Nemate ni kodove? Obratite se za pomoć administratoru ovog panela.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Pozvani ste
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Odaberite lozinku za račun { $name } na panelu { $panel }. Ova poveznica vrijedi samo jednom.
# Heading of a reset, and title of the browser tab.
link-reset-title = Postavite novu lozinku
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Odaberite novu lozinku za račun { $name }. Sve sesije tog računa završavaju, a ova poveznica vrijedi samo jednom.
# Button under the form.
link-submit = Postavi lozinku

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Početno postavljanje
# Heading.
setup-heading = Dobro došli u { -product }
# Below the heading.
setup-intro = Izradite račun prvog administratora. To je moguće samo putem ove poveznice i samo jednom.
# Button under the form.
setup-submit = Izradi račun

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Pozdrav, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Dobro došli na panel { $panel }. Ovdje upravljate svojim računom i načinom prijave.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Dobro došli na panel { $panel }. Ovdje upravljate svojim računom, korisnicima ovog poslužitelja i samim panelom.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Vaša prijava
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Uloga
# Label in that summary, followed by how this session was made.
dashboard-method = Način prijave
# Label in that summary, followed by a date.
dashboard-last-sign-in = Posljednja prijava
# Heading above the links that only administrators see.
dashboard-administration = Administracija
# Below the link “Profile”.
dashboard-to-profile-detail = Vaše ime i jezik.
# Below the link “Password”.
dashboard-to-password-detail = Promijenite lozinku kojom se prijavljujete.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Pogledajte gdje ste prijavljeni i završite sesije koje ne prepoznajete.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [1] Zasad samo vaš račun. Dodajte osobe koje koriste ovaj poslužitelj.
        [one] { $count } račun. Pogledajte tko ima pristup ili dodajte nekoga.
        [few] { $count } računa. Pogledajte tko ima pristup ili dodajte nekoga.
       *[other] { $count } računa. Pogledajte tko ima pristup ili dodajte nekoga.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = Naziv panela i njegov zadani jezik.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Vaš račun
# Name of the row of tabs, for screen readers.
account-tabs-label = Odjeljci računa
# Tab: name and language.
account-tab-profile = Profil
# Tab: change the password.
account-tab-password = Lozinka
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Drugi faktor
# Tab: where the viewer is signed in.
account-tab-sessions = Sesije
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Profil
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Jezik
# The first choice of a language.
account-language-automatic = Kao u pregledniku
# Below the choice of a language.
account-language-hint = Vrijedi u svakom pregledniku u kojem se prijavite.
# Heading on the tab “Password”.
account-password-heading = Promjena lozinke
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = Prijava lozinkom isključena je za vaš račun. Lozinka koju ovdje postavite vrijedit će čim takvu prijavu ponovno uključite.
# Button on the tab “Password”.
account-password-submit = Promijeni lozinku
# Notice on the tab “Password” after the change.
account-password-saved = Lozinka je promijenjena. Sve vaše ostale sesije su završene.
# Heading on the tab “Sessions”.
account-sessions-heading = Gdje ste prijavljeni
# Below that heading.
account-sessions-intro = Ako neku sesiju ne prepoznajete, završite je i promijenite lozinku.
# Button above the list of sessions.
account-sessions-end-others = Završi sve ostale
# Button beside one session.
account-sessions-end = Završi
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Završi sesiju: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Završeno. Ondje više nitko nije prijavljen.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Ova sesija
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } ({ $system })
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = Putem „{ $name }”
# In place of a device that could not be recognised.
account-sessions-unknown-device = Nepoznat uređaj
# Small text of one session: how it was made.
account-sessions-by-password = Lozinkom
# Small text of one session: how it was made.
account-sessions-by-recovery = Kodom za oporavak
# Small text of one session: how it was made.
account-sessions-by-other = Drugim načinom prijave
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Prijava:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Posljednja aktivnost:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = Na vašem je računu dodan ili uklonjen način prijave. <a data-l10n-name="look">Jeste li to bili vi?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Jeste li to bili vi?
# Below that heading, above the list of changes.
account-notice-intro = Ovo je promijenjeno u drugoj sesiji vašeg računa.
# Button below the list; the notice goes away.
account-notice-mine = Da, to sam ja
# Button below the list.
account-notice-not-mine = Ne, to nisam ja
# Below that button.
account-notice-not-mine-detail = Uklanja što je dodano i završava sve sesije osim ove. Zatim promijenite lozinku.
# Below the list when there is no other session.
account-sessions-only-this = Niste prijavljeni nigdje drugdje.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Vaš račun štiti samo lozinka. <a data-l10n-name="set-up">Dodajte drugi faktor</a>.
# Notice after an authenticator app was set up.
second-factor-added = Aplikacija za autentifikaciju je postavljena. Prijava lozinkom odsad traži i kod.
# Notice after the authenticator app was removed.
second-factor-removed = Aplikacija za autentifikaciju je uklonjena. Za prijavu je opet dovoljna sama lozinka.
# Notice after password sign-in was switched on again.
second-factor-released = Ponovno se možete prijavljivati lozinkom.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Ova je sesija započela kodom za oporavak. Ovdje uredite svoju prijavu, zatim se odjavite i ponovno prijavite kako biste koristili panel.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Administratorima ovog panela treba drugi faktor. Postavite ga da biste nastavili.
# Heading above the offer to use the password again.
second-factor-held-heading = Prijava lozinkom je isključena
# Below that heading.
second-factor-held = Na ovaj se račun prijavljujete bez lozinke. Ako vam to više ne uspijeva, ponovno uključite lozinku.
# Button below that text.
second-factor-release = Uključi prijavu lozinkom
# Heading of the part about the app.
second-factor-app = Aplikacija za autentifikaciju
# Mark beside that heading.
second-factor-on = Uključeno
# Below that heading.
second-factor-app-intro = Aplikacija na telefonu svakih pola minute prikazuje novi kod. Prijava lozinkom tada traži i taj kod.
# Label, followed by a date and time.
second-factor-since = Postavljeno:
# Heading and button: starts setting up the app.
second-factor-set-up = Postavi aplikaciju za autentifikaciju
# Button: sets up another app in place of the present one.
second-factor-replace = Upotrijebi drugu aplikaciju
# Button that opens a question.
second-factor-remove = Ukloni
# The question.
second-factor-remove-detail = Tko zna vašu lozinku moći će se tada prijaviti bez koda.
# Button that does it.
second-factor-remove-confirm = Ukloni aplikaciju
# First step of setting up an app, above a QR code.
second-factor-scan = Otvorite aplikaciju za autentifikaciju, dodajte račun i usmjerite kameru na ovu sliku.
# What screen readers say in place of the QR code.
second-factor-picture = QR kod s ključem navedenim u nastavku
# Second way to set up an app, above the key as text.
second-factor-type = Nemate kameru? Upišite ovaj ključ u aplikaciju:
# Below the field for the first code.
second-factor-code-hint = Šest znamenki koje aplikacija sada prikazuje potvrđuje da ima ključ.
# Button under the form.
second-factor-confirm = Uključi
# Heading of the part about recovery codes.
recovery-codes = Kodovi za oporavak
# Below that heading.
recovery-codes-intro = Za slučaj da izgubite telefon ili zaboravite lozinku. Svaki kod vrijedi samo jednom.
# In place of how many are left.
recovery-codes-none = Nemate kodove za oporavak.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [1] Preostao je jedan kod. Uskoro izradite nove.
        [one] Preostao je { $count } kod.
        [few] Preostala su { $count } koda.
       *[other] Preostalo je { $count } kodova.
    }
# Button: makes the first codes.
recovery-codes-make = Izradi kodove za oporavak
# Button that opens a question.
recovery-codes-renew = Izradi nove kodove
# The question.
recovery-codes-renew-detail = Kodovi koje sada imate prestat će vrijediti.
# Button that does it.
recovery-codes-renew-confirm = Zamijeni moje kodove
# Heading above new codes.
recovery-codes-new = Vaši kodovi za oporavak
# Notice above new codes.
recovery-codes-keep = Čuvajte ih gdje ih samo vi možete naći. Prikazuju se samo ovaj put.
# Link that downloads the codes as a text file.
recovery-codes-download = Preuzmi
# Button that leaves the page with the codes.
recovery-codes-kept = Kodovi su spremljeni

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Aktivnost
# Tab of the account page: what has happened to the account.
account-tab-activity = Aktivnost
# At the top of that tab.
account-activity-intro = Što se događalo s vašim računom, od najnovijeg. Ako nešto od ovoga niste učinili vi, promijenite lozinku i završite sesije koje ne poznajete.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Aktivnost
# Below that heading.
audit-intro = Tko je što učinio i kada. Zapisi se samo dodaju i nikad ne nestaju.
# Button of the form above the list, and its name for screen readers.
audit-filter = Prikaži
# Label of a choice in that form.
audit-filter-action = Događaj
# Label of a choice in that form.
audit-filter-outcome = Ishod
# First entry of both choices.
audit-filter-any = Bilo koji
# Link beside the button; shows everything again.
audit-filter-none = Prikaži sve
# Below the field for a username.
audit-unknown-name = Nema računa s tim imenom.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = Događaji
# In place of the list.
audit-empty = Još ništa
# Link below the list.
audit-older = Starije
# Link below the list.
audit-newest = Najnovije
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Tko: { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Račun: { $name }
# In place of a username.
audit-deleted-account = izbrisani račun
# Small text of a line: not with the password.
audit-other-method = Drugim načinom prijave
# In place of an address.
audit-command-line = Naredbeni redak
# Choice of the form: it was done.
audit-done = Izvršeno
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Odbijeno
# Heading above the failed attempts.
audit-failures-heading = Neuspjeli pokušaji
# Below that heading.
audit-failures-intro = Zbrojeni po satima, od najnovijih.
# A kind of failed attempts.
audit-failure-password = Lozinka odbijena
# A kind of failed attempts.
audit-failure-second-factor = Kod odbijen
# A kind of failed attempts.
audit-failure-recovery = Kod za oporavak odbijen
# A kind of failed attempts.
audit-failure-other = Neuspjeh drugim načinom prijave
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Ostali neuspjeli pokušaji
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [1] jednom
        [one] { $count } put
        [few] { $count } puta
       *[other] { $count } puta
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Prijava
audit-action-sign-out = Odjava
audit-action-confirmed = Identitet potvrđen
audit-action-confirm = Identitet potvrđen
audit-action-password-changed = Lozinka promijenjena
audit-action-password-sign-in-held = Prijava lozinkom isključena
audit-action-password-sign-in-released = Prijava lozinkom uključena
audit-action-password-released = Prijava lozinkom uključena
audit-action-password-reset-offered = Izrađena poveznica za novu lozinku
audit-action-account-added = Račun dodan
audit-action-account-invited = Pozivnica izrađena
audit-action-invitation-accepted = Pozivnica prihvaćena
audit-action-password-reset = Nova lozinka postavljena putem poveznice
audit-action-account-disabled = Račun blokiran
audit-action-account-enabled = Račun odblokiran
audit-action-account-deleted = Račun izbrisan
audit-action-credential-added = Način prijave dodan
audit-action-credential-removed = Način prijave uklonjen
audit-action-credential-renamed = Način prijave preimenovan
audit-action-credential-tested = Način prijave isproban
audit-action-sessions-ended = Sesije završene
audit-action-second-factor-added = Drugi faktor postavljen
audit-action-second-factor-removed = Drugi faktor uklonjen
audit-action-second-factor-reset = Drugi faktor poništen
audit-action-recovery-codes-made = Kodovi za oporavak izrađeni
audit-action-recovery-code-used = Kod za oporavak upotrijebljen
audit-action-recovery-sign-in = Prijava kodom za oporavak
audit-action-setting-changed = Postavka promijenjena
audit-action-stranding-accepted = Potvrđeno unatoč gubitku pristupa
audit-action-address-accepted = Nova adresa prihvaćena
audit-action-plugin-enabled = Dodatak uključen
audit-action-plugin-disabled = Dodatak isključen
audit-action-plugin-quarantined = Dodatak izostavljen: panel se srušio dok ga je pokretao
audit-action-plugin-installed = Dodatak instaliran
audit-action-plugin-removed = Dodatak uklonjen
audit-action-plugin-purged = Podaci koje je spremio dodatak izbrisani

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Nema računa s tim imenom
audit-reason-wrong-password = Pogrešna lozinka
audit-reason-password-held = Prijava lozinkom isključena je za ovaj račun
audit-reason-account-disabled = Račun je blokiran
audit-reason-wrong-code = Pogrešan kod

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Postavke
# Below the heading.
settings-intro = Promjene odmah vrijede za sve, bez ponovnog pokretanja.
# Heading of the first form.
settings-panel-heading = Panel
# Label of a field.
settings-panel-name = Naziv panela
# Below that field.
settings-panel-name-hint = Prikazuje se na stranici za prijavu i na kartici preglednika.
# Label of the choice of a language.
settings-language = Zadani jezik
# Below that choice.
settings-language-hint = Za osobe koje nisu odabrale jezik i čiji preglednik traži jezik kojeg ovdje nema.
# Settings: a number of minutes.
settings-fresh-minutes = Ponovna potvrda nakon (u minutama)
settings-fresh-minutes-hint = Za promjene načina prijave i promjene na tuđim računima.
# Label of a choice.
settings-second-factor = Drugi faktor
# A value of that choice.
settings-second-factor-optional = Svatko odlučuje za sebe
# A value of that choice.
settings-second-factor-administrators = Administratori ga moraju imati
# Below that choice.
settings-second-factor-hint = Dok ga ne postave, administratori koji se prijave lozinkom mogu samo do vlastitog računa.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Dodaci
# Below that heading.
plugins-intro = Dodatak ima ista prava kao panel. Uključujte samo one kojima vjerujete.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Uključen
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Isključen
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Ne radi
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Izostavljen
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = Nema datoteke
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [1] U ovom je dodatku uhvaćena jedna pogreška. Mjesto: { $at }.
        [one] U ovom je dodatku uhvaćena { $count } pogreška. Mjesto: { $at }.
        [few] U ovom su dodatku uhvaćene { $count } pogreške. Mjesto: { $at }.
       *[other] U ovom je dodatku uhvaćeno { $count } pogrešaka. Mjesto: { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = Posljednja:
# Below these errors, while they keep coming.
plugin-paused = Panel ovaj dio dodatka sada pušta samo na nekoliko sekundi odjednom, dok opet ne proradi. Uzrok je u zapisniku panela.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Ne radi na { $node }, drugom poslužitelju ovog panela.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Od:
# Button beside a plugin that is left out.
plugin-try-again = Pokušaj ponovno
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Pokušaj ponovno: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [1] Jedna biblioteka ovog dodatka ostaje u memoriji do ponovnog pokretanja panela; ništa je ne poziva.
        [one] { $count } biblioteka ovog dodatka ostaje u memoriji do ponovnog pokretanja panela; ništa je ne poziva.
        [few] { $count } biblioteke ovog dodatka ostaju u memoriji do ponovnog pokretanja panela; ništa ih ne poziva.
       *[other] { $count } biblioteka ovog dodatka ostaje u memoriji do ponovnog pokretanja panela; ništa ih ne poziva.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Verzija { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Što smije raditi
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Što smije raditi: { $plugin }
# Below that list.
plugin-declares-note = Panel odbija sve čega nema na ovom popisu. To je izjava, a ne izolacija: dodatak radi kao dio panela pa instalirajte samo one kojima vjerujete.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [1] Obrađivati jednu adresu ispod vlastite putanje, za prijavljene
        [one] Obrađivati { $count } adresu ispod vlastite putanje, za prijavljene
        [few] Obrađivati { $count } adrese ispod vlastite putanje, za prijavljene
       *[other] Obrađivati { $count } adresa ispod vlastite putanje, za prijavljene
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [1] Obrađivati jednu adresu ispod vlastite putanje, za svakoga
        [one] Obrađivati { $count } adresu ispod vlastite putanje, od toga za svakoga: { $open }
        [few] Obrađivati { $count } adrese ispod vlastite putanje, od toga za svakoga: { $open }
       *[other] Obrađivati { $count } adresa ispod vlastite putanje, od toga za svakoga: { $open }
    }
# The other entries of that list.
ability-sign-in = Prijavljivati korisnike
ability-confirm = Potvrđivati da je prijavljena osoba još uvijek ista
ability-hold-passwords = Isključivati i ponovno uključivati lozinku računa
ability-end-sessions = Završavati sesije koje su započele putem njega
ability-keep-credentials = Spremati ono čime se korisnici prijavljuju
ability-administer = Mijenjati druge račune kad to zatraži administrator
ability-read-accounts = Tražiti račune po imenu
# Button beside a plugin.
plugin-switch-on = Uključi
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Uključi: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Isključi
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Isključi: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Sve što ovaj dodatak dodaje nestaje iz panela. Ono što je spremio čuva se dok ga ponovno ne uključite.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [1] Završi i jednu sesiju koja je započela putem njega
        [one] Završi i { $count } sesiju koja je započela putem njega
        [few] Završi i { $count } sesije koje su započele putem njega
       *[other] Završi i { $count } sesija koje su započele putem njega
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Isključi: { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Postavke dodatka { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Ova datoteka nije biblioteka za Linux.
library-not-elf-do = Na njezino mjesto stavite .so datoteku dodatka ili ovu uklonite iz mape dodataka.
# The file ends too early.
library-truncated-why = Ova je biblioteka nepotpuna; dio datoteke nedostaje.
library-truncated-do = Ponovno je kopirajte u mapu dodataka i usporedite veličinu s izvornikom.
# A library, but of something else.
library-no-module-why = Ova biblioteka nije dodatak za ovaj panel.
library-no-module-do = Uklonite je iz mape dodataka.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Ovaj dodatak zahtijeva sučelje dodataka u verziji { $needs }; ovaj panel ima verziju { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Instalirajte izdanje dodatka za verziju { $offers } ili panel s verzijom { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Ovaj dodatak koristi „{ $needs }”, čega nema u sučelju dodataka verzije { $offers }, a takvo ima ovaj panel.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Ažurirajte panel ili instalirajte izdanje dodatka za verziju { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Ovaj je dodatak izgrađen s drukčijom inačicom sučelja dodataka nego ovaj panel.
library-layout-do = Instalirajte izdanje koje pripada ovoj verziji panela.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Ovaj je dodatak izgrađen tako da bi jedna pogreška u njemu mogla zaustaviti cijeli panel.
library-panic-abort-do = Zatražite od njegova autora izdanje s „panic = unwind”.
# The process that opened it first crashed.
library-crashed-why = Ova se biblioteka pri isprobavanju srušila pa je panel ne koristi.
library-crashed-do = Ponovno je kopirajte u mapu dodataka; ako to ne pomogne, zatražite od njezina autora drugo izdanje.
# The process that opened it first did not answer.
library-hung-why = Ova biblioteka, otvorena u zasebnom procesu, nije odgovorila na vrijeme.
library-hung-do = Ponovno učitajte stranicu i pokušajte još jednom; ako ostane isto, zatražite od autora drugo izdanje.
# Not the file that an administrator switched on.
library-changed-why = Ova se datoteka promijenila otkad je dodatak uključen.
library-changed-do = Ako ste datoteku zamijenili vi, isključite dodatak i ponovno ga uključite. Ako niste, saznajte tko je to učinio.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = Panel se srušio dok je pokretao ovaj dodatak pa ga otad izostavlja.
library-quarantined-do = Ponovno ga uključite da pokušate još jednom. Ako se panel opet sruši, zatražite od autora dodatka drugo izdanje.
# The plugin was opened, and then did not come up.
library-stuck-why = Ovaj se dodatak nije pokrenuo na vrijeme.
library-stuck-do = Isključite ga i uključite da pokušate ponovno; ako ostane isto, zatražite od autora drugo izdanje.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = Drugi korisnici ovog poslužitelja mogu mijenjati datoteku { $detail }.
# Variables:
#   $detail (String) - the file
library-writable-do = Oduzmite grupi i ostalima pravo pisanja: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = Datoteka { $detail } pripada korisniku { $needs }; panel radi kao korisnik { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Provjerite odakle je; ako joj vjerujete, ponovno je instalirajte ili pokrenite: chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Drugi korisnici ovog poslužitelja mogu mijenjati sadržaj mape dodataka { $detail }.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Oduzmite grupi i ostalima pravo pisanja: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = Mapa dodataka { $detail } pripada korisniku { $needs }; panel radi kao korisnik { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Provjerite što je u njoj; ako tome vjerujete, pokrenite: chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = Ono što ovaj dodatak navodi krši pravilo: { $detail }.
library-bad-manifest-do = Pokažite to autoru dodatka i zatražite ispravljeno izdanje.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Ovaj je dodatak u mapi dodataka u više datoteka: { $detail }.
library-ambiguous-do = Zadržite onu koju želite, a ostale uklonite iz mape dodataka.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = Datoteka { $detail } također je ovaj dodatak; zanemaruje se jer je uključena druga.
library-ignored-do = Uklonite je ili je instalirajte naredbom „gatehouse plugins install”, koja će zamijeniti onu drugu.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = Dodaci „{ $needs }” i „{ $offers }” prisvajaju iste tekstove: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Isključite „{ $offers }” prije nego što uključite „{ $needs }” ili zatražite od autora druge nazive.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = Dodaci „{ $needs }” i „{ $offers }” obrađuju iste adrese: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Odlučite koji ih treba obrađivati: isključite „{ $offers }” prije nego što uključite „{ $needs }”.

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Korisnici
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } račun
        [few] { $count } računa
       *[other] { $count } računa
    }
# Button above the list.
users-add = Dodaj korisnika
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = Račun { $name } spreman je za prijavu.
# Column of the list.
users-column-name = Ime
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Posljednja prijava
# Column of the list, and label in the view of one account.
users-column-created = Dodano
# In place of a date.
user-never-signed-in = Nikad
# Mark beside an account that may not sign in.
user-disabled = Blokiran
# Mark beside an account that may sign in.
user-active = Aktivan
# Below the list while there is only one account.
users-only-you = Zasad ste ovdje samo vi
# Below that.
users-only-you-detail = Dajte svakome tko koristi ovaj poslužitelj vlastiti račun. Zajednička se lozinka ne može oduzeti samo jednoj osobi.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Dodavanje korisnika
# Below that heading.
users-new-intro = Korisničko ime i lozinku priopćite osobno; nakon prijave lozinka se može promijeniti.
# Label of a field of that form.
users-new-password = Prva lozinka
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint =
    { $min ->
        [one] Ostavite prazno da biste dobili poveznicu putem koje će osoba sama odabrati lozinku. Inače unesite najmanje { $min } znak.
        [few] Ostavite prazno da biste dobili poveznicu putem koje će osoba sama odabrati lozinku. Inače unesite najmanje { $min } znaka.
       *[other] Ostavite prazno da biste dobili poveznicu putem koje će osoba sama odabrati lozinku. Inače unesite najmanje { $min } znakova.
    }
# Checkbox of that form.
users-new-admin = Administrator
# Below that checkbox.
users-new-admin-hint = Smije mijenjati postavke panela i svačiji račun.
# Button of that form.
users-new-submit = Dodaj korisnika
# Heading in the view of one account, above its role, status and dates.
user-heading = Račun
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Načini prijave
# In that column, beside the password.
users-second-factor = Drugi faktor
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [1] Jedan drugi način prijave
        [one] { $count } drugi način prijave
        [few] { $count } druga načina prijave
       *[other] { $count } drugih načina prijave
    }
# Mark in that column.
users-password-held = Lozinka isključena
# In place of all this: an invited account that has not been used yet.
users-no-method = Još ništa
# Heading in the view of one account, above what can be done to it.
user-administration = Administracija
# In place of the buttons, in the view of one’s own account.
user-administration-own = Ovo je vaš vlastiti račun; blokirati ili izbrisati može ga drugi administrator.
# Button in that view.
user-enable = Odblokiraj
# Button in that view; opens a question.
user-disable = Blokiraj
# That question.
user-disable-detail = Nitko se neće moći prijaviti na ovaj račun dok ga ne odblokirate. Njegove sesije odmah završavaju; sve što je na njemu ostaje.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Blokiraj račun { $name }
# Button in that view; opens a question.
user-delete = Izbriši
# That question.
user-delete-detail = Račun, njegove sesije i svi načini prijave trajno se brišu. Zapisi o njegovim radnjama ostaju u zapisniku aktivnosti.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Trajno izbriši račun { $name }
# Above the button, where the password is switched off for the account.
user-release-password-detail = Na ovaj se račun prijavljuje bez lozinke. Ako vlasnik to više ne može, ponovno dopustite lozinku.
# Button in that view.
user-release-password = Ponovno dopusti lozinku
# Link in that view.
user-activity = Aktivnost ovog računa
# Label in that view, followed by “Active” or “Disabled”.
user-status = Status
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = Račun { $name } je dodan. Dajte toj osobi ovu poveznicu, putem koje će odabrati lozinku.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Dajte vlasniku računa { $name } ovu poveznicu, putem koje će odabrati novu lozinku.
# Label of the field with the link.
users-link-label = Jednokratna poveznica
# Below that field.
users-link-hint = Prikazuje se samo ovaj put i vrijedi samo jednom.
# After that sentence, followed by a date and time.
users-link-expires = Vrijedi do:
# Button below the link.
users-link-done = Gotovo
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = Ako prijava ne uspijeva
# Below that heading.
user-access-intro = Tuđu lozinku nikad ne saznajete: izrađuje se poveznica putem koje osoba sama odabire novu.
# Button.
user-reset-password = Izradi poveznicu za novu lozinku
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Poništi drugi faktor
# The question that opens below that button.
user-reset-second-factor-detail = Uklanja aplikaciju za autentifikaciju i kodove za oporavak te osobe. Učinite to samo ako ste sigurni tko to traži.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Jeste li to još uvijek vi?
# Below the heading.
confirm-intro = Za ovu je radnju potrebna nedavna prijava. Potvrdite i vraćate se tamo gdje ste bili.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Lozinka računa { $name }
# Button under the form.
confirm-submit = Potvrdi
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Lozinkom se ovo ne može potvrditi, a drugi način sada nije dostupan. Odjavite se i ponovno prijavite ili se obratite administratoru.
# Link below the form.
confirm-cancel = Odustani i idi na pregled

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = To korisničko ime i lozinka ne odgovaraju nijednom računu. Provjerite oboje i pokušajte ponovno.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [1] Previše pokušaja. Pričekajte sekundu i pokušajte ponovno.
        [one] Previše pokušaja. Pričekajte { $count } sekundu i pokušajte ponovno.
        [few] Previše pokušaja. Pričekajte { $count } sekunde i pokušajte ponovno.
       *[other] Previše pokušaja. Pričekajte { $count } sekundi i pokušajte ponovno.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [1] Previše pokušaja. Pričekajte minutu i pokušajte ponovno.
        [one] Previše pokušaja. Pričekajte { $count } minutu i pokušajte ponovno.
        [few] Previše pokušaja. Pričekajte { $count } minute i pokušajte ponovno.
       *[other] Previše pokušaja. Pričekajte { $count } minuta i pokušajte ponovno.
    }
# No username was typed.
error-username-empty = Unesite korisničko ime.
# A new account.
error-username-taken = To korisničko ime već je zauzeto. Odaberite drugo.
# A new account.
error-username-invalid = Upotrijebite od 1 do 64 slova, znamenke ili znaka . _ - @ +, bez razmaka.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short =
    { $min ->
        [one] Lozinka je prekratka. Upotrijebite najmanje { $min } znak.
        [few] Lozinka je prekratka. Upotrijebite najmanje { $min } znaka.
       *[other] Lozinka je prekratka. Upotrijebite najmanje { $min } znakova.
    }
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long =
    { $max ->
        [one] Lozinka je preduga. Upotrijebite najviše { $max } znak.
        [few] Lozinka je preduga. Upotrijebite najviše { $max } znaka.
       *[other] Lozinka je preduga. Upotrijebite najviše { $max } znakova.
    }
# The current password, on the account page and the confirm page.
error-password-wrong = To nije vaša trenutačna lozinka.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Kod nije točan ili je već upotrijebljen. Pričekajte sljedeći i pokušajte ponovno.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = To korisničko ime i kod za oporavak ne idu zajedno ili je kod već upotrijebljen.
# Settings page: the panel's name is empty or too long.
error-panel-name = Unesite naziv od 1 do 64 znaka.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Unesite cijeli broj od { $min } do { $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text =
    { $max ->
        [one] Upotrijebite najviše { $max } znak.
        [few] Upotrijebite najviše { $max } znaka.
       *[other] Upotrijebite najviše { $max } znakova.
    }

## Error page: the way out

# Button, for somebody signed in.
error-home = Idi na pregled
# Button, for somebody not signed in.
error-to-sign-in = Idi na prijavu

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = To je trajalo predugo
problem-too-slow-detail = Veza je bila prespora da bi sve stiglo na vrijeme. Ništa nije promijenjeno; pokušajte ponovno.
# 404
problem-not-found-title = Ova stranica ne postoji
problem-not-found-detail = Možda je adresa pogrešno upisana ili onoga što je ovdje bilo više nema.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Nije dopušteno
problem-not-allowed-detail = Vaš račun to ne smije. Ako vam to treba, obratite se administratoru.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Otvoreno na drugoj adresi
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Ovaj zahtjev nije došao s vlastite adrese panela pa ništa nije promijenjeno. Otvorite panel na adresi { $base-url } i pokušajte ponovno. Ako panel treba raditi i ovdje, njegov administrator može dodati ovu adresu u konfiguraciju.
# 401: nobody is signed in.
problem-sign-in-required-title = Najprije se prijavite
problem-sign-in-required-detail = Niste prijavljeni ili je vaša sesija završila.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Potvrdite da ste to vi
problem-fresh-required-detail = Od posljednje prijave prošlo je previše vremena za ovu promjenu. Potvrdite identitet ili se ponovno prijavite, a zatim ponovite promjenu.
# 400
problem-malformed-title = Zahtjev se nije mogao pročitati
problem-malformed-detail = Dio podataka nedostaje ili je u pogrešnom obliku. Vratite se, ponovno učitajte stranicu i pokušajte još jednom.
# 422: understood, but a value is refused.
problem-unprocessable-title = To se ne može prihvatiti
problem-unprocessable-detail = Zahtjev je razumljiv, ali jedna od vrijednosti nije dopuštena. Vratite se i provjerite unesene podatke.
# 413
problem-too-large-title = Previše podataka
problem-too-large-detail = Poslano je više nego što ova adresa prihvaća. Ništa nije spremljeno.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = U međuvremenu promijenjeno
problem-conflict-detail = Netko drugi promijenio je to u istom trenutku. Ponovno učitajte stranicu, pogledajte sadašnje stanje i pokušajte ponovno.
# 409: a step that works only once was repeated.
problem-already-used-title = Već učinjeno
problem-already-used-detail = Ovaj je korak moguć samo jednom i već je iskorišten. Počnite ispočetka.
# 409: the thing to be added is already there.
problem-duplicate-title = Već postoji
problem-duplicate-detail = Ono što dodajete već je registrirano i nije dodano ponovno.
# 422: the most that are allowed are there.
problem-limit-title = Više se ne može dodati
problem-limit-detail = Vaš ih račun ima onoliko koliko smije. Najprije uklonite nešto.
# 404: it was there when the page was opened.
problem-gone-title = Više nije ovdje
problem-gone-detail = U međuvremenu je uklonjeno. Ponovno učitajte stranicu da vidite što je ostalo.
# 409: removing it would lock the account out.
problem-last-usable-title = Ovo je vaš posljednji način prijave
problem-last-usable-detail = Bez njega se više ne biste mogli prijaviti. Dodajte drugi način prijave ili ponovno uključite lozinku, a zatim uklonite ovaj.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Netko se više ne bi mogao prijaviti
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Nakon ovoga se više neće moći prijaviti: { $names }. Najprije postavite lozinku ili potvrdite da to svejedno želite.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = Ovo je posljednji administrator
problem-last-administrator-detail = Ne bi ostao nitko tko može brinuti o panelu. Najprije dajte ulogu administratora nekom drugom i provjerite može li se ta osoba prijaviti.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = Ovo je vaš vlastiti račun
problem-own-account-detail = To se ne može učiniti s računom na koji ste prijavljeni. Može to učiniti drugi administrator.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = Nakratko zaustavljeno
problem-paused-detail = Ovo je više puta zakazalo pa ga panel pušta samo na nekoliko sekundi odjednom. Pričekajte malo i pokušajte ponovno.
# 503
problem-unavailable-title = Trenutačno nedostupno
problem-unavailable-detail = Panel to trenutačno ne može učiniti. Pričekajte malo i pokušajte ponovno.
# 500
problem-internal-title = Nešto je pošlo po zlu
problem-internal-detail = To nije vaša pogreška i ništa nije promijenjeno. Pokušajte ponovno; ako se ponavlja, administrator će naći uzrok u zapisniku panela.
# 429
problem-too-many-title = Previše pokušaja
problem-too-many-detail = Odavde je u kratkom vremenu bilo previše pokušaja. Pričekajte nekoliko minuta i pokušajte ponovno.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Prije nego što nastavite
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [1] Jedna se osoba više ne bi mogla prijaviti
        [one] { $count } osoba više se ne bi mogla prijaviti
        [few] { $count } osobe više se ne bi mogle prijaviti
       *[other] { $count } osoba više se ne bi moglo prijaviti
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [1] i još jedna osoba
        [one] i još { $count } osoba
        [few] i još { $count } osobe
       *[other] i još { $count } osoba
    }
# Below the names: what to do.
stranded-do = Najprije omogućite prijavu lozinkom ili nastavite ako vas se može dobiti na drugi način.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Nijedan se administrator više ne bi mogao prijaviti pa to nije učinjeno. Najprije se pobrinite da se neki administrator može prijaviti lozinkom.
# Button that carries out the change all the same.
stranded-confirm = Svejedno nastavi
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [1] Lozinka je isključena za jedan račun. Ponovno će vrijediti za:
        [one] Lozinka je isključena za { $count } račun. Ponovno će vrijediti za:
        [few] Lozinka je isključena za { $count } računa. Ponovno će vrijediti za:
       *[other] Lozinka je isključena za { $count } računa. Ponovno će vrijediti za:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = Adresa panela, { $address }, odgovara.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = Adresa panela, { $address }, brojčana je. Preglednicima treba naziv: dajte poslužitelju naziv hosta i postavite base_url na https:// s tim nazivom.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = Adresa panela, { $address }, nije https. Preglednici traže https ili localhost: stavite ispred panela obrnuti proxy s certifikatom i postavite base_url na njegovu adresu.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Ovaj je preglednik otvorio panel na adresi { $address }, koja je jedna od postavljenih.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Ovaj je preglednik otvorio panel na adresi { $here }, a panel očekuje { $address }. Otvorite ga ondje ili dodajte ovu adresu u additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = Proxy ispred panela šalje { $headers }, ali njegove adrese nema u trusted_proxies: svi iza njega izgledaju kao jedan posjetitelj.
# Button beside a warning.
plugin-switch-on-anyway = Svejedno uključi
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Svejedno uključi: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = upravo sada
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [1] prije minutu
        [one] prije { $count } minutu
        [few] prije { $count } minute
       *[other] prije { $count } minuta
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [1] prije sat vremena
        [one] prije { $count } sat
        [few] prije { $count } sata
       *[other] prije { $count } sati
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [1] prije jedan dan
        [one] prije { $count } dan
        [few] prije { $count } dana
       *[other] prije { $count } dana
    }
