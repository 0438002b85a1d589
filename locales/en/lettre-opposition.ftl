# Draft: not read by a native speaker.
# The letter goes to a French office, which must be able to read it: its own sentences, its addressee, its subject and the words
# beside its boxes are left out here, so that they are printed in French. What says what to fill in, and the strip that is
# cut off, are translated.

lettre-opposition-title = Letter to your fund: refuse or close Mon espace santé

### The head

lettre-opposition-from-name = First name and name
lettre-opposition-from-address = Address

### What to fill in

lettre-opposition-who = First name and name of the person:
lettre-opposition-enfant-who = First name and name of the child:
lettre-opposition-number = My social security number: by hand, on the original only
lettre-opposition-enfant-number = Social security number of the parent named in the information letter: by hand, on the original only
lettre-opposition-majeur-protege-number = Their social security number: by hand, on the original only
lettre-opposition-signature = Signature

### The strip to cut off

lettre-opposition-cut = Cut off before you send it
lettre-opposition-send-title = Before you send it
lettre-opposition-send = Fill in and tick by hand. Keep a copy, without your number. No identity paper, unless you are asked for one. **Deadline near?** It is { $object_weeks } weeks from the sending of the information letter: first call **{ $phone_ens }**. **MSA, other scheme?** Strike out the address: yours is on your "attestation de droits".
lettre-opposition-choose-title = Before you choose
lettre-opposition-choose = **Closing** means losing the sharing of your documents between carers, even in an emergency. **Erasing** has no way back: get your copies first. A space can be reopened. **Or keep** the space, and hide a document, block a carer, refuse emergency access: with an activated account.

### What helps to fill in: what is sent stays French

lettre-opposition-boxes-title = What the boxes ask for
lettre-opposition-box-refuse = I refuse the opening of this space. Write the date of the information letter, or tick the small box if you never received it.
lettre-opposition-box-close = The space is open: I ask for it to be closed.
lettre-opposition-box-erase = I ask for the data to be erased, without waiting for the end of their archiving.
lettre-opposition-box-dmp = If there is an old shared medical record, I ask for it to be closed too.
lettre-opposition-box-date = At the top, write your town after "À", and today's date after "le".

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-opposition-name = Letter to your fund
lettre-opposition-use = To fill in by hand and send by registered post.
