# Draft: not read by a native speaker.
# The communiqué goes to the French press, which must be able to read it: position, demands, procedure and sources are left out
# here, so that they are printed in French. What guides those who fill and send it is translated.

communique-title = Press release about "Mon espace santé"
communique-stamp = Organisation (stamp or name)
communique-date = Place and date

### Who signs

communique-signatories = Signatories
communique-contact = Contact

### What it is called, and what for: in the lists and in the notice for volunteers

communique-name = Press release
communique-use = To send to the press, elected people, members.
