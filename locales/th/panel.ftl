### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = ไทย

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = ข้ามไปยังเนื้อหา
# Name of the main navigation, for screen readers.
nav-label = เมนูหลัก
# Main navigation, and the title of the start page.
nav-dashboard = ภาพรวม
# Main navigation: the viewer's own account.
nav-account = บัญชี
# Main navigation, administrators only: everybody's accounts.
nav-users = ผู้ใช้
# Main navigation, administrators only: the panel's settings.
nav-settings = การตั้งค่า
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = ลงชื่อเข้าใช้เป็น { $name }
# Button under the navigation.
sign-out = ลงชื่อออก
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = ภาษา
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = เปลี่ยน
# Button under a form whose changes it stores.
save = บันทึกการเปลี่ยนแปลง
# Link beside a form's button; leaves without storing anything.
cancel = ยกเลิก
# Notice above a form after its changes were stored.
saved = บันทึกการเปลี่ยนแปลงแล้ว

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = ชื่อผู้ใช้
# Below the field in which a new username is chosen.
field-username-hint = ใช้ตัวอักษร ตัวเลข และ . _ - @ + ได้ ไม่เกิน 64 อักขระ
# Label of the password field on the sign-in and set-up pages.
field-password = รหัสผ่าน
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = รหัส
# Below that field, where a recovery code is accepted too.
field-code-hint = ตัวเลขหกหลักจากแอปตรวจสอบสิทธิ์ หรือรหัสกู้คืนรหัสใดรหัสหนึ่ง
# Label of the field for a recovery code.
field-recovery-code = รหัสกู้คืน
# Label on the page where a password is changed.
field-current-password = รหัสผ่านปัจจุบัน
# Label on the page where a password is changed.
field-new-password = รหัสผ่านใหม่
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = อย่างน้อย { $min } อักขระ นับช่องว่างด้วย และยิ่งยาวยิ่งดี
# What an account may do: everything.
role-admin = ผู้ดูแลระบบ
# What an account may do: use the panel and change itself.
role-user = ผู้ใช้
# How somebody signed in.
method-password = รหัสผ่าน
# How somebody signed in, when it was not with the password.
method-other = วิธีลงชื่อเข้าใช้อื่น

## Sign-in page

# Heading, and title of the browser tab.
login-title = ลงชื่อเข้าใช้
# Button under the form.
login-submit = ลงชื่อเข้าใช้
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = ตั้งรหัสผ่านแล้ว ใช้รหัสผ่านนี้ลงชื่อเข้าใช้ได้เลย
# Link below the form.
login-to-recovery = ลงชื่อเข้าใช้ไม่ได้ใช่ไหม
# Link below the second step and the recovery form; starts over.
login-again = กลับไปลงชื่อเข้าใช้

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = อีกหนึ่งขั้นตอน
# Below the heading.
login-second-factor-intro = บัญชีของคุณต้องใช้รหัสอีกชุดนอกเหนือจากรหัสผ่าน
# Link below the form.
login-second-factor-to-recovery = ฉันไม่มีแอปแล้ว

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = กลับเข้าสู่บัญชี
# Below the heading.
login-recovery-intro = ใช้รหัสกู้คืนเพื่อแก้ไขวิธีลงชื่อเข้าใช้ แต่ละรหัสใช้ได้ครั้งเดียว
# Button under the form.
login-recovery-submit = ต่อไป
# Below the form.
login-recovery-no-code = ไม่มีรหัสกู้คืนเช่นกันใช่ไหม ขอให้ผู้ดูแลระบบของแผงควบคุมนี้ช่วย

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = คุณได้รับเชิญ
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = ตั้งรหัสผ่านสำหรับบัญชี { $name } ของคุณบน { $panel } ลิงก์นี้ใช้ได้ครั้งเดียว
# Heading of a reset, and title of the browser tab.
link-reset-title = ตั้งรหัสผ่านใหม่
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = ตั้งรหัสผ่านใหม่สำหรับ { $name } เซสชันทั้งหมดของบัญชีนี้จะสิ้นสุด และลิงก์นี้ใช้ได้ครั้งเดียว
# Button under the form.
link-submit = ตั้งรหัสผ่าน

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = เริ่มตั้งค่า
# Heading.
setup-heading = ยินดีต้อนรับสู่ { -product }
# Below the heading.
setup-intro = สร้างผู้ดูแลระบบคนแรก ทำได้ผ่านลิงก์นี้เท่านั้น และใช้ได้ครั้งเดียว
# Button under the form.
setup-submit = สร้างผู้ดูแลระบบ

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = สวัสดี { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = ยินดีต้อนรับสู่ { $panel } จัดการบัญชีและวิธีลงชื่อเข้าใช้ของคุณได้ที่นี่
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = ยินดีต้อนรับสู่ { $panel } จัดการบัญชีของคุณ ผู้ใช้เซิร์ฟเวอร์นี้ และแผงควบคุมได้ที่นี่
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = การลงชื่อเข้าใช้ของคุณ
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = บทบาท
# Label in that summary, followed by how this session was made.
dashboard-method = ลงชื่อเข้าใช้ด้วย
# Label in that summary, followed by a date.
dashboard-last-sign-in = ลงชื่อเข้าใช้ล่าสุด
# Heading above the links that only administrators see.
dashboard-administration = การดูแลระบบ
# Below the link “Profile”.
dashboard-to-profile-detail = ชื่อและภาษาของคุณ
# Below the link “Password”.
dashboard-to-password-detail = เปลี่ยนรหัสผ่านที่ใช้ลงชื่อเข้าใช้
# Below the link “Sessions”.
dashboard-to-sessions-detail = ดูว่าคุณลงชื่อเข้าใช้ไว้ที่ใดบ้าง และสิ้นสุดเซสชันที่ไม่รู้จัก
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
       *[other] { $count } บัญชี ดูว่าใครเข้าถึงได้บ้าง หรือเพิ่มผู้ใช้
    }
# Below the link “Settings”.
dashboard-to-settings-detail = ชื่อและภาษาเริ่มต้นของแผงควบคุม

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = บัญชีของคุณ
# Name of the row of tabs, for screen readers.
account-tabs-label = ส่วนต่างๆ ของบัญชี
# Tab: name and language.
account-tab-profile = โปรไฟล์
# Tab: change the password.
account-tab-password = รหัสผ่าน
# Tab: authenticator app and recovery codes.
account-tab-second-factor = การยืนยันแบบสองขั้นตอน
# Tab: where the viewer is signed in.
account-tab-sessions = เซสชัน
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = โปรไฟล์
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = ภาษา
# The first choice of a language.
account-language-automatic = เหมือนเบราว์เซอร์
# Below the choice of a language.
account-language-hint = ใช้กับทุกเบราว์เซอร์ที่คุณลงชื่อเข้าใช้
# Heading on the tab “Password”.
account-password-heading = เปลี่ยนรหัสผ่าน
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = บัญชีของคุณปิดการลงชื่อเข้าใช้ด้วยรหัสผ่านอยู่ รหัสผ่านที่ตั้งที่นี่จะใช้ได้ทันทีที่คุณเปิดใช้อีกครั้ง
# Button on the tab “Password”.
account-password-submit = เปลี่ยนรหัสผ่าน
# Notice on the tab “Password” after the change.
account-password-saved = เปลี่ยนรหัสผ่านแล้ว เซสชันอื่นทั้งหมดของคุณสิ้นสุดแล้ว
# Heading on the tab “Sessions”.
account-sessions-heading = ที่ที่คุณลงชื่อเข้าใช้อยู่
# Below that heading.
account-sessions-intro = หากมีรายการที่ไม่รู้จัก ให้สิ้นสุดเซสชันนั้นแล้วเปลี่ยนรหัสผ่าน
# Button above the list of sessions.
account-sessions-end-others = สิ้นสุดเซสชันอื่นทั้งหมด
# Button beside one session.
account-sessions-end = สิ้นสุด
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = สิ้นสุดเซสชันใน { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = สิ้นสุดเซสชันแล้ว ผู้ที่ใช้อยู่ถูกลงชื่อออกแล้ว
# Mark beside the session in which the page is being looked at.
account-sessions-current = เซสชันนี้
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } บน { $system }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = ด้วย “{ $name }”
# In place of a device that could not be recognised.
account-sessions-unknown-device = อุปกรณ์ที่ไม่รู้จัก
# Small text of one session: how it was made.
account-sessions-by-password = ด้วยรหัสผ่าน
# Small text of one session: how it was made.
account-sessions-by-recovery = ด้วยรหัสกู้คืน
# Small text of one session: how it was made.
account-sessions-by-other = ด้วยวิธีลงชื่อเข้าใช้อื่น
# Small text of one session: a label, followed by a date and time.
account-sessions-created = ลงชื่อเข้าใช้เมื่อ:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = ใช้งานล่าสุด:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = มีการเพิ่มหรือลบวิธีลงชื่อเข้าใช้บัญชีของคุณ <a data-l10n-name="look">เป็นคุณหรือเปล่า</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = เป็นคุณหรือเปล่า
# Below that heading, above the list of changes.
account-notice-intro = มีการเปลี่ยนแปลงนี้ในเซสชันอื่นของบัญชีคุณ
# Button below the list; the notice goes away.
account-notice-mine = ใช่ ฉันเอง
# Button below the list.
account-notice-not-mine = ไม่ใช่ฉัน
# Below that button.
account-notice-not-mine-detail = ลบสิ่งที่เพิ่มเข้ามา และสิ้นสุดทุกเซสชันของบัญชีคุณยกเว้นเซสชันนี้ จากนั้นให้เปลี่ยนรหัสผ่าน
# Below the list when there is no other session.
account-sessions-only-this = คุณไม่ได้ลงชื่อเข้าใช้ที่อื่น

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = บัญชีของคุณมีเพียงรหัสผ่านปกป้องอยู่ <a data-l10n-name="set-up">เพิ่มการยืนยันแบบสองขั้นตอน</a>
# Notice after an authenticator app was set up.
second-factor-added = ตั้งค่าแอปตรวจสอบสิทธิ์แล้ว จากนี้ไปการลงชื่อเข้าใช้ด้วยรหัสผ่านจะต้องใช้รหัสด้วย
# Notice after the authenticator app was removed.
second-factor-removed = ลบแอปตรวจสอบสิทธิ์แล้ว คุณลงชื่อเข้าใช้ได้ด้วยรหัสผ่านอย่างเดียวอีกครั้ง
# Notice after password sign-in was switched on again.
second-factor-released = คุณลงชื่อเข้าใช้ด้วยรหัสผ่านได้อีกครั้ง
# Notice to somebody who came in with a recovery code.
second-factor-recovering = คุณเข้ามาด้วยรหัสกู้คืน แก้ไขวิธีลงชื่อเข้าใช้ได้ที่นี่ จากนั้นลงชื่อออกแล้วลงชื่อเข้าใช้ใหม่เพื่อใช้แผงควบคุม
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = ผู้ดูแลระบบของแผงควบคุมนี้ต้องใช้การยืนยันแบบสองขั้นตอน ตั้งค่าเพื่อไปต่อ
# Heading above the offer to use the password again.
second-factor-held-heading = การลงชื่อเข้าใช้ด้วยรหัสผ่านปิดอยู่
# Below that heading.
second-factor-held = บัญชีของคุณลงชื่อเข้าใช้โดยไม่ใช้รหัสผ่าน หากวิธีนี้ใช้ไม่ได้แล้ว ให้เปิดใช้รหัสผ่านอีกครั้ง
# Button below that text.
second-factor-release = เปิดการลงชื่อเข้าใช้ด้วยรหัสผ่าน
# Heading of the part about the app.
second-factor-app = แอปตรวจสอบสิทธิ์
# Mark beside that heading.
second-factor-on = เปิดใช้อยู่
# Below that heading.
second-factor-app-intro = แอปในโทรศัพท์จะแสดงรหัสใหม่ทุกครึ่งนาที เมื่อตั้งค่าแล้ว การลงชื่อเข้าใช้ด้วยรหัสผ่านจะต้องใช้รหัสนี้ด้วย
# Label, followed by a date and time.
second-factor-since = ตั้งค่าเมื่อ:
# Heading and button: starts setting up the app.
second-factor-set-up = ตั้งค่าแอปตรวจสอบสิทธิ์
# Button: sets up another app in place of the present one.
second-factor-replace = ใช้แอปอื่น
# Button that opens a question.
second-factor-remove = ลบ
# The question.
second-factor-remove-detail = จากนั้นใครก็ตามที่รู้รหัสผ่านของคุณจะลงชื่อเข้าใช้ได้ด้วยรหัสผ่านอย่างเดียว
# Button that does it.
second-factor-remove-confirm = ลบแอป
# First step of setting up an app, above a QR code.
second-factor-scan = เปิดแอปตรวจสอบสิทธิ์ เพิ่มบัญชี แล้วส่องกล้องไปที่ภาพนี้
# What screen readers say in place of the QR code.
second-factor-picture = คิวอาร์โค้ดที่มีคีย์ด้านล่าง
# Second way to set up an app, above the key as text.
second-factor-type = ไม่มีกล้องใช่ไหม พิมพ์คีย์นี้ลงในแอป:
# Below the field for the first code.
second-factor-code-hint = ตัวเลขหกหลักที่แอปแสดงอยู่ตอนนี้ยืนยันว่าแอปมีคีย์แล้ว
# Button under the form.
second-factor-confirm = เปิดใช้
# Heading of the part about recovery codes.
recovery-codes = รหัสกู้คืน
# Below that heading.
recovery-codes-intro = สำหรับวันที่โทรศัพท์หายหรือลืมรหัสผ่าน แต่ละรหัสใช้ได้ครั้งเดียว
# In place of how many are left.
recovery-codes-none = คุณไม่มีรหัสกู้คืน
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
       *[other] เหลือ { $count } รหัส
    }
# Button: makes the first codes.
recovery-codes-make = สร้างรหัสกู้คืน
# Button that opens a question.
recovery-codes-renew = สร้างรหัสใหม่
# The question.
recovery-codes-renew-detail = รหัสที่คุณมีอยู่ตอนนี้จะใช้ไม่ได้อีก
# Button that does it.
recovery-codes-renew-confirm = แทนที่รหัสของฉัน
# Heading above new codes.
recovery-codes-new = รหัสกู้คืนของคุณ
# Notice above new codes.
recovery-codes-keep = เก็บไว้ในที่ที่มีแต่คุณเท่านั้นที่หาพบ รหัสจะแสดงครั้งนี้ครั้งเดียว
# Link that downloads the codes as a text file.
recovery-codes-download = ดาวน์โหลด
# Button that leaves the page with the codes.
recovery-codes-kept = ฉันเก็บไว้แล้ว

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = กิจกรรม
# Tab of the account page: what has happened to the account.
account-tab-activity = กิจกรรม
# At the top of that tab.
account-activity-intro = สิ่งที่เกิดขึ้นกับบัญชีของคุณ เรียงจากใหม่สุด หากมีรายการที่ไม่ใช่คุณ ให้เปลี่ยนรหัสผ่านและสิ้นสุดเซสชันที่ไม่รู้จัก
# Heading of the administrators’ page, and title of the browser tab.
audit-title = กิจกรรม
# Below that heading.
audit-intro = ใครทำอะไร เมื่อใด มีแต่เพิ่มบรรทัดใหม่ ไม่มีการแก้หรือลบ
# Button of the form above the list, and its name for screen readers.
audit-filter = แสดง
# Label of a choice in that form.
audit-filter-action = สิ่งที่เกิดขึ้น
# Label of a choice in that form.
audit-filter-outcome = ผลลัพธ์
# First entry of both choices.
audit-filter-any = ทั้งหมด
# Link beside the button; shows everything again.
audit-filter-none = แสดงทั้งหมด
# Below the field for a username.
audit-unknown-name = ไม่มีบัญชีชื่อนี้
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = สิ่งที่เกิดขึ้น
# In place of the list.
audit-empty = ยังไม่มีรายการ
# Link below the list.
audit-older = เก่ากว่า
# Link below the list.
audit-newest = ใหม่สุด
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = โดย { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = บัญชี: { $name }
# In place of a username.
audit-deleted-account = บัญชีที่ถูกลบ
# Small text of a line: not with the password.
audit-other-method = ด้วยวิธีลงชื่อเข้าใช้อื่น
# In place of an address.
audit-command-line = บรรทัดคำสั่ง
# Choice of the form: it was done.
audit-done = สำเร็จ
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = ถูกปฏิเสธ
# Heading above the failed attempts.
audit-failures-heading = ความพยายามที่ไม่สำเร็จ
# Below that heading.
audit-failures-intro = นับเป็นรายชั่วโมง เรียงจากใหม่สุด
# A kind of failed attempts.
audit-failure-password = รหัสผ่านถูกปฏิเสธ
# A kind of failed attempts.
audit-failure-second-factor = รหัสถูกปฏิเสธ
# A kind of failed attempts.
audit-failure-recovery = รหัสกู้คืนถูกปฏิเสธ
# A kind of failed attempts.
audit-failure-other = วิธีลงชื่อเข้าใช้อื่นไม่สำเร็จ
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = ความพยายามอื่นที่ไม่สำเร็จ
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
       *[other] { $count } ครั้ง
    }

## Activity: what happened, as a line's title

audit-action-sign-in = ลงชื่อเข้าใช้
audit-action-sign-out = ลงชื่อออก
audit-action-confirmed = ยืนยันตัวตน
audit-action-confirm = ยืนยันตัวตน
audit-action-password-changed = เปลี่ยนรหัสผ่าน
audit-action-password-sign-in-held = ปิดการลงชื่อเข้าใช้ด้วยรหัสผ่าน
audit-action-password-sign-in-released = เปิดการลงชื่อเข้าใช้ด้วยรหัสผ่าน
audit-action-password-released = เปิดการลงชื่อเข้าใช้ด้วยรหัสผ่าน
audit-action-password-reset-offered = สร้างลิงก์รีเซ็ตรหัสผ่าน
audit-action-account-added = เพิ่มบัญชี
audit-action-account-invited = สร้างคำเชิญ
audit-action-invitation-accepted = ตอบรับคำเชิญ
audit-action-password-reset = รีเซ็ตรหัสผ่านผ่านลิงก์
audit-action-account-disabled = ปิดใช้งานบัญชี
audit-action-account-enabled = เปิดใช้งานบัญชี
audit-action-account-deleted = ลบบัญชี
audit-action-credential-added = เพิ่มวิธีลงชื่อเข้าใช้
audit-action-credential-removed = ลบวิธีลงชื่อเข้าใช้
audit-action-credential-renamed = เปลี่ยนชื่อวิธีลงชื่อเข้าใช้
audit-action-credential-tested = ทดลองวิธีลงชื่อเข้าใช้
audit-action-sessions-ended = สิ้นสุดเซสชัน
audit-action-second-factor-added = ตั้งค่าการยืนยันแบบสองขั้นตอน
audit-action-second-factor-removed = ลบการยืนยันแบบสองขั้นตอน
audit-action-second-factor-reset = รีเซ็ตการยืนยันแบบสองขั้นตอน
audit-action-recovery-codes-made = สร้างรหัสกู้คืน
audit-action-recovery-code-used = ใช้รหัสกู้คืน
audit-action-recovery-sign-in = ลงชื่อเข้าใช้ด้วยรหัสกู้คืน
audit-action-setting-changed = เปลี่ยนการตั้งค่า
audit-action-stranding-accepted = ยืนยันการทำให้ผู้ใช้เข้าไม่ได้
audit-action-address-accepted = ยอมรับที่อยู่ใหม่
audit-action-plugin-enabled = เปิดใช้ปลั๊กอิน
audit-action-plugin-disabled = ปิดใช้ปลั๊กอิน
audit-action-plugin-quarantined = ข้ามปลั๊กอิน: แผงควบคุมล่มขณะเริ่มปลั๊กอิน
audit-action-plugin-installed = ติดตั้งปลั๊กอิน
audit-action-plugin-removed = ลบปลั๊กอิน
audit-action-plugin-purged = ลบข้อมูลที่ปลั๊กอินเก็บไว้

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = ไม่มีบัญชีชื่อนี้
audit-reason-wrong-password = รหัสผ่านไม่ถูกต้อง
audit-reason-password-held = บัญชีนี้ปิดการลงชื่อเข้าใช้ด้วยรหัสผ่าน
audit-reason-account-disabled = บัญชีถูกปิดใช้งาน
audit-reason-wrong-code = รหัสไม่ถูกต้อง

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = การตั้งค่า
# Below the heading.
settings-intro = การเปลี่ยนแปลงมีผลกับทุกคนทันที ไม่ต้องรีสตาร์ต
# Heading of the first form.
settings-panel-heading = แผงควบคุม
# Label of a field.
settings-panel-name = ชื่อแผงควบคุม
# Below that field.
settings-panel-name-hint = แสดงในหน้าลงชื่อเข้าใช้และแท็บเบราว์เซอร์
# Label of the choice of a language.
settings-language = ภาษาเริ่มต้น
# Below that choice.
settings-language-hint = สำหรับผู้ที่ยังไม่ได้เลือกภาษา และเบราว์เซอร์ขอภาษาที่ไม่มีให้
# Settings: a number of minutes.
settings-fresh-minutes = ต้องยืนยันอีกครั้งหลังจาก (นาที)
settings-fresh-minutes-hint = สำหรับการเปลี่ยนวิธีลงชื่อเข้าใช้และการเปลี่ยนแปลงบัญชีของผู้อื่น
# Label of a choice.
settings-second-factor = การยืนยันแบบสองขั้นตอน
# A value of that choice.
settings-second-factor-optional = แต่ละคนเลือกเอง
# A value of that choice.
settings-second-factor-administrators = ผู้ดูแลระบบต้องใช้
# Below that choice.
settings-second-factor-hint = ผู้ดูแลระบบที่ลงชื่อเข้าใช้ด้วยรหัสผ่านจะเข้าถึงได้เฉพาะบัญชีของตนจนกว่าจะตั้งค่าเสร็จ

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = ปลั๊กอิน
# Below that heading.
plugins-intro = ปลั๊กอินทำงานด้วยสิทธิ์เดียวกับแผงควบคุม เปิดใช้เฉพาะปลั๊กอินที่คุณเชื่อถือ
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = เปิดใช้อยู่
# Mark beside a plugin's name: it is switched off.
plugin-state-off = ปิดใช้อยู่
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = ไม่ทำงาน
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = ถูกข้าม
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = ไฟล์หายไป
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
       *[other] พบข้อผิดพลาดในปลั๊กอินนี้ { $count } รายการที่ { $at }
    }
# Before the time of the last of these errors.
plugin-caught-last = ล่าสุด:
# Below these errors, while they keep coming.
plugin-paused = ขณะนี้ส่วนนี้ของปลั๊กอินทำงานได้เพียงครั้งละไม่กี่วินาทีจนกว่าจะสำเร็จ ดูสาเหตุได้ในบันทึกของแผงควบคุม
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = ไม่ได้ทำงานบน { $node } ซึ่งเป็นเซิร์ฟเวอร์อีกเครื่องหนึ่งของแผงควบคุมนี้
# Before the time of day since when it does not run there.
plugin-elsewhere-since = ตั้งแต่:
# Button beside a plugin that is left out.
plugin-try-again = ลองอีกครั้ง
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = ลองอีกครั้ง: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
       *[other] ไลบรารีของปลั๊กอินนี้ { $count } รายการจะอยู่ในหน่วยความจำจนกว่าแผงควบคุมจะเริ่มใหม่ แต่ไม่มีการเรียกใช้
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = เวอร์ชัน { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = สิ่งที่ปลั๊กอินทำได้
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = สิ่งที่ปลั๊กอินทำได้: { $plugin }
# Below that list.
plugin-declares-note = แผงควบคุมจะปฏิเสธทุกอย่างที่ไม่อยู่ในรายการนี้ รายการนี้เป็นคำประกาศ ไม่ใช่แซนด์บ็อกซ์ ปลั๊กอินทำงานเป็นส่วนหนึ่งของแผงควบคุม จึงควรติดตั้งเฉพาะที่คุณเชื่อถือ
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
       *[other] ตอบคำขอใน { $count } ที่อยู่ภายใต้พาธของตัวเอง สำหรับผู้ที่ลงชื่อเข้าใช้แล้ว
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
       *[other] ตอบคำขอใน { $count } ที่อยู่ภายใต้พาธของตัวเอง โดย { $open } ที่อยู่เปิดให้ทุกคน
    }
# The other entries of that list.
ability-sign-in = ลงชื่อเข้าใช้ให้ผู้ใช้
ability-confirm = ยืนยันว่าผู้ที่ลงชื่อเข้าใช้อยู่ยังเป็นคนเดิม
ability-hold-passwords = ปิดใช้รหัสผ่านของบัญชีและเปิดใช้อีกครั้ง
ability-end-sessions = สิ้นสุดเซสชันที่ลงชื่อเข้าใช้ผ่านปลั๊กอินนี้
ability-keep-credentials = จัดเก็บสิ่งที่ผู้ใช้ใช้ลงชื่อเข้าใช้
ability-administer = เปลี่ยนแปลงบัญชีอื่นเมื่อผู้ดูแลระบบสั่ง
ability-read-accounts = ค้นหาบัญชีตามชื่อ
# Button beside a plugin.
plugin-switch-on = เปิดใช้
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = เปิดใช้: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = ปิดใช้
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = ปิดใช้: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = ทุกอย่างที่ปลั๊กอินนี้เพิ่มไว้จะหายไปจากแผงควบคุม ข้อมูลที่เก็บไว้จะยังอยู่เผื่อคุณเปิดใช้อีกครั้ง
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
       *[other] สิ้นสุด { $count } เซสชันที่ลงชื่อเข้าใช้ผ่านปลั๊กอินนี้ด้วย
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = ปิดใช้ { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = การตั้งค่าของ { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = ไฟล์นี้ไม่ใช่ไลบรารี Linux
library-not-elf-do = นำไฟล์ .so ของปลั๊กอินมาวางแทน หรือลบไฟล์นี้ออกจากโฟลเดอร์ปลั๊กอิน
# The file ends too early.
library-truncated-why = ไลบรารีนี้ไม่สมบูรณ์ บางส่วนของไฟล์หายไป
library-truncated-do = คัดลอกไปยังโฟลเดอร์ปลั๊กอินอีกครั้ง แล้วเทียบขนาดกับต้นฉบับ
# A library, but of something else.
library-no-module-why = ไลบรารีนี้ไม่ใช่ปลั๊กอินสำหรับแผงควบคุมนี้
library-no-module-do = ลบออกจากโฟลเดอร์ปลั๊กอิน
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = ปลั๊กอินนี้ต้องใช้อินเทอร์เฟซปลั๊กอินเวอร์ชัน { $needs } แต่แผงควบคุมนี้มีเวอร์ชัน { $offers }
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = ติดตั้งปลั๊กอินรุ่นที่สร้างสำหรับเวอร์ชัน { $offers } หรือแผงควบคุมที่มีเวอร์ชัน { $needs }
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = ปลั๊กอินนี้ใช้ “{ $needs }” ซึ่งไม่มีในอินเทอร์เฟซปลั๊กอินเวอร์ชัน { $offers } ที่แผงควบคุมนี้มี
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = อัปเดตแผงควบคุม หรือติดตั้งปลั๊กอินรุ่นที่สร้างสำหรับเวอร์ชัน { $offers }
# The same version of the plugin interface, but built differently.
library-layout-why = ปลั๊กอินนี้สร้างขึ้นกับอินเทอร์เฟซปลั๊กอินคนละแบบกับแผงควบคุมนี้
library-layout-do = ติดตั้งรุ่นที่มาพร้อมกับแผงควบคุมเวอร์ชันนี้
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = ปลั๊กอินนี้สร้างขึ้นในแบบที่ข้อผิดพลาดเพียงรายการเดียวจะทำให้แผงควบคุมทั้งหมดหยุดทำงาน
library-panic-abort-do = ขอรุ่นที่สร้างด้วย “panic = unwind” จากผู้พัฒนา
# The process that opened it first crashed.
library-crashed-why = ไลบรารีนี้ขัดข้องเมื่อทดลองเปิด แผงควบคุมจึงไม่ใช้
library-crashed-do = คัดลอกไปยังโฟลเดอร์ปลั๊กอินอีกครั้ง หากยังไม่ได้ผล ให้ขอรุ่นอื่นจากผู้พัฒนา
# The process that opened it first did not answer.
library-hung-why = ไลบรารีนี้ไม่ตอบสนองภายในเวลาที่กำหนดเมื่อเปิดในโปรเซสแยก
library-hung-do = โหลดหน้านี้ใหม่เพื่อลองอีกครั้ง หากยังเป็นเช่นนี้ ให้ขอรุ่นอื่นจากผู้พัฒนา
# Not the file that an administrator switched on.
library-changed-why = ไฟล์นี้เปลี่ยนไปหลังจากที่เปิดใช้ปลั๊กอิน
library-changed-do = หากคุณเปลี่ยนไฟล์เอง ให้ปิดใช้ปลั๊กอินแล้วเปิดใช้อีกครั้ง หากไม่ใช่ ให้หาว่าใครเป็นผู้เปลี่ยน
# The panel's process ended while it was starting this plugin.
library-quarantined-why = แผงควบคุมล่มขณะเริ่มปลั๊กอินนี้ จึงข้ามปลั๊กอินนี้ตั้งแต่นั้นมา
library-quarantined-do = เปิดใช้อีกครั้งเพื่อลองใหม่ หากแผงควบคุมล่มอีก ให้ขอรุ่นอื่นจากผู้พัฒนาปลั๊กอิน
# The plugin was opened, and then did not come up.
library-stuck-why = ปลั๊กอินนี้เริ่มทำงานไม่ทันเวลา
library-stuck-do = ปิดใช้แล้วเปิดใช้เพื่อลองอีกครั้ง หากยังเป็นเช่นนี้ ให้ขอรุ่นอื่นจากผู้พัฒนา
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = ผู้ใช้อื่นของเซิร์ฟเวอร์นี้เขียนไฟล์ { $detail } ได้
# Variables:
#   $detail (String) - the file
library-writable-do = ยกเลิกสิทธิ์การเขียนของกลุ่มและผู้ใช้อื่น: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = ไฟล์ { $detail } เป็นของผู้ใช้ { $needs } แต่แผงควบคุมทำงานเป็นผู้ใช้ { $offers }
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = ตรวจดูว่าไฟล์มาจากไหน หากเชื่อถือได้ ให้ติดตั้งใหม่ หรือเรียกใช้ chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = ผู้ใช้อื่นของเซิร์ฟเวอร์นี้เขียนในโฟลเดอร์ปลั๊กอิน { $detail } ได้
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = ยกเลิกสิทธิ์การเขียนของกลุ่มและผู้ใช้อื่น: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = โฟลเดอร์ปลั๊กอิน { $detail } เป็นของผู้ใช้ { $needs } แต่แผงควบคุมทำงานเป็นผู้ใช้ { $offers }
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = ตรวจดูสิ่งที่อยู่ข้างใน หากเชื่อถือได้ ให้เรียกใช้ chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = คำประกาศของปลั๊กอินนี้ผิดกฎ: { $detail }
library-bad-manifest-do = แจ้งข้อความนี้แก่ผู้พัฒนาปลั๊กอินและขอรุ่นที่แก้ไขแล้ว
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = มีหลายไฟล์ในโฟลเดอร์ปลั๊กอินที่เป็นปลั๊กอินนี้: { $detail }
library-ambiguous-do = เก็บไฟล์ที่ต้องการไว้ แล้วลบไฟล์อื่นออกจากโฟลเดอร์ปลั๊กอิน
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = ไฟล์ { $detail } ก็เป็นปลั๊กอินนี้ด้วย แต่ไม่ได้ใช้ เพราะเปิดใช้อีกไฟล์หนึ่งไว้
library-ignored-do = ลบไฟล์นี้ หรือติดตั้งด้วย “gatehouse plugins install” ซึ่งจะแทนที่อีกไฟล์
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = ปลั๊กอิน “{ $needs }” และ “{ $offers }” ใช้ข้อความชุดเดียวกัน: { $detail }
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = ปิดใช้ “{ $offers }” ก่อนเปิดใช้ “{ $needs }” หรือขอให้ผู้พัฒนาใช้ชื่ออื่น
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = ปลั๊กอิน “{ $needs }” และ “{ $offers }” ตอบที่อยู่เดียวกัน: { $detail }
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = ตัดสินใจว่าจะให้ปลั๊กอินใดตอบ แล้วปิดใช้ “{ $offers }” ก่อนเปิดใช้ “{ $needs }”

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = ผู้ใช้
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
       *[other] { $count } บัญชี
    }
# Button above the list.
users-add = เพิ่มผู้ใช้
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = { $name } ลงชื่อเข้าใช้ได้แล้ว
# Column of the list.
users-column-name = ชื่อ
# Column of the list, and label in the view of one account.
users-column-last-sign-in = ลงชื่อเข้าใช้ล่าสุด
# Column of the list, and label in the view of one account.
users-column-created = เพิ่มเมื่อ
# In place of a date.
user-never-signed-in = ไม่เคย
# Mark beside an account that may not sign in.
user-disabled = ปิดใช้งาน
# Mark beside an account that may sign in.
user-active = ใช้งานได้
# Below the list while there is only one account.
users-only-you = ตอนนี้มีแค่คุณ
# Below that.
users-only-you-detail = สร้างบัญชีแยกให้ทุกคนที่ใช้เซิร์ฟเวอร์นี้ รหัสผ่านที่ใช้ร่วมกันเพิกถอนจากคนใดคนหนึ่งไม่ได้
# Heading of the form for a new account, and title of the browser tab.
users-new-title = เพิ่มผู้ใช้
# Below that heading.
users-new-intro = แจ้งชื่อผู้ใช้และรหัสผ่านให้เจ้าตัวโดยตรง ผู้ใช้เปลี่ยนรหัสผ่านได้หลังลงชื่อเข้าใช้แล้ว
# Label of a field of that form.
users-new-password = รหัสผ่านแรก
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = เว้นว่างไว้เพื่อรับลิงก์ให้ผู้ใช้ตั้งรหัสผ่านเอง มิฉะนั้นให้ใส่อย่างน้อย { $min } อักขระ
# Checkbox of that form.
users-new-admin = ผู้ดูแลระบบ
# Below that checkbox.
users-new-admin-hint = เปลี่ยนการตั้งค่าแผงควบคุมและบัญชีของทุกคนได้
# Button of that form.
users-new-submit = เพิ่มผู้ใช้
# Heading in the view of one account, above its role, status and dates.
user-heading = บัญชี
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = ลงชื่อเข้าใช้ด้วย
# In that column, beside the password.
users-second-factor = การยืนยันแบบสองขั้นตอน
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
       *[other] วิธีลงชื่อเข้าใช้อื่น { $count } วิธี
    }
# Mark in that column.
users-password-held = รหัสผ่านปิดอยู่
# In place of all this: an invited account that has not been used yet.
users-no-method = ยังไม่มี
# Heading in the view of one account, above what can be done to it.
user-administration = การดูแลระบบ
# In place of the buttons, in the view of one’s own account.
user-administration-own = นี่คือบัญชีของคุณเอง ผู้ดูแลระบบคนอื่นปิดใช้งานหรือลบได้
# Button in that view.
user-enable = เปิดใช้งานอีกครั้ง
# Button in that view; opens a question.
user-disable = ปิดใช้งาน
# That question.
user-disable-detail = จะลงชื่อเข้าใช้ด้วยบัญชีนี้ไม่ได้จนกว่าคุณจะเปิดใช้งานอีกครั้ง เซสชันจะสิ้นสุดทันที แต่ข้อมูลของบัญชียังอยู่
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = ปิดใช้งาน { $name }
# Button in that view; opens a question.
user-delete = ลบ
# That question.
user-delete-detail = บัญชี เซสชัน และวิธีลงชื่อเข้าใช้ทั้งหมดจะถูกลบถาวร สิ่งที่บัญชีนี้ทำไว้จะยังอยู่ในบันทึกกิจกรรม
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = ลบ { $name } ถาวร
# Above the button, where the password is switched off for the account.
user-release-password-detail = บัญชีนี้ลงชื่อเข้าใช้โดยไม่ใช้รหัสผ่าน หากเจ้าของบัญชีเข้าไม่ได้แล้ว ให้เปิดใช้รหัสผ่านอีกครั้ง
# Button in that view.
user-release-password = เปิดใช้รหัสผ่านอีกครั้ง
# Link in that view.
user-activity = สิ่งที่เกิดขึ้นกับบัญชีนี้
# Label in that view, followed by “Active” or “Disabled”.
user-status = สถานะ
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = เพิ่ม { $name } แล้ว ส่งลิงก์นี้ให้ผู้ใช้เพื่อให้ตั้งรหัสผ่าน
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = ส่งลิงก์นี้ให้ { $name } เพื่อให้ตั้งรหัสผ่านใหม่
# Label of the field with the link.
users-link-label = ลิงก์ใช้ครั้งเดียว
# Below that field.
users-link-hint = แสดงครั้งนี้ครั้งเดียว และใช้ได้ครั้งเดียว
# After that sentence, followed by a date and time.
users-link-expires = หมดอายุ:
# Button below the link.
users-link-done = เสร็จสิ้น
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = หากผู้ใช้ลงชื่อเข้าใช้ไม่ได้
# Below that heading.
user-access-intro = คุณจะไม่มีทางรู้รหัสผ่านของผู้ใช้ การรีเซ็ตจะสร้างลิงก์ให้ผู้ใช้ตั้งรหัสผ่านใหม่เอง
# Button.
user-reset-password = สร้างลิงก์รีเซ็ต
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = รีเซ็ตการยืนยันแบบสองขั้นตอน
# The question that opens below that button.
user-reset-second-factor-detail = ลบแอปตรวจสอบสิทธิ์และรหัสกู้คืนของผู้ใช้ ทำเฉพาะเมื่อแน่ใจว่าผู้ขอคือใคร

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = ยังเป็นคุณอยู่ใช่ไหม
# Below the heading.
confirm-intro = สิ่งที่คุณกำลังจะทำต้องมีการลงชื่อเข้าใช้เมื่อไม่นานมานี้ ยืนยันแล้วคุณจะกลับไปยังหน้าเดิม
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = รหัสผ่านของ { $name }
# Button under the form.
confirm-submit = ยืนยัน
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = ใช้รหัสผ่านยืนยันไม่ได้ และตอนนี้ไม่มีวิธีอื่น ลงชื่อออกแล้วลงชื่อเข้าใช้ใหม่ หรือขอให้ผู้ดูแลระบบช่วย
# Link below the form.
confirm-cancel = ยกเลิกและไปที่ภาพรวม

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = ชื่อผู้ใช้และรหัสผ่านนี้ไม่ตรงกับบัญชีใด ตรวจสอบทั้งสองอย่างแล้วลองอีกครั้ง
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
       *[other] ลองหลายครั้งเกินไป รอ { $count } วินาทีแล้วลองอีกครั้ง
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
       *[other] ลองหลายครั้งเกินไป รอ { $count } นาทีแล้วลองอีกครั้ง
    }
# No username was typed.
error-username-empty = ป้อนชื่อผู้ใช้
# A new account.
error-username-taken = มีผู้ใช้ชื่อนี้แล้ว เลือกชื่ออื่น
# A new account.
error-username-invalid = ใช้ตัวอักษร ตัวเลข หรือ . _ - @ + จำนวน 1 ถึง 64 อักขระ โดยไม่มีช่องว่าง
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = รหัสผ่านนี้สั้นเกินไป ใช้อย่างน้อย { $min } อักขระ
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = รหัสผ่านนี้ยาวเกินไป ใช้ไม่เกิน { $max } อักขระ
# The current password, on the account page and the confirm page.
error-password-wrong = นี่ไม่ใช่รหัสผ่านปัจจุบันของคุณ
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = รหัสนี้ไม่ถูกต้องหรือใช้ไปแล้ว รอรหัสถัดไปแล้วลองอีกครั้ง
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = ชื่อผู้ใช้และรหัสกู้คืนนี้ไม่ตรงกัน หรือรหัสถูกใช้ไปแล้ว
# Settings page: the panel's name is empty or too long.
error-panel-name = ป้อนชื่อที่มี 1 ถึง 64 อักขระ
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = ป้อนจำนวนเต็มตั้งแต่ { $min } ถึง { $max }
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = ใช้ไม่เกิน { $max } อักขระ

## Error page: the way out

# Button, for somebody signed in.
error-home = ไปที่ภาพรวม
# Button, for somebody not signed in.
error-to-sign-in = ไปที่หน้าลงชื่อเข้าใช้

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = ใช้เวลานานเกินไป
problem-too-slow-detail = การเชื่อมต่อช้าเกินกว่าจะเสร็จทันเวลา ไม่มีการเปลี่ยนแปลงใดๆ ลองอีกครั้ง
# 404
problem-not-found-title = ไม่มีหน้านี้
problem-not-found-detail = ที่อยู่อาจพิมพ์ผิด หรือสิ่งที่เคยอยู่ตรงนี้ไม่มีแล้ว
# 403: the viewer's role does not allow it.
problem-not-allowed-title = ไม่ได้รับอนุญาต
problem-not-allowed-detail = บัญชีของคุณไม่มีสิทธิ์ทำสิ่งนี้ หากจำเป็น ให้ติดต่อผู้ดูแลระบบ
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = เปิดจากที่อยู่อื่น
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = คำขอนี้ไม่ได้มาจากที่อยู่ของแผงควบคุม จึงไม่มีการเปลี่ยนแปลงใดๆ เปิดแผงควบคุมที่ { $base-url } แล้วลองอีกครั้ง หากต้องการให้ใช้ที่อยู่นี้ได้ด้วย ผู้ดูแลระบบเพิ่มที่อยู่นี้ในการกำหนดค่าได้
# 401: nobody is signed in.
problem-sign-in-required-title = ลงชื่อเข้าใช้ก่อน
problem-sign-in-required-detail = คุณไม่ได้ลงชื่อเข้าใช้ หรือเซสชันสิ้นสุดแล้ว
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = ยืนยันว่าเป็นคุณ
problem-fresh-required-detail = คุณลงชื่อเข้าใช้ไว้นานเกินไปสำหรับการเปลี่ยนแปลงนี้ ยืนยันหรือลงชื่อเข้าใช้ใหม่แล้วทำอีกครั้ง
# 400
problem-malformed-title = อ่านคำขอนี้ไม่ได้
problem-malformed-detail = บางส่วนขาดหายหรือผิดรูปแบบ ย้อนกลับ โหลดหน้าใหม่ แล้วลองอีกครั้ง
# 422: understood, but a value is refused.
problem-unprocessable-title = รับค่านี้ไม่ได้
problem-unprocessable-detail = อ่านคำขอได้ แต่มีค่าที่ไม่อนุญาต ย้อนกลับแล้วตรวจสอบสิ่งที่ป้อน
# 413
problem-too-large-title = ข้อมูลมากเกินไป
problem-too-large-detail = ข้อมูลที่ส่งมีขนาดใหญ่กว่าที่ที่อยู่นี้รับได้ ไม่มีการบันทึกใดๆ
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = มีการเปลี่ยนแปลงระหว่างนี้
problem-conflict-detail = มีผู้อื่นเปลี่ยนสิ่งนี้ในเวลาเดียวกัน โหลดหน้าใหม่ ดูสถานะปัจจุบัน แล้วลองอีกครั้ง
# 409: a step that works only once was repeated.
problem-already-used-title = ทำไปแล้ว
problem-already-used-detail = ขั้นตอนนี้ใช้ได้ครั้งเดียวและใช้ไปแล้ว เริ่มใหม่ตั้งแต่ต้น
# 409: the thing to be added is already there.
problem-duplicate-title = มีอยู่แล้ว
problem-duplicate-detail = สิ่งที่คุณเพิ่มลงทะเบียนไว้แล้ว จึงไม่ได้เพิ่มซ้ำ
# 422: the most that are allowed are there.
problem-limit-title = เพิ่มอีกไม่ได้
problem-limit-detail = บัญชีของคุณมีครบจำนวนที่อนุญาตแล้ว ลบออกหนึ่งรายการก่อน
# 404: it was there when the page was opened.
problem-gone-title = ไม่มีแล้ว
problem-gone-detail = รายการนี้ถูกลบไประหว่างนี้ โหลดหน้าใหม่เพื่อดูสิ่งที่เหลืออยู่
# 409: removing it would lock the account out.
problem-last-usable-title = นี่เป็นวิธีลงชื่อเข้าใช้สุดท้ายของคุณ
problem-last-usable-detail = หากไม่มีรายการนี้ คุณจะลงชื่อเข้าใช้ไม่ได้อีก เพิ่มวิธีลงชื่อเข้าใช้อื่นหรือเปิดใช้รหัสผ่านอีกครั้งก่อน แล้วจึงลบ
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = จะมีผู้ที่ลงชื่อเข้าใช้ไม่ได้อีก
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = หลังจากนี้ { $names } จะลงชื่อเข้าใช้ไม่ได้อีก ตั้งรหัสผ่านก่อน หรือยืนยันว่าต้องการทำต่อ
# 409: without this account no administrator could sign in.
problem-last-administrator-title = นี่คือผู้ดูแลระบบคนสุดท้าย
problem-last-administrator-detail = จะไม่เหลือใครดูแลแผงควบคุม ตั้งให้ผู้อื่นเป็นผู้ดูแลระบบก่อน และตรวจให้แน่ใจว่าผู้นั้นลงชื่อเข้าใช้ได้
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = นี่คือบัญชีของคุณเอง
problem-own-account-detail = คุณทำสิ่งนี้กับบัญชีที่กำลังลงชื่อเข้าใช้อยู่ไม่ได้ ผู้ดูแลระบบคนอื่นทำได้
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = หยุดชั่วคราว
problem-paused-detail = การดำเนินการนี้ล้มเหลวซ้ำๆ แผงควบคุมจึงให้ทำงานได้ครั้งละไม่กี่วินาทีเท่านั้น รอสักครู่แล้วลองอีกครั้ง
# 503
problem-unavailable-title = ใช้งานไม่ได้ในขณะนี้
problem-unavailable-detail = แผงควบคุมทำสิ่งนี้ไม่ได้ในขณะนี้ รอสักครู่แล้วลองอีกครั้ง
# 500
problem-internal-title = เกิดข้อผิดพลาด
problem-internal-detail = ไม่ใช่ความผิดของคุณ และไม่มีการเปลี่ยนแปลงใดๆ ลองอีกครั้ง หากยังเกิดขึ้นอีก ผู้ดูแลระบบดูสาเหตุได้ในบันทึกของแผงควบคุม
# 429
problem-too-many-title = ลองหลายครั้งเกินไป
problem-too-many-detail = มีการลองจากที่นี่หลายครั้งเกินไปในเวลาอันสั้น รอสองสามนาทีแล้วลองอีกครั้ง

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = ก่อนจะทำต่อ
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
       *[other] { $count } คนจะลงชื่อเข้าใช้ไม่ได้อีก
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
       *[other] และอีก { $count } คน
    }
# Below the names: what to do.
stranded-do = ตรวจให้แน่ใจก่อนว่าผู้ใช้เหล่านี้ลงชื่อเข้าใช้ด้วยรหัสผ่านได้ หรือทำต่อหากพวกเขามีวิธีอื่นติดต่อคุณ
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = จะไม่มีผู้ดูแลระบบคนใดลงชื่อเข้าใช้ได้อีก จึงไม่ดำเนินการ ตรวจให้แน่ใจก่อนว่ามีผู้ดูแลระบบที่ลงชื่อเข้าใช้ด้วยรหัสผ่านได้
# Button that carries out the change all the same.
stranded-confirm = ยืนยันทำต่อ
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
       *[other] มี { $count } บัญชีปิดใช้รหัสผ่านของตนไว้ รหัสผ่านจะใช้ได้อีกครั้ง:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = ที่อยู่ของแผงควบคุม { $address } ใช้ได้
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = ที่อยู่ของแผงควบคุม { $address } เป็นตัวเลข แต่เบราว์เซอร์ต้องใช้ชื่อ ตั้งชื่อให้เครื่อง แล้วตั้ง base_url เป็น https:// ตามด้วยชื่อนั้น
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = ที่อยู่ของแผงควบคุม { $address } ไม่ใช่ https แต่เบราว์เซอร์ต้องใช้ https หรือ localhost วางรีเวิร์สพร็อกซีที่มีใบรับรองไว้ด้านหน้า แล้วตั้ง base_url เป็นที่อยู่ของพร็อกซีนั้น
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = เบราว์เซอร์นี้เปิดแผงควบคุมที่ { $address } ซึ่งเป็นที่อยู่หนึ่งที่กำหนดค่าไว้
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = เบราว์เซอร์นี้เปิดแผงควบคุมที่ { $here } แต่แผงควบคุมกำหนดไว้ที่ { $address } เปิดที่นั่น หรือเพิ่มที่อยู่ที่คุณใช้อยู่ตอนนี้ใน additional_origins
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = พร็อกซีหน้าแผงควบคุมส่ง { $headers } แต่ที่อยู่ของพร็อกซีไม่อยู่ใน trusted_proxies ทุกคนที่อยู่หลังพร็อกซีจึงดูเหมือนผู้เข้าชมคนเดียว
# Button beside a warning.
plugin-switch-on-anyway = ยืนยันเปิดใช้
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = ยืนยันเปิดใช้ { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = เมื่อสักครู่
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
       *[other] { $count } นาทีที่แล้ว
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
       *[other] { $count } ชั่วโมงที่แล้ว
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
       *[other] { $count } วันที่แล้ว
    }
