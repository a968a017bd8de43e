### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password: la clé d’accès, feminine; it begins no sentence, since an article does.
-passkey = clé d’accès
# The same, more than one. { -passkeys(position: "start") } is for a heading or a label, which has no article.
-passkeys =
    { $position ->
        [start] Clés d’accès
       *[inside] clés d’accès
    }
