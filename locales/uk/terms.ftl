### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password. The accusative is like the nominative.
# { -passkey(case: "genitive") }: «ключа доступу».
-passkey =
    { $case ->
        [genitive] ключа доступу
       *[nominative] ключ доступу
    }
# The same, more than one. The accusative is like the nominative; after 5 and more stands the genitive.
# { -passkeys(position: "start") } is the nominative at the beginning of a sentence or a heading.
-passkeys =
    { $case ->
        [genitive] ключів доступу
       *[nominative]
            { $position ->
                [start] Ключі доступу
               *[inside] ключі доступу
            }
    }
