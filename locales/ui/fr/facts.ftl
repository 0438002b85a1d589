# What each fact states, and the question that confirms it. { $value } arrives already formatted.
# A question is asked on the phone to the service, unless it names the page or the article to look up.

fact-F01 = L'espace s'ouvre tout seul pour chaque assuré, sauf si la personne ou son représentant légal refuse (code de la santé publique, article { $value }).
question-F01 = Légifrance, code de la santé publique, article { $value } : l'espace s'ouvre-t-il toujours automatiquement, sauf opposition ?

fact-F02 = Ouvrir l'espace crée aussi le dossier médical partagé ; un ancien dossier y est versé.
question-F02 = Légifrance, code de la santé publique, articles L. 1111-14 et R. 1111-40 : l'ouverture de l'espace crée-t-elle toujours le dossier médical partagé, et l'ancien y est-il versé ?

fact-F03 = L'espace réunit données administratives, dossier médical partagé, mesures et questionnaires, remboursements, messagerie, agenda, applications et registre des accès.
question-F03 = Légifrance, code de la santé publique, article R. 1111-27 : la liste de ce que contient l'espace a-t-elle changé ?

fact-F03-article = Le contenu de l'espace est fixé par l'article { $value } du code de la santé publique.
question-F03-article = Légifrance, code de la santé publique, article { $value } : dit-il toujours ce que contient l'espace ?

fact-F04 = Le ministère de la santé et l'assurance maladie nationale répondent ensemble de l'espace ; l'assurance maladie nationale répond seule du dossier médical partagé.
question-F04 = Légifrance, code de la santé publique, articles R. 1111-26 et R. 1111-41 : qui est responsable de l'espace, et qui l'est du dossier médical partagé ?

fact-F05 = Le marché de 2020, attribué à Atos et à Octo Technology, a été estimé à { $value } millions d'euros hors taxes.
question-F05 = Avis du marché de 2020 : l'estimation de { $value } millions d'euros hors taxes est-elle la bonne ?

fact-F05-date = Le premier marché est du { $value }.
question-F05-date = Avis du marché de 2020 : est-il bien du { $value } ?

fact-F05-tax = Taxe comprise, l'estimation du marché de 2020 est de { $value } millions d'euros.
question-F05-tax = Archives de presse du marché de 2020 : l'estimation, taxe comprise, est-elle bien de { $value } millions d'euros ?

fact-F05-years = L'estimation du marché de 2020 vaut pour { $value } ans.
question-F05-years = Avis du marché de 2020 : l'estimation vaut-elle pour { $value } ans ?

fact-F06 = L'accord-cadre de 2024, attribué au même groupe, est de { $value } millions d'euros ; l'issue du procès des concurrents n'a pas été trouvée.
question-F06 = Presse spécialisée : l'accord-cadre est-il bien de { $value } millions d'euros, et la justice l'a-t-elle maintenu ?

fact-F06-month = L'accord-cadre est de { $value }.
question-F06-month = Presse spécialisée : l'accord-cadre est-il bien de { $value } ?

fact-F07 = L'hébergeur de l'ancien dossier (2010) réunissait plusieurs entreprises, dont Santeos ; le marché de 2020 pour Mon espace santé est allé à Atos et Octo, et non à Santeos.
question-F07 = Presse spécialisée : qui héberge Mon espace santé aujourd'hui ?
fact-F07-year = L'hébergeur de l'ancien dossier, dont Santeos, est celui de { $value }.
question-F07-year = Presse spécialisée : l'hébergeur de l'ancien dossier, dont Santeos, est-il bien celui de { $value } ?

fact-F08 = Le Ségur du numérique, programme dont cet espace n'est qu'une part, est de { $value } milliards d'euros.
question-F08 = esante.gouv.fr : le programme entier est-il bien de { $value } milliards d'euros ?

fact-F09 = La Cour des comptes a jugé que les conditions du succès n'étaient pas encore réunies.
question-F09 = ccomptes.fr : la Cour des comptes a-t-elle publié un avis plus récent sur cet espace ?

fact-F09-month = Le chapitre de la Cour des comptes est de { $value }.
question-F09-month = ccomptes.fr : le chapitre est-il bien de { $value } ?

fact-F09-plan = La presse attribue à la Cour des comptes un chiffre de { $value } milliard d'euros prévu par l'assurance maladie jusqu'en 2027.
question-F09-plan = Site de la Cour des comptes, chapitre de mai 2024 : le chiffre de { $value } milliard d'euros y est-il ?

fact-F11 = La loi du { $value } a créé l'espace numérique de santé.
question-F11 = Légifrance : la loi du { $value } est-elle bien celle qui a créé l'espace numérique de santé ?

fact-F11-decrees = Les décrets du { $value } fixent les règles de l'espace et du dossier médical partagé.
question-F11-decrees = Légifrance : les décrets du { $value } sont-ils bien ceux de l'espace et du dossier médical partagé ?

fact-F11-silence = Depuis la loi du { $value }, l'espace s'ouvre sauf opposition.
question-F11-silence = Légifrance : est-ce bien la loi du { $value } qui ouvre l'espace sauf opposition ?

fact-F14 = Le service a été lancé dans tout le pays le { $value }.
question-F14 = Archives de presse du lancement national : la date du { $value } est-elle la bonne ?

fact-F16 = On ne crée plus d'ancien dossier médical partagé depuis le { $value }.
question-F16 = Page du service ou presse spécialisée : la création des anciens dossiers médicaux partagés s'est-elle bien arrêtée le { $value } ?

fact-F20 = L'information arrive par courriel à l'adresse que connaît la caisse ; elle arrive par la poste s'il n'y en a pas ou si le courriel échoue.
question-F20 = Si ma caisse n'a pas d'adresse électronique pour moi, m'envoie-t-elle la lettre d'information par la poste ?

fact-F21 = La lettre doit dire que l'espace existe, qu'il est lié au dossier médical partagé, comment le refuser et comment le fermer.
question-F21 = Légifrance, code de la santé publique, article R. 1111-28 : la lettre doit-elle toujours dire comment refuser et comment fermer ?

fact-F22 = On a { $value } semaines pour refuser, comptées à partir de l'envoi de la lettre d'information.
question-F22 = J'ai reçu la lettre d'information : ai-je bien { $value } semaines pour refuser, et est-ce à partir de la date d'envoi ?

fact-F22-advice = Mieux vaut agir dans les { $value } semaines qui suivent l'envoi : un conseil de prudence, la moitié du délai.
question-F22-advice = Rien à demander : c'est notre conseil, et non une règle ; il reste bon tant que le délai est de plus de { $value } semaines.

fact-F22-article = La lettre d'information et le délai pour refuser sont réglés par l'article { $value } du code de la santé publique.
question-F22-article = Légifrance, code de la santé publique, article { $value } : fixe-t-il toujours le contenu de la lettre et le délai compté de l'envoi ?

fact-F22-days = Le délai pour refuser, compté en jours à partir de l'envoi de la lettre, est de { $value } jours.
question-F22-days = Ma lettre porte une date : puis-je refuser jusqu'à { $value } jours après cette date ?

fact-F23 = Après le délai, rien n'est perdu : on peut fermer l'espace à tout moment.
question-F23 = Mon délai est passé : puis-je encore faire fermer mon espace ?

fact-F24 = On peut refuser sur le site, par téléphone, ou auprès de sa caisse, par la poste ou par courriel.
question-F24 = Puis-je refuser par une lettre à ma caisse, et à quelle adresse l'envoyer ?

fact-F24-site = Le site du service est { $value }.
question-F24-site = L'adresse de votre site est-elle bien { $value } ?

fact-F25 = Le numéro du service est le { $value } : service gratuit, prix d'un appel.
question-F25 = Composer le { $value } : le numéro répond-il, et l'annonce dit-elle « service gratuit + prix d'un appel » ?

fact-F26-call-before = Il est prudent d'appeler avant { $value } : une source donne cette heure pour la fermeture de la ligne.
question-F26-call-before = Prenez-vous encore des appels après { $value } ?

fact-F26-closes = Le service téléphonique répond jusqu'à { $value }, du lundi au vendredi.
question-F26-closes = Jusqu'à quelle heure répondez-vous, et répondez-vous les jours fériés ?

fact-F26-opens = Le service téléphonique répond à partir de { $value }, du lundi au vendredi.
question-F26-opens = À partir de quelle heure répondez-vous, et quels jours ?

fact-F27 = Fin janvier 2022, des personnes ont trouvé la ligne difficile à joindre.
question-F27 = Appeler un jour ouvrable : combien de temps attend-on avant qu'une personne réponde ?

fact-F28 = En ligne, on demande le code provisoire, le numéro de sécurité sociale, le type de carte Vitale, son numéro de série et la date de naissance.
question-F28 = Pour refuser ou fermer sur le site, que faut-il avoir sous la main ?

fact-F29 = Par téléphone, on demande le code, le numéro de sécurité sociale et le numéro de série de la carte ; des personnes ont pu refuser sans le code.
question-F29 = Par téléphone, que demandez-vous pour refuser ou fermer, et peut-on le faire sans le code de la lettre ?

fact-F30 = Le code de la lettre compte { $value } caractères, lettres et chiffres mêlés, et ne sert qu'une fois.
question-F30 = Le code de la lettre compte-t-il bien { $value } caractères, et ne sert-il qu'une fois ?

fact-F30-weeks = Le code est valable { $value } semaines.
question-F30-weeks = Pendant combien de temps le code est-il valable : { $value } semaines ?

fact-F30-new = Code perdu ou périmé : on peut en créer un autre en ligne, si la caisse connaît un courriel ou un mobile ; sinon, par téléphone.
question-F30-new = J'ai perdu le code, ou il est périmé : comment en avoir un autre, et que faut-il pour cela ?

fact-F31 = Ne pas avoir reçu de lettre ne veut pas dire qu'on n'a pas d'espace ; on peut appeler ou demander la fermeture sans elle.
question-F31 = Je n'ai jamais reçu de lettre : un espace est-il ouvert à mon nom, et puis-je le faire fermer ?

fact-F32 = Le numéro de sécurité sociale compte { $value } caractères, clé comprise.
question-F32 = Regarder une carte ou une attestation de droits : le numéro compte-t-il { $value } caractères avec la clé ?

fact-F32-key = La clé, à la fin du numéro de sécurité sociale, compte { $value } caractères.
question-F32-key = Regarder une attestation de droits : la clé du numéro compte-t-elle { $value } caractères ?

fact-F32-place = Le numéro de sécurité sociale se lit sur le devant de la carte Vitale ou sur l'attestation de droits.
question-F32-place = Regarder une carte et une attestation de droits : le numéro y figure-t-il toujours ?

fact-F33 = Sur une carte avec photo, on demande les { $value } derniers chiffres du numéro de série.
question-F33 = Ma carte porte une photo : vous faut-il les { $value } derniers chiffres du numéro de série ?

fact-F33-place = Sur une carte avec photo, le numéro de série est au recto, en haut à droite, à côté de la photo, écrit en hauteur au bord.
question-F33-place = Regarder plusieurs cartes avec photo : le numéro de série est-il au recto, au bord droit, à côté de la photo ?

fact-F33-skip = Sur une carte avec photo, on laisse de côté les { $value } premiers chiffres du numéro de série.
question-F33-skip = Ma carte porte une photo : dois-je bien laisser de côté les { $value } premiers chiffres ?

fact-F33-total = Sur une carte avec photo, le numéro de série compte { $value } chiffres en tout.
question-F33-total = Regarder plusieurs cartes avec photo : le numéro de série compte-t-il { $value } chiffres ?

fact-F34-max = Sur une carte sans photo, le numéro de série compte au plus { $value } chiffres.
question-F34-max = Ma carte n'a pas de photo : le numéro de série peut-il compter jusqu'à { $value } chiffres ?

fact-F34-min = Sur une carte sans photo, le numéro de série compte au moins { $value } chiffres.
question-F34-min = Ma carte n'a pas de photo : le numéro de série peut-il ne compter que { $value } chiffres ?

fact-F34-place = Sur une carte sans photo, le numéro de série est au dos, en haut à gauche.
question-F34-place = Regarder plusieurs cartes sans photo : le numéro de série est-il au dos, en haut à gauche ?

fact-F35 = Carte perdue, volée ou illisible : le service téléphonique peut donner le numéro de série.
question-F35 = J'ai perdu ma carte : pouvez-vous me donner son numéro de série ?

fact-F36 = En ligne, on s'identifie, on choisit de refuser, on confirme, et l'on obtient un justificatif.
question-F36 = Sur le site, un justificatif est-il donné à la fin de la démarche ?

fact-F37 = Par téléphone, un conseiller enregistre le refus, et l'on peut réclamer un justificatif.
question-F37 = Pouvez-vous m'envoyer un justificatif par la poste, à mon adresse ?

fact-F38 = Pour les personnes sourdes, malentendantes ou aphasiques, un service de relais existe, mais seulement par internet.
question-F38 = Comment une personne sourde ou aphasique, sans internet, peut-elle refuser ou fermer ?

fact-F39 = Sans internet, on peut se faire aider dans une maison France services ou à sa caisse ; ce n'est pas une garantie que le guichet enregistre le refus.
question-F39 = Un guichet de la caisse ou de France services peut-il enregistrer lui-même un refus ou une fermeture ?

fact-F39-phone = Le { $value } sert à prendre rendez-vous à sa caisse : service gratuit, prix d'un appel.
question-F39-phone = Appeler le { $value } : est-ce bien le numéro pour prendre rendez-vous à sa caisse ?

fact-F40 = On peut fermer l'espace à tout moment, soi-même ou en le demandant à l'opérateur (code de la santé publique, article { $value }).
question-F40 = Légifrance, code de la santé publique, article { $value } : peut-on toujours fermer à tout moment, soi-même ou en le demandant à l'opérateur ?

fact-F41 = Sur le site, on ferme dans le profil, aux paramètres, rubrique de clôture ; l'application ne fait que renvoyer au site.
question-F41 = Sur le site, où se trouve la clôture, et sous quel nom ?

fact-F42 = Sans compte, on ferme par la même entrée que pour refuser, avec le numéro de sécurité sociale et le numéro de série.
question-F42 = Je n'ai pas de compte : puis-je fermer sur le site sans en créer un ?

fact-F43 = On peut demander la fermeture par téléphone.
question-F43 = Puis-je vous demander par téléphone la fermeture de mon espace, et aussi la suppression de mes données ?

fact-F44 = Avant de fermer, il faut prendre copie de ses documents ; après, ce n'est plus possible.
question-F44 = Avant de fermer, comment obtenir une copie de mes documents si je n'ai pas internet ?

fact-F44-path = Sur le site, on télécharge ses données dans les paramètres, rubrique « Historiques et données ».
question-F44-path = Sur le site, où télécharge-t-on ses données avant de fermer ?

fact-F45 = Si l'on ferme seulement, les données sont archivées { $value } ans, puis effacées d'elles-mêmes.
question-F45 = Légifrance, code de la santé publique, article R. 1111-36 : après une fermeture, les données sont-elles toujours archivées { $value } ans ?

fact-F46 = Si l'on demande expressément la suppression, les données sont effacées en { $value } mois au plus, et l'on en est informé.
question-F46 = Légifrance, code de la santé publique, article R. 1111-36 : sur demande expresse, la suppression intervient-elle toujours en { $value } mois au plus ?

fact-F47 = Un espace fermé peut être recréé plus tard, à la demande ; les données archivées, si elles n'ont pas été effacées, y reviennent.
question-F47 = Légifrance, code de la santé publique, article R. 1111-36 : un espace fermé peut-il toujours être recréé, et retrouve-t-il les données archivées ?

fact-F48 = Un ancien dossier médical partagé a pu rester ouvert malgré un refus, le temps d'une transition ; une seconde opposition le ferme (code de la santé publique, article { $value }).
question-F48 = J'avais un ancien dossier médical partagé et j'ai refusé l'espace : ce dossier est-il fermé aujourd'hui ?

fact-F49 = Fermer ne touche ni aux dossiers du médecin et de l'hôpital, ni aux remboursements, ni au compte ameli, ni au dossier pharmaceutique.
question-F49 = Si je ferme mon espace, que deviennent mon compte ameli, mon dossier pharmaceutique et les dossiers de mon médecin ?

fact-F50 = Un espace jamais activé, que la personne ne voit pas, peut être rempli et lu par des professionnels.
question-F50 = Mon espace n'a jamais été activé : des professionnels peuvent-ils y déposer et y lire des documents ?

fact-F51 = Consulter demande un accord préalable, présumé pour l'équipe de soins ; les droits varient selon la profession.
question-F51 = Légifrance, code de la santé publique, article R. 1111-46 : faut-il toujours un accord préalable, présumé pour l'équipe de soins ?

fact-F51-article = L'accord préalable à la consultation est fixé par l'article { $value } du code de la santé publique.
question-F51-article = Légifrance, code de la santé publique, article { $value } : demande-t-il toujours un accord préalable, présumé pour l'équipe de soins ?

fact-F52 = Quand un professionnel est autorisé, on ne peut refuser ses dépôts que pour un motif légitime ; bloqué, il peut encore déposer.
question-F52 = Légifrance, code de la santé publique, article R. 1111-47 : faut-il toujours un motif légitime pour refuser un dépôt ?

fact-F53 = On peut masquer un document ; il reste visible de son auteur, du titulaire et d'un professionnel désigné administrateur.
question-F53 = Puis-je faire masquer un document, et qui le voit encore après ?

fact-F54 = Bloquer un professionnel, voir qui a lu et être averti par courriel demandent un compte activé.
question-F54 = Sans compte activé, puis-je savoir qui a lu mon dossier ou bloquer un professionnel ?

fact-F55 = En urgence, si la personne ne peut s'exprimer, des professionnels peuvent lire le dossier, sauf opposition faite avant ; elle en est informée après, par voie électronique (code de la santé publique, article { $value }).
question-F55 = Légifrance, code de la santé publique, article { $value } : peut-on toujours s'opposer à l'avance à la lecture en urgence ?

fact-F56 = Assureurs et employeurs ne peuvent pas demander le dossier médical partagé, même avec l'accord de la personne.
question-F56 = Légifrance, code de la santé publique, article L. 1111-18 : est-il toujours interdit aux assureurs et aux employeurs de demander le dossier ?

fact-F56-article = L'accès des assureurs et des employeurs au dossier est interdit par l'article { $value } du code de la santé publique.
question-F56-article = Légifrance, code de la santé publique, article { $value } : interdit-il toujours aux assureurs et aux employeurs de demander le dossier ?

fact-F57 = Pour un enfant, ce sont les parents ou le représentant légal qui refusent ou ferment, avec un code par enfant.
question-F57 = Pour refuser ou fermer l'espace d'un enfant, qui doit appeler et avec quels numéros ?

fact-F58 = Un mineur peut garder secrets certains soins : ils n'entrent pas dans l'espace, ou ses parents ne les voient pas.
question-F58 = Légifrance, code de la santé publique, articles R. 1111-33 et R. 1111-50 : les soins que le mineur garde secrets restent-ils cachés aux parents ?

fact-F59 = Mieux vaut refuser pour les enfants avant de refuser pour soi : un conseil de terrain.
question-F59 = Si je ferme d'abord mon espace, puis-je encore refuser ou fermer celui de mes enfants ?

fact-F60 = Pour un adulte représenté, le représentant peut refuser en tenant compte de son avis ; sous curatelle, la personne décide, avec de l'aide.
question-F60 = Légifrance, code de la santé publique, article L. 1111-14 : le représentant d'un adulte protégé doit-il toujours tenir compte de son avis ?

fact-F61 = Tous les régimes sont concernés ; les bénéficiaires de l'aide médicale de l'État aussi, sans démarche connue faute de carte Vitale.
question-F61 = Mon régime n'est pas le régime général, ou je n'ai que l'aide médicale de l'État : comment refuser ou fermer ?

fact-F62 = En septembre 2022, le ministère répondait que fermer demande un code et la carte, et que rien n'était prévu pour refuser quand on n'est plus assuré en France.
question-F62 = Site du Sénat, réponse du ministère de la santé de septembre 2022 : est-ce bien ce qu'elle dit ?

fact-F63 = Depuis son lancement, l'espace a gagné des questionnaires de prévention et une extraction automatique de mesures, active sauf refus.
question-F63 = Réglages de l'espace : l'extraction automatique de mesures est-elle toujours active sauf refus ?

fact-F64 = Les professionnels ont le devoir d'alimenter le dossier médical partagé (code de la santé publique, article { $value }).
question-F64 = Légifrance, code de la santé publique, article { $value } : ce devoir existe-t-il toujours, et une loi récente y ajoute-t-elle des pénalités ?

fact-F64-decision = Le Conseil constitutionnel a écarté les pénalités prévues contre les soignants le { $value }, pour une raison de procédure.
question-F64-decision = Conseil constitutionnel : la décision est-elle bien du { $value }, et aucune loi n'a-t-elle repris ces pénalités depuis ?

fact-F65 = Des messages imitent l'assurance maladie : ne jamais donner le code ni le numéro de sécurité sociale à qui vous appelle.
question-F65 = M'appelez-vous parfois pour me demander mon code ou mon numéro de sécurité sociale ?

fact-F71-millions = { $value } millions de personnes ont activé leur espace.
question-F71-millions = Chiffres de l'assurance maladie : combien de millions de personnes ont activé leur espace ({ $value } ici), et à quelle date ?

fact-F71-month = Les chiffres d'usage donnés sont ceux de { $value }.
question-F71-month = Chiffres de l'assurance maladie : y en a-t-il de plus récents que { $value } ?

fact-F71-opened = { $value } % des espaces ont été activés par leur titulaire.
question-F71-opened = Chiffres de l'assurance maladie : quelle part des espaces est activée ({ $value } % ici), et à quelle date ?

fact-F71-share = Environ { $value } % des personnes ont un espace à leur nom.
question-F71-share = Chiffres de l'assurance maladie : quelle part des personnes a un espace ({ $value } % ici), et à quelle date ?

fact-F72 = Selon la Défenseure des droits, { $value } millions de personnes sont en difficulté avec le numérique.
question-F72 = Site du Défenseur des droits, rapport sur la dématérialisation : le chiffre est-il bien de { $value } millions de personnes en difficulté ?

fact-F72-date = Le rapport de la Défenseure des droits sur la dématérialisation est du { $value }.
question-F72-date = Site du Défenseur des droits : le rapport sur la dématérialisation est-il bien du { $value } ?

fact-F73 = L'expression « maltraitance institutionnelle » est prêtée à la Défenseure des droits ; la phrase exacte n'a pas été trouvée.
question-F73 = Site du Défenseur des droits : la Défenseure a-t-elle dit ou écrit « maltraitance institutionnelle », où et quand ?

fact-F74 = En 2021, { $value } % de la population ne savait pas se servir d'internet ou ne s'en servait pas.
question-F74 = Site de l'INSEE, étude sur l'illectronisme : la part est-elle bien de { $value } %, et y a-t-il plus récent ?

fact-F74-home = En 2019, { $value } % des personnes de 75 ans ou plus n'avaient pas internet chez elles.
question-F74-home = Site de l'INSEE : la part des personnes de 75 ans ou plus sans internet chez elles était-elle de { $value } %, et y a-t-il plus récent ?

fact-F74-old = En 2021, { $value } % des personnes de 75 ans ou plus ne savaient pas se servir d'internet ou ne s'en servaient pas.
question-F74-old = Site de l'INSEE, étude sur l'illectronisme : la part est-elle bien de { $value } % à partir de 75 ans ?

fact-F74-age = Les chiffres sur les personnes âgées commencent à { $value } ans.
question-F74-age = Site de l'Insee : les chiffres sur internet et les personnes âgées commencent-ils à { $value } ans ?

fact-F74-year = Les chiffres de l'illectronisme sont ceux de { $value }.
question-F74-year = Site de l'Insee, étude sur l'illectronisme : les derniers chiffres sont-ils ceux de { $value } ?

fact-F74-home-year = Le chiffre des logements sans internet est celui de { $value }.
question-F74-home-year = Site de l'Insee : le dernier chiffre des personnes âgées sans internet chez elles est-il celui de { $value } ?

fact-F76 = Les données d'environ { $value } patients de laboratoires ont été mises en ligne ; ce n'était pas Mon espace santé.
question-F76 = CNIL, délibération sur Dedalus : le nombre de { $value } patients est-il le bon ?

fact-F76-month = La fuite des laboratoires est de { $value }.
question-F76-month = CNIL, délibération sur Dedalus : la fuite est-elle bien de { $value } ?

fact-F76-fine = La CNIL a sanctionné l'éditeur du logiciel des laboratoires le { $value }.
question-F76-fine = CNIL, délibération sur Dedalus : est-elle bien du { $value } ?

fact-F77 = L'identité et le numéro de sécurité sociale de { $value } millions de personnes ont été pris chez deux gestionnaires du tiers payant ; ce n'était pas Mon espace santé.
question-F77 = CNIL ou presse : le nombre de { $value } millions de personnes a-t-il été corrigé depuis ?

fact-F77-month = La fuite des gestionnaires du tiers payant est de { $value }.
question-F77-month = CNIL ou presse : la fuite est-elle bien de { $value } ?

fact-F77-records = Environ { $value } millions de fiches administratives ont été prises à un éditeur de logiciels de cabinets ; ce n'était pas Mon espace santé.
question-F77-records = CNIL ou presse : le nombre de { $value } millions de fiches a-t-il été corrigé depuis ?

fact-F77-notes = Parmi ces fiches, { $value } portaient des remarques libres de médecins.
question-F77-notes = CNIL ou presse : le nombre de { $value } fiches avec remarques a-t-il été corrigé depuis ?

fact-F77-told = La fuite de l'éditeur de logiciels de cabinets a été révélée en { $value }.
question-F77-told = Presse : la fuite a-t-elle bien été révélée en { $value } ?

fact-F78 = Le { $value }, une quarantaine de personnes sont entrées dans la caisse d'Albi, selon un collectif.
question-F78 = Collectif ou presse du Tarn : la première visite à la caisse d'Albi est-elle bien du { $value } ?

fact-F78-again = Le { $value }, rien n'avait été affiché à la caisse d'Albi, selon le même collectif.
question-F78-again = Collectif du Tarn : la seconde visite est-elle bien du { $value } ?

fact-F85 = Le responsable des données doit répondre à une demande dans un délai de { $value } mois, qui peut être prolongé.
question-F85 = Site de la CNIL, droits des personnes : le délai de réponse est-il toujours de { $value } mois ?

fact-F85-access = Le droit d'accès à ses données est à l'article { $value } du RGPD.
question-F85-access = Site de la CNIL, texte du RGPD, article { $value } : est-ce bien le droit d'accès ?

fact-F85-article = Le délai de réponse est fixé par l'article { $value } du RGPD.
question-F85-article = Site de la CNIL, texte du RGPD, article { $value } : fixe-t-il bien le délai de réponse ?

fact-F85-erase = Le droit à l'effacement de ses données est à l'article { $value } du RGPD.
question-F85-erase = Site de la CNIL, texte du RGPD, article { $value } : est-ce bien le droit à l'effacement ?

fact-F85-object = Le droit d'opposition est à l'article { $value } du RGPD.
question-F85-object = Site de la CNIL, texte du RGPD, article { $value } : est-ce bien le droit d'opposition ?

fact-F86 = L'adresse du siège de la Caisse nationale de l'assurance maladie est : { $value }.
question-F86 = Mentions légales d'ameli.fr : l'adresse du siège est-elle toujours { $value } ?

fact-F86-dpo = On écrit au directeur ou à la directrice de sa caisse, à l'attention du délégué à la protection des données.
question-F86-dpo = Page de la caisse sur la protection des données : à qui et à quelle adresse faut-il écrire ?

fact-F87 = L'adresse postale de la CNIL est : { $value }.
question-F87 = Site de la CNIL, page de contact : l'adresse postale est-elle toujours { $value } ?

fact-F87-delay = On peut se plaindre à la CNIL après { $value } mois sans réponse satisfaisante.
question-F87-delay = Site de la CNIL, page sur les plaintes : faut-il attendre { $value } mois avant de se plaindre ?

fact-F88 = Le numéro du Défenseur des droits est le { $value } ; le recours est gratuit.
question-F88 = Appeler le { $value } : est-ce bien le Défenseur des droits ?

fact-F89 = Un tract ou une affiche porte le nom et l'adresse de l'imprimeur (loi du { $value }).
question-F89 = Légifrance, loi du { $value } sur la liberté de la presse : le nom et l'adresse de l'imprimeur sont-ils toujours exigés ?

fact-F89-article = La mention de l'imprimeur est exigée par l'article { $value } de la loi sur la liberté de la presse.
question-F89-article = Légifrance, loi sur la liberté de la presse, article { $value } : est-ce bien lui qui exige la mention de l'imprimeur ?

fact-F89-litter = « Ne pas jeter sur la voie publique » est une mention d'usage sur les tracts.
question-F89-litter = Site service-public.fr, page sur les tracts : la mention « Ne pas jeter sur la voie publique » est-elle d'usage ou obligatoire ?

fact-F90 = L'affiche noire sur papier blanc est réservée à l'autorité publique (loi sur la liberté de la presse, article { $value }).
question-F90 = Légifrance, loi sur la liberté de la presse, article { $value } : le papier blanc sans couleur est-il toujours réservé à l'autorité publique ?

fact-F91-identity = À un rassemblement, et plus encore dans un hall d'accueil, un contrôle d'identité est possible.
question-F91-identity = Ligue des droits de l'Homme, guide du manifestant : que dit-il des contrôles d'identité ?

fact-F91-guide = La Ligue des droits de l'Homme a publié un « Guide du manifestant » ({ $value }).
question-F91-guide = Site de la Ligue des droits de l'Homme : le guide de { $value } est-il toujours le dernier ?

fact-F91-days = Une manifestation sur la voie publique se déclare au moins { $value } jours francs avant sa date.
question-F91-days = Préfecture ou mairie : faut-il toujours déclarer au moins { $value } jours francs avant ?

fact-F91-days-most = Une manifestation sur la voie publique se déclare au plus { $value } jours francs avant sa date.
question-F91-days-most = Préfecture ou mairie : peut-on toujours déclarer jusqu'à { $value } jours francs avant, pas plus tôt ?

fact-F91-where = La déclaration se dépose à la mairie, à la préfecture là où la police est d'État, à la préfecture de police à Paris.
question-F91-where = Mairie de la commune : est-ce à elle ou à la préfecture qu'il faut déclarer la manifestation ?

fact-F91-says = La déclaration dit qui organise, pourquoi, où, quand et par quel chemin ; un des organisateurs la signe (code de la sécurité intérieure, article { $value }).
question-F91-says = Légifrance, code de la sécurité intérieure, article { $value } : que doit dire la déclaration, et qui la signe ?

fact-F91-accept = On doit se prêter à un contrôle d'identité fait selon la loi, et l'on prouve son identité par tout moyen (code de procédure pénale, articles { $value } et suivants).
question-F91-accept = Légifrance, code de procédure pénale, article { $value } : faut-il toujours se prêter à un contrôle, et prouve-t-on son identité par tout moyen ?

fact-F91-hours = Qui ne prouve pas son identité peut être retenu le temps de la vérifier, { $value } heures au plus.
question-F91-hours = Légifrance, code de procédure pénale, article 78-3, version en vigueur : la retenue est-elle toujours de { $value } heures au plus ?

fact-F91-hours-mayotte = À Mayotte, la vérification d'identité peut durer { $value } heures au plus.
question-F91-hours-mayotte = Légifrance, code de procédure pénale, article 78-3, version en vigueur : est-ce toujours { $value } heures à Mayotte ?

fact-F91-told = Pendant la vérification d'identité, on peut faire prévenir un proche et le procureur (code de procédure pénale, article { $value }).
question-F91-told = Légifrance, code de procédure pénale, article { $value }, version en vigueur : qui peut-on faire prévenir ?

fact-F91-custody = En garde à vue, une fois son identité donnée, on a le droit de se taire ; on peut faire prévenir un proche, voir un médecin, être assisté d'un avocat (code de procédure pénale, article { $value }).
question-F91-custody = Légifrance, code de procédure pénale, article { $value }, version en vigueur : quels droits a-t-on en garde à vue ?

fact-F91-lawyer = En garde à vue, qui n'a pas d'avocat peut en demander un commis d'office.
question-F91-lawyer = Ordre des avocats : en garde à vue, qui n'a pas d'avocat peut-il toujours en demander un commis d'office ?

fact-F91-minor = Un mineur en garde à vue est assisté d'un avocat dès le début ; ses représentants légaux sont prévenus, sauf exception décidée par un magistrat (code de la justice pénale des mineurs, articles L. 413-7 et { $value }).
question-F91-minor = Légifrance, code de la justice pénale des mineurs, articles L. 413-7 et { $value } : l'avocat et l'information des représentants légaux sont-ils toujours la règle ?

fact-F91-film = On peut filmer des policiers dans un lieu public, sauf si l'enquête ou la sécurité s'y oppose ; ils ne peuvent ni prendre l'appareil pour cela ni effacer les images (note du { $value }).
question-F91-film = Ministère de l'intérieur ou avocat : la note du { $value } sur les policiers filmés vaut-elle toujours ?

fact-F92 = Une administration, caisse de sécurité sociale comprise, doit accuser réception d'une lettre (article { $value } du code des relations entre le public et l'administration).
question-F92 = Légifrance, code des relations entre le public et l'administration, article { $value } : l'accusé de réception est-il toujours obligatoire, caisses comprises ?

fact-F92-forward = Un service qui n'est pas compétent doit transmettre la demande et le dire (article { $value } du code des relations entre le public et l'administration).
question-F92-forward = Légifrance, code des relations entre le public et l'administration, article { $value } : le service incompétent doit-il toujours transmettre la demande et le dire ?

fact-F93 = Un délai envers une administration est tenu si la lettre est postée le dernier jour, cachet faisant foi (article { $value } du code des relations entre le public et l'administration) ; rien ne dit que cela vaut ici.
question-F93 = Si ma lettre de refus est postée le dernier jour du délai, est-elle acceptée ?

fact-F94 = Aucun texte trouvé ne lie le remboursement des soins à l'ouverture de l'espace ; aucune phrase officielle ne dit non plus que refuser est sans aucune conséquence.
question-F94 = Si je refuse ou ferme mon espace, mes remboursements changent-ils, et où est-ce écrit ?

fact-F95 = Imputer à une personne un fait qui porte atteinte à son honneur est une diffamation (loi sur la liberté de la presse, article { $value }).
question-F95 = Légifrance, loi sur la liberté de la presse, article { $value } : définit-il toujours la diffamation et l'injure ?

fact-F96 = Qui provoque à une infraction par un écrit distribué ou affiché peut en être complice (loi sur la liberté de la presse, article { $value }).
question-F96 = Légifrance, loi sur la liberté de la presse, article { $value } : que dit-il aujourd'hui de la provocation par des tracts et des affiches ?

fact-F96-direct = La provocation directe à certains crimes et délits est punie même sans effet (loi sur la liberté de la presse, article { $value }).
question-F96-direct = Légifrance, loi sur la liberté de la presse, article { $value } : quels crimes et délits nomme-t-il aujourd'hui ?

fact-F97 = Il est interdit d'user d'écrits qui ressemblent à des documents administratifs au point de tromper le public (code pénal, article { $value }).
question-F97 = Légifrance, code pénal, article { $value } : interdit-il toujours les écrits qui imitent des documents administratifs ?

fact-F98 = Le numéro de téléphone d'une personne est une donnée à caractère personnel (RGPD, article { $value }).
question-F98 = Site de la CNIL, texte du RGPD, article { $value } : définit-il bien la donnée à caractère personnel ?
