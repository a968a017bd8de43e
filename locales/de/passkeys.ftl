### Die Wörter des Passkey-Plugins. Solange es ausgeschaltet ist, steht davon nichts auf einer Seite, außer Name und
### Zusammenfassung neben dem Schalter in den Einstellungen.

## Die Einstellungen

# Neben dem Schalter des Plugins; auch Titel des Tabs auf der Kontoseite und des Abschnitts in der Ansicht eines Benutzers.
passkeys-title = { -passkeys }
# Neben dem Schalter des Plugins, unter seinem Namen.
passkeys-summary = Mit Fingerabdruck, Gesicht, PIN oder Sicherheitsschlüssel anmelden statt mit einem Passwort.
# Über den Einstellungen des Plugins, wenn alles in Ordnung ist.
# Variables:
#   $domain (String) - der Hostname, an den Passkeys gebunden sind, etwa panel.example.com
passkeys-settings-ready = { -passkeys } sind an { $domain } gebunden und funktionieren unter der Adresse, die Sie gerade verwenden.
# Über den Einstellungen des Plugins, wenn der Administrator das Panel unter einer Adresse verwendet, an der Passkeys nicht
# funktionieren. Ein Link auf die richtige folgt.
# Variables:
#   $domain (String) - der Hostname, an den Passkeys gebunden sind, etwa panel.example.com
passkeys-settings-elsewhere = { -passkeys } sind an { $domain } gebunden und funktionieren nicht unter der Adresse, die Sie gerade verwenden. Verwenden Sie stattdessen diese:
# Über den Einstellungen des Plugins, eine Zeile für jede Adresse des Panels, wenn es mehrere hat oder keine geeignet ist.
# Variables:
#   $origin (String) - die Adresse, etwa https://panel.example.com
#   $domain (String) - der Hostname, an den Passkeys gebunden sind, etwa panel.example.com
#   $standing (String) - usable, related, nameless (eine IP-Adresse), insecure (kein https) oder unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys } funktionieren unter { $origin }.
        [related] { -passkeys } funktionieren unter { $origin } in Browsern, die bei { $domain } nach verwandten Adressen fragen.
        [nameless] { -passkeys } funktionieren nicht unter { $origin }: Browser binden sie an einen Hostnamen, nie an eine IP-Adresse. Geben Sie dem Panel einen Namen.
        [insecure] { -passkeys } funktionieren nicht unter { $origin }: Browser verlangen https, außer bei localhost. Stellen Sie das Panel über https bereit.
       *[unrelated] { -passkeys } funktionieren nicht unter { $origin }: Die Adresse gehört nicht zu { $domain }. Ändern Sie unten die Domain oder aber die Adresse.
    }
# Eine Einstellung.
passkeys-setting-rp-name = Name in { -passkey }-Abfragen
# Unter der Einstellung passkeys-setting-rp-name.
passkeys-setting-rp-name-help = So nennen Telefone und Browser dieses Panel. Bleibt das Feld leer, gilt der Name des Panels.
# Eine Einstellung.
passkeys-setting-rp-id = Domain, an die { -passkeys } gebunden sind
# Unter der Einstellung passkeys-setting-rp-id.
passkeys-setting-rp-id-help = Der Hostname der Panel-Adresse oder eine übergeordnete Domain. Bleibt das Feld leer, gilt der Hostname. { -passkeys }, die für eine andere Domain erstellt wurden, funktionieren nicht mehr.
# Eine Einstellung, eine Zahl von Sekunden.
passkeys-setting-ttl = Zeit für eine Abfrage, in Sekunden
# Unter der Einstellung passkeys-setting-ttl.
passkeys-setting-ttl-help = Danach ist eine Abfrage nicht mehr gültig und muss neu begonnen werden.
# Eine Einstellung, eine Zahl.
passkeys-setting-limit = { -passkeys } pro Konto
# Unter der Einstellung passkeys-setting-limit.
passkeys-setting-limit-help = Konten, die bereits mehr haben, behalten sie.
# Eine Einstellung, ein Kontrollkästchen.
passkeys-setting-password-off = Benutzer dürfen ihr Passwort abschalten
# Unter der Einstellung passkeys-setting-password-off.
passkeys-setting-password-off-help = Sie melden sich dann nur noch mit einem { -passkey } an. Wer das schon getan hat, bleibt dabei.
# Eine Einstellung, ein Kontrollkästchen.
passkeys-setting-synced = Synchronisierte { -passkeys } erlauben
# Unter der Einstellung passkeys-setting-synced.
passkeys-setting-synced-help = Passwortmanager kopieren sie auf alle Geräte einer Person. Ohne sie lassen sich nur Schlüssel hinzufügen und verwenden, die auf einem Gerät bleiben.

## Die Anmeldeseite und die Seite, auf der man bestätigt, wer man ist

# Zwischen dem Passwortformular und der Schaltfläche für Passkeys.
passkeys-or = oder
# Schaltfläche auf der Anmeldeseite.
passkeys-sign-in = Mit einem { -passkey } anmelden
# Schaltfläche auf der Seite, die um eine Bestätigung bittet.
passkeys-confirm = Mit einem { -passkey } bestätigen
# Überall, wo ein Passkey verwendet werden könnte, wenn der Browser keine Skripte ausführt.
passkeys-no-script = { -passkeys } brauchen JavaScript. Schalten Sie es für diese Seite ein, um einen zu verwenden.

## Wozu die Abfrage des Browsers führte; steht neben der Schaltfläche, die sie geöffnet hat

# Die Abfrage wurde geschlossen oder fand keinen Passkey: Browser sagen nicht, welches von beiden.
passkeys-cancelled = Es wurde kein { -passkey } verwendet. Versuchen Sie es noch einmal, und wählen Sie in der Abfrage ein anderes Gerät, wenn dieses keinen für dieses Panel hat.
# Niemand hat die Abfrage rechtzeitig beantwortet.
passkeys-timed-out = Die Abfrage wurde nicht rechtzeitig beantwortet. Versuchen Sie es noch einmal, wenn Sie Ihr Gerät zur Hand haben.
# Der Browser oder das Gerät kann nicht, was ein Passkey braucht.
passkeys-unsupported = Dieser Browser oder dieses Gerät kann keine { -passkeys } verwenden. Versuchen Sie es mit einem anderen oder mit einem Sicherheitsschlüssel mit PIN.
# Ein Administrator hat Passkeys ausgeschaltet, während die Seite offen war.
passkeys-switched-off = { -passkeys } wurden für dieses Panel ausgeschaltet. Verwenden Sie Ihr Passwort.

## Der Tab der Kontoseite

# Anstelle der Liste, für ein Konto ohne Passkeys.
passkeys-empty = Sie haben noch keine { -passkeys }. Mit einem melden Sie sich an, indem Sie Ihr Gerät entsperren: nichts, was Sie sich merken müssten, und nichts, was eine gefälschte Seite stehlen könnte.
# Beschriftung des Felds, in dem ein Passkey umbenannt wird.
passkeys-name = Name
# Beschriftung des Felds über der Schaltfläche zum Hinzufügen. Bleibt es leer, gilt der Name des Anbieters.
passkeys-name-new = Name des neuen { -passkey(case: "genitive") } (freiwillig)
# Schaltfläche.
passkeys-add = { -passkey } hinzufügen
# Öffnet das Feld für einen neuen Namen und ist die Schaltfläche, die ihn speichert.
passkeys-rename = Umbenennen
# Öffnet die Frage passkeys-remove-confirm und ist die Schaltfläche, die ihr zustimmt.
passkeys-remove = Entfernen
# Über der Schaltfläche, die einen Passkey endgültig entfernt.
# Variables:
#   $name (String) - der Name des Passkeys
passkeys-remove-confirm = „{ $name }“ entfernen? Damit ist keine Anmeldung mehr möglich, und alle anderen damit begonnenen Sitzungen enden sofort.
# Schaltfläche unter der Liste: eine Abfrage, die nichts ändert, um zu sehen, ob ein Passkey funktioniert.
passkeys-try = { -passkey } ausprobieren
# Nach passkeys-try.
# Variables:
#   $name (String) - der Name des Passkeys
passkeys-works = „{ $name }“ funktioniert.
# In der Liste: Der Passkey wird auf alle Geräte einer Person kopiert.
passkeys-synced = Zwischen Geräten synchronisiert
# In der Liste: Der Passkey kann sein Gerät nicht verlassen.
passkeys-device-only = Nur auf einem Gerät
# In der Liste, vor einem Datum.
passkeys-added = Hinzugefügt:
# In der Liste, vor einem Datum; auch in der Ansicht eines Benutzers.
passkeys-last-used = Zuletzt verwendet:
# In der Liste: Mit diesem Passkey begann die aktuelle Sitzung.
passkeys-this-session = Diese Sitzung
# In der Liste und in der Ansicht eines Benutzers, unter einem Passkey, dessen Signaturzähler nicht gewachsen ist.
passkeys-warning-counter = Von diesem { -passkey } gibt es möglicherweise eine Kopie. Wenn er nicht auf ein anderes Gerät übertragen wurde, entfernen Sie ihn und fügen Sie einen neuen hinzu.
# In der Liste und in der Ansicht eines Benutzers, unter einem Passkey, der für eine andere Adresse des Panels erstellt wurde.
# Variables:
#   $domain (String) - der Hostname, für den er erstellt wurde, etwa alt.example.com; none, wenn er gar nicht lesbar ist
passkeys-warning-address =
    { $domain ->
        [none] Dieser { -passkey } ist nicht lesbar und kann nicht zur Anmeldung dienen. Entfernen Sie ihn und fügen Sie einen neuen hinzu.
       *[other] Dieser { -passkey } wurde für { $domain } erstellt und ist unter dieser Adresse nicht verwendbar. Entfernen Sie ihn und fügen Sie einen neuen hinzu.
    }
# In der Liste und in der Ansicht eines Benutzers, unter einem Passkey, von dem der Passwortmanager keine Kopie mehr hat.
passkeys-warning-backup = Dieser { -passkey } ist nicht mehr gesichert. Ein weiterer verhindert, dass ein verlorenes Gerät den Zugang versperrt.
# Über den Schaltflächen passkeys-only-start und passkeys-only-end.
# Variables:
#   $password (String) - on oder off: ob das Passwort zur Anmeldung dient
passkeys-only =
    { $password ->
        [off] Sie melden sich nur mit Ihren { -passkeys } an: Ihr Passwort ist abgeschaltet.
       *[on] Sie können sich weiterhin mit Ihrem Passwort anmelden. Das lässt sich abschalten, sodass nur noch Ihre { -passkeys } gelten.
    }
# Unter passkeys-only, für ein Konto mit einem einzigen verwendbaren Passkey.
passkeys-only-single = Sie haben nur einen { -passkey }, der funktioniert. Geht er verloren, brauchen Sie einen Wiederherstellungscode oder einen Administrator. Fügen Sie einen zweiten hinzu oder erstellen Sie Wiederherstellungscodes.
# Schaltfläche.
passkeys-only-start = Mein Passwort abschalten
# Schaltfläche.
passkeys-only-end = Mein Passwort wieder zulassen

## Die Ansicht eines Benutzers, für Administratoren

# Über der Schaltfläche passkeys-remove-all; steht nicht bei einem Konto ohne Passkeys.
# Variables:
#   $count (Number) - wie viele Passkeys das Konto hat, mindestens 1
passkeys-users-count =
    { $count ->
        [one] Dieses Konto hat einen { -passkey }.
       *[other] Dieses Konto hat { $count } { -passkeys }.
    }
# Öffnet die Frage passkeys-remove-all-confirm und ist die Schaltfläche, die ihr zustimmt.
passkeys-remove-all = Alle { -passkeys } entfernen
# Über der Schaltfläche, die sie endgültig entfernt.
# Variables:
#   $name (String) - der Benutzername
passkeys-remove-all-confirm = Alle { -passkeys } von { $name } entfernen? Die damit begonnenen Sitzungen enden, und das Passwort gilt wieder, falls es abgeschaltet war.

## Probleme: der Titel und dann einer der Texte, die sagen, warum und was zu tun ist

# Titel jedes Problems.
passkeys-problem = Das hat nicht geklappt
# Ein Passkey wurde nicht angenommen, seine Abfrage war abgelaufen oder schon verwendet, oder die Anfrage war nicht lesbar.
passkeys-problem-try-again = Der { -passkey } konnte nicht geprüft werden. Prüfen Sie Ihre Verbindung und beginnen Sie noch einmal.
# Bei der Anmeldung, mit einem Passkey, den dieses Panel nicht kennt.
passkeys-problem-unknown = Dieses Panel kennt den { -passkey } nicht; vielleicht wurde er entfernt. Wählen Sie einen anderen oder verwenden Sie Ihr Passwort.
# Der Passkey, der umbenannt oder entfernt werden soll, ist nicht da.
passkeys-problem-not-found = Diesen { -passkey } gibt es nicht mehr. Laden Sie die Seite neu.
# Wo Passkeys nicht funktionieren; auf einer Seite folgt ein Link auf die Adresse.
# Variables:
#   $address (String) - wo sie funktionieren, etwa https://panel.example.com; none, wenn nirgends
passkeys-problem-address =
    { $address ->
        [none] { -passkeys } funktionieren nur unter einer https-Adresse mit einem Hostnamen oder unter localhost. Bitten Sie einen Administrator, dem Panel eine solche Adresse zu geben.
       *[other] { -passkeys } funktionieren nur unter einer https-Adresse mit einem Hostnamen oder unter localhost, und nur dort, wo dieses Panel sie erwartet. Öffnen Sie das Panel unter { $address }.
    }
# Beim Umbenennen oder Hinzufügen.
# Variables:
#   $limit (Number) - wie viele Zeichen ein Name haben darf
passkeys-problem-name = Ein Name braucht 1 bis { $limit } Zeichen, ohne Zeilenumbrüche. Wählen Sie einen anderen.
# Beim Hinzufügen von mehr Passkeys, als das Panel erlaubt; steht anstelle des Formulars zum Hinzufügen.
# Variables:
#   $limit (Number) - wie viele Passkeys ein Konto haben darf
passkeys-problem-limit =
    { $limit ->
        [one] Sie haben den einen { -passkey }, den dieses Panel erlaubt. Entfernen Sie ihn, bevor Sie einen anderen hinzufügen.
       *[other] Sie haben alle { $limit } { -passkeys }, die dieses Panel erlaubt. Entfernen Sie einen, bevor Sie einen weiteren hinzufügen.
    }
# Beim Hinzufügen eines synchronisierten Passkeys; in der Liste auch unter einem solchen.
passkeys-problem-synced = Dieses Panel erlaubt keine { -passkeys }, die zwischen Geräten synchronisiert werden. Verwenden Sie einen Sicherheitsschlüssel oder ein anderes Gerät.
# Beim Abschalten des Passworts.
passkeys-problem-password-off = Auf diesem Panel lassen sich Passwörter nicht abschalten. Bitten Sie einen Administrator, das zu erlauben.
# Beim Hinzufügen eines Passkeys, den es schon gibt.
passkeys-problem-duplicate = Dieser { -passkey } ist bereits registriert. Wählen Sie ein anderes Gerät oder verwenden Sie den vorhandenen.
# Beim Entfernen des letzten verwendbaren Passkeys oder beim Abschalten des Passworts ohne einen.
passkeys-problem-last-usable = Ohne Ihr Passwort brauchen Sie einen { -passkey }, der funktioniert. Fügen Sie einen weiteren hinzu oder lassen Sie Ihr Passwort wieder zu.
