# Draft: not read by a native speaker.
# The letter goes to a French office, which must be able to read it: its own sentences are left out here, so that
# they are printed in French. What guides the person who fills it is translated.
# The letter to one's fund: a real letter, to fill by hand; the strip at its foot says how and is cut off.
# A variant has messages of its own, whose ids name it.

lettre-opposition-title = Carta a su caja: rechazar o cerrar Mon espace santé

### The head

lettre-opposition-from-name = Nombre y apellidos
lettre-opposition-from-address = Dirección

### The letter

lettre-opposition-who = Nombre y apellidos de la persona:
lettre-opposition-enfant-who = Nombre y apellidos del niño:
lettre-opposition-number = Mi número de seguridad social: a mano, solo en el original
lettre-opposition-enfant-number = Número de seguridad social del padre o la madre que nombra la carta de aviso: a mano, solo en el original
lettre-opposition-majeur-protege-number = Número de seguridad social de esa persona: a mano, solo en el original
lettre-opposition-signature = Firma

### The strip to cut off

lettre-opposition-cut = Cortar antes de enviar
lettre-opposition-send-title = Antes de enviar
lettre-opposition-send = Rellene y marque a mano. Guarde una copia, sin su número. Sin documento de identidad, salvo si se lo piden. **¿Plazo cercano?** Es de { $object_weeks } semanas desde el envío de la carta de aviso: llame primero al **{ $phone_ens }**. **¿MSA, otro régimen?** Tache la dirección: la suya está en la «attestation de droits».
lettre-opposition-choose-title = Antes de elegir
lettre-opposition-choose = **Cerrar** es perder lo que comparten los sanitarios, incluso en una urgencia. **Borrar** no tiene vuelta atrás: saque copias antes. Un espacio puede reabrirse. **O conservar** el espacio, y ocultar un documento, bloquear a un sanitario, rechazar el acceso de urgencia: con una cuenta activada.

### What helps to fill in: what is sent stays French

lettre-opposition-boxes-title = Lo que piden las casillas
lettre-opposition-box-refuse = Rechazo que se abra este espacio. Escriba la fecha de la carta de aviso, o marque la casilla pequeña si nunca la recibió.
lettre-opposition-box-close = El espacio está abierto: pido que se cierre.
lettre-opposition-box-erase = Pido que se borren los datos, sin esperar al final de su archivo.
lettre-opposition-box-dmp = Si existe un antiguo historial médico compartido, pido que se cierre también.
lettre-opposition-box-date = Arriba, escriba su municipio después de "À", y la fecha de hoy después de "le".

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-opposition-name = Carta a su caja
lettre-opposition-use = Para rellenar a mano y enviar por correo certificado.
