# Draft: not read by a native speaker.
# The poster: one sentence, one scene, one number. The headline and what stands under it are opinion; the source, the
# number and the rest are the same for all.

affiche-title = Afiș „Mon espace santé”: refuz sau închidere
affiche-headline =
    V-ați văzut
    vreodată
    dosarul?
affiche-lead = „Mon espace santé”, dosar de sănătate pe internet, se deschide **dacă nu spuneți nimic.** Îl puteți **refuza,** sau **închide** oricând.
affiche-source = În { $figures_month }, { $share_opened } % din spații fuseseră activate de titularul lor.
affiche-call = Refuzați sau închideți? Sunați la
affiche-number = { $phone_ens }
affiche-hours = De luni până vineri, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(ora Parisului, de verificat)
   *[no] {""}
}.
affiche-before = **Sunați înainte de ora { $phone_call_before }, chiar fără scrisoare.**

### Consent

affiche-consentement-title = Afiș „Mon espace santé”: consimțământul
affiche-consentement-headline =
    N-am zis nimic.
    N-am zis
    da.
affiche-consentement-lead = Ca să se deschidă „Mon espace santé”, dosar de sănătate pe internet, ajunge tăcerea dvs. Ca să-l refuzați sau să-l închideți, **ajunge un telefon.**
affiche-consentement-source = „Deschis automat, în afară de opoziție”: codul francez al sănătății publice, articolul { $art_ens }.

### Secrecy

affiche-secret-title = Afiș „Mon espace santé”: secretul
affiche-secret-headline =
    Cine vă
    citește
    dosarul?
affiche-secret-lead = Pentru echipa care vă îngrijește, acordul dvs. este **presupus.** Fără cont activat, nu vedeți cine a citit. Puteți **refuza** sau **închide.**
affiche-secret-source = Fiecare profesie are drepturile ei: codul francez al sănătății publice, articolul { $art_consult }. Asigurătorii și angajatorii nu au niciunul: articolul { $art_insurers }.

### Without internet

affiche-sans-internet-title = Afiș „Mon espace santé”: fără internet
affiche-sans-internet-headline =
    Și fără
    internet
    puteți
    zice nu.
affiche-sans-internet-lead = Chiar fără calculator, tăcerea dvs. deschide „Mon espace santé”. Nu îl vedeți. **Cadre medicale îl pot completa și citi.**
affiche-sans-internet-source = Fără e-mail cunoscut, informarea vine prin poștă: codul francez al sănătății publice, articolul { $art_notice }.

### Did you know?

affiche-saviez-vous-title = Afiș „Mon espace santé”: știați?
affiche-saviez-vous-headline =
    Două dosare
    din trei dorm.
affiche-saviez-vous-lead = Poate că un dosar de sănătate pe internet este deschis pe numele dvs. **Știați?** Chiar adormit, cadre medicale îl pot completa și citi.

### Forced passage

affiche-passage-force-title = Afiș „Mon espace santé”: deschis fără acord
affiche-passage-force-headline =
    N-au așteptat
    să ziceți da.
affiche-passage-force-lead = „Mon espace santé”, dosar de sănătate pe internet, se deschide cui nu se opune. Nimic nu e hotărât: îl puteți **refuza,** sau **închide** oricând.
affiche-passage-force-source = „În afară de opoziție”: legea din { $law_silence }, codul francez al sănătății publice, articolul { $art_ens }.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-name = Afiș
affiche-consentement-name = Afiș: consimțământul
affiche-secret-name = Afiș: secretul
affiche-sans-internet-name = Afiș: fără internet
affiche-saviez-vous-name = Afiș: știați?
affiche-passage-force-name = Afiș: deschis fără acord
affiche-use = De lipit, cu acordul celui care deține zidul.
