### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = 简体中文

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = 跳到正文
# Name of the main navigation, for screen readers.
nav-label = 主导航
# Main navigation, and the title of the start page.
nav-dashboard = 概览
# Main navigation: the viewer's own account.
nav-account = 账号
# Main navigation, administrators only: everybody's accounts.
nav-users = 用户
# Main navigation, administrators only: the panel's settings.
nav-settings = 设置
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = 当前登录账号：{ $name }
# Button under the navigation.
sign-out = 退出登录
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = 语言
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = 更改
# Button under a form whose changes it stores.
save = 保存更改
# Link beside a form's button; leaves without storing anything.
cancel = 取消
# Notice above a form after its changes were stored.
saved = 更改已保存。

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = 用户名
# Below the field in which a new username is chosen.
field-username-hint = 可使用字母、数字和 . _ - @ +，最多 64 个字符。
# Label of the password field on the sign-in and set-up pages.
field-password = 密码
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = 验证码
# Below that field, where a recovery code is accepted too.
field-code-hint = 身份验证器应用显示的六位数字，或您的任意一个恢复代码。
# Label of the field for a recovery code.
field-recovery-code = 恢复代码
# Label on the page where a password is changed.
field-current-password = 当前密码
# Label on the page where a password is changed.
field-new-password = 新密码
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = 至少 { $min } 个字符。空格也算在内，越长越好。
# What an account may do: everything.
role-admin = 管理员
# What an account may do: use the panel and change itself.
role-user = 用户
# How somebody signed in.
method-password = 密码
# How somebody signed in, when it was not with the password.
method-other = 其他登录方式

## Sign-in page

# Heading, and title of the browser tab.
login-title = 登录
# Button under the form.
login-submit = 登录
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = 密码已设置，请用它登录。
# Link below the form.
login-to-recovery = 无法登录？
# Link below the second step and the recovery form; starts over.
login-again = 返回登录

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = 还差一步
# Below the heading.
login-second-factor-intro = 除密码外，您的账号还需要输入验证码。
# Link below the form.
login-second-factor-to-recovery = 我无法使用身份验证器应用

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = 恢复登录
# Below the heading.
login-recovery-intro = 使用恢复代码可以重新设置登录方式。每个代码只能使用一次。
# Button under the form.
login-recovery-submit = 继续
# Below the form.
login-recovery-no-code = 恢复代码也没有了？请联系此面板的管理员。

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = 您已受邀
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = 请为您在 { $panel } 上的账号 { $name } 设置密码。此链接只能使用一次。
# Heading of a reset, and title of the browser tab.
link-reset-title = 设置新密码
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = 请为 { $name } 设置新密码。此账号的所有会话都将结束，且此链接只能使用一次。
# Button under the form.
link-submit = 设置密码

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = 初始设置
# Heading.
setup-heading = 欢迎使用 { -product }
# Below the heading.
setup-intro = 请创建第一个管理员。只能通过此链接创建，且只能使用一次。
# Button under the form.
setup-submit = 创建管理员

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = 您好，{ $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = 欢迎使用 { $panel }。您可以在这里管理账号和登录方式。
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = 欢迎使用 { $panel }。您可以在这里管理自己的账号、此服务器的用户以及面板本身。
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = 您的登录情况
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = 角色
# Label in that summary, followed by how this session was made.
dashboard-method = 登录方式
# Label in that summary, followed by a date.
dashboard-last-sign-in = 上次登录
# Heading above the links that only administrators see.
dashboard-administration = 管理
# Below the link “Profile”.
dashboard-to-profile-detail = 您的名称和语言。
# Below the link “Password”.
dashboard-to-password-detail = 更改用于登录的密码。
# Below the link “Sessions”.
dashboard-to-sessions-detail = 查看您在哪些地方登录，并结束不认识的会话。
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [1] 目前只有您的账号。请添加使用此服务器的人。
       *[other] { $count } 个账号。查看谁可以访问，或添加用户。
    }
# Below the link “Settings”.
dashboard-to-settings-detail = 面板的名称和默认语言。

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = 您的账号
# Name of the row of tabs, for screen readers.
account-tabs-label = 账号栏目
# Tab: name and language.
account-tab-profile = 个人资料
# Tab: change the password.
account-tab-password = 密码
# Tab: authenticator app and recovery codes.
account-tab-second-factor = 两步验证
# Tab: where the viewer is signed in.
account-tab-sessions = 会话
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = 个人资料
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = 语言
# The first choice of a language.
account-language-automatic = 跟随浏览器
# Below the choice of a language.
account-language-hint = 适用于您登录的所有浏览器。
# Heading on the tab “Password”.
account-password-heading = 更改密码
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = 您的账号已关闭密码登录。在此设置的密码会在您重新开启密码登录后生效。
# Button on the tab “Password”.
account-password-submit = 更改密码
# Notice on the tab “Password” after the change.
account-password-saved = 密码已更改。您的其他会话均已结束。
# Heading on the tab “Sessions”.
account-sessions-heading = 已登录的位置
# Below that heading.
account-sessions-intro = 如果有您不认识的会话，请将其结束并更改密码。
# Button above the list of sessions.
account-sessions-end-others = 结束其他所有会话
# Button beside one session.
account-sessions-end = 结束
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = 结束会话：{ $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = 会话已结束，使用者已退出登录。
# Mark beside the session in which the page is being looked at.
account-sessions-current = 当前会话
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $system } 上的 { $browser }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = 使用“{ $name }”
# In place of a device that could not be recognised.
account-sessions-unknown-device = 未知设备
# Small text of one session: how it was made.
account-sessions-by-password = 使用密码
# Small text of one session: how it was made.
account-sessions-by-recovery = 使用恢复代码
# Small text of one session: how it was made.
account-sessions-by-other = 使用其他登录方式
# Small text of one session: a label, followed by a date and time.
account-sessions-created = 登录时间：
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = 上次活动：
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = 您的账号添加或移除了一种登录方式。<a data-l10n-name="look">是您本人操作的吗？</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = 是您本人操作的吗？
# Below that heading, above the list of changes.
account-notice-intro = 您账号的另一个会话进行了以下更改。
# Button below the list; the notice goes away.
account-notice-mine = 是我本人操作的
# Button below the list.
account-notice-not-mine = 不是我操作的
# Below that button.
account-notice-not-mine-detail = 将移除新添加的内容，并使当前会话以外的所有会话退出登录。之后请更改密码。
# Below the list when there is no other session.
account-sessions-only-this = 您没有在其他地方登录。

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = 您的账号只有密码保护。<a data-l10n-name="set-up">请设置两步验证</a>。
# Notice after an authenticator app was set up.
second-factor-added = 已设置身份验证器应用。今后使用密码登录时，还需要输入验证码。
# Notice after the authenticator app was removed.
second-factor-removed = 已移除身份验证器应用。今后只需密码即可登录。
# Notice after password sign-in was switched on again.
second-factor-released = 您可以重新使用密码登录了。
# Notice to somebody who came in with a recovery code.
second-factor-recovering = 您是用恢复代码登录的。请在这里重新设置登录方式，然后退出并重新登录，即可使用面板。
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = 此面板的管理员必须启用两步验证。请先完成设置再继续。
# Heading above the offer to use the password again.
second-factor-held-heading = 密码登录已关闭
# Below that heading.
second-factor-held = 您的账号不使用密码登录。如果现有方式无法使用，请重新开启密码登录。
# Button below that text.
second-factor-release = 开启密码登录
# Heading of the part about the app.
second-factor-app = 身份验证器应用
# Mark beside that heading.
second-factor-on = 已开启
# Below that heading.
second-factor-app-intro = 手机上的应用每半分钟显示一个新的验证码。设置后，使用密码登录时还需要输入该验证码。
# Label, followed by a date and time.
second-factor-since = 设置时间：
# Heading and button: starts setting up the app.
second-factor-set-up = 设置身份验证器应用
# Button: sets up another app in place of the present one.
second-factor-replace = 改用其他应用
# Button that opens a question.
second-factor-remove = 移除
# The question.
second-factor-remove-detail = 移除后，知道您密码的人仅凭密码就能登录。
# Button that does it.
second-factor-remove-confirm = 移除应用
# First step of setting up an app, above a QR code.
second-factor-scan = 打开身份验证器应用，添加账号，然后将摄像头对准此图片。
# What screen readers say in place of the QR code.
second-factor-picture = 包含下方密钥的二维码
# Second way to set up an app, above the key as text.
second-factor-type = 没有摄像头？请在应用中输入此密钥：
# Below the field for the first code.
second-factor-code-hint = 请输入应用当前显示的六位数字，以确认密钥已添加成功。
# Button under the form.
second-factor-confirm = 开启
# Heading of the part about recovery codes.
recovery-codes = 恢复代码
# Below that heading.
recovery-codes-intro = 以备手机丢失或忘记密码时使用。每个代码只能使用一次。
# In place of how many are left.
recovery-codes-none = 您没有恢复代码。
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [1] 只剩 1 个代码，请尽快生成新代码。
       *[other] 还剩 { $count } 个代码。
    }
# Button: makes the first codes.
recovery-codes-make = 生成恢复代码
# Button that opens a question.
recovery-codes-renew = 生成新代码
# The question.
recovery-codes-renew-detail = 现有的代码将会失效。
# Button that does it.
recovery-codes-renew-confirm = 替换我的代码
# Heading above new codes.
recovery-codes-new = 您的恢复代码
# Notice above new codes.
recovery-codes-keep = 请将这些代码保存在只有您能找到的地方。它们只显示这一次。
# Link that downloads the codes as a text file.
recovery-codes-download = 下载
# Button that leaves the page with the codes.
recovery-codes-kept = 我已保存

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = 活动记录
# Tab of the account page: what has happened to the account.
account-tab-activity = 活动记录
# At the top of that tab.
account-activity-intro = 您账号的活动，最新的在最前面。如果有不是您本人的操作，请更改密码，并结束不认识的会话。
# Heading of the administrators’ page, and title of the browser tab.
audit-title = 活动记录
# Below that heading.
audit-intro = 谁在何时做了什么。记录只会增加，不会更改或删除。
# Button of the form above the list, and its name for screen readers.
audit-filter = 显示
# Label of a choice in that form.
audit-filter-action = 事件
# Label of a choice in that form.
audit-filter-outcome = 结果
# First entry of both choices.
audit-filter-any = 全部
# Link beside the button; shows everything again.
audit-filter-none = 显示全部
# Below the field for a username.
audit-unknown-name = 不存在此名称的账号。
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = 事件列表
# In place of the list.
audit-empty = 暂无记录
# Link below the list.
audit-older = 更早的记录
# Link below the list.
audit-newest = 最新的记录
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = 操作者：{ $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = 账号：{ $name }
# In place of a username.
audit-deleted-account = 已删除的账号
# Small text of a line: not with the password.
audit-other-method = 使用其他登录方式
# In place of an address.
audit-command-line = 命令行
# Choice of the form: it was done.
audit-done = 已完成
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = 已拒绝
# Heading above the failed attempts.
audit-failures-heading = 失败的尝试
# Below that heading.
audit-failures-intro = 按小时统计，最新的在最前面。
# A kind of failed attempts.
audit-failure-password = 密码被拒绝
# A kind of failed attempts.
audit-failure-second-factor = 验证码被拒绝
# A kind of failed attempts.
audit-failure-recovery = 恢复代码被拒绝
# A kind of failed attempts.
audit-failure-other = 使用其他登录方式失败
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = 其他失败的尝试
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
       *[other] { $count } 次
    }

## Activity: what happened, as a line's title

audit-action-sign-in = 登录
audit-action-sign-out = 退出登录
audit-action-confirmed = 确认身份
audit-action-confirm = 确认身份
audit-action-password-changed = 更改密码
audit-action-password-sign-in-held = 关闭密码登录
audit-action-password-sign-in-released = 开启密码登录
audit-action-password-released = 开启密码登录
audit-action-password-reset-offered = 生成密码重置链接
audit-action-account-added = 添加账号
audit-action-account-invited = 生成邀请
audit-action-invitation-accepted = 接受邀请
audit-action-password-reset = 通过链接重置密码
audit-action-account-disabled = 禁用账号
audit-action-account-enabled = 解除账号禁用
audit-action-account-deleted = 删除账号
audit-action-credential-added = 添加登录方式
audit-action-credential-removed = 移除登录方式
audit-action-credential-renamed = 重命名登录方式
audit-action-credential-tested = 测试登录方式
audit-action-sessions-ended = 结束会话
audit-action-second-factor-added = 设置两步验证
audit-action-second-factor-removed = 移除两步验证
audit-action-second-factor-reset = 重置两步验证
audit-action-recovery-codes-made = 生成恢复代码
audit-action-recovery-code-used = 使用恢复代码
audit-action-recovery-sign-in = 使用恢复代码登录
audit-action-setting-changed = 更改设置
audit-action-stranding-accepted = 确认会使他人无法登录
audit-action-address-accepted = 接受新地址
audit-action-plugin-enabled = 启用插件
audit-action-plugin-disabled = 停用插件
audit-action-plugin-quarantined = 隔离插件：面板在启动它时崩溃
audit-action-plugin-installed = 安装插件
audit-action-plugin-removed = 移除插件
audit-action-plugin-purged = 删除插件存储的数据

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = 不存在该名称的账号
audit-reason-wrong-password = 密码错误
audit-reason-password-held = 此账号已关闭密码登录
audit-reason-account-disabled = 账号已禁用
audit-reason-wrong-code = 验证码错误

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = 设置
# Below the heading.
settings-intro = 更改立即对所有人生效，无需重启。
# Heading of the first form.
settings-panel-heading = 面板
# Label of a field.
settings-panel-name = 面板名称
# Below that field.
settings-panel-name-hint = 显示在登录页面和浏览器标签页中。
# Label of the choice of a language.
settings-language = 默认语言
# Below that choice.
settings-language-hint = 适用于未选择语言，且浏览器语言不受支持的用户。
# Settings: a number of minutes.
settings-fresh-minutes = 多久后需要重新确认身份（分钟）
settings-fresh-minutes-hint = 适用于更改登录方式和更改他人账号的操作。
# Label of a choice.
settings-second-factor = 两步验证
# A value of that choice.
settings-second-factor-optional = 由用户自行决定
# A value of that choice.
settings-second-factor-administrators = 管理员必须启用
# Below that choice.
settings-second-factor-hint = 使用密码登录的管理员在完成设置之前，只能访问自己的账号。

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = 插件
# Below that heading.
plugins-intro = 插件拥有与面板相同的权限。请只启用您信任的插件。
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = 已启用
# Mark beside a plugin's name: it is switched off.
plugin-state-off = 已停用
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = 无法运行
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = 已隔离
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = 文件缺失
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
       *[other] 面板在 { $at } 处捕获到此插件的 { $count } 个错误。
    }
# Before the time of the last of these errors.
plugin-caught-last = 最近一次：
# Below these errors, while they keep coming.
plugin-paused = 在成功之前，插件的这一部分每次只能运行几秒钟。面板日志中记录了出错原因。
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = 未在此面板的另一台服务器 { $node } 上运行。
# Before the time of day since when it does not run there.
plugin-elsewhere-since = 开始时间：
# Button beside a plugin that is left out.
plugin-try-again = 重试
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = 重试：{ $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
       *[other] 此插件有 { $count } 个库会保留在内存中，直到面板重启；它们不会再被调用。
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = 版本 { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = 允许的操作
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = 允许的操作：{ $plugin }
# Below that list.
plugin-declares-note = 面板会拒绝此列表之外的一切操作。但这只是声明，不是沙盒：插件作为面板的一部分运行，请只安装您信任的插件。
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
       *[other] 响应自身路径下的 { $count } 个地址，仅限已登录的用户
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [1] 响应自身路径下的 1 个地址，对所有人开放
       *[other] 响应自身路径下的 { $count } 个地址，其中 { $open } 个对所有人开放
    }
# The other entries of that list.
ability-sign-in = 让用户登录
ability-confirm = 确认已登录的用户仍是本人
ability-hold-passwords = 关闭和重新开启账号的密码登录
ability-end-sessions = 结束通过它建立的会话
ability-keep-credentials = 存储用户的登录凭据
ability-administer = 应管理员要求更改其他账号
ability-read-accounts = 按名称查找账号
# Button beside a plugin.
plugin-switch-on = 启用
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = 启用：{ $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = 停用
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = 停用：{ $plugin }
# The question that opens below that button.
plugin-switch-off-detail = 此插件添加的所有内容都会从面板中消失。它存储的数据会保留，供您重新启用时使用。
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
       *[other] 同时结束通过它建立的 { $count } 个会话
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = 停用 { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = { $plugin } 的设置

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = 此文件不是 Linux 库。
library-not-elf-do = 请将其替换为插件的 .so 文件，或将其从插件文件夹中移除。
# The file ends too early.
library-truncated-why = 此库不完整，文件缺少一部分内容。
library-truncated-do = 请将其重新复制到插件文件夹，并与原文件比较大小。
# A library, but of something else.
library-no-module-why = 此库不是此面板的插件。
library-no-module-do = 请将其从插件文件夹中移除。
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = 此插件需要 { $needs } 版本的插件接口，而此面板提供的是 { $offers }。
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = 请安装为 { $offers } 版本构建的插件，或提供 { $needs } 的面板。
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = 此插件使用了“{ $needs }”，而此面板提供的 { $offers } 版本插件接口不包含该功能。
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = 请更新面板，或安装为 { $offers } 版本构建的插件。
# The same version of the plugin interface, but built differently.
library-layout-why = 构建此插件时所用的插件接口，与此面板所用的不是同一个构建版本。
library-layout-do = 请安装此版本面板附带的构建版本。
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = 此插件的构建方式会使其中的一个错误导致整个面板停止运行。
library-panic-abort-do = 请向插件开发者索取使用“panic = unwind”的构建版本。
# The process that opened it first crashed.
library-crashed-why = 此库在试运行时崩溃，因此面板不会使用它。
library-crashed-do = 请将其重新复制到插件文件夹；如果仍无法解决，请向插件开发者索取其他构建版本。
# The process that opened it first did not answer.
library-hung-why = 此库在单独的进程中打开时，未能及时响应。
library-hung-do = 请刷新此页面重试；如果仍然如此，请向插件开发者索取其他构建版本。
# Not the file that an administrator switched on.
library-changed-why = 自插件启用以来，此文件发生了变化。
library-changed-do = 如果是您自己替换的，请停用插件后再重新启用。如果不是，请查明是谁更改的。
# The panel's process ended while it was starting this plugin.
library-quarantined-why = 面板在启动此插件时崩溃，此后该插件一直处于隔离状态。
library-quarantined-do = 要再试一次，请重新启用。如果面板再次崩溃，请向插件开发者索取其他构建版本。
# The plugin was opened, and then did not come up.
library-stuck-why = 此插件未能及时启动。
library-stuck-do = 请停用后再启用以重试；如果仍然如此，请向插件开发者索取其他构建版本。
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = 此服务器的其他用户可以写入文件 { $detail }。
# Variables:
#   $detail (String) - the file
library-writable-do = 请取消所属组和其他用户的写入权限：chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = 文件 { $detail } 属于用户 { $needs }，而面板以用户 { $offers } 的身份运行。
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = 请确认其来源；如果您信任它，请重新安装，或运行 chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = 此服务器的其他用户可以写入插件文件夹 { $detail }。
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = 请取消所属组和其他用户的写入权限：chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = 插件文件夹 { $detail } 属于用户 { $needs }，而面板以用户 { $offers } 的身份运行。
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = 请检查其中的内容；如果您信任它，请运行 chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = 此插件的声明违反了一条规则：{ $detail }。
library-bad-manifest-do = 请将此信息告知插件开发者，并索取修正后的构建版本。
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = 插件文件夹中有多个文件属于此插件：{ $detail }。
library-ambiguous-do = 请保留需要的文件，并将其他文件从插件文件夹中移除。
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = 文件 { $detail } 也属于此插件；由于已启用另一个文件，它被忽略。
library-ignored-do = 请将其移除，或使用“gatehouse plugins install”安装以替换另一个文件。
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = 插件“{ $needs }”和“{ $offers }”声明了相同的文本：{ $detail }。
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = 请先停用“{ $offers }”，再启用“{ $needs }”，或请开发者改用其他名称。
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = 插件“{ $needs }”和“{ $offers }”都会响应 { $detail }。
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = 请决定由哪个插件响应：先停用“{ $offers }”，再启用“{ $needs }”。

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = 用户
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
       *[other] { $count } 个账号
    }
# Button above the list.
users-add = 添加用户
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = { $name } 现在可以登录了。
# Column of the list.
users-column-name = 名称
# Column of the list, and label in the view of one account.
users-column-last-sign-in = 上次登录
# Column of the list, and label in the view of one account.
users-column-created = 添加时间
# In place of a date.
user-never-signed-in = 从未
# Mark beside an account that may not sign in.
user-disabled = 已禁用
# Mark beside an account that may sign in.
user-active = 正常
# Below the list while there is only one account.
users-only-you = 目前只有您一个人
# Below that.
users-only-you-detail = 请为每个使用此服务器的人单独创建账号。如果共用密码，就无法只收回其中某个人的访问权限。
# Heading of the form for a new account, and title of the browser tab.
users-new-title = 添加用户
# Below that heading.
users-new-intro = 请当面告知对方用户名和密码；对方登录后可自行更改密码。
# Label of a field of that form.
users-new-password = 初始密码
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = 留空则生成一个链接，供对方自行设置密码。如需填写，至少 { $min } 个字符。
# Checkbox of that form.
users-new-admin = 管理员
# Below that checkbox.
users-new-admin-hint = 可以更改面板的设置和所有人的账号。
# Button of that form.
users-new-submit = 添加用户
# Heading in the view of one account, above its role, status and dates.
user-heading = 账号
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = 登录方式
# In that column, beside the password.
users-second-factor = 两步验证
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
       *[other] { $count } 种其他登录方式
    }
# Mark in that column.
users-password-held = 密码登录已关闭
# In place of all this: an invited account that has not been used yet.
users-no-method = 暂无
# Heading in the view of one account, above what can be done to it.
user-administration = 管理
# In place of the buttons, in the view of one’s own account.
user-administration-own = 这是您自己的账号，只有其他管理员才能禁用或删除它。
# Button in that view.
user-enable = 解除禁用
# Button in that view; opens a question.
user-disable = 禁用
# That question.
user-disable-detail = 在您解除禁用之前，任何人都无法登录此账号。其会话会立即结束，但数据会保留。
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = 禁用 { $name }
# Button in that view; opens a question.
user-delete = 删除
# That question.
user-delete-detail = 此账号、其会话以及所有登录方式都将永久移除。其过去的操作仍会保留在活动记录中。
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = 永久删除 { $name }
# Above the button, where the password is switched off for the account.
user-release-password-detail = 此账号不使用密码登录。如果账号所有者无法再登录，请重新开启密码登录。
# Button in that view.
user-release-password = 重新开启密码登录
# Link in that view.
user-activity = 此账号的活动记录
# Label in that view, followed by “Active” or “Disabled”.
user-status = 状态
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = 已添加 { $name }。请将此链接交给对方，让对方自行设置密码。
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = 请将此链接交给 { $name }，让对方自行设置新密码。
# Label of the field with the link.
users-link-label = 一次性链接
# Below that field.
users-link-hint = 此链接只显示这一次，也只能使用一次。
# After that sentence, followed by a date and time.
users-link-expires = 有效期至：
# Button below the link.
users-link-done = 完成
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = 如果对方无法登录
# Below that heading.
user-access-intro = 您不会得知对方的密码：重置会生成一个链接，由对方自行设置新密码。
# Button.
user-reset-password = 生成重置链接
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = 重置两步验证
# The question that opens below that button.
user-reset-second-factor-detail = 将移除对方的身份验证器应用和恢复代码。请确认是谁提出的请求，再进行操作。

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = 确认是您本人
# Below the heading.
confirm-intro = 您上次登录已有一段时间，进行此操作前需要再次确认。确认后将返回原来的页面。
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = { $name } 的密码
# Button under the form.
confirm-submit = 确认
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = 无法用密码确认此操作，目前也没有其他方式。请退出后重新登录，或联系管理员。
# Link below the form.
confirm-cancel = 取消并前往概览

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = 没有与该用户名和密码匹配的账号。请检查两者后重试。
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
       *[other] 尝试次数过多。请等待 { $count } 秒后重试。
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
       *[other] 尝试次数过多。请等待 { $count } 分钟后重试。
    }
# No username was typed.
error-username-empty = 请输入用户名。
# A new account.
error-username-taken = 此用户名已被使用。请换一个。
# A new account.
error-username-invalid = 请使用 1 到 64 个字母、数字或 . _ - @ +，不能包含空格。
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = 密码太短。请至少使用 { $min } 个字符。
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = 密码太长。请最多使用 { $max } 个字符。
# The current password, on the account page and the confirm page.
error-password-wrong = 这不是您当前的密码。
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = 验证码不正确，或已被使用。请等待下一个验证码，然后重试。
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = 用户名与恢复代码不匹配，或该代码已被使用。
# Settings page: the panel's name is empty or too long.
error-panel-name = 请输入 1 到 64 个字符的名称。
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = 请输入 { $min } 到 { $max } 之间的整数。
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = 请最多使用 { $max } 个字符。

## Error page: the way out

# Button, for somebody signed in.
error-home = 前往概览
# Button, for somebody not signed in.
error-to-sign-in = 前往登录

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = 耗时过长
problem-too-slow-detail = 连接太慢，未能及时完成。没有进行任何更改，请重试。
# 404
problem-not-found-title = 此页面不存在
problem-not-found-detail = 地址可能有误，或原有内容已被移除。
# 403: the viewer's role does not allow it.
problem-not-allowed-title = 没有权限
problem-not-allowed-detail = 您的账号无权进行此操作。如有需要，请联系管理员。
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = 通过其他地址打开
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = 此请求不是从面板自身的地址发出的，因此没有进行任何更改。请通过 { $base-url } 打开面板，然后重试。如果面板也应在此地址提供服务，管理员可以将此地址添加到配置中。
# 401: nobody is signed in.
problem-sign-in-required-title = 请先登录
problem-sign-in-required-detail = 您尚未登录，或会话已结束。
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = 请确认是您本人
problem-fresh-required-detail = 距离您上次登录已过太久，无法进行此更改。请确认身份或重新登录，然后再次操作。
# 400
problem-malformed-title = 无法读取此请求
problem-malformed-detail = 请求缺少部分内容或格式有误。请返回并刷新页面，然后重试。
# 422: understood, but a value is refused.
problem-unprocessable-title = 无法接受此请求
problem-unprocessable-detail = 请求内容可以读取，但其中有不允许的值。请返回并检查您输入的内容。
# 413
problem-too-large-title = 数据过大
problem-too-large-detail = 发送的内容超出了此地址的接受上限。没有存储任何内容。
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = 内容已被更改
problem-conflict-detail = 其他人在同一时间更改了此内容。请刷新页面，查看最新状态后重试。
# 409: a step that works only once was repeated.
problem-already-used-title = 已经完成
problem-already-used-detail = 此步骤只能进行一次，且已经用过。请从头开始。
# 409: the thing to be added is already there.
problem-duplicate-title = 已经存在
problem-duplicate-detail = 您要添加的内容已注册，未重复添加。
# 422: the most that are allowed are there.
problem-limit-title = 无法继续添加
problem-limit-detail = 您的账号已达到数量上限。请先移除一个。
# 404: it was there when the page was opened.
problem-gone-title = 已不存在
problem-gone-detail = 它在此期间已被移除。请刷新页面，查看现有内容。
# 409: removing it would lock the account out.
problem-last-usable-title = 这是您最后一种登录方式
problem-last-usable-detail = 移除后您将无法登录。请先添加其他登录方式或重新开启密码登录，再将其移除。
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = 有人将无法登录
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = 此操作会使 { $names } 无法登录。请先设置密码，或确认仍要继续。
# 409: without this account no administrator could sign in.
problem-last-administrator-title = 这是最后一位管理员
problem-last-administrator-detail = 此操作会使面板无人管理。请先将其他人设为管理员，并确保对方可以登录。
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = 这是您自己的账号
problem-own-account-detail = 您不能对当前登录的账号进行此操作，但其他管理员可以。
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = 暂时停止
problem-paused-detail = 此功能接连出错，因此面板每次只允许它运行几秒钟。请稍后重试。
# 503
problem-unavailable-title = 暂时不可用
problem-unavailable-detail = 面板目前无法完成此操作。请稍后重试。
# 500
problem-internal-title = 面板出了问题
problem-internal-detail = 这不是您的操作造成的，没有进行任何更改。请重试；如果问题反复出现，管理员可以在面板日志中找到原因。
# 429
problem-too-many-title = 尝试次数过多
problem-too-many-detail = 短时间内来自此位置的尝试过多。请等待几分钟后重试。

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = 继续之前
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
       *[other] { $count } 人将无法登录
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
       *[other] 以及另外 { $count } 人
    }
# Below the names: what to do.
stranded-do = 请先确保他们可以使用密码登录；如果他们有其他方式联系您，也可以继续。
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = 此操作会使所有管理员都无法登录，因此未执行。请先确保有管理员可以使用密码登录。
# Button that carries out the change all the same.
stranded-confirm = 仍要继续
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
       *[other] { $count } 个账号已关闭密码登录，停用后将重新开启：
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = 面板的地址 { $address } 可以使用。
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = 面板的地址 { $address } 是数字，而浏览器需要名称：请为服务器设置一个名称，并将 base_url 设为“https://”加上该名称。
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = 面板的地址 { $address } 不是 https。浏览器要求使用 https 或 localhost：请在面板前面部署带有证书的反向代理，并将 base_url 设为其地址。
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = 此浏览器是通过 { $address } 打开面板的，该地址是面板配置的地址之一。
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = 此浏览器是通过 { $here } 打开面板的，但面板配置的地址是 { $address }。请通过该地址打开，或将当前地址添加到 additional_origins。
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = 面板前面的代理发送了 { $headers }，但其地址不在 trusted_proxies 中：代理后面的所有人都会被视为同一个访客。
# Button beside a warning.
plugin-switch-on-anyway = 仍要启用
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = 仍要启用 { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = 刚刚
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
       *[other] { $count } 分钟前
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
       *[other] { $count } 小时前
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
       *[other] { $count } 天前
    }
