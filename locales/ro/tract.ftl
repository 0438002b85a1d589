# Draft: not read by a native speaker.
# The tract of one sheet: the call on the front, the way to do it on the back.

tract-title = Foaie volantă „Mon espace santé”: refuz sau închidere

### Front

tract-headline =
    Dacă tăceți,
    se deschide
    un dosar.
tract-lead = „Mon espace santé”, dosarul dvs. de sănătate pe internet, se deschide **dacă nu spuneți nimic.** Îl puteți **refuza sau închide.**
tract-call = Refuzați sau închideți? Sunați la
tract-number = { $phone_ens }
tract-hours = De luni până vineri, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(ora Parisului, de verificat)
   *[no] {""}
}.
tract-before = **Sunați înainte de ora { $phone_call_before }, chiar fără scrisoare.**
tract-demands-title = Cerem

### Back

tract-date = Scrisoare trimisă de mai puțin de { $object_weeks } săptămâni?
tract-date-yes = **Da:** puteți refuza. Mai bine înainte de { $advice_weeks } săptămâni.
tract-date-no = **Nu, sau nicio scrisoare:** puteți oricând închide.
tract-have = Pregătiți-vă numerele
tract-have-nir = **Securitate socială:** { $nir_length } semne, în față.
tract-have-photo = **Card cu fotografie:** ultimele { $serial_last } cifre, la dreapta fotografiei.
tract-have-plain = **Card fără fotografie:** { $serial_min } până la { $serial_max } cifre, pe spate, sus la stânga.
tract-have-code = **Cod:** în scrisoare, dacă îl aveți.
tract-have-lost = **Pierdut?** Vi le pot da la { $phone_ens }.
tract-never = **Nu le spuneți niciodată cui vă sună, nici nouă.**
tract-ask = Sunați la { $phone_ens } înainte de ora { $phone_call_before }
tract-ask-text = Singur sau cu cineva apropiat, spuneți „refuz” sau „închid”. Cereți o adeverință prin poștă. **Doar închidere:** arhivat { $archive_years } ani. **Ștergere:** a doua cerere, cel mult { $erase_months } luni, fără întoarcere. Luați copii înainte.
tract-lose = **Ce pierdeți:** schimbul de documente între cadrele medicale, chiar și în caz de urgență. Un spațiu închis se poate redeschide.
tract-online = **Pe internet:** { $ens_site }, „M’opposer”, în josul paginii.

### The back of the smallest format

tract-tiny-date = **Da:** puteți refuza. **Nu, sau nicio scrisoare:** puteți închide.
tract-tiny-have = Securitate socială. Card: ultimele { $serial_last } cifre lângă fotografie, sau { $serial_min } – { $serial_max } pe spate.
tract-tiny-never = **Nu le spuneți niciodată cui vă sună.**
tract-tiny-ask = Spuneți „refuz” sau „închid”. Cereți o adeverință. Ștergerea este a doua cerere, fără întoarcere.
tract-tiny-lose = Sau { $ens_site }. **Pierdeți** schimbul între cadrele medicale, chiar și în caz de urgență.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-name = Foaie volantă
tract-use = De dat din mână în mână.
