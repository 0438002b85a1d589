# The communiqué: a position on one page, or two; what it asks for; the procedure in three lines, apart.

communique-title = Communiqué sur « Mon espace santé »
communique-kicker = Communiqué
communique-stamp = Organisation (cachet ou nom)
communique-date = Lieu et date

### The position: a campaign may say it in its own words

# facts: F01
communique-headline =
    « Mon espace santé » :
    que chacun puisse
    vraiment choisir
# facts: F01
communique-lead = Le dossier de santé en ligne s'ouvre au nom de chaque personne assurée, sauf si elle refuse. Nous demandons que ce choix soit possible aussi sur papier, au téléphone et au guichet.
# facts: F01 F20 F22 F50 F51 F54 F55 F71-opened F71-month F71-share F74-home F74-old
communique-body =
    {""}**Ne pas répondre vaut accord.** L'information part par courriel ; elle n'arrive par la poste que si la caisse n'a pas d'adresse électronique, ou si le courriel échoue. On peut laisser passer les { $object_weeks } semaines sans le savoir.

    {""}**Un espace que l'on ne voit pas sert quand même.** En { $figures_month }, environ { $share_spaces } % des personnes avaient un espace, et { $share_opened } % de ces espaces avaient été activés. Les autres peuvent être remplis et, selon leurs droits, lus par des professionnels. Savoir qui a lu demande un compte activé, donc internet.

    {""}**Tout le monde n'a pas internet.** En { $no_internet_year }, { $share_old_no_internet } % des personnes de { $old_age } ans ou plus ne l'avaient pas chez elles. En { $illectronism_year }, { $share_old_illectronism } % ne savaient pas s'en servir ou ne s'en servaient pas. Elles ont le droit de refuser et de fermer, comme les autres.

    Nous ne disons à personne quoi choisir. Partager ses documents entre soignants rend des services, surtout en urgence. Encore faut-il l'avoir voulu.
communique-demands-label = Nous demandons
# facts: F01 F20 F37 F39 F92
communique-demands =
    - une lettre sur papier à chaque personne, avec un bulletin de refus à renvoyer ;
    - à l'accueil de chaque caisse, une affiche et une démarche sur papier, avec un reçu ;
    - un justificatif envoyé par la poste à qui n'a pas d'adresse électronique ;
    - chaque année, le nombre de refus et de fermetures, rendu public.

### The procedure: the same for all

communique-how = Refuser ou fermer
# facts: F25
communique-how-number = { $phone_ens }
# facts: F22 F23 F25 F31 F40 F43 F26-call-before
# step
communique-how-1 = **Refuser :** dans les { $object_weeks } semaines qui suivent l'envoi de la lettre. **Fermer :** à tout moment, même sans lettre.
# facts: F24 F24-site F25 F37 F26-call-before
# step
communique-how-2 = Par téléphone, au **{ $phone_ens }**, avant { $phone_call_before }, ou sur { $ens_site }. Demandez un justificatif.
# facts: F44 F45 F46 F47
# step
communique-how-3 = **Effacer** est une seconde demande, sans retour ; sinon, { $archive_years } ans d'archives. Un espace fermé peut rouvrir.
# facts: F47 F53 F54 F55
communique-how-4 = **Ce que l'on perd :** le partage entre soignants, même en urgence. On peut aussi garder l'espace et masquer.

### Who signs

communique-signatories = Signataires
communique-contact = Contact
communique-about-label = À propos
# facts: F01 F20 F40 F50
communique-about = Sources : code de la santé publique, articles { $art_ens } (ouverture), { $art_notice } (information et délai) et { $art_close } (fermeture) ; Insee pour l'usage d'internet. Ce texte est une prise de position : il n'engage que ses signataires.

### What it is called, and what for: in the lists and in the notice for volunteers

communique-name = Communiqué
communique-use = À envoyer à la presse, aux élus, aux adhérents.
