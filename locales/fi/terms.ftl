### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password: pääsyavain, as phones say.
# $case: genitive (pääsyavaimen), partitive (pääsyavainta), adessive (pääsyavaimella), elative (pääsyavaimesta); nominative if left out.
# $position: "start" for the beginning of a sentence, a heading or a button.
-passkey =
    { $position ->
        [start]
            { $case ->
                [genitive] Pääsyavaimen
                [partitive] Pääsyavainta
               *[nominative] Pääsyavain
            }
       *[inside]
            { $case ->
                [genitive] pääsyavaimen
                [partitive] pääsyavainta
                [adessive] pääsyavaimella
                [elative] pääsyavaimesta
               *[nominative] pääsyavain
            }
    }
# The same, more than one.
# $case: genitive (pääsyavainten), partitive (pääsyavaimia), adessive (pääsyavaimilla); nominative if left out.
# $position: "start" for the beginning of a sentence, a heading or a button.
-passkeys =
    { $position ->
        [start]
            { $case ->
                [partitive] Pääsyavaimia
               *[nominative] Pääsyavaimet
            }
       *[inside]
            { $case ->
                [genitive] pääsyavainten
                [partitive] pääsyavaimia
                [adessive] pääsyavaimilla
               *[nominative] pääsyavaimet
            }
    }
