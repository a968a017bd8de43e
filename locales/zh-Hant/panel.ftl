### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = 繁體中文

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = 跳到主要內容
# Name of the main navigation, for screen readers.
nav-label = 主選單
# Main navigation, and the title of the start page.
nav-dashboard = 總覽
# Main navigation: the viewer's own account.
nav-account = 帳號
# Main navigation, administrators only: everybody's accounts.
nav-users = 使用者
# Main navigation, administrators only: the panel's settings.
nav-settings = 設定
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = 目前登入的帳號：{ $name }
# Button under the navigation.
sign-out = 登出
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = 語言
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = 變更
# Button under a form whose changes it stores.
save = 儲存變更
# Link beside a form's button; leaves without storing anything.
cancel = 取消
# Notice above a form after its changes were stored.
saved = 變更已儲存。

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = 使用者名稱
# Below the field in which a new username is chosen.
field-username-hint = 可使用字母、數字和 . _ - @ +，最多 64 個字元。
# Label of the password field on the sign-in and set-up pages.
field-password = 密碼
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = 驗證碼
# Below that field, where a recovery code is accepted too.
field-code-hint = 驗證器應用程式顯示的六位數字，或您的任一組復原碼。
# Label of the field for a recovery code.
field-recovery-code = 復原碼
# Label on the page where a password is changed.
field-current-password = 目前的密碼
# Label on the page where a password is changed.
field-new-password = 新密碼
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = 至少 { $min } 個字元。空格也算在內，越長越好。
# What an account may do: everything.
role-admin = 管理員
# What an account may do: use the panel and change itself.
role-user = 使用者
# How somebody signed in.
method-password = 密碼
# How somebody signed in, when it was not with the password.
method-other = 其他登入方式

## Sign-in page

# Heading, and title of the browser tab.
login-title = 登入
# Button under the form.
login-submit = 登入
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = 密碼已設定，請用它登入。
# Link below the form.
login-to-recovery = 無法登入？
# Link below the second step and the recovery form; starts over.
login-again = 返回登入

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = 還差一步
# Below the heading.
login-second-factor-intro = 除了密碼以外，您的帳號還需要輸入驗證碼。
# Link below the form.
login-second-factor-to-recovery = 我無法使用驗證器應用程式

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = 恢復登入
# Below the heading.
login-recovery-intro = 使用復原碼可以重新設定登入方式。每組復原碼只能使用一次。
# Button under the form.
login-recovery-submit = 繼續
# Below the form.
login-recovery-no-code = 連復原碼也沒有？請聯絡這個面板的管理員。

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = 您已受邀
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = 請為您在 { $panel } 的帳號 { $name } 設定密碼。這個連結只能使用一次。
# Heading of a reset, and title of the browser tab.
link-reset-title = 設定新密碼
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = 請為 { $name } 設定新密碼。這個帳號的所有工作階段都會結束，且這個連結只能使用一次。
# Button under the form.
link-submit = 設定密碼

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = 初始設定
# Heading.
setup-heading = 歡迎使用 { -product }
# Below the heading.
setup-intro = 請建立第一位管理員。只有這個連結可以建立，而且只能使用一次。
# Button under the form.
setup-submit = 建立管理員

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = 您好，{ $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = 歡迎使用 { $panel }。您可以在這裡管理帳號和登入方式。
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = 歡迎使用 { $panel }。您可以在這裡管理自己的帳號、這部伺服器的使用者，以及面板本身。
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = 您的登入狀況
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = 角色
# Label in that summary, followed by how this session was made.
dashboard-method = 登入方式
# Label in that summary, followed by a date.
dashboard-last-sign-in = 上次登入
# Heading above the links that only administrators see.
dashboard-administration = 管理
# Below the link “Profile”.
dashboard-to-profile-detail = 您的名稱和語言。
# Below the link “Password”.
dashboard-to-password-detail = 變更用來登入的密碼。
# Below the link “Sessions”.
dashboard-to-sessions-detail = 查看您在哪些地方登入，並結束不認得的工作階段。
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [1] 目前只有您的帳號。請新增會使用這部伺服器的人。
       *[other] { $count } 個帳號。查看誰可以存取，或新增使用者。
    }
# Below the link “Settings”.
dashboard-to-settings-detail = 面板的名稱和預設語言。

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = 您的帳號
# Name of the row of tabs, for screen readers.
account-tabs-label = 帳號分頁
# Tab: name and language.
account-tab-profile = 個人資料
# Tab: change the password.
account-tab-password = 密碼
# Tab: authenticator app and recovery codes.
account-tab-second-factor = 兩步驟驗證
# Tab: where the viewer is signed in.
account-tab-sessions = 工作階段
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = 個人資料
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = 語言
# The first choice of a language.
account-language-automatic = 與瀏覽器相同
# Below the choice of a language.
account-language-hint = 適用於您登入的所有瀏覽器。
# Heading on the tab “Password”.
account-password-heading = 變更密碼
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = 您的帳號已關閉密碼登入。在這裡設定的密碼，會在您重新開啟密碼登入後生效。
# Button on the tab “Password”.
account-password-submit = 變更密碼
# Notice on the tab “Password” after the change.
account-password-saved = 密碼已變更。您的其他工作階段都已結束。
# Heading on the tab “Sessions”.
account-sessions-heading = 您登入的地方
# Below that heading.
account-sessions-intro = 如果有您不認得的工作階段，請將其結束並變更密碼。
# Button above the list of sessions.
account-sessions-end-others = 結束其他所有工作階段
# Button beside one session.
account-sessions-end = 結束
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = 結束工作階段：{ $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = 工作階段已結束，使用者已登出。
# Mark beside the session in which the page is being looked at.
account-sessions-current = 目前的工作階段
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $system } 上的 { $browser }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = 使用「{ $name }」
# In place of a device that could not be recognised.
account-sessions-unknown-device = 未知的裝置
# Small text of one session: how it was made.
account-sessions-by-password = 使用密碼
# Small text of one session: how it was made.
account-sessions-by-recovery = 使用復原碼
# Small text of one session: how it was made.
account-sessions-by-other = 使用其他登入方式
# Small text of one session: a label, followed by a date and time.
account-sessions-created = 登入時間：
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = 上次活動：
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = 您的帳號新增或移除了一種登入方式。<a data-l10n-name="look">是您本人的操作嗎？</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = 是您本人的操作嗎？
# Below that heading, above the list of changes.
account-notice-intro = 您帳號的另一個工作階段進行了以下變更。
# Button below the list; the notice goes away.
account-notice-mine = 是我本人的操作
# Button below the list.
account-notice-not-mine = 不是我的操作
# Below that button.
account-notice-not-mine-detail = 將移除新增的內容，並登出目前工作階段以外的所有工作階段。之後請變更密碼。
# Below the list when there is no other session.
account-sessions-only-this = 您沒有在其他地方登入。

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = 您的帳號只有密碼保護。<a data-l10n-name="set-up">請設定兩步驟驗證</a>。
# Notice after an authenticator app was set up.
second-factor-added = 已設定驗證器應用程式。今後使用密碼登入時，還需要輸入驗證碼。
# Notice after the authenticator app was removed.
second-factor-removed = 已移除驗證器應用程式。今後只需密碼即可登入。
# Notice after password sign-in was switched on again.
second-factor-released = 您可以重新使用密碼登入了。
# Notice to somebody who came in with a recovery code.
second-factor-recovering = 您是用復原碼登入的。請在這裡重新設定登入方式，然後登出並重新登入，即可使用面板。
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = 這個面板的管理員必須使用兩步驟驗證。請先完成設定再繼續。
# Heading above the offer to use the password again.
second-factor-held-heading = 密碼登入已關閉
# Below that heading.
second-factor-held = 您的帳號不使用密碼登入。如果現有的方式無法使用，請重新開啟密碼登入。
# Button below that text.
second-factor-release = 開啟密碼登入
# Heading of the part about the app.
second-factor-app = 驗證器應用程式
# Mark beside that heading.
second-factor-on = 已開啟
# Below that heading.
second-factor-app-intro = 手機上的應用程式每半分鐘會顯示新的驗證碼。設定後，使用密碼登入時還需要輸入這組驗證碼。
# Label, followed by a date and time.
second-factor-since = 設定時間：
# Heading and button: starts setting up the app.
second-factor-set-up = 設定驗證器應用程式
# Button: sets up another app in place of the present one.
second-factor-replace = 改用其他應用程式
# Button that opens a question.
second-factor-remove = 移除
# The question.
second-factor-remove-detail = 移除後，知道您密碼的人只憑密碼就能登入。
# Button that does it.
second-factor-remove-confirm = 移除應用程式
# First step of setting up an app, above a QR code.
second-factor-scan = 開啟驗證器應用程式，新增帳號，然後將相機對準這張圖片。
# What screen readers say in place of the QR code.
second-factor-picture = 含有下方金鑰的 QR 碼
# Second way to set up an app, above the key as text.
second-factor-type = 沒有相機？請在應用程式中輸入這組金鑰：
# Below the field for the first code.
second-factor-code-hint = 請輸入應用程式目前顯示的六位數字，以確認金鑰已成功加入。
# Button under the form.
second-factor-confirm = 開啟
# Heading of the part about recovery codes.
recovery-codes = 復原碼
# Below that heading.
recovery-codes-intro = 供手機遺失或忘記密碼時使用。每組復原碼只能使用一次。
# In place of how many are left.
recovery-codes-none = 您沒有復原碼。
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [1] 只剩 1 組復原碼，請盡快產生新的。
       *[other] 還剩 { $count } 組復原碼。
    }
# Button: makes the first codes.
recovery-codes-make = 產生復原碼
# Button that opens a question.
recovery-codes-renew = 產生新的復原碼
# The question.
recovery-codes-renew-detail = 現有的復原碼將會失效。
# Button that does it.
recovery-codes-renew-confirm = 更換我的復原碼
# Heading above new codes.
recovery-codes-new = 您的復原碼
# Notice above new codes.
recovery-codes-keep = 請將復原碼保存在只有您找得到的地方。復原碼只會顯示這一次。
# Link that downloads the codes as a text file.
recovery-codes-download = 下載
# Button that leaves the page with the codes.
recovery-codes-kept = 我已妥善保存

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = 活動記錄
# Tab of the account page: what has happened to the account.
account-tab-activity = 活動記錄
# At the top of that tab.
account-activity-intro = 您帳號的活動，由新到舊。如果有不是您本人的操作，請變更密碼，並結束不認得的工作階段。
# Heading of the administrators’ page, and title of the browser tab.
audit-title = 活動記錄
# Below that heading.
audit-intro = 誰在何時做了什麼。記錄只會增加，不會變更或刪除。
# Button of the form above the list, and its name for screen readers.
audit-filter = 顯示
# Label of a choice in that form.
audit-filter-action = 事件
# Label of a choice in that form.
audit-filter-outcome = 結果
# First entry of both choices.
audit-filter-any = 全部
# Link beside the button; shows everything again.
audit-filter-none = 顯示全部
# Below the field for a username.
audit-unknown-name = 沒有這個名稱的帳號。
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = 事件清單
# In place of the list.
audit-empty = 目前沒有記錄
# Link below the list.
audit-older = 較舊的記錄
# Link below the list.
audit-newest = 最新的記錄
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = 操作者：{ $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = 帳號：{ $name }
# In place of a username.
audit-deleted-account = 已刪除的帳號
# Small text of a line: not with the password.
audit-other-method = 使用其他登入方式
# In place of an address.
audit-command-line = 命令列
# Choice of the form: it was done.
audit-done = 已完成
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = 已拒絕
# Heading above the failed attempts.
audit-failures-heading = 失敗的嘗試
# Below that heading.
audit-failures-intro = 以小時計數，由新到舊。
# A kind of failed attempts.
audit-failure-password = 密碼遭拒
# A kind of failed attempts.
audit-failure-second-factor = 驗證碼遭拒
# A kind of failed attempts.
audit-failure-recovery = 復原碼遭拒
# A kind of failed attempts.
audit-failure-other = 使用其他登入方式失敗
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = 其他失敗的嘗試
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
       *[other] { $count } 次
    }

## Activity: what happened, as a line's title

audit-action-sign-in = 登入
audit-action-sign-out = 登出
audit-action-confirmed = 確認身分
audit-action-confirm = 確認身分
audit-action-password-changed = 變更密碼
audit-action-password-sign-in-held = 關閉密碼登入
audit-action-password-sign-in-released = 開啟密碼登入
audit-action-password-released = 開啟密碼登入
audit-action-password-reset-offered = 產生密碼重設連結
audit-action-account-added = 新增帳號
audit-action-account-invited = 產生邀請
audit-action-invitation-accepted = 接受邀請
audit-action-password-reset = 透過連結重設密碼
audit-action-account-disabled = 停用帳號
audit-action-account-enabled = 重新啟用帳號
audit-action-account-deleted = 刪除帳號
audit-action-credential-added = 新增登入方式
audit-action-credential-removed = 移除登入方式
audit-action-credential-renamed = 重新命名登入方式
audit-action-credential-tested = 測試登入方式
audit-action-sessions-ended = 結束工作階段
audit-action-second-factor-added = 設定兩步驟驗證
audit-action-second-factor-removed = 移除兩步驟驗證
audit-action-second-factor-reset = 重設兩步驟驗證
audit-action-recovery-codes-made = 產生復原碼
audit-action-recovery-code-used = 使用復原碼
audit-action-recovery-sign-in = 使用復原碼登入
audit-action-setting-changed = 變更設定
audit-action-stranding-accepted = 確認會使他人無法登入
audit-action-address-accepted = 接受新網址
audit-action-plugin-enabled = 啟用外掛程式
audit-action-plugin-disabled = 停用外掛程式
audit-action-plugin-quarantined = 隔離外掛程式：面板在啟動它時當機
audit-action-plugin-installed = 安裝外掛程式
audit-action-plugin-removed = 移除外掛程式
audit-action-plugin-purged = 刪除外掛程式儲存的資料

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = 沒有該名稱的帳號
audit-reason-wrong-password = 密碼錯誤
audit-reason-password-held = 這個帳號已關閉密碼登入
audit-reason-account-disabled = 帳號已停用
audit-reason-wrong-code = 驗證碼錯誤

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = 設定
# Below the heading.
settings-intro = 變更會立即套用到所有人，不需重新啟動。
# Heading of the first form.
settings-panel-heading = 面板
# Label of a field.
settings-panel-name = 面板名稱
# Below that field.
settings-panel-name-hint = 顯示在登入頁面和瀏覽器分頁中。
# Label of the choice of a language.
settings-language = 預設語言
# Below that choice.
settings-language-hint = 適用於未選擇語言，且瀏覽器語言不受支援的使用者。
# Settings: a number of minutes.
settings-fresh-minutes = 多久後須重新確認身分（分鐘）
settings-fresh-minutes-hint = 適用於變更登入方式，以及變更他人帳號的操作。
# Label of a choice.
settings-second-factor = 兩步驟驗證
# A value of that choice.
settings-second-factor-optional = 由使用者自行決定
# A value of that choice.
settings-second-factor-administrators = 管理員必須使用
# Below that choice.
settings-second-factor-hint = 使用密碼登入的管理員在完成設定之前，只能存取自己的帳號。

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = 外掛程式
# Below that heading.
plugins-intro = 外掛程式擁有與面板相同的權限。請只啟用您信任的外掛程式。
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = 已啟用
# Mark beside a plugin's name: it is switched off.
plugin-state-off = 已停用
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = 無法運作
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = 已隔離
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = 檔案遺失
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
       *[other] 這個外掛程式在 { $at } 發生了 { $count } 個錯誤，已由面板攔截。
    }
# Before the time of the last of these errors.
plugin-caught-last = 最近一次：
# Below these errors, while they keep coming.
plugin-paused = 在成功之前，外掛程式的這個部分每次只能執行幾秒鐘。出錯原因請見面板的記錄檔。
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = 未在此面板的另一部伺服器 { $node } 上執行。
# Before the time of day since when it does not run there.
plugin-elsewhere-since = 開始時間：
# Button beside a plugin that is left out.
plugin-try-again = 再試一次
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = 再試一次：{ $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
       *[other] 這個外掛程式有 { $count } 個程式庫會留在記憶體中，直到面板重新啟動；它們不會再被呼叫。
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = 版本 { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = 允許的操作
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = 允許的操作：{ $plugin }
# Below that list.
plugin-declares-note = 面板會拒絕這份清單以外的一切操作。但這只是宣告，不是沙箱：外掛程式會作為面板的一部分執行，請只安裝您信任的外掛程式。
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
       *[other] 回應自身路徑下的 { $count } 個網址，僅限已登入的使用者
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [1] 回應自身路徑下的 1 個網址，對所有人開放
       *[other] 回應自身路徑下的 { $count } 個網址，其中 { $open } 個對所有人開放
    }
# The other entries of that list.
ability-sign-in = 讓使用者登入
ability-confirm = 確認已登入的使用者仍是本人
ability-hold-passwords = 關閉和重新開啟帳號的密碼登入
ability-end-sessions = 結束透過它建立的工作階段
ability-keep-credentials = 儲存使用者用來登入的資料
ability-administer = 應管理員要求變更其他帳號
ability-read-accounts = 依名稱查詢帳號
# Button beside a plugin.
plugin-switch-on = 啟用
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = 啟用：{ $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = 停用
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = 停用：{ $plugin }
# The question that opens below that button.
plugin-switch-off-detail = 這個外掛程式新增的所有內容都會從面板中消失。它儲存的資料會保留，供您重新啟用時使用。
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
       *[other] 同時結束透過它建立的 { $count } 個工作階段
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = 停用 { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = { $plugin } 的設定

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = 這個檔案不是 Linux 程式庫。
library-not-elf-do = 請換成外掛程式的 .so 檔，或將這個檔案從外掛程式資料夾中移除。
# The file ends too early.
library-truncated-why = 這個程式庫不完整，檔案缺少一部分內容。
library-truncated-do = 請重新複製到外掛程式資料夾，並與原始檔案比較大小。
# A library, but of something else.
library-no-module-why = 這個程式庫不是這個面板的外掛程式。
library-no-module-do = 請將它從外掛程式資料夾中移除。
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = 這個外掛程式需要 { $needs } 版的外掛程式介面，而這個面板提供的是 { $offers }。
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = 請安裝為 { $offers } 版建置的外掛程式，或提供 { $needs } 的面板。
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = 這個外掛程式使用了「{ $needs }」，但這個面板提供的 { $offers } 版外掛程式介面沒有這項功能。
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = 請更新面板，或安裝為 { $offers } 版建置的外掛程式。
# The same version of the plugin interface, but built differently.
library-layout-why = 這個外掛程式建置時所用的外掛程式介面，與這個面板所用的不是同一個建置版本。
library-layout-do = 請安裝這個面板版本隨附的建置版本。
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = 這個外掛程式的建置方式，會讓其中一個錯誤導致整個面板停止運作。
library-panic-abort-do = 請向外掛程式開發者索取使用「panic = unwind」的建置版本。
# The process that opened it first crashed.
library-crashed-why = 這個程式庫在測試執行時當機，因此面板不會使用它。
library-crashed-do = 請重新複製到外掛程式資料夾；如果仍無法解決，請向外掛程式開發者索取其他建置版本。
# The process that opened it first did not answer.
library-hung-why = 這個程式庫在獨立的處理程序中開啟時，未在時限內回應。
library-hung-do = 請重新整理這個頁面再試一次；如果仍然如此，請向外掛程式開發者索取其他建置版本。
# Not the file that an administrator switched on.
library-changed-why = 外掛程式啟用之後，這個檔案已有變更。
library-changed-do = 如果是您自己替換的，請停用外掛程式後再重新啟用。如果不是，請查明是誰變更的。
# The panel's process ended while it was starting this plugin.
library-quarantined-why = 面板在啟動這個外掛程式時當機，之後外掛程式一直處於隔離狀態。
library-quarantined-do = 如要再試一次，請重新啟用。如果面板再次當機，請向外掛程式開發者索取其他建置版本。
# The plugin was opened, and then did not come up.
library-stuck-why = 這個外掛程式未在時限內啟動。
library-stuck-do = 請停用後再啟用，以便再試一次；如果仍然如此，請向外掛程式開發者索取其他建置版本。
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = 這部伺服器的其他使用者可以寫入檔案 { $detail }。
# Variables:
#   $detail (String) - the file
library-writable-do = 請取消群組和其他使用者的寫入權限：chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = 檔案 { $detail } 屬於使用者 { $needs }，而面板是以使用者 { $offers } 的身分執行。
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = 請確認檔案的來源；如果您信任它，請重新安裝，或執行 chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = 這部伺服器的其他使用者可以寫入外掛程式資料夾 { $detail }。
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = 請取消群組和其他使用者的寫入權限：chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = 外掛程式資料夾 { $detail } 屬於使用者 { $needs }，而面板是以使用者 { $offers } 的身分執行。
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = 請檢查資料夾的內容；如果您信任這些內容，請執行 chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = 這個外掛程式的宣告違反了一項規則：{ $detail }。
library-bad-manifest-do = 請將這項資訊提供給外掛程式開發者，並索取修正後的建置版本。
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = 外掛程式資料夾中有多個檔案屬於這個外掛程式：{ $detail }。
library-ambiguous-do = 請保留需要的檔案，並將其他檔案從外掛程式資料夾中移除。
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = 檔案 { $detail } 也屬於這個外掛程式；由於已啟用另一個檔案，因此略過它。
library-ignored-do = 請移除它，或使用「gatehouse plugins install」安裝，以取代另一個檔案。
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = 外掛程式「{ $needs }」和「{ $offers }」都宣告了相同的文字：{ $detail }。
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = 請先停用「{ $offers }」，再啟用「{ $needs }」，或請開發者改用其他名稱。
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = 外掛程式「{ $needs }」和「{ $offers }」都會回應 { $detail }。
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = 請決定由哪一個回應：先停用「{ $offers }」，再啟用「{ $needs }」。

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = 使用者
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
       *[other] { $count } 個帳號
    }
# Button above the list.
users-add = 新增使用者
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = { $name } 現在可以登入了。
# Column of the list.
users-column-name = 名稱
# Column of the list, and label in the view of one account.
users-column-last-sign-in = 上次登入
# Column of the list, and label in the view of one account.
users-column-created = 新增時間
# In place of a date.
user-never-signed-in = 從未
# Mark beside an account that may not sign in.
user-disabled = 已停用
# Mark beside an account that may sign in.
user-active = 使用中
# Below the list while there is only one account.
users-only-you = 目前只有您一個人
# Below that.
users-only-you-detail = 請為每個使用這部伺服器的人建立專屬帳號。如果共用密碼，就無法只收回其中某個人的存取權。
# Heading of the form for a new account, and title of the browser tab.
users-new-title = 新增使用者
# Below that heading.
users-new-intro = 請當面告知對方使用者名稱和密碼；對方登入後可自行變更密碼。
# Label of a field of that form.
users-new-password = 初始密碼
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = 留空則會產生連結，讓對方自行設定密碼。如要填寫，請至少輸入 { $min } 個字元。
# Checkbox of that form.
users-new-admin = 管理員
# Below that checkbox.
users-new-admin-hint = 可以變更面板的設定和所有人的帳號。
# Button of that form.
users-new-submit = 新增使用者
# Heading in the view of one account, above its role, status and dates.
user-heading = 帳號
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = 登入方式
# In that column, beside the password.
users-second-factor = 兩步驟驗證
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
       *[other] { $count } 種其他登入方式
    }
# Mark in that column.
users-password-held = 密碼登入已關閉
# In place of all this: an invited account that has not been used yet.
users-no-method = 尚無
# Heading in the view of one account, above what can be done to it.
user-administration = 管理
# In place of the buttons, in the view of one’s own account.
user-administration-own = 這是您自己的帳號，只有其他管理員才能停用或刪除。
# Button in that view.
user-enable = 重新啟用
# Button in that view; opens a question.
user-disable = 停用
# That question.
user-disable-detail = 在您重新啟用之前，任何人都無法登入這個帳號。它的工作階段會立即結束，但資料會保留。
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = 停用 { $name }
# Button in that view; opens a question.
user-delete = 刪除
# That question.
user-delete-detail = 這個帳號、它的工作階段和所有登入方式都會永久移除。它過去的操作仍會保留在活動記錄中。
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = 永久刪除 { $name }
# Above the button, where the password is switched off for the account.
user-release-password-detail = 這個帳號不使用密碼登入。如果帳號擁有者無法再登入，請重新開啟密碼登入。
# Button in that view.
user-release-password = 重新開啟密碼登入
# Link in that view.
user-activity = 這個帳號的活動記錄
# Label in that view, followed by “Active” or “Disabled”.
user-status = 狀態
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = 已新增 { $name }。請將這個連結交給對方，讓對方自行設定密碼。
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = 請將這個連結交給 { $name }，讓對方自行設定新密碼。
# Label of the field with the link.
users-link-label = 一次性連結
# Below that field.
users-link-hint = 這個連結只會顯示這一次，也只能使用一次。
# After that sentence, followed by a date and time.
users-link-expires = 有效期限：
# Button below the link.
users-link-done = 完成
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = 如果對方無法登入
# Below that heading.
user-access-intro = 您不會得知對方的密碼：重設會產生一個連結，由對方自行設定新密碼。
# Button.
user-reset-password = 產生重設連結
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = 重設兩步驟驗證
# The question that opens below that button.
user-reset-second-factor-detail = 將移除對方的驗證器應用程式和復原碼。請先確認是誰提出要求，再進行這項操作。

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = 確認是您本人
# Below the heading.
confirm-intro = 您上次登入已有一段時間，進行這項操作前需要再次確認。確認後會返回原本的頁面。
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = { $name } 的密碼
# Button under the form.
confirm-submit = 確認
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = 無法用密碼確認這項操作，目前也沒有其他方式。請登出後重新登入，或聯絡管理員。
# Link below the form.
confirm-cancel = 取消並前往總覽

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = 找不到符合這組使用者名稱和密碼的帳號。請檢查兩者後再試一次。
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
       *[other] 嘗試次數過多。請等候 { $count } 秒後再試一次。
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
       *[other] 嘗試次數過多。請等候 { $count } 分鐘後再試一次。
    }
# No username was typed.
error-username-empty = 請輸入使用者名稱。
# A new account.
error-username-taken = 這個使用者名稱已有人使用。請換一個。
# A new account.
error-username-invalid = 請使用 1 到 64 個字母、數字或 . _ - @ +，不能包含空格。
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = 密碼太短。請至少使用 { $min } 個字元。
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = 密碼太長。請最多使用 { $max } 個字元。
# The current password, on the account page and the confirm page.
error-password-wrong = 這不是您目前的密碼。
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = 驗證碼不正確，或已使用過。請等候下一組驗證碼，然後再試一次。
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = 使用者名稱與復原碼不符，或這組復原碼已使用過。
# Settings page: the panel's name is empty or too long.
error-panel-name = 請輸入 1 到 64 個字元的名稱。
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = 請輸入 { $min } 到 { $max } 之間的整數。
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = 請最多使用 { $max } 個字元。

## Error page: the way out

# Button, for somebody signed in.
error-home = 前往總覽
# Button, for somebody not signed in.
error-to-sign-in = 前往登入

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = 花費的時間過長
problem-too-slow-detail = 連線速度太慢，未能及時完成。沒有任何變更，請再試一次。
# 404
problem-not-found-title = 這個頁面不存在
problem-not-found-detail = 網址可能有誤，或原有的內容已被移除。
# 403: the viewer's role does not allow it.
problem-not-allowed-title = 沒有權限
problem-not-allowed-detail = 您的帳號無權進行這項操作。如有需要，請聯絡管理員。
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = 透過其他網址開啟
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = 這項要求不是從面板本身的網址送出，因此沒有任何變更。請透過 { $base-url } 開啟面板，然後再試一次。如果面板也應在這個網址提供服務，管理員可以將這個網址加入設定檔。
# 401: nobody is signed in.
problem-sign-in-required-title = 請先登入
problem-sign-in-required-detail = 您尚未登入，或工作階段已結束。
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = 請確認是您本人
problem-fresh-required-detail = 距離您上次登入已過太久，無法進行這項變更。請確認身分或重新登入，然後再操作一次。
# 400
problem-malformed-title = 無法讀取這項要求
problem-malformed-detail = 要求缺少部分內容，或格式有誤。請返回並重新整理頁面，然後再試一次。
# 422: understood, but a value is refused.
problem-unprocessable-title = 無法接受這項要求
problem-unprocessable-detail = 要求的內容可以讀取，但其中有不允許的值。請返回並檢查您輸入的內容。
# 413
problem-too-large-title = 資料過大
problem-too-large-detail = 傳送的內容超過這個網址的接受上限。沒有儲存任何內容。
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = 內容已有變更
problem-conflict-detail = 其他人在同一時間變更了這項內容。請重新整理頁面，查看最新狀態後再試一次。
# 409: a step that works only once was repeated.
problem-already-used-title = 已經完成
problem-already-used-detail = 這個步驟只能進行一次，而且已使用過。請從頭開始。
# 409: the thing to be added is already there.
problem-duplicate-title = 已經存在
problem-duplicate-detail = 您要新增的內容已註冊，未重複新增。
# 422: the most that are allowed are there.
problem-limit-title = 無法再新增
problem-limit-detail = 您的帳號已達到數量上限。請先移除一個。
# 404: it was there when the page was opened.
problem-gone-title = 已不存在
problem-gone-detail = 它在這段期間已被移除。請重新整理頁面，查看現有的內容。
# 409: removing it would lock the account out.
problem-last-usable-title = 這是您最後一種登入方式
problem-last-usable-detail = 移除後您將無法登入。請先新增其他登入方式或重新開啟密碼登入，再將它移除。
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = 有人將無法登入
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = 這項操作會使 { $names } 無法登入。請先設定密碼，或確認仍要繼續。
# 409: without this account no administrator could sign in.
problem-last-administrator-title = 這是最後一位管理員
problem-last-administrator-detail = 這項操作會使面板無人管理。請先將其他人設為管理員，並確定對方可以登入。
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = 這是您自己的帳號
problem-own-account-detail = 您無法對目前登入的帳號進行這項操作，但其他管理員可以。
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = 暫時停止
problem-paused-detail = 這項功能接連出錯，因此面板每次只允許它執行幾秒鐘。請稍候再試一次。
# 503
problem-unavailable-title = 目前無法使用
problem-unavailable-detail = 面板目前無法完成這項操作。請稍候再試一次。
# 500
problem-internal-title = 面板發生問題
problem-internal-detail = 這不是您的操作所造成，也沒有任何變更。請再試一次；如果問題一再發生，管理員可以在面板的記錄檔中找到原因。
# 429
problem-too-many-title = 嘗試次數過多
problem-too-many-detail = 短時間內來自這個位置的嘗試過多。請等候幾分鐘後再試一次。

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = 繼續之前
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
       *[other] { $count } 人將無法登入
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
       *[other] 以及另外 { $count } 人
    }
# Below the names: what to do.
stranded-do = 請先確定他們可以使用密碼登入；如果他們有其他方式聯絡您，也可以繼續。
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = 這項操作會使所有管理員都無法登入，因此未執行。請先確定有管理員可以使用密碼登入。
# Button that carries out the change all the same.
stranded-confirm = 仍要繼續
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
       *[other] { $count } 個帳號已關閉密碼登入，停用後將重新開啟：
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = 面板的網址 { $address } 可以使用。
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = 面板的網址 { $address } 是數字，但瀏覽器需要名稱：請為伺服器設定名稱，並將 base_url 設為「https://」加上該名稱。
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = 面板的網址 { $address } 不是 https。瀏覽器要求使用 https 或 localhost：請在面板前面架設具有憑證的反向 Proxy，並將 base_url 設為其網址。
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = 這個瀏覽器是透過 { $address } 開啟面板，這是面板設定的網址之一。
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = 這個瀏覽器是透過 { $here } 開啟面板，但面板設定的網址是 { $address }。請透過該網址開啟，或將目前的網址加入 additional_origins。
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = 面板前面的 Proxy 傳送了 { $headers }，但它的位址不在 trusted_proxies 中：Proxy 後方的所有人都會被視為同一位訪客。
# Button beside a warning.
plugin-switch-on-anyway = 仍要啟用
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = 仍要啟用 { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = 剛剛
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
       *[other] { $count } 分鐘前
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
       *[other] { $count } 小時前
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
       *[other] { $count } 天前
    }
