# Draft: not read by a native speaker.
# The call: a text to sign together, what happened here, what is asked; on the other side, the procedure in a box.

appel-title = “Mon espace santé” üzerine çağrı
appel-kicker = Çağrı

### The call: a campaign may say it in its own words

appel-headline =
    Reddetmek de
    susmak kadar
    kolay olsun
appel-lead = “Mon espace santé”, internetteki sağlık dosyası, yanıt verilmeyince açılır. Herkes yanıt verebilsin istiyoruz.
# The name of the fund's department stands in French, as the directory writes it.
appel-body =
    { $figures_month } itibarıyla alanların yüzde { $share_opened } kadarını sahipleri etkinleştirmişti. Ötekiler, kişi onları hiç görmeden doldurulabilir ve profesyonellerce okunabilir. Kimin okuduğunu bilmek için hesap, yani internet gerekir.

    Bu alanı isteyen sağlıkçılar var ve nedenleri var: bir sonucu paylaşmak, zaman kazanmak, acil durumda daha iyi bakmak. Onu tutanı da kapatanı da yargılamıyoruz. Diyoruz ki seçim için bir soru ve yanıtı duyacak biri gerekir: bir mektup, bir ses, bir gişe.

    Çevrenizde konuşun. Telefon etmesi için bir komşuya yardım edin. Bunu kurumdan (caisse { $departement_of }) istemeye bizimle gelin.
appel-demands-label = İsteklerimiz
appel-demands =
    - herkes için kâğıt üstünde bilgi;
    - reddetmek ve kapatmak için, alındı veren bir gişe;
    - postayla bir kanıt belgesi;
    - her yıl ret sayıları.

### Who signs

appel-date = Kim, nerede, ne zaman

### What it is called, and what for: in the lists and in the notice for volunteers

appel-name = Çağrı
appel-use = İmzalatmak, dağıtmak, yüksek sesle okumak için.
