# Draft: not read by a native speaker.
# The sheet on which one keeps track: the time limit, the calls, the letter, what came of it. All by hand.

suivi-title = Tracking your request: refuse or close Mon espace santé
suivi-headline = Tracking my request
suivi-what = Refuse or close Mon espace santé: keep this at home. **Never write your numbers on it.**

### The time limit

suivi-limit-title = To refuse: the limit of { $object_weeks } weeks
suivi-limit = Note the date of sending, the one on the letter. Then **one more week for each box:** it is always the same day of the week.
suivi-letter = letter
suivi-week = wk
suivi-advice = Better act before this date.
suivi-last = Last day to refuse
suivi-after = **Too late, no letter?** You can close, at any time.

### The calls

suivi-calls-title = My calls to { $phone_ens }
suivi-call-date = Date
suivi-call-hour = Hour
suivi-call-wait = Waited
suivi-call-who = Who answered
suivi-call-said = What was said
suivi-asked = I asked to:
suivi-asked-refuse = refuse
suivi-asked-close = close
suivi-asked-erase = erase all
suivi-asked-proof = get a proof by post

### The proofs

suivi-proof-title = My proofs
suivi-letter-sent = Letter posted on
suivi-letter-number = Registered post number
suivi-letter-back = Acknowledged on
suivi-proof = Receipt came on

### What comes of it

suivi-end-title = What comes of it
suivi-reply = **Answer,** { $reply_months ->
    [one] one month
   *[other] { $reply_months } months
} after my letter
suivi-erased = **Erasing,** { $erase_months } months at most after my request
suivi-by = at the latest on
suivi-reply-done = answer received
suivi-erased-done = erasing confirmed
suivi-result = **Result**
suivi-result-refused = refusal recorded
suivi-result-closed = space closed
suivi-result-since = since
suivi-cnil = **No good answer after { $cnil_delay_months ->
    [one] { $cnil_delay_months } month
   *[other] { $cnil_delay_months } months
}?** You can complain to the CNIL: { $cnil_address }.
suivi-back = **Changing your mind:** a space can be reopened. What is erased does not come back.

### What it is called, and what for: in the lists and in the notice for volunteers

suivi-name = Tracking sheet
suivi-use = To note dates, calls and answers, by hand.
