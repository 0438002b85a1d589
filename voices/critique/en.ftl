# What it is called, and who it is for: in lists.

voice-critique-name = Critical
voice-critique-use = An essay on four pages: figures and persons, irony about institutions.
