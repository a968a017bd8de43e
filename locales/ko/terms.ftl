### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password. It has one form and ends in a vowel: particles (가, 를, 는, 로) are written
# straight after it.
-passkey = 패스키
# The same where the source speaks of several; Korean makes no difference.
-passkeys = 패스키
