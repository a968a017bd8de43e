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
account-sessions-ended = Ended. Whoever used it is signed out.
# Mark beside the session in which the page is being looked at.
account-sessions-current = This session
# In place of a device that could not be recognised.
account-sessions-unknown-device = Unknown device
# Small text of one session: how it was made.
account-sessions-by-password = With password
# Small text of one session: how it was made.
account-sessions-by-other = With another sign-in method
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Signed in:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Last active:
# Below the list when there is no other session.
account-sessions-only-this = You are signed in nowhere else.

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
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = File missing
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Version { $version }
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
# The same version of the plugin interface, but built differently.
library-layout-why = This plugin was built against a different make of the plugin interface than this panel.
library-layout-do = Install the build that came with this version of the panel.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = This plugin was built in a way that would let one error in it stop the whole panel.
library-panic-abort-do = Ask its maker for a build with “panic = unwind”.
# The process that opened it first crashed.
library-crashed-why = This library crashed when it was opened in a separate process, so the panel will not load it.
library-crashed-do = Copy it into the plugin folder again; if that does not help, ask its maker for another build.
# The process that opened it first did not answer.
library-hung-why = This library did not answer in time when it was opened in a separate process.
library-hung-do = Reload this page to try again; if it stays like this, ask its maker for another build.
# Not the file that an administrator switched on.
library-changed-why = This file has changed since the plugin was switched on.
library-changed-do = If you replaced it yourself, switch the plugin off and on again. If not, find out who did.
# Somebody else on the server could replace the file.
library-writable-why = This file or its folder can be written by other users of this server.
library-writable-do = Take the write permission away from group and others, then reload this page.
# What the plugin says about itself breaks the rules.
library-bad-manifest-why = What this plugin declares about itself is not valid.
library-bad-manifest-do = The panel’s log names the mistake; ask the plugin’s maker for a corrected build.

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
# Checkbox of that form.
users-new-admin = Administrator
# Below that checkbox.
users-new-admin-hint = May change the panel’s settings and everybody’s account.
# Button of that form.
users-new-submit = Add user
# Heading in the view of one account, above its role, status and dates.
user-heading = Account
# Label in that view, followed by “Active” or “Disabled”.
user-status = Status

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

# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number): how many people.
stranded-heading =
    { $count ->
        [one] One person could no longer sign in
       *[other] { $count } people could no longer sign in
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number): how many more there are.
stranded-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
# Below the names: what to do.
stranded-do = Give them a password first, or go on if they have another way to reach you.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = No administrator could sign in any more, so this is not done. Set a password for an administrator first.
# Button that carries out the change all the same.
stranded-confirm = Go on anyway
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number): how many accounts.
plugin-switch-off-held =
    { $count ->
        [one] One account has turned its password off. It will work again:
       *[other] { $count } accounts have turned their passwords off. They will work again:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String): the configured base URL.
preflight-address-fit = The panel’s address, { $address }, will do.
# The panel's address is a number.
# Variables:
#   $address (String): the configured base URL.
preflight-address-numeric = The panel’s address, { $address }, is a number. Browsers need a name: give the machine one, and set base_url to https:// and that name.
# The panel's address is plain http.
# Variables:
#   $address (String): the configured base URL.
preflight-address-insecure = The panel’s address, { $address }, is not https. Browsers need https, or localhost: put a reverse proxy with a certificate in front, and set base_url to its address.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String): that address.
preflight-here = This browser has opened the panel at { $address }, which is one of its configured addresses.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String): what the browser says.
#   $address (String): the configured base URL.
preflight-elsewhere = This browser has opened the panel at { $here }, but the panel expects { $address }. Open it there, or add this address to additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String): names of HTTP headers.
preflight-proxy = A proxy in front of the panel sends { $headers }, but its address is not in trusted_proxies: everybody behind it looks like one visitor.
# Button beside a warning.
plugin-switch-on-anyway = Switch on anyway
# The same button, for screen readers.
# Variables:
#   $plugin (String): the plugin's title.
plugin-switch-on-anyway-named = Switch { $plugin } on anyway
