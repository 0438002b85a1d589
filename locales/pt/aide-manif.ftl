# Draft: not read by a native speaker.
# Rights at a demonstration: a card for the pocket. Neutral information; what no source says is left out.

aide-manif-title = Manifestar-se: os seus direitos no bolso

### Front: before and during

aide-manif-headline =
    Manifestar:
    os direitos
aide-manif-declare = Antes: declarar
aide-manif-declare-text = De { $demo_days_most } a { $demo_days } dias completos antes. Na câmara municipal, ou na prefeitura onde a polícia é do Estado (em Paris: préfecture de police). A declaração diz quem, porquê, onde e quando. Um organizador assina-a.
aide-manif-identity = Controlo de identidade
aide-manif-identity-text = Se for feito segundo a lei, há que aceitá-lo. A identidade prova-se por qualquer meio. Sem prova, podem retê-lo { $check_hours } horas no máximo ({ $check_hours_mayotte } em Mayotte). Peça que avisem um familiar, e o procurador.
aide-manif-film = Filmar
aide-manif-film-text = Pode-se filmar a polícia num lugar público. O inquérito ou a segurança podem opor-se. Ela não tem de apagar as suas imagens. Não mostre nenhum rosto sem acordo.

### Back: in custody

aide-manif-custody = Detenção: pode calar-se
aide-manif-custody-text = Dê a sua identidade. Depois, não responder é um direito. Pode mandar avisar um familiar e ver um médico.
aide-manif-lawyer = Peça um advogado
aide-manif-lawyer-text = É um direito, desde o início. Não conhece nenhum? Diga: «un avocat commis d’office» (advogado oficioso).
aide-manif-minor = Menores
aide-manif-minor-text = Na detenção, há um advogado desde o início. Os pais são avisados, salvo decisão de um magistrado.

### Back: to fill by hand

aide-manif-call-lawyer = Advogado
aide-manif-call-friend = Um familiar
aide-manif-sources = **Informação, não é conselho jurídico.** Fontes (textos franceses): código da segurança interna, artigo { $art_demo }; código de processo penal, artigos { $art_custody }, { $art_identity } e { $art_check }; código da justiça penal dos menores, artigo { $art_minor }; nota da polícia de { $film_note }; Ligue des droits de l’Homme.

### What it is called, and what for: in the lists and in the notice for volunteers

aide-manif-name = Lembrete de manifestação
aide-manif-use = Para guardar no bolso, nos dias de concentração.
