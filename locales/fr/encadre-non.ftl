# The box « À vous de dire oui ou non »: nine lines, the same in every document that includes it, and a
# card of its own.

encadre-non-title = À vous de dire oui ou non : refuser ou fermer Mon espace santé

### The box

encadre-non-mark = Vos droits, sans commentaire
encadre-non-headline =
    À vous de dire
    oui ou non
# facts: F25
encadre-non-number = { $phone_ens }
# facts: F01
encadre-non-line-1 = **Si vous ne dites rien,** un dossier de santé en ligne s'ouvre à votre nom : « Mon espace santé ».
# facts: F22 F22-advice
# step
encadre-non-line-2 = **Lettre ou courriel reçu :** vous avez { $object_weeks } semaines pour refuser, dès l'envoi. Mieux vaut agir avant { $advice_weeks } semaines.
# facts: F23 F31 F40
# step
encadre-non-line-3 = **Rien reçu, ou trop tard :** demandez la fermeture. Elle est possible à tout moment.
# facts: F26-opens F26-closes F26-call-before F43
encadre-non-line-4 = **Par téléphone :** du lundi au vendredi, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(heure de Paris, à vérifier)
   *[no] {""}
}. Appelez avant { $phone_call_before }.
# facts: F29 F30 F31 F32
# step
encadre-non-line-5 = **Sous la main :** numéro de sécurité sociale, carte Vitale, code de la lettre si vous l'avez.
# facts: F24-site F36 F42
# step
encadre-non-line-6 = **En ligne :** { $ens_site }, « M'opposer », en bas de page.
# facts: F44 F45 F46
# step
encadre-non-line-7 = **Fermer n'efface pas.** Les données sont archivées { $archive_years } ans. Effacer est une autre demande : { $erase_months } mois au plus, sans retour. Avant, prenez vos copies.
# facts: F36 F37
# step
encadre-non-line-8 = **Gardez une preuve :** demandez un justificatif, par la poste s'il le faut.
# facts: F47 F53 F54 F55
encadre-non-line-9 = **Ce que vous perdez :** le partage entre soignants, même en urgence. On peut aussi garder l'espace et masquer, bloquer ou refuser l'accès d'urgence. Fermé, il peut rouvrir.
# facts: F01 F22-article F40 F55
encadre-non-sources = Sources : code de la santé publique, articles { $art_ens }, { $art_notice }, { $art_close }, { $art_emergency } ; service du { $phone_ens }. Faits au { $facts_date }. Ceci n'est pas un conseil juridique.

### The card, on its back

encadre-non-do = Pour le faire

### What it is called, and what for: in the lists and in the notice for volunteers

encadre-non-name = Encadré « À vous de dire oui ou non »
encadre-non-use = À glisser dans un journal, ou à donner.
