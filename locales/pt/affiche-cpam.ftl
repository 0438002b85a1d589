# Draft: not read by a native speaker.
# The notice that a fund could put up in its hall: four choices of equal weight, nothing advised.

affiche-cpam-title = Cartaz de receção: Mon espace santé, pode escolher
affiche-cpam-headline =
    Mon espace santé:
    pode escolher
affiche-cpam-lead = «Mon espace santé» é um dossiê de saúde na internet. **Abre-se em seu nome, salvo se o recusar.** Pode mudar de opinião.

### Four choices

affiche-cpam-keep = Manter
affiche-cpam-keep-text = Quem trata de si partilha ali documentos, e pode lê-los numa urgência. Ative-o para ver quem o leu.
affiche-cpam-adjust = Ajustar
affiche-cpam-adjust-text = No espaço ativado, oculte um documento ou bloqueie um profissional. Também pode recusar o acesso de urgência.
affiche-cpam-refuse = Recusar
affiche-cpam-refuse-text = Tem { $object_weeks } semanas, desde o envio da carta ou do e-mail. Depois, ainda se pode fechar.
affiche-cpam-close = Fechar
affiche-cpam-close-text = A qualquer momento. Os dados ficam arquivados { $archive_years } anos, ou são apagados se o pedir: { $erase_months } meses no máximo. Antes, peça cópias.
affiche-cpam-lose = **Sem espaço,** não há partilha na internet entre profissionais de saúde, mesmo numa urgência. **Fechado, o espaço pode reabrir** se o pedir.

### How

affiche-cpam-call = Recusar ou fechar: ligue para o
affiche-cpam-number = { $phone_ens }
affiche-cpam-hours = De segunda a sexta, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(hora de Paris, a confirmar)
   *[no] {""}
}. Ligue antes das { $phone_call_before }.
affiche-cpam-proof = **Peça um comprovativo,** pelo correio se quiser.
affiche-cpam-help = **Sem internet, peça ajuda:** na receção com marcação ({ $phone_fund }), ou numa casa France services.
affiche-cpam-sources = Fontes: código francês da saúde pública, artigos { $art_ens }, { $art_notice }, { $art_close } e { $art_emergency }. Isto não é um conselho jurídico.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-cpam-name = Cartaz de receção
affiche-cpam-use = Para propor à caixa, para a sua sala.
