### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password. It has one form; no space between it and other Chinese characters.
-passkey = 通行密钥
# The same where the source speaks of several; Chinese makes no difference.
-passkeys = 通行密钥
