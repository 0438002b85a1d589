# Draft: not read by a native speaker.
# The tract of one sheet: the call on the front, the way to do it on the back.

tract-title = Octavilla «Mon espace santé»: rechazar o cerrar

### Front

tract-headline =
    Su silencio
    abre
    un historial.
tract-lead = «Mon espace santé», su historial de salud en internet, se abre **si no dice nada.** Puede **rechazarlo o cerrarlo.**
tract-call = ¿Rechazar o cerrar? Llame al
tract-number = { $phone_ens }
tract-hours = De lunes a viernes, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(hora de París, por comprobar)
   *[no] {""}
}.
tract-before = **Llame antes de las { $phone_call_before }, aun sin carta.**
tract-demands-title = Pedimos

### Back

tract-date = ¿Carta enviada hace menos de { $object_weeks } semanas?
tract-date-yes = **Sí:** puede rechazar. Mejor antes de { $advice_weeks } semanas.
tract-date-no = **No, o sin carta:** aún puede cerrar, siempre.
tract-have = Reúna sus números
tract-have-nir = **Seguridad social:** { $nir_length } signos, delante.
tract-have-photo = **Tarjeta con foto:** las { $serial_last } últimas cifras, a la derecha de la foto.
tract-have-plain = **Tarjeta sin foto:** { $serial_min } a { $serial_max } cifras, detrás, arriba a la izquierda.
tract-have-code = **Código:** en la carta, si la tiene.
tract-have-lost = **¿Perdida?** El { $phone_ens } puede darlos.
tract-never = **No los dé nunca a quien le llame, ni a nosotros.**
tract-ask = Llame al { $phone_ens } antes de las { $phone_call_before }
tract-ask-text = A solas o con un familiar, diga «rechazo» o «cierro». Pida un justificante por correo postal. **Solo cerrar:** archivado { $archive_years } años. **Borrar:** segunda petición, { $erase_months } meses como máximo, sin vuelta atrás. Saque copias antes.
tract-lose = **Lo que pierde:** lo que comparten los sanitarios, incluso en una urgencia. Un espacio cerrado puede reabrirse.
tract-online = **En internet:** { $ens_site }, «M’opposer», al pie de la página.

### The back of the smallest format

tract-tiny-date = **Sí:** puede rechazar. **No, o sin carta:** puede cerrar.
tract-tiny-have = Seguridad social. Tarjeta: { $serial_last } últimas cifras junto a la foto, o { $serial_min } a { $serial_max } detrás.
tract-tiny-never = **No los diga nunca a quien le llame.**
tract-tiny-ask = Diga «rechazo» o «cierro». Pida un justificante. Borrar es una segunda petición, sin vuelta atrás.
tract-tiny-lose = O { $ens_site }. **Pierde** lo que comparten los sanitarios, incluso en una urgencia.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-name = Octavilla
tract-use = Para dar de mano en mano.
