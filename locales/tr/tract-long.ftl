# Draft: not read by a native speaker.
# The long tract: an essay on several pages, its notes, and the procedure in a box that is the same for all.

tract-long-title = “Mon espace santé” üzerine uzun bildiri
tract-long-kicker = Okumak, tartışmak için

### The essay: a campaign may say it in its own words

tract-long-headline =
    Evet demek,
    hayır demek,
    susmak
tract-long-lead = “Mon espace santé”, sağlığımız hakkında bilinenlerin bir bölümünü internette tek dosyada toplar. Yanıt verilmeyince açılır. Kanun ne diyor, ne kazanılır, ne kaybedilir, nasıl seçilir: işte burada.
tract-long-body =
    ## Çekmeceli bir dolap

    “Mon espace santé” herhangi bir site değildir. Kanunun her sigortalı adına açtığı bir alandır. İçinde idari bilgiler, ölçümler ve anketler, geri ödemeler, mesajlaşma, ajanda, uygulamalar ve erişim kaydı vardır.[^1] Ana çekmecesi, sağlıkçıların belgelerini koyduğu ortak tıbbi dosyadır. Alanı açmak bu dosyayı açmaktır; daha eski bir dosya da ona aktarılır.[^2]

    Alandan sağlık bakanlığı ile ulusal hastalık sigortası kurumu birlikte sorumludur. Ortak tıbbi dosyadan ulusal kurum tek başına sorumludur. İldeki kurum yani yalnız bir gişedir. Yine de ona yazılır, onunla konuşulur.

    ## Susmanın sayıldığı yer

    { $law_ens } tarihli ilk kanun alanı kurar. { $law_silence } tarihli bir başkası oyunun kuralını değiştirir: artık alan, kişi veya onu temsil eden itiraz etmezse kendiliğinden açılır.[^3] { $decrees_ens } tarihli kararnameler ayrıntıyı belirler. Hizmet bütün ülkede { $launch } günü başlar.

    Değişiklik bir cümledir: kanun artık bir evet beklemez, bir hayır bekler.

    Bilgi, kurumun bildiği adrese e-postayla gider; adres yoksa veya e-posta ulaşmazsa postayla gider. İtiraz için { $object_weeks } hafta vardır; mektubun açıldığı günden değil, gönderildiği günden sayılır.[^4] Bu süreden sonra da geç değildir: alan her zaman kapatılabilir. Yeter ki var olduğu bilinsin.

    Kanunun bu seçiminin nedenleri var. Henüz ihtiyaç duymadığı bir dosyayı az kişi ister; boş bir dosya da kimseye yaramaz. Bunun bir bedeli de var. Açık bir alan karşısında, onu birinin isteyip istemediği artık bilinmez. { $figures_month } itibarıyla kişilerin yaklaşık yüzde { $share_spaces } kadarının adına bir alan vardı; bu alanların yüzde { $share_opened } kadarını { $millions_opened } milyon kişi etkinleştirmişti. Ötekiler ne evettir ne hayır. Onları kimse duymadı.

    ## Kim okur, kim yazar

    Herkes okumaz. Dosyaya bakmak için önceden onay gerekir. Bu onay bir bakım ekibi içinde var sayılır ve haklar mesleğe göre değişir. Sigorta şirketleri ve işverenler ise, kişi razı olsa bile dosyayı isteyemez.[^5]

    Acil durumda, konuşamıyorsak, profesyoneller okuyabilir; önceden itiraz edilmişse okuyamaz. Bunu sonra, elektronik yoldan öğreniriz.[^6] Bu kural bakıma yardım edebilir. Haberimiz olması için bir e-posta adresimizin olması ve ona bakmamız da gerekir.

    Yazmak okumaktan kolaydır. Bir sağlıkçı yetkiliyse, koyduğu belgeler ancak haklı bir nedenle reddedilebilir; engellenmiş olsa da belge koyabilir. Bir belge gizlenebilir: onu koyana, alanın sahibine ve yönetici olarak seçilmiş sağlıkçıya görünür kalır.

    Bir sağlıkçıyı engellemek, kimin okuduğunu bilmek, okununca haber almak: bu ayarlar etkinleştirilmiş bir hesap ister. Oysa hiç etkinleştirilmemiş bir alan doldurulabilir ve okunabilir. Asıl kaygımız buradadır. Dolabın anahtarı internettedir ve birçok kişinin elinde değildir.

    ## Ne kazanılır

    Yalnız kötüsünü söylemek haksızlık olur. Sizi tanımayan bir hekim, başkasının yazdığını okuyabilir. Bir sonuç, zarfı taşımanıza gerek kalmadan bir servisten ötekine geçer. Yapılmış bir tetkik yeniden yapılmayabilir. Bir alerji zamanında bilinebilir.

    Çok sağlıkçı gören, sık taşınan, hikâyesini on kez anlatmakta zorlanan biri bu alanı, iyi nedenlerle isteyebilir. Bunlar evet demek için iyi nedenlerdir. Başkalarının yerine demek için değil.

    ## Çevrimdışı olanlar

    { $no_internet_year } yılında { $old_age } ve üstü yaştakilerin yüzde { $share_old_no_internet } kadarının evinde internet yoktu. { $illectronism_year } yılında yüzde { $share_old_illectronism } kadarı onu kullanmayı bilmiyordu veya kullanmıyordu.[^7] Haklar Savunucusu (Défenseure des droits), { $rights_report } tarihli raporunda dijital konuda zorlanan { $millions_difficulty } milyon kişiden söz ediyordu.

    Bu kişilerin hakları herkesinkiyle aynıdır. Telefonla reddedebilir ve kapatabilir veya kurumlarına başvurabilirler. Ama çoğu kez en son onlar öğrenir. Mesai saatinde aramaları gerekir. Kimin okuduğunu görmezler. Gişede onlara yardım edilebilir; gişenin retlerini kendisinin kaydedeceği garanti değildir.

    ## Çocuklar, yakınlar

    Bir çocuk için ana baba veya yasal temsilci reddeder ya da kapatır; her çocuğa bir kod. Ancak reşit olmayan biri bazı bakımları gizli tutabilir: bunlar alana girmez veya ana babası görmez. Haklı ve hassas bir kural: herkesin onu doğru zamanda uygulamayı düşünmesi gerekir.

    Temsil edilen bir yetişkinin de sözü vardır: temsilcisi, onun görüşünü dikkate alarak reddedebilir. “Curatelle” altında kişi, yardımla, kendi karar verir. Yalnız genel rejim değil, bütün rejimler kapsamdadır.

    Geriye geçmiş kalıyor. Eski ortak tıbbi dosya, { $dmp_stop } gününden beri artık açılmıyor. Var olan dosya, bir geçiş süresi boyunca, reddedilmesine karşın açık kalmış olabilir; ikinci bir itiraz onu kapatır. Eski dosyası olan, bunu telefonda sorsa iyi eder.

    ## Hep ile hiç arası

    Çoğu kez ya hep ya hiç sanılır. Öyle değildir. Alan tutulup belgeler gizlenebilir, bir sağlıkçı engellenebilir, acil durumda okuma reddedilebilir. Kapatılıp sonra yeniden açılabilir. Kapatılıp her şeyin silinmesi istenebilir.

    Bu iki iş ayrıdır. Kapatınca veriler { $archive_years } yıl arşivde kalır. Silmek, açıkça söylenmesi gereken başka bir istektir; en çok { $erase_months } ayda yapılır, geri dönüşü yoktur.[^8] En iyisi önce kopyalarını almaktır. Bunların hiçbiri hekimin ve hastanenin tuttuğu dosyalara, geri ödemelere, ameli hesabına, kendi kuralları olan eczane dosyasına dokunmaz.

    ## İki itiraz

    “Sağlıkçıların işini zorlaştıracaksınız.” Olabilir, biraz. Sormak bir dakika sürer ve o dakika kimsede yoktur. Ama boşa gitmez: anlatılan, yatıştırılan, birinin mektubu almadığının anlaşıldığı dakikadır. Kabul edilen dosya konuşulur; dayatılan dosyanın etrafından dolanılır.

    “Zaten her şey bilgisayarda.” Doğru, ama soru bu değil. Muayenehane, hastane, eczane, her biri kendi dosyasını kendi işi için tutar. Burada ise toplanıyor. Toplamak işe yarayabilir, ama önemsiz değildir: sorulmaya değer.

    ## Gerçekten seçmek

    Bakım bir soruyla başlar: “Kabul ediyor musunuz?” Bakan kişi yanıtı bekler. Sağlık dosyası da aynı sabrı hak eder. Sahipleri onu istemişse daha güvenli, daha iyi dolu olur. Bunun için az şey gerekir: kâğıt bir mektup, bir gişe, yanıt veren bir telefon, bir alındı. Reddetmek, susmaktan zor olmamalı.

    {""}[^1]: Fransa halk sağlığı kanunu, madde { $art_contents }.
    {""}[^2]: Fransa halk sağlığı kanunu, madde { $art_dmp }.
    {""}[^3]: Fransa halk sağlığı kanunu, madde { $art_ens }.
    {""}[^4]: Fransa halk sağlığı kanunu, madde { $art_notice }.
    {""}[^5]: Fransa halk sağlığı kanunu, madde { $art_consult } (onay) ve { $art_insurers } (sigorta şirketleri, işverenler).
    {""}[^6]: Fransa halk sağlığı kanunu, madde { $art_emergency }.
    {""}[^7]: Insee. Bu baskıdan önceki sayılar: daha yenileri olabilir.
    {""}[^8]: Fransa halk sağlığı kanunu, madde { $art_close }.
tract-long-demands-label = İsteklerimiz
tract-long-demands =
    - Bilgi mektubu, geri gönderilecek bir ret kâğıdıyla, herkese **kâğıt üstünde** ulaşsın.
    - Her kurumun **gişesinde** reddedilip kapatılabilsin ve alındıyla çıkılsın.
    - E-posta adresi olmayana postayla **kanıt belgesi** gönderilsin.
    - Hiç etkinleştirilmemiş bir alan, kişi istemeden **ne doldurulsun ne okunsun**.
    - **Ret ve kapatma sayısı** her yıl yayımlansın.

### The procedure, and who signs

tract-long-notes = Notlar
tract-long-signed = Kim imzalıyor
tract-long-about-label = Hakkında
tract-long-about = Bu bildiri bir görüştür: yalnız imzalayanları bağlar. Kutu ise bütün kâğıtlarımızda aynıdır.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-long-name = Uzun bildiri
tract-long-use = Evde okumak, toplantıda tartışmak için.
tract-long-remarks = Notlarımız, sorularımız
