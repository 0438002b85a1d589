# What the program says on texts that a campaign wrote itself.

type-words = un texte, le nom d'un fichier, { "{" } text = '…', author = '…' { "}" }, ou une liste de tout cela

text-unknown = [text.{ $wanted }] : ce papier n'existe pas, ou ne prend pas vos textes.
    .hint = { nearest-one }{ $choice ->
        [some] Possible ici : { $allowed }.
       *[none] Aucun papier de cette campagne ne prend de texte.
    }
text-neutral = [text.{ $document }] : ce papier dit comment faire, et il est le même pour tout le monde. Il ne prend pas vos textes.
    .hint = Écrivez votre avis dans un papier d'opinion : il est signé, et à part. Voyez la liste : tractopelle list documents
text-which = ici, il faut text (le texte) ou file (le nom d'un fichier), l'un des deux et pas les deux.
    .hint = Par exemple : { "{" } file = 'texte.md', author = 'Jeanne Exemple', date = 2026-11-20 { "}" }
text-variable = { "{" } ${ $wanted } { "}" } n'existe pas : personne ne saura quoi écrire à cet endroit.
    .hint = { nearest-one }Les valeurs possibles : tractopelle list facts --json (clé name), et docs/campaign.md.
text-value = { "{" } ${ $variable } { "}" } n'a pas de valeur ici.
    .hint = Remplissez ce que la campagne n'a pas dit (nom, rendez-vous, SIRET…), ou retirez ces mots.
file-outside = « { $name } » sort du dossier de la campagne.
    .hint = Copiez ce fichier dans le dossier de la campagne et écrivez son nom, par exemple 'texte.md'.
text-format = « { $name } » est un document de traitement de texte ou un PDF : le programme ne le lit pas.
    .hint = Dans LibreOffice ou Word : Fichier, Enregistrer sous, « Texte (.txt) », encodage UTF-8. Ou copiez le texte et collez-le dans un fichier .md avec le Bloc-notes. Titres : # ; gras : **mots** ; listes : - au début de la ligne.
text-read = « { $name } » ne se lit pas : { reason }.
    .hint = Les noms de fichiers partent du dossier de la campagne.
text-large = « { $name } » est trop gros pour être un texte : plus de { $most } ko.
    .hint = Un tract de quatre pages a 20 000 signes, soit 20 ko. Vérifiez que c'est le bon fichier.
text-binary = « { $name } » n'est pas un texte : il contient des signes qui ne s'écrivent pas.
    .hint = Enregistrez-le en texte (.txt ou .md), encodage UTF-8.
text-empty = « { $name } » est vide.
    .hint = Écrivez le texte dans ce fichier, ou retirez la ligne qui le nomme.
text-too-long = { $document } ({ $language }) : le texte « { $part } » a environ { $signs } signes de trop, même au plus petit corps ({ $step } points).
    .hint = { $where ->
        [other] Raccourcissez-le, ou choisissez plus grand : il tient dans { $allowed }.
       *[nowhere] Raccourcissez-le : il ne tient dans aucun autre format.
    }
picture-place = une image ne peut pas être ici : « { $name } ».
    .hint = Les images vont dans corps, demandes ou apropos, pas dans un titre.
picture-alt = l'image « { $name } » n'a pas de description.
    .hint = Écrivez ce qu'elle montre, pour qui ne la voit pas : ![La caisse d'Albi, porte fermée](image.jpg)
picture-web = l'image « { $name } » est sur internet.
    .hint = Téléchargez-la dans le dossier de la campagne et écrivez son nom : image.jpg
picture-read = l'image « { $name } » ne se lit pas : { reason }.
    .hint = Les noms de fichiers partent du dossier de la campagne.
picture-format = « { $name } » n'est pas une image PNG, JPEG ou SVG que le programme sait lire.
    .hint = Ouvrez-la dans un logiciel d'images et enregistrez-la en PNG ou en JPEG.
picture-document = « { $name } » est un fichier PDF, EPS ou AI : il ne peut pas être posé dans un texte.
    .hint = Enregistrez-le en PNG, en JPEG ou en SVG.
picture-large = l'image « { $name } » a plus de { $most } pixels de côté.
    .hint = Réduisez-la : 2000 pixels suffisent.
signatory-nameless = un signataire a besoin de name (son nom) ou de organisation.
    .hint = Par exemple : name = 'Jeanne Exemple', role = 'médecin généraliste'
