### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys }
# Beside the plugin's switch, under its name.
passkeys-summary = パスワードの代わりに、指紋、顔、PIN、セキュリティキーでログインします。
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys }は{ $domain }に関連付けられており、現在のアドレスで使えます。
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys }は{ $domain }に関連付けられているため、現在のアドレスでは使えません。次のアドレスを使ってください：
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { $origin }では{ -passkeys }を使えます。
        [related] { $origin }では、{ $domain }に関連アドレスを問い合わせるブラウザで{ -passkeys }を使えます。
        [nameless] { $origin }では{ -passkeys }を使えません。ブラウザは{ -passkeys }をホスト名に関連付けますが、IPアドレスには関連付けません。パネルに名前を割り当ててください。
        [insecure] { $origin }では{ -passkeys }を使えません。ブラウザはlocalhost以外でhttpsを必要とします。パネルをhttpsで公開してください。
       *[unrelated] { $origin }では{ -passkeys }を使えません。{ $domain }に属していないためです。下のドメインかアドレスを変更してください。
    }
# A setting.
passkeys-setting-rp-name = { -passkey }の確認画面に表示する名前
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = スマートフォンやブラウザに、このパネルの名前として表示されます。空欄にするとパネルの名前が使われます。
# A setting.
passkeys-setting-rp-id = { -passkeys }を関連付けるドメイン
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = パネルのアドレスのホスト名か、その上位のドメインです。空欄にするとホスト名が使われます。別のドメイン用に作られた{ -passkeys }は使えなくなります。
# A setting, a number of seconds.
passkeys-setting-ttl = 確認画面に応答するまでの制限時間（秒）
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = この時間を過ぎると確認画面は無効になり、やり直しが必要です。
# A setting, a number.
passkeys-setting-limit = アカウントあたりの{ -passkeys }の数
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = すでにこれより多いアカウントでは、そのまま残ります。
# A setting, a checkbox.
passkeys-setting-password-off = ユーザーがパスワードをオフにできるようにする
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = オフにした後は{ -passkey }でのみログインできます。すでにオフにしているアカウントは、そのまま変わりません。
# A setting, a checkbox.
passkeys-setting-synced = 同期される{ -passkeys }を許可する
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = パスワードマネージャーによって、その人のすべてのデバイスにコピーされます。許可しない場合、1台のデバイスから出ない{ -passkeys }だけを追加して使えます。

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = または
# Button on the sign-in page.
passkeys-sign-in = { -passkey }でログイン
# Button on the page that asks to confirm who one is.
passkeys-confirm = { -passkey }で確認
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys }にはJavaScriptが必要です。使うには、このページでJavaScriptをオンにしてください。

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = { -passkey }は使われませんでした。もう一度試してください。このデバイスにこのパネルの{ -passkey }がない場合は、表示される画面で別のデバイスを選んでください。
# Nobody answered the prompt in time.
passkeys-timed-out = 時間内に応答がありませんでした。デバイスを手元に用意して、もう一度試してください。
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = このブラウザまたはデバイスでは{ -passkeys }を使えません。別のブラウザやデバイス、またはPIN付きのセキュリティキーを試してください。
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = このパネルでは{ -passkeys }がオフになりました。パスワードを使ってください。

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = { -passkeys }はまだありません。追加すると、デバイスのロックを解除するだけでログインできます。覚えるものも、偽のページに盗まれるものもありません。
# Label of the field in which a passkey is renamed.
passkeys-name = 名前
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = 新しい{ -passkey }の名前（任意）
# Button.
passkeys-add = { -passkey }を追加
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = 名前を変更
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = 削除
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = 「{ $name }」を削除しますか？ログインに使えなくなり、これでログインしたほかのセッションはすべて今すぐ終了します。
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = { -passkey }を試す
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = 「{ $name }」は使えます。
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = デバイス間で同期
# In the list: the passkey cannot leave its device.
passkeys-device-only = 1台のデバイスのみ
# In the list, before a date.
passkeys-added = 追加：
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = 最終使用：
# In the list: the current session was signed in with this passkey.
passkeys-this-session = 現在のセッション
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = この{ -passkey }のコピーが存在する可能性があります。別のデバイスに移したのでなければ、削除して新しく追加してください。
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] この{ -passkey }は読み取れないため、ログインに使えません。削除して新しく追加してください。
       *[other] この{ -passkey }は{ $domain }用に作られたもので、このアドレスでは使えません。削除して新しく追加してください。
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = この{ -passkey }はバックアップされなくなりました。もう1つ追加しておくと、デバイスをなくしてもログインできます。
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] { -passkeys }でのみログインできます。パスワードはオフです。
       *[on] 今はパスワードでもログインできます。オフにすると、{ -passkeys }でのみログインできるようになります。
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = 使える{ -passkey }は1つだけです。なくした場合、ログインにはリカバリーコードか管理者の助けが必要です。もう1つ追加するか、リカバリーコードを作成してください。
# Button.
passkeys-only-start = パスワードをオフにする
# Button.
passkeys-only-end = パスワードを再びオンにする

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
       *[other] このアカウントには{ -passkeys }が{ $count }個あります。
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = すべての{ -passkeys }を削除
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = { $name }のすべての{ -passkeys }を削除しますか？これらでログインしたセッションは終了します。パスワードがオフになっていた場合は、再び使えるようになります。

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = 完了できませんでした
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = { -passkey }を検証できませんでした。接続を確認して、最初からやり直してください。
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = このパネルに登録されていない{ -passkey }です。削除された可能性があります。別の{ -passkey }を選ぶか、パスワードを使ってください。
# The passkey to rename or remove is not there.
passkeys-problem-not-found = この{ -passkey }はもうありません。ページを再読み込みしてください。
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys }は、ホスト名のあるhttpsのアドレスかlocalhostでのみ使えます。このパネルにそうしたアドレスを設定するよう、管理者に依頼してください。
       *[other] { -passkeys }は、ホスト名のあるhttpsのアドレスかlocalhostのうち、このパネルに設定されたアドレスでのみ使えます。{ $address }でパネルを開いてください。
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = 名前は1～{ $limit }文字で、改行は使えません。別の名前にしてください。
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
       *[other] このパネルでは、1つのアカウントに登録できる{ -passkeys }は{ $limit }個までで、すでに上限に達しています。追加する前に1つ削除してください。
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = このパネルでは、デバイス間で同期される{ -passkeys }は許可されていません。セキュリティキーか別のデバイスを使ってください。
# When turning the password off.
passkeys-problem-password-off = このパネルではパスワードをオフにできません。許可するよう管理者に依頼してください。
# When adding a passkey that is already there.
passkeys-problem-duplicate = この{ -passkey }はすでに登録されています。別のデバイスを選ぶか、登録済みのものを使ってください。
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = パスワードなしでログインするには、使える{ -passkey }が必要です。もう1つ追加するか、パスワードを再びオンにしてください。
