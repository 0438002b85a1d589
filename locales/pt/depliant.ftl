# Draft: not read by a native speaker.
# The leaflet: one sheet folded in three. Inside, the way in three panels; outside, cover, first flap and back.

depliant-title = Mon espace santé: recusar, fechar ou manter, o desdobrável

### The cover

depliant-cover-name = Mon espace santé
depliant-headline = Recusar,
    fechar,
    manter?
depliant-what = Um espaço de saúde na internet abre-se em seu nome **se nada disser.** Pode-se recusar, ou fechar quando se quiser.
depliant-call = Um só número
depliant-number = { $phone_ens }

### The flap: where one stands

depliant-where-headline = Em que ponto está?
depliant-where-letter-title = Carta ou e-mail recente
depliant-where-letter = Pode **recusar**, nas { $object_weeks } semanas a seguir ao envio. De preferência nas { $advice_weeks } primeiras.
depliant-where-late-title = Prazo passado
depliant-where-late = Nada está perdido: pode **fechar** o espaço, a qualquer momento.
depliant-where-none-title = Nenhuma carta
depliant-where-none = É provável que exista um espaço. Mesmo nunca ativado, profissionais de saúde podem enchê-lo e lê-lo. Pergunte por telefone.
depliant-where-keep-title = Prefere manter
depliant-where-keep = O espaço abre-se sozinho. Para o usar, ative-o na internet.
depliant-where-other-title = Para outra pessoa
depliant-where-other = **Criança:** telefona o pai ou a mãe que a carta nomeia. **Adulto representado:** pede o seu representante, tendo em conta a opinião dele.

### Inside, left: what to gather

depliant-gather-headline = Prepare
depliant-gather-number-title = Número de segurança social
depliant-gather-number = { $nir_length } sinais, na carte Vitale ou na «attestation de droits».
depliant-gather-photo-title = Carte Vitale com foto
depliant-gather-photo = Os { $serial_last } últimos algarismos, ao longo da borda, à direita da foto.
depliant-gather-plain-title = Carte Vitale sem foto
depliant-gather-plain = No verso, em cima à esquerda: { $serial_min } a { $serial_max } algarismos.
depliant-gather-lost = **Perdida?** O { $phone_ens } pode dar este número.
depliant-gather-code-title = Código da carta
depliant-gather-code = { $code_length } sinais, válidos { $code_weeks } semanas. **Sem código, ligue na mesma.**

### Inside, middle: the call

depliant-phone-headline = Ligue
depliant-phone-number = { $phone_ens }
depliant-say-title = Pode dizer
depliant-say-choice = «Quero **recusar** Mon espace santé», ou «quero **fechá-lo**».
depliant-say-dmp = «Tenho um espaço, ou um **antigo DMP** (dossiê médico partilhado)?»
depliant-say-erase = Se quiser: «**Apague** também os meus dados.»
depliant-say-proof = «Envie-me o **comprovativo** pelo correio.»
depliant-say-who = «O seu nome? Quando estará feito?»
depliant-answer-title = Se lhe responderem
depliant-answer-code = **«É preciso o código.»** O que dar em vez dele?
depliant-answer-web = **«É na internet.»** A lei permite pedi-lo ao operador: a quem escrever?
depliant-never = Nunca dê estes números a quem lhe telefona, nem a nós.

### Inside, right: closing and erasing

depliant-close-headline = Escolha
depliant-close-title = Fechar, apagar: dois pedidos
depliant-close = **Fechar:** tudo é arquivado { $archive_years } anos. **Apagar também:** { $erase_months } meses no máximo, sem volta atrás.
depliant-copies = **Primeiro, as suas cópias.** Peça os seus documentos ao médico, ao hospital.
depliant-lose-title = O que perde
depliant-lose = A partilha dos seus documentos entre profissionais de saúde, mesmo numa urgência. O seu historial para um novo médico. As mensagens.
depliant-middle-title = Entre sim e não
depliant-middle = Manter o espaço, e ocultar um documento, bloquear um profissional ou recusar o acesso de urgência. É preciso uma conta ativada na internet.
depliant-back-title = Mudar de opinião
depliant-back = Pode-se pedir para reabrir um espaço. O que foi apagado não volta.

### The back: writing, online, proof

depliant-write-headline = Escrever, provar
depliant-write = **Uma carta registada** à sua caixa deixa uma prova escrita. A caixa deve acusar a receção. Prazo perto? Ligue antes.
depliant-online = **Na internet:** { $ens_site }, «M’opposer», no fundo da página. Guarde o comprovativo.
depliant-counter = **Ao balcão:** marcação pelo { $phone_fund }. Ajudam-no, sem garantia de registar a sua escolha.
depliant-cnil = **Sem boa resposta após { $cnil_delay_months } { $cnil_delay_months ->
    [one] mês
   *[other] meses
}?** Pode recorrer à CNIL:
    { $cnil_address }.
depliant-sources = Código francês da saúde pública, art. { $art_ens }, { $art_notice }, { $art_close }, { $art_dmp }; código das relações entre o público e a administração, art. { $art_ack }. Não substitui um conselho jurídico ou médico.

### What it is called, and what for: in the lists and in the notice for volunteers

depliant-name = Desdobrável
depliant-use = Para dobrar em três: os passos, para deixar em todo o lado.
