### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password: geçiş anahtarı, as phones and browsers say.
# $case: accusative (geçiş anahtarını), genitive (geçiş anahtarının), instrumental (geçiş anahtarıyla), yours (geçiş anahtarınız); nominative if left out.
# $position: "start" for the beginning of a sentence, a heading or a button.
-passkey =
    { $position ->
        [start]
            { $case ->
                [accusative] Geçiş anahtarını
                [instrumental] Geçiş anahtarıyla
               *[nominative] Geçiş anahtarı
            }
       *[inside]
            { $case ->
                [accusative] geçiş anahtarını
                [genitive] geçiş anahtarının
                [instrumental] geçiş anahtarıyla
                [yours] geçiş anahtarınız
               *[nominative] geçiş anahtarı
            }
    }
# The same, more than one; never after a number.
# $case: accusative (geçiş anahtarlarını), genitive (geçiş anahtarlarının), with-yours (geçiş anahtarlarınızla); nominative if left out.
# $position: "start" for the beginning of a sentence, a heading or a button.
-passkeys =
    { $position ->
        [start]
            { $case ->
                [genitive] Geçiş anahtarlarının
               *[nominative] Geçiş anahtarları
            }
       *[inside]
            { $case ->
                [accusative] geçiş anahtarlarını
                [genitive] geçiş anahtarlarının
                [with-yours] geçiş anahtarlarınızla
               *[nominative] geçiş anahtarları
            }
    }
