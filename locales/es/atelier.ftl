# Draft: not read by a native speaker.
# One page for volunteers who help others: what they may do, what they never do, and how a help desk goes.

atelier-title = Atender una permanencia: ayudar a rechazar, cerrar o conservar Mon espace santé
atelier-headline = Atender una
    permanencia
atelier-what = Para los voluntarios que ayudan a rechazar, cerrar o conservar Mon espace santé. **La persona decide; usted la acompaña.**

### What to have ready

atelier-ready-title = Antes
atelier-ready-table = Una mesa apartada, sillas una junto a otra
atelier-ready-phone = Un teléfono para el { $phone_ens }
atelier-ready-hours = La hora: antes de las { $phone_call_before }, de lunes a viernes
atelier-ready-papers = Guía, ficha del teléfono, carta, hoja de seguimiento
atelier-ready-shred = Con qué escribir, con qué romper

### How it goes

atelier-flow-title = Los pasos
atelier-flow-1 = **Reciba.** Diga quién es usted, y que no es la Assurance Maladie.
atelier-flow-2 = **Diga las opciones,** sin empujar: conservar, rechazar, cerrar. Diga también lo que se pierde.
atelier-flow-3 = **Mire la carta,** si la hay: { $object_weeks } semanas desde el envío para rechazar. Cerrar es posible en cualquier momento.
atelier-flow-4 = **Prepare.** La persona saca su tarjeta. Solo ella anota sus números, en su hoja.
atelier-flow-5 = **Ella llama, ella habla,** ella lee sus números. Usted señala la línea que leer.
atelier-flow-6 = **Recuerde lo que se olvida:** primero las copias, borrar si lo quiere, el justificante por correo postal.
atelier-flow-7 = **Devuélvalo todo.** Ella se va con sus papeles. Rompa los borradores delante de ella.

### May and never

atelier-may-title = Usted puede
atelier-may-1 = Explicar, mostrar, releer en voz alta
atelier-may-2 = Quedarse al lado durante la llamada
atelier-may-3 = Prestar un teléfono, un bolígrafo
atelier-may-4 = Ayudar a rellenar la carta, que ella firma
atelier-may-5 = Decir «no lo sé»
atelier-never-title = Nunca
atelier-never-1 = Llamar, hablar, firmar en su lugar
atelier-never-2 = Guardar un número, un código, un nombre
atelier-never-3 = Fotografiar una tarjeta, una carta
atelier-never-4 = Hacer la lista de las personas ayudadas
atelier-never-5 = Preguntar por qué, hablar de salud
atelier-never-6 = Dar una opinión médica o jurídica

### Special cases, and what one loses

atelier-case-title = Casos aparte
atelier-case-child = **Niño:** el padre o la madre que nombra la carta.
atelier-case-adult = **Adulto representado:** su representante. En curatela, la persona decide.
atelier-case-deaf = **Sordera, afasia:** el servicio de apoyo pasa por internet. Si no, una carta.
atelier-case-card = **Aide médicale d’État:** sin carte Vitale, no se conoce el camino. Que llame y pregunte.
atelier-case-fail = **Hay problemas:** anote la llamada en su hoja, llame otra vez, escriba. CNIL tras { $cnil_delay_months } { $cnil_delay_months ->
    [one] mes
   *[other] meses
}.
atelier-lose-title = Decir a cada uno
atelier-lose-what = **Lo que se pierde al cerrar:** que los sanitarios compartan sus documentos, también en una urgencia.
atelier-lose-middle = **Entre sí y no:** conservar, y ocultar un documento, bloquear a un sanitario, rechazar el acceso de urgencia. Hace falta una cuenta activada en internet.
atelier-lose-back = **Cambiar de opinión:** un espacio puede reabrirse. Archivado { $archive_years } años, todo vuelve; borrado, nada vuelve.

### What it is called, and what for: in the lists and in the notice for volunteers

atelier-name = Ficha de permanencia
atelier-use = Para los voluntarios que ayudan a otros.
