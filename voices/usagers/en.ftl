# What it is called, and who it is for: in lists.

voice-usagers-name = Users
voice-usagers-use = A local collective of users: public service, debate, consent asked for first.
