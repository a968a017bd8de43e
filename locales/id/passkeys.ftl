### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Masuk dengan sidik jari, wajah, PIN, atau kunci keamanan, bukan kata sandi.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(position: "start") } terikat pada { $domain } dan berfungsi di alamat yang sedang Anda gunakan.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(position: "start") } terikat pada { $domain } dan tidak berfungsi di alamat yang sedang Anda gunakan. Gunakan alamat ini:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys(position: "start") } berfungsi di { $origin }.
        [related] { -passkeys(position: "start") } berfungsi di { $origin } pada browser yang menanyakan alamat terkait kepada { $domain }.
        [nameless] { -passkeys(position: "start") } tidak berfungsi di { $origin }: browser mengikatnya pada nama host, bukan alamat IP. Beri panel ini sebuah nama.
        [insecure] { -passkeys(position: "start") } tidak berfungsi di { $origin }: browser mewajibkan https, kecuali di localhost. Sajikan panel melalui https.
       *[unrelated] { -passkeys(position: "start") } tidak berfungsi di { $origin }: alamat ini bukan bagian dari { $domain }. Ubah domain di bawah, atau alamatnya.
    }
# A setting.
passkeys-setting-rp-name = Nama yang tampil saat { -passkey } diminta
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Sebutan ponsel dan browser untuk panel ini. Kosongkan untuk memakai nama panel sendiri.
# A setting.
passkeys-setting-rp-id = Domain tempat { -passkeys } terikat
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = Nama host pada alamat panel, atau domain induknya. Kosongkan untuk memakai nama host. { -passkeys(position: "start") } yang dibuat untuk domain lain tidak berfungsi lagi.
# A setting, a number of seconds.
passkeys-setting-ttl = Waktu menjawab permintaan, dalam detik
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Setelah itu, permintaan tidak berlaku lagi dan harus dimulai ulang.
# A setting, a number.
passkeys-setting-limit = { -passkeys(position: "start") } per akun
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Akun yang sudah memiliki lebih banyak tetap menyimpannya.
# A setting, a checkbox.
passkeys-setting-password-off = Izinkan pengguna menonaktifkan kata sandi
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Setelah itu mereka hanya masuk dengan { -passkey }. Yang sudah menonaktifkannya tidak terpengaruh.
# A setting, a checkbox.
passkeys-setting-synced = Izinkan { -passkeys } yang disinkronkan
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Pengelola kata sandi menyalinnya ke semua perangkat seseorang. Jika tidak diizinkan, hanya kunci yang tetap di satu perangkat yang dapat ditambahkan dan digunakan.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = atau
# Button on the sign-in page.
passkeys-sign-in = Masuk dengan { -passkey }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Konfirmasi dengan { -passkey }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys(position: "start") } memerlukan JavaScript. Aktifkan JavaScript untuk halaman ini.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = Tidak ada { -passkey } yang digunakan. Coba lagi, dan pilih perangkat lain di dialog permintaan jika perangkat ini tidak memilikinya untuk panel ini.
# Nobody answered the prompt in time.
passkeys-timed-out = Permintaan tidak dijawab tepat waktu. Coba lagi saat perangkat ada di dekat Anda.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Browser atau perangkat ini tidak dapat menggunakan { -passkeys }. Coba yang lain, atau kunci keamanan dengan PIN.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = { -passkeys(position: "start") } telah dinonaktifkan untuk panel ini. Gunakan kata sandi Anda.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = Anda belum memiliki { -passkeys }. Dengannya, Anda masuk dengan membuka kunci perangkat: tidak ada yang perlu diingat, dan tidak ada yang bisa dicuri halaman palsu.
# Label of the field in which a passkey is renamed.
passkeys-name = Nama
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Nama { -passkey } baru (opsional)
# Button.
passkeys-add = Tambahkan { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Ganti nama
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Hapus
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = Hapus “{ $name }”? Setelah itu tidak bisa lagi dipakai untuk masuk, dan semua sesi lain yang dimulai dengannya langsung berakhir.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = Coba { -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = “{ $name }” berfungsi.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Disinkronkan antarperangkat
# In the list: the passkey cannot leave its device.
passkeys-device-only = Hanya di satu perangkat
# In the list, before a date.
passkeys-added = Ditambahkan:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Terakhir digunakan:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Sesi ini
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Mungkin ada salinan { -passkey } ini. Kecuali sudah dipindahkan ke perangkat lain, hapus dan tambahkan yang baru.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] { -passkey(position: "start") } ini tidak dapat dibaca dan tidak bisa dipakai untuk masuk. Hapus dan tambahkan yang baru.
       *[other] { -passkey(position: "start") } ini dibuat untuk { $domain } dan tidak dapat digunakan di alamat ini. Hapus dan tambahkan yang baru.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = { -passkey(position: "start") } ini tidak lagi dicadangkan. Dengan satu lagi sebagai cadangan, perangkat yang hilang tidak membuat akun terkunci.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Anda hanya masuk dengan { -passkeys }: kata sandi Anda nonaktif.
       *[on] Anda masih bisa masuk dengan kata sandi. Anda dapat menonaktifkannya, sehingga hanya { -passkeys } Anda yang berlaku.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = Anda hanya memiliki satu { -passkey } yang berfungsi. Jika hilang, Anda memerlukan kode pemulihan atau administrator untuk masuk. Tambahkan yang kedua, atau buat kode pemulihan.
# Button.
passkeys-only-start = Nonaktifkan kata sandi saya
# Button.
passkeys-only-end = Aktifkan lagi kata sandi saya

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
       *[other] Akun ini memiliki { $count } { -passkeys }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Hapus semua { -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Hapus semua { -passkeys } milik { $name }? Sesi yang dimulai dengannya berakhir, dan kata sandi berlaku lagi jika sebelumnya dinonaktifkan.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = Tidak berhasil
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = { -passkey(position: "start") } tidak dapat diverifikasi. Periksa koneksi Anda dan mulai lagi.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Panel ini tidak mengenal { -passkey } tersebut; mungkin sudah dihapus. Pilih yang lain, atau gunakan kata sandi Anda.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = { -passkey(position: "start") } ini sudah tidak ada. Muat ulang halaman.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys(position: "start") } hanya berfungsi di alamat https dengan nama host, atau di localhost. Minta administrator memberi panel ini alamat seperti itu.
       *[other] { -passkeys(position: "start") } hanya berfungsi di alamat https dengan nama host, atau di localhost, dan hanya di alamat yang ditetapkan panel ini. Buka panel di { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = Nama harus terdiri dari 1 sampai { $limit } karakter, tanpa pindah baris. Pilih nama lain.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
       *[other] Anda sudah memiliki { $limit } { -passkeys }, jumlah terbanyak yang diizinkan panel ini. Hapus satu sebelum menambahkan yang lain.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Panel ini tidak mengizinkan { -passkeys } yang disinkronkan antarperangkat. Gunakan kunci keamanan atau perangkat lain.
# When turning the password off.
passkeys-problem-password-off = Di panel ini, kata sandi tidak dapat dinonaktifkan. Minta administrator mengizinkannya.
# When adding a passkey that is already there.
passkeys-problem-duplicate = { -passkey(position: "start") } ini sudah terdaftar. Pilih perangkat lain, atau gunakan yang sudah ada.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Tanpa kata sandi, Anda memerlukan { -passkey } yang berfungsi. Tambahkan yang lain, atau aktifkan lagi kata sandi Anda.
