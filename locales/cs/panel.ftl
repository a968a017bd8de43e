### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Čeština

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Přejít k obsahu
# Name of the main navigation, for screen readers.
nav-label = Hlavní navigace
# Main navigation, and the title of the start page.
nav-dashboard = Přehled
# Main navigation: the viewer's own account.
nav-account = Účet
# Main navigation, administrators only: everybody's accounts.
nav-users = Uživatelé
# Main navigation, administrators only: the panel's settings.
nav-settings = Nastavení
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Přihlášený účet: { $name }
# Button under the navigation.
sign-out = Odhlásit se
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Jazyk
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Změnit
# Button under a form whose changes it stores.
save = Uložit změny
# Link beside a form's button; leaves without storing anything.
cancel = Zrušit
# Notice above a form after its changes were stored.
saved = Změny jsou uloženy.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Uživatelské jméno
# Below the field in which a new username is chosen.
field-username-hint = Povolena jsou písmena, číslice a znaky . _ - @ +, nejvýše 64 znaků.
# Label of the password field on the sign-in and set-up pages.
field-password = Heslo
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Kód
# Below that field, where a recovery code is accepted too.
field-code-hint = Šest číslic z ověřovací aplikace, nebo jeden z obnovovacích kódů.
# Label of the field for a recovery code.
field-recovery-code = Obnovovací kód
# Label on the page where a password is changed.
field-current-password = Současné heslo
# Label on the page where a password is changed.
field-new-password = Nové heslo
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint =
    { $min ->
        [one] Alespoň { $min } znak. Počítají se i mezery a čím delší heslo, tím lépe.
        [few] Alespoň { $min } znaky. Počítají se i mezery a čím delší heslo, tím lépe.
       *[other] Alespoň { $min } znaků. Počítají se i mezery a čím delší heslo, tím lépe.
    }
# What an account may do: everything.
role-admin = Správce
# What an account may do: use the panel and change itself.
role-user = Uživatel
# How somebody signed in.
method-password = Heslo
# How somebody signed in, when it was not with the password.
method-other = Jiný způsob přihlášení

## Sign-in page

# Heading, and title of the browser tab.
login-title = Přihlášení
# Button under the form.
login-submit = Přihlásit se
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Heslo je nastavené. Přihlaste se jím.
# Link below the form.
login-to-recovery = Nemůžete se přihlásit?
# Link below the second step and the recovery form; starts over.
login-again = Zpět na přihlášení

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Ještě jeden krok
# Below the heading.
login-second-factor-intro = Kromě hesla je u tohoto účtu potřeba i kód.
# Link below the form.
login-second-factor-to-recovery = Aplikaci už nemám

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Obnovení přístupu
# Below the heading.
login-recovery-intro = S obnovovacím kódem si přihlašování dáte znovu do pořádku. Každý kód funguje jen jednou.
# Button under the form.
login-recovery-submit = Pokračovat
# Below the form.
login-recovery-no-code = Nemáte ani kódy? Požádejte o pomoc správce tohoto panelu.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Máte pozvánku
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Zvolte si heslo k účtu { $name } v panelu { $panel }. Tento odkaz funguje jen jednou.
# Heading of a reset, and title of the browser tab.
link-reset-title = Nastavení nového hesla
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Zvolte nové heslo k účtu { $name }. Všechny relace tohoto účtu skončí a odkaz funguje jen jednou.
# Button under the form.
link-submit = Nastavit heslo

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = První nastavení
# Heading.
setup-heading = Vítá vás { -product }
# Below the heading.
setup-intro = Vytvořte prvního správce. Jde to jen přes tento odkaz a jen jednou.
# Button under the form.
setup-submit = Vytvořit správce

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Dobrý den, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Vítá vás { $panel }. Odtud spravujete svůj účet a své přihlašování.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Vítá vás { $panel }. Odtud spravujete svůj účet, uživatele tohoto serveru i samotný panel.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Vaše přihlášení
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Role
# Label in that summary, followed by how this session was made.
dashboard-method = Způsob přihlášení
# Label in that summary, followed by a date.
dashboard-last-sign-in = Poslední přihlášení
# Heading above the links that only administrators see.
dashboard-administration = Správa
# Below the link “Profile”.
dashboard-to-profile-detail = Vaše jméno a jazyk.
# Below the link “Password”.
dashboard-to-password-detail = Změňte heslo, kterým se přihlašujete.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Podívejte se, kde jste přihlášeni, a ukončete, co nepoznáváte.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [one] Zatím jen váš účet. Přidejte lidi, kteří tento server používají.
        [few] { $count } účty. Podívejte se, kdo má přístup, nebo někoho přidejte.
       *[other] { $count } účtů. Podívejte se, kdo má přístup, nebo někoho přidejte.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = Název panelu a jeho výchozí jazyk.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Váš účet
# Name of the row of tabs, for screen readers.
account-tabs-label = Části účtu
# Tab: name and language.
account-tab-profile = Profil
# Tab: change the password.
account-tab-password = Heslo
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Druhý faktor
# Tab: where the viewer is signed in.
account-tab-sessions = Relace
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Profil
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Jazyk
# The first choice of a language.
account-language-automatic = Stejný jako v prohlížeči
# Below the choice of a language.
account-language-hint = Platí pro každý prohlížeč, ve kterém se přihlásíte.
# Heading on the tab “Password”.
account-password-heading = Změna hesla
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = Přihlášení heslem je u vašeho účtu vypnuté. Heslo nastavené zde začne fungovat, jakmile ho zapnete.
# Button on the tab “Password”.
account-password-submit = Změnit heslo
# Notice on the tab “Password” after the change.
account-password-saved = Heslo je změněno. Všechny vaše ostatní relace skončily.
# Heading on the tab “Sessions”.
account-sessions-heading = Kde jste přihlášeni
# Below that heading.
account-sessions-intro = Pokud některou nepoznáváte, ukončete ji a změňte si heslo.
# Button above the list of sessions.
account-sessions-end-others = Ukončit všechny ostatní
# Button beside one session.
account-sessions-end = Ukončit
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Ukončit relaci: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Ukončeno. Nikdo už tam není přihlášený.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Tato relace
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } ({ $system })
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = Pomocí „{ $name }“
# In place of a device that could not be recognised.
account-sessions-unknown-device = Neznámé zařízení
# Small text of one session: how it was made.
account-sessions-by-password = Heslem
# Small text of one session: how it was made.
account-sessions-by-recovery = Obnovovacím kódem
# Small text of one session: how it was made.
account-sessions-by-other = Jiným způsobem přihlášení
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Přihlášení:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Naposledy aktivní:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = Ve vašem účtu byl přidán nebo odebrán způsob přihlášení. <a data-l10n-name="look">Je to vaše změna?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Je to vaše změna?
# Below that heading, above the list of changes.
account-notice-intro = Tyto změny proběhly v jiné relaci vašeho účtu.
# Button below the list; the notice goes away.
account-notice-mine = Ano, je moje
# Button below the list.
account-notice-not-mine = Ne, není moje
# Below that button.
account-notice-not-mine-detail = Odebere, co bylo přidáno, a ukončí všechny relace kromě této. Pak si změňte heslo.
# Below the list when there is no other session.
account-sessions-only-this = Nikde jinde přihlášeni nejste.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Váš účet je chráněný jen heslem. <a data-l10n-name="set-up">Přidejte druhý faktor</a>.
# Notice after an authenticator app was set up.
second-factor-added = Ověřovací aplikace je nastavená. Od teď bude přihlášení heslem vyžadovat i kód.
# Notice after the authenticator app was removed.
second-factor-removed = Ověřovací aplikace je odebraná. K přihlášení zase stačí samotné heslo.
# Notice after password sign-in was switched on again.
second-factor-released = Můžete se zase přihlašovat heslem.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Toto přihlášení proběhlo obnovovacím kódem. Dejte tu své přihlašování do pořádku, pak se odhlaste a znovu přihlaste, abyste mohli panel používat.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Správci tohoto panelu potřebují druhý faktor. Nastavte si ho, abyste mohli pokračovat.
# Heading above the offer to use the password again.
second-factor-held-heading = Přihlášení heslem je vypnuté
# Below that heading.
second-factor-held = K účtu se přihlašujete bez hesla. Pokud už to nejde, heslo zase zapněte.
# Button below that text.
second-factor-release = Zapnout přihlášení heslem
# Heading of the part about the app.
second-factor-app = Ověřovací aplikace
# Mark beside that heading.
second-factor-on = Zapnuto
# Below that heading.
second-factor-app-intro = Aplikace v telefonu ukazuje každou půlminutu nový kód. K přihlášení heslem pak bude potřeba i ten.
# Label, followed by a date and time.
second-factor-since = Nastaveno:
# Heading and button: starts setting up the app.
second-factor-set-up = Nastavit ověřovací aplikaci
# Button: sets up another app in place of the present one.
second-factor-replace = Použít jinou aplikaci
# Button that opens a question.
second-factor-remove = Odebrat
# The question.
second-factor-remove-detail = Kdo zná vaše heslo, přihlásí se pak i bez kódu.
# Button that does it.
second-factor-remove-confirm = Odebrat aplikaci
# First step of setting up an app, above a QR code.
second-factor-scan = Otevřete ověřovací aplikaci, přidejte účet a namiřte fotoaparát na tento obrázek.
# What screen readers say in place of the QR code.
second-factor-picture = QR kód s klíčem uvedeným níže
# Second way to set up an app, above the key as text.
second-factor-type = Nemáte fotoaparát? Zadejte do aplikace tento klíč:
# Below the field for the first code.
second-factor-code-hint = Šest číslic, které teď aplikace ukazuje, potvrdí, že klíč má.
# Button under the form.
second-factor-confirm = Zapnout
# Heading of the part about recovery codes.
recovery-codes = Obnovovací kódy
# Below that heading.
recovery-codes-intro = Pro případ, že přijdete o telefon nebo heslo. Každý kód funguje jen jednou.
# In place of how many are left.
recovery-codes-none = Nemáte žádné obnovovací kódy.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [one] Zbývá jeden kód. Brzy si vytvořte nové.
        [few] Zbývají { $count } kódy.
       *[other] Zbývá { $count } kódů.
    }
# Button: makes the first codes.
recovery-codes-make = Vytvořit obnovovací kódy
# Button that opens a question.
recovery-codes-renew = Vytvořit nové kódy
# The question.
recovery-codes-renew-detail = Kódy, které máte teď, přestanou platit.
# Button that does it.
recovery-codes-renew-confirm = Nahradit moje kódy
# Heading above new codes.
recovery-codes-new = Vaše obnovovací kódy
# Notice above new codes.
recovery-codes-keep = Uložte si je tam, kde je najdete jen vy. Zobrazí se jen tentokrát.
# Link that downloads the codes as a text file.
recovery-codes-download = Stáhnout
# Button that leaves the page with the codes.
recovery-codes-kept = Kódy mám uložené

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Aktivita
# Tab of the account page: what has happened to the account.
account-tab-activity = Aktivita
# At the top of that tab.
account-activity-intro = Co se dělo s vaším účtem, od nejnovějšího. Pokud něco z toho není od vás, změňte si heslo a ukončete relace, které neznáte.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Aktivita
# Below that heading.
audit-intro = Kdo co udělal a kdy. Záznamy jen přibývají, žádný nezmizí.
# Button of the form above the list, and its name for screen readers.
audit-filter = Zobrazit
# Label of a choice in that form.
audit-filter-action = Událost
# Label of a choice in that form.
audit-filter-outcome = Výsledek
# First entry of both choices.
audit-filter-any = Vše
# Link beside the button; shows everything again.
audit-filter-none = Zobrazit vše
# Below the field for a username.
audit-unknown-name = Účet s tímto jménem neexistuje.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = Události
# In place of the list.
audit-empty = Zatím nic
# Link below the list.
audit-older = Starší
# Link below the list.
audit-newest = Nejnovější
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Kdo: { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Účet: { $name }
# In place of a username.
audit-deleted-account = smazaný účet
# Small text of a line: not with the password.
audit-other-method = Jiným způsobem přihlášení
# In place of an address.
audit-command-line = Příkazový řádek
# Choice of the form: it was done.
audit-done = Provedeno
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Odmítnuto
# Heading above the failed attempts.
audit-failures-heading = Neúspěšné pokusy
# Below that heading.
audit-failures-intro = Sečtené po hodinách, od nejnovějších.
# A kind of failed attempts.
audit-failure-password = Heslo odmítnuto
# A kind of failed attempts.
audit-failure-second-factor = Kód odmítnut
# A kind of failed attempts.
audit-failure-recovery = Obnovovací kód odmítnut
# A kind of failed attempts.
audit-failure-other = Jiný způsob přihlášení selhal
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Další neúspěšné pokusy
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] jednou
        [few] { $count }krát
       *[other] { $count }krát
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Přihlášení
audit-action-sign-out = Odhlášení
audit-action-confirmed = Totožnost potvrzena
audit-action-confirm = Totožnost potvrzena
audit-action-password-changed = Heslo změněno
audit-action-password-sign-in-held = Přihlášení heslem vypnuto
audit-action-password-sign-in-released = Přihlášení heslem zapnuto
audit-action-password-released = Přihlášení heslem zapnuto
audit-action-password-reset-offered = Odkaz k obnovení hesla vytvořen
audit-action-account-added = Účet přidán
audit-action-account-invited = Pozvánka vytvořena
audit-action-invitation-accepted = Pozvánka přijata
audit-action-password-reset = Heslo obnoveno přes odkaz
audit-action-account-disabled = Účet zablokován
audit-action-account-enabled = Účet odblokován
audit-action-account-deleted = Účet smazán
audit-action-credential-added = Způsob přihlášení přidán
audit-action-credential-removed = Způsob přihlášení odebrán
audit-action-credential-renamed = Způsob přihlášení přejmenován
audit-action-credential-tested = Způsob přihlášení vyzkoušen
audit-action-sessions-ended = Relace ukončeny
audit-action-second-factor-added = Druhý faktor nastaven
audit-action-second-factor-removed = Druhý faktor odebrán
audit-action-second-factor-reset = Druhý faktor resetován
audit-action-recovery-codes-made = Obnovovací kódy vytvořeny
audit-action-recovery-code-used = Obnovovací kód použit
audit-action-recovery-sign-in = Přihlášení obnovovacím kódem
audit-action-setting-changed = Nastavení změněno
audit-action-stranding-accepted = Potvrzeno i přes ztrátu přístupu
audit-action-address-accepted = Nová adresa přijata
audit-action-plugin-enabled = Plugin zapnut
audit-action-plugin-disabled = Plugin vypnut
audit-action-plugin-quarantined = Plugin vynechán: panel při jeho spouštění spadl
audit-action-plugin-installed = Plugin nainstalován
audit-action-plugin-removed = Plugin odebrán
audit-action-plugin-purged = Data uložená pluginem smazána

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Účet s tímto jménem neexistuje
audit-reason-wrong-password = Nesprávné heslo
audit-reason-password-held = Přihlášení heslem je u tohoto účtu vypnuté
audit-reason-account-disabled = Účet je zablokovaný
audit-reason-wrong-code = Nesprávný kód

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Nastavení
# Below the heading.
settings-intro = Změny platí hned pro všechny, bez restartu.
# Heading of the first form.
settings-panel-heading = Panel
# Label of a field.
settings-panel-name = Název panelu
# Below that field.
settings-panel-name-hint = Zobrazuje se na přihlašovací stránce a na kartě prohlížeče.
# Label of the choice of a language.
settings-language = Výchozí jazyk
# Below that choice.
settings-language-hint = Pro lidi, kteří si jazyk nezvolili a jejichž prohlížeč žádá o jazyk, který tu není.
# Settings: a number of minutes.
settings-fresh-minutes = Znovu potvrdit po (v minutách)
settings-fresh-minutes-hint = Týká se změn přihlašování a změn v účtech jiných lidí.
# Label of a choice.
settings-second-factor = Druhý faktor
# A value of that choice.
settings-second-factor-optional = Každý se rozhodne sám
# A value of that choice.
settings-second-factor-administrators = Správci ho musí mít
# Below that choice.
settings-second-factor-hint = Dokud si ho nenastaví, dostanou se správci přihlášení heslem jen ke svému vlastnímu účtu.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Pluginy
# Below that heading.
plugins-intro = Plugin má stejná práva jako panel. Zapínejte jen ty, kterým důvěřujete.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Zapnutý
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Vypnutý
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Nefunguje
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Vynechaný
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = Soubor chybí
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [one] V tomto pluginu byla zachycena jedna chyba. Místo: { $at }.
        [few] V tomto pluginu byly zachyceny { $count } chyby. Místo: { $at }.
       *[other] V tomto pluginu bylo zachyceno { $count } chyb. Místo: { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = Poslední:
# Below these errors, while they keep coming.
plugin-paused = Tuto část pluginu teď panel pouští vždy jen na několik sekund, dokud zase nebude fungovat. Příčinu najdete v protokolu panelu.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Neběží na { $node }, dalším serveru tohoto panelu.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Od:
# Button beside a plugin that is left out.
plugin-try-again = Zkusit znovu
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Zkusit znovu: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [one] Jedna knihovna tohoto pluginu zůstává v paměti do restartu panelu; nic ji nevolá.
        [few] { $count } knihovny tohoto pluginu zůstávají v paměti do restartu panelu; nic je nevolá.
       *[other] { $count } knihoven tohoto pluginu zůstává v paměti do restartu panelu; nic je nevolá.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Verze { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Co smí dělat
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Co smí dělat: { $plugin }
# Below that list.
plugin-declares-note = Co v seznamu není, panel odmítne. Je to prohlášení, ne izolace: plugin běží jako součást panelu, proto instalujte jen ty, kterým důvěřujete.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [one] Obsluhovat jednu adresu pod vlastní cestou, pro přihlášené
        [few] Obsluhovat { $count } adresy pod vlastní cestou, pro přihlášené
       *[other] Obsluhovat { $count } adres pod vlastní cestou, pro přihlášené
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [one] Obsluhovat jednu adresu pod vlastní cestou, pro kohokoli
        [few] Obsluhovat { $count } adresy pod vlastní cestou, z toho pro kohokoli: { $open }
       *[other] Obsluhovat { $count } adres pod vlastní cestou, z toho pro kohokoli: { $open }
    }
# The other entries of that list.
ability-sign-in = Přihlašovat uživatele
ability-confirm = Potvrzovat, že přihlášený uživatel je stále tentýž
ability-hold-passwords = Vypínat a znovu zapínat heslo účtu
ability-end-sessions = Ukončovat relace, které přes něj začaly
ability-keep-credentials = Ukládat údaje, kterými se lidé přihlašují
ability-administer = Měnit jiné účty, když o to správce požádá
ability-read-accounts = Vyhledávat účty podle jména
# Button beside a plugin.
plugin-switch-on = Zapnout
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Zapnout: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Vypnout
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Vypnout: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Vše, co tento plugin přidává, z panelu zmizí. Co si uložil, zůstane pro případ, že ho znovu zapnete.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [one] Ukončit i relaci, která přes něj začala
        [few] Ukončit i { $count } relace, které přes něj začaly
       *[other] Ukončit i { $count } relací, které přes něj začaly
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Vypnout: { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Nastavení pluginu { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Tento soubor není knihovna pro Linux.
library-not-elf-do = Nahraďte ho souborem .so pluginu, nebo ho ze složky pluginů odeberte.
# The file ends too early.
library-truncated-why = Tato knihovna je neúplná; část souboru chybí.
library-truncated-do = Zkopírujte ji do složky pluginů znovu a porovnejte velikost s originálem.
# A library, but of something else.
library-no-module-why = Tato knihovna není plugin pro tento panel.
library-no-module-do = Odeberte ji ze složky pluginů.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Tento plugin potřebuje rozhraní pluginů ve verzi { $needs }; tento panel má verzi { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Nainstalujte sestavení pluginu pro verzi { $offers }, nebo panel s verzí { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Tento plugin používá „{ $needs }“, což rozhraní pluginů ve verzi { $offers }, kterou má tento panel, nezná.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Aktualizujte panel, nebo nainstalujte sestavení pluginu pro verzi { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Tento plugin je sestavený s jinou podobou rozhraní pluginů než tento panel.
library-layout-do = Nainstalujte sestavení, které patří k této verzi panelu.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Tento plugin je sestavený tak, že by jediná chyba v něm mohla zastavit celý panel.
library-panic-abort-do = Požádejte autora o sestavení s „panic = unwind“.
# The process that opened it first crashed.
library-crashed-why = Tato knihovna při zkoušce spadla, proto ji panel nepoužívá.
library-crashed-do = Zkopírujte ji do složky pluginů znovu; pokud to nepomůže, požádejte autora o jiné sestavení.
# The process that opened it first did not answer.
library-hung-why = Tato knihovna po otevření v samostatném procesu včas neodpověděla.
library-hung-do = Zkuste to znovu načtením stránky; pokud se nic nezmění, požádejte autora o jiné sestavení.
# Not the file that an administrator switched on.
library-changed-why = Tento soubor se od zapnutí pluginu změnil.
library-changed-do = Pokud jde o vaši změnu, plugin vypněte a znovu zapněte. Pokud ne, zjistěte, kdo soubor nahradil.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = Panel při spouštění tohoto pluginu spadl, proto ho od té doby vynechává.
library-quarantined-do = Chcete-li to zkusit ještě jednou, znovu ho zapněte. Pokud panel spadne zase, požádejte autora pluginu o jiné sestavení.
# The plugin was opened, and then did not come up.
library-stuck-why = Tento plugin se nespustil včas.
library-stuck-do = Zkuste ho vypnout a zapnout; pokud se nic nezmění, požádejte autora o jiné sestavení.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = Do souboru { $detail } mohou zapisovat jiní uživatelé tohoto serveru.
# Variables:
#   $detail (String) - the file
library-writable-do = Odeberte skupině a ostatním právo zápisu: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = Soubor { $detail } patří uživateli { $needs }; panel běží jako uživatel { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Zjistěte, odkud je; pokud mu důvěřujete, nainstalujte ho znovu, nebo spusťte: chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Do složky pluginů { $detail } mohou zapisovat jiní uživatelé tohoto serveru.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Odeberte skupině a ostatním právo zápisu: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = Složka pluginů { $detail } patří uživateli { $needs }; panel běží jako uživatel { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Podívejte se, co v ní je; pokud tomu důvěřujete, spusťte: chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = To, co tento plugin uvádí, porušuje pravidlo: { $detail }.
library-bad-manifest-do = Ukažte to autorovi pluginu a požádejte o opravené sestavení.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Tento plugin je ve složce pluginů v několika souborech: { $detail }.
library-ambiguous-do = Nechte si ten, který chcete, a ostatní ze složky pluginů odeberte.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = Soubor { $detail } je také tento plugin; panel ho nebere v úvahu, protože je zapnutý jiný.
library-ignored-do = Odeberte ho, nebo ho nainstalujte příkazem „gatehouse plugins install“, který ten druhý nahradí.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = Pluginy „{ $needs }“ a „{ $offers }“ si nárokují stejné texty: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Než zapnete „{ $needs }“, vypněte „{ $offers }“, nebo požádejte autory o jiné názvy.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = Pluginy „{ $needs }“ a „{ $offers }“ obsluhují stejné adresy: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Rozhodněte, který je má obsluhovat: než zapnete „{ $needs }“, vypněte „{ $offers }“.

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Uživatelé
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } účet
        [few] { $count } účty
       *[other] { $count } účtů
    }
# Button above the list.
users-add = Přidat uživatele
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = Účet { $name } je připravený k přihlášení.
# Column of the list.
users-column-name = Jméno
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Poslední přihlášení
# Column of the list, and label in the view of one account.
users-column-created = Přidáno
# In place of a date.
user-never-signed-in = Nikdy
# Mark beside an account that may not sign in.
user-disabled = Zablokovaný
# Mark beside an account that may sign in.
user-active = Aktivní
# Below the list while there is only one account.
users-only-you = Zatím jste tu jen vy
# Below that.
users-only-you-detail = Dejte každému, kdo tento server používá, vlastní účet. Sdílené heslo nejde jednomu člověku zase vzít.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Přidat uživatele
# Below that heading.
users-new-intro = Uživatelské jméno a heslo předejte osobně; heslo lze po přihlášení změnit.
# Label of a field of that form.
users-new-password = První heslo
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint =
    { $min ->
        [one] Necháte-li pole prázdné, dostanete odkaz, přes který si heslo zvolí nový uživatel. Jinak zadejte alespoň { $min } znak.
        [few] Necháte-li pole prázdné, dostanete odkaz, přes který si heslo zvolí nový uživatel. Jinak zadejte alespoň { $min } znaky.
       *[other] Necháte-li pole prázdné, dostanete odkaz, přes který si heslo zvolí nový uživatel. Jinak zadejte alespoň { $min } znaků.
    }
# Checkbox of that form.
users-new-admin = Správce
# Below that checkbox.
users-new-admin-hint = Smí měnit nastavení panelu a účty všech lidí.
# Button of that form.
users-new-submit = Přidat uživatele
# Heading in the view of one account, above its role, status and dates.
user-heading = Účet
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Způsoby přihlášení
# In that column, beside the password.
users-second-factor = Druhý faktor
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [one] Jeden další způsob přihlášení
        [few] { $count } další způsoby přihlášení
       *[other] { $count } dalších způsobů přihlášení
    }
# Mark in that column.
users-password-held = Heslo vypnuto
# In place of all this: an invited account that has not been used yet.
users-no-method = Zatím žádný
# Heading in the view of one account, above what can be done to it.
user-administration = Správa
# In place of the buttons, in the view of one’s own account.
user-administration-own = Toto je váš vlastní účet; zablokovat nebo smazat ho může jiný správce.
# Button in that view.
user-enable = Odblokovat
# Button in that view; opens a question.
user-disable = Zablokovat
# That question.
user-disable-detail = Dokud účet neodblokujete, nikdo se k němu nepřihlásí. Jeho relace hned skončí; co k němu patří, zůstane.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Zablokovat účet { $name }
# Button in that view; opens a question.
user-delete = Smazat
# That question.
user-delete-detail = Účet, jeho relace a všechny způsoby přihlášení budou trvale odebrány. Co se s ním dělo, zůstane v protokolu aktivity.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Trvale smazat účet { $name }
# Above the button, where the password is switched off for the account.
user-release-password-detail = K tomuto účtu se přihlašuje bez hesla. Pokud to jeho majiteli už nejde, povolte heslo znovu.
# Button in that view.
user-release-password = Znovu povolit heslo
# Link in that view.
user-activity = Aktivita tohoto účtu
# Label in that view, followed by “Active” or “Disabled”.
user-status = Stav
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = Účet { $name } je přidaný. Předejte novému uživateli tento odkaz, přes který si zvolí heslo.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Předejte majiteli účtu { $name } tento odkaz, přes který si zvolí nové heslo.
# Label of the field with the link.
users-link-label = Jednorázový odkaz
# Below that field.
users-link-hint = Zobrazí se jen tentokrát a funguje jen jednou.
# After that sentence, followed by a date and time.
users-link-expires = Platí do:
# Button below the link.
users-link-done = Hotovo
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = Když se přihlášení nedaří
# Below that heading.
user-access-intro = Cizí heslo se nikdy nedozvíte: obnovením vznikne odkaz, přes který si uživatel zvolí nové.
# Button.
user-reset-password = Vytvořit odkaz k obnovení hesla
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Resetovat druhý faktor
# The question that opens below that button.
user-reset-second-factor-detail = Odebere uživateli ověřovací aplikaci a obnovovací kódy. Udělejte to, jen když s jistotou víte, kdo o to žádá.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Jste to stále vy?
# Below the heading.
confirm-intro = Další krok vyžaduje nedávné přihlášení. Po potvrzení se vrátíte tam, kde jste byli.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Heslo k účtu { $name }
# Button under the form.
confirm-submit = Potvrdit
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Heslem to potvrdit nelze a jiný způsob teď není k dispozici. Odhlaste se a znovu přihlaste, nebo se obraťte na správce.
# Link below the form.
confirm-cancel = Zrušit a přejít na přehled

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Toto uživatelské jméno a heslo neodpovídají žádnému účtu. Zkontrolujte obojí a zkuste to znovu.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [one] Příliš mnoho pokusů. Počkejte sekundu a zkuste to znovu.
        [few] Příliš mnoho pokusů. Počkejte { $count } sekundy a zkuste to znovu.
       *[other] Příliš mnoho pokusů. Počkejte { $count } sekund a zkuste to znovu.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [one] Příliš mnoho pokusů. Počkejte minutu a zkuste to znovu.
        [few] Příliš mnoho pokusů. Počkejte { $count } minuty a zkuste to znovu.
       *[other] Příliš mnoho pokusů. Počkejte { $count } minut a zkuste to znovu.
    }
# No username was typed.
error-username-empty = Zadejte uživatelské jméno.
# A new account.
error-username-taken = Toto uživatelské jméno už někdo používá. Zvolte jiné.
# A new account.
error-username-invalid = Použijte 1 až 64 písmen, číslic nebo znaků . _ - @ +, bez mezer.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short =
    { $min ->
        [one] Heslo je příliš krátké. Použijte alespoň { $min } znak.
        [few] Heslo je příliš krátké. Použijte alespoň { $min } znaky.
       *[other] Heslo je příliš krátké. Použijte alespoň { $min } znaků.
    }
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long =
    { $max ->
        [one] Heslo je příliš dlouhé. Použijte nejvýše { $max } znak.
        [few] Heslo je příliš dlouhé. Použijte nejvýše { $max } znaky.
       *[other] Heslo je příliš dlouhé. Použijte nejvýše { $max } znaků.
    }
# The current password, on the account page and the confirm page.
error-password-wrong = Toto není vaše současné heslo.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Kód není správný, nebo už byl použit. Počkejte na další a zkuste to znovu.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Toto uživatelské jméno a obnovovací kód k sobě nepatří, nebo už byl kód použit.
# Settings page: the panel's name is empty or too long.
error-panel-name = Zadejte název o délce 1 až 64 znaků.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Zadejte celé číslo od { $min } do { $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text =
    { $max ->
        [one] Použijte nejvýše { $max } znak.
        [few] Použijte nejvýše { $max } znaky.
       *[other] Použijte nejvýše { $max } znaků.
    }

## Error page: the way out

# Button, for somebody signed in.
error-home = Přejít na přehled
# Button, for somebody not signed in.
error-to-sign-in = Přejít na přihlášení

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = Trvalo to příliš dlouho
problem-too-slow-detail = Připojení bylo příliš pomalé a požadavek nedorazil včas. Nic se nezměnilo; zkuste to znovu.
# 404
problem-not-found-title = Tato stránka neexistuje
problem-not-found-detail = V adrese může být překlep, nebo to, co tu bylo, už neexistuje.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Nepovoleno
problem-not-allowed-detail = Váš účet k tomu nemá oprávnění. Pokud ho potřebujete, obraťte se na správce.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Otevřeno na jiné adrese
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Tento požadavek nepřišel z vlastní adresy panelu, proto se nic nezměnilo. Otevřete panel na adrese { $base-url } a zkuste to znovu. Pokud má odpovídat i tady, může správce panelu přidat tuto adresu do konfigurace.
# 401: nobody is signed in.
problem-sign-in-required-title = Nejdřív se přihlaste
problem-sign-in-required-detail = Nejste přihlášeni, nebo vaše relace skončila.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Potvrďte, že jste to vy
problem-fresh-required-detail = Od posledního přihlášení uplynulo na takovou změnu příliš mnoho času. Potvrďte svou totožnost nebo se znovu přihlaste a změnu zopakujte.
# 400
problem-malformed-title = Požadavek nešlo přečíst
problem-malformed-detail = Část údajů chybí nebo má nesprávnou podobu. Vraťte se, načtěte stránku znovu a zkuste to ještě jednou.
# 422: understood, but a value is refused.
problem-unprocessable-title = Toto nelze přijmout
problem-unprocessable-detail = Požadavek je srozumitelný, ale jedna z hodnot není povolená. Vraťte se a zkontrolujte zadané údaje.
# 413
problem-too-large-title = Příliš mnoho dat
problem-too-large-detail = Odeslaných dat je víc, než tato adresa přijímá. Nic se neuložilo.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Mezitím se to změnilo
problem-conflict-detail = Ve stejnou chvíli to změnil někdo jiný. Načtěte stránku znovu, prohlédněte si současný stav a zkuste to ještě jednou.
# 409: a step that works only once was repeated.
problem-already-used-title = Už hotovo
problem-already-used-detail = Tento krok funguje jen jednou a už proběhl. Začněte znovu od začátku.
# 409: the thing to be added is already there.
problem-duplicate-title = Už to tu je
problem-duplicate-detail = To, co přidáváte, už je zaregistrované a znovu se nepřidalo.
# 422: the most that are allowed are there.
problem-limit-title = Víc už přidat nelze
problem-limit-detail = Váš účet jich má tolik, kolik jich mít smí. Nejdřív jednu položku odeberte.
# 404: it was there when the page was opened.
problem-gone-title = Už to tu není
problem-gone-detail = Mezitím to někdo odebral. Načtěte stránku znovu a uvidíte, co zbývá.
# 409: removing it would lock the account out.
problem-last-usable-title = Toto je váš poslední způsob přihlášení
problem-last-usable-detail = Bez něj se už nepřihlásíte. Přidejte jiný způsob přihlášení, nebo znovu zapněte heslo, a teprve pak ho odeberte.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Někdo by se už nemohl přihlásit
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Po této změně se už nepřihlásí: { $names }. Nejdřív nastavte heslo, nebo potvrďte, že změnu přesto chcete.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = Toto je poslední správce
problem-last-administrator-detail = Nezůstal by nikdo, kdo se o panel postará. Nejdřív dejte roli správce někomu jinému a ověřte, že se může přihlásit.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = Toto je váš vlastní účet
problem-own-account-detail = S účtem, ke kterému jste přihlášeni, to udělat nemůžete. Může to udělat jiný správce.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = Na chvíli pozastaveno
problem-paused-detail = Opakovaně to selhávalo, proto to panel pouští vždy jen na několik sekund. Chvíli počkejte a zkuste to znovu.
# 503
problem-unavailable-title = Právě nedostupné
problem-unavailable-detail = Panel to teď nemohl provést. Chvíli počkejte a zkuste to znovu.
# 500
problem-internal-title = Něco se tu pokazilo
problem-internal-detail = Není to vaše chyba a nic se nezměnilo. Zkuste to znovu; pokud se to opakuje, správce najde příčinu v protokolu panelu.
# 429
problem-too-many-title = Příliš mnoho pokusů
problem-too-many-detail = Za krátkou dobu odtud přišlo příliš mnoho pokusů. Počkejte několik minut a zkuste to znovu.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Než budete pokračovat
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [one] Jeden člověk by se už nemohl přihlásit
        [few] { $count } lidé by se už nemohli přihlásit
       *[other] { $count } lidí by se už nemohlo přihlásit
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [one] a jeden další
        [few] a { $count } další
       *[other] a { $count } dalších
    }
# Below the names: what to do.
stranded-do = Nejdřív zajistěte, aby bylo možné přihlásit se heslem, nebo pokračujte, pokud existuje jiný způsob, jak se s vámi spojit.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Žádný správce by se už nemohl přihlásit, proto se změna neprovedla. Nejdřív zajistěte, aby se některý správce mohl přihlásit heslem.
# Button that carries out the change all the same.
stranded-confirm = Přesto pokračovat
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [one] Jeden účet má vypnuté heslo. Bude zase fungovat pro účet:
        [few] { $count } účty mají vypnuté heslo. Bude zase fungovat pro účty:
       *[other] { $count } účtů má vypnuté heslo. Bude zase fungovat pro účty:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = Adresa panelu, { $address }, vyhovuje.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = Adresa panelu, { $address }, je číselná. Prohlížeče potřebují název: dejte serveru název hostitele a nastavte base_url na https:// s tímto názvem.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = Adresa panelu, { $address }, není https. Prohlížeče vyžadují https nebo localhost: dejte před panel reverzní proxy s certifikátem a nastavte base_url na její adresu.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Tento prohlížeč otevřel panel na adrese { $address }, která patří k nastaveným adresám.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Tento prohlížeč otevřel panel na adrese { $here }, ale panel očekává { $address }. Otevřete ho tam, nebo tuto adresu přidejte do additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = Proxy před panelem posílá { $headers }, ale její adresa není v trusted_proxies: všichni za ní vypadají jako jeden návštěvník.
# Button beside a warning.
plugin-switch-on-anyway = Přesto zapnout
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Přesto zapnout: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = právě teď
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [one] před minutou
        [few] před { $count } minutami
       *[other] před { $count } minutami
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [one] před hodinou
        [few] před { $count } hodinami
       *[other] před { $count } hodinami
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [one] před dnem
        [few] před { $count } dny
       *[other] před { $count } dny
    }
