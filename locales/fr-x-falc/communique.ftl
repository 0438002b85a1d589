# Draft: not read by the people concerned.
# The communiqué is sent to the press and to offices: what it says and asks for stays the French text. The procedure is easy.

communique-title = Communiqué sur « Mon espace santé »

### The procedure: the same for all

communique-how = Refuser ou fermer
# facts: F25
communique-how-number = { $phone_ens }
# facts: F22 F23 F25 F31 F40 F43 F26-call-before
communique-how-1 =
    {""}**Refuser :** le délai est de { $object_weeks } semaines.
    Le délai part de l'envoi de la lettre.
    {""}**Fermer :** c'est toujours possible, même sans lettre.
# facts: F24 F24-site F25 F37 F26-call-before
communique-how-2 =
    Appelez le **{ $phone_ens }**, avant { $phone_call_before }.
    Ou allez sur { $ens_site }.
    Demandez une preuve.
# facts: F44 F45 F46 F47
communique-how-3 =
    {""}**Effacer :** demandez-le en plus.
    Les données effacées sont perdues.
    Sinon, elles sont mises de côté { $archive_years } ans.
    Un espace fermé peut rouvrir.
# facts: F47 F53 F54 F55
communique-how-4 =
    {""}**Ce que l'on perd :** le partage entre soignants.
    C'est vrai même en urgence.
    On peut aussi garder l'espace et cacher un document.

### What it is called, and what for: in the lists and in the notice for volunteers

communique-name = Communiqué
communique-use = À envoyer à la presse, aux élus, aux adhérents.
