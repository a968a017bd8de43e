### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Latviešu

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Pāriet uz saturu
# Name of the main navigation, for screen readers.
nav-label = Galvenā navigācija
# Main navigation, and the title of the start page.
nav-dashboard = Pārskats
# Main navigation: the viewer's own account.
nav-account = Konts
# Main navigation, administrators only: everybody's accounts.
nav-users = Lietotāji
# Main navigation, administrators only: the panel's settings.
nav-settings = Iestatījumi
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Pašreizējais konts: { $name }
# Button under the navigation.
sign-out = Izrakstīties
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Valoda
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Mainīt
# Button under a form whose changes it stores.
save = Saglabāt izmaiņas
# Link beside a form's button; leaves without storing anything.
cancel = Atcelt
# Notice above a form after its changes were stored.
saved = Izmaiņas ir saglabātas.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Lietotājvārds
# Below the field in which a new username is chosen.
field-username-hint = Atļauti burti, cipari un rakstzīmes . _ - @ +, kopā ne vairāk kā 64.
# Label of the password field on the sign-in and set-up pages.
field-password = Parole
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Kods
# Below that field, where a recovery code is accepted too.
field-code-hint = Seši cipari no autentifikatora lietotnes vai viens no atkopšanas kodiem.
# Label of the field for a recovery code.
field-recovery-code = Atkopšanas kods
# Label on the page where a password is changed.
field-current-password = Pašreizējā parole
# Label on the page where a password is changed.
field-new-password = Jaunā parole
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint =
    { $min ->
        [zero] Vismaz { $min } rakstzīmju. Skaitās arī atstarpes, un jo garāka parole, jo labāk.
        [one] Vismaz { $min } rakstzīme. Skaitās arī atstarpes, un jo garāka parole, jo labāk.
       *[other] Vismaz { $min } rakstzīmes. Skaitās arī atstarpes, un jo garāka parole, jo labāk.
    }
# What an account may do: everything.
role-admin = Administrators
# What an account may do: use the panel and change itself.
role-user = Lietotājs
# How somebody signed in.
method-password = Parole
# How somebody signed in, when it was not with the password.
method-other = Cits pierakstīšanās veids

## Sign-in page

# Heading, and title of the browser tab.
login-title = Pierakstīšanās
# Button under the form.
login-submit = Pierakstīties
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Parole ir iestatīta. Pierakstieties ar to.
# Link below the form.
login-to-recovery = Vai nevarat pierakstīties?
# Link below the second step and the recovery form; starts over.
login-again = Atpakaļ uz pierakstīšanos

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Vēl viens solis
# Below the heading.
login-second-factor-intro = Šim kontam līdztekus parolei vajadzīgs kods.
# Link below the form.
login-second-factor-to-recovery = Man vairs nav šīs lietotnes

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Piekļuves atgūšana
# Below the heading.
login-recovery-intro = Ar atkopšanas kodu varat no jauna sakārtot pierakstīšanos. Katru kodu var izmantot tikai vienreiz.
# Button under the form.
login-recovery-submit = Turpināt
# Below the form.
login-recovery-no-code = Vai arī kodu nav? Lūdziet palīdzību šī paneļa administratoram.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Jums ir uzaicinājums
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Izvēlieties paroli kontam { $name } panelī { $panel }. Šo saiti var izmantot tikai vienreiz.
# Heading of a reset, and title of the browser tab.
link-reset-title = Jaunas paroles iestatīšana
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Izvēlieties jaunu paroli kontam { $name }. Visas šī konta sesijas beigsies, un šo saiti var izmantot tikai vienreiz.
# Button under the form.
link-submit = Iestatīt paroli

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Sākotnējā iestatīšana
# Heading.
setup-heading = Laipni lūdzam sistēmā { -product }
# Below the heading.
setup-intro = Izveidojiet pirmā administratora kontu. To var izdarīt tikai ar šo saiti un tikai vienreiz.
# Button under the form.
setup-submit = Izveidot kontu

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Sveiki, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Laipni lūdzam panelī { $panel }. Šeit jūs pārvaldāt savu kontu un pierakstīšanos.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Laipni lūdzam panelī { $panel }. Šeit jūs pārvaldāt savu kontu, šī servera lietotājus un pašu paneli.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Jūsu pierakstīšanās
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Loma
# Label in that summary, followed by how this session was made.
dashboard-method = Pierakstīšanās veids
# Label in that summary, followed by a date.
dashboard-last-sign-in = Pēdējā pierakstīšanās
# Heading above the links that only administrators see.
dashboard-administration = Administrēšana
# Below the link “Profile”.
dashboard-to-profile-detail = Jūsu vārds un valoda.
# Below the link “Password”.
dashboard-to-password-detail = Mainiet paroli, ar kuru pierakstāties.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Skatiet savas sesijas un beidziet tās, kuras nepazīstat.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [1] Pagaidām tikai jūsu konts. Pievienojiet cilvēkus, kas lieto šo serveri.
        [zero] { $count } kontu. Skatiet, kam ir piekļuve, vai pievienojiet kādu.
        [one] { $count } konts. Skatiet, kam ir piekļuve, vai pievienojiet kādu.
       *[other] { $count } konti. Skatiet, kam ir piekļuve, vai pievienojiet kādu.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = Paneļa nosaukums un tā noklusējuma valoda.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Jūsu konts
# Name of the row of tabs, for screen readers.
account-tabs-label = Konta sadaļas
# Tab: name and language.
account-tab-profile = Profils
# Tab: change the password.
account-tab-password = Parole
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Otrais faktors
# Tab: where the viewer is signed in.
account-tab-sessions = Sesijas
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Profils
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Valoda
# The first choice of a language.
account-language-automatic = Kā pārlūkprogrammā
# Below the choice of a language.
account-language-hint = Attiecas uz katru pārlūkprogrammu, kurā pierakstāties.
# Heading on the tab “Password”.
account-password-heading = Paroles maiņa
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = Pierakstīšanās ar paroli jūsu kontam ir izslēgta. Šeit iestatītā parole darbosies, tiklīdz to atkal ieslēgsiet.
# Button on the tab “Password”.
account-password-submit = Mainīt paroli
# Notice on the tab “Password” after the change.
account-password-saved = Parole ir nomainīta. Visas pārējās jūsu sesijas ir beigušās.
# Heading on the tab “Sessions”.
account-sessions-heading = Jūsu sesijas
# Below that heading.
account-sessions-intro = Ja kādu no tām nepazīstat, beidziet to un nomainiet paroli.
# Button above the list of sessions.
account-sessions-end-others = Beigt visas pārējās
# Button beside one session.
account-sessions-end = Beigt
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Beigt sesiju: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Izdarīts. Tur vairs neviens nav pierakstījies.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Šī sesija
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } ({ $system })
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = Ar “{ $name }”
# In place of a device that could not be recognised.
account-sessions-unknown-device = Nezināma ierīce
# Small text of one session: how it was made.
account-sessions-by-password = Ar paroli
# Small text of one session: how it was made.
account-sessions-by-recovery = Ar atkopšanas kodu
# Small text of one session: how it was made.
account-sessions-by-other = Ar citu pierakstīšanās veidu
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Pierakstīšanās:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Pēdējā darbība:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = Jūsu kontam ir pievienots vai noņemts pierakstīšanās veids. <a data-l10n-name="look">Vai tas bijāt jūs?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Vai tas bijāt jūs?
# Below that heading, above the list of changes.
account-notice-intro = Šīs izmaiņas veiktas citā jūsu konta sesijā.
# Button below the list; the notice goes away.
account-notice-mine = Jā, tas biju es
# Button below the list.
account-notice-not-mine = Nē, tas nebiju es
# Below that button.
account-notice-not-mine-detail = Noņem pievienoto un beidz visas sesijas, izņemot šo. Pēc tam nomainiet paroli.
# Below the list when there is no other session.
account-sessions-only-this = Citu sesiju jums nav.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Jūsu kontu sargā tikai parole. <a data-l10n-name="set-up">Pievienojiet otro faktoru</a>.
# Notice after an authenticator app was set up.
second-factor-added = Autentifikatora lietotne ir iestatīta. Turpmāk, lai pierakstītos ar paroli, vajadzīgs arī kods.
# Notice after the authenticator app was removed.
second-factor-removed = Autentifikatora lietotne ir noņemta. Lai pierakstītos, atkal pietiek tikai ar paroli.
# Notice after password sign-in was switched on again.
second-factor-released = Atkal varat pierakstīties ar paroli.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Šī sesija sākta ar atkopšanas kodu. Sakārtojiet šeit pierakstīšanos, pēc tam izrakstieties un pierakstieties no jauna, lai lietotu paneli.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Šī paneļa administratoriem vajadzīgs otrais faktors. Iestatiet to, lai turpinātu.
# Heading above the offer to use the password again.
second-factor-held-heading = Pierakstīšanās ar paroli ir izslēgta
# Below that heading.
second-factor-held = Šajā kontā jūs pierakstāties bez paroles. Ja tas vairs neizdodas, ieslēdziet paroli no jauna.
# Button below that text.
second-factor-release = Ieslēgt pierakstīšanos ar paroli
# Heading of the part about the app.
second-factor-app = Autentifikatora lietotne
# Mark beside that heading.
second-factor-on = Ieslēgta
# Below that heading.
second-factor-app-intro = Lietotne tālrunī ik pusminūti rāda jaunu kodu. Tad, lai pierakstītos ar paroli, vajadzīgs arī šis kods.
# Label, followed by a date and time.
second-factor-since = Iestatīta:
# Heading and button: starts setting up the app.
second-factor-set-up = Iestatīt autentifikatora lietotni
# Button: sets up another app in place of the present one.
second-factor-replace = Izmantot citu lietotni
# Button that opens a question.
second-factor-remove = Noņemt
# The question.
second-factor-remove-detail = Tad ikviens, kas zina jūsu paroli, varēs pierakstīties bez koda.
# Button that does it.
second-factor-remove-confirm = Noņemt lietotni
# First step of setting up an app, above a QR code.
second-factor-scan = Atveriet autentifikatora lietotni, pievienojiet kontu un pavērsiet kameru pret šo attēlu.
# What screen readers say in place of the QR code.
second-factor-picture = Kvadrātkods ar tālāk norādīto atslēgu
# Second way to set up an app, above the key as text.
second-factor-type = Vai nav kameras? Ierakstiet lietotnē šo atslēgu:
# Below the field for the first code.
second-factor-code-hint = Seši cipari, ko lietotne rāda tagad, apliecina, ka tai ir atslēga.
# Button under the form.
second-factor-confirm = Ieslēgt
# Heading of the part about recovery codes.
recovery-codes = Atkopšanas kodi
# Below that heading.
recovery-codes-intro = Gadījumam, ja pazaudēsiet tālruni vai aizmirsīsiet paroli. Katru kodu var izmantot tikai vienreiz.
# In place of how many are left.
recovery-codes-none = Jums nav atkopšanas kodu.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [1] Atlicis viens kods. Drīz izveidojiet jaunus.
        [zero] Atlikuši { $count } kodi.
        [one] Atlicis { $count } kods.
       *[other] Atlikuši { $count } kodi.
    }
# Button: makes the first codes.
recovery-codes-make = Izveidot atkopšanas kodus
# Button that opens a question.
recovery-codes-renew = Izveidot jaunus kodus
# The question.
recovery-codes-renew-detail = Kodi, kas jums ir tagad, vairs nederēs.
# Button that does it.
recovery-codes-renew-confirm = Aizstāt manus kodus
# Heading above new codes.
recovery-codes-new = Jūsu atkopšanas kodi
# Notice above new codes.
recovery-codes-keep = Glabājiet tos tur, kur tos varat atrast tikai jūs. Tie redzami tikai šoreiz.
# Link that downloads the codes as a text file.
recovery-codes-download = Lejupielādēt
# Button that leaves the page with the codes.
recovery-codes-kept = Kodi ir saglabāti

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Darbības
# Tab of the account page: what has happened to the account.
account-tab-activity = Darbības
# At the top of that tab.
account-activity-intro = Kas noticis ar jūsu kontu, sākot ar jaunāko. Ja kaut kas no tā nav jūsu darīts, nomainiet paroli un beidziet nepazīstamās sesijas.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Darbības
# Below that heading.
audit-intro = Kas, ko un kad darījis. Ieraksti tikai nāk klāt un nekad nepazūd.
# Button of the form above the list, and its name for screen readers.
audit-filter = Rādīt
# Label of a choice in that form.
audit-filter-action = Notikums
# Label of a choice in that form.
audit-filter-outcome = Iznākums
# First entry of both choices.
audit-filter-any = Jebkurš
# Link beside the button; shows everything again.
audit-filter-none = Rādīt visu
# Below the field for a username.
audit-unknown-name = Konta ar šādu vārdu nav.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = Notikumi
# In place of the list.
audit-empty = Pagaidām nekā nav
# Link below the list.
audit-older = Vecāki
# Link below the list.
audit-newest = Jaunākie
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Kas: { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Konts: { $name }
# In place of a username.
audit-deleted-account = izdzēsts konts
# Small text of a line: not with the password.
audit-other-method = Ar citu pierakstīšanās veidu
# In place of an address.
audit-command-line = Komandrinda
# Choice of the form: it was done.
audit-done = Izpildīts
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Noraidīts
# Heading above the failed attempts.
audit-failures-heading = Neveiksmīgi mēģinājumi
# Below that heading.
audit-failures-intro = Saskaitīti pa stundām, sākot ar jaunākajiem.
# A kind of failed attempts.
audit-failure-password = Parole noraidīta
# A kind of failed attempts.
audit-failure-second-factor = Kods noraidīts
# A kind of failed attempts.
audit-failure-recovery = Atkopšanas kods noraidīts
# A kind of failed attempts.
audit-failure-other = Cits pierakstīšanās veids neizdevās
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Pārējie neveiksmīgie mēģinājumi
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [1] vienreiz
        [zero] { $count } reižu
        [one] { $count } reize
       *[other] { $count } reizes
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Pierakstīšanās
audit-action-sign-out = Izrakstīšanās
audit-action-confirmed = Identitāte apstiprināta
audit-action-confirm = Identitāte apstiprināta
audit-action-password-changed = Parole nomainīta
audit-action-password-sign-in-held = Pierakstīšanās ar paroli izslēgta
audit-action-password-sign-in-released = Pierakstīšanās ar paroli ieslēgta
audit-action-password-released = Pierakstīšanās ar paroli ieslēgta
audit-action-password-reset-offered = Paroles atiestatīšanas saite izveidota
audit-action-account-added = Konts pievienots
audit-action-account-invited = Uzaicinājums izveidots
audit-action-invitation-accepted = Uzaicinājums pieņemts
audit-action-password-reset = Parole atiestatīta ar saiti
audit-action-account-disabled = Konts bloķēts
audit-action-account-enabled = Konts atbloķēts
audit-action-account-deleted = Konts izdzēsts
audit-action-credential-added = Pierakstīšanās veids pievienots
audit-action-credential-removed = Pierakstīšanās veids noņemts
audit-action-credential-renamed = Pierakstīšanās veids pārdēvēts
audit-action-credential-tested = Pierakstīšanās veids izmēģināts
audit-action-sessions-ended = Sesijas beigtas
audit-action-second-factor-added = Otrais faktors iestatīts
audit-action-second-factor-removed = Otrais faktors noņemts
audit-action-second-factor-reset = Otrais faktors atiestatīts
audit-action-recovery-codes-made = Atkopšanas kodi izveidoti
audit-action-recovery-code-used = Atkopšanas kods izmantots
audit-action-recovery-sign-in = Pierakstīšanās ar atkopšanas kodu
audit-action-setting-changed = Iestatījums mainīts
audit-action-stranding-accepted = Apstiprināts, neraugoties uz piekļuves zaudēšanu
audit-action-address-accepted = Jaunā adrese pieņemta
audit-action-plugin-enabled = Spraudnis ieslēgts
audit-action-plugin-disabled = Spraudnis izslēgts
audit-action-plugin-quarantined = Spraudnis izlaists: panelis avarēja, to palaižot
audit-action-plugin-installed = Spraudnis instalēts
audit-action-plugin-removed = Spraudnis noņemts
audit-action-plugin-purged = Spraudņa saglabātie dati izdzēsti

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Konta ar šādu vārdu nav
audit-reason-wrong-password = Nepareiza parole
audit-reason-password-held = Pierakstīšanās ar paroli šim kontam ir izslēgta
audit-reason-account-disabled = Konts ir bloķēts
audit-reason-wrong-code = Nepareizs kods

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Iestatījumi
# Below the heading.
settings-intro = Izmaiņas uzreiz attiecas uz visiem, bez restartēšanas.
# Heading of the first form.
settings-panel-heading = Panelis
# Label of a field.
settings-panel-name = Paneļa nosaukums
# Below that field.
settings-panel-name-hint = Redzams pierakstīšanās lapā un pārlūkprogrammas cilnē.
# Label of the choice of a language.
settings-language = Noklusējuma valoda
# Below that choice.
settings-language-hint = Tiem, kas valodu nav izvēlējušies un kuru pārlūkprogramma prasa valodu, kādas šeit nav.
# Settings: a number of minutes.
settings-fresh-minutes = Atkārtota apstiprināšana pēc (minūtēs)
settings-fresh-minutes-hint = Attiecas uz pierakstīšanās veidu maiņu un izmaiņām citu kontos.
# Label of a choice.
settings-second-factor = Otrais faktors
# A value of that choice.
settings-second-factor-optional = Katrs izlemj pats
# A value of that choice.
settings-second-factor-administrators = Obligāts administratoriem
# Below that choice.
settings-second-factor-hint = Kamēr tas nav iestatīts, administratori, kas pierakstās ar paroli, tiek tikai pie sava konta.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Spraudņi
# Below that heading.
plugins-intro = Spraudnim ir tādas pašas tiesības kā panelim. Ieslēdziet tikai tos, kuriem uzticaties.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Ieslēgts
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Izslēgts
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Nedarbojas
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Izlaists
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = Trūkst faila
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [1] Šajā spraudnī pārtverta viena kļūda. Vieta: { $at }.
        [zero] Šajā spraudnī pārtvertas { $count } kļūdas. Vieta: { $at }.
        [one] Šajā spraudnī pārtverta { $count } kļūda. Vieta: { $at }.
       *[other] Šajā spraudnī pārtvertas { $count } kļūdas. Vieta: { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = Pēdējā:
# Below these errors, while they keep coming.
plugin-paused = Šo spraudņa daļu panelis tagad laiž tikai uz dažām sekundēm reizē, līdz tā atkal darbosies. Cēlonis norādīts paneļa žurnālā.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Nedarbojas citā šī paneļa serverī: { $node }.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Kopš:
# Button beside a plugin that is left out.
plugin-try-again = Mēģināt vēlreiz
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Mēģināt vēlreiz: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [1] Viena šī spraudņa bibliotēka paliek atmiņā līdz paneļa restartēšanai; nekas to neizsauc.
        [zero] { $count } šī spraudņa bibliotēkas paliek atmiņā līdz paneļa restartēšanai; nekas tās neizsauc.
        [one] { $count } šī spraudņa bibliotēka paliek atmiņā līdz paneļa restartēšanai; nekas to neizsauc.
       *[other] { $count } šī spraudņa bibliotēkas paliek atmiņā līdz paneļa restartēšanai; nekas tās neizsauc.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Versija { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Ko tas drīkst
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Ko tas drīkst: { $plugin }
# Below that list.
plugin-declares-note = Visu, kā nav šajā sarakstā, panelis noraida. Tā ir deklarācija, nevis izolācija: spraudnis darbojas kā paneļa daļa, tāpēc instalējiet tikai tos, kuriem uzticaties.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [1] Apkalpot vienu adresi zem sava ceļa, tiem, kas pierakstījušies
        [zero] Apkalpot { $count } adreses zem sava ceļa, tiem, kas pierakstījušies
        [one] Apkalpot { $count } adresi zem sava ceļa, tiem, kas pierakstījušies
       *[other] Apkalpot { $count } adreses zem sava ceļa, tiem, kas pierakstījušies
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [1] Apkalpot vienu adresi zem sava ceļa, ikvienam
        [zero] Apkalpot { $count } adreses zem sava ceļa, no tām ikvienam: { $open }
        [one] Apkalpot { $count } adresi zem sava ceļa, no tām ikvienam: { $open }
       *[other] Apkalpot { $count } adreses zem sava ceļa, no tām ikvienam: { $open }
    }
# The other entries of that list.
ability-sign-in = Pierakstīt lietotājus
ability-confirm = Apstiprināt, ka sesijā joprojām ir tas pats cilvēks
ability-hold-passwords = Izslēgt un atkal ieslēgt konta paroli
ability-end-sessions = Beigt sesijas, kas sāktas ar to
ability-keep-credentials = Glabāt to, ar ko lietotāji pierakstās
ability-administer = Mainīt citus kontus, kad to lūdz administrators
ability-read-accounts = Meklēt kontus pēc vārda
# Button beside a plugin.
plugin-switch-on = Ieslēgt
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Ieslēgt: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Izslēgt
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Izslēgt: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Viss, ko šis spraudnis pievieno, pazudīs no paneļa. Tā saglabātie dati paliks līdz brīdim, kad to atkal ieslēgsiet.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [1] Beigt arī vienu ar to sākto sesiju
        [zero] Beigt arī { $count } ar to sāktās sesijas
        [one] Beigt arī { $count } ar to sākto sesiju
       *[other] Beigt arī { $count } ar to sāktās sesijas
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Izslēgt: { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Spraudņa “{ $plugin }” iestatījumi

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Šis fails nav Linux bibliotēka.
library-not-elf-do = Aizstājiet to ar spraudņa .so failu vai noņemiet no spraudņu mapes.
# The file ends too early.
library-truncated-why = Šī bibliotēka ir nepilnīga: trūkst faila daļas.
library-truncated-do = Iekopējiet to spraudņu mapē vēlreiz un salīdziniet lielumu ar oriģinālu.
# A library, but of something else.
library-no-module-why = Šī bibliotēka nav spraudnis šim panelim.
library-no-module-do = Noņemiet to no spraudņu mapes.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Šim spraudnim vajadzīga spraudņu saskarnes versija { $needs }, bet šim panelim ir { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Instalējiet spraudņa būvējumu versijai { $offers } vai paneli ar versiju { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Šis spraudnis izmanto “{ $needs }”, kā nav spraudņu saskarnes versijā { $offers }, kas ir šim panelim.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Atjauniniet paneli vai instalējiet spraudņa būvējumu versijai { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Šis spraudnis ir būvēts ar citu spraudņu saskarnes paveidu nekā šis panelis.
library-layout-do = Instalējiet būvējumu, kas pieder pie šīs paneļa versijas.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Šis spraudnis ir būvēts tā, ka viena kļūda tajā varētu apturēt visu paneli.
library-panic-abort-do = Lūdziet tā autoram būvējumu ar “panic = unwind”.
# The process that opened it first crashed.
library-crashed-why = Pārbaudē šī bibliotēka avarēja, tāpēc panelis to neizmanto.
library-crashed-do = Iekopējiet to spraudņu mapē vēlreiz; ja tas nepalīdz, lūdziet tās autoram citu būvējumu.
# The process that opened it first did not answer.
library-hung-why = Šī bibliotēka, atvērta atsevišķā procesā, laikus neatbildēja.
library-hung-do = Pārlādējiet šo lapu, lai mēģinātu vēlreiz; ja nekas nemainās, lūdziet tās autoram citu būvējumu.
# Not the file that an administrator switched on.
library-changed-why = Kopš spraudņa ieslēgšanas šis fails ir mainījies.
library-changed-do = Ja aizstājāt to jūs, izslēdziet spraudni un ieslēdziet to no jauna. Ja ne, noskaidrojiet, kas to izdarīja.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = Panelis avarēja, palaižot šo spraudni, tāpēc kopš tā laika to izlaiž.
library-quarantined-do = Ieslēdziet to no jauna, lai mēģinātu vēlreiz. Ja panelis atkal avarē, lūdziet spraudņa autoram citu būvējumu.
# The plugin was opened, and then did not come up.
library-stuck-why = Šis spraudnis laikus nesāka darboties.
library-stuck-do = Izslēdziet un ieslēdziet to, lai mēģinātu vēlreiz; ja nekas nemainās, lūdziet tā autoram citu būvējumu.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = Failu { $detail } var mainīt citi šī servera lietotāji.
# Variables:
#   $detail (String) - the file
library-writable-do = Atņemiet rakstīšanas tiesības grupai un pārējiem: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = Fails { $detail } pieder lietotājam { $needs }; panelis darbojas kā lietotājs { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Pārbaudiet, no kurienes tas ir; ja tam uzticaties, instalējiet to no jauna vai izpildiet: chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Spraudņu mapes { $detail } saturu var mainīt citi šī servera lietotāji.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Atņemiet rakstīšanas tiesības grupai un pārējiem: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = Spraudņu mape { $detail } pieder lietotājam { $needs }; panelis darbojas kā lietotājs { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Pārbaudiet, kas tajā ir; ja tam uzticaties, izpildiet: chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = Tas, ko šis spraudnis deklarē, pārkāpj noteikumu: { $detail }.
library-bad-manifest-do = Parādiet to spraudņa autoram un lūdziet labotu būvējumu.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Šis spraudnis ir vairākos spraudņu mapes failos: { $detail }.
library-ambiguous-do = Paturiet vajadzīgo, bet pārējos noņemiet no spraudņu mapes.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = Arī fails { $detail } ir šis spraudnis; tas netiek ņemts vērā, jo ieslēgts ir cits.
library-ignored-do = Noņemiet to vai instalējiet ar komandu “gatehouse plugins install”, kas aizstās otru failu.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = Spraudņi “{ $needs }” un “{ $offers }” pretendē uz vieniem un tiem pašiem tekstiem: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Izslēdziet “{ $offers }”, pirms ieslēdzat “{ $needs }”, vai lūdziet to autoriem citus nosaukumus.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = Spraudņi “{ $needs }” un “{ $offers }” apkalpo vienas un tās pašas adreses: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Izlemiet, kuram tās jāapkalpo: izslēdziet “{ $offers }”, pirms ieslēdzat “{ $needs }”.

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Lietotāji
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [zero] { $count } kontu
        [one] { $count } konts
       *[other] { $count } konti
    }
# Button above the list.
users-add = Pievienot lietotāju
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = Ar kontu { $name } tagad var pierakstīties.
# Column of the list.
users-column-name = Vārds
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Pēdējā pierakstīšanās
# Column of the list, and label in the view of one account.
users-column-created = Pievienots
# In place of a date.
user-never-signed-in = Nekad
# Mark beside an account that may not sign in.
user-disabled = Bloķēts
# Mark beside an account that may sign in.
user-active = Aktīvs
# Below the list while there is only one account.
users-only-you = Pagaidām šeit esat tikai jūs
# Below that.
users-only-you-detail = Piešķiriet katram, kas lieto šo serveri, savu kontu. Kopīgu paroli nevar atņemt tikai vienam cilvēkam.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Pievienot lietotāju
# Below that heading.
users-new-intro = Lietotājvārdu un paroli paziņojiet personīgi; pēc pierakstīšanās paroli var nomainīt.
# Label of a field of that form.
users-new-password = Pirmā parole
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint =
    { $min ->
        [zero] Atstājiet tukšu, lai saņemtu saiti, ar kuru lietotājs pats izvēlas paroli. Citādi ievadiet vismaz { $min } rakstzīmju.
        [one] Atstājiet tukšu, lai saņemtu saiti, ar kuru lietotājs pats izvēlas paroli. Citādi ievadiet vismaz { $min } rakstzīmi.
       *[other] Atstājiet tukšu, lai saņemtu saiti, ar kuru lietotājs pats izvēlas paroli. Citādi ievadiet vismaz { $min } rakstzīmes.
    }
# Checkbox of that form.
users-new-admin = Administrators
# Below that checkbox.
users-new-admin-hint = Drīkst mainīt paneļa iestatījumus un visu kontus.
# Button of that form.
users-new-submit = Pievienot lietotāju
# Heading in the view of one account, above its role, status and dates.
user-heading = Konts
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Pierakstīšanās veidi
# In that column, beside the password.
users-second-factor = Otrais faktors
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [1] Vēl viens pierakstīšanās veids
        [zero] Vēl { $count } pierakstīšanās veidu
        [one] Vēl { $count } pierakstīšanās veids
       *[other] Vēl { $count } pierakstīšanās veidi
    }
# Mark in that column.
users-password-held = Parole izslēgta
# In place of all this: an invited account that has not been used yet.
users-no-method = Pagaidām neviena
# Heading in the view of one account, above what can be done to it.
user-administration = Administrēšana
# In place of the buttons, in the view of one’s own account.
user-administration-own = Šis ir jūsu konts; to bloķēt vai izdzēst var cits administrators.
# Button in that view.
user-enable = Atbloķēt
# Button in that view; opens a question.
user-disable = Bloķēt
# That question.
user-disable-detail = Kamēr šo kontu neatbloķēsiet, neviens tajā nevarēs pierakstīties. Tā sesijas beigsies tūlīt; viss, kas kontā ir, paliks.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Bloķēt kontu { $name }
# Button in that view; opens a question.
user-delete = Izdzēst
# That question.
user-delete-detail = Konts, tā sesijas un visi pierakstīšanās veidi tiks neatgriezeniski izdzēsti. Ieraksti par tā darbībām paliks sadaļā “Darbības”.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Neatgriezeniski izdzēst kontu { $name }
# Above the button, where the password is switched off for the account.
user-release-password-detail = Šajā kontā pierakstās bez paroles. Ja īpašnieks to vairs nevar, atkal atļaujiet paroli.
# Button in that view.
user-release-password = Atkal atļaut paroli
# Link in that view.
user-activity = Šī konta darbības
# Label in that view, followed by “Active” or “Disabled”.
user-status = Statuss
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = Konts { $name } ir pievienots. Iedodiet lietotājam šo saiti, ar kuru izvēlēties paroli.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Iedodiet konta { $name } īpašniekam šo saiti, ar kuru izvēlēties jaunu paroli.
# Label of the field with the link.
users-link-label = Vienreizēja saite
# Below that field.
users-link-hint = Tā redzama tikai šoreiz, un to var izmantot tikai vienreiz.
# After that sentence, followed by a date and time.
users-link-expires = Derīga līdz:
# Button below the link.
users-link-done = Gatavs
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = Ja nevar pierakstīties
# Below that heading.
user-access-intro = Svešu paroli jūs nekad neuzzināsiet: atiestatot tiek izveidota saite, ar kuru lietotājs pats izvēlas jaunu.
# Button.
user-reset-password = Izveidot atiestatīšanas saiti
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Atiestatīt otro faktoru
# The question that opens below that button.
user-reset-second-factor-detail = Noņem šī lietotāja autentifikatora lietotni un atkopšanas kodus. Dariet to tikai tad, ja droši zināt, kas to lūdz.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Vai tas joprojām esat jūs?
# Below the heading.
confirm-intro = Šai darbībai vajadzīga nesena pierakstīšanās. Apstipriniet, un atgriezīsieties tur, kur bijāt.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Konta { $name } parole
# Button under the form.
confirm-submit = Apstiprināt
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Ar paroli to apstiprināt nevar, un cita veida pašlaik nav. Izrakstieties un pierakstieties no jauna vai vērsieties pie administratora.
# Link below the form.
confirm-cancel = Atcelt un doties uz pārskatu

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Šis lietotājvārds un parole neatbilst nevienam kontam. Pārbaudiet abus un mēģiniet vēlreiz.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [1] Pārāk daudz mēģinājumu. Uzgaidiet sekundi un mēģiniet vēlreiz.
        [zero] Pārāk daudz mēģinājumu. Uzgaidiet { $count } sekundes un mēģiniet vēlreiz.
        [one] Pārāk daudz mēģinājumu. Uzgaidiet { $count } sekundi un mēģiniet vēlreiz.
       *[other] Pārāk daudz mēģinājumu. Uzgaidiet { $count } sekundes un mēģiniet vēlreiz.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [1] Pārāk daudz mēģinājumu. Uzgaidiet minūti un mēģiniet vēlreiz.
        [zero] Pārāk daudz mēģinājumu. Uzgaidiet { $count } minūtes un mēģiniet vēlreiz.
        [one] Pārāk daudz mēģinājumu. Uzgaidiet { $count } minūti un mēģiniet vēlreiz.
       *[other] Pārāk daudz mēģinājumu. Uzgaidiet { $count } minūtes un mēģiniet vēlreiz.
    }
# No username was typed.
error-username-empty = Ievadiet lietotājvārdu.
# A new account.
error-username-taken = Šis lietotājvārds jau ir aizņemts. Izvēlieties citu.
# A new account.
error-username-invalid = Lietojiet no 1 līdz 64 burtiem, cipariem vai rakstzīmēm . _ - @ +, bez atstarpēm.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short =
    { $min ->
        [zero] Šī parole ir par īsu. Lietojiet vismaz { $min } rakstzīmju.
        [one] Šī parole ir par īsu. Lietojiet vismaz { $min } rakstzīmi.
       *[other] Šī parole ir par īsu. Lietojiet vismaz { $min } rakstzīmes.
    }
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long =
    { $max ->
        [zero] Šī parole ir par garu. Lietojiet ne vairāk kā { $max } rakstzīmju.
        [one] Šī parole ir par garu. Lietojiet ne vairāk kā { $max } rakstzīmi.
       *[other] Šī parole ir par garu. Lietojiet ne vairāk kā { $max } rakstzīmes.
    }
# The current password, on the account page and the confirm page.
error-password-wrong = Šī nav jūsu pašreizējā parole.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Šis kods nav pareizs vai jau ir izmantots. Sagaidiet nākamo un mēģiniet vēlreiz.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Lietotājvārds un atkopšanas kods nesaskan, vai arī kods jau ir izmantots.
# Settings page: the panel's name is empty or too long.
error-panel-name = Ievadiet nosaukumu no 1 līdz 64 rakstzīmēm.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Ievadiet veselu skaitli no { $min } līdz { $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text =
    { $max ->
        [zero] Lietojiet ne vairāk kā { $max } rakstzīmju.
        [one] Lietojiet ne vairāk kā { $max } rakstzīmi.
       *[other] Lietojiet ne vairāk kā { $max } rakstzīmes.
    }

## Error page: the way out

# Button, for somebody signed in.
error-home = Doties uz pārskatu
# Button, for somebody not signed in.
error-to-sign-in = Doties uz pierakstīšanos

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = Tas prasīja pārāk daudz laika
problem-too-slow-detail = Pārāk lēna savienojuma dēļ pieprasījums nepienāca laikā. Nekas nav mainīts; mēģiniet vēlreiz.
# 404
problem-not-found-title = Šādas lapas nav
problem-not-found-detail = Iespējams, adresē ir kļūda vai tā, kas šeit bija, vairs nav.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Nav atļauts
problem-not-allowed-detail = Jūsu kontam uz to nav tiesību. Ja tās ir vajadzīgas, vērsieties pie administratora.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Atvērts citā adresē
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Šis pieprasījums nenāca no paša paneļa adreses, tāpēc nekas nav mainīts. Atveriet paneli adresē { $base-url } un mēģiniet vēlreiz. Ja panelim jādarbojas arī šeit, tā administrators var pievienot šo adresi konfigurācijai.
# 401: nobody is signed in.
problem-sign-in-required-title = Vispirms pierakstieties
problem-sign-in-required-detail = Šeit neviens nav pierakstījies, vai arī jūsu sesija ir beigusies.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Apstipriniet, ka tas esat jūs
problem-fresh-required-detail = Kopš pēdējās pierakstīšanās pagājis pārāk ilgs laiks, lai veiktu šādas izmaiņas. Apstipriniet savu identitāti vai pierakstieties no jauna, tad veiciet tās vēlreiz.
# 400
problem-malformed-title = Pieprasījumu neizdevās nolasīt
problem-malformed-detail = Daļas datu trūkst, vai tie ir nepareizā formātā. Atgriezieties, pārlādējiet lapu un mēģiniet vēlreiz.
# 422: understood, but a value is refused.
problem-unprocessable-title = To nevar pieņemt
problem-unprocessable-detail = Pieprasījums ir saprotams, bet viena no vērtībām nav atļauta. Atgriezieties un pārbaudiet ievadīto.
# 413
problem-too-large-title = Pārāk daudz datu
problem-too-large-detail = Nosūtīts vairāk, nekā šī adrese pieņem. Nekas nav saglabāts.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Pa to laiku mainīts
problem-conflict-detail = Kāds cits to mainīja tajā pašā brīdī. Pārlādējiet lapu, apskatiet pašreizējo stāvokli un mēģiniet vēlreiz.
# 409: a step that works only once was repeated.
problem-already-used-title = Jau izdarīts
problem-already-used-detail = Šis solis darbojas tikai vienreiz un jau ir veikts. Sāciet no sākuma.
# 409: the thing to be added is already there.
problem-duplicate-title = Tas te jau ir
problem-duplicate-detail = Tas, ko pievienojat, jau ir reģistrēts un netika pievienots vēlreiz.
# 422: the most that are allowed are there.
problem-limit-title = Vairāk pievienot nevar
problem-limit-detail = Jūsu kontā to jau ir tik, cik atļauts. Vispirms kaut ko noņemiet.
# 404: it was there when the page was opened.
problem-gone-title = Tā vairs nav
problem-gone-detail = Tas pa to laiku ir noņemts. Pārlādējiet lapu, lai redzētu, kas palicis.
# 409: removing it would lock the account out.
problem-last-usable-title = Šis ir jūsu pēdējais pierakstīšanās veids
problem-last-usable-detail = Bez tā vairs nevarēsiet pierakstīties. Pievienojiet citu pierakstīšanās veidu vai atkal ieslēdziet paroli, tad noņemiet šo.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Kāds vairs nevarētu pierakstīties
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Pēc tam vairs nevarēs pierakstīties: { $names }. Vispirms iestatiet paroli vai apstipriniet, ka tomēr to vēlaties.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = Šis ir pēdējais administrators
problem-last-administrator-detail = Nepaliktu neviena, kas varētu rūpēties par paneli. Vispirms piešķiriet administratora lomu kādam citam un pārliecinieties, ka šis cilvēks var pierakstīties.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = Šis ir jūsu konts
problem-own-account-detail = To nevar darīt ar kontu, kuru pašlaik lietojat. To var izdarīt cits administrators.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = Uz brīdi apturēts
problem-paused-detail = Tas vairākkārt neizdevās, tāpēc panelis to laiž tikai uz dažām sekundēm reizē. Mazliet uzgaidiet un mēģiniet vēlreiz.
# 503
problem-unavailable-title = Pašlaik nav pieejams
problem-unavailable-detail = Panelis to pašlaik nevar izdarīt. Mazliet uzgaidiet un mēģiniet vēlreiz.
# 500
problem-internal-title = Kaut kas nogāja greizi
problem-internal-detail = Tā nav jūsu vaina, un nekas nav mainīts. Mēģiniet vēlreiz; ja tas atkārtojas, administrators cēloni atradīs paneļa žurnālā.
# 429
problem-too-many-title = Pārāk daudz mēģinājumu
problem-too-many-detail = No šejienes īsā laikā bija pārāk daudz mēģinājumu. Uzgaidiet dažas minūtes un mēģiniet vēlreiz.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Pirms turpināt
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [1] Viens cilvēks vairs nevarētu pierakstīties
        [zero] { $count } cilvēki vairs nevarētu pierakstīties
        [one] { $count } cilvēks vairs nevarētu pierakstīties
       *[other] { $count } cilvēki vairs nevarētu pierakstīties
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [1] un vēl viens
        [zero] un vēl { $count }
        [one] un vēl { $count }
       *[other] un vēl { $count }
    }
# Below the names: what to do.
stranded-do = Vispirms parūpējieties par iespēju pierakstīties ar paroli vai turpiniet, ja ar jums var sazināties citādi.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Neviens administrators vairs nevarētu pierakstīties, tāpēc tas netika izdarīts. Vispirms parūpējieties, lai kāds administrators varētu pierakstīties ar paroli.
# Button that carries out the change all the same.
stranded-confirm = Tomēr turpināt
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [1] Vienam kontam parole ir izslēgta. Tā atkal darbosies kontam:
        [zero] { $count } kontiem parole ir izslēgta. Tā atkal darbosies kontiem:
        [one] { $count } kontam parole ir izslēgta. Tā atkal darbosies kontiem:
       *[other] { $count } kontiem parole ir izslēgta. Tā atkal darbosies kontiem:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = Paneļa adrese { $address } der.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = Paneļa adrese { $address } sastāv no cipariem. Pārlūkprogrammām vajadzīgs nosaukums: piešķiriet serverim resursdatora nosaukumu un iestatiet base_url uz https:// ar šo nosaukumu.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = Paneļa adrese { $address } nav https. Pārlūkprogrammām vajadzīgs https vai localhost: novietojiet paneļa priekšā reverso starpniekserveri ar sertifikātu un iestatiet base_url uz tā adresi.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Šī pārlūkprogramma ir atvērusi paneli adresē { $address }, kas ir viena no konfigurētajām.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Šī pārlūkprogramma ir atvērusi paneli adresē { $here }, bet panelis gaida { $address }. Atveriet to tur vai pievienojiet šo adresi pie additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = Starpniekserveris paneļa priekšā sūta { $headers }, bet tā adreses nav trusted_proxies: visi aiz tā izskatās kā viens apmeklētājs.
# Button beside a warning.
plugin-switch-on-anyway = Tomēr ieslēgt
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Tomēr ieslēgt: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = tikko
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [1] pirms minūtes
        [zero] pirms { $count } minūtēm
        [one] pirms { $count } minūtes
       *[other] pirms { $count } minūtēm
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [1] pirms stundas
        [zero] pirms { $count } stundām
        [one] pirms { $count } stundas
       *[other] pirms { $count } stundām
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [1] pirms dienas
        [zero] pirms { $count } dienām
        [one] pirms { $count } dienas
       *[other] pirms { $count } dienām
    }
