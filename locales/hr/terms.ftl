### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password. The accusative is like the nominative.
# { -passkey(case: "genitive") }: „pristupnog ključa”; { -passkey(case: "instrumental") }: „pristupnim ključem”.
-passkey =
    { $case ->
        [genitive] pristupnog ključa
        [instrumental] pristupnim ključem
       *[nominative] pristupni ključ
    }
# The same, more than one. { -passkeys(case: "few") } stands after 2, 3 and 4, and the genitive after 5 and more.
# { -passkeys(position: "start") } is the nominative at the beginning of a sentence or a heading.
-passkeys =
    { $case ->
        [genitive] pristupnih ključeva
        [accusative] pristupne ključeve
        [instrumental] pristupnim ključevima
        [few] pristupna ključa
       *[nominative]
            { $position ->
                [start] Pristupni ključevi
               *[inside] pristupni ključevi
            }
    }
