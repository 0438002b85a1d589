# Draft: not read by a native speaker.
# The leaflet: one sheet folded in three. Inside, the way in three panels; outside, cover, first flap and back.

depliant-title = Mon espace santé: refuz, închidere sau păstrare, pliantul

### The cover

depliant-cover-name = Mon espace santé
depliant-headline = Refuz,
    închid,
    păstrez?
depliant-what = Un spațiu de sănătate pe internet se deschide pe numele dvs. **dacă nu spuneți nimic.** Se poate refuza, sau închide oricând.
depliant-call = Un singur număr
depliant-number = { $phone_ens }

### The flap: where one stands

depliant-where-headline = Unde vă aflați?
depliant-where-letter-title = Scrisoare sau e-mail recent
depliant-where-letter = Puteți **refuza**, în cele { $object_weeks } săptămâni de după trimitere. Mai bine în primele { $advice_weeks }.
depliant-where-late-title = Termen depășit
depliant-where-late = Nimic nu e pierdut: puteți **închide** spațiul, oricând.
depliant-where-none-title = Nicio scrisoare
depliant-where-none = Probabil există un spațiu. Chiar niciodată activat, cadre medicale îl pot completa și citi. Întrebați la telefon.
depliant-where-keep-title = Preferați să păstrați
depliant-where-keep = Spațiul se deschide singur. Ca să-l folosiți, activați-l pe internet.
depliant-where-other-title = Pentru altcineva
depliant-where-other = **Copil:** sună părintele numit în scrisoare. **Adult reprezentat:** cere reprezentantul lui, ținând seama de părerea lui.

### Inside, left: what to gather

depliant-gather-headline = Pregătiți
depliant-gather-number-title = Număr de securitate socială
depliant-gather-number = { $nir_length } semne, pe card (carte Vitale) sau pe „attestation de droits”.
depliant-gather-photo-title = Carte Vitale cu fotografie
depliant-gather-photo = Ultimele { $serial_last } cifre, pe margine, la dreapta fotografiei.
depliant-gather-plain-title = Carte Vitale fără fotografie
depliant-gather-plain = Pe spate, sus la stânga: { $serial_min } până la { $serial_max } cifre.
depliant-gather-lost = **Pierdut?** La { $phone_ens } vi se poate da numărul.
depliant-gather-code-title = Codul din scrisoare
depliant-gather-code = { $code_length } semne, valabile { $code_weeks } săptămâni. **Fără cod, sunați oricum.**

### Inside, middle: the call

depliant-phone-headline = Sunați
depliant-phone-number = { $phone_ens }
depliant-say-title = Puteți spune
depliant-say-choice = „Vreau să **refuz** Mon espace santé”, sau „vreau să-l **închid**”.
depliant-say-dmp = „Am un spațiu, sau un **vechi DMP** (dosar medical partajat)?”
depliant-say-erase = Dacă doriți: „**Ștergeți** și datele mele.”
depliant-say-proof = „Trimiteți-mi **adeverința** prin poștă.”
depliant-say-who = „Prenumele dvs.? Când va fi gata?”
depliant-answer-title = Dacă vi se răspunde
depliant-answer-code = **„Trebuie codul.”** Ce pot da în loc?
depliant-answer-web = **„Se face pe internet.”** Legea permite să o cer operatorului: cui îi scriu?
depliant-never = Nu dați niciodată aceste numere cui vă sună, nici nouă.

### Inside, right: closing and erasing

depliant-close-headline = Alegeți
depliant-close-title = Închis, șters: două cereri
depliant-close = **Închidere:** totul e arhivat { $archive_years } ani. **Și ștergere:** cel mult { $erase_months } luni, fără întoarcere.
depliant-copies = **Întâi, copiile dvs.** Cereți-vă documentele la medic, la spital.
depliant-lose-title = Ce pierdeți
depliant-lose = Schimbul documentelor dvs. între cadrele medicale, chiar și în caz de urgență. Istoricul dvs. pentru un medic nou. Mesajele.
depliant-middle-title = Între da și nu
depliant-middle = Păstrați spațiul, dar ascundeți un document, blocați un cadru medical sau refuzați accesul de urgență. Trebuie un cont activat pe internet.
depliant-back-title = Dacă vă răzgândiți
depliant-back = Se poate cere redeschiderea unui spațiu. Ce e șters nu revine.

### The back: writing, online, proof

depliant-write-headline = Scrieți, dovediți
depliant-write = **O scrisoare recomandată** către casa de asigurări lasă o dovadă scrisă. Casa trebuie să confirme primirea. Termen apropiat? Sunați înainte.
depliant-online = **Pe internet:** { $ens_site }, „M’opposer”, în josul paginii. Păstrați adeverința.
depliant-counter = **La ghișeu:** programare la { $phone_fund }. Sunteți ajutat, fără garanția că vi se înregistrează alegerea.
depliant-cnil = **Niciun răspuns bun după { $cnil_delay_months } { $cnil_delay_months ->
    [one] lună
    [few] luni
   *[other] de luni
}?** Vă puteți adresa CNIL:
    { $cnil_address }.
depliant-sources = Codul francez al sănătății publice, art. { $art_ens }, { $art_notice }, { $art_close }, { $art_dmp }; codul relațiilor dintre public și administrație, art. { $art_ack }. Nu înlocuiește un sfat juridic sau medical.

### What it is called, and what for: in the lists and in the notice for volunteers

depliant-name = Pliant
depliant-use = De îndoit în trei: toți pașii, de lăsat peste tot.
