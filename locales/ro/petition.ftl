# Draft: not read by a native speaker.
# The petition is handed to a French office, which must be able to read it: its own sentences are left out here, so
# that they are printed in French. What guides those who sign, and what becomes of their names, is translated.
# The petition: what is asked for on the left, fifteen lines to sign on the right, what becomes of the
# names under them. Who signs shows an opinion: as little as possible is asked.

petition-title = Petiție: niciun dosar de sănătate fără acord

### What is asked for

petition-to = Predată către:

### What is filled by hand

petition-column-name = Nume și prenume
petition-column-town = Localitate
petition-column-sign = Semnătura

### What becomes of the names

petition-data = **Datele dvs.** Aceste nume servesc la predarea petiției, la nimic altceva. Semnătura este liberă și înseamnă acord pentru această folosire. Foile rămân pe hârtie, la responsabilul numit aici. Îi puteți cere să vedeți, să corectați sau să tăiați rândul dvs. (RGPD, articolele { $art_gdpr_access } și { $art_gdpr_erase }). Dacă refuză: CNIL, { $cnil_address }.
petition-keeper = Responsabil:
petition-contact = Contact:
petition-until = Foi distruse la:

### What helps who signs: what is handed over stays French

petition-gloss = Această petiție este despre "Mon espace santé", dosarul dvs. de sănătate pe internet, care se deschide dacă nu spuneți nimic. Este în franceză pentru cei care o vor primi: cereți să vi se citească înainte de a semna.

### What it is called, and what for: in the lists and in the notice for volunteers

petition-name = Petiție
petition-use = De semnat, câte o foaie pe rând.
