### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Sign in with a fingerprint, a face, a PIN or a security key instead of a password.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(position: "start") } are bound to { $domain } and work at the address you are using now.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(position: "start") } are bound to { $domain } and do not work at the address you are using now. Use this one instead:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys(position: "start") } work at { $origin }.
        [related] { -passkeys(position: "start") } work at { $origin } in browsers that ask { $domain } for its related addresses.
        [nameless] { -passkeys(position: "start") } do not work at { $origin }: browsers bind them to a host name, never to an IP address. Give the panel a host name.
        [insecure] { -passkeys(position: "start") } do not work at { $origin }: browsers ask for https everywhere but at localhost. Serve the panel over https.
       *[unrelated] { -passkeys(position: "start") } do not work at { $origin }: it does not belong to { $domain }. Change the domain below, or the address.
    }
# A setting.
passkeys-setting-rp-name = Name shown in { -passkey } prompts
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = What phones and browsers call this panel. Leave it empty to use the panel’s own name.
# A setting.
passkeys-setting-rp-id = Domain that { -passkeys } are bound to
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = The host name of the panel’s address, or a parent domain of it. Leave it empty to use the host name. { -passkeys(position: "start") } made for another domain stop working.
# A setting, a number of seconds.
passkeys-setting-ttl = Time to answer a prompt (seconds)
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = After this time a prompt is no longer valid and has to be started again.
# A setting, a number.
passkeys-setting-limit = { -passkeys(position: "start") } per account
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Accounts that have more already keep them.
# A setting, a checkbox.
passkeys-setting-password-off = Let people turn off their password
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = They then sign in with a { -passkey } only. Whoever has done so already stays that way.
# A setting, a checkbox.
passkeys-setting-synced = Allow synced { -passkeys }
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Password managers copy these to all of a person’s devices. Without them, only keys that stay on one device can be added and used.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = or
# Button on the sign-in page.
passkeys-sign-in = Sign in with a { -passkey }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Confirm with a { -passkey }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys(position: "start") } need JavaScript. Turn it on for this page to use one.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = No { -passkey } was used. Try again; if this device has no { -passkey } for this panel, choose another device in the prompt.
# Nobody answered the prompt in time.
passkeys-timed-out = Nobody answered the prompt in time. Try again when your device is at hand.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = This browser or device cannot use { -passkeys }. Try another one, or a security key with a PIN.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = { -passkeys(position: "start") } have been switched off for this panel. Use your password.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = You have no { -passkeys } yet. With one, you sign in by unlocking your device: nothing to remember, and nothing that a forged page could steal.
# Label of the field in which a passkey is renamed.
passkeys-name = Name
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Name of the new { -passkey } (optional)
# Button.
passkeys-add = Add a { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Rename
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Remove
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = Remove “{ $name }”? It can no longer sign in, and every other session that it signed in ends now.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = Try a { -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = “{ $name }” works.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Synced between devices
# In the list: the passkey cannot leave its device.
passkeys-device-only = On one device only
# In the list, before a date.
passkeys-added = Added:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Last used:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = This session
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = There may be a copy of this { -passkey }. Unless it was moved to another device, remove it and add a new one.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] This { -passkey } cannot be read and does not sign in. Remove it and add a new one.
       *[other] This { -passkey } was made for { $domain } and is not usable at this address. Remove it and add a new one.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = This { -passkey } is no longer backed up. Another one keeps a lost device from locking its owner out.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Only your { -passkeys } sign you in: your password is turned off.
       *[on] Your password still signs you in. You can turn that off, so that only your { -passkeys } do.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = You have only one { -passkey } that works. If you lose it, you need a recovery code or an administrator to get in. Add a second one, or make recovery codes.
# Button.
passkeys-only-start = Turn off my password
# Button.
passkeys-only-end = Let my password sign in again

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [one] This account has one { -passkey }.
       *[other] This account has { $count } { -passkeys }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Remove all { -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Remove all { -passkeys } of { $name }? The sessions that they signed in end, and the password works again if it was turned off.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = That did not work
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = The { -passkey } could not be verified. Check your connection and start again.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = This panel does not know that { -passkey }; it may have been removed. Choose another one, or use your password.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = This { -passkey } is no longer there. Reload the page.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys(position: "start") } work only at an https address with a host name, or at localhost. Ask an administrator to give this panel such an address.
       *[other] { -passkeys(position: "start") } work only at an https address with a host name, or at localhost, and only where this panel expects them. Open the panel at { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = A name needs 1 to { $limit } characters, without line breaks. Choose another one.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [one] You have the one { -passkey } that this panel allows. Remove it before you add another.
       *[other] You have all { $limit } { -passkeys } that this panel allows. Remove one before you add another.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = This panel does not allow { -passkeys } that are synced between devices. Use a security key or another device.
# When turning the password off.
passkeys-problem-password-off = On this panel, passwords cannot be turned off. Ask an administrator to allow it.
# When adding a passkey that is already there.
passkeys-problem-duplicate = This { -passkey } is already registered. Choose another device, or use the one you have.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Without your password, you need a { -passkey } that works. Add another one, or let your password sign in again.
