### The panel's own words: every page that the panel shows without any plugin, its errors, and what it says about plugins.

# This language in its own words, in the language switch.
language-name = Français

## The frame around every page

# First link of every page, seen only when reached by keyboard; leads past the navigation.
skip-to-content = Aller au contenu
# Name of the main navigation, for screen readers.
nav-label = Menu principal
# Main navigation, and the title of the start page.
nav-dashboard = Vue d’ensemble
# Main navigation: the viewer's own account.
nav-account = Compte
# Main navigation, administrators only: everybody's accounts.
nav-users = Utilisateurs
# Main navigation, administrators only: the panel's settings.
nav-settings = Paramètres
# Beside the sign-out button, for screen readers only.
# Variables:
#   $name (String) - the username of whoever is signed in
signed-in-as = Session ouverte : { $name }
# Button under the navigation.
sign-out = Se déconnecter
# Label of every choice of a language: foot of the signed-out pages, account page.
language-label = Langue
# Button beside the choice of a language at the foot of the signed-out pages.
language-switch = Changer
# Button under a form whose changes it stores.
save = Enregistrer
# Link beside a form's button; leaves without storing anything.
cancel = Annuler
# Notice above a form after its changes were stored.
saved = Vos modifications sont enregistrées.

## Words used on several pages

# Label of the field for an account's name, and of the name where it is only shown.
field-username = Nom d’utilisateur
# Below the field in which a new username is chosen.
field-username-hint = Lettres, chiffres et . _ - @ +, jusqu’à 64 caractères.
# Label of the password field on the sign-in and set-up pages.
field-password = Mot de passe
# Label of the field for the six digits that an authenticator app shows: second step of signing in, confirm page, set-up of an app.
field-code = Code
# Below that field, where a recovery code is accepted too.
field-code-hint = Les six chiffres de votre application d’authentification, ou l’un de vos codes de récupération.
# Label of the field for a recovery code.
field-recovery-code = Code de récupération
# Label on the page where a password is changed.
field-current-password = Mot de passe actuel
# Label on the page where a password is changed.
field-new-password = Nouveau mot de passe
# Below a field in which a new password is chosen.
# Variables:
#   $min (Number) - the fewest characters that are accepted
field-new-password-hint = Au moins { $min } caractères. Les espaces comptent, et plus c’est long, mieux c’est.
# What an account may do: everything.
role-admin = Administrateur
# What an account may do: use the panel and change itself.
role-user = Utilisateur
# How somebody signed in.
method-password = Mot de passe
# How somebody signed in, when it was not with the password.
method-other = Autre méthode de connexion

## Sign-in page

# Heading, and title of the browser tab.
login-title = Connexion
# Button under the form.
login-submit = Se connecter
# Notice above the form, after somebody has set a password on a one-time link.
login-password-set = Votre mot de passe est défini. Utilisez-le pour vous connecter.
# Link below the form.
login-to-recovery = Un problème pour vous connecter ?
# Link below the second step and the recovery form; starts over.
login-again = Retour à la connexion

## Second step of signing in, after the password

# Heading, and title of the browser tab.
login-second-factor-title = Encore une étape
# Below the heading.
login-second-factor-intro = Votre compte demande un code en plus du mot de passe.
# Link below the form.
login-second-factor-to-recovery = Je n’ai plus mon application

## Recovery: for somebody who has lost what they sign in with

# Heading, and title of the browser tab.
login-recovery-title = Retrouver l’accès
# Below the heading.
login-recovery-intro = Un code de récupération vous permet de rétablir vos méthodes de connexion. Chaque code ne sert qu’une fois.
# Button under the form.
login-recovery-submit = Continuer
# Below the form.
login-recovery-no-code = Pas de code non plus ? Demandez de l’aide à un administrateur de ce panneau.

## One-time links: an invitation, or a new password with an administrator's help

# Heading of an invitation, and title of the browser tab.
link-invite-title = Vous avez une invitation
# Below that heading.
# Variables:
#   $name (String) - the new account's username
#   $panel (String) - the panel's name
link-invite-intro = Choisissez un mot de passe pour votre compte { $name } sur { $panel }. Ce lien ne sert qu’une fois.
# Heading of a reset, and title of the browser tab.
link-reset-title = Nouveau mot de passe
# Below that heading.
# Variables:
#   $name (String) - the account's username
link-reset-intro = Choisissez un nouveau mot de passe pour { $name }. Toutes les sessions de ce compte se ferment, et ce lien ne sert qu’une fois.
# Button under the form.
link-submit = Définir le mot de passe

## Set-up page: the first administrator of an empty panel, reached through a link printed by the server

# Title of the browser tab.
setup-title = Configuration
# Heading.
setup-heading = Bienvenue dans { -product }
# Below the heading.
setup-intro = Créez le premier compte administrateur. Seul ce lien le permet, et une seule fois.
# Button under the form.
setup-submit = Créer le compte administrateur

## Overview (the start page)

# Heading.
# Variables:
#   $name (String) - the username of whoever is signed in
dashboard-greeting = Bonjour { $name }
# Below the heading, for somebody who is not an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro = Bienvenue sur { $panel }. D’ici, vous gérez votre compte et vos méthodes de connexion.
# Below the heading, for an administrator.
# Variables:
#   $panel (String) - the panel's name
dashboard-intro-admin = Bienvenue sur { $panel }. D’ici, vous gérez votre compte, les personnes qui utilisent ce serveur et le panneau lui-même.
# Heading of the summary of the viewer's own sign-in.
dashboard-sign-in = Votre connexion
# Label in the summary of the viewer’s own sign-in, on the account page and in an administrator's view of an account, followed by a role.
dashboard-role = Rôle
# Label in that summary, followed by how this session was made.
dashboard-method = Connexion par
# Label in that summary, followed by a date.
dashboard-last-sign-in = Dernière connexion
# Heading above the links that only administrators see.
dashboard-administration = Administration
# Below the link “Profile”.
dashboard-to-profile-detail = Votre nom et votre langue.
# Below the link “Password”.
dashboard-to-password-detail = Changez le mot de passe avec lequel vous vous connectez.
# Below the link “Sessions”.
dashboard-to-sessions-detail = Voyez où votre compte est connecté, et fermez les sessions que vous ne reconnaissez pas.
# Below the link “Users”.
# Variables:
#   $count (Number) - how many accounts there are; at least one
dashboard-to-users-detail =
    { $count ->
        [one] Votre compte est le seul pour l’instant. Ajoutez les personnes qui utilisent ce serveur.
       *[other] { $count } comptes. Voyez qui a accès, ou ajoutez quelqu’un.
    }
# Below the link “Settings”.
dashboard-to-settings-detail = Le nom du panneau et sa langue par défaut.

## Account page

# Heading of all its tabs, and title of the browser tab.
account-title = Votre compte
# Name of the row of tabs, for screen readers.
account-tabs-label = Rubriques du compte
# Tab: name and language.
account-tab-profile = Profil
# Tab: change the password.
account-tab-password = Mot de passe
# Tab: authenticator app and recovery codes.
account-tab-second-factor = Second facteur
# Tab: where the viewer is signed in.
account-tab-sessions = Sessions
# Heading on the tab “Profile”, above the username and the role.
account-profile-heading = Profil
# Heading on the tab “Profile”, above the choice of a language.
account-language-heading = Langue
# The first choice of a language.
account-language-automatic = Celle de mon navigateur
# Below the choice of a language.
account-language-hint = S’applique à tous les navigateurs dans lesquels vous vous connectez.
# Heading on the tab “Password”.
account-password-heading = Changer de mot de passe
# On the tab “Password”, when the password cannot be used to sign in.
account-password-held = La connexion par mot de passe est désactivée pour votre compte. Le mot de passe défini ici fonctionnera dès que vous la réactiverez.
# Button on the tab “Password”.
account-password-submit = Changer le mot de passe
# Notice on the tab “Password” after the change.
account-password-saved = Votre mot de passe a été changé. Toutes vos autres sessions sont fermées.
# Heading on the tab “Sessions”.
account-sessions-heading = Où votre compte est connecté
# Below that heading.
account-sessions-intro = Si vous ne reconnaissez pas une session, fermez-la et changez de mot de passe.
# Button above the list of sessions.
account-sessions-end-others = Fermer toutes les autres
# Button beside one session.
account-sessions-end = Fermer
# The same button, for screen readers.
# Variables:
#   $device (String) - the session's browser and system, such as “Firefox on Linux”
account-sessions-end-named = Fermer la session : { $device }
# Notice above the list after one or more sessions were ended.
account-sessions-ended = C’est fait : plus personne n’y est connecté.
# Mark beside the session in which the page is being looked at.
account-sessions-current = Session actuelle
# A session's device.
# Variables:
#   $browser (String) - such as “Firefox”
#   $system (String) - such as “Linux”
account-sessions-device = { $browser } sous { $system }
# Small text of one session: what it was begun with.
# Variables:
#   $name (String) - the name that its owner gave to it
account-sessions-by-credential = Avec « { $name } »
# In place of a device that could not be recognised.
account-sessions-unknown-device = Appareil inconnu
# Small text of one session: how it was made.
account-sessions-by-password = Avec le mot de passe
# Small text of one session: how it was made.
account-sessions-by-recovery = Avec un code de récupération
# Small text of one session: how it was made.
account-sessions-by-other = Avec une autre méthode de connexion
# Small text of one session: a label, followed by a date and time.
account-sessions-created = Connexion :
# Small text of one session: a label, followed by a date and time.
account-sessions-seen = Dernière activité :
# On every page of the other sessions, after a way to sign in to the account was added or removed in one of them.
notice-credentials-html = Une méthode de connexion à votre compte a été ajoutée ou retirée. <a data-l10n-name="look">C’était vous ?</a>
# Heading of the page behind that link, and title of the browser tab.
account-notice-title = C’était vous ?
# Below that heading, above the list of changes.
account-notice-intro = Ces changements ont été faits dans une autre session de votre compte.
# Button below the list; the notice goes away.
account-notice-mine = C’était moi
# Button below the list.
account-notice-not-mine = Ce n’était pas moi
# Below that button.
account-notice-not-mine-detail = Retire ce qui a été ajouté et ferme toutes les sessions, sauf celle-ci. Changez ensuite de mot de passe.
# Below the list when there is no other session.
account-sessions-only-this = Votre compte n’est connecté nulle part ailleurs.

## Account page: second factor and recovery codes

# Notice on the overview and the account page, to whoever can sign in with nothing but a password.
second-factor-missing-html = Seul un mot de passe protège votre compte. <a data-l10n-name="set-up">Ajoutez un second facteur</a>.
# Notice after an authenticator app was set up.
second-factor-added = Votre application d’authentification est configurée. Désormais, la connexion par mot de passe demande un code.
# Notice after the authenticator app was removed.
second-factor-removed = Votre application d’authentification est retirée. Votre mot de passe suffit de nouveau pour vous connecter.
# Notice after password sign-in was switched on again.
second-factor-released = Vous pouvez de nouveau vous connecter avec votre mot de passe.
# Notice to somebody who came in with a recovery code.
second-factor-recovering = Vous avez utilisé un code de récupération. Rétablissez ici vos méthodes de connexion, puis déconnectez-vous et reconnectez-vous pour utiliser le panneau.
# Notice to an administrator who may do nothing else before there is a second factor.
second-factor-must-enrol = Les administrateurs de ce panneau doivent avoir un second facteur. Configurez-en un pour continuer.
# Heading above the offer to use the password again.
second-factor-held-heading = Connexion par mot de passe désactivée
# Below that heading.
second-factor-held = Votre compte se connecte sans mot de passe. Si cela ne fonctionne plus pour vous, réactivez le mot de passe.
# Button below that text.
second-factor-release = Réactiver le mot de passe
# Heading of the part about the app.
second-factor-app = Application d’authentification
# Mark beside that heading.
second-factor-on = Activée
# Below that heading.
second-factor-app-intro = Une application sur votre téléphone affiche un nouveau code toutes les 30 secondes. Il vous faudra aussi ce code pour vous connecter par mot de passe.
# Label, followed by a date and time.
second-factor-since = Configurée :
# Heading and button: starts setting up the app.
second-factor-set-up = Configurer une application
# Button: sets up another app in place of the present one.
second-factor-replace = Utiliser une autre application
# Button that opens a question.
second-factor-remove = Retirer
# The question.
second-factor-remove-detail = Votre mot de passe suffira alors à quiconque le connaît pour se connecter.
# Button that does it.
second-factor-remove-confirm = Retirer l’application
# First step of setting up an app, above a QR code.
second-factor-scan = Ouvrez votre application d’authentification, ajoutez un compte et visez cette image avec l’appareil photo.
# What screen readers say in place of the QR code.
second-factor-picture = Code QR contenant la clé ci-dessous
# Second way to set up an app, above the key as text.
second-factor-type = Pas d’appareil photo ? Saisissez cette clé dans l’application :
# Below the field for the first code.
second-factor-code-hint = Les six chiffres affichés maintenant par l’application prouvent qu’elle a la clé.
# Button under the form.
second-factor-confirm = Activer
# Heading of the part about recovery codes.
recovery-codes = Codes de récupération
# Below that heading.
recovery-codes-intro = Pour le jour où vous perdrez votre téléphone ou votre mot de passe. Chaque code ne sert qu’une fois.
# In place of how many are left.
recovery-codes-none = Vous n’avez pas de codes de récupération.
# How many are left.
# Variables:
#   $count (Number) - codes that have not been used; at least one
recovery-codes-left =
    { $count ->
        [one] Il vous reste un code. Créez-en bientôt de nouveaux.
       *[other] Il vous reste { $count } codes.
    }
# Button: makes the first codes.
recovery-codes-make = Créer des codes de récupération
# Button that opens a question.
recovery-codes-renew = Créer de nouveaux codes
# The question.
recovery-codes-renew-detail = Les codes que vous avez aujourd’hui ne fonctionneront plus.
# Button that does it.
recovery-codes-renew-confirm = Remplacer mes codes
# Heading above new codes.
recovery-codes-new = Vos codes de récupération
# Notice above new codes.
recovery-codes-keep = Conservez-les là où personne d’autre ne les trouvera. Ils ne seront plus affichés.
# Link that downloads the codes as a text file.
recovery-codes-download = Télécharger
# Button that leaves the page with the codes.
recovery-codes-kept = Je les ai conservés

## Activity: one's own on the account page, everybody's for administrators

# Main navigation, administrators only: what has happened.
nav-audit = Activité
# Tab of the account page: what has happened to the account.
account-tab-activity = Activité
# At the top of that tab.
account-activity-intro = Ce qui s’est passé sur votre compte, le plus récent en premier. Si quelque chose ne vient pas de vous, changez de mot de passe et fermez les sessions que vous ne reconnaissez pas.
# Heading of the administrators’ page, and title of the browser tab.
audit-title = Activité
# Below that heading.
audit-intro = Qui a fait quoi, et quand. Rien n’est jamais effacé de cette liste.
# Button of the form above the list, and its name for screen readers.
audit-filter = Afficher
# Label of a choice in that form.
audit-filter-action = Événement
# Label of a choice in that form.
audit-filter-outcome = Résultat
# First entry of both choices.
audit-filter-any = Tous
# Link beside the button; shows everything again.
audit-filter-none = Tout afficher
# Below the field for a username.
audit-unknown-name = Aucun compte ne porte ce nom.
# Heading above the list, for screen readers where it stands alone.
audit-lines-heading = Ce qui s’est passé
# In place of the list.
audit-empty = Rien pour l’instant
# Link below the list.
audit-older = Plus anciens
# Link below the list.
audit-newest = Plus récents
# Small text of a line: who did it.
# Variables:
#   $name (String) - a username
audit-actor = Par { $name }
# Small text of a line: whose account it was done to.
# Variables:
#   $name (String) - a username
audit-target = Compte : { $name }
# In place of a username.
audit-deleted-account = un compte supprimé
# Small text of a line: not with the password.
audit-other-method = Avec une autre méthode de connexion
# In place of an address.
audit-command-line = Ligne de commande
# Choice of the form: it was done.
audit-done = Effectué
# Mark beside a line, and choice of the form: it was tried, and refused.
audit-refused = Refusé
# Heading above the failed attempts.
audit-failures-heading = Tentatives échouées
# Below that heading.
audit-failures-intro = Comptées par heure, les plus récentes en premier.
# A kind of failed attempts.
audit-failure-password = Mot de passe refusé
# A kind of failed attempts.
audit-failure-second-factor = Code refusé
# A kind of failed attempts.
audit-failure-recovery = Code de récupération refusé
# A kind of failed attempts.
audit-failure-other = Échec avec une autre méthode de connexion
# All failed attempts of an hour that are not listed one by one.
audit-failure-rest = Autres tentatives échouées
# Mark beside a kind of failed attempts.
# Variables:
#   $count (Number) - how many within the hour; at least one
audit-failure-count =
    { $count ->
        [one] une fois
       *[other] { $count } fois
    }

## Activity: what happened, as a line's title

audit-action-sign-in = Connexion
audit-action-sign-out = Déconnexion
audit-action-confirmed = Identité confirmée
audit-action-confirm = Identité confirmée
audit-action-password-changed = Mot de passe changé
audit-action-password-sign-in-held = Connexion par mot de passe désactivée
audit-action-password-sign-in-released = Connexion par mot de passe réactivée
audit-action-password-released = Connexion par mot de passe réactivée
audit-action-password-reset-offered = Lien de réinitialisation du mot de passe créé
audit-action-account-added = Compte ajouté
audit-action-account-invited = Invitation créée
audit-action-invitation-accepted = Invitation acceptée
audit-action-password-reset = Mot de passe réinitialisé par un lien
audit-action-account-disabled = Compte désactivé
audit-action-account-enabled = Compte réactivé
audit-action-account-deleted = Compte supprimé
audit-action-credential-added = Méthode de connexion ajoutée
audit-action-credential-removed = Méthode de connexion retirée
audit-action-credential-renamed = Méthode de connexion renommée
audit-action-credential-tested = Méthode de connexion essayée
audit-action-sessions-ended = Sessions fermées
audit-action-second-factor-added = Second facteur configuré
audit-action-second-factor-removed = Second facteur retiré
audit-action-second-factor-reset = Second facteur réinitialisé
audit-action-recovery-codes-made = Codes de récupération créés
audit-action-recovery-code-used = Code de récupération utilisé
audit-action-recovery-sign-in = Connexion avec un code de récupération
audit-action-setting-changed = Paramètre modifié
audit-action-stranding-accepted = Perte d’accès confirmée
audit-action-address-accepted = Nouvelle adresse acceptée
audit-action-plugin-enabled = Plugin activé
audit-action-plugin-disabled = Plugin désactivé
audit-action-plugin-quarantined = Plugin écarté : le panneau s’est arrêté brutalement en le démarrant
audit-action-plugin-installed = Plugin installé
audit-action-plugin-removed = Plugin retiré
audit-action-plugin-purged = Données d’un plugin supprimées

## Activity: why an attempt failed, as small text

audit-reason-unknown-name = Aucun compte à ce nom
audit-reason-wrong-password = Mot de passe incorrect
audit-reason-password-held = La connexion par mot de passe est désactivée pour ce compte
audit-reason-account-disabled = Le compte est désactivé
audit-reason-wrong-code = Code incorrect

## Settings page (administrators)

# Heading, and title of the browser tab.
settings-title = Paramètres
# Below the heading.
settings-intro = Les modifications s’appliquent immédiatement à tout le monde, sans redémarrage.
# Heading of the first form.
settings-panel-heading = Panneau
# Label of a field.
settings-panel-name = Nom du panneau
# Below that field.
settings-panel-name-hint = Affiché sur la page de connexion et dans l’onglet du navigateur.
# Label of the choice of a language.
settings-language = Langue par défaut
# Below that choice.
settings-language-hint = Pour les personnes qui n’ont pas choisi de langue et dont le navigateur en demande une qui n’est pas proposée.
# Settings: a number of minutes.
settings-fresh-minutes = Délai avant une nouvelle confirmation, en minutes
settings-fresh-minutes-hint = Pour modifier ses méthodes de connexion ou le compte de quelqu’un d’autre.
# Label of a choice.
settings-second-factor = Second facteur
# A value of that choice.
settings-second-factor-optional = Chacun décide pour soi
# A value of that choice.
settings-second-factor-administrators = Obligatoire pour les administrateurs
# Below that choice.
settings-second-factor-hint = Tant qu’ils n’en ont pas configuré un, les administrateurs connectés par mot de passe n’ont accès qu’à leur propre compte.

## Settings page: plugins

# Heading; absent while there is no plugin.
plugins-heading = Plugins
# Below that heading.
plugins-intro = Un plugin a les mêmes droits que le panneau. N’activez que ceux auxquels vous faites confiance.
# Mark beside a plugin's name: it is switched on and works.
plugin-state-on = Activé
# Mark beside a plugin's name: it is switched off.
plugin-state-off = Désactivé
# Mark beside a plugin's name: it is switched on but could not be loaded.
plugin-state-failed = Ne fonctionne pas
# Mark beside a plugin's name: it is switched on, but left out since the panel died when it started it.
plugin-state-quarantined = Écarté
# Mark beside a plugin's name: it is switched on but its file is gone.
plugin-state-missing = Fichier manquant
# Beside a plugin: errors in it that the panel caught. The time of the last one follows.
# Variables:
#   $count (Number) - how many; at least one
#   $at (String) - where: an address such as “GET /plugins/garden/list”, or the name of a part of a page, such as “sign-in”
plugin-caught =
    { $count ->
        [one] Une erreur de ce plugin a été interceptée ({ $at }).
       *[other] { $count } erreurs de ce plugin ont été interceptées ({ $at }).
    }
# Before the time of the last of these errors.
plugin-caught-last = Dernière :
# Below these errors, while they keep coming.
plugin-paused = Cette partie du plugin n’est plus exécutée que quelques secondes à la fois, jusqu’à ce qu’elle réussisse. Le journal du panneau indique ce qui n’a pas fonctionné.
# Below a plugin that is switched on, where several servers share one panel: at one of them it does not run. A time follows, and below it why.
# Variables:
#   $node (String) - the server's name and port, such as “web-2:8000”
plugin-elsewhere = Il ne fonctionne pas sur { $node }, un autre serveur de ce panneau.
# Before the time of day since when it does not run there.
plugin-elsewhere-since = Depuis :
# Button beside a plugin that is left out.
plugin-try-again = Réessayer
# The same button for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-try-again-named = Réessayer : { $plugin }
# Small text beside a plugin: earlier versions of it, or itself where it is switched off.
# Variables:
#   $count (Number) - how many; at least one
plugin-still-mapped =
    { $count ->
        [one] Une bibliothèque de ce plugin reste en mémoire jusqu’au redémarrage du panneau, mais n’est plus utilisée.
       *[other] { $count } bibliothèques de ce plugin restent en mémoire jusqu’au redémarrage du panneau, mais ne sont plus utilisées.
    }
# Small text below a plugin's summary.
# Variables:
#   $version (String) - such as “1.2.0”
plugin-version = Version { $version }
# Opens the list of what a plugin declares that it may do.
plugin-declares = Ce qu’il peut faire
# The same control, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-declares-named = Ce qu’il peut faire : { $plugin }
# Below that list.
plugin-declares-note = Le panneau refuse tout ce qui n’est pas dans cette liste. C’est une déclaration, pas un bac à sable : un plugin s’exécute au sein du panneau. N’installez donc que ceux auxquels vous faites confiance.
# The last entry of that list, for a plugin that answers nobody who is not signed in.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
plugin-declares-addresses =
    { $count ->
        [one] Répondre à une adresse sous son propre chemin, pour les personnes connectées
       *[other] Répondre à { $count } adresses sous son propre chemin, pour les personnes connectées
    }
# The last entry of that list, for any other plugin.
# Variables:
#   $count (Number) - addresses that the plugin answers; at least one
#   $open (Number) - those of them that need no sign-in; at least one
plugin-declares-addresses-open =
    { $count ->
        [one] Répondre à une adresse sous son propre chemin, pour tout le monde
       *[other] Répondre à { $count } adresses sous son propre chemin, dont { $open } pour tout le monde
    }
# The other entries of that list.
ability-sign-in = Connecter des personnes
ability-confirm = Confirmer qu’une personne connectée est toujours la même
ability-hold-passwords = Désactiver et réactiver le mot de passe d’un compte
ability-end-sessions = Fermer les sessions ouvertes avec lui
ability-keep-credentials = Enregistrer ce qui sert à se connecter
ability-administer = Modifier d’autres comptes à la demande d’un administrateur
ability-read-accounts = Rechercher des comptes par leur nom
# Button beside a plugin.
plugin-switch-on = Activer
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-on-named = Activer : { $plugin }
# Button beside a plugin; asks for confirmation.
plugin-switch-off = Désactiver
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-named = Désactiver : { $plugin }
# The question that opens below that button.
plugin-switch-off-detail = Tout ce que ce plugin ajoute disparaît du panneau. Ce qu’il a enregistré est conservé, au cas où vous le réactiveriez.
# Checkbox below that text.
# Variables:
#   $count (Number) - how many sessions were made by signing in through this plugin; at least one
plugin-end-sessions =
    { $count ->
        [one] Fermer aussi la session ouverte avec lui
       *[other] Fermer aussi les { $count } sessions ouvertes avec lui
    }
# Button that does it.
# Variables:
#   $plugin (String) - the plugin's name
plugin-switch-off-confirm = Désactiver { $plugin }
# Name of the form of a plugin's own settings, for screen readers.
# Variables:
#   $plugin (String) - the plugin's name
plugin-settings-named = Paramètres du plugin { $plugin }

## Settings page: why a file in the plugin folder cannot be used, and what to do. Always shown as a pair, the file's name above.

# The file is not a shared library.
library-not-elf-why = Ce fichier n’est pas une bibliothèque Linux.
library-not-elf-do = Mettez à sa place le fichier .so du plugin, ou retirez ce fichier-ci du dossier des plugins.
# The file ends too early.
library-truncated-why = Cette bibliothèque est incomplète : il manque une partie du fichier.
library-truncated-do = Copiez-la de nouveau dans le dossier des plugins et comparez sa taille à celle de l’original.
# A library, but of something else.
library-no-module-why = Cette bibliothèque n’est pas un plugin pour ce panneau.
library-no-module-do = Retirez-la du dossier des plugins.
# Built for another version of the plugin interface.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-why = Ce plugin a besoin de la version { $needs } de l’interface des plugins ; ce panneau propose la version { $offers }.
# Variables:
#   $needs (String) - the interface version that the plugin was built for, such as “2.0.0”
#   $offers (String) - the interface version of this panel
library-other-api-do = Installez une version du plugin prévue pour l’interface { $offers }, ou un panneau qui propose l’interface { $needs }.
# It contributes or declares something that only a later version of the plugin interface has.
# Variables:
#   $needs (String) - what that is, as the plugin names it, such as “Later”
#   $offers (String) - version of this panel's interface
library-later-why = Ce plugin utilise « { $needs } », qui n’existe pas dans la version { $offers } de l’interface des plugins, celle de ce panneau.
# Variables:
#   $offers (String) - version of this panel's interface
library-later-do = Mettez le panneau à jour, ou installez une version du plugin prévue pour l’interface { $offers }.
# The same version of the plugin interface, but built differently.
library-layout-why = Ce plugin a été compilé avec une autre variante de l’interface des plugins que celle de ce panneau.
library-layout-do = Installez la version du plugin fournie avec cette version du panneau.
# Built so that a failure in it would end the whole panel.
library-panic-abort-why = Ce plugin a été compilé de telle façon qu’une seule de ses erreurs pourrait arrêter tout le panneau.
library-panic-abort-do = Demandez à son auteur une version compilée avec « panic = unwind ».
# The process that opened it first crashed.
library-crashed-why = Cette bibliothèque a planté lors de l’essai ; le panneau ne l’utilise donc pas.
library-crashed-do = Copiez-la de nouveau dans le dossier des plugins ; si cela ne suffit pas, demandez une autre version à son auteur.
# The process that opened it first did not answer.
library-hung-why = Cette bibliothèque n’a pas répondu à temps lors de son ouverture dans un processus séparé.
library-hung-do = Rechargez cette page pour réessayer ; si rien ne change, demandez une autre version à son auteur.
# Not the file that an administrator switched on.
library-changed-why = Ce fichier a changé depuis l’activation du plugin.
library-changed-do = Si vous l’avez remplacé vous-même, désactivez puis réactivez le plugin. Sinon, cherchez qui l’a fait.
# The panel's process ended while it was starting this plugin.
library-quarantined-why = Le panneau s’est arrêté brutalement en démarrant ce plugin ; il l’écarte depuis.
library-quarantined-do = Activez-le de nouveau pour faire un autre essai. Si le panneau s’arrête encore, demandez une autre version à l’auteur du plugin.
# The plugin was opened, and then did not come up.
library-stuck-why = Ce plugin n’a pas démarré à temps.
library-stuck-do = Désactivez-le puis réactivez-le pour réessayer ; si rien ne change, demandez une autre version à son auteur.
# Somebody else on the server could write to the file. Every reason against a file is shown at once, one pair after the other.
# Variables:
#   $detail (String) - the file
library-writable-why = D’autres utilisateurs de ce serveur peuvent modifier le fichier { $detail }.
# Variables:
#   $detail (String) - the file
library-writable-do = Retirez le droit d’écriture au groupe et aux autres : chmod go-w { $detail }
# The file belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the file
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-owner-why = Le fichier { $detail } appartient à l’utilisateur { $needs } ; le panneau s’exécute en tant qu’utilisateur { $offers }.
# Variables:
#   $detail (String) - the file
#   $offers (String) - number of the user that the panel runs as
library-owner-do = Vérifiez d’où il vient ; si vous lui faites confiance, réinstallez-le ou exécutez chown { $offers } { $detail }
# Somebody else on the server could replace the files in the plugin folder.
# Variables:
#   $detail (String) - the folder
library-folder-writable-why = D’autres utilisateurs de ce serveur peuvent modifier le dossier des plugins { $detail }.
# Variables:
#   $detail (String) - the folder
library-folder-writable-do = Retirez le droit d’écriture au groupe et aux autres : chmod go-w { $detail }
# The plugin folder belongs to somebody who is neither root nor whom the panel runs as.
# Variables:
#   $detail (String) - the folder
#   $needs (String) - number of the user that it belongs to
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-why = Le dossier des plugins { $detail } appartient à l’utilisateur { $needs } ; le panneau s’exécute en tant qu’utilisateur { $offers }.
# Variables:
#   $detail (String) - the folder
#   $offers (String) - number of the user that the panel runs as
library-folder-owner-do = Vérifiez ce qu’il contient ; si vous y faites confiance, exécutez chown { $offers } { $detail }
# What the plugin says about itself breaks a rule. One pair for each broken rule.
# Variables:
#   $detail (String) - the rule, in English, for the plugin's maker
library-bad-manifest-why = Ce que ce plugin déclare enfreint une règle : { $detail }.
library-bad-manifest-do = Montrez ceci à l’auteur du plugin et demandez-lui une version corrigée.
# Several files are the same plugin, and it is off: the panel does not choose.
# Variables:
#   $detail (String) - the files' names
library-ambiguous-why = Plusieurs fichiers du dossier des plugins correspondent à ce plugin : { $detail }.
library-ambiguous-do = Gardez celui que vous voulez et retirez les autres du dossier des plugins.
# Several files are the same plugin, and it is on for one of them.
# Variables:
#   $detail (String) - the name of the other file
library-ignored-why = Le fichier { $detail } correspond aussi à ce plugin ; il est ignoré, car un autre a été activé.
library-ignored-do = Retirez-le, ou installez-le avec « gatehouse plugins install », qui remplace l’autre.
# Two plugins cannot be on together: both bring the same texts.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - ids of the texts
plugin-conflict-texts-why = Les plugins « { $needs } » et « { $offers } » revendiquent les mêmes textes : { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-texts-do = Désactivez « { $offers } » avant d’activer « { $needs } », ou demandez à leurs auteurs de choisir d’autres noms.
# Two plugins cannot be on together: both answer the same address.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
#   $detail (String) - methods and paths
plugin-conflict-addresses-why = Les plugins « { $needs } » et « { $offers } » répondent tous deux à { $detail }.
# Variables:
#   $needs (String) - id of the plugin that is not switched on for this reason
#   $offers (String) - id of the plugin that is on
plugin-conflict-addresses-do = Décidez lequel doit répondre : désactivez « { $offers } » avant d’activer « { $needs } ».

## Users pages (administrators)

# Heading of the list, and title of the browser tab.
users-title = Utilisateurs
# Below that heading.
# Variables:
#   $count (Number) - how many accounts there are; at least one
users-count =
    { $count ->
        [one] { $count } compte
       *[other] { $count } comptes
    }
# Button above the list.
users-add = Ajouter un utilisateur
# Notice above the list.
# Variables:
#   $name (String) - the new account's username
users-added = { $name } peut maintenant se connecter.
# Column of the list.
users-column-name = Nom
# Column of the list, and label in the view of one account.
users-column-last-sign-in = Dernière connexion
# Column of the list, and label in the view of one account.
users-column-created = Ajouté
# In place of a date.
user-never-signed-in = Jamais
# Mark beside an account that may not sign in.
user-disabled = Désactivé
# Mark beside an account that may sign in.
user-active = Actif
# Below the list while there is only one account.
users-only-you = Il n’y a que vous pour l’instant
# Below that.
users-only-you-detail = Donnez un compte à chaque personne qui utilise ce serveur. Un mot de passe partagé ne peut pas être retiré à une seule d’entre elles.
# Heading of the form for a new account, and title of the browser tab.
users-new-title = Ajouter un utilisateur
# Below that heading.
users-new-intro = Communiquez-lui le nom d’utilisateur et le mot de passe de vive voix ; le mot de passe pourra être changé après la première connexion.
# Label of a field of that form.
users-new-password = Premier mot de passe
# Below that field.
# Variables:
#   $min (Number) - the fewest characters that are accepted
users-new-password-hint = Laissez vide pour obtenir un lien avec lequel la personne choisira elle-même le sien. Sinon, au moins { $min } caractères.
# Checkbox of that form.
users-new-admin = Administrateur
# Below that checkbox.
users-new-admin-hint = Peut modifier les paramètres du panneau et tous les comptes.
# Button of that form.
users-new-submit = Ajouter l’utilisateur
# Heading in the view of one account, above its role, status and dates.
user-heading = Compte
# Column of the list, and label in the view of one account: how it signs in.
users-column-methods = Connexion par
# In that column, beside the password.
users-second-factor = Second facteur
# In that column.
# Variables:
#   $count (Number) - how many, of whatever method besides the password; at least one
users-credentials =
    { $count ->
        [one] Une autre méthode de connexion
       *[other] { $count } autres méthodes de connexion
    }
# Mark in that column.
users-password-held = Mot de passe désactivé
# In place of all this: an invited account that has not been used yet.
users-no-method = Rien pour l’instant
# Heading in the view of one account, above what can be done to it.
user-administration = Administration
# In place of the buttons, in the view of one’s own account.
user-administration-own = C’est votre propre compte ; un autre administrateur peut le désactiver ou le supprimer.
# Button in that view.
user-enable = Réactiver
# Button in that view; opens a question.
user-disable = Désactiver
# That question.
user-disable-detail = Personne ne pourra se connecter avec ce compte tant que vous ne l’aurez pas réactivé. Ses sessions se ferment immédiatement ; tout le reste est conservé.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-disable-confirm = Désactiver { $name }
# Button in that view; opens a question.
user-delete = Supprimer
# That question.
user-delete-detail = Le compte, ses sessions et toutes ses méthodes de connexion sont définitivement supprimés. Ce qu’il a fait reste dans le journal d’activité.
# Button that does it.
# Variables:
#   $name (String) - the account's username
user-delete-confirm = Supprimer définitivement { $name }
# Above the button, where the password is switched off for the account.
user-release-password-detail = Ce compte se connecte sans son mot de passe. Si son titulaire n’y arrive plus, réactivez le mot de passe.
# Button in that view.
user-release-password = Réactiver le mot de passe
# Link in that view.
user-activity = Ce qui s’est passé sur ce compte
# Label in that view, followed by “Active” or “Disabled”.
user-status = État
# Notice after an account was added without a password.
# Variables:
#   $name (String) - the new account's username
users-link-invite = Le compte { $name } est ajouté. Transmettez ce lien à la personne concernée, qui y choisira un mot de passe.
# Notice after an administrator has offered somebody a new password.
# Variables:
#   $name (String) - the account's username
users-link-reset = Transmettez ce lien à { $name }, qui y choisira un nouveau mot de passe.
# Label of the field with the link.
users-link-label = Lien à usage unique
# Below that field.
users-link-hint = Il ne s’affiche et ne sert qu’une fois.
# After that sentence, followed by a date and time.
users-link-expires = Expiration :
# Button below the link.
users-link-done = Terminé
# Heading in the view of one account: what an administrator can do when somebody cannot sign in.
user-access = En cas de problème de connexion
# Below that heading.
user-access-intro = Vous ne connaîtrez jamais son mot de passe : la réinitialisation crée un lien sur lequel la personne en choisit un nouveau.
# Button.
user-reset-password = Créer un lien de réinitialisation
# Button: removes the account's authenticator app and recovery codes.
user-reset-second-factor = Réinitialiser le second facteur
# The question that opens below that button.
user-reset-second-factor-detail = Retire l’application d’authentification et les codes de récupération de ce compte. Ne le faites que si vous savez avec certitude qui le demande.

## Confirm page: shown before a sensitive change when the last sign-in is some time ago

# Heading, and title of the browser tab.
confirm-title = C’est toujours vous ?
# Below the heading.
confirm-intro = Ce que vous allez faire exige une connexion récente. Confirmez, et vous reviendrez là où vous étiez.
# Label of the password field.
# Variables:
#   $name (String) - the username of whoever is signed in
confirm-password = Mot de passe du compte { $name }
# Button under the form.
confirm-submit = Confirmer
# In place of the form when the password is switched off for the account and nothing else can confirm.
confirm-no-way = Votre mot de passe ne permet pas de confirmer, et aucun autre moyen n’est disponible en ce moment. Déconnectez-vous et reconnectez-vous, ou adressez-vous à un administrateur.
# Link below the form.
confirm-cancel = Annuler et revenir à la vue d’ensemble

## Errors in a form, shown below the field

# Sign-in page, above the form; says the same whatever was wrong.
error-login = Ce nom d’utilisateur et ce mot de passe ne correspondent à aucun compte. Vérifiez les deux et réessayez.
# Above a form, after too many wrong passwords or codes.
# Variables:
#   $count (Number) - seconds until the next try is accepted
error-wait-seconds =
    { $count ->
        [one] Trop de tentatives. Attendez une seconde et réessayez.
       *[other] Trop de tentatives. Attendez { $count } secondes et réessayez.
    }
# The same, for a longer wait.
# Variables:
#   $count (Number) - minutes until the next try is accepted
error-wait-minutes =
    { $count ->
        [one] Trop de tentatives. Attendez une minute et réessayez.
       *[other] Trop de tentatives. Attendez { $count } minutes et réessayez.
    }
# No username was typed.
error-username-empty = Saisissez un nom d’utilisateur.
# A new account.
error-username-taken = Ce nom d’utilisateur est déjà pris. Choisissez-en un autre.
# A new account.
error-username-invalid = Utilisez de 1 à 64 lettres, chiffres ou . _ - @ +, sans espace.
# A new password.
# Variables:
#   $min (Number) - the fewest characters that are accepted
error-password-short = Ce mot de passe est trop court. Utilisez au moins { $min } caractères.
# A new password.
# Variables:
#   $max (Number) - the most characters that are accepted
error-password-long = Ce mot de passe est trop long. Utilisez au plus { $max } caractères.
# The current password, on the account page and the confirm page.
error-password-wrong = Ce n’est pas votre mot de passe actuel.
# A code from an authenticator app, or a recovery code: wrong, too old or used before.
error-code-wrong = Ce code est incorrect ou a déjà servi. Attendez le suivant et réessayez.
# Recovery page, above the form; says the same whatever was wrong.
error-recovery = Ce nom d’utilisateur et ce code de récupération ne vont pas ensemble, ou le code a déjà servi.
# Settings page: the panel's name is empty or too long.
error-panel-name = Saisissez un nom de 1 à 64 caractères.
# Settings page: a plugin's setting.
# Variables:
#   $min (Number) - the smallest accepted number
#   $max (Number) - the largest accepted number
error-setting-integer = Saisissez un nombre entier de { $min } à { $max }.
# Settings page: a plugin's setting.
# Variables:
#   $max (Number) - the most characters that are accepted
error-setting-text = Utilisez au plus { $max } caractères.

## Error page: the way out

# Button, for somebody signed in.
error-home = Aller à la vue d’ensemble
# Button, for somebody not signed in.
error-to-sign-in = Aller à la connexion

## Problems: heading and explanation of an error page, also sent to programs as title and detail

# The rest of a request came too late.
problem-too-slow-title = Cela a pris trop de temps
problem-too-slow-detail = La connexion était trop lente pour aboutir à temps. Rien n’a été modifié ; réessayez.
# 404
problem-not-found-title = Cette page n’existe pas
problem-not-found-detail = L’adresse est peut-être mal saisie, ou ce qui se trouvait ici n’existe plus.
# 403: the viewer's role does not allow it.
problem-not-allowed-title = Action non autorisée
problem-not-allowed-detail = Votre compte ne permet pas de faire cela. Si vous en avez besoin, adressez-vous à un administrateur.
# 403: a form sent from an address that is not the panel's own.
problem-cross-origin-title = Ouvert à une autre adresse
# Variables:
#   $base-url (String) - the panel's configured address, such as “https://panel.example.org”
problem-cross-origin-detail = Cette demande ne venait pas de l’adresse du panneau ; rien n’a donc été modifié. Ouvrez le panneau à l’adresse { $base-url } et réessayez. S’il doit aussi répondre ici, son administrateur peut ajouter cette adresse à la configuration.
# 401: nobody is signed in.
problem-sign-in-required-title = Connectez-vous d’abord
problem-sign-in-required-detail = Votre session n’est pas ouverte, ou elle a pris fin.
# 401: the last sign-in is too long ago for a sensitive change.
problem-fresh-required-title = Confirmez que c’est bien vous
problem-fresh-required-detail = Votre dernière connexion est trop ancienne pour cette modification. Confirmez ou reconnectez-vous, puis recommencez.
# 400
problem-malformed-title = Cette demande est illisible
problem-malformed-detail = Il en manque une partie, ou sa forme est incorrecte. Revenez en arrière, rechargez la page et réessayez.
# 422: understood, but a value is refused.
problem-unprocessable-title = Cette valeur n’est pas acceptée
problem-unprocessable-detail = La demande a été comprise, mais l’une de ses valeurs n’est pas autorisée. Revenez en arrière et vérifiez votre saisie.
# 413
problem-too-large-title = Trop de données
problem-too-large-detail = L’envoi dépasse ce que cette adresse accepte. Rien n’a été enregistré.
# 409: somebody or something else changed the same thing meanwhile.
problem-conflict-title = Modifié entre-temps
problem-conflict-detail = Quelqu’un d’autre a modifié la même chose au même moment. Rechargez la page, voyez où en sont les choses et réessayez.
# 409: a step that works only once was repeated.
problem-already-used-title = Déjà fait
problem-already-used-detail = Cette étape ne fonctionne qu’une fois, et elle a déjà servi. Recommencez depuis le début.
# 409: the thing to be added is already there.
problem-duplicate-title = Déjà présent
problem-duplicate-detail = Ce que vous ajoutez est déjà enregistré et n’a pas été ajouté une seconde fois.
# 422: the most that are allowed are there.
problem-limit-title = Limite atteinte
problem-limit-detail = Votre compte en a déjà autant qu’il peut en avoir. Retirez d’abord un élément.
# 404: it was there when the page was opened.
problem-gone-title = N’existe plus
problem-gone-detail = L’élément a été retiré entre-temps. Rechargez la page pour voir ce qui reste.
# 409: removing it would lock the account out.
problem-last-usable-title = C’est votre dernier moyen d’accès
problem-last-usable-detail = Sans lui, vous ne pourriez plus vous connecter. Avant de le retirer, ajoutez une autre méthode de connexion ou réactivez le mot de passe.
# 409: what a program asked for would lock somebody out, and did not confirm it. People get a page with the names instead.
problem-strands-title = Quelqu’un ne pourrait plus se connecter
# Variables:
#   $names (String) - who it is, with commas
problem-strands-detail = Après cela, ces comptes ne permettraient plus de se connecter : { $names }. Définissez d’abord un mot de passe, ou confirmez que vous voulez continuer quand même.
# 409: without this account no administrator could sign in.
problem-last-administrator-title = C’est le dernier administrateur
problem-last-administrator-detail = Plus personne ne pourrait s’occuper du panneau. Donnez d’abord le rôle d’administrateur à quelqu’un d’autre, et vérifiez que cette personne peut se connecter.
# 409: an administrator wants to disable or delete the account that they are signed in with.
problem-own-account-title = C’est votre propre compte
problem-own-account-detail = Vous ne pouvez pas faire cela à votre propre compte. Un autre administrateur le peut.
# 503: one address of a plugin has failed several times within a minute.
problem-paused-title = En pause un instant
problem-paused-detail = Les échecs se sont répétés ; le panneau ne laisse donc passer cette action que quelques secondes à la fois. Attendez un peu et réessayez.
# 503
problem-unavailable-title = Indisponible pour le moment
problem-unavailable-detail = Le panneau n’a pas pu faire cela pour l’instant. Attendez un peu et réessayez.
# 500
problem-internal-title = Quelque chose s’est mal passé ici
problem-internal-detail = Vous n’y êtes pour rien, et rien n’a été modifié. Réessayez ; si cela se reproduit, votre administrateur en trouvera la cause dans le journal du panneau.
# 429
problem-too-many-title = Trop de tentatives
problem-too-many-detail = Trop de tentatives sont venues d’ici en peu de temps. Attendez quelques minutes et réessayez.

## Changes that would lock people out

# Heading of the page that asks before people are locked out.
stranded-title = Avant de continuer
# Heading above the names of people who could no longer sign in after a change.
# Variables:
#   $count (Number) - how many people
stranded-heading =
    { $count ->
        [one] Une personne ne pourrait plus se connecter
       *[other] { $count } personnes ne pourraient plus se connecter
    }
# Last entry of a list of names that is cut short.
# Variables:
#   $count (Number) - how many more there are
stranded-more =
    { $count ->
        [one] et une autre
       *[other] et { $count } autres
    }
# Below the names: what to do.
stranded-do = Veillez d’abord à ce que chaque personne puisse se connecter par mot de passe, ou continuez si elle a un autre moyen de vous joindre.
# Below the names, instead of a button: the change is refused.
stranded-no-administrator = Plus aucun administrateur ne pourrait se connecter ; rien n’a donc été modifié. Veillez d’abord à ce qu’un administrateur puisse se connecter par mot de passe.
# Button that carries out the change all the same.
stranded-confirm = Continuer quand même
# Where a plugin is switched off, above the names of accounts whose password it had turned off.
# Variables:
#   $count (Number) - how many accounts
plugin-switch-off-held =
    { $count ->
        [one] Un compte a désactivé son mot de passe, qui fonctionnera de nouveau :
       *[other] { $count } comptes ont désactivé leur mot de passe, qui fonctionnera de nouveau :
    }

## Before a plugin is switched on

# The panel's own address will do.
# Variables:
#   $address (String) - the configured base URL
preflight-address-fit = L’adresse du panneau, { $address }, convient.
# The panel's address is a number.
# Variables:
#   $address (String) - the configured base URL
preflight-address-numeric = L’adresse du panneau, { $address }, est une adresse IP. Les navigateurs ont besoin d’un nom : donnez-en un à la machine et réglez base_url sur https:// suivi de ce nom.
# The panel's address is plain http.
# Variables:
#   $address (String) - the configured base URL
preflight-address-insecure = L’adresse du panneau, { $address }, n’est pas en https. Les navigateurs exigent https ou localhost : placez devant le panneau un proxy inverse avec un certificat, et réglez base_url sur l’adresse de ce proxy.
# This browser has opened the panel at a configured address.
# Variables:
#   $address (String) - that address
preflight-here = Ce navigateur a ouvert le panneau à l’adresse { $address }, qui fait partie de ses adresses configurées.
# This browser has opened the panel at an address that is not configured.
# Variables:
#   $here (String) - what the browser says
#   $address (String) - the configured base URL
preflight-elsewhere = Ce navigateur a ouvert le panneau à l’adresse { $here }, mais le panneau attend { $address }. Ouvrez-le à cette dernière, ou ajoutez la première à additional_origins.
# A reverse proxy adds headers that the panel does not believe.
# Variables:
#   $headers (String) - names of HTTP headers
preflight-proxy = Un proxy placé devant le panneau envoie { $headers }, mais son adresse ne figure pas dans trusted_proxies : toutes les personnes qui passent par lui comptent pour un seul visiteur.
# Button beside a warning.
plugin-switch-on-anyway = Activer quand même
# The same button, for screen readers.
# Variables:
#   $plugin (String) - the plugin's title
plugin-switch-on-anyway-named = Activer quand même : { $plugin }

## Times

# In place of a time less than a minute ago.
time-just-now = à l’instant
# In place of a time less than an hour ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole minutes
time-minutes-ago =
    { $count ->
        [one] il y a une minute
       *[other] il y a { $count } minutes
    }
# In place of a time less than a day ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole hours
time-hours-ago =
    { $count ->
        [one] il y a une heure
       *[other] il y a { $count } heures
    }
# In place of a time less than a week ago; the exact one is in the tooltip.
# Variables:
#   $count (Number) - whole days
time-days-ago =
    { $count ->
        [one] il y a un jour
       *[other] il y a { $count } jours
    }
