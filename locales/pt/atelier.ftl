# Draft: not read by a native speaker.
# One page for volunteers who help others: what they may do, what they never do, and how a help desk goes.

atelier-title = Fazer um atendimento: ajudar a recusar, fechar ou manter Mon espace santé
atelier-headline = Fazer um
    atendimento
atelier-what = Para os voluntários que ajudam a recusar, fechar ou manter Mon espace santé. **A pessoa decide; você acompanha-a.**

### What to have ready

atelier-ready-title = Antes
atelier-ready-table = Uma mesa à parte, cadeiras lado a lado
atelier-ready-phone = Um telefone para o { $phone_ens }
atelier-ready-hours = A hora: antes das { $phone_call_before }, em dia útil
atelier-ready-papers = Guia, ficha do telefone, carta, folha de registo
atelier-ready-shred = Com que escrever, com que rasgar

### How it goes

atelier-flow-title = Os passos
atelier-flow-1 = **Receba.** Diga quem é, e que não é a Assurance Maladie.
atelier-flow-2 = **Diga as escolhas,** sem forçar: manter, recusar, fechar. Diga também o que se perde.
atelier-flow-3 = **Veja a carta,** se a houver: { $object_weeks } semanas desde o envio para recusar. Fechar é possível a qualquer momento.
atelier-flow-4 = **Prepare.** A pessoa tira o seu cartão. Só ela escreve os seus números, na sua folha.
atelier-flow-5 = **Ela liga, ela fala,** ela lê os seus números. Você mostra a linha a ler.
atelier-flow-6 = **Lembre o que se esquece:** primeiro as cópias, apagar se ela quiser, o comprovativo pelo correio.
atelier-flow-7 = **Devolva tudo.** Ela parte com os seus papéis. Rasgue os rascunhos à frente dela.

### May and never

atelier-may-title = Pode
atelier-may-1 = Explicar, mostrar, reler em voz alta
atelier-may-2 = Ficar ao lado durante a chamada
atelier-may-3 = Emprestar um telefone, uma caneta
atelier-may-4 = Ajudar a preencher a carta, que ela assina
atelier-may-5 = Dizer «não sei»
atelier-never-title = Nunca
atelier-never-1 = Ligar, falar, assinar por ela
atelier-never-2 = Guardar um número, um código, um nome
atelier-never-3 = Fotografar um cartão, uma carta
atelier-never-4 = Fazer a lista das pessoas ajudadas
atelier-never-5 = Perguntar porquê, falar de saúde
atelier-never-6 = Dar uma opinião médica ou jurídica

### Special cases, and what one loses

atelier-case-title = Casos à parte
atelier-case-child = **Criança:** o pai ou a mãe que a carta nomeia.
atelier-case-adult = **Adulto representado:** o seu representante. Em curatela, a pessoa decide.
atelier-case-deaf = **Surdez, afasia:** o apoio do serviço passa pela internet. Senão, uma carta.
atelier-case-card = **Aide médicale d’État:** sem carte Vitale, não se conhece o caminho. Que ligue e pergunte.
atelier-case-fail = **Não resulta:** anote a chamada na folha dela, ligue de novo, escreva. CNIL após { $cnil_delay_months } { $cnil_delay_months ->
    [one] mês
   *[other] meses
}.
atelier-lose-title = A dizer a todos
atelier-lose-what = **O que se perde ao fechar:** a partilha dos documentos entre profissionais de saúde, mesmo numa urgência.
atelier-lose-middle = **Entre sim e não:** manter, e ocultar um documento, bloquear um profissional, recusar o acesso de urgência. É preciso uma conta ativada na internet.
atelier-lose-back = **Mudar de opinião:** um espaço pode ser reaberto. Arquivado { $archive_years } anos, tudo volta; apagado, nada volta.

### What it is called, and what for: in the lists and in the notice for volunteers

atelier-name = Ficha de atendimento
atelier-use = Para os voluntários que ajudam os outros.
