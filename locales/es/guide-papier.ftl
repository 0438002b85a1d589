# Draft: not read by a native speaker.
# The letter in the guide is cut out and sent to a French office, which must be able to read it: its own sentences
# are left out here, so that they are printed in French. What guides the person who fills it is translated.
# The guide on paper: the whole way for somebody without internet. Neutral: it states both sides and judges nothing.
#

guide-papier-title = Mon espace santé: rechazar o cerrar, la guía en papel
guide-papier-page = página
guide-papier-of = de

### The cover

guide-papier-cover-name = Mon espace santé
guide-papier-headline = Rechazar
    o cerrar,
    sin internet
guide-papier-what = Un espacio de salud en internet se abre a su nombre **si no dice nada.**
guide-papier-choice = Puede rechazarlo, o cerrarlo cuando quiera. Este es el camino, en papel.
guide-papier-call = El número
    al que llamar
guide-papier-phone = { $phone_ens }

### Is it for me?

guide-papier-tree-headline = ¿Es para mí?
guide-papier-tree-who = Sí, si está asegurado: CPAM, MSA u otro régimen. Para conservar el espacio, no haga nada.
guide-papier-tree-letter = ¿Ha recibido la carta o el correo electrónico de aviso?
guide-papier-tree-date = ¿Se envió hace menos de { $object_weeks } semanas?
guide-papier-yes = sí
guide-papier-no = no
guide-papier-tree-refuse-title = Rechazar
guide-papier-tree-refuse = El plazo corre desde el envío. Mejor antes de { $advice_weeks } semanas.
guide-papier-tree-close-title = Cerrar
guide-papier-tree-close = Es probable que el espacio exista. Se puede en cualquier momento.
guide-papier-tree-both = Nada está perdido
guide-papier-tree-next = Prepare sus números:
guide-papier-others-title = Para otra persona
guide-papier-others-child = **Su hijo:** llama el padre o la madre que nombra la carta. Un código por hijo.
guide-papier-others-adult = **Adulto protegido:** lo pide su representante, teniendo en cuenta su opinión. En curatela, la persona decide, con ayuda.
guide-papier-others-relative = **Un familiar:** ayúdele; es él quien decide y habla.

### What to gather

guide-papier-gather-headline = Prepare sus números
guide-papier-card-title = Su carte Vitale
guide-papier-card-photo = **Con foto:** delante, por el borde, a la derecha de la foto. Copie las { $serial_last } últimas cifras.
guide-papier-card-plain = **Sin foto:** detrás, arriba a la izquierda. De { $serial_min } a { $serial_max } cifras.
guide-papier-card-lost = **¿Perdida, ilegible?** El { $phone_ens } puede darle ese número.
guide-papier-nir-title = Su número de seguridad social
guide-papier-nir = { $nir_length } signos, en la tarjeta o en la «attestation de droits».
guide-papier-nir-home = Para rellenar en casa y guardar para usted.
guide-papier-code-title = El código de la carta
guide-papier-code = { $code_length } signos, válidos { $code_weeks } semanas. Cuidado con las mayúsculas.
guide-papier-code-none = **Sin código, llame igual.**

### By phone, at the counter

guide-papier-phone-headline = Llame al
guide-papier-say-title = Usted dice
guide-papier-say-choice = «No tengo internet. Quiero **rechazar** Mon espace santé» o «quiero **cerrarlo**».
guide-papier-say-dmp = «¿Hay un antiguo DMP a mi nombre?»
guide-papier-say-proof = «Envíeme el justificante **por correo postal**.»
guide-papier-say-erase = Para borrarlo todo, pídalo además:
guide-papier-asked-title = Le piden
guide-papier-asked = Su número de seguridad social, el de la tarjeta, el código si lo tiene. Léalos despacio:
guide-papier-never = No dé nunca estos números a quien le llame, ni a nosotros.
guide-papier-counter-title = En la ventanilla
guide-papier-counter = Pida cita al **{ $phone_fund }**. Le ayudan, sin garantía de registrar su decisión. Pida un recibo sellado.

### By letter

guide-papier-letter-headline = Escriba
guide-papier-letter-how = Para copiar o recortar y enviar por correo certificado con acuse de recibo.
guide-papier-letter-deadline = **¿Plazo cercano? Llame primero.**
guide-papier-letter-address = Dirección:
guide-papier-letter-from = Nombre, apellidos, dirección
guide-papier-letter-place = Lugar y fecha
guide-papier-letter-number = N.º de seguridad social (solo original)
guide-papier-letter-signature = Firma

### Closing and erasing, and what one loses

guide-papier-close-headline = Cerrar, borrar
guide-papier-close-two = Dos peticiones separadas, dos efectos.
guide-papier-close-title = «Cierro»
guide-papier-close = Sus datos quedan archivados { $archive_years } años y luego se suprimen.
guide-papier-erase-title = «Borro»
guide-papier-erase = Hay que pedirlo además. Borrado en { $erase_months } meses como máximo, **sin vuelta atrás**.
guide-papier-copies = **Primero, sus copias.** Pida sus documentos al médico, al hospital.
guide-papier-lose-title = Lo que pierde
guide-papier-lose-emergency = En una urgencia
guide-papier-lose-emergency-what = sus resultados compartidos
guide-papier-lose-history = Médico nuevo
guide-papier-lose-history-what = sus antecedentes, para leer
guide-papier-lose-messages = Mensajería
guide-papier-lose-messages-what = mensajes con los sanitarios
guide-papier-middle-title = Entre sí y no
guide-papier-middle = Conservar el espacio, pero ocultar un documento, bloquear a un sanitario o rechazar el acceso de urgencia. Hace falta una cuenta activada en internet.
guide-papier-back-title = Cambiar de opinión
guide-papier-back = Puede pedir que se reabra un espacio. Lo archivado vuelve; lo borrado, no.

### Proof, and if it fails

guide-papier-fail-headline = Si hay problemas
guide-papier-proof-title = Guarde una prueba
guide-papier-proof = Reclame el justificante por correo postal. Si escribe una carta, la caja debe acusar recibo.
guide-papier-log-title = Anote cada llamada
guide-papier-log-when = día y hora
guide-papier-log-who = nombre
guide-papier-log-answer = respuesta, espera
guide-papier-answers-title = Le responden…
guide-papier-answer-code = «Hace falta el código.»
guide-papier-answer-code-say = «¿Qué doy en su lugar?»
guide-papier-answer-web = «Por internet.»
guide-papier-answer-web-say = «La ley permite pedirlo al operador. ¿A quién escribo?»
guide-papier-answer-busy = No contestan
guide-papier-answer-busy-say = Anote, llame otra vez, escriba.
guide-papier-cnil-title = La CNIL
guide-papier-cnil-when = Tras { $cnil_delay_months } { $cnil_delay_months ->
    [one] mes
   *[other] meses
} sin buena respuesta, puede quejarse:
guide-papier-cnil = { $cnil_address }
guide-papier-rights-title = Défenseur des droits
guide-papier-rights = Gratuito, con delegados cerca de usted.
guide-papier-rights-phone = { $rights_phone }

### Words, address, sources

guide-papier-words-headline = Palabras, dirección
guide-papier-word-ens = **ENS:** «espace numérique de santé», nombre legal de Mon espace santé
guide-papier-word-dmp = **DMP:** historial médico compartido, dentro del espacio
guide-papier-word-nir = **NIR:** número de seguridad social
guide-papier-word-cpam = **CPAM:** caja local del seguro de enfermedad
guide-papier-word-msa = **MSA:** caja de los asegurados agrícolas
guide-papier-word-fund = **Su caja:** la de su «attestation de droits»
guide-papier-word-opposition = **Opposition:** rechazar antes de que se abra
guide-papier-word-cloture = **Clôture:** cerrar un espacio abierto
guide-papier-word-suppression = **Suppression:** borrar los datos, sin vuelta atrás
guide-papier-word-justificatif = **Justificatif:** el papel que prueba su decisión (justificante)
guide-papier-sources = **Fuentes:** código francés de salud pública, art. { $art_ens }, { $art_dmp }, { $art_emergency }, { $art_notice }, { $art_close }; código de relaciones entre el público y la administración (CRPA), art. { $art_ack }, { $art_forward }; RGPD, art. { $art_gdpr_reply }. Esta guía no sustituye un consejo jurídico o médico.

### What it is called, and what for: in the lists and in the notice for volunteers

guide-papier-name = Guía en papel
guide-papier-use = Para quien no tiene internet: todos los pasos.
