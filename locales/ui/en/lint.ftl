# What the check of texts finds: one message for each rule of data/claims.toml (claim-…) and data/law.toml (law-…). The message says
# what is wrong; `.hint` says what is right, with the values of the facts.

claim-found = { $quoted ->
    [yes] “{ $text }”: { $says }
   *[no] { $says }
}
    .hint = { $right }
        { lint-basis }
law-found = { $quoted ->
    [yes] “{ $text }”: { $says }
   *[no] { $says }
}
    .hint = { $right }
        { lint-basis }
lint-basis = { $facts }. { $source } As of { $date }, confidence { $confidence }.
lint-no-advice = These remarks are not legal advice: when in doubt, ask somebody of the trade.

### The time limit

claim-delay-month = the time to refuse is not one month.
    .hint = Write: { $object_weeks } weeks from the day the letter was sent (article { $art_notice }). “One month” comes from the first announcements, before the decree. Advise people to act within { $advice_weeks } weeks.
claim-delay-receipt = the time does not run from receipt.
    .hint = It runs from sending: { $object_weeks } weeks from the day the letter was sent (article { $art_notice }). Counting from receipt may mean acting too late.
claim-too-late = it is never too late to get out.
    .hint = After the time limit one can no longer refuse the opening, but one can close the space at any time (article { $art_close }).

### How one is told, how one says no

claim-email-only = people are not told by e-mail alone.
    .hint = The information comes by post where the fund has no e-mail address, or where the e-mail fails (article { $art_notice }).
claim-cannot-refuse = everybody can refuse or close.
    .hint = One can refuse or close by phone ({ $phone_ens }), on the site, or by letter to one's fund. The fair criticism: without internet one hears of it least, has to call in office hours, and cannot see who reads.
claim-online-only = one can refuse or close without internet.
    .hint = The phone is enough: { $phone_ens }. One can also write to one's fund.
claim-code-needed = one can call without the code of the letter.
    .hint = Write: have the code if you have it; if not, call { $phone_ens } all the same. People have been able to refuse without it; this is not guaranteed.
claim-post-useless = a letter is not useless.
    .hint = The law lets one ask the operator to close (article { $art_close }), and the fund has to acknowledge receipt (article { $art_ack }) and to forward (article { $art_forward }). Write: the phone first, a registered letter as proof, never alone near the end of the time limit.
claim-serial-digits = the number of digits is not one or the other.
    .hint = Card without photo: { $serial_min } to { $serial_max } digits, on the back, at the top left.
claim-phone-hours = these are not the hours of { $phone_ens }.
    .hint = Monday to Friday, { $phone_opens } to { $phone_closes }. Advise people to call before { $phone_call_before }: one source gives this hour for closing.
claim-phone-cost = this is not the price of { $phone_ens }.
    .hint = Write: free service, price of a call. The number has no surcharge.

### Who reads

claim-access-all = not all professionals have access.
    .hint = Prior consent is needed, presumed for the care team (article { $art_consult }), and rights vary by profession. The fair criticism: consent is presumed, and a space that was never activated is filled and read without its holder's knowledge.
claim-emergency-unknown = after a reading in an emergency, the person is told.
    .hint = Write: without prior authorisation; you are told afterwards, electronically (article { $art_emergency }). Without internet this notice is worthless: the criticism is fair. One can also object in advance.
claim-insurers-read = the law forbids it to insurers and employers.
    .hint = They may not ask for the record, even with the person's consent (article { $art_insurers }). A fear for tomorrow is an opinion: write it as a fear.
claim-penalties = no penalty is in force.
    .hint = Filling the record is a duty of the professional (article { $art_feed }), but the penalties were struck down on { $penalty_decision }, and the government has given them up.

### Numbers and dates

claim-thirteen-million = these { $millions_difficulty } million people are not cut off from the internet.
    .hint = The Defender of Rights (report of { $rights_report }) speaks of { $millions_difficulty } million people in difficulty with digital services.
claim-record-price = this is not the price of the space.
    .hint = { $segur_billions } billion euros is the whole programme (Ségur du numérique). For the space: { $contract_first_with_tax } million, tax included, estimated for the contract of { $contract_first_date }; { $contract_second_millions } million for the framework agreement of { $contract_second_month }.
claim-sums-mixed = these sums do not add up and cannot be swapped.
    .hint = Four things: { $contract_first_with_tax } million (contract of { $contract_first_date }, tax included), { $contract_second_millions } million (framework agreement of { $contract_second_month }), { $plan_billions } billion (planned by the health insurance, according to the press), { $segur_billions } billion (the whole programme, Ségur du numérique).
claim-start-date = this is not the day of the launch.
    .hint = The space was launched nationwide on { $launch }.

### What closing does

claim-close-three-months = this is not the time that closing takes.
    .hint = Closing has no time limit of { $erase_months } months: it is the erasure of the data, asked for as well, that takes { $erase_months } months at most (article { $art_close }).
claim-close-erases = closing does not erase the data.
    .hint = These are two requests. Closing: the data stay archived for { $archive_years } years. Erasing, if one asks for it expressly: { $erase_months } months at most (article { $art_close }).
claim-refund = nothing certain is written about reimbursements.
    .hint = Write only: no text was found that ties reimbursement to the opening of the space. Or leave it out.

### Who does what, who said what

claim-santeos = Santeos does not host the space.
    .hint = Santeos was among the hosts of the old record, in { $dmp_host_year }. The contract of { $contract_first_date } went to Atos and Octo.
claim-leak-of-record = no leak of the space was found.
    .hint = The known leaks (Dedalus, Viamedis, Almerys, Cegedim) came from other software. Say so, or state the fear as a fear.
claim-quote-mistreatment = this quotation was not found.
    .hint = The words are attributed to the Defender of Rights, without an exact sentence. Take the quotation marks off, or leave it out.

### The law: who signs, what it looks like

law-unsigned = { $document } is an opinion, and nobody signs it.
    .hint = Add name and address in [campaign]: a leaflet names its publisher and its printer (law of { $law_press }, article { $art_press_printer }).
law-poster-white = { $document }: this poster has hardly any colour.
    .hint = Black on white paper is reserved for public authority (law of { $law_press }, article { $art_press_white }). Add a flat of colour, or print on coloured paper.
law-tricolour = { $about ->
    [all] blue, white and red together recall the flag.
   *[other] { $document }: blue, white and red together recall the flag.
}
    .hint = What looks official may deceive (penal code, article { $art_lookalike }). Change one of the three colours.
law-official-logo = this logo has an official name or text.
    .hint = No logo of the State or of the health insurance: a sheet must not pass for an official one (penal code, article { $art_lookalike }). Use your own.
law-litter = { $about ->
    [all] the line “Ne pas jeter sur la voie publique” (do not litter) is missing.
   *[other] { $document }: the line “Ne pas jeter sur la voie publique” (do not litter) is missing.
}
    .hint = It is customary on leaflets. In a template of your own, call footer() of templates/common.
law-official-name = this name or motto looks official.
    .hint = A sheet must not pass for an official one (penal code, article { $art_lookalike }). Sign with the name of your group.
law-official-words = these words may pass for an official letter.
    .hint = Say that it is you who write. A text that imitates an administrative document may deceive (penal code, article { $art_lookalike }).

### The law: what words may cost

law-mobile = a mobile number is most likely a person's own.
    .hint = Once printed it cannot be taken back, and it is personal data (GDPR, article { $art_gdpr_personal }). Give an address instead, or the phone of the group.
law-defamation = grave, and a person is named: have it read again.
    .hint = To charge somebody with a fact that harms their honour is defamation; an outrageous word is an insult (law of { $law_press }, article { $art_defamation }). Criticise the act, quote the source, or name nobody.
law-incitement = these words may be read as a call to commit an offence: have it read again.
    .hint = To call for an offence in a leaflet or on a poster is punished (law of { $law_press }, articles { $art_provocation } and { $art_provocation_direct }). Say what you will do, peacefully.
