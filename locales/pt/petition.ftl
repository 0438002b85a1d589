# Draft: not read by a native speaker.
# The petition is handed to a French office, which must be able to read it: its own sentences are left out here, so
# that they are printed in French. What guides those who sign, and what becomes of their names, is translated.
# The petition: what is asked for on the left, fifteen lines to sign on the right, what becomes of the
# names under them. Who signs shows an opinion: as little as possible is asked.

petition-title = Petição: nenhum dossiê de saúde sem acordo

### What is asked for

petition-to = Entregue a:

### What is filled by hand

petition-column-name = Nome e apelido
petition-column-town = Localidade
petition-column-sign = Assinatura

### What becomes of the names

petition-data = **Os seus dados.** Estes nomes servem para entregar esta petição, para mais nada. Assinar é livre e vale acordo para este uso. As folhas ficam em papel, com o responsável aqui nomeado. Peça-lhe para ver, corrigir ou riscar a sua linha (RGPD, artigos { $art_gdpr_access } e { $art_gdpr_erase }). Se recusar: CNIL, { $cnil_address }.
petition-keeper = Responsável:
petition-contact = Contacto:
petition-until = Folhas destruídas em:

### What helps who signs: what is handed over stays French

petition-gloss = Esta petição é sobre "Mon espace santé", o seu dossiê de saúde na internet, que se abre se nada disser. Está em francês para quem a vai receber: peça que lha leiam antes de assinar.

### What it is called, and what for: in the lists and in the notice for volunteers

petition-name = Petição
petition-use = Para assinar, uma folha de cada vez.
