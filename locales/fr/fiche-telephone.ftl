# The card that lies beside the phone: front, what to have and to say; back, what to answer and a call log.

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

fiche-telephone-hand = À garder sous la main
# facts: F29 F35
fiche-telephone-hand-card = **Votre carte Vitale.** Perdue ? Appelez aussi.
# facts: F29 F31
fiche-telephone-hand-letter = **La lettre avec le code.** Sans elle, appelez aussi.
# facts: F29
fiche-telephone-hand-number = **Votre numéro de sécurité sociale.** Il reste chez vous.

### Front: what to say

fiche-telephone-say = Ce que vous pouvez dire
# facts: F22 F23 F37 F40 F43
# step
fiche-telephone-say-1 = « **Je veux refuser Mon espace santé** », ou « **je veux le fermer** ». Refuser : { $object_weeks } semaines dès l'envoi de la lettre. Fermer : à tout moment.
# facts: F31 F48
# step
fiche-telephone-say-2 = « **Ai-je déjà un espace, ou un ancien DMP ?** »
# facts: F29
# step
fiche-telephone-say-3 = « **Je vous lis mes numéros, lentement.** »
# facts: F44 F45 F46
# step
fiche-telephone-say-4 = Si vous le voulez : « **Effacez aussi mes données.** » Sinon, elles restent archivées { $archive_years } ans. Effacer prend { $erase_months } mois au plus, sans retour : prenez vos copies avant.
# facts: F37
# step
fiche-telephone-say-5 = « **Envoyez-moi le justificatif par la poste.** »
# step
fiche-telephone-say-6 = « **Votre prénom, s'il vous plaît ? Ce sera fait quand ?** »

# facts: F65
fiche-telephone-never = Ne donnez jamais ces numéros à qui vous appelle, ni à nous.

### Back: what one may hear

fiche-telephone-answers = Si l'on vous répond…
# facts: F29
fiche-telephone-hear-code = « Il faut le code. »
# facts: F29
# step
fiche-telephone-reply-code = « Je ne l'ai pas. Que puis-je vous donner à la place ? »
# facts: F29
fiche-telephone-hear-serial = « Le numéro de série ? »
# facts: F33 F33-place F34-min F34-max F34-place F35
fiche-telephone-reply-serial = Près de la photo : les { $serial_last } derniers chiffres. Sans photo : au dos, { $serial_min } à { $serial_max } chiffres. Perdue ? « Dites-moi ce numéro. »
# facts: F24 F36
fiche-telephone-hear-online = « C'est sur internet. »
# facts: F40 F92
# step
fiche-telephone-reply-online = « La loi me permet de vous le demander. À qui puis-je l'écrire ? »
fiche-telephone-hear-none = Rien, ou « rappelez ».
# facts: F23 F92
fiche-telephone-reply-none = Notez l'appel, puis rappelez. Vous pouvez aussi écrire à votre caisse.

### Back: the call log

fiche-telephone-log = Notez chaque appel, jamais vos numéros
fiche-telephone-log-when = Date et heure
fiche-telephone-log-wait = Attente
fiche-telephone-log-who = Qui a répondu
fiche-telephone-log-said = Ce qui a été dit
# facts: F37
fiche-telephone-log-receipt = Justificatif
fiche-telephone-log-asked = demandé
fiche-telephone-log-received = reçu

### What it is called, and what for: in the lists and in the notice for volunteers

fiche-telephone-name = Fiche du téléphone
fiche-telephone-use = À poser près du téléphone, pour appeler.
