# Draft: not read by a native speaker.
# The box « À vous de dire oui ou non »: nine lines, the same in every document that includes it, and a
# card of its own.

encadre-non-title = Dvs. spuneți da sau nu: refuz sau închidere Mon espace santé

### The box

encadre-non-mark = Drepturile dvs., fără comentarii
encadre-non-headline =
    Dvs. spuneți
    da sau nu
encadre-non-number = { $phone_ens }
encadre-non-line-1 = **Dacă nu spuneți nimic,** un dosar de sănătate pe internet se deschide pe numele dvs.: „Mon espace santé”.
encadre-non-line-2 = **Ați primit scrisoarea sau e-mailul:** aveți { $object_weeks } săptămâni pentru refuz, de la trimitere. Mai bine înainte de { $advice_weeks } săptămâni.
encadre-non-line-3 = **N-ați primit nimic, sau e târziu:** cereți închiderea. Este posibilă oricând.
encadre-non-line-4 = **La telefon:** de luni până vineri, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(ora Parisului, de verificat)
   *[no] {""}
}. Sunați înainte de ora { $phone_call_before }.
encadre-non-line-5 = **La îndemână:** numărul de securitate socială, carte Vitale (cardul), codul din scrisoare dacă îl aveți.
encadre-non-line-6 = **Pe internet:** { $ens_site }, „M’opposer”, în josul paginii.
encadre-non-line-7 = **Închiderea nu șterge.** Datele sunt arhivate { $archive_years } ani. Ștergerea este altă cerere: cel mult { $erase_months } luni, fără întoarcere. Înainte, luați-vă copiile.
encadre-non-line-8 = **Păstrați o dovadă:** cereți o adeverință, prin poștă dacă trebuie.
encadre-non-line-9 = **Ce pierdeți:** schimbul între cadrele medicale, chiar și în caz de urgență. Puteți și păstra spațiul, dar ascunde, bloca sau refuza accesul de urgență. Închis, se poate redeschide.
encadre-non-sources = Surse: codul francez al sănătății publice, articolele { $art_ens }, { $art_notice }, { $art_close }, { $art_emergency }; serviciul { $phone_ens }. Date din { $facts_date }. Acesta nu este un sfat juridic.

### The card, on its back

encadre-non-do = Cum se face

### What it is called, and what for: in the lists and in the notice for volunteers

encadre-non-name = Casetă „Dvs. spuneți da sau nu”
encadre-non-use = De pus într-un ziar, sau de dat.
