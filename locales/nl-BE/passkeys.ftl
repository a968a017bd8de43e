### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Aanmelden met een vingerafdruk, gezicht, pincode of beveiligingssleutel in plaats van een wachtwoord.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(position: "start") } zijn gekoppeld aan { $domain } en werken op het adres dat je nu gebruikt.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(position: "start") } zijn gekoppeld aan { $domain } en werken niet op het adres dat je nu gebruikt. Gebruik dit adres:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys(position: "start") } werken op { $origin }.
        [related] { -passkeys(position: "start") } werken op { $origin } in browsers die bij { $domain } de verwante adressen opvragen.
        [nameless] { -passkeys(position: "start") } werken niet op { $origin }: browsers koppelen ze aan een hostnaam, nooit aan een IP-adres. Geef het paneel een naam.
        [insecure] { -passkeys(position: "start") } werken niet op { $origin }: browsers eisen overal https, behalve op localhost. Maak het paneel bereikbaar via https.
       *[unrelated] { -passkeys(position: "start") } werken niet op { $origin }: dat adres hoort niet bij { $domain }. Wijzig hieronder het domein, of wijzig het adres.
    }
# A setting.
passkeys-setting-rp-name = Naam in { -passkey }vensters
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Hoe smartphones en browsers dit paneel noemen. Laat leeg om de naam van het paneel te gebruiken.
# A setting.
passkeys-setting-rp-id = Domein waaraan { -passkeys } gekoppeld zijn
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = De hostnaam van het adres van het paneel, of een bovenliggend domein. Laat leeg om de hostnaam te gebruiken. { -passkeys(position: "start") } die voor een ander domein zijn gemaakt, werken na een wijziging niet meer.
# A setting, a number of seconds.
passkeys-setting-ttl = Tijd om op een venster te reageren, in seconden
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Daarna is het venster niet meer geldig en moet je opnieuw beginnen.
# A setting, a number.
passkeys-setting-limit = { -passkeys(position: "start") } per account
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Accounts die er al meer hebben, houden ze.
# A setting, a checkbox.
passkeys-setting-password-off = Iedereen mag het eigen wachtwoord uitschakelen
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Wie dat doet, kan zich alleen nog aanmelden met een { -passkey }. Voor wie het al gedaan heeft, verandert er niets.
# A setting, a checkbox.
passkeys-setting-synced = Gesynchroniseerde { -passkeys } toestaan
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Wachtwoordmanagers kopiëren ze naar alle toestellen van een gebruiker. Staat dit uit, dan kunnen alleen sleutels worden toegevoegd en gebruikt die op één toestel blijven.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = of
# Button on the sign-in page.
passkeys-sign-in = Aanmelden met een { -passkey }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Bevestigen met een { -passkey }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys(position: "start") } werken alleen met JavaScript. Schakel het voor deze pagina in om er een te gebruiken.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = Er is geen { -passkey } gebruikt. Probeer het opnieuw en kies in het venster een ander toestel als dit er geen heeft voor dit paneel.
# Nobody answered the prompt in time.
passkeys-timed-out = Er is niet op tijd gereageerd. Probeer het opnieuw als je je toestel bij de hand hebt.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Deze browser of dit toestel ondersteunt geen { -passkeys }. Probeer een andere browser, een ander toestel of een beveiligingssleutel met pincode.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = { -passkeys(position: "start") } zijn voor dit paneel uitgeschakeld. Gebruik je wachtwoord.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = Je hebt nog geen { -passkeys }. Met een { -passkey } meld je je aan door je toestel te ontgrendelen: niets om te onthouden, en niets wat een nepsite kan stelen.
# Label of the field in which a passkey is renamed.
passkeys-name = Naam
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Naam van de nieuwe { -passkey } (optioneel)
# Button.
passkeys-add = { -passkey(position: "start") } toevoegen
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Naam wijzigen
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Verwijderen
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = ‘{ $name }’ verwijderen? Aanmelden kan er niet meer mee, en alle andere sessies die ermee gestart zijn, eindigen meteen.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = { -passkey(position: "start") } uitproberen
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = ‘{ $name }’ werkt.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Gesynchroniseerd tussen toestellen
# In the list: the passkey cannot leave its device.
passkeys-device-only = Alleen op één toestel
# In the list, before a date.
passkeys-added = Toegevoegd:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Laatst gebruikt:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Deze sessie
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Mogelijk bestaat er een kopie van deze { -passkey }. Verwijder hem en voeg een nieuwe toe, tenzij hij naar een ander toestel is overgezet.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Deze { -passkey } is niet leesbaar en werkt niet om je aan te melden. Verwijder hem en voeg een nieuwe toe.
       *[other] Deze { -passkey } is gemaakt voor { $domain } en werkt niet op dit adres. Verwijder hem en voeg een nieuwe toe.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = Van deze { -passkey } is geen back-up meer. Een tweede voorkomt dat de account onbereikbaar wordt als een toestel verloren gaat.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Je meldt je alleen aan met je { -passkeys }: je wachtwoord is uitgeschakeld.
       *[on] Je kan je nog altijd aanmelden met je wachtwoord. Dat kan je uitschakelen, zodat alleen je { -passkeys } nog werken.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = Je hebt maar één { -passkey } die werkt. Als je die verliest, heb je een herstelcode of een beheerder nodig om weer binnen te komen. Voeg een tweede toe, of maak herstelcodes.
# Button.
passkeys-only-start = Mijn wachtwoord uitschakelen
# Button.
passkeys-only-end = Mijn wachtwoord opnieuw inschakelen

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [one] Deze account heeft één { -passkey }.
       *[other] Deze account heeft { $count } { -passkeys }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Alle { -passkeys } verwijderen
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Alle { -passkeys } van { $name } verwijderen? De sessies die ermee gestart zijn, eindigen. Was het wachtwoord uitgeschakeld, dan werkt het opnieuw.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = Dat is niet gelukt
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = De { -passkey } kon niet worden gecontroleerd. Controleer je verbinding en begin opnieuw.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Dit paneel kent die { -passkey } niet; misschien is die verwijderd. Kies een andere of gebruik je wachtwoord.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Deze { -passkey } bestaat niet meer. Laad de pagina opnieuw.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys(position: "start") } werken alleen op een https-adres met een hostnaam, of op localhost. Vraag een beheerder om dit paneel zo’n adres te geven.
       *[other] { -passkeys(position: "start") } werken alleen op een https-adres met een hostnaam, of op localhost, en alleen waar dit paneel ze verwacht. Open het paneel op { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = Een naam heeft 1 tot { $limit } tekens, zonder regeleinden. Kies een andere.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [one] Je hebt de enige { -passkey } die dit paneel toestaat. Verwijder die voordat je een andere toevoegt.
       *[other] Je hebt alle { $limit } { -passkeys } die dit paneel toestaat. Verwijder er een voordat je een andere toevoegt.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Dit paneel staat geen { -passkeys } toe die tussen toestellen worden gesynchroniseerd. Gebruik een beveiligingssleutel of een ander toestel.
# When turning the password off.
passkeys-problem-password-off = In dit paneel kan je wachtwoorden niet uitschakelen. Vraag een beheerder om dat toe te staan.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Deze { -passkey } is al geregistreerd. Kies een ander toestel, of gebruik de { -passkey } die je hebt.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Zonder wachtwoord heb je een { -passkey } nodig die werkt. Voeg er nog een toe, of schakel je wachtwoord opnieuw in.
