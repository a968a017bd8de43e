### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = 日本語

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = 本文へスキップ
# Name of the main navigation, for screen readers.
nav-label = メイン
# Main navigation, and the title of the start page.
nav-dashboard = 概要
# Main navigation: the viewer's own account.
nav-account = アカウント
# Main navigation, administrators only: everybody's accounts.
nav-users = ユーザー
# Main navigation, administrators only: the panel's settings.
nav-settings = 設定
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = { $name }でログイン中
# Button under the navigation.
sign-out = ログアウト
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = 言語
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = 変更
# Button under a form whose changes it stores.
save = 変更を保存
# Link beside a form's button; leaves without storing anything.
cancel = キャンセル
# Notice above a form after its changes were stored.
saved = 変更を保存しました。

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = ユーザー名
# Below the field in which a new username is chosen.
field-username-hint = 文字、数字、. _ - @ +が使えます（64文字まで）。
# Label of the password field on the sign-in and set-up pages.
field-password = パスワード
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = コード
# Below that field, where a recovery code is accepted too.
field-code-hint = 認証アプリに表示される6桁の数字、またはリカバリーコードのいずれか。
# Label of the field for a recovery code.
field-recovery-code = リカバリーコード
# Label on the page where a password is changed.
field-current-password = 現在のパスワード
# Label on the page where a password is changed.
field-new-password = 新しいパスワード
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = { $min }文字以上。スペースも数えます。長いほど安全です。
# What an account may do: everything.
role-admin = 管理者
# What an account may do: use the panel and change itself.
role-user = ユーザー
# How somebody signed in.
method-password = パスワード
# How somebody signed in, when it was not with the password.
method-other = その他のログイン方法

## Sign-in page

# Heading, and title of the browser tab.
login-title = ログイン
# Button under the form.
login-submit = ログイン
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = パスワードを設定しました。そのパスワードでログインしてください。
# Link below the form.
login-to-recovery = ログインできない場合
# Link below the second step and the recovery form; starts over.
login-again = ログインに戻る

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = あと1ステップ
# Below the heading.
login-second-factor-intro = このアカウントでは、パスワードに加えてコードが必要です。
# Link below the form.
login-second-factor-to-recovery = 認証アプリを使えない場合

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = アカウントの復旧
# Below the heading.
login-recovery-intro = リカバリーコードを使うと、ログイン方法を設定し直せます。各コードは1回だけ使えます。
# Button under the form.
login-recovery-submit = 続ける
# Below the form.
login-recovery-no-code = コードもない場合は、このパネルの管理者に相談してください。

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = 招待されています
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = { $panel }のアカウント{ $name }のパスワードを決めてください。このリンクは1回だけ使えます。
# Heading of a reset, and title of the browser tab.
link-reset-title = 新しいパスワードを設定
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = { $name }の新しいパスワードを決めてください。このアカウントのすべてのセッションが終了します。このリンクは1回だけ使えます。
# Button under the form.
link-submit = パスワードを設定

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = セットアップ
# Heading.
setup-heading = { -product }へようこそ
# Below the heading.
setup-intro = 最初の管理者を作成します。作成できるのはこのリンクからだけで、1回限りです。
# Button under the form.
setup-submit = 管理者を作成

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = こんにちは、{ $name }さん
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = { $panel }へようこそ。ここでアカウントとログイン方法を管理できます。
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = { $panel }へようこそ。ここで自分のアカウント、このサーバーのユーザー、パネル自体を管理できます。
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = ログイン状況
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = 役割
# Label in that summary, followed by how this session was made.
dashboard-method = ログイン方法
# Label in that summary, followed by a date.
dashboard-last-sign-in = 最終ログイン
# Heading above the links that only administrators see.
dashboard-administration = 管理
# Below the link “Profile”.
dashboard-to-profile-detail = 名前と言語。
# Below the link “Password”.
dashboard-to-password-detail = ログインに使うパスワードを変更します。
# Below the link “Sessions”.
dashboard-to-sessions-detail = ログイン中の場所を確認し、心当たりのないセッションを終了します。
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [1] 今は自分のアカウントだけです。このサーバーを使う人を追加しましょう。
       *[other] { $count }件のアカウント。利用できる人を確認したり、追加したりできます。
    }
# Below the link “Settings”.
dashboard-to-settings-detail = パネルの名前と既定の言語。

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = 自分のアカウント
# Name of the row of tabs, for screen readers.
account-tabs-label = アカウントの項目
# Tab: name and language.
account-tab-profile = プロフィール
# Tab: change the password.
account-tab-password = パスワード
# Tab: authenticator app and recovery codes.
account-tab-second-factor = 2要素認証
# Tab: where the viewer is signed in.
account-tab-sessions = セッション
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = プロフィール
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = 言語
# The first choice of a language.
account-language-automatic = ブラウザと同じ
# Below the choice of a language.
account-language-hint = ログインするすべてのブラウザに適用されます。
# Heading on the tab “Password”.
account-password-heading = パスワードの変更
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = このアカウントでは、パスワードでのログインがオフになっています。ここで設定したパスワードは、オンに戻すと使えるようになります。
# Button on the tab “Password”.
account-password-submit = パスワードを変更
# Notice on the tab “Password” after the change.
account-password-saved = パスワードを変更しました。ほかのセッションはすべて終了しました。
# Heading on the tab “Sessions”.
account-sessions-heading = ログイン中の場所
# Below that heading.
account-sessions-intro = 心当たりのないセッションがあれば、終了してパスワードを変更してください。
# Button above the list of sessions.
account-sessions-end-others = ほかをすべて終了
# Button beside one session.
account-sessions-end = 終了
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = セッションを終了：{ $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = 終了しました。そのセッションを使っていた人はログアウトされました。
# Mark beside the session in which the page is being looked at.
account-sessions-current = 現在のセッション
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser }（{ $system }）
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = 「{ $name }」を使用
# In place of a device that could not be recognised.
account-sessions-unknown-device = 不明なデバイス
# Small text of one session: how it was made.
account-sessions-by-password = パスワードを使用
# Small text of one session: how it was made.
account-sessions-by-recovery = リカバリーコードを使用
# Small text of one session: how it was made.
account-sessions-by-other = その他のログイン方法を使用
# Small text of one session: a label, followed by a date and time.
account-sessions-created = ログイン：
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = 最終操作：
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = アカウントのログイン方法が追加または削除されました。<a data-l10n-name="look">心当たりがありますか？</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = 心当たりがありますか？
# Below that heading, above the list of changes.
account-notice-intro = このアカウントの別のセッションで、次の変更がありました。
# Button below the list; the notice goes away.
account-notice-mine = はい、自分の操作です
# Button below the list.
account-notice-not-mine = いいえ、心当たりがありません
# Below that button.
account-notice-not-mine-detail = 追加されたものを削除し、現在のセッション以外をすべてログアウトします。その後、パスワードを変更してください。
# Below the list when there is no other session.
account-sessions-only-this = ほかにログイン中の場所はありません。

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = アカウントを守っているのはパスワードだけです。<a data-l10n-name="set-up">2要素認証を設定してください</a>。
# Notice after an authenticator app was set up.
second-factor-added = 認証アプリを設定しました。今後は、パスワードでのログイン時にコードの入力が必要です。
# Notice after the authenticator app was removed.
second-factor-removed = 認証アプリを削除しました。今後は、パスワードだけでログインできます。
# Notice after password sign-in was switched on again.
second-factor-released = 再びパスワードでログインできるようになりました。
# Notice to somebody who came in with a recovery code.
second-factor-recovering = リカバリーコードでログインしています。ここでログイン方法を設定し直してください。その後、一度ログアウトしてログインし直すと、パネルを使えます。
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = このパネルの管理者には2要素認証が必要です。続けるには設定してください。
# Heading above the offer to use the password again.
second-factor-held-heading = パスワードでのログインはオフ
# Below that heading.
second-factor-held = このアカウントはパスワードなしでログインする設定です。ログインできなくなった場合は、パスワードをオンに戻してください。
# Button below that text.
second-factor-release = パスワードでのログインをオンにする
# Heading of the part about the app.
second-factor-app = 認証アプリ
# Mark beside that heading.
second-factor-on = オン
# Below that heading.
second-factor-app-intro = スマートフォンのアプリに30秒ごとに新しいコードが表示されます。設定後は、パスワードでのログイン時にそのコードも必要になります。
# Label, followed by a date and time.
second-factor-since = 設定日時：
# Heading and button: starts setting up the app.
second-factor-set-up = 認証アプリを設定
# Button: sets up another app in place of the present one.
second-factor-replace = 別のアプリに変更
# Button that opens a question.
second-factor-remove = 削除
# The question.
second-factor-remove-detail = 削除すると、パスワードを知っている人はそれだけでログインできるようになります。
# Button that does it.
second-factor-remove-confirm = アプリを削除
# First step of setting up an app, above a QR code.
second-factor-scan = 認証アプリを開いてアカウントを追加し、カメラをこの画像に向けてください。
# What screen readers say in place of the QR code.
second-factor-picture = 下のキーを含むQRコード
# Second way to set up an app, above the key as text.
second-factor-type = カメラがない場合は、次のキーをアプリに入力してください：
# Below the field for the first code.
second-factor-code-hint = アプリに今表示されている6桁の数字を入力すると、キーが正しく登録されたことを確認できます。
# Button under the form.
second-factor-confirm = オンにする
# Heading of the part about recovery codes.
recovery-codes = リカバリーコード
# Below that heading.
recovery-codes-intro = スマートフォンやパスワードをなくしたときのためのコードです。各コードは1回だけ使えます。
# In place of how many are left.
recovery-codes-none = リカバリーコードがありません。
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [1] 残りは1個です。早めに新しく作成してください。
       *[other] 残りは{ $count }個です。
    }
# Button: makes the first codes.
recovery-codes-make = リカバリーコードを作成
# Button that opens a question.
recovery-codes-renew = 新しいコードを作成
# The question.
recovery-codes-renew-detail = 今のコードは使えなくなります。
# Button that does it.
recovery-codes-renew-confirm = コードを作り直す
# Heading above new codes.
recovery-codes-new = リカバリーコード
# Notice above new codes.
recovery-codes-keep = 自分だけがわかる場所に保管してください。表示されるのは今回だけです。
# Link that downloads the codes as a text file.
recovery-codes-download = ダウンロード
# Button that leaves the page with the codes.
recovery-codes-kept = 保管しました

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = アクティビティ
# Tab of the account page: what has happened to the account.
account-tab-activity = アクティビティ
# At the top of that tab.
account-activity-intro = アカウントで行われた操作を新しい順に表示します。心当たりのないものがあれば、パスワードを変更し、見覚えのないセッションを終了してください。
# Heading of the administrators’ page, and title of the browser tab.
audit-title = アクティビティ
# Below that heading.
audit-intro = 誰がいつ何をしたかの記録です。記録は追加されるだけで、変更も削除もされません。
# Button of the form above the list, and its name for screen readers.
audit-filter = 表示
# Label of a choice in that form.
audit-filter-action = 操作
# Label of a choice in that form.
audit-filter-outcome = 結果
# First entry of both choices.
audit-filter-any = すべて
# Link beside the button; shows everything again.
audit-filter-none = すべて表示
# Below the field for a username.
audit-unknown-name = この名前のアカウントはありません。
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = 操作の記録
# In place of the list.
audit-empty = まだありません
# Link below the list.
audit-older = 以前の記録
# Link below the list.
audit-newest = 最新の記録
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = 実行者：{ $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = アカウント：{ $name }
# In place of a username.
audit-deleted-account = 削除されたアカウント
# Small text of a line: not with the password.
audit-other-method = その他のログイン方法を使用
# In place of an address.
audit-command-line = コマンドライン
# Choice of the form: it was done.
audit-done = 完了
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = 拒否
# Heading above the failed attempts.
audit-failures-heading = 失敗した試行
# Below that heading.
audit-failures-intro = 1時間ごとの件数を新しい順に表示します。
# A kind of failed attempts.
audit-failure-password = パスワードを拒否
# A kind of failed attempts.
audit-failure-second-factor = コードを拒否
# A kind of failed attempts.
audit-failure-recovery = リカバリーコードを拒否
# A kind of failed attempts.
audit-failure-other = その他のログイン方法で失敗
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = その他の失敗した試行
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
       *[other] { $count }回
    }

## Activity: what happened, as a line's title

audit-action-sign-in = ログイン
audit-action-sign-out = ログアウト
audit-action-confirmed = 本人確認
audit-action-confirm = 本人確認
audit-action-password-changed = パスワードを変更
audit-action-password-sign-in-held = パスワードでのログインをオフに変更
audit-action-password-sign-in-released = パスワードでのログインをオンに変更
audit-action-password-released = パスワードでのログインをオンに変更
audit-action-password-reset-offered = パスワード再設定用リンクを作成
audit-action-account-added = アカウントを追加
audit-action-account-invited = 招待を作成
audit-action-invitation-accepted = 招待を承諾
audit-action-password-reset = リンクでパスワードを再設定
audit-action-account-disabled = アカウントを無効化
audit-action-account-enabled = アカウントを有効化
audit-action-account-deleted = アカウントを削除
audit-action-credential-added = ログイン方法を追加
audit-action-credential-removed = ログイン方法を削除
audit-action-credential-renamed = ログイン方法の名前を変更
audit-action-credential-tested = ログイン方法をテスト
audit-action-sessions-ended = セッションを終了
audit-action-second-factor-added = 2要素認証を設定
audit-action-second-factor-removed = 2要素認証を削除
audit-action-second-factor-reset = 2要素認証をリセット
audit-action-recovery-codes-made = リカバリーコードを作成
audit-action-recovery-code-used = リカバリーコードを使用
audit-action-recovery-sign-in = リカバリーコードでログイン
audit-action-setting-changed = 設定を変更
audit-action-stranding-accepted = ログインできなくなる人がいることを承認
audit-action-address-accepted = 新しいアドレスを承認
audit-action-plugin-enabled = プラグインをオンに変更
audit-action-plugin-disabled = プラグインをオフに変更
audit-action-plugin-quarantined = プラグインを除外（起動中にパネルが異常終了）
audit-action-plugin-installed = プラグインをインストール
audit-action-plugin-removed = プラグインを削除
audit-action-plugin-purged = プラグインの保存データを削除

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = この名前のアカウントは存在しない
audit-reason-wrong-password = パスワードが正しくない
audit-reason-password-held = このアカウントはパスワードでのログインがオフ
audit-reason-account-disabled = アカウントが無効
audit-reason-wrong-code = コードが正しくない

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = 設定
# Below the heading.
settings-intro = 変更は再起動なしで、すぐに全員に適用されます。
# Heading of the first form.
settings-panel-heading = パネル
# Label of a field.
settings-panel-name = パネルの名前
# Below that field.
settings-panel-name-hint = ログインページとブラウザのタブに表示されます。
# Label of the choice of a language.
settings-language = 既定の言語
# Below that choice.
settings-language-hint = 言語を選んでおらず、ブラウザの言語もこのパネルで用意されていない人に使われます。
# Settings: a number of minutes.
settings-fresh-minutes = 本人確認が再び必要になるまでの時間（分）
settings-fresh-minutes-hint = ログイン方法の変更と、ほかの人のアカウントの変更に適用されます。
# Label of a choice.
settings-second-factor = 2要素認証
# A value of that choice.
settings-second-factor-optional = 各自で決める
# A value of that choice.
settings-second-factor-administrators = 管理者は必須
# Below that choice.
settings-second-factor-hint = パスワードでログインした管理者は、設定が済むまで自分のアカウントにしかアクセスできません。

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = プラグイン
# Below that heading.
plugins-intro = プラグインはパネルと同じ権限で動作します。信頼できるものだけをオンにしてください。
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = オン
# Mark beside a plugin's name: it is switched off.
plugin-state-off = オフ
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = 動作していません
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = 除外中
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = ファイルなし
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
       *[other] このプラグインのエラーが{ $at }で{ $count }件検出されました。
    }
# Before the time of the last of these errors.
plugin-caught-last = 最終：
# Below these errors, while they keep coming.
plugin-paused = 現在、プラグインのこの部分は、成功するまで、一度に数秒間しか実行されません。原因はパネルのログに記録されています。
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = このパネルの別のサーバー（{ $node }）では動作していません。
# Before the time of day since when it does not run there.
plugin-elsewhere-since = 発生日時：
# Button beside a plugin that is left out.
plugin-try-again = もう一度試す
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = もう一度試す：{ $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
       *[other] このプラグインのライブラリ{ $count }個は、パネルを再起動するまでメモリに残りますが、呼び出されることはありません。
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = バージョン{ $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = 許可されている操作
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = 許可されている操作：{ $plugin }
# Below that list.
plugin-declares-note = パネルは、この一覧にない操作をすべて拒否します。ただし、これは宣言であり、サンドボックスではありません。プラグインはパネルの一部として動作するため、信頼できるものだけをインストールしてください。
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
       *[other] 自身のパス以下の{ $count }個のアドレスで、ログイン中のユーザーに応答する
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [1] 自身のパス以下の1個のアドレスで、誰にでも応答する
       *[other] 自身のパス以下の{ $count }個のアドレスで応答する（うち{ $open }個は誰にでも）
    }
# The other entries of that list.
ability-sign-in = ユーザーをログインさせる
ability-confirm = ログイン中のユーザーが同じ本人であることを確認する
ability-hold-passwords = アカウントのパスワードをオフにする、またはオンに戻す
ability-end-sessions = このプラグインで始まったセッションを終了する
ability-keep-credentials = ログインに使う情報を保存する
ability-administer = 管理者の求めに応じて、ほかのアカウントを変更する
ability-read-accounts = 名前でアカウントを検索する
# Button beside a plugin.
plugin-switch-on = オンにする
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = オンにする：{ $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = オフにする
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = オフにする：{ $plugin }
# The question that opens below that button.
plugin-switch-off-detail = このプラグインが追加したものは、すべてパネルに表示されなくなります。保存されたデータは残り、オンに戻すとまた使えます。
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
       *[other] このプラグインで始まった{ $count }件のセッションも終了する
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = { $plugin }をオフにする
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = { $plugin }の設定

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = このファイルはLinuxのライブラリではありません。
library-not-elf-do = プラグインの.soファイルに置き換えるか、このファイルをプラグインフォルダから削除してください。
# The file ends too early.
library-truncated-why = このライブラリは不完全で、ファイルの一部が欠けています。
library-truncated-do = プラグインフォルダにもう一度コピーし、元のファイルとサイズを比べてください。
# A library, but of something else.
library-no-module-why = このライブラリは、このパネルのプラグインではありません。
library-no-module-do = プラグインフォルダから削除してください。
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = このプラグインにはプラグインインターフェイスのバージョン{ $needs }が必要ですが、このパネルは{ $offers }です。
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = バージョン{ $offers }用にビルドされたプラグインか、{ $needs }に対応したパネルをインストールしてください。
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = このプラグインは「{ $needs }」を使いますが、このパネルのプラグインインターフェイスのバージョン{ $offers }にはありません。
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = パネルを更新するか、バージョン{ $offers }用にビルドされたプラグインをインストールしてください。
# The same version of the plugin interface, but built differently.
library-layout-why = このプラグインは、このパネルとは異なるビルドのプラグインインターフェイスを使って作られています。
library-layout-do = このバージョンのパネルに付属するビルドをインストールしてください。
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = このプラグインは、1つのエラーでパネル全体が停止しかねない方法でビルドされています。
library-panic-abort-do = 「panic = unwind」を指定したビルドを開発元に依頼してください。
# The process that opened it first crashed.
library-crashed-why = このライブラリは試験実行中にクラッシュしたため、パネルでは使われません。
library-crashed-do = プラグインフォルダにもう一度コピーしてください。解決しない場合は、別のビルドを開発元に依頼してください。
# The process that opened it first did not answer.
library-hung-why = このライブラリを別プロセスで開いたところ、時間内に応答がありませんでした。
library-hung-do = このページを再読み込みしてもう一度試してください。解決しない場合は、別のビルドを開発元に依頼してください。
# Not the file that an administrator switched on.
library-changed-why = プラグインをオンにした後に、このファイルが変更されました。
library-changed-do = 自分で置き換えた場合は、プラグインをオフにしてからオンに戻してください。そうでない場合は、誰が変更したかを調べてください。
# The panel's process ended while it was starting this plugin.
library-quarantined-why = このプラグインの起動中にパネルが異常終了したため、それ以降このプラグインは除外されています。
library-quarantined-do = もう一度試すには、オンにしてください。パネルが再び異常終了する場合は、別のビルドをプラグインの開発元に依頼してください。
# The plugin was opened, and then did not come up.
library-stuck-why = このプラグインは時間内に起動しませんでした。
library-stuck-do = オフにしてからオンに戻し、もう一度試してください。解決しない場合は、別のビルドを開発元に依頼してください。
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = このサーバーのほかのユーザーが、ファイル{ $detail }に書き込めます。
# Variables:
#   $detail (String) - the file
library-writable-do = グループとその他のユーザーから書き込み権限を取り除いてください：chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = ファイル{ $detail }の所有者はユーザー{ $needs }ですが、パネルはユーザー{ $offers }で動作しています。
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = 入手元を確認してください。信頼できる場合は、インストールし直すか、次を実行してください：chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = このサーバーのほかのユーザーが、プラグインフォルダ{ $detail }に書き込めます。
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = グループとその他のユーザーから書き込み権限を取り除いてください：chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = プラグインフォルダ{ $detail }の所有者はユーザー{ $needs }ですが、パネルはユーザー{ $offers }で動作しています。
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = フォルダの中身を確認してください。信頼できる場合は、次を実行してください：chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = このプラグインの宣言は規則に違反しています：{ $detail }。
library-bad-manifest-do = プラグインの開発元にこれを示し、修正したビルドを依頼してください。
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = プラグインフォルダに、このプラグインのファイルが複数あります：{ $detail }。
library-ambiguous-do = 必要なものを残し、ほかはプラグインフォルダから削除してください。
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = ファイル{ $detail }もこのプラグインのものですが、別のファイルがオンになっているため無視されます。
library-ignored-do = 削除するか、「gatehouse plugins install」でインストールしてください。その場合、もう一方は置き換えられます。
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = プラグイン「{ $needs }」と「{ $offers }」は、同じテキストを使おうとしています：{ $detail }。
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = 「{ $needs }」をオンにする前に「{ $offers }」をオフにするか、別の名前にするよう開発元に依頼してください。
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = プラグイン「{ $needs }」と「{ $offers }」は、どちらも{ $detail }に応答します。
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = どちらが応答するかを決めてください。「{ $needs }」をオンにする前に「{ $offers }」をオフにします。

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = ユーザー
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
       *[other] { $count }件のアカウント
    }
# Button above the list.
users-add = ユーザーを追加
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = { $name }がログインできるようになりました。
# Column of the list.
users-column-name = 名前
# Column of the list, and label in the view of one account.
users-column-last-sign-in = 最終ログイン
# Column of the list, and label in the view of one account.
users-column-created = 追加日
# In place of a date.
user-never-signed-in = なし
# Mark beside an account that may not sign in.
user-disabled = 無効
# Mark beside an account that may sign in.
user-active = 有効
# Below the list while there is only one account.
users-only-you = 今は自分だけです
# Below that.
users-only-you-detail = このサーバーを使う人それぞれに、専用のアカウントを作成してください。パスワードを共有すると、特定の人だけを使えなくすることができません。
# Heading of the form for a new account, and title of the browser tab.
users-new-title = ユーザーを追加
# Below that heading.
users-new-intro = ユーザー名とパスワードは本人に直接伝えてください。パスワードはログイン後に変更できます。
# Label of a field of that form.
users-new-password = 最初のパスワード
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = 空欄にすると、本人がパスワードを決めるためのリンクが作成されます。入力する場合は{ $min }文字以上にしてください。
# Checkbox of that form.
users-new-admin = 管理者
# Below that checkbox.
users-new-admin-hint = パネルの設定と全員のアカウントを変更できます。
# Button of that form.
users-new-submit = ユーザーを追加
# Heading in the view of one account, above its role, status and dates.
user-heading = アカウント
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = ログイン方法
# In that column, beside the password.
users-second-factor = 2要素認証
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
       *[other] その他のログイン方法{ $count }個
    }
# Mark in that column.
users-password-held = パスワードはオフ
# In place of all this: an invited account that has not been used yet.
users-no-method = まだありません
# Heading in the view of one account, above what can be done to it.
user-administration = 管理
# In place of the buttons, in the view of one’s own account.
user-administration-own = これは自分のアカウントです。無効化や削除は、別の管理者が行えます。
# Button in that view.
user-enable = 有効にする
# Button in that view; opens a question.
user-disable = 無効にする
# That question.
user-disable-detail = 有効に戻すまで、このアカウントではログインできません。セッションは今すぐ終了します。データは残ります。
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = { $name }を無効にする
# Button in that view; opens a question.
user-delete = 削除
# That question.
user-delete-detail = アカウント、そのセッション、すべてのログイン方法が完全に削除されます。操作の記録はアクティビティに残ります。
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = { $name }を完全に削除
# Above the button, where the password is switched off for the account.
user-release-password-detail = このアカウントはパスワードなしでログインする設定です。本人がログインできなくなった場合は、パスワードをオンに戻してください。
# Button in that view.
user-release-password = パスワードを再びオンにする
# Link in that view.
user-activity = このアカウントの操作の記録
# Label in that view, followed by “Active” or “Disabled”.
user-status = 状態
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = { $name }を追加しました。パスワードを決めるためのこのリンクを本人に渡してください。
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = 新しいパスワードを決めるためのこのリンクを{ $name }に渡してください。
# Label of the field with the link.
users-link-label = 1回限りのリンク
# Below that field.
users-link-hint = 表示されるのは今回だけで、1回だけ使えます。
# After that sentence, followed by a date and time.
users-link-expires = 有効期限：
# Button below the link.
users-link-done = 完了
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = 本人がログインできない場合
# Below that heading.
user-access-intro = 本人のパスワードが管理者に知られることはありません。リセットすると、本人が新しいパスワードを決めるためのリンクが作成されます。
# Button.
user-reset-password = リセット用リンクを作成
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = 2要素認証をリセット
# The question that opens below that button.
user-reset-second-factor-detail = 本人の認証アプリとリカバリーコードを削除します。誰からの依頼かを確かめてから行ってください。

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = 本人確認
# Below the heading.
confirm-intro = この操作は、ログインから時間がたつと本人確認が必要になります。確認すると、元の画面に戻ります。
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = { $name }のパスワード
# Button under the form.
confirm-submit = 確認
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = この操作はパスワードでは確認できず、ほかの方法も今は使えません。ログアウトしてログインし直すか、管理者に相談してください。
# Link below the form.
confirm-cancel = キャンセルして概要に移動

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = ユーザー名とパスワードに一致するアカウントがありません。両方を確認して、もう一度試してください。
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
       *[other] 試行回数が多すぎます。{ $count }秒待ってから、もう一度試してください。
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
       *[other] 試行回数が多すぎます。{ $count }分待ってから、もう一度試してください。
    }
# No username was typed.
error-username-empty = ユーザー名を入力してください。
# A new account.
error-username-taken = このユーザー名はすでに使われています。別の名前にしてください。
# A new account.
error-username-invalid = 文字、数字、. _ - @ +を使い、1～64文字にしてください。スペースは使えません。
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = パスワードが短すぎます。{ $min }文字以上にしてください。
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = パスワードが長すぎます。{ $max }文字以内にしてください。
# The current password, on the account page and the confirm page.
error-password-wrong = 現在のパスワードと一致しません。
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = コードが正しくないか、すでに使われています。次のコードを待って、もう一度試してください。
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = ユーザー名とリカバリーコードの組み合わせが正しくないか、コードがすでに使われています。
# Settings page: the panel's name is empty or too long.
error-panel-name = 1～64文字の名前を入力してください。
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = { $min }から{ $max }までの整数を入力してください。
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = { $max }文字以内にしてください。

## Error page: the way out

# Button, for somebody signed in.
error-home = 概要に移動
# Button, for somebody not signed in.
error-to-sign-in = ログインに移動

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = 時間がかかりすぎました
problem-too-slow-detail = 接続が遅く、時間内に完了しませんでした。何も変更されていません。もう一度試してください。
# 404
problem-not-found-title = このページは存在しません
problem-not-found-detail = アドレスが間違っているか、ここにあったものがなくなっています。
# 403: the viewer's role does not allow it.
problem-not-allowed-title = 許可されていません
problem-not-allowed-detail = このアカウントにはこの操作の権限がありません。必要な場合は管理者に相談してください。
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = 別のアドレスで開かれています
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = このリクエストはパネル自身のアドレスから送られたものではないため、何も変更されていません。{ $base-url }でパネルを開いて、もう一度試してください。このアドレスでも使えるようにするには、管理者が設定ファイルに追加する必要があります。
# 401: nobody is signed in.
problem-sign-in-required-title = ログインが必要です
problem-sign-in-required-detail = ログインしていないか、セッションが終了しています。
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = 本人確認が必要です
problem-fresh-required-detail = 最後のログインから時間がたっているため、この変更はできません。確認するかログインし直してから、もう一度操作してください。
# 400
problem-malformed-title = リクエストを読み取れませんでした
problem-malformed-detail = 一部が欠けているか、形式が正しくありません。前の画面に戻り、ページを再読み込みして、もう一度試してください。
# 422: understood, but a value is refused.
problem-unprocessable-title = 受け付けられませんでした
problem-unprocessable-detail = リクエストは読み取れましたが、使えない値が含まれています。前の画面に戻り、入力内容を確認してください。
# 413
problem-too-large-title = データが大きすぎます
problem-too-large-detail = 送信されたデータが、このアドレスで受け付けられる大きさを超えています。何も保存されていません。
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = ほかで変更されています
problem-conflict-detail = ほかの人が同時に変更しました。ページを再読み込みし、現在の状態を確認してから、もう一度試してください。
# 409: a step that works only once was repeated.
problem-already-used-title = すでに完了しています
problem-already-used-detail = この手順は1回だけ有効で、すでに使われています。最初からやり直してください。
# 409: the thing to be added is already there.
problem-duplicate-title = すでに登録されています
problem-duplicate-detail = 追加しようとしたものは登録済みのため、追加されませんでした。
# 422: the most that are allowed are there.
problem-limit-title = これ以上追加できません
problem-limit-detail = このアカウントで登録できる数の上限に達しています。先に1つ削除してください。
# 404: it was there when the page was opened.
problem-gone-title = もうありません
problem-gone-detail = ページを開いた後に削除されました。ページを再読み込みして、残っているものを確認してください。
# 409: removing it would lock the account out.
problem-last-usable-title = これが最後のログイン方法です
problem-last-usable-detail = 削除するとログインできなくなります。別のログイン方法を追加するか、パスワードをオンに戻してから削除してください。
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = ログインできなくなる人がいます
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = この操作を行うと、{ $names }はログインできなくなります。先にパスワードを設定するか、それでも行うことを確認してください。
# 409: without this account no administrator could sign in.
problem-last-administrator-title = これが最後の管理者です
problem-last-administrator-detail = パネルを管理できる人がいなくなります。先に別のアカウントを管理者にし、ログインできることを確かめてください。
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = これは自分のアカウントです
problem-own-account-detail = ログイン中のアカウントに対してこの操作はできません。別の管理者なら行えます。
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = 一時停止中です
problem-paused-detail = 失敗が続いているため、一度に数秒間だけ実行されます。少し待ってから、もう一度試してください。
# 503
problem-unavailable-title = 今は利用できません
problem-unavailable-detail = パネルは現在この操作を行えません。少し待ってから、もう一度試してください。
# 500
problem-internal-title = パネル側で問題が発生しました
problem-internal-detail = 操作に問題はなく、何も変更されていません。もう一度試してください。繰り返し発生する場合、管理者がパネルのログで原因を確認できます。
# 429
problem-too-many-title = 試行回数が多すぎます
problem-too-many-detail = この接続元から、短時間に多くの試行がありました。数分待ってから、もう一度試してください。

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = 続ける前に
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
       *[other] { $count }人がログインできなくなります
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
       *[other] ほか{ $count }人
    }
# Below the names: what to do.
stranded-do = 先に、この人たちがパスワードでログインできるようにしてください。別の方法で連絡を取れる場合は、そのまま続けることもできます。
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = 管理者が誰もログインできなくなるため、実行されませんでした。先に、管理者がパスワードでログインできるようにしてください。
# Button that carries out the change all the same.
stranded-confirm = このまま続ける
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
       *[other] パスワードをオフにしているアカウントが{ $count }件あります。再びパスワードを使えるようになります：
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = パネルのアドレス{ $address }は問題なく使えます。
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = パネルのアドレス{ $address }は数字です。ブラウザにはホスト名が必要です。サーバーに名前を付け、base_urlを「https://」とその名前に設定してください。
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = パネルのアドレス{ $address }はhttpsではありません。ブラウザにはhttpsかlocalhostが必要です。証明書を備えたリバースプロキシを前に置き、base_urlをそのアドレスに設定してください。
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = このブラウザは、設定済みのアドレスの1つである{ $address }でパネルを開いています。
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = このブラウザは{ $here }でパネルを開いていますが、パネルのアドレスは{ $address }に設定されています。そのアドレスで開くか、今のアドレスをadditional_originsに追加してください。
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = パネルの前にあるプロキシが{ $headers }を送っていますが、そのアドレスがtrusted_proxiesにありません。プロキシの向こうの全員が、1人の訪問者として扱われます。
# Button beside a warning.
plugin-switch-on-anyway = それでもオンにする
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = それでもオンにする：{ $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = たった今
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
       *[other] { $count }分前
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
       *[other] { $count }時間前
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
       *[other] { $count }日前
    }
