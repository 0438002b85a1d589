# Draft: not read by a native speaker.
# The call: a text to sign together, what happened here, what is asked; on the other side, the procedure in a box.

appel-title = Apel despre „Mon espace santé”
appel-kicker = Apel

### The call: a campaign may say it in its own words

appel-headline =
    Refuzul să fie
    la fel de simplu
    ca tăcerea
appel-lead = „Mon espace santé”, dosarul de sănătate pe internet, se deschide când nu răspundem. Vrem ca fiecare să poată răspunde.
appel-body =
    În { $figures_month }, { $share_opened } % din spații fuseseră activate de titularul lor. Celelalte pot fi completate, și citite de profesioniști, fără ca persoana să le fi văzut vreodată. Ca să afli cine a citit, îți trebuie un cont, deci internet.

    Unele cadre medicale țin la el, și au motivele lor: să pună în comun un rezultat, să câștige timp, să îngrijească mai bine în caz de urgență. Nu judecăm nici pe cine păstrează acest spațiu, nici pe cine îl închide. Spunem că o alegere presupune o întrebare, și pe cineva care să audă răspunsul: o scrisoare, o voce, un ghișeu.

    Vorbiți despre asta în jurul dvs. Ajutați un vecin să telefoneze. Veniți cu noi să o cerem la casa de asigurări { $departement_of }.
appel-demands-label = Cerem
appel-demands =
    - o informare pe hârtie, pentru toți;
    - un ghișeu unde se poate refuza și închide, cu o recipisă;
    - o adeverință prin poștă;
    - numărul refuzurilor, în fiecare an.

### Who signs

appel-date = Cine semnează, unde și când

### What it is called, and what for: in the lists and in the notice for volunteers

appel-name = Apel
appel-use = De semnat, de împărțit, de citit cu voce tare.
