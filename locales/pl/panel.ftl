### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Polski

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Przejdź do treści
# Name of the main navigation, for screen readers.
nav-label = Główna nawigacja
# Main navigation, and the title of the start page.
nav-dashboard = Przegląd
# Main navigation: the viewer's own account.
nav-account = Konto
# Main navigation, administrators only: everybody's accounts.
nav-users = Użytkownicy
# Main navigation, administrators only: the panel's settings.
nav-settings = Ustawienia
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Zalogowane konto: { $name }
# Button under the navigation.
sign-out = Wyloguj się
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Język
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Zmień
# Button under a form whose changes it stores.
save = Zapisz zmiany
# Link beside a form's button; leaves without storing anything.
cancel = Anuluj
# Notice above a form after its changes were stored.
saved = Zmiany zostały zapisane.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Nazwa użytkownika
# Below the field in which a new username is chosen.
field-username-hint = Dozwolone są litery, cyfry i znaki . _ - @ +, łącznie do 64 znaków.
# Label of the password field on the sign-in and set-up pages.
field-password = Hasło
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Kod
# Below that field, where a recovery code is accepted too.
field-code-hint = Sześć cyfr z aplikacji uwierzytelniającej albo jeden z kodów odzyskiwania.
# Label of the field for a recovery code.
field-recovery-code = Kod odzyskiwania
# Label on the page where a password is changed.
field-current-password = Obecne hasło
# Label on the page where a password is changed.
field-new-password = Nowe hasło
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint =
    { $min ->
        [one] Co najmniej { $min } znak. Spacje też się liczą, a im dłuższe hasło, tym lepiej.
        [few] Co najmniej { $min } znaki. Spacje też się liczą, a im dłuższe hasło, tym lepiej.
       *[many] Co najmniej { $min } znaków. Spacje też się liczą, a im dłuższe hasło, tym lepiej.
    }
# What an account may do: everything.
role-admin = Administrator
# What an account may do: use the panel and change itself.
role-user = Użytkownik
# How somebody signed in.
method-password = Hasło
# How somebody signed in, when it was not with the password.
method-other = Inna metoda logowania

## Sign-in page

# Heading, and title of the browser tab.
login-title = Zaloguj się
# Button under the form.
login-submit = Zaloguj się
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Hasło zostało ustawione. Użyj go, aby się zalogować.
# Link below the form.
login-to-recovery = Nie możesz się zalogować?
# Link below the second step and the recovery form; starts over.
login-again = Wróć do logowania

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Jeszcze jeden krok
# Below the heading.
login-second-factor-intro = Oprócz hasła to konto wymaga kodu.
# Link below the form.
login-second-factor-to-recovery = Nie mam już tej aplikacji

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Odzyskaj dostęp
# Below the heading.
login-recovery-intro = Kod odzyskiwania pozwala na nowo ustawić sposób logowania. Każdy kod działa raz.
# Button under the form.
login-recovery-submit = Dalej
# Below the form.
login-recovery-no-code = Nie masz też kodów? Poproś o pomoc administratora tego panelu.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Zaproszenie dla Ciebie
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Ustaw hasło do konta { $name } w panelu { $panel }. Ten link działa raz.
# Heading of a reset, and title of the browser tab.
link-reset-title = Ustaw nowe hasło
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Ustaw nowe hasło do konta { $name }. Wszystkie sesje tego konta zostaną zakończone, a ten link działa raz.
# Button under the form.
link-submit = Ustaw hasło

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Konfiguracja
# Heading.
setup-heading = Witamy w { -product }
# Below the heading.
setup-intro = Utwórz pierwszego administratora. Można to zrobić tylko przez ten link i tylko raz.
# Button under the form.
setup-submit = Utwórz administratora

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Cześć, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Witamy w panelu { $panel }. Tutaj zarządzasz swoim kontem i sposobem logowania.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Witamy w panelu { $panel }. Tutaj zarządzasz swoim kontem, użytkownikami tego serwera i samym panelem.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Twoje logowanie
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Rola
# Label in that summary, followed by how this session was made.
dashboard-method = Metoda logowania
# Label in that summary, followed by a date.
dashboard-last-sign-in = Ostatnie logowanie
# Heading above the links that only administrators see.
dashboard-administration = Administracja
# Below the link “Profile”.
dashboard-to-profile-detail = Twoja nazwa i język.
# Below the link “Password”.
dashboard-to-password-detail = Zmień hasło, którym się logujesz.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Sprawdź, gdzie trwają Twoje sesje, i zakończ te, których nie rozpoznajesz.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [one] Na razie tylko Twoje konto. Dodaj osoby, które korzystają z tego serwera.
        [few] { $count } konta. Sprawdź, kto ma dostęp, lub dodaj kogoś.
       *[many] { $count } kont. Sprawdź, kto ma dostęp, lub dodaj kogoś.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = Nazwa panelu i jego język domyślny.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Twoje konto
# Name of the row of tabs, for screen readers.
account-tabs-label = Sekcje konta
# Tab: name and language.
account-tab-profile = Profil
# Tab: change the password.
account-tab-password = Hasło
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Drugi składnik
# Tab: where the viewer is signed in.
account-tab-sessions = Sesje
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Profil
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Język
# The first choice of a language.
account-language-automatic = Taki jak w przeglądarce
# Below the choice of a language.
account-language-hint = Dotyczy każdej przeglądarki, w której się logujesz.
# Heading on the tab “Password”.
account-password-heading = Zmień hasło
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = Logowanie hasłem jest wyłączone dla Twojego konta. Ustawione tutaj hasło zacznie działać, gdy tylko je włączysz.
# Button on the tab “Password”.
account-password-submit = Zmień hasło
# Notice on the tab “Password” after the change.
account-password-saved = Hasło zostało zmienione. Wszystkie pozostałe sesje zostały zakończone.
# Heading on the tab “Sessions”.
account-sessions-heading = Twoje aktywne sesje
# Below that heading.
account-sessions-intro = Jeśli którejś nie rozpoznajesz, zakończ ją i zmień hasło.
# Button above the list of sessions.
account-sessions-end-others = Zakończ wszystkie pozostałe
# Button beside one session.
account-sessions-end = Zakończ
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Zakończ sesję: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Zakończono. Nikt nie jest już tam zalogowany.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Ta sesja
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } ({ $system })
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = Z użyciem „{ $name }”
# In place of a device that could not be recognised.
account-sessions-unknown-device = Nieznane urządzenie
# Small text of one session: how it was made.
account-sessions-by-password = Hasłem
# Small text of one session: how it was made.
account-sessions-by-recovery = Kodem odzyskiwania
# Small text of one session: how it was made.
account-sessions-by-other = Inną metodą logowania
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Początek:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Ostatnia aktywność:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = Na Twoim koncie dodano lub usunięto metodę logowania. <a data-l10n-name="look">Czy to Twoja zmiana?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Czy to Twoja zmiana?
# Below that heading, above the list of changes.
account-notice-intro = Te zmiany wprowadzono w innej sesji Twojego konta.
# Button below the list; the notice goes away.
account-notice-mine = Tak, to moja zmiana
# Button below the list.
account-notice-not-mine = Nie, to ktoś inny
# Below that button.
account-notice-not-mine-detail = Usuwa to, co dodano, i kończy wszystkie sesje oprócz tej. Potem zmień hasło.
# Below the list when there is no other session.
account-sessions-only-this = Nie ma innych sesji na Twoim koncie.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Twoje konto jest chronione tylko hasłem. <a data-l10n-name="set-up">Dodaj drugi składnik</a>.
# Notice after an authenticator app was set up.
second-factor-added = Aplikacja uwierzytelniająca jest skonfigurowana. Od teraz logowanie hasłem wymaga też kodu.
# Notice after the authenticator app was removed.
second-factor-removed = Aplikacja uwierzytelniająca została usunięta. Do zalogowania znów wystarczy samo hasło.
# Notice after password sign-in was switched on again.
second-factor-released = Możesz znów logować się hasłem.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Użyto kodu odzyskiwania. Ustaw tutaj sposób logowania na nowo, a potem wyloguj się i zaloguj ponownie, aby korzystać z panelu.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Administratorzy tego panelu muszą mieć drugi składnik. Skonfiguruj go, aby przejść dalej.
# Heading above the offer to use the password again.
second-factor-held-heading = Logowanie hasłem jest wyłączone
# Below that heading.
second-factor-held = Na to konto logujesz się bez hasła. Jeśli to już nie działa, włącz hasło z powrotem.
# Button below that text.
second-factor-release = Włącz logowanie hasłem
# Heading of the part about the app.
second-factor-app = Aplikacja uwierzytelniająca
# Mark beside that heading.
second-factor-on = Włączona
# Below that heading.
second-factor-app-intro = Aplikacja w telefonie co pół minuty pokazuje nowy kod. Logowanie hasłem będzie wymagać także tego kodu.
# Label, followed by a date and time.
second-factor-since = Skonfigurowano:
# Heading and button: starts setting up the app.
second-factor-set-up = Skonfiguruj aplikację uwierzytelniającą
# Button: sets up another app in place of the present one.
second-factor-replace = Użyj innej aplikacji
# Button that opens a question.
second-factor-remove = Usuń
# The question.
second-factor-remove-detail = Kto zna Twoje hasło, zaloguje się wtedy bez kodu.
# Button that does it.
second-factor-remove-confirm = Usuń aplikację
# First step of setting up an app, above a QR code.
second-factor-scan = Otwórz aplikację uwierzytelniającą, dodaj konto i skieruj aparat na ten obrazek.
# What screen readers say in place of the QR code.
second-factor-picture = Kod QR z kluczem podanym poniżej
# Second way to set up an app, above the key as text.
second-factor-type = Nie masz aparatu? Wpisz ten klucz w aplikacji:
# Below the field for the first code.
second-factor-code-hint = Sześć cyfr, które teraz pokazuje aplikacja, potwierdzi, że ma ona klucz.
# Button under the form.
second-factor-confirm = Włącz
# Heading of the part about recovery codes.
recovery-codes = Kody odzyskiwania
# Below that heading.
recovery-codes-intro = Na wypadek utraty telefonu lub hasła. Każdy kod działa raz.
# In place of how many are left.
recovery-codes-none = Nie masz kodów odzyskiwania.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [one] Został jeden kod. Wkrótce utwórz nowe.
        [few] Zostały { $count } kody.
       *[many] Zostało { $count } kodów.
    }
# Button: makes the first codes.
recovery-codes-make = Utwórz kody odzyskiwania
# Button that opens a question.
recovery-codes-renew = Utwórz nowe kody
# The question.
recovery-codes-renew-detail = Obecne kody przestaną działać.
# Button that does it.
recovery-codes-renew-confirm = Zastąp moje kody
# Heading above new codes.
recovery-codes-new = Twoje kody odzyskiwania
# Notice above new codes.
recovery-codes-keep = Przechowuj je tam, gdzie nikt inny ich nie znajdzie. Zobaczysz je tylko ten jeden raz.
# Link that downloads the codes as a text file.
recovery-codes-download = Pobierz
# Button that leaves the page with the codes.
recovery-codes-kept = Kody zapisane

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Aktywność
# Tab of the account page: what has happened to the account.
account-tab-activity = Aktywność
# At the top of that tab.
account-activity-intro = Co działo się na Twoim koncie, od najnowszych zdarzeń. Jeśli czegoś tu nie rozpoznajesz, zmień hasło i zakończ nieznane sesje.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Aktywność
# Below that heading.
audit-intro = Kto, co i kiedy zrobił. Wpisów tylko przybywa, żaden nie znika.
# Button of the form above the list, and its name for screen readers.
audit-filter = Pokaż
# Label of a choice in that form.
audit-filter-action = Zdarzenie
# Label of a choice in that form.
audit-filter-outcome = Wynik
# First entry of both choices.
audit-filter-any = Wszystkie
# Link beside the button; shows everything again.
audit-filter-none = Pokaż wszystko
# Below the field for a username.
audit-unknown-name = Nie ma konta o tej nazwie.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = Zdarzenia
# In place of the list.
audit-empty = Na razie nic
# Link below the list.
audit-older = Starsze
# Link below the list.
audit-newest = Najnowsze
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Kto: { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Konto: { $name }
# In place of a username.
audit-deleted-account = usunięte konto
# Small text of a line: not with the password.
audit-other-method = Inną metodą logowania
# In place of an address.
audit-command-line = Wiersz poleceń
# Choice of the form: it was done.
audit-done = Wykonano
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Odmowa
# Heading above the failed attempts.
audit-failures-heading = Nieudane próby
# Below that heading.
audit-failures-intro = Zliczane co godzinę, od najnowszych.
# A kind of failed attempts.
audit-failure-password = Odrzucone hasło
# A kind of failed attempts.
audit-failure-second-factor = Odrzucony kod
# A kind of failed attempts.
audit-failure-recovery = Odrzucony kod odzyskiwania
# A kind of failed attempts.
audit-failure-other = Niepowodzenie innej metody logowania
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Pozostałe nieudane próby
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] 1 raz
        [few] { $count } razy
       *[many] { $count } razy
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Zalogowano
audit-action-sign-out = Wylogowano
audit-action-confirmed = Potwierdzono tożsamość
audit-action-confirm = Potwierdzono tożsamość
audit-action-password-changed = Zmieniono hasło
audit-action-password-sign-in-held = Wyłączono logowanie hasłem
audit-action-password-sign-in-released = Włączono logowanie hasłem
audit-action-password-released = Włączono logowanie hasłem
audit-action-password-reset-offered = Utworzono link do zresetowania hasła
audit-action-account-added = Dodano konto
audit-action-account-invited = Utworzono zaproszenie
audit-action-invitation-accepted = Przyjęto zaproszenie
audit-action-password-reset = Zresetowano hasło przez link
audit-action-account-disabled = Zablokowano konto
audit-action-account-enabled = Odblokowano konto
audit-action-account-deleted = Usunięto konto
audit-action-credential-added = Dodano metodę logowania
audit-action-credential-removed = Usunięto metodę logowania
audit-action-credential-renamed = Zmieniono nazwę metody logowania
audit-action-credential-tested = Wypróbowano metodę logowania
audit-action-sessions-ended = Zakończono sesje
audit-action-second-factor-added = Skonfigurowano drugi składnik
audit-action-second-factor-removed = Usunięto drugi składnik
audit-action-second-factor-reset = Zresetowano drugi składnik
audit-action-recovery-codes-made = Utworzono kody odzyskiwania
audit-action-recovery-code-used = Użyto kodu odzyskiwania
audit-action-recovery-sign-in = Zalogowano kodem odzyskiwania
audit-action-setting-changed = Zmieniono ustawienie
audit-action-stranding-accepted = Potwierdzono odcięcie dostępu
audit-action-address-accepted = Zaakceptowano nowy adres
audit-action-plugin-enabled = Włączono wtyczkę
audit-action-plugin-disabled = Wyłączono wtyczkę
audit-action-plugin-quarantined = Pominięto wtyczkę: panel uległ awarii przy jej uruchamianiu
audit-action-plugin-installed = Zainstalowano wtyczkę
audit-action-plugin-removed = Usunięto wtyczkę
audit-action-plugin-purged = Usunięto dane zapisane przez wtyczkę

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Nie ma konta o tej nazwie
audit-reason-wrong-password = Błędne hasło
audit-reason-password-held = Logowanie hasłem jest wyłączone dla tego konta
audit-reason-account-disabled = Konto jest zablokowane
audit-reason-wrong-code = Błędny kod

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Ustawienia
# Below the heading.
settings-intro = Zmiany obowiązują wszystkich od razu, bez ponownego uruchamiania.
# Heading of the first form.
settings-panel-heading = Panel
# Label of a field.
settings-panel-name = Nazwa panelu
# Below that field.
settings-panel-name-hint = Widoczna na stronie logowania i na karcie przeglądarki.
# Label of the choice of a language.
settings-language = Język domyślny
# Below that choice.
settings-language-hint = Dla osób, które nie wybrały języka, a ich przeglądarka prosi o język, którego tu nie ma.
# Settings: a number of minutes.
settings-fresh-minutes = Ponowne potwierdzenie po (w minutach)
settings-fresh-minutes-hint = Dotyczy zmian sposobu logowania i zmian na kontach innych osób.
# Label of a choice.
settings-second-factor = Drugi składnik
# A value of that choice.
settings-second-factor-optional = Każdy decyduje za siebie
# A value of that choice.
settings-second-factor-administrators = Administratorzy muszą go mieć
# Below that choice.
settings-second-factor-hint = Dopóki go nie skonfigurują, administratorzy logujący się hasłem mają dostęp tylko do własnego konta.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Wtyczki
# Below that heading.
plugins-intro = Wtyczka działa z tymi samymi uprawnieniami co panel. Włączaj tylko te, którym ufasz.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Włączona
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Wyłączona
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Nie działa
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Pominięta
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = Brak pliku
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [one] Przechwycono jeden błąd tej wtyczki. Miejsce: { $at }.
        [few] Przechwycono { $count } błędy tej wtyczki. Miejsce: { $at }.
       *[many] Przechwycono { $count } błędów tej wtyczki. Miejsce: { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = Ostatni:
# Below these errors, while they keep coming.
plugin-paused = Ta część wtyczki jest teraz dopuszczana tylko na kilka sekund naraz, dopóki nie zadziała poprawnie. Przyczynę podaje dziennik panelu.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Nie działa na { $node }, innym serwerze tego panelu.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Od:
# Button beside a plugin that is left out.
plugin-try-again = Spróbuj ponownie
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Spróbuj ponownie: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [one] Jedna biblioteka tej wtyczki pozostaje w pamięci do ponownego uruchomienia panelu; nic jej nie wywołuje.
        [few] { $count } biblioteki tej wtyczki pozostają w pamięci do ponownego uruchomienia panelu; nic ich nie wywołuje.
       *[many] { $count } bibliotek tej wtyczki pozostaje w pamięci do ponownego uruchomienia panelu; nic ich nie wywołuje.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Wersja { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Co może robić
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Co może robić: { $plugin }
# Below that list.
plugin-declares-note = Panel odrzuca wszystko, czego nie ma na tej liście. To deklaracja, a nie izolacja: wtyczka działa jako część panelu, więc instaluj tylko te, którym ufasz.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [one] Obsługiwać jeden adres pod własną ścieżką, dla zalogowanych
        [few] Obsługiwać { $count } adresy pod własną ścieżką, dla zalogowanych
       *[many] Obsługiwać { $count } adresów pod własną ścieżką, dla zalogowanych
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [one] Obsługiwać jeden adres pod własną ścieżką, dla każdego
        [few] Obsługiwać { $count } adresy pod własną ścieżką, w tym dostępne dla każdego: { $open }
       *[many] Obsługiwać { $count } adresów pod własną ścieżką, w tym dostępne dla każdego: { $open }
    }
# The other entries of that list.
ability-sign-in = Logować użytkowników
ability-confirm = Potwierdzać, że zalogowana osoba to wciąż ta sama osoba
ability-hold-passwords = Wyłączać i ponownie włączać hasło konta
ability-end-sessions = Kończyć sesje rozpoczęte za jej pomocą
ability-keep-credentials = Przechowywać dane, którymi logują się użytkownicy
ability-administer = Zmieniać inne konta na polecenie administratora
ability-read-accounts = Wyszukiwać konta po nazwie
# Button beside a plugin.
plugin-switch-on = Włącz
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Włącz: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Wyłącz
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Wyłącz: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Wszystko, co ta wtyczka dodaje, zniknie z panelu. Zapisane przez nią dane poczekają na ponowne włączenie.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [one] Zakończ też sesję rozpoczętą za jej pomocą
        [few] Zakończ też { $count } sesje rozpoczęte za jej pomocą
       *[many] Zakończ też { $count } sesji rozpoczętych za jej pomocą
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Wyłącz: { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Ustawienia wtyczki { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Ten plik nie jest biblioteką systemu Linux.
library-not-elf-do = Umieść w jego miejscu plik .so wtyczki albo usuń go z folderu wtyczek.
# The file ends too early.
library-truncated-why = Ta biblioteka jest ucięta; brakuje części pliku.
library-truncated-do = Skopiuj ją ponownie do folderu wtyczek i porównaj rozmiar z oryginałem.
# A library, but of something else.
library-no-module-why = Ta biblioteka nie jest wtyczką do tego panelu.
library-no-module-do = Usuń ją z folderu wtyczek.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Ta wtyczka wymaga interfejsu wtyczek w wersji { $needs }; ten panel ma wersję { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Zainstaluj wydanie wtyczki dla wersji { $offers } albo panel z wersją { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Ta wtyczka używa „{ $needs }”, czego nie ma w interfejsie wtyczek w wersji { $offers }, a taką ma ten panel.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Zaktualizuj panel albo zainstaluj wydanie wtyczki dla wersji { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Tę wtyczkę zbudowano z inną odmianą interfejsu wtyczek niż ten panel.
library-layout-do = Zainstaluj wydanie dołączone do tej wersji panelu.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Tę wtyczkę zbudowano tak, że jeden jej błąd mógłby zatrzymać cały panel.
library-panic-abort-do = Poproś jej twórcę o wydanie z „panic = unwind”.
# The process that opened it first crashed.
library-crashed-why = Ta biblioteka uległa awarii podczas próby, więc panel jej nie używa.
library-crashed-do = Skopiuj ją ponownie do folderu wtyczek; jeśli to nie pomoże, poproś jej twórcę o inne wydanie.
# The process that opened it first did not answer.
library-hung-why = Ta biblioteka, otwarta w osobnym procesie, nie odpowiedziała na czas.
library-hung-do = Odśwież stronę, aby spróbować ponownie; jeśli nic się nie zmieni, poproś jej twórcę o inne wydanie.
# Not the file that an administrator switched on.
library-changed-why = Ten plik zmienił się od włączenia wtyczki.
library-changed-do = Jeśli plik zastąpiono świadomie, wyłącz wtyczkę i włącz ją ponownie. Jeśli nie, ustal, kto to zrobił.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = Panel uległ awarii podczas uruchamiania tej wtyczki, dlatego od tej pory ją pomija.
library-quarantined-do = Włącz ją ponownie, aby spróbować jeszcze raz. Jeśli panel znów ulegnie awarii, poproś twórcę wtyczki o inne wydanie.
# The plugin was opened, and then did not come up.
library-stuck-why = Ta wtyczka nie uruchomiła się na czas.
library-stuck-do = Wyłącz ją i włącz, aby spróbować ponownie; jeśli nic się nie zmieni, poproś jej twórcę o inne wydanie.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = Inni użytkownicy tego serwera mogą zapisywać w pliku { $detail }.
# Variables:
#   $detail (String) - the file
library-writable-do = Odbierz prawo zapisu grupie i pozostałym: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = Plik { $detail } należy do użytkownika { $needs }; panel działa jako użytkownik { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Sprawdź, skąd pochodzi; jeśli mu ufasz, zainstaluj go ponownie albo wykonaj: chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Inni użytkownicy tego serwera mogą zapisywać w folderze wtyczek { $detail }.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Odbierz prawo zapisu grupie i pozostałym: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = Folder wtyczek { $detail } należy do użytkownika { $needs }; panel działa jako użytkownik { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Sprawdź, co w nim jest; jeśli temu ufasz, wykonaj: chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = To, co deklaruje ta wtyczka, łamie regułę: { $detail }.
library-bad-manifest-do = Pokaż to twórcy wtyczki i poproś o poprawione wydanie.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Kilka plików w folderze wtyczek to ta sama wtyczka: { $detail }.
library-ambiguous-do = Zachowaj ten, którego potrzebujesz, a pozostałe usuń z folderu wtyczek.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = Plik { $detail } to również ta wtyczka; jest pomijany, bo włączono inny.
library-ignored-do = Usuń go albo zainstaluj poleceniem „gatehouse plugins install”, które zastąpi tamten.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = Wtyczki „{ $needs }” i „{ $offers }” roszczą sobie prawo do tych samych tekstów: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Zanim włączysz „{ $needs }”, wyłącz „{ $offers }” albo poproś ich twórców o inne nazwy.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = Wtyczki „{ $needs }” i „{ $offers }” obsługują te same adresy: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Zdecyduj, która ma odpowiadać: zanim włączysz „{ $needs }”, wyłącz „{ $offers }”.

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Użytkownicy
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } konto
        [few] { $count } konta
       *[many] { $count } kont
    }
# Button above the list.
users-add = Dodaj użytkownika
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = Na konto { $name } można się już zalogować.
# Column of the list.
users-column-name = Nazwa
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Ostatnie logowanie
# Column of the list, and label in the view of one account.
users-column-created = Dodano
# In place of a date.
user-never-signed-in = Nigdy
# Mark beside an account that may not sign in.
user-disabled = Zablokowane
# Mark beside an account that may sign in.
user-active = Aktywne
# Below the list while there is only one account.
users-only-you = Na razie nie ma tu nikogo poza Tobą
# Below that.
users-only-you-detail = Daj każdej osobie, która korzysta z tego serwera, jej własne konto. Wspólnego hasła nie można odebrać jednej osobie.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Dodaj użytkownika
# Below that heading.
users-new-intro = Przekaż nazwę użytkownika i hasło osobiście; po zalogowaniu hasło można zmienić.
# Label of a field of that form.
users-new-password = Pierwsze hasło
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint =
    { $min ->
        [one] Pozostaw puste, aby dostać link, pod którym ta osoba sama ustawi hasło. W przeciwnym razie wpisz co najmniej { $min } znak.
        [few] Pozostaw puste, aby dostać link, pod którym ta osoba sama ustawi hasło. W przeciwnym razie wpisz co najmniej { $min } znaki.
       *[many] Pozostaw puste, aby dostać link, pod którym ta osoba sama ustawi hasło. W przeciwnym razie wpisz co najmniej { $min } znaków.
    }
# Checkbox of that form.
users-new-admin = Administrator
# Below that checkbox.
users-new-admin-hint = Może zmieniać ustawienia panelu i konta wszystkich osób.
# Button of that form.
users-new-submit = Dodaj użytkownika
# Heading in the view of one account, above its role, status and dates.
user-heading = Konto
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Metody logowania
# In that column, beside the password.
users-second-factor = Drugi składnik
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [one] Jedna inna metoda logowania
        [few] { $count } inne metody logowania
       *[many] { $count } innych metod logowania
    }
# Mark in that column.
users-password-held = Hasło wyłączone
# In place of all this: an invited account that has not been used yet.
users-no-method = Na razie nic
# Heading in the view of one account, above what can be done to it.
user-administration = Administracja
# In place of the buttons, in the view of one’s own account.
user-administration-own = To Twoje własne konto; może je zablokować lub usunąć inny administrator.
# Button in that view.
user-enable = Odblokuj
# Button in that view; opens a question.
user-disable = Zablokuj
# That question.
user-disable-detail = Dopóki nie odblokujesz tego konta, nikt się na nie nie zaloguje. Jego sesje zakończą się od razu; to, co na nim jest, zostanie.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Zablokuj konto { $name }
# Button in that view; opens a question.
user-delete = Usuń
# That question.
user-delete-detail = Konto, jego sesje i wszystkie metody logowania zostaną usunięte na zawsze. Zdarzenia pozostaną w dzienniku aktywności.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Usuń na zawsze konto { $name }
# Above the button, where the password is switched off for the account.
user-release-password-detail = Logowanie na to konto odbywa się bez hasła. Jeśli właściciel konta nie może się już zalogować, przywróć hasło.
# Button in that view.
user-release-password = Przywróć logowanie hasłem
# Link in that view.
user-activity = Aktywność tego konta
# Label in that view, followed by “Active” or “Disabled”.
user-status = Stan
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = Dodano konto { $name }. Przekaż tej osobie link, pod którym ustawi hasło.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Przekaż właścicielowi konta { $name } ten link, pod którym ustawi nowe hasło.
# Label of the field with the link.
users-link-label = Link jednorazowy
# Below that field.
users-link-hint = Widać go tylko teraz i działa raz.
# After that sentence, followed by a date and time.
users-link-expires = Ważny do:
# Button below the link.
users-link-done = Gotowe
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = Gdy logowanie się nie udaje
# Below that heading.
user-access-intro = Nigdy nie poznasz hasła tej osoby: resetowanie tworzy link, pod którym sama ustawi nowe.
# Button.
user-reset-password = Utwórz link do zresetowania hasła
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Zresetuj drugi składnik
# The question that opens below that button.
user-reset-second-factor-detail = Usuwa aplikację uwierzytelniającą i kody odzyskiwania tej osoby. Zrób to tylko, gdy masz pewność, kto o to prosi.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Czy to nadal Ty?
# Below the heading.
confirm-intro = Ta operacja wymaga niedawnego logowania. Potwierdź, a wrócisz w to samo miejsce.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Hasło konta { $name }
# Button under the form.
confirm-submit = Potwierdź
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Hasłem nie można tego potwierdzić, a inna metoda nie jest teraz dostępna. Wyloguj się i zaloguj ponownie albo zwróć się do administratora.
# Link below the form.
confirm-cancel = Anuluj i przejdź do przeglądu

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Ta nazwa użytkownika i hasło nie pasują do żadnego konta. Sprawdź oba pola i spróbuj ponownie.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [one] Zbyt wiele prób. Odczekaj sekundę i spróbuj ponownie.
        [few] Zbyt wiele prób. Odczekaj { $count } sekundy i spróbuj ponownie.
       *[many] Zbyt wiele prób. Odczekaj { $count } sekund i spróbuj ponownie.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [one] Zbyt wiele prób. Odczekaj minutę i spróbuj ponownie.
        [few] Zbyt wiele prób. Odczekaj { $count } minuty i spróbuj ponownie.
       *[many] Zbyt wiele prób. Odczekaj { $count } minut i spróbuj ponownie.
    }
# No username was typed.
error-username-empty = Wpisz nazwę użytkownika.
# A new account.
error-username-taken = Ta nazwa użytkownika jest już zajęta. Wybierz inną.
# A new account.
error-username-invalid = Użyj od 1 do 64 liter, cyfr lub znaków . _ - @ +, bez spacji.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short =
    { $min ->
        [one] To hasło jest za krótkie. Użyj co najmniej { $min } znak.
        [few] To hasło jest za krótkie. Użyj co najmniej { $min } znaki.
       *[many] To hasło jest za krótkie. Użyj co najmniej { $min } znaków.
    }
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long =
    { $max ->
        [one] To hasło jest za długie. Użyj najwyżej { $max } znak.
        [few] To hasło jest za długie. Użyj najwyżej { $max } znaki.
       *[many] To hasło jest za długie. Użyj najwyżej { $max } znaków.
    }
# The current password, on the account page and the confirm page.
error-password-wrong = To nie jest Twoje obecne hasło.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Ten kod jest błędny lub został już użyty. Poczekaj na następny i spróbuj ponownie.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Ta nazwa użytkownika i kod odzyskiwania nie pasują do siebie albo kod został już użyty.
# Settings page: the panel's name is empty or too long.
error-panel-name = Wpisz nazwę o długości od 1 do 64 znaków.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Wpisz liczbę całkowitą od { $min } do { $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text =
    { $max ->
        [one] Użyj najwyżej { $max } znak.
        [few] Użyj najwyżej { $max } znaki.
       *[many] Użyj najwyżej { $max } znaków.
    }

## Error page: the way out

# Button, for somebody signed in.
error-home = Przejdź do przeglądu
# Button, for somebody not signed in.
error-to-sign-in = Przejdź do logowania

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = To trwało zbyt długo
problem-too-slow-detail = Połączenie było zbyt wolne i dane nie dotarły na czas. Niczego nie zmieniono; spróbuj ponownie.
# 404
problem-not-found-title = Ta strona nie istnieje
problem-not-found-detail = Adres może zawierać błąd albo tego, co tu było, już nie ma.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Brak uprawnień
problem-not-allowed-detail = Twoje konto nie ma do tego uprawnień. Jeśli ich potrzebujesz, zwróć się do administratora.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Otwarto pod innym adresem
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = To żądanie nie pochodzi z własnego adresu panelu, więc niczego nie zmieniono. Otwórz panel pod adresem { $base-url } i spróbuj ponownie. Jeśli panel ma działać także tutaj, jego administrator może dodać ten adres do konfiguracji.
# 401: nobody is signed in.
problem-sign-in-required-title = Najpierw się zaloguj
problem-sign-in-required-detail = Nikt nie jest tu zalogowany albo sesja się zakończyła.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Potwierdź, że to Ty
problem-fresh-required-detail = Od ostatniego logowania minęło zbyt wiele czasu na taką zmianę. Potwierdź tożsamość lub zaloguj się ponownie, a potem powtórz zmianę.
# 400
problem-malformed-title = Nie udało się odczytać żądania
problem-malformed-detail = Część danych jest niekompletna lub ma złą postać. Wróć, odśwież stronę i spróbuj ponownie.
# 422: understood, but a value is refused.
problem-unprocessable-title = Tego nie można przyjąć
problem-unprocessable-detail = Żądanie jest zrozumiałe, ale jedna z wartości jest niedozwolona. Wróć i sprawdź wpisane dane.
# 413
problem-too-large-title = Za dużo danych
problem-too-large-detail = Przesłano więcej danych, niż przyjmuje ten adres. Niczego nie zapisano.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Zmieniono w międzyczasie
problem-conflict-detail = Ktoś inny zmienił to w tej samej chwili. Odśwież stronę, sprawdź obecny stan i spróbuj ponownie.
# 409: a step that works only once was repeated.
problem-already-used-title = To już zrobiono
problem-already-used-detail = Ten krok działa tylko raz i został już wykorzystany. Zacznij od początku.
# 409: the thing to be added is already there.
problem-duplicate-title = To już tu jest
problem-duplicate-detail = Dodawany element jest już zarejestrowany i nie został dodany ponownie.
# 422: the most that are allowed are there.
problem-limit-title = Nie można dodać więcej
problem-limit-detail = Na Twoim koncie jest już ich tyle, na ile panel pozwala. Najpierw usuń jeden element.
# 404: it was there when the page was opened.
problem-gone-title = Tego już nie ma
problem-gone-detail = Usunięto to w międzyczasie. Odśwież stronę, aby zobaczyć, co zostało.
# 409: removing it would lock the account out.
problem-last-usable-title = To Twoja ostatnia metoda logowania
problem-last-usable-detail = Bez niej nie będzie już można się zalogować. Dodaj inną metodę logowania lub włącz hasło, a potem usuń tę.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Ktoś straciłby możliwość logowania
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Po tej zmianie nie zalogują się już: { $names }. Najpierw ustaw hasło albo potwierdź, że mimo to chcesz ją wprowadzić.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = To ostatni administrator
problem-last-administrator-detail = Nie zostałby nikt, kto może zajmować się panelem. Najpierw nadaj rolę administratora komuś innemu i upewnij się, że ta osoba może się zalogować.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = To Twoje własne konto
problem-own-account-detail = Nie można tego zrobić na koncie, z którego teraz korzystasz. Może to zrobić inny administrator.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = Chwilowo wstrzymane
problem-paused-detail = Ta funkcja wciąż zawodzi, więc panel dopuszcza ją tylko na kilka sekund naraz. Poczekaj chwilę i spróbuj ponownie.
# 503
problem-unavailable-title = Chwilowo niedostępne
problem-unavailable-detail = Panel nie może teraz tego zrobić. Poczekaj chwilę i spróbuj ponownie.
# 500
problem-internal-title = Coś poszło nie tak
problem-internal-detail = To nie Twoja wina i niczego nie zmieniono. Spróbuj ponownie; jeśli to się powtarza, administrator znajdzie przyczynę w dzienniku panelu.
# 429
problem-too-many-title = Zbyt wiele prób
problem-too-many-detail = W krótkim czasie wykonano stąd zbyt wiele prób. Poczekaj kilka minut i spróbuj ponownie.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Zanim przejdziesz dalej
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [one] Jedna osoba straciłaby możliwość logowania
        [few] { $count } osoby straciłyby możliwość logowania
       *[many] { $count } osób straciłoby możliwość logowania
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [one] i jeszcze jedna osoba
        [few] i jeszcze { $count } osoby
       *[many] i jeszcze { $count } osób
    }
# Below the names: what to do.
stranded-do = Najpierw zapewnij możliwość logowania hasłem albo kontynuuj, jeśli jest inny sposób, by się z Tobą skontaktować.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Żaden administrator nie mógłby się już zalogować, więc zmiany nie wprowadzono. Najpierw zadbaj o to, by któryś z administratorów mógł zalogować się hasłem.
# Button that carries out the change all the same.
stranded-confirm = Kontynuuj mimo to
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [one] Na jednym koncie wyłączono hasło. Znów zacznie działać dla konta:
        [few] Na { $count } kontach wyłączono hasło. Znów zacznie działać dla kont:
       *[many] Na { $count } kontach wyłączono hasło. Znów zacznie działać dla kont:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = Adres panelu, { $address }, jest odpowiedni.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = Adres panelu, { $address }, jest liczbowy. Przeglądarki potrzebują nazwy: nadaj ją serwerowi i ustaw base_url na https:// z tą nazwą.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = Adres panelu, { $address }, nie używa https. Przeglądarki wymagają https albo localhost: umieść przed panelem odwrotne proxy z certyfikatem i ustaw base_url na jego adres.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Ta przeglądarka otworzyła panel pod adresem { $address }, który jest jednym ze skonfigurowanych.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Ta przeglądarka otworzyła panel pod adresem { $here }, a panel oczekuje { $address }. Otwórz go tam albo dodaj ten adres do additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = Proxy przed panelem wysyła { $headers }, ale jego adresu nie ma w trusted_proxies: wszyscy za nim wyglądają jak jeden odwiedzający.
# Button beside a warning.
plugin-switch-on-anyway = Włącz mimo to
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Włącz mimo to: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = przed chwilą
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [one] minutę temu
        [few] { $count } minuty temu
       *[many] { $count } minut temu
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [one] godzinę temu
        [few] { $count } godziny temu
       *[many] { $count } godzin temu
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [one] dzień temu
        [few] { $count } dni temu
       *[many] { $count } dni temu
    }
