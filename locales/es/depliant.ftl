# Draft: not read by a native speaker.
# The leaflet: one sheet folded in three. Inside, the way in three panels; outside, cover, first flap and back.

depliant-title = Mon espace santé: rechazar, cerrar o conservar, el folleto

### The cover

depliant-cover-name = Mon espace santé
depliant-headline = ¿Rechazar,
    cerrar,
    conservar?
depliant-what = Un espacio de salud en internet se abre a su nombre **si no dice nada.** Se puede rechazar, o cerrar cuando se quiera.
depliant-call = Un solo número
depliant-number = { $phone_ens }

### The flap: where one stands

depliant-where-headline = ¿En qué punto está?
depliant-where-letter-title = Carta o correo reciente
depliant-where-letter = Puede **rechazar**, en las { $object_weeks } semanas que siguen al envío. Mejor en las { $advice_weeks } primeras.
depliant-where-late-title = Plazo pasado
depliant-where-late = Nada está perdido: puede **cerrar** el espacio, en cualquier momento.
depliant-where-none-title = Ninguna carta
depliant-where-none = Es probable que exista un espacio. Aun nunca activado, los sanitarios pueden llenarlo y leerlo. Pregúntelo por teléfono.
depliant-where-keep-title = Prefiere conservar
depliant-where-keep = El espacio se abre solo. Para usarlo, actívelo en internet.
depliant-where-other-title = Para otra persona
depliant-where-other = **Niño:** llama el padre o la madre que nombra la carta. **Adulto representado:** lo pide su representante, teniendo en cuenta su opinión.

### Inside, left: what to gather

depliant-gather-headline = Prepare
depliant-gather-number-title = Número de seguridad social
depliant-gather-number = { $nir_length } signos, en la carte Vitale o la «attestation de droits».
depliant-gather-photo-title = Carte Vitale con foto
depliant-gather-photo = Las { $serial_last } últimas cifras, por el borde, a la derecha de la foto.
depliant-gather-plain-title = Carte Vitale sin foto
depliant-gather-plain = Detrás, arriba a la izquierda: { $serial_min } a { $serial_max } cifras.
depliant-gather-lost = **¿Perdida?** El { $phone_ens } puede darle ese número.
depliant-gather-code-title = Código de la carta
depliant-gather-code = { $code_length } signos, válidos { $code_weeks } semanas. **Sin código, llame igual.**

### Inside, middle: the call

depliant-phone-headline = Llame
depliant-phone-number = { $phone_ens }
depliant-say-title = Puede decir
depliant-say-choice = «Quiero **rechazar** Mon espace santé», o «quiero **cerrarlo**».
depliant-say-dmp = «¿Tengo un espacio, o un **antiguo DMP** (historial médico compartido)?»
depliant-say-erase = Si lo desea: «**Borre** también mis datos.»
depliant-say-proof = «Envíeme el **justificante** por correo postal.»
depliant-say-who = «¿Su nombre? ¿Cuándo estará hecho?»
depliant-answer-title = Si le responden
depliant-answer-code = **«Hace falta el código.»** ¿Qué dar en su lugar?
depliant-answer-web = **«Es por internet.»** La ley permite pedirlo al operador: ¿a quién escribir?
depliant-never = No dé nunca estos números a quien le llame, ni a nosotros.

### Inside, right: closing and erasing

depliant-close-headline = Elija
depliant-close-title = Cerrar, borrar: dos peticiones
depliant-close = **Cerrar:** todo se archiva { $archive_years } años. **Borrar también:** { $erase_months } meses como máximo, sin vuelta atrás.
depliant-copies = **Primero, sus copias.** Pida sus documentos al médico, al hospital.
depliant-lose-title = Lo que pierde
depliant-lose = Que los sanitarios compartan sus documentos, también en una urgencia. Sus antecedentes para un médico nuevo. La mensajería.
depliant-middle-title = Entre sí y no
depliant-middle = Conservar el espacio, y ocultar un documento, bloquear a un sanitario o rechazar el acceso de urgencia. Hace falta una cuenta activada en internet.
depliant-back-title = Cambiar de opinión
depliant-back = Se puede pedir que se reabra un espacio. Lo borrado no vuelve.

### The back: writing, online, proof

depliant-write-headline = Escribir, probar
depliant-write = **Una carta certificada** a su caja deja una prueba escrita. La caja debe acusar recibo. ¿Plazo cercano? Llame antes.
depliant-online = **En internet:** { $ens_site }, «M’opposer», al pie de la página. Guarde el justificante.
depliant-counter = **En la ventanilla:** pida cita al { $phone_fund }. Le ayudan, sin garantía de registrar su decisión.
depliant-cnil = **¿Sin buena respuesta tras { $cnil_delay_months } { $cnil_delay_months ->
    [one] mes
   *[other] meses
}?** Puede acudir a la CNIL:
    { $cnil_address }.
depliant-sources = Código francés de salud pública, art. { $art_ens }, { $art_notice }, { $art_close }, { $art_dmp }; código de relaciones entre el público y la administración, art. { $art_ack }. No sustituye un consejo jurídico o médico.

### What it is called, and what for: in the lists and in the notice for volunteers

depliant-name = Folleto
depliant-use = Para plegar en tres: los pasos, para dejar en todas partes.
