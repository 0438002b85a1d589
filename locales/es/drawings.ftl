# Draft: not read by a native speaker.
# The drawings: their alternative texts and the few words that stand inside them.

### The machine

drawing-bulldozer-alt = Una excavadora, con una señora al volante.

### The telephone

drawing-telephone-alt = Un teléfono de teclas, con su cable.
drawing-never-tell-alt = Un teléfono suena y pide números: la petición está tachada.

### The cards

drawing-card-with-photo-alt = Tarjeta con foto, por delante. El número de serie va por el borde, a la derecha de la foto. De sus { $serial_total } cifras, deje las { $serial_skip } primeras y copie las { $serial_last } últimas.
drawing-card-with-photo-skip = deje estas { $serial_skip } cifras
drawing-card-with-photo-copy = copie estas { $serial_last } cifras
drawing-card-without-photo-alt = Tarjeta sin foto, por delante y por detrás. Detrás, arriba a la izquierda, un número de { $serial_min } a { $serial_max } cifras.
drawing-card-without-photo-turn = gire la tarjeta
drawing-card-without-photo-copy = copie estas { $serial_min } a { $serial_max } cifras
drawing-card-back-alt = Tarjeta sin foto, por detrás. Arriba a la izquierda, un número de { $serial_min } a { $serial_max } cifras.

### The number of social security

drawing-nir-boxes-alt = Las { $nir_length } casillas del número de seguridad social: sexo, año, mes, departamento, municipio, orden y una clave de { $nir_key } cifras.
drawing-nir-sex = sexo
drawing-nir-year = año
drawing-nir-month = mes
drawing-nir-department = departamento
drawing-nir-town = municipio
drawing-nir-order = orden
drawing-nir-key = clave

### The letter

drawing-letter-with-code-alt = Una carta sale de su sobre. Hay dos lugares marcados: la fecha, arriba, y un código de { $code_length } signos, en el medio. La carta real puede ser distinta.
drawing-letter-date = La fecha: cuente { $object_weeks } semanas
drawing-letter-code = El código: { $code_length } letras y cifras
drawing-letter-differs = La carta real puede ser distinta.

### The calendar

drawing-calendar-weeks = { $object_weeks }
drawing-calendar-advice = { $advice_weeks }
drawing-calendar-strip-alt = { $object_weeks } semanas desde la fecha de la carta. Mejor actuar antes de que acabe la semana { $advice_weeks }. Después de la semana { $object_weeks }, aún se puede cerrar, en cualquier momento.
drawing-calendar-start = fecha de la carta
drawing-calendar-best = mejor actuar antes
drawing-calendar-last = fin del plazo para rechazar
drawing-calendar-after = cerrar
drawing-calendar-always = siempre posible

### Closing and erasing

drawing-two-switches-alt = Dos peticiones separadas. Solo cerrar: todo queda archivado { $archive_years } años. Cerrar y borrar: todo desaparece en { $erase_months } meses como máximo.
drawing-switches-close = cerrar
drawing-switches-erase = borrar
drawing-switches-archive = archivo: { $archive_years } años
drawing-switches-gone = borrado: { $erase_months } meses máximo
drawing-copies-alt = Un montón de papeles apartado antes de cerrar el historial, con un ladrillo encima.

### The choice

drawing-pencil-choice-alt = Una mano sostiene un lápiz ante dos casillas: rechazar, conservar.
drawing-pencil-choice-refuse = rechazar
drawing-pencil-choice-keep = conservar
drawing-folder-on-screen-alt = En una pantalla, un historial de salud se abre solo. El nombre está en blanco.

### People

drawing-at-the-counter-alt = En la ventanilla, una señora recibe un papel sellado.
drawing-helper-alt = En la mesa, dos personas: una llama por teléfono, la otra le muestra la línea que debe leer.
drawing-crowd-alt = Gente en fila ante una ventanilla: una señora con bastón, un niño, un obrero con casco, un perro.
drawing-gathering-alt = Gente reunida, con pancartas en la mano.
drawing-silence-alt = Una persona calla: su bocadillo solo lleva tres puntos. Sale de una carpeta.
drawing-three-wonder-alt = Tres personas detrás de una carpeta grande. Dos se hacen una pregunta; la tercera lee una hoja.

### Scenes of posters

drawing-speaker-alt = Una señora habla.
drawing-keyhole-alt = Dos ojos miran por el ojo de una cerradura.
drawing-hanging-handset-alt = Un auricular de teléfono cuelga de su cable.
drawing-sleeping-files-alt = Tres historiales. Dos duermen; el tercero le mira.
drawing-breakthrough-alt = Una excavadora derriba una puerta.
