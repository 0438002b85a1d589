# Draft: not read by a native speaker.
# The notice that a fund could put up in its hall: four choices of equal weight, nothing advised.

affiche-cpam-title = Afiș de primire: Mon espace santé, puteți alege
affiche-cpam-headline =
    Mon espace santé:
    puteți alege
affiche-cpam-lead = „Mon espace santé” este un dosar de sănătate pe internet. **Se deschide pe numele dvs., dacă nu îl refuzați.** Vă puteți răzgândi.

### Four choices

affiche-cpam-keep = Păstrați
affiche-cpam-keep-text = Cei care vă îngrijesc pun acolo documente și le pot citi în caz de urgență. Activați-l ca să vedeți cine l-a citit.
affiche-cpam-adjust = Reglați
affiche-cpam-adjust-text = În spațiul activat, ascundeți un document sau blocați un cadru medical. Puteți refuza și accesul de urgență.
affiche-cpam-refuse = Refuzați
affiche-cpam-refuse-text = Aveți { $object_weeks } săptămâni, de la trimiterea scrisorii sau a e-mailului. Apoi încă se poate închide.
affiche-cpam-close = Închideți
affiche-cpam-close-text = Oricând. Datele sunt arhivate { $archive_years } ani, sau șterse dacă o cereți: cel mult { $erase_months } luni. Luați-vă copiile înainte.
affiche-cpam-lose = **Fără spațiu,** cadrele medicale nu schimbă documente pe internet, nici în caz de urgență. **Închis, spațiul se poate redeschide** dacă o cereți.

### How

affiche-cpam-call = Refuz sau închidere: sunați la
affiche-cpam-number = { $phone_ens }
affiche-cpam-hours = De luni până vineri, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(ora Parisului, de verificat)
   *[no] {""}
}. Sunați înainte de ora { $phone_call_before }.
affiche-cpam-proof = **Cereți o adeverință,** prin poștă dacă vreți.
affiche-cpam-help = **Fără internet, cereți ajutor:** la primire, cu programare ({ $phone_fund }), sau la o casă France services.
affiche-cpam-sources = Surse: codul francez al sănătății publice, articolele { $art_ens }, { $art_notice }, { $art_close } și { $art_emergency }. Acesta nu este un sfat juridic.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-cpam-name = Afiș de primire
affiche-cpam-use = De propus casei de asigurări, pentru holul ei.
