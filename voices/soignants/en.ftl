# What it is called, and who it is for: in lists.

voice-soignants-name = Carers
voice-soignants-use = Carers who speak to their patients: consent, secrecy, trust. In French, inclusive writing.
