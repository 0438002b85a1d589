# Draft: not read by a native speaker.
# Shared by every document.
#
# Words used throughout, one for each thing. The reader is spoken to in the plural: polite, and the same for women and men.
#   refuser            رفض / رفضَ (the law's "opposition": الاعتراض, named once in the guide's list of words)
#   fermer             إغلاق (clôture)
#   effacer            محو (suppression)
#   garder             الاحتفاظ
#   masquer            إخفاء
#   bloquer            منع
#   accès d'urgence    الاطلاع في حالة الاستعجال
#   espace             الفضاء; dossier de santé en ligne: ملف صحي على الإنترنت; DMP stays Latin
#   caisse, CPAM       صندوق التأمين الصحي, صندوقكم; CPAM and MSA stay Latin
#   lettre             الرسالة; courriel: البريد الإلكتروني
#   code provisoire    الرمز
#   carte Vitale       stays Latin, after بطاقة
#   numéro de sécurité sociale   رقم الضمان الاجتماعي
#   justificatif       وثيقة إثبات; reçu: وصل
#   guichet            الشباك
#   soignants          المعالجون; médecin traitant: الطبيب المعالج
#   compte activé      حساب مفعّل
# Nouns after a number agree with the number's present value.

### How values are written

format-time = { $hour }:{ $minutes }

### The fund

fund-write = للمراسلة
fund-go = للذهاب إلى الصندوق
fund-other = MSA أو نظام آخر: العنوان مكتوب على وثيقة «attestation de droits».

### The phone

phone-hours = من الاثنين إلى الجمعة، من { $phone_opens } إلى { $phone_closes }{ $overseas ->
    [yes] {" "}(بتوقيت باريس، للتأكد)
   *[no] {""}
}
phone-before = اتصلوا قبل { $phone_call_before }
phone-cost = خدمة مجانية + ثمن المكالمة

### QR codes

qr-phone = الاتصال بالرقم { $phone_ens }
qr-phone-alt = رمز QR: يتصل بالرقم { $phone_ens }
qr-site = فتح { $ens_site }
qr-site-alt = رمز QR: يفتح الموقع { $ens_site }
qr-campaign = صفحتنا
qr-campaign-alt = رمز QR: يفتح الصفحة { $campaign_website }
qr-fund = حفظ عنوان الصندوق
qr-fund-alt = رمز QR: يحفظ العنوان البريدي لـ { $fund_name }
qr-event = تسجيل الموعد
qr-event-alt = رمز QR: يسجل موعد { $event_date } في التقويم

### The legal footer

footer-publisher = الناشر:
footer-posted = ألصقه:
footer-printer = المطبعة:
footer-printer-home = طبعناه بأنفسنا.
footer-printer-screen = نسخة شاشة: من يطبعها يضيف اسمه وعنوانه.
footer-siret = SIRET { $siret }
footer-litter = لا تُرمى في الشارع.
footer-unofficial = وثيقة غير رسمية.
footer-edition = طبعة { $edition }.
footer-facts-unverified = معلومات { $facts_date }، تُراجَع من جديد.
footer-facts-verified = معلومات تُحقّق منها في { $facts_date }.
footer-addresses = العناوين: DILA، { $addresses_date }.
footer-sorting = ورقة تُفرز ويعاد تدويرها.

### A gathering

event-title = موعد
event-when = { $event_date }، الساعة { $event_time }
event-bring = أحضروا معكم:
event-summary = موعد Mon espace santé
event-rights = قد تُطلب منكم أوراق الهوية. حقوقكم: «Guide du manifestant»، دليل Ligue des droits de l'Homme ({ $rights_guide }). هذه ليست استشارة قانونية.

### For languages that no native reader has reviewed, and for addresses that the campaign corrected

footer-draft = ترجمة لم تُراجَع.
footer-addresses-corrected = عنوان تحقق منه الناشر في { $addresses_date }.
footer-modified = نص غيّره الناشر.

logo-alt = شعار: { $campaign_name }

### To show at the counter, or to read on the phone

counter-title = أروا هذا في الشباك، أو اقرؤوه في الهاتف
counter-refuse = أرفض Mon espace santé.
counter-close = أريد إغلاق فضائي Mon espace santé.
counter-erase = أريد أيضًا محو كل ما فيه.
counter-proof = أريد وثيقة إثبات بالبريد.
# How the French sentences sound. The French u is written as Maghreb readers hear it; v is written ف.
counter-refuse-sound = جُو رُوفِيز مُون إِسْبَاس سَانْتِي.
counter-close-sound = جُو فُو فِيرْمِي مُون إِسْبَاس سَانْتِي.
counter-erase-sound = جُو فُو أُوسِي كُو تُو سْوَا إِيفَاسِي.
counter-proof-sound = جُو فُو آنْ جِيسْتِيفِيكَاتِيف بَارْ لَا بُوسْتْ.

### Notes in the margin of printed sheets

margin-scale = اطبعوا بحجم { $full_size }%، دون تغيير المقاس
margin-side = { $side ->
    [front] الوجه.{" "}
    [back] الظهر.{" "}
   *[only] {""}
}
margin-edge = { $flip ->
    [short] الحافة القصيرة
   *[long] الحافة الطويلة
}
margin-turn = { $flip ->
    [simplex] وجه واحد
   *[both] وجهان، القلب على { margin-edge }
}
margin-two-up = { margin-side }{ margin-scale }، { margin-turn }. القص في الوسط.
# Short, since they end before the first cut or fold.
margin-short = { margin-side }بحجم { $full_size }%، { $flip ->
    [simplex] وجه واحد
   *[both] { margin-edge }
}.
margin-four-up = { margin-short } القص في الوسط، في الاتجاهين.
margin-n-up = { margin-short } القص عند العلامات.
margin-cut-and-stack = ورقة { $leaf }. { margin-short } القص ثم الجمع.
margin-folded = { $blanks ->
    [0] { margin-scale }، القلب على { margin-edge }.
   *[other] بحجم { $full_size }%، القلب على { margin-edge }.
}
margin-blanks = { $blanks ->
    [0] {""}
    [one] {" "}صفحة بيضاء في الآخر.
    [two] {" "}صفحتان بيضاوان في الآخر.
    [few] {" "}{ $blanks } صفحات بيضاء في الآخر.
   *[other] {" "}{ $blanks } صفحة بيضاء في الآخر.
}
margin-booklet = ورقة { $leaf }، { margin-side }{ margin-folded } الطي ثم التدبيس.{ margin-blanks }
margin-booklet-pair = ورقة { $leaf }. { margin-short } القص، الطي، التدبيس.{ margin-blanks }
margin-stickers = { margin-scale }، ورق لاصق. القص على الخطوط المتقطعة.
margin-leaflet = { margin-short } الطي على الخطوط المتقطعة، الجزء الأقصر أولًا.
margin-paper = تُطبع على ورق ملون: الأسود على الأبيض خاص بالملصقات الرسمية (قانون { $law_press }، المادة { $art_press_white }).
margin-reduction = { margin-paper } { margin-scale }.
margin-tiles = القطعة { $tile } من { $tiles }: الصف { $row }، العمود { $column }. { margin-paper } { margin-scale }. القص على اليمين وفي الأسفل حيث توجد قطعة تالية، ثم اللصق على القطعة التالية إلى خطوطها المتقطعة.
margin-tiles-plan = { $tile ->
    [0] خطة التركيب: عدد القطع { $tiles }، كل قطعة ورقة. { margin-scale }.
   *[other] { margin-tiles }
}
margin-single = { margin-scale }.
margin-slug = { $document } · { $departement } · { $fund } · { $language } · { $edition } · { $page }/{ $pages }
margin-riso = { margin-side }الحبر: { $ink }، المرور { $plate } من { $plates }. { margin-scale }، { margin-turn }.

### Where and when a campaign signs

signed-place-date = { $campaign_place }، { $campaign_date }
signed-date = { $campaign_date }
signed-place = { $campaign_place }

### Pages of large print

page-of = صفحة { $page } من { $pages }
