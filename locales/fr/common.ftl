# Shared by every document. A comment that begins with "facts:" names the facts that a message states;
# the program takes from it the date of a sheet's facts and the questions to ask before printing.

### How values are written

format-time = { $minute ->
    [0] { $hour } h
   *[other] { $hour } h { $minutes }
}

### The fund

fund-write = Pour écrire
fund-go = Pour y aller
fund-other = MSA ou autre régime : l'adresse est sur votre attestation de droits.

### The phone

# facts: F26-opens F26-closes
phone-hours = du lundi au vendredi, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(heure de Paris, à vérifier)
   *[no] {""}
}
# facts: F26-call-before
phone-before = appelez avant { $phone_call_before }
# facts: F25
phone-cost = Service gratuit + prix d'un appel

### QR codes

# facts: F25
qr-phone = Appeler le { $phone_ens }
# facts: F25
qr-phone-alt = Code QR : appelle le { $phone_ens }
# facts: F24-site
qr-site = Ouvrir { $ens_site }
# facts: F24-site
qr-site-alt = Code QR : ouvre le site { $ens_site }
qr-campaign = Notre page
qr-campaign-alt = Code QR : ouvre la page { $campaign_website }
qr-fund = Noter l'adresse de la caisse
qr-fund-alt = Code QR : enregistre l'adresse postale de { $fund_name }
qr-event = Noter le rendez-vous
qr-event-alt = Code QR : note le rendez-vous du { $event_date } dans le calendrier

### The legal footer

footer-publisher = Éditeur :
footer-posted = Affiché par :
footer-printer = Imprimeur :
footer-printer-home = Imprimé par nos soins.
footer-printer-screen = Version écran : qui l'imprime ajoute son nom et son adresse.
footer-siret = SIRET { $siret }
footer-litter = Ne pas jeter sur la voie publique.
footer-unofficial = Document non officiel.
footer-edition = Édition du { $edition }.
footer-facts-unverified = Faits établis au { $facts_date }, à revérifier.
footer-facts-verified = Faits vérifiés le { $facts_date }.
footer-addresses = Adresses : DILA, { $addresses_date }.
footer-sorting = Ce papier se trie et se recycle.

### A gathering

event-title = Rendez-vous
event-when = { $event_date } à { $event_time }
event-bring = À apporter :
# For the calendar of a phone, where it stands alone.
event-summary = Rendez-vous Mon espace santé
# facts: F91-identity F91-guide
event-rights = Un contrôle d'identité est possible. Vos droits : « Guide du manifestant » de la Ligue des droits de l'Homme ({ $rights_guide }). Ceci n'est pas un conseil juridique.

### For languages that no native reader has reviewed, and for addresses that the campaign corrected

footer-draft = Traduction non relue.
footer-addresses-corrected = Adresse vérifiée par l'éditeur le { $addresses_date }.
footer-modified = Texte modifié par l'éditeur.

logo-alt = Logo : { $campaign_name }

### On sheets in other languages: to show at the counter, or to read on the phone
# Each language translates them, and adds how they sound in its own letters: counter-refuse-sound and so on.

counter-title = À montrer au guichet, ou à lire au téléphone
# facts: F23 F43
counter-refuse = Je refuse Mon espace santé.
# facts: F23 F40 F43
counter-close = Je veux fermer Mon espace santé.
# facts: F46
counter-erase = Je veux aussi que tout soit effacé.
# facts: F37
counter-proof = Je veux un justificatif par la poste.

### Notes in the margin of printed sheets

margin-scale = Imprimer à { $full_size } %, sans mise à l'échelle
margin-side = { $side ->
    [front] Recto.{" "}
    [back] Verso.{" "}
   *[only] {""}
}
margin-edge = { $flip ->
    [short] bord court
   *[long] bord long
}
margin-turn = { $flip ->
    [simplex] recto seul
   *[both] recto-verso, retourner sur le { margin-edge }
}
margin-two-up = { margin-side }{ margin-scale }, { margin-turn }. Couper au milieu.
# Short, since they end before the first cut or fold.
margin-short = { margin-side }À { $full_size } %, { $flip ->
    [simplex] recto seul
   *[both] { margin-edge }
}.
margin-four-up = { margin-short } Couper au milieu, dans les deux sens.
margin-n-up = { margin-short } Couper aux repères.
margin-cut-and-stack = Feuille { $leaf }. { margin-short } Couper, empiler.
# With blank pages the rest is shorter: the note ends before the fold.
margin-folded = { $blanks ->
    [0] { margin-scale }, retourner sur le { margin-edge }.
   *[other] À { $full_size } %, retourner sur le { margin-edge }.
}
margin-blanks = { $blanks ->
    [0] {""}
    [one] {" "}Une page blanche à la fin.
   *[other] {" "}{ $blanks } pages blanches à la fin.
}
margin-booklet = Feuille { $leaf }, { margin-side }{ margin-folded } Plier, agrafer.{ margin-blanks }
margin-booklet-pair = Feuille { $leaf }. { margin-short } Couper, plier, agrafer.{ margin-blanks }
margin-stickers = { margin-scale }, papier autocollant. Découper aux tirets.
margin-leaflet = { margin-short } Plier aux tirets, le volet le plus court d'abord.
# facts: F89 F90
margin-paper = À imprimer sur papier de couleur : le noir sur blanc est réservé aux affiches officielles (loi du { $law_press }, article { $art_press_white }).
margin-reduction = { margin-paper } { margin-scale }.
margin-tiles = Morceau { $tile } sur { $tiles } : rangée { $row }, colonne { $column }. { margin-paper } { margin-scale }. Couper à droite et en bas, là où un morceau suit ; coller sur le suivant, jusqu'à ses tirets.
margin-tiles-plan = { $tile ->
    [0] Plan de montage : { $tiles } morceaux, une feuille chacun. { margin-scale }.
   *[other] { margin-tiles }
}
margin-single = { margin-scale }.
margin-slug = { $document } · { $departement } · { $fund } · { $language } · { $edition } · { $page }/{ $pages }
margin-riso = { margin-side }Encre : { $ink }, passage { $plate } sur { $plates }. { margin-scale }, { margin-turn }.

### At the foot of large print

page-of = page { $page } sur { $pages }

### Where and when a campaign signs

signed-place-date = { $campaign_place }, le { $campaign_date }
signed-date = Le { $campaign_date }
signed-place = { $campaign_place }
