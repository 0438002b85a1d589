# Draft: not read by a native speaker.
# One page for volunteers who help others: what they may do, what they never do, and how a help desk goes.

atelier-title = Punct de ajutor: pentru a refuza, închide sau păstra Mon espace santé
atelier-headline = Un punct
    de ajutor
atelier-what = Pentru voluntarii care ajută la refuzul, închiderea sau păstrarea Mon espace santé. **Persoana decide; dvs. o însoțiți.**

### What to have ready

atelier-ready-title = Înainte
atelier-ready-table = O masă retrasă, scaune unul lângă altul
atelier-ready-phone = Un telefon pentru { $phone_ens }
atelier-ready-hours = Ora: înainte de ora { $phone_call_before }, în zi lucrătoare
atelier-ready-papers = Ghid, fișa de telefon, scrisoare, foaie de urmărire
atelier-ready-shred = Ceva de scris, ceva de rupt hârtia

### How it goes

atelier-flow-title = Pașii
atelier-flow-1 = **Primiți persoana.** Spuneți cine sunteți, și că nu sunteți Assurance Maladie.
atelier-flow-2 = **Spuneți care sunt alegerile,** fără a împinge: păstrare, refuz, închidere. Spuneți și ce se pierde.
atelier-flow-3 = **Uitați-vă la scrisoare,** dacă există: { $object_weeks } săptămâni de la trimitere pentru refuz. Închiderea e posibilă oricând.
atelier-flow-4 = **Pregătiți.** Persoana își scoate cardul. Doar ea își notează numerele, pe foaia ei.
atelier-flow-5 = **Ea sună, ea vorbește,** ea își citește numerele. Dvs. arătați rândul de citit.
atelier-flow-6 = **Amintiți ce se uită:** întâi copiile, ștergerea dacă o vrea, adeverința prin poștă.
atelier-flow-7 = **Dați tot înapoi.** Ea pleacă cu hârtiile ei. Rupeți ciornele în fața ei.

### May and never

atelier-may-title = Puteți
atelier-may-1 = Explica, arăta, reciti cu voce tare
atelier-may-2 = Sta alături în timpul apelului
atelier-may-3 = Împrumuta un telefon, un pix
atelier-may-4 = Ajuta la completarea scrisorii, pe care o semnează ea
atelier-may-5 = Spune „nu știu”
atelier-never-title = Niciodată
atelier-never-1 = Să sunați, să vorbiți, să semnați în locul ei
atelier-never-2 = Să păstrați un număr, un cod, un nume
atelier-never-3 = Să fotografiați un card, o scrisoare
atelier-never-4 = Să țineți lista persoanelor ajutate
atelier-never-5 = Să întrebați de ce, să vorbiți de sănătate
atelier-never-6 = Să dați o părere medicală sau juridică

### Special cases, and what one loses

atelier-case-title = Cazuri aparte
atelier-case-child = **Copil:** părintele numit în scrisoare.
atelier-case-adult = **Adult reprezentat:** reprezentantul lui. Sub curatelă, persoana decide.
atelier-case-deaf = **Surditate, afazie:** ajutorul serviciului trece prin internet. Altfel, o scrisoare.
atelier-case-card = **Aide médicale d’État:** fără carte Vitale, nu se știe care sunt pașii. Să sune și să întrebe.
atelier-case-fail = **Nu merge:** notați apelul pe foaia ei, sunați din nou, scrieți. CNIL după { $cnil_delay_months } { $cnil_delay_months ->
    [one] lună
    [few] luni
   *[other] de luni
}.
atelier-lose-title = De spus fiecăruia
atelier-lose-what = **Ce se pierde la închidere:** schimbul documentelor între cadrele medicale, chiar și în caz de urgență.
atelier-lose-middle = **Între da și nu:** păstrare, dar cu un document ascuns, un cadru medical blocat, accesul de urgență refuzat. Trebuie un cont activat pe internet.
atelier-lose-back = **Dacă se răzgândește:** un spațiu se poate redeschide. Arhivat { $archive_years } ani, totul revine; șters, nimic nu revine.

### What it is called, and what for: in the lists and in the notice for volunteers

atelier-name = Fișa punctului de ajutor
atelier-use = Pentru voluntarii care îi ajută pe alții.
