### The words that must be the same everywhere: brand and glossary. Other files write { -passkey } instead of the word.

# The name of this software. Never translated, never inflected.
-product = Gatehouse
# What people sign in with instead of a password. In Taiwan Apple writes 通行密鑰, Microsoft 通行金鑰 and Google 密碼金鑰; the last
# has the word for “password” in it. It has one form; no space between it and other Chinese characters.
-passkey = 通行密鑰
# The same where the source speaks of several; Chinese makes no difference.
-passkeys = 通行密鑰
