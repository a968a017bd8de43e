### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Prijava otiskom prsta, licem, PIN-om ili sigurnosnim ključem umjesto lozinkom.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys(position: "start") } vezani su uz domenu { $domain } i rade na adresi koju upravo koristite.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys(position: "start") } vezani su uz domenu { $domain } i ne rade na adresi koju upravo koristite. Upotrijebite ovu:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys(position: "start") } rade na adresi { $origin }.
        [related] { -passkeys(position: "start") } rade na adresi { $origin } u preglednicima koji od domene { $domain } traže povezane adrese.
        [nameless] { -passkeys(position: "start") } ne rade na adresi { $origin }: preglednici ih vežu uz naziv hosta, nikad uz IP adresu. Dajte panelu naziv hosta.
        [insecure] { -passkeys(position: "start") } ne rade na adresi { $origin }: preglednici traže https svugdje osim na localhostu. Omogućite pristup panelu putem https-a.
       *[unrelated] { -passkeys(position: "start") } ne rade na adresi { $origin }: adresa ne pripada domeni { $domain }. Promijenite domenu u nastavku ili adresu.
    }
# A setting.
passkeys-setting-rp-name = Naziv u upitima za { -passkey }
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Tako će telefoni i preglednici nazivati ovaj panel. Ostavite prazno za naziv panela.
# A setting.
passkeys-setting-rp-id = Domena uz koju su vezani { -passkeys }
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = Naziv hosta iz adrese panela ili njegova nadređena domena. Ostavite prazno za naziv hosta. { -passkeys(position: "start") } izrađeni za drugu domenu prestat će raditi.
# A setting, a number of seconds.
passkeys-setting-ttl = Vrijeme za odgovor na upit (u sekundama)
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Nakon tog vremena upit više ne vrijedi i treba početi ispočetka.
# A setting, a number.
passkeys-setting-limit = Najveći broj { -passkeys(case: "genitive") } po računu
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Računi koji ih već imaju više zadržat će ih.
# A setting, a checkbox.
passkeys-setting-password-off = Dopusti korisnicima da isključe lozinku
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Tada se prijavljuju samo { -passkey(case: "instrumental") }. Za one koji su lozinku već isključili ništa se ne mijenja.
# A setting, a checkbox.
passkeys-setting-synced = Dopusti sinkronizirane { -passkeys(case: "accusative") }
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Upravitelji lozinki kopiraju ih na sve uređaje iste osobe. Bez ovog dopuštenja mogu se dodavati i koristiti samo ključevi koji ostaju na jednom uređaju.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = ili
# Button on the sign-in page.
passkeys-sign-in = Prijavi se { -passkey(case: "instrumental") }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Potvrdi { -passkey(case: "instrumental") }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys(position: "start") } zahtijevaju JavaScript. Uključite ga za ovu stranicu da biste ih koristili.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = Nije upotrijebljen nijedan { -passkey }. Pokušajte ponovno, a ako na ovom uređaju nema ključa za ovaj panel, u upitu odaberite drugi uređaj.
# Nobody answered the prompt in time.
passkeys-timed-out = Nitko nije na vrijeme odgovorio na upit. Pokušajte ponovno kad vam uređaj bude pri ruci.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Ovaj preglednik ili uređaj ne podržava { -passkeys(case: "accusative") }. Pokušajte s drugim preglednikom, drugim uređajem ili sigurnosnim ključem s PIN-om.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = { -passkeys(position: "start") } isključeni su za ovaj panel. Upotrijebite lozinku.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = Još nemate nijedan { -passkey }. Njime se prijavljujete tako da otključate uređaj: ne morate ništa pamtiti, a lažna stranica nema što ukrasti.
# Label of the field in which a passkey is renamed.
passkeys-name = Naziv
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Naziv novog { -passkey(case: "genitive") } (neobavezno)
# Button.
passkeys-add = Dodaj { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Preimenuj
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Ukloni
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = Ukloniti „{ $name }”? Prijava tim ključem više neće biti moguća, a sve druge sesije koje su njime započele odmah završavaju.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = Isprobaj { -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = „{ $name }” radi.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Sinkronizira se među uređajima
# In the list: the passkey cannot leave its device.
passkeys-device-only = Samo na jednom uređaju
# In the list, before a date.
passkeys-added = Dodano:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Posljednja upotreba:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Ova sesija
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Možda postoji kopija ovog { -passkey(case: "genitive") }. Ako nije premješten na drugi uređaj, uklonite ga i dodajte novi.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Ovaj se { -passkey } ne može pročitati pa prijava njime nije moguća. Uklonite ga i dodajte novi.
       *[other] Ovaj { -passkey } izrađen je za domenu { $domain } i ne radi na ovoj adresi. Uklonite ga i dodajte novi.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = Ovaj { -passkey } više nema sigurnosnu kopiju. Uz još jedan ključ gubitak uređaja ne znači i gubitak pristupa.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Prijavljujete se samo { -passkeys(case: "instrumental") }: lozinka je isključena.
       *[on] I dalje se možete prijaviti lozinkom. Ako je isključite, prijavljivat ćete se samo { -passkeys(case: "instrumental") }.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = Imate samo jedan { -passkey } koji radi. Ako ga izgubite, trebat će vam kod za oporavak ili pomoć administratora. Dodajte još jedan ključ ili izradite kodove za oporavak.
# Button.
passkeys-only-start = Isključi moju lozinku
# Button.
passkeys-only-end = Ponovno dopusti prijavu lozinkom

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [1] Ovaj račun ima jedan { -passkey }.
        [one] Ovaj račun ima { $count } { -passkey }.
        [few] Ovaj račun ima { $count } { -passkeys(case: "few") }.
       *[other] Ovaj račun ima { $count } { -passkeys(case: "genitive") }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Ukloni sve { -passkeys(case: "accusative") }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Ukloniti sve { -passkeys(case: "accusative") } računa { $name }? Sesije koje su njima započele završavaju, a lozinka, ako je bila isključena, ponovno vrijedi.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = Nije uspjelo
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = Provjera { -passkey(case: "genitive") } nije uspjela. Provjerite vezu i počnite ispočetka.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Ovaj panel ne poznaje taj { -passkey }; možda je uklonjen. Odaberite drugi ili upotrijebite lozinku.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Tog { -passkey(case: "genitive") } više nema. Ponovno učitajte stranicu.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys(position: "start") } rade samo na https adresi s nazivom hosta ili na localhostu. Zatražite takvu adresu od administratora.
       *[other] { -passkeys(position: "start") } rade samo na https adresi s nazivom hosta ili na localhostu, i to samo ondje gdje ih ovaj panel očekuje. Otvorite panel na adresi { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name =
    { $limit ->
        [one] Naziv mora imati od 1 do { $limit } znaka, bez prijeloma retka. Odaberite drugi.
        [few] Naziv mora imati od 1 do { $limit } znaka, bez prijeloma retka. Odaberite drugi.
       *[other] Naziv mora imati od 1 do { $limit } znakova, bez prijeloma retka. Odaberite drugi.
    }
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [1] Već imate jedan { -passkey }, a više ih ovaj panel ne dopušta. Uklonite ga prije nego što dodate drugi.
        [one] Već imate { $limit } { -passkey }, a više ih ovaj panel ne dopušta. Uklonite jedan prije nego što dodate drugi.
        [few] Već imate { $limit } { -passkeys(case: "few") }, a više ih ovaj panel ne dopušta. Uklonite jedan prije nego što dodate drugi.
       *[other] Već imate { $limit } { -passkeys(case: "genitive") }, a više ih ovaj panel ne dopušta. Uklonite jedan prije nego što dodate drugi.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Ovaj panel ne dopušta { -passkeys(case: "accusative") } koji se sinkroniziraju među uređajima. Upotrijebite sigurnosni ključ ili drugi uređaj.
# When turning the password off.
passkeys-problem-password-off = Na ovom se panelu lozinke ne mogu isključiti. Zatražite od administratora da to dopusti.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Ovaj { -passkey } već je registriran. Odaberite drugi uređaj ili upotrijebite ključ koji imate.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Bez lozinke vam treba { -passkey } koji radi. Dodajte još jedan ili ponovno dopustite prijavu lozinkom.
