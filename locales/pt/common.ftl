# Draft: not read by a native speaker.
#
# Words, one for each notion, the same in all files (European Portuguese):
#   refuser = recusar (before it opens) · fermer = fechar (once open) · effacer = apagar (a second request)
#   masquer = ocultar · bloquer = bloquear · accès d'urgence = acesso de urgência · garder = manter
#   caisse / CPAM = caixa / CPAM · lettre = carta · lettre d'information = carta de informação
#   code provisoire = código provisório, « le code » = o código · carte Vitale = carte Vitale, « la carte » = cartão
#   justificatif = comprovativo · reçu = recibo · guichet = balcão · médecin traitant = médico de família
#   dossier = dossiê · soignants = profissionais de saúde · par la poste = pelo correio
# Left in French: Mon espace santé, CPAM, MSA, CNIL, DMP, carte Vitale, Assurance Maladie, attestation de droits.
# Shared by every document.

### How values are written

format-time = { $minute ->
    [0] { $hour }h
   *[other] { $hour }h{ $minutes }
}

### The fund

fund-write = Para escrever
fund-go = Para ir lá
fund-other = MSA ou outro regime: a morada está na sua «attestation de droits».

### The phone

phone-hours = de segunda a sexta, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(hora de Paris, a confirmar)
   *[no] {""}
}
phone-before = ligue antes das { $phone_call_before }
phone-cost = Serviço gratuito + preço de uma chamada

### QR codes

qr-phone = Ligar para o { $phone_ens }
qr-phone-alt = Código QR: liga para o { $phone_ens }
qr-site = Abrir { $ens_site }
qr-site-alt = Código QR: abre o site { $ens_site }
qr-campaign = A nossa página
qr-campaign-alt = Código QR: abre a página { $campaign_website }
qr-fund = Guardar a morada da caixa
qr-fund-alt = Código QR: guarda a morada postal de { $fund_name }
qr-event = Anotar o encontro
qr-event-alt = Código QR: anota o encontro de { $event_date } no calendário

### The legal footer

footer-publisher = Editor:
footer-posted = Afixado por:
footer-printer = Tipografia:
footer-printer-home = Impresso por nós.
footer-printer-screen = Versão de ecrã: quem a imprime junta o seu nome e morada.
footer-siret = SIRET { $siret }
footer-litter = Não deitar na via pública.
footer-unofficial = Documento não oficial.
footer-edition = Edição de { $edition }.
footer-facts-unverified = Dados de { $facts_date }, a confirmar.
footer-facts-verified = Dados verificados em { $facts_date }.
footer-addresses = Moradas: DILA, { $addresses_date }.
footer-sorting = Este papel separa-se e recicla-se.

### A gathering

event-title = Encontro
event-when = { $event_date } às { $event_time }
event-bring = A trazer:
# For the calendar of a phone, where it stands alone.
event-summary = Encontro Mon espace santé
event-rights = Pode haver um controlo de identidade. Os seus direitos: «Guide du manifestant» da Ligue des droits de l’Homme ({ $rights_guide }). Isto não é um conselho jurídico.

### For languages that no native reader has reviewed, and for addresses that the campaign corrected

footer-draft = Tradução não revista.
footer-addresses-corrected = Morada verificada pelo editor em { $addresses_date }.
footer-modified = Texto alterado pelo editor.
logo-alt = Logótipo: { $campaign_name }

### Notes in the margin of printed sheets

margin-scale = Imprimir a { $full_size } %, sem ajustar o tamanho
margin-side = { $side ->
    [front] Frente.{" "}
    [back] Verso.{" "}
   *[only] {""}
}
margin-edge = { $flip ->
    [short] lado curto
   *[long] lado longo
}
margin-turn = { $flip ->
    [simplex] só frente
   *[both] frente e verso, virar pelo { margin-edge }
}
margin-two-up = { margin-side }{ margin-scale }, { margin-turn }. Cortar ao meio.
# Short, since they end before the first cut or fold.
margin-short = { margin-side }A { $full_size } %, { $flip ->
    [simplex] só frente
   *[both] { margin-edge }
}.
margin-four-up = { margin-short } Cortar ao meio, nos dois sentidos.
margin-n-up = { margin-short } Cortar pelas marcas.
margin-cut-and-stack = Folha { $leaf }. { margin-short } Cortar, empilhar.
# With blank pages the rest is shorter: the note ends before the fold.
margin-folded = { $blanks ->
    [0] { margin-scale }, virar pelo { margin-edge }.
   *[other] A { $full_size } %, virar pelo { margin-edge }.
}
margin-blanks = { $blanks ->
    [0] {""}
    [one] {" "}Uma página em branco no fim.
   *[other] {" "}{ $blanks } páginas em branco no fim.
}
margin-booklet = Folha { $leaf }, { margin-side }{ margin-folded } Dobrar, agrafar.{ margin-blanks }
margin-booklet-pair = Folha { $leaf }. { margin-short } Cortar, dobrar, agrafar.{ margin-blanks }
margin-stickers = { margin-scale }, papel autocolante. Recortar pelos traços.
margin-leaflet = { margin-short } Dobrar pelos traços, primeiro a parte mais curta.
margin-paper = Imprimir em papel de cor: o preto sobre branco está reservado aos cartazes oficiais (lei de { $law_press }, artigo { $art_press_white }).
margin-reduction = { margin-paper } { margin-scale }.
margin-tiles = Parte { $tile } de { $tiles }: linha { $row }, coluna { $column }. { margin-paper } { margin-scale }. Cortar à direita e em baixo, onde segue outra parte; colar sobre a seguinte, até aos seus traços.
margin-tiles-plan = { $tile ->
    [0] Plano de montagem: { $tiles } partes, uma folha cada. { margin-scale }.
   *[other] { margin-tiles }
}
margin-single = { margin-scale }.
margin-slug = { $document } · { $departement } · { $fund } · { $language } · { $edition } · { $page }/{ $pages }
margin-riso = { margin-side }Tinta: { $ink }, passagem { $plate } de { $plates }. { margin-scale }, { margin-turn }.

### Where and when a campaign signs

signed-place-date = { $campaign_place }, { $campaign_date }
signed-date = { $campaign_date }
signed-place = { $campaign_place }

### To show at the counter, or to read on the phone
# "-sound": how the French sentence sounds, with the letters and habits of this language.

counter-title = Para mostrar ao balcão ou ler ao telefone
counter-refuse = Recuso Mon espace santé.
counter-close = Quero fechar o meu Mon espace santé.
counter-erase = Quero também que tudo seja apagado.
counter-proof = Quero um comprovativo pelo correio.
counter-refuse-sound = Je refuze mon nécepásse santê.
counter-close-sound = Je vê fermê mon nécepásse santê.
counter-erase-sound = Je vê ossi que tu suá efassê.
counter-proof-sound = Je vê ã jucetificatife par la pócete.

### Pages of large print

page-of = página { $page } de { $pages }
