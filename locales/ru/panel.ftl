### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Русский

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Перейти к содержимому
# Name of the main navigation, for screen readers.
nav-label = Основная навигация
# Main navigation, and the title of the start page.
nav-dashboard = Обзор
# Main navigation: the viewer's own account.
nav-account = Аккаунт
# Main navigation, administrators only: everybody's accounts.
nav-users = Пользователи
# Main navigation, administrators only: the panel's settings.
nav-settings = Настройки
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Выполнен вход: { $name }
# Button under the navigation.
sign-out = Выйти
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Язык
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Изменить
# Button under a form whose changes it stores.
save = Сохранить изменения
# Link beside a form's button; leaves without storing anything.
cancel = Отмена
# Notice above a form after its changes were stored.
saved = Изменения сохранены.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Имя пользователя
# Below the field in which a new username is chosen.
field-username-hint = Разрешены буквы, цифры и символы . _ - @ +, всего до 64.
# Label of the password field on the sign-in and set-up pages.
field-password = Пароль
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Код
# Below that field, where a recovery code is accepted too.
field-code-hint = Шесть цифр из приложения-аутентификатора или один из кодов восстановления.
# Label of the field for a recovery code.
field-recovery-code = Код восстановления
# Label on the page where a password is changed.
field-current-password = Текущий пароль
# Label on the page where a password is changed.
field-new-password = Новый пароль
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint =
    { $min ->
        [one] Не менее { $min } символа. Пробелы тоже считаются, и чем длиннее пароль, тем лучше.
        [few] Не менее { $min } символов. Пробелы тоже считаются, и чем длиннее пароль, тем лучше.
       *[many] Не менее { $min } символов. Пробелы тоже считаются, и чем длиннее пароль, тем лучше.
    }
# What an account may do: everything.
role-admin = Администратор
# What an account may do: use the panel and change itself.
role-user = Пользователь
# How somebody signed in.
method-password = Пароль
# How somebody signed in, when it was not with the password.
method-other = Другой способ входа

## Sign-in page

# Heading, and title of the browser tab.
login-title = Вход
# Button under the form.
login-submit = Войти
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Пароль задан. Войдите с его помощью.
# Link below the form.
login-to-recovery = Не удается войти?
# Link below the second step and the recovery form; starts over.
login-again = Назад ко входу

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Еще один шаг
# Below the heading.
login-second-factor-intro = Кроме пароля, для этого аккаунта нужен код.
# Link below the form.
login-second-factor-to-recovery = У меня больше нет приложения

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Восстановление доступа
# Below the heading.
login-recovery-intro = Код восстановления позволяет заново настроить вход. Каждый код действует один раз.
# Button under the form.
login-recovery-submit = Продолжить
# Below the form.
login-recovery-no-code = Кодов тоже нет? Обратитесь за помощью к администратору этой панели.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Вас пригласили
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Придумайте пароль для аккаунта { $name } в панели «{ $panel }». Эта ссылка действует один раз.
# Heading of a reset, and title of the browser tab.
link-reset-title = Новый пароль
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Придумайте новый пароль для аккаунта { $name }. Все сеансы этого аккаунта завершатся, а ссылка действует один раз.
# Button under the form.
link-submit = Задать пароль

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Первая настройка
# Heading.
setup-heading = Добро пожаловать в { -product }
# Below the heading.
setup-intro = Создайте первого администратора. Это можно сделать только по этой ссылке и только один раз.
# Button under the form.
setup-submit = Создать администратора

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Здравствуйте, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Это панель «{ $panel }». Здесь вы управляете своим аккаунтом и способами входа.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Это панель «{ $panel }». Здесь вы управляете своим аккаунтом, пользователями этого сервера и самой панелью.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Ваш вход
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Роль
# Label in that summary, followed by how this session was made.
dashboard-method = Способ входа
# Label in that summary, followed by a date.
dashboard-last-sign-in = Последний вход
# Heading above the links that only administrators see.
dashboard-administration = Администрирование
# Below the link “Profile”.
dashboard-to-profile-detail = Ваше имя и язык.
# Below the link “Password”.
dashboard-to-password-detail = Измените пароль для входа.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Посмотрите, где выполнен вход, и завершите незнакомые сеансы.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [1] Пока только ваш аккаунт. Добавьте людей, которые пользуются этим сервером.
        [one] { $count } аккаунт. Посмотрите, у кого есть доступ, или добавьте кого-нибудь.
        [few] { $count } аккаунта. Посмотрите, у кого есть доступ, или добавьте кого-нибудь.
       *[many] { $count } аккаунтов. Посмотрите, у кого есть доступ, или добавьте кого-нибудь.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = Название панели и ее язык по умолчанию.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Ваш аккаунт
# Name of the row of tabs, for screen readers.
account-tabs-label = Разделы аккаунта
# Tab: name and language.
account-tab-profile = Профиль
# Tab: change the password.
account-tab-password = Пароль
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Второй фактор
# Tab: where the viewer is signed in.
account-tab-sessions = Сеансы
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Профиль
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Язык
# The first choice of a language.
account-language-automatic = Как в браузере
# Below the choice of a language.
account-language-hint = Действует в каждом браузере, в котором вы входите.
# Heading on the tab “Password”.
account-password-heading = Изменить пароль
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = Вход по паролю для вашего аккаунта отключен. Заданный здесь пароль заработает, как только вы включите такой вход.
# Button on the tab “Password”.
account-password-submit = Изменить пароль
# Notice on the tab “Password” after the change.
account-password-saved = Пароль изменен. Все остальные ваши сеансы завершены.
# Heading on the tab “Sessions”.
account-sessions-heading = Где выполнен вход
# Below that heading.
account-sessions-intro = Если какой-то сеанс вам незнаком, завершите его и измените пароль.
# Button above the list of sessions.
account-sessions-end-others = Завершить все остальные
# Button beside one session.
account-sessions-end = Завершить
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Завершить сеанс: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Завершено. Вход там больше не действует.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Этот сеанс
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } ({ $system })
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = С помощью «{ $name }»
# In place of a device that could not be recognised.
account-sessions-unknown-device = Неизвестное устройство
# Small text of one session: how it was made.
account-sessions-by-password = По паролю
# Small text of one session: how it was made.
account-sessions-by-recovery = По коду восстановления
# Small text of one session: how it was made.
account-sessions-by-other = Другим способом входа
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Вход:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Последняя активность:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = В вашем аккаунте добавлен или удален способ входа. <a data-l10n-name="look">Это были вы?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Это были вы?
# Below that heading, above the list of changes.
account-notice-intro = Это изменено в другом сеансе вашего аккаунта.
# Button below the list; the notice goes away.
account-notice-mine = Да, это я
# Button below the list.
account-notice-not-mine = Нет, это не я
# Below that button.
account-notice-not-mine-detail = Удалит добавленное и завершит все сеансы, кроме этого. Затем измените пароль.
# Below the list when there is no other session.
account-sessions-only-this = Больше нигде вход не выполнен.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Ваш аккаунт защищен только паролем. <a data-l10n-name="set-up">Добавьте второй фактор</a>.
# Notice after an authenticator app was set up.
second-factor-added = Приложение-аутентификатор настроено. Теперь для входа по паролю нужен и код.
# Notice after the authenticator app was removed.
second-factor-removed = Приложение-аутентификатор удалено. Для входа снова достаточно одного пароля.
# Notice after password sign-in was switched on again.
second-factor-released = Вы снова можете входить по паролю.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Этот сеанс начат по коду восстановления. Настройте здесь вход заново, а затем выйдите и войдите снова, чтобы пользоваться панелью.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Администраторам этой панели нужен второй фактор. Настройте его, чтобы продолжить.
# Heading above the offer to use the password again.
second-factor-held-heading = Вход по паролю отключен
# Below that heading.
second-factor-held = Вы входите в аккаунт без пароля. Если это больше не получается, снова включите пароль.
# Button below that text.
second-factor-release = Включить вход по паролю
# Heading of the part about the app.
second-factor-app = Приложение-аутентификатор
# Mark beside that heading.
second-factor-on = Включено
# Below that heading.
second-factor-app-intro = Приложение на телефоне каждые полминуты показывает новый код. Для входа по паролю понадобится и этот код.
# Label, followed by a date and time.
second-factor-since = Настроено:
# Heading and button: starts setting up the app.
second-factor-set-up = Настроить приложение-аутентификатор
# Button: sets up another app in place of the present one.
second-factor-replace = Использовать другое приложение
# Button that opens a question.
second-factor-remove = Удалить
# The question.
second-factor-remove-detail = Тогда любой, кто знает ваш пароль, сможет войти без кода.
# Button that does it.
second-factor-remove-confirm = Удалить приложение
# First step of setting up an app, above a QR code.
second-factor-scan = Откройте приложение-аутентификатор, добавьте аккаунт и наведите камеру на это изображение.
# What screen readers say in place of the QR code.
second-factor-picture = QR-код с ключом, указанным ниже
# Second way to set up an app, above the key as text.
second-factor-type = Нет камеры? Введите этот ключ в приложение:
# Below the field for the first code.
second-factor-code-hint = Шесть цифр, которые приложение показывает сейчас, подтвердят, что ключ в нем есть.
# Button under the form.
second-factor-confirm = Включить
# Heading of the part about recovery codes.
recovery-codes = Коды восстановления
# Below that heading.
recovery-codes-intro = На случай, если вы потеряете телефон или забудете пароль. Каждый код действует один раз.
# In place of how many are left.
recovery-codes-none = У вас нет кодов восстановления.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [1] Остался один код. Пора создать новые.
        [one] Остался { $count } код.
        [few] Осталось { $count } кода.
       *[many] Осталось { $count } кодов.
    }
# Button: makes the first codes.
recovery-codes-make = Создать коды восстановления
# Button that opens a question.
recovery-codes-renew = Создать новые коды
# The question.
recovery-codes-renew-detail = Коды, которые у вас есть сейчас, перестанут действовать.
# Button that does it.
recovery-codes-renew-confirm = Заменить мои коды
# Heading above new codes.
recovery-codes-new = Ваши коды восстановления
# Notice above new codes.
recovery-codes-keep = Храните их там, где их найдете только вы. Они показаны только в этот раз.
# Link that downloads the codes as a text file.
recovery-codes-download = Скачать
# Button that leaves the page with the codes.
recovery-codes-kept = Коды сохранены

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Журнал действий
# Tab of the account page: what has happened to the account.
account-tab-activity = Журнал действий
# At the top of that tab.
account-activity-intro = Что происходило с вашим аккаунтом, начиная с последних событий. Если что-то из этого сделали не вы, измените пароль и завершите незнакомые сеансы.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Журнал действий
# Below that heading.
audit-intro = Кто, что и когда сделал. Записи только добавляются и никогда не исчезают.
# Button of the form above the list, and its name for screen readers.
audit-filter = Показать
# Label of a choice in that form.
audit-filter-action = Событие
# Label of a choice in that form.
audit-filter-outcome = Результат
# First entry of both choices.
audit-filter-any = Все
# Link beside the button; shows everything again.
audit-filter-none = Показать всё
# Below the field for a username.
audit-unknown-name = Аккаунта с таким именем нет.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = События
# In place of the list.
audit-empty = Пока ничего
# Link below the list.
audit-older = Более ранние
# Link below the list.
audit-newest = Самые новые
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Кто: { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Аккаунт: { $name }
# In place of a username.
audit-deleted-account = удаленный аккаунт
# Small text of a line: not with the password.
audit-other-method = Другим способом входа
# In place of an address.
audit-command-line = Командная строка
# Choice of the form: it was done.
audit-done = Выполнено
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Отказано
# Heading above the failed attempts.
audit-failures-heading = Неудачные попытки
# Below that heading.
audit-failures-intro = Подсчитаны по часам, сначала новые.
# A kind of failed attempts.
audit-failure-password = Пароль отклонен
# A kind of failed attempts.
audit-failure-second-factor = Код отклонен
# A kind of failed attempts.
audit-failure-recovery = Код восстановления отклонен
# A kind of failed attempts.
audit-failure-other = Неудача с другим способом входа
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Остальные неудачные попытки
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] { $count } раз
        [few] { $count } раза
       *[many] { $count } раз
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Выполнен вход
audit-action-sign-out = Выполнен выход
audit-action-confirmed = Личность подтверждена
audit-action-confirm = Личность подтверждена
audit-action-password-changed = Пароль изменен
audit-action-password-sign-in-held = Вход по паролю отключен
audit-action-password-sign-in-released = Вход по паролю включен
audit-action-password-released = Вход по паролю включен
audit-action-password-reset-offered = Создана ссылка для сброса пароля
audit-action-account-added = Аккаунт добавлен
audit-action-account-invited = Приглашение создано
audit-action-invitation-accepted = Приглашение принято
audit-action-password-reset = Пароль сброшен по ссылке
audit-action-account-disabled = Аккаунт заблокирован
audit-action-account-enabled = Аккаунт разблокирован
audit-action-account-deleted = Аккаунт удален
audit-action-credential-added = Добавлен способ входа
audit-action-credential-removed = Удален способ входа
audit-action-credential-renamed = Переименован способ входа
audit-action-credential-tested = Проверен способ входа
audit-action-sessions-ended = Сеансы завершены
audit-action-second-factor-added = Второй фактор настроен
audit-action-second-factor-removed = Второй фактор удален
audit-action-second-factor-reset = Второй фактор сброшен
audit-action-recovery-codes-made = Коды восстановления созданы
audit-action-recovery-code-used = Использован код восстановления
audit-action-recovery-sign-in = Выполнен вход по коду восстановления
audit-action-setting-changed = Изменена настройка
audit-action-stranding-accepted = Подтверждено, несмотря на потерю доступа
audit-action-address-accepted = Новый адрес принят
audit-action-plugin-enabled = Плагин включен
audit-action-plugin-disabled = Плагин отключен
audit-action-plugin-quarantined = Плагин пропущен: при его запуске произошел сбой панели
audit-action-plugin-installed = Плагин установлен
audit-action-plugin-removed = Плагин удален
audit-action-plugin-purged = Данные, сохраненные плагином, удалены

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Аккаунта с таким именем нет
audit-reason-wrong-password = Неверный пароль
audit-reason-password-held = Вход по паролю для этого аккаунта отключен
audit-reason-account-disabled = Аккаунт заблокирован
audit-reason-wrong-code = Неверный код

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Настройки
# Below the heading.
settings-intro = Изменения сразу действуют для всех, без перезапуска.
# Heading of the first form.
settings-panel-heading = Панель
# Label of a field.
settings-panel-name = Название панели
# Below that field.
settings-panel-name-hint = Видно на странице входа и на вкладке браузера.
# Label of the choice of a language.
settings-language = Язык по умолчанию
# Below that choice.
settings-language-hint = Для тех, кто не выбрал язык и чей браузер просит язык, которого здесь нет.
# Settings: a number of minutes.
settings-fresh-minutes = Повторное подтверждение через (в минутах)
settings-fresh-minutes-hint = Для изменений в способах входа и в чужих аккаунтах.
# Label of a choice.
settings-second-factor = Второй фактор
# A value of that choice.
settings-second-factor-optional = Каждый решает сам
# A value of that choice.
settings-second-factor-administrators = Обязателен для администраторов
# Below that choice.
settings-second-factor-hint = Пока администраторы его не настроят, после входа по паролю им доступен только собственный аккаунт.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Плагины
# Below that heading.
plugins-intro = У плагина те же права, что и у панели. Включайте только те, которым доверяете.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Включен
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Отключен
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Не работает
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Пропущен
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = Нет файла
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [1] Перехвачена одна ошибка этого плагина. Место: { $at }.
        [one] Перехвачена { $count } ошибка этого плагина. Место: { $at }.
        [few] Перехвачено { $count } ошибки этого плагина. Место: { $at }.
       *[many] Перехвачено { $count } ошибок этого плагина. Место: { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = Последняя:
# Below these errors, while they keep coming.
plugin-paused = Эту часть плагина панель теперь пускает лишь на несколько секунд за раз, пока она снова не заработает. Причина указана в журнале панели.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Не работает на { $node }, другом сервере этой панели.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = С этого времени:
# Button beside a plugin that is left out.
plugin-try-again = Попробовать еще раз
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Попробовать еще раз: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [1] Одна библиотека этого плагина остается в памяти до перезапуска панели; ничто ее не вызывает.
        [one] { $count } библиотека этого плагина остается в памяти до перезапуска панели; ничто ее не вызывает.
        [few] { $count } библиотеки этого плагина остаются в памяти до перезапуска панели; ничто их не вызывает.
       *[many] { $count } библиотек этого плагина остаются в памяти до перезапуска панели; ничто их не вызывает.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Версия { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Что ему разрешено
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Что ему разрешено: { $plugin }
# Below that list.
plugin-declares-note = Всё, чего нет в этом списке, панель отклоняет. Это заявление, а не изоляция: плагин работает как часть панели, поэтому устанавливайте только те, которым доверяете.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [1] Обрабатывать один адрес под своим путем, для вошедших
        [one] Обрабатывать { $count } адрес под своим путем, для вошедших
        [few] Обрабатывать { $count } адреса под своим путем, для вошедших
       *[many] Обрабатывать { $count } адресов под своим путем, для вошедших
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [1] Обрабатывать один адрес под своим путем, для кого угодно
        [one] Обрабатывать { $count } адрес под своим путем, из них для кого угодно: { $open }
        [few] Обрабатывать { $count } адреса под своим путем, из них для кого угодно: { $open }
       *[many] Обрабатывать { $count } адресов под своим путем, из них для кого угодно: { $open }
    }
# The other entries of that list.
ability-sign-in = Выполнять вход пользователей
ability-confirm = Подтверждать, что в сеансе всё тот же человек
ability-hold-passwords = Отключать и снова включать пароль аккаунта
ability-end-sessions = Завершать сеансы, начатые через него
ability-keep-credentials = Хранить данные для входа пользователей
ability-administer = Изменять другие аккаунты по указанию администратора
ability-read-accounts = Искать аккаунты по имени
# Button beside a plugin.
plugin-switch-on = Включить
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Включить: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Отключить
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Отключить: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Всё, что добавляет этот плагин, исчезнет из панели. Сохраненные им данные останутся на случай, если вы снова его включите.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [1] Также завершить один сеанс, начатый через него
        [one] Также завершить { $count } сеанс, начатый через него
        [few] Также завершить { $count } сеанса, начатых через него
       *[many] Также завершить { $count } сеансов, начатых через него
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Отключить «{ $plugin }»
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Настройки плагина «{ $plugin }»

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Этот файл не является библиотекой Linux.
library-not-elf-do = Поместите на его место файл .so плагина или удалите его из папки плагинов.
# The file ends too early.
library-truncated-why = Эта библиотека неполная: части файла не хватает.
library-truncated-do = Скопируйте ее в папку плагинов еще раз и сравните размер с оригиналом.
# A library, but of something else.
library-no-module-why = Эта библиотека — не плагин для этой панели.
library-no-module-do = Удалите ее из папки плагинов.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Этому плагину нужен интерфейс плагинов версии { $needs }, а у этой панели версия { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Установите сборку плагина для версии { $offers } или панель с версией { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Этот плагин использует «{ $needs }», чего нет в интерфейсе плагинов версии { $offers }, которая есть у этой панели.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Обновите панель или установите сборку плагина для версии { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Этот плагин собран с другой разновидностью интерфейса плагинов, чем эта панель.
library-layout-do = Установите сборку, которая относится к этой версии панели.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Этот плагин собран так, что одна ошибка в нем могла бы остановить всю панель.
library-panic-abort-do = Попросите у его автора сборку с «panic = unwind».
# The process that opened it first crashed.
library-crashed-why = При проверке в этой библиотеке произошел сбой, поэтому панель ее не использует.
library-crashed-do = Скопируйте ее в папку плагинов еще раз; если это не поможет, попросите у ее автора другую сборку.
# The process that opened it first did not answer.
library-hung-why = Эта библиотека, открытая в отдельном процессе, не ответила вовремя.
library-hung-do = Обновите страницу, чтобы попробовать еще раз; если ничего не изменится, попросите у ее автора другую сборку.
# Not the file that an administrator switched on.
library-changed-why = С тех пор как плагин включили, этот файл изменился.
library-changed-do = Если вы заменили его сами, отключите плагин и включите снова. Если нет, выясните, кто это сделал.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = При запуске этого плагина произошел сбой панели, поэтому с тех пор она его пропускает.
library-quarantined-do = Включите его снова, чтобы попробовать еще раз. Если сбой панели повторится, попросите у автора плагина другую сборку.
# The plugin was opened, and then did not come up.
library-stuck-why = Этот плагин не запустился вовремя.
library-stuck-do = Отключите и включите его, чтобы попробовать еще раз; если ничего не изменится, попросите у его автора другую сборку.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = Файл { $detail } могут изменять другие пользователи этого сервера.
# Variables:
#   $detail (String) - the file
library-writable-do = Отнимите право записи у группы и остальных: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = Файл { $detail } принадлежит пользователю { $needs }; панель работает от имени пользователя { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Проверьте, откуда он; если доверяете ему, установите его снова или выполните: chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Содержимое папки плагинов { $detail } могут изменять другие пользователи этого сервера.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Отнимите право записи у группы и остальных: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = Папка плагинов { $detail } принадлежит пользователю { $needs }; панель работает от имени пользователя { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Проверьте, что в ней; если доверяете этому, выполните: chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = То, что заявляет этот плагин, нарушает правило: { $detail }.
library-bad-manifest-do = Покажите это автору плагина и попросите исправленную сборку.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = В папке плагинов этот плагин лежит в нескольких файлах: { $detail }.
library-ambiguous-do = Оставьте нужный, а остальные удалите из папки плагинов.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = Файл { $detail } — тоже этот плагин; панель его не учитывает, потому что включен другой.
library-ignored-do = Удалите его или установите командой «gatehouse plugins install», которая заменит включенный файл.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = Плагины «{ $needs }» и «{ $offers }» претендуют на одни и те же тексты: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Отключите «{ $offers }», прежде чем включать «{ $needs }», или попросите авторов о других названиях.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = Плагины «{ $needs }» и «{ $offers }» обрабатывают одни и те же адреса: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Решите, какой должен их обрабатывать: отключите «{ $offers }», прежде чем включать «{ $needs }».

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Пользователи
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } аккаунт
        [few] { $count } аккаунта
       *[many] { $count } аккаунтов
    }
# Button above the list.
users-add = Добавить пользователя
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = Аккаунт { $name } готов ко входу.
# Column of the list.
users-column-name = Имя
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Последний вход
# Column of the list, and label in the view of one account.
users-column-created = Добавлен
# In place of a date.
user-never-signed-in = Никогда
# Mark beside an account that may not sign in.
user-disabled = Заблокирован
# Mark beside an account that may sign in.
user-active = Активен
# Below the list while there is only one account.
users-only-you = Пока здесь только вы
# Below that.
users-only-you-detail = Дайте каждому, кто пользуется этим сервером, собственный аккаунт. Общий пароль нельзя отобрать у кого-то одного.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Добавить пользователя
# Below that heading.
users-new-intro = Передайте имя пользователя и пароль лично; после входа пароль можно изменить.
# Label of a field of that form.
users-new-password = Первый пароль
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint =
    { $min ->
        [one] Оставьте поле пустым, чтобы получить ссылку, по которой человек сам придумает пароль. Иначе введите не менее { $min } символа.
        [few] Оставьте поле пустым, чтобы получить ссылку, по которой человек сам придумает пароль. Иначе введите не менее { $min } символов.
       *[many] Оставьте поле пустым, чтобы получить ссылку, по которой человек сам придумает пароль. Иначе введите не менее { $min } символов.
    }
# Checkbox of that form.
users-new-admin = Администратор
# Below that checkbox.
users-new-admin-hint = Может изменять настройки панели и все аккаунты.
# Button of that form.
users-new-submit = Добавить пользователя
# Heading in the view of one account, above its role, status and dates.
user-heading = Аккаунт
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Способы входа
# In that column, beside the password.
users-second-factor = Второй фактор
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [1] Еще один способ входа
        [one] Еще { $count } способ входа
        [few] Еще { $count } способа входа
       *[many] Еще { $count } способов входа
    }
# Mark in that column.
users-password-held = Пароль отключен
# In place of all this: an invited account that has not been used yet.
users-no-method = Пока ничего
# Heading in the view of one account, above what can be done to it.
user-administration = Администрирование
# In place of the buttons, in the view of one’s own account.
user-administration-own = Это ваш собственный аккаунт; заблокировать или удалить его может другой администратор.
# Button in that view.
user-enable = Разблокировать
# Button in that view; opens a question.
user-disable = Заблокировать
# That question.
user-disable-detail = Пока вы не разблокируете этот аккаунт, никто не сможет в него войти. Его сеансы завершатся сразу; всё, что в нем есть, останется.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Заблокировать { $name }
# Button in that view; opens a question.
user-delete = Удалить
# That question.
user-delete-detail = Аккаунт, его сеансы и все способы входа будут удалены навсегда. Записи о его действиях останутся в журнале действий.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Удалить { $name } навсегда
# Above the button, where the password is switched off for the account.
user-release-password-detail = В этот аккаунт входят без пароля. Если владелец больше не может этого сделать, снова разрешите пароль.
# Button in that view.
user-release-password = Снова разрешить пароль
# Link in that view.
user-activity = Журнал действий этого аккаунта
# Label in that view, followed by “Active” or “Disabled”.
user-status = Состояние
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = Аккаунт { $name } добавлен. Передайте владельцу эту ссылку для создания пароля.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Передайте владельцу аккаунта { $name } эту ссылку для создания нового пароля.
# Label of the field with the link.
users-link-label = Одноразовая ссылка
# Below that field.
users-link-hint = Она показана только в этот раз и действует один раз.
# After that sentence, followed by a date and time.
users-link-expires = Действует до:
# Button below the link.
users-link-done = Готово
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = Если войти не получается
# Below that heading.
user-access-intro = Чужой пароль вы никогда не узнаете: сброс создает ссылку, по которой человек сам придумывает новый.
# Button.
user-reset-password = Создать ссылку для сброса
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Сбросить второй фактор
# The question that opens below that button.
user-reset-second-factor-detail = Удалит приложение-аутентификатор и коды восстановления этого человека. Делайте это, только если точно знаете, кто просит.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Это всё еще вы?
# Below the heading.
confirm-intro = Для этого действия нужен недавний вход. Подтвердите, и вы вернетесь туда, где были.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Пароль аккаунта { $name }
# Button under the form.
confirm-submit = Подтвердить
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Паролем это подтвердить нельзя, а другого способа сейчас нет. Выйдите и войдите снова или обратитесь к администратору.
# Link below the form.
confirm-cancel = Отменить и перейти к обзору

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Эти имя пользователя и пароль не подходят ни к одному аккаунту. Проверьте оба поля и попробуйте еще раз.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [1] Слишком много попыток. Подождите секунду и попробуйте еще раз.
        [one] Слишком много попыток. Подождите { $count } секунду и попробуйте еще раз.
        [few] Слишком много попыток. Подождите { $count } секунды и попробуйте еще раз.
       *[many] Слишком много попыток. Подождите { $count } секунд и попробуйте еще раз.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [1] Слишком много попыток. Подождите минуту и попробуйте еще раз.
        [one] Слишком много попыток. Подождите { $count } минуту и попробуйте еще раз.
        [few] Слишком много попыток. Подождите { $count } минуты и попробуйте еще раз.
       *[many] Слишком много попыток. Подождите { $count } минут и попробуйте еще раз.
    }
# No username was typed.
error-username-empty = Введите имя пользователя.
# A new account.
error-username-taken = Это имя пользователя уже занято. Выберите другое.
# A new account.
error-username-invalid = Используйте от 1 до 64 букв, цифр или символов . _ - @ +, без пробелов.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short =
    { $min ->
        [one] Этот пароль слишком короткий. Используйте не менее { $min } символа.
        [few] Этот пароль слишком короткий. Используйте не менее { $min } символов.
       *[many] Этот пароль слишком короткий. Используйте не менее { $min } символов.
    }
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long =
    { $max ->
        [one] Этот пароль слишком длинный. Используйте не более { $max } символа.
        [few] Этот пароль слишком длинный. Используйте не более { $max } символов.
       *[many] Этот пароль слишком длинный. Используйте не более { $max } символов.
    }
# The current password, on the account page and the confirm page.
error-password-wrong = Это не ваш текущий пароль.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Этот код неверен или уже использован. Дождитесь следующего и попробуйте еще раз.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Эти имя пользователя и код восстановления не подходят друг к другу, или код уже использован.
# Settings page: the panel's name is empty or too long.
error-panel-name = Введите название длиной от 1 до 64 символов.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Введите целое число от { $min } до { $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text =
    { $max ->
        [one] Используйте не более { $max } символа.
        [few] Используйте не более { $max } символов.
       *[many] Используйте не более { $max } символов.
    }

## Error page: the way out

# Button, for somebody signed in.
error-home = Перейти к обзору
# Button, for somebody not signed in.
error-to-sign-in = Перейти ко входу

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = Это заняло слишком много времени
problem-too-slow-detail = Из-за слишком медленного соединения запрос не пришел вовремя. Ничего не изменено; попробуйте еще раз.
# 404
problem-not-found-title = Такой страницы нет
problem-not-found-detail = Возможно, в адресе опечатка или того, что здесь было, больше нет.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Нет доступа
problem-not-allowed-detail = У вашего аккаунта нет на это прав. Если они вам нужны, обратитесь к администратору.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Открыто по другому адресу
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Этот запрос пришел не с собственного адреса панели, поэтому ничего не изменено. Откройте панель по адресу { $base-url } и попробуйте еще раз. Если панель должна отвечать и здесь, ее администратор может добавить этот адрес в конфигурацию.
# 401: nobody is signed in.
problem-sign-in-required-title = Сначала войдите
problem-sign-in-required-detail = Вход не выполнен, или ваш сеанс завершился.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Подтвердите, что это вы
problem-fresh-required-detail = С последнего входа прошло слишком много времени для такого изменения. Подтвердите свою личность или войдите снова, а затем повторите изменение.
# 400
problem-malformed-title = Не удалось прочитать запрос
problem-malformed-detail = Часть данных отсутствует или имеет неверный вид. Вернитесь, обновите страницу и попробуйте еще раз.
# 422: understood, but a value is refused.
problem-unprocessable-title = Это нельзя принять
problem-unprocessable-detail = Запрос понятен, но одно из значений недопустимо. Вернитесь и проверьте введенное.
# 413
problem-too-large-title = Слишком много данных
problem-too-large-detail = Отправлено больше, чем принимает этот адрес. Ничего не сохранено.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Тем временем изменено
problem-conflict-detail = Кто-то другой изменил это в тот же момент. Обновите страницу, посмотрите текущее состояние и попробуйте еще раз.
# 409: a step that works only once was repeated.
problem-already-used-title = Уже сделано
problem-already-used-detail = Этот шаг действует только один раз и уже выполнен. Начните сначала.
# 409: the thing to be added is already there.
problem-duplicate-title = Уже есть
problem-duplicate-detail = То, что вы добавляете, уже зарегистрировано и повторно не добавлено.
# 422: the most that are allowed are there.
problem-limit-title = Больше добавить нельзя
problem-limit-detail = В вашем аккаунте их уже столько, сколько разрешено. Сначала удалите что-нибудь.
# 404: it was there when the page was opened.
problem-gone-title = Этого больше нет
problem-gone-detail = Тем временем это удалили. Обновите страницу, чтобы увидеть, что осталось.
# 409: removing it would lock the account out.
problem-last-usable-title = Это ваш последний способ входа
problem-last-usable-detail = Без него вы больше не сможете войти. Добавьте другой способ входа или снова включите пароль, а затем удалите этот.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Кто-то больше не сможет войти
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = После этого больше не смогут войти: { $names }. Сначала задайте пароль или подтвердите, что всё равно этого хотите.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = Это последний администратор
problem-last-administrator-detail = Не останется никого, кто мог бы следить за панелью. Сначала дайте роль администратора кому-то еще и убедитесь, что этот человек может войти.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = Это ваш собственный аккаунт
problem-own-account-detail = Этого нельзя сделать с аккаунтом, в который вы вошли. Это может сделать другой администратор.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = Временно приостановлено
problem-paused-detail = Здесь раз за разом происходили ошибки, поэтому панель пускает это лишь на несколько секунд за раз. Немного подождите и попробуйте еще раз.
# 503
problem-unavailable-title = Сейчас недоступно
problem-unavailable-detail = Сейчас панель не может этого сделать. Немного подождите и попробуйте еще раз.
# 500
problem-internal-title = Что-то пошло не так
problem-internal-detail = Это не ваша ошибка, и ничего не изменено. Попробуйте еще раз; если это повторяется, администратор найдет причину в журнале панели.
# 429
problem-too-many-title = Слишком много попыток
problem-too-many-detail = За короткое время отсюда поступило слишком много попыток. Подождите несколько минут и попробуйте еще раз.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Прежде чем продолжить
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [1] Один человек больше не сможет войти
        [one] { $count } человек больше не сможет войти
        [few] { $count } человека больше не смогут войти
       *[many] { $count } человек больше не смогут войти
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [1] и еще один человек
        [one] и еще { $count } человек
        [few] и еще { $count } человека
       *[many] и еще { $count } человек
    }
# Below the names: what to do.
stranded-do = Сначала позаботьтесь о возможности входа по паролю или продолжайте, если есть другой способ с вами связаться.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Ни один администратор не смог бы больше войти, поэтому это не сделано. Сначала позаботьтесь о том, чтобы кто-то из администраторов мог войти по паролю.
# Button that carries out the change all the same.
stranded-confirm = Всё равно продолжить
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [1] В одном аккаунте пароль отключен. Он снова заработает для:
        [one] В { $count } аккаунте пароль отключен. Он снова заработает для:
        [few] В { $count } аккаунтах пароль отключен. Он снова заработает для:
       *[many] В { $count } аккаунтах пароль отключен. Он снова заработает для:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = Адрес панели, { $address }, подходит.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = Адрес панели, { $address }, числовой. Браузерам нужно имя: дайте его серверу и задайте для base_url значение https:// с этим именем.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = Адрес панели, { $address }, без https. Браузерам нужен https или localhost: поставьте перед панелью обратный прокси с сертификатом и задайте для base_url его адрес.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Этот браузер открыл панель по адресу { $address }, который есть среди настроенных.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Этот браузер открыл панель по адресу { $here }, а панель ожидает { $address }. Откройте ее там или добавьте этот адрес в additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = Прокси перед панелью отправляет { $headers }, но его адреса нет в trusted_proxies: все, кто за ним, выглядят как один посетитель.
# Button beside a warning.
plugin-switch-on-anyway = Всё равно включить
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Всё равно включить: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = только что
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [1] минуту назад
        [one] { $count } минуту назад
        [few] { $count } минуты назад
       *[many] { $count } минут назад
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [1] час назад
        [one] { $count } час назад
        [few] { $count } часа назад
       *[many] { $count } часов назад
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [1] день назад
        [one] { $count } день назад
        [few] { $count } дня назад
       *[many] { $count } дней назад
    }
