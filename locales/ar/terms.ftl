### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password.
# { -passkey(form: "definite") } is “the passkey”, and stands after “this”, too; { -passkey(form: "dual") } is two of them, in the
# nominative. One-letter prefixes are written straight before it: ب{ -passkey }.
-passkey =
    { $form ->
        [definite] مفتاح المرور
        [dual] مفتاحا مرور
       *[indefinite] مفتاح مرور
    }
# The same, more than one. { -passkeys(form: "definite") } is “the passkeys”, and what is said of passkeys in general.
-passkeys =
    { $form ->
        [definite] مفاتيح المرور
       *[indefinite] مفاتيح مرور
    }
