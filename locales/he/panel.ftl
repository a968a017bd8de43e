### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = עברית

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = דילוג לתוכן
# Name of the main navigation, for screen readers.
nav-label = ראשי
# Main navigation, and the title of the start page.
nav-dashboard = סקירה
# Main navigation: the viewer's own account.
nav-account = חשבון
# Main navigation, administrators only: everybody's accounts.
nav-users = משתמשים
# Main navigation, administrators only: the panel's settings.
nav-settings = הגדרות
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = מחוברים בתור { $name }
# Button under the navigation.
sign-out = יציאה
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = שפה
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = החלפה
# Button under a form whose changes it stores.
save = שמירת השינויים
# Link beside a form's button; leaves without storing anything.
cancel = ביטול
# Notice above a form after its changes were stored.
saved = השינויים נשמרו.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = שם משתמש
# Below the field in which a new username is chosen.
field-username-hint = אפשר להשתמש באותיות, בספרות ובתווים . _ - @ + ועד 64 תווים בסך הכול.
# Label of the password field on the sign-in and set-up pages.
field-password = סיסמה
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = קוד
# Below that field, where a recovery code is accepted too.
field-code-hint = שש הספרות מאפליקציית האימות, או אחד מקודי השחזור שלכם.
# Label of the field for a recovery code.
field-recovery-code = קוד שחזור
# Label on the page where a password is changed.
field-current-password = הסיסמה הנוכחית
# Label on the page where a password is changed.
field-new-password = סיסמה חדשה
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = לפחות { $min } תווים. גם רווחים נספרים, ועדיף ארוכה יותר.
# What an account may do: everything.
role-admin = אדמין
# What an account may do: use the panel and change itself.
role-user = משתמש
# How somebody signed in.
method-password = סיסמה
# How somebody signed in, when it was not with the password.
method-other = דרך כניסה אחרת

## Sign-in page

# Heading, and title of the browser tab.
login-title = כניסה
# Button under the form.
login-submit = כניסה
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = הסיסמה הוגדרה. אפשר להיכנס איתה.
# Link below the form.
login-to-recovery = לא מצליחים להיכנס?
# Link below the second step and the recovery form; starts over.
login-again = חזרה לכניסה

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = עוד שלב אחד
# Below the heading.
login-second-factor-intro = כדי להיכנס לחשבון שלכם נדרש גם קוד, מלבד הסיסמה.
# Link below the form.
login-second-factor-to-recovery = אין לי גישה לאפליקציה

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = שחזור הגישה
# Below the heading.
login-recovery-intro = עם קוד שחזור אפשר לתקן את דרכי הכניסה לחשבון. כל קוד פועל פעם אחת.
# Button under the form.
login-recovery-submit = המשך
# Below the form.
login-recovery-no-code = אין גם קודים? אדמין של הפאנל הזה יכול לעזור.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = הוזמנתם
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = בחרו סיסמה לחשבון { $name } בפאנל { $panel }. הקישור הזה פועל פעם אחת.
# Heading of a reset, and title of the browser tab.
link-reset-title = הגדרת סיסמה חדשה
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = בחרו סיסמה חדשה לחשבון { $name }. כל הסשנים של החשבון יסתיימו. הקישור הזה פועל פעם אחת.
# Button under the form.
link-submit = הגדרת הסיסמה

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = הגדרה ראשונית
# Heading.
setup-heading = ברוכים הבאים אל { -product }
# Below the heading.
setup-intro = כאן יוצרים את האדמין הראשון. רק הקישור הזה מאפשר זאת, והוא פועל פעם אחת.
# Button under the form.
setup-submit = יצירת האדמין

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = שלום, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = ברוכים הבאים אל { $panel }. מכאן מנהלים את החשבון ואת דרכי הכניסה אליו.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = ברוכים הבאים אל { $panel }. מכאן מנהלים את החשבון שלכם, את משתמשי השרת ואת הפאנל עצמו.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = הכניסה שלכם
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = תפקיד
# Label in that summary, followed by how this session was made.
dashboard-method = דרך הכניסה
# Label in that summary, followed by a date.
dashboard-last-sign-in = כניסה אחרונה
# Heading above the links that only administrators see.
dashboard-administration = ניהול
# Below the link “Profile”.
dashboard-to-profile-detail = השם והשפה שלכם.
# Below the link “Password”.
dashboard-to-password-detail = שינוי הסיסמה שאיתה נכנסים.
# Below the link “Sessions”.
dashboard-to-sessions-detail = היכן החשבון מחובר, וסיום סשנים לא מוכרים.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [one] בינתיים רק החשבון שלכם. הוסיפו את מי שמשתמשים בשרת הזה.
        [two] שני חשבונות. אפשר לראות מי יכול להיכנס ולהוסיף משתמשים.
        [many] { $count } חשבונות. אפשר לראות מי יכול להיכנס ולהוסיף משתמשים.
       *[other] { $count } חשבונות. אפשר לראות מי יכול להיכנס ולהוסיף משתמשים.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = שם הפאנל ושפת ברירת המחדל שלו.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = החשבון שלכם
# Name of the row of tabs, for screen readers.
account-tabs-label = חלקי החשבון
# Tab: name and language.
account-tab-profile = פרופיל
# Tab: change the password.
account-tab-password = סיסמה
# Tab: authenticator app and recovery codes.
account-tab-second-factor = אימות דו-שלבי
# Tab: where the viewer is signed in.
account-tab-sessions = סשנים
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = פרופיל
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = שפה
# The first choice of a language.
account-language-automatic = כמו בדפדפן שלי
# Below the choice of a language.
account-language-hint = חל על כל דפדפן שבו תיכנסו לחשבון.
# Heading on the tab “Password”.
account-password-heading = שינוי הסיסמה
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = הכניסה עם סיסמה מושבתת בחשבון שלכם. סיסמה שתוגדר כאן תחזור לפעול ברגע שתפעילו את הכניסה עם סיסמה.
# Button on the tab “Password”.
account-password-submit = שינוי הסיסמה
# Notice on the tab “Password” after the change.
account-password-saved = הסיסמה שונתה. כל שאר הסשנים שלכם הסתיימו.
# Heading on the tab “Sessions”.
account-sessions-heading = היכן אתם מחוברים
# Below that heading.
account-sessions-intro = אם אחד הסשנים לא מוכר לכם, סיימו אותו ושנו את הסיסמה.
# Button above the list of sessions.
account-sessions-end-others = סיום כל השאר
# Button beside one session.
account-sessions-end = סיום
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = סיום הסשן: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = הסיום בוצע. מי שהיה מחובר שם נותק מהחשבון.
# Mark beside the session in which the page is being looked at.
account-sessions-current = הסשן הזה
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } ב-{ $system }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = עם ”{ $name }”
# In place of a device that could not be recognised.
account-sessions-unknown-device = מכשיר לא מוכר
# Small text of one session: how it was made.
account-sessions-by-password = עם סיסמה
# Small text of one session: how it was made.
account-sessions-by-recovery = עם קוד שחזור
# Small text of one session: how it was made.
account-sessions-by-other = בדרך כניסה אחרת
# Small text of one session: a label, followed by a date and time.
account-sessions-created = כניסה:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = פעילות אחרונה:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = דרך כניסה לחשבון שלכם נוספה או הוסרה. <a data-l10n-name="look">זה הייתם אתם?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = זה הייתם אתם?
# Below that heading, above the list of changes.
account-notice-intro = זה השתנה בסשן אחר של החשבון שלכם.
# Button below the list; the notice goes away.
account-notice-mine = זה הייתי אני
# Button below the list.
account-notice-not-mine = זה לא הייתי אני
# Below that button.
account-notice-not-mine-detail = מה שנוסף יוסר, וכל מי שמחובר לחשבון ינותק, חוץ מכם כאן. לאחר מכן שנו את הסיסמה.
# Below the list when there is no other session.
account-sessions-only-this = אתם לא מחוברים בשום מקום אחר.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = החשבון שלכם מוגן בסיסמה בלבד. <a data-l10n-name="set-up">הגדירו אימות דו-שלבי</a>.
# Notice after an authenticator app was set up.
second-factor-added = אפליקציית האימות הוגדרה. מעכשיו, בכניסה עם סיסמה צריך גם קוד.
# Notice after the authenticator app was removed.
second-factor-removed = אפליקציית האימות הוסרה. מעכשיו אפשר שוב להיכנס עם הסיסמה לבדה.
# Notice after password sign-in was switched on again.
second-factor-released = אפשר שוב להיכנס עם הסיסמה.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = נכנסתם עם קוד שחזור. כאן אפשר לתקן את דרכי הכניסה לחשבון; לאחר מכן צאו והיכנסו שוב כדי להשתמש בפאנל.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = אדמינים של הפאנל הזה צריכים אימות דו-שלבי. הגדירו אותו כדי להמשיך.
# Heading above the offer to use the password again.
second-factor-held-heading = הכניסה עם סיסמה מושבתת
# Below that heading.
second-factor-held = הכניסה לחשבון שלכם היא בלי סיסמה. אם זה כבר לא פועל, הפעילו שוב את הסיסמה.
# Button below that text.
second-factor-release = הפעלת הכניסה עם סיסמה
# Heading of the part about the app.
second-factor-app = אפליקציית אימות
# Mark beside that heading.
second-factor-on = מופעלת
# Below that heading.
second-factor-app-intro = אפליקציה בטלפון מציגה קוד חדש בכל חצי דקה. אחרי ההגדרה, בכניסה עם סיסמה צריך גם את הקוד הזה.
# Label, followed by a date and time.
second-factor-since = הוגדרה:
# Heading and button: starts setting up the app.
second-factor-set-up = הגדרת אפליקציית אימות
# Button: sets up another app in place of the present one.
second-factor-replace = מעבר לאפליקציה אחרת
# Button that opens a question.
second-factor-remove = הסרה
# The question.
second-factor-remove-detail = לאחר מכן, כל מי שהסיסמה ידועה לו יוכל להיכנס רק איתה.
# Button that does it.
second-factor-remove-confirm = הסרת האפליקציה
# First step of setting up an app, above a QR code.
second-factor-scan = פתחו את אפליקציית האימות, הוסיפו חשבון וכוונו את המצלמה אל התמונה הזאת.
# What screen readers say in place of the QR code.
second-factor-picture = קוד QR שמכיל את המפתח שלמטה
# Second way to set up an app, above the key as text.
second-factor-type = אין מצלמה? הקלידו את המפתח הזה באפליקציה:
# Below the field for the first code.
second-factor-code-hint = שש הספרות שהאפליקציה מציגה עכשיו מוכיחות שהמפתח נמצא בה.
# Button under the form.
second-factor-confirm = הפעלה
# Heading of the part about recovery codes.
recovery-codes = קודי שחזור
# Below that heading.
recovery-codes-intro = למקרה שהטלפון או הסיסמה יאבדו. כל קוד פועל פעם אחת.
# In place of how many are left.
recovery-codes-none = אין לכם קודי שחזור.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [one] נשאר קוד אחד. כדאי ליצור חדשים בקרוב.
        [two] נשארו שני קודים.
        [many] נשארו { $count } קודים.
       *[other] נשארו { $count } קודים.
    }
# Button: makes the first codes.
recovery-codes-make = יצירת קודי שחזור
# Button that opens a question.
recovery-codes-renew = יצירת קודים חדשים
# The question.
recovery-codes-renew-detail = הקודים שיש לכם עכשיו יפסיקו לפעול.
# Button that does it.
recovery-codes-renew-confirm = החלפת הקודים שלי
# Heading above new codes.
recovery-codes-new = קודי השחזור שלכם
# Notice above new codes.
recovery-codes-keep = שמרו אותם במקום שרק אתם יכולים למצוא. הם מוצגים רק הפעם.
# Link that downloads the codes as a text file.
recovery-codes-download = הורדה
# Button that leaves the page with the codes.
recovery-codes-kept = שמרתי אותם

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = פעילות
# Tab of the account page: what has happened to the account.
account-tab-activity = פעילות
# At the top of that tab.
account-activity-intro = מה קרה בחשבון שלכם, מהחדש לישן. אם משהו כאן לא נעשה על ידיכם, שנו את הסיסמה וסיימו את הסשנים שלא מוכרים לכם.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = פעילות
# Below that heading.
audit-intro = מי עשה מה ומתי. שורות רק נוספות ליומן, ואף פעם לא משתנות ולא נמחקות.
# Button of the form above the list, and its name for screen readers.
audit-filter = הצגה
# Label of a choice in that form.
audit-filter-action = מה קרה
# Label of a choice in that form.
audit-filter-outcome = תוצאה
# First entry of both choices.
audit-filter-any = הכול
# Link beside the button; shows everything again.
audit-filter-none = הצגת הכול
# Below the field for a username.
audit-unknown-name = אין חשבון בשם הזה.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = מה קרה
# In place of the list.
audit-empty = עוד אין פעילות
# Link below the list.
audit-older = פעילות ישנה יותר
# Link below the list.
audit-newest = הפעילות החדשה ביותר
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = בוצע על ידי: { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = חשבון: { $name }
# In place of a username.
audit-deleted-account = חשבון שנמחק
# Small text of a line: not with the password.
audit-other-method = בדרך כניסה אחרת
# In place of an address.
audit-command-line = שורת הפקודה
# Choice of the form: it was done.
audit-done = בוצע
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = נדחה
# Heading above the failed attempts.
audit-failures-heading = ניסיונות שנכשלו
# Below that heading.
audit-failures-intro = נספרים לפי שעה, מהחדש לישן.
# A kind of failed attempts.
audit-failure-password = סיסמה נדחתה
# A kind of failed attempts.
audit-failure-second-factor = קוד נדחה
# A kind of failed attempts.
audit-failure-recovery = קוד שחזור נדחה
# A kind of failed attempts.
audit-failure-other = כישלון בדרך כניסה אחרת
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = ניסיונות נוספים שנכשלו
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] פעם אחת
        [two] פעמיים
        [many] { $count } פעמים
       *[other] { $count } פעמים
    }

## Activity: what happened, as a line's title

audit-action-sign-in = כניסה
audit-action-sign-out = יציאה
audit-action-confirmed = אישור זהות
audit-action-confirm = אישור זהות
audit-action-password-changed = הסיסמה שונתה
audit-action-password-sign-in-held = הכניסה עם סיסמה הושבתה
audit-action-password-sign-in-released = הכניסה עם סיסמה הופעלה
audit-action-password-released = הכניסה עם סיסמה הופעלה
audit-action-password-reset-offered = נוצר קישור לאיפוס הסיסמה
audit-action-account-added = נוסף חשבון
audit-action-account-invited = נוצרה הזמנה
audit-action-invitation-accepted = ההזמנה התקבלה
audit-action-password-reset = הסיסמה אופסה דרך קישור
audit-action-account-disabled = החשבון נחסם
audit-action-account-enabled = חסימת החשבון בוטלה
audit-action-account-deleted = החשבון נמחק
audit-action-credential-added = נוספה דרך כניסה
audit-action-credential-removed = הוסרה דרך כניסה
audit-action-credential-renamed = שונה השם של דרך כניסה
audit-action-credential-tested = נבדקה דרך כניסה
audit-action-sessions-ended = סשנים הסתיימו
audit-action-second-factor-added = הוגדר אימות דו-שלבי
audit-action-second-factor-removed = הוסר אימות דו-שלבי
audit-action-second-factor-reset = אופס האימות הדו-שלבי
audit-action-recovery-codes-made = נוצרו קודי שחזור
audit-action-recovery-code-used = נעשה שימוש בקוד שחזור
audit-action-recovery-sign-in = כניסה עם קוד שחזור
audit-action-setting-changed = הגדרה שונתה
audit-action-stranding-accepted = נעילה מחוץ לחשבון אושרה
audit-action-address-accepted = כתובת חדשה אושרה
audit-action-plugin-enabled = תוסף הופעל
audit-action-plugin-disabled = תוסף הושבת
audit-action-plugin-quarantined = תוסף הושעה: הפאנל קרס כשהפעיל אותו
audit-action-plugin-installed = תוסף הותקן
audit-action-plugin-removed = תוסף הוסר
audit-action-plugin-purged = המידע שתוסף שמר נמחק

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = אין חשבון בשם הזה
audit-reason-wrong-password = סיסמה שגויה
audit-reason-password-held = הכניסה עם סיסמה מושבתת בחשבון הזה
audit-reason-account-disabled = החשבון חסום
audit-reason-wrong-code = קוד שגוי

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = הגדרות
# Below the heading.
settings-intro = השינויים חלים על כולם מיד, בלי הפעלה מחדש.
# Heading of the first form.
settings-panel-heading = פאנל
# Label of a field.
settings-panel-name = שם הפאנל
# Below that field.
settings-panel-name-hint = מוצג בדף הכניסה ובכרטיסיית הדפדפן.
# Label of the choice of a language.
settings-language = שפת ברירת המחדל
# Below that choice.
settings-language-hint = למי שלא בחרו שפה, והדפדפן שלהם מבקש שפה שאין כאן.
# Settings: a number of minutes.
settings-fresh-minutes = אישור זהות מחדש אחרי (בדקות)
settings-fresh-minutes-hint = חל על שינויים בדרכי הכניסה ועל שינויים בחשבונות של אחרים.
# Label of a choice.
settings-second-factor = אימות דו-שלבי
# A value of that choice.
settings-second-factor-optional = לבחירת כל אחד
# A value of that choice.
settings-second-factor-administrators = חובה לאדמינים
# Below that choice.
settings-second-factor-hint = עד שיגדירו אותו, אדמינים שנכנסים עם סיסמה מגיעים רק לחשבון שלהם.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = תוספים
# Below that heading.
plugins-intro = תוסף פועל עם אותן הרשאות כמו הפאנל. הפעילו רק תוספים שאתם סומכים עליהם.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = מופעל
# Mark beside a plugin's name: it is switched off.
plugin-state-off = מושבת
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = לא פועל
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = מושעה
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = הקובץ חסר
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [one] בתוסף הזה נתפסה שגיאה אחת במקום הבא: { $at }.
        [two] בתוסף הזה נתפסו שתי שגיאות במקום הבא: { $at }.
        [many] בתוסף הזה נתפסו { $count } שגיאות במקום הבא: { $at }.
       *[other] בתוסף הזה נתפסו { $count } שגיאות במקום הבא: { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = האחרונה:
# Below these errors, while they keep coming.
plugin-paused = החלק הזה של התוסף מופעל עכשיו רק לכמה שניות בכל פעם, עד שיצליח. ביומן של הפאנל כתוב מה השתבש.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = לא פועל ב-{ $node }, שרת אחר של הפאנל הזה.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = מאז:
# Button beside a plugin that is left out.
plugin-try-again = ניסיון נוסף
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = ניסיון נוסף: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [one] ספרייה אחת של התוסף הזה נשארת בזיכרון, ללא שימוש, עד להפעלה מחדש של הפאנל.
        [two] שתי ספריות של התוסף הזה נשארות בזיכרון, ללא שימוש, עד להפעלה מחדש של הפאנל.
        [many] { $count } ספריות של התוסף הזה נשארות בזיכרון, ללא שימוש, עד להפעלה מחדש של הפאנל.
       *[other] { $count } ספריות של התוסף הזה נשארות בזיכרון, ללא שימוש, עד להפעלה מחדש של הפאנל.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = גרסה { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = מה מותר לו
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = מה מותר לו: { $plugin }
# Below that list.
plugin-declares-note = הפאנל דוחה כל מה שלא ברשימה הזאת. זו הצהרה, לא ארגז חול: תוסף פועל כחלק מהפאנל, ולכן התקינו רק תוספים שאתם סומכים עליהם.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [one] מענה בכתובת אחת תחת הנתיב שלו, למשתמשים מחוברים
        [two] מענה בשתי כתובות תחת הנתיב שלו, למשתמשים מחוברים
        [many] מענה ב-{ $count } כתובות תחת הנתיב שלו, למשתמשים מחוברים
       *[other] מענה ב-{ $count } כתובות תחת הנתיב שלו, למשתמשים מחוברים
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [one] מענה בכתובת אחת תחת הנתיב שלו, לכולם
        [two] מענה בשתי כתובות תחת הנתיב שלו, מתוכן { $open } לכולם
        [many] מענה ב-{ $count } כתובות תחת הנתיב שלו, מתוכן { $open } לכולם
       *[other] מענה ב-{ $count } כתובות תחת הנתיב שלו, מתוכן { $open } לכולם
    }
# The other entries of that list.
ability-sign-in = חיבור משתמשים לחשבון שלהם
ability-confirm = אישור שמי שמחובר הוא עדיין אותו אדם
ability-hold-passwords = השבתת הסיסמה של חשבון והפעלתה מחדש
ability-end-sessions = סיום הסשנים שנפתחו דרכו
ability-keep-credentials = שמירת מה שאיתו נכנסים לחשבון
ability-administer = שינוי חשבונות אחרים לבקשת אדמין
ability-read-accounts = חיפוש חשבונות לפי שם
# Button beside a plugin.
plugin-switch-on = הפעלה
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = הפעלה: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = השבתה
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = השבתה: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = כל מה שהתוסף מוסיף ייעלם מהפאנל. המידע ששמר יישאר לפעם הבאה שתפעילו אותו.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [one] לסיים גם את הסשן היחיד שנפתח דרכו
        [two] לסיים גם את שני הסשנים שנפתחו דרכו
        [many] לסיים גם את { $count } הסשנים שנפתחו דרכו
       *[other] לסיים גם את { $count } הסשנים שנפתחו דרכו
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = השבתת { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = ההגדרות של { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = הקובץ הזה הוא לא ספריית Linux.
library-not-elf-do = החליפו אותו בקובץ של התוסף עם הסיומת so, או הסירו אותו מתיקיית התוספים.
# The file ends too early.
library-truncated-why = הספרייה הזאת קטועה; חלק מהקובץ חסר.
library-truncated-do = העתיקו אותה שוב לתיקיית התוספים והשוו את הגודל שלה למקור.
# A library, but of something else.
library-no-module-why = הספרייה הזאת היא לא תוסף לפאנל הזה.
library-no-module-do = הסירו אותה מתיקיית התוספים.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = לתוסף הזה נדרשת גרסה { $needs } של ממשק התוספים; הפאנל הזה מציע את { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = התקינו מהדורה של התוסף שנבנתה לגרסה { $offers }, או פאנל שמציע את { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = התוסף הזה משתמש ב-”{ $needs }”, שלא קיים בגרסה { $offers } של ממשק התוספים, הגרסה שהפאנל הזה מציע.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = עדכנו את הפאנל, או התקינו מהדורה של התוסף שנבנתה לגרסה { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = התוסף הזה נבנה מול מהדורה אחרת של ממשק התוספים מזו של הפאנל.
library-layout-do = התקינו את המהדורה שהגיעה עם הגרסה הזאת של הפאנל.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = התוסף הזה נבנה כך ששגיאה אחת בו עלולה לעצור את הפאנל כולו.
library-panic-abort-do = בקשו ממפתחי התוסף מהדורה עם ”panic = unwind”.
# The process that opened it first crashed.
library-crashed-why = הספרייה הזאת קרסה בניסיון הפעלה, ולכן הפאנל לא משתמש בה.
library-crashed-do = העתיקו אותה שוב לתיקיית התוספים; אם זה לא עוזר, בקשו ממפתחי התוסף מהדורה אחרת.
# The process that opened it first did not answer.
library-hung-why = הספרייה הזאת לא הגיבה בזמן כשנפתחה בתהליך נפרד.
library-hung-do = טענו מחדש את הדף כדי לנסות שוב; אם המצב לא משתנה, בקשו ממפתחי התוסף מהדורה אחרת.
# Not the file that an administrator switched on.
library-changed-why = הקובץ הזה השתנה מאז שהתוסף הופעל.
library-changed-do = אם אתם החלפתם אותו, השביתו את התוסף והפעילו אותו שוב. אם לא, בררו מי עשה זאת.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = הפאנל קרס בזמן הפעלת התוסף הזה, ולכן התוסף מושעה מאז.
library-quarantined-do = הפעילו אותו שוב כדי לנסות פעם נוספת. אם הפאנל יקרוס שוב, בקשו ממפתחי התוסף מהדורה אחרת.
# The plugin was opened, and then did not come up.
library-stuck-why = התוסף הזה לא עלה בזמן.
library-stuck-do = השביתו אותו והפעילו מחדש כדי לנסות שוב; אם המצב לא משתנה, בקשו ממפתחי התוסף מהדורה אחרת.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = משתמשים אחרים בשרת הזה יכולים לכתוב לקובץ { $detail }.
# Variables:
#   $detail (String) - the file
library-writable-do = שללו את הרשאת הכתיבה מהקבוצה ומאחרים: הריצו chmod go-w על { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = הקובץ { $detail } שייך למשתמש { $needs }; הפאנל פועל כמשתמש { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = בדקו מהיכן הוא הגיע; אם אתם סומכים עליו, התקינו אותו שוב, או הריצו chown כדי להעביר את { $detail } לבעלות המשתמש { $offers }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = משתמשים אחרים בשרת הזה יכולים לכתוב לתיקיית התוספים { $detail }.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = שללו את הרשאת הכתיבה מהקבוצה ומאחרים: הריצו chmod go-w על { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = תיקיית התוספים { $detail } שייכת למשתמש { $needs }; הפאנל פועל כמשתמש { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = בדקו מה יש בה; אם אתם סומכים על התוכן, הריצו chown כדי להעביר את { $detail } לבעלות המשתמש { $offers }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = מה שהתוסף הזה מצהיר מפר כלל: { $detail }.
library-bad-manifest-do = הראו זאת למפתחי התוסף ובקשו מהדורה מתוקנת.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = כמה קבצים בתיקיית התוספים שייכים לתוסף הזה: { $detail }.
library-ambiguous-do = השאירו את הקובץ הרצוי, והסירו את האחרים מתיקיית התוספים.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = גם הקובץ { $detail } שייך לתוסף הזה; הפאנל מתעלם ממנו, כי הופעל קובץ אחר.
library-ignored-do = הסירו אותו, או התקינו אותו עם ”gatehouse plugins install”, שמחליף את האחר.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = התוספים ”{ $needs }” ו-”{ $offers }” מביאים את אותם טקסטים: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = השביתו את ”{ $offers }” לפני הפעלת ”{ $needs }”, או בקשו מהמפתחים שמות אחרים.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = התוספים ”{ $needs }” ו-”{ $offers }” עונים שניהם בכתובת { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = החליטו מי מהם יענה: השביתו את ”{ $offers }” לפני הפעלת ”{ $needs }”.

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = משתמשים
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] חשבון אחד
        [two] שני חשבונות
        [many] { $count } חשבונות
       *[other] { $count } חשבונות
    }
# Button above the list.
users-add = הוספת משתמש
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = אפשר להיכנס עכשיו לחשבון { $name }.
# Column of the list.
users-column-name = שם
# Column of the list, and label in the view of one account.
users-column-last-sign-in = כניסה אחרונה
# Column of the list, and label in the view of one account.
users-column-created = נוסף
# In place of a date.
user-never-signed-in = אף פעם
# Mark beside an account that may not sign in.
user-disabled = חסום
# Mark beside an account that may sign in.
user-active = פעיל
# Below the list while there is only one account.
users-only-you = בינתיים רק אתם כאן
# Below that.
users-only-you-detail = תנו חשבון נפרד לכל מי שמשתמש בשרת הזה. סיסמה משותפת אי אפשר לקחת בחזרה מאדם אחד.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = הוספת משתמש
# Below that heading.
users-new-intro = מסרו את שם המשתמש ואת הסיסמה לבעלי החשבון באופן אישי; אחרי הכניסה אפשר לשנות את הסיסמה.
# Label of a field of that form.
users-new-password = סיסמה ראשונה
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = השאירו ריק כדי לקבל קישור שבו בעלי החשבון יבחרו סיסמה בעצמם. אחרת, לפחות { $min } תווים.
# Checkbox of that form.
users-new-admin = אדמין
# Below that checkbox.
users-new-admin-hint = הרשאה לשנות את הגדרות הפאנל ואת כל החשבונות.
# Button of that form.
users-new-submit = הוספת משתמש
# Heading in the view of one account, above its role, status and dates.
user-heading = חשבון
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = דרכי כניסה
# In that column, beside the password.
users-second-factor = אימות דו-שלבי
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [one] עוד דרך כניסה אחת
        [two] עוד שתי דרכי כניסה
        [many] עוד { $count } דרכי כניסה
       *[other] עוד { $count } דרכי כניסה
    }
# Mark in that column.
users-password-held = הסיסמה מושבתת
# In place of all this: an invited account that has not been used yet.
users-no-method = עוד אין
# Heading in the view of one account, above what can be done to it.
user-administration = ניהול
# In place of the buttons, in the view of one’s own account.
user-administration-own = זה החשבון שלכם; אדמין אחר יכול לחסום או למחוק אותו.
# Button in that view.
user-enable = ביטול החסימה
# Button in that view; opens a question.
user-disable = חסימה
# That question.
user-disable-detail = אי אפשר יהיה להיכנס לחשבון הזה עד לביטול החסימה. הסשנים שלו יסתיימו עכשיו; כל מה שיש בו יישאר.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = חסימת { $name }
# Button in that view; opens a question.
user-delete = מחיקה
# That question.
user-delete-detail = החשבון, הסשנים שלו וכל דרכי הכניסה אליו יוסרו לתמיד. מה שנעשה בו יישאר ביומן הפעילות.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = מחיקת { $name } לתמיד
# Above the button, where the password is switched off for the account.
user-release-password-detail = הכניסה לחשבון הזה היא בלי סיסמה. אם בעלי החשבון כבר לא מצליחים להיכנס, אפשר להפעיל שוב את הסיסמה.
# Button in that view.
user-release-password = הפעלת הסיסמה מחדש
# Link in that view.
user-activity = מה קרה בחשבון הזה
# Label in that view, followed by “Active” or “Disabled”.
user-status = מצב
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = החשבון { $name } נוסף. מסרו לבעלי החשבון את הקישור הזה, שבו בוחרים סיסמה.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = מסרו לבעלי החשבון { $name } את הקישור הזה, שבו בוחרים סיסמה חדשה.
# Label of the field with the link.
users-link-label = קישור חד-פעמי
# Below that field.
users-link-hint = הוא מוצג רק הפעם, ופועל פעם אחת.
# After that sentence, followed by a date and time.
users-link-expires = בתוקף עד:
# Button below the link.
users-link-done = סיום
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = אם אי אפשר להיכנס לחשבון
# Below that heading.
user-access-intro = הסיסמה אף פעם לא נחשפת בפניכם: האיפוס יוצר קישור שבו בעלי החשבון בוחרים סיסמה חדשה.
# Button.
user-reset-password = יצירת קישור לאיפוס
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = איפוס האימות הדו-שלבי
# The question that opens below that button.
user-reset-second-factor-detail = אפליקציית האימות וקודי השחזור של החשבון יוסרו. עשו זאת רק אם ברור לכם מי מבקש.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = זה עדיין אתם?
# Below the heading.
confirm-intro = עבר זמן מאז הכניסה האחרונה שלכם, והפעולה הזאת דורשת אישור. אחרי האישור תחזרו למקום שבו הייתם.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = הסיסמה של { $name }
# Button under the form.
confirm-submit = אישור
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = אי אפשר לאשר את הפעולה עם הסיסמה, וכרגע אין דרך אחרת. צאו והיכנסו שוב, או פנו לאדמין.
# Link below the form.
confirm-cancel = ביטול ומעבר לסקירה

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = שם המשתמש והסיסמה לא מתאימים לאף חשבון. בדקו את שניהם ונסו שוב.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [one] יותר מדי ניסיונות. נסו שוב בעוד שנייה.
        [two] יותר מדי ניסיונות. נסו שוב בעוד שתי שניות.
        [many] יותר מדי ניסיונות. נסו שוב בעוד { $count } שניות.
       *[other] יותר מדי ניסיונות. נסו שוב בעוד { $count } שניות.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [one] יותר מדי ניסיונות. נסו שוב בעוד דקה.
        [two] יותר מדי ניסיונות. נסו שוב בעוד שתי דקות.
        [many] יותר מדי ניסיונות. נסו שוב בעוד { $count } דקות.
       *[other] יותר מדי ניסיונות. נסו שוב בעוד { $count } דקות.
    }
# No username was typed.
error-username-empty = הזינו שם משתמש.
# A new account.
error-username-taken = שם המשתמש הזה כבר תפוס. בחרו אחר.
# A new account.
error-username-invalid = נדרשים 1 עד 64 תווים: אותיות, ספרות או . _ - @ + בלי רווחים.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = הסיסמה קצרה מדי. נדרשים לפחות { $min } תווים.
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = הסיסמה ארוכה מדי. מותרים לכל היותר { $max } תווים.
# The current password, on the account page and the confirm page.
error-password-wrong = זו לא הסיסמה הנוכחית שלכם.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = הקוד שגוי, או שכבר נעשה בו שימוש. המתינו לקוד הבא ונסו שוב.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = שם המשתמש וקוד השחזור לא מתאימים זה לזה, או שכבר נעשה שימוש בקוד.
# Settings page: the panel's name is empty or too long.
error-panel-name = הזינו שם של 1 עד 64 תווים.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = הזינו מספר שלם בין { $min } ל-{ $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = מותרים לכל היותר { $max } תווים.

## Error page: the way out

# Button, for somebody signed in.
error-home = מעבר לסקירה
# Button, for somebody not signed in.
error-to-sign-in = מעבר לכניסה

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = זה נמשך יותר מדי זמן
problem-too-slow-detail = החיבור היה איטי מכדי לסיים בזמן. שום דבר לא השתנה; נסו שוב.
# 404
problem-not-found-title = הדף הזה לא קיים
problem-not-found-detail = ייתכן שיש טעות בכתובת, או שמה שהיה כאן הוסר.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = אין הרשאה
problem-not-allowed-detail = לחשבון שלכם אין הרשאה לעשות זאת. אם זה נחוץ לכם, פנו לאדמין.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = נפתח בכתובת אחרת
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = הבקשה הזאת לא הגיעה מהכתובת של הפאנל, ולכן שום דבר לא השתנה. פתחו את הפאנל בכתובת { $base-url } ונסו שוב. אם הפאנל אמור לענות גם כאן, האדמין שלו יכול להוסיף את הכתובת הזאת להגדרות התצורה.
# 401: nobody is signed in.
problem-sign-in-required-title = צריך קודם להיכנס
problem-sign-in-required-detail = אתם לא מחוברים, או שהסשן שלכם הסתיים.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = אישור שזה אתם
problem-fresh-required-detail = עבר יותר מדי זמן מאז הכניסה האחרונה שלכם בשביל השינוי הזה. אשרו את זהותכם או היכנסו שוב, ואז חזרו על הפעולה.
# 400
problem-malformed-title = אי אפשר לקרוא את הבקשה הזאת
problem-malformed-detail = חלק ממנה חסר או שגוי. חזרו אחורה, טענו מחדש את הדף ונסו שוב.
# 422: understood, but a value is refused.
problem-unprocessable-title = אי אפשר לקבל את הבקשה הזאת
problem-unprocessable-detail = הבקשה הובנה, אבל אחד הערכים בה לא מותר. חזרו אחורה ובדקו את מה שהזנתם.
# 413
problem-too-large-title = יותר מדי נתונים
problem-too-large-detail = מה שנשלח גדול ממה שהכתובת הזאת מקבלת. שום דבר לא נשמר.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = השתנה בינתיים
problem-conflict-detail = מישהו אחר שינה את זה באותו רגע. טענו מחדש את הדף, בדקו את המצב הנוכחי ונסו שוב.
# 409: a step that works only once was repeated.
problem-already-used-title = כבר בוצע
problem-already-used-detail = השלב הזה פועל פעם אחת, וכבר נעשה בו שימוש. התחילו שוב מההתחלה.
# 409: the thing to be added is already there.
problem-duplicate-title = כבר קיים
problem-duplicate-detail = מה שניסיתם להוסיף כבר רשום ולא נוסף שוב.
# 422: the most that are allowed are there.
problem-limit-title = אי אפשר להוסיף עוד
problem-limit-detail = בחשבון שלכם כבר יש את המספר המרבי. הסירו אחד קודם.
# 404: it was there when the page was opened.
problem-gone-title = כבר לא קיים
problem-gone-detail = זה הוסר בינתיים. טענו מחדש את הדף כדי לראות מה נשאר.
# 409: removing it would lock the account out.
problem-last-usable-title = זו דרך הכניסה האחרונה שלכם
problem-last-usable-detail = בלעדיה לא תוכלו להיכנס יותר. הוסיפו דרך כניסה אחרת או הפעילו שוב את הסיסמה, ואז הסירו אותה.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = לא כולם יוכלו להמשיך להיכנס
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = אחרי השינוי הזה, לחשבונות האלה לא תהיה דרך כניסה: { $names }. הגדירו קודם סיסמה, או אשרו שאתם רוצים בכך בכל זאת.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = זה האדמין האחרון
problem-last-administrator-detail = לא יישאר מי שינהל את הפאנל. הפכו קודם חשבון אחר לאדמין, וודאו שאפשר להיכנס אליו.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = זה החשבון שלכם
problem-own-account-detail = אי אפשר לעשות זאת לחשבון שאיתו אתם מחוברים. אדמין אחר יכול.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = בהפסקה קצרה
problem-paused-detail = זה נכשל שוב ושוב, ולכן הפאנל מאפשר לו רק כמה שניות בכל פעם. המתינו מעט ונסו שוב.
# 503
problem-unavailable-title = לא זמין כרגע
problem-unavailable-detail = הפאנל לא הצליח לעשות זאת כרגע. המתינו מעט ונסו שוב.
# 500
problem-internal-title = משהו השתבש כאן
problem-internal-detail = זו לא אשמתכם, ושום דבר לא השתנה. נסו שוב; אם זה חוזר, האדמין ימצא את הסיבה ביומן של הפאנל.
# 429
problem-too-many-title = יותר מדי ניסיונות
problem-too-many-detail = היו מכאן יותר מדי ניסיונות בזמן קצר. המתינו כמה דקות ונסו שוב.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = לפני שממשיכים
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [one] אדם אחד לא יוכל להיכנס יותר
        [two] שני אנשים לא יוכלו להיכנס יותר
        [many] { $count } אנשים לא יוכלו להיכנס יותר
       *[other] { $count } אנשים לא יוכלו להיכנס יותר
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [one] ועוד אחד
        [two] ועוד שניים
        [many] ועוד { $count }
       *[other] ועוד { $count }
    }
# Below the names: what to do.
stranded-do = דאגו קודם שתהיה להם כניסה עם סיסמה, או המשיכו אם יש להם דרך אחרת להגיע אליכם.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = אף אדמין לא יוכל להיכנס יותר, ולכן הפעולה לא בוצעה. דאגו קודם שאדמין יוכל להיכנס עם סיסמה.
# Button that carries out the change all the same.
stranded-confirm = להמשיך בכל זאת
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [one] בחשבון אחד הסיסמה מושבתת. היא תחזור לפעול:
        [two] בשני חשבונות הסיסמה מושבתת. היא תחזור לפעול:
        [many] ב-{ $count } חשבונות הסיסמה מושבתת. היא תחזור לפעול:
       *[other] ב-{ $count } חשבונות הסיסמה מושבתת. היא תחזור לפעול:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = הכתובת של הפאנל, { $address }, מתאימה.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = הכתובת של הפאנל, { $address }, היא מספר. דפדפנים דורשים שם: תנו לשרת שם, והגדירו את base_url לכתובת https עם השם הזה.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = הכתובת של הפאנל, { $address }, היא לא https. דפדפנים דורשים https, או localhost: הציבו לפניו שרת proxy הפוך עם אישור, והגדירו את base_url לכתובת שלו.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = הפאנל פתוח בדפדפן הזה בכתובת { $address }, אחת הכתובות שהוגדרו לו.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = הפאנל פתוח בדפדפן הזה בכתובת { $here }, אבל הפאנל מצפה לכתובת { $address }. פתחו אותו שם, או הוסיפו את הכתובת הזאת ל-additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = שרת proxy שלפני הפאנל שולח { $headers }, אבל הכתובת שלו לא נמצאת ב-trusted_proxies: כל מי שמאחוריו נראים כמו מבקר אחד.
# Button beside a warning.
plugin-switch-on-anyway = הפעלה בכל זאת
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = הפעלה בכל זאת: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = ממש עכשיו
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [one] לפני דקה
        [two] לפני שתי דקות
        [many] לפני { $count } דקות
       *[other] לפני { $count } דקות
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [one] לפני שעה
        [two] לפני שעתיים
        [many] לפני { $count } שעות
       *[other] לפני { $count } שעות
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [one] לפני יום
        [two] לפני יומיים
        [many] לפני { $count } ימים
       *[other] לפני { $count } ימים
    }
