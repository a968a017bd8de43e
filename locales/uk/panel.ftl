### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Українська

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Перейти до вмісту
# Name of the main navigation, for screen readers.
nav-label = Головна навігація
# Main navigation, and the title of the start page.
nav-dashboard = Огляд
# Main navigation: the viewer's own account.
nav-account = Обліковий запис
# Main navigation, administrators only: everybody's accounts.
nav-users = Користувачі
# Main navigation, administrators only: the panel's settings.
nav-settings = Налаштування
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Виконано вхід: { $name }
# Button under the navigation.
sign-out = Вийти
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Мова
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Змінити
# Button under a form whose changes it stores.
save = Зберегти зміни
# Link beside a form's button; leaves without storing anything.
cancel = Скасувати
# Notice above a form after its changes were stored.
saved = Зміни збережено.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Ім’я користувача
# Below the field in which a new username is chosen.
field-username-hint = Дозволено літери, цифри та символи . _ - @ +, разом до 64.
# Label of the password field on the sign-in and set-up pages.
field-password = Пароль
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Код
# Below that field, where a recovery code is accepted too.
field-code-hint = Шість цифр із застосунку для автентифікації або один із кодів відновлення.
# Label of the field for a recovery code.
field-recovery-code = Код відновлення
# Label on the page where a password is changed.
field-current-password = Поточний пароль
# Label on the page where a password is changed.
field-new-password = Новий пароль
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint =
    { $min ->
        [one] Щонайменше { $min } символ. Пробіли теж рахуються, і що довший пароль, то краще.
        [few] Щонайменше { $min } символи. Пробіли теж рахуються, і що довший пароль, то краще.
       *[many] Щонайменше { $min } символів. Пробіли теж рахуються, і що довший пароль, то краще.
    }
# What an account may do: everything.
role-admin = Адміністратор
# What an account may do: use the panel and change itself.
role-user = Користувач
# How somebody signed in.
method-password = Пароль
# How somebody signed in, when it was not with the password.
method-other = Інший спосіб входу

## Sign-in page

# Heading, and title of the browser tab.
login-title = Вхід
# Button under the form.
login-submit = Увійти
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Пароль установлено. Увійдіть за його допомогою.
# Link below the form.
login-to-recovery = Не вдається ввійти?
# Link below the second step and the recovery form; starts over.
login-again = Назад до входу

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Ще один крок
# Below the heading.
login-second-factor-intro = Крім пароля, цей обліковий запис потребує коду.
# Link below the form.
login-second-factor-to-recovery = У мене більше немає застосунку

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Відновлення доступу
# Below the heading.
login-recovery-intro = Код відновлення дає змогу знову налаштувати вхід. Кожен код діє один раз.
# Button under the form.
login-recovery-submit = Продовжити
# Below the form.
login-recovery-no-code = Кодів теж немає? Зверніться по допомогу до адміністратора цієї панелі.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Вас запрошено
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Створіть пароль для облікового запису { $name } у панелі «{ $panel }». Це посилання діє один раз.
# Heading of a reset, and title of the browser tab.
link-reset-title = Установити новий пароль
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Створіть новий пароль для облікового запису { $name }. Усі його сеанси завершаться, а це посилання діє один раз.
# Button under the form.
link-submit = Установити пароль

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Початкове налаштування
# Heading.
setup-heading = Вітаємо в { -product }
# Below the heading.
setup-intro = Створіть першого адміністратора. Це можна зробити лише за цим посиланням і лише один раз.
# Button under the form.
setup-submit = Створити адміністратора

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Вітаємо, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Це панель «{ $panel }». Тут ви керуєте своїм обліковим записом і способами входу.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Це панель «{ $panel }». Тут ви керуєте своїм обліковим записом, користувачами цього сервера й самою панеллю.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Ваш вхід
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Роль
# Label in that summary, followed by how this session was made.
dashboard-method = Спосіб входу
# Label in that summary, followed by a date.
dashboard-last-sign-in = Останній вхід
# Heading above the links that only administrators see.
dashboard-administration = Адміністрування
# Below the link “Profile”.
dashboard-to-profile-detail = Ваше ім’я та мова.
# Below the link “Password”.
dashboard-to-password-detail = Змініть пароль для входу.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Перегляньте, де ви ввійшли, і завершіть сеанси, яких не впізнаєте.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [1] Поки що лише ваш обліковий запис. Додайте людей, які користуються цим сервером.
        [one] { $count } обліковий запис. Перегляньте, хто має доступ, або додайте когось.
        [few] { $count } облікові записи. Перегляньте, хто має доступ, або додайте когось.
       *[many] { $count } облікових записів. Перегляньте, хто має доступ, або додайте когось.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = Назва панелі та її типова мова.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Ваш обліковий запис
# Name of the row of tabs, for screen readers.
account-tabs-label = Розділи облікового запису
# Tab: name and language.
account-tab-profile = Профіль
# Tab: change the password.
account-tab-password = Пароль
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Другий фактор
# Tab: where the viewer is signed in.
account-tab-sessions = Сеанси
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Профіль
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Мова
# The first choice of a language.
account-language-automatic = Як у браузері
# Below the choice of a language.
account-language-hint = Діє в кожному браузері, де ви входите.
# Heading on the tab “Password”.
account-password-heading = Змінити пароль
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = Вхід за паролем для вашого облікового запису вимкнено. Пароль, установлений тут, запрацює, щойно ви його ввімкнете.
# Button on the tab “Password”.
account-password-submit = Змінити пароль
# Notice on the tab “Password” after the change.
account-password-saved = Пароль змінено. Усі інші ваші сеанси завершено.
# Heading on the tab “Sessions”.
account-sessions-heading = Де ви ввійшли
# Below that heading.
account-sessions-intro = Якщо ви не впізнаєте якийсь сеанс, завершіть його та змініть пароль.
# Button above the list of sessions.
account-sessions-end-others = Завершити всі інші
# Button beside one session.
account-sessions-end = Завершити
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Завершити сеанс: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Завершено. Вхід там більше не діє.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Цей сеанс
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } ({ $system })
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = За допомогою «{ $name }»
# In place of a device that could not be recognised.
account-sessions-unknown-device = Невідомий пристрій
# Small text of one session: how it was made.
account-sessions-by-password = За паролем
# Small text of one session: how it was made.
account-sessions-by-recovery = За кодом відновлення
# Small text of one session: how it was made.
account-sessions-by-other = Іншим способом входу
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Вхід:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Остання активність:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = У вашому обліковому записі додано або вилучено спосіб входу. <a data-l10n-name="look">Це були ви?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Це були ви?
# Below that heading, above the list of changes.
account-notice-intro = Це змінено в іншому сеансі вашого облікового запису.
# Button below the list; the notice goes away.
account-notice-mine = Так, це я
# Button below the list.
account-notice-not-mine = Ні, це не я
# Below that button.
account-notice-not-mine-detail = Вилучить додане й завершить усі сеанси, крім цього. Потім змініть пароль.
# Below the list when there is no other session.
account-sessions-only-this = Більше ви ніде не ввійшли.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Ваш обліковий запис захищено лише паролем. <a data-l10n-name="set-up">Додайте другий фактор</a>.
# Notice after an authenticator app was set up.
second-factor-added = Застосунок для автентифікації налаштовано. Відтепер для входу за паролем потрібен і код.
# Notice after the authenticator app was removed.
second-factor-removed = Застосунок для автентифікації вилучено. Для входу знову досить самого пароля.
# Notice after password sign-in was switched on again.
second-factor-released = Ви знову можете входити за паролем.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Цей сеанс розпочато за кодом відновлення. Налаштуйте тут вхід заново, а потім вийдіть і ввійдіть знову, щоб користуватися панеллю.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Адміністраторам цієї панелі потрібен другий фактор. Налаштуйте його, щоб продовжити.
# Heading above the offer to use the password again.
second-factor-held-heading = Вхід за паролем вимкнено
# Below that heading.
second-factor-held = Ви входите в обліковий запис без пароля. Якщо це більше не вдається, увімкніть пароль знову.
# Button below that text.
second-factor-release = Увімкнути вхід за паролем
# Heading of the part about the app.
second-factor-app = Застосунок для автентифікації
# Mark beside that heading.
second-factor-on = Увімкнено
# Below that heading.
second-factor-app-intro = Застосунок на телефоні кожні пів хвилини показує новий код. Для входу за паролем тоді потрібен і цей код.
# Label, followed by a date and time.
second-factor-since = Налаштовано:
# Heading and button: starts setting up the app.
second-factor-set-up = Налаштувати застосунок
# Button: sets up another app in place of the present one.
second-factor-replace = Використати інший застосунок
# Button that opens a question.
second-factor-remove = Вилучити
# The question.
second-factor-remove-detail = Тоді кожен, хто знає ваш пароль, зможе ввійти без коду.
# Button that does it.
second-factor-remove-confirm = Вилучити застосунок
# First step of setting up an app, above a QR code.
second-factor-scan = Відкрийте застосунок для автентифікації, додайте обліковий запис і наведіть камеру на це зображення.
# What screen readers say in place of the QR code.
second-factor-picture = QR-код із ключем, наведеним нижче
# Second way to set up an app, above the key as text.
second-factor-type = Немає камери? Введіть цей ключ у застосунок:
# Below the field for the first code.
second-factor-code-hint = Шість цифр, які застосунок показує зараз, підтвердять, що ключ у ньому є.
# Button under the form.
second-factor-confirm = Увімкнути
# Heading of the part about recovery codes.
recovery-codes = Коди відновлення
# Below that heading.
recovery-codes-intro = На випадок, якщо ви втратите телефон або пароль. Кожен код діє один раз.
# In place of how many are left.
recovery-codes-none = У вас немає кодів відновлення.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [1] Залишився один код. Незабаром створіть нові.
        [one] Залишився { $count } код.
        [few] Залишилося { $count } коди.
       *[many] Залишилося { $count } кодів.
    }
# Button: makes the first codes.
recovery-codes-make = Створити коди відновлення
# Button that opens a question.
recovery-codes-renew = Створити нові коди
# The question.
recovery-codes-renew-detail = Коди, які ви маєте зараз, перестануть діяти.
# Button that does it.
recovery-codes-renew-confirm = Замінити мої коди
# Heading above new codes.
recovery-codes-new = Ваші коди відновлення
# Notice above new codes.
recovery-codes-keep = Зберігайте їх там, де їх знайдете лише ви. Їх показано тільки цього разу.
# Link that downloads the codes as a text file.
recovery-codes-download = Завантажити
# Button that leaves the page with the codes.
recovery-codes-kept = Коди збережено

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Журнал дій
# Tab of the account page: what has happened to the account.
account-tab-activity = Журнал дій
# At the top of that tab.
account-activity-intro = Що відбувалося з вашим обліковим записом, найновіше спочатку. Якщо щось тут зробили не ви, змініть пароль і завершіть незнайомі сеанси.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Журнал дій
# Below that heading.
audit-intro = Хто, що й коли зробив. Записи лише додаються й ніколи не зникають.
# Button of the form above the list, and its name for screen readers.
audit-filter = Показати
# Label of a choice in that form.
audit-filter-action = Подія
# Label of a choice in that form.
audit-filter-outcome = Результат
# First entry of both choices.
audit-filter-any = Усі
# Link beside the button; shows everything again.
audit-filter-none = Показати все
# Below the field for a username.
audit-unknown-name = Облікового запису з таким іменем немає.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = Події
# In place of the list.
audit-empty = Поки що нічого
# Link below the list.
audit-older = Старіші
# Link below the list.
audit-newest = Найновіші
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Хто: { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Обліковий запис: { $name }
# In place of a username.
audit-deleted-account = видалений обліковий запис
# Small text of a line: not with the password.
audit-other-method = Іншим способом входу
# In place of an address.
audit-command-line = Командний рядок
# Choice of the form: it was done.
audit-done = Виконано
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Відмовлено
# Heading above the failed attempts.
audit-failures-heading = Невдалі спроби
# Below that heading.
audit-failures-intro = Підраховано за годинами, найновіші спочатку.
# A kind of failed attempts.
audit-failure-password = Пароль відхилено
# A kind of failed attempts.
audit-failure-second-factor = Код відхилено
# A kind of failed attempts.
audit-failure-recovery = Код відновлення відхилено
# A kind of failed attempts.
audit-failure-other = Невдача з іншим способом входу
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Інші невдалі спроби
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] { $count } раз
        [few] { $count } рази
       *[many] { $count } разів
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Виконано вхід
audit-action-sign-out = Виконано вихід
audit-action-confirmed = Особу підтверджено
audit-action-confirm = Особу підтверджено
audit-action-password-changed = Пароль змінено
audit-action-password-sign-in-held = Вхід за паролем вимкнено
audit-action-password-sign-in-released = Вхід за паролем увімкнено
audit-action-password-released = Вхід за паролем увімкнено
audit-action-password-reset-offered = Створено посилання для скидання пароля
audit-action-account-added = Обліковий запис додано
audit-action-account-invited = Запрошення створено
audit-action-invitation-accepted = Запрошення прийнято
audit-action-password-reset = Пароль скинуто за посиланням
audit-action-account-disabled = Обліковий запис заблоковано
audit-action-account-enabled = Обліковий запис розблоковано
audit-action-account-deleted = Обліковий запис видалено
audit-action-credential-added = Спосіб входу додано
audit-action-credential-removed = Спосіб входу вилучено
audit-action-credential-renamed = Спосіб входу перейменовано
audit-action-credential-tested = Спосіб входу випробувано
audit-action-sessions-ended = Сеанси завершено
audit-action-second-factor-added = Другий фактор налаштовано
audit-action-second-factor-removed = Другий фактор вилучено
audit-action-second-factor-reset = Другий фактор скинуто
audit-action-recovery-codes-made = Коди відновлення створено
audit-action-recovery-code-used = Код відновлення використано
audit-action-recovery-sign-in = Виконано вхід за кодом відновлення
audit-action-setting-changed = Змінено налаштування
audit-action-stranding-accepted = Підтверджено попри втрату доступу
audit-action-address-accepted = Нову адресу прийнято
audit-action-plugin-enabled = Плагін увімкнено
audit-action-plugin-disabled = Плагін вимкнено
audit-action-plugin-quarantined = Плагін пропущено: під час його запуску панель аварійно завершилася
audit-action-plugin-installed = Плагін установлено
audit-action-plugin-removed = Плагін вилучено
audit-action-plugin-purged = Дані, збережені плагіном, видалено

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Облікового запису з таким іменем немає
audit-reason-wrong-password = Неправильний пароль
audit-reason-password-held = Вхід за паролем для цього облікового запису вимкнено
audit-reason-account-disabled = Обліковий запис заблоковано
audit-reason-wrong-code = Неправильний код

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Налаштування
# Below the heading.
settings-intro = Зміни одразу діють для всіх, без перезапуску.
# Heading of the first form.
settings-panel-heading = Панель
# Label of a field.
settings-panel-name = Назва панелі
# Below that field.
settings-panel-name-hint = Її видно на сторінці входу й на вкладці браузера.
# Label of the choice of a language.
settings-language = Типова мова
# Below that choice.
settings-language-hint = Для тих, хто не вибрав мову й чий браузер просить мову, якої тут немає.
# Settings: a number of minutes.
settings-fresh-minutes = Повторне підтвердження через (у хвилинах)
settings-fresh-minutes-hint = Для змін у способах входу та в чужих облікових записах.
# Label of a choice.
settings-second-factor = Другий фактор
# A value of that choice.
settings-second-factor-optional = Кожен вирішує за себе
# A value of that choice.
settings-second-factor-administrators = Обов’язковий для адміністраторів
# Below that choice.
settings-second-factor-hint = Доки адміністратори його не налаштують, після входу за паролем їм доступний лише власний обліковий запис.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Плагіни
# Below that heading.
plugins-intro = Плагін має ті самі права, що й панель. Вмикайте лише ті, яким довіряєте.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Увімкнено
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Вимкнено
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Не працює
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Пропущено
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = Немає файлу
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [1] Перехоплено одну помилку цього плагіна. Місце: { $at }.
        [one] Перехоплено { $count } помилку цього плагіна. Місце: { $at }.
        [few] Перехоплено { $count } помилки цього плагіна. Місце: { $at }.
       *[many] Перехоплено { $count } помилок цього плагіна. Місце: { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = Остання:
# Below these errors, while they keep coming.
plugin-paused = Цю частину плагіна панель тепер пускає лише на кілька секунд за раз, доки вона знову не запрацює. Причину записано в журналі панелі.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Не працює на { $node }, іншому сервері цієї панелі.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Відтоді:
# Button beside a plugin that is left out.
plugin-try-again = Спробувати ще раз
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Спробувати ще раз: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [1] Одна бібліотека цього плагіна залишається в пам’яті до перезапуску панелі; ніщо її не викликає.
        [one] { $count } бібліотека цього плагіна залишається в пам’яті до перезапуску панелі; ніщо її не викликає.
        [few] { $count } бібліотеки цього плагіна залишаються в пам’яті до перезапуску панелі; ніщо їх не викликає.
       *[many] { $count } бібліотек цього плагіна залишається в пам’яті до перезапуску панелі; ніщо їх не викликає.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Версія { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Що йому дозволено
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Що йому дозволено: { $plugin }
# Below that list.
plugin-declares-note = Усе, чого немає в цьому списку, панель відхиляє. Це заява, а не ізоляція: плагін працює як частина панелі, тож установлюйте лише ті, яким довіряєте.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [1] Обробляти одну адресу під власним шляхом, для тих, хто ввійшов
        [one] Обробляти { $count } адресу під власним шляхом, для тих, хто ввійшов
        [few] Обробляти { $count } адреси під власним шляхом, для тих, хто ввійшов
       *[many] Обробляти { $count } адрес під власним шляхом, для тих, хто ввійшов
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [1] Обробляти одну адресу під власним шляхом, для будь-кого
        [one] Обробляти { $count } адресу під власним шляхом, з них для будь-кого: { $open }
        [few] Обробляти { $count } адреси під власним шляхом, з них для будь-кого: { $open }
       *[many] Обробляти { $count } адрес під власним шляхом, з них для будь-кого: { $open }
    }
# The other entries of that list.
ability-sign-in = Виконувати вхід користувачів
ability-confirm = Підтверджувати, що в сеансі й досі та сама людина
ability-hold-passwords = Вимикати й знову вмикати пароль облікового запису
ability-end-sessions = Завершувати сеанси, розпочаті через нього
ability-keep-credentials = Зберігати дані для входу користувачів
ability-administer = Змінювати інші облікові записи на вимогу адміністратора
ability-read-accounts = Шукати облікові записи за іменем
# Button beside a plugin.
plugin-switch-on = Увімкнути
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Увімкнути: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Вимкнути
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Вимкнути: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Усе, що додає цей плагін, зникне з панелі. Збережені ним дані залишаться на випадок, якщо ви ввімкнете його знову.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [1] Завершити також один сеанс, розпочатий через нього
        [one] Завершити також { $count } сеанс, розпочатий через нього
        [few] Завершити також { $count } сеанси, розпочаті через нього
       *[many] Завершити також { $count } сеансів, розпочатих через нього
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Вимкнути «{ $plugin }»
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Налаштування плагіна «{ $plugin }»

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Цей файл — не бібліотека Linux.
library-not-elf-do = Покладіть на його місце файл .so плагіна або вилучіть його з папки плагінів.
# The file ends too early.
library-truncated-why = Ця бібліотека неповна: частини файлу бракує.
library-truncated-do = Скопіюйте її в папку плагінів ще раз і порівняйте розмір з оригіналом.
# A library, but of something else.
library-no-module-why = Ця бібліотека — не плагін для цієї панелі.
library-no-module-do = Вилучіть її з папки плагінів.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Цьому плагіну потрібен інтерфейс плагінів версії { $needs }, а ця панель має версію { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Установіть збірку плагіна для версії { $offers } або панель із версією { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Цей плагін використовує «{ $needs }», чого немає в інтерфейсі плагінів версії { $offers }, яку має ця панель.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Оновіть панель або встановіть збірку плагіна для версії { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Цей плагін зібрано з іншим різновидом інтерфейсу плагінів, ніж цю панель.
library-layout-do = Установіть збірку, що належить до цієї версії панелі.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Цей плагін зібрано так, що одна помилка в ньому могла б зупинити всю панель.
library-panic-abort-do = Попросіть у його автора збірку з «panic = unwind».
# The process that opened it first crashed.
library-crashed-why = Під час перевірки ця бібліотека аварійно завершилася, тому панель її не використовує.
library-crashed-do = Скопіюйте її в папку плагінів ще раз; якщо це не допоможе, попросіть у її автора іншу збірку.
# The process that opened it first did not answer.
library-hung-why = Ця бібліотека, відкрита в окремому процесі, не відповіла вчасно.
library-hung-do = Оновіть сторінку, щоб спробувати ще раз; якщо нічого не зміниться, попросіть у її автора іншу збірку.
# Not the file that an administrator switched on.
library-changed-why = Цей файл змінився, відколи плагін увімкнули.
library-changed-do = Якщо ви замінили його самі, вимкніть плагін і ввімкніть знову. Якщо ні, з’ясуйте, хто це зробив.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = Під час запуску цього плагіна панель аварійно завершилася, тому відтоді вона його пропускає.
library-quarantined-do = Увімкніть його знову, щоб спробувати ще раз. Якщо панель знову завершиться аварійно, попросіть в автора плагіна іншу збірку.
# The plugin was opened, and then did not come up.
library-stuck-why = Цей плагін не запустився вчасно.
library-stuck-do = Вимкніть його та ввімкніть, щоб спробувати ще раз; якщо нічого не зміниться, попросіть у його автора іншу збірку.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = Файл { $detail } можуть змінювати інші користувачі цього сервера.
# Variables:
#   $detail (String) - the file
library-writable-do = Заберіть у групи та інших право запису: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = Файл { $detail } належить користувачу { $needs }; панель працює від імені користувача { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Перевірте, звідки він; якщо довіряєте йому, установіть його знову або виконайте: chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Вміст папки плагінів { $detail } можуть змінювати інші користувачі цього сервера.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Заберіть у групи та інших право запису: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = Папка плагінів { $detail } належить користувачу { $needs }; панель працює від імені користувача { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Перевірте, що в ній; якщо довіряєте цьому, виконайте: chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = Те, що заявляє цей плагін, порушує правило: { $detail }.
library-bad-manifest-do = Покажіть це автору плагіна й попросіть виправлену збірку.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Цей плагін лежить у папці плагінів у кількох файлах: { $detail }.
library-ambiguous-do = Залиште потрібний, а решту вилучіть із папки плагінів.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = Файл { $detail } — теж цей плагін; панель його не враховує, бо ввімкнено інший.
library-ignored-do = Вилучіть його або встановіть командою «gatehouse plugins install», яка замінить увімкнений файл.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = Плагіни «{ $needs }» і «{ $offers }» претендують на ті самі тексти: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Вимкніть «{ $offers }», перш ніж вмикати «{ $needs }», або попросіть авторів про інші назви.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = Плагіни «{ $needs }» і «{ $offers }» обробляють ті самі адреси: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Вирішіть, який має їх обробляти: вимкніть «{ $offers }», перш ніж вмикати «{ $needs }».

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Користувачі
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } обліковий запис
        [few] { $count } облікові записи
       *[many] { $count } облікових записів
    }
# Button above the list.
users-add = Додати користувача
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = Обліковий запис { $name } готовий до входу.
# Column of the list.
users-column-name = Ім’я
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Останній вхід
# Column of the list, and label in the view of one account.
users-column-created = Додано
# In place of a date.
user-never-signed-in = Ніколи
# Mark beside an account that may not sign in.
user-disabled = Заблокований
# Mark beside an account that may sign in.
user-active = Активний
# Below the list while there is only one account.
users-only-you = Поки що тут лише ви
# Below that.
users-only-you-detail = Дайте кожному, хто користується цим сервером, власний обліковий запис. Спільний пароль неможливо відібрати лише в однієї людини.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Додати користувача
# Below that heading.
users-new-intro = Передайте ім’я користувача та пароль особисто; після входу пароль можна змінити.
# Label of a field of that form.
users-new-password = Перший пароль
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint =
    { $min ->
        [one] Залиште поле порожнім, щоб отримати посилання, за яким людина сама створить пароль. Інакше введіть щонайменше { $min } символ.
        [few] Залиште поле порожнім, щоб отримати посилання, за яким людина сама створить пароль. Інакше введіть щонайменше { $min } символи.
       *[many] Залиште поле порожнім, щоб отримати посилання, за яким людина сама створить пароль. Інакше введіть щонайменше { $min } символів.
    }
# Checkbox of that form.
users-new-admin = Адміністратор
# Below that checkbox.
users-new-admin-hint = Може змінювати налаштування панелі та всі облікові записи.
# Button of that form.
users-new-submit = Додати користувача
# Heading in the view of one account, above its role, status and dates.
user-heading = Обліковий запис
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Способи входу
# In that column, beside the password.
users-second-factor = Другий фактор
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [1] Ще один спосіб входу
        [one] Ще { $count } спосіб входу
        [few] Ще { $count } способи входу
       *[many] Ще { $count } способів входу
    }
# Mark in that column.
users-password-held = Пароль вимкнено
# In place of all this: an invited account that has not been used yet.
users-no-method = Поки що нічого
# Heading in the view of one account, above what can be done to it.
user-administration = Адміністрування
# In place of the buttons, in the view of one’s own account.
user-administration-own = Це ваш власний обліковий запис; заблокувати або видалити його може інший адміністратор.
# Button in that view.
user-enable = Розблокувати
# Button in that view; opens a question.
user-disable = Заблокувати
# That question.
user-disable-detail = Доки ви не розблокуєте цей обліковий запис, ніхто не зможе в нього ввійти. Його сеанси завершаться одразу; усе, що в ньому є, залишиться.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Заблокувати { $name }
# Button in that view; opens a question.
user-delete = Видалити
# That question.
user-delete-detail = Обліковий запис, його сеанси та всі способи входу буде видалено назавжди. Записи про його дії залишаться в журналі дій.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Видалити { $name } назавжди
# Above the button, where the password is switched off for the account.
user-release-password-detail = У цей обліковий запис входять без пароля. Якщо власник більше не може цього зробити, знову дозвольте пароль.
# Button in that view.
user-release-password = Знову дозволити пароль
# Link in that view.
user-activity = Журнал дій цього облікового запису
# Label in that view, followed by “Active” or “Disabled”.
user-status = Стан
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = Обліковий запис { $name } додано. Передайте власнику це посилання для створення пароля.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Передайте власнику облікового запису { $name } це посилання для створення нового пароля.
# Label of the field with the link.
users-link-label = Одноразове посилання
# Below that field.
users-link-hint = Його показано лише цього разу, і діє воно один раз.
# After that sentence, followed by a date and time.
users-link-expires = Діє до:
# Button below the link.
users-link-done = Готово
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = Якщо не вдається ввійти
# Below that heading.
user-access-intro = Чужого пароля ви ніколи не дізнаєтеся: скидання створює посилання, за яким людина сама вибирає новий.
# Button.
user-reset-password = Створити посилання для скидання
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Скинути другий фактор
# The question that opens below that button.
user-reset-second-factor-detail = Вилучить застосунок для автентифікації та коди відновлення цієї людини. Робіть це, лише якщо певні, хто просить.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Це досі ви?
# Below the heading.
confirm-intro = Для цієї дії потрібен нещодавній вхід. Підтвердьте, і ви повернетеся туди, де були.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Пароль облікового запису { $name }
# Button under the form.
confirm-submit = Підтвердити
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Паролем це підтвердити не можна, а іншого способу зараз немає. Вийдіть і ввійдіть знову або зверніться до адміністратора.
# Link below the form.
confirm-cancel = Скасувати й перейти до огляду

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Ці ім’я користувача й пароль не відповідають жодному обліковому запису. Перевірте обидва поля й спробуйте ще раз.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [1] Забагато спроб. Зачекайте секунду й спробуйте ще раз.
        [one] Забагато спроб. Зачекайте { $count } секунду й спробуйте ще раз.
        [few] Забагато спроб. Зачекайте { $count } секунди й спробуйте ще раз.
       *[many] Забагато спроб. Зачекайте { $count } секунд і спробуйте ще раз.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [1] Забагато спроб. Зачекайте хвилину й спробуйте ще раз.
        [one] Забагато спроб. Зачекайте { $count } хвилину й спробуйте ще раз.
        [few] Забагато спроб. Зачекайте { $count } хвилини й спробуйте ще раз.
       *[many] Забагато спроб. Зачекайте { $count } хвилин і спробуйте ще раз.
    }
# No username was typed.
error-username-empty = Введіть ім’я користувача.
# A new account.
error-username-taken = Це ім’я користувача вже зайняте. Виберіть інше.
# A new account.
error-username-invalid = Використайте від 1 до 64 літер, цифр або символів . _ - @ +, без пробілів.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short =
    { $min ->
        [one] Цей пароль закороткий. Використайте щонайменше { $min } символ.
        [few] Цей пароль закороткий. Використайте щонайменше { $min } символи.
       *[many] Цей пароль закороткий. Використайте щонайменше { $min } символів.
    }
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long =
    { $max ->
        [one] Цей пароль задовгий. Використайте щонайбільше { $max } символ.
        [few] Цей пароль задовгий. Використайте щонайбільше { $max } символи.
       *[many] Цей пароль задовгий. Використайте щонайбільше { $max } символів.
    }
# The current password, on the account page and the confirm page.
error-password-wrong = Це не ваш поточний пароль.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Цей код неправильний або вже використаний. Дочекайтеся наступного й спробуйте ще раз.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Ці ім’я користувача й код відновлення не відповідають одне одному, або код уже використано.
# Settings page: the panel's name is empty or too long.
error-panel-name = Введіть назву завдовжки від 1 до 64 символів.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Введіть ціле число від { $min } до { $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text =
    { $max ->
        [one] Використайте щонайбільше { $max } символ.
        [few] Використайте щонайбільше { $max } символи.
       *[many] Використайте щонайбільше { $max } символів.
    }

## Error page: the way out

# Button, for somebody signed in.
error-home = Перейти до огляду
# Button, for somebody not signed in.
error-to-sign-in = Перейти до входу

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = Це тривало надто довго
problem-too-slow-detail = Через надто повільне з’єднання запит не надійшов вчасно. Нічого не змінено; спробуйте ще раз.
# 404
problem-not-found-title = Такої сторінки немає
problem-not-found-detail = Можливо, в адресі помилка або того, що тут було, уже немає.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Не дозволено
problem-not-allowed-detail = Ваш обліковий запис не має на це права. Якщо воно вам потрібне, зверніться до адміністратора.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Відкрито за іншою адресою
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Цей запит надійшов не з власної адреси панелі, тому нічого не змінено. Відкрийте панель за адресою { $base-url } і спробуйте ще раз. Якщо панель має відповідати й тут, її адміністратор може додати цю адресу до конфігурації.
# 401: nobody is signed in.
problem-sign-in-required-title = Спершу ввійдіть
problem-sign-in-required-detail = Ви не ввійшли, або ваш сеанс завершився.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Підтвердьте, що це ви
problem-fresh-required-detail = Від останнього входу минуло надто багато часу для такої зміни. Підтвердьте свою особу або ввійдіть знову, а тоді повторіть зміну.
# 400
problem-malformed-title = Не вдалося прочитати запит
problem-malformed-detail = Частини даних бракує, або вони мають неправильний вигляд. Поверніться, оновіть сторінку й спробуйте ще раз.
# 422: understood, but a value is refused.
problem-unprocessable-title = Це не можна прийняти
problem-unprocessable-detail = Запит зрозумілий, але одне зі значень не дозволене. Поверніться й перевірте введене.
# 413
problem-too-large-title = Забагато даних
problem-too-large-detail = Надіслано більше, ніж приймає ця адреса. Нічого не збережено.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Тим часом змінено
problem-conflict-detail = Хтось інший змінив це тієї самої миті. Оновіть сторінку, перегляньте поточний стан і спробуйте ще раз.
# 409: a step that works only once was repeated.
problem-already-used-title = Уже зроблено
problem-already-used-detail = Цей крок діє лише один раз, і його вже виконано. Почніть спочатку.
# 409: the thing to be added is already there.
problem-duplicate-title = Уже є
problem-duplicate-detail = Те, що ви додаєте, уже зареєстровано; вдруге його не додано.
# 422: the most that are allowed are there.
problem-limit-title = Більше додати не можна
problem-limit-detail = У вашому обліковому записі їх уже стільки, скільки дозволено. Спершу вилучіть щось.
# 404: it was there when the page was opened.
problem-gone-title = Цього вже немає
problem-gone-detail = Тим часом це вилучено. Оновіть сторінку, щоб побачити, що залишилося.
# 409: removing it would lock the account out.
problem-last-usable-title = Це ваш останній спосіб входу
problem-last-usable-detail = Без нього ви більше не зможете ввійти. Додайте інший спосіб входу або знову ввімкніть пароль, а потім вилучіть цей.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Хтось більше не зможе ввійти
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Після цього більше не зможуть увійти: { $names }. Спершу встановіть пароль або підтвердьте, що все одно хочете цього.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = Це останній адміністратор
problem-last-administrator-detail = Не залишиться нікого, хто міг би дбати про панель. Спершу надайте роль адміністратора комусь іншому й переконайтеся, що ця людина може ввійти.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = Це ваш власний обліковий запис
problem-own-account-detail = Цього не можна зробити з обліковим записом, у який ви ввійшли. Це може зробити інший адміністратор.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = Тимчасово призупинено
problem-paused-detail = Тут раз у раз траплялися помилки, тому панель пускає це лише на кілька секунд за раз. Трохи зачекайте й спробуйте ще раз.
# 503
problem-unavailable-title = Зараз недоступно
problem-unavailable-detail = Зараз панель не може цього зробити. Трохи зачекайте й спробуйте ще раз.
# 500
problem-internal-title = Щось пішло не так
problem-internal-detail = Це не ваша помилка, і нічого не змінено. Спробуйте ще раз; якщо це повторюється, адміністратор знайде причину в журналі панелі.
# 429
problem-too-many-title = Забагато спроб
problem-too-many-detail = За короткий час звідси надійшло забагато спроб. Зачекайте кілька хвилин і спробуйте ще раз.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Перш ніж продовжити
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [1] Одна людина більше не зможе ввійти
        [one] { $count } людина більше не зможе ввійти
        [few] { $count } людини більше не зможуть увійти
       *[many] { $count } людей більше не зможуть увійти
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [1] і ще одна людина
        [one] і ще { $count } людина
        [few] і ще { $count } людини
       *[many] і ще { $count } людей
    }
# Below the names: what to do.
stranded-do = Спершу подбайте про можливість входу за паролем або продовжуйте, якщо є інший спосіб зв’язатися з вами.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Жоден адміністратор більше не зміг би ввійти, тому цього не зроблено. Спершу подбайте, щоб хтось з адміністраторів міг увійти за паролем.
# Button that carries out the change all the same.
stranded-confirm = Усе одно продовжити
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [1] В одному обліковому записі пароль вимкнено. Він знову запрацює для:
        [one] У { $count } обліковому записі пароль вимкнено. Він знову запрацює для:
        [few] У { $count } облікових записах пароль вимкнено. Він знову запрацює для:
       *[many] У { $count } облікових записах пароль вимкнено. Він знову запрацює для:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = Адреса панелі, { $address }, підходить.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = Адреса панелі, { $address }, числова. Браузерам потрібне ім’я: дайте його серверу й задайте для base_url значення https:// із цим іменем.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = Адреса панелі, { $address }, без https. Браузерам потрібен https або localhost: поставте перед панеллю зворотний проксі із сертифікатом і задайте для base_url його адресу.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Цей браузер відкрив панель за адресою { $address }, яка є серед налаштованих.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Цей браузер відкрив панель за адресою { $here }, а панель очікує { $address }. Відкрийте її там або додайте цю адресу до additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = Проксі перед панеллю надсилає { $headers }, але його адреси немає в trusted_proxies: усі, хто за ним, виглядають як один відвідувач.
# Button beside a warning.
plugin-switch-on-anyway = Усе одно ввімкнути
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Усе одно ввімкнути: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = щойно
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [1] хвилину тому
        [one] { $count } хвилину тому
        [few] { $count } хвилини тому
       *[many] { $count } хвилин тому
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [1] годину тому
        [one] { $count } годину тому
        [few] { $count } години тому
       *[many] { $count } годин тому
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [1] день тому
        [one] { $count } день тому
        [few] { $count } дні тому
       *[many] { $count } днів тому
    }
