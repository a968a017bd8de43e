### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Suomi

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Siirry sisältöön
# Name of the main navigation, for screen readers.
nav-label = Päävalikko
# Main navigation, and the title of the start page.
nav-dashboard = Yleiskatsaus
# Main navigation: the viewer's own account.
nav-account = Tili
# Main navigation, administrators only: everybody's accounts.
nav-users = Käyttäjät
# Main navigation, administrators only: the panel's settings.
nav-settings = Asetukset
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Kirjautuneena: { $name }
# Button under the navigation.
sign-out = Kirjaudu ulos
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Kieli
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Vaihda
# Button under a form whose changes it stores.
save = Tallenna muutokset
# Link beside a form's button; leaves without storing anything.
cancel = Peruuta
# Notice above a form after its changes were stored.
saved = Muutokset on tallennettu.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Käyttäjänimi
# Below the field in which a new username is chosen.
field-username-hint = Kirjaimia, numeroita ja merkkejä . _ - @ +, enintään 64 merkkiä.
# Label of the password field on the sign-in and set-up pages.
field-password = Salasana
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Koodi
# Below that field, where a recovery code is accepted too.
field-code-hint = Todennussovelluksen kuusi numeroa tai jokin palautuskoodeistasi.
# Label of the field for a recovery code.
field-recovery-code = Palautuskoodi
# Label on the page where a password is changed.
field-current-password = Nykyinen salasana
# Label on the page where a password is changed.
field-new-password = Uusi salasana
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = Vähintään { $min } merkkiä. Välilyönnit lasketaan mukaan, ja pidempi on parempi.
# What an account may do: everything.
role-admin = Ylläpitäjä
# What an account may do: use the panel and change itself.
role-user = Käyttäjä
# How somebody signed in.
method-password = Salasana
# How somebody signed in, when it was not with the password.
method-other = Muu kirjautumistapa

## Sign-in page

# Heading, and title of the browser tab.
login-title = Kirjaudu sisään
# Button under the form.
login-submit = Kirjaudu sisään
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Salasana on asetettu. Kirjaudu sillä sisään.
# Link below the form.
login-to-recovery = Etkö pääse kirjautumaan?
# Link below the second step and the recovery form; starts over.
login-again = Takaisin kirjautumiseen

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Vielä yksi vaihe
# Below the heading.
login-second-factor-intro = Tilisi vaatii salasanan lisäksi koodin.
# Link below the form.
login-second-factor-to-recovery = Todennussovellus on kadonnut

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Pääse takaisin tilillesi
# Below the heading.
login-recovery-intro = Palautuskoodilla saat kirjautumisesi taas kuntoon. Kukin koodi toimii kerran.
# Button under the form.
login-recovery-submit = Jatka
# Below the form.
login-recovery-no-code = Eikö koodejakaan ole? Pyydä apua paneelin ylläpitäjältä.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Sinut on kutsuttu
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Valitse salasana tilillesi { $name } paneelissa { $panel }. Linkki toimii vain kerran.
# Heading of a reset, and title of the browser tab.
link-reset-title = Aseta uusi salasana
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Valitse uusi salasana tilille { $name }. Kaikki tilin istunnot päättyvät, ja linkki toimii vain kerran.
# Button under the form.
link-submit = Aseta salasana

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Käyttöönotto
# Heading.
setup-heading = Tervetuloa { -product }-paneeliin
# Below the heading.
setup-intro = Luo ensimmäinen ylläpitäjä. Sen voi tehdä vain tällä linkillä ja vain kerran.
# Button under the form.
setup-submit = Luo ylläpitäjä

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Hei, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Tervetuloa paneeliin { $panel }. Täällä hallitset tiliäsi ja kirjautumistapojasi.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Tervetuloa paneeliin { $panel }. Täällä hallitset tiliäsi, palvelimen käyttäjiä ja itse paneelia.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Kirjautumisesi
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Rooli
# Label in that summary, followed by how this session was made.
dashboard-method = Kirjautumistapa
# Label in that summary, followed by a date.
dashboard-last-sign-in = Viimeisin kirjautuminen
# Heading above the links that only administrators see.
dashboard-administration = Ylläpito
# Below the link “Profile”.
dashboard-to-profile-detail = Nimesi ja kielesi.
# Below the link “Password”.
dashboard-to-password-detail = Vaihda salasana, jolla kirjaudut sisään.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Katso, missä olet kirjautuneena, ja lopeta istunnot, joita et tunnista.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [one] Toistaiseksi vain sinun tilisi. Lisää palvelimen muut käyttäjät.
       *[other] { $count } tiliä. Katso, keillä on käyttöoikeus, tai lisää käyttäjä.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = Paneelin nimi ja oletuskieli.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Tilisi
# Name of the row of tabs, for screen readers.
account-tabs-label = Tilin osiot
# Tab: name and language.
account-tab-profile = Profiili
# Tab: change the password.
account-tab-password = Salasana
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Kaksivaiheinen vahvistus
# Tab: where the viewer is signed in.
account-tab-sessions = Istunnot
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Profiili
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Kieli
# The first choice of a language.
account-language-automatic = Sama kuin selaimessa
# Below the choice of a language.
account-language-hint = Koskee kaikkia selaimia, joilla kirjaudut sisään.
# Heading on the tab “Password”.
account-password-heading = Vaihda salasana
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = Salasanakirjautuminen on poistettu käytöstä tililläsi. Tässä asetettu salasana toimii heti, kun otat sen taas käyttöön.
# Button on the tab “Password”.
account-password-submit = Vaihda salasana
# Notice on the tab “Password” after the change.
account-password-saved = Salasana on vaihdettu. Kaikki muut istuntosi ovat päättyneet.
# Heading on the tab “Sessions”.
account-sessions-heading = Missä olet kirjautuneena
# Below that heading.
account-sessions-intro = Jos et tunnista jotakin näistä, lopeta se ja vaihda salasana.
# Button above the list of sessions.
account-sessions-end-others = Lopeta kaikki muut
# Button beside one session.
account-sessions-end = Lopeta
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Lopeta istunto: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Lopetettu. Istunnon käyttäjä on nyt kirjattu ulos.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Tämä istunto
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser }, { $system }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = Kirjautumistapa: ”{ $name }”
# In place of a device that could not be recognised.
account-sessions-unknown-device = Tuntematon laite
# Small text of one session: how it was made.
account-sessions-by-password = Salasanalla
# Small text of one session: how it was made.
account-sessions-by-recovery = Palautuskoodilla
# Small text of one session: how it was made.
account-sessions-by-other = Muulla kirjautumistavalla
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Kirjauduttu:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Viimeksi käytössä:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = Tilillesi lisättiin kirjautumistapa tai siltä poistettiin sellainen. <a data-l10n-name="look">Olitko se sinä?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Olitko se sinä?
# Below that heading, above the list of changes.
account-notice-intro = Nämä muutokset tehtiin tilisi toisessa istunnossa.
# Button below the list; the notice goes away.
account-notice-mine = Kyllä, se olin minä
# Button below the list.
account-notice-not-mine = Se en ollut minä
# Below that button.
account-notice-not-mine-detail = Poistaa lisätyn kirjautumistavan ja lopettaa tilisi kaikki istunnot tätä lukuun ottamatta. Vaihda sen jälkeen salasana.
# Below the list when there is no other session.
account-sessions-only-this = Et ole kirjautuneena missään muualla.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Tiliäsi suojaa pelkkä salasana. <a data-l10n-name="set-up">Ota käyttöön kaksivaiheinen vahvistus</a>.
# Notice after an authenticator app was set up.
second-factor-added = Todennussovellus on otettu käyttöön. Tästä lähtien salasanalla kirjautuminen vaatii myös koodin.
# Notice after the authenticator app was removed.
second-factor-removed = Todennussovellus on poistettu. Kirjaudut taas pelkällä salasanalla.
# Notice after password sign-in was switched on again.
second-factor-released = Voit taas kirjautua salasanalla.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Pääsit sisään palautuskoodilla. Täällä voit laittaa kirjautumisesi kuntoon. Kirjaudu sitten ulos ja uudelleen sisään, niin voit käyttää paneelia.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Tämän paneelin ylläpitäjiltä vaaditaan kaksivaiheinen vahvistus. Ota se käyttöön, niin pääset jatkamaan.
# Heading above the offer to use the password again.
second-factor-held-heading = Salasanakirjautuminen ei ole käytössä
# Below that heading.
second-factor-held = Tilillesi kirjaudutaan ilman salasanaa. Jos se ei enää onnistu, ota salasana taas käyttöön.
# Button below that text.
second-factor-release = Ota salasanakirjautuminen käyttöön
# Heading of the part about the app.
second-factor-app = Todennussovellus
# Mark beside that heading.
second-factor-on = Käytössä
# Below that heading.
second-factor-app-intro = Puhelimesi sovellus näyttää uuden koodin puolen minuutin välein. Salasanalla kirjautuminen vaatii sen jälkeen myös koodin.
# Label, followed by a date and time.
second-factor-since = Otettu käyttöön:
# Heading and button: starts setting up the app.
second-factor-set-up = Ota todennussovellus käyttöön
# Button: sets up another app in place of the present one.
second-factor-replace = Käytä toista sovellusta
# Button that opens a question.
second-factor-remove = Poista
# The question.
second-factor-remove-detail = Jokainen, joka tietää salasanasi, voi sen jälkeen kirjautua pelkästään sillä.
# Button that does it.
second-factor-remove-confirm = Poista sovellus
# First step of setting up an app, above a QR code.
second-factor-scan = Avaa todennussovellus, lisää tili ja kohdista kamera tähän kuvaan.
# What screen readers say in place of the QR code.
second-factor-picture = QR-koodi, jossa on alla oleva avain
# Second way to set up an app, above the key as text.
second-factor-type = Eikö kameraa ole? Kirjoita tämä avain sovellukseen:
# Below the field for the first code.
second-factor-code-hint = Kuusi numeroa, jotka sovellus nyt näyttää. Ne osoittavat, että avain on sovelluksessa.
# Button under the form.
second-factor-confirm = Ota käyttöön
# Heading of the part about recovery codes.
recovery-codes = Palautuskoodit
# Below that heading.
recovery-codes-intro = Sen päivän varalle, jona menetät puhelimesi tai salasanasi. Kukin koodi toimii kerran.
# In place of how many are left.
recovery-codes-none = Sinulla ei ole palautuskoodeja.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [one] Yksi koodi on jäljellä. Luo pian uudet.
       *[other] { $count } koodia on jäljellä.
    }
# Button: makes the first codes.
recovery-codes-make = Luo palautuskoodit
# Button that opens a question.
recovery-codes-renew = Luo uudet koodit
# The question.
recovery-codes-renew-detail = Nykyiset koodisi lakkaavat toimimasta.
# Button that does it.
recovery-codes-renew-confirm = Korvaa koodini
# Heading above new codes.
recovery-codes-new = Palautuskoodisi
# Notice above new codes.
recovery-codes-keep = Säilytä nämä paikassa, josta vain sinä löydät ne. Niitä ei näytetä uudelleen.
# Link that downloads the codes as a text file.
recovery-codes-download = Lataa
# Button that leaves the page with the codes.
recovery-codes-kept = Koodit ovat tallessa

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Tapahtumat
# Tab of the account page: what has happened to the account.
account-tab-activity = Tapahtumat
# At the top of that tab.
account-activity-intro = Mitä tilillesi on tapahtunut, uusimmat ensin. Jos et tehnyt jotakin näistä itse, vaihda salasana ja lopeta istunnot, joita et tunnista.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Tapahtumat
# Below that heading.
audit-intro = Kuka teki mitä ja milloin. Rivejä vain lisätään, niitä ei koskaan muuteta.
# Button of the form above the list, and its name for screen readers.
audit-filter = Näytä
# Label of a choice in that form.
audit-filter-action = Tapahtuma
# Label of a choice in that form.
audit-filter-outcome = Tulos
# First entry of both choices.
audit-filter-any = Kaikki
# Link beside the button; shows everything again.
audit-filter-none = Näytä kaikki
# Below the field for a username.
audit-unknown-name = Tämännimistä tiliä ei ole.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = Tapahtunutta
# In place of the list.
audit-empty = Ei vielä mitään
# Link below the list.
audit-older = Vanhemmat
# Link below the list.
audit-newest = Uusimmat
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Tekijä: { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Tili: { $name }
# In place of a username.
audit-deleted-account = poistettu tili
# Small text of a line: not with the password.
audit-other-method = Muulla kirjautumistavalla
# In place of an address.
audit-command-line = Komentorivi
# Choice of the form: it was done.
audit-done = Tehty
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Hylätty
# Heading above the failed attempts.
audit-failures-heading = Epäonnistuneet yritykset
# Below that heading.
audit-failures-intro = Laskettu tunneittain, uusimmat ensin.
# A kind of failed attempts.
audit-failure-password = Salasana hylätty
# A kind of failed attempts.
audit-failure-second-factor = Koodi hylätty
# A kind of failed attempts.
audit-failure-recovery = Palautuskoodi hylätty
# A kind of failed attempts.
audit-failure-other = Muu kirjautumistapa epäonnistui
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Muita epäonnistuneita yrityksiä
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] kerran
       *[other] { $count } kertaa
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Kirjauduttu sisään
audit-action-sign-out = Kirjauduttu ulos
audit-action-confirmed = Henkilöllisyys vahvistettu
audit-action-confirm = Henkilöllisyys vahvistettu
audit-action-password-changed = Salasana vaihdettu
audit-action-password-sign-in-held = Salasanakirjautuminen poistettu käytöstä
audit-action-password-sign-in-released = Salasanakirjautuminen otettu käyttöön
audit-action-password-released = Salasanakirjautuminen otettu käyttöön
audit-action-password-reset-offered = Linkki salasanan vaihtoon luotu
audit-action-account-added = Tili lisätty
audit-action-account-invited = Kutsu luotu
audit-action-invitation-accepted = Kutsu hyväksytty
audit-action-password-reset = Salasana vaihdettu linkin kautta
audit-action-account-disabled = Tili poistettu käytöstä
audit-action-account-enabled = Tili otettu käyttöön
audit-action-account-deleted = Tili poistettu
audit-action-credential-added = Kirjautumistapa lisätty
audit-action-credential-removed = Kirjautumistapa poistettu
audit-action-credential-renamed = Kirjautumistapa nimetty uudelleen
audit-action-credential-tested = Kirjautumistapaa kokeiltu
audit-action-sessions-ended = Istuntoja lopetettu
audit-action-second-factor-added = Kaksivaiheinen vahvistus otettu käyttöön
audit-action-second-factor-removed = Kaksivaiheinen vahvistus poistettu käytöstä
audit-action-second-factor-reset = Kaksivaiheinen vahvistus nollattu
audit-action-recovery-codes-made = Palautuskoodit luotu
audit-action-recovery-code-used = Palautuskoodi käytetty
audit-action-recovery-sign-in = Kirjauduttu palautuskoodilla
audit-action-setting-changed = Asetus muutettu
audit-action-stranding-accepted = Uloslukitseminen vahvistettu
audit-action-address-accepted = Uusi osoite hyväksytty
audit-action-plugin-enabled = Lisäosa otettu käyttöön
audit-action-plugin-disabled = Lisäosa poistettu käytöstä
audit-action-plugin-quarantined = Lisäosa ohitettu: paneeli kaatui käynnistäessään sitä
audit-action-plugin-installed = Lisäosa asennettu
audit-action-plugin-removed = Lisäosa poistettu
audit-action-plugin-purged = Lisäosan tallentamat tiedot poistettu

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Tämännimistä tiliä ei ole
audit-reason-wrong-password = Väärä salasana
audit-reason-password-held = Salasanakirjautuminen ei ole käytössä tällä tilillä
audit-reason-account-disabled = Tili on poistettu käytöstä
audit-reason-wrong-code = Väärä koodi

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Asetukset
# Below the heading.
settings-intro = Muutokset koskevat kaikkia heti, ilman uudelleenkäynnistystä.
# Heading of the first form.
settings-panel-heading = Paneeli
# Label of a field.
settings-panel-name = Paneelin nimi
# Below that field.
settings-panel-name-hint = Näkyy kirjautumissivulla ja selaimen välilehdessä.
# Label of the choice of a language.
settings-language = Oletuskieli
# Below that choice.
settings-language-hint = Niille, jotka eivät ole valinneet kieltä ja joiden selaimen kieltä ei ole tarjolla.
# Settings: a number of minutes.
settings-fresh-minutes = Vahvistuksen voimassaolo, minuutteina
settings-fresh-minutes-hint = Koskee muutoksia kirjautumistapoihin ja muiden tileihin.
# Label of a choice.
settings-second-factor = Kaksivaiheinen vahvistus
# A value of that choice.
settings-second-factor-optional = Kukin päättää itse
# A value of that choice.
settings-second-factor-administrators = Pakollinen ylläpitäjille
# Below that choice.
settings-second-factor-hint = Kunnes se on käytössä, salasanalla kirjautuvat ylläpitäjät pääsevät vain omalle tililleen.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Lisäosat
# Below that heading.
plugins-intro = Lisäosalla on samat oikeudet kuin paneelilla. Ota käyttöön vain sellaisia, joihin luotat.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Käytössä
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Pois käytöstä
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Ei toimi
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Ohitettu
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = Tiedosto puuttuu
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [one] Lisäosassa havaittiin yksi virhe. Kohta: { $at }.
       *[other] Lisäosassa havaittiin { $count } virhettä. Kohta: { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = Viimeisin:
# Below these errors, while they keep coming.
plugin-paused = Paneeli päästää pyynnöt tähän lisäosan osaan nyt vain muutamaksi sekunniksi kerrallaan, kunnes se taas onnistuu. Paneelin loki kertoo, mikä meni vikaan.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Ei ole käynnissä toisella tämän paneelin palvelimella: { $node }.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Alkaen:
# Button beside a plugin that is left out.
plugin-try-again = Yritä uudelleen
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Yritä uudelleen: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [one] Yksi lisäosan kirjasto pysyy muistissa, kunnes paneeli käynnistetään uudelleen. Mikään ei kutsu sitä.
       *[other] { $count } lisäosan kirjastoa pysyy muistissa, kunnes paneeli käynnistetään uudelleen. Mikään ei kutsu niitä.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Versio { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Mitä se saa tehdä
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Mitä se saa tehdä: { $plugin }
# Below that list.
plugin-declares-note = Paneeli estää kaiken, mitä luettelossa ei ole. Luettelo on lisäosan oma ilmoitus, ei hiekkalaatikko: lisäosa toimii osana paneelia, joten asenna vain sellaisia, joihin luotat.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [one] Vastata yhdessä osoitteessa oman polkunsa alla sisäänkirjautuneille
       *[other] Vastata { $count } osoitteessa oman polkunsa alla sisäänkirjautuneille
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [one] Vastata yhdessä osoitteessa oman polkunsa alla kenelle tahansa
       *[other] Vastata { $count } osoitteessa oman polkunsa alla, joista kenelle tahansa avoinna: { $open }
    }
# The other entries of that list.
ability-sign-in = Kirjata ihmisiä sisään
ability-confirm = Vahvistaa, että sisäänkirjautunut on yhä sama henkilö
ability-hold-passwords = Poistaa tilin salasana käytöstä ja ottaa se taas käyttöön
ability-end-sessions = Lopettaa sen avulla aloitetut istunnot
ability-keep-credentials = Tallentaa tiedot, joilla ihmiset kirjautuvat
ability-administer = Muuttaa muita tilejä ylläpitäjän pyynnöstä
ability-read-accounts = Hakea tilejä nimen perusteella
# Button beside a plugin.
plugin-switch-on = Ota käyttöön
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Ota käyttöön: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Poista käytöstä
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Poista käytöstä: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Kaikki, mitä tämä lisäosa tuo, katoaa paneelista. Sen tallentamat tiedot säilyvät siltä varalta, että otat sen taas käyttöön.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [one] Lopeta myös sen avulla aloitettu istunto
       *[other] Lopeta myös sen avulla aloitetut { $count } istuntoa
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Poista käytöstä: { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Asetukset: { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Tämä tiedosto ei ole Linux-kirjasto.
library-not-elf-do = Korvaa se lisäosan .so-tiedostolla tai poista se lisäosakansiosta.
# The file ends too early.
library-truncated-why = Tämä kirjasto on vajaa: osa tiedostosta puuttuu.
library-truncated-do = Kopioi se uudelleen lisäosakansioon ja vertaa kokoa alkuperäiseen.
# A library, but of something else.
library-no-module-why = Tämä kirjasto ei ole tämän paneelin lisäosa.
library-no-module-do = Poista se lisäosakansiosta.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Tämä lisäosa vaatii lisäosarajapinnan version { $needs }, mutta paneeli tarjoaa version { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Asenna lisäosan koontiversio, joka on tehty versiolle { $offers }, tai paneeli, joka tarjoaa version { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Tämä lisäosa käyttää ominaisuutta ”{ $needs }”, jota ei ole lisäosarajapinnan versiossa { $offers }. Paneeli tarjoaa juuri tämän version.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Päivitä paneeli tai asenna lisäosan koontiversio, joka on tehty versiolle { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Tämä lisäosa on käännetty toisenlaista lisäosarajapintaa vasten kuin tämä paneeli.
library-layout-do = Asenna koontiversio, joka tuli tämän paneeliversion mukana.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Tämä lisäosa on käännetty niin, että yksi virhe siinä pysäyttäisi koko paneelin.
library-panic-abort-do = Pyydä tekijältä koontiversio, jossa on ”panic = unwind”.
# The process that opened it first crashed.
library-crashed-why = Tämä kirjasto kaatui, kun sitä kokeiltiin, joten paneeli ei käytä sitä.
library-crashed-do = Kopioi se uudelleen lisäosakansioon. Jos se ei auta, pyydä tekijältä toinen koontiversio.
# The process that opened it first did not answer.
library-hung-why = Tämä kirjasto ei vastannut ajoissa, kun se avattiin erillisessä prosessissa.
library-hung-do = Yritä uudelleen lataamalla tämä sivu. Jos mikään ei muutu, pyydä tekijältä toinen koontiversio.
# Not the file that an administrator switched on.
library-changed-why = Tämä tiedosto on muuttunut sen jälkeen, kun lisäosa otettiin käyttöön.
library-changed-do = Jos vaihdoit sen itse, poista lisäosa käytöstä ja ota se uudelleen käyttöön. Jos et, selvitä, kuka sen teki.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = Paneeli kaatui käynnistäessään tätä lisäosaa, joten se on sen jälkeen ohittanut lisäosan.
library-quarantined-do = Yritä vielä kerran ottamalla se uudelleen käyttöön. Jos paneeli kaatuu taas, pyydä lisäosan tekijältä toinen koontiversio.
# The plugin was opened, and then did not come up.
library-stuck-why = Tämä lisäosa ei käynnistynyt ajoissa.
library-stuck-do = Yritä uudelleen poistamalla se käytöstä ja ottamalla se taas käyttöön. Jos mikään ei muutu, pyydä tekijältä toinen koontiversio.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = Palvelimen muut käyttäjät voivat kirjoittaa tiedostoon { $detail }.
# Variables:
#   $detail (String) - the file
library-writable-do = Poista ryhmältä ja muilta kirjoitusoikeus: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = Tiedoston { $detail } omistaa käyttäjä { $needs }, mutta paneeli toimii käyttäjänä { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Selvitä, mistä se on peräisin. Jos luotat siihen, asenna se uudelleen tai suorita: chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Palvelimen muut käyttäjät voivat kirjoittaa lisäosakansioon { $detail }.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Poista ryhmältä ja muilta kirjoitusoikeus: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = Lisäosakansion { $detail } omistaa käyttäjä { $needs }, mutta paneeli toimii käyttäjänä { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Katso, mitä kansiossa on. Jos luotat siihen, suorita: chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = Se, mitä lisäosa ilmoittaa itsestään, rikkoo sääntöä: { $detail }.
library-bad-manifest-do = Näytä tämä lisäosan tekijälle ja pyydä korjattu koontiversio.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Sama lisäosa on lisäosakansiossa useana tiedostona: { $detail }.
library-ambiguous-do = Säilytä se, jonka haluat, ja poista muut lisäosakansiosta.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = Myös tiedosto { $detail } on tämä lisäosa. Se jätetään huomiotta, koska toinen tiedosto otettiin käyttöön.
library-ignored-do = Poista se, tai asenna se komennolla ”gatehouse plugins install”, joka korvaa toisen.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = Lisäosat ”{ $needs }” ja ”{ $offers }” varaavat samat tekstit: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Poista ”{ $offers }” käytöstä, ennen kuin ”{ $needs }” otetaan käyttöön, tai pyydä tekijöiltä toiset nimet.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = Sekä ”{ $needs }” että ”{ $offers }” vastaavat samassa osoitteessa: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Päätä, kumpi vastaa: poista ”{ $offers }” käytöstä, ennen kuin ”{ $needs }” otetaan käyttöön.

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Käyttäjät
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } tili
       *[other] { $count } tiliä
    }
# Button above the list.
users-add = Lisää käyttäjä
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = { $name } voi nyt kirjautua sisään.
# Column of the list.
users-column-name = Nimi
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Viimeisin kirjautuminen
# Column of the list, and label in the view of one account.
users-column-created = Lisätty
# In place of a date.
user-never-signed-in = Ei koskaan
# Mark beside an account that may not sign in.
user-disabled = Pois käytöstä
# Mark beside an account that may sign in.
user-active = Käytössä
# Below the list while there is only one account.
users-only-you = Toistaiseksi täällä olet vain sinä
# Below that.
users-only-you-detail = Anna jokaiselle palvelimen käyttäjälle oma tili. Yhteistä salasanaa ei voi ottaa pois vain yhdeltä.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Lisää käyttäjä
# Below that heading.
users-new-intro = Kerro käyttäjänimi ja salasana henkilökohtaisesti. Salasanan voi vaihtaa ensimmäisen kirjautumisen jälkeen.
# Label of a field of that form.
users-new-password = Ensimmäinen salasana
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = Jos jätät kentän tyhjäksi, saat linkin, jolla käyttäjä valitsee salasanan itse. Muuten vähintään { $min } merkkiä.
# Checkbox of that form.
users-new-admin = Ylläpitäjä
# Below that checkbox.
users-new-admin-hint = Saa muuttaa paneelin asetuksia ja kaikkien tilejä.
# Button of that form.
users-new-submit = Lisää käyttäjä
# Heading in the view of one account, above its role, status and dates.
user-heading = Tili
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Kirjautumistavat
# In that column, beside the password.
users-second-factor = Kaksivaiheinen vahvistus
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [one] Yksi muu kirjautumistapa
       *[other] { $count } muuta kirjautumistapaa
    }
# Mark in that column.
users-password-held = Salasana pois käytöstä
# In place of all this: an invited account that has not been used yet.
users-no-method = Ei vielä mitään
# Heading in the view of one account, above what can be done to it.
user-administration = Ylläpito
# In place of the buttons, in the view of one’s own account.
user-administration-own = Tämä on oma tilisi. Toinen ylläpitäjä voi poistaa sen käytöstä tai kokonaan.
# Button in that view.
user-enable = Salli taas kirjautuminen
# Button in that view; opens a question.
user-disable = Poista käytöstä
# That question.
user-disable-detail = Kukaan ei voi kirjautua tällä tilillä, ennen kuin sallit sen taas. Tilin istunnot päättyvät heti, mutta sen tiedot säilyvät.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Poista käytöstä: { $name }
# Button in that view; opens a question.
user-delete = Poista tili
# That question.
user-delete-detail = Tili, sen istunnot ja kaikki sen kirjautumistavat poistetaan pysyvästi. Tilillä tehdyt toimet säilyvät tapahtumalokissa.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Poista pysyvästi: { $name }
# Above the button, where the password is switched off for the account.
user-release-password-detail = Tälle tilille kirjaudutaan ilman salasanaa. Jos se ei omistajalta enää onnistu, salli taas salasana.
# Button in that view.
user-release-password = Salli taas salasana
# Link in that view.
user-activity = Mitä tälle tilille on tapahtunut
# Label in that view, followed by “Active” or “Disabled”.
user-status = Tila
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = { $name } on lisätty. Anna käyttäjälle tämä linkki, jolla hän valitsee salasanan.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Anna tämä linkki käyttäjälle { $name }. Sillä hän valitsee uuden salasanan.
# Label of the field with the link.
users-link-label = Kertakäyttöinen linkki
# Below that field.
users-link-hint = Se näytetään vain tämän kerran ja toimii kerran.
# After that sentence, followed by a date and time.
users-link-expires = Vanhenee:
# Button below the link.
users-link-done = Valmis
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = Jos kirjautuminen ei onnistu
# Below that heading.
user-access-intro = Et saa koskaan tietää salasanaa: nollaus luo linkin, jolla käyttäjä valitsee uuden.
# Button.
user-reset-password = Luo nollauslinkki
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Nollaa kaksivaiheinen vahvistus
# The question that opens below that button.
user-reset-second-factor-detail = Poistaa käyttäjän todennussovelluksen ja palautuskoodit. Tee näin vain, jos tiedät varmasti, kuka pyytää.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Oletko se yhä sinä?
# Below the heading.
confirm-intro = Tämä toiminto vaatii tuoreen kirjautumisen. Vahvista, niin pääset takaisin siihen, missä olit.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Salasana käyttäjälle { $name }
# Button under the form.
confirm-submit = Vahvista
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Salasanallasi ei voi vahvistaa tätä, eikä muuta tapaa ole nyt käytettävissä. Kirjaudu ulos ja uudelleen sisään tai pyydä apua ylläpitäjältä.
# Link below the form.
confirm-cancel = Peruuta ja siirry yleiskatsaukseen

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Käyttäjänimi ja salasana eivät vastaa mitään tiliä. Tarkista molemmat ja yritä uudelleen.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [one] Liian monta yritystä. Odota sekunti ja yritä uudelleen.
       *[other] Liian monta yritystä. Odota { $count } sekuntia ja yritä uudelleen.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [one] Liian monta yritystä. Odota minuutti ja yritä uudelleen.
       *[other] Liian monta yritystä. Odota { $count } minuuttia ja yritä uudelleen.
    }
# No username was typed.
error-username-empty = Kirjoita käyttäjänimi.
# A new account.
error-username-taken = Tämä käyttäjänimi on jo käytössä. Valitse toinen.
# A new account.
error-username-invalid = Käytä 1–64 kirjainta, numeroa tai merkkiä . _ - @ +, ei välilyöntejä.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = Salasana on liian lyhyt. Käytä vähintään { $min } merkkiä.
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = Salasana on liian pitkä. Käytä enintään { $max } merkkiä.
# The current password, on the account page and the confirm page.
error-password-wrong = Tämä ei ole nykyinen salasanasi.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Koodi on väärä, tai se on jo käytetty. Odota seuraavaa ja yritä uudelleen.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Käyttäjänimi ja palautuskoodi eivät kuulu yhteen, tai koodi on jo käytetty.
# Settings page: the panel's name is empty or too long.
error-panel-name = Anna nimi, jossa on 1–64 merkkiä.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Anna kokonaisluku väliltä { $min }–{ $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = Käytä enintään { $max } merkkiä.

## Error page: the way out

# Button, for somebody signed in.
error-home = Siirry yleiskatsaukseen
# Button, for somebody not signed in.
error-to-sign-in = Siirry kirjautumiseen

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = Se kesti liian kauan
problem-too-slow-detail = Yhteys oli liian hidas, eikä pyyntö ehtinyt perille. Mitään ei muutettu. Yritä uudelleen.
# 404
problem-not-found-title = Tätä sivua ei ole
problem-not-found-detail = Osoitteessa voi olla kirjoitusvirhe, tai se, mitä täällä oli, on poistettu.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Ei sallittu
problem-not-allowed-detail = Tilisi oikeudet eivät riitä tähän. Jos tarvitset niitä, käänny ylläpitäjän puoleen.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Avattu toisessa osoitteessa
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Pyyntö ei tullut paneelin omasta osoitteesta, joten mitään ei muutettu. Avaa paneeli osoitteessa { $base-url } ja yritä uudelleen. Jos paneelin pitäisi toimia myös täällä, ylläpitäjä voi lisätä tämän osoitteen määrityksiin.
# 401: nobody is signed in.
problem-sign-in-required-title = Kirjaudu ensin sisään
problem-sign-in-required-detail = Et ole kirjautunut sisään, tai istuntosi on päättynyt.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Vahvista, että se olet sinä
problem-fresh-required-detail = Viimeisimmästä kirjautumisestasi on tätä muutosta varten liian kauan. Vahvista tai kirjaudu uudelleen ja tee muutos sitten uudestaan.
# 400
problem-malformed-title = Pyyntöä ei voitu lukea
problem-malformed-detail = Osa siitä puuttuu tai on väärässä muodossa. Palaa takaisin, lataa sivu uudelleen ja yritä vielä kerran.
# 422: understood, but a value is refused.
problem-unprocessable-title = Tätä ei voi hyväksyä
problem-unprocessable-detail = Pyyntö on muuten kunnossa, mutta jokin sen arvoista ei ole sallittu. Palaa takaisin ja tarkista antamasi tiedot.
# 413
problem-too-large-title = Liikaa tietoa
problem-too-large-detail = Lähetys on suurempi kuin tämä osoite hyväksyy. Mitään ei tallennettu.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Muuttunut tällä välin
problem-conflict-detail = Joku muu muutti tätä samalla hetkellä. Lataa sivu uudelleen, katso nykyinen tilanne ja yritä uudelleen.
# 409: a step that works only once was repeated.
problem-already-used-title = Jo tehty
problem-already-used-detail = Tämä vaihe toimii vain kerran, ja se on jo käytetty. Aloita alusta.
# 409: the thing to be added is already there.
problem-duplicate-title = Jo olemassa
problem-duplicate-detail = Lisättävä kohde on jo rekisteröity, eikä sitä lisätty uudelleen.
# 422: the most that are allowed are there.
problem-limit-title = Enempää ei voi lisätä
problem-limit-detail = Tililläsi on näitä jo niin monta kuin saa olla. Poista ensin yksi.
# 404: it was there when the page was opened.
problem-gone-title = Ei enää olemassa
problem-gone-detail = Se poistettiin tällä välin. Lataa sivu uudelleen, niin näet, mitä on jäljellä.
# 409: removing it would lock the account out.
problem-last-usable-title = Tämä on viimeinen kirjautumistapasi
problem-last-usable-detail = Ilman sitä et voisi enää kirjautua. Lisää toinen kirjautumistapa tai ota salasana taas käyttöön, ja poista tämä sitten.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Joku ei voisi enää kirjautua
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Tämän jälkeen nämä eivät voisi enää kirjautua: { $names }. Aseta ensin salasana tai vahvista, että haluat jatkaa silti.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = Tämä on viimeinen ylläpitäjä
problem-last-administrator-detail = Kukaan ei voisi enää ylläpitää paneelia. Tee ensin jostakusta toisesta ylläpitäjä ja varmista, että hän voi kirjautua sisään.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = Tämä on oma tilisi
problem-own-account-detail = Tätä ei voi tehdä tilille, jolla olet kirjautuneena. Toinen ylläpitäjä voi tehdä sen.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = Hetken tauolla
problem-paused-detail = Tämä epäonnistui toistuvasti, joten paneeli päästää pyynnöt läpi vain muutamaksi sekunniksi kerrallaan. Odota hetki ja yritä uudelleen.
# 503
problem-unavailable-title = Ei käytettävissä juuri nyt
problem-unavailable-detail = Paneeli ei pystynyt tekemään tätä nyt. Odota hetki ja yritä uudelleen.
# 500
problem-internal-title = Täällä meni jotain vikaan
problem-internal-detail = Vika ei ole sinussa, eikä mitään muutettu. Yritä uudelleen. Jos tämä toistuu, ylläpitäjä löytää syyn paneelin lokista.
# 429
problem-too-many-title = Liian monta yritystä
problem-too-many-detail = Täältä tuli liian monta yritystä lyhyessä ajassa. Odota muutama minuutti ja yritä uudelleen.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Ennen kuin jatkat
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [one] Yksi henkilö ei voisi enää kirjautua
       *[other] { $count } henkilöä ei voisi enää kirjautua
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [one] ja vielä yksi
       *[other] ja vielä { $count } muuta
    }
# Below the names: what to do.
stranded-do = Varmista ensin, että he voivat kirjautua salasanalla, tai jatka, jos he tavoittavat sinut muuten.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Yksikään ylläpitäjä ei voisi enää kirjautua, joten tätä ei tehdä. Varmista ensin, että joku ylläpitäjä voi kirjautua salasanalla.
# Button that carries out the change all the same.
stranded-confirm = Jatka silti
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [one] Yhden tilin salasana on poistettu käytöstä. Se toimii sen jälkeen taas:
       *[other] { $count } tilin salasanat on poistettu käytöstä. Ne toimivat sen jälkeen taas:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = Paneelin osoite { $address } kelpaa.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = Paneelin osoite { $address } on numeerinen. Selaimet tarvitsevat nimen: anna koneelle nimi ja aseta base_url-arvoksi https:// ja tämä nimi.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = Paneelin osoite { $address } ei ole https-osoite. Selaimet vaativat https-yhteyden tai localhostin: aseta paneelin eteen käänteinen välityspalvelin, jolla on varmenne, ja anna sen osoite base_url-arvoksi.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Tämä selain on avannut paneelin osoitteessa { $address }, joka on yksi paneelin määritetyistä osoitteista.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Tämä selain on avannut paneelin osoitteessa { $here }, mutta paneeli odottaa osoitetta { $address }. Avaa se siellä tai lisää nykyinen osoite asetukseen additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = Paneelin edessä oleva välityspalvelin lähettää otsakkeet { $headers }, mutta sen osoite puuttuu asetuksesta trusted_proxies: kaikki sen takana näyttävät yhdeltä kävijältä.
# Button beside a warning.
plugin-switch-on-anyway = Ota silti käyttöön
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Ota silti käyttöön: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = juuri äsken
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [one] minuutti sitten
       *[other] { $count } minuuttia sitten
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [one] tunti sitten
       *[other] { $count } tuntia sitten
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [one] päivä sitten
       *[other] { $count } päivää sitten
    }
