### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = English

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Skip to content
# Name of the main navigation, for screen readers.
nav-label = Main
# Main navigation, and the title of the start page.
nav-dashboard = Overview
# Main navigation: the viewer's own account.
nav-account = Account
# Main navigation, administrators only: everybody's accounts.
nav-users = Users
# Main navigation, administrators only: the panel's settings.
nav-settings = Settings
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Signed in as { $name }
# Button under the navigation.
sign-out = Sign out
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Language
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Change
# Button under a form whose changes it stores.
save = Save changes
# Link beside a form's button; leaves without storing anything.
cancel = Cancel
# Notice above a form after its changes were stored.
saved = Your changes are saved.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Username
# Below the field in which a new username is chosen.
field-username-hint = Letters, digits and . _ - @ + are allowed, up to 64 characters.
# Label of the password field on the sign-in and set-up pages.
field-password = Password
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Code
# Below that field, where a recovery code is accepted too.
field-code-hint = The six digits from your authenticator app, or one of your recovery codes.
# Label of the field for a recovery code.
field-recovery-code = Recovery code
# Label on the page where a password is changed.
field-current-password = Current password
# Label on the page where a password is changed.
field-new-password = New password
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = At least { $min } characters. Spaces count too, and longer is better.
# What an account may do: everything.
role-admin = Administrator
# What an account may do: use the panel and change itself.
role-user = User
# How somebody signed in.
method-password = Password
# How somebody signed in, when it was not with the password.
method-other = Another sign-in method

## Sign-in page

# Heading, and title of the browser tab.
login-title = Sign in
# Button under the form.
login-submit = Sign in
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Your password is set. Sign in with it.
# Link below the form.
login-to-recovery = Can’t sign in?
# Link below the second step and the recovery form; starts over.
login-again = Back to sign-in

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = One more step
# Below the heading.
login-second-factor-intro = Your account asks for a code beside the password.
# Link below the form.
login-second-factor-to-recovery = I have lost my app

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Get back in
# Below the heading.
login-recovery-intro = A recovery code lets you repair how you sign in. Each code works once.
# Button under the form.
login-recovery-submit = Continue
# Below the form.
login-recovery-no-code = No codes either? Ask an administrator of this panel to help you.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = You are invited
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Choose a password for your account { $name } on { $panel }. This link works once.
# Heading of a reset, and title of the browser tab.
link-reset-title = Set a new password
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Choose a new password for { $name }. All sessions of this account end, and this link works once.
# Button under the form.
link-submit = Set password

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Set up
# Heading.
setup-heading = Welcome to { -product }
# Below the heading.
setup-intro = Create the first administrator. Only this link can do it, and it works once.
# Button under the form.
setup-submit = Create administrator

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Hello, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Welcome to { $panel }. From here you manage your account and how you sign in.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Welcome to { $panel }. From here you manage your account, the people who use this server, and the panel itself.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Your sign-in
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Role
# Label in that summary, followed by how this session was made.
dashboard-method = Signed in with
# Label in that summary, followed by a date.
dashboard-last-sign-in = Last sign-in
# Heading above the links that only administrators see.
dashboard-administration = Administration
# Below the link “Profile”.
dashboard-to-profile-detail = Your name and your language.
# Below the link “Password”.
dashboard-to-password-detail = Change the password you sign in with.
# Below the link “Sessions”.
dashboard-to-sessions-detail = See where you are signed in, and end what you do not recognise.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [one] Only your account so far. Add the people who use this server.
       *[other] { $count } accounts. See who has access, or add somebody.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = The panel’s name and its default language.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Your account
# Name of the row of tabs, for screen readers.
account-tabs-label = Account sections
# Tab: name and language.
account-tab-profile = Profile
# Tab: change the password.
account-tab-password = Password
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Second factor
# Tab: where the viewer is signed in.
account-tab-sessions = Sessions
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Profile
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Language
# The first choice of a language.
account-language-automatic = Same as my browser
# Below the choice of a language.
account-language-hint = Applies to every browser in which you sign in.
# Heading on the tab “Password”.
account-password-heading = Change your password
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = Signing in with a password is switched off for your account. A password you set here works again as soon as you switch it on.
# Button on the tab “Password”.
account-password-submit = Change password
# Notice on the tab “Password” after the change.
account-password-saved = Your password is changed. All your other sessions have ended.
# Heading on the tab “Sessions”.
account-sessions-heading = Where you are signed in
# Below that heading.
account-sessions-intro = If you do not recognise one of these, end it and change your password.
# Button above the list of sessions.
account-sessions-end-others = End all others
# Button beside one session.
account-sessions-end = End
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = End the session on { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Ended. Nobody is signed in there any more.
# Mark beside the session in which the page is being looked at.
account-sessions-current = This session
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } on { $system }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = With “{ $name }”
# In place of a device that could not be recognised.
account-sessions-unknown-device = Unknown device
# Small text of one session: how it was made.
account-sessions-by-password = With password
# Small text of one session: how it was made.
account-sessions-by-recovery = With a recovery code
# Small text of one session: how it was made.
account-sessions-by-other = With another sign-in method
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Signed in:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Last active:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = A way to sign in to your account was added or removed. <a data-l10n-name="look">Was that you?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Was that you?
# Below that heading, above the list of changes.
account-notice-intro = This was changed in another session of your account.
# Button below the list; the notice goes away.
account-notice-mine = That was me
# Button below the list.
account-notice-not-mine = That was not me
# Below that button.
account-notice-not-mine-detail = Removes what was added, and ends all sessions of your account but this one. Then change your password.
# Below the list when there is no other session.
account-sessions-only-this = You are signed in nowhere else.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = A password alone protects your account. <a data-l10n-name="set-up">Add a second factor</a>.
# Notice after an authenticator app was set up.
second-factor-added = Your authenticator app is set up. From now on, signing in with the password asks for a code.
# Notice after the authenticator app was removed.
second-factor-removed = Your authenticator app is removed. Your password alone signs you in again.
# Notice after password sign-in was switched on again.
second-factor-released = You can sign in with your password again.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = You came in with a recovery code. Here you can repair how you sign in; then sign out and sign in again to use the panel.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Administrators of this panel need a second factor. Set one up to go on.
# Heading above the offer to use the password again.
second-factor-held-heading = Password sign-in is off
# Below that heading.
second-factor-held = Your account signs in without a password. If you can no longer do that, switch the password on again.
# Button below that text.
second-factor-release = Switch password sign-in on
# Heading of the part about the app.
second-factor-app = Authenticator app
# Mark beside that heading.
second-factor-on = On
# Below that heading.
second-factor-app-intro = An app on your phone shows a new code every half minute. Signing in with your password then needs that code too.
# Label, followed by a date and time.
second-factor-since = Set up:
# Heading and button: starts setting up the app.
second-factor-set-up = Set up an authenticator app
# Button: sets up another app in place of the present one.
second-factor-replace = Use another app
# Button that opens a question.
second-factor-remove = Remove
# The question.
second-factor-remove-detail = Whoever knows your password can then sign in with it alone.
# Button that does it.
second-factor-remove-confirm = Remove the app
# First step of setting up an app, above a QR code.
second-factor-scan = Open your authenticator app, add an account, and point the camera at this picture.
# What screen readers say in place of the QR code.
second-factor-picture = QR code with the key below
# Second way to set up an app, above the key as text.
second-factor-type = No camera? Type this key into the app:
# Below the field for the first code.
second-factor-code-hint = The six digits that the app shows now prove that it has the key.
# Button under the form.
second-factor-confirm = Turn on
# Heading of the part about recovery codes.
recovery-codes = Recovery codes
# Below that heading.
recovery-codes-intro = For the day you lose your phone or your password. Each code works once.
# In place of how many are left.
recovery-codes-none = You have no recovery codes.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [one] One code is left. Make new ones soon.
       *[other] { $count } codes are left.
    }
# Button: makes the first codes.
recovery-codes-make = Make recovery codes
# Button that opens a question.
recovery-codes-renew = Make new codes
# The question.
recovery-codes-renew-detail = The codes that you have now stop working.
# Button that does it.
recovery-codes-renew-confirm = Replace my codes
# Heading above new codes.
recovery-codes-new = Your recovery codes
# Notice above new codes.
recovery-codes-keep = Keep these where only you can find them. They are shown this once.
# Link that downloads the codes as a text file.
recovery-codes-download = Download
# Button that leaves the page with the codes.
recovery-codes-kept = I have kept them

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Activity
# Tab of the account page: what has happened to the account.
account-tab-activity = Activity
# At the top of that tab.
account-activity-intro = What has happened to your account, the newest first. If something here was not you, change your password and end the sessions that you do not know.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Activity
# Below that heading.
audit-intro = Who did what, and when. Lines are only ever added.
# Button of the form above the list, and its name for screen readers.
audit-filter = Show
# Label of a choice in that form.
audit-filter-action = What happened
# Label of a choice in that form.
audit-filter-outcome = Outcome
# First entry of both choices.
audit-filter-any = Any
# Link beside the button; shows everything again.
audit-filter-none = Show everything
# Below the field for a username.
audit-unknown-name = There is no account of this name.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = What has happened
# In place of the list.
audit-empty = Nothing yet
# Link below the list.
audit-older = Older
# Link below the list.
audit-newest = Newest
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = By { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Account: { $name }
# In place of a username.
audit-deleted-account = a deleted account
# Small text of a line: not with the password.
audit-other-method = With another sign-in method
# In place of an address.
audit-command-line = Command line
# Choice of the form: it was done.
audit-done = Done
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Refused
# Heading above the failed attempts.
audit-failures-heading = Failed attempts
# Below that heading.
audit-failures-intro = Counted by the hour, the newest first.
# A kind of failed attempts.
audit-failure-password = Password refused
# A kind of failed attempts.
audit-failure-second-factor = Code refused
# A kind of failed attempts.
audit-failure-recovery = Recovery code refused
# A kind of failed attempts.
audit-failure-other = Failed with another sign-in method
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Further failed attempts
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] once
       *[other] { $count } times
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Signed in
audit-action-sign-out = Signed out
audit-action-confirmed = Confirmed who it is
audit-action-confirm = Confirmed who it is
audit-action-password-changed = Password changed
audit-action-password-sign-in-held = Password sign-in switched off
audit-action-password-sign-in-released = Password sign-in switched on
audit-action-password-released = Password sign-in switched on
audit-action-password-reset-offered = Link to reset the password made
audit-action-account-added = Account added
audit-action-account-invited = Invitation made
audit-action-invitation-accepted = Invitation accepted
audit-action-password-reset = Password reset by a link
audit-action-account-disabled = Account disabled
audit-action-account-enabled = Account enabled
audit-action-account-deleted = Account deleted
audit-action-credential-added = Sign-in method added
audit-action-credential-removed = Sign-in method removed
audit-action-credential-renamed = Sign-in method renamed
audit-action-credential-tested = Sign-in method tried out
audit-action-sessions-ended = Sessions ended
audit-action-second-factor-added = Second factor set up
audit-action-second-factor-removed = Second factor removed
audit-action-second-factor-reset = Second factor reset
audit-action-recovery-codes-made = Recovery codes made
audit-action-recovery-code-used = Recovery code used
audit-action-recovery-sign-in = Signed in with a recovery code
audit-action-setting-changed = Setting changed
audit-action-stranding-accepted = Locking out confirmed
audit-action-address-accepted = New address accepted
audit-action-plugin-enabled = Plugin switched on
audit-action-plugin-disabled = Plugin switched off
audit-action-plugin-quarantined = Plugin left out: the panel died when it started it
audit-action-plugin-installed = Plugin installed
audit-action-plugin-removed = Plugin removed
audit-action-plugin-purged = What a plugin had stored deleted

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = No account of that name
audit-reason-wrong-password = Wrong password
audit-reason-password-held = Password sign-in is off for this account
audit-reason-account-disabled = The account is disabled
audit-reason-wrong-code = Wrong code

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Settings
# Below the heading.
settings-intro = Changes apply to everybody at once, without a restart.
# Heading of the first form.
settings-panel-heading = Panel
# Label of a field.
settings-panel-name = Panel name
# Below that field.
settings-panel-name-hint = Shown on the sign-in page and in the browser tab.
# Label of the choice of a language.
settings-language = Default language
# Below that choice.
settings-language-hint = For people who have not chosen one, and whose browser asks for a language that is not offered.
# Settings: a number of minutes.
settings-fresh-minutes = Ask to confirm again after (minutes)
settings-fresh-minutes-hint = For changes to how somebody signs in, and to other people’s accounts.
# Label of a choice.
settings-second-factor = Second factor
# A value of that choice.
settings-second-factor-optional = Everybody decides for themselves
# A value of that choice.
settings-second-factor-administrators = Administrators must have one
# Below that choice.
settings-second-factor-hint = Until they have set one up, administrators who sign in with a password reach only their own account.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Plugins
# Below that heading.
plugins-intro = A plugin runs with the same rights as the panel. Switch on only what you trust.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = On
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Off
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Not working
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Left out
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = File missing
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [one] One error in this plugin was caught at { $at }.
       *[other] { $count } errors in this plugin were caught at { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = Last:
# Below these errors, while they keep coming.
plugin-paused = This part of the plugin is now tried for only a few seconds at a time, until it succeeds. The panel’s log says what went wrong.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = It does not run on { $node }, another server of this panel.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Since:
# Button beside a plugin that is left out.
plugin-try-again = Try again
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Try again: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [one] One library of this plugin stays in memory until the panel restarts; nothing calls it.
       *[other] { $count } libraries of this plugin stay in memory until the panel restarts; nothing calls them.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Version { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = What it may do
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = What it may do: { $plugin }
# Below that list.
plugin-declares-note = The panel refuses whatever is not on this list. It is a declaration, not a sandbox: a plugin runs as part of the panel, so install only what you trust.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [one] Answer one address below its own path, for people who are signed in
       *[other] Answer { $count } addresses below its own path, for people who are signed in
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [one] Answer one address below its own path, for anyone
       *[other] Answer { $count } addresses below its own path, { $open } of them for anyone
    }
# The other entries of that list.
ability-sign-in = Sign people in
ability-confirm = Confirm that somebody signed in is still the same person
ability-hold-passwords = Switch an account’s password off and on again
ability-end-sessions = End the sessions that were made with this plugin
ability-keep-credentials = Store what people sign in with
ability-administer = Change other accounts when an administrator asks for it
ability-read-accounts = Look up accounts by name
# Button beside a plugin.
plugin-switch-on = Switch on
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Switch on: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Switch off
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Switch off: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Everything this plugin adds disappears from the panel. What it has stored is kept for when you switch it on again.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [one] Also end the one session made with it
       *[other] Also end the { $count } sessions made with it
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Switch off { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Settings of { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = This file is not a Linux library.
library-not-elf-do = Put the plugin’s .so file in its place, or remove this one from the plugin folder.
# The file ends too early.
library-truncated-why = This library is cut short; part of the file is missing.
library-truncated-do = Copy it into the plugin folder again and compare its size with the original.
# A library, but of something else.
library-no-module-why = This library is not a plugin for this panel.
library-no-module-do = Remove it from the plugin folder.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = This plugin needs version { $needs } of the plugin interface; this panel offers { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Install a build of the plugin made for version { $offers }, or a panel that offers { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = This plugin uses “{ $needs }”, which version { $offers } of the plugin interface does not have; that is what this panel offers.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Update the panel, or install a build of the plugin made for version { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = This plugin was built against a different make of the plugin interface than this panel.
library-layout-do = Install the build that came with this version of the panel.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = This plugin was built in a way that would let one error in it stop the whole panel.
library-panic-abort-do = Ask its maker for a build with “panic = unwind”.
# The process that opened it first crashed.
library-crashed-why = This library crashed when it was tried out, so the panel does not use it.
library-crashed-do = Copy it into the plugin folder again; if that does not help, ask its maker for another build.
# The process that opened it first did not answer.
library-hung-why = This library did not answer in time when it was opened in a separate process.
library-hung-do = Reload this page to try again; if it stays like this, ask its maker for another build.
# Not the file that an administrator switched on.
library-changed-why = This file has changed since the plugin was switched on.
library-changed-do = If you replaced it yourself, switch the plugin off and on again. If not, find out who did.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = The panel died while it was starting this plugin, so it has left the plugin out since.
library-quarantined-do = Switch it on again to try once more. If the panel dies again, ask the plugin’s maker for another build.
# The plugin was opened, and then did not come up.
library-stuck-why = This plugin did not come up in time.
library-stuck-do = Switch it off and on to try again; if it stays like this, ask its maker for another build.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = The file { $detail } can be written by other users of this server.
# Variables:
#   $detail (String) - the file
library-writable-do = Take the write permission away from group and others: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = The file { $detail } belongs to user { $needs }; the panel runs as user { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Look at where it came from; if you trust it, install it again, or run chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = The plugin folder { $detail } can be written by other users of this server.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Take the write permission away from group and others: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = The plugin folder { $detail } belongs to user { $needs }; the panel runs as user { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Look at what lies in it; if you trust that, run chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = What this plugin declares breaks a rule: { $detail }.
library-bad-manifest-do = Show this to the plugin’s maker and ask for a corrected build.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Several files in the plugin folder are this plugin: { $detail }.
library-ambiguous-do = Keep the one that you want, and remove the others from the plugin folder.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = The file { $detail } is this plugin too; it is ignored, because another one was switched on.
library-ignored-do = Remove it; or install it with “gatehouse plugins install”, which replaces the other.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = The plugins “{ $needs }” and “{ $offers }” claim the same texts: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Switch “{ $offers }” off before “{ $needs }” is switched on, or ask their makers for other names.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = The plugins “{ $needs }” and “{ $offers }” both answer { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Decide which one shall answer: switch “{ $offers }” off before “{ $needs }” is switched on.

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Users
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
# Button above the list.
users-add = Add user
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = { $name } can sign in now.
# Column of the list.
users-column-name = Name
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Last sign-in
# Column of the list, and label in the view of one account.
users-column-created = Added
# In place of a date.
user-never-signed-in = Never
# Mark beside an account that may not sign in.
user-disabled = Disabled
# Mark beside an account that may sign in.
user-active = Active
# Below the list while there is only one account.
users-only-you = It is just you so far
# Below that.
users-only-you-detail = Give everybody who uses this server an account of their own. Shared passwords cannot be taken back from one person.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Add a user
# Below that heading.
users-new-intro = Tell them the username and password in person; they can change the password once they have signed in.
# Label of a field of that form.
users-new-password = First password
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = Leave it empty to get a link on which they choose one themselves. Otherwise at least { $min } characters.
# Checkbox of that form.
users-new-admin = Administrator
# Below that checkbox.
users-new-admin-hint = May change the panel’s settings and everybody’s account.
# Button of that form.
users-new-submit = Add user
# Heading in the view of one account, above its role, status and dates.
user-heading = Account
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Signs in with
# In that column, beside the password.
users-second-factor = Second factor
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [one] One other sign-in method
       *[other] { $count } other sign-in methods
    }
# Mark in that column.
users-password-held = Password off
# In place of all this: an invited account that has not been used yet.
users-no-method = Nothing yet
# Heading in the view of one account, above what can be done to it.
user-administration = Administration
# In place of the buttons, in the view of one’s own account.
user-administration-own = This is your own account; another administrator can disable or delete it.
# Button in that view.
user-enable = Let in again
# Button in that view; opens a question.
user-disable = Disable
# That question.
user-disable-detail = Nobody can sign in with this account until you let it in again. Its sessions end now; what it has stays.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Disable { $name }
# Button in that view; opens a question.
user-delete = Delete
# That question.
user-delete-detail = The account, its sessions and everything it signs in with are removed for good. What it did stays in the activity log.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Delete { $name } for good
# Above the button, where the password is switched off for the account.
user-release-password-detail = This account signs in without its password. If its owner cannot any more, let the password work again.
# Button in that view.
user-release-password = Let the password work again
# Link in that view.
user-activity = What has happened to this account
# Label in that view, followed by “Active” or “Disabled”.
user-status = Status
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = { $name } is added. Give them this link, on which they choose a password.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Give { $name } this link, on which they choose a new password.
# Label of the field with the link.
users-link-label = One-time link
# Below that field.
users-link-hint = It is shown this once, and works once.
# After that sentence, followed by a date and time.
users-link-expires = Expires:
# Button below the link.
users-link-done = Done
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = If they cannot sign in
# Below that heading.
user-access-intro = You never learn their password: a reset makes a link on which they choose a new one.
# Button.
user-reset-password = Make a reset link
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Reset second factor
# The question that opens below that button.
user-reset-second-factor-detail = Removes their authenticator app and recovery codes. Do it only when you are sure who is asking.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Is it still you?
# Below the heading.
confirm-intro = What you are about to do needs a recent sign-in. Confirm, and you return to where you were.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Password of { $name }
# Button under the form.
confirm-submit = Confirm
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Your password cannot confirm this, and no other way is available now. Sign out and sign in again, or ask an administrator.
# Link below the form.
confirm-cancel = Cancel and go to the overview

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = That username and password do not match an account. Check both and try again.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [one] Too many tries. Wait a second and try again.
       *[other] Too many tries. Wait { $count } seconds and try again.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [one] Too many tries. Wait a minute and try again.
       *[other] Too many tries. Wait { $count } minutes and try again.
    }
# No username was typed.
error-username-empty = Enter a username.
# A new account.
error-username-taken = This username is already in use. Choose another.
# A new account.
error-username-invalid = Use 1 to 64 letters, digits or . _ - @ + and no spaces.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = This password is too short. Use at least { $min } characters.
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = This password is too long. Use at most { $max } characters.
# The current password, on the account page and the confirm page.
error-password-wrong = This is not your current password.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = This code is not right, or it was used already. Wait for the next one and try again.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = That username and recovery code do not belong together, or the code was used already.
# Settings page: the panel's name is empty or too long.
error-panel-name = Enter a name of 1 to 64 characters.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Enter a whole number from { $min } to { $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = Use at most { $max } characters.

## Error page: the way out

# Button, for somebody signed in.
error-home = Go to the overview
# Button, for somebody not signed in.
error-to-sign-in = Go to sign-in

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = That took too long
problem-too-slow-detail = The connection was too slow to finish in time. Nothing was changed; try again.
# 404
problem-not-found-title = This page does not exist
problem-not-found-detail = The address may be mistyped, or what was here is gone.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Not allowed
problem-not-allowed-detail = Your account may not do this. If you need it, ask an administrator.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Opened at another address
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = This request did not come from the panel’s own address, so nothing was changed. Open the panel at { $base-url } and try again. If it should answer here too, its administrator can add this address to the configuration.
# 401: nobody is signed in.
problem-sign-in-required-title = Sign in first
problem-sign-in-required-detail = You are not signed in, or your session has ended.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Confirm that it is you
problem-fresh-required-detail = Your last sign-in is too long ago for this change. Confirm or sign in again, then repeat it.
# 400
problem-malformed-title = This request could not be read
problem-malformed-detail = Part of it is missing or in the wrong form. Go back, reload the page and try again.
# 422: understood, but a value is refused.
problem-unprocessable-title = This cannot be accepted
problem-unprocessable-detail = The request was understood, but one of its values is not allowed. Go back and check what you entered.
# 413
problem-too-large-title = Too much data
problem-too-large-detail = What was sent is larger than this address accepts. Nothing was stored.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Changed in the meantime
problem-conflict-detail = Somebody else changed this at the same moment. Reload the page, look at it as it is now and try again.
# 409: a step that works only once was repeated.
problem-already-used-title = Already done
problem-already-used-detail = This step works only once, and it has been used. Start again from the beginning.
# 409: the thing to be added is already there.
problem-duplicate-title = Already there
problem-duplicate-detail = What you are adding is registered already and was not added again.
# 422: the most that are allowed are there.
problem-limit-title = No more can be added
problem-limit-detail = Your account has as many of these as it may have. Remove one first.
# 404: it was there when the page was opened.
problem-gone-title = No longer there
problem-gone-detail = It was removed in the meantime. Reload the page to see what is left.
# 409: removing it would lock the account out.
problem-last-usable-title = This is your last way in
problem-last-usable-detail = Without it you could not sign in any more. Add another way to sign in, or switch the password on again, then remove it.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Somebody could no longer sign in
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = After this, these could not sign in any more: { $names }. Set a password first, or confirm that you want it all the same.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = This is the last administrator
problem-last-administrator-detail = Nobody would be left who could look after the panel. Make somebody else an administrator first, and see that they can sign in.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = This is your own account
problem-own-account-detail = You cannot do this to the account you are signed in with. Another administrator can.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = Paused for a moment
problem-paused-detail = This kept failing, so the panel tries it for only a few seconds at a time. Wait a little and try again.
# 503
problem-unavailable-title = Not available right now
problem-unavailable-detail = The panel could not do this at the moment. Wait a little and try again.
# 500
problem-internal-title = Something went wrong here
problem-internal-detail = This is not your fault, and nothing was changed. Try again; if it keeps happening, your administrator finds the reason in the panel’s log.
# 429
problem-too-many-title = Too many tries
problem-too-many-detail = There were too many attempts from here in a short time. Wait a few minutes and try again.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Before you go on
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [one] One person could no longer sign in
       *[other] { $count } people could no longer sign in
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
# Below the names: what to do.
stranded-do = See to it that they can sign in by password first, or go on if they can get hold of you in another way.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = No administrator could sign in any more, so this is not done. See to it that an administrator can sign in by password first.
# Button that carries out the change all the same.
stranded-confirm = Go on anyway
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [one] One account has turned its password off. That password will work again:
       *[other] { $count } accounts have turned their passwords off. Those passwords will work again:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = The panel’s address, { $address }, will do.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = The panel’s address, { $address }, is an IP address. Browsers need a host name: give the machine one, and set base_url to https:// and that name.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = The panel’s address, { $address }, is not https. Browsers need https, or localhost: put a reverse proxy with a certificate in front, and set base_url to its address.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = This browser has opened the panel at { $address }, which is one of its configured addresses.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = This browser has opened the panel at { $here }, but the panel expects { $address }. Open it there, or add { $here } to additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = A proxy in front of the panel sends { $headers }, but its address is not in trusted_proxies: everybody behind it looks like one visitor.
# Button beside a warning.
plugin-switch-on-anyway = Switch on anyway
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Switch on anyway: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = just now
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [one] a minute ago
       *[other] { $count } minutes ago
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [one] an hour ago
       *[other] { $count } hours ago
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [one] a day ago
       *[other] { $count } days ago
    }
