### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password: kunci sandi, as phones and browsers say.
# { -passkey(position: "start") } is for the beginning of a sentence, a heading or a button.
-passkey =
    { $position ->
        [start] Kunci sandi
       *[inside] kunci sandi
    }
# More than one is the same word in Indonesian.
-passkeys =
    { $position ->
        [start] Kunci sandi
       *[inside] kunci sandi
    }
