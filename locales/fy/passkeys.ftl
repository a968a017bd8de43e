### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Meld jo oan mei in fingerôfdruk, jo gesicht, in pinkoade of in befeiligingskaai yn stee fan in wachtwurd.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(position: "start") } binne keppele oan { $domain } en wurkje op it adres dat jo no brûke.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(position: "start") } binne keppele oan { $domain } en wurkje net op it adres dat jo no brûke. Brûk dit adres:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys(position: "start") } wurkje op { $origin }.
        [related] { -passkeys(position: "start") } wurkje op { $origin } yn browsers dy’t by { $domain } nei besibbe adressen freegje.
        [nameless] { -passkeys(position: "start") } wurkje net op { $origin }: browsers keppelje se oan in hostnamme, nea oan in IP-adres. Jou it paniel in namme.
        [insecure] { -passkeys(position: "start") } wurkje net op { $origin }: browsers freegje oeral om https, útsein by localhost. Meitsje it paniel fia https berikber.
       *[unrelated] { -passkeys(position: "start") } wurkje net op { $origin }: dat adres heart net by { $domain }. Wizigje it domein hjirûnder, of it adres.
    }
# A setting.
passkeys-setting-rp-name = Namme by it freegjen om in { -passkey }
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Hoe’t telefoans en browsers dit paniel neame. Lit leech om de namme fan it paniel te brûken.
# A setting.
passkeys-setting-rp-id = Domein dêr’t { -passkeys } oan keppele binne
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = De hostnamme fan it adres fan it paniel, of in domein dêrboppe. Lit leech om de hostnamme te brûken. { -passkeys(position: "start") } dy’t foar in oar domein makke binne, wurkje net mear.
# A setting, a number of seconds.
passkeys-setting-ttl = Tiid om op in fersyk te antwurdzjen, yn sekonden
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Dêrnei is in fersyk net mear jildich en moat it opnij begûn wurde.
# A setting, a number.
passkeys-setting-limit = { -passkeys(position: "start") } per account
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Accounts dy’t al mear hawwe, hâlde dy.
# A setting, a checkbox.
passkeys-setting-password-off = Brûkers meie harren wachtwurd útskeakelje
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Se melde har dan allinnich noch mei in { -passkey } oan. Foar wa’t dat al dien hat, feroaret der neat.
# A setting, a checkbox.
passkeys-setting-synced = Syngronisearre { -passkeys } tastean
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Wachtwurdbehearders kopiearje se nei alle apparaten fan in persoan. Sûnder tastimming kinne allinnich kaaien dy’t op ien apparaat bliuwe tafoege en brûkt wurde.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = of
# Button on the sign-in page.
passkeys-sign-in = Oanmelde mei in { -passkey }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Befêstigje mei in { -passkey }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys(position: "start") } fereaskje JavaScript. Skeakelje it foar dizze side yn.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = Der is gjin { -passkey } brûkt. Probearje it opnij, en kies yn it fersyk in oar apparaat as dit der gjinien foar dit paniel hat.
# Nobody answered the prompt in time.
passkeys-timed-out = Der is net op ’e tiid op it fersyk antwurde. Probearje it opnij as jo jo apparaat by de hân hawwe.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Dizze browser of dit apparaat kin gjin { -passkeys } brûke. Probearje in oarenien, of in befeiligingskaai mei in pinkoade.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = { -passkeys(position: "start") } binne foar dit paniel útskeakele. Brûk jo wachtwurd.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = Jo hawwe noch gjin { -passkeys }. Mei ien melde jo jo oan troch jo apparaat te ûntskoateljen: neat om te ûnthâlden, en neat dat in falske side stelle kin.
# Label of the field in which a passkey is renamed.
passkeys-name = Namme
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Namme fan de nije { -passkey } (opsjoneel)
# Button.
passkeys-add = { -passkey(position: "start") } tafoegje
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Omneame
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Fuortsmite
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = ‘{ $name }’ fuortsmite? Dêr kin dan net mear mei oanmeld wurde, en alle oare sesjes dy’t dêrmei begûn binne, einigje no.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = { -passkey(position: "start") } útprobearje
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = ‘{ $name }’ wurket.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Syngronisearre tusken apparaten
# In the list: the passkey cannot leave its device.
passkeys-device-only = Allinnich op ien apparaat
# In the list, before a date.
passkeys-added = Tafoege:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Lêst brûkt:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Dizze sesje
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Der is mooglik in kopy fan dizze { -passkey }. As dy net nei in oar apparaat ferpleatst is, smyt him dan fuort en foegje in nijenien ta.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Dizze { -passkey } kin net lêzen wurde en jout gjin tagong. Smyt him fuort en foegje in nijenien ta.
       *[other] Dizze { -passkey } is foar { $domain } makke en kin op dit adres net brûkt wurde. Smyt him fuort en foegje in nijenien ta.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = Fan dizze { -passkey } wurdt gjin reservekopy mear bewarre. Mei in twadde rekket gjinien de tagong kwyt as in apparaat ferlern giet.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Jo melde jo allinnich mei jo { -passkeys } oan: jo wachtwurd is útskeakele.
       *[on] Jo kinne jo noch mei jo wachtwurd oanmelde. Jo kinne dat útskeakelje, sadat it allinnich noch mei jo { -passkeys } kin.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = Jo hawwe mar ien { -passkey } dy’t wurket. As jo dy ferlieze, hawwe jo in werstelkoade of in behearder nedich om deryn te kommen. Foegje in twadde ta, of meitsje werstelkoaden.
# Button.
passkeys-only-start = Myn wachtwurd útskeakelje
# Button.
passkeys-only-end = Myn wachtwurd wer tastean

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [one] Dizze account hat ien { -passkey }.
       *[other] Dizze account hat { $count } { -passkeys }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Alle { -passkeys } fuortsmite
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Alle { -passkeys } fan { $name } fuortsmite? De sesjes dy’t dêrmei begûn binne, einigje, en it wachtwurd wurket wer as it útskeakele wie.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = Dat is net slagge
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = De { -passkey } koe net ferifiearre wurde. Kontrolearje jo ferbining en begjin opnij.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Dit paniel ken dy { -passkey } net; mooglik is er fuortsmiten. Kies in oarenien, of brûk jo wachtwurd.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Dizze { -passkey } is der net mear. Laad de side opnij.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys(position: "start") } wurkje allinnich op in https-adres mei in hostnamme, of op localhost. Freegje in behearder om dit paniel sa’n adres te jaan.
       *[other] { -passkeys(position: "start") } wurkje allinnich op in https-adres mei in hostnamme, of op localhost, en allinnich dêr’t dit paniel se ferwachtet. Iepenje it paniel op { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = In namme hat 1 oant { $limit } tekens nedich, sûnder rigelôfbrekkingen. Kies in oarenien.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [one] Jo hawwe al de iennige { -passkey } dy’t dit paniel tastiet. Smyt dy fuort eardat jo in oarenien tafoegje.
       *[other] Jo hawwe al de { $limit } { -passkeys } dy’t dit paniel tastiet. Smyt ien fuort eardat jo in oarenien tafoegje.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Dit paniel stiet gjin { -passkeys } ta dy’t tusken apparaten syngronisearre wurde. Brûk in befeiligingskaai of in oar apparaat.
# When turning the password off.
passkeys-problem-password-off = Op dit paniel kinne wachtwurden net útskeakele wurde. Freegje in behearder om dat ta te stean.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Dizze { -passkey } is al registrearre. Kies in oar apparaat, of brûk dejinge dy’t jo hawwe.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Sûnder jo wachtwurd hawwe jo in { -passkey } nedich dy’t wurket. Foegje in oarenien ta, of stean jo wachtwurd wer ta.
