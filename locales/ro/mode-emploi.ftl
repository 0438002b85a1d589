# Draft: not read by a native speaker.
# The instructions: both routes step by step, where the figures are, closing and erasing, the law with its dates.
# For a helper, or for a reader who has internet. Neutral: it states both sides and judges nothing.

mode-emploi-title = Mon espace santé: instrucțiuni pentru refuz sau închidere

### Front: the head

mode-emploi-headline = Refuz sau închidere
    Mon espace santé
mode-emploi-what = Spațiul se deschide pe numele dvs. **dacă nu spuneți nimic.** Se poate refuza, sau închide.

### Front: where one stands

mode-emploi-where-refuse-title = Scrisoare recentă: refuz
mode-emploi-where-refuse = Prin scrisoare sau e-mail: { $object_weeks } săptămâni de la trimitere. Mai bine în primele { $advice_weeks }.
mode-emploi-where-close-title = Târziu, sau nimic primit: închidere
mode-emploi-where-close = Probabil există un spațiu. Chiar niciodată activat, cadre medicale îl pot completa și citi.

### Front: the figures

mode-emploi-gather-title = Pregătiți-vă numerele
mode-emploi-gather-nir = **Securitate socială:** { $nir_length } semne, pe card (carte Vitale) sau pe „attestation de droits”.
mode-emploi-gather-photo = **Card cu fotografie:** în față, pe margine. Lăsați primele { $serial_skip } cifre, luați ultimele { $serial_last }.
mode-emploi-gather-plain = **Card fără fotografie:** pe spate, sus la stânga, { $serial_min } până la { $serial_max } cifre. **Pierdut?** Vi le pot da la { $phone_ens }.
mode-emploi-gather-code = **Codul din scrisoare:** { $code_length } semne, { $code_weeks } săptămâni. Expirat? Altul se cere pe internet, sau la telefon.
mode-emploi-gather-never = Nu dați niciodată aceste numere cui vă sună, nici nouă.

### Front: the two routes

mode-emploi-phone-title = La telefon
mode-emploi-phone-number = { $phone_ens }
mode-emploi-phone-1 = **Sunați** înainte de ora { $phone_call_before }, singur sau cu cineva apropiat.
mode-emploi-phone-2 = **Spuneți:** „vreau să refuz Mon espace santé”, sau „vreau să-l închid”.
mode-emploi-phone-3 = **Întrebați** dacă există pe numele dvs. un spațiu, sau un vechi dosar medical partajat (DMP).
mode-emploi-phone-4 = **Citiți-vă numerele,** încet. Fără cod? „Ce pot da în loc?”
mode-emploi-phone-5 = **Ca să fie totul șters,** cereți și asta.
mode-emploi-phone-6 = **Cereți adeverința** prin poștă. Notați prenumele, data și ora.
mode-emploi-online-title = Pe internet
mode-emploi-online-site = { $ens_site }
mode-emploi-online-1 = **Mergeți în josul paginii:** „M’opposer”. Aplicația trimite la site.
mode-emploi-online-2 = **Scrieți** codul, numărul de securitate socială, cifrele de pe card, data nașterii.
mode-emploi-online-3 = **Alegeți** să vă opuneți, apoi confirmați.
mode-emploi-online-4 = **Păstrați adeverința** (PDF), de salvat și de tipărit.
mode-emploi-online-5 = **Închidere fără cont:** este același link, cu aceleași numere.

### Back: closing and erasing

mode-emploi-close-headline = Închis, șters
mode-emploi-close-copies = **Întâi, copiile dvs.** Pe internet: Paramètres, apoi „Historiques et données”. Fără internet: la medic, la spital. După aceea nu mai este posibil.
mode-emploi-close-how = **Închidere.** Pe internet: Profil, Paramètres, Clôture. Fără cont: linkul „M’opposer”. Sau la { $phone_ens }.
mode-emploi-close-keep = **După aceea:** totul e arhivat { $archive_years } ani, apoi eliminat.
mode-emploi-close-erase = **Ștergerea** este altă cerere, de făcut în plus: cel mult { $erase_months } luni, fără întoarcere. Sunteți informat.

### Back: what it changes

mode-emploi-lose-title = Ce pierdeți
mode-emploi-lose = Schimbul documentelor dvs. între cadrele medicale, chiar și în caz de urgență. Istoricul dvs. pentru un medic nou. Mesajele.
mode-emploi-stay-title = Ce nu se schimbă
mode-emploi-stay = Dosarul de la medic, cel de la spital. Rambursările, contul ameli. Dossier pharmaceutique (farmacie): refuz aparte.
mode-emploi-middle-title = Între da și nu
mode-emploi-middle = Păstrați spațiul, dar ascundeți un document, blocați un cadru medical sau refuzați accesul de urgență. Trebuie un cont activat pe internet.
mode-emploi-back-title = Dacă vă răzgândiți
mode-emploi-back = Se poate cere redeschiderea unui spațiu. Ce e arhivat revine; ce e șters, nu.

### Back: for others, and when it fails

mode-emploi-other-title = Pentru altcineva
mode-emploi-other-child = **Copil:** părintele numit în scrisoare, câte un cod de copil. Mai bine înainte de a refuza pentru sine.
mode-emploi-other-adult = **Adult reprezentat:** reprezentantul lui, ținând seama de părerea lui. **Sub curatelă:** persoana decide.
mode-emploi-fail-title = Dacă nu merge
mode-emploi-fail-letter = **Scrieți** casei de asigurări, recomandat: ea trebuie să confirme primirea. Termen apropiat? Sunați întâi.
mode-emploi-fail-counter = **La ghișeu:** programare la { $phone_fund }. Sunteți ajutat, fără garanția că vi se înregistrează alegerea.
mode-emploi-fail-cnil = **După { $cnil_delay_months } { $cnil_delay_months ->
    [one] lună
    [few] luni
   *[other] de luni
} fără un răspuns bun:** CNIL, { $cnil_address }. Défenseur des droits: { $rights_phone }, gratuit.

### Back: the law

mode-emploi-law-title = Legea, cu datele ei
mode-emploi-law-made = Spațiul e creat, regulile lui sunt stabilite
mode-emploi-law-made-by = legea din { $law_ens }, decretele din { $decrees_ens }
mode-emploi-law-silence = Se deschide, dacă nu vă opuneți
mode-emploi-law-silence-by = legea din { $law_silence }; art. { $art_ens }
mode-emploi-law-notice = Scrisoarea, și { $object_weeks } săptămâni de la trimitere
mode-emploi-law-notice-by = art. { $art_notice }
mode-emploi-law-close = Închidere, arhivă, ștergere
mode-emploi-law-close-by = art. { $art_close }
mode-emploi-law-dmp = Vechi DMP; acces de urgență
mode-emploi-law-dmp-by = art. { $art_dmp }; art. { $art_emergency }
mode-emploi-law-reply = Răspuns la cererea dvs.
mode-emploi-law-reply-by = RGPD, art. { $art_gdpr_reply }
mode-emploi-law-letter = Confirmare de primire; transmitere
mode-emploi-law-letter-by = art. { $art_ack }; art. { $art_forward } (CRPA)
mode-emploi-law-note = Fără altă mențiune, codul francez al sănătății publice. CRPA: codul relațiilor dintre public și administrație. Nu înlocuiește un sfat juridic sau medical.

### What it is called, and what for: in the lists and in the notice for volunteers

mode-emploi-name = Instrucțiuni
mode-emploi-use = Toți pașii, pentru cine ajută sau are internet.
