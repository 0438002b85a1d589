# Draft: not read by a native speaker.
# The sheet on which one keeps track: the time limit, the calls, the letter, what came of it. All by hand.

suivi-title = Urmăriți-vă cererea: refuz sau închidere Mon espace santé
suivi-headline = Îmi urmăresc cererea
suivi-what = Refuz sau închidere Mon espace santé: țineți-o acasă. **Nu notați niciodată numerele aici.**

### The time limit

suivi-limit-title = Refuz: termenul de { $object_weeks } săptămâni
suivi-limit = Notați data trimiterii, cea din scrisoare. Apoi **câte o săptămână în plus de căsuță:** este mereu aceeași zi a săptămânii.
suivi-letter = scris.
suivi-week = săpt.
suivi-advice = Mai bine acționați înainte de această dată.
suivi-last = Ultima zi pentru refuz
suivi-after = **Termen depășit, nicio scrisoare?** Se poate închide, oricând.

### The calls

suivi-calls-title = Apelurile mele la { $phone_ens }
suivi-call-date = Data
suivi-call-hour = Ora
suivi-call-wait = Așteptare
suivi-call-who = Cine a răspuns
suivi-call-said = Ce s-a spus
suivi-asked = Am cerut:
suivi-asked-refuse = refuz
suivi-asked-close = închidere
suivi-asked-erase = totul șters
suivi-asked-proof = o dovadă prin poștă

### The proofs

suivi-proof-title = Dovezile mele
suivi-letter-sent = Scrisoare trimisă la
suivi-letter-number = Numărul recomandatei
suivi-letter-back = Confirmarea primită la
suivi-proof = Adeverință primită la

### What comes of it

suivi-end-title = Ce urmează
suivi-reply = **Răspuns,** la { $reply_months ->
    [one] o lună
    [few] { $reply_months } luni
   *[other] { $reply_months } de luni
} după scrisoarea mea
suivi-erased = **Ștergere,** la cel mult { $erase_months } luni după cererea mea
suivi-by = cel târziu la
suivi-reply-done = răspuns primit
suivi-erased-done = ștergere confirmată
suivi-result = **Rezultat**
suivi-result-refused = refuz notat
suivi-result-closed = spațiu închis
suivi-result-since = din
suivi-cnil = **Niciun răspuns bun după { $cnil_delay_months } { $cnil_delay_months ->
    [one] lună
    [few] luni
   *[other] de luni
}?** Vă puteți plânge la CNIL: { $cnil_address }.
suivi-back = **Dacă vă răzgândiți:** se poate cere redeschiderea unui spațiu. Ce e șters nu revine.

### What it is called, and what for: in the lists and in the notice for volunteers

suivi-name = Foaie de urmărire
suivi-use = Pentru a nota date, apeluri și răspunsuri, de mână.
