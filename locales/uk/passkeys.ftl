### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Вхід за відбитком пальця, обличчям, PIN-кодом або ключем безпеки замість пароля.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(position: "start") } прив’язані до домену { $domain } і працюють за адресою, якою ви зараз користуєтеся.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(position: "start") } прив’язані до домену { $domain } і не працюють за адресою, якою ви зараз користуєтеся. Скористайтеся цією:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys(position: "start") } працюють за адресою { $origin }.
        [related] { -passkeys(position: "start") } працюють за адресою { $origin } у браузерах, які запитують у { $domain } пов’язані адреси.
        [nameless] { -passkeys(position: "start") } не працюють за адресою { $origin }: браузери прив’язують їх до імені хоста, а не до IP-адреси. Надайте панелі ім’я хоста.
        [insecure] { -passkeys(position: "start") } не працюють за адресою { $origin }: браузери вимагають https усюди, крім localhost. Відкрийте доступ до панелі через https.
       *[unrelated] { -passkeys(position: "start") } не працюють за адресою { $origin }: вона не належить до домену { $domain }. Змініть домен нижче або адресу.
    }
# A setting.
passkeys-setting-rp-name = Назва в запитах { -passkey(case: "genitive") }
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Так телефони й браузери називатимуть цю панель. Залиште поле порожнім, щоб узяти назву панелі.
# A setting.
passkeys-setting-rp-id = Домен, до якого прив’язані { -passkeys }
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = Ім’я хоста з адреси панелі або його батьківський домен. Залиште поле порожнім, щоб узяти ім’я хоста. { -passkeys(position: "start") }, створені для іншого домену, перестануть працювати.
# A setting, a number of seconds.
passkeys-setting-ttl = Час на відповідь на запит (у секундах)
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Після цього запит втрачає чинність і потрібно почати знову.
# A setting, a number.
passkeys-setting-limit = Максимум { -passkeys(case: "genitive") } на обліковий запис
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Облікові записи, у яких їх уже більше, збережуть усі.
# A setting, a checkbox.
passkeys-setting-password-off = Дозволити користувачам вимикати пароль
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Тоді вони входять лише за допомогою { -passkey(case: "genitive") }. Для тих, хто вже вимкнув пароль, нічого не зміниться.
# A setting, a checkbox.
passkeys-setting-synced = Дозволити синхронізовані { -passkeys }
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Менеджери паролів копіюють їх на всі пристрої людини. Без цього дозволу можна додавати й використовувати лише ключі, що залишаються на одному пристрої.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = або
# Button on the sign-in page.
passkeys-sign-in = Увійти за допомогою { -passkey(case: "genitive") }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Підтвердити за допомогою { -passkey(case: "genitive") }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys(position: "start") } потребують JavaScript. Увімкніть його для цієї сторінки, щоб ними користуватися.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = Жодного { -passkey(case: "genitive") } не використано. Спробуйте ще раз, а якщо на цьому пристрої немає ключа для цієї панелі, виберіть у запиті інший пристрій.
# Nobody answered the prompt in time.
passkeys-timed-out = На запит ніхто не відповів вчасно. Спробуйте ще раз, коли пристрій буде під рукою.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Цей браузер або пристрій не підтримує { -passkeys(case: "genitive") }. Спробуйте інший браузер, інший пристрій або ключ безпеки з PIN-кодом.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = { -passkeys(position: "start") } для цієї панелі вимкнено. Скористайтеся паролем.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = У вас ще немає { -passkeys(case: "genitive") }. Щоб увійти з таким ключем, досить розблокувати пристрій: не треба нічого пам’ятати, а підроблена сторінка нічого не вкраде.
# Label of the field in which a passkey is renamed.
passkeys-name = Назва
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Назва нового { -passkey(case: "genitive") } (необов’язково)
# Button.
passkeys-add = Додати { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Перейменувати
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Вилучити
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = Вилучити «{ $name }»? Із цим ключем більше не можна буде ввійти, а всі інші сеанси, розпочаті за його допомогою, одразу завершаться.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = Випробувати { -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = «{ $name }» працює.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Синхронізується між пристроями
# In the list: the passkey cannot leave its device.
passkeys-device-only = Лише на одному пристрої
# In the list, before a date.
passkeys-added = Додано:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Востаннє використано:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Цей сеанс
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Можливо, існує копія цього { -passkey(case: "genitive") }. Якщо його не переносили на інший пристрій, вилучіть його й додайте новий.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Цей { -passkey } не вдається прочитати, тому ввійти з ним не можна. Вилучіть його й додайте новий.
       *[other] Цей { -passkey } створено для домену { $domain }, і за цією адресою він не працює. Вилучіть його й додайте новий.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = Цей { -passkey } більше не має резервної копії. З другим ключем втрата пристрою не закриє власнику доступ.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Ви входите лише за допомогою { -passkeys(case: "genitive") }: пароль вимкнено.
       *[on] Ви ще можете входити за паролем. Якщо його вимкнути, ви входитимете лише за допомогою { -passkeys(case: "genitive") }.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = У вас лише один робочий { -passkey }. Якщо його втратити, знадобиться код відновлення або допомога адміністратора. Додайте другий ключ або створіть коди відновлення.
# Button.
passkeys-only-start = Вимкнути мій пароль
# Button.
passkeys-only-end = Знову дозволити вхід за паролем

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [1] Цей обліковий запис має один { -passkey }.
        [one] Цей обліковий запис має { $count } { -passkey }.
        [few] Цей обліковий запис має { $count } { -passkeys }.
       *[many] Цей обліковий запис має { $count } { -passkeys(case: "genitive") }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Вилучити всі { -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Вилучити всі { -passkeys } облікового запису { $name }? Сеанси, розпочаті за їх допомогою, завершаться, а пароль, якщо його було вимкнено, знову запрацює.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = Не вдалося
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = Не вдалося перевірити { -passkey }. Перевірте з’єднання й почніть знову.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Панелі невідомий цей { -passkey }; можливо, його вилучено. Виберіть інший або скористайтеся паролем.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Цього { -passkey(case: "genitive") } вже немає. Оновіть сторінку.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys(position: "start") } працюють лише за адресою https з іменем хоста або на localhost. Попросіть адміністратора надати панелі таку адресу.
       *[other] { -passkeys(position: "start") } працюють лише за адресою https з іменем хоста або на localhost, і лише там, де на них чекає ця панель. Відкрийте панель за адресою { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = Назва має містити від 1 до { $limit } символів без розривів рядка. Виберіть іншу.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [1] У вас уже є один { -passkey }, а більше ця панель не дозволяє. Вилучіть його, перш ніж додавати інший.
        [one] У вас уже є { $limit } { -passkey }, а більше ця панель не дозволяє. Вилучіть якийсь, перш ніж додавати інший.
        [few] У вас уже є { $limit } { -passkeys }, а більше ця панель не дозволяє. Вилучіть якийсь, перш ніж додавати інший.
       *[many] У вас уже є { $limit } { -passkeys(case: "genitive") }, а більше ця панель не дозволяє. Вилучіть якийсь, перш ніж додавати інший.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Ця панель не дозволяє { -passkeys(case: "genitive") }, що синхронізуються між пристроями. Скористайтеся ключем безпеки або іншим пристроєм.
# When turning the password off.
passkeys-problem-password-off = У цій панелі не можна вимикати паролі. Попросіть адміністратора дозволити це.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Цей { -passkey } вже зареєстровано. Виберіть інший пристрій або скористайтеся наявним ключем.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Без пароля потрібен робочий { -passkey }. Додайте інший або знову дозвольте вхід за паролем.
