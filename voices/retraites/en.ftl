# What it is called, and who it is for: in lists.

voice-retraites-name = Retired people
voice-retraites-use = An organisation of retired people: dignity, paper, a counter. To be read large.
