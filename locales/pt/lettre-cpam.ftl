# Draft: not read by a native speaker.
# The letter goes to a French office, which must be able to read it: its own sentences are left out here, so that
# they are printed in French. What guides those who fill and sign it is translated.
# The letter to whoever directs the fund: what a group asks, on one page or two.

lettre-cpam-title = Carta à caixa sobre «Mon espace santé»
lettre-cpam-from = Da parte de
lettre-cpam-date = Lugar e data

### What the group says: a campaign may say it in its own words

### The law, the answer, the signature

lettre-cpam-names = Nomes, funções e assinaturas

### What helps to fill in: what is sent stays French

lettre-cpam-gloss = Esta carta está em francês para que a caixa a leia: peça que lha leiam antes de assinar. É sobre "Mon espace santé": informar, e recolher as escolhas em papel. Cada pessoa escreve o seu nome e assina. As quadrículas em baixo dizem quem recebe uma cópia: o Défenseur des droits, que defende os direitos de todos, a Cnil, que protege os dados pessoais, ou outra pessoa.

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-cpam-name = Carta à caixa
lettre-cpam-use = Para assinar em grupo, depois enviar ou entregar contra recibo.
