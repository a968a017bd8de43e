### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Přihlašování otiskem prstu, obličejem, kódem PIN nebo bezpečnostním klíčem místo hesla.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(position: "start") } jsou vázané na doménu { $domain } a na adrese, kterou právě používáte, fungují.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(position: "start") } jsou vázané na doménu { $domain } a na adrese, kterou právě používáte, nefungují. Použijte tuto:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys(position: "start") } na adrese { $origin } fungují.
        [related] { -passkeys(position: "start") } na adrese { $origin } fungují v prohlížečích, které u { $domain } zjišťují související adresy.
        [nameless] { -passkeys(position: "start") } na adrese { $origin } nefungují: prohlížeče je vážou na název hostitele, nikdy na IP adresu. Dejte panelu název hostitele.
        [insecure] { -passkeys(position: "start") } na adrese { $origin } nefungují: prohlížeče vyžadují https všude kromě localhost. Zpřístupněte panel přes https.
       *[unrelated] { -passkeys(position: "start") } na adrese { $origin } nefungují: adresa nepatří k doméně { $domain }. Změňte doménu níže, nebo adresu.
    }
# A setting.
passkeys-setting-rp-name = Název ve výzvách k použití { -passkey(case: "genitive") }
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Tak budou tento panel nazývat telefony a prohlížeče. Prázdné pole znamená název panelu.
# A setting.
passkeys-setting-rp-id = Doména, na kterou jsou vázané { -passkeys }
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = Název hostitele z adresy panelu, nebo jeho nadřazená doména. Prázdné pole znamená název hostitele. { -passkeys(position: "start") } vytvořené pro jinou doménu přestanou fungovat.
# A setting, a number of seconds.
passkeys-setting-ttl = Čas na odpověď na výzvu (v sekundách)
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Po této době výzva vyprší a je potřeba začít znovu.
# A setting, a number.
passkeys-setting-limit = Nejvyšší počet { -passkeys(case: "genitive") } na účet
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Účty, které jich už mají víc, o ně nepřijdou.
# A setting, a checkbox.
passkeys-setting-password-off = Dovolit uživatelům vypnout si heslo
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Pak se přihlašují jen { -passkey(case: "instrumental") }. U těch, kdo už heslo vypnuté mají, se nic nezmění.
# A setting, a checkbox.
passkeys-setting-synced = Povolit synchronizované { -passkeys }
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Správci hesel je kopírují na všechna zařízení daného člověka. Bez povolení lze přidávat a používat jen klíče, které zůstávají na jednom zařízení.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = nebo
# Button on the sign-in page.
passkeys-sign-in = Přihlásit se { -passkey(case: "instrumental") }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Potvrdit { -passkey(case: "instrumental") }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys(position: "start") } potřebují JavaScript. Pokud je chcete použít, zapněte ho pro tuto stránku.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = Žádný { -passkey } nebyl použit. Zkuste to znovu, a pokud na tomto zařízení není žádný pro tento panel, vyberte ve výzvě jiné zařízení.
# Nobody answered the prompt in time.
passkeys-timed-out = Na výzvu nikdo včas neodpověděl. Zkuste to znovu, až budete mít zařízení po ruce.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Tento prohlížeč nebo zařízení { -passkeys } nepodporuje. Zkuste jiný prohlížeč, jiné zařízení nebo bezpečnostní klíč s kódem PIN.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = { -passkeys(position: "start") } byly pro tento panel vypnuty. Použijte heslo.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = Zatím nemáte žádné { -passkeys }. S klíčem se přihlásíte tím, že odemknete své zařízení: nic si nemusíte pamatovat a podvržená stránka nemá co ukrást.
# Label of the field in which a passkey is renamed.
passkeys-name = Název
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Název nového { -passkey(case: "genitive") } (nepovinné)
# Button.
passkeys-add = Přidat { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Přejmenovat
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Odebrat
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = Odebrat „{ $name }“? Tímto klíčem se už nepůjde přihlásit a všechny ostatní relace, které jím začaly, hned skončí.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = Vyzkoušet { -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = „{ $name }“ funguje.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Synchronizovaný mezi zařízeními
# In the list: the passkey cannot leave its device.
passkeys-device-only = Jen na jednom zařízení
# In the list, before a date.
passkeys-added = Přidáno:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Naposledy použito:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Tato relace
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Možná existuje kopie tohoto { -passkey(case: "genitive") }. Pokud nebyl přenesen na jiné zařízení, odeberte ho a přidejte nový.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Tento { -passkey } nelze přečíst, takže se jím nejde přihlásit. Odeberte ho a přidejte nový.
       *[other] Tento { -passkey } byl vytvořen pro doménu { $domain } a na této adrese nefunguje. Odeberte ho a přidejte nový.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = Tento { -passkey } už není zálohovaný. Díky druhému klíči ztráta zařízení neznamená ztrátu přístupu.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Přihlašujete se jen { -passkeys(case: "instrumental") }: heslo je vypnuté.
       *[on] Heslem se stále můžete přihlásit. Když ho vypnete, budete se přihlašovat jen { -passkeys(case: "instrumental") }.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = Máte jen jeden funkční { -passkey }. Když o něj přijdete, dostanete se k účtu jen s obnovovacím kódem nebo s pomocí správce. Přidejte druhý klíč, nebo si vytvořte obnovovací kódy.
# Button.
passkeys-only-start = Vypnout moje heslo
# Button.
passkeys-only-end = Znovu povolit přihlášení heslem

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [one] Tento účet má jeden { -passkey }.
        [few] Tento účet má { $count } { -passkeys }.
       *[other] Tento účet má { $count } { -passkeys(case: "genitive") }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Odebrat všechny { -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Odebrat všechny { -passkeys } účtu { $name }? Relace, které jimi začaly, skončí, a pokud bylo heslo vypnuté, bude znovu fungovat.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = Nepovedlo se
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = Ověření { -passkey(case: "genitive") } se nezdařilo. Zkontrolujte připojení a začněte znovu.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Tento panel takový { -passkey } nezná; možná byl odebrán. Vyberte jiný, nebo použijte heslo.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Tento { -passkey } už neexistuje. Načtěte stránku znovu.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys(position: "start") } fungují jen na adrese https s názvem hostitele nebo na localhost. Požádejte správce, aby panel takovou adresu dostal.
       *[other] { -passkeys(position: "start") } fungují jen na adrese https s názvem hostitele nebo na localhost, a to jen tam, kde je tento panel očekává. Otevřete panel na adrese { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = Název musí mít 1 až { $limit } znaků a být na jednom řádku. Zvolte jiný.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [one] Už máte jeden { -passkey } a víc jich tento panel nedovoluje. Než přidáte jiný, odeberte ho.
        [few] Už máte { $limit } { -passkeys } a víc jich tento panel nedovoluje. Než přidáte další, některý odeberte.
       *[other] Už máte { $limit } { -passkeys(case: "genitive") } a víc jich tento panel nedovoluje. Než přidáte další, některý odeberte.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Tento panel nedovoluje { -passkeys } synchronizované mezi zařízeními. Použijte bezpečnostní klíč nebo jiné zařízení.
# When turning the password off.
passkeys-problem-password-off = V tomto panelu nelze hesla vypínat. Požádejte správce o povolení.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Tento { -passkey } už je zaregistrovaný. Vyberte jiné zařízení, nebo použijte klíč, který máte.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Bez hesla potřebujete funkční { -passkey }. Přidejte další, nebo znovu povolte přihlášení heslem.
