# Draft: not read by a native speaker.
# The box « À vous de dire oui ou non »: nine lines, the same in every document that includes it, and a
# card of its own.

encadre-non-title = Usted dice sí o no: rechazar o cerrar Mon espace santé

### The box

encadre-non-mark = Sus derechos, sin comentario
encadre-non-headline =
    Usted dice
    sí o no
encadre-non-number = { $phone_ens }
encadre-non-line-1 = **Si no dice nada,** un historial de salud en internet se abre a su nombre: «Mon espace santé».
encadre-non-line-2 = **Carta o correo recibido:** tiene { $object_weeks } semanas para rechazar, desde el envío. Mejor actuar antes de { $advice_weeks } semanas.
encadre-non-line-3 = **Nada recibido, o demasiado tarde:** pida que se cierre. Es posible en cualquier momento.
encadre-non-line-4 = **Por teléfono:** de lunes a viernes, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(hora de París, por comprobar)
   *[no] {""}
}. Llame antes de las { $phone_call_before }.
encadre-non-line-5 = **Tenga a mano:** número de seguridad social, carte Vitale, código de la carta si lo tiene.
encadre-non-line-6 = **En internet:** { $ens_site }, «M’opposer», al pie de la página.
encadre-non-line-7 = **Cerrar no borra.** Los datos se archivan { $archive_years } años. Borrar es otra petición: { $erase_months } meses como máximo, sin vuelta atrás. Antes, saque copias.
encadre-non-line-8 = **Guarde una prueba:** pida un justificante, por correo postal si hace falta.
encadre-non-line-9 = **Lo que pierde:** lo que comparten los sanitarios, incluso en una urgencia. También se puede conservar el espacio y ocultar, bloquear o rechazar el acceso de urgencia. Cerrado, puede reabrirse.
encadre-non-sources = Fuentes: código francés de salud pública, artículos { $art_ens }, { $art_notice }, { $art_close }, { $art_emergency }; servicio del { $phone_ens }. Datos a { $facts_date }. Esto no es un consejo jurídico.

### The card, on its back

encadre-non-do = Para hacerlo

### What it is called, and what for: in the lists and in the notice for volunteers

encadre-non-name = Recuadro «Usted dice sí o no»
encadre-non-use = Para meter en un periódico, o para dar.
