### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password. The accusative is like the nominative.
# { -passkey(case: "genitive") }: „klucza dostępu”; { -passkey(case: "instrumental") }: „kluczem dostępu”.
-passkey =
    { $case ->
        [genitive] klucza dostępu
        [instrumental] kluczem dostępu
       *[nominative] klucz dostępu
    }
# The same, more than one. The accusative is like the nominative; after 5 and more stands the genitive.
# { -passkeys(position: "start") } is the nominative at the beginning of a sentence or a heading.
-passkeys =
    { $case ->
        [genitive] kluczy dostępu
        [instrumental] kluczami dostępu
       *[nominative]
            { $position ->
                [start] Klucze dostępu
               *[inside] klucze dostępu
            }
    }
