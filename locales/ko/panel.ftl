### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = 한국어

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = 본문으로 건너뛰기
# Name of the main navigation, for screen readers.
nav-label = 기본 메뉴
# Main navigation, and the title of the start page.
nav-dashboard = 개요
# Main navigation: the viewer's own account.
nav-account = 계정
# Main navigation, administrators only: everybody's accounts.
nav-users = 사용자
# Main navigation, administrators only: the panel's settings.
nav-settings = 설정
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = { $name }(으)로 로그인됨
# Button under the navigation.
sign-out = 로그아웃
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = 언어
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = 변경
# Button under a form whose changes it stores.
save = 변경사항 저장
# Link beside a form's button; leaves without storing anything.
cancel = 취소
# Notice above a form after its changes were stored.
saved = 변경사항이 저장되었습니다.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = 사용자 이름
# Below the field in which a new username is chosen.
field-username-hint = 문자, 숫자, . _ - @ +를 64자까지 사용할 수 있습니다.
# Label of the password field on the sign-in and set-up pages.
field-password = 비밀번호
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = 코드
# Below that field, where a recovery code is accepted too.
field-code-hint = 인증 앱에 표시된 6자리 숫자나 복구 코드 중 하나를 입력하세요.
# Label of the field for a recovery code.
field-recovery-code = 복구 코드
# Label on the page where a password is changed.
field-current-password = 현재 비밀번호
# Label on the page where a password is changed.
field-new-password = 새 비밀번호
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = { $min }자 이상. 공백도 포함되며 길수록 좋습니다.
# What an account may do: everything.
role-admin = 관리자
# What an account may do: use the panel and change itself.
role-user = 사용자
# How somebody signed in.
method-password = 비밀번호
# How somebody signed in, when it was not with the password.
method-other = 다른 로그인 방법

## Sign-in page

# Heading, and title of the browser tab.
login-title = 로그인
# Button under the form.
login-submit = 로그인
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = 비밀번호가 설정되었습니다. 이 비밀번호로 로그인하세요.
# Link below the form.
login-to-recovery = 로그인할 수 없나요?
# Link below the second step and the recovery form; starts over.
login-again = 로그인으로 돌아가기

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = 한 단계 남았습니다
# Below the heading.
login-second-factor-intro = 이 계정에는 비밀번호 외에 코드가 필요합니다.
# Link below the form.
login-second-factor-to-recovery = 인증 앱을 사용할 수 없음

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = 로그인 복구
# Below the heading.
login-recovery-intro = 복구 코드를 사용하면 로그인 방법을 다시 설정할 수 있습니다. 각 코드는 한 번만 사용할 수 있습니다.
# Button under the form.
login-recovery-submit = 계속
# Below the form.
login-recovery-no-code = 코드도 없나요? 이 패널의 관리자에게 도움을 요청하세요.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = 초대받았습니다
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = { $panel }의 계정 { $name }에 사용할 비밀번호를 정하세요. 이 링크는 한 번만 사용할 수 있습니다.
# Heading of a reset, and title of the browser tab.
link-reset-title = 새 비밀번호 설정
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = { $name }의 새 비밀번호를 정하세요. 이 계정의 모든 세션이 종료되며, 이 링크는 한 번만 사용할 수 있습니다.
# Button under the form.
link-submit = 비밀번호 설정

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = 초기 설정
# Heading.
setup-heading = { -product }에 오신 것을 환영합니다
# Below the heading.
setup-intro = 첫 번째 관리자를 만드세요. 이 링크로만 만들 수 있으며 한 번만 사용할 수 있습니다.
# Button under the form.
setup-submit = 관리자 만들기

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = 안녕하세요, { $name }님
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = { $panel }에 오신 것을 환영합니다. 여기에서 계정과 로그인 방법을 관리합니다.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = { $panel }에 오신 것을 환영합니다. 여기에서 내 계정, 이 서버의 사용자, 패널 자체를 관리합니다.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = 내 로그인 정보
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = 역할
# Label in that summary, followed by how this session was made.
dashboard-method = 로그인 방법
# Label in that summary, followed by a date.
dashboard-last-sign-in = 마지막 로그인
# Heading above the links that only administrators see.
dashboard-administration = 관리
# Below the link “Profile”.
dashboard-to-profile-detail = 이름을 확인하고 언어를 선택합니다.
# Below the link “Password”.
dashboard-to-password-detail = 로그인에 사용하는 비밀번호를 변경합니다.
# Below the link “Sessions”.
dashboard-to-sessions-detail = 로그인된 위치를 확인하고 모르는 세션을 종료합니다.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [1] 아직 내 계정뿐입니다. 이 서버를 사용하는 사람을 추가하세요.
       *[other] 계정 { $count }개. 누가 접근할 수 있는지 확인하거나 사용자를 추가합니다.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = 패널 이름과 기본 언어를 설정합니다.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = 내 계정
# Name of the row of tabs, for screen readers.
account-tabs-label = 계정 항목
# Tab: name and language.
account-tab-profile = 프로필
# Tab: change the password.
account-tab-password = 비밀번호
# Tab: authenticator app and recovery codes.
account-tab-second-factor = 2단계 인증
# Tab: where the viewer is signed in.
account-tab-sessions = 세션
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = 프로필
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = 언어
# The first choice of a language.
account-language-automatic = 브라우저와 동일
# Below the choice of a language.
account-language-hint = 로그인하는 모든 브라우저에 적용됩니다.
# Heading on the tab “Password”.
account-password-heading = 비밀번호 변경
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = 이 계정은 비밀번호 로그인이 꺼져 있습니다. 여기에서 설정한 비밀번호는 비밀번호 로그인을 다시 켜면 사용할 수 있습니다.
# Button on the tab “Password”.
account-password-submit = 비밀번호 변경
# Notice on the tab “Password” after the change.
account-password-saved = 비밀번호가 변경되었습니다. 다른 세션은 모두 종료되었습니다.
# Heading on the tab “Sessions”.
account-sessions-heading = 로그인된 위치
# Below that heading.
account-sessions-intro = 모르는 세션이 있으면 종료하고 비밀번호를 변경하세요.
# Button above the list of sessions.
account-sessions-end-others = 다른 세션 모두 종료
# Button beside one session.
account-sessions-end = 종료
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = 세션 종료: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = 종료했습니다. 사용하던 사람은 로그아웃되었습니다.
# Mark beside the session in which the page is being looked at.
account-sessions-current = 현재 세션
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $system }의 { $browser }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = ‘{ $name }’ 사용
# In place of a device that could not be recognised.
account-sessions-unknown-device = 알 수 없는 기기
# Small text of one session: how it was made.
account-sessions-by-password = 비밀번호 사용
# Small text of one session: how it was made.
account-sessions-by-recovery = 복구 코드 사용
# Small text of one session: how it was made.
account-sessions-by-other = 다른 로그인 방법 사용
# Small text of one session: a label, followed by a date and time.
account-sessions-created = 로그인 시간:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = 마지막 활동:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = 계정의 로그인 방법이 추가되거나 삭제되었습니다. <a data-l10n-name="look">본인이 하셨나요?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = 본인이 하셨나요?
# Below that heading, above the list of changes.
account-notice-intro = 계정의 다른 세션에서 다음이 변경되었습니다.
# Button below the list; the notice goes away.
account-notice-mine = 예, 제가 했습니다
# Button below the list.
account-notice-not-mine = 아니요, 제가 하지 않았습니다
# Below that button.
account-notice-not-mine-detail = 추가된 항목을 삭제하고 현재 세션을 제외한 모든 곳에서 로그아웃합니다. 그런 다음 비밀번호를 변경하세요.
# Below the list when there is no other session.
account-sessions-only-this = 다른 곳에서는 로그인되어 있지 않습니다.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = 계정이 비밀번호로만 보호되고 있습니다. <a data-l10n-name="set-up">2단계 인증을 설정하세요</a>.
# Notice after an authenticator app was set up.
second-factor-added = 인증 앱이 설정되었습니다. 이제부터 비밀번호로 로그인할 때 코드가 필요합니다.
# Notice after the authenticator app was removed.
second-factor-removed = 인증 앱이 삭제되었습니다. 이제 비밀번호만으로 로그인할 수 있습니다.
# Notice after password sign-in was switched on again.
second-factor-released = 다시 비밀번호로 로그인할 수 있습니다.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = 복구 코드로 로그인했습니다. 여기에서 로그인 방법을 다시 설정한 다음, 로그아웃하고 다시 로그인하면 패널을 사용할 수 있습니다.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = 이 패널의 관리자에게는 2단계 인증이 필요합니다. 계속하려면 설정하세요.
# Heading above the offer to use the password again.
second-factor-held-heading = 비밀번호 로그인 꺼짐
# Below that heading.
second-factor-held = 이 계정은 비밀번호 없이 로그인합니다. 더 이상 로그인할 수 없다면 비밀번호 로그인을 다시 켜세요.
# Button below that text.
second-factor-release = 비밀번호 로그인 켜기
# Heading of the part about the app.
second-factor-app = 인증 앱
# Mark beside that heading.
second-factor-on = 켜짐
# Below that heading.
second-factor-app-intro = 휴대전화의 앱에 30초마다 새 코드가 표시됩니다. 설정하면 비밀번호로 로그인할 때 이 코드도 필요합니다.
# Label, followed by a date and time.
second-factor-since = 설정한 시간:
# Heading and button: starts setting up the app.
second-factor-set-up = 인증 앱 설정
# Button: sets up another app in place of the present one.
second-factor-replace = 다른 앱 사용
# Button that opens a question.
second-factor-remove = 삭제
# The question.
second-factor-remove-detail = 삭제하면 비밀번호를 아는 사람은 비밀번호만으로 로그인할 수 있습니다.
# Button that does it.
second-factor-remove-confirm = 앱 삭제
# First step of setting up an app, above a QR code.
second-factor-scan = 인증 앱을 열어 계정을 추가하고 카메라로 이 이미지를 비추세요.
# What screen readers say in place of the QR code.
second-factor-picture = 아래 키가 담긴 QR 코드
# Second way to set up an app, above the key as text.
second-factor-type = 카메라가 없나요? 앱에 다음 키를 입력하세요:
# Below the field for the first code.
second-factor-code-hint = 지금 앱에 표시된 6자리 숫자를 입력하면 키가 제대로 추가되었는지 확인할 수 있습니다.
# Button under the form.
second-factor-confirm = 켜기
# Heading of the part about recovery codes.
recovery-codes = 복구 코드
# Below that heading.
recovery-codes-intro = 휴대전화나 비밀번호를 잃어버렸을 때를 위한 코드입니다. 각 코드는 한 번만 사용할 수 있습니다.
# In place of how many are left.
recovery-codes-none = 복구 코드가 없습니다.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [1] 코드가 1개 남았습니다. 새 코드를 미리 만들어 두세요.
       *[other] 코드가 { $count }개 남았습니다.
    }
# Button: makes the first codes.
recovery-codes-make = 복구 코드 만들기
# Button that opens a question.
recovery-codes-renew = 새 코드 만들기
# The question.
recovery-codes-renew-detail = 지금 있는 코드는 더 이상 사용할 수 없게 됩니다.
# Button that does it.
recovery-codes-renew-confirm = 코드 교체
# Heading above new codes.
recovery-codes-new = 내 복구 코드
# Notice above new codes.
recovery-codes-keep = 본인만 찾을 수 있는 곳에 보관하세요. 지금 한 번만 표시됩니다.
# Link that downloads the codes as a text file.
recovery-codes-download = 다운로드
# Button that leaves the page with the codes.
recovery-codes-kept = 보관했습니다

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = 활동
# Tab of the account page: what has happened to the account.
account-tab-activity = 활동
# At the top of that tab.
account-activity-intro = 계정에서 일어난 일이 최신순으로 표시됩니다. 본인이 하지 않은 활동이 있으면 비밀번호를 변경하고 모르는 세션을 종료하세요.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = 활동
# Below that heading.
audit-intro = 누가 언제 무엇을 했는지 보여줍니다. 기록은 추가만 되며 변경되거나 삭제되지 않습니다.
# Button of the form above the list, and its name for screen readers.
audit-filter = 조회
# Label of a choice in that form.
audit-filter-action = 활동 내용
# Label of a choice in that form.
audit-filter-outcome = 결과
# First entry of both choices.
audit-filter-any = 전체
# Link beside the button; shows everything again.
audit-filter-none = 전체 표시
# Below the field for a username.
audit-unknown-name = 이 이름의 계정이 없습니다.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = 활동 내용
# In place of the list.
audit-empty = 아직 없음
# Link below the list.
audit-older = 이전 기록
# Link below the list.
audit-newest = 최신 기록
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = 수행자: { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = 계정: { $name }
# In place of a username.
audit-deleted-account = 삭제된 계정
# Small text of a line: not with the password.
audit-other-method = 다른 로그인 방법 사용
# In place of an address.
audit-command-line = 명령줄
# Choice of the form: it was done.
audit-done = 완료됨
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = 거부됨
# Heading above the failed attempts.
audit-failures-heading = 실패한 시도
# Below that heading.
audit-failures-intro = 시간 단위로 집계하며 최신순으로 표시합니다.
# A kind of failed attempts.
audit-failure-password = 비밀번호 거부됨
# A kind of failed attempts.
audit-failure-second-factor = 코드 거부됨
# A kind of failed attempts.
audit-failure-recovery = 복구 코드 거부됨
# A kind of failed attempts.
audit-failure-other = 다른 로그인 방법으로 로그인 실패
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = 그 밖의 실패한 시도
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
       *[other] { $count }회
    }

## Activity: what happened, as a line's title

audit-action-sign-in = 로그인
audit-action-sign-out = 로그아웃
audit-action-confirmed = 본인 확인
audit-action-confirm = 본인 확인
audit-action-password-changed = 비밀번호 변경
audit-action-password-sign-in-held = 비밀번호 로그인 끔
audit-action-password-sign-in-released = 비밀번호 로그인 켬
audit-action-password-released = 비밀번호 로그인 켬
audit-action-password-reset-offered = 비밀번호 재설정 링크 생성
audit-action-account-added = 계정 추가
audit-action-account-invited = 초대 생성
audit-action-invitation-accepted = 초대 수락
audit-action-password-reset = 링크로 비밀번호 재설정
audit-action-account-disabled = 계정 사용 중지
audit-action-account-enabled = 계정 사용 재개
audit-action-account-deleted = 계정 삭제
audit-action-credential-added = 로그인 방법 추가
audit-action-credential-removed = 로그인 방법 삭제
audit-action-credential-renamed = 로그인 방법 이름 변경
audit-action-credential-tested = 로그인 방법 테스트
audit-action-sessions-ended = 세션 종료
audit-action-second-factor-added = 2단계 인증 설정
audit-action-second-factor-removed = 2단계 인증 삭제
audit-action-second-factor-reset = 2단계 인증 재설정
audit-action-recovery-codes-made = 복구 코드 생성
audit-action-recovery-code-used = 복구 코드 사용
audit-action-recovery-sign-in = 복구 코드로 로그인
audit-action-setting-changed = 설정 변경
audit-action-stranding-accepted = 로그인할 수 없게 되는 계정이 있음을 확인
audit-action-address-accepted = 새 주소 승인
audit-action-plugin-enabled = 플러그인 켬
audit-action-plugin-disabled = 플러그인 끔
audit-action-plugin-quarantined = 플러그인 격리: 시작하는 동안 패널이 비정상 종료됨
audit-action-plugin-installed = 플러그인 설치
audit-action-plugin-removed = 플러그인 제거
audit-action-plugin-purged = 플러그인이 저장한 데이터 삭제

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = 이 이름의 계정이 없음
audit-reason-wrong-password = 잘못된 비밀번호
audit-reason-password-held = 이 계정은 비밀번호 로그인이 꺼져 있음
audit-reason-account-disabled = 사용 중지된 계정
audit-reason-wrong-code = 잘못된 코드

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = 설정
# Below the heading.
settings-intro = 변경사항은 다시 시작하지 않아도 모두에게 바로 적용됩니다.
# Heading of the first form.
settings-panel-heading = 패널
# Label of a field.
settings-panel-name = 패널 이름
# Below that field.
settings-panel-name-hint = 로그인 페이지와 브라우저 탭에 표시됩니다.
# Label of the choice of a language.
settings-language = 기본 언어
# Below that choice.
settings-language-hint = 언어를 선택하지 않았고 브라우저의 언어도 지원되지 않는 사용자에게 적용됩니다.
# Settings: a number of minutes.
settings-fresh-minutes = 본인 확인을 다시 요구하기까지의 시간(분)
settings-fresh-minutes-hint = 로그인 방법을 변경하거나 다른 사람의 계정을 변경할 때 적용됩니다.
# Label of a choice.
settings-second-factor = 2단계 인증
# A value of that choice.
settings-second-factor-optional = 각자 선택
# A value of that choice.
settings-second-factor-administrators = 관리자는 필수
# Below that choice.
settings-second-factor-hint = 비밀번호로 로그인한 관리자는 설정을 마칠 때까지 자신의 계정에만 접근할 수 있습니다.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = 플러그인
# Below that heading.
plugins-intro = 플러그인은 패널과 같은 권한으로 실행됩니다. 신뢰하는 플러그인만 켜세요.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = 켜짐
# Mark beside a plugin's name: it is switched off.
plugin-state-off = 꺼짐
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = 작동하지 않음
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = 격리됨
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = 파일 없음
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
       *[other] { $at }에서 이 플러그인의 오류 { $count }개가 감지되었습니다.
    }
# Before the time of the last of these errors.
plugin-caught-last = 마지막:
# Below these errors, while they keep coming.
plugin-paused = 플러그인의 이 부분은 성공할 때까지 한 번에 몇 초씩만 실행됩니다. 원인은 패널 로그에 기록되어 있습니다.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = 이 패널의 다른 서버({ $node })에서는 실행되고 있지 않습니다.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = 시작 시간:
# Button beside a plugin that is left out.
plugin-try-again = 다시 시도
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = 다시 시도: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
       *[other] 이 플러그인의 라이브러리 { $count }개가 패널을 다시 시작할 때까지 메모리에 남아 있지만 호출되지는 않습니다.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = 버전 { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = 허용된 작업
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = 허용된 작업: { $plugin }
# Below that list.
plugin-declares-note = 패널은 이 목록에 없는 작업을 모두 거부합니다. 이는 선언일 뿐 샌드박스가 아닙니다. 플러그인은 패널의 일부로 실행되므로 신뢰하는 플러그인만 설치하세요.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
       *[other] 자체 경로 아래의 주소 { $count }개에서 로그인한 사용자에게 응답
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [1] 자체 경로 아래의 주소 1개에서 누구에게나 응답
       *[other] 자체 경로 아래의 주소 { $count }개에서 응답(그중 { $open }개는 누구에게나)
    }
# The other entries of that list.
ability-sign-in = 사용자 로그인 처리
ability-confirm = 로그인한 사용자가 여전히 본인인지 확인
ability-hold-passwords = 계정의 비밀번호 로그인 끄기 및 다시 켜기
ability-end-sessions = 이 플러그인으로 시작된 세션 종료
ability-keep-credentials = 로그인에 사용하는 정보 저장
ability-administer = 관리자가 요청할 때 다른 계정 변경
ability-read-accounts = 이름으로 계정 조회
# Button beside a plugin.
plugin-switch-on = 켜기
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = 켜기: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = 끄기
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = 끄기: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = 이 플러그인이 추가한 모든 것이 패널에서 사라집니다. 저장된 데이터는 다시 켤 때를 위해 유지됩니다.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
       *[other] 이 플러그인으로 시작된 세션 { $count }개도 종료
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = { $plugin } 끄기
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = { $plugin } 설정

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = 이 파일은 Linux 라이브러리가 아닙니다.
library-not-elf-do = 플러그인의 .so 파일로 바꾸거나 이 파일을 플러그인 폴더에서 삭제하세요.
# The file ends too early.
library-truncated-why = 이 라이브러리는 완전하지 않으며 파일의 일부가 없습니다.
library-truncated-do = 플러그인 폴더에 다시 복사하고 원본과 크기를 비교하세요.
# A library, but of something else.
library-no-module-why = 이 라이브러리는 이 패널의 플러그인이 아닙니다.
library-no-module-do = 플러그인 폴더에서 삭제하세요.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = 이 플러그인에는 플러그인 인터페이스 버전 { $needs }이(가) 필요하지만 이 패널은 { $offers }을(를) 제공합니다.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = 버전 { $offers }용으로 빌드된 플러그인이나 { $needs }을(를) 제공하는 패널을 설치하세요.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = 이 플러그인은 ‘{ $needs }’을(를) 사용하지만, 이 패널이 제공하는 플러그인 인터페이스 버전 { $offers }에는 없습니다.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = 패널을 업데이트하거나 버전 { $offers }용으로 빌드된 플러그인을 설치하세요.
# The same version of the plugin interface, but built differently.
library-layout-why = 이 플러그인은 이 패널과 다르게 빌드된 플러그인 인터페이스로 만들어졌습니다.
library-layout-do = 이 패널 버전과 함께 제공된 빌드를 설치하세요.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = 이 플러그인은 오류 하나로 패널 전체가 중단될 수 있는 방식으로 빌드되었습니다.
library-panic-abort-do = 제작자에게 ‘panic = unwind’로 만든 빌드를 요청하세요.
# The process that opened it first crashed.
library-crashed-why = 이 라이브러리는 시험 실행 중에 비정상 종료되어 패널에서 사용하지 않습니다.
library-crashed-do = 플러그인 폴더에 다시 복사하세요. 그래도 해결되지 않으면 제작자에게 다른 빌드를 요청하세요.
# The process that opened it first did not answer.
library-hung-why = 이 라이브러리를 별도의 프로세스에서 열었으나 시간 내에 응답하지 않았습니다.
library-hung-do = 이 페이지를 새로고침하여 다시 시도하세요. 문제가 계속되면 제작자에게 다른 빌드를 요청하세요.
# Not the file that an administrator switched on.
library-changed-why = 플러그인을 켠 후 이 파일이 변경되었습니다.
library-changed-do = 직접 교체했다면 플러그인을 껐다가 다시 켜세요. 그렇지 않다면 누가 변경했는지 확인하세요.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = 이 플러그인을 시작하는 동안 패널이 비정상 종료되어 그 후로 플러그인이 격리되었습니다.
library-quarantined-do = 한 번 더 시도하려면 다시 켜세요. 패널이 또 비정상 종료되면 플러그인 제작자에게 다른 빌드를 요청하세요.
# The plugin was opened, and then did not come up.
library-stuck-why = 이 플러그인이 시간 내에 시작되지 않았습니다.
library-stuck-do = 껐다가 켜서 다시 시도하세요. 문제가 계속되면 제작자에게 다른 빌드를 요청하세요.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = 이 서버의 다른 사용자가 파일 { $detail }에 쓸 수 있습니다.
# Variables:
#   $detail (String) - the file
library-writable-do = 그룹과 다른 사용자의 쓰기 권한을 제거하세요: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = 파일 { $detail }의 소유자는 사용자 { $needs }이지만 패널은 사용자 { $offers }(으)로 실행됩니다.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = 출처를 확인하세요. 신뢰한다면 다시 설치하거나 다음을 실행하세요: chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = 이 서버의 다른 사용자가 플러그인 폴더 { $detail }에 쓸 수 있습니다.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = 그룹과 다른 사용자의 쓰기 권한을 제거하세요: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = 플러그인 폴더 { $detail }의 소유자는 사용자 { $needs }이지만 패널은 사용자 { $offers }(으)로 실행됩니다.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = 폴더의 내용을 확인하세요. 신뢰한다면 다음을 실행하세요: chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = 이 플러그인의 선언이 규칙을 위반합니다: { $detail }.
library-bad-manifest-do = 플러그인 제작자에게 이 내용을 알리고 수정된 빌드를 요청하세요.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = 플러그인 폴더에 이 플러그인의 파일이 여러 개 있습니다: { $detail }.
library-ambiguous-do = 필요한 파일만 남기고 나머지는 플러그인 폴더에서 삭제하세요.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = 파일 { $detail }도 이 플러그인의 파일이지만 다른 파일이 켜져 있어 무시됩니다.
library-ignored-do = 삭제하거나 ‘gatehouse plugins install’로 설치하세요. 설치하면 다른 파일을 대체합니다.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = 플러그인 ‘{ $needs }’와(과) ‘{ $offers }’이(가) 같은 텍스트를 사용하려고 합니다: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = ‘{ $needs }’을(를) 켜기 전에 ‘{ $offers }’을(를) 끄거나, 제작자에게 다른 이름을 요청하세요.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = 플러그인 ‘{ $needs }’와(과) ‘{ $offers }’이(가) 모두 { $detail }에 응답합니다.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = 어느 쪽이 응답할지 정하세요. ‘{ $needs }’을(를) 켜기 전에 ‘{ $offers }’을(를) 끄세요.

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = 사용자
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
       *[other] 계정 { $count }개
    }
# Button above the list.
users-add = 사용자 추가
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = 이제 { $name }이(가) 로그인할 수 있습니다.
# Column of the list.
users-column-name = 이름
# Column of the list, and label in the view of one account.
users-column-last-sign-in = 마지막 로그인
# Column of the list, and label in the view of one account.
users-column-created = 추가한 날짜
# In place of a date.
user-never-signed-in = 없음
# Mark beside an account that may not sign in.
user-disabled = 사용 중지됨
# Mark beside an account that may sign in.
user-active = 사용 중
# Below the list while there is only one account.
users-only-you = 아직 다른 사용자가 없습니다
# Below that.
users-only-you-detail = 이 서버를 사용하는 모든 사람에게 각자의 계정을 만들어 주세요. 비밀번호를 함께 쓰면 그중 한 사람만 사용하지 못하게 할 수 없습니다.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = 사용자 추가
# Below that heading.
users-new-intro = 사용자 이름과 비밀번호를 본인에게 직접 전달하세요. 사용자는 로그인한 후 비밀번호를 변경할 수 있습니다.
# Label of a field of that form.
users-new-password = 첫 비밀번호
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = 비워 두면 본인이 직접 비밀번호를 정하는 링크가 만들어집니다. 입력하는 경우 { $min }자 이상이어야 합니다.
# Checkbox of that form.
users-new-admin = 관리자
# Below that checkbox.
users-new-admin-hint = 패널 설정과 모든 계정을 변경할 수 있습니다.
# Button of that form.
users-new-submit = 사용자 추가
# Heading in the view of one account, above its role, status and dates.
user-heading = 계정
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = 로그인 방법
# In that column, beside the password.
users-second-factor = 2단계 인증
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
       *[other] 다른 로그인 방법 { $count }개
    }
# Mark in that column.
users-password-held = 비밀번호 로그인 꺼짐
# In place of all this: an invited account that has not been used yet.
users-no-method = 아직 없음
# Heading in the view of one account, above what can be done to it.
user-administration = 관리
# In place of the buttons, in the view of one’s own account.
user-administration-own = 본인의 계정입니다. 다른 관리자가 사용을 중지하거나 삭제할 수 있습니다.
# Button in that view.
user-enable = 사용 재개
# Button in that view; opens a question.
user-disable = 사용 중지
# That question.
user-disable-detail = 사용을 재개할 때까지 아무도 이 계정으로 로그인할 수 없습니다. 세션은 지금 종료되며 데이터는 유지됩니다.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = { $name } 사용 중지
# Button in that view; opens a question.
user-delete = 삭제
# That question.
user-delete-detail = 계정, 세션, 모든 로그인 방법이 영구적으로 삭제됩니다. 이 계정의 활동은 활동 기록에 남습니다.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = { $name } 영구 삭제
# Above the button, where the password is switched off for the account.
user-release-password-detail = 이 계정은 비밀번호 없이 로그인합니다. 계정 소유자가 더 이상 로그인할 수 없다면 비밀번호 로그인을 다시 켜세요.
# Button in that view.
user-release-password = 비밀번호 로그인 다시 켜기
# Link in that view.
user-activity = 이 계정의 활동
# Label in that view, followed by “Active” or “Disabled”.
user-status = 상태
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = { $name }을(를) 추가했습니다. 본인이 비밀번호를 정할 수 있도록 이 링크를 전달하세요.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = 본인이 새 비밀번호를 정할 수 있도록 { $name }에게 이 링크를 전달하세요.
# Label of the field with the link.
users-link-label = 일회용 링크
# Below that field.
users-link-hint = 지금 한 번만 표시되며 한 번만 사용할 수 있습니다.
# After that sentence, followed by a date and time.
users-link-expires = 만료:
# Button below the link.
users-link-done = 완료
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = 사용자가 로그인할 수 없는 경우
# Below that heading.
user-access-intro = 관리자는 사용자의 비밀번호를 알 수 없습니다. 재설정하면 새 비밀번호를 직접 정하는 링크가 만들어집니다.
# Button.
user-reset-password = 재설정 링크 만들기
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = 2단계 인증 재설정
# The question that opens below that button.
user-reset-second-factor-detail = 이 사용자의 인증 앱과 복구 코드를 삭제합니다. 누가 요청했는지 확실할 때만 진행하세요.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = 본인 확인
# Below the heading.
confirm-intro = 로그인한 지 시간이 지나 이 작업을 하려면 본인 확인이 필요합니다. 확인하면 이전 화면으로 돌아갑니다.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = { $name }의 비밀번호
# Button under the form.
confirm-submit = 확인
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = 이 작업은 비밀번호로 확인할 수 없으며 지금은 다른 방법도 없습니다. 로그아웃했다가 다시 로그인하거나 관리자에게 문의하세요.
# Link below the form.
confirm-cancel = 취소하고 개요로 이동

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = 사용자 이름과 비밀번호가 일치하는 계정이 없습니다. 둘 다 확인하고 다시 시도하세요.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
       *[other] 시도 횟수가 너무 많습니다. { $count }초 후에 다시 시도하세요.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
       *[other] 시도 횟수가 너무 많습니다. { $count }분 후에 다시 시도하세요.
    }
# No username was typed.
error-username-empty = 사용자 이름을 입력하세요.
# A new account.
error-username-taken = 이미 사용 중인 사용자 이름입니다. 다른 이름을 선택하세요.
# A new account.
error-username-invalid = 공백 없이 문자, 숫자, . _ - @ +를 1~64자로 입력하세요.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = 비밀번호가 너무 짧습니다. { $min }자 이상 입력하세요.
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = 비밀번호가 너무 깁니다. { $max }자 이하로 입력하세요.
# The current password, on the account page and the confirm page.
error-password-wrong = 현재 비밀번호와 일치하지 않습니다.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = 코드가 올바르지 않거나 이미 사용되었습니다. 다음 코드를 기다렸다가 다시 시도하세요.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = 사용자 이름과 복구 코드가 일치하지 않거나 이미 사용된 코드입니다.
# Settings page: the panel's name is empty or too long.
error-panel-name = 이름을 1~64자로 입력하세요.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = { $min }에서 { $max } 사이의 정수를 입력하세요.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = { $max }자 이하로 입력하세요.

## Error page: the way out

# Button, for somebody signed in.
error-home = 개요로 이동
# Button, for somebody not signed in.
error-to-sign-in = 로그인으로 이동

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = 시간이 너무 오래 걸렸습니다
problem-too-slow-detail = 연결이 느려 시간 내에 완료하지 못했습니다. 변경된 내용은 없습니다. 다시 시도하세요.
# 404
problem-not-found-title = 존재하지 않는 페이지입니다
problem-not-found-detail = 주소가 잘못되었거나 여기에 있던 내용이 없어졌습니다.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = 허용되지 않음
problem-not-allowed-detail = 이 계정에는 권한이 없습니다. 필요하면 관리자에게 문의하세요.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = 다른 주소에서 열림
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = 이 요청은 패널의 주소에서 보낸 것이 아니므로 아무것도 변경되지 않았습니다. { $base-url }에서 패널을 열고 다시 시도하세요. 이 주소에서도 사용해야 한다면 관리자가 설정 파일에 이 주소를 추가할 수 있습니다.
# 401: nobody is signed in.
problem-sign-in-required-title = 로그인이 필요합니다
problem-sign-in-required-detail = 로그인하지 않았거나 세션이 종료되었습니다.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = 본인 확인이 필요합니다
problem-fresh-required-detail = 마지막으로 로그인한 지 오래되어 변경할 수 없습니다. 본인임을 확인하거나 다시 로그인한 후 다시 진행하세요.
# 400
problem-malformed-title = 요청을 읽을 수 없습니다
problem-malformed-detail = 일부가 없거나 형식이 잘못되었습니다. 뒤로 돌아가 페이지를 새로고침하고 다시 시도하세요.
# 422: understood, but a value is refused.
problem-unprocessable-title = 처리할 수 없는 요청입니다
problem-unprocessable-detail = 요청에 허용되지 않는 값이 있습니다. 뒤로 돌아가 입력한 내용을 확인하세요.
# 413
problem-too-large-title = 데이터가 너무 큽니다
problem-too-large-detail = 보낸 데이터가 이 주소에서 받을 수 있는 크기를 초과합니다. 저장된 내용은 없습니다.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = 그사이에 변경됨
problem-conflict-detail = 다른 사람이 동시에 변경했습니다. 페이지를 새로고침하여 현재 상태를 확인한 후 다시 시도하세요.
# 409: a step that works only once was repeated.
problem-already-used-title = 이미 완료됨
problem-already-used-detail = 이 단계는 한 번만 진행할 수 있으며 이미 사용되었습니다. 처음부터 다시 시작하세요.
# 409: the thing to be added is already there.
problem-duplicate-title = 이미 있음
problem-duplicate-detail = 추가하려는 항목은 이미 등록되어 있어 다시 추가되지 않았습니다.
# 422: the most that are allowed are there.
problem-limit-title = 더 이상 추가할 수 없습니다
problem-limit-detail = 이 계정에 등록할 수 있는 수를 모두 채웠습니다. 먼저 하나를 삭제하세요.
# 404: it was there when the page was opened.
problem-gone-title = 더 이상 없음
problem-gone-detail = 그사이에 삭제되었습니다. 페이지를 새로고침하여 남아 있는 항목을 확인하세요.
# 409: removing it would lock the account out.
problem-last-usable-title = 마지막 로그인 방법입니다
problem-last-usable-detail = 삭제하면 더 이상 로그인할 수 없습니다. 다른 로그인 방법을 추가하거나 비밀번호 로그인을 다시 켠 다음 삭제하세요.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = 로그인할 수 없게 되는 사용자가 있습니다
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = 계속하면 다음 사용자가 로그인할 수 없게 됩니다: { $names }. 먼저 비밀번호를 설정하거나, 그래도 진행할 것임을 확인하세요.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = 마지막 관리자입니다
problem-last-administrator-detail = 패널을 관리할 사람이 남지 않습니다. 먼저 다른 계정을 관리자로 지정하고 로그인할 수 있는지 확인하세요.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = 본인의 계정입니다
problem-own-account-detail = 현재 로그인한 계정에는 이 작업을 할 수 없습니다. 다른 관리자는 할 수 있습니다.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = 잠시 중지됨
problem-paused-detail = 실패가 반복되어 한 번에 몇 초씩만 실행됩니다. 잠시 후 다시 시도하세요.
# 503
problem-unavailable-title = 지금은 사용할 수 없음
problem-unavailable-detail = 지금은 패널이 이 작업을 할 수 없습니다. 잠시 후 다시 시도하세요.
# 500
problem-internal-title = 패널에 문제가 발생했습니다
problem-internal-detail = 사용자의 잘못이 아니며 변경된 내용도 없습니다. 다시 시도하세요. 문제가 계속되면 관리자가 패널 로그에서 원인을 확인할 수 있습니다.
# 429
problem-too-many-title = 시도 횟수가 너무 많음
problem-too-many-detail = 짧은 시간에 이 위치에서 시도가 너무 많았습니다. 몇 분 후 다시 시도하세요.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = 계속하기 전에
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
       *[other] { $count }명이 더 이상 로그인할 수 없게 됩니다
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
       *[other] 외 { $count }명
    }
# Below the names: what to do.
stranded-do = 먼저 이 사용자들이 비밀번호로 로그인할 수 있게 하세요. 다른 방법으로 연락할 수 있다면 그대로 계속해도 됩니다.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = 어떤 관리자도 로그인할 수 없게 되므로 실행하지 않았습니다. 먼저 관리자가 비밀번호로 로그인할 수 있게 하세요.
# Button that carries out the change all the same.
stranded-confirm = 그래도 계속
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
       *[other] 비밀번호 로그인을 꺼 둔 계정이 { $count }개 있습니다. 플러그인을 끄면 다시 켜집니다:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = 패널 주소 { $address }은(는) 사용할 수 있습니다.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = 패널 주소 { $address }은(는) 숫자입니다. 브라우저에는 호스트 이름이 필요합니다. 서버에 이름을 지정하고 base_url을 https:// 뒤에 그 이름을 붙인 값으로 설정하세요.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = 패널 주소 { $address }은(는) https가 아닙니다. 브라우저에는 https 또는 localhost가 필요합니다. 인증서가 있는 리버스 프록시를 앞에 두고 base_url을 그 주소로 설정하세요.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = 이 브라우저는 설정된 주소 중 하나인 { $address }에서 패널을 열었습니다.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = 이 브라우저는 { $here }에서 패널을 열었지만 패널에 설정된 주소는 { $address }입니다. 그 주소에서 열거나 현재 주소를 additional_origins에 추가하세요.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = 패널 앞의 프록시가 { $headers }을(를) 보내지만 그 주소가 trusted_proxies에 없습니다. 프록시 뒤의 모든 사람이 방문자 한 명으로 취급됩니다.
# Button beside a warning.
plugin-switch-on-anyway = 그래도 켜기
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = 그래도 켜기: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = 방금
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
       *[other] { $count }분 전
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
       *[other] { $count }시간 전
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
       *[other] { $count }일 전
    }
