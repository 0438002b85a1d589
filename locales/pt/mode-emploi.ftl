# Draft: not read by a native speaker.
# The instructions: both routes step by step, where the figures are, closing and erasing, the law with its dates.
# For a helper, or for a reader who has internet. Neutral: it states both sides and judges nothing.

mode-emploi-title = Mon espace santé: instruções para recusar ou fechar

### Front: the head

mode-emploi-headline = Recusar ou fechar
    Mon espace santé
mode-emploi-what = O espaço abre-se em seu nome **se nada disser.** Pode-se recusar, ou fechar.

### Front: where one stands

mode-emploi-where-refuse-title = Carta recente: recusar
mode-emploi-where-refuse = Por carta ou por e-mail: { $object_weeks } semanas desde o envio. É melhor agir nas { $advice_weeks } primeiras.
mode-emploi-where-close-title = Tarde, ou nada recebido: fechar
mode-emploi-where-close = É provável que exista um espaço. Mesmo nunca ativado, profissionais de saúde podem enchê-lo e lê-lo.

### Front: the figures

mode-emploi-gather-title = Prepare os seus números
mode-emploi-gather-nir = **Segurança social:** { $nir_length } sinais, na carte Vitale ou na «attestation de droits».
mode-emploi-gather-photo = **Cartão com foto:** na frente, ao longo da borda. Deixe os { $serial_skip } primeiros algarismos, tome os { $serial_last } últimos.
mode-emploi-gather-plain = **Cartão sem foto:** no verso, em cima à esquerda, { $serial_min } a { $serial_max } algarismos. **Perdido?** O { $phone_ens } pode dá-los.
mode-emploi-gather-code = **Código da carta:** { $code_length } sinais, { $code_weeks } semanas. Expirou? Pede-se outro na internet, ou por telefone.
mode-emploi-gather-never = Nunca dê estes números a quem lhe telefona, nem a nós.

### Front: the two routes

mode-emploi-phone-title = Por telefone
mode-emploi-phone-number = { $phone_ens }
mode-emploi-phone-1 = **Ligue** antes das { $phone_call_before }, a sós ou com um familiar.
mode-emploi-phone-2 = **Diga:** «quero recusar Mon espace santé», ou «quero fechá-lo».
mode-emploi-phone-3 = **Pergunte** se existe em seu nome um espaço, ou um antigo dossiê médico partilhado (DMP).
mode-emploi-phone-4 = **Leia os seus números,** devagar. Sem código? «O que posso dar em vez dele?»
mode-emploi-phone-5 = **Para apagar tudo,** peça-o também.
mode-emploi-phone-6 = **Reclame o comprovativo** pelo correio. Anote o nome, a data e a hora.
mode-emploi-online-title = Na internet
mode-emploi-online-site = { $ens_site }
mode-emploi-online-1 = **Vá ao fundo da página:** «M’opposer». A aplicação remete para o site.
mode-emploi-online-2 = **Escreva** o código, o número de segurança social, os algarismos do cartão, a data de nascimento.
mode-emploi-online-3 = **Escolha** opor-se, depois confirme.
mode-emploi-online-4 = **Guarde o comprovativo** (PDF), para gravar e imprimir.
mode-emploi-online-5 = **Para fechar sem conta:** é a mesma ligação, com os mesmos números.

### Back: closing and erasing

mode-emploi-close-headline = Fechar, apagar
mode-emploi-close-copies = **Primeiro, as suas cópias.** Na internet: Paramètres, depois «Historiques et données». Sem internet: junto do médico, do hospital. Depois, já não é possível.
mode-emploi-close-how = **Fechar.** Na internet: Profil, Paramètres, Clôture. Sem conta: a ligação «M’opposer». Ou pelo { $phone_ens }.
mode-emploi-close-keep = **Depois:** tudo é arquivado { $archive_years } anos, depois suprimido.
mode-emploi-close-erase = **Apagar** é outro pedido, a fazer também: { $erase_months } meses no máximo, sem volta atrás. É informado disso.

### Back: what it changes

mode-emploi-lose-title = O que perde
mode-emploi-lose = A partilha dos seus documentos entre profissionais de saúde, mesmo numa urgência. O seu historial para um novo médico. As mensagens.
mode-emploi-stay-title = O que não muda
mode-emploi-stay = O dossiê do seu médico, o do hospital. Os seus reembolsos, a sua conta ameli. Dossier pharmaceutique (farmácia): recusa à parte.
mode-emploi-middle-title = Entre sim e não
mode-emploi-middle = Manter o espaço, e ocultar um documento, bloquear um profissional ou recusar o acesso de urgência. É preciso uma conta ativada na internet.
mode-emploi-back-title = Mudar de opinião
mode-emploi-back = Pode-se pedir para reabrir um espaço. O que está arquivado volta; o que foi apagado, não.

### Back: for others, and when it fails

mode-emploi-other-title = Para outra pessoa
mode-emploi-other-child = **Criança:** o pai ou a mãe que a carta nomeia, um código por filho. É melhor fazê-lo antes de recusar para si.
mode-emploi-other-adult = **Adulto representado:** o seu representante, tendo em conta a opinião dele. **Em curatela:** a pessoa decide.
mode-emploi-fail-title = Se não resultar
mode-emploi-fail-letter = **Escreva** à sua caixa, em carta registada: ela deve acusar a receção. Prazo perto? Ligue primeiro.
mode-emploi-fail-counter = **Ao balcão:** marcação pelo { $phone_fund }. Ajudam-no, sem garantia de registar a sua escolha.
mode-emploi-fail-cnil = **Após { $cnil_delay_months } { $cnil_delay_months ->
    [one] mês
   *[other] meses
} sem boa resposta:** CNIL, { $cnil_address }. Défenseur des droits: { $rights_phone }, gratuito.

### Back: the law

mode-emploi-law-title = A lei, com as suas datas
mode-emploi-law-made = O espaço é criado, as regras são fixadas
mode-emploi-law-made-by = lei de { $law_ens }, decretos de { $decrees_ens }
mode-emploi-law-silence = Abre-se salvo oposição
mode-emploi-law-silence-by = lei de { $law_silence }; art. { $art_ens }
mode-emploi-law-notice = A carta, e { $object_weeks } semanas desde o envio
mode-emploi-law-notice-by = art. { $art_notice }
mode-emploi-law-close = Fechar, arquivar, apagar
mode-emploi-law-close-by = art. { $art_close }
mode-emploi-law-dmp = Antigo DMP; acesso de urgência
mode-emploi-law-dmp-by = art. { $art_dmp }; art. { $art_emergency }
mode-emploi-law-reply = Resposta ao seu pedido
mode-emploi-law-reply-by = RGPD, art. { $art_gdpr_reply }
mode-emploi-law-letter = Aviso de receção; transmissão
mode-emploi-law-letter-by = art. { $art_ack }; art. { $art_forward } (CRPA)
mode-emploi-law-note = Sem outra menção, código francês da saúde pública. CRPA: código das relações entre o público e a administração. Não substitui um conselho jurídico ou médico.

### What it is called, and what for: in the lists and in the notice for volunteers

mode-emploi-name = Instruções
mode-emploi-use = Todos os passos, para quem ajuda ou tem internet.
