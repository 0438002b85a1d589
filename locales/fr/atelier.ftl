# One page for volunteers who help others: what they may do, what they never do, and how a help desk goes.

atelier-title = Tenir une permanence : aider à refuser, fermer ou garder Mon espace santé
atelier-headline = Tenir une
    permanence
atelier-what = Pour les bénévoles qui aident à refuser, à fermer ou à garder Mon espace santé. **La personne décide ; vous l'accompagnez.**

### What to have ready

atelier-ready-title = Avant
atelier-ready-table = Une table à l'écart, des chaises côte à côte
# facts: F25
atelier-ready-phone = Un téléphone pour le { $phone_ens }
# facts: F26-call-before
atelier-ready-hours = L'heure : avant { $phone_call_before }, en semaine
atelier-ready-papers = Guide, fiche du téléphone, lettre, feuille de suivi
atelier-ready-shred = De quoi écrire, de quoi déchirer

### How it goes

atelier-flow-title = Le déroulé
# step
atelier-flow-1 = **Accueillez.** Dites qui vous êtes, et que vous n'êtes pas l'Assurance Maladie.
# facts: F01 F40 F55
# step
atelier-flow-2 = **Dites les choix,** sans pousser : garder, refuser, fermer. Dites aussi ce que l'on perd.
# facts: F22 F23 F40
# step
atelier-flow-3 = **Regardez la lettre,** s'il y en a une : { $object_weeks } semaines dès l'envoi pour refuser. Fermer reste possible à tout moment.
# facts: F29 F32-place
# step
atelier-flow-4 = **Préparez.** La personne sort sa carte. Elle seule note ses numéros, sur sa feuille.
# facts: F37 F43
# step
atelier-flow-5 = **Elle appelle, elle parle,** elle lit ses numéros. Vous montrez la ligne à lire.
# facts: F37 F44 F46
# step
atelier-flow-6 = **Rappelez ce qui s'oublie :** les copies d'abord, effacer si elle le veut, le justificatif par la poste.
# step
atelier-flow-7 = **Rendez tout.** Elle repart avec ses papiers. Déchirez les brouillons devant elle.

### May and never

atelier-may-title = Vous pouvez
atelier-may-1 = Expliquer, montrer, relire à voix haute
atelier-may-2 = Rester à côté pendant l'appel
atelier-may-3 = Prêter un téléphone, un stylo
# facts: F24 F92
atelier-may-4 = Aider à remplir la lettre, qu'elle signe
atelier-may-5 = Dire « je ne sais pas »
atelier-never-title = Jamais
atelier-never-1 = Appeler, parler, signer à sa place
# facts: F65
atelier-never-2 = Garder un numéro, un code, un nom
atelier-never-3 = Photographier une carte, une lettre
atelier-never-4 = Tenir la liste des personnes aidées
atelier-never-5 = Demander pourquoi, parler de santé
atelier-never-6 = Donner un avis médical ou juridique

### Special cases, and what one loses

atelier-case-title = Cas à part
# facts: F57
atelier-case-child = **Enfant :** le parent que la lettre nomme.
# facts: F60
atelier-case-adult = **Adulte représenté :** son représentant. Sous curatelle, la personne décide.
# facts: F38
atelier-case-deaf = **Surdité, aphasie :** le relais du service passe par internet. Sinon, une lettre.
# facts: F61
atelier-case-card = **Aide médicale d'État :** sans carte Vitale, pas de marche connue. Qu'elle appelle et demande.
# facts: F23 F87 F87-delay
# step
atelier-case-fail = **Ça coince :** notez l'appel sur sa feuille, rappelez, écrivez. CNIL après { $cnil_delay_months } mois.
atelier-lose-title = À dire à chacun
# facts: F55
atelier-lose-what = **Ce que l'on perd en fermant :** le partage de ses documents entre soignants, y compris en urgence.
# facts: F53 F54 F55
atelier-lose-middle = **Entre oui et non :** garder, et masquer un document, bloquer un soignant, refuser l'accès en urgence. Il faut un compte activé en ligne.
# facts: F45 F46 F47
atelier-lose-back = **Changer d'avis :** un espace peut être rouvert. Archivé { $archive_years } ans, tout revient ; effacé, rien ne revient.

### What it is called, and what for: in the lists and in the notice for volunteers

atelier-name = Fiche de permanence
atelier-use = Pour les bénévoles qui aident les autres.
