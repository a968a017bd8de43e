### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password. The accusative is like the nominative.
# { -passkey(case: "genitive") }: „přístupového klíče“; { -passkey(case: "instrumental") }: „přístupovým klíčem“.
-passkey =
    { $case ->
        [genitive] přístupového klíče
        [instrumental] přístupovým klíčem
       *[nominative] přístupový klíč
    }
# The same, more than one. The accusative is like the nominative; after 5 and more stands the genitive.
# { -passkeys(position: "start") } is the nominative at the beginning of a sentence or a heading.
-passkeys =
    { $case ->
        [genitive] přístupových klíčů
        [instrumental] přístupovými klíči
       *[nominative]
            { $position ->
                [start] Přístupové klíče
               *[inside] přístupové klíče
            }
    }
