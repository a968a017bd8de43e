### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Logga in med fingeravtryck, ansikte, PIN-kod eller säkerhetsnyckel i stället för lösenord.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(position: "start") } är knutna till { $domain } och fungerar på den adress du använder nu.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(position: "start") } är knutna till { $domain } och fungerar inte på den adress du använder nu. Använd den här i stället:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys(position: "start") } fungerar på { $origin }.
        [related] { -passkeys(position: "start") } fungerar på { $origin } i webbläsare som frågar { $domain } efter relaterade adresser.
        [nameless] { -passkeys(position: "start") } fungerar inte på { $origin }: webbläsare knyter dem till ett värdnamn, aldrig till en IP-adress. Ge panelen ett namn.
        [insecure] { -passkeys(position: "start") } fungerar inte på { $origin }: webbläsare kräver https överallt utom på localhost. Gör panelen tillgänglig via https.
       *[unrelated] { -passkeys(position: "start") } fungerar inte på { $origin }: adressen hör inte till { $domain }. Ändra domänen nedan eller adressen.
    }
# A setting.
passkeys-setting-rp-name = Namn som visas när en { -passkey } efterfrågas
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Vad telefoner och webbläsare kallar panelen. Lämna tomt för att använda panelens eget namn.
# A setting.
passkeys-setting-rp-id = Domän som { -passkeys } är knutna till
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = Värdnamnet i panelens adress eller en överordnad domän. Lämna tomt för att använda värdnamnet. { -passkeys(position: "start") } som skapats för en annan domän slutar fungera.
# A setting, a number of seconds.
passkeys-setting-ttl = Tid att besvara en förfrågan, i sekunder
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Efter den tiden gäller förfrågan inte längre och måste göras om.
# A setting, a number.
passkeys-setting-limit = { -passkeys(position: "start") } per konto
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Konton som redan har fler får behålla dem.
# A setting, a checkbox.
passkeys-setting-password-off = Låt användare stänga av sitt lösenord
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = De loggar då bara in med { -passkey }. Den som redan har gjort det påverkas inte.
# A setting, a checkbox.
passkeys-setting-synced = Tillåt synkroniserade { -passkeys }
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Lösenordshanterare kopierar dem till alla personens enheter. Utan dem går det bara att lägga till och använda nycklar som stannar på en enhet.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = eller
# Button on the sign-in page.
passkeys-sign-in = Logga in med { -passkey }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Bekräfta med { -passkey }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys(position: "start") } kräver JavaScript. Slå på det för den här sidan.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = Ingen { -passkey } användes. Försök igen, och välj en annan enhet i dialogrutan om den här inte har någon för panelen.
# Nobody answered the prompt in time.
passkeys-timed-out = Förfrågan besvarades inte i tid. Försök igen när du har enheten till hands.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Den här webbläsaren eller enheten kan inte använda { -passkeys }. Prova en annan, eller en säkerhetsnyckel med PIN-kod.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = { -passkeys(position: "start") } har stängts av för den här panelen. Använd ditt lösenord.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = Du har inga { -passkeys } än. Med en sådan loggar du in genom att låsa upp din enhet: inget att komma ihåg och inget som en falsk sida kan stjäla.
# Label of the field in which a passkey is renamed.
passkeys-name = Namn
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Namn på den nya { -passkey(form: "definite") } (valfritt)
# Button.
passkeys-add = Lägg till en { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Byt namn
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Ta bort
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = Ta bort ”{ $name }”? Den går då inte längre att logga in med, och alla andra sessioner som startats med den avslutas direkt.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = Prova en { -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = ”{ $name }” fungerar.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Synkroniserad mellan enheter
# In the list: the passkey cannot leave its device.
passkeys-device-only = Bara på en enhet
# In the list, before a date.
passkeys-added = Tillagd:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Senast använd:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Den här sessionen
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Det kan finnas en kopia av den här { -passkey(form: "definite") }. Har den inte flyttats till en annan enhet bör du ta bort den och lägga till en ny.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Den här { -passkey(form: "definite") } går inte att läsa och kan inte användas för att logga in. Ta bort den och lägg till en ny.
       *[other] Den här { -passkey(form: "definite") } skapades för { $domain } och går inte att använda på den här adressen. Ta bort den och lägg till en ny.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = Den här { -passkey(form: "definite") } är inte längre säkerhetskopierad. Med ytterligare en blir ingen utelåst om en enhet försvinner.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Du loggar bara in med dina { -passkeys }: ditt lösenord är avstängt.
       *[on] Du kan fortfarande logga in med ditt lösenord. Stänger du av det loggar du bara in med dina { -passkeys }.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = Du har bara en { -passkey } som fungerar. Förlorar du den behöver du en återställningskod eller en administratör för att komma in. Lägg till en till eller skapa återställningskoder.
# Button.
passkeys-only-start = Stäng av mitt lösenord
# Button.
passkeys-only-end = Tillåt mitt lösenord igen

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [one] Det här kontot har en { -passkey }.
       *[other] Det här kontot har { $count } { -passkeys }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Ta bort alla { -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Ta bort alla { -passkeys } för { $name }? Sessioner som startats med dem avslutas, och lösenordet fungerar igen om det var avstängt.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = Det fungerade inte
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = { -passkey(position: "start", form: "definite") } kunde inte verifieras. Kontrollera anslutningen och börja om.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Panelen känner inte igen { -passkey(form: "definite") }. Den kan ha tagits bort. Välj en annan eller använd ditt lösenord.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Den här { -passkey(form: "definite") } finns inte längre. Läs in sidan igen.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys(position: "start") } fungerar bara på en https-adress med värdnamn eller på localhost. Be en administratör ge panelen en sådan adress.
       *[other] { -passkeys(position: "start") } fungerar bara på en https-adress med värdnamn eller på localhost, och bara där panelen väntar sig dem. Öppna panelen på { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = Ett namn ska ha 1–{ $limit } tecken, utan radbrytningar. Välj ett annat.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [one] Du har redan den enda { -passkey } som panelen tillåter. Ta bort den innan du lägger till en annan.
       *[other] Du har redan alla { $limit } { -passkeys } som panelen tillåter. Ta bort en innan du lägger till en ny.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Panelen tillåter inte { -passkeys } som synkroniseras mellan enheter. Använd en säkerhetsnyckel eller en annan enhet.
# When turning the password off.
passkeys-problem-password-off = Lösenord går inte att stänga av i den här panelen. Be en administratör tillåta det.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Den här { -passkey(form: "definite") } är redan registrerad. Välj en annan enhet eller använd den du har.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Utan lösenord behöver du en { -passkey } som fungerar. Lägg till en till eller tillåt ditt lösenord igen.
