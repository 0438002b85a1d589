# Draft: not read by the people concerned.

# facts: F01 F40
fiche-telephone-title = Refuser ou fermer Mon espace santé : la fiche du téléphone

### Front: the call

# facts: F01 F40
fiche-telephone-headline = Refuser ou fermer Mon espace santé
# facts: F25
fiche-telephone-number = { $phone_ens }
# facts: F26-call-before
fiche-telephone-before = Appelez
    avant { $phone_call_before }
fiche-telephone-helper = **Un proche peut vous aider.**

### Front: what to have in hand

fiche-telephone-hand = À préparer avant l'appel
# facts: F29 F35
fiche-telephone-hand-card =
    {""}**Votre carte Vitale.**
    Elle est perdue ?
    Appelez aussi.
# facts: F29 F31
fiche-telephone-hand-letter =
    {""}**La lettre avec le code.**
    Elle est perdue ?
    Appelez aussi.
# facts: F29
fiche-telephone-hand-number =
    {""}**Votre numéro de sécurité sociale.**
    Gardez-le pour vous.

### Front: what to say

fiche-telephone-say = Ce que vous pouvez dire
# facts: F22 F23 F37 F40 F43
fiche-telephone-say-1 =
    « **Je veux refuser Mon espace santé.** »
    Vous avez { $object_weeks } semaines pour refuser.
    Le délai part de l'envoi de la lettre.
    Ou : « **Je veux fermer Mon espace santé.** »
    Fermer est toujours possible.
# facts: F31 F48
fiche-telephone-say-2 =
    « **Ai-je déjà un espace ?** »
    « **Ai-je un ancien dossier médical partagé (DMP) ?** »
# facts: F29
fiche-telephone-say-3 = « **Je vous lis mes numéros, lentement.** »
# facts: F44 F45 F46
fiche-telephone-say-4 =
    Vous voulez tout effacer ?
    Prenez vos copies avant.
    Puis dites : « **Effacez aussi mes données.** »
    Vos données disparaissent en { $erase_months } mois au plus.
    C'est pour toujours.
    Sinon, elles sont mises de côté { $archive_years } ans.
# facts: F37
fiche-telephone-say-5 = « **Envoyez-moi une preuve par la poste.** »
fiche-telephone-say-6 =
    « **Quel est votre prénom, s'il vous plaît ?** »
    « **Ce sera fait quand ?** »

# facts: F65
fiche-telephone-never =
    Quelqu'un vous appelle ?
    Gardez vos numéros secrets.
    Faites pareil avec nous.

### Back: what one may hear

fiche-telephone-answers = La personne répond…
# facts: F29
fiche-telephone-hear-code = « Il faut le code. »
# facts: F29
fiche-telephone-reply-code =
    « Je suis sans code.
    Que puis-je donner à la place ? »
# facts: F29
fiche-telephone-hear-serial = « Le numéro de série ? »
# facts: F33 F33-place F34-min F34-max F34-place F35
fiche-telephone-reply-serial =
    Le numéro de série est sur la carte Vitale.
    Votre carte a une photo ?
    Regardez à droite de la photo.
    Lisez les { $serial_last } derniers chiffres.
    Votre carte est sans photo ?
    Retournez-la.
    Lisez les { $serial_min } à { $serial_max } chiffres.
    Votre carte est perdue ?
    « Dites-moi ce numéro. »
# facts: F24 F36
fiche-telephone-hear-online = « C'est sur internet. »
# facts: F40 F92
fiche-telephone-reply-online =
    « La loi me permet de vous le demander.
    À qui puis-je écrire ? »
fiche-telephone-hear-none = Silence, ou « rappelez ».
# facts: F23 F92
fiche-telephone-reply-none =
    Notez l'appel, puis rappelez.
    Vous pouvez aussi écrire à votre caisse.

### Back: the call log

fiche-telephone-log = Notez chaque appel, gardez vos numéros secrets
fiche-telephone-log-when = Date et heure
fiche-telephone-log-wait = Attente
fiche-telephone-log-who = Qui répond
fiche-telephone-log-said = Ce que l'on vous dit
# facts: F37
fiche-telephone-log-receipt = Preuve
fiche-telephone-log-asked = demandée
fiche-telephone-log-received = reçue

### What it is called, and what for: in the lists and in the notice for volunteers

fiche-telephone-name = Fiche du téléphone
fiche-telephone-use = À poser près du téléphone, pour appeler.
