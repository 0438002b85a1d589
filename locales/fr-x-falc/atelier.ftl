# Draft: not read by the people concerned.

atelier-title = Aider à refuser, fermer ou garder Mon espace santé
atelier-headline = Tenir une
    permanence
atelier-what =
    Une permanence est un lieu où l'on aide.
    Ce papier est pour les bénévoles.
    Les bénévoles aident à refuser, à fermer ou à garder.
    {""}**La personne décide.**
    {""}**Vous l'aidez.**

### What to have ready

atelier-ready-title = Avant
atelier-ready-table = Une table au calme, des chaises côte à côte
# facts: F25
atelier-ready-phone = Un téléphone pour appeler le { $phone_ens }
# facts: F26-call-before
atelier-ready-hours = L'heure : avant { $phone_call_before }, en semaine
atelier-ready-papers = Guide, fiche du téléphone, lettre, feuille de suivi
atelier-ready-shred = Un stylo, et un sac pour le papier déchiré

### How it goes

atelier-flow-title = Ce que vous faites
atelier-flow-1 =
    {""}**Accueillez.**
    Dites qui vous êtes.
    Dites : « Je suis bénévole, l'Assurance Maladie est à part. »
# facts: F01 F40 F55
atelier-flow-2 =
    {""}**Dites les choix :** garder, refuser, fermer.
    Laissez la personne choisir.
    Dites aussi ce que l'on perd.
# facts: F22 F23 F40
atelier-flow-3 =
    {""}**Regardez la lettre,** s'il y en a une.
    Pour refuser, le délai est de { $object_weeks } semaines.
    Le délai part de l'envoi de la lettre.
    Fermer est toujours possible.
# facts: F29 F32-place
atelier-flow-4 =
    {""}**Préparez.**
    La personne sort sa carte Vitale.
    Elle seule note ses numéros, sur sa feuille.
# facts: F37 F43
atelier-flow-5 =
    {""}**La personne appelle.**
    Elle parle et elle lit ses numéros.
    Vous montrez la ligne à lire.
# facts: F37 F44 F46
atelier-flow-6 =
    {""}**Rappelez ce que l'on oublie.**
    D'abord, prendre les copies.
    Effacer, si la personne le veut.
    Demander une preuve par la poste.
atelier-flow-7 =
    {""}**Rendez tout.**
    La personne repart avec ses papiers.
    Déchirez les brouillons devant elle.

### May and never

atelier-may-title = Vous pouvez
atelier-may-1 = Expliquer, montrer, lire à voix haute
atelier-may-2 = Rester à côté pendant l'appel
atelier-may-3 = Prêter un téléphone, un stylo
# facts: F24 F92
atelier-may-4 = Aider à remplir la lettre : la personne signe
atelier-may-5 = Dire « je ne sais pas »
atelier-never-title = Interdit
atelier-never-1 = Appeler, parler, signer à sa place
# facts: F65
atelier-never-2 = Garder un numéro, un code, un nom
atelier-never-3 = Prendre en photo une carte, une lettre
atelier-never-4 = Faire la liste des personnes aidées
atelier-never-5 = Demander pourquoi, parler de santé
atelier-never-6 = Donner un avis de médecin ou d'avocat

### Special cases, and what one loses

atelier-case-title = Cas à part
# facts: F57
atelier-case-child = **Enfant :** le parent nommé sur la lettre demande.
# facts: F60
atelier-case-adult =
    {""}**Adulte représenté :** son représentant demande.
    Le représentant tient compte de l'avis de la personne.
    {""}**Sous curatelle,** la personne décide.
    Curatelle : un juge lui donne de l'aide.
# facts: F38
atelier-case-deaf =
    {""}**Personne sourde, ou personne qui perd ses mots :**
    le service d'aide passe par internet.
    Sinon, écrivez une lettre.
# facts: F61
atelier-case-card =
    {""}**Aide médicale d'État :** la personne vit sans carte Vitale.
    Le chemin est inconnu.
    La personne appelle et demande.
# facts: F23 F87 F87-delay
atelier-case-fail =
    {""}**Cela bloque ?**
    Notez l'appel sur sa feuille.
    Rappelez, puis écrivez.
    Attendez { $cnil_delay_months } mois.
    Ensuite, la personne peut écrire à un service :
    Commission nationale de l'informatique et des libertés (CNIL).
    Ce service protège les données.
atelier-lose-title = À dire à chacun
# facts: F55
atelier-lose-what =
    {""}**Ce que l'on perd en fermant :** le partage entre soignants.
    C'est vrai même en urgence.
# facts: F53 F54 F55
atelier-lose-middle =
    {""}**Entre oui et non :** garder l'espace et le régler.
    On peut cacher un document.
    On peut bloquer un soignant.
    On peut refuser la lecture en urgence.
    Pour cela, il faut activer l'espace sur internet.
# facts: F45 F46 F47
atelier-lose-back =
    {""}**Changer d'avis :** un espace peut rouvrir.
    Les données restent de côté { $archive_years } ans : elles reviennent.
    Les données effacées sont perdues.

### What it is called, and what for: in the lists and in the notice for volunteers

atelier-name = Fiche de permanence
atelier-use = Pour les bénévoles qui aident les autres.
