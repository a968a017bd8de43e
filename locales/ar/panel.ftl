### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = العربية

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = الانتقال إلى المحتوى
# Name of the main navigation, for screen readers.
nav-label = القائمة الرئيسية
# Main navigation, and the title of the start page.
nav-dashboard = نظرة عامة
# Main navigation: the viewer's own account.
nav-account = الحساب
# Main navigation, administrators only: everybody's accounts.
nav-users = المستخدمون
# Main navigation, administrators only: the panel's settings.
nav-settings = الإعدادات
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = تم تسجيل الدخول باسم { $name }
# Button under the navigation.
sign-out = تسجيل الخروج
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = اللغة
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = تغيير
# Button under a form whose changes it stores.
save = حفظ التغييرات
# Link beside a form's button; leaves without storing anything.
cancel = إلغاء
# Notice above a form after its changes were stored.
saved = تم حفظ التغييرات.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = اسم المستخدم
# Below the field in which a new username is chosen.
field-username-hint = يُسمح بالأحرف والأرقام والرموز . _ - @ + وبحد أقصى 64 حرفًا.
# Label of the password field on the sign-in and set-up pages.
field-password = كلمة المرور
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = الرمز
# Below that field, where a recovery code is accepted too.
field-code-hint = الأرقام الستة من تطبيق المصادقة، أو أحد رموز الاسترداد.
# Label of the field for a recovery code.
field-recovery-code = رمز الاسترداد
# Label on the page where a password is changed.
field-current-password = كلمة المرور الحالية
# Label on the page where a password is changed.
field-new-password = كلمة المرور الجديدة
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = الحد الأدنى لعدد الأحرف: { $min }. المسافات محسوبة أيضًا، والأطول أفضل.
# What an account may do: everything.
role-admin = مسؤول
# What an account may do: use the panel and change itself.
role-user = مستخدم
# How somebody signed in.
method-password = كلمة المرور
# How somebody signed in, when it was not with the password.
method-other = طريقة أخرى لتسجيل الدخول

## Sign-in page

# Heading, and title of the browser tab.
login-title = تسجيل الدخول
# Button under the form.
login-submit = تسجيل الدخول
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = تم تعيين كلمة المرور. سجّل الدخول بها.
# Link below the form.
login-to-recovery = هل تعذّر تسجيل الدخول؟
# Link below the second step and the recovery form; starts over.
login-again = العودة إلى تسجيل الدخول

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = بقيت خطوة واحدة
# Below the heading.
login-second-factor-intro = يطلب حسابك رمزًا إلى جانب كلمة المرور.
# Link below the form.
login-second-factor-to-recovery = لا يمكنني استخدام التطبيق

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = استعادة الدخول
# Below the heading.
login-recovery-intro = يتيح لك رمز الاسترداد إصلاح طرق تسجيل دخولك. يعمل كل رمز مرة واحدة.
# Button under the form.
login-recovery-submit = متابعة
# Below the form.
login-recovery-no-code = أليست لديك رموز أيضًا؟ اطلب المساعدة من مسؤول هذه اللوحة.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = وصلتك دعوة
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = اختر كلمة مرور لحسابك { $name } على { $panel }. يعمل هذا الرابط مرة واحدة.
# Heading of a reset, and title of the browser tab.
link-reset-title = تعيين كلمة مرور جديدة
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = اختر كلمة مرور جديدة للحساب { $name }. ستنتهي كل جلسات هذا الحساب، ويعمل هذا الرابط مرة واحدة.
# Button under the form.
link-submit = تعيين كلمة المرور

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = الإعداد
# Heading.
setup-heading = مرحبًا بك في { -product }
# Below the heading.
setup-intro = أنشئ أول مسؤول. لا يتيح ذلك إلا هذا الرابط، وهو يعمل مرة واحدة.
# Button under the form.
setup-submit = إنشاء المسؤول

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = مرحبًا، { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = مرحبًا بك في { $panel }. من هنا تدير حسابك وطرق تسجيل دخولك.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = مرحبًا بك في { $panel }. من هنا تدير حسابك ومستخدمي هذا الخادم واللوحة نفسها.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = تسجيل دخولك
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = الدور
# Label in that summary, followed by how this session was made.
dashboard-method = طريقة تسجيل الدخول
# Label in that summary, followed by a date.
dashboard-last-sign-in = آخر تسجيل دخول
# Heading above the links that only administrators see.
dashboard-administration = الإدارة
# Below the link “Profile”.
dashboard-to-profile-detail = اسمك ولغتك.
# Below the link “Password”.
dashboard-to-password-detail = غيّر كلمة المرور التي تسجّل الدخول بها.
# Below the link “Sessions”.
dashboard-to-sessions-detail = اعرف أين سجّلت الدخول، وأنهِ الجلسات التي لا تعرفها.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [one] لا يوجد سوى حسابك حتى الآن. أضِف من يستخدمون هذا الخادم.
        [two] حسابان. اعرف من يمكنه الدخول، أو أضِف مستخدمًا.
        [few] { $count } حسابات. اعرف من يمكنه الدخول، أو أضِف مستخدمًا.
        [many] { $count } حسابًا. اعرف من يمكنه الدخول، أو أضِف مستخدمًا.
       *[other] { $count } حساب. اعرف من يمكنه الدخول، أو أضِف مستخدمًا.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = اسم اللوحة ولغتها الافتراضية.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = حسابك
# Name of the row of tabs, for screen readers.
account-tabs-label = أقسام الحساب
# Tab: name and language.
account-tab-profile = الملف الشخصي
# Tab: change the password.
account-tab-password = كلمة المرور
# Tab: authenticator app and recovery codes.
account-tab-second-factor = التحقق بخطوتين
# Tab: where the viewer is signed in.
account-tab-sessions = الجلسات
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = الملف الشخصي
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = اللغة
# The first choice of a language.
account-language-automatic = مثل متصفحي
# Below the choice of a language.
account-language-hint = تسري على كل متصفح تسجّل الدخول فيه.
# Heading on the tab “Password”.
account-password-heading = تغيير كلمة المرور
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = تسجيل الدخول بكلمة المرور موقوف في حسابك. كلمة المرور التي تعيّنها هنا تعمل فور إعادة تفعيله.
# Button on the tab “Password”.
account-password-submit = تغيير كلمة المرور
# Notice on the tab “Password” after the change.
account-password-saved = تم تغيير كلمة المرور. انتهت كل جلساتك الأخرى.
# Heading on the tab “Sessions”.
account-sessions-heading = أين سجّلت الدخول
# Below that heading.
account-sessions-intro = إذا لم تعرف إحدى هذه الجلسات، فأنهِها وغيّر كلمة مرورك.
# Button above the list of sessions.
account-sessions-end-others = إنهاء كل الجلسات الأخرى
# Button beside one session.
account-sessions-end = إنهاء
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = إنهاء الجلسة: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = تم الإنهاء، وتم تسجيل خروج من كان يستخدمها.
# Mark beside the session in which the page is being looked at.
account-sessions-current = هذه الجلسة
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } على { $system }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = باستخدام «{ $name }»
# In place of a device that could not be recognised.
account-sessions-unknown-device = جهاز غير معروف
# Small text of one session: how it was made.
account-sessions-by-password = بكلمة المرور
# Small text of one session: how it was made.
account-sessions-by-recovery = برمز استرداد
# Small text of one session: how it was made.
account-sessions-by-other = بطريقة أخرى لتسجيل الدخول
# Small text of one session: a label, followed by a date and time.
account-sessions-created = تسجيل الدخول:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = آخر نشاط:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = أُضيفت إلى حسابك طريقة لتسجيل الدخول أو أُزيلت منه. <a data-l10n-name="look">هل فعلت ذلك بنفسك؟</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = هل فعلت ذلك بنفسك؟
# Below that heading, above the list of changes.
account-notice-intro = حدث هذا التغيير في جلسة أخرى من حسابك.
# Button below the list; the notice goes away.
account-notice-mine = نعم، أنا فعلت ذلك
# Button below the list.
account-notice-not-mine = لا، لم أفعل ذلك
# Below that button.
account-notice-not-mine-detail = يزيل ما أُضيف، ويسجّل خروج الجميع من حسابك ما عدا هذه الجلسة. غيّر كلمة مرورك بعد ذلك.
# Below the list when there is no other session.
account-sessions-only-this = لم تسجّل الدخول في أي مكان آخر.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = حسابك محمي بكلمة المرور وحدها. <a data-l10n-name="set-up">فعّل التحقق بخطوتين</a>.
# Notice after an authenticator app was set up.
second-factor-added = تم إعداد تطبيق المصادقة. من الآن فصاعدًا يتطلب تسجيل الدخول بكلمة المرور إدخال رمز أيضًا.
# Notice after the authenticator app was removed.
second-factor-removed = تمت إزالة تطبيق المصادقة. تكفي كلمة المرور وحدها لتسجيل الدخول من جديد.
# Notice after password sign-in was switched on again.
second-factor-released = يمكنك تسجيل الدخول بكلمة المرور من جديد.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = سجّلت الدخول برمز استرداد. أصلِح هنا طرق تسجيل دخولك، ثم سجّل الخروج وسجّل الدخول مجددًا لاستخدام اللوحة.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = يحتاج مسؤولو هذه اللوحة إلى التحقق بخطوتين. فعّله للمتابعة.
# Heading above the offer to use the password again.
second-factor-held-heading = تسجيل الدخول بكلمة المرور موقوف
# Below that heading.
second-factor-held = تسجيل الدخول إلى حسابك يتم من دون كلمة مرور. إذا لم يعد ذلك ممكنًا، فأعد تفعيل كلمة المرور.
# Button below that text.
second-factor-release = تفعيل تسجيل الدخول بكلمة المرور
# Heading of the part about the app.
second-factor-app = تطبيق المصادقة
# Mark beside that heading.
second-factor-on = مفعّل
# Below that heading.
second-factor-app-intro = يعرض تطبيق على هاتفك رمزًا جديدًا كل نصف دقيقة. بعد الإعداد، يتطلب تسجيل الدخول بكلمة المرور هذا الرمز أيضًا.
# Label, followed by a date and time.
second-factor-since = تاريخ الإعداد:
# Heading and button: starts setting up the app.
second-factor-set-up = إعداد تطبيق مصادقة
# Button: sets up another app in place of the present one.
second-factor-replace = استخدام تطبيق آخر
# Button that opens a question.
second-factor-remove = إزالة
# The question.
second-factor-remove-detail = بعد الإزالة، سيتمكن كل من يعرف كلمة مرورك من تسجيل الدخول بها وحدها.
# Button that does it.
second-factor-remove-confirm = إزالة التطبيق
# First step of setting up an app, above a QR code.
second-factor-scan = افتح تطبيق المصادقة، وأضِف حسابًا، ثم وجّه الكاميرا نحو هذه الصورة.
# What screen readers say in place of the QR code.
second-factor-picture = رمز QR يحتوي على المفتاح أدناه
# Second way to set up an app, above the key as text.
second-factor-type = لا توجد كاميرا؟ اكتب هذا المفتاح في التطبيق:
# Below the field for the first code.
second-factor-code-hint = الأرقام الستة التي يعرضها التطبيق الآن تثبت أن المفتاح أُضيف إليه.
# Button under the form.
second-factor-confirm = تفعيل
# Heading of the part about recovery codes.
recovery-codes = رموز الاسترداد
# Below that heading.
recovery-codes-intro = للاستخدام إذا فقدت هاتفك أو كلمة مرورك. يعمل كل رمز مرة واحدة.
# In place of how many are left.
recovery-codes-none = ليست لديك رموز استرداد.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [one] بقي رمز واحد. أنشئ رموزًا جديدة قريبًا.
        [two] بقي رمزان.
        [few] بقيت { $count } رموز.
        [many] بقي { $count } رمزًا.
       *[other] بقي { $count } رمز.
    }
# Button: makes the first codes.
recovery-codes-make = إنشاء رموز استرداد
# Button that opens a question.
recovery-codes-renew = إنشاء رموز جديدة
# The question.
recovery-codes-renew-detail = ستتوقف رموزك الحالية عن العمل.
# Button that does it.
recovery-codes-renew-confirm = استبدال رموزي
# Heading above new codes.
recovery-codes-new = رموز الاسترداد
# Notice above new codes.
recovery-codes-keep = احفظها حيث لا يجدها أحد غيرك. لن تُعرض إلا هذه المرة.
# Link that downloads the codes as a text file.
recovery-codes-download = تنزيل
# Button that leaves the page with the codes.
recovery-codes-kept = لقد حفظتها

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = النشاط
# Tab of the account page: what has happened to the account.
account-tab-activity = النشاط
# At the top of that tab.
account-activity-intro = ما حدث في حسابك، من الأحدث إلى الأقدم. إذا لم تفعل شيئًا مما هنا، فغيّر كلمة مرورك وأنهِ الجلسات التي لا تعرفها.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = النشاط
# Below that heading.
audit-intro = من فعل ماذا، ومتى. السطور تُضاف فقط، ولا تُغيَّر ولا تُحذف أبدًا.
# Button of the form above the list, and its name for screen readers.
audit-filter = عرض
# Label of a choice in that form.
audit-filter-action = ما حدث
# Label of a choice in that form.
audit-filter-outcome = النتيجة
# First entry of both choices.
audit-filter-any = الكل
# Link beside the button; shows everything again.
audit-filter-none = عرض الكل
# Below the field for a username.
audit-unknown-name = لا يوجد حساب بهذا الاسم.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = ما حدث
# In place of the list.
audit-empty = لا يوجد نشاط بعد
# Link below the list.
audit-older = نشاط أقدم
# Link below the list.
audit-newest = أحدث نشاط
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = المنفّذ: { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = الحساب: { $name }
# In place of a username.
audit-deleted-account = حساب محذوف
# Small text of a line: not with the password.
audit-other-method = بطريقة أخرى لتسجيل الدخول
# In place of an address.
audit-command-line = سطر الأوامر
# Choice of the form: it was done.
audit-done = تم
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = مرفوض
# Heading above the failed attempts.
audit-failures-heading = المحاولات الفاشلة
# Below that heading.
audit-failures-intro = محسوبة لكل ساعة، من الأحدث إلى الأقدم.
# A kind of failed attempts.
audit-failure-password = كلمة مرور مرفوضة
# A kind of failed attempts.
audit-failure-second-factor = رمز مرفوض
# A kind of failed attempts.
audit-failure-recovery = رمز استرداد مرفوض
# A kind of failed attempts.
audit-failure-other = فشل تسجيل الدخول بطريقة أخرى
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = محاولات فاشلة أخرى
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] مرة واحدة
        [two] مرتان
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }

## Activity: what happened, as a line's title

audit-action-sign-in = تسجيل دخول
audit-action-sign-out = تسجيل خروج
audit-action-confirmed = تأكيد الهوية
audit-action-confirm = تأكيد الهوية
audit-action-password-changed = تغيير كلمة المرور
audit-action-password-sign-in-held = إيقاف تسجيل الدخول بكلمة المرور
audit-action-password-sign-in-released = تفعيل تسجيل الدخول بكلمة المرور
audit-action-password-released = تفعيل تسجيل الدخول بكلمة المرور
audit-action-password-reset-offered = إنشاء رابط لإعادة تعيين كلمة المرور
audit-action-account-added = إضافة حساب
audit-action-account-invited = إنشاء دعوة
audit-action-invitation-accepted = قبول دعوة
audit-action-password-reset = إعادة تعيين كلمة المرور عبر رابط
audit-action-account-disabled = تعطيل حساب
audit-action-account-enabled = إعادة تفعيل حساب
audit-action-account-deleted = حذف حساب
audit-action-credential-added = إضافة طريقة لتسجيل الدخول
audit-action-credential-removed = إزالة طريقة لتسجيل الدخول
audit-action-credential-renamed = إعادة تسمية طريقة لتسجيل الدخول
audit-action-credential-tested = تجربة طريقة لتسجيل الدخول
audit-action-sessions-ended = إنهاء جلسات
audit-action-second-factor-added = إعداد التحقق بخطوتين
audit-action-second-factor-removed = إزالة التحقق بخطوتين
audit-action-second-factor-reset = إعادة تعيين التحقق بخطوتين
audit-action-recovery-codes-made = إنشاء رموز استرداد
audit-action-recovery-code-used = استخدام رمز استرداد
audit-action-recovery-sign-in = تسجيل دخول برمز استرداد
audit-action-setting-changed = تغيير إعداد
audit-action-stranding-accepted = تأكيد حرمان حسابات من الدخول
audit-action-address-accepted = قبول عنوان جديد
audit-action-plugin-enabled = تفعيل مكوّن إضافي
audit-action-plugin-disabled = إيقاف مكوّن إضافي
audit-action-plugin-quarantined = استبعاد مكوّن إضافي: تعطلت اللوحة عند بدء تشغيله
audit-action-plugin-installed = تثبيت مكوّن إضافي
audit-action-plugin-removed = إزالة مكوّن إضافي
audit-action-plugin-purged = حذف بيانات خزّنها مكوّن إضافي

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = لا يوجد حساب بهذا الاسم
audit-reason-wrong-password = كلمة مرور خاطئة
audit-reason-password-held = تسجيل الدخول بكلمة المرور موقوف لهذا الحساب
audit-reason-account-disabled = الحساب معطّل
audit-reason-wrong-code = رمز خاطئ

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = الإعدادات
# Below the heading.
settings-intro = تسري التغييرات على الجميع فورًا، من دون إعادة تشغيل.
# Heading of the first form.
settings-panel-heading = اللوحة
# Label of a field.
settings-panel-name = اسم اللوحة
# Below that field.
settings-panel-name-hint = يظهر في صفحة تسجيل الدخول وفي علامة تبويب المتصفح.
# Label of the choice of a language.
settings-language = اللغة الافتراضية
# Below that choice.
settings-language-hint = لمن لم يختر لغة، ويطلب متصفحه لغة غير متوفرة.
# Settings: a number of minutes.
settings-fresh-minutes = طلب تأكيد الهوية مجددًا بعد (بالدقائق)
settings-fresh-minutes-hint = عند تغيير طرق تسجيل الدخول، أو تغيير حسابات الآخرين.
# Label of a choice.
settings-second-factor = التحقق بخطوتين
# A value of that choice.
settings-second-factor-optional = اختياري للجميع
# A value of that choice.
settings-second-factor-administrators = إلزامي للمسؤولين
# Below that choice.
settings-second-factor-hint = إلى أن يفعّلوه، لا يصل المسؤولون الذين يسجّلون الدخول بكلمة المرور إلا إلى حساباتهم.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = المكوّنات الإضافية
# Below that heading.
plugins-intro = يعمل المكوّن الإضافي بصلاحيات اللوحة نفسها. لا تفعّل إلا ما تثق به.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = مفعّل
# Mark beside a plugin's name: it is switched off.
plugin-state-off = موقوف
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = لا يعمل
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = مستبعد
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = الملف مفقود
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [one] رُصد خطأ واحد في هذا المكوّن الإضافي عند { $at }.
        [two] رُصد خطآن في هذا المكوّن الإضافي عند { $at }.
        [few] رُصدت { $count } أخطاء في هذا المكوّن الإضافي عند { $at }.
        [many] رُصد { $count } خطأً في هذا المكوّن الإضافي عند { $at }.
       *[other] رُصد { $count } خطأ في هذا المكوّن الإضافي عند { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = آخرها:
# Below these errors, while they keep coming.
plugin-paused = يُسمح لهذا الجزء من المكوّن الإضافي الآن بالعمل بضع ثوانٍ فقط في كل مرة، إلى أن ينجح. يوضح سجل اللوحة سبب الخطأ.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = لا يعمل على { $node }، وهو خادم آخر لهذه اللوحة.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = منذ:
# Button beside a plugin that is left out.
plugin-try-again = إعادة المحاولة
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = إعادة المحاولة: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [one] تبقى مكتبة واحدة من هذا المكوّن الإضافي في الذاكرة من دون استخدام إلى أن يُعاد تشغيل اللوحة.
        [two] تبقى مكتبتان من هذا المكوّن الإضافي في الذاكرة من دون استخدام إلى أن يُعاد تشغيل اللوحة.
        [few] تبقى { $count } مكتبات من هذا المكوّن الإضافي في الذاكرة من دون استخدام إلى أن يُعاد تشغيل اللوحة.
        [many] تبقى { $count } مكتبة من هذا المكوّن الإضافي في الذاكرة من دون استخدام إلى أن يُعاد تشغيل اللوحة.
       *[other] تبقى { $count } مكتبة من هذا المكوّن الإضافي في الذاكرة من دون استخدام إلى أن يُعاد تشغيل اللوحة.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = الإصدار { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = ما يُسمح له به
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = ما يُسمح له به: { $plugin }
# Below that list.
plugin-declares-note = ترفض اللوحة كل ما ليس في هذه القائمة. هذا تصريح وليس بيئة معزولة: يعمل المكوّن الإضافي جزءًا من اللوحة، فلا تثبّت إلا ما تثق به.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [one] الرد على طلبات عنوان واحد ضمن مساره، لمن سجّلوا الدخول
        [two] الرد على طلبات عنوانين ضمن مساره، لمن سجّلوا الدخول
        [few] الرد على طلبات { $count } عناوين ضمن مساره، لمن سجّلوا الدخول
        [many] الرد على طلبات { $count } عنوانًا ضمن مساره، لمن سجّلوا الدخول
       *[other] الرد على طلبات { $count } عنوان ضمن مساره، لمن سجّلوا الدخول
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [one] الرد على طلبات عنوان واحد ضمن مساره، للجميع
        [two] الرد على طلبات عنوانين ضمن مساره (المتاح منها للجميع: { $open })
        [few] الرد على طلبات { $count } عناوين ضمن مساره (المتاح منها للجميع: { $open })
        [many] الرد على طلبات { $count } عنوانًا ضمن مساره (المتاح منها للجميع: { $open })
       *[other] الرد على طلبات { $count } عنوان ضمن مساره (المتاح منها للجميع: { $open })
    }
# The other entries of that list.
ability-sign-in = تسجيل دخول المستخدمين
ability-confirm = التأكد من أن من سجّل الدخول ما زال الشخص نفسه
ability-hold-passwords = إيقاف كلمة مرور حساب وإعادة تفعيلها
ability-end-sessions = إنهاء الجلسات التي بدأت بواسطته
ability-keep-credentials = تخزين ما يُستخدم لتسجيل الدخول
ability-administer = تغيير حسابات أخرى عندما يطلب مسؤول ذلك
ability-read-accounts = البحث عن الحسابات بالاسم
# Button beside a plugin.
plugin-switch-on = تفعيل
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = تفعيل: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = إيقاف
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = إيقاف: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = يختفي من اللوحة كل ما يضيفه هذا المكوّن الإضافي. يبقى ما خزّنه محفوظًا إلى أن تعيد تفعيله.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [one] إنهاء الجلسة الوحيدة التي بدأت بواسطته أيضًا
        [two] إنهاء الجلستين اللتين بدأتا بواسطته أيضًا
        [few] إنهاء كل الجلسات التي بدأت بواسطته أيضًا، وعددها { $count }
        [many] إنهاء كل الجلسات التي بدأت بواسطته أيضًا، وعددها { $count }
       *[other] إنهاء كل الجلسات التي بدأت بواسطته أيضًا، وعددها { $count }
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = إيقاف { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = إعدادات { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = هذا الملف ليس مكتبة Linux.
library-not-elf-do = ضع مكانه ملف المكوّن الإضافي ذا الامتداد so، أو أزِل هذا الملف من مجلد المكوّنات الإضافية.
# The file ends too early.
library-truncated-why = هذه المكتبة غير مكتملة؛ جزء من الملف مفقود.
library-truncated-do = انسخها مجددًا إلى مجلد المكوّنات الإضافية وقارن حجمها بحجم الأصل.
# A library, but of something else.
library-no-module-why = هذه المكتبة ليست مكوّنًا إضافيًا لهذه اللوحة.
library-no-module-do = أزِلها من مجلد المكوّنات الإضافية.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = يحتاج هذا المكوّن الإضافي إلى الإصدار { $needs } من واجهة المكوّنات الإضافية؛ وتوفّر هذه اللوحة الإصدار { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = ثبّت نسخة من المكوّن الإضافي مبنية للإصدار { $offers }، أو لوحة توفّر الإصدار { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = يستخدم هذا المكوّن الإضافي «{ $needs }»، وهو غير موجود في الإصدار { $offers } من واجهة المكوّنات الإضافية الذي توفّره هذه اللوحة.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = حدّث اللوحة، أو ثبّت نسخة من المكوّن الإضافي مبنية للإصدار { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = بُني هذا المكوّن الإضافي على واجهة مكوّنات إضافية مبنية بطريقة تختلف عن هذه اللوحة.
library-layout-do = ثبّت النسخة المرفقة بهذا الإصدار من اللوحة.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = بُني هذا المكوّن الإضافي بطريقة تتيح لخطأ واحد فيه أن يوقف اللوحة كلها.
library-panic-abort-do = اطلب من المطوّر نسخة مبنية بالخيار «panic = unwind».
# The process that opened it first crashed.
library-crashed-why = تعطلت هذه المكتبة عند تجربتها، لذلك لا تستخدمها اللوحة.
library-crashed-do = انسخها مجددًا إلى مجلد المكوّنات الإضافية؛ وإذا لم يُجدِ ذلك، فاطلب من المطوّر نسخة أخرى.
# The process that opened it first did not answer.
library-hung-why = لم تستجب هذه المكتبة في الوقت المحدد عند فتحها في عملية منفصلة.
library-hung-do = أعد تحميل هذه الصفحة للمحاولة مجددًا؛ وإذا بقي الأمر كذلك، فاطلب من المطوّر نسخة أخرى.
# Not the file that an administrator switched on.
library-changed-why = تغيّر هذا الملف منذ تفعيل المكوّن الإضافي.
library-changed-do = إذا كنت قد استبدلته بنفسك، فأوقف المكوّن الإضافي ثم أعد تفعيله. وإلا فاعرف من فعل ذلك.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = تعطلت اللوحة عند بدء تشغيل هذا المكوّن الإضافي، فاستبعدته منذ ذلك الحين.
library-quarantined-do = أعد تفعيله للمحاولة مرة أخرى. إذا تعطلت اللوحة مجددًا، فاطلب من مطوّر المكوّن الإضافي نسخة أخرى.
# The plugin was opened, and then did not come up.
library-stuck-why = لم يبدأ تشغيل هذا المكوّن الإضافي في الوقت المحدد.
library-stuck-do = أوقفه ثم فعّله للمحاولة مجددًا؛ وإذا بقي الأمر كذلك، فاطلب من المطوّر نسخة أخرى.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = يمكن لمستخدمين آخرين على هذا الخادم الكتابة في الملف { $detail }.
# Variables:
#   $detail (String) - the file
library-writable-do = أزِل إذن الكتابة من المجموعة والآخرين: نفّذ chmod go-w على { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = الملف { $detail } ملك للمستخدم { $needs }؛ وتعمل اللوحة باسم المستخدم { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = تحقق من مصدره؛ فإذا كنت تثق به، فثبّته مجددًا، أو نفّذ chown لنقل ملكية { $detail } إلى المستخدم { $offers }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = يمكن لمستخدمين آخرين على هذا الخادم الكتابة في مجلد المكوّنات الإضافية { $detail }.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = أزِل إذن الكتابة من المجموعة والآخرين: نفّذ chmod go-w على { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = مجلد المكوّنات الإضافية { $detail } ملك للمستخدم { $needs }؛ وتعمل اللوحة باسم المستخدم { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = تحقق من محتواه؛ فإذا كنت تثق به، فنفّذ chown لنقل ملكية { $detail } إلى المستخدم { $offers }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = ما يصرّح به هذا المكوّن الإضافي يخالف قاعدة: { $detail }.
library-bad-manifest-do = اعرض ذلك على مطوّر المكوّن الإضافي واطلب نسخة مصحّحة.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = تخص عدة ملفات في مجلد المكوّنات الإضافية هذا المكوّن نفسه: { $detail }.
library-ambiguous-do = احتفظ بالملف الذي تريده، وأزِل الملفات الأخرى من مجلد المكوّنات الإضافية.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = الملف { $detail } يخص هذا المكوّن الإضافي أيضًا؛ وقد تم تجاهله لأن ملفًا آخر مفعّل.
library-ignored-do = أزِله، أو ثبّته بالأمر «gatehouse plugins install» الذي يستبدل الملف الآخر.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = المكوّنان الإضافيان «{ $needs }» و«{ $offers }» يستخدمان النصوص نفسها: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = أوقف «{ $offers }» قبل تفعيل «{ $needs }»، أو اطلب من المطوّرين أسماء أخرى.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = المكوّنان الإضافيان «{ $needs }» و«{ $offers }» يردّان كلاهما على الطلبات { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = قرّر أيهما يردّ: أوقف «{ $offers }» قبل تفعيل «{ $needs }».

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = المستخدمون
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] حساب واحد
        [two] حسابان
        [few] { $count } حسابات
        [many] { $count } حسابًا
       *[other] { $count } حساب
    }
# Button above the list.
users-add = إضافة مستخدم
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = أصبح تسجيل الدخول بالحساب { $name } ممكنًا.
# Column of the list.
users-column-name = الاسم
# Column of the list, and label in the view of one account.
users-column-last-sign-in = آخر تسجيل دخول
# Column of the list, and label in the view of one account.
users-column-created = تاريخ الإضافة
# In place of a date.
user-never-signed-in = لا يوجد
# Mark beside an account that may not sign in.
user-disabled = معطّل
# Mark beside an account that may sign in.
user-active = نشط
# Below the list while there is only one account.
users-only-you = أنت وحدك هنا حتى الآن
# Below that.
users-only-you-detail = أنشئ حسابًا خاصًا لكل من يستخدم هذا الخادم. لا يمكن سحب كلمة مرور مشتركة من شخص واحد.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = إضافة مستخدم
# Below that heading.
users-new-intro = أبلغ صاحب الحساب شخصيًا باسم المستخدم وكلمة المرور؛ ويمكنه تغيير كلمة المرور بعد تسجيل الدخول.
# Label of a field of that form.
users-new-password = كلمة المرور الأولى
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = اتركها فارغة للحصول على رابط يختار فيه صاحب الحساب كلمة مروره. وإلا فالحد الأدنى لعدد الأحرف: { $min }.
# Checkbox of that form.
users-new-admin = مسؤول
# Below that checkbox.
users-new-admin-hint = يمكنه تغيير إعدادات اللوحة وكل الحسابات.
# Button of that form.
users-new-submit = إضافة مستخدم
# Heading in the view of one account, above its role, status and dates.
user-heading = الحساب
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = طرق تسجيل الدخول
# In that column, beside the password.
users-second-factor = التحقق بخطوتين
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [one] طريقة أخرى واحدة لتسجيل الدخول
        [two] طريقتان أخريان لتسجيل الدخول
        [few] { $count } طرق أخرى لتسجيل الدخول
        [many] { $count } طريقة أخرى لتسجيل الدخول
       *[other] { $count } طريقة أخرى لتسجيل الدخول
    }
# Mark in that column.
users-password-held = كلمة المرور موقوفة
# In place of all this: an invited account that has not been used yet.
users-no-method = لا شيء بعد
# Heading in the view of one account, above what can be done to it.
user-administration = الإدارة
# In place of the buttons, in the view of one’s own account.
user-administration-own = هذا حسابك؛ ويمكن لمسؤول آخر تعطيله أو حذفه.
# Button in that view.
user-enable = إعادة التفعيل
# Button in that view; opens a question.
user-disable = تعطيل
# That question.
user-disable-detail = لن يتمكن أحد من تسجيل الدخول بهذا الحساب إلى أن تعيد تفعيله. تنتهي جلساته الآن، ويبقى كل ما فيه.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = تعطيل { $name }
# Button in that view; opens a question.
user-delete = حذف
# That question.
user-delete-detail = يُزال نهائيًا الحساب وجلساته وكل طرق تسجيل الدخول إليه. يبقى ما فعله في سجل النشاط.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = حذف { $name } نهائيًا
# Above the button, where the password is switched off for the account.
user-release-password-detail = تسجيل الدخول إلى هذا الحساب يتم من دون كلمة مرور. إذا لم يعد صاحبه قادرًا على ذلك، فأعد تفعيل كلمة المرور.
# Button in that view.
user-release-password = إعادة تفعيل كلمة المرور
# Link in that view.
user-activity = ما حدث في هذا الحساب
# Label in that view, followed by “Active” or “Disabled”.
user-status = الحالة
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = تمت إضافة { $name }. سلّم هذا الرابط لصاحب الحساب ليختار فيه كلمة مروره.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = سلّم هذا الرابط لصاحب الحساب { $name } ليختار فيه كلمة مرور جديدة.
# Label of the field with the link.
users-link-label = رابط لمرة واحدة
# Below that field.
users-link-hint = لا يُعرض إلا هذه المرة، ويعمل مرة واحدة.
# After that sentence, followed by a date and time.
users-link-expires = تنتهي صلاحيته:
# Button below the link.
users-link-done = تم
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = عند تعذّر تسجيل الدخول
# Below that heading.
user-access-intro = لن تعرف كلمة مرور صاحب الحساب أبدًا: تُنشئ إعادة التعيين رابطًا يختار فيه كلمة مرور جديدة.
# Button.
user-reset-password = إنشاء رابط إعادة تعيين
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = إعادة تعيين التحقق بخطوتين
# The question that opens below that button.
user-reset-second-factor-detail = يزيل تطبيق المصادقة ورموز الاسترداد من الحساب. لا تفعل ذلك إلا إذا كنت متأكدًا من هوية من يطلبه.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = تأكيد هويتك
# Below the heading.
confirm-intro = مضى وقت على آخر تسجيل دخول لك، ويتطلب هذا الإجراء تأكيد هويتك. بعد التأكيد تعود إلى حيث كنت.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = كلمة مرور { $name }
# Button under the form.
confirm-submit = تأكيد
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = لا يمكن التأكيد بكلمة مرورك، ولا تتوفر طريقة أخرى الآن. سجّل الخروج ثم سجّل الدخول مجددًا، أو اطلب ذلك من مسؤول.
# Link below the form.
confirm-cancel = إلغاء والانتقال إلى النظرة العامة

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = لا يطابق اسم المستخدم وكلمة المرور أي حساب. تحقق من كليهما وحاول مرة أخرى.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [one] محاولات كثيرة جدًا. انتظر ثانية وحاول مرة أخرى.
        [two] محاولات كثيرة جدًا. انتظر ثانيتين وحاول مرة أخرى.
        [few] محاولات كثيرة جدًا. انتظر { $count } ثوانٍ وحاول مرة أخرى.
        [many] محاولات كثيرة جدًا. انتظر { $count } ثانية وحاول مرة أخرى.
       *[other] محاولات كثيرة جدًا. انتظر { $count } ثانية وحاول مرة أخرى.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [one] محاولات كثيرة جدًا. انتظر دقيقة وحاول مرة أخرى.
        [two] محاولات كثيرة جدًا. انتظر دقيقتين وحاول مرة أخرى.
        [few] محاولات كثيرة جدًا. انتظر { $count } دقائق وحاول مرة أخرى.
        [many] محاولات كثيرة جدًا. انتظر { $count } دقيقة وحاول مرة أخرى.
       *[other] محاولات كثيرة جدًا. انتظر { $count } دقيقة وحاول مرة أخرى.
    }
# No username was typed.
error-username-empty = أدخل اسم مستخدم.
# A new account.
error-username-taken = اسم المستخدم هذا مستخدَم بالفعل. اختر اسمًا آخر.
# A new account.
error-username-invalid = استخدم من 1 إلى 64 من الأحرف أو الأرقام أو الرموز . _ - @ + ومن دون مسافات.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = كلمة المرور قصيرة جدًا. الحد الأدنى لعدد الأحرف: { $min }.
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = كلمة المرور طويلة جدًا. الحد الأقصى لعدد الأحرف: { $max }.
# The current password, on the account page and the confirm page.
error-password-wrong = هذه ليست كلمة مرورك الحالية.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = الرمز غير صحيح، أو سبق استخدامه. انتظر الرمز التالي وحاول مرة أخرى.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = اسم المستخدم ورمز الاسترداد غير متطابقين، أو سبق استخدام الرمز.
# Settings page: the panel's name is empty or too long.
error-panel-name = أدخل اسمًا من 1 إلى 64 حرفًا.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = أدخل عددًا صحيحًا من { $min } إلى { $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = الحد الأقصى لعدد الأحرف: { $max }.

## Error page: the way out

# Button, for somebody signed in.
error-home = الانتقال إلى النظرة العامة
# Button, for somebody not signed in.
error-to-sign-in = الانتقال إلى تسجيل الدخول

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = استغرق ذلك وقتًا طويلًا
problem-too-slow-detail = كان الاتصال أبطأ من أن يكتمل الطلب في الوقت المحدد. لم يتغيّر شيء؛ حاول مرة أخرى.
# 404
problem-not-found-title = هذه الصفحة غير موجودة
problem-not-found-detail = قد يكون في العنوان خطأ، أو أن ما كان هنا لم يعد موجودًا.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = غير مسموح
problem-not-allowed-detail = لا يملك حسابك إذنًا بذلك. إذا كنت تحتاج إليه، فاطلبه من مسؤول.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = اللوحة مفتوحة على عنوان آخر
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = لم يأتِ هذا الطلب من عنوان اللوحة نفسها، لذلك لم يتغيّر شيء. افتح اللوحة على { $base-url } وحاول مرة أخرى. إذا كان ينبغي أن تعمل هنا أيضًا، فيمكن لمسؤولها إضافة هذا العنوان إلى ملف الإعدادات.
# 401: nobody is signed in.
problem-sign-in-required-title = سجّل الدخول أولًا
problem-sign-in-required-detail = لم تسجّل الدخول، أو انتهت جلستك.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = أكّد هويتك
problem-fresh-required-detail = مضى على آخر تسجيل دخول لك وقت أطول مما يسمح به هذا التغيير. أكّد هويتك أو سجّل الدخول مجددًا، ثم أعد المحاولة.
# 400
problem-malformed-title = تعذّرت قراءة هذا الطلب
problem-malformed-detail = جزء منه مفقود أو صيغته غير صحيحة. ارجع وأعد تحميل الصفحة وحاول مرة أخرى.
# 422: understood, but a value is refused.
problem-unprocessable-title = لا يمكن قبول هذا الطلب
problem-unprocessable-detail = فُهم الطلب، لكن إحدى قيمه غير مسموح بها. ارجع وتحقق مما أدخلته.
# 413
problem-too-large-title = حجم البيانات كبير جدًا
problem-too-large-detail = ما أُرسل أكبر مما يقبله هذا العنوان. لم يُخزَّن شيء.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = تغيّر في هذه الأثناء
problem-conflict-detail = غيّر شخص آخر ذلك في اللحظة نفسها. أعد تحميل الصفحة، وراجع الوضع الحالي، ثم حاول مرة أخرى.
# 409: a step that works only once was repeated.
problem-already-used-title = تم ذلك بالفعل
problem-already-used-detail = تعمل هذه الخطوة مرة واحدة، وسبق استخدامها. ابدأ من جديد.
# 409: the thing to be added is already there.
problem-duplicate-title = موجود بالفعل
problem-duplicate-detail = ما تضيفه مسجّل بالفعل ولم يُضَف مرة أخرى.
# 422: the most that are allowed are there.
problem-limit-title = لا يمكن إضافة المزيد
problem-limit-detail = وصل حسابك إلى الحد الأقصى. أزِل عنصرًا واحدًا أولًا.
# 404: it was there when the page was opened.
problem-gone-title = لم يعد موجودًا
problem-gone-detail = أُزيل في هذه الأثناء. أعد تحميل الصفحة لترى ما بقي.
# 409: removing it would lock the account out.
problem-last-usable-title = هذه آخر طريقة لديك للدخول
problem-last-usable-detail = من دونها لن تتمكن من تسجيل الدخول. أضِف طريقة أخرى لتسجيل الدخول، أو أعد تفعيل كلمة المرور، ثم أزِل هذه الطريقة.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = سيتعذّر الدخول إلى بعض الحسابات
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = بعد ذلك لن يمكن تسجيل الدخول بهذه الحسابات: { $names }. عيّن كلمة مرور أولًا، أو أكّد أنك تريد ذلك رغم هذا.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = هذا آخر مسؤول
problem-last-administrator-detail = لن يبقى من يدير اللوحة. عيّن مسؤولًا آخر أولًا، وتأكد من قدرته على تسجيل الدخول.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = هذا حسابك
problem-own-account-detail = لا يمكنك تنفيذ ذلك على الحساب الذي سجّلت الدخول به. يمكن لمسؤول آخر تنفيذه.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = متوقف مؤقتًا
problem-paused-detail = تكرر فشل ذلك، لذلك تسمح له اللوحة بالعمل بضع ثوانٍ فقط في كل مرة. انتظر قليلًا وحاول مرة أخرى.
# 503
problem-unavailable-title = غير متوفر حاليًا
problem-unavailable-detail = لم تتمكن اللوحة من فعل ذلك الآن. انتظر قليلًا وحاول مرة أخرى.
# 500
problem-internal-title = حدث خطأ هنا
problem-internal-detail = ليس هذا خطأك، ولم يتغيّر شيء. حاول مرة أخرى؛ وإذا تكرر ذلك، فسيجد المسؤول السبب في سجل اللوحة.
# 429
problem-too-many-title = محاولات كثيرة جدًا
problem-too-many-detail = جرت من هنا محاولات كثيرة جدًا في وقت قصير. انتظر بضع دقائق وحاول مرة أخرى.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = قبل أن تتابع
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [one] شخص واحد لن يتمكن من تسجيل الدخول
        [two] شخصان لن يتمكنا من تسجيل الدخول
        [few] { $count } أشخاص لن يتمكنوا من تسجيل الدخول
        [many] { $count } شخصًا لن يتمكنوا من تسجيل الدخول
       *[other] { $count } شخص لن يتمكنوا من تسجيل الدخول
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [one] وشخص آخر
        [two] وشخصان آخران
        [few] و{ $count } آخرون
        [many] و{ $count } آخرون
       *[other] و{ $count } آخرون
    }
# Below the names: what to do.
stranded-do = احرص أولًا على أن يتمكنوا من تسجيل الدخول بكلمة المرور، أو تابع إذا كانت لديهم طريقة أخرى للتواصل معك.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = لن يتمكن أي مسؤول من تسجيل الدخول، لذلك لم يُنفَّذ هذا. احرص أولًا على أن يتمكن مسؤول من تسجيل الدخول بكلمة المرور.
# Button that carries out the change all the same.
stranded-confirm = المتابعة على أي حال
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [one] كلمة المرور موقوفة في حساب واحد. ستعود إلى العمل:
        [two] كلمة المرور موقوفة في حسابين. ستعود إلى العمل:
        [few] كلمة المرور موقوفة في { $count } حسابات. ستعود إلى العمل:
        [many] كلمة المرور موقوفة في { $count } حسابًا. ستعود إلى العمل:
       *[other] كلمة المرور موقوفة في { $count } حساب. ستعود إلى العمل:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = عنوان اللوحة، { $address }، مناسب.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = عنوان اللوحة، { $address }، رقم. تحتاج المتصفحات إلى اسم: خصّص اسمًا للخادم، واضبط base_url على عنوان https بهذا الاسم.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = عنوان اللوحة، { $address }، ليس https. تحتاج المتصفحات إلى https أو localhost: ضع أمام اللوحة خادمًا وكيلًا عكسيًا له شهادة، واضبط base_url على عنوانه.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = فتح هذا المتصفح اللوحة على { $address }، وهو أحد العناوين المضبوطة لها.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = فتح هذا المتصفح اللوحة على { $here }، لكن اللوحة تتوقع { $address }. افتحها هناك، أو أضِف هذا العنوان إلى additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = يرسل خادم وكيل أمام اللوحة { $headers }، لكن عنوانه ليس في trusted_proxies: يبدو كل من وراءه زائرًا واحدًا.
# Button beside a warning.
plugin-switch-on-anyway = التفعيل على أي حال
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = التفعيل على أي حال: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = الآن
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [one] قبل دقيقة
        [two] قبل دقيقتين
        [few] قبل { $count } دقائق
        [many] قبل { $count } دقيقة
       *[other] قبل { $count } دقيقة
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [one] قبل ساعة
        [two] قبل ساعتين
        [few] قبل { $count } ساعات
        [many] قبل { $count } ساعة
       *[other] قبل { $count } ساعة
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [one] قبل يوم
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يومًا
       *[other] قبل { $count } يوم
    }
