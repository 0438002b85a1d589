# Draft: not read by the people concerned.

autocollant-title = Autocollant « Mon espace santé »
autocollant-headline =
    Mon espace
    santé,
    mon choix.
autocollant-je-dis-non-headline =
    Mon espace
    santé ?
    Je dis non.
autocollant-sans-internet-headline =
    Mon espace
    santé sans
    internet ?
# facts: F25
autocollant-number = { $phone_ens }

### What it is called, and what for: in the lists and in the notice for volunteers

autocollant-name = Autocollant
autocollant-use = À coller sur ce qui est à vous.
