# Draft: not read by a native speaker.
# Rights at a demonstration: a card for the pocket. Neutral information; what no source says is left out.

aide-manif-title = Manifestarse: sus derechos

### Front: before and during

aide-manif-headline =
    Manifestar:
    sus derechos
aide-manif-declare = Antes: declarar
aide-manif-declare-text = De { $demo_days_most } a { $demo_days } días completos antes. En el ayuntamiento, o en la prefectura donde la policía es del Estado (en París: préfecture de police). La declaración dice quién, por qué, dónde y cuándo. La firma un organizador.
aide-manif-identity = Control de identidad
aide-manif-identity-text = Si se hace según la ley, hay que aceptarlo. La identidad se prueba por cualquier medio. Sin prueba, pueden retenerle { $check_hours } horas como máximo ({ $check_hours_mayotte } en Mayotte). Pida que avisen a un familiar, y al fiscal.
aide-manif-film = Filmar
aide-manif-film-text = Se puede filmar a la policía en un lugar público. La investigación o la seguridad pueden oponerse. Ella no tiene que borrar sus imágenes. No muestre ninguna cara sin acuerdo.

### Back: in custody

aide-manif-custody = Detención: se puede callar
aide-manif-custody-text = Dé su identidad. Después, no responder es un derecho. Puede pedir que avisen a un familiar y ver a un médico.
aide-manif-lawyer = Pida un abogado
aide-manif-lawyer-text = Es un derecho, desde el principio. ¿No conoce a ninguno? Diga: «un avocat commis d’office» (de oficio).
aide-manif-minor = Menores
aide-manif-minor-text = En detención, hay un abogado desde el principio. Se avisa a los padres, salvo decisión de un magistrado.

### Back: to fill by hand

aide-manif-call-lawyer = Abogado
aide-manif-call-friend = Un familiar
aide-manif-sources = **Información, no consejo jurídico.** Fuentes (textos franceses): código de seguridad interior, artículo { $art_demo }; código de procedimiento penal, artículos { $art_custody }, { $art_identity } y { $art_check }; código de justicia penal de menores, artículo { $art_minor }; nota de la policía del { $film_note }; Ligue des droits de l’Homme.

### What it is called, and what for: in the lists and in the notice for volunteers

aide-manif-name = Recordatorio de manifestación
aide-manif-use = Para llevar en el bolsillo, los días de concentración.
