# Draft: not read by a native speaker.
# Basque (unified Basque, with the words of the northern provinces): the headlines and the phone block. All the rest is absent, and so printed in French.
#
# Doubts for the native reader:
#   errefusatu (refuser): or uko egin? · hetsi (fermer): the northern word; itxi in the south · ezabatu (effacer): or desegin?
#   linean: or sarean? · dosier: or txosten? · egiaztagiri (justificatif): or frogagiri? · deus erraten: or ezer esaten?
#   No case ending is joined to a value: « 17:00 baino lehen », read « bostak baino lehen ». Or « 17:00ak baino lehen »?

### How values are written

format-time = { $hour }:{ $minutes }

### The phone

# facts: F26-opens F26-closes
phone-hours = astelehenetik ostiralera, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(Parisko ordua, egiaztatzekoa)
   *[no] {""}
}
# facts: F26-call-before
phone-before = deitu { $phone_call_before } baino lehen
# facts: F25
phone-cost = Doako zerbitzua + dei baten prezioa

### For languages that no native reader has reviewed

footer-draft = Itzulpena ez da berrikusi.

### To show at the counter, or to read on the phone
# No "-sound" here: who reads this language also reads French, and needs no line that helps to pronounce it.

counter-title = Leihatilan erakusteko, edo telefonoz irakurtzeko
counter-refuse = Mon espace santé errefusatzen dut.
counter-close = Mon espace santé hetsi nahi dut.
counter-erase = Dena ezabatzea ere nahi dut.
counter-proof = Egiaztagiri bat nahi dut postaz.
