### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Frysk

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Nei de ynhâld
# Name of the main navigation, for screen readers.
nav-label = Haadmenu
# Main navigation, and the title of the start page.
nav-dashboard = Oersjoch
# Main navigation: the viewer's own account.
nav-account = Account
# Main navigation, administrators only: everybody's accounts.
nav-users = Brûkers
# Main navigation, administrators only: the panel's settings.
nav-settings = Ynstellingen
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Oanmeld as { $name }
# Button under the navigation.
sign-out = Ofmelde
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Taal
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Wizigje
# Button under a form whose changes it stores.
save = Wizigingen bewarje
# Link beside a form's button; leaves without storing anything.
cancel = Annulearje
# Notice above a form after its changes were stored.
saved = Jo wizigingen binne bewarre.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Brûkersnamme
# Below the field in which a new username is chosen.
field-username-hint = Letters, sifers en . _ - @ + binne tastien, op syn meast 64 tekens.
# Label of the password field on the sign-in and set-up pages.
field-password = Wachtwurd
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Koade
# Below that field, where a recovery code is accepted too.
field-code-hint = De seis sifers út jo autentikaasje-app, of ien fan jo werstelkoaden.
# Label of the field for a recovery code.
field-recovery-code = Werstelkoade
# Label on the page where a password is changed.
field-current-password = Aktueel wachtwurd
# Label on the page where a password is changed.
field-new-password = Nij wachtwurd
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = Op syn minst { $min } tekens. Spaasjes telle mei, en langer is better.
# What an account may do: everything.
role-admin = Behearder
# What an account may do: use the panel and change itself.
role-user = Brûker
# How somebody signed in.
method-password = Wachtwurd
# How somebody signed in, when it was not with the password.
method-other = In oare oanmeldmetoade

## Sign-in page

# Heading, and title of the browser tab.
login-title = Oanmelde
# Button under the form.
login-submit = Oanmelde
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Jo wachtwurd is ynsteld. Meld jo dermei oan.
# Link below the form.
login-to-recovery = Kinne jo jo net oanmelde?
# Link below the second step and the recovery form; starts over.
login-again = Tebek nei oanmelden

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Noch ien stap
# Below the heading.
login-second-factor-intro = Jo account freget neist it wachtwurd om in koade.
# Link below the form.
login-second-factor-to-recovery = Ik bin myn app kwyt

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Wer tagong krije
# Below the heading.
login-recovery-intro = Mei in werstelkoade bringe jo jo oanmelding wer op oarder. Elke koade wurket ien kear.
# Button under the form.
login-recovery-submit = Trochgean
# Below the form.
login-recovery-no-code = Ek gjin koaden? Freegje in behearder fan dit paniel om help.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Jo binne útnûge
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Kies in wachtwurd foar jo account { $name } op { $panel }. Dizze keppeling wurket ien kear.
# Heading of a reset, and title of the browser tab.
link-reset-title = Nij wachtwurd ynstelle
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Kies in nij wachtwurd foar { $name }. Alle sesjes fan dizze account einigje, en dizze keppeling wurket ien kear.
# Button under the form.
link-submit = Wachtwurd ynstelle

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Ynstelle
# Heading.
setup-heading = Wolkom by { -product }
# Below the heading.
setup-intro = Meitsje de earste behearder oan. Dat kin allinnich fia dizze keppeling, en mar ien kear.
# Button under the form.
setup-submit = Behearder oanmeitsje

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Goeie, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Wolkom by { $panel }. Hjir beheare jo jo account en hoe’t jo jo oanmelde.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Wolkom by { $panel }. Hjir beheare jo jo account, de brûkers fan dizze server en it paniel sels.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Jo oanmelding
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Rol
# Label in that summary, followed by how this session was made.
dashboard-method = Oanmeld mei
# Label in that summary, followed by a date.
dashboard-last-sign-in = Lêste oanmelding
# Heading above the links that only administrators see.
dashboard-administration = Behear
# Below the link “Profile”.
dashboard-to-profile-detail = Jo namme en jo taal.
# Below the link “Password”.
dashboard-to-password-detail = Wizigje it wachtwurd wêrmei’t jo jo oanmelde.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Besjoch wêr’t jo oanmeld binne, en einigje wat jo net werkenne.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [one] Oant no ta allinnich jo account. Foegje de brûkers fan dizze server ta.
       *[other] { $count } accounts. Besjoch wa’t tagong hat, of foegje immen ta.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = De namme fan it paniel en de standerttaal.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Jo account
# Name of the row of tabs, for screen readers.
account-tabs-label = Underdielen fan de account
# Tab: name and language.
account-tab-profile = Profyl
# Tab: change the password.
account-tab-password = Wachtwurd
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Twa-stapsautentikaasje
# Tab: where the viewer is signed in.
account-tab-sessions = Sesjes
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Profyl
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Taal
# The first choice of a language.
account-language-automatic = Itselde as myn browser
# Below the choice of a language.
account-language-hint = Jildt foar elke browser wêryn’t jo jo oanmelde.
# Heading on the tab “Password”.
account-password-heading = Jo wachtwurd wizigje
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = Oanmelden mei in wachtwurd is foar jo account útskeakele. In wachtwurd dat jo hjir ynstelle, wurket sa gau’t jo dat wer ynskeakelje.
# Button on the tab “Password”.
account-password-submit = Wachtwurd wizigje
# Notice on the tab “Password” after the change.
account-password-saved = Jo wachtwurd is wizige. Al jo oare sesjes binne einige.
# Heading on the tab “Sessions”.
account-sessions-heading = Wêr’t jo oanmeld binne
# Below that heading.
account-sessions-intro = Werkenne jo ien fan dizze net? Einigje dy dan en wizigje jo wachtwurd.
# Button above the list of sessions.
account-sessions-end-others = Alle oare einigje
# Button beside one session.
account-sessions-end = Einigje
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Sesje op { $device } einigje
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Einige. Wa’t dy brûkte, is ôfmeld.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Dizze sesje
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } op { $system }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = Mei ‘{ $name }’
# In place of a device that could not be recognised.
account-sessions-unknown-device = Unbekend apparaat
# Small text of one session: how it was made.
account-sessions-by-password = Mei wachtwurd
# Small text of one session: how it was made.
account-sessions-by-recovery = Mei in werstelkoade
# Small text of one session: how it was made.
account-sessions-by-other = Mei in oare oanmeldmetoade
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Oanmeld:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Lêst aktyf:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = In metoade om jo by jo account oan te melden is tafoege of fuortsmiten. <a data-l10n-name="look">Wiene jo dat?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Wiene jo dat?
# Below that heading, above the list of changes.
account-notice-intro = Dit is wizige yn in oare sesje fan jo account.
# Button below the list; the notice goes away.
account-notice-mine = Dat wie ik
# Button below the list.
account-notice-not-mine = Dat wie ik net
# Below that button.
account-notice-not-mine-detail = Smyt fuort wat tafoege is, en einiget alle sesjes fan jo account útsein dizze. Wizigje dêrnei jo wachtwurd.
# Below the list when there is no other session.
account-sessions-only-this = Jo binne nearne oars oanmeld.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Jo account wurdt allinnich troch in wachtwurd beskerme. <a data-l10n-name="set-up">Foegje twa-stapsautentikaasje ta</a>.
# Notice after an authenticator app was set up.
second-factor-added = Jo autentikaasje-app is ynsteld. Fan no ôf is by it oanmelden mei it wachtwurd ek in koade nedich.
# Notice after the authenticator app was removed.
second-factor-removed = Jo autentikaasje-app is fuortsmiten. Jo melde jo wer mei allinnich jo wachtwurd oan.
# Notice after password sign-in was switched on again.
second-factor-released = Jo kinne jo wer mei jo wachtwurd oanmelde.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Jo hawwe tagong krigen mei in werstelkoade. Hjir kinne jo jo oanmelding op oarder bringe. Meld jo dêrnei ôf en wer oan om it paniel te brûken.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Behearders fan dit paniel hawwe twa-stapsautentikaasje nedich. Stel dy yn om troch te gean.
# Heading above the offer to use the password again.
second-factor-held-heading = Oanmelden mei wachtwurd is út
# Below that heading.
second-factor-held = Jo melde jo sûnder wachtwurd oan. As dat net mear slagget, skeakelje it wachtwurd dan wer yn.
# Button below that text.
second-factor-release = Oanmelden mei wachtwurd ynskeakelje
# Heading of the part about the app.
second-factor-app = Autentikaasje-app
# Mark beside that heading.
second-factor-on = Oan
# Below that heading.
second-factor-app-intro = In app op jo telefoan toant elke heale minút in nije koade. By it oanmelden mei jo wachtwurd is dan ek dy koade nedich.
# Label, followed by a date and time.
second-factor-since = Ynsteld:
# Heading and button: starts setting up the app.
second-factor-set-up = In autentikaasje-app ynstelle
# Button: sets up another app in place of the present one.
second-factor-replace = In oare app brûke
# Button that opens a question.
second-factor-remove = Fuortsmite
# The question.
second-factor-remove-detail = Elkenien dy’t jo wachtwurd wit, kin dan mei allinnich dat wachtwurd oanmelde.
# Button that does it.
second-factor-remove-confirm = App fuortsmite
# First step of setting up an app, above a QR code.
second-factor-scan = Iepenje jo autentikaasje-app, foegje in account ta en rjochtsje de kamera op dizze ôfbylding.
# What screen readers say in place of the QR code.
second-factor-picture = QR-koade mei de kaai hjirûnder
# Second way to set up an app, above the key as text.
second-factor-type = Gjin kamera? Typ dizze kaai yn de app:
# Below the field for the first code.
second-factor-code-hint = De seis sifers dy’t de app no toant, bewize dat de kaai deryn stiet.
# Button under the form.
second-factor-confirm = Ynskeakelje
# Heading of the part about recovery codes.
recovery-codes = Werstelkoaden
# Below that heading.
recovery-codes-intro = Foar de dei dat jo jo telefoan of jo wachtwurd kwyt binne. Elke koade wurket ien kear.
# In place of how many are left.
recovery-codes-none = Jo hawwe gjin werstelkoaden.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [one] Der is noch ien koade oer. Meitsje ynkoarten nije.
       *[other] Der binne noch { $count } koaden oer.
    }
# Button: makes the first codes.
recovery-codes-make = Werstelkoaden oanmeitsje
# Button that opens a question.
recovery-codes-renew = Nije koaden oanmeitsje
# The question.
recovery-codes-renew-detail = De koaden dy’t jo no hawwe, wurkje dan net mear.
# Button that does it.
recovery-codes-renew-confirm = Myn koaden ferfange
# Heading above new codes.
recovery-codes-new = Jo werstelkoaden
# Notice above new codes.
recovery-codes-keep = Bewarje dizze op in plak dat allinnich jo fine kinne. Se wurde allinnich dizze kear toand.
# Link that downloads the codes as a text file.
recovery-codes-download = Downloade
# Button that leaves the page with the codes.
recovery-codes-kept = Ik haw se bewarre

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Aktiviteit
# Tab of the account page: what has happened to the account.
account-tab-activity = Aktiviteit
# At the top of that tab.
account-activity-intro = Wat der mei jo account bard is, it nijste earst. Wiene jo it by ien fan dizze rigels net? Wizigje dan jo wachtwurd en einigje de sesjes dy’t jo net werkenne.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Aktiviteit
# Below that heading.
audit-intro = Wa’t wat dien hat, en wannear. Der komme allinnich rigels by; der feroaret neat oan.
# Button of the form above the list, and its name for screen readers.
audit-filter = Toane
# Label of a choice in that form.
audit-filter-action = Wat der bard is
# Label of a choice in that form.
audit-filter-outcome = Utkomst
# First entry of both choices.
audit-filter-any = Alle
# Link beside the button; shows everything again.
audit-filter-none = Alles toane
# Below the field for a username.
audit-unknown-name = Der is gjin account mei dizze namme.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = Wat der bard is
# In place of the list.
audit-empty = Noch neat
# Link below the list.
audit-older = Alder
# Link below the list.
audit-newest = Nijste
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Troch { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Account: { $name }
# In place of a username.
audit-deleted-account = in fuortsmiten account
# Small text of a line: not with the password.
audit-other-method = Mei in oare oanmeldmetoade
# In place of an address.
audit-command-line = Opdrachtrigel
# Choice of the form: it was done.
audit-done = Dien
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Wegere
# Heading above the failed attempts.
audit-failures-heading = Mislearre besykjen
# Below that heading.
audit-failures-intro = Teld per oere, de nijste earst.
# A kind of failed attempts.
audit-failure-password = Wachtwurd wegere
# A kind of failed attempts.
audit-failure-second-factor = Koade wegere
# A kind of failed attempts.
audit-failure-recovery = Werstelkoade wegere
# A kind of failed attempts.
audit-failure-other = Oare oanmeldmetoade mislearre
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Fierdere mislearre besykjen
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] ien kear
       *[other] { $count } kear
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Oanmeld
audit-action-sign-out = Ofmeld
audit-action-confirmed = Identiteit befêstige
audit-action-confirm = Identiteit befêstige
audit-action-password-changed = Wachtwurd wizige
audit-action-password-sign-in-held = Oanmelden mei wachtwurd útskeakele
audit-action-password-sign-in-released = Oanmelden mei wachtwurd ynskeakele
audit-action-password-released = Oanmelden mei wachtwurd ynskeakele
audit-action-password-reset-offered = Keppeling foar nij wachtwurd makke
audit-action-account-added = Account tafoege
audit-action-account-invited = Utnûging makke
audit-action-invitation-accepted = Utnûging akseptearre
audit-action-password-reset = Wachtwurd fia keppeling opnij ynsteld
audit-action-account-disabled = Account útskeakele
audit-action-account-enabled = Account ynskeakele
audit-action-account-deleted = Account fuortsmiten
audit-action-credential-added = Oanmeldmetoade tafoege
audit-action-credential-removed = Oanmeldmetoade fuortsmiten
audit-action-credential-renamed = Oanmeldmetoade omneamd
audit-action-credential-tested = Oanmeldmetoade útprobearre
audit-action-sessions-ended = Sesjes einige
audit-action-second-factor-added = Twa-stapsautentikaasje ynsteld
audit-action-second-factor-removed = Twa-stapsautentikaasje fuortsmiten
audit-action-second-factor-reset = Twa-stapsautentikaasje weromset
audit-action-recovery-codes-made = Werstelkoaden makke
audit-action-recovery-code-used = Werstelkoade brûkt
audit-action-recovery-sign-in = Oanmeld mei in werstelkoade
audit-action-setting-changed = Ynstelling wizige
audit-action-stranding-accepted = Utsluten befêstige
audit-action-address-accepted = Nij adres akseptearre
audit-action-plugin-enabled = Plug-in ynskeakele
audit-action-plugin-disabled = Plug-in útskeakele
audit-action-plugin-quarantined = Plug-in oerslein: it paniel crashte by it starten
audit-action-plugin-installed = Plug-in ynstallearre
audit-action-plugin-removed = Plug-in fuortsmiten
audit-action-plugin-purged = Gegevens fan in plug-in wiske

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Gjin account mei dy namme
audit-reason-wrong-password = Ferkeard wachtwurd
audit-reason-password-held = Oanmelden mei wachtwurd is út foar dizze account
audit-reason-account-disabled = De account is útskeakele
audit-reason-wrong-code = Ferkearde koade

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Ynstellingen
# Below the heading.
settings-intro = Wizigingen jilde daliks foar elkenien, sûnder opnij te starten.
# Heading of the first form.
settings-panel-heading = Paniel
# Label of a field.
settings-panel-name = Namme fan it paniel
# Below that field.
settings-panel-name-hint = Wurdt toand op de oanmeldside en yn it ljepblêd fan de browser.
# Label of the choice of a language.
settings-language = Standerttaal
# Below that choice.
settings-language-hint = Foar elkenien dy’t gjin taal keazen hat en waans browser om in taal freget dy’t der net is.
# Settings: a number of minutes.
settings-fresh-minutes = Opnij befêstiging freegje nei, yn minuten
settings-fresh-minutes-hint = Foar wizigingen oan hoe’t immen oanmeldt, en oan accounts fan oaren.
# Label of a choice.
settings-second-factor = Twa-stapsautentikaasje
# A value of that choice.
settings-second-factor-optional = Elkenien beslist sels
# A value of that choice.
settings-second-factor-administrators = Ferplichte foar behearders
# Below that choice.
settings-second-factor-hint = Oant se dy ynsteld hawwe, kinne behearders dy’t mei in wachtwurd oanmelde allinnich by harren eigen account.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Plug-ins
# Below that heading.
plugins-intro = In plug-in hat deselde rjochten as it paniel. Skeakelje allinnich yn wat jo fertrouwe.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Oan
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Ut
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Wurket net
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Oerslein
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = Bestân ûntbrekt
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [one] Ien flater yn dizze plug-in is opfongen by { $at }.
       *[other] { $count } flaters yn dizze plug-in binne opfongen by { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = Lêste:
# Below these errors, while they keep coming.
plugin-paused = Dit part fan de plug-in wurdt no elke kear mar in pear sekonden trochlitten, oant it wer slagget. Yn it lochboek fan it paniel stiet wat der misgien is.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Draait net op { $node }, in oare server fan dit paniel.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Sûnt:
# Button beside a plugin that is left out.
plugin-try-again = Opnij probearje
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Opnij probearje: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [one] Ien bibleteek fan dizze plug-in bliuwt yn it ûnthâld oant it paniel opnij start; neat ropt dy oan.
       *[other] { $count } bibleteken fan dizze plug-in bliuwe yn it ûnthâld oant it paniel opnij start; neat ropt se oan.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Ferzje { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Wat dizze plug-in mei
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Wat dizze plug-in mei: { $plugin }
# Below that list.
plugin-declares-note = It paniel wegeret alles wat net yn dizze list stiet. De list is in ferklearring, gjin sandbox: in plug-in draait as part fan it paniel, dus ynstallearje allinnich wat jo fertrouwe.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [one] Ien adres ûnder it eigen paad beäntwurdzje, foar wa’t oanmeld is
       *[other] { $count } adressen ûnder it eigen paad beäntwurdzje, foar wa’t oanmeld is
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [one] Ien adres ûnder it eigen paad beäntwurdzje, foar elkenien
       *[other] { $count } adressen ûnder it eigen paad beäntwurdzje, wêrfan { $open } foar elkenien
    }
# The other entries of that list.
ability-sign-in = Minsken oanmelde
ability-confirm = Befêstigje dat wa’t oanmeld is noch deselde persoan is
ability-hold-passwords = It wachtwurd fan in account út- en wer ynskeakelje
ability-end-sessions = Sesjes einigje dy’t dêrmei begûn binne
ability-keep-credentials = Bewarje wêrmei’t minsken har oanmelde
ability-administer = Oare accounts wizigje as in behearder dêrom freget
ability-read-accounts = Accounts op namme opsykje
# Button beside a plugin.
plugin-switch-on = Ynskeakelje
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Ynskeakelje: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Utskeakelje
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Utskeakelje: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Alles wat dizze plug-in tafoeget, ferdwynt út it paniel. Wat er bewarre hat, bliuwt foar as jo him wer ynskeakelje.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [one] Ek de iene sesje einigje dy’t dêrmei begûn is
       *[other] Ek de { $count } sesjes einigje dy’t dêrmei begûn binne
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = { $plugin } útskeakelje
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Ynstellingen fan { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Dit bestân is gjin Linux-bibleteek.
library-not-elf-do = Set it .so-bestân fan de plug-in derfoar yn it plak, of smyt dit bestân út de plug-inmap fuort.
# The file ends too early.
library-truncated-why = Dizze bibleteek is ôfkapt; in part fan it bestân ûntbrekt.
library-truncated-do = Kopiearje it bestân nochris nei de plug-inmap en fergelykje de grutte mei it orizjineel.
# A library, but of something else.
library-no-module-why = Dizze bibleteek is gjin plug-in foar dit paniel.
library-no-module-do = Smyt it bestân út de plug-inmap fuort.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Dizze plug-in hat ferzje { $needs } fan de plug-in-ynterface nedich; dit paniel biedt { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Ynstallearje in build fan de plug-in foar ferzje { $offers }, of in paniel dat { $needs } biedt.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Dizze plug-in brûkt ‘{ $needs }’, en dat sit net yn ferzje { $offers } fan de plug-in-ynterface, dy’t dit paniel biedt.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Wurkje it paniel by, of ynstallearje in build fan de plug-in foar ferzje { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Dizze plug-in is mei in oare útfiering fan de plug-in-ynterface boud as dit paniel.
library-layout-do = Ynstallearje de build dy’t by dizze ferzje fan it paniel levere is.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Dizze plug-in is sa boud dat ien flater deryn it hiele paniel stopje soe.
library-panic-abort-do = Freegje de makker om in build mei ‘panic = unwind’.
# The process that opened it first crashed.
library-crashed-why = Dizze bibleteek crashte by it útprobearjen, dus it paniel brûkt him net.
library-crashed-do = Kopiearje it bestân nochris nei de plug-inmap. Helpt dat net, freegje de makker dan om in oare build.
# The process that opened it first did not answer.
library-hung-why = Dizze bibleteek antwurde net op ’e tiid doe’t er yn in apart proses iepene waard.
library-hung-do = Laad dizze side opnij om it nochris te probearjen. Bliuwt it sa, freegje de makker dan om in oare build.
# Not the file that an administrator switched on.
library-changed-why = Dit bestân is wizige sûnt de plug-in ynskeakele is.
library-changed-do = Hawwe jo it sels ferfongen, skeakelje de plug-in dan út en wer yn. Sa net, sykje dan út wa’t dat dien hat.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = It paniel crashte by it starten fan dizze plug-in, en slacht him sûnt dy tiid oer.
library-quarantined-do = Skeakelje him wer yn om it nochris te probearjen. Crasht it paniel op ’e nij, freegje de makker fan de plug-in dan om in oare build.
# The plugin was opened, and then did not come up.
library-stuck-why = Dizze plug-in is net op ’e tiid op gong kommen.
library-stuck-do = Skeakelje him út en wer yn om it nochris te probearjen. Bliuwt it sa, freegje de makker dan om in oare build.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = Oare brûkers fan dizze server kinne yn it bestân { $detail } skriuwe.
# Variables:
#   $detail (String) - the file
library-writable-do = Nim de groep en oaren it skriuwrjocht ôf: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = It bestân { $detail } is fan brûker { $needs }; it paniel draait as brûker { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Gean nei wêr’t it weikomt. As jo it fertrouwe, ynstallearje it dan opnij, of fier út: chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Oare brûkers fan dizze server kinne yn de plug-inmap { $detail } skriuwe.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Nim de groep en oaren it skriuwrjocht ôf: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = De plug-inmap { $detail } is fan brûker { $needs }; it paniel draait as brûker { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Besjoch wat deryn stiet. As jo dat fertrouwe, fier dan út: chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = Wat dizze plug-in ferklearret, is yn striid mei in regel: { $detail }.
library-bad-manifest-do = Lit dit oan de makker fan de plug-in sjen en freegje om in ferbettere build.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Ferskate bestannen yn de plug-inmap binne dizze plug-in: { $detail }.
library-ambiguous-do = Hâld it bestân dat jo ha wolle, en smyt de oare út de plug-inmap fuort.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = It bestân { $detail } is ek dizze plug-in. It wurdt negearre, omdat in oar bestân ynskeakele is.
library-ignored-do = Smyt it fuort, of ynstallearje it mei ‘gatehouse plugins install’, dat it oare ferfangt.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = De plug-ins ‘{ $needs }’ en ‘{ $offers }’ easkje deselde teksten op: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Skeakelje ‘{ $offers }’ út eardat ‘{ $needs }’ ynskeakele wurdt, of freegje de makkers om oare nammen.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = De plug-ins ‘{ $needs }’ en ‘{ $offers }’ beäntwurdzje beide { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Beslis hokker fan de twa antwurdzje moat: skeakelje ‘{ $offers }’ út eardat ‘{ $needs }’ ynskeakele wurdt.

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Brûkers
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
# Button above the list.
users-add = Brûker tafoegje
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = { $name } kin no oanmelde.
# Column of the list.
users-column-name = Namme
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Lêste oanmelding
# Column of the list, and label in the view of one account.
users-column-created = Tafoege
# In place of a date.
user-never-signed-in = Nea
# Mark beside an account that may not sign in.
user-disabled = Utskeakele
# Mark beside an account that may sign in.
user-active = Aktyf
# Below the list while there is only one account.
users-only-you = Oant no ta binne jo it allinnich
# Below that.
users-only-you-detail = Jou elke brûker fan dizze server in eigen account. In dield wachtwurd kin net fan ien persoan weromnommen wurde.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Brûker tafoegje
# Below that heading.
users-new-intro = Jou de brûkersnamme en it wachtwurd persoanlik troch. It wachtwurd kin nei it oanmelden wizige wurde.
# Label of a field of that form.
users-new-password = Earste wachtwurd
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = Lit leech foar in keppeling wêrmei’t de brûker sels in wachtwurd kiest. Oars op syn minst { $min } tekens.
# Checkbox of that form.
users-new-admin = Behearder
# Below that checkbox.
users-new-admin-hint = Mei de ynstellingen fan it paniel en elkenien syn account wizigje.
# Button of that form.
users-new-submit = Brûker tafoegje
# Heading in the view of one account, above its role, status and dates.
user-heading = Account
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Oanmeldmetoaden
# In that column, beside the password.
users-second-factor = Twa-stapsautentikaasje
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [one] Ien oare oanmeldmetoade
       *[other] { $count } oare oanmeldmetoaden
    }
# Mark in that column.
users-password-held = Wachtwurd út
# In place of all this: an invited account that has not been used yet.
users-no-method = Noch neat
# Heading in the view of one account, above what can be done to it.
user-administration = Behear
# In place of the buttons, in the view of one’s own account.
user-administration-own = Dit is jo eigen account. In oare behearder kin him útskeakelje of fuortsmite.
# Button in that view.
user-enable = Wer talitte
# Button in that view; opens a question.
user-disable = Utskeakelje
# That question.
user-disable-detail = Mei dizze account kin gjinien oanmelde oant jo him wer talitte. De sesjes einigje no; wat er hat, bliuwt.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = { $name } útskeakelje
# Button in that view; opens a question.
user-delete = Fuortsmite
# That question.
user-delete-detail = De account, de sesjes en alle oanmeldmetoaden wurde foargoed fuortsmiten. Wat de account dien hat, bliuwt yn it aktiviteitelochboek.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = { $name } foargoed fuortsmite
# Above the button, where the password is switched off for the account.
user-release-password-detail = By dizze account wurdt sûnder wachtwurd oanmeld. As de eigener net mear oanmelde kin, stean it wachtwurd dan wer ta.
# Button in that view.
user-release-password = Wachtwurd wer tastean
# Link in that view.
user-activity = Wat der mei dizze account bard is
# Label in that view, followed by “Active” or “Disabled”.
user-status = Status
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = { $name } is tafoege. Jou dizze keppeling troch, om in wachtwurd te kiezen.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Jou { $name } dizze keppeling, om in nij wachtwurd te kiezen.
# Label of the field with the link.
users-link-label = Ienmalige keppeling
# Below that field.
users-link-hint = Wurdt allinnich dizze kear toand, en wurket ien kear.
# After that sentence, followed by a date and time.
users-link-expires = Ferrint:
# Button below the link.
users-link-done = Klear
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = As oanmelden net slagget
# Below that heading.
user-access-intro = Jo komme it wachtwurd nea te witten: jo meitsje in keppeling wêrmei’t de brûker in nij wachtwurd kiest.
# Button.
user-reset-password = Keppeling foar nij wachtwurd meitsje
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Twa-stapsautentikaasje weromsette
# The question that opens below that button.
user-reset-second-factor-detail = Smyt de autentikaasje-app en de werstelkoaden fan de brûker fuort. Doch dit allinnich as jo wis witte wa’t derom freget.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Binne jo it noch?
# Below the heading.
confirm-intro = Foar wat jo dwaan wolle, moatte jo jo koartlyn oanmeld hawwe. Befêstigje, en jo geane werom nei wêr’t jo wiene.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Wachtwurd fan { $name }
# Button under the form.
confirm-submit = Befêstigje
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Jo kinne dit net mei jo wachtwurd befêstigje, en der is no gjin oare manier. Meld jo ôf en wer oan, of freegje in behearder om help.
# Link below the form.
confirm-cancel = Annulearje en nei it oersjoch

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Dy brûkersnamme en dat wachtwurd hearre net by in account. Kontrolearje beide en probearje it opnij.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [one] Te faak besocht. Wachtsje in sekonde en probearje it opnij.
       *[other] Te faak besocht. Wachtsje { $count } sekonden en probearje it opnij.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [one] Te faak besocht. Wachtsje in minút en probearje it opnij.
       *[other] Te faak besocht. Wachtsje { $count } minuten en probearje it opnij.
    }
# No username was typed.
error-username-empty = Fier in brûkersnamme yn.
# A new account.
error-username-taken = Dizze brûkersnamme is al yn gebrûk. Kies in oarenien.
# A new account.
error-username-invalid = Brûk 1 oant 64 letters, sifers of . _ - @ + en gjin spaasjes.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = Dit wachtwurd is te koart. Brûk op syn minst { $min } tekens.
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = Dit wachtwurd is te lang. Brûk op syn meast { $max } tekens.
# The current password, on the account page and the confirm page.
error-password-wrong = Dit is net jo aktuele wachtwurd.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Dizze koade doocht net of is al brûkt. Wachtsje op de folgjende en probearje it opnij.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Dy brûkersnamme en werstelkoade hearre net by inoar, of de koade is al brûkt.
# Settings page: the panel's name is empty or too long.
error-panel-name = Fier in namme fan 1 oant 64 tekens yn.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Fier in hiel getal fan { $min } oant { $max } yn.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = Brûk op syn meast { $max } tekens.

## Error page: the way out

# Button, for somebody signed in.
error-home = Nei it oersjoch
# Button, for somebody not signed in.
error-to-sign-in = Nei oanmelden

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = Dat duorre te lang
problem-too-slow-detail = De ferbining wie te stadich om op ’e tiid klear te wêzen. Der is neat wizige; probearje it opnij.
# 404
problem-not-found-title = Dizze side bestiet net
problem-not-found-detail = Mooglik is it adres ferkeard typt, of is wat hjir stie fuortsmiten.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Net tastien
problem-not-allowed-detail = Jo account hat hjir gjin rjochten foar. As jo dy nedich hawwe, freegje dan in behearder.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Op in oar adres iepene
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Dizze oanfraach kaam net fan it eigen adres fan it paniel, dus is der neat wizige. Iepenje it paniel op { $base-url } en probearje it opnij. As it hjir ek antwurdzje moat, kin de behearder dit adres oan de konfiguraasje tafoegje.
# 401: nobody is signed in.
problem-sign-in-required-title = Meld jo earst oan
problem-sign-in-required-detail = Jo binne net oanmeld, of jo sesje is einige.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Befêstigje dat jo it binne
problem-fresh-required-detail = Jo lêste oanmelding is te lang lyn foar dizze wiziging. Befêstigje of meld jo opnij oan, en doch it dan nochris.
# 400
problem-malformed-title = Dizze oanfraach koe net lêzen wurde
problem-malformed-detail = In part ûntbrekt of hat de ferkearde foarm. Gean tebek, laad de side opnij en probearje it opnij.
# 422: understood, but a value is refused.
problem-unprocessable-title = Dit kin net akseptearre wurde
problem-unprocessable-detail = De oanfraach is begrepen, mar ien fan de wearden is net tastien. Gean tebek en kontrolearje wat jo ynfierd hawwe.
# 413
problem-too-large-title = Te folle gegevens
problem-too-large-detail = Wat ferstjoerd is, is grutter as dit adres akseptearret. Der is neat bewarre.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Yn ’e tuskentiid wizige
problem-conflict-detail = In oar hat dit op itselde stuit wizige. Laad de side opnij, besjoch hoe’t it no is en probearje it opnij.
# 409: a step that works only once was repeated.
problem-already-used-title = Al dien
problem-already-used-detail = Dizze stap wurket mar ien kear, en is al brûkt. Begjin wer by it begjin.
# 409: the thing to be added is already there.
problem-duplicate-title = Bestiet al
problem-duplicate-detail = Wat jo tafoegje, is al registrearre en is net nochris tafoege.
# 422: the most that are allowed are there.
problem-limit-title = Mear tafoegje kin net
problem-limit-detail = Jo account hat hjir al safolle fan as mei. Smyt earst ien fuort.
# 404: it was there when the page was opened.
problem-gone-title = Bestiet net mear
problem-gone-detail = It is yn ’e tuskentiid fuortsmiten. Laad de side opnij om te sjen wat der noch is.
# 409: removing it would lock the account out.
problem-last-usable-title = Dit is jo lêste manier om deryn te kommen
problem-last-usable-detail = Sûnder dizze kinne jo jo net mear oanmelde. Foegje in oare oanmeldmetoade ta, of skeakelje it wachtwurd wer yn, en smyt dizze dan fuort.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Immen kin dan net mear oanmelde
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Hjirnei is oanmelden net mear mooglik foar: { $names }. Stel earst in wachtwurd yn, of befêstigje dat jo it dochs wolle.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = Dit is de lêste behearder
problem-last-administrator-detail = Der soe gjinien oerbliuwe om it paniel te behearen. Meitsje earst in oar behearder, en soargje dat dy oanmelde kin.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = Dit is jo eigen account
problem-own-account-detail = Jo kinne dit net dwaan mei de account wêrmei’t jo oanmeld binne. In oare behearder kin dat wol.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = Efkes ûnderbrutsen
problem-paused-detail = Dit mislearre hieltyd, dus lit it paniel it elke kear mar in pear sekonden troch. Wachtsje efkes en probearje it opnij.
# 503
problem-unavailable-title = No net beskikber
problem-unavailable-detail = It paniel koe dit no net dwaan. Wachtsje efkes en probearje it opnij.
# 500
problem-internal-title = Der is hjir wat misgien
problem-internal-detail = Dit is net jo skuld, en der is neat wizige. Probearje it opnij. Bart it hieltyd wer, dan fynt de behearder de oarsaak yn it lochboek fan it paniel.
# 429
problem-too-many-title = Te faak besocht
problem-too-many-detail = Der wiene hjirwei yn koarte tiid te folle besykjen. Wachtsje in pear minuten en probearje it opnij.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Eardat jo trochgeane
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [one] Ien persoan kin dan net mear oanmelde
       *[other] { $count } persoanen kinne dan net mear oanmelde
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [one] en noch ien
       *[other] en noch { $count }
    }
# Below the names: what to do.
stranded-do = Soargje earst dat se har mei in wachtwurd oanmelde kinne, of gean troch as se jo op in oare manier berikke kinne.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Gjin inkelde behearder soe noch oanmelde kinne, dus dit wurdt net dien. Soargje earst dat in behearder mei in wachtwurd oanmelde kin.
# Button that carries out the change all the same.
stranded-confirm = Dochs trochgean
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [one] It wachtwurd fan ien account is útskeakele. It wurket dêrnei wer:
       *[other] De wachtwurden fan { $count } accounts binne útskeakele. Se wurkje dêrnei wer:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = It adres fan it paniel, { $address }, is goed.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = It adres fan it paniel, { $address }, bestiet út sifers. Browsers hawwe in namme nedich: jou de server der ien, en set base_url op https:// en dy namme.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = It adres fan it paniel, { $address }, is gjin https. Browsers fereaskje https, of localhost: set der in reverse proxy mei in sertifikaat foar, en set base_url op it adres dêrfan.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Dizze browser hat it paniel iepene op { $address }, ien fan de konfigurearre adressen.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Dizze browser hat it paniel iepene op { $here }, mar it paniel ferwachtet { $address }. Iepenje it dêr, of foegje it adres dat jo no brûke ta oan additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = In proxy foar it paniel stjoert { $headers }, mar it adres dêrfan stiet net yn trusted_proxies: elkenien dêrefter liket ien besiker.
# Button beside a warning.
plugin-switch-on-anyway = Dochs ynskeakelje
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = { $plugin } dochs ynskeakelje

## Times

# In place of a time less than a minute ago.
time-just-now = sakrekt
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [one] in minút lyn
       *[other] { $count } minuten lyn
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [one] in oere lyn
       *[other] { $count } oeren lyn
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [one] in dei lyn
       *[other] { $count } dagen lyn
    }
