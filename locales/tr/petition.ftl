# Draft: not read by a native speaker.
# The petition is handed to a French office: what it asks for is absent here, so that it is printed in French. What helps who signs, what to fill in and what becomes of the names are translated.

petition-title = Dilekçe: onaysız sağlık dosyası olmasın

### What is asked for

petition-to = Verilecek yer:

### What is filled by hand

petition-column-name = Ad ve soyad
petition-column-town = Belediye
petition-column-sign = İmza

### What becomes of the names

petition-data = **Verileriniz.** Bu adlar yalnız bu dilekçeyi vermek içindir. İmzalamak serbesttir ve bu kullanıma onay sayılır. Kâğıtlar, kâğıt olarak, burada adı yazılı sorumluda kalır. Satırınızı görmeyi, düzeltmeyi veya çizmeyi ondan isteyin (RGPD, madde { $art_gdpr_access } ve { $art_gdpr_erase }). Reddederse: CNIL, { $cnil_address }.
petition-keeper = Sorumlu:
petition-contact = İletişim:
petition-until = Kâğıtların imha tarihi:

### What helps who signs: what is handed over stays French

petition-gloss = Bu dilekçe, bir şey demezseniz açılan, internetteki sağlık dosyanız "Mon espace santé" üzerinedir. Alacak olanlar için Fransızcadır: imzalamadan önce size okunmasını isteyin.

### What it is called, and what for: in the lists and in the notice for volunteers

petition-name = Dilekçe
petition-use = İmzalatmak için, her seferinde bir yaprak.
