### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password. The accusative is like the nominative.
# { -passkey(case: "genitive") }: «ключа доступа».
-passkey =
    { $case ->
        [genitive] ключа доступа
       *[nominative] ключ доступа
    }
# The same, more than one. The accusative is like the nominative; after 5 and more stands the genitive, and after 2, 3 and 4 the
# genitive of -passkey. { -passkeys(position: "start") } is the nominative at the beginning of a sentence or a heading.
-passkeys =
    { $case ->
        [genitive] ключей доступа
       *[nominative]
            { $position ->
                [start] Ключи доступа
               *[inside] ключи доступа
            }
    }
