### Wörter, die überall gleich heißen müssen: Marke und Glossar. Die anderen Dateien schreiben { -passkey } statt des Wortes.

# Der Name dieser Software. Wird nie übersetzt und nie gebeugt.
-product = Gatehouse
# Womit man sich statt mit einem Passwort anmeldet: der Passkey, des Passkeys. Satzanfang und Satzmitte sind gleich.
# { -passkey(case: "genitive") } steht für „des Passkeys“.
-passkey =
    { $case ->
        [genitive] Passkeys
       *[nominative] Passkey
    }
# Die Mehrzahl, in allen Fällen gleich.
-passkeys = Passkeys
