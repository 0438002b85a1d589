# Draft: not read by a native speaker.
# The drawings: their alternative texts and the few words that stand inside them.

### The machine

drawing-bulldozer-alt = Uma retroescavadora, com uma senhora ao volante.

### The telephone

drawing-telephone-alt = Um telefone de teclas, com o seu fio.
drawing-never-tell-alt = Um telefone toca e pede números: o pedido está riscado.

### The cards

drawing-card-with-photo-alt = Cartão com fotografia, frente. O número de série segue a borda, à direita da fotografia. Dos seus { $serial_total } algarismos, deixe os { $serial_skip } primeiros e copie os { $serial_last } últimos.
drawing-card-with-photo-skip = deixe estes { $serial_skip } algarismos
drawing-card-with-photo-copy = copie estes { $serial_last } algarismos
drawing-card-without-photo-alt = Cartão sem fotografia, frente e depois verso. No verso, em cima à esquerda, um número de { $serial_min } a { $serial_max } algarismos.
drawing-card-without-photo-turn = vire o cartão
drawing-card-without-photo-copy = copie estes { $serial_min } a { $serial_max } algarismos
drawing-card-back-alt = Cartão sem fotografia, verso. Em cima à esquerda, um número de { $serial_min } a { $serial_max } algarismos.

### The number of social security

drawing-nir-boxes-alt = Os { $nir_length } quadrados do número de segurança social: sexo, ano, mês, departamento, concelho, ordem e uma chave de { $nir_key } algarismos.
drawing-nir-sex = sexo
drawing-nir-year = ano
drawing-nir-month = mês
drawing-nir-department = departamento
drawing-nir-town = concelho
drawing-nir-order = ordem
drawing-nir-key = chave

### The letter

drawing-letter-with-code-alt = Uma carta sai do envelope. Há dois sítios marcados: a data, em cima, e um código de { $code_length } sinais, a meio. A carta verdadeira pode ser diferente.
drawing-letter-date = A data: conte { $object_weeks } semanas
drawing-letter-code = O código: { $code_length } letras e algarismos
drawing-letter-differs = A carta verdadeira pode ser diferente.

### The calendar

drawing-calendar-weeks = { $object_weeks }
drawing-calendar-advice = { $advice_weeks }
drawing-calendar-strip-alt = { $object_weeks } semanas a partir da data da carta. É melhor agir antes do fim da semana { $advice_weeks }. Depois da semana { $object_weeks }, ainda se pode fechar, a qualquer momento.
drawing-calendar-start = data da carta
drawing-calendar-best = é melhor agir antes
drawing-calendar-last = fim do prazo para recusar
drawing-calendar-after = fechar
drawing-calendar-always = sempre possível

### Closing and erasing

drawing-two-switches-alt = Dois pedidos separados. Só fechar: tudo fica arquivado { $archive_years } anos. Fechar e apagar: tudo desaparece em { $erase_months } meses no máximo.
drawing-switches-close = fechar
drawing-switches-erase = apagar
drawing-switches-archive = arquivo: { $archive_years } anos
drawing-switches-gone = apagado: { $erase_months } meses no máximo
drawing-copies-alt = Uma pilha de papéis posta de lado antes de fechar o dossiê, com um tijolo em cima.

### The choice

drawing-pencil-choice-alt = Uma mão segura um lápis diante de dois quadrados: recusar, manter.
drawing-pencil-choice-refuse = recusar
drawing-pencil-choice-keep = manter
drawing-folder-on-screen-alt = Num ecrã, um dossiê de saúde abre-se sozinho. O nome está em branco.

### People

drawing-at-the-counter-alt = Ao balcão, uma senhora recebe um papel carimbado.
drawing-helper-alt = À mesa, duas pessoas: uma telefona, a outra mostra-lhe a linha a ler.
drawing-crowd-alt = Pessoas em fila diante de um balcão: uma senhora com bengala, uma criança, um operário de capacete, um cão.
drawing-gathering-alt = Pessoas reunidas, com cartazes na mão.
drawing-silence-alt = Uma pessoa cala-se: o seu balão só tem três pontos. Sai de um dossiê.
drawing-three-wonder-alt = Três pessoas atrás de um grande dossiê. Duas fazem uma pergunta; a terceira lê uma folha dele.

### Scenes of posters

drawing-speaker-alt = Uma senhora fala.
drawing-keyhole-alt = Dois olhos espreitam pelo buraco de uma fechadura.
drawing-hanging-handset-alt = Um auscultador de telefone pende do fio.
drawing-sleeping-files-alt = Três dossiês. Dois dormem; o terceiro olha para si.
drawing-breakthrough-alt = Uma retroescavadora arromba uma porta.
