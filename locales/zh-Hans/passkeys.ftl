### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys }
# Beside the plugin's switch, under its name.
passkeys-summary = 使用指纹、人脸、PIN 码或安全密钥登录，无需输入密码。
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys }已绑定到 { $domain }，在当前地址可以正常使用。
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys }已绑定到 { $domain }，在当前地址无法使用。请改用以下地址：
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys }可在 { $origin } 使用。
        [related] 如果浏览器会向 { $domain } 查询其关联地址，则{ -passkeys }可在 { $origin } 使用。
        [nameless] { -passkeys }无法在 { $origin } 使用：浏览器只会将其绑定到主机名，不会绑定到 IP 地址。请为面板设置一个名称。
        [insecure] { -passkeys }无法在 { $origin } 使用：除 localhost 外，浏览器一律要求 https。请通过 https 提供面板。
       *[unrelated] { -passkeys }无法在 { $origin } 使用：该地址不属于 { $domain }。请更改下面的域名，或更改该地址。
    }
# A setting.
passkeys-setting-rp-name = { -passkey }提示中显示的名称
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = 手机和浏览器用来称呼此面板的名称。留空则使用面板自己的名称。
# A setting.
passkeys-setting-rp-id = { -passkeys }绑定的域名
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = 面板地址的主机名，或其上级域名。留空则使用主机名。为其他域名创建的{ -passkeys }将无法再使用。
# A setting, a number of seconds.
passkeys-setting-ttl = 响应提示的时限（秒）
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = 超过此时间后，提示将失效，需要重新开始。
# A setting, a number.
passkeys-setting-limit = 每个账号的{ -passkeys }数量
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = 已超出此数量的账号会保留现有的{ -passkeys }。
# A setting, a checkbox.
passkeys-setting-password-off = 允许用户关闭密码登录
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = 关闭后只能使用{ -passkey }登录。此前已关闭密码登录的用户不受影响。
# A setting, a checkbox.
passkeys-setting-synced = 允许同步的{ -passkeys }
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = 密码管理工具会将其复制到同一个人的所有设备。如果不允许，则只能添加和使用保留在单台设备上的{ -passkeys }。

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = 或
# Button on the sign-in page.
passkeys-sign-in = 使用{ -passkey }登录
# Button on the page that asks to confirm who one is.
passkeys-confirm = 使用{ -passkey }确认
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys }需要 JavaScript。请为此页面开启 JavaScript 后再使用。

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = 未使用任何{ -passkey }。请重试；如果这台设备上没有用于此面板的{ -passkey }，请在提示中选择其他设备。
# Nobody answered the prompt in time.
passkeys-timed-out = 未能及时响应提示。请准备好您的设备，然后重试。
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = 此浏览器或设备无法使用{ -passkeys }。请换用其他浏览器或设备，或使用带有 PIN 码的安全密钥。
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = 此面板已停用{ -passkeys }。请使用密码。

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = 您还没有{ -passkeys }。添加后，只需解锁设备即可登录：无需记住任何内容，伪造的页面也无从窃取。
# Label of the field in which a passkey is renamed.
passkeys-name = 名称
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = 新{ -passkey }的名称（可选）
# Button.
passkeys-add = 添加{ -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = 重命名
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = 移除
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = 要移除“{ $name }”吗？移除后将无法再用它登录，用它登录的其他会话也会立即结束。
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = 测试{ -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = “{ $name }”可以正常使用。
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = 在设备间同步
# In the list: the passkey cannot leave its device.
passkeys-device-only = 仅在一台设备上
# In the list, before a date.
passkeys-added = 添加时间：
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = 上次使用：
# In the list: the current session was signed in with this passkey.
passkeys-this-session = 当前会话
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = 此{ -passkey }可能存在副本。如果它并未转移到其他设备，请将其移除，然后重新添加一个。
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] 此{ -passkey }无法读取，不能用于登录。请将其移除，然后重新添加一个。
       *[other] 此{ -passkey }是为 { $domain } 创建的，无法在当前地址使用。请将其移除，然后重新添加一个。
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = 此{ -passkey }已不再备份。再添加一个，即使设备丢失也能登录。
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] 只能使用{ -passkeys }登录您的账号：密码登录已关闭。
       *[on] 目前仍可使用密码登录。您可以关闭密码登录，只用{ -passkeys }登录。
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = 您只有一个可用的{ -passkey }。一旦丢失，就需要恢复代码或管理员的帮助才能登录。请再添加一个，或生成恢复代码。
# Button.
passkeys-only-start = 关闭密码登录
# Button.
passkeys-only-end = 重新开启密码登录

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
       *[other] 此账号有 { $count } 个{ -passkeys }。
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = 移除所有{ -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = 要移除 { $name } 的所有{ -passkeys }吗？用它们登录的会话将会结束；如果密码登录已关闭，将会重新开启。

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = 操作未成功
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = 无法验证此{ -passkey }。请检查网络连接，然后重新开始。
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = 此面板无法识别该{ -passkey }，它可能已被移除。请选择其他{ -passkey }，或使用密码。
# The passkey to rename or remove is not there.
passkeys-problem-not-found = 此{ -passkey }已不存在。请刷新页面。
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys }只能在带有主机名的 https 地址或 localhost 上使用。请联系管理员为此面板设置这样的地址。
       *[other] { -passkeys }只能在带有主机名的 https 地址或 localhost 上使用，且必须是此面板认可的地址。请通过 { $address } 打开面板。
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = 名称须为 1 到 { $limit } 个字符，且不能换行。请换一个名称。
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
       *[other] 此面板允许每个账号最多有 { $limit } 个{ -passkeys }，您已达到上限。请先移除一个，再添加新的。
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = 此面板不允许使用在设备间同步的{ -passkeys }。请使用安全密钥或其他设备。
# When turning the password off.
passkeys-problem-password-off = 此面板不允许关闭密码登录。如有需要，请联系管理员开放此功能。
# When adding a passkey that is already there.
passkeys-problem-duplicate = 此{ -passkey }已注册。请选择其他设备，或使用已有的{ -passkey }。
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = 关闭密码登录后，您需要一个可用的{ -passkey }。请再添加一个，或重新开启密码登录。
