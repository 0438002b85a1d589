# What it is called, and who it is for: in lists.

voice-sobre-name = Plain
voice-sobre-use = For everybody: tells both sides, judges nothing. It is the voice of campaigns that choose none.
