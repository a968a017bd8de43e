### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Kirjaudu sisään sormenjäljellä, kasvoilla, PIN-koodilla tai suojausavaimella salasanan sijaan.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(position: "start") } on sidottu verkkotunnukseen { $domain }, ja ne toimivat osoitteessa, jota käytät nyt.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(position: "start") } on sidottu verkkotunnukseen { $domain }, eivätkä ne toimi osoitteessa, jota käytät nyt. Käytä tätä osoitetta:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys(position: "start") } toimivat osoitteessa { $origin }.
        [related] { -passkeys(position: "start") } toimivat osoitteessa { $origin } selaimissa, jotka kysyvät siihen liittyvät osoitteet verkkotunnukselta { $domain }.
        [nameless] { -passkeys(position: "start") } eivät toimi osoitteessa { $origin }: selaimet sitovat ne aina isäntänimeen, eivät IP-osoitteeseen. Anna paneelille nimi.
        [insecure] { -passkeys(position: "start") } eivät toimi osoitteessa { $origin }: selaimet vaativat https-yhteyden kaikkialla paitsi localhostissa. Ota paneelissa käyttöön https.
       *[unrelated] { -passkeys(position: "start") } eivät toimi osoitteessa { $origin }, koska se ei kuulu verkkotunnukseen { $domain }. Vaihda alta verkkotunnus tai käytä toista osoitetta.
    }
# A setting.
passkeys-setting-rp-name = Nimi { -passkeys(case: "genitive") } pyynnöissä
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Tällä nimellä puhelimet ja selaimet kutsuvat paneelia. Jos kenttä on tyhjä, käytetään paneelin omaa nimeä.
# A setting.
passkeys-setting-rp-id = Verkkotunnus, johon { -passkeys } sidotaan
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = Paneelin osoitteen isäntänimi tai sen ylempi verkkotunnus. Jos kenttä on tyhjä, käytetään isäntänimeä. Toiselle verkkotunnukselle luodut { -passkeys } lakkaavat toimimasta.
# A setting, a number of seconds.
passkeys-setting-ttl = Aika vastata pyyntöön, sekunteina
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Tämän jälkeen pyyntö ei ole enää voimassa ja se on aloitettava uudelleen.
# A setting, a number.
passkeys-setting-limit = { -passkeys(position: "start", case: "partitive") } tiliä kohti
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Jos tilillä on jo useampia, ne säilyvät.
# A setting, a checkbox.
passkeys-setting-password-off = Salli salasanan poistaminen käytöstä
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Sen jälkeen kirjaudutaan vain { -passkey(case: "adessive") }. Asetuksen muuttaminen ei vaikuta niihin, jotka ovat jo luopuneet salasanasta.
# A setting, a checkbox.
passkeys-setting-synced = Salli synkronoidut { -passkeys }
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Salasanojen hallintaohjelmat kopioivat ne henkilön kaikkiin laitteisiin. Jos niitä ei sallita, voi lisätä ja käyttää vain avaimia, jotka pysyvät yhdessä laitteessa.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = tai
# Button on the sign-in page.
passkeys-sign-in = Kirjaudu { -passkey(case: "adessive") }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Vahvista { -passkey(case: "adessive") }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys(position: "start") } vaativat JavaScriptin. Ota se käyttöön tällä sivulla.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = { -passkey(position: "start", case: "partitive") } ei käytetty. Yritä uudelleen, ja valitse pyynnössä toinen laite, jos tässä laitteessa ei ole avainta tähän paneeliin.
# Nobody answered the prompt in time.
passkeys-timed-out = Pyyntöön ei vastattu ajoissa. Yritä uudelleen, kun laite on käden ulottuvilla.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Tämä selain tai laite ei tue { -passkeys(case: "partitive") }. Kokeile toista tai käytä suojausavainta, jossa on PIN-koodi.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = { -passkeys(position: "start") } on poistettu käytöstä tässä paneelissa. Käytä salasanaa.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = Sinulla ei ole vielä { -passkeys(case: "partitive") }. Sellaisen avulla kirjaudut avaamalla laitteesi lukituksen: ei mitään muistettavaa eikä mitään, minkä huijaussivu voisi varastaa.
# Label of the field in which a passkey is renamed.
passkeys-name = Nimi
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Uuden { -passkey(case: "genitive") } nimi (valinnainen)
# Button.
passkeys-add = Lisää { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Nimeä uudelleen
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Poista
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = Poistetaanko ”{ $name }”? Sillä ei voi enää kirjautua, ja kaikki muut sillä aloitetut istunnot päättyvät heti.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = Kokeile { -passkey(case: "partitive") }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = ”{ $name }” toimii.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Synkronoitu laitteiden välillä
# In the list: the passkey cannot leave its device.
passkeys-device-only = Vain yhdessä laitteessa
# In the list, before a date.
passkeys-added = Lisätty:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Käytetty viimeksi:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Tämä istunto
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Tästä { -passkey(case: "elative") } saattaa olla kopio. Jos avainta ei ole siirretty toiseen laitteeseen, poista se ja lisää uusi.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Tätä { -passkey(case: "partitive") } ei voi lukea, eikä sillä voi kirjautua. Poista se ja lisää uusi.
       *[other] Tämä { -passkey } on luotu verkkotunnukselle { $domain }, eikä se toimi tässä osoitteessa. Poista se ja lisää uusi.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = Tästä { -passkey(case: "elative") } ei ole enää varmuuskopiota. Kun käytössä on toinenkin, laitteen katoaminen ei lukitse ketään ulos.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Kirjaudut vain { -passkeys(case: "adessive") }: salasanasi ei ole käytössä.
       *[on] Voit edelleen kirjautua myös salasanalla. Voit poistaa sen käytöstä, jolloin kirjaudut vain { -passkeys(case: "adessive") }.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = Sinulla on vain yksi toimiva { -passkey }. Jos se katoaa, pääset sisään vain palautuskoodilla tai ylläpitäjän avulla. Lisää toinen tai luo palautuskoodit.
# Button.
passkeys-only-start = Poista salasanani käytöstä
# Button.
passkeys-only-end = Salli taas salasanani

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [one] Tällä tilillä on yksi { -passkey }.
       *[other] Tällä tilillä on { $count } { -passkey(case: "partitive") }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Poista kaikki { -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Poistetaanko kaikki { -passkeys } käyttäjältä { $name }? Niillä aloitetut istunnot päättyvät, ja salasana toimii taas, jos se oli poistettu käytöstä.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = Se ei onnistunut
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = { -passkey(position: "start", case: "genitive") } vahvistaminen ei onnistunut. Tarkista yhteys ja aloita alusta.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Paneeli ei tunne tätä { -passkey(case: "partitive") }. Se on ehkä poistettu. Valitse toinen tai käytä salasanaa.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Tätä { -passkey(case: "partitive") } ei enää ole. Lataa sivu uudelleen.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys(position: "start") } toimivat vain https-osoitteessa, jossa on isäntänimi, tai localhostissa. Pyydä ylläpitäjää antamaan paneelille tällainen osoite.
       *[other] { -passkeys(position: "start") } toimivat vain https-osoitteessa, jossa on isäntänimi, tai localhostissa, ja vain siellä, missä paneeli odottaa niitä. Avaa paneeli osoitteessa { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = Nimessä voi olla 1–{ $limit } merkkiä, ei rivinvaihtoja. Valitse toinen nimi.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [one] Sinulla on jo { -passkey }, ja paneeli sallii vain yhden. Poista se, ennen kuin lisäät toisen.
       *[other] Sinulla on jo { $limit } { -passkey(case: "partitive") }, eikä paneeli salli enempää. Poista jokin, ennen kuin lisäät uuden.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Paneeli ei salli laitteiden välillä synkronoituja { -passkeys(case: "partitive") }. Käytä suojausavainta tai toista laitetta.
# When turning the password off.
passkeys-problem-password-off = Salasanaa ei voi poistaa käytöstä tässä paneelissa. Pyydä ylläpitäjää sallimaan se.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Tämä { -passkey } on jo rekisteröity. Valitse toinen laite tai käytä avainta, joka sinulla jo on.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Ilman salasanaa tarvitset toimivan { -passkey(case: "genitive") }. Lisää toinen tai ota salasana taas käyttöön.
