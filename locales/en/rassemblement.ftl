# Draft: not read by a native speaker.
# The gathering at the local fund: a poster and a flyer. Day, hour and place come from the campaign; without
# them, rules wait for a marker.

rassemblement-title = Gathering at the fund: Mon espace santé

### What one comes for

rassemblement-headline =
    Mon espace santé:
    come and talk
    at the fund
rassemblement-lead = A health record online opens in your name **if you say nothing.** Let us come and ask for a counter and paper, for those who want to refuse or close without internet.

### Without a day yet: to fill by hand

rassemblement-when = Day and hour
rassemblement-where = Place
rassemblement-bring = Please bring

### What one may do without coming

rassemblement-call = Refuse it or close it? Call
rassemblement-number = { $phone_ens }
rassemblement-hours = Monday to Friday, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(Paris time, to be checked)
   *[no] {""}
}. Call before { $phone_call_before }.

### What it is called, and what for: in the lists and in the notice for volunteers

rassemblement-name = Gathering
rassemblement-use = To put up or to give, for a gathering.
