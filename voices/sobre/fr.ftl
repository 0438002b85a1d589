# What it is called, and who it is for: in lists.

voice-sobre-name = Sobre
voice-sobre-use = Pour tous : dit les deux côtés, ne juge pas. C'est la voix des campagnes qui n'en choisissent pas.
