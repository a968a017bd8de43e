### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password: lösennyckel. Some phones say only “nyckel”, which on a server could be any key.
# $form: definite (lösennyckeln).
# $position: "start" for the beginning of a sentence, a heading or a button.
-passkey =
    { $position ->
        [start]
            { $form ->
                [definite] Lösennyckeln
               *[indefinite] Lösennyckel
            }
       *[inside]
            { $form ->
                [definite] lösennyckeln
               *[indefinite] lösennyckel
            }
    }
# The same, more than one.
# $position: "start" for the beginning of a sentence, a heading or a button.
-passkeys =
    { $position ->
        [start] Lösennycklar
       *[inside] lösennycklar
    }
