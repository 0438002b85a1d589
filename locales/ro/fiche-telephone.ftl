# Draft: not read by a native speaker.
# The card that lies beside the phone: front, what to have and to say; back, what to answer and a call log.

fiche-telephone-title = Refuz sau închidere Mon espace santé: fișa de telefon

### Front: the call

fiche-telephone-headline = Refuzați sau închideți Mon espace santé
fiche-telephone-number = { $phone_ens }
fiche-telephone-before = Sunați
    înainte de ora { $phone_call_before }
fiche-telephone-helper = **Cineva apropiat vă poate ajuta.**

### Front: what to have in hand

fiche-telephone-hand = De ținut la îndemână
fiche-telephone-hand-card = **Cardul (carte Vitale).** Pierdut? Sunați oricum.
fiche-telephone-hand-letter = **Scrisoarea cu codul.** Fără ea, sunați oricum.
fiche-telephone-hand-number = **Numărul dvs. de securitate socială.** Rămâne la dvs.

### Front: what to say

fiche-telephone-say = Ce puteți spune
fiche-telephone-say-1 = „**Vreau să refuz Mon espace santé**”, sau „**vreau să-l închid**”. Refuz: { $object_weeks } săptămâni de la trimiterea scrisorii. Închidere: oricând.
fiche-telephone-say-2 = „**Am deja un spațiu, sau un vechi DMP?**”
fiche-telephone-say-3 = „**Vă citesc numerele mele, încet.**”
fiche-telephone-say-4 = Dacă doriți: „**Ștergeți și datele mele.**” Dacă nu, rămân arhivate { $archive_years } ani. Ștergerea durează cel mult { $erase_months } luni, fără întoarcere: luați-vă copiile înainte.
fiche-telephone-say-5 = „**Trimiteți-mi adeverința prin poștă.**”
fiche-telephone-say-6 = „**Prenumele dvs., vă rog? Când va fi gata?**”
fiche-telephone-never = Nu dați niciodată aceste numere cui vă sună, nici nouă.

### Back: what one may hear

fiche-telephone-answers = Dacă vi se răspunde…
fiche-telephone-hear-code = „Trebuie codul.”
fiche-telephone-reply-code = „Nu îl am. Ce vă pot da în loc?”
fiche-telephone-hear-serial = „Numărul de serie?”
fiche-telephone-reply-serial = Lângă fotografie: ultimele { $serial_last } cifre. Fără fotografie: pe spate, { $serial_min } până la { $serial_max } cifre. Pierdut? „Spuneți-mi acest număr.”
fiche-telephone-hear-online = „Se face pe internet.”
fiche-telephone-reply-online = „Legea îmi permite să v-o cer. Cui pot scrie?”
fiche-telephone-hear-none = Nimic, sau „reveniți”.
fiche-telephone-reply-none = Notați apelul, apoi sunați din nou. Puteți și scrie casei de asigurări.

### Back: the call log

fiche-telephone-log = Notați fiecare apel, niciodată numerele dvs.
fiche-telephone-log-when = Data și ora
fiche-telephone-log-wait = Așteptare
fiche-telephone-log-who = Cine a răspuns
fiche-telephone-log-said = Ce s-a spus
fiche-telephone-log-receipt = Adeverință
fiche-telephone-log-asked = cerută
fiche-telephone-log-received = primită

### What it is called, and what for: in the lists and in the notice for volunteers

fiche-telephone-name = Fișa de telefon
fiche-telephone-use = De pus lângă telefon, pentru a suna.
