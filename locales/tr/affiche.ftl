# Draft: not read by a native speaker.
# The poster: one sentence, one scene, one number. The headline and what stands under it are opinion; the source, the
# number and the rest are the same for all.

affiche-title = “Mon espace santé” afişi: reddetmek veya kapatmak

affiche-headline =
    Dosyanızı hiç
    gördünüz mü?
affiche-lead = “Mon espace santé”, internetteki sağlık dosyası, **bir şey demezseniz** açılır. Onu **reddedebilir** veya her zaman **kapatabilirsiniz.**
affiche-source = { $figures_month } itibarıyla alanların yüzde { $share_opened } kadarını sahipleri etkinleştirmişti.
affiche-call = Ret veya kapatma için arayın
affiche-number = { $phone_ens }
affiche-hours = Pazartesiden cumaya, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(Paris saati, kontrol edin)
   *[no] {""}
}.
affiche-before = **Mektup olmasa da { $phone_call_before } öncesinde arayın.**

### Consent

affiche-consentement-title = “Mon espace santé” afişi: onay
affiche-consentement-headline =
    Bir şey demedim.
    Evet de
    demedim.
affiche-consentement-lead = İnternetteki sağlık dosyası “Mon espace santé”nin açılması için susmanız yeter. Reddetmek veya kapatmak için de **bir telefon yeter.**
affiche-consentement-source = “İtiraz yoksa kendiliğinden açılır”: Fransa halk sağlığı kanunu, madde { $art_ens }.

### Secrecy

affiche-secret-title = “Mon espace santé” afişi: gizlilik
affiche-secret-headline =
    Dosyanızı
    kim
    okuyor?
affiche-secret-lead = Sizi tedavi eden ekip için onayınız **var sayılır.** Etkin hesabınız yoksa kimin okuduğunu görmezsiniz. **Reddedebilir** veya **kapatabilirsiniz.**
affiche-secret-source = Her mesleğin hakkı ayrıdır: Fransa halk sağlığı kanunu, madde { $art_consult }. Sigorta şirketlerinin ve işverenlerin hakkı yoktur: madde { $art_insurers }.

### Without internet

affiche-sans-internet-title = “Mon espace santé” afişi: internetsiz
affiche-sans-internet-headline =
    Hayır
    demek için
    internet
    gerekmez.
affiche-sans-internet-lead = Bilgisayarınız olmasa da, susarsanız “Mon espace santé” açılır. Siz onu görmezsiniz. **Sağlıkçılar doldurabilir ve okuyabilir.**
affiche-sans-internet-source = E-postanız bilinmiyorsa bilgi postayla gelir: Fransa halk sağlığı kanunu, madde { $art_notice }.

### Did you know?

affiche-saviez-vous-title = “Mon espace santé” afişi: biliyor muydunuz?
affiche-saviez-vous-headline =
    Üç dosyadan ikisi
    uyuyor.
affiche-saviez-vous-lead = Belki adınıza internette bir sağlık dosyası açıldı. **Biliyor muydunuz?** Uyusa bile sağlıkçılar onu doldurabilir ve okuyabilir.

### Forced passage

affiche-passage-force-title = “Mon espace santé” afişi: onaysız açılış
affiche-passage-force-headline =
    Evet demeniz
    beklenmedi.
affiche-passage-force-lead = “Mon espace santé”, internetteki sağlık dosyası, itiraz etmeyen herkese açılır. Henüz geç değil: **reddedebilir** veya her zaman **kapatabilirsiniz.**
affiche-passage-force-source = “İtiraz yoksa”: { $law_silence } tarihli kanun, Fransa halk sağlığı kanunu, madde { $art_ens }.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-name = Afiş
affiche-consentement-name = Afiş: onay
affiche-secret-name = Afiş: gizlilik
affiche-sans-internet-name = Afiş: internetsiz
affiche-saviez-vous-name = Afiş: biliyor muydunuz?
affiche-passage-force-name = Afiş: onaysız açılış
affiche-use = Duvar sahibinin izniyle asmak için.
