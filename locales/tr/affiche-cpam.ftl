# Draft: not read by a native speaker.
# The notice that a fund could put up in its hall: four choices of equal weight, nothing advised.

affiche-cpam-title = Bekleme salonu afişi: Mon espace santé, seçim sizin
affiche-cpam-headline =
    Mon espace santé:
    seçim sizin
affiche-cpam-lead = “Mon espace santé” internette bir sağlık dosyasıdır. **Reddetmezseniz adınıza açılır.** Fikrinizi değiştirebilirsiniz.

### Four choices

affiche-cpam-keep = Tutmak
affiche-cpam-keep-text = Sağlıkçılarınız orada belge paylaşır, acil durumda okuyabilir. Kimin okuduğunu görmek için etkinleştirin.
affiche-cpam-adjust = Ayarlamak
affiche-cpam-adjust-text = Etkin alanda bir belgeyi gizleyin veya bir sağlıkçıyı engelleyin. Acil durumda erişimi de reddedebilirsiniz.
affiche-cpam-refuse = Reddetmek
affiche-cpam-refuse-text = Mektup veya e-posta gönderildikten sonra { $object_weeks } haftanız var. Daha sonra yine kapatılabilir.
affiche-cpam-close = Kapatmak
affiche-cpam-close-text = Her zaman. Veriler { $archive_years } yıl arşivde kalır veya isterseniz silinir: en çok { $erase_months } ay. Önce kopyalarınızı alın.
affiche-cpam-lose = **Alan yoksa,** acil durumda bile sağlıkçılar internette paylaşım yapamaz. **Kapanan alan yeniden açılabilir,** isterseniz.

### How

affiche-cpam-call = Ret veya kapatma için arayın
affiche-cpam-number = { $phone_ens }
affiche-cpam-hours = Pazartesiden cumaya, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(Paris saati, kontrol edin)
   *[no] {""}
}. Saat { $phone_call_before } öncesinde arayın.
affiche-cpam-proof = **Kanıt belgesi isteyin,** dilerseniz postayla.
affiche-cpam-help = **İnternetiniz yoksa yardım alın:** randevuyla kurumda ({ $phone_fund }) veya bir France services merkezinde.
affiche-cpam-sources = Kaynaklar: Fransa halk sağlığı kanunu, madde { $art_ens }, { $art_notice }, { $art_close } ve { $art_emergency }. Bu bir hukuki danışmanlık değildir.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-cpam-name = Bekleme salonu afişi
affiche-cpam-use = Kuruma, salonu için önerilir.
