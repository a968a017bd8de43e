### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys(position: "start") }
# Beside the plugin's switch, under its name.
passkeys-summary = Se connecter par empreinte digitale, visage, code PIN ou clé de sécurité plutôt qu’avec un mot de passe.
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = Les { -passkeys } sont liées à { $domain } et fonctionnent à l’adresse que vous utilisez en ce moment.
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = Les { -passkeys } sont liées à { $domain } et ne fonctionnent pas à l’adresse que vous utilisez en ce moment. Utilisez plutôt celle-ci :
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] Les { -passkeys } fonctionnent à l’adresse { $origin }.
        [related] Les { -passkeys } fonctionnent à l’adresse { $origin } dans les navigateurs qui demandent à { $domain } ses adresses associées.
        [nameless] Les { -passkeys } ne fonctionnent pas à l’adresse { $origin } : les navigateurs les lient à un nom d’hôte, jamais à une adresse IP. Donnez un nom au panneau.
        [insecure] Les { -passkeys } ne fonctionnent pas à l’adresse { $origin } : les navigateurs exigent https partout, sauf sur localhost. Rendez le panneau accessible en https.
       *[unrelated] Les { -passkeys } ne fonctionnent pas à l’adresse { $origin }, qui ne fait pas partie de { $domain }. Modifiez le domaine ci-dessous, ou l’adresse.
    }
# A setting.
passkeys-setting-rp-name = Nom affiché dans les demandes de { -passkey }
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = Le nom que les téléphones et les navigateurs donnent à ce panneau. Laissez vide pour reprendre le nom du panneau.
# A setting.
passkeys-setting-rp-id = Domaine auquel les { -passkeys } sont liées
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = Le nom d’hôte de l’adresse du panneau, ou l’un de ses domaines parents. Laissez vide pour utiliser le nom d’hôte. Les { -passkeys } créées pour un autre domaine cessent de fonctionner.
# A setting, a number of seconds.
passkeys-setting-ttl = Délai pour répondre à une demande, en secondes
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = Passé ce délai, la demande n’est plus valable et il faut la relancer.
# A setting, a number.
passkeys-setting-limit = { -passkeys(position: "start") } par compte
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = Les comptes qui en ont déjà davantage les gardent.
# A setting, a checkbox.
passkeys-setting-password-off = Permettre à chacun de désactiver son mot de passe
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = Les personnes qui le font ne se connectent plus qu’avec une { -passkey }. Rien ne change pour celles qui l’ont déjà fait.
# A setting, a checkbox.
passkeys-setting-synced = Autoriser les { -passkeys } synchronisées
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = Les gestionnaires de mots de passe les copient sur tous les appareils d’une personne. Si elles ne sont pas autorisées, seules les clés qui restent sur un seul appareil peuvent être ajoutées et utilisées.

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = ou
# Button on the sign-in page.
passkeys-sign-in = Se connecter avec une { -passkey }
# Button on the page that asks to confirm who one is.
passkeys-confirm = Confirmer avec une { -passkey }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = Les { -passkeys } ont besoin de JavaScript. Activez-le pour cette page afin d’en utiliser une.

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = Aucune { -passkey } n’a été utilisée. Réessayez et, si cet appareil n’en a pas pour ce panneau, choisissez-en un autre dans la demande.
# Nobody answered the prompt in time.
passkeys-timed-out = La demande est restée sans réponse. Réessayez quand vous aurez votre appareil sous la main.
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = Ce navigateur ou cet appareil ne prend pas en charge les { -passkeys }. Essayez-en un autre, ou une clé de sécurité avec code PIN.
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = Les { -passkeys } ont été désactivées pour ce panneau. Utilisez votre mot de passe.

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = Vous n’avez pas encore de { -passkey }. Avec une telle clé, il suffit de déverrouiller votre appareil pour vous connecter : rien à retenir, et rien qu’une fausse page puisse voler.
# Label of the field in which a passkey is renamed.
passkeys-name = Nom
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = Nom de la nouvelle { -passkey } (facultatif)
# Button.
passkeys-add = Ajouter une { -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = Renommer
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = Retirer
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = Retirer « { $name } » ? Elle ne permettra plus de se connecter, et toutes les autres sessions ouvertes avec elle se ferment immédiatement.
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = Essayer une { -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = « { $name } » fonctionne.
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = Synchronisée entre plusieurs appareils
# In the list: the passkey cannot leave its device.
passkeys-device-only = Sur un seul appareil
# In the list, before a date.
passkeys-added = Ajoutée :
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = Dernière utilisation :
# In the list: the current session was signed in with this passkey.
passkeys-this-session = Session actuelle
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = Il existe peut-être une copie de cette { -passkey }. Sauf si elle a été transférée sur un autre appareil, retirez-la et ajoutez-en une nouvelle.
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] Cette { -passkey } est illisible et ne permet pas de se connecter. Retirez-la et ajoutez-en une nouvelle.
       *[other] Cette { -passkey } a été créée pour { $domain } et n’est pas utilisable à cette adresse. Retirez-la et ajoutez-en une nouvelle.
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = Cette { -passkey } n’est plus sauvegardée. Avec une deuxième, perdre un appareil n’empêche plus de se connecter.
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] Vous vous connectez uniquement avec vos { -passkeys } : votre mot de passe est désactivé.
       *[on] Votre mot de passe permet toujours de vous connecter. Vous pouvez le désactiver pour n’utiliser que vos { -passkeys }.
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = Vous n’avez qu’une { -passkey } qui fonctionne. Si vous la perdez, il vous faudra un code de récupération ou l’aide d’un administrateur pour vous connecter. Ajoutez-en une deuxième, ou créez des codes de récupération.
# Button.
passkeys-only-start = Désactiver mon mot de passe
# Button.
passkeys-only-end = Réactiver mon mot de passe

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
        [one] Ce compte a une { -passkey }.
       *[other] Ce compte a { $count } { -passkeys }.
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = Retirer toutes les { -passkeys }
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = Retirer toutes les { -passkeys } du compte { $name } ? Les sessions ouvertes avec elles se ferment, et le mot de passe fonctionne de nouveau s’il était désactivé.

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = Cela n’a pas fonctionné
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = La { -passkey } n’a pas pu être vérifiée. Vérifiez votre connexion au réseau et recommencez.
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = Ce panneau ne connaît pas cette { -passkey } ; elle a peut-être été retirée. Choisissez-en une autre ou utilisez votre mot de passe.
# The passkey to rename or remove is not there.
passkeys-problem-not-found = Cette { -passkey } n’existe plus. Rechargez la page.
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] Les { -passkeys } ne fonctionnent qu’à une adresse https avec un nom d’hôte, ou sur localhost. Demandez à un administrateur de donner une telle adresse au panneau.
       *[other] Les { -passkeys } ne fonctionnent qu’à une adresse https avec un nom d’hôte, ou sur localhost, et seulement là où ce panneau les attend. Ouvrez le panneau à l’adresse { $address }.
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = Un nom compte de 1 à { $limit } caractères, sans saut de ligne. Choisissez-en un autre.
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
        [one] Vous avez la seule { -passkey } que ce panneau autorise. Retirez-la avant d’en ajouter une autre.
       *[other] Vous avez les { $limit } { -passkeys } que ce panneau autorise. Retirez-en une avant d’en ajouter une autre.
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = Ce panneau n’autorise pas les { -passkeys } synchronisées entre plusieurs appareils. Utilisez une clé de sécurité ou un autre appareil.
# When turning the password off.
passkeys-problem-password-off = Ce panneau ne permet pas de désactiver les mots de passe. Demandez à un administrateur de l’autoriser.
# When adding a passkey that is already there.
passkeys-problem-duplicate = Cette { -passkey } est déjà enregistrée. Choisissez un autre appareil, ou utilisez celle que vous avez.
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = Sans mot de passe, il vous faut une { -passkey } qui fonctionne. Ajoutez-en une autre, ou réactivez votre mot de passe.
