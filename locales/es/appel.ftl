# Draft: not read by a native speaker.
# The call: a text to sign together, what happened here, what is asked; on the other side, the procedure in a box.

appel-title = Llamamiento sobre «Mon espace santé»
appel-kicker = Llamamiento

### The call: a campaign may say it in its own words

appel-headline =
    Rechazar debe ser
    tan sencillo
    como no hacer nada
appel-lead = «Mon espace santé», el historial de salud en internet, se abre cuando uno no responde. Queremos que todos puedan responder.
appel-body =
    En { $figures_month }, el { $share_opened } % de los espacios habían sido activados por su titular. Los demás pueden ser llenados, y leídos por profesionales, sin que la persona los haya visto nunca. Saber quién ha leído exige una cuenta, es decir, internet.

    Hay sanitarios que lo defienden, y tienen sus razones: compartir un resultado, ganar tiempo, atender mejor en una urgencia. No juzgamos ni a quien conserva este espacio ni a quien lo cierra. Decimos que una elección supone una pregunta, y alguien que oiga la respuesta: una carta, una voz, una ventanilla.

    Hable de ello a su alrededor. Ayude a un vecino a llamar. Venga con nosotros a pedirlo a la caja { $departement_of }.
appel-demands-label = Pedimos
appel-demands =
    - una información en papel, para todos;
    - una ventanilla donde rechazar y cerrar, con un recibo;
    - un justificante por correo postal;
    - las cifras de los rechazos, cada año.

### Who signs

appel-date = Quién firma, dónde y cuándo

### What it is called, and what for: in the lists and in the notice for volunteers

appel-name = Llamamiento
appel-use = Para firmar, repartir y leer en voz alta.
