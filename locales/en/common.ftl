# Draft: not read by a native speaker.
# Shared by every document. A comment that begins with "facts:" names the facts that a message states;
# the program takes from it the date of a sheet's facts and the questions to ask before printing.
#
# Words, one for each thing, the same in all files:
#   refuser (opposition) = refuse, refusal · « s'opposer », in the law's own sentences = object
#   fermer (clôture) = close, closing · effacer (suppression) = erase, erasing · garder = keep
#   masquer = hide · bloquer = block · accès d'urgence = emergency access
#   espace = space · dossier de santé en ligne = health record online · dossier = file, in headlines
#   caisse = fund · lettre = letter · courriel = e-mail · guichet = counter · soignants = carers
#   justificatif, reçu = receipt · preuve = proof · accusé de réception = acknowledgement of receipt
#   sans retour = no way back · titulaire = holder · compte activé = activated account
# Left in French: Mon espace santé, CPAM, MSA, CNIL, DMP, carte Vitale, Assurance Maladie, attestation de droits, curatelle.

### How values are written

format-time = { $hour }:{ $minutes }

### The fund

fund-write = To write
fund-go = To go there
# The quoted French words stand between no-break spaces: English texts get none from the program.
fund-other = MSA, other scheme: address on your « attestation de droits » (proof of cover).

### The phone

# facts: F26-opens F26-closes
phone-hours = Monday to Friday, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(Paris time, to be checked)
   *[no] {""}
}
# facts: F26-call-before
phone-before = call before { $phone_call_before }
# facts: F25
phone-cost = Free service + price of a call

### QR codes

# facts: F25
qr-phone = Call { $phone_ens }
# facts: F25
qr-phone-alt = QR code: calls { $phone_ens }
# facts: F24-site
qr-site = Open { $ens_site }
# facts: F24-site
qr-site-alt = QR code: opens the site { $ens_site }
qr-campaign = Our page
qr-campaign-alt = QR code: opens the page { $campaign_website }
qr-fund = Save the fund's address
qr-fund-alt = QR code: saves the postal address of { $fund_name }
qr-event = Note the gathering
qr-event-alt = QR code: notes the gathering of { $event_date } in the calendar

### The legal footer

footer-publisher = Publisher:
footer-posted = Put up by:
footer-printer = Printer:
footer-printer-home = Printed by ourselves.
footer-printer-screen = Screen version: whoever prints it adds their name and address.
footer-siret = SIRET { $siret }
footer-litter = Please do not drop in the street.
footer-unofficial = Not an official document.
footer-edition = Edition of { $edition }.
footer-facts-unverified = Facts as of { $facts_date }, to be checked again.
footer-facts-verified = Facts checked on { $facts_date }.
footer-addresses = Addresses: DILA, { $addresses_date }.
footer-sorting = Sort and recycle this paper.

### A gathering

event-title = Gathering
event-when = { $event_date } at { $event_time }
event-bring = Please bring:
# For the calendar of a phone, where it stands alone.
event-summary = Gathering: Mon espace santé
# facts: F91-identity F91-guide
event-rights = Identity checks are possible. Your rights: “Guide du manifestant”, Ligue des droits de l'Homme ({ $rights_guide }). This is not legal advice.

### For languages that no native reader has reviewed, and for addresses that the campaign corrected

footer-draft = Unreviewed translation.
footer-addresses-corrected = Address checked by the publisher on { $addresses_date }.
footer-modified = Text changed by the publisher.

logo-alt = Logo: { $campaign_name }

### To show at the counter, or to read on the phone
# "-sound": how the French sentence sounds, with English letters and habits.

counter-title = To show at the counter or read on the phone
counter-refuse = I refuse Mon espace santé.
counter-close = I want to close my Mon espace santé.
counter-erase = I also want everything to be erased.
counter-proof = I want a receipt by post.
counter-refuse-sound = Zhuh ruh-fewz mon ess-pahss sahn-tay.
counter-close-sound = Zhuh vuh fair-may mon ess-pahss sahn-tay.
counter-erase-sound = Zhuh vuh oh-see kuh too swah ay-fah-say.
counter-proof-sound = Zhuh vuh uhn zhooss-tee-fee-kah-teef par lah posst.

### Notes in the margin of printed sheets

margin-scale = Print at { $full_size } %, no scaling
margin-side = { $side ->
    [front] Front.{" "}
    [back] Back.{" "}
   *[only] {""}
}
margin-edge = { $flip ->
    [short] short edge
   *[long] long edge
}
margin-turn = { $flip ->
    [simplex] one side only
   *[both] both sides, flip on the { margin-edge }
}
margin-two-up = { margin-side }{ margin-scale }, { margin-turn }. Cut in the middle.
# Short, since they end before the first cut or fold.
margin-short = { margin-side }At { $full_size } %, { $flip ->
    [simplex] one side only
   *[both] { margin-edge }
}.
margin-four-up = { margin-short } Cut in the middle, both ways.
margin-n-up = { margin-short } Cut at the marks.
margin-cut-and-stack = Sheet { $leaf }. { margin-short } Cut, stack.
# With blank pages the rest is shorter: the note ends before the fold.
margin-folded = { $blanks ->
    [0] { margin-scale }, flip on the { margin-edge }.
   *[other] At { $full_size } %, flip on the { margin-edge }.
}
margin-blanks = { $blanks ->
    [0] {""}
    [one] {" "}One blank page at the end.
   *[other] {" "}{ $blanks } blank pages at the end.
}
margin-booklet = Sheet { $leaf }, { margin-side }{ margin-folded } Fold, staple.{ margin-blanks }
margin-booklet-pair = Sheet { $leaf }. { margin-short } Cut, fold, staple.{ margin-blanks }
margin-stickers = { margin-scale }, sticker paper. Cut along the dashes.
margin-leaflet = { margin-short } Fold at the dashes, the shortest panel first.
# facts: F89 F90
margin-paper = Print on coloured paper: black on white is reserved for official posters (law of { $law_press }, article { $art_press_white }).
margin-reduction = { margin-paper } { margin-scale }.
margin-tiles = Piece { $tile } of { $tiles }: row { $row }, column { $column }. { margin-paper } { margin-scale }. Cut right and bottom edges where a piece follows; glue onto that piece, up to its dashes.
margin-tiles-plan = { $tile ->
    [0] Assembly plan: { $tiles } pieces, one sheet each. { margin-scale }.
   *[other] { margin-tiles }
}
margin-single = { margin-scale }.
margin-slug = { $document } · { $departement } · { $fund } · { $language } · { $edition } · { $page }/{ $pages }
margin-riso = { margin-side }Ink: { $ink }, run { $plate } of { $plates }. { margin-scale }, { margin-turn }.

### At the foot of large print

page-of = page { $page } of { $pages }

### Where and when a campaign signs

signed-place-date = { $campaign_place }, { $campaign_date }
signed-date = { $campaign_date }
signed-place = { $campaign_place }
