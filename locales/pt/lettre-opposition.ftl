# Draft: not read by a native speaker.
# The letter goes to a French office, which must be able to read it: its own sentences are left out here, so that
# they are printed in French. What guides the person who fills it is translated.
# The letter to one's fund: a real letter, to fill by hand; the strip at its foot says how and is cut off.
# A variant has messages of its own, whose ids name it.

lettre-opposition-title = Carta à sua caixa: recusar ou fechar Mon espace santé

### The head

lettre-opposition-from-name = Nome e apelido
lettre-opposition-from-address = Morada

### The letter

lettre-opposition-who = Nome e apelido da pessoa:
lettre-opposition-enfant-who = Nome e apelido da criança:
lettre-opposition-number = O meu número de segurança social: à mão, só no original
lettre-opposition-enfant-number = Número de segurança social do pai ou da mãe que a carta de informação nomeia: à mão, só no original
lettre-opposition-majeur-protege-number = Número de segurança social dessa pessoa: à mão, só no original
lettre-opposition-signature = Assinatura

### The strip to cut off

lettre-opposition-cut = Cortar antes de enviar
lettre-opposition-send-title = Antes de enviar
lettre-opposition-send = Preencha e assinale à mão. Guarde uma cópia, sem o seu número. Sem documento de identidade, salvo se lho pedirem. **Prazo perto?** É de { $object_weeks } semanas desde o envio da carta de informação: ligue primeiro para o **{ $phone_ens }**. **MSA, outro regime?** Risque a morada: a sua está na «attestation de droits».
lettre-opposition-choose-title = Antes de escolher
lettre-opposition-choose = **Fechar** é perder a partilha dos seus documentos entre profissionais de saúde, mesmo numa urgência. **Apagar** é sem volta atrás: antes, peça cópias. Pode-se reabrir um espaço. **Ou manter** o espaço, e ocultar um documento, bloquear um profissional, recusar o acesso de urgência: com uma conta ativada.

### What helps to fill in: what is sent stays French

lettre-opposition-boxes-title = O que pedem as quadrículas
lettre-opposition-box-refuse = Recuso que este espaço seja aberto. Escreva a data da carta de informação, ou assinale a quadrícula pequena se nunca a recebeu.
lettre-opposition-box-close = O espaço está aberto: peço que seja fechado.
lettre-opposition-box-erase = Peço que os dados sejam apagados, sem esperar pelo fim do seu arquivo.
lettre-opposition-box-dmp = Se existir um antigo dossiê médico partilhado, peço que seja fechado também.
lettre-opposition-box-date = Em cima, escreva a sua localidade depois de "À", e a data de hoje depois de "le".

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-opposition-name = Carta à sua caixa
lettre-opposition-use = Para preencher à mão e enviar registada.
