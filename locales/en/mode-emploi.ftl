# Draft: not read by a native speaker.
# The instructions: both routes step by step, where the figures are, closing and erasing, the law with its dates.
# For a helper, or for a reader who has internet. Neutral: it states both sides and judges nothing.

mode-emploi-title = Mon espace santé: how to refuse or close it

### Front: the head

mode-emploi-headline = Refuse or close
    Mon espace santé
mode-emploi-what = The space opens in your name **if you say nothing.** You can refuse it, or close it.

### Front: where one stands

mode-emploi-where-refuse-title = Recent letter: refuse
mode-emploi-where-refuse = By letter or e-mail: { $object_weeks } weeks from its sending. Better act in the first { $advice_weeks }.
mode-emploi-where-close-title = Too late, or no letter: close
mode-emploi-where-close = A space probably exists. Even if never activated, it can be filled and read by carers.

### Front: the figures

mode-emploi-gather-title = Get your numbers ready
mode-emploi-gather-nir = **Social security:** { $nir_length } signs, on the carte Vitale or the "attestation de droits".
mode-emploi-gather-photo = **Card with a photo:** on the front, along the edge. Leave the first { $serial_skip } digits, take the last { $serial_last }.
mode-emploi-gather-plain = **Card without a photo:** on the back, top left, { $serial_min } to { $serial_max } digits. **Lost?** { $phone_ens } can give them.
mode-emploi-gather-code = **Code in the letter:** { $code_length } signs, { $code_weeks } weeks. Out of date? Ask for another online, or by phone.
mode-emploi-gather-never = Never give these numbers to anyone who calls you, nor to us.

### Front: the two routes

mode-emploi-phone-title = By phone
mode-emploi-phone-number = { $phone_ens }
mode-emploi-phone-1 = **Call** before { $phone_call_before }, alone or with a relative.
mode-emploi-phone-2 = **Say:** "I want to refuse Mon espace santé", or "I want to close it".
mode-emploi-phone-3 = **Ask** whether a space, or an old shared medical record (DMP), exists in your name.
mode-emploi-phone-4 = **Read your numbers,** slowly. No code? "What can I give instead?"
mode-emploi-phone-5 = **To erase everything,** ask for that too.
mode-emploi-phone-6 = **Insist on the receipt** by post. Note the first name, the date and the time.
mode-emploi-online-title = Online
mode-emploi-online-site = { $ens_site }
mode-emploi-online-1 = **Go to the foot of the page:** "M'opposer" (to object). The app sends you back to the site.
mode-emploi-online-2 = **Type** the code, the social security number, the digits of the card, the date of birth.
mode-emploi-online-3 = **Choose** to object, then confirm.
mode-emploi-online-4 = **Keep the receipt** (PDF): save it and print it.
mode-emploi-online-5 = **To close without an account:** the same link, with the same numbers.

### Back: closing and erasing

mode-emploi-close-headline = Close, erase
mode-emploi-close-copies = **First, your copies.** Online: Paramètres, then "Historiques et données". Without internet: from the doctor, the hospital. Afterwards it is no longer possible.
mode-emploi-close-how = **Close.** Online: Profil, Paramètres, Clôture. Without an account: the link "M'opposer". Or at { $phone_ens }.
mode-emploi-close-keep = **Afterwards:** all is archived for { $archive_years } years, then erased.
mode-emploi-close-erase = **Erasing** is another request, to be made as well: { $erase_months } months at most, no way back. You are told of it.

### Back: what it changes

mode-emploi-lose-title = What you lose
mode-emploi-lose = The sharing of your documents between carers, even in an emergency. Your history for a new doctor. The messaging.
mode-emploi-stay-title = What does not change
mode-emploi-stay = Your doctor's file, the hospital's file. Your refunds, your ameli account. Pharmacy record (dossier pharmaceutique): refused separately.
mode-emploi-middle-title = Between yes and no
mode-emploi-middle = Keep the space, and hide a document, block a carer or refuse emergency access. It takes an account activated online.
mode-emploi-back-title = Changing your mind
mode-emploi-back = A space can be reopened. What is archived comes back; what is erased does not.

### Back: for others, and when it fails

mode-emploi-other-title = For somebody else
mode-emploi-other-child = **Child:** the parent named in the letter, one code per child. Better do it before you refuse for yourself.
mode-emploi-other-adult = **Represented adult:** their representative, taking their view into account. **Under "curatelle":** the person decides.
mode-emploi-fail-title = If it gets stuck
mode-emploi-fail-letter = **Write** to your fund, by registered post: it must acknowledge receipt. Deadline near? Call first.
mode-emploi-fail-counter = **At the counter:** appointment, { $phone_fund }. You get help, with no promise that your choice is recorded.
mode-emploi-fail-cnil = **No good answer after { $cnil_delay_months ->
    [one] { $cnil_delay_months } month
   *[other] { $cnil_delay_months } months
}:** CNIL, { $cnil_address }. Défenseur des droits: { $rights_phone }, free.

### Back: the law

mode-emploi-law-title = The law, with its dates
mode-emploi-law-made = The space is made, its rules are set
mode-emploi-law-made-by = law of { $law_ens }, decrees of { $decrees_ens }
mode-emploi-law-silence = It opens unless one objects
mode-emploi-law-silence-by = law of { $law_silence }; art. { $art_ens }
mode-emploi-law-notice = The letter, { $object_weeks } weeks from its sending
mode-emploi-law-notice-by = art. { $art_notice }
mode-emploi-law-close = Closing, archives, erasing
mode-emploi-law-close-by = art. { $art_close }
mode-emploi-law-dmp = Old DMP; emergency access
mode-emploi-law-dmp-by = art. { $art_dmp }; art. { $art_emergency }
mode-emploi-law-reply = Answer to your request
mode-emploi-law-reply-by = GDPR, art. { $art_gdpr_reply }
mode-emploi-law-letter = Acknowledgement; forwarding
mode-emploi-law-letter-by = art. { $art_ack }; art. { $art_forward } (CRPA)
mode-emploi-law-note = Unless stated: code de la santé publique. CRPA: code des relations entre le public et l'administration. Replaces no legal or medical advice.

### What it is called, and what for: in the lists and in the notice for volunteers

mode-emploi-name = Instructions
mode-emploi-use = The whole way, for helpers or people with internet.
