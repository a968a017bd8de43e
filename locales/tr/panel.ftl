### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Türkçe

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = İçeriğe geç
# Name of the main navigation, for screen readers.
nav-label = Ana menü
# Main navigation, and the title of the start page.
nav-dashboard = Genel bakış
# Main navigation: the viewer's own account.
nav-account = Hesap
# Main navigation, administrators only: everybody's accounts.
nav-users = Kullanıcılar
# Main navigation, administrators only: the panel's settings.
nav-settings = Ayarlar
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Oturum açan: { $name }
# Button under the navigation.
sign-out = Oturumu kapat
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Dil
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Değiştir
# Button under a form whose changes it stores.
save = Değişiklikleri kaydet
# Link beside a form's button; leaves without storing anything.
cancel = Vazgeç
# Notice above a form after its changes were stored.
saved = Değişiklikleriniz kaydedildi.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Kullanıcı adı
# Below the field in which a new username is chosen.
field-username-hint = En çok 64 karakter; harf, rakam ve . _ - @ + kullanılabilir.
# Label of the password field on the sign-in and set-up pages.
field-password = Parola
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Kod
# Below that field, where a recovery code is accepted too.
field-code-hint = Kimlik doğrulama uygulamanızdaki altı rakam veya kurtarma kodlarınızdan biri.
# Label of the field for a recovery code.
field-recovery-code = Kurtarma kodu
# Label on the page where a password is changed.
field-current-password = Mevcut parola
# Label on the page where a password is changed.
field-new-password = Yeni parola
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = En az { $min } karakter. Boşluklar da sayılır; ne kadar uzunsa o kadar iyi.
# What an account may do: everything.
role-admin = Yönetici
# What an account may do: use the panel and change itself.
role-user = Kullanıcı
# How somebody signed in.
method-password = Parola
# How somebody signed in, when it was not with the password.
method-other = Başka bir oturum açma yöntemi

## Sign-in page

# Heading, and title of the browser tab.
login-title = Oturum aç
# Button under the form.
login-submit = Oturum aç
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Parolanız belirlendi. Şimdi onunla oturum açın.
# Link below the form.
login-to-recovery = Oturum açamıyor musunuz?
# Link below the second step and the recovery form; starts over.
login-again = Oturum açmaya dön

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Bir adım daha
# Below the heading.
login-second-factor-intro = Hesabınız için parolanın yanı sıra bir kod gerekir.
# Link below the form.
login-second-factor-to-recovery = Uygulamamı kaybettim

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Hesabınıza geri dönün
# Below the heading.
login-recovery-intro = Kurtarma kodu, oturum açma yönteminizi düzeltmenizi sağlar. Her kod bir kez kullanılır.
# Button under the form.
login-recovery-submit = Devam
# Below the form.
login-recovery-no-code = Kodunuz da mı yok? Bu panelin bir yöneticisinden yardım isteyin.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Davetlisiniz
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = { $panel } panelindeki { $name } hesabınız için bir parola belirleyin. Bu bağlantı yalnızca bir kez kullanılabilir.
# Heading of a reset, and title of the browser tab.
link-reset-title = Yeni parola belirleyin
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = { $name } hesabı için yeni bir parola belirleyin. Bu hesabın tüm oturumları sona erer; bu bağlantı yalnızca bir kez kullanılabilir.
# Button under the form.
link-submit = Parolayı belirle

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Kurulum
# Heading.
setup-heading = { -product } uygulamasına hoş geldiniz
# Below the heading.
setup-intro = İlk yöneticiyi oluşturun. Bu yalnızca bu bağlantıyla ve yalnızca bir kez yapılabilir.
# Button under the form.
setup-submit = Yöneticiyi oluştur

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Merhaba, { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = { $panel } paneline hoş geldiniz. Hesabınızı ve nasıl oturum açtığınızı buradan yönetirsiniz.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = { $panel } paneline hoş geldiniz. Hesabınızı, bu sunucuyu kullananları ve panelin kendisini buradan yönetirsiniz.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Oturumunuz
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Rol
# Label in that summary, followed by how this session was made.
dashboard-method = Oturum açma yöntemi
# Label in that summary, followed by a date.
dashboard-last-sign-in = Son oturum açma
# Heading above the links that only administrators see.
dashboard-administration = Yönetim
# Below the link “Profile”.
dashboard-to-profile-detail = Adınız ve diliniz.
# Below the link “Password”.
dashboard-to-password-detail = Oturum açtığınız parolayı değiştirin.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Nerelerde oturum açtığınızı görün, tanımadıklarınızı sonlandırın.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [one] Şimdilik yalnızca sizin hesabınız var. Bu sunucuyu kullananları ekleyin.
       *[other] { $count } hesap. Kimlerin erişebildiğini görün veya birini ekleyin.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = Panelin adı ve varsayılan dili.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Hesabınız
# Name of the row of tabs, for screen readers.
account-tabs-label = Hesap bölümleri
# Tab: name and language.
account-tab-profile = Profil
# Tab: change the password.
account-tab-password = Parola
# Tab: authenticator app and recovery codes.
account-tab-second-factor = İki adımlı doğrulama
# Tab: where the viewer is signed in.
account-tab-sessions = Oturumlar
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Profil
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Dil
# The first choice of a language.
account-language-automatic = Tarayıcımla aynı
# Below the choice of a language.
account-language-hint = Oturum açtığınız her tarayıcı için geçerlidir.
# Heading on the tab “Password”.
account-password-heading = Parolanızı değiştirin
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = Hesabınızda parolayla oturum açma kapalı. Burada belirlediğiniz parola, bunu yeniden açtığınız anda geçerli olur.
# Button on the tab “Password”.
account-password-submit = Parolayı değiştir
# Notice on the tab “Password” after the change.
account-password-saved = Parolanız değiştirildi. Diğer tüm oturumlarınız sona erdi.
# Heading on the tab “Sessions”.
account-sessions-heading = Oturumunuzun açık olduğu yerler
# Below that heading.
account-sessions-intro = Bunlardan birini tanımıyorsanız sonlandırın ve parolanızı değiştirin.
# Button above the list of sessions.
account-sessions-end-others = Diğerlerinin tümünü sonlandır
# Button beside one session.
account-sessions-end = Sonlandır
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Oturumu sonlandır: { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = Sonlandırıldı. Onu kullananın oturumu kapatıldı.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Bu oturum
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser }, { $system }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = Yöntem: “{ $name }”
# In place of a device that could not be recognised.
account-sessions-unknown-device = Bilinmeyen cihaz
# Small text of one session: how it was made.
account-sessions-by-password = Parolayla
# Small text of one session: how it was made.
account-sessions-by-recovery = Kurtarma koduyla
# Small text of one session: how it was made.
account-sessions-by-other = Başka bir oturum açma yöntemiyle
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Oturum açılışı:
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Son etkinlik:
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = Hesabınıza bir oturum açma yöntemi eklendi veya hesabınızdan kaldırıldı. <a data-l10n-name="look">Siz miydiniz?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = Siz miydiniz?
# Below that heading, above the list of changes.
account-notice-intro = Bu değişiklik hesabınızın başka bir oturumunda yapıldı.
# Button below the list; the notice goes away.
account-notice-mine = Bendim
# Button below the list.
account-notice-not-mine = Ben değildim
# Below that button.
account-notice-not-mine-detail = Ekleneni kaldırır ve bu oturum dışında hesabınızın tüm oturumlarını sonlandırır. Ardından parolanızı değiştirin.
# Below the list when there is no other session.
account-sessions-only-this = Başka hiçbir yerde oturumunuz açık değil.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Hesabınızı yalnızca bir parola koruyor. <a data-l10n-name="set-up">İki adımlı doğrulama ekleyin</a>.
# Notice after an authenticator app was set up.
second-factor-added = Kimlik doğrulama uygulamanız ayarlandı. Bundan sonra parolayla oturum açarken kod da istenir.
# Notice after the authenticator app was removed.
second-factor-removed = Kimlik doğrulama uygulamanız kaldırıldı. Artık yeniden yalnızca parolanızla oturum açıyorsunuz.
# Notice after password sign-in was switched on again.
second-factor-released = Yeniden parolanızla oturum açabilirsiniz.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Kurtarma koduyla girdiniz. Oturum açma yönteminizi burada düzeltebilirsiniz; sonra paneli kullanmak için oturumu kapatıp yeniden açın.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Bu panelin yöneticileri için iki adımlı doğrulama zorunludur. Devam etmek için ayarlayın.
# Heading above the offer to use the password again.
second-factor-held-heading = Parolayla oturum açma kapalı
# Below that heading.
second-factor-held = Hesabınızda parolasız oturum açılıyor. Artık bu şekilde oturum açamıyorsanız parolayı yeniden açın.
# Button below that text.
second-factor-release = Parolayla oturum açmaya izin ver
# Heading of the part about the app.
second-factor-app = Kimlik doğrulama uygulaması
# Mark beside that heading.
second-factor-on = Açık
# Below that heading.
second-factor-app-intro = Telefonunuzdaki bir uygulama her yarım dakikada yeni bir kod gösterir. Ayarladıktan sonra parolanızla oturum açarken bu kod da gerekir.
# Label, followed by a date and time.
second-factor-since = Ayarlanma:
# Heading and button: starts setting up the app.
second-factor-set-up = Kimlik doğrulama uygulaması ayarla
# Button: sets up another app in place of the present one.
second-factor-replace = Başka uygulama kullan
# Button that opens a question.
second-factor-remove = Kaldır
# The question.
second-factor-remove-detail = Bundan sonra parolanızı bilen herkes yalnızca onunla oturum açabilir.
# Button that does it.
second-factor-remove-confirm = Uygulamayı kaldır
# First step of setting up an app, above a QR code.
second-factor-scan = Kimlik doğrulama uygulamanızı açın, bir hesap ekleyin ve kamerayı bu resme tutun.
# What screen readers say in place of the QR code.
second-factor-picture = Aşağıdaki anahtarı içeren QR kodu
# Second way to set up an app, above the key as text.
second-factor-type = Kamera yok mu? Bu anahtarı uygulamaya yazın:
# Below the field for the first code.
second-factor-code-hint = Uygulamanın şu anda gösterdiği altı rakam, anahtarın uygulamada olduğunu kanıtlar.
# Button under the form.
second-factor-confirm = Aç
# Heading of the part about recovery codes.
recovery-codes = Kurtarma kodları
# Below that heading.
recovery-codes-intro = Telefonunuzu veya parolanızı kaybettiğiniz gün için. Her kod bir kez kullanılır.
# In place of how many are left.
recovery-codes-none = Kurtarma kodunuz yok.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [one] Bir kod kaldı. Kısa süre içinde yenilerini oluşturun.
       *[other] { $count } kod kaldı.
    }
# Button: makes the first codes.
recovery-codes-make = Kurtarma kodları oluştur
# Button that opens a question.
recovery-codes-renew = Yeni kodlar oluştur
# The question.
recovery-codes-renew-detail = Şu anki kodlarınız artık çalışmaz.
# Button that does it.
recovery-codes-renew-confirm = Kodlarımı değiştir
# Heading above new codes.
recovery-codes-new = Kurtarma kodlarınız
# Notice above new codes.
recovery-codes-keep = Bunları yalnızca sizin bulabileceğiniz bir yerde saklayın. Bir daha gösterilmezler.
# Link that downloads the codes as a text file.
recovery-codes-download = İndir
# Button that leaves the page with the codes.
recovery-codes-kept = Sakladım

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Etkinlik
# Tab of the account page: what has happened to the account.
account-tab-activity = Etkinlik
# At the top of that tab.
account-activity-intro = Hesabınızda olanlar, en yeniden başlayarak. Buradakilerden birini siz yapmadıysanız parolanızı değiştirin ve tanımadığınız oturumları sonlandırın.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Etkinlik
# Below that heading.
audit-intro = Kim, neyi, ne zaman yaptı. Satırlar yalnızca eklenir, hiç değiştirilmez.
# Button of the form above the list, and its name for screen readers.
audit-filter = Göster
# Label of a choice in that form.
audit-filter-action = Olay
# Label of a choice in that form.
audit-filter-outcome = Sonuç
# First entry of both choices.
audit-filter-any = Tümü
# Link beside the button; shows everything again.
audit-filter-none = Hepsini göster
# Below the field for a username.
audit-unknown-name = Bu adda bir hesap yok.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = Olanlar
# In place of the list.
audit-empty = Henüz bir şey yok
# Link below the list.
audit-older = Daha eski
# Link below the list.
audit-newest = En yeni
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Yapan: { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Hesap: { $name }
# In place of a username.
audit-deleted-account = silinmiş bir hesap
# Small text of a line: not with the password.
audit-other-method = Başka bir oturum açma yöntemiyle
# In place of an address.
audit-command-line = Komut satırı
# Choice of the form: it was done.
audit-done = Yapıldı
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Reddedildi
# Heading above the failed attempts.
audit-failures-heading = Başarısız denemeler
# Below that heading.
audit-failures-intro = Saat başına sayılır, en yeniden başlayarak.
# A kind of failed attempts.
audit-failure-password = Parola reddedildi
# A kind of failed attempts.
audit-failure-second-factor = Kod reddedildi
# A kind of failed attempts.
audit-failure-recovery = Kurtarma kodu reddedildi
# A kind of failed attempts.
audit-failure-other = Başka bir oturum açma yöntemi başarısız oldu
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Diğer başarısız denemeler
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] bir kez
       *[other] { $count } kez
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Oturum açıldı
audit-action-sign-out = Oturum kapatıldı
audit-action-confirmed = Kimlik onaylandı
audit-action-confirm = Kimlik onaylandı
audit-action-password-changed = Parola değiştirildi
audit-action-password-sign-in-held = Parolayla oturum açma kapatıldı
audit-action-password-sign-in-released = Parolayla oturum açma yeniden açıldı
audit-action-password-released = Parolayla oturum açma yeniden açıldı
audit-action-password-reset-offered = Parola sıfırlama bağlantısı oluşturuldu
audit-action-account-added = Hesap eklendi
audit-action-account-invited = Davet oluşturuldu
audit-action-invitation-accepted = Davet kabul edildi
audit-action-password-reset = Parola bağlantıyla sıfırlandı
audit-action-account-disabled = Hesap devre dışı bırakıldı
audit-action-account-enabled = Hesap etkinleştirildi
audit-action-account-deleted = Hesap silindi
audit-action-credential-added = Oturum açma yöntemi eklendi
audit-action-credential-removed = Oturum açma yöntemi kaldırıldı
audit-action-credential-renamed = Oturum açma yöntemi yeniden adlandırıldı
audit-action-credential-tested = Oturum açma yöntemi denendi
audit-action-sessions-ended = Oturumlar sonlandırıldı
audit-action-second-factor-added = İki adımlı doğrulama ayarlandı
audit-action-second-factor-removed = İki adımlı doğrulama kaldırıldı
audit-action-second-factor-reset = İki adımlı doğrulama sıfırlandı
audit-action-recovery-codes-made = Kurtarma kodları oluşturuldu
audit-action-recovery-code-used = Kurtarma kodu kullanıldı
audit-action-recovery-sign-in = Kurtarma koduyla oturum açıldı
audit-action-setting-changed = Ayar değiştirildi
audit-action-stranding-accepted = Dışarıda bırakma onaylandı
audit-action-address-accepted = Yeni adres kabul edildi
audit-action-plugin-enabled = Eklenti etkinleştirildi
audit-action-plugin-disabled = Eklenti devre dışı bırakıldı
audit-action-plugin-quarantined = Eklenti atlandı: panel onu başlatırken çöktü
audit-action-plugin-installed = Eklenti yüklendi
audit-action-plugin-removed = Eklenti kaldırıldı
audit-action-plugin-purged = Bir eklentinin sakladığı veriler silindi

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Bu adda bir hesap yok
audit-reason-wrong-password = Yanlış parola
audit-reason-password-held = Bu hesapta parolayla oturum açma kapalı
audit-reason-account-disabled = Hesap devre dışı
audit-reason-wrong-code = Yanlış kod

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Ayarlar
# Below the heading.
settings-intro = Değişiklikler yeniden başlatmadan herkes için hemen geçerli olur.
# Heading of the first form.
settings-panel-heading = Panel
# Label of a field.
settings-panel-name = Panelin adı
# Below that field.
settings-panel-name-hint = Oturum açma sayfasında ve tarayıcı sekmesinde görünür.
# Label of the choice of a language.
settings-language = Varsayılan dil
# Below that choice.
settings-language-hint = Dil seçmemiş ve tarayıcısı sunulmayan bir dil isteyen kişiler için.
# Settings: a number of minutes.
settings-fresh-minutes = Yeniden onay isteme süresi, dakika
settings-fresh-minutes-hint = Oturum açma yöntemlerindeki ve başkalarının hesaplarındaki değişiklikler için.
# Label of a choice.
settings-second-factor = İki adımlı doğrulama
# A value of that choice.
settings-second-factor-optional = Herkes kendisi karar verir
# A value of that choice.
settings-second-factor-administrators = Yöneticiler için zorunlu
# Below that choice.
settings-second-factor-hint = Parolayla oturum açan yöneticiler, bunu ayarlayana kadar yalnızca kendi hesaplarına ulaşır.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Eklentiler
# Below that heading.
plugins-intro = Eklenti, panelle aynı yetkilerle çalışır. Yalnızca güvendiklerinizi etkinleştirin.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Etkin
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Devre dışı
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Çalışmıyor
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Atlandı
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = Dosya yok
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [one] Bu eklentide bir hata yakalandı. Yer: { $at }.
       *[other] Bu eklentide { $count } hata yakalandı. Yer: { $at }.
    }
# Before the time of the last of these errors.
plugin-caught-last = Sonuncusu:
# Below these errors, while they keep coming.
plugin-paused = Eklentinin bu bölümü, yeniden başarılı olana kadar her seferinde yalnızca birkaç saniyeliğine çalıştırılıyor. Neyin ters gittiği panelin günlüğünde yazar.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Bu panelin başka bir sunucusunda çalışmıyor: { $node }.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Şu zamandan beri:
# Button beside a plugin that is left out.
plugin-try-again = Yeniden dene
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Yeniden dene: { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [one] Bu eklentinin bir kitaplığı, panel yeniden başlatılana kadar bellekte kalır; onu çağıran bir şey yok.
       *[other] Bu eklentinin { $count } kitaplığı, panel yeniden başlatılana kadar bellekte kalır; onları çağıran bir şey yok.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Sürüm { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Neler yapabilir
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Neler yapabilir: { $plugin }
# Below that list.
plugin-declares-note = Panel, bu listede olmayan her şeyi reddeder. Bu bir beyandır, korumalı alan değildir: eklenti panelin parçası olarak çalışır, bu yüzden yalnızca güvendiklerinizi yükleyin.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [one] Kendi yolu altındaki bir adrese, oturum açmış kişiler için yanıt vermek
       *[other] Kendi yolu altındaki { $count } adrese, oturum açmış kişiler için yanıt vermek
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [one] Kendi yolu altındaki bir adrese, herkes için yanıt vermek
       *[other] Kendi yolu altındaki { $count } adrese yanıt vermek; herkese açık olanlar: { $open }
    }
# The other entries of that list.
ability-sign-in = Kişilerin oturumunu açmak
ability-confirm = Oturum açmış kişinin hâlâ aynı kişi olduğunu onaylamak
ability-hold-passwords = Bir hesabın parolasını kapatıp yeniden açmak
ability-end-sessions = Kendisiyle açılan oturumları sonlandırmak
ability-keep-credentials = Kişilerin oturum açmak için kullandıklarını saklamak
ability-administer = Yönetici istediğinde başka hesapları değiştirmek
ability-read-accounts = Hesapları ada göre aramak
# Button beside a plugin.
plugin-switch-on = Etkinleştir
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Etkinleştir: { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Devre dışı bırak
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Devre dışı bırak: { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Bu eklentinin eklediği her şey panelden kaybolur. Sakladığı veriler, yeniden etkinleştirmeniz ihtimaline karşı korunur.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [one] Onunla açılan tek oturumu da sonlandır
       *[other] Onunla açılan { $count } oturumu da sonlandır
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Devre dışı bırak: { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Ayarlar: { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Bu dosya bir Linux kitaplığı değil.
library-not-elf-do = Yerine eklentinin .so dosyasını koyun veya bunu eklenti klasöründen kaldırın.
# The file ends too early.
library-truncated-why = Bu kitaplık eksik; dosyanın bir bölümü yok.
library-truncated-do = Eklenti klasörüne yeniden kopyalayın ve boyutunu aslıyla karşılaştırın.
# A library, but of something else.
library-no-module-why = Bu kitaplık, bu panelin eklentisi değil.
library-no-module-do = Eklenti klasöründen kaldırın.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Bu eklenti, eklenti arabiriminin { $needs } sürümünü gerektiriyor; bu panel { $offers } sürümünü sunuyor.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Eklentinin { $offers } sürümü için yapılmış bir derlemesini veya { $needs } sürümünü sunan bir panel yükleyin.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Bu eklenti “{ $needs }” kullanıyor. Bu panelin sunduğu { $offers } sürümlü eklenti arabiriminde bu yok.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Paneli güncelleyin veya eklentinin { $offers } sürümü için yapılmış bir derlemesini yükleyin.
# The same version of the plugin interface, but built differently.
library-layout-why = Bu eklenti, panelinkinden farklı bir eklenti arabirimi derlemesiyle oluşturulmuş.
library-layout-do = Panelin bu sürümüyle gelen derlemeyi yükleyin.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Bu eklenti, içindeki tek bir hata tüm paneli durduracak şekilde derlenmiş.
library-panic-abort-do = Geliştiricisinden “panic = unwind” ile yapılmış bir derleme isteyin.
# The process that opened it first crashed.
library-crashed-why = Bu kitaplık denenirken çöktü; bu yüzden panel onu kullanmıyor.
library-crashed-do = Eklenti klasörüne yeniden kopyalayın; işe yaramazsa geliştiricisinden başka bir derleme isteyin.
# The process that opened it first did not answer.
library-hung-why = Bu kitaplık, ayrı bir işlemde açıldığında zamanında yanıt vermedi.
library-hung-do = Yeniden denemek için bu sayfayı yeniden yükleyin; durum değişmezse geliştiricisinden başka bir derleme isteyin.
# Not the file that an administrator switched on.
library-changed-why = Bu dosya, eklenti etkinleştirildikten sonra değişmiş.
library-changed-do = Dosyayı siz değiştirdiyseniz eklentiyi devre dışı bırakıp yeniden etkinleştirin. Değilse kimin değiştirdiğini bulun.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = Panel bu eklentiyi başlatırken çöktü; o zamandan beri eklentiyi atlıyor.
library-quarantined-do = Bir kez daha denemek için yeniden etkinleştirin. Panel yine çökerse eklentinin geliştiricisinden başka bir derleme isteyin.
# The plugin was opened, and then did not come up.
library-stuck-why = Bu eklenti zamanında başlamadı.
library-stuck-do = Yeniden denemek için devre dışı bırakıp etkinleştirin; durum değişmezse geliştiricisinden başka bir derleme isteyin.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = Bu sunucunun diğer kullanıcıları { $detail } dosyasına yazabiliyor.
# Variables:
#   $detail (String) - the file
library-writable-do = Grubun ve diğerlerinin yazma iznini kaldırın: chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = { $detail } dosyasının sahibi { $needs } numaralı kullanıcı; panel { $offers } numaralı kullanıcıyla çalışıyor.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Nereden geldiğine bakın; güveniyorsanız yeniden yükleyin veya şunu çalıştırın: chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = Bu sunucunun diğer kullanıcıları { $detail } eklenti klasörüne yazabiliyor.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Grubun ve diğerlerinin yazma iznini kaldırın: chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = { $detail } eklenti klasörünün sahibi { $needs } numaralı kullanıcı; panel { $offers } numaralı kullanıcıyla çalışıyor.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = İçinde ne olduğuna bakın; güveniyorsanız şunu çalıştırın: chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = Bu eklentinin beyanı bir kuralı çiğniyor: { $detail }.
library-bad-manifest-do = Bunu eklentinin geliştiricisine gösterin ve düzeltilmiş bir derleme isteyin.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Eklenti klasöründe bu eklentinin birden çok dosyası var: { $detail }.
library-ambiguous-do = İstediğinizi tutun, diğerlerini eklenti klasöründen kaldırın.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = { $detail } dosyası da bu eklentiyi içeriyor; başka bir dosya etkinleştirildiği için yok sayılıyor.
library-ignored-do = Kaldırın veya diğerinin yerini alan “gatehouse plugins install” komutuyla yükleyin.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = “{ $needs }” ve “{ $offers }” eklentileri aynı metinleri sahipleniyor: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = “{ $needs }” etkinleştirilmeden önce “{ $offers }” eklentisini devre dışı bırakın veya geliştiricilerinden başka adlar isteyin.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = “{ $needs }” ve “{ $offers }” eklentilerinin ikisi de aynı adrese yanıt veriyor: { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Hangisinin yanıt vereceğine karar verin: “{ $needs }” etkinleştirilmeden önce “{ $offers }” eklentisini devre dışı bırakın.

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Kullanıcılar
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } hesap
       *[other] { $count } hesap
    }
# Button above the list.
users-add = Kullanıcı ekle
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = { $name } artık oturum açabilir.
# Column of the list.
users-column-name = Ad
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Son oturum açma
# Column of the list, and label in the view of one account.
users-column-created = Eklenme
# In place of a date.
user-never-signed-in = Hiç
# Mark beside an account that may not sign in.
user-disabled = Devre dışı
# Mark beside an account that may sign in.
user-active = Etkin
# Below the list while there is only one account.
users-only-you = Şimdilik yalnızca siz varsınız
# Below that.
users-only-you-detail = Bu sunucuyu kullanan herkese kendi hesabını verin. Paylaşılan bir parola tek bir kişiden geri alınamaz.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Kullanıcı ekleyin
# Below that heading.
users-new-intro = Kullanıcı adını ve parolayı kişiye bizzat söyleyin; oturum açtıktan sonra parolasını değiştirebilir.
# Label of a field of that form.
users-new-password = İlk parola
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = Kişinin parolasını kendisinin belirleyeceği bir bağlantı almak için boş bırakın. Aksi hâlde en az { $min } karakter.
# Checkbox of that form.
users-new-admin = Yönetici
# Below that checkbox.
users-new-admin-hint = Panelin ayarlarını ve herkesin hesabını değiştirebilir.
# Button of that form.
users-new-submit = Kullanıcı ekle
# Heading in the view of one account, above its role, status and dates.
user-heading = Hesap
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Oturum açma yöntemleri
# In that column, beside the password.
users-second-factor = İki adımlı doğrulama
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [one] Bir oturum açma yöntemi daha
       *[other] { $count } oturum açma yöntemi daha
    }
# Mark in that column.
users-password-held = Parola kapalı
# In place of all this: an invited account that has not been used yet.
users-no-method = Henüz yok
# Heading in the view of one account, above what can be done to it.
user-administration = Yönetim
# In place of the buttons, in the view of one’s own account.
user-administration-own = Bu sizin kendi hesabınız; başka bir yönetici onu devre dışı bırakabilir veya silebilir.
# Button in that view.
user-enable = Yeniden etkinleştir
# Button in that view; opens a question.
user-disable = Devre dışı bırak
# That question.
user-disable-detail = Siz yeniden etkinleştirene kadar kimse bu hesapla oturum açamaz. Oturumları hemen sona erer; verileri kalır.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Devre dışı bırak: { $name }
# Button in that view; opens a question.
user-delete = Sil
# That question.
user-delete-detail = Hesap, oturumları ve tüm oturum açma yöntemleri kalıcı olarak silinir. Bu hesapla yapılanlar etkinlik günlüğünde kalır.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Kalıcı olarak sil: { $name }
# Above the button, where the password is switched off for the account.
user-release-password-detail = Bu hesapta parolasız oturum açılıyor. Sahibi artık oturum açamıyorsa parolayı yeniden açın.
# Button in that view.
user-release-password = Parolayı yeniden aç
# Link in that view.
user-activity = Bu hesapta olanlar
# Label in that view, followed by “Active” or “Disabled”.
user-status = Durum
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = { $name } eklendi. Parolasını belirleyebilmesi için ona bu bağlantıyı verin.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Yeni parolasını belirleyebilmesi için bu bağlantıyı { $name } adlı kullanıcıya verin.
# Label of the field with the link.
users-link-label = Tek kullanımlık bağlantı
# Below that field.
users-link-hint = Yalnızca bu kez gösterilir ve bir kez kullanılabilir.
# After that sentence, followed by a date and time.
users-link-expires = Son geçerlilik:
# Button below the link.
users-link-done = Bitti
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = Kullanıcı oturum açamıyorsa
# Below that heading.
user-access-intro = Parolayı hiçbir zaman öğrenmezsiniz: sıfırlama, kişinin yeni parolasını belirleyeceği bir bağlantı oluşturur.
# Button.
user-reset-password = Sıfırlama bağlantısı oluştur
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = İki adımlı doğrulamayı sıfırla
# The question that opens below that button.
user-reset-second-factor-detail = Kişinin kimlik doğrulama uygulamasını ve kurtarma kodlarını kaldırır. Bunu yalnızca isteyenin kim olduğundan eminseniz yapın.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = Hâlâ siz misiniz?
# Below the heading.
confirm-intro = Yapmak üzere olduğunuz işlem için yakın zamanda oturum açmış olmanız gerekir. Onayladığınızda kaldığınız yere dönersiniz.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = { $name } için parola
# Button under the form.
confirm-submit = Onayla
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Bunu parolanızla onaylayamazsınız ve şu anda başka bir yol yok. Oturumu kapatıp yeniden açın veya bir yöneticiden yardım isteyin.
# Link below the form.
confirm-cancel = Vazgeç ve genel bakışa git

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Bu kullanıcı adı ve parola hiçbir hesapla eşleşmiyor. İkisini de kontrol edip yeniden deneyin.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [one] Çok fazla deneme yapıldı. Bir saniye bekleyip yeniden deneyin.
       *[other] Çok fazla deneme yapıldı. { $count } saniye bekleyip yeniden deneyin.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [one] Çok fazla deneme yapıldı. Bir dakika bekleyip yeniden deneyin.
       *[other] Çok fazla deneme yapıldı. { $count } dakika bekleyip yeniden deneyin.
    }
# No username was typed.
error-username-empty = Bir kullanıcı adı girin.
# A new account.
error-username-taken = Bu kullanıcı adı zaten kullanılıyor. Başka bir tane seçin.
# A new account.
error-username-invalid = 1–64 harf, rakam veya . _ - @ + kullanın, boşluk kullanmayın.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = Bu parola çok kısa. En az { $min } karakter kullanın.
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = Bu parola çok uzun. En çok { $max } karakter kullanın.
# The current password, on the account page and the confirm page.
error-password-wrong = Bu, mevcut parolanız değil.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Bu kod doğru değil veya daha önce kullanıldı. Bir sonrakini bekleyip yeniden deneyin.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Bu kullanıcı adı ve kurtarma kodu birbirine ait değil veya kod daha önce kullanıldı.
# Settings page: the panel's name is empty or too long.
error-panel-name = 1–64 karakterlik bir ad girin.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = { $min } ile { $max } arasında bir tam sayı girin.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = En çok { $max } karakter kullanın.

## Error page: the way out

# Button, for somebody signed in.
error-home = Genel bakışa git
# Button, for somebody not signed in.
error-to-sign-in = Oturum açmaya git

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = Çok uzun sürdü
problem-too-slow-detail = Bağlantı, işlemi zamanında bitiremeyecek kadar yavaştı. Hiçbir şey değişmedi; yeniden deneyin.
# 404
problem-not-found-title = Bu sayfa yok
problem-not-found-detail = Adres yanlış yazılmış veya buradaki içerik kaldırılmış olabilir.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = İzin yok
problem-not-allowed-detail = Hesabınızın bunun için yetkisi yok. İhtiyacınız varsa bir yöneticiye sorun.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Başka bir adreste açıldı
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Bu istek panelin kendi adresinden gelmedi, bu yüzden hiçbir şey değişmedi. Paneli { $base-url } adresinde açıp yeniden deneyin. Burada da çalışması gerekiyorsa bir yönetici bu adresi yapılandırmaya ekleyebilir.
# 401: nobody is signed in.
problem-sign-in-required-title = Önce oturum açın
problem-sign-in-required-detail = Oturum açmadınız veya oturumunuz sona erdi.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Siz olduğunuzu onaylayın
problem-fresh-required-detail = Bu değişiklik için son oturum açmanızın üzerinden çok zaman geçti. Onaylayın veya yeniden oturum açın, ardından değişikliği tekrarlayın.
# 400
problem-malformed-title = Bu istek okunamadı
problem-malformed-detail = Bir bölümü eksik veya yanlış biçimde. Geri dönün, sayfayı yeniden yükleyin ve tekrar deneyin.
# 422: understood, but a value is refused.
problem-unprocessable-title = Bu kabul edilemiyor
problem-unprocessable-detail = İstek anlaşıldı, ancak değerlerinden birine izin verilmiyor. Geri dönüp girdiklerinizi kontrol edin.
# 413
problem-too-large-title = Çok fazla veri
problem-too-large-detail = Gönderilen veri, bu adresin kabul ettiğinden büyük. Hiçbir şey kaydedilmedi.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Bu arada değişti
problem-conflict-detail = Başka biri bunu aynı anda değiştirdi. Sayfayı yeniden yükleyin, şu anki durumuna bakın ve yeniden deneyin.
# 409: a step that works only once was repeated.
problem-already-used-title = Zaten yapıldı
problem-already-used-detail = Bu adım yalnızca bir kez çalışır ve kullanıldı. Baştan başlayın.
# 409: the thing to be added is already there.
problem-duplicate-title = Zaten var
problem-duplicate-detail = Eklemek istediğiniz zaten kayıtlı ve yeniden eklenmedi.
# 422: the most that are allowed are there.
problem-limit-title = Daha fazla eklenemez
problem-limit-detail = Hesabınızda bunlardan izin verilen sayıda var. Önce birini kaldırın.
# 404: it was there when the page was opened.
problem-gone-title = Artık yok
problem-gone-detail = Bu arada kaldırılmış. Kalanları görmek için sayfayı yeniden yükleyin.
# 409: removing it would lock the account out.
problem-last-usable-title = Bu, oturum açmak için son yolunuz
problem-last-usable-detail = Onsuz artık oturum açamazsınız. Başka bir oturum açma yöntemi ekleyin veya parolayı yeniden açın, sonra bunu kaldırın.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Birileri artık oturum açamayacak
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Bundan sonra oturum açamayacak olanlar: { $names }. Önce bir parola belirleyin veya yine de devam etmek istediğinizi onaylayın.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = Bu, son yönetici
problem-last-administrator-detail = Panelle ilgilenecek kimse kalmaz. Önce başka birini yönetici yapın ve oturum açabildiğinden emin olun.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = Bu sizin kendi hesabınız
problem-own-account-detail = Bu işlemi, oturum açtığınız hesapta yapamazsınız. Başka bir yönetici yapabilir.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = Kısa süreliğine duraklatıldı
problem-paused-detail = Bu sürekli başarısız oldu; panel artık buna her seferinde yalnızca birkaç saniyeliğine izin veriyor. Biraz bekleyip yeniden deneyin.
# 503
problem-unavailable-title = Şu anda kullanılamıyor
problem-unavailable-detail = Panel bunu şu anda yapamadı. Biraz bekleyip yeniden deneyin.
# 500
problem-internal-title = Burada bir sorun oluştu
problem-internal-detail = Bu sizin hatanız değil ve hiçbir şey değişmedi. Yeniden deneyin; sürerse yöneticiniz nedenini panelin günlüğünde bulabilir.
# 429
problem-too-many-title = Çok fazla deneme
problem-too-many-detail = Kısa sürede buradan çok fazla deneme yapıldı. Birkaç dakika bekleyip yeniden deneyin.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Devam etmeden önce
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [one] Bir kişi artık oturum açamayacak
       *[other] { $count } kişi artık oturum açamayacak
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [one] ve bir kişi daha
       *[other] ve { $count } kişi daha
    }
# Below the names: what to do.
stranded-do = Önce parolayla oturum açabildiklerinden emin olun veya size başka yoldan ulaşabiliyorlarsa devam edin.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Artık hiçbir yönetici oturum açamayacağı için bu işlem yapılmıyor. Önce bir yöneticinin parolayla oturum açabildiğinden emin olun.
# Button that carries out the change all the same.
stranded-confirm = Yine de devam et
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [one] Bir hesabın parolası kapatılmış. Bu parola yeniden çalışacak:
       *[other] { $count } hesabın parolası kapatılmış. Bu parolalar yeniden çalışacak:
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = Panelin adresi uygun: { $address }
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = Panelin adresi sayısal: { $address }. Tarayıcılar ad ister: sunucuya bir ad verin ve base_url değerini https:// ile bu ad yapın.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = Panelin adresi https değil: { $address }. Tarayıcılar https veya localhost ister: panelin önüne sertifikalı bir ters proxy koyun ve base_url değerini onun adresi yapın.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Bu tarayıcı paneli { $address } adresinde açtı; bu, yapılandırılmış adreslerinden biri.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Bu tarayıcı paneli { $here } adresinde açtı, ancak panel { $address } adresini bekliyor. Paneli orada açın veya şu anda kullandığınız adresi additional_origins ayarına ekleyin.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = Panelin önündeki bir proxy { $headers } gönderiyor, ancak adresi trusted_proxies ayarında yok: arkasındaki herkes tek bir ziyaretçi gibi görünüyor.
# Button beside a warning.
plugin-switch-on-anyway = Yine de etkinleştir
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Yine de etkinleştir: { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = az önce
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [one] bir dakika önce
       *[other] { $count } dakika önce
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [one] bir saat önce
       *[other] { $count } saat önce
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [one] bir gün önce
       *[other] { $count } gün önce
    }
