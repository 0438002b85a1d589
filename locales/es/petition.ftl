# Draft: not read by a native speaker.
# The petition is handed to a French office, which must be able to read it: its own sentences are left out here, so
# that they are printed in French. What guides those who sign, and what becomes of their names, is translated.
# The petition: what is asked for on the left, fifteen lines to sign on the right, what becomes of the
# names under them. Who signs shows an opinion: as little as possible is asked.

petition-title = Petición: ningún historial de salud sin acuerdo

### What is asked for

petition-to = Entregada a:

### What is filled by hand

petition-column-name = Nombre y apellidos
petition-column-town = Municipio
petition-column-sign = Firma

### What becomes of the names

petition-data = **Sus datos.** Estos nombres sirven para entregar esta petición, para nada más. Firmar es libre y vale como acuerdo para este uso. Las hojas quedan en papel, en manos del responsable aquí nombrado. Pídale ver, corregir o tachar su línea (RGPD, artículos { $art_gdpr_access } y { $art_gdpr_erase }). Si se niega: CNIL, { $cnil_address }.
petition-keeper = Responsable:
petition-contact = Contacto:
petition-until = Hojas destruidas el:

### What helps who signs: what is handed over stays French

petition-gloss = Esta petición trata de "Mon espace santé", su historial de salud en internet, que se abre si no dice nada. Está en francés para quien la recibirá: pida que se la lean antes de firmar.

### What it is called, and what for: in the lists and in the notice for volunteers

petition-name = Petición
petition-use = Para firmar, una hoja cada vez.
