# Ce que le contrôle des PDF trouve : un message par constat, le remède dans `.hint`.

### La commande
check-mixed = « { $argument } » n'est pas un fichier PDF, alors que d'autres en sont.
    .hint = Contrôlez les PDF d'un côté, les documents de la campagne de l'autre.
check-no-pdf = ces options concernent le contrôle d'un PDF, et aucun PDF n'est nommé.
    .hint = Ajoutez le nom du fichier : tractopelle check tract.pdf
rule-unknown = la règle « { $wanted } » n'existe pas.
    .hint = { nearest-one }Toutes : { $allowed }.
preflight-at = { $name } :
preflight-page = page { $page }
preflight-place = à { $x } × { $y } mm
preflight-origin = { $name } : { $text }, lu le { $date }
preflight-without = { $count ->
        [one] Règle laissée de côté : { $rules }.
       *[other] Règles laissées de côté : { $rules }.
    }
preflight-report = Rapport : { $file }
preflight-done = { $count ->
        [0] { $files ->
            [one] Rien à redire.
           *[other] Rien à redire sur les { $files } fichiers.
        }
        [one] { $count } point à revoir.
       *[other] { $count } points à revoir.
    }
more-alike = { $count ->
        [one] encore un constat semblable sur cette page.
       *[other] encore { $count } constats semblables sur cette page.
    }

### Le fichier
file-not-pdf = ce fichier n'est pas un PDF, ou il est trop abîmé pour être lu.
    .hint = Exportez-le à nouveau, et vérifiez qu'il a été copié en entier.
file-locked = ce PDF ne s'ouvre qu'avec un mot de passe.
    .hint = Exportez-le sans mot de passe.
file-too-large = ce fichier est trop gros ({ $most } Mo au plus).
    .hint = Réduisez les photos à leur taille d'impression, puis exportez à nouveau.
file-too-many-pages = ce PDF a plus de { $most } pages.
    .hint = Coupez-le en plusieurs fichiers.
file-too-hostile = ce PDF n'a pas pu être contrôlé : { $why ->
        [time] { $seconds ->
            [one] il demande plus d'une seconde.
           *[other] il demande plus de { $seconds } secondes.
        }
        [start] le contrôle n'a pas pu démarrer.
       *[other] il fait échouer le contrôle, faute de mémoire ou parce qu'il est mal construit.
    }
    .hint = Exportez-le à nouveau depuis le logiciel qui l'a fait. S'il est seulement très lourd, laissez-lui plus de temps : --seconds 120
file-name-characters = le nom « { $name } » contient des signes qui se perdent en route ({ $found }).
    .hint = Gardez des lettres sans accent, des chiffres, le point, le tiret et le tiret bas.
encryption-found = ce PDF est chiffré : l'imprimeur ne pourra pas le préparer.
    .hint = Exportez-le sans protection.
pages-count = { $found ->
        [one] ce PDF a { $found } page
       *[other] ce PDF a { $found } pages
    }, il en faut { $wanted }.
    .hint = Ajoutez ou retirez des pages.
pages-multiple = { $found ->
        [one] ce PDF a { $found } page
       *[other] ce PDF a { $found } pages
    } ; il faut un multiple de { $wanted }.
    .hint = Ajoutez des pages, blanches s'il le faut.

### Les cadres de page
boxes-trim-missing = la page ne dit pas où elle est coupée (ni TrimBox, ni ArtBox).
    .hint = À l'export, donnez le format fini, et le fond perdu à part.
boxes-trim-and-art = la page a une TrimBox et une ArtBox : il n'en faut qu'une.
    .hint = Retirez l'ArtBox.
boxes-not-nested = la { $inner } dépasse de la { $outer }.
    .hint = Exportez à nouveau : la page finie tient dans le fond perdu, et le fond perdu dans la feuille.
boxes-trim-size = la page finie mesure { $width } × { $height } mm, il faut { $wanted_width } × { $wanted_height } mm.
    .hint = Corrigez le format du document ; ne laissez pas l'export l'agrandir ni le réduire.
boxes-unequal = la page finie mesure { $width } × { $height } mm, la première { $wanted_width } × { $wanted_height } mm.
    .hint = Donnez le même format à toutes les pages, ou faites un fichier par format.
bleed-narrow = le fond perdu a { $found } mm, il en faut { $wanted }.
    .hint = Exportez avec { $wanted } mm de fond perdu de chaque côté.
bleed-box-missing = le fond perdu n'est pas indiqué dans le fichier (BleedBox absente).
    .hint = Exportez avec { $wanted } mm de fond perdu de chaque côté.
side-of = { $side ->
        [left] à gauche
        [right] à droite
        [top] en haut
       *[bottom] en bas
    }
bleed-reach-short = { side-of }, un fond touche la coupe et ne va pas jusqu'au bord du fond perdu : { $found } mm au lieu de { $wanted }.
    .hint = Prolongez ce fond ou cette image de { $wanted } mm au-delà de la coupe.

### Ce que le fichier dit de lui-même
pdfx-keys-version = { $stated ->
        [nothing] le fichier ne dit pas
       *[other] le fichier dit suivre { $found }, et pas
    } { $wanted }.
    .hint = Exportez en { $wanted }.
pdfx-keys-pdf = le fichier est en PDF { $found } ; cette norme va jusqu'au PDF { $wanted }.
    .hint = Exportez avec le réglage de la norme.
pdfx-keys-trapped = le fichier ne dit pas s'il est grossi pour les défauts de repérage (Trapped doit valoir True ou False).
    .hint = Exportez avec le réglage de la norme ; sans grossi, Trapped vaut False.
pdfx-keys-missing = il manque au fichier : { $key }.
    .hint = Donnez un titre au document, puis exportez avec le réglage de la norme.
output-intent-missing = le fichier ne dit pas pour quelle impression il est fait (aucun mode de sortie GTS_PDFX).
    .hint = À l'export, choisissez le profil de sortie que demande l'imprimeur (souvent FOGRA39).
output-intent-several = le fichier a { $found } modes de sortie PDF/X, il en faut un seul.
    .hint = Exportez à nouveau avec un seul profil de sortie.
output-intent-unnamed = le mode de sortie n'a pas de nom.
    .hint = À l'export, choisissez un profil de sortie connu (souvent FOGRA39).
output-intent-profile = le profil du mode de sortie n'est pas dans le fichier.
    .hint = À l'export, demandez que le profil de sortie soit joint.
output-intent-broken = le profil du mode de sortie est illisible.
    .hint = Prenez un autre profil de sortie, puis exportez à nouveau.
output-intent-class = le profil du mode de sortie est de classe « { $found } », il faut celui d'une imprimante ou d'une presse (« { $wanted } »).
    .hint = Choisissez un profil de sortie, pas celui d'un écran.
output-intent-inks = le profil du mode de sortie est fait pour { $found }, il le faut pour { $wanted }.
    .hint = Choisissez un profil pour quatre encres.
active-action = le fichier contient une action ({ $key }).
    .hint = Exportez pour l'impression, sans interactivité.
active-script = le fichier contient un programme (JavaScript).
    .hint = Exportez pour l'impression, sans interactivité.
active-form = le fichier contient un formulaire ({ $key }).
    .hint = Exportez pour l'impression : les champs deviennent du dessin.
active-attachment = le fichier contient des pièces jointes ({ $key }).
    .hint = Exportez sans pièces jointes.
layers-found = le fichier a des calques : l'imprimeur peut en imprimer d'autres que vous.
    .hint = Fusionnez les calques à l'export.
annotations-found = une annotation ({ $kind }) se trouve sur ce qui s'imprime.
    .hint = Exportez sans liens, sans notes ni champs.
metadata-path = le fichier garde le nom d'un dossier personnel : { $found }
    .hint = Effacez cette propriété du document avant l'export.
metadata-author = le fichier nomme son auteur : { $found }
    .hint = Si ce n'est pas voulu, effacez l'auteur dans les propriétés du document.
metadata-exif = une photo garde les notes de son appareil (EXIF : jour, lieu, modèle…).
    .hint = Enregistrez les photos sans leurs métadonnées, puis exportez à nouveau.

### Les lettres
fonts-missing = la police { $font } n'est pas dans le fichier : une autre sera imprimée.
    .hint = À l'export, incorporez toutes les polices.
glyphs-missing = { $count ->
        [one] un signe manque
       *[other] { $count } signes manquent
    } à la police { $font } : un carré ou rien s'imprime à la place.
    .hint = Prenez une police qui a ces signes.
black-text-mixed = ce texte noir est fait de plusieurs encres ({ $found }) : il faut du noir seul (K100).
    .hint = Donnez-lui 0 % de cyan, de magenta et de jaune, et 100 % de noir.
text-size-plain = un texte a { $found } points, il en faut { $wanted } : « { $text } ».
    .hint = Agrandissez ce texte.
text-size-reversed = un texte clair sur un fond a { $found } points, il en faut { $wanted } : « { $text } ».
    .hint = Agrandissez ce texte, ou écrivez-le en noir sur blanc.
text-size-inks = un texte de plusieurs encres a { $found } points, il en faut { $wanted } : « { $text } ».
    .hint = Agrandissez ce texte, ou mettez-le en une seule encre.

### Les couleurs
colour-rgb = cette couleur n'est pas faite d'encres ({ $space }) : elle changera à l'impression.
    .hint = À l'export, convertissez les couleurs en CMJN avec le profil de sortie.
colour-grey = ce gris passe par un profil ({ $space }) : il risque d'être imprimé en quatre couleurs.
    .hint = Mettez les gris et les noirs en noir seul (K).
colour-profile = ces encres passent par un profil ({ $space }), ce que la norme interdit.
    .hint = À l'export, convertissez les couleurs en CMJN sans joindre leurs profils.
colour-not-black = ceci n'est pas en noir seul ({ $space }).
    .hint = Mettez-le en noir (K) ou en nuances de noir.
transparency-rgb = la page mélange ses transparences dans un espace qui n'est pas fait d'encres ({ $space }).
    .hint = Réglez l'espace de fusion des transparences sur CMJN.
transparency-found = la page contient de la transparence, ce que PDF/X-1a interdit.
    .hint = Aplatissez les transparences à l'export, ou demandez du PDF/X-4.
overprint-white = du blanc est en surimpression : il disparaîtra.
    .hint = Retirez la surimpression de cet objet.
total-ink-over = il y a jusqu'à { $found } % d'encre, il en faut { $wanted } % au plus.
    .hint = Éclaircissez cet endroit, ou convertissez-le avec un profil qui limite l'encre.

### Les traits, les images, la coupe
line-width-thin = un trait a { $found } point, il en faut { $wanted } au moins.
    .hint = Épaississez ce trait.
resolution-picture = une image a { $found } pixels par pouce à sa taille, il en faut { $wanted }.
    .hint = Prenez une image plus grande, ou placez-la plus petite.
resolution-bitmap = une image au trait a { $found } pixels par pouce à sa taille, il en faut { $wanted }.
    .hint = Prenez une image plus grande, ou un dessin vectoriel.
safe-zone-text = un texte est à { $found } mm de la coupe, il faut { $wanted } mm : « { $text } ».
    .hint = Éloignez-le du bord : la coupe peut tomber un millimètre à côté.
safe-zone-picture = une image est à { $found } mm de la coupe, il faut { $wanted } mm.
    .hint = Éloignez-la du bord, ou prolongez-la jusque dans le fond perdu.
safe-zone-code = un code QR est à { $found } mm de la coupe, il faut { $wanted } mm.
    .hint = Éloignez-le du bord.
folds-text = un texte est sur le pli à { $fold } mm, ou à moins de { $wanted } mm de lui : « { $text } ».
    .hint = Éloignez ce texte du pli.
folds-picture = une image est sur le pli à { $fold } mm, ou à moins de { $wanted } mm de lui.
    .hint = Éloignez-la du pli, ou faites-la passer franchement des deux côtés.
folds-code = un code QR est sur le pli à { $fold } mm, ou à moins de { $wanted } mm de lui.
    .hint = Éloignez ce code du pli.

### Les codes QR
qr-unreadable = ce code QR ne peut pas être lu.
    .hint = Refaites-le en dessin vectoriel, noir sur blanc, avec une marge blanche de quatre carrés.
qr-wrong = ce code QR ne mène pas où il devrait : { $found }
    .hint = Remplacez-le.
qr-missing = il manque sur cette page le code QR qui mène à { $wanted }
    .hint = Ajoutez-le, ou vérifiez qu'il peut être lu.
qr-copy-lost = ce code QR ne se lit plus sur la photocopie d'une photocopie.
    .hint = Faites-le plus grand, noir sur blanc, ou raccourcissez l'adresse.

### Ce qui n'a pas pu être jugé
unmeasured-overprint = non mesuré : l'effet d'une surimpression.
    .hint = Regardez l'aperçu des séparations de votre logiciel, ou demandez une épreuve.
unmeasured-blend = non mesuré : un mode de fusion ({ $name }).
    .hint = Demandez une épreuve, ou mettez ce mode de fusion sur Normal.
unmeasured-shading = non mesuré : un dégradé complexe.
    .hint = Demandez une épreuve, ou prenez un dégradé simple.
unmeasured-font = non mesuré : le texte en { $name }, police absente du fichier.
    .hint = À l'export, incorporez toutes les polices.
unmeasured-layer = non mesuré : ce que des calques cachent ou montrent.
    .hint = Fusionnez les calques à l'export.
unmeasured-image = non mesuré : une image que le programme ne sait pas lire.
    .hint = Enregistrez cette image en TIFF ou en PNG, puis exportez à nouveau.
unmeasured-colour = non mesuré : une couleur que le programme ne sait pas lire.
    .hint = Convertissez les couleurs en CMJN à l'export.
unmeasured-transfer = non mesuré : une courbe de transfert.
    .hint = Exportez sans courbes de transfert.
unmeasured-pattern = non mesuré : un motif.
    .hint = Remplacez le motif par un dessin.
unmeasured-annotation = non mesuré : une annotation qui s'imprime.
    .hint = Exportez sans annotations.
unmeasured-content = non mesuré : une partie de la page que le programme ne sait pas lire ; le fichier est abîmé ou incomplet.
    .hint = Exportez à nouveau le fichier, ou recopiez-le depuis son origine.
unmeasured-rest = non mesuré : une partie de la page, trop complexe.
    .hint = Simplifiez la page, ou faites-en une image à 300 pixels par pouce.
unmeasured-plates = non mesuré : les encres de cette page, trop grande pour être dessinée.
    .hint = Vérifiez le format de la page.

### Le rapport
report-title = Contrôle de { $file }
report-verdict = { $class ->
        [good] Rien à redire.
        [fair] { $warnings ->
            [one] { $warnings } point à regarder, aucune erreur.
           *[other] { $warnings } points à regarder, aucune erreur.
        }
       *[bad] { $errors ->
            [one] { $errors } erreur
           *[other] { $errors } erreurs
        }, { $warnings ->
            [0] rien d'autre à regarder.
            [one] { $warnings } point à regarder.
           *[other] { $warnings } points à regarder.
        }
    }
report-printer = Imprimeur : { $name } ({ $id }, { $state })
report-standard = Norme : { $standard }
report-whole = Tout le fichier
report-page = Page { $page }
report-picture = La page { $page } avec ses cadres et les constats
report-clean = Rien à redire sur cette page.
report-trim = coupe
report-bleed = fond perdu
report-safe = zone sûre
report-fold = pli
report-note = Les images sont faites des plaques d'encre ; leurs couleurs ne sont qu'approchées, ce n'est pas une épreuve. Les places se comptent en millimètres depuis le coin en haut à gauche de la page coupée. Ce contrôle ne remplace ni un outil certifié ni l'accord de l'imprimeur.

### Les imprimeurs
printer-verified = vérifié
printer-unverified = non vérifié
standard-x4 = PDF/X-4
standard-x1a = PDF/X-1a
standard-any = tout PDF
list-printer-bleed = fond perdu { $value } mm
list-printer-safe = zone sûre { $value } mm
list-printer-ink = encre { $value } %
list-printer-free = encre libre
