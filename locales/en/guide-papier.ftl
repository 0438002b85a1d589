# Draft: not read by a native speaker.
# The guide on paper: the whole way for somebody without internet. Neutral: it states both sides and judges nothing.
# A comment that begins with "facts:" names the facts that the message below it states.

guide-papier-title = Mon espace santé: refusing or closing it, the guide on paper
guide-papier-page = page
guide-papier-of = of

### The cover

guide-papier-cover-name = Mon espace santé
guide-papier-headline = Refuse it
    or close it,
    offline
# facts: F01
guide-papier-what = An online health space opens in your name **if you say nothing.**
# facts: F23 F40
guide-papier-choice = You may refuse it, or close it whenever you like. Here is the way, on paper.
guide-papier-call = The number
    to call
# facts: F25
guide-papier-phone = { $phone_ens }

### Is it for me?

guide-papier-tree-headline = Is it for me?
# facts: F61 F01
guide-papier-tree-who = Yes, if you are insured: CPAM, MSA or another scheme. To keep the space, do nothing.
# facts: F20
guide-papier-tree-letter = Have you had the letter or the e-mail about it?
# facts: F22
guide-papier-tree-date = Was it sent less than { $object_weeks } weeks ago?
guide-papier-yes = yes
guide-papier-no = no
guide-papier-tree-refuse-title = Refuse
# facts: F22 F22-advice
guide-papier-tree-refuse = Time runs from the sending. Before { $advice_weeks } weeks is safer.
guide-papier-tree-close-title = Close
# facts: F31 F40
guide-papier-tree-close = The space probably exists. You can close it at any time.
# facts: F23 F40
guide-papier-tree-both = Nothing is lost
guide-papier-tree-next = Get your numbers ready:

guide-papier-others-title = For somebody else
# facts: F57
guide-papier-others-child = **Your child:** the parent named on the letter calls. There is one code per child.
# facts: F60
guide-papier-others-adult = **Protected adult:** the representative asks, and takes the person's view into account. Under “curatelle”, the person decides, with help.
guide-papier-others-relative = **A relative:** help them; they decide and they speak.

### What to gather

guide-papier-gather-headline = Get your numbers
guide-papier-card-title = Your carte Vitale
# facts: F33 F33-place
guide-papier-card-photo = **With photo:** on the front, along the edge, right of the photo. Copy the last { $serial_last } digits.
# facts: F34-place F34-min F34-max
guide-papier-card-plain = **No photo:** on the back, top left. From { $serial_min } to { $serial_max } digits.
# facts: F35
guide-papier-card-lost = **Lost, unreadable?** { $phone_ens } can give you this number.
guide-papier-nir-title = Your social security number
# facts: F32 F32-place
guide-papier-nir = { $nir_length } signs, on the card or the “attestation de droits”.
guide-papier-nir-home = To fill in at home. Keep it to yourself.
guide-papier-code-title = The code in the letter
# facts: F30 F30-weeks
guide-papier-code = { $code_length } signs, good for { $code_weeks } weeks. Mind the capitals.
# facts: F29 F31
guide-papier-code-none = **No code? Call all the same.**

### By phone, at the counter

guide-papier-phone-headline = Call
guide-papier-say-title = You say
# facts: F25 F43
guide-papier-say-choice = “I have no internet. I want to **refuse** Mon espace santé” or “I want to **close** it”.
# facts: F48
guide-papier-say-dmp = “Is there an old DMP in my name?”
# facts: F37
guide-papier-say-proof = “Please send me the receipt **by post**.”
# facts: F46
guide-papier-say-erase = To erase everything, ask for that too:
guide-papier-asked-title = You are asked for
# facts: F29
guide-papier-asked = Your social security number, the card's number, the code if you have it. Read slowly:
# facts: F65
guide-papier-never = Never give these numbers to anyone who calls you, nor to us.
guide-papier-counter-title = At the counter
# facts: F39 F39-phone
guide-papier-counter = Make an appointment: **{ $phone_fund }**. You get help, with no promise that your choice is recorded. Ask for a stamped receipt.

### By letter

guide-papier-letter-headline = Write
# facts: F24 F92
guide-papier-letter-how = Copy it or cut it out. Send it registered, with acknowledgement of receipt.
# facts: F22
guide-papier-letter-deadline = **Deadline near? Call first.**
guide-papier-letter-address = Address:
# The letter is cut out and sent to a French office, which must be able to read it: its own sentences are left out here, so
# that they are printed in French. What guides the person who fills it is translated.
guide-papier-letter-from = First name, name, address
guide-papier-letter-place = Place and date
guide-papier-letter-number = Social security no. (original only)
guide-papier-letter-signature = Signature

### Closing and erasing, and what one loses

guide-papier-close-headline = Close, erase
guide-papier-close-two = Two separate requests, two effects.
guide-papier-close-title = “Close it”
# facts: F40 F45
guide-papier-close = Your data are archived { $archive_years } years, then erased.
guide-papier-erase-title = “Erase it”
# facts: F46
guide-papier-erase = To be asked for as well. Erased in { $erase_months } months at most, **no way back**.
# facts: F44
guide-papier-copies = **First, your copies.** Ask your doctor and the hospital for your papers.
guide-papier-lose-title = What you lose
guide-papier-lose-emergency = In an emergency
# facts: F55
guide-papier-lose-emergency-what = your shared results
guide-papier-lose-history = A new doctor
guide-papier-lose-history-what = your history, to read
guide-papier-lose-messages = Messaging
guide-papier-lose-messages-what = talking with your carers
guide-papier-middle-title = Between yes and no
# facts: F53 F54 F55
guide-papier-middle = Keep the space, but hide a document, block a carer or refuse emergency access. It takes an account activated online.
guide-papier-back-title = Changing your mind
# facts: F47
guide-papier-back = You may open a space again. What is archived comes back; what is erased does not.

### Proof, and if it fails

guide-papier-fail-headline = If it gets stuck
guide-papier-proof-title = Keep a proof
# facts: F37 F92
guide-papier-proof = Insist on the receipt, by post. For a letter, the fund must acknowledge receipt.
guide-papier-log-title = Note each call
guide-papier-log-when = day and hour
guide-papier-log-who = first name
guide-papier-log-answer = answer, waiting time
guide-papier-answers-title = You are told…
guide-papier-answer-code = “We need the code.”
# facts: F29
guide-papier-answer-code-say = “What else may I give?”
guide-papier-answer-web = “Only online.”
# facts: F40
guide-papier-answer-web-say = “By law I may ask the operator. Where do I write?”
guide-papier-answer-busy = No answer
guide-papier-answer-busy-say = Note it, call again, write.
guide-papier-cnil-title = The CNIL
# facts: F87-delay
guide-papier-cnil-when = { $cnil_delay_months ->
    [one] No good answer in { $cnil_delay_months } month? Complain:
   *[other] No good answer in { $cnil_delay_months } months? Complain:
}
# facts: F87
guide-papier-cnil = { $cnil_address }
guide-papier-rights-title = Défenseur des droits
# facts: F88
guide-papier-rights = Free, with delegates near you.
# facts: F88
guide-papier-rights-phone = { $rights_phone }

### Words, address, sources

guide-papier-words-headline = Words, address
guide-papier-word-ens = **ENS:** digital health space, the legal name of Mon espace santé
# facts: F02
guide-papier-word-dmp = **DMP:** shared medical record, in the space
guide-papier-word-nir = **NIR:** social security number
guide-papier-word-cpam = **CPAM:** local health insurance fund
guide-papier-word-msa = **MSA:** the farming people's fund
guide-papier-word-fund = **Your fund:** the one on your “attestation de droits”
guide-papier-word-opposition = **Opposition:** refusing before it opens
guide-papier-word-cloture = **Clôture:** closing an open space
guide-papier-word-suppression = **Suppression:** erasing the data, no way back
guide-papier-word-justificatif = **Justificatif:** the paper that proves your choice
# facts: F01 F22-article F40 F48 F55 F85-article F92 F92-forward
guide-papier-sources = **Sources:** code de la santé publique, art. { $art_ens }, { $art_dmp }, { $art_emergency }, { $art_notice }, { $art_close }; code des relations entre le public et l'administration, art. { $art_ack }, { $art_forward }; GDPR, art. { $art_gdpr_reply }. This guide replaces no legal or medical advice.

### What it is called, and what for: in the lists and in the notice for volunteers

guide-papier-name = Paper guide
guide-papier-use = For people without internet: the whole way to go.
