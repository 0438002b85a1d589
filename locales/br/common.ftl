# Draft: not read by a native speaker.
# Breton (unified spelling, peurunvan): the headlines and the phone block. All the rest is absent, and so printed in French.
#
# Doubts for the native reader:
#   nac'hañ (refuser): or dinac'hañ, lavaret nann? The verb noun nac'h is used throughout.
#   galv (appel): or pellgomzadenn? · teuliad enlinenn: or war internet? · digoust: or evit netra?
#   prouenn (justificatif): or testeni? · gouiched (guichet): or degemer? · adlennet (relu): or gwiriet?
#   Mutations to check: e nac'h, e serriñ, dre bellgomz, ur brouenn, ho teuliad.

### How values are written

format-time = { $minute ->
    [0] { $hour } h
   *[other] { $hour } h { $minutes }
}

### The phone

# facts: F26-opens F26-closes
phone-hours = eus al Lun d'ar Gwener, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(eur Pariz, da wiriañ)
   *[no] {""}
}
# facts: F26-call-before
phone-before = galvit a-raok { $phone_call_before }
# facts: F25
phone-cost = Servij digoust + priz ur galv

### For languages that no native reader has reviewed

footer-draft = N'eo ket bet adlennet an droidigezh.

### To show at the counter, or to read on the phone
# No "-sound" here: who reads this language also reads French, and needs no line that helps to pronounce it.

counter-title = Da ziskouez er gouiched, pe da lenn dre bellgomz
counter-refuse = Nac'h a ran Mon espace santé.
counter-close = Fellout a ra din serriñ Mon espace santé.
counter-erase = Fellout a ra din ivez e vefe diverket pep tra.
counter-proof = Fellout a ra din kaout ur brouenn dre ar post.
