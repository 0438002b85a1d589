# Draft: not read by a native speaker.
# Corsican: the headlines and the phone block. All the rest is absent, and so printed in French.
#
# Doubts for the native reader:
#   ricusà (refuser): or rifiutà? · chjode (fermer): or serrà? · squassà (effacer): the word of software; or cancellà?
#   cartulare (dossier): or schedariu, dussieru? · prima di (avant): or nanzu à? · gratuitu: or di rigalu, à gratisi?
#   sportellu (guichet): or scagnu? · ghjustificativu: or prova? · micca riletta (non relue): or senza rilettura?
#   Endings to check: ricusallu, chjodelu; s'è vo ùn dite nunda.

### How values are written

format-time = { $minute ->
    [0] { $hour } h
   *[other] { $hour } h { $minutes }
}

### The phone

# facts: F26-opens F26-closes
phone-hours = da luni à venneri, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(ora di Parigi, da verificà)
   *[no] {""}
}
# facts: F26-call-before
phone-before = chjamate prima di { $phone_call_before }
# facts: F25
phone-cost = Serviziu gratuitu + prezzu di una chjamata

### For languages that no native reader has reviewed

footer-draft = Traduzzione micca riletta.

### To show at the counter, or to read on the phone
# No "-sound" here: who reads this language also reads French, and needs no line that helps to pronounce it.

counter-title = Da mustrà à u sportellu, o da leghje à u telefonu
counter-refuse = Ricusu Mon espace santé.
counter-close = Vogliu chjode Mon espace santé.
counter-erase = Vogliu dinù chì tuttu sia squassatu.
counter-proof = Vogliu un ghjustificativu per posta.
