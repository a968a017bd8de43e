### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys }
# Beside the plugin's switch, under its name.
passkeys-summary = כניסה עם טביעת אצבע, זיהוי פנים, קוד PIN או מפתח אבטחה במקום סיסמה.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(form: "definite") } משויכים לדומיין { $domain } ופועלים בכתובת שבה הפאנל פתוח עכשיו.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(form: "definite") } משויכים לדומיין { $domain } ולא פועלים בכתובת שבה הפאנל פתוח עכשיו. הכתובת המתאימה:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys } פועלים בכתובת { $origin }.
        [related] { -passkeys } פועלים בכתובת { $origin } בדפדפנים ששואלים את { $domain } על הכתובות הקשורות אליו.
        [nameless] { -passkeys } לא פועלים בכתובת { $origin }: דפדפנים משייכים אותם לשם מארח, ואף פעם לא לכתובת IP. תנו לפאנל שם.
        [insecure] { -passkeys } לא פועלים בכתובת { $origin }: דפדפנים דורשים https בכל מקום חוץ מ-localhost. הגישו את הפאנל דרך https.
       *[unrelated] { -passkeys } לא פועלים בכתובת { $origin }: היא לא שייכת לדומיין { $domain }. שנו את הדומיין למטה, או את הכתובת.
    }
# A setting.
passkeys-setting-rp-name = השם שמוצג בבקשות ל{ -passkey }
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = כך טלפונים ודפדפנים קוראים לפאנל הזה. אם השדה ריק, מוצג השם של הפאנל.
# A setting.
passkeys-setting-rp-id = הדומיין שאליו משויכים { -passkeys(form: "definite") }
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = שם המארח שבכתובת הפאנל, או דומיין שמעליו. אם השדה ריק, נעשה שימוש בשם המארח. { -passkeys } שנוצרו לדומיין אחר יפסיקו לפעול.
# A setting, a number of seconds.
passkeys-setting-ttl = זמן למענה על בקשה (בשניות)
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = אחרי הזמן הזה הבקשה פגה וצריך להתחיל מחדש.
# A setting, a number.
passkeys-setting-limit = מספר מרבי של { -passkeys } בכל חשבון
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = חשבונות שכבר יש בהם יותר ישמרו את כולם.
# A setting, a checkbox.
passkeys-setting-password-off = לאפשר למשתמשים להשבית את הסיסמה שלהם
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = מאותו רגע הם נכנסים רק עם { -passkey }. מי שכבר עשו זאת נשארים כך.
# A setting, a checkbox.
passkeys-setting-synced = לאפשר { -passkeys } מסונכרנים
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = מנהלי סיסמאות מעתיקים אותם לכל המכשירים של אותו אדם. אם האפשרות מושבתת, אפשר להוסיף רק מפתחות שנשארים במכשיר אחד, ולהשתמש רק בהם.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = או
# Button on the sign-in page.
passkeys-sign-in = כניסה עם { -passkey }
# Button on the page that asks to confirm who one is.
passkeys-confirm = אישור עם { -passkey }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = כדי להשתמש ב{ -passkeys } צריך JavaScript. הפעילו אותו בדף הזה.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = לא נעשה שימוש ב{ -passkey }. נסו שוב, ואם במכשיר הזה אין מפתח לפאנל, בחרו מכשיר אחר בחלון שנפתח.
# Nobody answered the prompt in time.
passkeys-timed-out = לא התקבל מענה לבקשה בזמן. נסו שוב כשהמכשיר בהישג יד.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = הדפדפן או המכשיר הזה לא תומך ב{ -passkeys }. נסו דפדפן או מכשיר אחר, או מפתח אבטחה עם קוד PIN.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = { -passkeys(form: "definite") } הושבתו בפאנל הזה. היכנסו עם הסיסמה.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = עוד אין לכם { -passkeys }. עם מפתח כזה, הכניסה היא פשוט ביטול הנעילה של המכשיר: אין מה לזכור, ואין מה שדף מזויף יוכל לגנוב.
# Label of the field in which a passkey is renamed.
passkeys-name = שם
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = השם של { -passkey(form: "definite") } החדש (לא חובה)
# Button.
passkeys-add = הוספת { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = שינוי שם
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = הסרה
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = להסיר את ”{ $name }”? אי אפשר יהיה להיכנס איתו יותר, וכל סשן אחר שנפתח איתו יסתיים עכשיו.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = בדיקת { -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = ”{ $name }” פועל.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = מסונכרן בין מכשירים
# In the list: the passkey cannot leave its device.
passkeys-device-only = במכשיר אחד בלבד
# In the list, before a date.
passkeys-added = נוסף:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = שימוש אחרון:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = הסשן הזה
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = ייתכן שיש עותק של { -passkey(form: "definite") } הזה. אם הוא לא הועבר למכשיר אחר, הסירו אותו והוסיפו חדש.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] אי אפשר לקרוא את { -passkey(form: "definite") } הזה, ולכן אי אפשר להיכנס איתו. הסירו אותו והוסיפו חדש.
       *[other] { -passkey(form: "definite") } הזה נוצר לכתובת { $domain } ואי אפשר להשתמש בו כאן. הסירו אותו והוסיפו חדש.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = { -passkey(form: "definite") } הזה כבר לא מגובה. מפתח נוסף ישמור על הגישה לחשבון גם אם המכשיר יאבד.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] הכניסה היא רק עם { -passkeys(form: "definite") } שלכם: הסיסמה מושבתת.
       *[on] עדיין אפשר להיכנס עם הסיסמה. אפשר להשבית אותה, ואז הכניסה תהיה רק עם { -passkeys(form: "definite") } שלכם.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = יש לכם רק { -passkey } פעיל אחד. אם הוא יאבד, תצטרכו קוד שחזור או עזרה מאדמין כדי להיכנס. הוסיפו מפתח שני, או צרו קודי שחזור.
# Button.
passkeys-only-start = השבתת הסיסמה שלי
# Button.
passkeys-only-end = הפעלת הסיסמה מחדש

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [one] לחשבון הזה יש { -passkey } אחד.
        [two] לחשבון הזה יש שני { -passkeys }.
        [many] לחשבון הזה יש { $count } { -passkeys }.
       *[other] לחשבון הזה יש { $count } { -passkeys }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = הסרת כל { -passkeys(form: "definite") }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = להסיר את כל { -passkeys(form: "definite") } של { $name }? הסשנים שנפתחו איתם יסתיימו, ואם הסיסמה הושבתה היא תחזור לפעול.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = הפעולה לא הצליחה
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = לא ניתן היה לאמת את { -passkey(form: "definite") }. בדקו את החיבור לרשת והתחילו מחדש.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = הפאנל לא מכיר את { -passkey(form: "definite") } הזה; ייתכן שהוא הוסר. בחרו אחר, או היכנסו עם הסיסמה.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = { -passkey(form: "definite") } הזה כבר לא קיים. טענו מחדש את הדף.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys } פועלים רק בכתובת https עם שם מארח, או ב-localhost. פנו לאדמין כדי שיגדיר לפאנל כתובת כזאת.
       *[other] { -passkeys } פועלים רק בכתובת https עם שם מארח, או ב-localhost, ורק היכן שהפאנל הזה מצפה להם. פתחו את הפאנל בכתובת { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = בשם צריכים להיות 1 עד { $limit } תווים, בלי מעברי שורה. בחרו שם אחר.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [one] כבר יש לכם { -passkey } אחד, וזה המספר המרבי בפאנל הזה. הסירו אותו לפני הוספת אחר.
        [two] כבר יש לכם שני { -passkeys }, וזה המספר המרבי בפאנל הזה. הסירו אחד לפני הוספת אחר.
        [many] כבר יש לכם { $limit } { -passkeys }, וזה המספר המרבי בפאנל הזה. הסירו אחד לפני הוספת אחר.
       *[other] כבר יש לכם { $limit } { -passkeys }, וזה המספר המרבי בפאנל הזה. הסירו אחד לפני הוספת אחר.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = בפאנל הזה אסורים { -passkeys } שמסונכרנים בין מכשירים. השתמשו במפתח אבטחה או במכשיר אחר.
# When turning the password off.
passkeys-problem-password-off = בפאנל הזה אי אפשר להשבית סיסמאות. אפשר לבקש מאדמין לאשר זאת.
# When adding a passkey that is already there.
passkeys-problem-duplicate = { -passkey(form: "definite") } הזה כבר רשום. בחרו מכשיר אחר, או השתמשו במפתח הקיים.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = בלי סיסמה צריך { -passkey } פעיל. הוסיפו אחד נוסף, או הפעילו מחדש את הסיסמה.
