### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Bahasa Indonesia

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Langsung ke konten
# Name of the main navigation, for screen readers.
nav-label = Menu utama
# Main navigation, and the title of the start page.
nav-dashboard = Ringkasan
# Main navigation: the viewer's own account.
nav-account = Akun
# Main navigation, administrators only: everybody's accounts.
nav-users = Pengguna
# Main navigation, administrators only: the panel's settings.
nav-settings = Pengaturan
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Masuk sebagai { $name }
# Button under the navigation.
sign-out = Keluar
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Bahasa
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Ganti
# Button under a form whose changes it stores.
save = Simpan perubahan
# Link beside a form's button; leaves without storing anything.
cancel = Batal
# Notice above a form after its changes were stored.
saved = Perubahan Anda telah disimpan.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Nama pengguna
# Below the field in which a new username is chosen.
field-username-hint = Boleh huruf, angka, dan . _ - @ +, paling banyak 64 karakter.
# Label of the password field on the sign-in and set-up pages.
field-password = Kata sandi
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Kode
# Below that field, where a recovery code is accepted too.
field-code-hint = Enam angka dari aplikasi pengautentikasi, atau salah satu kode pemulihan Anda.
# Label of the field for a recovery code.
field-recovery-code = Kode pemulihan
# Label on the page where a password is changed.
field-current-password = Kata sandi saat ini
# Label on the page where a password is changed.
field-new-password = Kata sandi baru
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = Minimal { $min } karakter. Spasi ikut dihitung, dan lebih panjang lebih baik.
# What an account may do: everything.
role-admin = Administrator
# What an account may do: use the panel and change itself.
role-user = Pengguna
# How somebody signed in.
method-password = Kata sandi
# How somebody signed in, when it was not with the password.
method-other = Cara masuk lain

## Sign-in page

# Heading, and title of the browser tab.
login-title = Masuk
# Button under the form.
login-submit = Masuk
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Kata sandi Anda sudah dibuat. Masuk dengan kata sandi itu.
# Link below the form.
login-to-recovery = Tidak bisa masuk?
# Link below the second step and the recovery form; starts over.
login-again = Kembali ke halaman masuk

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Satu langkah lagi
# Below the heading.
login-second-factor-intro = Akun Anda memerlukan kode selain kata sandi.
# Link below the form.
login-second-factor-to-recovery = Saya tidak punya aplikasinya lagi

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Masuk kembali
# Below the heading.
login-recovery-intro = Dengan kode pemulihan, Anda dapat memperbaiki cara masuk. Setiap kode hanya berlaku sekali.
# Button under the form.
login-recovery-submit = Lanjutkan
# Below the form.
login-recovery-no-code = Tidak punya kode juga? Minta bantuan administrator panel ini.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Anda diundang
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Buat kata sandi untuk akun Anda, { $name }, di { $panel }. Tautan ini hanya berlaku sekali.
# Heading of a reset, and title of the browser tab.
link-reset-title = Buat kata sandi baru
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Buat kata sandi baru untuk { $name }. Semua sesi akun ini berakhir, dan tautan ini hanya berlaku sekali.
# Button under the form.
link-submit = Simpan kata sandi

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Penyiapan
# Heading.
setup-heading = Selamat datang di { -product }
# Below the heading.
setup-intro = Buat administrator pertama. Ini hanya bisa dilakukan lewat tautan ini, dan hanya sekali.
# Button under the form.
setup-submit = Buat administrator

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Halo, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Selamat datang di { $panel }. Di sini Anda mengelola akun dan cara Anda masuk.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Selamat datang di { $panel }. Di sini Anda mengelola akun Anda, orang yang memakai server ini, dan panel itu sendiri.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Sesi Anda
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Peran
# Label in that summary, followed by how this session was made.
dashboard-method = Masuk dengan
# Label in that summary, followed by a date.
dashboard-last-sign-in = Terakhir masuk
# Heading above the links that only administrators see.
dashboard-administration = Administrasi
# Below the link “Profile”.
dashboard-to-profile-detail = Nama dan bahasa Anda.
# Below the link “Password”.
dashboard-to-password-detail = Ubah kata sandi yang Anda pakai untuk masuk.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Lihat di mana saja akun Anda sedang masuk, dan akhiri yang tidak Anda kenali.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
       *[other] { $count } akun. Lihat siapa yang memiliki akses, atau tambahkan pengguna.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = Nama panel dan bahasa bawaannya.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Akun Anda
# Name of the row of tabs, for screen readers.
account-tabs-label = Bagian akun
# Tab: name and language.
account-tab-profile = Profil
# Tab: change the password.
account-tab-password = Kata sandi
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Verifikasi dua langkah
# Tab: where the viewer is signed in.
account-tab-sessions = Sesi
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Profil
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Bahasa
# The first choice of a language.
account-language-automatic = Sama dengan browser saya
# Below the choice of a language.
account-language-hint = Berlaku untuk setiap browser yang Anda pakai untuk masuk.
# Heading on the tab “Password”.
account-password-heading = Ubah kata sandi Anda
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = Kata sandi sedang tidak bisa dipakai untuk masuk ke akun Anda. Kata sandi yang dibuat di sini berlaku begitu Anda mengaktifkannya lagi.
# Button on the tab “Password”.
account-password-submit = Ubah kata sandi
# Notice on the tab “Password” after the change.
account-password-saved = Kata sandi Anda telah diubah. Semua sesi Anda yang lain telah berakhir.
# Heading on the tab “Sessions”.
account-sessions-heading = Tempat Anda masuk
# Below that heading.
account-sessions-intro = Jika ada yang tidak Anda kenali, akhiri sesi itu dan ubah kata sandi Anda.
# Button above the list of sessions.
account-sessions-end-others = Akhiri semua yang lain
# Button beside one session.
account-sessions-end = Akhiri
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Akhiri sesi di { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Sesi diakhiri. Siapa pun yang memakainya telah dikeluarkan.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Sesi ini
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } di { $system }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = Dengan “{ $name }”
# In place of a device that could not be recognised.
account-sessions-unknown-device = Perangkat tidak dikenal
# Small text of one session: how it was made.
account-sessions-by-password = Dengan kata sandi
# Small text of one session: how it was made.
account-sessions-by-recovery = Dengan kode pemulihan
# Small text of one session: how it was made.
account-sessions-by-other = Dengan cara masuk lain
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Masuk:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Terakhir aktif:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = Ada cara masuk ke akun Anda yang ditambahkan atau dihapus. <a data-l10n-name="look">Apakah itu Anda?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Apakah itu Anda?
# Below that heading, above the list of changes.
account-notice-intro = Perubahan ini dilakukan di sesi lain akun Anda.
# Button below the list; the notice goes away.
account-notice-mine = Ya, itu saya
# Button below the list.
account-notice-not-mine = Bukan saya
# Below that button.
account-notice-not-mine-detail = Menghapus yang ditambahkan dan mengakhiri semua sesi akun Anda kecuali sesi ini. Setelah itu, ubah kata sandi Anda.
# Below the list when there is no other session.
account-sessions-only-this = Anda tidak masuk di tempat lain.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Akun Anda hanya dilindungi kata sandi. <a data-l10n-name="set-up">Tambahkan verifikasi dua langkah</a>.
# Notice after an authenticator app was set up.
second-factor-added = Aplikasi pengautentikasi sudah siap. Mulai sekarang, masuk dengan kata sandi juga memerlukan kode.
# Notice after the authenticator app was removed.
second-factor-removed = Aplikasi pengautentikasi telah dihapus. Kini Anda kembali masuk hanya dengan kata sandi.
# Notice after password sign-in was switched on again.
second-factor-released = Anda dapat masuk dengan kata sandi lagi.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Anda masuk dengan kode pemulihan. Di sini Anda dapat memperbaiki cara masuk; setelah itu, keluar lalu masuk lagi untuk memakai panel.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Administrator panel ini wajib memakai verifikasi dua langkah. Siapkan untuk melanjutkan.
# Heading above the offer to use the password again.
second-factor-held-heading = Kata sandi nonaktif
# Below that heading.
second-factor-held = Anda masuk ke akun ini tanpa kata sandi. Jika cara itu tidak bisa dipakai lagi, aktifkan kembali kata sandi.
# Button below that text.
second-factor-release = Aktifkan lagi kata sandi
# Heading of the part about the app.
second-factor-app = Aplikasi pengautentikasi
# Mark beside that heading.
second-factor-on = Aktif
# Below that heading.
second-factor-app-intro = Aplikasi di ponsel Anda menampilkan kode baru setiap setengah menit. Setelah disiapkan, masuk dengan kata sandi juga memerlukan kode itu.
# Label, followed by a date and time.
second-factor-since = Disiapkan:
# Heading and button: starts setting up the app.
second-factor-set-up = Siapkan aplikasi pengautentikasi
# Button: sets up another app in place of the present one.
second-factor-replace = Gunakan aplikasi lain
# Button that opens a question.
second-factor-remove = Hapus
# The question.
second-factor-remove-detail = Setelah itu, siapa pun yang tahu kata sandi Anda dapat masuk hanya dengan kata sandi itu.
# Button that does it.
second-factor-remove-confirm = Hapus aplikasi
# First step of setting up an app, above a QR code.
second-factor-scan = Buka aplikasi pengautentikasi, tambahkan akun, lalu arahkan kamera ke gambar ini.
# What screen readers say in place of the QR code.
second-factor-picture = Kode QR berisi kunci di bawah
# Second way to set up an app, above the key as text.
second-factor-type = Tidak ada kamera? Ketik kunci ini di aplikasi:
# Below the field for the first code.
second-factor-code-hint = Enam angka yang kini tampil di aplikasi membuktikan bahwa kuncinya sudah tersimpan di sana.
# Button under the form.
second-factor-confirm = Aktifkan
# Heading of the part about recovery codes.
recovery-codes = Kode pemulihan
# Below that heading.
recovery-codes-intro = Untuk saat ponsel atau kata sandi Anda hilang. Setiap kode hanya berlaku sekali.
# In place of how many are left.
recovery-codes-none = Anda tidak memiliki kode pemulihan.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
       *[other] Tersisa { $count } kode.
    }
# Button: makes the first codes.
recovery-codes-make = Buat kode pemulihan
# Button that opens a question.
recovery-codes-renew = Buat kode baru
# The question.
recovery-codes-renew-detail = Kode yang Anda miliki sekarang tidak akan berlaku lagi.
# Button that does it.
recovery-codes-renew-confirm = Ganti kode saya
# Heading above new codes.
recovery-codes-new = Kode pemulihan Anda
# Notice above new codes.
recovery-codes-keep = Simpan di tempat yang hanya Anda ketahui. Kode ini tidak akan ditampilkan lagi.
# Link that downloads the codes as a text file.
recovery-codes-download = Unduh
# Button that leaves the page with the codes.
recovery-codes-kept = Sudah saya simpan

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Aktivitas
# Tab of the account page: what has happened to the account.
account-tab-activity = Aktivitas
# At the top of that tab.
account-activity-intro = Yang terjadi pada akun Anda, dari yang terbaru. Jika ada yang bukan Anda, ubah kata sandi dan akhiri sesi yang tidak Anda kenali.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Aktivitas
# Below that heading.
audit-intro = Siapa melakukan apa, dan kapan. Baris hanya bisa ditambahkan, tidak pernah diubah.
# Button of the form above the list, and its name for screen readers.
audit-filter = Tampilkan
# Label of a choice in that form.
audit-filter-action = Kejadian
# Label of a choice in that form.
audit-filter-outcome = Hasil
# First entry of both choices.
audit-filter-any = Semua
# Link beside the button; shows everything again.
audit-filter-none = Tampilkan semuanya
# Below the field for a username.
audit-unknown-name = Tidak ada akun dengan nama ini.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = Yang terjadi
# In place of the list.
audit-empty = Belum ada apa-apa
# Link below the list.
audit-older = Lebih lama
# Link below the list.
audit-newest = Terbaru
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Oleh { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Akun: { $name }
# In place of a username.
audit-deleted-account = akun yang dihapus
# Small text of a line: not with the password.
audit-other-method = Dengan cara masuk lain
# In place of an address.
audit-command-line = Baris perintah
# Choice of the form: it was done.
audit-done = Berhasil
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Ditolak
# Heading above the failed attempts.
audit-failures-heading = Upaya yang gagal
# Below that heading.
audit-failures-intro = Dihitung per jam, dari yang terbaru.
# A kind of failed attempts.
audit-failure-password = Kata sandi ditolak
# A kind of failed attempts.
audit-failure-second-factor = Kode ditolak
# A kind of failed attempts.
audit-failure-recovery = Kode pemulihan ditolak
# A kind of failed attempts.
audit-failure-other = Cara masuk lain gagal
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Upaya gagal lainnya
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
       *[other] { $count } kali
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Masuk
audit-action-sign-out = Keluar
audit-action-confirmed = Identitas dikonfirmasi
audit-action-confirm = Identitas dikonfirmasi
audit-action-password-changed = Kata sandi diubah
audit-action-password-sign-in-held = Kata sandi dinonaktifkan
audit-action-password-sign-in-released = Kata sandi diaktifkan lagi
audit-action-password-released = Kata sandi diaktifkan lagi
audit-action-password-reset-offered = Tautan reset kata sandi dibuat
audit-action-account-added = Akun ditambahkan
audit-action-account-invited = Undangan dibuat
audit-action-invitation-accepted = Undangan diterima
audit-action-password-reset = Kata sandi direset lewat tautan
audit-action-account-disabled = Akun dinonaktifkan
audit-action-account-enabled = Akun diaktifkan
audit-action-account-deleted = Akun dihapus
audit-action-credential-added = Cara masuk ditambahkan
audit-action-credential-removed = Cara masuk dihapus
audit-action-credential-renamed = Cara masuk diganti namanya
audit-action-credential-tested = Cara masuk dicoba
audit-action-sessions-ended = Sesi diakhiri
audit-action-second-factor-added = Verifikasi dua langkah disiapkan
audit-action-second-factor-removed = Verifikasi dua langkah dihapus
audit-action-second-factor-reset = Verifikasi dua langkah direset
audit-action-recovery-codes-made = Kode pemulihan dibuat
audit-action-recovery-code-used = Kode pemulihan digunakan
audit-action-recovery-sign-in = Masuk dengan kode pemulihan
audit-action-setting-changed = Pengaturan diubah
audit-action-stranding-accepted = Penutupan akses dikonfirmasi
audit-action-address-accepted = Alamat baru diterima
audit-action-plugin-enabled = Plugin diaktifkan
audit-action-plugin-disabled = Plugin dinonaktifkan
audit-action-plugin-quarantined = Plugin dilewati: panel mogok saat menjalankannya
audit-action-plugin-installed = Plugin dipasang
audit-action-plugin-removed = Plugin dihapus
audit-action-plugin-purged = Data yang disimpan plugin dihapus

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Tidak ada akun dengan nama itu
audit-reason-wrong-password = Kata sandi salah
audit-reason-password-held = Kata sandi nonaktif untuk akun ini
audit-reason-account-disabled = Akun dinonaktifkan
audit-reason-wrong-code = Kode salah

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Pengaturan
# Below the heading.
settings-intro = Perubahan langsung berlaku untuk semua orang, tanpa mulai ulang.
# Heading of the first form.
settings-panel-heading = Panel
# Label of a field.
settings-panel-name = Nama panel
# Below that field.
settings-panel-name-hint = Ditampilkan di halaman masuk dan tab browser.
# Label of the choice of a language.
settings-language = Bahasa bawaan
# Below that choice.
settings-language-hint = Untuk orang yang belum memilih bahasa dan browsernya meminta bahasa yang tidak tersedia.
# Settings: a number of minutes.
settings-fresh-minutes = Minta konfirmasi lagi setelah (menit)
settings-fresh-minutes-hint = Untuk perubahan cara seseorang masuk, dan perubahan pada akun orang lain.
# Label of a choice.
settings-second-factor = Verifikasi dua langkah
# A value of that choice.
settings-second-factor-optional = Setiap orang memutuskan sendiri
# A value of that choice.
settings-second-factor-administrators = Wajib untuk administrator
# Below that choice.
settings-second-factor-hint = Sebelum menyiapkannya, administrator yang masuk dengan kata sandi hanya dapat membuka akunnya sendiri.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Plugin
# Below that heading.
plugins-intro = Plugin berjalan dengan hak yang sama dengan panel. Aktifkan hanya yang Anda percayai.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Aktif
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Nonaktif
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Tidak berfungsi
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Dilewati
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = File tidak ada
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
       *[other] { $count } kesalahan di plugin ini terdeteksi di { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = Terakhir:
# Below these errors, while they keep coming.
plugin-paused = Untuk sementara, bagian plugin ini hanya dijalankan beberapa detik setiap kali, sampai berhasil. Penyebabnya ada di log panel.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Tidak berjalan di { $node }, server lain untuk panel ini.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Sejak:
# Button beside a plugin that is left out.
plugin-try-again = Coba lagi
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Coba lagi: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
       *[other] { $count } pustaka plugin ini tetap di memori sampai panel dimulai ulang; tidak ada yang memanggilnya.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Versi { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Yang boleh dilakukannya
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Yang boleh dilakukannya: { $plugin }
# Below that list.
plugin-declares-note = Panel menolak apa pun yang tidak ada di daftar ini. Daftar ini pernyataan, bukan sandbox: plugin berjalan sebagai bagian dari panel, jadi pasang hanya yang Anda percayai.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
       *[other] Menjawab { $count } alamat di bawah jalurnya sendiri, untuk orang yang sudah masuk
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
       *[other] Menjawab { $count } alamat di bawah jalurnya sendiri, { $open } di antaranya untuk siapa saja
    }
# The other entries of that list.
ability-sign-in = Memberi pengguna akses masuk ke akunnya
ability-confirm = Mengonfirmasi bahwa orang yang masuk masih orang yang sama
ability-hold-passwords = Menonaktifkan dan mengaktifkan lagi kata sandi akun
ability-end-sessions = Mengakhiri sesi yang dimulai melalui plugin ini
ability-keep-credentials = Menyimpan sarana yang dipakai orang untuk masuk
ability-administer = Mengubah akun lain saat diminta administrator
ability-read-accounts = Mencari akun berdasarkan nama
# Button beside a plugin.
plugin-switch-on = Aktifkan
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Aktifkan: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Nonaktifkan
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Nonaktifkan: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Semua yang ditambahkan plugin ini hilang dari panel. Data yang disimpannya tetap ada untuk saat Anda mengaktifkannya lagi.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
       *[other] Akhiri juga { $count } sesi yang dimulai melalui plugin ini
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Nonaktifkan { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Pengaturan { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = File ini bukan pustaka Linux.
library-not-elf-do = Gantikan dengan file .so dari plugin, atau hapus file ini dari folder plugin.
# The file ends too early.
library-truncated-why = Pustaka ini terpotong; sebagian file hilang.
library-truncated-do = Salin lagi ke folder plugin dan bandingkan ukurannya dengan aslinya.
# A library, but of something else.
library-no-module-why = Pustaka ini bukan plugin untuk panel ini.
library-no-module-do = Hapus dari folder plugin.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Plugin ini memerlukan antarmuka plugin versi { $needs }; panel ini menyediakan versi { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Pasang build plugin yang dibuat untuk versi { $offers }, atau panel yang menyediakan versi { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Plugin ini memakai “{ $needs }”, yang tidak ada di antarmuka plugin versi { $offers }; versi itulah yang disediakan panel ini.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Perbarui panel, atau pasang build plugin yang dibuat untuk versi { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Plugin ini dibuat dengan varian antarmuka plugin yang berbeda dari panel ini.
library-layout-do = Pasang build yang disertakan dengan versi panel ini.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Plugin ini dibuat sedemikian rupa sehingga satu kesalahan di dalamnya akan menghentikan seluruh panel.
library-panic-abort-do = Minta build dengan “panic = unwind” kepada pembuatnya.
# The process that opened it first crashed.
library-crashed-why = Pustaka ini mogok saat dicoba, jadi panel tidak menggunakannya.
library-crashed-do = Salin lagi ke folder plugin; jika tidak membantu, minta build lain kepada pembuatnya.
# The process that opened it first did not answer.
library-hung-why = Pustaka ini tidak menjawab tepat waktu saat dibuka di proses terpisah.
library-hung-do = Muat ulang halaman ini untuk mencoba lagi; jika tetap begini, minta build lain kepada pembuatnya.
# Not the file that an administrator switched on.
library-changed-why = File ini telah berubah sejak plugin diaktifkan.
library-changed-do = Jika Anda sendiri yang menggantinya, nonaktifkan plugin lalu aktifkan lagi. Jika bukan, cari tahu siapa yang menggantinya.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = Panel mogok saat menjalankan plugin ini, jadi sejak itu panel melewatinya.
library-quarantined-do = Aktifkan lagi untuk mencoba sekali lagi. Jika panel mogok lagi, minta build lain kepada pembuat plugin.
# The plugin was opened, and then did not come up.
library-stuck-why = Plugin ini tidak mulai berjalan tepat waktu.
library-stuck-do = Nonaktifkan lalu aktifkan untuk mencoba lagi; jika tetap begini, minta build lain kepada pembuatnya.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = File { $detail } dapat ditulis oleh pengguna lain di server ini.
# Variables:
#   $detail (String) - the file
library-writable-do = Cabut izin tulis dari grup dan pengguna lain: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = File { $detail } milik pengguna { $needs }; panel berjalan sebagai pengguna { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Periksa dari mana asalnya; jika Anda memercayainya, pasang lagi, atau jalankan chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Folder plugin { $detail } dapat ditulis oleh pengguna lain di server ini.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Cabut izin tulis dari grup dan pengguna lain: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = Folder plugin { $detail } milik pengguna { $needs }; panel berjalan sebagai pengguna { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Periksa isinya; jika Anda memercayainya, jalankan chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = Pernyataan plugin ini melanggar aturan: { $detail }.
library-bad-manifest-do = Tunjukkan ini kepada pembuat plugin dan minta build yang sudah diperbaiki.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Plugin ini ada dalam beberapa file di folder plugin: { $detail }.
library-ambiguous-do = Pertahankan yang Anda inginkan, dan hapus yang lain dari folder plugin.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = File { $detail } juga plugin ini; file itu diabaikan karena file lain yang diaktifkan.
library-ignored-do = Hapus file itu; atau pasang dengan “gatehouse plugins install”, yang menggantikan file lain.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = Plugin “{ $needs }” dan “{ $offers }” memakai teks yang sama: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Nonaktifkan “{ $offers }” sebelum “{ $needs }” diaktifkan, atau minta pembuatnya memakai nama lain.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = Plugin “{ $needs }” dan “{ $offers }” sama-sama menjawab { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Tentukan plugin mana yang menjawab: nonaktifkan “{ $offers }” sebelum “{ $needs }” diaktifkan.

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Pengguna
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
       *[other] { $count } akun
    }
# Button above the list.
users-add = Tambah pengguna
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = { $name } sekarang dapat masuk.
# Column of the list.
users-column-name = Nama
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Terakhir masuk
# Column of the list, and label in the view of one account.
users-column-created = Ditambahkan
# In place of a date.
user-never-signed-in = Belum pernah
# Mark beside an account that may not sign in.
user-disabled = Nonaktif
# Mark beside an account that may sign in.
user-active = Aktif
# Below the list while there is only one account.
users-only-you = Sejauh ini hanya Anda
# Below that.
users-only-you-detail = Beri setiap pengguna server ini akun sendiri. Kata sandi bersama tidak bisa ditarik dari satu orang saja.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Tambah pengguna
# Below that heading.
users-new-intro = Sampaikan nama pengguna dan kata sandi secara langsung; kata sandi dapat diubah setelah yang bersangkutan masuk.
# Label of a field of that form.
users-new-password = Kata sandi pertama
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = Kosongkan untuk mendapat tautan bagi pengguna untuk membuat sendiri kata sandinya. Jika diisi, minimal { $min } karakter.
# Checkbox of that form.
users-new-admin = Administrator
# Below that checkbox.
users-new-admin-hint = Boleh mengubah pengaturan panel dan akun semua orang.
# Button of that form.
users-new-submit = Tambah pengguna
# Heading in the view of one account, above its role, status and dates.
user-heading = Akun
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Masuk dengan
# In that column, beside the password.
users-second-factor = Verifikasi dua langkah
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
       *[other] { $count } cara masuk lain
    }
# Mark in that column.
users-password-held = Kata sandi nonaktif
# In place of all this: an invited account that has not been used yet.
users-no-method = Belum ada
# Heading in the view of one account, above what can be done to it.
user-administration = Administrasi
# In place of the buttons, in the view of one’s own account.
user-administration-own = Ini akun Anda sendiri; administrator lain dapat menonaktifkan atau menghapusnya.
# Button in that view.
user-enable = Aktifkan lagi
# Button in that view; opens a question.
user-disable = Nonaktifkan
# That question.
user-disable-detail = Tidak ada yang bisa masuk dengan akun ini sampai Anda mengaktifkannya lagi. Sesinya langsung berakhir; datanya tetap ada.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Nonaktifkan { $name }
# Button in that view; opens a question.
user-delete = Hapus
# That question.
user-delete-detail = Akun, sesinya, dan semua cara masuknya dihapus permanen. Yang pernah dilakukan dengan akun ini tetap ada di log aktivitas.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Hapus { $name } secara permanen
# Above the button, where the password is switched off for the account.
user-release-password-detail = Pemilik akun ini masuk tanpa kata sandi. Jika ia tidak bisa masuk lagi, aktifkan kembali kata sandinya.
# Button in that view.
user-release-password = Aktifkan lagi kata sandi
# Link in that view.
user-activity = Yang terjadi pada akun ini
# Label in that view, followed by “Active” or “Disabled”.
user-status = Status
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = { $name } telah ditambahkan. Berikan tautan ini kepada pengguna untuk membuat kata sandi.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Berikan tautan ini kepada { $name } untuk membuat kata sandi baru.
# Label of the field with the link.
users-link-label = Tautan sekali pakai
# Below that field.
users-link-hint = Hanya ditampilkan kali ini, dan hanya berlaku sekali.
# After that sentence, followed by a date and time.
users-link-expires = Kedaluwarsa:
# Button below the link.
users-link-done = Selesai
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = Jika pengguna tidak bisa masuk
# Below that heading.
user-access-intro = Anda tidak akan pernah tahu kata sandinya: reset menghasilkan tautan bagi pengguna untuk membuat yang baru.
# Button.
user-reset-password = Buat tautan reset
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Reset verifikasi dua langkah
# The question that opens below that button.
user-reset-second-factor-detail = Menghapus aplikasi pengautentikasi dan kode pemulihan pengguna. Lakukan hanya jika Anda yakin siapa yang memintanya.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Apakah ini masih Anda?
# Below the heading.
confirm-intro = Tindakan ini mengharuskan Anda baru saja masuk. Setelah konfirmasi, Anda kembali ke halaman semula.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Kata sandi { $name }
# Button under the form.
confirm-submit = Konfirmasi
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Kata sandi Anda tidak dapat mengonfirmasi ini, dan tidak ada cara lain sekarang. Keluar lalu masuk lagi, atau minta bantuan administrator.
# Link below the form.
confirm-cancel = Batalkan dan buka ringkasan

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Nama pengguna dan kata sandi itu tidak cocok dengan akun mana pun. Periksa keduanya dan coba lagi.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
       *[other] Terlalu banyak percobaan. Tunggu { $count } detik dan coba lagi.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
       *[other] Terlalu banyak percobaan. Tunggu { $count } menit dan coba lagi.
    }
# No username was typed.
error-username-empty = Masukkan nama pengguna.
# A new account.
error-username-taken = Nama pengguna ini sudah dipakai. Pilih yang lain.
# A new account.
error-username-invalid = Gunakan 1 sampai 64 huruf, angka, atau . _ - @ + tanpa spasi.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = Kata sandi ini terlalu pendek. Gunakan minimal { $min } karakter.
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = Kata sandi ini terlalu panjang. Gunakan paling banyak { $max } karakter.
# The current password, on the account page and the confirm page.
error-password-wrong = Ini bukan kata sandi Anda saat ini.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Kode ini salah, atau sudah digunakan. Tunggu kode berikutnya dan coba lagi.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Nama pengguna dan kode pemulihan itu tidak cocok, atau kode sudah digunakan.
# Settings page: the panel's name is empty or too long.
error-panel-name = Masukkan nama sepanjang 1 sampai 64 karakter.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Masukkan bilangan bulat dari { $min } sampai { $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = Gunakan paling banyak { $max } karakter.

## Error page: the way out

# Button, for somebody signed in.
error-home = Buka ringkasan
# Button, for somebody not signed in.
error-to-sign-in = Buka halaman masuk

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = Terlalu lama
problem-too-slow-detail = Koneksi terlalu lambat untuk selesai tepat waktu. Tidak ada yang berubah; coba lagi.
# 404
problem-not-found-title = Halaman ini tidak ada
problem-not-found-detail = Alamatnya mungkin salah ketik, atau isinya sudah tidak ada.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Tidak diizinkan
problem-not-allowed-detail = Akun Anda tidak berhak melakukan ini. Jika Anda memerlukannya, tanyakan kepada administrator.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Dibuka di alamat lain
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Permintaan ini tidak datang dari alamat panel sendiri, jadi tidak ada yang berubah. Buka panel di { $base-url } dan coba lagi. Jika panel juga harus bisa dibuka di sini, administrator dapat menambahkan alamat ini ke konfigurasi.
# 401: nobody is signed in.
problem-sign-in-required-title = Masuk dahulu
problem-sign-in-required-detail = Anda belum masuk, atau sesi Anda telah berakhir.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Konfirmasi bahwa ini Anda
problem-fresh-required-detail = Terakhir kali Anda masuk sudah terlalu lama untuk perubahan ini. Konfirmasi atau masuk lagi, lalu ulangi perubahannya.
# 400
problem-malformed-title = Permintaan ini tidak dapat dibaca
problem-malformed-detail = Sebagian hilang atau bentuknya salah. Kembali, muat ulang halaman, dan coba lagi.
# 422: understood, but a value is refused.
problem-unprocessable-title = Ini tidak dapat diterima
problem-unprocessable-detail = Permintaan dipahami, tetapi salah satu nilainya tidak diizinkan. Kembali dan periksa isian Anda.
# 413
problem-too-large-title = Terlalu banyak data
problem-too-large-detail = Data yang dikirim lebih besar dari yang diterima alamat ini. Tidak ada yang disimpan.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Sudah berubah
problem-conflict-detail = Orang lain mengubah ini pada saat yang sama. Muat ulang halaman, lihat keadaannya sekarang, dan coba lagi.
# 409: a step that works only once was repeated.
problem-already-used-title = Sudah dilakukan
problem-already-used-detail = Langkah ini hanya berlaku sekali, dan sudah dipakai. Mulai lagi dari awal.
# 409: the thing to be added is already there.
problem-duplicate-title = Sudah ada
problem-duplicate-detail = Yang Anda tambahkan sudah terdaftar dan tidak ditambahkan lagi.
# 422: the most that are allowed are there.
problem-limit-title = Tidak bisa menambah lagi
problem-limit-detail = Jumlahnya di akun Anda sudah mencapai batas. Hapus satu dahulu.
# 404: it was there when the page was opened.
problem-gone-title = Sudah tidak ada
problem-gone-detail = Ini sudah dihapus sejak halaman dibuka. Muat ulang halaman untuk melihat yang tersisa.
# 409: removing it would lock the account out.
problem-last-usable-title = Ini cara masuk terakhir Anda
problem-last-usable-detail = Tanpanya, Anda tidak bisa masuk lagi. Tambahkan cara masuk lain atau aktifkan lagi kata sandi, lalu hapus yang ini.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Ada yang tidak akan bisa masuk lagi
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Setelah ini, { $names } tidak bisa masuk lagi. Buat kata sandi dahulu, atau konfirmasi bahwa Anda tetap ingin melanjutkan.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = Ini administrator terakhir
problem-last-administrator-detail = Tidak akan ada lagi yang mengurus panel. Jadikan orang lain administrator dahulu, dan pastikan orang itu bisa masuk.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = Ini akun Anda sendiri
problem-own-account-detail = Anda tidak dapat melakukan ini pada akun yang sedang Anda pakai. Administrator lain bisa.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = Dijeda sebentar
problem-paused-detail = Ini terus gagal, jadi untuk sementara panel hanya menjalankannya beberapa detik setiap kali. Tunggu sebentar dan coba lagi.
# 503
problem-unavailable-title = Tidak tersedia saat ini
problem-unavailable-detail = Panel tidak dapat melakukan ini sekarang. Tunggu sebentar dan coba lagi.
# 500
problem-internal-title = Ada yang tidak beres di sini
problem-internal-detail = Ini bukan kesalahan Anda, dan tidak ada yang berubah. Coba lagi; jika terus terjadi, administrator dapat menemukan penyebabnya di log panel.
# 429
problem-too-many-title = Terlalu banyak percobaan
problem-too-many-detail = Ada terlalu banyak percobaan dari sini dalam waktu singkat. Tunggu beberapa menit dan coba lagi.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Sebelum melanjutkan
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
       *[other] { $count } orang tidak akan bisa masuk lagi
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
       *[other] dan { $count } orang lagi
    }
# Below the names: what to do.
stranded-do = Pastikan dahulu mereka bisa masuk dengan kata sandi, atau lanjutkan jika mereka punya cara lain untuk menghubungi Anda.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Tidak akan ada administrator yang bisa masuk lagi, jadi perubahan ini tidak dilakukan. Pastikan dahulu seorang administrator bisa masuk dengan kata sandi.
# Button that carries out the change all the same.
stranded-confirm = Tetap lanjutkan
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
       *[other] { $count } akun telah menonaktifkan kata sandinya. Kata sandinya akan berlaku lagi:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = Alamat panel, { $address }, sudah sesuai.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = Alamat panel, { $address }, berupa angka. Browser memerlukan nama: beri server ini nama, dan atur base_url ke https:// diikuti nama itu.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = Alamat panel, { $address }, bukan https. Browser memerlukan https, atau localhost: pasang reverse proxy bersertifikat di depannya, dan atur base_url ke alamat proxy itu.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Browser ini membuka panel di { $address }, salah satu alamat yang dikonfigurasi.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Browser ini membuka panel di { $here }, tetapi panel mengharapkan { $address }. Buka di sana, atau tambahkan alamat yang sedang Anda gunakan ke additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = Proxy di depan panel mengirim { $headers }, tetapi alamatnya tidak ada di trusted_proxies: semua orang di belakangnya tampak seperti satu pengunjung.
# Button beside a warning.
plugin-switch-on-anyway = Tetap aktifkan
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Tetap aktifkan { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = baru saja
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
       *[other] { $count } menit lalu
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
       *[other] { $count } jam lalu
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
       *[other] { $count } hari lalu
    }
