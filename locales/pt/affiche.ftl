# Draft: not read by a native speaker.
# The poster: one sentence, one scene, one number. The headline and what stands under it are opinion; the source, the
# number and the rest are the same for all.

affiche-title = Cartaz «Mon espace santé»: recusar ou fechar
affiche-headline =
    Alguma vez
    viu o seu
    dossiê?
affiche-lead = «Mon espace santé», dossiê de saúde na internet, abre-se **se nada disser.** Pode **recusá-lo,** ou **fechá-lo** a qualquer momento.
affiche-source = Em { $figures_month }, { $share_opened } % dos espaços tinham sido ativados pelo titular.
affiche-call = Recusar ou fechar? Ligue para o
affiche-number = { $phone_ens }
affiche-hours = De segunda a sexta, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(hora de Paris, a confirmar)
   *[no] {""}
}.
affiche-before = **Ligue antes das { $phone_call_before }, mesmo sem carta.**

### Consent

affiche-consentement-title = Cartaz «Mon espace santé»: o consentimento
affiche-consentement-headline =
    Não disse nada.
    Não disse
    que sim.
affiche-consentement-lead = Para abrir «Mon espace santé», dossiê de saúde na internet, basta o seu silêncio. Para o recusar ou fechar, **basta um telefonema.**
affiche-consentement-source = «Aberto automaticamente, salvo oposição»: código francês da saúde pública, artigo { $art_ens }.

### Secrecy

affiche-secret-title = Cartaz «Mon espace santé»: o segredo
affiche-secret-headline =
    Quem lê
    o seu
    dossiê?
affiche-secret-lead = Para a equipa que trata de si, o seu acordo é **presumido.** Sem conta ativada, não vê quem leu. Pode **recusar** ou **fechar.**
affiche-secret-source = Cada profissão tem os seus direitos: código francês da saúde pública, artigo { $art_consult }. Seguradoras e empregadores não têm nenhum: artigo { $art_insurers }.

### Without internet

affiche-sans-internet-title = Cartaz «Mon espace santé»: sem internet
affiche-sans-internet-headline =
    Sem
    internet
    também se
    diz não.
affiche-sans-internet-lead = Mesmo sem computador, o seu silêncio abre «Mon espace santé». Não o vê. **Profissionais de saúde podem enchê-lo e lê-lo.**
affiche-sans-internet-source = Sem e-mail conhecido, a informação vem pelo correio: código francês da saúde pública, artigo { $art_notice }.

### Did you know?

affiche-saviez-vous-title = Cartaz «Mon espace santé»: sabia?
affiche-saviez-vous-headline =
    Dois dossiês
    em três dormem.
affiche-saviez-vous-lead = Talvez haja um dossiê de saúde na internet aberto em seu nome. **Sabia?** Mesmo adormecido, profissionais de saúde podem enchê-lo e lê-lo.

### Forced passage

affiche-passage-force-title = Cartaz «Mon espace santé»: aberto sem acordo
affiche-passage-force-headline =
    Não esperaram
    pelo seu sim.
affiche-passage-force-lead = «Mon espace santé», dossiê de saúde na internet, abre-se a quem não se opõe. Nada está decidido: pode **recusá-lo,** ou **fechá-lo** a qualquer momento.
affiche-passage-force-source = «Salvo oposição»: lei de { $law_silence }, código francês da saúde pública, artigo { $art_ens }.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-name = Cartaz
affiche-consentement-name = Cartaz: o consentimento
affiche-secret-name = Cartaz: o segredo
affiche-sans-internet-name = Cartaz: sem internet
affiche-saviez-vous-name = Cartaz: sabia?
affiche-passage-force-name = Cartaz: aberto sem acordo
affiche-use = Para colar, com o acordo do dono da parede.
