# Draft: not read by a native speaker.
# The gathering at the local fund: a poster and a flyer. Day, hour and place come from the campaign; without
# them, rules wait for a marker.

rassemblement-title = Cita en la caja: Mon espace santé

### What one comes for

rassemblement-headline =
    Mon espace santé:
    venga a hablar
    en la caja
rassemblement-lead = Un historial de salud en internet se abre a su nombre, **si no dice nada.** Pidamos atención en persona y papel para quien quiera rechazar o cerrar sin internet.

### Without a day yet: to fill by hand

rassemblement-when = Día y hora
rassemblement-where = Lugar
rassemblement-bring = Para traer

### What one may do without coming

rassemblement-call = ¿Rechazar o cerrar? Llame al
rassemblement-number = { $phone_ens }
rassemblement-hours = De lunes a viernes, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(hora de París, por comprobar)
   *[no] {""}
}. Llame antes de las { $phone_call_before }.

### What it is called, and what for: in the lists and in the notice for volunteers

rassemblement-name = Concentración
rassemblement-use = Para pegar o repartir, para una cita.
