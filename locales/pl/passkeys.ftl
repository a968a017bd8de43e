### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Loguj się odciskiem palca, twarzą, kodem PIN lub kluczem bezpieczeństwa zamiast hasłem.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(position: "start") } są powiązane z domeną { $domain } i działają pod adresem, którego teraz używasz.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(position: "start") } są powiązane z domeną { $domain } i nie działają pod adresem, którego teraz używasz. Użyj tego adresu:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys(position: "start") } działają pod adresem { $origin }.
        [related] { -passkeys(position: "start") } działają pod adresem { $origin } w przeglądarkach, które pytają { $domain } o adresy powiązane.
        [nameless] { -passkeys(position: "start") } nie działają pod adresem { $origin }: przeglądarki wiążą je z nazwą hosta, nigdy z adresem IP. Nadaj panelowi nazwę hosta.
        [insecure] { -passkeys(position: "start") } nie działają pod adresem { $origin }: przeglądarki wymagają https wszędzie poza localhost. Udostępnij panel przez https.
       *[unrelated] { -passkeys(position: "start") } nie działają pod adresem { $origin }: nie należy on do domeny { $domain }. Zmień domenę poniżej albo adres.
    }
# A setting.
passkeys-setting-rp-name = Nazwa w monitach { -passkey(case: "genitive") }
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Tak telefony i przeglądarki nazywają ten panel. Pozostaw puste, aby użyć nazwy panelu.
# A setting.
passkeys-setting-rp-id = Domena, z którą są powiązane { -passkeys }
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = Nazwa hosta z adresu panelu albo jej domena nadrzędna. Pozostaw puste, aby użyć nazwy hosta. { -passkeys(position: "start") } utworzone dla innej domeny przestaną działać.
# A setting, a number of seconds.
passkeys-setting-ttl = Czas na odpowiedź na monit (w sekundach)
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Po tym czasie monit traci ważność i trzeba zacząć od nowa.
# A setting, a number.
passkeys-setting-limit = Maksymalna liczba { -passkeys(case: "genitive") } na konto
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Konta, które mają ich już więcej, zachowają je.
# A setting, a checkbox.
passkeys-setting-password-off = Zezwalaj użytkownikom na wyłączenie hasła
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Logują się wtedy tylko { -passkey(case: "instrumental") }. U osób, które już wyłączyły hasło, nic się nie zmieni.
# A setting, a checkbox.
passkeys-setting-synced = Zezwalaj na synchronizowane { -passkeys }
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Menedżery haseł kopiują je na wszystkie urządzenia danej osoby. Bez tej zgody można dodawać i stosować tylko klucze, które pozostają na jednym urządzeniu.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = lub
# Button on the sign-in page.
passkeys-sign-in = Zaloguj się { -passkey(case: "instrumental") }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Potwierdź { -passkey(case: "instrumental") }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys(position: "start") } wymagają JavaScriptu. Włącz go dla tej strony, aby z nich korzystać.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = Nie użyto { -passkey(case: "genitive") }. Spróbuj ponownie, a jeśli na tym urządzeniu nie ma klucza do tego panelu, wybierz w monicie inne urządzenie.
# Nobody answered the prompt in time.
passkeys-timed-out = Nikt nie odpowiedział na monit w wyznaczonym czasie. Spróbuj ponownie, mając urządzenie pod ręką.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Ta przeglądarka lub to urządzenie nie obsługuje { -passkeys(case: "genitive") }. Użyj innej przeglądarki, innego urządzenia albo klucza bezpieczeństwa z kodem PIN.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = { -passkeys(position: "start") } zostały wyłączone w tym panelu. Użyj hasła.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = Nie masz jeszcze { -passkeys(case: "genitive") }. Z takim kluczem logujesz się, odblokowując urządzenie: nie trzeba niczego pamiętać, a fałszywa strona nie ma czego ukraść.
# Label of the field in which a passkey is renamed.
passkeys-name = Nazwa
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Nazwa nowego { -passkey(case: "genitive") } (opcjonalnie)
# Button.
passkeys-add = Dodaj { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Zmień nazwę
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Usuń
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = Usunąć „{ $name }”? Tym kluczem nie będzie już można się zalogować, a wszystkie inne rozpoczęte nim sesje zostaną od razu zakończone.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = Wypróbuj { -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = „{ $name }” działa.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Synchronizowany między urządzeniami
# In the list: the passkey cannot leave its device.
passkeys-device-only = Tylko na jednym urządzeniu
# In the list, before a date.
passkeys-added = Dodano:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Ostatnie użycie:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Ta sesja
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Może istnieć kopia tego { -passkey(case: "genitive") }. Jeśli nie przeniesiono go na inne urządzenie, usuń go i dodaj nowy.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Tego { -passkey(case: "genitive") } nie można odczytać, więc nie da się nim zalogować. Usuń go i dodaj nowy.
       *[other] Ten { -passkey } utworzono dla domeny { $domain } i pod tym adresem nie działa. Usuń go i dodaj nowy.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = Ten { -passkey } nie ma już kopii zapasowej. Drugi klucz sprawi, że utrata urządzenia nie odetnie właściciela od konta.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Logujesz się tylko { -passkeys(case: "instrumental") }: hasło jest wyłączone.
       *[on] Nadal możesz logować się hasłem. Jeśli je wyłączysz, będziesz logować się tylko { -passkeys(case: "instrumental") }.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = Masz tylko jeden działający { -passkey }. Jeśli go stracisz, odzyskasz dostęp tylko kodem odzyskiwania albo z pomocą administratora. Dodaj drugi klucz lub utwórz kody odzyskiwania.
# Button.
passkeys-only-start = Wyłącz moje hasło
# Button.
passkeys-only-end = Zezwól znów na logowanie hasłem

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [one] To konto ma jeden { -passkey }.
        [few] To konto ma { $count } { -passkeys }.
       *[many] To konto ma { $count } { -passkeys(case: "genitive") }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Usuń wszystkie { -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Usunąć wszystkie { -passkeys } konta { $name }? Rozpoczęte nimi sesje zostaną zakończone, a hasło, jeśli było wyłączone, znów zacznie działać.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = Nie udało się
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = Nie udało się zweryfikować { -passkey(case: "genitive") }. Sprawdź połączenie i zacznij od nowa.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Ten panel nie zna tego { -passkey(case: "genitive") }; być może został on usunięty. Wybierz inny lub użyj hasła.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Tego { -passkey(case: "genitive") } już nie ma. Odśwież stronę.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys(position: "start") } działają tylko pod adresem https z nazwą hosta albo na localhost. Poproś administratora o taki adres dla panelu.
       *[other] { -passkeys(position: "start") } działają tylko pod adresem https z nazwą hosta albo na localhost, i to tylko tam, gdzie oczekuje ich ten panel. Otwórz panel pod adresem { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = Nazwa musi mieć od 1 do { $limit } znaków i mieścić się w jednym wierszu. Wybierz inną.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [one] Masz już jeden { -passkey }, a na więcej ten panel nie pozwala. Usuń go, zanim dodasz inny.
        [few] Masz już { $limit } { -passkeys }, a na więcej ten panel nie pozwala. Usuń któryś, zanim dodasz kolejny.
       *[many] Masz już { $limit } { -passkeys(case: "genitive") }, a na więcej ten panel nie pozwala. Usuń któryś, zanim dodasz kolejny.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Ten panel nie pozwala na { -passkeys } synchronizowane między urządzeniami. Użyj klucza bezpieczeństwa lub innego urządzenia.
# When turning the password off.
passkeys-problem-password-off = W tym panelu nie można wyłączać haseł. Poproś administratora o zezwolenie.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Ten { -passkey } jest już zarejestrowany. Wybierz inne urządzenie albo użyj klucza, który już masz.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Bez hasła potrzebny jest działający { -passkey }. Dodaj inny albo zezwól znów na logowanie hasłem.
