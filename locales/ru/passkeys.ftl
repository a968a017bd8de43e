### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Вход по отпечатку пальца, лицу, PIN-коду или ключу безопасности вместо пароля.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(position: "start") } привязаны к домену { $domain } и работают по адресу, которым вы сейчас пользуетесь.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(position: "start") } привязаны к домену { $domain } и не работают по адресу, которым вы сейчас пользуетесь. Откройте этот:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys(position: "start") } работают по адресу { $origin }.
        [related] { -passkeys(position: "start") } работают по адресу { $origin } в браузерах, которые запрашивают у { $domain } связанные адреса.
        [nameless] { -passkeys(position: "start") } не работают по адресу { $origin }: браузеры привязывают их к имени хоста, а не к IP-адресу. Дайте панели имя хоста.
        [insecure] { -passkeys(position: "start") } не работают по адресу { $origin }: браузеры требуют https везде, кроме localhost. Откройте доступ к панели по https.
       *[unrelated] { -passkeys(position: "start") } не работают по адресу { $origin }: он не относится к домену { $domain }. Измените домен ниже или адрес.
    }
# A setting.
passkeys-setting-rp-name = Название в запросах { -passkey(case: "genitive") }
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Так эту панель будут называть телефоны и браузеры. Если оставить поле пустым, будет использоваться название панели.
# A setting.
passkeys-setting-rp-id = Домен, к которому привязаны { -passkeys }
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = Имя хоста из адреса панели или его родительский домен. Если оставить поле пустым, будет использоваться имя хоста. { -passkeys(position: "start") }, созданные для другого домена, перестанут работать.
# A setting, a number of seconds.
passkeys-setting-ttl = Время на ответ на запрос (в секундах)
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = По истечении этого времени запрос теряет силу, и нужно начать заново.
# A setting, a number.
passkeys-setting-limit = Максимум { -passkeys(case: "genitive") } на аккаунт
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Если в аккаунте их уже больше, они останутся.
# A setting, a checkbox.
passkeys-setting-password-off = Разрешить пользователям отключать пароль
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Тогда они входят только с помощью { -passkey(case: "genitive") }. Для тех, кто уже отключил пароль, ничего не изменится.
# A setting, a checkbox.
passkeys-setting-synced = Разрешить синхронизируемые { -passkeys }
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Менеджеры паролей копируют их на все устройства человека. Без этого разрешения можно добавлять и использовать только ключи, которые остаются на одном устройстве.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = или
# Button on the sign-in page.
passkeys-sign-in = Войти с помощью { -passkey(case: "genitive") }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Подтвердить с помощью { -passkey(case: "genitive") }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = Чтобы работали { -passkeys }, нужен JavaScript. Включите его для этой страницы.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = Ни один { -passkey } не использован. Попробуйте еще раз, а если на этом устройстве нет ключа для этой панели, выберите в запросе другое устройство.
# Nobody answered the prompt in time.
passkeys-timed-out = На запрос никто не ответил вовремя. Попробуйте еще раз, когда устройство будет под рукой.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Этот браузер или устройство не поддерживает { -passkeys }. Попробуйте другой браузер, другое устройство или ключ безопасности с PIN-кодом.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = { -passkeys(position: "start") } для этой панели отключены. Войдите по паролю.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = У вас пока нет { -passkeys(case: "genitive") }. Чтобы войти с таким ключом, достаточно разблокировать устройство: запоминать ничего не нужно, а поддельной странице нечего украсть.
# Label of the field in which a passkey is renamed.
passkeys-name = Название
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Название нового { -passkey(case: "genitive") } (необязательно)
# Button.
passkeys-add = Добавить { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Переименовать
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Удалить
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = Удалить «{ $name }»? Войти с этим ключом больше не получится, а все другие сеансы, начатые с его помощью, сразу завершатся.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = Проверить { -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = «{ $name }» работает.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Синхронизируется между устройствами
# In the list: the passkey cannot leave its device.
passkeys-device-only = Только на одном устройстве
# In the list, before a date.
passkeys-added = Добавлен:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Последнее использование:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Этот сеанс
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Возможно, существует копия этого { -passkey(case: "genitive") }. Если его не переносили на другое устройство, удалите его и добавьте новый.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Этот { -passkey } не удается прочитать, поэтому войти с ним нельзя. Удалите его и добавьте новый.
       *[other] Этот { -passkey } создан для домена { $domain } и по этому адресу не работает. Удалите его и добавьте новый.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = У этого { -passkey(case: "genitive") } больше нет резервной копии. Со вторым ключом потеря устройства не лишит владельца доступа.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Вы входите только с помощью { -passkeys(case: "genitive") }: пароль отключен.
       *[on] Вы по-прежнему можете входить по паролю. Если его отключить, вход будет возможен только с помощью { -passkeys(case: "genitive") }.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = У вас только один рабочий { -passkey }. Если вы его потеряете, вам понадобится код восстановления или помощь администратора. Добавьте второй ключ или создайте коды восстановления.
# Button.
passkeys-only-start = Отключить мой пароль
# Button.
passkeys-only-end = Снова разрешить вход по паролю

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [1] У этого аккаунта один { -passkey }.
        [one] У этого аккаунта { $count } { -passkey }.
        [few] У этого аккаунта { $count } { -passkey(case: "genitive") }.
       *[many] У этого аккаунта { $count } { -passkeys(case: "genitive") }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Удалить все { -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Удалить все { -passkeys } аккаунта { $name }? Сеансы, начатые с их помощью, завершатся, а пароль, если он был отключен, снова заработает.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = Не получилось
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = Не удалось проверить { -passkey }. Проверьте соединение и начните заново.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Панели неизвестен этот { -passkey }; возможно, его удалили. Выберите другой или войдите по паролю.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Этого { -passkey(case: "genitive") } больше нет. Обновите страницу.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys(position: "start") } работают только по адресу https с именем хоста или на localhost. Попросите администратора дать панели такой адрес.
       *[other] { -passkeys(position: "start") } работают только по адресу https с именем хоста или на localhost, и только там, где их ожидает эта панель. Откройте панель по адресу { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = Название должно содержать от 1 до { $limit } символов без разрывов строки. Выберите другое.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [1] У вас уже есть один { -passkey }, а больше эта панель не разрешает. Удалите его, прежде чем добавить другой.
        [one] У вас уже { $limit } { -passkey }, а больше эта панель не разрешает. Удалите один, прежде чем добавить другой.
        [few] У вас уже { $limit } { -passkey(case: "genitive") }, а больше эта панель не разрешает. Удалите один, прежде чем добавить другой.
       *[many] У вас уже { $limit } { -passkeys(case: "genitive") }, а больше эта панель не разрешает. Удалите один, прежде чем добавить другой.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Эта панель не разрешает { -passkeys }, которые синхронизируются между устройствами. Воспользуйтесь ключом безопасности или другим устройством.
# When turning the password off.
passkeys-problem-password-off = В этой панели нельзя отключать пароли. Попросите администратора разрешить это.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Этот { -passkey } уже зарегистрирован. Выберите другое устройство или воспользуйтесь тем ключом, который есть.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Без пароля нужен рабочий { -passkey }. Добавьте другой или снова разрешите вход по паролю.
