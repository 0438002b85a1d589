# Draft: not read by a native speaker.
# The tract of one sheet: the call on the front, the way to do it on the back.

tract-title = Folheto «Mon espace santé»: recusar ou fechar

### Front

tract-headline =
    O seu silêncio
    abre
    um dossiê.
tract-lead = «Mon espace santé», o seu dossiê de saúde na internet, abre-se **se nada disser.** Pode **recusá-lo ou fechá-lo.**
tract-call = Recusar ou fechar? Ligue para o
tract-number = { $phone_ens }
tract-hours = De segunda a sexta, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(hora de Paris, a confirmar)
   *[no] {""}
}.
tract-before = **Ligue antes das { $phone_call_before }, mesmo sem carta.**
tract-demands-title = Pedimos

### Back

tract-date = Carta enviada há menos de { $object_weeks } semanas?
tract-date-yes = **Sim:** pode recusar. De preferência antes de { $advice_weeks } semanas.
tract-date-no = **Não, ou sem carta:** pode sempre fechar.
tract-have = Reúna os seus números
tract-have-nir = **Segurança social:** { $nir_length } sinais, na frente.
tract-have-photo = **Cartão com foto:** os { $serial_last } últimos algarismos, à direita da foto.
tract-have-plain = **Cartão sem foto:** { $serial_min } a { $serial_max } algarismos, no verso, em cima à esquerda.
tract-have-code = **Código:** na carta, se a tiver.
tract-have-lost = **Perdido?** O { $phone_ens } pode dá-los.
tract-never = **Nunca os dê a quem lhe telefona, nem a nós.**
tract-ask = Ligue para o { $phone_ens } antes das { $phone_call_before }
tract-ask-text = A sós ou com um familiar, diga «recuso» ou «fecho». Peça um comprovativo pelo correio. **Só fechar:** arquivado { $archive_years } anos. **Apagar:** segundo pedido, { $erase_months } meses no máximo, sem volta atrás. Antes, peça cópias.
tract-lose = **O que perde:** a partilha entre profissionais de saúde, mesmo numa urgência. Um espaço fechado pode reabrir.
tract-online = **Na internet:** { $ens_site }, «M’opposer», no fundo da página.

### The back of the smallest format

tract-tiny-date = **Sim:** pode recusar. **Não, ou sem carta:** pode fechar.
tract-tiny-have = Segurança social. Cartão: { $serial_last } últimos algarismos junto à foto, ou { $serial_min } a { $serial_max } no verso.
tract-tiny-never = **Nunca os diga a quem lhe telefona.**
tract-tiny-ask = Diga «recuso» ou «fecho». Peça um comprovativo. Apagar é um segundo pedido, sem volta atrás.
tract-tiny-lose = Ou { $ens_site }. **Perde** a partilha entre quem trata de si, mesmo numa urgência.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-name = Folheto
tract-use = Para dar de mão em mão.
