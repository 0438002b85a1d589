# Draft: not read by a native speaker.
#
# Words, one for each notion, the same in all files:
#   refuser = rechazar (before it opens) · fermer = cerrar (once open) · effacer = borrar (a second request)
#   masquer = ocultar · bloquer = bloquear · accès d'urgence = acceso de urgencia · garder = conservar
#   caisse / CPAM = caja / CPAM · lettre = carta · lettre d'information = carta de aviso
#   code provisoire = código provisional, « le code » = el código · carte Vitale = carte Vitale, « la carte » = tarjeta
#   justificatif = justificante · reçu = recibo · guichet = ventanilla · médecin traitant = médico de cabecera
#   dossier = historial · soignants = sanitarios · par la poste = por correo postal
# Left in French: Mon espace santé, CPAM, MSA, CNIL, DMP, carte Vitale, Assurance Maladie, attestation de droits.
# Shared by every document.

### How values are written

format-time = { $minute ->
    [0] { $hour } h
   *[other] { $hour }:{ $minutes } h
}

### The fund

fund-write = Para escribir
fund-go = Para ir
fund-other = MSA u otro régimen: la dirección está en su «attestation de droits».

### The phone

phone-hours = de lunes a viernes, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(hora de París, por comprobar)
   *[no] {""}
}
phone-before = llame antes de las { $phone_call_before }
phone-cost = Servicio gratuito + precio de una llamada

### QR codes

qr-phone = Llamar al { $phone_ens }
qr-phone-alt = Código QR: llama al { $phone_ens }
qr-site = Abrir { $ens_site }
qr-site-alt = Código QR: abre el sitio { $ens_site }
qr-campaign = Nuestra página
qr-campaign-alt = Código QR: abre la página { $campaign_website }
qr-fund = Guardar la dirección de la caja
qr-fund-alt = Código QR: guarda la dirección postal de { $fund_name }
qr-event = Anotar la cita
qr-event-alt = Código QR: anota la cita del { $event_date } en el calendario

### The legal footer

footer-publisher = Editor:
footer-posted = Colocado por:
footer-printer = Imprenta:
footer-printer-home = Impreso por nosotros.
footer-printer-screen = Versión de pantalla: quien la imprime añade su nombre y dirección.
footer-siret = SIRET { $siret }
footer-litter = No tirar en la vía pública.
footer-unofficial = Documento no oficial.
footer-edition = Edición del { $edition }.
footer-facts-unverified = Datos a { $facts_date }, por comprobar.
footer-facts-verified = Datos comprobados el { $facts_date }.
footer-addresses = Direcciones: DILA, { $addresses_date }.
footer-sorting = Este papel se recicla.

### A gathering

event-title = Cita
event-when = { $event_date } a las { $event_time }
event-bring = Para traer:
# For the calendar of a phone, where it stands alone.
event-summary = Cita Mon espace santé
event-rights = Puede haber un control de identidad. Sus derechos: «Guide du manifestant», de la Ligue des droits de l’Homme ({ $rights_guide }). Esto no es un consejo jurídico.

### For languages that no native reader has reviewed, and for addresses that the campaign corrected

footer-draft = Traducción sin revisar.
footer-addresses-corrected = Dirección comprobada por el editor el { $addresses_date }.
footer-modified = Texto modificado por el editor.
logo-alt = Logotipo: { $campaign_name }

### Notes in the margin of printed sheets

margin-scale = Imprimir al { $full_size } %, sin ajustar el tamaño
margin-side = { $side ->
    [front] Anverso.{" "}
    [back] Reverso.{" "}
   *[only] {""}
}
margin-edge = { $flip ->
    [short] borde corto
   *[long] borde largo
}
margin-turn = { $flip ->
    [simplex] una sola cara
   *[both] dos caras, girar por el { margin-edge }
}
margin-two-up = { margin-side }{ margin-scale }, { margin-turn }. Cortar por el medio.
# Short, since they end before the first cut or fold.
margin-short = { margin-side }Al { $full_size } %, { $flip ->
    [simplex] una sola cara
   *[both] { margin-edge }
}.
margin-four-up = { margin-short } Cortar por el medio, en los dos sentidos.
margin-n-up = { margin-short } Cortar por las marcas.
margin-cut-and-stack = Hoja { $leaf }. { margin-short } Cortar, apilar.
# With blank pages the rest is shorter: the note ends before the fold.
margin-folded = { $blanks ->
    [0] { margin-scale }, girar por el { margin-edge }.
   *[other] Al { $full_size } %, girar por el { margin-edge }.
}
margin-blanks = { $blanks ->
    [0] {""}
    [one] {" "}Una página en blanco al final.
   *[other] {" "}{ $blanks } páginas en blanco al final.
}
margin-booklet = Hoja { $leaf }, { margin-side }{ margin-folded } Plegar, grapar.{ margin-blanks }
margin-booklet-pair = Hoja { $leaf }. { margin-short } Cortar, plegar, grapar.{ margin-blanks }
margin-stickers = { margin-scale }, papel adhesivo. Recortar por las rayas.
margin-leaflet = { margin-short } Plegar por las rayas, primero la parte más corta.
margin-paper = Imprimir en papel de color: el negro sobre blanco se reserva a los carteles oficiales (ley del { $law_press }, artículo { $art_press_white }).
margin-reduction = { margin-paper } { margin-scale }.
margin-tiles = Trozo { $tile } de { $tiles }: fila { $row }, columna { $column }. { margin-paper } { margin-scale }. Cortar a la derecha y abajo, donde sigue otro trozo; pegar sobre el siguiente, hasta sus rayas.
margin-tiles-plan = { $tile ->
    [0] Plan de montaje: { $tiles } trozos, una hoja cada uno. { margin-scale }.
   *[other] { margin-tiles }
}
margin-single = { margin-scale }.
margin-slug = { $document } · { $departement } · { $fund } · { $language } · { $edition } · { $page }/{ $pages }
margin-riso = { margin-side }Tinta: { $ink }, pasada { $plate } de { $plates }. { margin-scale }, { margin-turn }.

### Where and when a campaign signs

signed-place-date = { $campaign_place }, { $campaign_date }
signed-date = { $campaign_date }
signed-place = { $campaign_place }

### To show at the counter, or to read on the phone
# "-sound": how the French sentence sounds, with the letters and habits of this language.

counter-title = Para enseñar en la ventanilla o leer por teléfono
counter-refuse = Rechazo Mon espace santé.
counter-close = Quiero cerrar mi Mon espace santé.
counter-erase = Quiero también que se borre todo.
counter-proof = Quiero un justificante por correo postal.
counter-refuse-sound = Ye refús mon espás santé.
counter-close-sound = Ye ve fermé mon espás santé.
counter-erase-sound = Ye ve osí ke tu suá efasé.
counter-proof-sound = Ye ve an yustificatif par la post.

### Pages of large print

page-of = página { $page } de { $pages }
