### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password: tagongskaai.
# { -passkey(position: "start") } is for the beginning of a sentence, a heading or a button.
-passkey =
    { $position ->
        [start] Tagongskaai
       *[inside] tagongskaai
    }
# The same, more than one.
-passkeys =
    { $position ->
        [start] Tagongskaaien
       *[inside] tagongskaaien
    }
