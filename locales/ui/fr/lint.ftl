# Ce que le contrôle des textes trouve : un message par règle de data/claims.toml (claim-…) et de data/law.toml (law-…). Le message dit
# ce qui ne va pas ; `.hint` dit ce qui est juste, avec les valeurs des faits.

claim-found = { $quoted ->
    [yes] « { $text } » : { $says }
   *[no] { $says }
}
    .hint = { $right }
        { lint-basis }
law-found = { $quoted ->
    [yes] « { $text } » : { $says }
   *[no] { $says }
}
    .hint = { $right }
        { lint-basis }
lint-basis = { $facts }. { $source } Établi au { $date }, confiance { $confidence }.
lint-no-advice = Ces remarques ne sont pas un avis juridique : en cas de doute, demandez à quelqu'un du métier.

### Le délai

claim-delay-month = le délai pour refuser n'est pas d'un mois.
    .hint = Écrivez : « { $object_weeks } semaines à partir de la date d'envoi de la lettre » (article { $art_notice }). « Un mois » vient des premières annonces, avant le décret. Conseillez d'agir avant { $advice_weeks } semaines.
claim-delay-receipt = le délai ne part pas de la réception.
    .hint = Il part de l'envoi : « { $object_weeks } semaines à partir de la date d'envoi » (article { $art_notice }). Compter de la réception, c'est risquer d'agir trop tard.
claim-too-late = il n'est jamais trop tard pour sortir.
    .hint = Passé le délai, on ne refuse plus l'ouverture, mais on peut fermer l'espace à tout moment (article { $art_close }).

### Comment on est prévenu, comment on dit non

claim-email-only = l'information n'arrive pas que par courriel.
    .hint = Elle arrive par la poste quand la caisse n'a pas d'adresse électronique, ou quand le courriel échoue (article { $art_notice }).
claim-cannot-refuse = tout le monde peut refuser ou fermer.
    .hint = On peut refuser ou fermer par téléphone ({ $phone_ens }), sur le site, ou par lettre à sa caisse. La critique juste : sans internet, on l'apprend moins bien, on doit appeler aux heures de bureau, et l'on ne voit pas qui lit.
claim-online-only = on peut refuser ou fermer sans internet.
    .hint = Le téléphone suffit : { $phone_ens }. On peut aussi écrire à sa caisse.
claim-code-needed = on peut appeler sans le code de la lettre.
    .hint = Écrivez : « ayez le code si vous l'avez ; sinon, appelez quand même le { $phone_ens } ». Des personnes ont pu refuser sans lui ; ce n'est pas garanti.
claim-post-useless = une lettre n'est pas inutile.
    .hint = La loi permet de demander la fermeture à l'opérateur (article { $art_close }), et la caisse doit accuser réception (article { $art_ack }) et transmettre (article { $art_forward }). Écrivez : le téléphone d'abord, la lettre recommandée comme preuve, jamais seule à la fin du délai.
claim-serial-digits = le nombre de chiffres n'est pas l'un ou l'autre.
    .hint = Carte sans photo : de { $serial_min } à { $serial_max } chiffres, au dos, en haut à gauche.
claim-phone-hours = ce ne sont pas les heures du { $phone_ens }.
    .hint = Du lundi au vendredi, de { $phone_opens } à { $phone_closes }. Conseillez d'appeler avant { $phone_call_before } : une source donne cette heure pour la fermeture.
claim-phone-cost = ce n'est pas le prix du { $phone_ens }.
    .hint = Écrivez : « service gratuit, prix d'un appel ». Le numéro n'est pas surtaxé.

### Qui lit

claim-access-all = tous les soignants n'y ont pas accès.
    .hint = Il faut un accord préalable, présumé pour l'équipe de soins (article { $art_consult }), et les droits varient selon la profession. La critique juste : l'accord est présumé, et un espace jamais activé se remplit et se lit à l'insu de son titulaire.
claim-emergency-unknown = après une lecture en urgence, la personne est informée.
    .hint = Écrivez : « sans autorisation préalable ; vous êtes informé après, par voie électronique » (article { $art_emergency }). Sans internet, cet avis ne sert à rien : la critique est juste. On peut aussi s'y opposer à l'avance.
claim-insurers-read = la loi l'interdit aux assureurs et aux employeurs.
    .hint = Ils ne peuvent pas demander le dossier, même avec l'accord de la personne (article { $art_insurers }). Une crainte pour demain est une opinion : écrivez-la comme une crainte.
claim-penalties = aucune pénalité n'est en vigueur.
    .hint = Remplir le dossier est un devoir du professionnel (article { $art_feed }), mais les pénalités ont été censurées le { $penalty_decision }, et le gouvernement y a renoncé.

### Les chiffres et les dates

claim-thirteen-million = ces { $millions_difficulty } millions de personnes ne sont pas coupées d'internet.
    .hint = La Défenseure des droits (rapport du { $rights_report }) parle de { $millions_difficulty } millions de personnes « en difficulté avec le numérique ».
claim-record-price = ce n'est pas le prix de Mon espace santé.
    .hint = { $segur_billions } milliards d'euros, c'est tout le Ségur du numérique. Pour l'espace : { $contract_first_with_tax } millions, taxe comprise, estimés pour le marché du { $contract_first_date } ; { $contract_second_millions } millions pour l'accord-cadre de { $contract_second_month }.
claim-sums-mixed = ces sommes ne s'ajoutent pas et ne s'échangent pas.
    .hint = Quatre choses : { $contract_first_with_tax } millions (marché du { $contract_first_date }, taxe comprise), { $contract_second_millions } millions (accord-cadre de { $contract_second_month }), { $plan_billions } milliard (prévu par l'assurance maladie, selon la presse), { $segur_billions } milliards (tout le Ségur du numérique).
claim-start-date = ce n'est pas la date du lancement.
    .hint = Mon espace santé a été lancé dans tout le pays le { $launch }.

### Ce que fait la fermeture

claim-close-three-months = ce délai n'est pas celui de la fermeture.
    .hint = Fermer n'a pas de délai de { $erase_months } mois : c'est l'effacement des données, demandé en plus, qui prend { $erase_months } mois au plus (article { $art_close }).
claim-close-erases = fermer n'efface pas les données.
    .hint = Ce sont deux demandes. Fermer : les données restent archivées { $archive_years } ans. Effacer, si on le demande expressément : { $erase_months } mois au plus (article { $art_close }).
claim-refund = rien de sûr n'est écrit sur les remboursements.
    .hint = Écrivez seulement : « aucun texte trouvé ne lie le remboursement à l'ouverture de l'espace », ou n'en parlez pas.

### Qui fait quoi, qui a dit quoi

claim-santeos = Santeos n'héberge pas Mon espace santé.
    .hint = Santeos était de ceux qui hébergeaient l'ancien dossier, en { $dmp_host_year }. Le marché du { $contract_first_date } est allé à Atos et Octo.
claim-leak-of-record = aucune fuite de Mon espace santé n'a été trouvée.
    .hint = Les fuites connues (Dedalus, Viamedis, Almerys, Cegedim) venaient d'autres logiciels. Écrivez-le ainsi, ou dites la crainte comme une crainte.
claim-quote-mistreatment = cette citation n'a pas été retrouvée.
    .hint = L'expression est prêtée à la Défenseure des droits, sans phrase exacte. Enlevez les guillemets, ou n'en parlez pas.

### La loi : qui signe, à quoi cela ressemble

law-unsigned = { $document } est une opinion, et personne ne la signe.
    .hint = Ajoutez name et address dans [campaign] : un tract nomme son éditeur et son imprimeur (loi du { $law_press }, article { $art_press_printer }).
law-poster-white = { $document } : cette affiche n'a presque pas de couleur.
    .hint = L'affiche noire sur papier blanc est réservée à l'autorité publique (loi du { $law_press }, article { $art_press_white }). Mettez une couleur en aplat, ou imprimez sur du papier de couleur.
law-tricolour = { $about ->
    [all] du bleu, du blanc et du rouge ensemble rappellent le drapeau.
   *[other] { $document } : du bleu, du blanc et du rouge ensemble rappellent le drapeau.
}
    .hint = Un papier qui a l'air officiel peut tromper (code pénal, article { $art_lookalike }). Changez une des trois couleurs.
law-official-logo = ce logo a un nom ou un texte officiel.
    .hint = Aucun logo de l'État ou de l'assurance maladie : un papier ne doit pas se faire passer pour officiel (code pénal, article { $art_lookalike }). Prenez le vôtre.
law-litter = { $about ->
    [all] la mention « Ne pas jeter sur la voie publique » manque.
   *[other] { $document } : la mention « Ne pas jeter sur la voie publique » manque.
}
    .hint = Elle est d'usage sur les tracts. Dans un gabarit à vous, appelez footer() de templates/common.
law-official-name = ce nom ou cette devise a l'air officiel.
    .hint = Un papier ne doit pas se faire passer pour officiel (code pénal, article { $art_lookalike }). Signez du nom de votre groupe.
law-official-words = ces mots peuvent faire croire à une lettre officielle.
    .hint = Dites que c'est vous qui écrivez. Un écrit qui imite un document administratif peut tromper (code pénal, article { $art_lookalike }).

### La loi : ce que les mots peuvent coûter

law-mobile = un numéro de portable est sans doute celui d'une personne.
    .hint = Imprimé, il ne se rattrape plus, et c'est une donnée personnelle (RGPD, article { $art_gdpr_personal }). Donnez plutôt une adresse, ou le téléphone du groupe.
law-defamation = grave, et une personne est nommée : à faire relire.
    .hint = Imputer un fait qui porte atteinte à l'honneur est une diffamation ; un mot outrageant est une injure (loi du { $law_press }, article { $art_defamation }). Critiquez l'acte, citez la source, ou ne nommez personne.
law-incitement = ces mots peuvent être lus comme un appel à commettre un délit : à faire relire.
    .hint = Appeler à une infraction par un tract ou une affiche est puni (loi du { $law_press }, articles { $art_provocation } et { $art_provocation_direct }). Dites ce que vous ferez, paisiblement.
