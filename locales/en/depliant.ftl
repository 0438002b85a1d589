# Draft: not read by a native speaker.
# The leaflet: one sheet folded in three. Inside, the way in three panels; outside, cover, first flap and back.

depliant-title = Mon espace santé: refuse, close or keep it, the folded leaflet

### The cover

depliant-cover-name = Mon espace santé
depliant-headline = Refuse,
    close,
    keep?
depliant-what = A health space online opens in your name **if you say nothing.** You can refuse it, or close it whenever you like.
depliant-call = A single number
depliant-number = { $phone_ens }

### The flap: where one stands

depliant-where-headline = Your situation
depliant-where-letter-title = A recent letter or e-mail
depliant-where-letter = You can **refuse**, within { $object_weeks } weeks of its sending. Better within the first { $advice_weeks }.
depliant-where-late-title = Too late
depliant-where-late = Nothing is lost: you can **close** the space, at any time.
depliant-where-none-title = No letter
depliant-where-none = A space probably exists. Even if never activated, it can be filled and read by carers. Ask on the phone.
depliant-where-keep-title = You would rather keep it
depliant-where-keep = The space opens by itself. To use it, activate it online.
depliant-where-other-title = For somebody else
depliant-where-other = **Child:** the parent named in the letter calls. **Represented adult:** their representative asks, taking their view into account.

### Inside, left: what to gather

depliant-gather-headline = Get ready
depliant-gather-number-title = Social security number
depliant-gather-number = { $nir_length } signs, on the carte Vitale or the "attestation de droits".
depliant-gather-photo-title = Carte Vitale with a photo
depliant-gather-photo = The last { $serial_last } digits, along the edge, to the right of the photo.
depliant-gather-plain-title = Carte Vitale without a photo
depliant-gather-plain = On the back, top left: { $serial_min } to { $serial_max } digits.
depliant-gather-lost = **Lost?** { $phone_ens } can give you this number.
depliant-gather-code-title = Code in the letter
depliant-gather-code = { $code_length } signs, good for { $code_weeks } weeks. **No code? Call all the same.**

### Inside, middle: the call

depliant-phone-headline = Call
depliant-phone-number = { $phone_ens }
depliant-say-title = You can say
depliant-say-choice = "I want to **refuse** Mon espace santé", or "I want to **close** it".
depliant-say-dmp = "Do I have a space, or an **old DMP** (shared medical record)?"
depliant-say-erase = If you wish: "**Erase** my data as well."
depliant-say-proof = "Send me the **receipt** by post."
depliant-say-who = "Your first name? When will it be done?"
depliant-answer-title = If they say
depliant-answer-code = **"We need the code."** What can I give instead?
depliant-answer-web = **"Only online."** By law I may ask the operator: where do I write?
depliant-never = Never give these numbers to anyone who calls you, nor to us.

### Inside, right: closing and erasing

depliant-close-headline = Choose
depliant-close-title = Close, erase: two requests
depliant-close = **Close:** all is archived for { $archive_years } years. **Erase as well:** { $erase_months } months at most, no way back.
depliant-copies = **First, your copies.** Ask your doctor and the hospital for your papers.
depliant-lose-title = What you lose
depliant-lose = The sharing of your documents between carers, even in an emergency. Your history for a new doctor. The messaging.
depliant-middle-title = Between yes and no
depliant-middle = Keep the space, and hide a document, block a carer or refuse emergency access. It takes an account activated online.
depliant-back-title = Changing your mind
depliant-back = A space can be reopened. What is erased does not come back.

### The back: writing, online, proof

depliant-write-headline = Write, prove
depliant-write = **A registered letter** to your fund leaves a written proof. The fund must acknowledge receipt. Deadline near? Call first.
depliant-online = **Online:** { $ens_site }, "M'opposer" (to object), at the foot of the page. Keep the receipt.
depliant-counter = **At the counter:** appointment, { $phone_fund }. You get help, with no promise that your choice is recorded.
depliant-cnil = **No good answer after { $cnil_delay_months ->
    [one] { $cnil_delay_months } month
   *[other] { $cnil_delay_months } months
}?** You can turn to the CNIL:
    { $cnil_address }.
depliant-sources = Code de la santé publique, art. { $art_ens }, { $art_notice }, { $art_close }, { $art_dmp }; code des relations entre le public et l'administration, art. { $art_ack }. Replaces no legal or medical advice.

### What it is called, and what for: in the lists and in the notice for volunteers

depliant-name = Folded leaflet
depliant-use = To fold in three: the whole way, to leave everywhere.
