# Draft: not read by a native speaker.
# The card that lies beside the phone: front, what to have and to say; back, what to answer and a call log.

fiche-telephone-title = Rechazar o cerrar Mon espace santé: la ficha del teléfono

### Front: the call

fiche-telephone-headline = Rechazar o cerrar Mon espace santé
fiche-telephone-number = { $phone_ens }
fiche-telephone-before = Llame antes
    de las { $phone_call_before }
fiche-telephone-helper = **Un familiar puede ayudarle.**

### Front: what to have in hand

fiche-telephone-hand = Tenga a mano
fiche-telephone-hand-card = **Su carte Vitale.** ¿Perdida? Llame igual.
fiche-telephone-hand-letter = **La carta con el código.** Sin ella, llame igual.
fiche-telephone-hand-number = **Su número de seguridad social.** Se queda en su casa.

### Front: what to say

fiche-telephone-say = Lo que puede decir
fiche-telephone-say-1 = «**Quiero rechazar Mon espace santé**», o «**quiero cerrarlo**». Rechazar: { $object_weeks } semanas desde el envío de la carta. Cerrar: en cualquier momento.
fiche-telephone-say-2 = «**¿Tengo ya un espacio, o un antiguo DMP?**»
fiche-telephone-say-3 = «**Le leo mis números, despacio.**»
fiche-telephone-say-4 = Si lo desea: «**Borre también mis datos.**» Si no, quedan archivados { $archive_years } años. Borrar tarda { $erase_months } meses como máximo, sin vuelta atrás: saque copias antes.
fiche-telephone-say-5 = «**Envíeme el justificante por correo postal.**»
fiche-telephone-say-6 = «**¿Su nombre, por favor? ¿Cuándo estará hecho?**»
fiche-telephone-never = No dé nunca estos números a quien le llame, ni a nosotros.

### Back: what one may hear

fiche-telephone-answers = Si le responden…
fiche-telephone-hear-code = «Hace falta el código.»
fiche-telephone-reply-code = «No lo tengo. ¿Qué puedo darle en su lugar?»
fiche-telephone-hear-serial = «¿El número de serie?»
fiche-telephone-reply-serial = Junto a la foto: las { $serial_last } últimas cifras. Sin foto: detrás, { $serial_min } a { $serial_max } cifras. ¿Perdida? «Dígame ese número.»
fiche-telephone-hear-online = «Es por internet.»
fiche-telephone-reply-online = «La ley me permite pedírselo a ustedes. ¿A quién puedo escribir?»
fiche-telephone-hear-none = Nada, o «vuelva a llamar».
fiche-telephone-reply-none = Anote la llamada y vuelva a llamar. También puede escribir a su caja.

### Back: the call log

fiche-telephone-log = Anote cada llamada, nunca sus números
fiche-telephone-log-when = Fecha y hora
fiche-telephone-log-wait = Espera
fiche-telephone-log-who = Quién respondió
fiche-telephone-log-said = Lo que se dijo
fiche-telephone-log-receipt = Justificante
fiche-telephone-log-asked = pedido
fiche-telephone-log-received = recibido

### What it is called, and what for: in the lists and in the notice for volunteers

fiche-telephone-name = Ficha del teléfono
fiche-telephone-use = Para dejar junto al teléfono y llamar.
