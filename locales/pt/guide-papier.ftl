# Draft: not read by a native speaker.
# The letter in the guide is cut out and sent to a French office, which must be able to read it: its own sentences
# are left out here, so that they are printed in French. What guides the person who fills it is translated.
# The guide on paper: the whole way for somebody without internet. Neutral: it states both sides and judges nothing.
#

guide-papier-title = Mon espace santé: recusar ou fechar, o guia em papel
guide-papier-page = página
guide-papier-of = de

### The cover

guide-papier-cover-name = Mon espace santé
guide-papier-headline = Recusar
    ou fechar,
    sem internet
guide-papier-what = Um espaço de saúde na internet abre-se em seu nome **se nada disser.**
guide-papier-choice = Pode recusá-lo, ou fechá-lo quando quiser. Eis o caminho, em papel.
guide-papier-call = O número
    a marcar
guide-papier-phone = { $phone_ens }

### Is it for me?

guide-papier-tree-headline = É para mim?
guide-papier-tree-who = Sim, se é segurado: CPAM, MSA ou outro regime. Para manter o espaço, nada a fazer.
guide-papier-tree-letter = Recebeu a carta ou o e-mail de informação?
guide-papier-tree-date = Foi enviado há menos de { $object_weeks } semanas?
guide-papier-yes = sim
guide-papier-no = não
guide-papier-tree-refuse-title = Recusar
guide-papier-tree-refuse = O prazo conta desde o envio. De preferência antes de { $advice_weeks } semanas.
guide-papier-tree-close-title = Fechar
guide-papier-tree-close = É provável que o espaço exista. Fecha-se a qualquer momento.
guide-papier-tree-both = Nada está perdido
guide-papier-tree-next = Prepare os seus números:
guide-papier-others-title = Para outra pessoa
guide-papier-others-child = **O seu filho:** telefona o pai ou a mãe que a carta nomeia. Um código por filho.
guide-papier-others-adult = **Adulto protegido:** pede o seu representante, tendo em conta a opinião dele. Em curatela, a pessoa decide, com ajuda.
guide-papier-others-relative = **Um familiar:** ajude-o; é ele quem decide e quem fala.

### What to gather

guide-papier-gather-headline = Prepare os seus números
guide-papier-card-title = A sua carte Vitale
guide-papier-card-photo = **Com foto:** na frente, ao longo da borda, à direita da foto. Copie os { $serial_last } últimos algarismos.
guide-papier-card-plain = **Sem foto:** no verso, em cima à esquerda. De { $serial_min } a { $serial_max } algarismos.
guide-papier-card-lost = **Perdido, ilegível?** O { $phone_ens } pode dar-lhe esse número.
guide-papier-nir-title = O seu número de segurança social
guide-papier-nir = { $nir_length } sinais, no cartão ou na «attestation de droits».
guide-papier-nir-home = Para preencher em casa e guardar para si.
guide-papier-code-title = O código da carta
guide-papier-code = { $code_length } sinais, válidos { $code_weeks } semanas. Atenção às maiúsculas.
guide-papier-code-none = **Sem código, ligue na mesma.**

### By phone, at the counter

guide-papier-phone-headline = Ligue para o
guide-papier-say-title = Diga
guide-papier-say-choice = «Não tenho internet. Quero **recusar** Mon espace santé» ou «quero **fechá-lo**».
guide-papier-say-dmp = «Existe um antigo DMP em meu nome?»
guide-papier-say-proof = «Envie-me o comprovativo **pelo correio**.»
guide-papier-say-erase = Para apagar tudo, peça-o também:
guide-papier-asked-title = Pedem-lhe
guide-papier-asked = O seu número de segurança social, o do cartão, o código se o tiver. Leia-os devagar:
guide-papier-never = Nunca dê estes números a quem lhe telefona, nem a nós.
guide-papier-counter-title = Ao balcão
guide-papier-counter = Marcação pelo **{ $phone_fund }**. Ajudam-no, sem garantia de registar a sua escolha. Peça um recibo carimbado.

### By letter

guide-papier-letter-headline = Escreva
guide-papier-letter-how = Para copiar ou recortar e enviar registado com aviso de receção.
guide-papier-letter-deadline = **Prazo perto? Ligue primeiro.**
guide-papier-letter-address = Morada:
guide-papier-letter-from = Nome, apelido, morada
guide-papier-letter-place = Lugar e data
guide-papier-letter-number = N.º de segurança social (só original)
guide-papier-letter-signature = Assinatura

### Closing and erasing, and what one loses

guide-papier-close-headline = Fechar, apagar
guide-papier-close-two = Dois pedidos separados, dois efeitos.
guide-papier-close-title = «Fecho»
guide-papier-close = Os seus dados ficam arquivados { $archive_years } anos e depois são suprimidos.
guide-papier-erase-title = «Apago»
guide-papier-erase = A pedir também. Apagado em { $erase_months } meses no máximo, **sem volta atrás**.
guide-papier-copies = **Primeiro, as suas cópias.** Peça os seus documentos ao médico, ao hospital.
guide-papier-lose-title = O que perde
guide-papier-lose-emergency = Numa urgência
guide-papier-lose-emergency-what = os seus resultados partilhados
guide-papier-lose-history = Novo médico
guide-papier-lose-history-what = o seu historial, para ler
guide-papier-lose-messages = Mensagens
guide-papier-lose-messages-what = a troca com quem trata de si
guide-papier-middle-title = Entre sim e não
guide-papier-middle = Manter o espaço, mas ocultar um documento, bloquear um profissional ou recusar o acesso de urgência. É preciso uma conta ativada na internet.
guide-papier-back-title = Mudar de opinião
guide-papier-back = Pode pedir para reabrir um espaço. O que está arquivado volta; o que foi apagado, não.

### Proof, and if it fails

guide-papier-fail-headline = Se não resultar
guide-papier-proof-title = Guarde uma prova
guide-papier-proof = Reclame o comprovativo pelo correio. Se escrever, a caixa deve acusar a receção.
guide-papier-log-title = Anote cada chamada
guide-papier-log-when = dia e hora
guide-papier-log-who = nome
guide-papier-log-answer = resposta, espera
guide-papier-answers-title = Respondem-lhe…
guide-papier-answer-code = «É preciso o código.»
guide-papier-answer-code-say = «O que dou em vez dele?»
guide-papier-answer-web = «Pela internet.»
guide-papier-answer-web-say = «A lei permite pedi-lo ao operador. A quem escrever?»
guide-papier-answer-busy = Ninguém atende
guide-papier-answer-busy-say = Anote, ligue de novo, escreva.
guide-papier-cnil-title = A CNIL
guide-papier-cnil-when = Após { $cnil_delay_months } { $cnil_delay_months ->
    [one] mês
   *[other] meses
} sem boa resposta, pode queixar-se:
guide-papier-cnil = { $cnil_address }
guide-papier-rights-title = Défenseur des droits
guide-papier-rights = Gratuito, com delegados perto de si.
guide-papier-rights-phone = { $rights_phone }

### Words, address, sources

guide-papier-words-headline = Palavras, morada
guide-papier-word-ens = **ENS:** «espace numérique de santé», nome legal de Mon espace santé
guide-papier-word-dmp = **DMP:** dossiê médico partilhado, dentro do espaço
guide-papier-word-nir = **NIR:** número de segurança social
guide-papier-word-cpam = **CPAM:** caixa local do seguro de doença
guide-papier-word-msa = **MSA:** caixa dos segurados agrícolas
guide-papier-word-fund = **A sua caixa:** a da sua «attestation de droits»
guide-papier-word-opposition = **Opposition:** recusar antes da abertura
guide-papier-word-cloture = **Clôture:** fechar um espaço aberto
guide-papier-word-suppression = **Suppression:** apagar os dados, sem volta atrás
guide-papier-word-justificatif = **Justificatif:** o papel que prova a sua escolha (comprovativo)
guide-papier-sources = **Fontes:** código francês da saúde pública, art. { $art_ens }, { $art_dmp }, { $art_emergency }, { $art_notice }, { $art_close }; código das relações entre o público e a administração (CRPA), art. { $art_ack }, { $art_forward }; RGPD, art. { $art_gdpr_reply }. Este guia não substitui um conselho jurídico ou médico.

### What it is called, and what for: in the lists and in the notice for volunteers

guide-papier-name = Guia em papel
guide-papier-use = Para quem não tem internet: todos os passos.
