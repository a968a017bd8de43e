### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password.
# { -passkey(form: "definite") } is “the passkey”, and stands before “this” and “that”, too. One-letter prefixes are written
# straight before it: ב{ -passkey }.
-passkey =
    { $form ->
        [definite] מפתח הגישה
       *[indefinite] מפתח גישה
    }
# The same, more than one. { -passkeys(form: "definite") } stands before “your”, too.
-passkeys =
    { $form ->
        [definite] מפתחות הגישה
       *[indefinite] מפתחות גישה
    }
