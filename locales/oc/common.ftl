# Draft: not read by a native speaker.
# Occitan (Languedocien, classical spelling): the headlines and the phone block. All the rest is absent, and so printed in French.
#
# Doubts for the native reader:
#   tampar (fermer): or barrar, clavar? · apèl (appel): or sonada, còp de telefòn? · gratuit: or a gratis?
#   dorsièr (dossier): so in the press, or dossièr? · en linha: or sus internet? · quitament (même): or encara?
#   justificatiu: or pròva? · la pòsta: or lo corrièr? · guichet: or lo fenestron, l'acuèlh?

### How values are written

format-time = { $minute ->
    [0] { $hour } h
   *[other] { $hour } h { $minutes }
}

### The phone

# facts: F26-opens F26-closes
phone-hours = del diluns al divendres, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(ora de París, de verificar)
   *[no] {""}
}
# facts: F26-call-before
phone-before = telefonatz abans { $phone_call_before }
# facts: F25
phone-cost = Servici gratuit + prètz d'un apèl

### For languages that no native reader has reviewed

footer-draft = Traduccion pas relegida.

### To show at the counter, or to read on the phone
# No "-sound" here: who reads this language also reads French, and needs no line that helps to pronounce it.

counter-title = De mostrar al guichet, o de legir al telefòn
counter-refuse = Refusi Mon espace santé.
counter-close = Vòli tampar Mon espace santé.
counter-erase = Vòli tanben que tot siá escafat.
counter-proof = Vòli un justificatiu per la pòsta.
