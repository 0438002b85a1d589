# Draft: not read by a native speaker.
# The sheet on which one keeps track: the time limit, the calls, the letter, what came of it. All by hand.

suivi-title = Seguir su petición: rechazar o cerrar Mon espace santé
suivi-headline = Seguir mi petición
suivi-what = Rechazar o cerrar Mon espace santé: guárdela en casa. **Nunca anote aquí sus números.**

### The time limit

suivi-limit-title = Rechazar: el plazo de { $object_weeks } semanas
suivi-limit = Anote la fecha de envío, la de la carta. Luego **una semana más por casilla:** es siempre el mismo día de la semana.
suivi-letter = carta
suivi-week = sem.
suivi-advice = Mejor actuar antes de esta fecha.
suivi-last = Último día para rechazar
suivi-after = **¿Plazo pasado, sin carta?** Se puede cerrar, en cualquier momento.

### The calls

suivi-calls-title = Mis llamadas al { $phone_ens }
suivi-call-date = Fecha
suivi-call-hour = Hora
suivi-call-wait = Espera
suivi-call-who = Quién respondió
suivi-call-said = Lo que se dijo
suivi-asked = He pedido:
suivi-asked-refuse = rechazar
suivi-asked-close = cerrar
suivi-asked-erase = borrar todo
suivi-asked-proof = una prueba por correo

### The proofs

suivi-proof-title = Mis pruebas
suivi-letter-sent = Carta enviada el
suivi-letter-number = Número de certificado
suivi-letter-back = Acuse recibido el
suivi-proof = Justificante recibido el

### What comes of it

suivi-end-title = Lo que sigue
suivi-reply = **Respuesta,** { $reply_months ->
    [one] un mes
   *[other] { $reply_months } meses
} después de mi carta
suivi-erased = **Borrado,** { $erase_months } meses como máximo tras mi petición
suivi-by = a más tardar el
suivi-reply-done = respuesta recibida
suivi-erased-done = borrado confirmado
suivi-result = **Resultado**
suivi-result-refused = rechazo anotado
suivi-result-closed = espacio cerrado
suivi-result-since = desde el
suivi-cnil = **¿Sin buena respuesta tras { $cnil_delay_months } { $cnil_delay_months ->
    [one] mes
   *[other] meses
}?** Se puede presentar una queja a la CNIL: { $cnil_address }.
suivi-back = **Cambiar de opinión:** se puede pedir que se reabra un espacio. Lo borrado no vuelve.

### What it is called, and what for: in the lists and in the notice for volunteers

suivi-name = Hoja de seguimiento
suivi-use = Para anotar fechas, llamadas y respuestas, a mano.
