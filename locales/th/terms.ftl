### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password: พาสคีย์, as phones and browsers say. Thai has one form for everything.
-passkey = พาสคีย์
# The same, more than one.
-passkeys = พาสคีย์
