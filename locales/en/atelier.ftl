# Draft: not read by a native speaker.
# One page for volunteers who help others: what they may do, what they never do, and how a help desk goes.

atelier-title = Running a help desk: helping to refuse, close or keep Mon espace santé
atelier-headline = Running a
    help desk
atelier-what = For volunteers who help people to refuse, close or keep Mon espace santé. **The person decides; you are at their side.**

### What to have ready

atelier-ready-title = Before
atelier-ready-table = A table apart, chairs side by side
atelier-ready-phone = A telephone to call { $phone_ens }
atelier-ready-hours = The time: before { $phone_call_before }, on weekdays
atelier-ready-papers = Guide, telephone card, letter, tracking sheet
atelier-ready-shred = Something to write with; tear up drafts

### How it goes

atelier-flow-title = How it goes
atelier-flow-1 = **Welcome.** Say who you are, and that you are not the Assurance Maladie.
atelier-flow-2 = **Tell the choices,** without pushing: keep, refuse, close. Say also what one loses.
atelier-flow-3 = **Look at the letter,** if there is one: { $object_weeks } weeks from its sending to refuse. Closing remains possible at any time.
atelier-flow-4 = **Prepare.** The person takes out their card. They alone write their numbers, on their own sheet.
atelier-flow-5 = **They call, they speak,** they read their numbers. You show the line to read.
atelier-flow-6 = **Recall what is forgotten:** copies first, erasing if they want it, the receipt by post.
atelier-flow-7 = **Give everything back.** They leave with their papers. Tear up the drafts in front of them.

### May and never

atelier-may-title = You may
atelier-may-1 = Explain, show, read aloud again
atelier-may-2 = Stay close by during the call
atelier-may-3 = Lend a telephone, a pen
atelier-may-4 = Help to fill the letter; they sign it
atelier-may-5 = Say "I do not know"
atelier-never-title = Never
atelier-never-1 = Call, speak or sign in their place
atelier-never-2 = Keep a number, a code, a name
atelier-never-3 = Take a picture of a card, a letter
atelier-never-4 = List the people you have helped
atelier-never-5 = Ask why, talk about health
atelier-never-6 = Give medical or legal advice

### Special cases, and what one loses

atelier-case-title = Special cases
atelier-case-child = **Child:** the parent named in the letter.
atelier-case-adult = **Represented adult:** their representative. Under "curatelle", the person decides.
atelier-case-deaf = **Deafness, aphasia:** the service's relay is online. If not, a letter.
atelier-case-card = **Aide médicale d'État:** no carte Vitale, no known procedure. Let them call and ask.
atelier-case-fail = **Stuck:** note the call on their sheet, call again, write. CNIL after { $cnil_delay_months ->
    [one] { $cnil_delay_months } month
   *[other] { $cnil_delay_months } months
}.
atelier-lose-title = To tell everyone
atelier-lose-what = **What one loses by closing:** the sharing of one's documents between carers, even in an emergency.
atelier-lose-middle = **Between yes and no:** keep it, and hide a document, block a carer, refuse emergency access. It takes an account activated online.
atelier-lose-back = **Changing one's mind:** a space can be reopened. Archived for { $archive_years } years, all comes back; erased, nothing does.

### What it is called, and what for: in the lists and in the notice for volunteers

atelier-name = Help desk sheet
atelier-use = For volunteers who help others.
