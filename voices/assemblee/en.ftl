# What it is called, and who it is for: in lists.

voice-assemblee-name = Assembly
voice-assemblee-use = An empty frame: procedure is printed, the rest is written by hand or in campaign.toml.
