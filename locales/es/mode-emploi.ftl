# Draft: not read by a native speaker.
# The instructions: both routes step by step, where the figures are, closing and erasing, the law with its dates.
# For a helper, or for a reader who has internet. Neutral: it states both sides and judges nothing.

mode-emploi-title = Mon espace santé: instrucciones para rechazar o cerrar

### Front: the head

mode-emploi-headline = Rechazar o cerrar
    Mon espace santé
mode-emploi-what = El espacio se abre a su nombre **si no dice nada.** Se puede rechazar, o cerrar.

### Front: where one stands

mode-emploi-where-refuse-title = Carta reciente: rechazar
mode-emploi-where-refuse = Por carta o correo electrónico: { $object_weeks } semanas desde el envío. Mejor actuar en las { $advice_weeks } primeras.
mode-emploi-where-close-title = Tarde, o nada recibido: cerrar
mode-emploi-where-close = Es probable que exista un espacio. Aun nunca activado, los sanitarios pueden llenarlo y leerlo.

### Front: the figures

mode-emploi-gather-title = Prepare sus números
mode-emploi-gather-nir = **Seguridad social:** { $nir_length } signos, en la carte Vitale o la «attestation de droits».
mode-emploi-gather-photo = **Tarjeta con foto:** delante, por el borde. Deje las { $serial_skip } primeras cifras, tome las { $serial_last } últimas.
mode-emploi-gather-plain = **Tarjeta sin foto:** detrás, arriba a la izquierda, { $serial_min } a { $serial_max } cifras. **¿Perdida?** El { $phone_ens } puede darlas.
mode-emploi-gather-code = **Código de la carta:** { $code_length } signos, { $code_weeks } semanas. ¿Caducado? Se pide otro en internet o por teléfono.
mode-emploi-gather-never = No dé nunca estos números a quien le llame, ni a nosotros.

### Front: the two routes

mode-emploi-phone-title = Por teléfono
mode-emploi-phone-number = { $phone_ens }
mode-emploi-phone-1 = **Llame** antes de las { $phone_call_before }, a solas o con un familiar.
mode-emploi-phone-2 = **Diga:** «quiero rechazar Mon espace santé», o «quiero cerrarlo».
mode-emploi-phone-3 = **Pregunte** si existe a su nombre un espacio, o un antiguo historial médico compartido (DMP).
mode-emploi-phone-4 = **Lea sus números,** despacio. ¿Sin código? «¿Qué puedo dar en su lugar?»
mode-emploi-phone-5 = **Para borrarlo todo,** pídalo además.
mode-emploi-phone-6 = **Reclame el justificante** por correo postal. Anote el nombre, la fecha y la hora.
mode-emploi-online-title = En internet
mode-emploi-online-site = { $ens_site }
mode-emploi-online-1 = **Vaya al pie de la página:** «M’opposer». La aplicación remite al sitio.
mode-emploi-online-2 = **Escriba** el código, el número de seguridad social, las cifras de la tarjeta, la fecha de nacimiento.
mode-emploi-online-3 = **Elija** oponerse y confirme.
mode-emploi-online-4 = **Guarde el justificante** (PDF), para archivar e imprimir.
mode-emploi-online-5 = **Para cerrar sin cuenta:** es el mismo enlace, con los mismos números.

### Back: closing and erasing

mode-emploi-close-headline = Cerrar, borrar
mode-emploi-close-copies = **Primero, sus copias.** En internet: Paramètres, luego «Historiques et données». Sin internet: en el médico, en el hospital. Después ya no es posible.
mode-emploi-close-how = **Cerrar.** En internet: Profil, Paramètres, Clôture. Sin cuenta: el enlace «M’opposer». O en el { $phone_ens }.
mode-emploi-close-keep = **Después:** todo se archiva { $archive_years } años y luego se suprime.
mode-emploi-close-erase = **Borrar** es otra petición, que se hace además: { $erase_months } meses como máximo, sin vuelta atrás. Se le informa.

### Back: what it changes

mode-emploi-lose-title = Lo que pierde
mode-emploi-lose = Que los sanitarios compartan sus documentos, también en una urgencia. Sus antecedentes para un médico nuevo. La mensajería.
mode-emploi-stay-title = Lo que no cambia
mode-emploi-stay = El historial de su médico, el del hospital. Sus reembolsos, su cuenta ameli. Dossier pharmaceutique (farmacia): se rechaza aparte.
mode-emploi-middle-title = Entre sí y no
mode-emploi-middle = Conservar el espacio, y ocultar un documento, bloquear a un sanitario o rechazar el acceso de urgencia. Hace falta una cuenta activada en internet.
mode-emploi-back-title = Cambiar de opinión
mode-emploi-back = Se puede pedir que se reabra un espacio. Lo archivado vuelve; lo borrado, no.

### Back: for others, and when it fails

mode-emploi-other-title = Para otra persona
mode-emploi-other-child = **Niño:** el padre o la madre que nombra la carta, un código por hijo. Mejor hacerlo antes de rechazar para uno mismo.
mode-emploi-other-adult = **Adulto representado:** su representante, teniendo en cuenta su opinión. **En curatela:** la persona decide.
mode-emploi-fail-title = Si hay problemas
mode-emploi-fail-letter = **Escriba** a su caja, por correo certificado: debe acusar recibo. ¿Plazo cercano? Llame primero.
mode-emploi-fail-counter = **En la ventanilla:** pida cita al { $phone_fund }. Le ayudan, sin garantía de registrar su decisión.
mode-emploi-fail-cnil = **Tras { $cnil_delay_months } { $cnil_delay_months ->
    [one] mes
   *[other] meses
} sin buena respuesta:** CNIL, { $cnil_address }. Défenseur des droits: { $rights_phone }, gratuito.

### Back: the law

mode-emploi-law-title = La ley, con sus fechas
mode-emploi-law-made = Se crea el espacio, se fijan sus reglas
mode-emploi-law-made-by = ley del { $law_ens }, decretos del { $decrees_ens }
mode-emploi-law-silence = Se abre salvo oposición
mode-emploi-law-silence-by = ley del { $law_silence }; art. { $art_ens }
mode-emploi-law-notice = La carta, y { $object_weeks } semanas desde el envío
mode-emploi-law-notice-by = art. { $art_notice }
mode-emploi-law-close = Cerrar, archivar, borrar
mode-emploi-law-close-by = art. { $art_close }
mode-emploi-law-dmp = Antiguo DMP; acceso de urgencia
mode-emploi-law-dmp-by = art. { $art_dmp }; art. { $art_emergency }
mode-emploi-law-reply = Respuesta a su petición
mode-emploi-law-reply-by = RGPD, art. { $art_gdpr_reply }
mode-emploi-law-letter = Acuse de recibo; transmisión
mode-emploi-law-letter-by = art. { $art_ack }; art. { $art_forward } (CRPA)
mode-emploi-law-note = Sin otra mención, código francés de salud pública. CRPA: código de relaciones entre el público y la administración. No sustituye un consejo jurídico o médico.

### What it is called, and what for: in the lists and in the notice for volunteers

mode-emploi-name = Instrucciones
mode-emploi-use = Todos los pasos, para quien ayuda o tiene internet.
