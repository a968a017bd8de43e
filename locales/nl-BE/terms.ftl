### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password: de passkey. Other words grow onto it: { -passkey }venster.
# { -passkey(position: "start") } is for the beginning of a sentence, a heading or a button.
-passkey =
    { $position ->
        [start] Passkey
       *[inside] passkey
    }
# The same, more than one.
-passkeys =
    { $position ->
        [start] Passkeys
       *[inside] passkeys
    }
