### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password. It has one form, and no space around it.
-passkey = パスキー
# The same where the source speaks of several; Japanese makes no difference.
-passkeys = パスキー
