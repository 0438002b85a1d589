# The notice in every folder of outputs, for the volunteer who prints: which file for what, and how.

a-lire-title = À lire avant d'imprimer
a-lire-headline = À lire avant
    d'imprimer
a-lire-for-you = Pour vous, pas à distribuer

### Heads of the list

a-lire-home = Imprimer soi-même
a-lire-screen = Envoyer, lire à l'écran
a-lire-press = Donner à un imprimeur
a-lire-png = Réseaux sociaux
a-lire-warnings = Avant de distribuer

### How to print or send a file, by layout and target

a-lire-turned = { $flip ->
    [long] Recto-verso, retourner sur le **bord long**.
    [short] Recto-verso, retourner sur le **bord court**.
   *[simplex] Recto seul.
}
a-lire-how-two-up = Deux exemplaires par feuille. { a-lire-turned } Couper en deux aux repères.
a-lire-how-four-up = Quatre exemplaires par feuille. { a-lire-turned } Couper au milieu, dans les deux sens.
a-lire-how-n-up = Plusieurs exemplaires par feuille. { a-lire-turned } Couper aux repères.
a-lire-how-cut-and-stack = Des pages différentes. { a-lire-turned } Couper la pile aux repères, puis poser les tas l'un sur l'autre, celui d'en haut à gauche par-dessus : les pages sont dans l'ordre.
a-lire-how-booklet = Livret. { a-lire-turned } Plier au milieu, agrafer dans le pli.
a-lire-how-booklet-pair = Deux petits livrets par feuille. { a-lire-turned } Couper en deux aux repères, puis plier chaque moitié, agrafer dans le pli.
a-lire-how-stickers = Vingt-quatre autocollants par feuille. Recto seul, **papier autocollant**. Découper aux tirets.
a-lire-how-leaflet = Dépliant en trois volets. { a-lire-turned } Plier aux tirets : le volet le plus court rentre le premier.
a-lire-how-reduction = L'affiche en petit, sur une feuille. Recto seul, de préférence sur du **papier de couleur**.
a-lire-how-tiles = L'affiche en grand, en plusieurs feuilles. Recto seul, **papier de couleur**. Couper à droite et en bas, coller sur le morceau suivant jusqu'à ses tirets.
a-lire-how-tiles-plan = L'affiche en grand, en plusieurs feuilles, après un **plan de montage**. Recto seul, **papier de couleur**. Couper à droite et en bas, coller sur le morceau suivant jusqu'à ses tirets.
a-lire-how-single = Une page par feuille. { a-lire-turned }
a-lire-how-riso = Pour un duplicopieur (riso) : un fichier par encre, dont le nom est à la fin. Imprimer toutes les feuilles d'une encre, puis de l'autre. { a-lire-turned } Puis couper ou plier aux repères, s'il y en a.
a-lire-how-screen = À joindre à un message ou à mettre sur un site. Il n'est pas fait pour l'imprimante.
a-lire-how-press = Pour l'imprimeur : quatre encres, fonds perdus. Envoyez **le fichier tel quel**, sans le rouvrir ni l'enregistrer ailleurs.
a-lire-how-png = Une image par page. En publiant, écrivez le texte de l'image pour qui ne la voit pas.

### How to print, in drawings

a-lire-print = Bien imprimer
a-lire-print-trial = Imprimez **un essai**, relisez-le, puis tirez le reste.
a-lire-card-scale = **Taille réelle.** Choisissez « sans mise à l'échelle » : ni ajuster, ni réduire.
a-lire-card-long = **Bord long.** La feuille se tourne comme une page de livre.
a-lire-card-short = **Bord court.** La feuille se tourne comme un calendrier mural.
a-lire-card-booklet = **Livret.** Gardez l'ordre des feuilles. Pliez, agrafez dans le pli.
a-lire-card-tiles = **Grande affiche.** Coupez à droite et en bas, collez sur le morceau suivant, jusqu'à ses tirets.
# facts: F89 F90
a-lire-card-paper = **Affiche : papier de couleur.** Noir sur blanc est réservé à l'État (loi du { $law_press }, art. { $art_press_white }).

### Warnings; the program puts in those that hold

a-lire-warning-address = **Adresse à vérifier.** { $fund_name } : l'adresse n'est pas sûre. Appelez la caisse avant d'imprimer.
a-lire-warning-facts = **Faits à vérifier.** Ils datent du { $facts_date }. Appelez avant un grand tirage.
a-lire-warning-editor = **Personne n'est nommé.** Mettez un tampon, nom et adresse, sur chaque feuille.
