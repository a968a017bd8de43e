### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password.
# { -passkey(case: "genitive") }: “piekļuves atslēgas”; { -passkey(case: "accusative") }: “piekļuves atslēgu”, also after “ar”.
-passkey =
    { $case ->
        [genitive] piekļuves atslēgas
        [accusative] piekļuves atslēgu
       *[nominative] piekļuves atslēga
    }
# The same, more than one. The accusative is like the nominative; the genitive stands after 10 to 20 and 30, 40 …, and the dative
# after “ar”. { -passkeys(position: "start") } is the nominative at the beginning of a sentence or a heading.
-passkeys =
    { $case ->
        [genitive] piekļuves atslēgu
        [dative] piekļuves atslēgām
       *[nominative]
            { $position ->
                [start] Piekļuves atslēgas
               *[inside] piekļuves atslēgas
            }
    }
