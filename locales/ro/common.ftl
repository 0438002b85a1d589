# Draft: not read by a native speaker.
#
# Words, one for each notion, the same in all files:
#   refuser = a refuza, refuz (before it opens) · fermer = a închide, închidere (once open)
#   effacer = a șterge, ștergere (a second request) · garder = a păstra
#   masquer = a ascunde · bloquer = a bloca · accès d'urgence = acces de urgență
#   caisse / CPAM = casa de asigurări, casa / CPAM · lettre = scrisoare · lettre d'information = scrisoare de informare
#   code provisoire = cod provizoriu, « le code » = codul · carte Vitale = carte Vitale, « la carte » = card
#   justificatif = adeverință · preuve = dovadă · reçu = recipisă · accusé de réception = confirmare de primire
#   guichet = ghișeu · médecin traitant = medic de familie · dossier = dosar · soignants = cadre medicale
#   par la poste = prin poștă
# Left in French: Mon espace santé, CPAM, MSA, CNIL, DMP, carte Vitale, Assurance Maladie, attestation de droits.
# Shared by every document.

### How values are written

format-time = { $minute ->
    [0] { $hour }
   *[other] { $hour }:{ $minutes }
}

### The fund

fund-write = Pentru a scrie
fund-go = Pentru a merge
fund-other = MSA sau alt regim: adresa este pe „attestation de droits”.

### The phone

phone-hours = de luni până vineri, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(ora Parisului, de verificat)
   *[no] {""}
}
phone-before = sunați înainte de ora { $phone_call_before }
phone-cost = Serviciu gratuit + prețul unui apel

### QR codes

qr-phone = Sunați la { $phone_ens }
qr-phone-alt = Cod QR: sună la { $phone_ens }
qr-site = Deschideți { $ens_site }
qr-site-alt = Cod QR: deschide site-ul { $ens_site }
qr-campaign = Pagina noastră
qr-campaign-alt = Cod QR: deschide pagina { $campaign_website }
qr-fund = Notați adresa casei de asigurări
qr-fund-alt = Cod QR: salvează adresa poștală { $fund_name }
qr-event = Notați întâlnirea
qr-event-alt = Cod QR: notează în calendar întâlnirea din { $event_date }

### The legal footer

footer-publisher = Editor:
footer-posted = Afișat de:
footer-printer = Tipografia:
footer-printer-home = Tipărit de noi.
footer-printer-screen = Versiune pentru ecran: cine o tipărește își adaugă numele și adresa.
footer-siret = SIRET { $siret }
footer-litter = Nu aruncați pe stradă.
footer-unofficial = Document neoficial.
footer-edition = Ediția din { $edition }.
footer-facts-unverified = Date din { $facts_date }, de verificat din nou.
footer-facts-verified = Date verificate la { $facts_date }.
footer-addresses = Adrese: DILA, { $addresses_date }.
footer-sorting = Hârtia se sortează și se reciclează.

### A gathering

event-title = Întâlnire
event-when = { $event_date }, ora { $event_time }
event-bring = De adus:
# For the calendar of a phone, where it stands alone.
event-summary = Întâlnire Mon espace santé
event-rights = Este posibil un control de identitate. Drepturile dvs.: „Guide du manifestant”, Ligue des droits de l’Homme ({ $rights_guide }). Acesta nu este un sfat juridic.

### For languages that no native reader has reviewed, and for addresses that the campaign corrected

footer-draft = Traducere nerecitită.
footer-addresses-corrected = Adresă verificată de editor la { $addresses_date }.
footer-modified = Text modificat de editor.
logo-alt = Siglă: { $campaign_name }

### Notes in the margin of printed sheets

margin-scale = Tipăriți la { $full_size } %, fără redimensionare
margin-side = { $side ->
    [front] Față.{" "}
    [back] Verso.{" "}
   *[only] {""}
}
margin-edge = { $flip ->
    [short] latura scurtă
   *[long] latura lungă
}
margin-turn = { $flip ->
    [simplex] pe o față
   *[both] față-verso, întors pe { margin-edge }
}
margin-two-up = { margin-side }{ margin-scale }, { margin-turn }. Tăiați la mijloc.
# Short, since they end before the first cut or fold.
margin-short = { margin-side }La { $full_size } %, { $flip ->
    [simplex] pe o față
   *[both] { margin-edge }
}.
margin-four-up = { margin-short } Tăiați la mijloc, în ambele sensuri.
margin-n-up = { margin-short } Tăiați la semne.
margin-cut-and-stack = Foaia { $leaf }. { margin-short } Tăiați, stivuiți.
# With blank pages the rest is shorter: the note ends before the fold.
margin-folded = { $blanks ->
    [0] { margin-scale }, întors pe { margin-edge }.
   *[other] La { $full_size } %, întors pe { margin-edge }.
}
margin-blanks = { $blanks ->
    [0] {""}
    [one] {" "}O pagină albă la sfârșit.
    [few] {" "}{ $blanks } pagini albe la sfârșit.
   *[other] {" "}{ $blanks } de pagini albe la sfârșit.
}
margin-booklet = Foaia { $leaf }, { margin-side }{ margin-folded } Îndoiți, capsați.{ margin-blanks }
margin-booklet-pair = Foaia { $leaf }. { margin-short } Tăiați, îndoiți, capsați.{ margin-blanks }
margin-stickers = { margin-scale }, hârtie autocolantă. Decupați pe linii.
margin-leaflet = { margin-short } Îndoiți pe linii, întâi partea mai scurtă.
margin-paper = Tipăriți pe hârtie colorată: negru pe alb este rezervat afișelor oficiale (legea din { $law_press }, articolul { $art_press_white }).
margin-reduction = { margin-paper } { margin-scale }.
margin-tiles = Bucata { $tile } din { $tiles }: rândul { $row }, coloana { $column }. { margin-paper } { margin-scale }. Tăiați la dreapta și jos, unde urmează o bucată; lipiți peste următoarea, până la liniile ei.
margin-tiles-plan = { $tile ->
    [0] Plan de montaj: { $tiles } bucăți, câte o foaie. { margin-scale }.
   *[other] { margin-tiles }
}
margin-single = { margin-scale }.
margin-slug = { $document } · { $departement } · { $fund } · { $language } · { $edition } · { $page }/{ $pages }
margin-riso = { margin-side }Cerneală: { $ink }, trecerea { $plate } din { $plates }. { margin-scale }, { margin-turn }.

### Where and when a campaign signs

signed-place-date = { $campaign_place }, { $campaign_date }
signed-date = { $campaign_date }
signed-place = { $campaign_place }

### To show at the counter, or to read on the phone
# "-sound": how the French sentence sounds, with the letters and habits of this language.

counter-title = De arătat la ghișeu sau de citit la telefon
counter-refuse = Refuz Mon espace santé.
counter-close = Vreau să închid Mon espace santé al meu.
counter-erase = Vreau și ca totul să fie șters.
counter-proof = Vreau o adeverință prin poștă.
counter-refuse-sound = Jă răfiuz mon espas santé.
counter-close-sound = Jă vă fermé mon espas santé.
counter-erase-sound = Jă vă osi că tu sua efasé.
counter-proof-sound = Jă vă ăn jiustificatif par la post.

### Pages of large print

page-of = pagina { $page } din { $pages }
