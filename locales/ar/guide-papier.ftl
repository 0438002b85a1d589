# Draft: not read by a native speaker.
# The guide on paper: the whole way for somebody without internet. Neutral: it states both sides and judges nothing.

guide-papier-title = Mon espace santé: الرفض أو الإغلاق، الدليل على الورق
guide-papier-page = صفحة
guide-papier-of = من

### The cover

guide-papier-cover-name = Mon espace santé
guide-papier-headline = الرفض
    أو الإغلاق
    دون إنترنت
guide-papier-what = يُفتح فضاء صحي على الإنترنت باسمكم **إذا لم تقولوا شيئًا.**
guide-papier-choice = يمكنكم رفضه، أو إغلاقه متى شئتم. هذه هي الطريقة، على الورق.
guide-papier-call = الرقم
    للاتصال
guide-papier-phone = { $phone_ens }

### Is it for me?

guide-papier-tree-headline = هل هذا لي؟
guide-papier-tree-who = نعم، إذا كنتم مؤمَّنين: CPAM أو MSA أو نظام آخر. وللاحتفاظ بالفضاء، لا تفعلوا شيئًا.
guide-papier-tree-letter = هل وصلتكم رسالة الإعلام، بالبريد أو إلكترونيًا؟
guide-papier-tree-date = هل أُرسلت منذ أقل من { $object_weeks } أسابيع؟
guide-papier-yes = نعم
guide-papier-no = لا
guide-papier-tree-refuse-title = الرفض
guide-papier-tree-refuse = الأجل يبدأ من الإرسال. الأفضل قبل مرور { $advice_weeks } أسابيع.
guide-papier-tree-close-title = الإغلاق
guide-papier-tree-close = الفضاء موجود على الأرجح. الإغلاق ممكن في أي وقت.
guide-papier-tree-both = لم يضع شيء
guide-papier-tree-next = حضّروا أرقامكم:

guide-papier-others-title = لشخص آخر
guide-papier-others-child = **طفلكم:** يتصل الوالد المذكور في الرسالة. رمز لكل طفل.
guide-papier-others-adult = **راشد تحت الحماية:** يطلب ممثله، مع مراعاة رأيه. وتحت نظام «curatelle»، الشخص هو الذي يقرر، بمساعدة.
guide-papier-others-relative = **قريب:** ساعدوه؛ هو الذي يقرر وهو الذي يتكلم.

### What to gather

guide-papier-gather-headline = حضّروا أرقامكم
guide-papier-card-title = بطاقتكم carte Vitale
guide-papier-card-photo = **عليها صورة:** من الأمام، على طول الحافة، عن يمين الصورة. انسخوا الأرقام الـ { $serial_last } الأخيرة.
guide-papier-card-plain = **دون صورة:** على الظهر، في أعلى اليسار. من { $serial_min } إلى { $serial_max } رقمًا.
guide-papier-card-lost = **ضاعت، أو لا تُقرأ؟** يمكن للرقم { $phone_ens } أن يعطيكم هذا الرقم.
guide-papier-nir-title = رقم ضمانكم الاجتماعي
guide-papier-nir = { $nir_length } خانة، على البطاقة أو على «attestation de droits».
guide-papier-nir-home = يُكتب في بيتكم، واحتفظوا به لأنفسكم.
guide-papier-code-title = رمز الرسالة
guide-papier-code = { $code_length } خانة، صالح { $code_weeks } أسابيع. انتبهوا إلى الحروف الكبيرة.
guide-papier-code-none = **دون رمز، اتصلوا مع ذلك.**

### By phone, at the counter

guide-papier-phone-headline = اتصلوا بالرقم
guide-papier-say-title = تقولون
guide-papier-say-choice = «ليس عندي إنترنت. أريد **رفض** Mon espace santé» أو «أريد **إغلاقه**».
guide-papier-say-dmp = «هل يوجد DMP قديم باسمي؟»
guide-papier-say-proof = «أرسلوا لي وثيقة الإثبات **بالبريد**.»
guide-papier-say-erase = لمحو كل شيء، اطلبوا ذلك أيضًا:
guide-papier-asked-title = يُطلب منكم
guide-papier-asked = رقم ضمانكم الاجتماعي، ورقم البطاقة، والرمز إن كان عندكم. اقرؤوها ببطء:
guide-papier-never = لا تعطوا هذه الأرقام أبدًا لمن يتصل بكم، ولا لنا.
guide-papier-counter-title = في الشباك
guide-papier-counter = خذوا موعدًا: **{ $phone_fund }**. هناك يساعدونكم، دون ضمان تسجيل اختياركم. اطلبوا وصلًا مختومًا.

### By letter

guide-papier-letter-headline = اكتبوا
guide-papier-letter-how = للنسخ أو القص، ثم الإرسال في رسالة مضمونة مع إشعار بالاستلام.
guide-papier-letter-deadline = **الأجل قريب؟ اتصلوا أولًا.**
guide-papier-letter-address = العنوان:
# The letter is cut out and sent to a French office: its sentences are absent here, so that they are printed in French.
# Only what says what to fill in is translated.
guide-papier-letter-from = الاسم، اللقب، العنوان
guide-papier-letter-place = المكان والتاريخ
guide-papier-letter-number = رقم الضمان الاجتماعي (على الأصل فقط)
guide-papier-letter-signature = التوقيع

### Closing and erasing, and what one loses

guide-papier-close-headline = الإغلاق، المحو
guide-papier-close-two = طلبان منفصلان، ونتيجتان.
guide-papier-close-title = «أغلق»
guide-papier-close = تُحفظ بياناتكم { $archive_years } سنوات، ثم تُمحى.
guide-papier-erase-title = «أمحو»
guide-papier-erase = يُطلب زيادة على الإغلاق. المحو خلال { $erase_months } أشهر على الأكثر، **بلا رجعة**.
guide-papier-copies = **أولًا، نسخكم.** اطلبوا وثائقكم من الطبيب والمستشفى.
guide-papier-lose-title = ما تخسرونه
guide-papier-lose-emergency = في الاستعجال
guide-papier-lose-emergency-what = نتائجكم المشتركة
guide-papier-lose-history = عند طبيب جديد
guide-papier-lose-history-what = قراءة ملفكم السابق
guide-papier-lose-messages = المراسلة
guide-papier-lose-messages-what = التواصل مع المعالجين
guide-papier-middle-title = بين نعم ولا
guide-papier-middle = الاحتفاظ بالفضاء، مع إخفاء وثيقة، أو منع معالج، أو رفض الاطلاع في الاستعجال. يلزم حساب مفعّل على الإنترنت.
guide-papier-back-title = تغيير الرأي
guide-papier-back = يمكن فتح الفضاء من جديد. ما حُفظ يعود، وما مُحي لا يعود.

### Proof, and if it fails

guide-papier-fail-headline = إذا تعثّر الأمر
guide-papier-proof-title = احتفظوا بإثبات
guide-papier-proof = اطلبوا وثيقة الإثبات بالبريد. وعن كل رسالة، على الصندوق أن يؤكد الاستلام.
guide-papier-log-title = سجّلوا كل مكالمة
guide-papier-log-when = اليوم والساعة
guide-papier-log-who = الاسم
guide-papier-log-answer = الجواب، الانتظار
guide-papier-answers-title = يقولون لكم…
guide-papier-answer-code = «يلزم الرمز.»
guide-papier-answer-code-say = «ماذا أعطي بدله؟»
guide-papier-answer-web = «بالإنترنت.»
guide-papier-answer-web-say = «القانون يسمح بطلبه من المسؤول عن الخدمة. إلى من أكتب؟»
guide-papier-answer-busy = لا جواب
guide-papier-answer-busy-say = سجّلوا، اتصلوا ثانية، اكتبوا.
guide-papier-cnil-title = CNIL
guide-papier-cnil-when = { $cnil_delay_months ->
    [one] بعد شهر دون جواب مرضٍ، يمكن تقديم شكوى:
    [two] بعد شهرين دون جواب مرضٍ، يمكن تقديم شكوى:
    [few] بعد { $cnil_delay_months } أشهر دون جواب مرضٍ، يمكن تقديم شكوى:
   *[other] بعد { $cnil_delay_months } شهرًا دون جواب مرضٍ، يمكن تقديم شكوى:
}
guide-papier-cnil = { $cnil_address }
guide-papier-rights-title = Défenseur des droits
guide-papier-rights = مجاني، وله مندوبون قرب بيتكم.
guide-papier-rights-phone = { $rights_phone }

### Words, address, sources

guide-papier-words-headline = الكلمات، العنوان
guide-papier-word-ens = **ENS:** الفضاء الرقمي الصحي، الاسم القانوني لـ Mon espace santé
guide-papier-word-dmp = **DMP:** الملف الطبي المشترك، داخل الفضاء
guide-papier-word-nir = **NIR:** رقم الضمان الاجتماعي
guide-papier-word-cpam = **CPAM:** صندوق التأمين الصحي في محافظتكم
guide-papier-word-msa = **MSA:** صندوق المؤمَّنين في الفلاحة
guide-papier-word-fund = **صندوقكم:** المكتوب على «attestation de droits»
guide-papier-word-opposition = **Opposition:** الرفض قبل الفتح
guide-papier-word-cloture = **Clôture:** إغلاق فضاء مفتوح
guide-papier-word-suppression = **Suppression:** محو البيانات، بلا رجعة
guide-papier-word-justificatif = **Justificatif:** وثيقة الإثبات، ورقة تثبت اختياركم
guide-papier-sources = **المصادر:** قانون الصحة العامة الفرنسي (code de la santé publique)، المواد { $art_ens } و { $art_dmp } و { $art_emergency } و { $art_notice } و { $art_close }؛ قانون العلاقات بين الجمهور والإدارة (CRPA)، المادتان { $art_ack } و { $art_forward }؛ RGPD، المادة { $art_gdpr_reply }. هذا الدليل لا يعوض استشارة قانونية أو طبية.

### What it is called, and what for: in the lists and in the notice for volunteers

guide-papier-name = دليل ورقي
guide-papier-use = لمن ليس عنده إنترنت: الطريقة كلها.
