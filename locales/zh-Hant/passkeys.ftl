### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys }
# Beside the plugin's switch, under its name.
passkeys-summary = 使用指紋、臉部、PIN 碼或安全金鑰登入，不需輸入密碼。
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys }已繫結至 { $domain }，在目前的網址可以正常使用。
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys }已繫結至 { $domain }，在目前的網址無法使用。請改用這個網址：
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys }可在 { $origin } 使用。
        [related] 如果瀏覽器會向 { $domain } 查詢相關網址，{ -passkeys }即可在 { $origin } 使用。
        [nameless] { -passkeys }無法在 { $origin } 使用：瀏覽器只會將其繫結至主機名稱，不會繫結至 IP 位址。請為面板設定名稱。
        [insecure] { -passkeys }無法在 { $origin } 使用：除了 localhost 以外，瀏覽器一律要求 https。請透過 https 提供面板。
       *[unrelated] { -passkeys }無法在 { $origin } 使用：這個網址不屬於 { $domain }。請變更下方的網域，或變更網址。
    }
# A setting.
passkeys-setting-rp-name = { -passkey }提示中顯示的名稱
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = 手機和瀏覽器用來稱呼這個面板的名稱。留空則使用面板本身的名稱。
# A setting.
passkeys-setting-rp-id = { -passkeys }繫結的網域
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = 面板網址的主機名稱，或其上層網域。留空則使用主機名稱。為其他網域建立的{ -passkeys }將無法再使用。
# A setting, a number of seconds.
passkeys-setting-ttl = 回應提示的時限（秒）
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = 超過這段時間後，提示就會失效，必須重新開始。
# A setting, a number.
passkeys-setting-limit = 每個帳號的{ -passkeys }數量
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = 已超過這個數量的帳號會保留現有的{ -passkeys }。
# A setting, a checkbox.
passkeys-setting-password-off = 允許使用者關閉密碼登入
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = 關閉後只能使用{ -passkey }登入。先前已關閉密碼登入的使用者不受影響。
# A setting, a checkbox.
passkeys-setting-synced = 允許同步的{ -passkeys }
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = 密碼管理工具會將其複製到同一個人的所有裝置。如果不允許，就只能新增和使用保留在單一裝置上的{ -passkeys }。

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = 或
# Button on the sign-in page.
passkeys-sign-in = 使用{ -passkey }登入
# Button on the page that asks to confirm who one is.
passkeys-confirm = 使用{ -passkey }確認
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys }需要 JavaScript。請先為這個頁面開啟 JavaScript。

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = 未使用任何{ -passkey }。請再試一次；如果這部裝置上沒有這個面板的{ -passkey }，請在提示中選擇其他裝置。
# Nobody answered the prompt in time.
passkeys-timed-out = 未在時限內回應提示。請備妥裝置，然後再試一次。
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = 這個瀏覽器或裝置無法使用{ -passkeys }。請改用其他瀏覽器或裝置，或使用設有 PIN 碼的安全金鑰。
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = 這個面板已停用{ -passkeys }。請使用密碼。

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = 您還沒有{ -passkeys }。新增之後，只要解鎖裝置就能登入：不必記住任何東西，偽造的網頁也無從竊取。
# Label of the field in which a passkey is renamed.
passkeys-name = 名稱
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = 新{ -passkey }的名稱（選填）
# Button.
passkeys-add = 新增{ -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = 重新命名
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = 移除
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = 要移除「{ $name }」嗎？移除後無法再用它登入，用它登入的其他工作階段也會立即結束。
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = 測試{ -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = 「{ $name }」可以正常使用。
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = 在裝置間同步
# In the list: the passkey cannot leave its device.
passkeys-device-only = 僅在一部裝置上
# In the list, before a date.
passkeys-added = 新增時間：
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = 上次使用：
# In the list: the current session was signed in with this passkey.
passkeys-this-session = 目前的工作階段
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = 這個{ -passkey }可能有複本。如果它並未移到其他裝置，請移除後重新新增一個。
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] 這個{ -passkey }無法讀取，不能用來登入。請移除後重新新增一個。
       *[other] 這個{ -passkey }是為 { $domain } 建立的，無法在目前的網址使用。請移除後重新新增一個。
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = 這個{ -passkey }已不再備份。再新增一個，即使裝置遺失也能登入。
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] 只能使用{ -passkeys }登入您的帳號：密碼登入已關閉。
       *[on] 目前仍可使用密碼登入。您可以關閉密碼登入，只用{ -passkeys }登入。
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = 您只有一個可用的{ -passkey }。一旦遺失，就需要復原碼或管理員的協助才能登入。請再新增一個，或產生復原碼。
# Button.
passkeys-only-start = 關閉密碼登入
# Button.
passkeys-only-end = 重新開啟密碼登入

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
       *[other] 這個帳號有 { $count } 個{ -passkeys }。
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = 移除所有{ -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = 要移除 { $name } 的所有{ -passkeys }嗎？用它們登入的工作階段將會結束；如果密碼登入已關閉，將會重新開啟。

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = 未能完成
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = 無法驗證這個{ -passkey }。請檢查網路連線，然後重新開始。
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = 這個面板無法辨識該{ -passkey }，它可能已被移除。請選擇其他{ -passkey }，或使用密碼。
# The passkey to rename or remove is not there.
passkeys-problem-not-found = 這個{ -passkey }已不存在。請重新整理頁面。
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys }只能在具有主機名稱的 https 網址或 localhost 使用。請聯絡管理員，為這個面板設定這樣的網址。
       *[other] { -passkeys }只能在具有主機名稱的 https 網址或 localhost 使用，而且必須是這個面板認可的網址。請透過 { $address } 開啟面板。
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = 名稱須為 1 到 { $limit } 個字元，且不能換行。請換一個名稱。
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
       *[other] 這個面板允許每個帳號最多有 { $limit } 個{ -passkeys }，您已達到上限。請先移除一個，再新增其他的。
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = 這個面板不允許使用在裝置間同步的{ -passkeys }。請使用安全金鑰或其他裝置。
# When turning the password off.
passkeys-problem-password-off = 這個面板不允許關閉密碼登入。如有需要，請聯絡管理員開放這項功能。
# When adding a passkey that is already there.
passkeys-problem-duplicate = 這個{ -passkey }已註冊。請選擇其他裝置，或使用現有的{ -passkey }。
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = 關閉密碼登入後，您需要一個可用的{ -passkey }。請再新增一個，或重新開啟密碼登入。
