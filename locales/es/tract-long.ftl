# Draft: not read by a native speaker.
# The long tract: an essay on several pages, its notes, and the procedure in a box that is the same for all.

tract-long-title = Octavilla larga sobre «Mon espace santé»
tract-long-kicker = Para leer y hablar

### The essay: a campaign may say it in its own words

tract-long-headline =
    Decir sí,
    decir no,
    no decir nada
tract-long-lead = «Mon espace santé» guarda en un solo historial, en internet, una parte de lo que se sabe de nuestra salud. Se abre cuando uno no responde. Esto es lo que dice la ley, lo que se gana, lo que se pierde y cómo elegir.
tract-long-body =
    ## Un armario con cajones

    «Mon espace santé» no es un sitio más. Es un espacio que la ley abre a nombre de cada persona asegurada. En él hay datos administrativos, medidas y cuestionarios, los reembolsos, una mensajería, una agenda, aplicaciones y el registro de los accesos.[^1] Su cajón principal es el historial médico compartido (DMP), donde los sanitarios depositan sus documentos. Abrir el espacio es abrir ese historial; uno más antiguo pasa a él.[^2]

    El ministerio de salud y la Caja nacional del seguro de enfermedad responden juntos del espacio. La Caja nacional responde sola del historial médico compartido. La caja del departamento no es, pues, más que una ventanilla. Sin embargo, es a ella a quien se escribe y se habla.

    ## Cuando el silencio cuenta

    Una primera ley, del { $law_ens }, crea el espacio. Otra, del { $law_silence }, cambia la regla del juego: desde entonces, el espacio se abre por sí solo, salvo si la persona, o quien la representa, se opone.[^3] Unos decretos, del { $decrees_ens }, fijan los detalles. El servicio se lanza en todo el país el { $launch }.

    El cambio cabe en una frase: la ley ya no espera un sí, espera un no.

    El aviso sale por correo electrónico, a la dirección que conoce la caja; sale por correo postal si no la hay, o si el mensaje falla. Hay { $object_weeks } semanas para oponerse, contadas desde el envío, y no desde el día en que se abre la carta.[^4] Pasado ese plazo, nada está perdido: se puede cerrar el espacio en cualquier momento. Pero hay que saber que existe.

    Esta elección de la ley tiene sus razones. Poca gente reclama un historial que aún no necesita, y un historial vacío no ayuda a nadie. También tiene un precio. Ante un espacio abierto, ya no se sabe si alguien lo quiso. En { $figures_month }, alrededor del { $share_spaces } % de las personas tenían un espacio a su nombre; el { $share_opened } % de esos espacios habían sido activados, por { $millions_opened } millones de personas. Los demás no son ni síes ni noes. Nadie los ha oído.

    ## Quién lee, quién escribe

    No todo el mundo lee. Consultar el historial exige un acuerdo previo. Ese acuerdo se presume dentro de un equipo sanitario, y los derechos cambian según la profesión. Las aseguradoras y los empleadores no pueden pedir el historial, aunque la persona quiera.[^5]

    En una urgencia, cuando uno no puede hablar, los profesionales pueden leer, salvo si uno se opuso antes. Uno se entera después, por vía electrónica.[^6] Esta regla puede ayudar a atender. También supone, para ser informado, tener una dirección electrónica y consultarla.

    Escribir es más sencillo que leer. Cuando un sanitario está autorizado, sus depósitos solo se pueden rechazar por un motivo legítimo; bloqueado, aún puede depositar. Se puede ocultar un documento: sigue visible para quien lo depositó, para el titular y para el sanitario que se haya designado como administrador.

    Bloquear a un sanitario, saber quién ha leído, recibir aviso de una lectura: estos ajustes piden una cuenta activada. Pero un espacio nunca activado puede ser llenado, y leído. Ahí está nuestra principal inquietud. La llave del armario está en internet, y muchos no la tienen en la mano.

    ## Lo que se gana

    Sería injusto decir solo lo malo. Un médico que no le conoce puede leer lo que otro anotó. Un resultado pasa de un servicio a otro sin que haya que llevar el sobre. Una prueba ya hecha puede no repetirse. Una alergia puede conocerse a tiempo.

    Quien ve a muchos sanitarios, quien se muda a menudo, a quien le cuesta contar diez veces su historia puede querer este espacio, y quererlo por buenas razones. Son buenas razones para decir sí. No lo son para decirlo en lugar de los demás.

    ## Los que están sin internet

    En { $no_internet_year }, el { $share_old_no_internet } % de las personas de { $old_age } años o más no tenían internet en casa. En { $illectronism_year }, el { $share_old_illectronism } % no sabían usarlo o no lo usaban.[^7] En su informe del { $rights_report }, la Défenseure des droits hablaba de { $millions_difficulty } millones de personas en dificultad con lo digital.

    Estas personas tienen los mismos derechos que las demás. Pueden rechazar y cerrar por teléfono, o dirigirse a su caja. Pero suelen enterarse las últimas. Deben llamar en horas de oficina. No ven quién ha leído. En la ventanilla, se les puede ayudar; nada garantiza que la ventanilla registre ella misma su rechazo.

    ## Los niños, los familiares

    Para un niño, son los padres, o el representante legal, quienes rechazan o cierran, con un código por hijo. Pero un menor puede mantener en secreto ciertas atenciones: no entran en el espacio, o sus padres no las ven. Es una regla justa, y delicada: supone que cada uno, en el momento oportuno, piense en aplicarla.

    Un adulto representado tiene algo que decir: quien lo representa puede rechazar, teniendo en cuenta su opinión. En curatela, la persona decide por sí misma, con ayuda. Todos los regímenes están incluidos, y no solo el régimen general.

    Queda el pasado. Ya no se crean antiguos historiales médicos compartidos desde el { $dmp_stop }. El que uno tenía pudo seguir abierto a pesar de un rechazo, el tiempo de una transición; una segunda oposición lo cierra. Quien tenía uno hará bien en preguntarlo por teléfono.

    ## Entre todo y nada

    A menudo se cree que hay que tomarlo todo o dejarlo todo. No es así. Se puede conservar el espacio y ocultar documentos, bloquear a un sanitario, rechazar la lectura de urgencia. Se puede cerrar, y luego reabrir. Se puede cerrar y pedir que se borre todo.

    Estos dos gestos son distintos. Cerrar deja los datos archivados { $archive_years } años. Borrarlos es otra petición, que hay que expresar; surte efecto en { $erase_months } meses como máximo, y sin vuelta atrás.[^8] Más vale, pues, sacar copias antes. Nada de esto toca los historiales que tienen el médico y el hospital, ni los reembolsos, ni la cuenta ameli, ni el «dossier pharmaceutique» (farmacia), que tiene sus propias reglas.

    ## Dos objeciones

    «Van a complicar la vida de los sanitarios.» Es posible, un poco. Preguntar lleva un minuto, y ese minuto le falta a todo el mundo. Pero no se pierde: es el minuto en que se explica, se tranquiliza, se descubre que una persona no recibió la carta. Un historial aceptado se discute; un historial impuesto se esquiva.

    «Todo está ya informatizado.» Es verdad, y no es la cuestión. La consulta, el hospital, la farmacia llevan cada uno sus historiales, para su uso. Aquí se reúne. Reunir puede servir, y reunir no es poca cosa: merece que se pregunte.

    ## Elegir de verdad

    Una atención empieza por una pregunta: «¿Está de acuerdo?». Quien atiende espera la respuesta. Un historial de salud merece la misma paciencia. Será más seguro, y estará mejor llenado, si quienes lo tienen lo han querido. Eso pide poca cosa: una carta en papel, una ventanilla, un teléfono donde respondan, un recibo. Rechazar no debe ser más difícil que no hacer nada.

    {""}[^1]: Código francés de salud pública, artículo { $art_contents }.
    {""}[^2]: Código francés de salud pública, artículo { $art_dmp }.
    {""}[^3]: Código francés de salud pública, artículo { $art_ens }.
    {""}[^4]: Código francés de salud pública, artículo { $art_notice }.
    {""}[^5]: Código francés de salud pública, artículos { $art_consult } (acuerdo) y { $art_insurers } (aseguradoras, empleadores).
    {""}[^6]: Código francés de salud pública, artículo { $art_emergency }.
    {""}[^7]: Insee. Cifras anteriores a esta edición: puede haber otras más recientes.
    {""}[^8]: Código francés de salud pública, artículo { $art_close }.
tract-long-demands-label = Lo que pedimos
tract-long-demands =
    - Que la carta de aviso llegue a todos **en papel**, con un formulario de rechazo para devolver.
    - Que se pueda rechazar y cerrar **en la ventanilla** de cualquier caja, y salir con un recibo.
    - Que se envíe un **justificante** por correo postal a quien no tiene dirección electrónica.
    - Que un espacio nunca activado **no sea ni llenado ni leído** sin que la persona lo haya querido.
    - Que el **número de rechazos y de cierres** se publique cada año.

### The procedure, and who signs

tract-long-notes = Notas
tract-long-signed = Quién firma
tract-long-about-label = Acerca de
tract-long-about = Esta octavilla es una toma de posición: solo compromete a quienes la firman. El recuadro es el mismo en todos nuestros papeles.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-long-name = Octavilla larga
tract-long-use = Para leer en casa y hablar en reunión.
tract-long-remarks = Nuestras observaciones, nuestras preguntas
