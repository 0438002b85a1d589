# Draft: not read by the people concerned.

tract-title = Tract « Mon espace santé » : refuser ou fermer

### Front

# facts: F01
tract-headline =
    Votre silence
    ouvre
    un dossier.
# facts: F01 F23
tract-lead =
    « Mon espace santé » est un dossier de santé sur internet.
    Vous gardez le silence ?
    {""}**Il s'ouvre à votre nom.**
    Vous pouvez **le refuser ou le fermer.**
# facts: F25 F43
tract-call = Pour refuser ou fermer, appelez le
# facts: F25
tract-number = { $phone_ens }
# facts: F26-opens F26-closes
tract-hours =
    Du lundi au vendredi,
    de { $phone_opens } à { $phone_closes }{ $overseas ->
        [yes]
            {""}
            (heure de Paris, à vérifier)
       *[no] {""}
    }.
# facts: F26-call-before F31
tract-before = **Appelez avant { $phone_call_before }, même sans lettre.**

tract-demands-title = Nous demandons

### Back

# facts: F22
tract-date = L'envoi de la lettre date de moins de { $object_weeks } semaines ?
# facts: F22 F22-advice
tract-date-yes =
    {""}**Oui :** vous pouvez refuser.
    Refusez plutôt avant { $advice_weeks } semaines.
# facts: F23 F31 F40
tract-date-no =
    {""}**Non, ou vous êtes sans lettre :** vous pouvez fermer.
    C'est toujours possible.

tract-have = Préparez vos numéros
# facts: F32
tract-have-nir =
    {""}**Numéro de sécurité sociale :** il a { $nir_length } signes.
    Il est sur le devant de la carte Vitale.
# facts: F33
tract-have-photo =
    {""}**Carte Vitale avec photo :** regardez à droite de la photo.
    Copiez les { $serial_last } derniers chiffres.
# facts: F34-min F34-max F34-place
tract-have-plain =
    {""}**Carte Vitale sans photo :** retournez la carte.
    Regardez en haut, à gauche.
    Copiez les { $serial_min } à { $serial_max } chiffres.
# facts: F29 F30
tract-have-code =
    {""}**Code :** il est sur la lettre.
    Vous êtes sans lettre ?
    Appelez aussi.
# facts: F35
tract-have-lost =
    {""}**Votre carte est perdue ?**
    Le { $phone_ens } peut donner ce numéro.
# facts: F65
tract-never =
    {""}**Quelqu'un vous appelle ?**
    {""}**Gardez vos numéros secrets.**
    {""}**Faites pareil avec nous.**

# facts: F25 F26-call-before
tract-ask = Appelez le { $phone_ens } avant { $phone_call_before }
# facts: F37 F43 F44 F45 F46
tract-ask-text =
    Un proche peut vous aider.
    Dites : « Je refuse » ou « Je ferme ».
    Demandez une preuve par la poste.
    {""}**Fermer :** vos données sont mises de côté { $archive_years } ans.
    {""}**Effacer :** demandez-le en plus.
    Vos données disparaissent en { $erase_months } mois au plus.
    C'est pour toujours.
    Prenez vos copies avant.

# facts: F47 F55
tract-lose =
    {""}**Ce que vous perdez :** le partage entre soignants.
    C'est vrai même en urgence.
    Un espace fermé peut rouvrir.
# facts: F24-site F36 F42
tract-online =
    {""}**Sur internet :** allez sur { $ens_site }.
    Choisissez « M'opposer », en bas de la page.

### The back of the smallest format

# facts: F22 F23 F31 F40
tract-tiny-date =
    {""}**Oui :** vous pouvez refuser.
    {""}**Non, ou sans lettre :** vous pouvez fermer.
# facts: F29 F33 F34-min F34-max F34-place
tract-tiny-have =
    Numéro de sécurité sociale.
    Carte avec photo : { $serial_last } derniers chiffres.
    Sinon, au dos : { $serial_min } à { $serial_max } chiffres.
# facts: F65
tract-tiny-never =
    {""}**On vous appelle ?**
    {""}**Gardez-les secrets.**
# facts: F37 F43 F46
tract-tiny-ask =
    Dites : « Je refuse » ou « Je ferme ».
    Demandez une preuve.
    Pour effacer, demandez-le en plus.
# facts: F24-site F36 F42 F47 F55
tract-tiny-lose =
    Ou allez sur { $ens_site }.
    {""}**Vous perdez** le partage, même en urgence.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-name = Tract
tract-use = À donner de la main à la main.
