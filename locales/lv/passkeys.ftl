### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Pierakstīšanās ar pirksta nospiedumu, seju, PIN kodu vai drošības atslēgu paroles vietā.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(position: "start") } ir piesaistītas domēnam { $domain } un darbojas adresē, kuru pašlaik lietojat.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(position: "start") } ir piesaistītas domēnam { $domain } un nedarbojas adresē, kuru pašlaik lietojat. Izmantojiet šo:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys(position: "start") } darbojas adresē { $origin }.
        [related] { -passkeys(position: "start") } darbojas adresē { $origin } pārlūkprogrammās, kas domēnā { $domain } noskaidro saistītās adreses.
        [nameless] { -passkeys(position: "start") } nedarbojas adresē { $origin }: pārlūkprogrammas tās piesaista resursdatora nosaukumam, nevis IP adresei. Piešķiriet panelim resursdatora nosaukumu.
        [insecure] { -passkeys(position: "start") } nedarbojas adresē { $origin }: pārlūkprogrammas visur, izņemot localhost, pieprasa https. Padariet paneli pieejamu ar https.
       *[unrelated] { -passkeys(position: "start") } nedarbojas adresē { $origin }: tā nepieder domēnam { $domain }. Mainiet tālāk norādīto domēnu vai adresi.
    }
# A setting.
passkeys-setting-rp-name = Nosaukums { -passkeys(case: "genitive") } uzvednēs
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Tā šo paneli sauks tālruņi un pārlūkprogrammas. Atstājiet tukšu, lai lietotu paneļa nosaukumu.
# A setting.
passkeys-setting-rp-id = Domēns, kuram piesaistītas { -passkeys }
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = Resursdatora nosaukums no paneļa adreses vai tā augstāka līmeņa domēns. Atstājiet tukšu, lai lietotu resursdatora nosaukumu. Citam domēnam izveidotās { -passkeys } pārstās darboties.
# A setting, a number of seconds.
passkeys-setting-ttl = Laiks atbildei uz uzvedni (sekundēs)
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Pēc tam uzvedne vairs nav derīga un jāsāk no jauna.
# A setting, a number.
passkeys-setting-limit = Maksimālais { -passkeys(case: "genitive") } skaits kontā
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Konti, kuriem to jau ir vairāk, tās paturēs.
# A setting, a checkbox.
passkeys-setting-password-off = Ļaut lietotājiem izslēgt paroli
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Tad viņi pierakstās tikai ar { -passkey(case: "accusative") }. Tiem, kas paroli jau izslēguši, nekas nemainās.
# A setting, a checkbox.
passkeys-setting-synced = Atļaut sinhronizētas { -passkeys }
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Paroļu pārvaldnieki tās kopē uz visām lietotāja ierīcēm. Bez šīs atļaujas var pievienot un lietot tikai atslēgas, kas paliek vienā ierīcē.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = vai
# Button on the sign-in page.
passkeys-sign-in = Pierakstīties ar { -passkey(case: "accusative") }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Apstiprināt ar { -passkey(case: "accusative") }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = Lai darbotos { -passkeys }, vajadzīgs JavaScript. Ieslēdziet to šai lapai.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = Neviena { -passkey } netika izmantota. Mēģiniet vēlreiz un, ja šajā ierīcē nav atslēgas šim panelim, uzvednē izvēlieties citu ierīci.
# Nobody answered the prompt in time.
passkeys-timed-out = Uz uzvedni neviens laikus neatbildēja. Mēģiniet vēlreiz, kad ierīce būs pa rokai.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Šī pārlūkprogramma vai ierīce neatbalsta { -passkeys }. Izmēģiniet citu pārlūkprogrammu, citu ierīci vai drošības atslēgu ar PIN kodu.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = { -passkeys(position: "start") } šim panelim ir izslēgtas. Izmantojiet paroli.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = Jums vēl nav nevienas { -passkey(case: "genitive") }. Lai ar to pierakstītos, pietiek atbloķēt ierīci: nekas nav jāatceras, un viltotai lapai nav ko nozagt.
# Label of the field in which a passkey is renamed.
passkeys-name = Nosaukums
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Jaunās { -passkey(case: "genitive") } nosaukums (nav obligāts)
# Button.
passkeys-add = Pievienot { -passkey(case: "accusative") }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Pārdēvēt
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Noņemt
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = Vai noņemt “{ $name }”? Ar šo atslēgu vairs nevarēs pierakstīties, un visas citas ar to sāktās sesijas tūlīt beigsies.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = Izmēģināt { -passkey(case: "accusative") }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = “{ $name }” darbojas.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Sinhronizēta starp ierīcēm
# In the list: the passkey cannot leave its device.
passkeys-device-only = Tikai vienā ierīcē
# In the list, before a date.
passkeys-added = Pievienota:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Pēdējoreiz izmantota:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Šī sesija
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Iespējams, pastāv šīs { -passkey(case: "genitive") } kopija. Ja tā nav pārvietota uz citu ierīci, noņemiet to un pievienojiet jaunu.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Šo { -passkey(case: "accusative") } nevar nolasīt, tāpēc ar to nevar pierakstīties. Noņemiet to un pievienojiet jaunu.
       *[other] Šī { -passkey } ir izveidota domēnam { $domain } un šajā adresē nedarbojas. Noņemiet to un pievienojiet jaunu.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = Šai atslēgai vairs nav dublējuma. Ja ir vēl viena { -passkey }, ierīces pazaudēšana neliedz piekļuvi kontam.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Jūs pierakstāties tikai ar { -passkeys(case: "dative") }: parole ir izslēgta.
       *[on] Jūs joprojām varat pierakstīties ar paroli. Ja to izslēgsiet, varēsiet pierakstīties tikai ar { -passkeys(case: "dative") }.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = Jums ir tikai viena derīga { -passkey }. Ja to pazaudēsiet, būs vajadzīgs atkopšanas kods vai administratora palīdzība. Pievienojiet vēl vienu atslēgu vai izveidojiet atkopšanas kodus.
# Button.
passkeys-only-start = Izslēgt manu paroli
# Button.
passkeys-only-end = Atkal atļaut pierakstīties ar paroli

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [1] Šim kontam ir viena { -passkey }.
        [zero] Šim kontam ir { $count } { -passkeys(case: "genitive") }.
        [one] Šim kontam ir { $count } { -passkey }.
       *[other] Šim kontam ir { $count } { -passkeys }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Noņemt visas { -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Vai noņemt visas konta { $name } { -passkeys }? Ar tām sāktās sesijas beigsies, un parole, ja tā bija izslēgta, atkal darbosies.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = Neizdevās
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = Neizdevās pārbaudīt { -passkey(case: "accusative") }. Pārbaudiet savienojumu un sāciet no jauna.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Šis panelis nepazīst šo { -passkey(case: "accusative") }; iespējams, tā ir noņemta. Izvēlieties citu vai izmantojiet paroli.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Šīs { -passkey(case: "genitive") } vairs nav. Pārlādējiet lapu.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys(position: "start") } darbojas tikai https adresē ar resursdatora nosaukumu vai localhost. Lūdziet administratoram piešķirt panelim šādu adresi.
       *[other] { -passkeys(position: "start") } darbojas tikai https adresē ar resursdatora nosaukumu vai localhost, un tikai tur, kur šis panelis tās gaida. Atveriet paneli adresē { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name =
    { $limit ->
        [zero] Nosaukumā jābūt no 1 līdz { $limit } rakstzīmēm bez rindas pārtraukumiem. Izvēlieties citu.
        [one] Nosaukumā jābūt no 1 līdz { $limit } rakstzīmei bez rindas pārtraukumiem. Izvēlieties citu.
       *[other] Nosaukumā jābūt no 1 līdz { $limit } rakstzīmēm bez rindas pārtraukumiem. Izvēlieties citu.
    }
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [1] Jums jau ir viena { -passkey }, un vairāk šis panelis neatļauj. Noņemiet to, pirms pievienojat citu.
        [zero] Jums jau ir { $limit } { -passkeys(case: "genitive") }, un vairāk šis panelis neatļauj. Noņemiet kādu, pirms pievienojat citu.
        [one] Jums jau ir { $limit } { -passkey }, un vairāk šis panelis neatļauj. Noņemiet kādu, pirms pievienojat citu.
       *[other] Jums jau ir { $limit } { -passkeys }, un vairāk šis panelis neatļauj. Noņemiet kādu, pirms pievienojat citu.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Šis panelis neatļauj { -passkeys }, kas sinhronizējas starp ierīcēm. Izmantojiet drošības atslēgu vai citu ierīci.
# When turning the password off.
passkeys-problem-password-off = Šajā panelī paroles nevar izslēgt. Lūdziet administratoram to atļaut.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Šī { -passkey } jau ir reģistrēta. Izvēlieties citu ierīci vai izmantojiet atslēgu, kas jums jau ir.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Bez paroles jums vajadzīga derīga { -passkey }. Pievienojiet citu vai atkal atļaujiet pierakstīties ar paroli.
