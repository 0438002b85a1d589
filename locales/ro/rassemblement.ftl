# Draft: not read by a native speaker.
# The gathering at the local fund: a poster and a flyer. Day, hour and place come from the campaign; without
# them, rules wait for a marker.

rassemblement-title = Întâlnire la casa de asigurări: Mon espace santé

### What one comes for

rassemblement-headline =
    Mon espace santé:
    veniți să vorbim
    la casa de asigurări
rassemblement-lead = Un dosar de sănătate pe internet se deschide pe numele dvs., **dacă nu spuneți nimic.** Să cerem un ghișeu și hârtie pentru cine vrea să refuze sau să închidă fără internet.

### Without a day yet: to fill by hand

rassemblement-when = Ziua și ora
rassemblement-where = Locul
rassemblement-bring = De adus

### What one may do without coming

rassemblement-call = Refuzați sau închideți? Sunați la
rassemblement-number = { $phone_ens }
rassemblement-hours = De luni până vineri, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(ora Parisului, de verificat)
   *[no] {""}
}. Sunați înainte de ora { $phone_call_before }.

### What it is called, and what for: in the lists and in the notice for volunteers

rassemblement-name = Adunare
rassemblement-use = De lipit sau de dat, pentru o întâlnire.
