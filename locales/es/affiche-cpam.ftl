# Draft: not read by a native speaker.
# The notice that a fund could put up in its hall: four choices of equal weight, nothing advised.

affiche-cpam-title = Cartel de sala: Mon espace santé, usted elige
affiche-cpam-headline =
    Mon espace santé:
    usted elige
affiche-cpam-lead = «Mon espace santé» es un historial de salud en internet. **Se abre a su nombre, salvo si lo rechaza.** Puede cambiar de opinión.

### Four choices

affiche-cpam-keep = Conservar
affiche-cpam-keep-text = Quienes le atienden comparten ahí documentos, y pueden leerlos en una urgencia. Actívelo para ver quién lo ha leído.
affiche-cpam-adjust = Ajustar
affiche-cpam-adjust-text = En el espacio activado, oculte un documento o bloquee a un profesional. También puede rechazar el acceso de urgencia.
affiche-cpam-refuse = Rechazar
affiche-cpam-refuse-text = Tiene { $object_weeks } semanas, desde el envío de la carta o del correo electrónico. Después, aún se puede cerrar.
affiche-cpam-close = Cerrar
affiche-cpam-close-text = En cualquier momento. Los datos se archivan { $archive_years } años, o se borran si lo pide: { $erase_months } meses como máximo. Saque copias antes.
affiche-cpam-lose = **Sin espacio,** los sanitarios no comparten en internet, ni en una urgencia. **Cerrado, el espacio puede reabrirse** si lo pide.

### How

affiche-cpam-call = Rechazar o cerrar: llame al
affiche-cpam-number = { $phone_ens }
affiche-cpam-hours = De lunes a viernes, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(hora de París, por comprobar)
   *[no] {""}
}. Llame antes de las { $phone_call_before }.
affiche-cpam-proof = **Pida un justificante,** por correo postal si quiere.
affiche-cpam-help = **Sin internet, pida ayuda:** en la recepción con cita ({ $phone_fund }), o en una casa France services.
affiche-cpam-sources = Fuentes: código francés de salud pública, artículos { $art_ens }, { $art_notice }, { $art_close } y { $art_emergency }. Esto no es un consejo jurídico.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-cpam-name = Cartel de sala
affiche-cpam-use = Para proponer a la caja, para su sala.
