# What the program says: one message per code, its remedy in `.hint`.

severity-error = Erreur :
severity-warning = À voir :

### Types of values in a campaign file
type-text = un texte entre guillemets
type-flag = true (oui) ou false (non)
type-day = une date comme 2026-12-05
type-time = une heure comme '10:30'
type-flip = 'long' (bord long), 'short' (bord court) ou 'simplex' (recto seul)
type-locale = un code de langue comme 'fr', 'en-GB' ou 'ar-u-nu-latn'
type-ease = un score de lisibilité, de 0 à 120, comme 80
type-size = 'normal' ou 'large' (grands caractères)
type-thickness = une épaisseur en millimètres, de 0 à 1, comme 0.1
type-texts = une liste de textes comme ['a', 'b']
type-section = une rubrique comme [campaign]
type-list = une liste de rubriques comme [[document]]

### Files
reason = { $why ->
    [not-found] il n'existe pas
    [denied] l'accès est refusé
    [full] le disque est plein
    [not-a-folder] un fichier porte déjà ce nom
    [is-a-folder] c'est un dossier
   *[other] le système refuse (numéro { $number })
}
file-read = ce fichier ne se lit pas : { reason }.
    .hint = Vérifiez le nom et le dossier.
file-encoding = ce fichier n'est pas un texte que le programme sait lire.
    .hint = Enregistrez-le en UTF-8 (dans le Bloc-notes : Enregistrer sous, Encodage UTF-8).
file-write = ce fichier ne s'écrit pas : { reason }.
    .hint = Choisissez un autre dossier avec --out, ou faites de la place.
folder-create = ce dossier ne se crée pas : { reason }.
    .hint = Choisissez un autre dossier avec --out.
asset-missing = le fichier { $path } manque au programme.
data-broken = ces données ne se lisent pas ; le lecteur répond, en anglais : « { $detail } ».
    .hint = Corrigez la ligne indiquée, ou retirez ce fichier du dossier de la campagne.

nearest-one = { $likeness ->
    [near] Le plus proche : { $nearest }.{" "}
   *[far] {""}
}

### The campaign file
campaign-missing = ce fichier de campagne n'existe pas.
    .hint = Créez-en un : tractopelle new DOSSIER
campaign-txt = ce fichier sert de fichier de campagne, mais son nom finit par « .txt ».
    .hint = Renommez-le { $name } (le Bloc-notes ajoute « .txt » : choisissez « Tous les fichiers »).
campaign-syntax = cette ligne n'est pas écrite comme il faut : { $line }
    .hint = Une ligne s'écrit : clé = 'texte'. Vérifiez les guillemets, les crochets et le signe égal.
campaign-day = ce jour n'existe pas au calendrier : { $line }
    .hint = Une date s'écrit année, mois, jour : 2026-12-05.
campaign-twice = cette clé ou cette rubrique est écrite deux fois : { $line }
    .hint = Gardez une seule des deux.
campaign-backslash = la barre « \ » a un sens spécial entre guillemets : { $line }
    .hint = Écrivez les chemins avec « / » : 'images/logo.png'.
campaign-type = « { $key } » attend { $expected }, pas { $found }.
campaign-unknown-key = « { $key } » n'est pas connu ici.
    .hint = { nearest-one }Possible ici : { $allowed }.
campaign-nir = ce texte contient un numéro de sécurité sociale.
    .hint = Effacez-le : aucun papier ne doit porter le numéro d'une personne. Les lettres ont des lignes à remplir à la main.
voice-unknown = la voix « { $wanted } » n'existe pas.
    .hint = Voix possibles : { $allowed }.
voice-role = la couleur « { $wanted } » n'est pas dans la palette.
    .hint = Couleurs possibles : { $allowed }. Une couleur de plus se décrit dans data/palette.toml.
voice-figure = le dessin « { $wanted } » n'existe pas.
    .hint = { nearest-one }Dessins : { $allowed }.
voice-cut = la graisse ou la largeur des titres est impossible.
    .hint = Dans [headline] : weight de 100 à 900, stretch de 50 à 200.
voice-message = une voix ne peut pas dire « { $message } » à sa façon : ce n'est pas une partie d'une opinion.
    .hint = La procédure est la même dans toutes les voix. Vérifiez l'identifiant : une voix remplace ce que [parts] nomme dans template.toml.
website-wrong = « { $address } » n'est pas une adresse de page simple.
    .hint = Écrivez https://… sans paramètre (ni « ? » ni « # ») : le code QR la porte telle quelle.
logo-document = le logo « { $name } » est un fichier PDF, EPS ou AI : il ne peut pas être posé dans un PDF accessible.
    .hint = Ouvrez-le dans Inkscape, Illustrator ou Affinity et enregistrez-le en SVG (textes vectorisés), ou en PNG à 300 points par pouce.
logo-read = le logo « { $name } » ne se lit pas : { reason }.
    .hint = Les chemins partent du dossier de la campagne.
logo-format = le logo « { $name } » n'est pas une image PNG, JPEG ou SVG que le programme sait lire.
    .hint = Enregistrez-le en PNG ou en SVG depuis un logiciel de dessin. Les fichiers EPS et AI sont à convertir.
logo-large = le logo « { $name } » a plus de { $most } pixels de côté.
    .hint = Réduisez-le : { $most } pixels suffisent pour une affiche.
event-incomplete = un rendez-vous a besoin de sa date et de son heure.
    .hint = Écrivez les deux : date = 2026-12-05 et time = '10:30'
event-place = le rendez-vous n'a pas de lieu, et la rue de la caisse ({ $fund }, { $departement }) n'est pas assez sûre.
    .hint = Ajoutez place = '…' dans [event].
event-past = le rendez-vous du { $date } est passé.
    .hint = Corrigez ou retirez [event].
code-dense = { $job } : le code QR n'a pas assez de place pour { $kind ->
        [event] le lieu du rendez-vous
       *[other] ce qu'il dit ({ $kind })
    } : ses points seraient trop petits.
    .hint = { $kind ->
        [event] Raccourcissez place dans [event].
       *[other] Donnez-lui un carré plus grand dans le gabarit.
    }
sections-large = ce tableau est trop grand : il ne doit pas dépasser { $most } Mo.
    .hint = Gardez une ligne par département, et seulement les colonnes utiles.
sections-format = ce fichier n'est pas un tableau en texte (CSV).
    .hint = Dans Excel ou LibreOffice : Enregistrer sous, type « CSV », puis donnez le nom du fichier .csv.
sections-empty = ce tableau n'a pas de ligne.
    .hint = La première ligne nomme les colonnes, les suivantes donnent un groupe chacune.
sections-column = la colonne « { $column } » n'est pas connue : elle est laissée de côté.
    .hint = { nearest-one }Colonnes : { $allowed }.
sections-column-twice = deux colonnes disent la même chose : { $column }.
    .hint = Gardez-en une.
sections-no-departement = il manque la colonne qui dit le département.
    .hint = Écrivez « departement » en haut de cette colonne. Colonnes : { $allowed }.
sections-surplus = cette case n'a pas de titre de colonne au-dessus d'elle.
    .hint = Un texte qui contient « { $separator } » se met entre guillemets ; sinon, ajoutez le titre ou effacez la case.
sections-quote = ce guillemet n'est pas refermé : tout ce qui suit est pris pour la même case.
    .hint = Refermez-le, ou effacez-le.
sections-nowhere = cette ligne ne dit pas son département.
    .hint = Écrivez son numéro ou son nom.
sections-twice = le département { $departement } est déjà à la ligne { $first }.
    .hint = Gardez une seule ligne par département.
sections-both = le département { $departement } a aussi une rubrique [departement.{ $departement }].
    .hint = Gardez la ligne du tableau ou la rubrique.
sections-number = « { $found } » est un long nombre qu'Excel a abîmé.
    .hint = Mettez la colonne au format Texte, retapez le nombre, enregistrez de nouveau.
sections-date = « { $found } » n'est pas une date du calendrier.
    .hint = Écrivez 05/12/2026 (jour, mois, année) ou 2026-12-05.
sections-date-short = « { $found } » peut se lire de deux façons.
    .hint = Écrivez l'année en entier : 05/12/2026.
sections-time = « { $found } » n'est pas une heure du jour.
    .hint = Écrivez 10:30, 10 h 30 ou 10 h.
fund-elsewhere = la caisse « { $fund } » n'est pas dans le département { $departement }.
    .hint = Caisses possibles : { $allowed }.
fund-unknown = la caisse « { $wanted } » n'existe pas.
    .hint = { nearest-one }Toutes : tractopelle list departements --json
correction-undated = la correction de « { $fund } » n'a pas de date.
    .hint = Ajoutez corrected = 2026-11-20 : le jour où vous avez vérifié l'adresse.
document-nameless = ce papier n'est pas nommé.
    .hint = Ajoutez id = 'affiche', ou un autre : tractopelle list documents
document-name = « { $name } » ne peut pas commencer le nom d'un fichier.
    .hint = Prenez des minuscules sans accent, des chiffres et des tirets : name = 'affiche-secret'
confirmation-undated = la confirmation de « { $fact } » n'a pas de date.
    .hint = Ajoutez on = 2026-11-20 : le jour où quelqu'un a vérifié.

### What was asked for
no-departement = aucun département n'est choisi.
    .hint = Ajoutez --departement 81, ou departements = ['81'] dans [select].
departement-unknown = le département « { $wanted } » n'existe pas.
    .hint = { nearest-one }Tous : tractopelle list departements
document-unknown = le document « { $wanted } » n'existe pas.
    .hint = { nearest-one }Tous : tractopelle list documents
document-untranslated = le document « { $document } » n'est pas traduit ({ $language }) : il n'est pas fait dans cette langue.
    .hint = Demandez-le en français, ou ajoutez locales/{ $language }/{ $document }.ftl au dossier de la campagne.
format-unknown = le document « { $document } » n'a pas de format « { $wanted } ».
    .hint = Formats possibles : { $allowed }.
format-size = le format « { $format } » du document « { $document } » n'est pas en taille « { $size } ».
    .hint = Demandez le format ou la taille, pas les deux. Formats en taille « { $size } » : { $allowed }.
format-unfit = { $why ->
        [room] le format « { $format } » du document « { $document } » est trop petit pour une traduction ({ $language })
        [translations] le format « { $format } » du document « { $document } » est prévu pour les traductions, pas pour le français ({ $language })
       *[large] cette langue ({ $language }) se fait toujours en grands caractères, et le format « { $format } » du document « { $document } » n'en est pas
    } : il n'est pas fait.
    .hint = Demandez --format { $usual }, ou aucun format : le programme prend le bon. Prévus dans cette langue : { $allowed }.
size-lacking = le document « { $document } » n'existe pas { $size ->
        [large] en grands caractères
       *[other] en taille normale
    } : il n'est pas fait.
    .hint = Ce qui se colle (affiche, autocollant) n'a pas d'édition en grands caractères. Pour le faire quand même : --size normal
variant-unknown = le document « { $document } » n'a pas de variante « { $wanted } ».
    .hint = { $count ->
        [0] Il n'en a aucune : retirez variant, ou --variant.
       *[other] { nearest-one }Variantes possibles : { $allowed }.
    }
choice-nowhere = aucun de ces documents n'existe ainsi : { $wanted }.
    .hint = Formats : { $formats }.{ $count ->
        [0] {""}
       *[other] {" "}Variantes : { $variants }.
    } Voyez : tractopelle list documents
target-unknown = la cible « { $wanted } » n'existe pas.
    .hint = Cibles possibles : { $allowed }.
language-unknown = la langue « { $wanted } » n'existe pas.
    .hint = Toutes : tractopelle list languages
fact-unknown = le fait « { $wanted } » n'existe pas.
    .hint = { nearest-one }Tous : tractopelle list facts
nothing-to-do = il n'y a rien à faire : aucun de ces documents n'existe pour ces cibles, ces langues et ces formats.
    .hint = Voyez : tractopelle list documents
same-file = deux travaux écriraient le même fichier { $file } : { $one } et { $other }.
    .hint = Retirez l'un des deux.

### Texts and templates
locale-syntax = ce message n'est pas écrit comme il faut.
    .hint = Un message s'écrit : identifiant = texte ; la suite est décalée de quatre espaces.
message-twice = le message « { $message } » est écrit deux fois : la première fois dans { $file }, à la ligne { $line }.
    .hint = Gardez-en un, ou changez son identifiant.
message-missing = le message « { $message } » manque ({ $language }).
    .hint = Ajoutez-le au fichier .ftl du document.
message-variable = le message « { $message } » demande « { $variable } », qui n'existe pas.
    .hint = Variables : celles de tractopelle list facts --json, et fund_name, departement_name, departement_of.
template-broken = ce gabarit n'a pas de format, ou un format vide, ou des corps impossibles.
    .hint = Voyez docs/templates.md.
template-usual = { $said ->
        [none] ce gabarit a plusieurs formats et ne dit pas lequel est l'habituel.
       *[other] le format habituel « { $wanted } » de ce gabarit n'existe pas.
    }
    .hint = Écrivez usual = suivi d'un de ceux-ci : { $allowed }.
template-languages = le format habituel de ce gabarit (« { $usual } », « { $translated } » pour les traductions) est réservé à d'autres langues.
    .hint = Corrigez usual et translated, ou languages des deux formats.
template-large = un gabarit a un seul format en grands caractères, qui n'est pas l'habituel. Ici : { $formats }.
    .hint = Corrigez large ou usual dans template.toml.
template-word = « { $word } » ne peut pas nommer un format ou une variante, ou le fait deux fois.
    .hint = Prenez des lettres sans accent, des chiffres et des tirets ; des minuscules pour une variante.
template-error = le gabarit échoue ({ $job }) ; le moteur répond, en anglais : « { $detail } ».
    .hint = Corrigez cette ligne, ou retirez le gabarit du dossier de la campagne.
font-broken = cette police ne se lit pas.
    .hint = Il faut un fichier .ttf ou .otf entier.
document-overflow = { $document } ({ $language }), page { $page } : le texte de « { $slot } » dépasse { $lines ->
        [0] son cadre
        [one] de { $lines } ligne
       *[other] de { $lines } lignes
    }, même au plus petit corps ({ $step } points).
    .hint = Raccourcissez ce texte.
page-count = { $document } ({ $language }) fait { $found ->
        [one] { $found } page
       *[other] { $found } pages
    } au lieu de { $range ->
        [one] { $expected }
       *[many] { $least } à { $expected }
    }.
    .hint = Raccourcissez le texte, ou corrigez le gabarit.
glyph-missing = la police { $font } n'a pas { $count ->
        [one] le signe
       *[other] les signes
    } « { $character } » ({ $document }, { $language }, message « { $message } »).
    .hint = Remplacez ce signe, ou ajoutez une police au dossier fonts de la campagne ; pour une langue, nommez-la aussi dans son language.toml.
text-outside = { $document } ({ $language }), page { $page } : « { $text } » est à moins de cinq millimètres du bord.
    .hint = Le massicot et la photocopieuse le couperaient : corrigez le gabarit.
ink-foreign = { $document }, page { $page } : la couleur { $colour } n'est pas une couleur de la palette, ou n'est pas noire dans la version pour photocopieuse.
    .hint = Un gabarit n'emploie que les noms de templates/common/palette.typ.
layout-pages = { $document } : un document de { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    } ne va pas avec la mise en page « { $layout } ».
    .hint = Un livret a de 2 à 48 pages ; un plan de montage est celui d'une affiche d'une page.
layout-size = { $document } : les pages ne tiennent pas sur le papier de la mise en page « { $layout } ».
    .hint = Changez home ou [format] dans template.toml.
riso-size = { $document } : cette page est plus grande qu'une feuille A3 : un duplicopieur ne l'imprime pas.
    .hint = Imprimez-la avec la cible home, ou dessinez-la en A3.
riso-inks = { $document } : ce document demande plus de { $most } encres : { $names }.
    .hint = Chaque encre est un passage de plus : changez riso dans data/palette.toml.
riso-unknown = { $document } : l'encre « { $plate } » de la palette n'existe pas.
    .hint = Ajoutez-la à data/riso.toml, ou corrigez data/palette.toml.
riso-names = les encres { $names } donneraient deux fois le même nom de fichier, ou aucun.
    .hint = Donnez à chaque encre un nom à elle, avec des lettres ou des chiffres : couleur = 'rouge'
pdf-export = le fichier PDF ne peut pas être écrit ; le moteur répond, en anglais : « { $detail } ».

### Warnings and findings
facts-unverified = { $count ->
        [one] un fait n'a pas été revérifié
       *[other] { $count } faits n'ont pas été revérifiés
    } : les feuilles le disent ({ $documents } ; le plus ancien est établi au { $date }).
    .hint = tractopelle check les montre un par un ; tractopelle confirm note les réponses.
fact-unconfirmed = { $fact } est à vérifier avant d'imprimer (établi au { $date }).
    .hint = { $question }
fact-overdue = { $fact } est à revoir une fois par an (établi au { $date }).
    .hint = { $question }
final-unconfirmed = { $fact } n'est pas confirmé : { $says }
    .hint = Vérifiez, puis : tractopelle confirm { $fact } --on DATE --by NOM
address-low = adresse peu sûre : { $address }.
    .hint = Vérifiez-la auprès de la caisse, puis corrigez-la dans [fund.{ $fund }] avec corrected = DATE.
editor-missing = personne n'est nommé comme éditeur{ in-departement } : les feuilles laissent des lignes pour un tampon.
    .hint = Ajoutez name et address dans [campaign].
in-departement = { $departement ->
    [general] {""}
   *[other] {" "}({ $departement })
}
ipns-anonymous = « imprimé par nos soins » ne s'imprime que si l'éditeur a un nom et une adresse.
    .hint = Ajoutez name et address dans [campaign].
printer-missing = l'imprimeur n'est pas nommé : la loi du 29 juillet 1881 demande son nom et son adresse.
    .hint = Si vous imprimez vous-mêmes : imprint = {"{"} home = 'ipns' {"}"} dans [campaign].
reading-hard = { $document } ({ $language }) se lit mal : { $score } points de Kandel et Moles, il en faut { $aim }. Sa phrase la plus difficile : « { $sentence } »
    .hint = Des mots plus courts, une idée par phrase. Ne coupez pas une phrase pour le score seul : faites lire la feuille à cinq personnes.
language-draft = { $document }, en { $language } : { $count ->
        [one] un message de la marche à suivre n'a pas été relu
       *[other] { $count } messages de la marche à suivre n'ont pas été relus
    } par une personne dont c'est la langue.
    .hint = Faites une épreuve à relire : tractopelle review { $code }
final-draft = { $document }, en { $language } : { $count ->
        [one] un message de la marche à suivre n'a pas été relu
       *[other] { $count } messages de la marche à suivre n'ont pas été relus
    } par une personne dont c'est la langue.
    .hint = Faites relire : tractopelle review { $code }. Pour faire la feuille quand même, avec sa mention : --accept-drafts
review-source = le français est la langue d'origine : il n'y a rien à relire.
    .hint = Donnez une autre langue. Toutes : tractopelle list languages
review-nowhere = il n'y a pas de dossier de campagne où noter cette relecture.
    .hint = Donnez la campagne (--campaign DOSSIER), ou placez-vous dans un dossier qui contient locales/{ $code }/language.toml.
value-unknown = « { $key } » ne peut pas être « { $wanted } ».
    .hint = { nearest-one }Possible ici : { $allowed }.
key-missing = il manque « { $key } ».
    .hint = Voyez docs/translating.md, ou un fichier language.toml qui existe.
patterns-unknown = il n'y a pas de motifs de césure pour cette langue ({ $wanted }).
    .hint = Écrivez hyphenation = 'engine' si le moteur la connaît, sinon 'none'. Motifs fournis : { $allowed }.
review-unknown = le message « { $message } » n'est pas dans cette langue ({ $language }).
    .hint = { nearest-one }Retirez ces lignes, ou corrigez le nom.
review-changed = { $count ->
        [one] le français de ce message a changé depuis sa relecture ({ $language }) : il redevient un brouillon.
       *[other] le français de { $count } messages a changé depuis leur relecture ({ $language }) : ils redeviennent des brouillons.
    }
    .hint = À relire : { $messages }.
interrupted = arrêté : les fichiers déjà écrits sont entiers.
internal = le programme s'est trompé (« { $detail } »).
    .hint = C'est une faute de notre part : dites-nous la commande et le fichier de campagne.

### Confirm, new
confirm-future = le { $date } n'est pas encore passé.
    .hint = Donnez le jour où quelqu'un a vérifié : --on 2026-11-20
confirm-nobody = il manque le nom de la personne qui a vérifié.
    .hint = Donnez un nom ou un prénom : --by Camille
confirm-nowhere = il n'y a pas de fichier de campagne où noter cela.
    .hint = tractopelle new DOSSIER, puis ajoutez --campaign DOSSIER
confirm-done = Noté dans { $file } : { $facts }.
new-exists = ce fichier existe déjà.
    .hint = Choisissez un autre dossier : rien n'est écrasé.
new-done = { $folder } est prêt.
    Ouvrez campaign.toml avec un éditeur de texte, puis : tractopelle build --campaign { $folder }
new-template-done = { $folder } est prêt : { $count } fichiers. Ouvrez ce dossier dans un éditeur Typst ; data.json et local.json tiennent lieu de données.

### Build, check, list
build-folder = { $folder } : { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
build-read = Commencez par { $file }.
build-failed = { $count ->
        [one] { $count } erreur, voyez plus haut : il manque des feuilles.
       *[other] { $count } erreurs, voyez plus haut : il manque des feuilles.
    }
build-questions = À demander au 34 22, ou à relire à la source, avant d'imprimer beaucoup :
build-confirm = Notez chaque réponse : tractopelle confirm FAIT --on DATE --by NOM
check-done = { $count ->
        [0] Rien à redire.
        [one] { $count } point à revoir.
       *[other] { $count } points à revoir.
    }
list-format-french = { $format } (français)
list-format-translations = { $format } (traductions)
list-pages = { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
list-pages-range = de { $least } à { $count } pages
list-coverage = { $documents ->
    [0] aucun document
    [one] un document
   *[other] { $documents } documents
}, { $percent } % du français
list-statuses = absents : { $absent }, brouillons : { $draft }, relus : { $reviewed }, essayés : { $tested }
list-age = { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
format-time = { $minute ->
    [0] { $hour } h
   *[other] { $hour } h { $minutes }
}
list-fact-open = à vérifier
list-fact-overdue = à revoir
list-fact-checked = vérifié
list-fact-settled = stable
status-source = langue d'origine, { $documents } documents, { $all } messages
status-broken = ne se lit pas, voir ci-dessous
review-list-head = Relecture : { $language }. Sous chaque nom, le français, puis la traduction.
    Juste ? Changez status : 'reviewed' si vous l'avez relu, 'tested' si des personnes concernées l'ont essayé.
    À changer ? Laissez 'draft' et ajoutez une ligne : note = 'ce que vous écririez'.
    Écrivez en haut votre nom, ou un pseudonyme, et la date. Ne touchez pas à source.
    Puis : tractopelle review { $code } --accept CE-FICHIER
review-made = { $file } : l'épreuve à imprimer et à faire lire.
    { $list } : la liste à remplir ({ $count ->
    [one] un message
   *[other] { $count } messages
}). Puis : tractopelle review { $code } --accept { $list }
review-recorded = { $file } : { $reviewed } messages relus, { $tested } essayés.
target-screen = PDF pour le courriel, le site et les lecteurs d'écran
target-home = PDF A4 noir pour l'imprimante ou la photocopieuse du groupe
target-press = PDF/X pour un imprimeur : quatre encres, fonds perdus
target-png = images pour les réseaux sociaux
target-riso = PDF gris pour le duplicopieur (riso), un par encre, sur demande

### The guide without arguments
guide-welcome = Tractopelle fabrique des papiers sur Mon espace santé : refuser, fermer. Répondez, puis Entrée.
guide-departement = Votre département (numéro ou nom) ?
guide-documents = Quels papiers ? Leurs numéros, ou Entrée pour tous :
guide-number = il faut des numéros de 1 à { $most }, séparés par des virgules.
guide-name = Qui signe (nom du groupe ; Entrée pour laisser la place d'un tampon) ?
guide-address = Son adresse ?
guide-working = Un instant…
guide-done = Fait : { $count } fichiers dans { $folder }. Ouvrez d'abord { $file }.
guide-enter = Appuyez sur Entrée pour finir.

### The command line
cli-unknown-argument = l'option « { $argument } » n'existe pas.
    .hint = { nearest-one }Toutes : { $help }
cli-extra-argument = « { $argument } » est de trop.
    .hint = Voyez : { $help }
cli-unknown-command = la commande « { $argument } » n'existe pas.
    .hint = { nearest-one }Toutes : { $help }
cli-missing-argument = il manque : { $argument }.
    .hint = Voyez : { $help }
cli-wrong-value = « { $value } » ne convient pas pour { $argument }.
    .hint = { nearest-one }{ $choice ->
        [some] Possible ici : { $allowed }.
       *[none] Voyez : { $help }
    }
cli-wrong-date = « { $value } » n'est pas une date, ou ce jour n'existe pas ({ $argument }).
    .hint = Une date s'écrit année, mois, jour : 2026-12-05
cli-no-value = il manque une valeur à { $argument }.
    .hint = { $choice ->
        [some] Possible ici : { $allowed }.
       *[none] Voyez : { $help }
    }
cli-needless-value = { $argument } ne prend pas de valeur.
    .hint = Voyez : { $help }
cli-twice = { $argument } est donné deux fois.
    .hint = Gardez-en un.
cli-wrong = cette commande n'est pas comprise.
    .hint = Voyez : { $help }

### Print shops
printer-unknown = le profil d'imprimeur « { $wanted } » n'existe pas.
    .hint = { nearest-one }Profils : { $allowed }. Le vôtre va dans data/printers du dossier de la campagne.
condition-unknown = la condition d'impression « { $wanted } » n'existe pas.
    .hint = { nearest-one }Fournies : { $allowed }. Pour une autre, donnez aussi son profil : icc = 'profil.icc'.
condition-unnamed = le profil ICC { $path } n'a pas de nom de condition.
    .hint = Donnez le nom que l'imprimeur emploie : condition = 'FOGRA51' (ou --condition FOGRA51).
pdfx-unknown = la norme « { $wanted } » n'est pas connue.
    .hint = Écrivez pdfx = '4' (PDF/X-4) ou pdfx = '1a' (PDF/X-1a:2003).
icc-read = le profil ICC { $path } ne se lit pas : { reason }.
    .hint = Vérifiez le nom et le dossier.
icc-large = le profil ICC { $path } est trop grand : { $most } Mo au plus.
    .hint = Demandez à l'imprimeur un profil de sortie ; ils pèsent moins de 3 Mo.
icc-broken = le profil ICC { $path } ne se lit pas, ou ne sait pas convertir des couleurs en encres.
    .hint = Téléchargez-le de nouveau, ou demandez à l'imprimeur un profil de sortie CMJN.
icc-class = le profil ICC { $path } ne décrit pas une presse (classe { $found }).
    .hint = Il faut un profil de sortie (classe « prtr ») : celui d'un écran ou d'un scanner ne convient pas.
icc-colours = le profil ICC { $path } n'est pas fait pour quatre encres (il est en { $found }).
    .hint = Il faut un profil CMJN (CMYK), comme FOGRA39.
logo-svg = ce logo SVG ne peut pas passer en quatre encres : { $reason ->
    [gradient] il contient un dégradé ou un motif
    [opacity] il contient de la transparence
    [mask] il contient un masque
    [filter] il contient un effet (ombre, flou)
    [clip] il contient une découpe
    [picture] il contient une photo
    [text] il contient du texte qui n'est pas vectorisé
   *[other] il est d'une forme qui n'est pas prise en charge
}.
    .hint = Simplifiez-le (aplats de couleur, textes vectorisés), ou donnez-le en PNG, à 300 points par pouce au moins.
logo-separate = une image ne peut pas être convertie en encres.
    .hint = Enregistrez-la de nouveau en PNG ou JPEG, 8 bits, RVB.
press-printer-missing = le nom et l'adresse de l'imprimeur manquent sur les fichiers « press » (département { $departement }) ; la loi les demande. Une ligne blanche les attend.
    .hint = Dans [campaign] : imprint = {"{"} press = 'Nom, adresse' {"}"}. Ou demandez à l'imprimeur de les ajouter.
preflight-refused = { $file } n'est pas écrit : { $count ->
    [one] le contrôle y a trouvé une faute
   *[other] le contrôle y a trouvé { $count } fautes
}.
    .hint = Corrigez ce qui est dit plus haut. Pour voir le fichier quand même : --keep-failing
preflight-kept = { $file } : { $count ->
    [one] le contrôle y a trouvé une faute
   *[other] le contrôle y a trouvé { $count } fautes
}. Il est gardé avec REFUSE dans son nom.
    .hint = Ne l'envoyez pas à l'imprimeur.

### How easily sheets read (check)

reading-title = Facilité de lecture (Kandel et Moles, de 0 à 100, la plus difficile d'abord) :
reading-document = Feuille
reading-language = Langue
reading-score = Score
reading-aim = Visé
reading-length = Mots par phrase
reading-longest = La plus longue
reading-short = Très courtes
reading-place = Où est la plus difficile
reading-cut = { $document } ({ $language }), moins de { $least } mots : { $sentences }
