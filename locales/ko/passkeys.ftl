### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys }
# Beside the plugin's switch, under its name.
passkeys-summary = 비밀번호 대신 지문, 얼굴, PIN 또는 보안 키로 로그인합니다.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys }가 { $domain }에 연결되어 있으며 현재 주소에서 사용할 수 있습니다.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys }가 { $domain }에 연결되어 있어 현재 주소에서는 사용할 수 없습니다. 대신 다음 주소를 사용하세요.
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { $origin }에서 { -passkeys }를 사용할 수 있습니다.
        [related] { $domain }에 관련 주소를 확인하는 브라우저에서는 { $origin }에서도 { -passkeys }를 사용할 수 있습니다.
        [nameless] { $origin }에서는 { -passkeys }를 사용할 수 없습니다. 브라우저는 { -passkeys }를 IP 주소가 아닌 호스트 이름에만 연결합니다. 패널에 이름을 지정하세요.
        [insecure] { $origin }에서는 { -passkeys }를 사용할 수 없습니다. 브라우저는 localhost를 제외하고 항상 https를 요구합니다. 패널을 https로 제공하세요.
       *[unrelated] { $origin }에서는 { -passkeys }를 사용할 수 없습니다. { $domain }에 속하지 않는 주소입니다. 아래의 도메인이나 주소를 변경하세요.
    }
# A setting.
passkeys-setting-rp-name = { -passkey } 인증 창에 표시할 이름
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = 휴대전화와 브라우저에 이 패널의 이름으로 표시됩니다. 비워 두면 패널 이름이 사용됩니다.
# A setting.
passkeys-setting-rp-id = { -passkeys }를 연결할 도메인
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = 패널 주소의 호스트 이름 또는 그 상위 도메인입니다. 비워 두면 호스트 이름이 사용됩니다. 다른 도메인용으로 만든 { -passkeys }는 더 이상 사용할 수 없습니다.
# A setting, a number of seconds.
passkeys-setting-ttl = 인증 창 응답 제한 시간(초)
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = 이 시간이 지나면 인증 창이 무효가 되어 다시 시작해야 합니다.
# A setting, a number.
passkeys-setting-limit = 계정당 { -passkeys } 수
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = 이미 더 많이 있는 계정에서는 그대로 유지됩니다.
# A setting, a checkbox.
passkeys-setting-password-off = 사용자가 비밀번호 로그인을 끌 수 있도록 허용
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = 끄면 { -passkey }로만 로그인합니다. 이미 끈 사용자는 그대로 유지됩니다.
# A setting, a checkbox.
passkeys-setting-synced = 동기화되는 { -passkeys } 허용
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = 비밀번호 관리자가 사용자의 모든 기기에 복사하는 { -passkeys }입니다. 허용하지 않으면 한 기기에만 보관되는 { -passkeys }만 추가하고 사용할 수 있습니다.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = 또는
# Button on the sign-in page.
passkeys-sign-in = { -passkey }로 로그인
# Button on the page that asks to confirm who one is.
passkeys-confirm = { -passkey }로 확인
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys }를 사용하려면 JavaScript가 필요합니다. 이 페이지에서 JavaScript를 켜세요.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = { -passkey }가 사용되지 않았습니다. 다시 시도하세요. 이 기기에 이 패널의 { -passkey }가 없으면 인증 창에서 다른 기기를 선택하세요.
# Nobody answered the prompt in time.
passkeys-timed-out = 시간 내에 응답하지 않았습니다. 기기를 준비한 후 다시 시도하세요.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = 이 브라우저나 기기에서는 { -passkeys }를 사용할 수 없습니다. 다른 브라우저나 기기, 또는 PIN이 설정된 보안 키를 사용해 보세요.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = 이 패널에서 { -passkeys }가 꺼졌습니다. 비밀번호를 사용하세요.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = 아직 { -passkeys }가 없습니다. 추가하면 기기의 잠금을 해제하는 것만으로 로그인할 수 있습니다. 외울 것도, 가짜 페이지가 훔칠 것도 없습니다.
# Label of the field in which a passkey is renamed.
passkeys-name = 이름
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = 새 { -passkey }의 이름(선택사항)
# Button.
passkeys-add = { -passkey } 추가
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = 이름 변경
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = 삭제
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = ‘{ $name }’을(를) 삭제할까요? 더 이상 로그인에 사용할 수 없으며, 이 { -passkey }로 로그인한 다른 세션은 모두 지금 종료됩니다.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = { -passkey } 테스트
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = ‘{ $name }’이(가) 정상적으로 작동합니다.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = 기기 간 동기화됨
# In the list: the passkey cannot leave its device.
passkeys-device-only = 한 기기에만 있음
# In the list, before a date.
passkeys-added = 추가한 날짜:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = 마지막 사용:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = 현재 세션
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = 이 { -passkey }의 사본이 있을 수 있습니다. 다른 기기로 옮긴 적이 없다면 삭제하고 새로 추가하세요.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] 이 { -passkey }는 읽을 수 없어 로그인에 사용할 수 없습니다. 삭제하고 새로 추가하세요.
       *[other] 이 { -passkey }는 { $domain }용으로 만들어져 이 주소에서 사용할 수 없습니다. 삭제하고 새로 추가하세요.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = 이 { -passkey }는 더 이상 백업되지 않습니다. 하나 더 추가하면 기기를 잃어버려도 로그인할 수 있습니다.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] { -passkeys }로만 로그인할 수 있습니다. 비밀번호 로그인이 꺼져 있습니다.
       *[on] 아직 비밀번호로도 로그인할 수 있습니다. 비밀번호 로그인을 끄면 { -passkeys }로만 로그인하게 됩니다.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = 사용할 수 있는 { -passkey }가 하나뿐입니다. 잃어버리면 복구 코드나 관리자의 도움이 있어야 로그인할 수 있습니다. 하나 더 추가하거나 복구 코드를 만드세요.
# Button.
passkeys-only-start = 비밀번호 로그인 끄기
# Button.
passkeys-only-end = 비밀번호 로그인 다시 켜기

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
       *[other] 이 계정에 { -passkeys }가 { $count }개 있습니다.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = { -passkeys } 모두 삭제
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = { $name }의 { -passkeys }를 모두 삭제할까요? 이 { -passkeys }로 로그인한 세션이 종료되며, 꺼져 있던 비밀번호 로그인은 다시 켜집니다.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = 완료하지 못했습니다
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = { -passkey }를 확인할 수 없습니다. 연결 상태를 확인한 후 처음부터 다시 시작하세요.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = 이 패널에 등록되지 않은 { -passkey }입니다. 삭제되었을 수 있습니다. 다른 { -passkey }를 선택하거나 비밀번호를 사용하세요.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = 이 { -passkey }는 더 이상 없습니다. 페이지를 새로고침하세요.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys }는 호스트 이름이 있는 https 주소나 localhost에서만 사용할 수 있습니다. 이 패널에 그런 주소를 설정해 달라고 관리자에게 요청하세요.
       *[other] { -passkeys }는 호스트 이름이 있는 https 주소나 localhost 중 이 패널에 설정된 주소에서만 사용할 수 있습니다. { $address }에서 패널을 여세요.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = 이름은 줄바꿈 없이 1~{ $limit }자여야 합니다. 다른 이름을 입력하세요.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
       *[other] 이 패널에서 허용하는 { -passkeys } { $limit }개를 모두 등록했습니다. 새로 추가하려면 먼저 하나를 삭제하세요.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = 이 패널에서는 기기 간에 동기화되는 { -passkeys }를 허용하지 않습니다. 보안 키나 다른 기기를 사용하세요.
# When turning the password off.
passkeys-problem-password-off = 이 패널에서는 비밀번호 로그인을 끌 수 없습니다. 허용해 달라고 관리자에게 요청하세요.
# When adding a passkey that is already there.
passkeys-problem-duplicate = 이미 등록된 { -passkey }입니다. 다른 기기를 선택하거나 기존 { -passkey }를 사용하세요.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = 비밀번호 없이 로그인하려면 사용할 수 있는 { -passkey }가 필요합니다. 하나 더 추가하거나 비밀번호 로그인을 다시 켜세요.
