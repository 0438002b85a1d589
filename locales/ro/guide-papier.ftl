# Draft: not read by a native speaker.
# The letter in the guide is cut out and sent to a French office, which must be able to read it: its own sentences
# are left out here, so that they are printed in French. What guides the person who fills it is translated.
# The guide on paper: the whole way for somebody without internet. Neutral: it states both sides and judges nothing.
#

guide-papier-title = Mon espace santé: refuz sau închidere, ghidul pe hârtie
guide-papier-page = pagina
guide-papier-of = din

### The cover

guide-papier-cover-name = Mon espace santé
guide-papier-headline = Refuz sau
    închidere,
    fără internet
guide-papier-what = Un spațiu de sănătate pe internet se deschide pe numele dvs. **dacă nu spuneți nimic.**
guide-papier-choice = Îl puteți refuza, sau închide când vreți. Iată pașii, pe hârtie.
guide-papier-call = Numărul
    de sunat
guide-papier-phone = { $phone_ens }

### Is it for me?

guide-papier-tree-headline = E pentru mine?
guide-papier-tree-who = Da, dacă sunteți asigurat: CPAM, MSA sau alt regim. Ca să păstrați spațiul, nu faceți nimic.
guide-papier-tree-letter = Ați primit scrisoarea sau e-mailul de informare?
guide-papier-tree-date = A fost trimisă de mai puțin de { $object_weeks } săptămâni?
guide-papier-yes = da
guide-papier-no = nu
guide-papier-tree-refuse-title = Refuz
guide-papier-tree-refuse = Termenul curge de la trimitere. Mai bine înainte de { $advice_weeks } săptămâni.
guide-papier-tree-close-title = Închidere
guide-papier-tree-close = Spațiul există probabil. Se poate oricând.
guide-papier-tree-both = Nimic nu e pierdut
guide-papier-tree-next = Pregătiți-vă numerele:
guide-papier-others-title = Pentru altcineva
guide-papier-others-child = **Copilul dvs.:** sună părintele numit în scrisoare. Câte un cod de copil.
guide-papier-others-adult = **Adult protejat:** cere reprezentantul lui, ținând seama de părerea lui. Sub curatelă, persoana decide, cu ajutor.
guide-papier-others-relative = **Cineva apropiat:** ajutați-l; el decide și el vorbește.

### What to gather

guide-papier-gather-headline = Pregătiți-vă numerele
guide-papier-card-title = Cardul (carte Vitale)
guide-papier-card-photo = **Cu fotografie:** în față, pe margine, la dreapta fotografiei. Copiați ultimele { $serial_last } cifre.
guide-papier-card-plain = **Fără fotografie:** pe spate, sus la stânga. De la { $serial_min } la { $serial_max } cifre.
guide-papier-card-lost = **Pierdut, ilizibil?** La { $phone_ens } vi se poate da acest număr.
guide-papier-nir-title = Numărul dvs. de securitate socială
guide-papier-nir = { $nir_length } semne, pe card sau pe „attestation de droits”.
guide-papier-nir-home = De completat acasă, de păstrat pentru dvs.
guide-papier-code-title = Codul din scrisoare
guide-papier-code = { $code_length } semne, valabile { $code_weeks } săptămâni. Atenție la majuscule.
guide-papier-code-none = **Fără cod, sunați oricum.**

### By phone, at the counter

guide-papier-phone-headline = Sunați la
guide-papier-say-title = Spuneți
guide-papier-say-choice = „Nu am internet. Vreau să **refuz** Mon espace santé” sau „vreau să-l **închid**”.
guide-papier-say-dmp = „Există un vechi DMP pe numele meu?”
guide-papier-say-proof = „Trimiteți-mi adeverința **prin poștă**.”
guide-papier-say-erase = Ca să fie totul șters, cereți și:
guide-papier-asked-title = Vi se cer
guide-papier-asked = Numărul dvs. de securitate socială, cel de pe card, codul dacă îl aveți. Citiți-le încet:
guide-papier-never = Nu dați niciodată aceste numere cui vă sună, nici nouă.
guide-papier-counter-title = La ghișeu
guide-papier-counter = Programare la **{ $phone_fund }**. Sunteți ajutat, fără garanția că vi se înregistrează alegerea. Cereți o recipisă ștampilată.

### By letter

guide-papier-letter-headline = Scrieți
guide-papier-letter-how = De copiat sau decupat, de trimis recomandat, cu confirmare de primire.
guide-papier-letter-deadline = **Termen apropiat? Sunați întâi.**
guide-papier-letter-address = Adresa:
guide-papier-letter-from = Prenume, nume, adresă
guide-papier-letter-place = Locul și data
guide-papier-letter-number = Nr. de securitate socială (doar original)
guide-papier-letter-signature = Semnătura

### Closing and erasing, and what one loses

guide-papier-close-headline = Închis, șters
guide-papier-close-two = Două cereri separate, două urmări.
guide-papier-close-title = „Închid”
guide-papier-close = Datele dvs. sunt arhivate { $archive_years } ani, apoi eliminate.
guide-papier-erase-title = „Șterg”
guide-papier-erase = De cerut în plus. Șters în cel mult { $erase_months } luni, **fără întoarcere**.
guide-papier-copies = **Întâi, copiile dvs.** Cereți-vă documentele la medic, la spital.
guide-papier-lose-title = Ce pierdeți
guide-papier-lose-emergency = În caz de urgență
guide-papier-lose-emergency-what = rezultatele puse în comun
guide-papier-lose-history = Medic nou
guide-papier-lose-history-what = istoricul dvs., de citit
guide-papier-lose-messages = Mesaje
guide-papier-lose-messages-what = mesajele cu cadrele medicale
guide-papier-middle-title = Între da și nu
guide-papier-middle = Păstrați spațiul, dar ascundeți un document, blocați un cadru medical sau refuzați accesul de urgență. Trebuie un cont activat pe internet.
guide-papier-back-title = Dacă vă răzgândiți
guide-papier-back = Puteți cere redeschiderea unui spațiu. Ce e arhivat revine; ce e șters, nu.

### Proof, and if it fails

guide-papier-fail-headline = Dacă nu merge
guide-papier-proof-title = Păstrați o dovadă
guide-papier-proof = Cereți adeverința prin poștă. La o scrisoare, casa trebuie să confirme primirea.
guide-papier-log-title = Notați fiecare apel
guide-papier-log-when = ziua și ora
guide-papier-log-who = prenume
guide-papier-log-answer = răspuns, așteptare
guide-papier-answers-title = Vi se răspunde…
guide-papier-answer-code = „Trebuie codul.”
guide-papier-answer-code-say = „Ce pot da în loc?”
guide-papier-answer-web = „Pe internet.”
guide-papier-answer-web-say = „Legea permite să o cer operatorului. Cui îi scriu?”
guide-papier-answer-busy = Niciun răspuns
guide-papier-answer-busy-say = Notați, sunați din nou, scrieți.
guide-papier-cnil-title = CNIL
guide-papier-cnil-when = După { $cnil_delay_months } { $cnil_delay_months ->
    [one] lună
    [few] luni
   *[other] de luni
} fără un răspuns bun, puteți face plângere:
guide-papier-cnil = { $cnil_address }
guide-papier-rights-title = Défenseur des droits
guide-papier-rights = Gratuit, cu delegați aproape de dvs.
guide-papier-rights-phone = { $rights_phone }

### Words, address, sources

guide-papier-words-headline = Cuvinte, adresă
guide-papier-word-ens = **ENS:** „espace numérique de santé”, numele legal al Mon espace santé
guide-papier-word-dmp = **DMP:** dosar medical partajat, în spațiu
guide-papier-word-nir = **NIR:** numărul de securitate socială
guide-papier-word-cpam = **CPAM:** casa locală de asigurări de sănătate
guide-papier-word-msa = **MSA:** casa asiguraților din agricultură
guide-papier-word-fund = **Casa de asigurări:** cea de pe „attestation de droits”
guide-papier-word-opposition = **Opposition:** refuz înainte de deschidere
guide-papier-word-cloture = **Clôture:** închiderea unui spațiu deschis
guide-papier-word-suppression = **Suppression:** ștergerea datelor, fără întoarcere
guide-papier-word-justificatif = **Justificatif:** hârtia care vă dovedește alegerea (adeverință)
guide-papier-sources = **Surse:** codul francez al sănătății publice, art. { $art_ens }, { $art_dmp }, { $art_emergency }, { $art_notice }, { $art_close }; codul relațiilor dintre public și administrație (CRPA), art. { $art_ack }, { $art_forward }; RGPD, art. { $art_gdpr_reply }. Acest ghid nu înlocuiește un sfat juridic sau medical.

### What it is called, and what for: in the lists and in the notice for volunteers

guide-papier-name = Ghid pe hârtie
guide-papier-use = Pentru cine nu are internet: toți pașii.
