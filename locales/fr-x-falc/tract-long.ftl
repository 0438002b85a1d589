# Draft: not read by the people concerned.

tract-long-title = Tract long sur « Mon espace santé »
tract-long-kicker = À lire, à discuter

### The essay: a campaign may say it in its own words

# facts: F01
tract-long-headline =
    Dire oui,
    dire non,
    se taire
# facts: F01 F03 F23 F40
tract-long-lead =
    « Mon espace santé » est un dossier de santé sur internet.
    Vous gardez le silence ?
    Il s'ouvre.
    Voici ce que dit la loi.
    Voici ce que l'on gagne et ce que l'on perd.
    Voici comment choisir.
# facts: F01 F02 F03 F04 F11 F11-decrees F11-silence F14 F16 F20 F22 F23 F24 F31 F39 F40 F44 F45 F46 F47 F48 F49 F50 F51 F52 F53 F54 F55 F56 F57 F58 F60 F61 F71-opened F71-share F71-month F71-millions F72 F72-date F74-home F74-old F86-dpo
tract-long-body =
    ## Une armoire à tiroirs

    La loi ouvre un espace pour chaque personne assurée.
    On y trouve des mesures de santé et des questions.
    On y trouve les remboursements.
    On y trouve des messages et un agenda.
    On y trouve des données administratives et des applications.
    Un registre dit qui a un accès.[^1]

    Le grand tiroir est le dossier médical partagé.
    Les soignants y mettent leurs documents.
    Un ancien dossier y entre aussi.[^2]

    Le ministère de la santé répond de l'espace.
    La Caisse nationale de l'assurance maladie en répond aussi.
    Elle répond seule du dossier médical partagé.
    Votre caisse est un guichet.
    C'est à elle que l'on écrit et que l'on parle.

    ## Quand le silence compte

    Une loi crée l'espace, le { $law_ens }.
    Une autre loi change la règle, le { $law_silence }.
    L'espace s'ouvre seul, sauf si la personne refuse.[^3]
    Des décrets fixent le détail, le { $decrees_ens }.
    Le service commence partout le { $launch }.

    La loi attend un non.
    Elle se passe d'un oui.

    La caisse envoie un mail.
    Elle écrit par la poste si le mail manque ou échoue.
    On a { $object_weeks } semaines pour refuser.
    Le délai part de l'envoi de la lettre.[^4]
    Après, on peut toujours fermer.
    Il faut le savoir.

    Ce choix a ses raisons.
    Peu de gens demandent un dossier à l'avance.
    Un dossier vide aide peu.
    Ce choix a aussi un prix.
    Qui a voulu cet espace ?
    On l'ignore.

    En { $figures_month }, environ { $share_spaces } pour cent des gens ont un espace.
    Parmi ces espaces, { $share_opened } pour cent sont activés.
    Cela fait { $millions_opened } millions de personnes.
    Les autres restent dans le silence.
    Leur avis est inconnu.

    ## Qui lit, qui écrit

    Pour lire, il faut un accord.
    La loi suppose cet accord dans une équipe de soins.
    Chaque métier a ses droits.
    Assureurs et employeurs sont exclus.[^5]
    C'est vrai même avec l'accord de la personne.

    En urgence, une personne peut être sans voix.
    Alors des soignants peuvent lire.
    On peut refuser cela avant.
    La personne le sait après, par internet.[^6]
    Cette règle peut aider à soigner.
    Pour le savoir, il faut internet.

    Écrire est plus simple que lire.
    Un soignant a le droit d'écrire ?
    Pour dire non, il faut une bonne raison.
    Un soignant bloqué peut encore écrire.
    On peut cacher un document.
    Son auteur le voit toujours.
    La personne le voit toujours.
    Un soignant nommé administrateur le voit aussi.

    Pour bloquer ou voir qui lit, il faut activer l'espace.
    Sans cela, l'espace peut être rempli et lu.
    C'est notre grand souci.
    La clé de l'armoire est sur internet.
    Beaucoup de gens vivent sans cette clé.

    ## Ce que l'on gagne

    L'espace a du bon.
    Un nouveau médecin lit ce qu'un autre a noté.
    Un résultat passe d'un service à l'autre.
    On évite peut-être un examen en double.
    On connaît peut-être une allergie à temps.

    Certains voient beaucoup de soignants.
    Certains changent souvent de ville.
    Ils peuvent vouloir cet espace.
    Ce sont de bonnes raisons de dire oui.
    Chacun doit le dire pour soi.

    ## Ceux qui vivent sans internet

    Voici des chiffres de { $no_internet_year }.
    On parle des personnes de { $old_age } ans ou plus.
    Parmi elles, { $share_old_no_internet } pour cent sont sans internet chez elles.
    Voici un autre chiffre, de { $illectronism_year }.
    Parmi elles, { $share_old_illectronism } pour cent se passent d'internet ou le connaissent mal.[^7]
    La Défenseure des droits en parle le { $rights_report }.
    Pour { $millions_difficulty } millions de personnes, le numérique est difficile.

    Ces personnes ont les mêmes droits.
    Elles peuvent refuser et fermer par téléphone.
    Elles peuvent aller à leur caisse.
    Souvent, elles le savent en dernier.
    Elles doivent appeler aux heures de bureau.
    Il leur manque internet pour voir qui lit.
    Le guichet peut les aider.
    Peut-il noter leur refus ?
    Il faut le demander.

    ## Les enfants, les proches

    Pour un enfant, les parents refusent ou ferment.
    Ou c'est son représentant.
    Chaque enfant a son code.
    Un mineur peut garder secrets certains soins.
    Alors ces soins restent cachés à ses parents.
    Ou ils restent hors de l'espace.
    La règle est juste, mais il faut y penser.

    Un adulte représenté a un avis.
    Son représentant en tient compte.
    Sous curatelle, la personne décide avec de l'aide.
    Toutes les caisses sont concernées.

    Reste l'ancien dossier médical partagé.
    On arrête d'en créer le { $dmp_stop }.
    Un ancien dossier peut rester ouvert malgré un refus.
    Un second refus le ferme.
    Vous aviez un ancien dossier ?
    Demandez au téléphone.

    ## Entre oui et non

    On peut garder l'espace et le régler.
    On peut cacher des documents.
    On peut bloquer un soignant.
    On peut refuser la lecture en urgence.
    On peut fermer, puis rouvrir.
    On peut fermer et tout effacer.

    Fermer et effacer sont deux demandes.
    Fermer : les données sont mises de côté { $archive_years } ans.
    Effacer : les données disparaissent en { $erase_months } mois au plus.[^8]
    C'est pour toujours.
    Prenez donc vos copies avant.

    Les dossiers du médecin et de l'hôpital restent.
    Les remboursements restent.
    Le compte ameli reste.
    Le dossier de la pharmacie a ses propres règles.

    ## Deux critiques

    « Vous rendez la vie dure aux soignants. »
    C'est possible, un peu.
    Demander prend une minute.
    Cette minute sert : on explique, on rassure.
    On voit aussi qui attend encore la lettre.

    « Tout est déjà dans les ordinateurs. »
    C'est vrai.
    Le médecin, l'hôpital, la pharmacie ont leurs dossiers.
    Ici, on réunit tout.
    Réunir peut servir.
    Cela vaut une question.

    ## Choisir pour de bon

    Un soin commence par une question.
    « Êtes-vous d'accord ? »
    Le soignant attend la réponse.
    Un dossier de santé mérite la même question.
    Il faut une lettre sur papier et un guichet.
    Il faut un téléphone où l'on répond, et une preuve.
    Refuser doit être simple.

    {""}[^1]: Code de la santé publique, article { $art_contents }.
    {""}[^2]: Code de la santé publique, article { $art_dmp }.
    {""}[^3]: Code de la santé publique, article { $art_ens }.
    {""}[^4]: Code de la santé publique, article { $art_notice }.
    {""}[^5]: Même code, articles { $art_consult } et { $art_insurers }.
    {""}[^6]: Code de la santé publique, article { $art_emergency }.
    {""}[^7]: Insee, chiffres anciens : il en existe peut-être de nouveaux.
    {""}[^8]: Code de la santé publique, article { $art_close }.
tract-long-demands-label = Ce que nous demandons
# facts: F01 F20 F37 F39 F92
tract-long-demands =
    - Chacun reçoit la lettre **sur papier**, avec un bulletin de refus.
    - On peut refuser et fermer **au guichet**, avec une preuve.
    - La caisse envoie la **preuve** par la poste, si besoin.
    - On remplit et on lit l'espace **avec l'accord de la personne**.
    - On publie **le nombre de refus** chaque année.

### The procedure, and who signs

tract-long-notes = Notes
tract-long-signed = Qui signe
tract-long-about-label = À propos
# facts: F01 F40
tract-long-about =
    Ce tract donne un avis : celui des personnes qui signent.
    L'encadré est le même dans tous nos papiers.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-long-name = Tract long
tract-long-use = À lire chez soi, à discuter en réunion.
