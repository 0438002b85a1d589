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

a-lire-how-two-up = Deux exemplaires par feuille. Recto-verso, retourner sur le **bord long**. Couper en deux aux repères.
a-lire-how-booklet = Livret. Recto-verso, retourner sur le **bord court**. Plier au milieu, agrafer dans le pli.
a-lire-how-reduction = L'affiche en petit, sur une feuille. Recto seul, de préférence sur du **papier de couleur**.
a-lire-how-tiles = L'affiche en grand, en plusieurs feuilles. Recto seul, **papier de couleur**. Couper à droite et en bas, coller sur le morceau suivant jusqu'à ses tirets.
a-lire-how-single = Une page par feuille. S'il y a un verso : recto-verso, **bord long**.
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
