# Draft: not read by a native speaker.
# The instructions: both routes step by step, where the figures are, closing and erasing, the law with its dates.
# For a helper, or for a reader who has internet. Neutral: it states both sides and judges nothing.

mode-emploi-title = Mon espace santé: طريقة الرفض أو الإغلاق

### Front: the head

mode-emploi-headline = رفض Mon espace santé
    أو إغلاقه
mode-emploi-what = يُفتح الفضاء باسمكم **إذا لم تقولوا شيئًا.** يمكن رفضه، أو إغلاقه.

### Front: where one stands

mode-emploi-where-refuse-title = رسالة حديثة: الرفض
mode-emploi-where-refuse = رسالة ورقية أو إلكترونية: { $object_weeks } أسابيع من الإرسال. الأفضل خلال الـ { $advice_weeks } الأولى.
mode-emploi-where-close-title = فات الأجل، أو لم يصل شيء: الإغلاق
mode-emploi-where-close = الفضاء موجود على الأرجح. حتى دون تفعيل، يمكن لمعالجين أن يملؤوه ويقرؤوه.

### Front: the figures

mode-emploi-gather-title = حضّروا أرقامكم
mode-emploi-gather-nir = **الضمان الاجتماعي:** { $nir_length } خانة، على carte Vitale أو «attestation de droits».
mode-emploi-gather-photo = **بطاقة عليها صورة:** من الأمام، على طول الحافة. اتركوا الأرقام الـ { $serial_skip } الأولى، وخذوا الـ { $serial_last } الأخيرة.
mode-emploi-gather-plain = **بطاقة دون صورة:** على الظهر، في أعلى اليسار، من { $serial_min } إلى { $serial_max } رقمًا. **ضاعت؟** يمكن للرقم { $phone_ens } أن يعطيها.
mode-emploi-gather-code = **رمز الرسالة:** { $code_length } خانة، { $code_weeks } أسابيع. انتهت صلاحيته؟ يُطلب رمز آخر على الإنترنت أو بالهاتف.
mode-emploi-gather-never = لا تعطوا هذه الأرقام أبدًا لمن يتصل بكم، ولا لنا.

### Front: the two routes

mode-emploi-phone-title = بالهاتف
mode-emploi-phone-number = { $phone_ens }
mode-emploi-phone-1 = **اتصلوا** قبل { $phone_call_before }، وحدكم أو مع قريب.
mode-emploi-phone-2 = **قولوا:** «أريد رفض Mon espace santé»، أو «أريد إغلاقه».
mode-emploi-phone-3 = **اسألوا** هل يوجد فضاء، أو ملف طبي مشترك قديم (DMP)، باسمكم.
mode-emploi-phone-4 = **اقرؤوا أرقامكم** ببطء. لا رمز؟ «ماذا يمكنني أن أعطيكم بدله؟»
mode-emploi-phone-5 = **لمحو كل شيء،** اطلبوا ذلك أيضًا.
mode-emploi-phone-6 = **اطلبوا وثيقة الإثبات** بالبريد. سجّلوا الاسم والتاريخ والساعة.
mode-emploi-online-title = على الإنترنت
mode-emploi-online-site = { $ens_site }
mode-emploi-online-1 = **اذهبوا إلى أسفل الصفحة:** «M'opposer». أما التطبيق فيحيل إلى الموقع.
mode-emploi-online-2 = **اكتبوا** الرمز، ورقم الضمان الاجتماعي، وأرقام البطاقة، وتاريخ الميلاد.
mode-emploi-online-3 = **اختاروا** الاعتراض، ثم أكّدوا.
mode-emploi-online-4 = **احتفظوا بوثيقة الإثبات** (PDF): تُحفظ وتُطبع.
mode-emploi-online-5 = **للإغلاق دون حساب:** نفس الرابط، بنفس الأرقام.

### Back: closing and erasing

mode-emploi-close-headline = الإغلاق، المحو
mode-emploi-close-copies = **أولًا، نسخكم.** على الإنترنت: «Paramètres» ثم «Historiques et données». دون إنترنت: عند الطبيب والمستشفى. بعد ذلك لا يعود الأمر ممكنًا.
mode-emploi-close-how = **الإغلاق.** على الإنترنت: «Profil»، «Paramètres»، «Clôture». دون حساب: الرابط «M'opposer». أو بالرقم { $phone_ens }.
mode-emploi-close-keep = **بعد ذلك:** يُحفظ كل شيء { $archive_years } سنوات، ثم يُمحى.
mode-emploi-close-erase = **المحو** طلب آخر، زيادة على الإغلاق: { $erase_months } أشهر على الأكثر، بلا رجعة. ويُعلمونكم بذلك.

### Back: what it changes

mode-emploi-lose-title = ما تخسرونه
mode-emploi-lose = تبادل وثائقكم بين المعالجين، حتى في الاستعجال. ملفكم السابق عند طبيب جديد. المراسلة.
mode-emploi-stay-title = ما لا يتغير
mode-emploi-stay = ملف طبيبكم، وملف المستشفى. تعويضاتكم، وحسابكم ameli. ملف الصيدلية: له رفض خاص.
mode-emploi-middle-title = بين نعم ولا
mode-emploi-middle = الاحتفاظ بالفضاء، مع إخفاء وثيقة، أو منع معالج، أو رفض الاطلاع في حالة الاستعجال. يلزم حساب مفعّل على الإنترنت.
mode-emploi-back-title = تغيير الرأي
mode-emploi-back = يمكن فتح الفضاء من جديد. ما حُفظ يعود، وما مُحي لا يعود.

### Back: for others, and when it fails

mode-emploi-other-title = لشخص آخر
mode-emploi-other-child = **طفل:** الوالد المذكور في الرسالة، ورمز لكل طفل. الأفضل القيام بذلك قبل أن يرفض الوالد لنفسه.
mode-emploi-other-adult = **راشد له ممثل:** ممثله، مع مراعاة رأيه. **تحت «curatelle»:** الشخص يقرر.
mode-emploi-fail-title = إذا تعثّر الأمر
mode-emploi-fail-letter = **اكتبوا** إلى صندوقكم رسالة مضمونة: عليه أن يؤكد الاستلام. الأجل قريب؟ اتصلوا أولًا.
mode-emploi-fail-counter = **في الشباك:** موعد بالرقم { $phone_fund }. هناك يساعدونكم، دون ضمان تسجيل اختياركم.
mode-emploi-fail-cnil = **بعد { $cnil_delay_months ->
    [one] شهر
    [two] شهرين
    [few] { $cnil_delay_months } أشهر
   *[other] { $cnil_delay_months } شهرًا
} دون جواب مرضٍ:** CNIL، { $cnil_address }. Défenseur des droits: { $rights_phone }، مجاني.

### Back: the law

mode-emploi-law-title = القانون وتواريخه
mode-emploi-law-made = إنشاء الفضاء وتحديد قواعده
mode-emploi-law-made-by = قانون { $law_ens }، مراسيم { $decrees_ens }
mode-emploi-law-silence = يُفتح إلا عند الاعتراض
mode-emploi-law-silence-by = قانون { $law_silence }؛ المادة { $art_ens }
mode-emploi-law-notice = الرسالة، و { $object_weeks } أسابيع من الإرسال
mode-emploi-law-notice-by = المادة { $art_notice }
mode-emploi-law-close = الإغلاق، الحفظ، المحو
mode-emploi-law-close-by = المادة { $art_close }
mode-emploi-law-dmp = DMP قديم؛ الاطلاع في حالة الاستعجال
mode-emploi-law-dmp-by = المادة { $art_dmp }؛ المادة { $art_emergency }
mode-emploi-law-reply = الجواب على طلبكم
mode-emploi-law-reply-by = RGPD، المادة { $art_gdpr_reply }
mode-emploi-law-letter = تأكيد الاستلام؛ الإحالة
mode-emploi-law-letter-by = المادة { $art_ack }؛ المادة { $art_forward } (CRPA)
mode-emploi-law-note = ما لم يُذكر غيره، المقصود قانون الصحة العامة الفرنسي. CRPA: قانون العلاقات بين الجمهور والإدارة. لا يعوض استشارة قانونية أو طبية.

### What it is called, and what for: in the lists and in the notice for volunteers

mode-emploi-name = طريقة العمل
mode-emploi-use = الطريقة كلها، لمن يساعد أو لمن عنده إنترنت.
