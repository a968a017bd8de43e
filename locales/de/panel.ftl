### Die eigenen Wörter des Panels: alle Seiten, die es ohne Plugin zeigt, seine Fehler und was es über Plugins sagt.

# Diese Sprache in ihren eigenen Worten, in jeder Sprachauswahl.
language-name = Deutsch

## Der Rahmen jeder Seite

# Erster Link jeder Seite, nur per Tastatur zu sehen; führt an der Navigation vorbei.
skip-to-content = Zum Inhalt springen
# Name der Hauptnavigation, für Screenreader.
nav-label = Hauptmenü
# Hauptnavigation und Titel der Startseite.
nav-dashboard = Übersicht
# Hauptnavigation: das eigene Konto.
nav-account = Konto
# Hauptnavigation, nur für Administratoren: alle Konten.
nav-users = Benutzer
# Hauptnavigation, nur für Administratoren: die Einstellungen des Panels.
nav-settings = Einstellungen
# Neben dem Abmelden, nur für Screenreader.
# Variables:
#   $name (String) - der Benutzername der angemeldeten Person
signed-in-as = Angemeldet als { $name }
# Schaltfläche unter der Navigation.
sign-out = Abmelden
# Beschriftung jeder Sprachauswahl: Fuß der Seiten vor der Anmeldung, Kontoseite.
language-label = Sprache
# Schaltfläche neben der Sprachauswahl am Fuß der Seiten vor der Anmeldung.
language-switch = Wechseln
# Schaltfläche unter einem Formular, dessen Änderungen sie speichert.
save = Änderungen speichern
# Link neben der Schaltfläche eines Formulars; verlässt es, ohne zu speichern.
cancel = Abbrechen
# Hinweis über einem Formular, nachdem gespeichert wurde.
saved = Ihre Änderungen sind gespeichert.

## Wörter auf mehreren Seiten

# Beschriftung des Felds für den Namen eines Kontos, auch wo der Name nur angezeigt wird.
field-username = Benutzername
# Unter dem Feld, in dem ein neuer Benutzername gewählt wird.
field-username-hint = Erlaubt sind Buchstaben, Ziffern und . _ - @ +, höchstens 64 Zeichen.
# Passwortfeld beim Anmelden und Einrichten.
field-password = Passwort
# Feld für die sechs Ziffern einer Authenticator-App: zweiter Schritt der Anmeldung, Bestätigen, Einrichten einer App.
field-code = Code
# Unter diesem Feld, wo auch ein Wiederherstellungscode gilt.
field-code-hint = Die sechs Ziffern aus Ihrer Authenticator-App oder einer Ihrer Wiederherstellungscodes.
# Feld für einen Wiederherstellungscode.
field-recovery-code = Wiederherstellungscode
# Auf der Seite, auf der das Passwort geändert wird.
field-current-password = Aktuelles Passwort
# Auf der Seite, auf der das Passwort geändert wird.
field-new-password = Neues Passwort
# Unter einem Feld, in dem ein neues Passwort gewählt wird.
# Variables:
#   $min (Number) - wie viele Zeichen es mindestens sein müssen
field-new-password-hint = Mindestens { $min } Zeichen. Leerzeichen zählen mit, und länger ist besser.
# Was ein Konto darf: alles.
role-admin = Administrator
# Was ein Konto darf: das Panel benutzen und sich selbst ändern.
role-user = Benutzer
# Womit sich jemand angemeldet hat.
method-password = Passwort
# Womit sich jemand angemeldet hat, wenn nicht mit dem Passwort.
method-other = Eine andere Anmeldeart

## Anmeldeseite

# Überschrift und Titel des Browser-Tabs.
login-title = Anmelden
# Schaltfläche unter dem Formular.
login-submit = Anmelden
# Hinweis über dem Formular, nachdem jemand auf einem einmaligen Link ein Passwort gesetzt hat.
login-password-set = Ihr Passwort ist gesetzt. Melden Sie sich damit an.
# Link unter dem Formular.
login-to-recovery = Anmelden geht nicht?
# Link unter dem zweiten Schritt und der Wiederherstellung; beginnt von vorn.
login-again = Zurück zur Anmeldung

## Zweiter Schritt der Anmeldung, nach dem Passwort

# Überschrift und Titel des Browser-Tabs.
login-second-factor-title = Noch ein Schritt
# Unter der Überschrift.
login-second-factor-intro = Ihr Konto verlangt neben dem Passwort einen Code.
# Link unter dem Formular.
login-second-factor-to-recovery = Ich habe meine App verloren

## Wiederherstellung: für alle, denen fehlt, womit sie sich anmelden

# Überschrift und Titel des Browser-Tabs.
login-recovery-title = Zurück ins Konto
# Unter der Überschrift.
login-recovery-intro = Mit einem Wiederherstellungscode bringen Sie Ihre Anmeldung in Ordnung. Jeder Code gilt einmal.
# Schaltfläche unter dem Formular.
login-recovery-submit = Weiter
# Unter dem Formular.
login-recovery-no-code = Auch keine Codes? Bitten Sie einen Administrator dieses Panels um Hilfe.

## Einmalige Links: eine Einladung oder ein neues Passwort mit Hilfe eines Administrators

# Überschrift einer Einladung und Titel des Browser-Tabs.
link-invite-title = Sie sind eingeladen
# Unter dieser Überschrift.
# Variables:
#   $name (String) - der Benutzername des neuen Kontos
#   $panel (String) - der Name des Panels
link-invite-intro = Wählen Sie ein Passwort für Ihr Konto { $name } auf { $panel }. Dieser Link gilt einmal.
# Überschrift beim Zurücksetzen und Titel des Browser-Tabs.
link-reset-title = Neues Passwort setzen
# Unter dieser Überschrift.
# Variables:
#   $name (String) - der Benutzername des Kontos
link-reset-intro = Wählen Sie ein neues Passwort für { $name }. Alle Sitzungen dieses Kontos enden, und dieser Link gilt einmal.
# Schaltfläche unter dem Formular.
link-submit = Passwort setzen

## Einrichten: der erste Administrator eines leeren Panels; der Link dorthin steht in der Ausgabe des Servers

# Titel des Browser-Tabs.
setup-title = Einrichten
# Überschrift.
setup-heading = Willkommen bei { -product }
# Unter der Überschrift.
setup-intro = Legen Sie den ersten Administrator an. Das geht nur über diesen Link und nur einmal.
# Schaltfläche unter dem Formular.
setup-submit = Administrator anlegen

## Übersicht (die Startseite)

# Überschrift.
# Variables:
#   $name (String) - der Benutzername der angemeldeten Person
dashboard-greeting = Hallo, { $name }
# Unter der Überschrift, für Personen ohne Administratorrechte.
# Variables:
#   $panel (String) - der Name des Panels
dashboard-intro = Willkommen bei { $panel }. Hier verwalten Sie Ihr Konto und wie Sie sich anmelden.
# Unter der Überschrift, für Administratoren.
# Variables:
#   $panel (String) - der Name des Panels
dashboard-intro-admin = Willkommen bei { $panel }. Hier verwalten Sie Ihr Konto, alle, die diesen Server benutzen, und das Panel selbst.
# Überschrift über den Angaben zur eigenen Anmeldung.
dashboard-sign-in = Ihre Anmeldung
# Beschriftung in den Angaben zur eigenen Anmeldung, auf der Kontoseite und in der Ansicht eines Kontos, gefolgt von einer Rolle.
dashboard-role = Rolle
# Beschriftung darin, gefolgt davon, wie diese Sitzung begonnen hat.
dashboard-method = Angemeldet mit
# Beschriftung darin, gefolgt von einem Datum.
dashboard-last-sign-in = Letzte Anmeldung
# Überschrift über den Links, die nur Administratoren sehen.
dashboard-administration = Verwaltung
# Unter dem Link „Profil“.
dashboard-to-profile-detail = Ihr Name und Ihre Sprache.
# Unter dem Link „Passwort“.
dashboard-to-password-detail = Ändern Sie das Passwort, mit dem Sie sich anmelden.
# Unter dem Link „Sitzungen“.
dashboard-to-sessions-detail = Sehen Sie, wo Sie angemeldet sind, und beenden Sie, was Sie nicht kennen.
# Unter dem Link „Benutzer“.
# Variables:
#   $count (Number) - wie viele Konten es gibt; mindestens eines
dashboard-to-users-detail =
    { $count ->
        [one] Bisher nur Ihr Konto. Legen Sie Konten für alle an, die diesen Server benutzen.
       *[other] { $count } Konten. Sehen Sie nach, wer Zugang hat, oder fügen Sie jemanden hinzu.
    }
# Unter dem Link „Einstellungen“.
dashboard-to-settings-detail = Der Name des Panels und seine Standardsprache.

## Kontoseite

# Überschrift aller Tabs und Titel des Browser-Tabs.
account-title = Ihr Konto
# Name der Tab-Reihe, für Screenreader.
account-tabs-label = Bereiche des Kontos
# Tab: Name und Sprache.
account-tab-profile = Profil
# Tab: Passwort ändern.
account-tab-password = Passwort
# Tab: Authenticator-App und Wiederherstellungscodes.
account-tab-second-factor = Zweiter Faktor
# Tab: wo man angemeldet ist.
account-tab-sessions = Sitzungen
# Überschrift auf dem Tab „Profil“, über Benutzername und Rolle.
account-profile-heading = Profil
# Überschrift auf dem Tab „Profil“, über der Sprachauswahl.
account-language-heading = Sprache
# Die erste Wahl in der Sprachauswahl.
account-language-automatic = Wie mein Browser
# Unter der Sprachauswahl.
account-language-hint = Gilt für jeden Browser, in dem Sie sich anmelden.
# Überschrift auf dem Tab „Passwort“.
account-password-heading = Passwort ändern
# Auf dem Tab „Passwort“, wenn man sich mit dem Passwort nicht anmelden kann.
account-password-held = Die Anmeldung mit Passwort ist für Ihr Konto ausgeschaltet. Ein hier gesetztes Passwort gilt wieder, sobald Sie sie einschalten.
# Schaltfläche auf dem Tab „Passwort“.
account-password-submit = Passwort ändern
# Hinweis auf dem Tab „Passwort“ nach der Änderung.
account-password-saved = Ihr Passwort ist geändert. Alle Ihre anderen Sitzungen sind beendet.
# Überschrift auf dem Tab „Sitzungen“.
account-sessions-heading = Wo Sie angemeldet sind
# Unter dieser Überschrift.
account-sessions-intro = Wenn Sie eine davon nicht kennen, beenden Sie sie und ändern Sie Ihr Passwort.
# Schaltfläche über der Liste der Sitzungen.
account-sessions-end-others = Alle anderen beenden
# Schaltfläche neben einer Sitzung.
account-sessions-end = Beenden
# Dieselbe Schaltfläche, für Screenreader.
# Variables:
#   $device (String) - Browser und System der Sitzung, etwa „Firefox on Linux“
account-sessions-end-named = Sitzung auf { $device } beenden
# Hinweis über der Liste, nachdem eine oder mehrere Sitzungen beendet wurden.
account-sessions-ended = Beendet. Wer dort angemeldet war, ist es nicht mehr.
# Markierung neben der Sitzung, in der die Seite gerade betrachtet wird.
account-sessions-current = Diese Sitzung
# Das Gerät einer Sitzung.
# Variables:
#   $browser (String) - etwa „Firefox“
#   $system (String) - etwa „Linux“
account-sessions-device = { $browser } unter { $system }
# Kleingedrucktes einer Sitzung: womit sie begonnen hat.
# Variables:
#   $name (String) - der Name, den die Person dafür vergeben hat
account-sessions-by-credential = Mit „{ $name }“
# Statt eines Geräts, das nicht erkannt wurde.
account-sessions-unknown-device = Unbekanntes Gerät
# Kleingedrucktes einer Sitzung: wie sie begonnen hat.
account-sessions-by-password = Mit Passwort
# Kleiner Text einer Sitzung: womit sie begonnen wurde.
account-sessions-by-recovery = Mit einem Wiederherstellungscode
# Kleingedrucktes einer Sitzung: wie sie begonnen hat.
account-sessions-by-other = Mit einer anderen Anmeldeart
# Kleingedrucktes einer Sitzung: Beschriftung, gefolgt von Datum und Uhrzeit.
account-sessions-created = Angemeldet:
# Kleingedrucktes einer Sitzung: Beschriftung, gefolgt von Datum und Uhrzeit.
account-sessions-seen = Zuletzt aktiv:
# Auf jeder Seite der anderen Sitzungen, nachdem in einer davon eine Anmeldeart hinzugefügt oder entfernt wurde.
notice-credentials-html = Eine Anmeldeart Ihres Kontos wurde hinzugefügt oder entfernt. <a data-l10n-name="look">Waren Sie das?</a>
# Überschrift der Seite hinter diesem Link und Titel des Browser-Tabs.
account-notice-title = Waren Sie das?
# Unter dieser Überschrift, über der Liste der Änderungen.
account-notice-intro = Das wurde in einer anderen Sitzung Ihres Kontos geändert.
# Schaltfläche unter der Liste; der Hinweis verschwindet.
account-notice-mine = Das war ich
# Schaltfläche unter der Liste.
account-notice-not-mine = Das war ich nicht
# Unter dieser Schaltfläche.
account-notice-not-mine-detail = Entfernt, was hinzugefügt wurde, und beendet alle Sitzungen Ihres Kontos außer dieser. Ändern Sie danach Ihr Passwort.
# Unter der Liste, wenn es keine andere Sitzung gibt.
account-sessions-only-this = Sie sind sonst nirgends angemeldet.

## Kontoseite: zweiter Faktor und Wiederherstellungscodes

# Hinweis auf Übersicht und Kontoseite für alle, die sich mit nichts als einem Passwort anmelden können.
second-factor-missing-html = Nur ein Passwort schützt Ihr Konto. <a data-l10n-name="set-up">Fügen Sie einen zweiten Faktor hinzu</a>.
# Hinweis, nachdem eine Authenticator-App eingerichtet wurde.
second-factor-added = Ihre Authenticator-App ist eingerichtet. Die Anmeldung mit Passwort verlangt ab jetzt einen Code.
# Hinweis, nachdem die App entfernt wurde.
second-factor-removed = Ihre Authenticator-App ist entfernt. Ihr Passwort allein genügt wieder zur Anmeldung.
# Hinweis, nachdem die Anmeldung mit Passwort wieder eingeschaltet wurde.
second-factor-released = Sie können sich wieder mit Ihrem Passwort anmelden.
# Hinweis für jemanden, der mit einem Wiederherstellungscode hereinkam.
second-factor-recovering = Sie sind mit einem Wiederherstellungscode hier. Bringen Sie Ihre Anmeldung in Ordnung; melden Sie sich dann ab und neu an, um das Panel zu benutzen.
# Hinweis für Administratoren, die ohne zweiten Faktor nichts anderes tun dürfen.
second-factor-must-enrol = Administratoren dieses Panels brauchen einen zweiten Faktor. Richten Sie einen ein, um fortzufahren.
# Überschrift über dem Angebot, das Passwort wieder zu benutzen.
second-factor-held-heading = Anmeldung mit Passwort ist aus
# Unter dieser Überschrift.
second-factor-held = Ihr Konto meldet sich ohne Passwort an. Wenn das für Sie nicht mehr geht, schalten Sie das Passwort wieder ein.
# Schaltfläche unter diesem Text.
second-factor-release = Anmeldung mit Passwort einschalten
# Überschrift des Teils über die App.
second-factor-app = Authenticator-App
# Marke neben dieser Überschrift.
second-factor-on = An
# Unter dieser Überschrift.
second-factor-app-intro = Eine App auf Ihrem Telefon zeigt alle halbe Minute einen neuen Code. Die Anmeldung mit Passwort verlangt dann auch diesen Code.
# Beschriftung, gefolgt von Datum und Uhrzeit.
second-factor-since = Eingerichtet:
# Überschrift und Schaltfläche: beginnt, die App einzurichten.
second-factor-set-up = Authenticator-App einrichten
# Schaltfläche: richtet eine andere App anstelle der jetzigen ein.
second-factor-replace = Andere App verwenden
# Schaltfläche, die eine Rückfrage öffnet.
second-factor-remove = Entfernen
# Die Rückfrage.
second-factor-remove-detail = Wer Ihr Passwort kennt, kann sich dann allein damit anmelden.
# Schaltfläche, die es tut.
second-factor-remove-confirm = App entfernen
# Erster Schritt beim Einrichten, über einem QR-Code.
second-factor-scan = Öffnen Sie Ihre Authenticator-App, fügen Sie ein Konto hinzu und richten Sie die Kamera auf dieses Bild.
# Was Screenreader anstelle des QR-Codes vorlesen.
second-factor-picture = QR-Code mit dem Schlüssel darunter
# Zweiter Weg, eine App einzurichten, über dem Schlüssel als Text.
second-factor-type = Keine Kamera? Tippen Sie diesen Schlüssel in die App:
# Unter dem Feld für den ersten Code.
second-factor-code-hint = Die sechs Ziffern, die die App jetzt zeigt, beweisen, dass sie den Schlüssel hat.
# Schaltfläche unter dem Formular.
second-factor-confirm = Einschalten
# Überschrift des Teils über Wiederherstellungscodes.
recovery-codes = Wiederherstellungscodes
# Unter dieser Überschrift.
recovery-codes-intro = Für den Tag, an dem Ihnen Telefon oder Passwort fehlt. Jeder Code gilt einmal.
# Statt der Angabe, wie viele noch da sind.
recovery-codes-none = Sie haben keine Wiederherstellungscodes.
# Wie viele noch da sind.
# Variables:
#   $count (Number) - Codes, die nicht benutzt wurden; mindestens einer
recovery-codes-left =
    { $count ->
        [one] Ein Code ist übrig. Erstellen Sie bald neue.
       *[other] { $count } Codes sind übrig.
    }
# Schaltfläche: erstellt die ersten Codes.
recovery-codes-make = Wiederherstellungscodes erstellen
# Schaltfläche, die eine Rückfrage öffnet.
recovery-codes-renew = Neue Codes erstellen
# Die Rückfrage.
recovery-codes-renew-detail = Die Codes, die Sie jetzt haben, gelten dann nicht mehr.
# Schaltfläche, die es tut.
recovery-codes-renew-confirm = Meine Codes ersetzen
# Überschrift über neuen Codes.
recovery-codes-new = Ihre Wiederherstellungscodes
# Hinweis über neuen Codes.
recovery-codes-keep = Bewahren Sie diese Codes dort auf, wo nur Sie sie finden. Sie werden nur dieses eine Mal gezeigt.
# Link, der die Codes als Textdatei herunterlädt.
recovery-codes-download = Herunterladen
# Schaltfläche, die die Seite mit den Codes verlässt.
recovery-codes-kept = Ich habe sie aufbewahrt

## Aktivität: die eigene auf der Kontoseite, alle für Administratoren

# Hauptnavigation, nur für Administratoren: was geschehen ist.
nav-audit = Aktivität
# Tab der Kontoseite: was mit dem Konto geschehen ist.
account-tab-activity = Aktivität
# Oben auf diesem Tab.
account-activity-intro = Was mit Ihrem Konto geschehen ist, das Neueste zuerst. Wenn etwas davon nicht von Ihnen stammt, ändern Sie Ihr Passwort und beenden Sie die Sitzungen, die Sie nicht kennen.
# Überschrift der Seite für Administratoren und Titel des Browser-Tabs.
audit-title = Aktivität
# Unter dieser Überschrift.
audit-intro = Wer wann was getan hat. Hier kommt nur hinzu, nichts verschwindet.
# Schaltfläche des Formulars über der Liste und sein Name für Screenreader.
audit-filter = Anzeigen
# Beschriftung einer Auswahl in diesem Formular.
audit-filter-action = Was geschehen ist
# Beschriftung einer Auswahl in diesem Formular.
audit-filter-outcome = Ergebnis
# Erster Eintrag beider Auswahlen.
audit-filter-any = Beliebig
# Link neben der Schaltfläche; zeigt wieder alles.
audit-filter-none = Alles anzeigen
# Unter dem Feld für einen Benutzernamen.
audit-unknown-name = Es gibt kein Konto mit diesem Namen.
# Überschrift über der Liste; für Screenreader, wo sie allein steht.
audit-lines-heading = Was geschehen ist
# Statt der Liste.
audit-empty = Noch nichts
# Link unter der Liste.
audit-older = Ältere
# Link unter der Liste.
audit-newest = Neueste
# Kleingedrucktes einer Zeile: wer es war.
# Variables:
#   $name (String) - ein Benutzername
audit-actor = Von { $name }
# Kleingedrucktes einer Zeile: wessen Konto es betraf.
# Variables:
#   $name (String) - ein Benutzername
audit-target = Konto: { $name }
# Statt eines Benutzernamens.
audit-deleted-account = einem gelöschten Konto
# Kleingedrucktes einer Zeile: nicht mit dem Passwort.
audit-other-method = Mit einer anderen Anmeldeart
# Statt einer Adresse.
audit-command-line = Kommandozeile
# Auswahl im Formular: Es wurde getan.
audit-done = Ausgeführt
# Markierung neben einer Zeile und Auswahl im Formular: Es wurde versucht und abgelehnt.
audit-refused = Abgelehnt
# Überschrift über den Fehlversuchen.
audit-failures-heading = Fehlversuche
# Unter dieser Überschrift.
audit-failures-intro = Stundenweise gezählt, die neuesten zuerst.
# Eine Art von Fehlversuchen.
audit-failure-password = Passwort abgelehnt
# Eine Art von Fehlversuchen.
audit-failure-second-factor = Code abgelehnt
# Eine Art von Fehlversuchen.
audit-failure-recovery = Wiederherstellungscode abgelehnt
# Eine Art von Fehlversuchen.
audit-failure-other = Fehlgeschlagen mit einer anderen Anmeldeart
# Alle Fehlversuche einer Stunde, die nicht einzeln aufgeführt sind.
audit-failure-rest = Weitere Fehlversuche
# Markierung neben einer Art von Fehlversuchen.
# Variables:
#   $count (Number) - wie viele in der Stunde; mindestens einer
audit-failure-count =
    { $count ->
        [one] einmal
       *[other] { $count }-mal
    }

## Aktivität: was geschehen ist, als Titel einer Zeile

audit-action-sign-in = Angemeldet
audit-action-sign-out = Abgemeldet
audit-action-confirmed = Identität bestätigt
audit-action-confirm = Identität bestätigt
audit-action-password-changed = Passwort geändert
audit-action-password-sign-in-held = Anmeldung mit Passwort ausgeschaltet
audit-action-password-sign-in-released = Anmeldung mit Passwort eingeschaltet
audit-action-password-released = Anmeldung mit Passwort eingeschaltet
audit-action-password-reset-offered = Link zum Zurücksetzen des Passworts erstellt
audit-action-account-added = Konto hinzugefügt
audit-action-account-invited = Einladung erstellt
audit-action-invitation-accepted = Einladung angenommen
audit-action-password-reset = Passwort über einen Link zurückgesetzt
audit-action-account-disabled = Konto gesperrt
audit-action-account-enabled = Konto entsperrt
audit-action-account-deleted = Konto gelöscht
audit-action-credential-added = Anmeldeart hinzugefügt
audit-action-credential-removed = Anmeldeart entfernt
audit-action-credential-renamed = Anmeldeart umbenannt
audit-action-credential-tested = Anmeldeart ausprobiert
audit-action-sessions-ended = Sitzungen beendet
audit-action-second-factor-added = Zweiter Faktor eingerichtet
audit-action-second-factor-removed = Zweiter Faktor entfernt
audit-action-second-factor-reset = Zweiter Faktor zurückgesetzt
audit-action-recovery-codes-made = Wiederherstellungscodes erstellt
audit-action-recovery-code-used = Wiederherstellungscode verwendet
audit-action-recovery-sign-in = Mit einem Wiederherstellungscode angemeldet
audit-action-setting-changed = Einstellung geändert
audit-action-stranding-accepted = Aussperren bestätigt
audit-action-address-accepted = Neue Adresse angenommen
audit-action-plugin-enabled = Plugin eingeschaltet
audit-action-plugin-disabled = Plugin ausgeschaltet
audit-action-plugin-quarantined = Plugin ausgelassen: Das Panel ist bei seinem Start abgestürzt
audit-action-plugin-installed = Plugin installiert
audit-action-plugin-removed = Plugin entfernt
audit-action-plugin-purged = Gespeichertes eines Plugins gelöscht

## Aktivität: warum ein Versuch fehlschlug, als Kleingedrucktes

audit-reason-unknown-name = Kein Konto mit diesem Namen
audit-reason-wrong-password = Falsches Passwort
audit-reason-password-held = Die Anmeldung mit Passwort ist für dieses Konto ausgeschaltet
audit-reason-account-disabled = Das Konto ist gesperrt
audit-reason-wrong-code = Falscher Code

## Einstellungen (Administratoren)

# Überschrift und Titel des Browser-Tabs.
settings-title = Einstellungen
# Unter der Überschrift.
settings-intro = Änderungen gelten sofort für alle, ohne Neustart.
# Überschrift des ersten Formulars.
settings-panel-heading = Panel
# Beschriftung eines Felds.
settings-panel-name = Name des Panels
# Unter diesem Feld.
settings-panel-name-hint = Steht auf der Anmeldeseite und im Browser-Tab.
# Beschriftung der Sprachauswahl.
settings-language = Standardsprache
# Unter dieser Auswahl.
settings-language-hint = Für alle, die keine Sprache gewählt haben und deren Browser eine wünscht, die es hier nicht gibt.
# Settings: a number of minutes.
settings-fresh-minutes = Erneut bestätigen nach (Minuten)
settings-fresh-minutes-hint = Gilt für Änderungen an der eigenen Anmeldung und an Konten anderer.
# Beschriftung einer Auswahl.
settings-second-factor = Zweiter Faktor
# Ein Wert dieser Auswahl.
settings-second-factor-optional = Alle entscheiden selbst
# Ein Wert dieser Auswahl.
settings-second-factor-administrators = Administratoren müssen einen haben
# Unter dieser Auswahl.
settings-second-factor-hint = Bis sie einen eingerichtet haben, erreichen Administratoren, die sich mit Passwort anmelden, nur ihr eigenes Konto.

## Einstellungen: Plugins

# Überschrift; fehlt, solange es kein Plugin gibt.
plugins-heading = Plugins
# Unter dieser Überschrift.
plugins-intro = Ein Plugin hat dieselben Rechte wie das Panel. Schalten Sie nur ein, was Sie für vertrauenswürdig halten.
# Markierung neben dem Namen eines Plugins: eingeschaltet und in Betrieb.
plugin-state-on = Ein
# Markierung neben dem Namen eines Plugins: ausgeschaltet.
plugin-state-off = Aus
# Markierung neben dem Namen eines Plugins: eingeschaltet, konnte aber nicht geladen werden.
plugin-state-failed = Gestört
# Markierung neben dem Namen eines Plugins: eingeschaltet, aber ausgelassen, weil das Panel bei seinem Start abgestürzt ist.
plugin-state-quarantined = Ausgelassen
# Markierung neben dem Namen eines Plugins: eingeschaltet, aber die Datei ist weg.
plugin-state-missing = Datei fehlt
# Neben einem Plugin: Fehler darin, die das Panel abgefangen hat. Dahinter steht der Zeitpunkt des letzten.
# Variables:
#   $count (Number) - wie viele; mindestens einer
#   $at (String) - wo: eine Adresse wie „GET /plugins/garden/list“ oder der Name eines Seitenteils wie „sign-in“
plugin-caught =
    { $count ->
        [one] Ein Fehler in diesem Plugin wurde abgefangen, bei { $at }.
       *[other] { $count } Fehler in diesem Plugin wurden abgefangen, bei { $at }.
    }
# Vor dem Zeitpunkt des letzten dieser Fehler.
plugin-caught-last = Zuletzt:
# Unter diesen Fehlern, solange sie sich häufen.
plugin-paused = Dieser Teil des Plugins wird jetzt immer nur für einige Sekunden zugelassen, bis er wieder gelingt. Was schiefging, steht im Protokoll des Panels.
# Unter einem eingeschalteten Plugin, wenn mehrere Server sich ein Panel teilen: Auf einem davon läuft es nicht. Dahinter steht ein Zeitpunkt, darunter der Grund.
# Variables:
#   $node (String) - Name und Port des Servers, etwa „web-2:8000“
plugin-elsewhere = Auf { $node }, einem weiteren Server dieses Panels, läuft es nicht.
# Vor dem Zeitpunkt, seit dem es dort nicht läuft.
plugin-elsewhere-since = Seit:
# Schaltfläche neben einem Plugin, das ausgelassen wird.
plugin-try-again = Noch einmal versuchen
# Dieselbe Schaltfläche, für Screenreader.
# Variables:
#   $plugin (String) - der Name des Plugins
plugin-try-again-named = Noch einmal versuchen: { $plugin }
# Kleingedrucktes neben einem Plugin: frühere Fassungen davon oder es selbst, wenn es ausgeschaltet ist.
# Variables:
#   $count (Number) - wie viele; mindestens eine
plugin-still-mapped =
    { $count ->
        [one] Eine Bibliothek dieses Plugins bleibt im Speicher, bis das Panel neu startet; nichts ruft sie auf.
       *[other] { $count } Bibliotheken dieses Plugins bleiben im Speicher, bis das Panel neu startet; nichts ruft sie auf.
    }
# Kleingedrucktes unter der Beschreibung eines Plugins.
# Variables:
#   $version (String) - etwa „1.2.0“
plugin-version = Version { $version }
# Öffnet die Liste dessen, was ein Plugin nach eigener Angabe darf.
plugin-declares = Was es darf
# Dasselbe Bedienelement, für Screenreader.
# Variables:
#   $plugin (String) - der Titel des Plugins
plugin-declares-named = Was es darf: { $plugin }
# Unter dieser Liste.
plugin-declares-note = Was nicht auf dieser Liste steht, lehnt das Panel ab. Das ist eine Erklärung, keine Abschottung: Ein Plugin läuft als Teil des Panels. Installieren Sie nur, was Sie für vertrauenswürdig halten.
# Der letzte Eintrag dieser Liste, bei einem Plugin, das ohne Anmeldung nichts beantwortet.
# Variables:
#   $count (Number) - Adressen, die das Plugin beantwortet; mindestens eine
plugin-declares-addresses =
    { $count ->
        [one] Eine Adresse unterhalb des eigenen Pfads beantworten, für angemeldete Personen
       *[other] { $count } Adressen unterhalb des eigenen Pfads beantworten, für angemeldete Personen
    }
# Der letzte Eintrag dieser Liste, bei jedem anderen Plugin.
# Variables:
#   $count (Number) - Adressen, die das Plugin beantwortet; mindestens eine
#   $open (Number) - davon jene ohne Anmeldung; mindestens eine
plugin-declares-addresses-open =
    { $count ->
        [one] Eine Adresse unterhalb des eigenen Pfads beantworten, für alle
       *[other] { $count } Adressen unterhalb des eigenen Pfads beantworten, { $open } davon für alle
    }
# Die anderen Einträge dieser Liste.
ability-sign-in = Personen anmelden
ability-confirm = Bestätigen, dass eine angemeldete Person noch dieselbe ist
ability-hold-passwords = Das Passwort eines Kontos aus- und wieder einschalten
ability-end-sessions = Sitzungen beenden, die damit entstanden sind
ability-keep-credentials = Speichern, womit sich Personen anmelden
ability-administer = Andere Konten ändern, wenn ein Administrator das veranlasst
ability-read-accounts = Konten anhand des Namens nachschlagen
# Schaltfläche neben einem Plugin.
plugin-switch-on = Einschalten
# Dieselbe Schaltfläche, für Screenreader.
# Variables:
#   $plugin (String) - der Name des Plugins
plugin-switch-on-named = Einschalten: { $plugin }
# Schaltfläche neben einem Plugin; fragt noch einmal nach.
plugin-switch-off = Ausschalten
# Dieselbe Schaltfläche, für Screenreader.
# Variables:
#   $plugin (String) - der Name des Plugins
plugin-switch-off-named = Ausschalten: { $plugin }
# Der Text, der sich unter dieser Schaltfläche öffnet.
plugin-switch-off-detail = Alles, was dieses Plugin hinzufügt, verschwindet aus dem Panel. Was es gespeichert hat, bleibt erhalten, bis Sie es wieder einschalten.
# Kontrollkästchen unter diesem Text.
# Variables:
#   $count (Number) - wie viele Sitzungen durch Anmelden mit diesem Plugin begonnen haben; mindestens eine
plugin-end-sessions =
    { $count ->
        [one] Auch die eine damit begonnene Sitzung beenden
       *[other] Auch die { $count } damit begonnenen Sitzungen beenden
    }
# Schaltfläche, die es tut.
# Variables:
#   $plugin (String) - der Name des Plugins
plugin-switch-off-confirm = { $plugin } ausschalten
# Name des Formulars mit den Einstellungen eines Plugins, für Screenreader.
# Variables:
#   $plugin (String) - der Name des Plugins
plugin-settings-named = Einstellungen von { $plugin }

## Einstellungen: warum eine Datei im Plugin-Ordner unbrauchbar ist und was zu tun ist. Immer als Paar, darüber der Dateiname.

# Die Datei ist keine Bibliothek.
library-not-elf-why = Diese Datei ist keine Linux-Bibliothek.
library-not-elf-do = Legen Sie die .so-Datei des Plugins an ihre Stelle oder entfernen Sie diese aus dem Plugin-Ordner.
# Die Datei endet zu früh.
library-truncated-why = Diese Bibliothek ist unvollständig; ein Teil der Datei fehlt.
library-truncated-do = Kopieren Sie sie noch einmal in den Plugin-Ordner und vergleichen Sie die Größe mit dem Original.
# Eine Bibliothek, aber von etwas anderem.
library-no-module-why = Diese Bibliothek ist kein Plugin für dieses Panel.
library-no-module-do = Entfernen Sie sie aus dem Plugin-Ordner.
# Für eine andere Version der Plugin-Schnittstelle gebaut.
# Variables:
#   $needs (String) - Version der Schnittstelle, für die das Plugin gebaut ist, etwa „2.0.0“
#   $offers (String) - Version der Schnittstelle dieses Panels
library-other-api-why = Dieses Plugin braucht Version { $needs } der Plugin-Schnittstelle; dieses Panel bietet { $offers }.
# Variables:
#   $needs (String) - Version der Schnittstelle, für die das Plugin gebaut ist, etwa „2.0.0“
#   $offers (String) - Version der Schnittstelle dieses Panels
library-other-api-do = Installieren Sie eine Fassung des Plugins für Version { $offers } oder ein Panel, das { $needs } bietet.
# Es bringt etwas mit, das erst eine spätere Version der Plugin-Schnittstelle kennt.
# Variables:
#   $needs (String) - was das ist, wie das Plugin es nennt, etwa „Later“
#   $offers (String) - Version der Schnittstelle dieses Panels
library-later-why = Dieses Plugin verwendet „{ $needs }“. Version { $offers } der Plugin-Schnittstelle, die dieses Panel bietet, kennt das nicht.
# Variables:
#   $offers (String) - Version der Schnittstelle dieses Panels
library-later-do = Aktualisieren Sie das Panel, oder installieren Sie eine Fassung des Plugins für Version { $offers }.
# Dieselbe Version der Plugin-Schnittstelle, aber anders gebaut.
library-layout-why = Dieses Plugin ist mit einer anderen Ausprägung der Plugin-Schnittstelle gebaut als dieses Panel.
library-layout-do = Installieren Sie die Fassung, die zu dieser Version des Panels gehört.
# So gebaut, dass ein Fehler darin das ganze Panel beenden würde.
library-panic-abort-why = Dieses Plugin ist so gebaut, dass ein einziger Fehler darin das ganze Panel beenden könnte.
library-panic-abort-do = Bitten Sie den Hersteller um eine Fassung mit „panic = unwind“.
# Der Prozess, der sie zuerst öffnete, ist abgestürzt.
library-crashed-why = Diese Bibliothek ist beim Ausprobieren abgestürzt; das Panel verwendet sie deshalb nicht.
library-crashed-do = Kopieren Sie sie noch einmal in den Plugin-Ordner; hilft das nicht, bitten Sie den Hersteller um eine andere Fassung.
# Der Prozess, der sie zuerst öffnete, hat nicht geantwortet.
library-hung-why = Diese Bibliothek hat beim Öffnen in einem eigenen Prozess nicht rechtzeitig geantwortet.
library-hung-do = Laden Sie diese Seite neu, um es noch einmal zu versuchen; bleibt es dabei, bitten Sie den Hersteller um eine andere Fassung.
# Nicht mehr die Datei, die ein Administrator eingeschaltet hat.
library-changed-why = Diese Datei hat sich geändert, seit das Plugin eingeschaltet wurde.
library-changed-do = Wenn Sie sie selbst ersetzt haben, schalten Sie das Plugin aus und wieder ein. Wenn nicht, finden Sie heraus, wer es war.
# Der Prozess des Panels endete, während er dieses Plugin startete.
library-quarantined-why = Das Panel ist abgestürzt, als es dieses Plugin startete; es lässt das Plugin seitdem aus.
library-quarantined-do = Schalten Sie es noch einmal ein, um es erneut zu versuchen. Stürzt das Panel wieder ab, bitten Sie den Hersteller um eine andere Fassung.
# Das Plugin wurde geöffnet, war dann aber nicht bereit.
library-stuck-why = Dieses Plugin war nicht rechtzeitig bereit.
library-stuck-do = Schalten Sie es aus und wieder ein, um es noch einmal zu versuchen; bleibt es dabei, bitten Sie den Hersteller um eine andere Fassung.
# Jemand anderes auf dem Server könnte in die Datei schreiben. Alle Gründe gegen eine Datei stehen zugleich da, Paar für Paar.
# Variables:
#   $detail (String) - die Datei
library-writable-why = Andere Benutzer dieses Servers können in die Datei { $detail } schreiben.
# Variables:
#   $detail (String) - die Datei
library-writable-do = Entziehen Sie der Gruppe und allen anderen das Schreibrecht: chmod go-w { $detail }
# Die Datei gehört weder root noch dem Benutzer, unter dem das Panel läuft.
# Variables:
#   $detail (String) - die Datei
#   $needs (String) - Nummer des Benutzers, dem sie gehört
#   $offers (String) - Nummer des Benutzers, unter dem das Panel läuft
library-owner-why = Die Datei { $detail } gehört dem Benutzer { $needs }; das Panel läuft als Benutzer { $offers }.
# Variables:
#   $detail (String) - die Datei
#   $offers (String) - Nummer des Benutzers, unter dem das Panel läuft
library-owner-do = Prüfen Sie, woher sie kommt; wenn Sie ihr vertrauen, installieren Sie sie neu, oder führen Sie aus: chown { $offers } { $detail }
# Jemand anderes auf dem Server könnte die Dateien im Plugin-Ordner ersetzen.
# Variables:
#   $detail (String) - der Ordner
library-folder-writable-why = Andere Benutzer dieses Servers können in den Plugin-Ordner { $detail } schreiben.
# Variables:
#   $detail (String) - der Ordner
library-folder-writable-do = Entziehen Sie der Gruppe und allen anderen das Schreibrecht: chmod go-w { $detail }
# Der Plugin-Ordner gehört weder root noch dem Benutzer, unter dem das Panel läuft.
# Variables:
#   $detail (String) - der Ordner
#   $needs (String) - Nummer des Benutzers, dem er gehört
#   $offers (String) - Nummer des Benutzers, unter dem das Panel läuft
library-folder-owner-why = Der Plugin-Ordner { $detail } gehört dem Benutzer { $needs }; das Panel läuft als Benutzer { $offers }.
# Variables:
#   $detail (String) - der Ordner
#   $offers (String) - Nummer des Benutzers, unter dem das Panel läuft
library-folder-owner-do = Prüfen Sie, was darin liegt; wenn Sie dem vertrauen, führen Sie aus: chown { $offers } { $detail }
# Was das Plugin über sich sagt, verletzt eine Regel. Ein Paar für jede verletzte Regel.
# Variables:
#   $detail (String) - die Regel, auf Englisch, für den Hersteller des Plugins
library-bad-manifest-why = Was dieses Plugin über sich selbst angibt, verletzt eine Regel: { $detail }.
library-bad-manifest-do = Zeigen Sie dies dem Hersteller des Plugins und bitten Sie um eine berichtigte Fassung.
# Mehrere Dateien sind dasselbe Plugin, und es ist ausgeschaltet: das Panel wählt nicht aus.
# Variables:
#   $detail (String) - die Namen der Dateien
library-ambiguous-why = Mehrere Dateien im Plugin-Ordner sind dieses Plugin: { $detail }.
library-ambiguous-do = Behalten Sie die gewünschte, und entfernen Sie die anderen aus dem Plugin-Ordner.
# Mehrere Dateien sind dasselbe Plugin, und es ist für eine davon eingeschaltet.
# Variables:
#   $detail (String) - der Name der anderen Datei
library-ignored-why = Die Datei { $detail } ist ebenfalls dieses Plugin; sie wird nicht beachtet, weil eine andere eingeschaltet wurde.
library-ignored-do = Entfernen Sie sie, oder installieren Sie sie mit „gatehouse plugins install“, das die andere ersetzt.
# Zwei Plugins können nicht zugleich eingeschaltet sein: beide bringen dieselben Texte mit.
# Variables:
#   $needs (String) - Kennung des Plugins, das deshalb nicht eingeschaltet wird
#   $offers (String) - Kennung des Plugins, das eingeschaltet ist
#   $detail (String) - Kennungen der Texte
plugin-conflict-texts-why = Die Plugins „{ $needs }“ und „{ $offers }“ beanspruchen dieselben Texte: { $detail }.
# Variables:
#   $needs (String) - Kennung des Plugins, das deshalb nicht eingeschaltet wird
#   $offers (String) - Kennung des Plugins, das eingeschaltet ist
plugin-conflict-texts-do = Schalten Sie „{ $offers }“ aus, bevor Sie „{ $needs }“ einschalten, oder bitten Sie die Hersteller um andere Namen.
# Zwei Plugins können nicht zugleich eingeschaltet sein: beide antworten unter derselben Adresse.
# Variables:
#   $needs (String) - Kennung des Plugins, das deshalb nicht eingeschaltet wird
#   $offers (String) - Kennung des Plugins, das eingeschaltet ist
#   $detail (String) - Methoden und Pfade
plugin-conflict-addresses-why = Die Plugins „{ $needs }“ und „{ $offers }“ antworten beide auf { $detail }.
# Variables:
#   $needs (String) - Kennung des Plugins, das deshalb nicht eingeschaltet wird
#   $offers (String) - Kennung des Plugins, das eingeschaltet ist
plugin-conflict-addresses-do = Entscheiden Sie, welches antworten soll: Schalten Sie „{ $offers }“ aus, bevor Sie „{ $needs }“ einschalten.

## Benutzer (Administratoren)

# Überschrift der Liste und Titel des Browser-Tabs.
users-title = Benutzer
# Unter dieser Überschrift.
# Variables:
#   $count (Number) - wie viele Konten es gibt; mindestens eines
users-count =
    { $count ->
        [one] { $count } Konto
       *[other] { $count } Konten
    }
# Schaltfläche über der Liste.
users-add = Benutzer hinzufügen
# Hinweis über der Liste.
# Variables:
#   $name (String) - der Benutzername des neuen Kontos
users-added = { $name } kann sich jetzt anmelden.
# Spalte der Liste.
users-column-name = Name
# Spalte der Liste und Beschriftung in der Ansicht eines Kontos.
users-column-last-sign-in = Letzte Anmeldung
# Spalte der Liste und Beschriftung in der Ansicht eines Kontos.
users-column-created = Hinzugefügt
# Statt eines Datums.
user-never-signed-in = Nie
# Markierung neben einem Konto, das sich nicht anmelden darf.
user-disabled = Gesperrt
# Markierung neben einem Konto, das sich anmelden darf.
user-active = Aktiv
# Unter der Liste, solange es nur ein Konto gibt.
users-only-you = Bisher sind nur Sie hier
# Darunter.
users-only-you-detail = Geben Sie allen, die diesen Server benutzen, ein eigenes Konto. Ein gemeinsames Passwort lässt sich keinem Einzelnen wieder entziehen.
# Überschrift des Formulars für ein neues Konto und Titel des Browser-Tabs.
users-new-title = Benutzer hinzufügen
# Unter dieser Überschrift.
users-new-intro = Teilen Sie Benutzername und Passwort persönlich mit; das Passwort lässt sich nach der ersten Anmeldung ändern.
# Beschriftung eines Felds dieses Formulars.
users-new-password = Erstes Passwort
# Unter diesem Feld.
# Variables:
#   $min (Number) - wie viele Zeichen es mindestens sein müssen
users-new-password-hint = Lassen Sie es leer, um einen Link zu bekommen, auf dem die Person selbst eines wählt. Sonst mindestens { $min } Zeichen.
# Kontrollkästchen dieses Formulars.
users-new-admin = Administrator
# Unter diesem Kontrollkästchen.
users-new-admin-hint = Darf die Einstellungen des Panels und alle Konten ändern.
# Schaltfläche dieses Formulars.
users-new-submit = Benutzer hinzufügen
# Überschrift in der Ansicht eines Kontos, über Rolle, Status und Daten.
user-heading = Konto
# Spalte der Liste und Beschriftung in der Ansicht eines Kontos: womit es sich anmeldet.
users-column-methods = Meldet sich an mit
# In dieser Spalte, neben dem Passwort.
users-second-factor = Zweiter Faktor
# In dieser Spalte.
# Variables:
#   $count (Number) - wie viele, gleich welcher Art außer dem Passwort; mindestens eine
users-credentials =
    { $count ->
        [one] Eine andere Anmeldeart
       *[other] { $count } andere Anmeldearten
    }
# Markierung in dieser Spalte.
users-password-held = Passwort aus
# Statt all dessen: ein eingeladenes Konto, das noch nicht benutzt wurde.
users-no-method = Noch nichts
# Überschrift in der Ansicht eines Kontos, über dem, was sich damit tun lässt.
user-administration = Verwaltung
# Statt der Schaltflächen, in der Ansicht des eigenen Kontos.
user-administration-own = Das ist Ihr eigenes Konto; ein anderer Administrator kann es sperren oder löschen.
# Schaltfläche in dieser Ansicht.
user-enable = Entsperren
# Schaltfläche in dieser Ansicht; öffnet eine Rückfrage.
user-disable = Sperren
# Diese Rückfrage.
user-disable-detail = Mit diesem Konto kann sich niemand anmelden, bis Sie es entsperren. Seine Sitzungen enden sofort; was es hat, bleibt.
# Schaltfläche, die es tut.
# Variables:
#   $name (String) - der Benutzername des Kontos
user-disable-confirm = { $name } sperren
# Schaltfläche in dieser Ansicht; öffnet eine Rückfrage.
user-delete = Löschen
# Diese Rückfrage.
user-delete-detail = Das Konto, seine Sitzungen und alles, womit es sich anmeldet, werden endgültig entfernt. Was es getan hat, bleibt in der Aktivität stehen.
# Schaltfläche, die es tut.
# Variables:
#   $name (String) - der Benutzername des Kontos
user-delete-confirm = { $name } endgültig löschen
# Über der Schaltfläche, wenn das Passwort für das Konto ausgeschaltet ist.
user-release-password-detail = Dieses Konto meldet sich ohne sein Passwort an. Wenn die Person das nicht mehr kann, lassen Sie das Passwort wieder gelten.
# Schaltfläche in dieser Ansicht.
user-release-password = Passwort wieder gelten lassen
# Link in dieser Ansicht.
user-activity = Was mit diesem Konto geschehen ist
# Beschriftung in dieser Ansicht, gefolgt von „Aktiv“ oder „Gesperrt“.
user-status = Status
# Hinweis, nachdem ein Konto ohne Passwort hinzugefügt wurde.
# Variables:
#   $name (String) - der Benutzername des neuen Kontos
users-link-invite = { $name } ist hinzugefügt. Geben Sie diesen Link weiter; auf ihm wird das Passwort gewählt.
# Hinweis, nachdem ein Administrator jemandem ein neues Passwort angeboten hat.
# Variables:
#   $name (String) - der Benutzername des Kontos
users-link-reset = Geben Sie diesen Link an { $name } weiter; auf ihm wird ein neues Passwort gewählt.
# Beschriftung des Felds mit dem Link.
users-link-label = Einmaliger Link
# Unter diesem Feld.
users-link-hint = Er wird nur dieses eine Mal gezeigt und gilt einmal.
# Nach diesem Satz, gefolgt von Datum und Uhrzeit.
users-link-expires = Gültig bis:
# Schaltfläche unter dem Link.
users-link-done = Fertig
# Überschrift in der Ansicht eines Kontos: was ein Administrator tun kann, wenn sich jemand nicht anmelden kann.
user-access = Wenn die Anmeldung nicht gelingt
# Unter dieser Überschrift.
user-access-intro = Das Passwort erfahren Sie nie: Beim Zurücksetzen entsteht ein Link, auf dem ein neues gewählt wird.
# Schaltfläche.
user-reset-password = Link zum Zurücksetzen erstellen
# Schaltfläche: entfernt Authenticator-App und Wiederherstellungscodes des Kontos.
user-reset-second-factor = Zweiten Faktor zurücksetzen
# Die Rückfrage unter dieser Schaltfläche.
user-reset-second-factor-detail = Entfernt Authenticator-App und Wiederherstellungscodes. Tun Sie es nur, wenn Sie sicher sind, wer darum bittet.

## Bestätigen: erscheint vor einer heiklen Änderung, wenn die letzte Anmeldung eine Weile her ist

# Überschrift und Titel des Browser-Tabs.
confirm-title = Sind das noch Sie?
# Unter der Überschrift.
confirm-intro = Was Sie vorhaben, erfordert eine frische Anmeldung. Bestätigen Sie, und es geht dort weiter, wo Sie waren.
# Beschriftung des Passwortfelds.
# Variables:
#   $name (String) - der Benutzername der angemeldeten Person
confirm-password = Passwort von { $name }
# Schaltfläche unter dem Formular.
confirm-submit = Bestätigen
# Statt des Formulars, wenn das Passwort für das Konto ausgeschaltet ist und nichts anderes bestätigen kann.
confirm-no-way = Ihr Passwort gilt hier nicht, und ein anderer Weg steht gerade nicht offen. Melden Sie sich ab und neu an oder fragen Sie einen Administrator.
# Link unter dem Formular.
confirm-cancel = Abbrechen und zur Übersicht

## Fehler in einem Formular, unter dem Feld

# Anmeldeseite, über dem Formular; lautet immer gleich, was auch falsch war.
error-login = Benutzername und Passwort passen zu keinem Konto. Prüfen Sie beides und versuchen Sie es noch einmal.
# Über einem Formular, nach zu vielen falschen Passwörtern oder Codes.
# Variables:
#   $count (Number) - Sekunden, bis der nächste Versuch angenommen wird
error-wait-seconds =
    { $count ->
        [one] Zu viele Versuche. Warten Sie eine Sekunde und versuchen Sie es erneut.
       *[other] Zu viele Versuche. Warten Sie { $count } Sekunden und versuchen Sie es erneut.
    }
# Dasselbe, wenn es länger dauert.
# Variables:
#   $count (Number) - Minuten, bis der nächste Versuch angenommen wird
error-wait-minutes =
    { $count ->
        [one] Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es erneut.
       *[other] Zu viele Versuche. Warten Sie { $count } Minuten und versuchen Sie es erneut.
    }
# Es wurde kein Benutzername eingegeben.
error-username-empty = Geben Sie einen Benutzernamen ein.
# Ein neues Konto.
error-username-taken = Dieser Benutzername ist schon vergeben. Wählen Sie einen anderen.
# Ein neues Konto.
error-username-invalid = Verwenden Sie 1 bis 64 Buchstaben, Ziffern oder . _ - @ + und keine Leerzeichen.
# Ein neues Passwort.
# Variables:
#   $min (Number) - wie viele Zeichen es mindestens sein müssen
error-password-short = Dieses Passwort ist zu kurz. Verwenden Sie mindestens { $min } Zeichen.
# Ein neues Passwort.
# Variables:
#   $max (Number) - wie viele Zeichen es höchstens sein dürfen
error-password-long = Dieses Passwort ist zu lang. Verwenden Sie höchstens { $max } Zeichen.
# Das aktuelle Passwort, auf der Kontoseite und beim Bestätigen.
error-password-wrong = Das ist nicht Ihr aktuelles Passwort.
# Ein Code aus einer Authenticator-App oder ein Wiederherstellungscode: falsch, zu alt oder schon benutzt.
error-code-wrong = Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten und versuchen Sie es noch einmal.
# Wiederherstellung, über dem Formular; sagt immer dasselbe, was auch falsch war.
error-recovery = Benutzername und Wiederherstellungscode gehören nicht zusammen, oder der Code wurde schon benutzt.
# Einstellungen: der Name des Panels ist leer oder zu lang.
error-panel-name = Geben Sie einen Namen mit 1 bis 64 Zeichen ein.
# Einstellungen: eine Einstellung eines Plugins.
# Variables:
#   $min (Number) - die kleinste erlaubte Zahl
#   $max (Number) - die größte erlaubte Zahl
error-setting-integer = Geben Sie eine ganze Zahl von { $min } bis { $max } ein.
# Einstellungen: eine Einstellung eines Plugins.
# Variables:
#   $max (Number) - wie viele Zeichen es höchstens sein dürfen
error-setting-text = Verwenden Sie höchstens { $max } Zeichen.

## Fehlerseite: der Weg hinaus

# Schaltfläche, für Angemeldete.
error-home = Zur Übersicht
# Schaltfläche, für nicht Angemeldete.
error-to-sign-in = Zur Anmeldung

## Probleme: Überschrift und Erklärung einer Fehlerseite; Programme erhalten sie als title und detail

# The rest of a request came too late.
problem-too-slow-title = Das hat zu lange gedauert
problem-too-slow-detail = Die Verbindung war zu langsam, um rechtzeitig fertig zu werden. Es wurde nichts geändert; versuchen Sie es noch einmal.
# 404
problem-not-found-title = Diese Seite gibt es nicht
problem-not-found-detail = Vielleicht ist die Adresse falsch geschrieben, oder was hier war, ist nicht mehr da.
# 403: die Rolle der Person erlaubt es nicht.
problem-not-allowed-title = Nicht erlaubt
problem-not-allowed-detail = Ihr Konto darf das nicht. Wenn Sie es brauchen, fragen Sie einen Administrator.
# 403: ein Formular, das nicht von der eigenen Adresse des Panels kam.
problem-cross-origin-title = Unter einer anderen Adresse geöffnet
# Variables:
#   $base-url (String) - die eingestellte Adresse des Panels, etwa „https://panel.example.org“
problem-cross-origin-detail = Diese Anfrage kam nicht von der eigenen Adresse des Panels, deshalb wurde nichts geändert. Öffnen Sie das Panel unter { $base-url } und versuchen Sie es noch einmal. Soll es auch hier antworten, kann der Administrator diese Adresse in die Konfiguration aufnehmen.
# 401: niemand ist angemeldet.
problem-sign-in-required-title = Melden Sie sich zuerst an
problem-sign-in-required-detail = Sie sind nicht angemeldet, oder Ihre Sitzung ist beendet.
# 401: die letzte Anmeldung ist für eine heikle Änderung zu lange her.
problem-fresh-required-title = Bestätigen Sie, dass Sie es sind
problem-fresh-required-detail = Ihre letzte Anmeldung ist für diese Änderung zu lange her. Bestätigen Sie oder melden Sie sich neu an und wiederholen Sie sie dann.
# 400
problem-malformed-title = Diese Anfrage war nicht lesbar
problem-malformed-detail = Ein Teil fehlt oder hat die falsche Form. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
# 422: verstanden, aber ein Wert wird abgelehnt.
problem-unprocessable-title = Das wird nicht angenommen
problem-unprocessable-detail = Die Anfrage wurde verstanden, aber einer der Werte ist nicht erlaubt. Gehen Sie zurück und prüfen Sie Ihre Eingaben.
# 413
problem-too-large-title = Zu viele Daten
problem-too-large-detail = Was gesendet wurde, ist größer, als diese Adresse annimmt. Es wurde nichts gespeichert.
# 409: jemand oder etwas anderes hat inzwischen dasselbe geändert.
problem-conflict-title = Inzwischen geändert
problem-conflict-detail = Jemand anderes hat im selben Moment dasselbe geändert. Laden Sie die Seite neu, sehen Sie sich den jetzigen Stand an und versuchen Sie es noch einmal.
# 409: ein Schritt, der nur einmal geht, wurde wiederholt.
problem-already-used-title = Schon erledigt
problem-already-used-detail = Dieser Schritt geht nur einmal und ist schon verbraucht. Beginnen Sie noch einmal von vorn.
# 409: was hinzukommen soll, ist schon da.
problem-duplicate-title = Schon vorhanden
problem-duplicate-detail = Was Sie hinzufügen, ist schon eingetragen und wurde nicht noch einmal hinzugefügt.
# 422: mehr sind nicht erlaubt.
problem-limit-title = Mehr geht nicht
problem-limit-detail = Ihr Konto hat davon schon so viele, wie es haben darf. Entfernen Sie zuerst eines.
# 404: beim Öffnen der Seite war es noch da.
problem-gone-title = Nicht mehr da
problem-gone-detail = Es wurde inzwischen entfernt. Laden Sie die Seite neu, um zu sehen, was noch da ist.
# 409: ohne das wäre das Konto ausgesperrt.
problem-last-usable-title = Das ist Ihr letzter Zugang
problem-last-usable-detail = Ohne ihn könnten Sie sich nicht mehr anmelden. Richten Sie eine weitere Anmeldeart ein oder schalten Sie das Passwort wieder ein und entfernen Sie ihn dann.
# 409: Was ein Programm verlangt hat, würde jemanden aussperren, und es hat das nicht bestätigt. Menschen bekommen statt dessen eine Seite mit den Namen.
problem-strands-title = Jemand könnte sich nicht mehr anmelden
# Variables:
#   $names (String) - wer es ist, mit Kommas
problem-strands-detail = Danach ist für { $names } keine Anmeldung mehr möglich. Legen Sie zuerst ein Passwort fest, oder bestätigen Sie, dass Sie es trotzdem wollen.
# 409: Ohne dieses Konto könnte sich kein Administrator mehr anmelden.
problem-last-administrator-title = Das ist der letzte Administrator
problem-last-administrator-detail = Niemand bliebe übrig, der sich um das Panel kümmern könnte. Machen Sie zuerst jemand anderen zum Administrator und sorgen Sie dafür, dass die Person sich anmelden kann.
# 409: Ein Administrator will das Konto sperren oder löschen, mit dem er angemeldet ist.
problem-own-account-title = Das ist Ihr eigenes Konto
problem-own-account-detail = Mit dem Konto, mit dem Sie angemeldet sind, geht das nicht. Ein anderer Administrator kann es tun.
# 503: Eine Adresse eines Plugins ist innerhalb einer Minute mehrmals gescheitert.
problem-paused-title = Einen Moment Pause
problem-paused-detail = Hier ist mehrmals etwas schiefgegangen; das Panel lässt es deshalb immer nur für einige Sekunden zu. Warten Sie etwas und versuchen Sie es noch einmal.
# 503
problem-unavailable-title = Gerade nicht verfügbar
problem-unavailable-detail = Das Panel konnte das im Moment nicht tun. Warten Sie etwas und versuchen Sie es noch einmal.
# 500
problem-internal-title = Hier ist etwas schiefgegangen
problem-internal-detail = Das liegt nicht an Ihnen, und es wurde nichts geändert. Versuchen Sie es noch einmal; geschieht es wieder, findet der Administrator den Grund im Protokoll des Panels.
# 429
problem-too-many-title = Zu viele Versuche
problem-too-many-detail = Von hier kamen in kurzer Zeit zu viele Versuche. Warten Sie ein paar Minuten und versuchen Sie es noch einmal.

## Changes that would lock people out

# Überschrift der Seite, die fragt, bevor Menschen ausgesperrt werden.
stranded-title = Bevor Sie fortfahren
# Überschrift über den Namen derer, die sich nach einer Änderung nicht mehr anmelden könnten.
# Variables:
#   $count (Number) - wie viele Personen
stranded-heading =
    { $count ->
        [one] Eine Person könnte sich nicht mehr anmelden
       *[other] { $count } Personen könnten sich nicht mehr anmelden
    }
# Letzter Eintrag einer gekürzten Liste von Namen.
# Variables:
#   $count (Number) - wie viele es noch sind
stranded-more =
    { $count ->
        [one] und eine weitere
       *[other] und { $count } weitere
    }
# Unter den Namen: was zu tun ist.
stranded-do = Sorgen Sie zuerst dafür, dass sie sich mit Passwort anmelden können, oder fahren Sie fort, wenn sie Sie auf anderem Weg erreichen.
# Unter den Namen, statt einer Schaltfläche: Die Änderung wird abgelehnt.
stranded-no-administrator = Danach könnte sich kein Administrator mehr anmelden, deshalb bleibt alles, wie es ist. Sorgen Sie zuerst dafür, dass sich ein Administrator mit Passwort anmelden kann.
# Schaltfläche, mit der es trotzdem geschieht.
stranded-confirm = Trotzdem fortfahren
# Beim Ausschalten eines Plugins, über den Namen der Konten, deren Passwort es abgeschaltet hatte.
# Variables:
#   $count (Number) - wie viele Konten
plugin-switch-off-held =
    { $count ->
        [one] Ein Konto hat sein Passwort abgeschaltet. Es funktioniert dann wieder:
       *[other] { $count } Konten haben ihre Passwörter abgeschaltet. Sie funktionieren dann wieder:
    }

## Bevor ein Plugin eingeschaltet wird

# Die Adresse des Panels ist geeignet.
# Variables:
#   $address (String) - die eingestellte Adresse
preflight-address-fit = Die Adresse des Panels, { $address }, ist geeignet.
# Die Adresse des Panels ist eine Zahl.
# Variables:
#   $address (String) - die eingestellte Adresse
preflight-address-numeric = Die Adresse des Panels, { $address }, ist eine IP-Adresse. Browser brauchen einen Hostnamen: Geben Sie dem Rechner einen, und setzen Sie base_url auf https:// und diesen Namen.
# Die Adresse des Panels ist einfaches http.
# Variables:
#   $address (String) - die eingestellte Adresse
preflight-address-insecure = Die Adresse des Panels, { $address }, ist nicht https. Browser brauchen https oder localhost: Stellen Sie einen Reverse-Proxy mit Zertifikat davor, und setzen Sie base_url auf dessen Adresse.
# Dieser Browser hat das Panel unter einer eingestellten Adresse geöffnet.
# Variables:
#   $address (String) - diese Adresse
preflight-here = Dieser Browser hat das Panel unter { $address } geöffnet, einer seiner eingestellten Adressen.
# Dieser Browser hat das Panel unter einer Adresse geöffnet, die nicht eingestellt ist.
# Variables:
#   $here (String) - was der Browser sagt
#   $address (String) - die eingestellte Adresse
preflight-elsewhere = Dieser Browser hat das Panel unter { $here } geöffnet, das Panel erwartet aber { $address }. Öffnen Sie es dort, oder nehmen Sie { $here } in additional_origins auf.
# Ein Reverse-Proxy fügt Header hinzu, denen das Panel nicht glaubt.
# Variables:
#   $headers (String) - Namen von HTTP-Headern
preflight-proxy = Ein Proxy vor dem Panel sendet { $headers }, seine Adresse steht aber nicht in trusted_proxies: Alle dahinter sehen wie ein einziger Besucher aus.
# Schaltfläche neben einer Warnung.
plugin-switch-on-anyway = Trotzdem einschalten
# Dieselbe Schaltfläche, für Screenreader.
# Variables:
#   $plugin (String) - der Name des Plugins
plugin-switch-on-anyway-named = { $plugin } trotzdem einschalten

## Zeiten

# Statt einer Uhrzeit, die weniger als eine Minute her ist.
time-just-now = gerade eben
# Statt einer Uhrzeit, die weniger als eine Stunde her ist; die genaue steht im Tooltip.
# Variables:
#   $count (Number) - ganze Minuten
time-minutes-ago =
    { $count ->
        [one] vor einer Minute
       *[other] vor { $count } Minuten
    }
# Statt einer Uhrzeit, die weniger als einen Tag her ist; die genaue steht im Tooltip.
# Variables:
#   $count (Number) - ganze Stunden
time-hours-ago =
    { $count ->
        [one] vor einer Stunde
       *[other] vor { $count } Stunden
    }
# Statt einer Uhrzeit, die weniger als eine Woche her ist; die genaue steht im Tooltip.
# Variables:
#   $count (Number) - ganze Tage
time-days-ago =
    { $count ->
        [one] vor einem Tag
       *[other] vor { $count } Tagen
    }
