### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(form: "definite") }
# Beside the plugin's switch, under its name.
passkeys-summary = تسجيل الدخول ببصمة الإصبع أو الوجه أو رقم PIN أو مفتاح أمان بدلًا من كلمة المرور.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(form: "definite") } مرتبطة بالنطاق { $domain } وتعمل على العنوان الذي تستخدمه الآن.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(form: "definite") } مرتبطة بالنطاق { $domain } ولا تعمل على العنوان الذي تستخدمه الآن. استخدم هذا العنوان بدلًا منه:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] تعمل { -passkeys(form: "definite") } على { $origin }.
        [related] تعمل { -passkeys(form: "definite") } على { $origin } في المتصفحات التي تسأل { $domain } عن العناوين المرتبطة به.
        [nameless] لا تعمل { -passkeys(form: "definite") } على { $origin }: تربطها المتصفحات باسم مضيف، لا بعنوان IP. خصّص اسمًا للوحة.
        [insecure] لا تعمل { -passkeys(form: "definite") } على { $origin }: تشترط المتصفحات https إلا على localhost. قدّم اللوحة عبر https.
       *[unrelated] لا تعمل { -passkeys(form: "definite") } على { $origin }: هذا العنوان لا ينتمي إلى { $domain }. غيّر النطاق أدناه، أو غيّر العنوان.
    }
# A setting.
passkeys-setting-rp-name = الاسم الظاهر في طلبات { -passkey(form: "definite") }
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = الاسم الذي تعرضه الهواتف والمتصفحات لهذه اللوحة. اتركه فارغًا لاستخدام اسم اللوحة نفسه.
# A setting.
passkeys-setting-rp-id = النطاق الذي ترتبط به { -passkeys(form: "definite") }
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = اسم المضيف في عنوان اللوحة، أو نطاق أعلى منه. اتركه فارغًا لاستخدام اسم المضيف. تتوقف عن العمل { -passkeys(form: "definite") } التي أُنشئت لنطاق آخر.
# A setting, a number of seconds.
passkeys-setting-ttl = مهلة الرد على الطلب (بالثواني)
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = بعد هذه المهلة تنتهي صلاحية الطلب ويجب البدء من جديد.
# A setting, a number.
passkeys-setting-limit = الحد الأقصى لعدد { -passkeys(form: "definite") } في كل حساب
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = الحسابات التي لديها عدد أكبر تحتفظ بها كلها.
# A setting, a checkbox.
passkeys-setting-password-off = السماح للمستخدمين بإيقاف كلمة المرور
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = يسجّلون الدخول بعدها ب{ -passkey } فقط. من أوقفها من قبل يبقى على ذلك.
# A setting, a checkbox.
passkeys-setting-synced = السماح ب{ -passkeys(form: "definite") } المتزامنة
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = ينسخها مدير كلمات المرور إلى كل أجهزة صاحبها. من دون هذا السماح، لا يمكن إلا إضافة المفاتيح التي تبقى على جهاز واحد واستخدامها.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = أو
# Button on the sign-in page.
passkeys-sign-in = تسجيل الدخول ب{ -passkey }
# Button on the page that asks to confirm who one is.
passkeys-confirm = التأكيد ب{ -passkey }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = تحتاج { -passkeys(form: "definite") } إلى JavaScript. فعّله لهذه الصفحة لاستخدامها.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = لم يُستخدم أي { -passkey }. حاول مرة أخرى، واختر جهازًا آخر في نافذة الطلب إذا لم يكن على هذا الجهاز مفتاح لهذه اللوحة.
# Nobody answered the prompt in time.
passkeys-timed-out = انتهت مهلة الطلب من دون رد. حاول مرة أخرى عندما يكون جهازك في متناولك.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = هذا المتصفح أو الجهاز لا يدعم { -passkeys(form: "definite") }. جرّب متصفحًا أو جهازًا آخر، أو مفتاح أمان له رقم PIN.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = أُوقفت { -passkeys(form: "definite") } في هذه اللوحة. استخدم كلمة مرورك.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = ليست لديك { -passkeys } بعد. بواسطتها تسجّل الدخول بمجرد فتح قفل جهازك: لا شيء تحفظه، ولا شيء يمكن لصفحة مزيفة أن تسرقه.
# Label of the field in which a passkey is renamed.
passkeys-name = الاسم
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = اسم { -passkey(form: "definite") } الجديد (اختياري)
# Button.
passkeys-add = إضافة { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = إعادة التسمية
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = إزالة
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = هل تريد إزالة «{ $name }»؟ لن يمكن تسجيل الدخول به بعد الآن، وتنتهي فورًا كل الجلسات الأخرى التي بدأت به.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = تجربة { -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = «{ $name }» يعمل.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = متزامن بين الأجهزة
# In the list: the passkey cannot leave its device.
passkeys-device-only = على جهاز واحد فقط
# In the list, before a date.
passkeys-added = تاريخ الإضافة:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = آخر استخدام:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = هذه الجلسة
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = قد تكون هناك نسخة من { -passkey(form: "definite") } هذا. إذا لم يُنقل إلى جهاز آخر، فأزِله وأضِف مفتاحًا جديدًا.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] لا يمكن قراءة { -passkey(form: "definite") } هذا ولا تسجيل الدخول به. أزِله وأضِف مفتاحًا جديدًا.
       *[other] أُنشئ { -passkey(form: "definite") } هذا للنطاق { $domain } ولا يمكن استخدامه على هذا العنوان. أزِله وأضِف مفتاحًا جديدًا.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = لم تعد هناك نسخة احتياطية من { -passkey(form: "definite") } هذا. إضافة مفتاح آخر تضمن الدخول إلى الحساب إذا فُقد الجهاز.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] لا يمكنك تسجيل الدخول إلا ب{ -passkeys(form: "definite") }: كلمة مرورك موقوفة.
       *[on] لا يزال بإمكانك تسجيل الدخول بكلمة المرور. يمكنك إيقافها والاكتفاء ب{ -passkeys(form: "definite") }.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = لديك { -passkey } واحد فقط يعمل. إذا فقدته، فستحتاج إلى رمز استرداد أو إلى مسؤول للدخول. أضِف مفتاحًا ثانيًا، أو أنشئ رموز استرداد.
# Button.
passkeys-only-start = إيقاف كلمة مروري
# Button.
passkeys-only-end = إعادة تفعيل كلمة مروري

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [one] في هذا الحساب { -passkey } واحد.
        [two] في هذا الحساب { -passkey(form: "dual") }.
        [few] في هذا الحساب { $count } { -passkeys }.
        [many] في هذا الحساب { $count } { -passkey }.
       *[other] في هذا الحساب { $count } { -passkey }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = إزالة كل { -passkeys(form: "definite") }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = هل تريد إزالة كل { -passkeys(form: "definite") } من حساب { $name }؟ تنتهي الجلسات التي بدأت بها، وتعود كلمة المرور إلى العمل إذا كانت موقوفة.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = لم تنجح العملية
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = تعذّر التحقق من { -passkey(form: "definite") }. تحقق من اتصالك بالشبكة وابدأ من جديد.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = لا تعرف هذه اللوحة { -passkey(form: "definite") } هذا؛ ربما أُزيل. اختر مفتاحًا آخر، أو استخدم كلمة مرورك.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = لم يعد { -passkey(form: "definite") } هذا موجودًا. أعد تحميل الصفحة.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] لا تعمل { -passkeys(form: "definite") } إلا على عنوان https له اسم مضيف، أو على localhost. اطلب من مسؤول تخصيص عنوان كهذا للوحة.
       *[other] لا تعمل { -passkeys(form: "definite") } إلا على عنوان https له اسم مضيف، أو على localhost، وحيث تتوقعها هذه اللوحة فقط. افتح اللوحة على { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = يجب أن يتكوّن الاسم من 1 إلى { $limit } من الأحرف، من دون فواصل أسطر. اختر اسمًا آخر.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [one] لديك { -passkey } واحد، وهو الحد الأقصى في هذه اللوحة. أزِله قبل إضافة غيره.
        [two] لديك { -passkey(form: "dual") }، وهو الحد الأقصى في هذه اللوحة. أزِل أحدهما قبل إضافة غيره.
        [few] لديك { $limit } { -passkeys }، وهو الحد الأقصى في هذه اللوحة. أزِل أحدها قبل إضافة غيره.
        [many] لديك { $limit } { -passkey }، وهو الحد الأقصى في هذه اللوحة. أزِل أحدها قبل إضافة غيره.
       *[other] لديك { $limit } { -passkey }، وهو الحد الأقصى في هذه اللوحة. أزِل أحدها قبل إضافة غيره.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = لا تسمح هذه اللوحة ب{ -passkeys(form: "definite") } المتزامنة بين الأجهزة. استخدم مفتاح أمان أو جهازًا آخر.
# When turning the password off.
passkeys-problem-password-off = لا يمكن إيقاف كلمات المرور في هذه اللوحة. اطلب من مسؤول السماح بذلك.
# When adding a passkey that is already there.
passkeys-problem-duplicate = { -passkey(form: "definite") } هذا مسجّل بالفعل. اختر جهازًا آخر، أو استخدم المفتاح الموجود لديك.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = من دون كلمة المرور تحتاج إلى { -passkey } يعمل. أضِف مفتاحًا آخر، أو أعد تفعيل كلمة المرور.
