# Draft: not read by a native speaker.
# The petition is handed to a French office, which must be able to read it: what it asks for is left out here, so that it is
# printed in French. What helps who signs, what to fill in and what becomes of the names are translated.

petition-title = Petition: no health record without consent

### What is asked for

petition-to = Handed to:

### What is filled by hand

petition-column-name = Name and first name
petition-column-town = Town
petition-column-sign = Signature

### What becomes of the names

petition-data = **Your data.** These names serve to hand over this petition, for nothing else. Signing is free and means consent to this use. The sheets stay on paper, with the person in charge named here. Ask them to see, correct or strike out your line (GDPR, articles { $art_gdpr_access } and { $art_gdpr_erase }). If they refuse: CNIL, { $cnil_address }.
petition-keeper = In charge:
petition-contact = Contact:
petition-until = Sheets destroyed on:

### What helps who signs: what is handed over stays French

petition-gloss = This petition is about "Mon espace santé", your health record on the internet, which opens if you say nothing. It is in French for those who will receive it: have it read to you before you sign.

### What it is called, and what for: in the lists and in the notice for volunteers

petition-name = Petition
petition-use = To have signed, one sheet at a time.
