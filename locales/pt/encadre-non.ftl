# Draft: not read by a native speaker.
# The box « À vous de dire oui ou non »: nine lines, the same in every document that includes it, and a
# card of its own.

encadre-non-title = Cabe-lhe dizer sim ou não: recusar ou fechar Mon espace santé

### The box

encadre-non-mark = Os seus direitos, sem comentário
encadre-non-headline =
    Cabe-lhe dizer
    sim ou não
encadre-non-number = { $phone_ens }
encadre-non-line-1 = **Se nada disser,** um dossiê de saúde na internet abre-se em seu nome: «Mon espace santé».
encadre-non-line-2 = **Carta ou e-mail recebido:** tem { $object_weeks } semanas para recusar, desde o envio. É melhor agir antes de { $advice_weeks } semanas.
encadre-non-line-3 = **Nada recebido, ou tarde demais:** peça para fechar. É possível a qualquer momento.
encadre-non-line-4 = **Por telefone:** de segunda a sexta, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(hora de Paris, a confirmar)
   *[no] {""}
}. Ligue antes das { $phone_call_before }.
encadre-non-line-5 = **Tenha à mão:** número de segurança social, carte Vitale, código da carta se o tiver.
encadre-non-line-6 = **Na internet:** { $ens_site }, «M’opposer», no fundo da página.
encadre-non-line-7 = **Fechar não apaga.** Os dados ficam arquivados { $archive_years } anos. Apagar é outro pedido: { $erase_months } meses no máximo, sem volta atrás. Antes, peça cópias.
encadre-non-line-8 = **Guarde uma prova:** peça um comprovativo, pelo correio se for preciso.
encadre-non-line-9 = **O que perde:** a partilha entre profissionais de saúde, mesmo numa urgência. Também pode manter o espaço e ocultar, bloquear ou recusar o acesso de urgência. Fechado, pode reabrir.
encadre-non-sources = Fontes: código francês da saúde pública, artigos { $art_ens }, { $art_notice }, { $art_close }, { $art_emergency }; serviço do { $phone_ens }. Dados de { $facts_date }. Isto não é um conselho jurídico.

### The card, on its back

encadre-non-do = Como fazer

### What it is called, and what for: in the lists and in the notice for volunteers

encadre-non-name = Caixa de texto «Cabe-lhe dizer sim ou não»
encadre-non-use = Para pôr num jornal, ou para dar.
