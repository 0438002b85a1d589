# Draft: not read by a native speaker.
# The letter goes to a French office, which must be able to read it: its own sentences are left out here, so that
# they are printed in French. What guides the person who fills it is translated.
# The letter to one's fund: a real letter, to fill by hand; the strip at its foot says how and is cut off.
# A variant has messages of its own, whose ids name it.

lettre-opposition-title = Scrisoare către casa de asigurări: refuz sau închidere Mon espace santé

### The head

lettre-opposition-from-name = Prenume și nume
lettre-opposition-from-address = Adresa

### The letter

lettre-opposition-who = Prenumele și numele persoanei:
lettre-opposition-enfant-who = Prenumele și numele copilului:
lettre-opposition-number = Numărul meu de securitate socială: de mână, doar pe original
lettre-opposition-enfant-number = Numărul de securitate socială al părintelui numit în scrisoarea de informare: de mână, doar pe original
lettre-opposition-majeur-protege-number = Numărul ei de securitate socială: de mână, doar pe original
lettre-opposition-signature = Semnătura

### The strip to cut off

lettre-opposition-cut = De tăiat înainte de trimitere
lettre-opposition-send-title = Înainte de a trimite
lettre-opposition-send = Completați și bifați de mână. Păstrați o copie, fără numărul dvs. Fără act de identitate, dacă nu vi se cere. **Termen apropiat?** Este de { $object_weeks } săptămâni de la trimiterea scrisorii de informare: sunați întâi la **{ $phone_ens }**. **MSA, alt regim?** Tăiați adresa: a dvs. este pe „attestation de droits”.
lettre-opposition-choose-title = Înainte de a alege
lettre-opposition-choose = **Închiderea** înseamnă să pierdeți schimbul documentelor între cadrele medicale, chiar și în caz de urgență. **Ștergerea** este fără întoarcere: luați-vă copiile înainte. Un spațiu se poate redeschide. **Sau păstrați** spațiul și ascundeți un document, blocați un cadru medical, refuzați accesul de urgență: cu un cont activat.

### What helps to fill in: what is sent stays French

lettre-opposition-boxes-title = Ce cer căsuțele
lettre-opposition-box-refuse = Refuz ca acest spațiu să fie deschis. Scrieți data scrisorii de informare sau bifați căsuța mică dacă nu ați primit-o niciodată.
lettre-opposition-box-close = Spațiul este deschis: cer să fie închis.
lettre-opposition-box-erase = Cer ca datele să fie șterse, fără a aștepta sfârșitul arhivării lor.
lettre-opposition-box-dmp = Dacă există un vechi dosar medical partajat, cer să fie închis și el.
lettre-opposition-box-date = Sus, scrieți localitatea dvs. după "À" și data de azi după "le".

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-opposition-name = Scrisoare către casa de asigurări
lettre-opposition-use = De completat de mână și de trimis recomandat.
