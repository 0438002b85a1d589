# Draft: not read by a native speaker.
# The call: a text to sign together, what happened here, what is asked; on the other side, the procedure in a box.

appel-title = Apelo sobre «Mon espace santé»
appel-kicker = Apelo

### The call: a campaign may say it in its own words

appel-headline =
    Recusar deve ser
    tão simples
    como nada fazer
appel-lead = «Mon espace santé», o dossiê de saúde na internet, abre-se quando não se responde. Queremos que cada um possa responder.
appel-body =
    Em { $figures_month }, { $share_opened } % dos espaços tinham sido ativados pelo titular. Os outros podem ser enchidos, e lidos por profissionais, sem que a pessoa alguma vez os tenha visto. Saber quem leu exige uma conta, portanto internet.

    Há profissionais de saúde que o defendem, e têm as suas razões: partilhar um resultado, ganhar tempo, tratar melhor numa urgência. Não julgamos nem quem mantém este espaço, nem quem o fecha. Dizemos que uma escolha supõe uma pergunta, e alguém para ouvir a resposta: uma carta, uma voz, um balcão.

    Fale disto à sua volta. Ajude um vizinho a telefonar. Venha connosco pedi-lo à caixa { $departement_of }.
appel-demands-label = Pedimos
appel-demands =
    - uma informação em papel, para todos;
    - um balcão onde recusar e fechar, com um recibo;
    - um comprovativo pelo correio;
    - os números das recusas, todos os anos.

### Who signs

appel-date = Quem assina, onde e quando

### What it is called, and what for: in the lists and in the notice for volunteers

appel-name = Apelo
appel-use = Para assinar, distribuir e ler em voz alta.
