# What it is called, and who it is for: in lists.

voice-collectif-name = Collective
voice-collectif-use = A collective that goes and sees: counters, faces, reports of what was done here.
