# Draft: not read by a native speaker.
# The long tract: an essay on several pages, its notes, and the procedure in a box that is the same for all.

tract-long-title = Folheto longo sobre «Mon espace santé»
tract-long-kicker = Para ler e discutir

### The essay: a campaign may say it in its own words

tract-long-headline =
    Dizer sim,
    dizer não,
    nada dizer
tract-long-lead = «Mon espace santé» arruma num só dossiê, na internet, uma parte do que se sabe da nossa saúde. Abre-se quando não se responde. Eis o que diz a lei, o que se ganha, o que se perde e como escolher.
tract-long-body =
    ## Um armário de gavetas

    «Mon espace santé» não é apenas mais um site. É um espaço que a lei abre em nome de cada pessoa segurada. Nele há dados administrativos, medidas e questionários, os reembolsos, um serviço de mensagens, uma agenda, aplicações e o registo dos acessos.[^1] A sua gaveta principal é o dossiê médico partilhado (DMP), onde os profissionais de saúde deixam os seus documentos. Abrir o espaço é abrir esse dossiê; um dossiê mais antigo passa para lá.[^2]

    O ministério da saúde e a Caixa nacional do seguro de doença respondem juntos pelo espaço. A Caixa nacional responde sozinha pelo dossiê médico partilhado. A caixa do departamento é, portanto, apenas um balcão. No entanto, é a ela que se escreve e se fala.

    ## Quando o silêncio conta

    Uma primeira lei, de { $law_ens }, cria o espaço. Outra, de { $law_silence }, muda a regra do jogo: a partir daí, o espaço abre-se sozinho, salvo se a pessoa, ou quem a representa, se opuser.[^3] Decretos, de { $decrees_ens }, fixam os pormenores. O serviço é lançado em todo o país em { $launch }.

    A mudança cabe numa frase: a lei já não espera um sim, espera um não.

    A informação parte por e-mail, para o endereço que a caixa conhece; parte pelo correio se não houver nenhum, ou se o e-mail falhar. Há { $object_weeks } semanas para se opor, contadas desde o envio, e não desde o dia em que se abre a carta.[^4] Passado esse prazo, nada está perdido: pode-se fechar o espaço a qualquer momento. Mas é preciso saber que ele existe.

    Esta escolha da lei tem as suas razões. Pouca gente pede um dossiê de que ainda não precisa, e um dossiê vazio não ajuda ninguém. Também tem um preço. Diante de um espaço aberto, já não se sabe se alguém o quis. Em { $figures_month }, cerca de { $share_spaces } % das pessoas tinham um espaço em seu nome; { $share_opened } % desses espaços tinham sido ativados, por { $millions_opened } milhões de pessoas. Os outros não são nem sins nem nãos. Ninguém os ouviu.

    ## Quem lê, quem escreve

    Nem toda a gente lê. Consultar o dossiê exige um acordo prévio. Esse acordo é presumido dentro de uma equipa de cuidados, e os direitos mudam conforme a profissão. As seguradoras e os empregadores não podem pedir o dossiê, mesmo que a pessoa queira.[^5]

    Numa urgência, quando não se pode falar, profissionais podem ler, salvo se a pessoa se opôs antes. Sabe-se depois, por via eletrónica.[^6] Esta regra pode ajudar a tratar. Também supõe, para ser informado, ter um endereço eletrónico e consultá-lo.

    Escrever é mais simples do que ler. Quando um profissional está autorizado, só se podem recusar os seus documentos por um motivo legítimo; bloqueado, ainda pode deixar documentos. Pode-se ocultar um documento: continua visível para quem o deixou, para o titular e para o profissional que se tenha designado como administrador.

    Bloquear um profissional, saber quem leu, ser avisado de uma leitura: estas definições exigem uma conta ativada. Ora um espaço nunca ativado pode ser enchido, e lido. É aí que está a nossa principal inquietação. A chave do armário está na internet, e muitos não a têm na mão.

    ## O que se ganha

    Seria injusto dizer só mal. Um médico que não o conhece pode ler o que outro anotou. Um resultado passa de um serviço para outro sem que se tenha de levar o envelope. Um exame já feito pode não ser repetido. Uma alergia pode ser conhecida a tempo.

    Quem vê muitos profissionais de saúde, quem muda muito de casa, quem tem dificuldade em contar dez vezes a sua história pode querer este espaço, e querê-lo por boas razões. São boas razões para dizer sim. Não o são para o dizer em vez dos outros.

    ## Os que estão sem internet

    Em { $no_internet_year }, { $share_old_no_internet } % das pessoas com { $old_age } anos ou mais não tinham internet em casa. Em { $illectronism_year }, { $share_old_illectronism } % não a sabiam usar ou não a usavam.[^7] No seu relatório de { $rights_report }, a Défenseure des droits falava de { $millions_difficulty } milhões de pessoas em dificuldade com o digital.

    Estas pessoas têm os mesmos direitos que as outras. Podem recusar e fechar por telefone, ou dirigir-se à sua caixa. Mas muitas vezes são as últimas a ser avisadas. Têm de ligar nas horas de expediente. Não veem quem leu. Ao balcão, podem ajudá-las; nada garante que o próprio balcão registe a recusa.

    ## As crianças, os familiares

    Para uma criança, são os pais, ou o representante legal, que recusam ou que fecham, com um código por filho. Mas um menor pode manter secretos certos cuidados: não entram no espaço, ou os pais não os veem. É uma regra justa, e delicada: supõe que cada um, no momento certo, pense em aplicá-la.

    Um adulto representado tem uma palavra a dizer: quem o representa pode recusar, tendo em conta a opinião dele. Em curatela, a própria pessoa decide, com ajuda. Todos os regimes estão abrangidos, e não só o regime geral.

    Resta o passado. Já não se criam antigos dossiês médicos partilhados desde { $dmp_stop }. O que se tinha pôde ficar aberto apesar de uma recusa, o tempo de uma transição; uma segunda oposição fecha-o. Quem tinha um fará bem em perguntar por telefone.

    ## Entre tudo e nada

    Julga-se muitas vezes que é preciso aceitar tudo ou deixar tudo. Não é assim. Pode-se manter o espaço e ocultar documentos, bloquear um profissional, recusar a leitura numa urgência. Pode-se fechar, e depois reabrir. Pode-se fechar e pedir que tudo seja apagado.

    Estes dois gestos são distintos. Fechar deixa os dados arquivados { $archive_years } anos. Apagá-los é outro pedido, que é preciso exprimir; tem efeito em { $erase_months } meses no máximo, e sem volta atrás.[^8] É melhor, portanto, pedir cópias antes. Nada disto toca nos dossiês que o médico e o hospital têm, nem nos reembolsos, nem na conta ameli, nem no «dossier pharmaceutique» (farmácia), que tem as suas próprias regras.

    ## Duas objeções

    «Vão complicar a vida dos profissionais de saúde.» É possível, um pouco. Perguntar leva um minuto, e esse minuto falta a toda a gente. Mas não se perde: é aquele em que se explica, em que se tranquiliza, em que se descobre que uma pessoa não recebeu a carta. Um dossiê aceite discute-se; um dossiê imposto contorna-se.

    «Já está tudo informatizado.» É verdade, e não é essa a questão. O consultório, o hospital, a farmácia têm cada um os seus dossiês, para o seu uso. Aqui, reúne-se. Reunir pode servir, e reunir não é pouca coisa: merece que se pergunte.

    ## Escolher a sério

    Um cuidado começa por uma pergunta: «Está de acordo?» Quem trata espera pela resposta. Um dossiê de saúde merece a mesma paciência. Será tanto mais seguro, e tanto mais bem preenchido, quanto quem o tem o tiver querido. Isso pede pouca coisa: uma carta em papel, um balcão, um telefone onde respondam, um recibo. Recusar não deve ser mais difícil do que nada fazer.

    {""}[^1]: Código francês da saúde pública, artigo { $art_contents }.
    {""}[^2]: Código francês da saúde pública, artigo { $art_dmp }.
    {""}[^3]: Código francês da saúde pública, artigo { $art_ens }.
    {""}[^4]: Código francês da saúde pública, artigo { $art_notice }.
    {""}[^5]: Código francês da saúde pública, artigos { $art_consult } (acordo) e { $art_insurers } (seguradoras, empregadores).
    {""}[^6]: Código francês da saúde pública, artigo { $art_emergency }.
    {""}[^7]: Insee. Números anteriores a esta edição: pode haver outros mais recentes.
    {""}[^8]: Código francês da saúde pública, artigo { $art_close }.
tract-long-demands-label = O que pedimos
tract-long-demands =
    - Que a carta de informação chegue a todos **em papel**, com um formulário de recusa para devolver.
    - Que se possa recusar e fechar **ao balcão** de qualquer caixa, e sair com um recibo.
    - Que um **comprovativo** seja enviado pelo correio a quem não tem endereço eletrónico.
    - Que um espaço nunca ativado **não seja enchido nem lido** sem que a pessoa o tenha querido.
    - Que o **número de recusas e de fechos** seja publicado todos os anos.

### The procedure, and who signs

tract-long-notes = Notas
tract-long-signed = Quem assina
tract-long-about-label = Sobre
tract-long-about = Este folheto é uma tomada de posição: só compromete quem o assina. A caixa de texto é a mesma em todos os nossos papéis.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-long-name = Folheto longo
tract-long-use = Para ler em casa e discutir em reunião.
tract-long-remarks = As nossas observações, as nossas perguntas
