# The tract of one sheet: the call on the front, the way to do it on the back.

tract-title = Tract « Mon espace santé » : refuser ou fermer

### Front

# facts: F01
tract-headline =
    Votre silence
    ouvre
    un dossier.
# facts: F01 F23
tract-lead = « Mon espace santé », votre dossier de santé en ligne, s'ouvre **si vous ne dites rien.** Vous pouvez **le refuser ou le fermer.**
# facts: F25 F43
# step
tract-call = Refuser ou fermer ? Appelez le
# facts: F25
tract-number = { $phone_ens }
# facts: F26-opens F26-closes
tract-hours = Du lundi au vendredi, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(heure de Paris, à vérifier)
   *[no] {""}
}.
# facts: F26-call-before F31
# step
tract-before = **Appelez avant { $phone_call_before }, même sans lettre.**

tract-demands-title = Nous demandons

### Back

# facts: F22
tract-date = Lettre envoyée depuis moins de { $object_weeks } semaines ?
# facts: F22 F22-advice
tract-date-yes = **Oui :** vous pouvez refuser. Mieux vaut avant { $advice_weeks } semaines.
# facts: F23 F31 F40
tract-date-no = **Non, ou pas de lettre :** vous pouvez toujours fermer.

tract-have = Réunissez vos numéros
# facts: F32
# step
tract-have-nir = **Sécurité sociale :** { $nir_length } signes, devant.
# facts: F33
# step
tract-have-photo = **Carte avec photo :** les { $serial_last } derniers chiffres, à droite de la photo.
# facts: F34-min F34-max F34-place
# step
tract-have-plain = **Carte sans photo :** { $serial_min } à { $serial_max } chiffres, au dos, en haut à gauche.
# facts: F29 F30
tract-have-code = **Code :** sur la lettre, si vous l'avez.
# facts: F35
tract-have-lost = **Perdue ?** Le { $phone_ens } peut les donner.
# facts: F65
# step
tract-never = **Ne les donnez jamais à qui vous appelle, ni à nous.**

# facts: F25 F26-call-before
tract-ask = Appelez le { $phone_ens } avant { $phone_call_before }
# facts: F37 F43 F44 F45 F46
# step
tract-ask-text = Seul ou avec un proche, dites « je refuse » ou « je ferme ». Demandez un justificatif par la poste. **Fermer seulement :** archivé { $archive_years } ans. **Effacer :** seconde demande, { $erase_months } mois au plus, sans retour. Prenez des copies avant.

# facts: F47 F55
tract-lose = **Ce que vous perdez :** le partage entre soignants, même en urgence. Un espace fermé peut rouvrir.
# facts: F24-site F36 F42
tract-online = **En ligne :** { $ens_site }, « M'opposer », en bas de page.

### The back of the smallest format

# facts: F22 F23 F31 F40
tract-tiny-date = **Oui :** vous pouvez refuser. **Non, ou pas de lettre :** vous pouvez fermer.
# facts: F29 F33 F34-min F34-max F34-place
tract-tiny-have = Sécurité sociale. Carte : { $serial_last } derniers chiffres près de la photo, ou { $serial_min } à { $serial_max } au dos.
# facts: F65
tract-tiny-never = **Ne les dites jamais à qui vous appelle.**
# facts: F37 F43 F46
# step
tract-tiny-ask = Dites « je refuse » ou « je ferme ». Demandez un justificatif. Effacer est une seconde demande, sans retour.
# facts: F24-site F36 F42 F47 F55
tract-tiny-lose = Ou { $ens_site }. **Vous perdez** le partage entre soignants, même en urgence.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-name = Tract
tract-use = À donner de la main à la main.
