# Draft: not read by a native speaker.
# The box « À vous de dire oui ou non »: nine lines, the same in every document that includes it, and a
# card of its own.

encadre-non-title = Evet de hayır da sizin: Mon espace santé’yi reddetmek veya kapatmak

### The box

encadre-non-mark = Haklarınız, yorumsuz
encadre-non-headline =
    Evet de
    hayır da sizin
encadre-non-number = { $phone_ens }
encadre-non-line-1 = **Bir şey demezseniz,** internette adınıza bir sağlık dosyası açılır: “Mon espace santé”.
encadre-non-line-2 = **Mektup veya e-posta geldiyse:** gönderilmesinden itibaren reddetmek için { $object_weeks } haftanız var. En iyisi { $advice_weeks } hafta dolmadan.
encadre-non-line-3 = **Bir şey gelmedi veya geç kaldıysanız:** kapatılmasını isteyin. Her zaman olur.
encadre-non-line-4 = **Telefonla:** pazartesiden cumaya, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(Paris saati, kontrol edin)
   *[no] {""}
}. Saat { $phone_call_before } öncesinde arayın.
encadre-non-line-5 = **Elinizin altında:** sosyal güvenlik numarası, carte Vitale, varsa mektuptaki kod.
encadre-non-line-6 = **İnternette:** { $ens_site }, sayfanın altında “M'opposer”.
encadre-non-line-7 = **Kapatmak silmez.** Veriler { $archive_years } yıl arşivde kalır. Silmek ayrı bir istektir: en çok { $erase_months } ay, geri dönüşü yok. Önce kopyalarınızı alın.
encadre-non-line-8 = **Kanıt saklayın:** belge isteyin, gerekirse postayla.
encadre-non-line-9 = **Kaybedeceğiniz:** acil durumda bile sağlıkçılar arasında paylaşım. Alan tutulup gizlenebilir, engellenebilir veya acil durumda erişim reddedilebilir. Kapanan yeniden açılabilir.
encadre-non-sources = Kaynaklar: Fransa halk sağlığı kanunu, madde { $art_ens }, { $art_notice }, { $art_close }, { $art_emergency }; { $phone_ens } hizmeti. Bilgiler: { $facts_date }. Bu bir hukuki danışmanlık değildir.

### The card, on its back

encadre-non-do = Nasıl yapılır

### What it is called, and what for: in the lists and in the notice for volunteers

encadre-non-name = “Evet de hayır da sizin” kutusu
encadre-non-use = Gazete içine koymak veya vermek için.
