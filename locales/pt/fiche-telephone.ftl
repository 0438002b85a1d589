# Draft: not read by a native speaker.
# The card that lies beside the phone: front, what to have and to say; back, what to answer and a call log.

fiche-telephone-title = Recusar ou fechar Mon espace santé: a ficha do telefone

### Front: the call

fiche-telephone-headline = Recusar ou fechar Mon espace santé
fiche-telephone-number = { $phone_ens }
fiche-telephone-before = Ligue
    antes das { $phone_call_before }
fiche-telephone-helper = **Um familiar pode ajudar.**

### Front: what to have in hand

fiche-telephone-hand = Tenha à mão
fiche-telephone-hand-card = **A sua carte Vitale.** Perdida? Ligue na mesma.
fiche-telephone-hand-letter = **A carta com o código.** Sem ela, ligue na mesma.
fiche-telephone-hand-number = **O seu número de segurança social.** Fica em sua casa.

### Front: what to say

fiche-telephone-say = O que pode dizer
fiche-telephone-say-1 = «**Quero recusar Mon espace santé**», ou «**quero fechá-lo**». Recusar: { $object_weeks } semanas desde o envio da carta. Fechar: a qualquer momento.
fiche-telephone-say-2 = «**Já tenho um espaço, ou um antigo DMP?**»
fiche-telephone-say-3 = «**Vou ler os meus números, devagar.**»
fiche-telephone-say-4 = Se quiser: «**Apague também os meus dados.**» Senão, ficam arquivados { $archive_years } anos. Apagar leva { $erase_months } meses no máximo, sem volta atrás: antes, peça cópias.
fiche-telephone-say-5 = «**Envie-me o comprovativo pelo correio.**»
fiche-telephone-say-6 = «**O seu nome, por favor? Quando estará feito?**»
fiche-telephone-never = Nunca dê estes números a quem lhe telefona, nem a nós.

### Back: what one may hear

fiche-telephone-answers = Se lhe responderem…
fiche-telephone-hear-code = «É preciso o código.»
fiche-telephone-reply-code = «Não o tenho. O que posso dar em vez dele?»
fiche-telephone-hear-serial = «O número de série?»
fiche-telephone-reply-serial = Junto à foto: os { $serial_last } últimos algarismos. Sem foto: no verso, { $serial_min } a { $serial_max } algarismos. Perdido? «Diga-me esse número.»
fiche-telephone-hear-online = «É na internet.»
fiche-telephone-reply-online = «A lei permite-me pedi-lo a vocês. A quem posso escrever?»
fiche-telephone-hear-none = Nada, ou «ligue depois».
fiche-telephone-reply-none = Anote a chamada e volte a ligar. Também pode escrever à sua caixa.

### Back: the call log

fiche-telephone-log = Anote cada chamada, nunca os seus números
fiche-telephone-log-when = Data e hora
fiche-telephone-log-wait = Espera
fiche-telephone-log-who = Quem respondeu
fiche-telephone-log-said = O que foi dito
fiche-telephone-log-receipt = Comprovativo
fiche-telephone-log-asked = pedido
fiche-telephone-log-received = recebido

### What it is called, and what for: in the lists and in the notice for volunteers

fiche-telephone-name = Ficha do telefone
fiche-telephone-use = Para pôr junto ao telefone, para ligar.
