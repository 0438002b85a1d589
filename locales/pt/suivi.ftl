# Draft: not read by a native speaker.
# The sheet on which one keeps track: the time limit, the calls, the letter, what came of it. All by hand.

suivi-title = Seguir o seu pedido: recusar ou fechar Mon espace santé
suivi-headline = Seguir o meu pedido
suivi-what = Recusar ou fechar Mon espace santé: guarde em casa. **Nunca anote aqui os seus números.**

### The time limit

suivi-limit-title = Recusar: o prazo de { $object_weeks } semanas
suivi-limit = Anote a data de envio, a da carta. Depois **mais uma semana por quadrado:** é sempre o mesmo dia da semana.
suivi-letter = carta
suivi-week = sem.
suivi-advice = É melhor agir antes desta data.
suivi-last = Último dia para recusar
suivi-after = **Prazo passado, sem carta?** Pode fechar, a qualquer momento.

### The calls

suivi-calls-title = As minhas chamadas para o { $phone_ens }
suivi-call-date = Data
suivi-call-hour = Hora
suivi-call-wait = Espera
suivi-call-who = Quem respondeu
suivi-call-said = O que foi dito
suivi-asked = Pedi:
suivi-asked-refuse = recusar
suivi-asked-close = fechar
suivi-asked-erase = apagar tudo
suivi-asked-proof = uma prova pelo correio

### The proofs

suivi-proof-title = As minhas provas
suivi-letter-sent = Carta enviada em
suivi-letter-number = Número do registo
suivi-letter-back = Aviso recebido em
suivi-proof = Comprovativo recebido em

### What comes of it

suivi-end-title = O seguimento
suivi-reply = **Resposta,** { $reply_months ->
    [one] um mês
   *[other] { $reply_months } meses
} depois da minha carta
suivi-erased = **Apagamento,** { $erase_months } meses no máximo após o meu pedido
suivi-by = o mais tardar em
suivi-reply-done = resposta recebida
suivi-erased-done = apagamento confirmado
suivi-result = **Resultado**
suivi-result-refused = recusa anotada
suivi-result-closed = espaço fechado
suivi-result-since = desde
suivi-cnil = **Sem boa resposta após { $cnil_delay_months } { $cnil_delay_months ->
    [one] mês
   *[other] meses
}?** Pode queixar-se à CNIL: { $cnil_address }.
suivi-back = **Mudar de opinião:** pode pedir para reabrir um espaço. O que foi apagado não volta.

### What it is called, and what for: in the lists and in the notice for volunteers

suivi-name = Folha de registo
suivi-use = Para anotar datas, chamadas e respostas, à mão.
