### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Parola yerine parmak izi, yüz, PIN veya güvenlik anahtarıyla oturum açın.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(position: "start") } { $domain } alan adına bağlıdır ve şu anda kullandığınız adreste çalışır.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(position: "start") } { $domain } alan adına bağlıdır ve şu anda kullandığınız adreste çalışmaz. Bunun yerine şu adresi kullanın:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys(position: "start") } { $origin } adresinde çalışır.
        [related] { -passkeys(position: "start") } { $origin } adresinde, ilişkili adresleri { $domain } alan adına soran tarayıcılarda çalışır.
        [nameless] { -passkeys(position: "start") } { $origin } adresinde çalışmaz: tarayıcılar onları IP adresine değil, ana bilgisayar adına bağlar. Panele bir ad verin.
        [insecure] { -passkeys(position: "start") } { $origin } adresinde çalışmaz: tarayıcılar localhost dışında her yerde https ister. Paneli https üzerinden sunun.
       *[unrelated] { -passkeys(position: "start") } { $origin } adresinde çalışmaz: bu adres { $domain } alan adına ait değil. Aşağıdaki alan adını veya adresi değiştirin.
    }
# A setting.
passkeys-setting-rp-name = { -passkey(position: "start") } istemlerinde görünen ad
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Telefonların ve tarayıcıların bu panele verdiği ad. Panelin kendi adını kullanmak için boş bırakın.
# A setting.
passkeys-setting-rp-id = { -passkeys(position: "start", case: "genitive") } bağlı olduğu alan adı
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = Panel adresindeki ana bilgisayar adı veya bunun üst alan adı. Ana bilgisayar adını kullanmak için boş bırakın. Başka bir alan adı için oluşturulan { -passkeys } artık çalışmaz.
# A setting, a number of seconds.
passkeys-setting-ttl = İstemi yanıtlama süresi, saniye
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Bu süreden sonra istem geçerliliğini yitirir ve yeniden başlatılması gerekir.
# A setting, a number.
passkeys-setting-limit = Hesap başına { -passkey } sayısı
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Daha fazlası olan hesaplar bunları korur.
# A setting, a checkbox.
passkeys-setting-password-off = Kullanıcılar parolalarını kapatabilsin
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Parolasını kapatanlar yalnızca { -passkey(case: "instrumental") } oturum açar. Daha önce kapatmış olanlar bundan etkilenmez.
# A setting, a checkbox.
passkeys-setting-synced = Eşitlenen { -passkeys(case: "accusative") } kabul et
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Parola yöneticileri bunları kişinin tüm cihazlarına kopyalar. Kabul edilmezlerse yalnızca tek bir cihazda kalan anahtarlar eklenip kullanılabilir.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = veya
# Button on the sign-in page.
passkeys-sign-in = { -passkey(position: "start", case: "instrumental") } oturum aç
# Button on the page that asks to confirm who one is.
passkeys-confirm = { -passkey(position: "start", case: "instrumental") } onayla
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys(position: "start") } için JavaScript gerekir. Bu sayfa için JavaScript’i açın.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = Hiçbir { -passkey } kullanılmadı. Yeniden deneyin; bu cihazda bu panel için anahtar yoksa istemde başka bir cihaz seçin.
# Nobody answered the prompt in time.
passkeys-timed-out = İstem zamanında yanıtlanmadı. Cihazınız yanınızdayken yeniden deneyin.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Bu tarayıcı veya cihaz { -passkey } kullanamıyor. Başka bir tarayıcı veya cihaz ya da PIN’li bir güvenlik anahtarı deneyin.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = { -passkeys(position: "start") } bu panelde kapatıldı. Parolanızı kullanın.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = Henüz bir { -passkey(case: "yours") } yok. Anahtarınız olduğunda cihazınızın kilidini açarak oturum açarsınız: ne hatırlamanız gereken ne de sahte bir sayfanın çalabileceği bir şey vardır.
# Label of the field in which a passkey is renamed.
passkeys-name = Ad
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Yeni { -passkey(case: "genitive") } adı (isteğe bağlı)
# Button.
passkeys-add = { -passkey(position: "start") } ekle
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Yeniden adlandır
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Kaldır
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = “{ $name }” kaldırılsın mı? Artık onunla oturum açılamaz ve onunla açılan diğer tüm oturumlar hemen sona erer.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = { -passkey(position: "start", case: "accusative") } dene
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = “{ $name }” çalışıyor.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Cihazlar arasında eşitleniyor
# In the list: the passkey cannot leave its device.
passkeys-device-only = Yalnızca tek cihazda
# In the list, before a date.
passkeys-added = Eklenme:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Son kullanım:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Bu oturum
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Bu { -passkey(case: "genitive") } bir kopyası olabilir. Anahtar başka bir cihaza taşınmadıysa kaldırın ve yenisini ekleyin.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Bu { -passkey } okunamıyor ve onunla oturum açılamıyor. Kaldırın ve yenisini ekleyin.
       *[other] Bu { -passkey } { $domain } için oluşturuldu ve bu adreste kullanılamaz. Kaldırın ve yenisini ekleyin.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = Bu { -passkey } artık yedeklenmiyor. İkinci bir anahtar, kaybolan bir cihaz yüzünden dışarıda kalmayı önler.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Yalnızca { -passkeys(case: "with-yours") } oturum açıyorsunuz: parolanız kapalı.
       *[on] Parolanızla hâlâ oturum açabilirsiniz. Parolayı kapatırsanız yalnızca { -passkeys(case: "with-yours") } oturum açarsınız.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = Çalışan tek bir { -passkey(case: "yours") } var. Onu kaybederseniz girmek için bir kurtarma koduna veya bir yöneticiye ihtiyacınız olur. İkincisini ekleyin veya kurtarma kodları oluşturun.
# Button.
passkeys-only-start = Parolamı kapat
# Button.
passkeys-only-end = Parolamı yeniden aç

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [one] Bu hesapta bir { -passkey } var.
       *[other] Bu hesapta { $count } { -passkey } var.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Tüm { -passkeys(case: "accusative") } kaldır
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = { $name } adlı kullanıcının tüm { -passkeys } kaldırılsın mı? Bunlarla açılan oturumlar sona erer ve parola kapatıldıysa yeniden çalışır.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = İşlem tamamlanamadı
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = { -passkey(position: "start") } doğrulanamadı. Bağlantınızı kontrol edip baştan başlayın.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Panel bu { -passkey(case: "accusative") } tanımıyor; kaldırılmış olabilir. Başka bir anahtar seçin veya parolanızı kullanın.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Bu { -passkey } artık yok. Sayfayı yeniden yükleyin.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys(position: "start") } yalnızca ana bilgisayar adı olan bir https adresinde veya localhost’ta çalışır. Panele böyle bir adres vermesini bir yöneticiden isteyin.
       *[other] { -passkeys(position: "start") } yalnızca ana bilgisayar adı olan bir https adresinde veya localhost’ta ve yalnızca panelin beklediği yerde çalışır. Paneli { $address } adresinde açın.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = Ad, satır sonu içermeden 1–{ $limit } karakter olmalıdır. Başka bir ad seçin.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [one] Panelin izin verdiği tek { -passkey } sizde zaten var. Başka bir tane eklemeden önce onu kaldırın.
       *[other] Panelin izin verdiği { $limit } { -passkey } sizde zaten var. Yenisini eklemeden önce birini kaldırın.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Panel, cihazlar arasında eşitlenen { -passkeys(case: "accusative") } kabul etmiyor. Güvenlik anahtarı veya başka bir cihaz kullanın.
# When turning the password off.
passkeys-problem-password-off = Bu panelde parolalar kapatılamaz. Buna izin vermesini bir yöneticiden isteyin.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Bu { -passkey } zaten kayıtlı. Başka bir cihaz seçin veya elinizdekini kullanın.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Parolanızı kullanmıyorsanız çalışan bir { -passkey } gerekir. Başka bir tane ekleyin veya parolanızı yeniden açın.
