# Draft: not read by the people concerned.
# Easy French, inspired by FALC: twelve words at most in a sentence, one idea, a line for each sentence, the present tense.
#
# Words, one for each thing, the same in all files:
#   espace : le dossier de santé sur internet, « Mon espace santé »
#   refuser : dire non avant l'ouverture (opposition) · fermer : arrêter l'espace (clôture)
#   effacer : les données disparaissent pour toujours (suppression) · garder : avoir l'espace
#   données : ce que l'espace contient · mises de côté : archivées · copies : documents que l'on prend avant
#   caisse : la caisse d'assurance maladie · lettre : celle qui annonce l'espace · mail : le courriel
#   preuve : le papier qui prouve le choix (justificatif, accusé de réception, reçu) · délai : le temps pour refuser
#   soignants : médecins, infirmiers, pharmaciens · partage : les soignants lisent les mêmes documents
#   cacher : masquer un document · bloquer : interdire l'espace à un soignant · proche : famille ou ami
#   activer : ouvrir son compte sur internet · numéros : sécurité sociale, carte Vitale, code de la lettre
#   demander, appeler, écrire : toujours ces mots-là
# Left to the French: what the law wants in the footer, the notes for the printer in the margin.

### How values are written

format-time = { $minute ->
    [0] { $hour } h
   *[other] { $hour } h { $minutes }
}

### The fund

fund-write = Pour écrire
fund-go = Pour y aller
fund-other =
    Vous avez une autre caisse ?
    Son adresse est sur votre attestation de droits.

### The phone

# facts: F26-opens F26-closes
phone-hours =
    du lundi au vendredi,
    de { $phone_opens } à { $phone_closes }{ $overseas ->
        [yes]
            {""}
            (heure de Paris, à vérifier)
       *[no] {""}
    }
# facts: F26-call-before
phone-before = appelez avant { $phone_call_before }
# facts: F25
phone-cost = Le service est gratuit, vous payez l'appel

### QR codes

# facts: F25
qr-phone = Appeler le { $phone_ens }
# facts: F25
qr-phone-alt = Carré à lire avec un téléphone : il appelle le { $phone_ens }
# facts: F24-site
qr-site = Ouvrir { $ens_site }
# facts: F24-site
qr-site-alt = Carré à lire avec un téléphone : il ouvre { $ens_site }
qr-campaign = Notre page
qr-campaign-alt = Carré à lire avec un téléphone : il ouvre { $campaign_website }
qr-fund = Garder l'adresse de la caisse
qr-fund-alt =
    Carré à lire avec un téléphone : il garde une adresse.
    C'est l'adresse de { $fund_name }.
qr-event = Noter le rendez-vous
qr-event-alt =
    Carré à lire avec un téléphone : il note le rendez-vous.
    C'est le { $event_date }.

### The legal footer: what is no formula of the law

footer-printer-screen = Si vous imprimez ce papier, ajoutez votre nom et votre adresse.
footer-facts-unverified = Informations du { $facts_date }, à vérifier.
footer-facts-verified = Informations vérifiées le { $facts_date }.
footer-sorting = Ce papier se trie et se recycle.

### A gathering

event-title = Rendez-vous
event-when = { $event_date } à { $event_time }
event-bring = À apporter :
# For the calendar of a phone, where it stands alone.
event-summary = Rendez-vous Mon espace santé
# facts: F91-identity F91-guide
event-rights =
    La police peut demander qui vous êtes.
    Vos droits : le « Guide du manifestant » ({ $rights_guide }).
    La Ligue des droits de l'Homme l'a écrit.
    Ce papier informe, un avocat conseille.

### What the sheet is, and what the campaign changed

footer-draft = Inspiré du FALC, à relire par des personnes concernées.
footer-addresses-corrected = L'éditeur a vérifié l'adresse le { $addresses_date }.
footer-modified = L'éditeur a changé ce texte.

logo-alt = Logo : { $campaign_name }
