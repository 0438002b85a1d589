# Draft: not read by a native speaker.
# The gathering at the local fund: a poster and a flyer. Day, hour and place come from the campaign; without
# them, rules wait for a marker.

rassemblement-title = Encontro na caixa: Mon espace santé

### What one comes for

rassemblement-headline =
    Mon espace santé:
    venha falar disso
    na caixa
rassemblement-lead = Um dossiê de saúde na internet abre-se em seu nome, **se nada disser.** Vamos pedir um atendimento e papel para quem quer recusar ou fechar sem internet.

### Without a day yet: to fill by hand

rassemblement-when = Dia e hora
rassemblement-where = Lugar
rassemblement-bring = A trazer

### What one may do without coming

rassemblement-call = Recusar ou fechar? Ligue para o
rassemblement-number = { $phone_ens }
rassemblement-hours = De segunda a sexta, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(hora de Paris, a confirmar)
   *[no] {""}
}. Ligue antes das { $phone_call_before }.

### What it is called, and what for: in the lists and in the notice for volunteers

rassemblement-name = Concentração
rassemblement-use = Para colar ou dar, para um encontro.
