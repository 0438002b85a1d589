# Draft: not read by a native speaker.
# Rights at a demonstration: a card for the pocket. Neutral information; what no source says is left out.
# Words of the law that a person has to recognise when they are said stand in French beside the translation.

aide-manif-title = Gösteri: haklarınız cebinizde

### Front: before and during

aide-manif-headline =
    Gösteri:
    haklarınız
aide-manif-declare = Önce: bildirim
aide-manif-declare-text = { $demo_days_most } ila { $demo_days } tam gün önce. Belediyeye; polisin devlete bağlı olduğu yerde préfecture’e (Paris’te: préfecture de police). Bildirim kimin, niçin, nerede, ne zaman olduğunu söyler. Bir düzenleyen imzalar.
aide-manif-identity = Kimlik kontrolü
aide-manif-identity-text = Kanuna uygunsa buna uyulur. Kimlik her yolla kanıtlanır. Kanıt yoksa en çok { $check_hours } saat tutulabilirsiniz (Mayotte: { $check_hours_mayotte }). Bir yakınınıza ve savcıya (procureur) haber verilmesini isteyin.
aide-manif-film = Görüntü çekmek
aide-manif-film-text = Açık alanda polis çekilebilir. Soruşturma veya güvenlik buna engel olabilir. Polis görüntünüzü silemez. İzinsiz kimsenin yüzünü göstermeyin.

### Back: in custody

aide-manif-custody = Gözaltı (garde à vue): susma hakkı
aide-manif-custody-text = Kimliğinizi söyleyin. Sonra yanıt vermemek haktır. Bir yakınınıza haber verdirebilir, hekim görebilirsiniz.
aide-manif-lawyer = Avukat isteyin
aide-manif-lawyer-text = Baştan itibaren haktır. Tanıdığınız yok mu? Deyin: “un avocat commis d'office” (atanan avukat).
aide-manif-minor = Reşit olmayanlar
aide-manif-minor-text = Gözaltında baştan itibaren bir avukat bulunur. Hâkim aksine karar vermezse ana babaya haber verilir.

### Back: to fill by hand

aide-manif-call-lawyer = Avukat
aide-manif-call-friend = Bir yakın
aide-manif-sources = **Bilgidir, hukuki danışmanlık değildir.** Kaynaklar: code de la sécurité intérieure, madde { $art_demo }; code de procédure pénale, madde { $art_custody }, { $art_identity } ve { $art_check }; code de la justice pénale des mineurs, madde { $art_minor }; { $film_note } tarihli polis notu; Ligue des droits de l'Homme.

### What it is called, and what for: in the lists and in the notice for volunteers

aide-manif-name = Gösteri kartı
aide-manif-use = Toplanma günlerinde cepte taşımak için.
