# Draft: not read by a native speaker.
# The leaflet: one sheet folded in three. Inside, the way in three panels; outside, cover, first flap and back.

depliant-title = Mon espace santé: الرفض أو الإغلاق أو الاحتفاظ، المطوية

### The cover

depliant-cover-name = Mon espace santé
depliant-headline = الرفض،
    الإغلاق،
    الاحتفاظ؟
depliant-what = يُفتح فضاء صحي على الإنترنت باسمكم **إذا لم تقولوا شيئًا.** يمكن رفضه، أو إغلاقه في أي وقت.
depliant-call = رقم واحد
depliant-number = { $phone_ens }

### The flap: where one stands

depliant-where-headline = أين أنتم؟
depliant-where-letter-title = رسالة حديثة
depliant-where-letter = يمكنكم **الرفض**، خلال { $object_weeks } أسابيع من إرسال الرسالة، الورقية أو الإلكترونية. الأفضل خلال الـ { $advice_weeks } الأولى.
depliant-where-late-title = فات الأجل
depliant-where-late = لم يضع شيء: يمكنكم **إغلاق** الفضاء، في أي وقت.
depliant-where-none-title = لا رسالة
depliant-where-none = الفضاء موجود على الأرجح. حتى دون تفعيل، يمكن لمعالجين أن يملؤوه ويقرؤوه. اسألوا بالهاتف.
depliant-where-keep-title = تفضلون الاحتفاظ
depliant-where-keep = الفضاء يُفتح وحده. لاستعماله، فعّلوه على الإنترنت.
depliant-where-other-title = لشخص آخر
depliant-where-other = **طفل:** يتصل الوالد المذكور في الرسالة. **راشد له ممثل:** يطلب ممثله، مع مراعاة رأيه.

### Inside, left: what to gather

depliant-gather-headline = حضّروا
depliant-gather-number-title = رقم الضمان الاجتماعي
depliant-gather-number = { $nir_length } خانة، على carte Vitale أو «attestation de droits».
depliant-gather-photo-title = carte Vitale عليها صورة
depliant-gather-photo = الأرقام الـ { $serial_last } الأخيرة، على طول الحافة، عن يمين الصورة.
depliant-gather-plain-title = carte Vitale دون صورة
depliant-gather-plain = على الظهر، في أعلى اليسار: من { $serial_min } إلى { $serial_max } رقمًا.
depliant-gather-lost = **ضاعت؟** يمكن للرقم { $phone_ens } أن يعطي هذا الرقم.
depliant-gather-code-title = رمز الرسالة
depliant-gather-code = { $code_length } خانة، صالح { $code_weeks } أسابيع. **دون رمز، اتصلوا مع ذلك.**

### Inside, middle: the call

depliant-phone-headline = اتصلوا
depliant-phone-number = { $phone_ens }
depliant-say-title = يمكنكم القول
depliant-say-choice = «أريد **رفض** Mon espace santé»، أو «أريد **إغلاقه**».
depliant-say-dmp = «هل عندي فضاء، أو **DMP قديم** (الملف الطبي المشترك)؟»
depliant-say-erase = إذا أردتم ذلك: «**امحوا** أيضًا بياناتي.»
depliant-say-proof = «أرسلوا لي **وثيقة الإثبات** بالبريد.»
depliant-say-who = «ما اسمكم الأول؟ متى يتم الأمر؟»
depliant-answer-title = إذا أجابوكم
depliant-answer-code = **«يلزم الرمز.»** ماذا أعطي بدله؟
depliant-answer-web = **«هذا على الإنترنت.»** القانون يسمح بطلبه من المسؤول عن الخدمة: إلى من أكتب؟
depliant-never = لا تعطوا هذه الأرقام أبدًا لمن يتصل بكم، ولا لنا.

### Inside, right: closing and erasing

depliant-close-headline = اختاروا
depliant-close-title = الإغلاق، المحو: طلبان
depliant-close = **الإغلاق:** يُحفظ كل شيء { $archive_years } سنوات. **والمحو أيضًا:** { $erase_months } أشهر على الأكثر، بلا رجعة.
depliant-copies = **أولًا، نسخكم.** اطلبوا وثائقكم من الطبيب والمستشفى.
depliant-lose-title = ما تخسرونه
depliant-lose = تبادل الوثائق بين المعالجين، حتى في الاستعجال. ملفكم عند طبيب جديد. المراسلة.
depliant-middle-title = بين نعم ولا
depliant-middle = الاحتفاظ بالفضاء، مع إخفاء وثيقة، أو منع معالج، أو رفض الاطلاع في الاستعجال. يلزم حساب مفعّل على الإنترنت.
depliant-back-title = تغيير الرأي
depliant-back = يمكن فتح الفضاء من جديد. ما مُحي لا يعود.

### The back: writing, online, proof

depliant-write-headline = الكتابة، الإثبات
depliant-write = **رسالة مضمونة** إلى صندوقكم تترك أثرًا مكتوبًا. على الصندوق أن يؤكد الاستلام. الأجل قريب؟ اتصلوا قبل ذلك.
depliant-online = **على الإنترنت:** { $ens_site }، الرابط «M'opposer» في أسفل الصفحة. احتفظوا بوثيقة الإثبات.
depliant-counter = **في الشباك:** موعد بالرقم { $phone_fund }. هناك يساعدونكم، دون ضمان تسجيل اختياركم.
depliant-cnil = **لا جواب مرضٍ بعد { $cnil_delay_months ->
    [one] شهر
    [two] شهرين
    [few] { $cnil_delay_months } أشهر
   *[other] { $cnil_delay_months } شهرًا
}؟** يمكن اللجوء إلى CNIL:
    { $cnil_address }.
depliant-sources = قانون الصحة العامة الفرنسي، المواد { $art_ens } و { $art_notice } و { $art_close } و { $art_dmp }؛ قانون العلاقات بين الجمهور والإدارة، المادة { $art_ack }. لا تعوض استشارة قانونية أو طبية.

### What it is called, and what for: in the lists and in the notice for volunteers

depliant-name = مطوية
depliant-use = تُطوى على ثلاثة: الطريقة كلها، وتوضع في كل مكان.
