# Draft: not read by a native speaker.
# The letter goes to a French office: its own sentences, its addressee, its subject and the words beside its boxes are absent
# here, so that they are printed in French. What says what to fill in, and the strip that is cut off, are translated.

lettre-opposition-title = رسالة إلى الصندوق: رفض Mon espace santé أو إغلاقه

### The head

lettre-opposition-from-name = الاسم واللقب
lettre-opposition-from-address = العنوان

### What to fill in

lettre-opposition-who = اسم الشخص ولقبه:
lettre-opposition-enfant-who = اسم الطفل ولقبه:
lettre-opposition-number = رقم ضماني الاجتماعي: بخط اليد، على الأصل فقط
lettre-opposition-enfant-number = رقم الضمان الاجتماعي للوالد المذكور في رسالة الإعلام: بخط اليد، على الأصل فقط
lettre-opposition-majeur-protege-number = رقم ضمانه الاجتماعي: بخط اليد، على الأصل فقط
lettre-opposition-signature = التوقيع

### The strip to cut off

lettre-opposition-cut = يُقص قبل الإرسال
lettre-opposition-send-title = قبل الإرسال
lettre-opposition-send = املؤوا وضعوا العلامات بخط اليد. احتفظوا بنسخة، دون رقمكم. لا ترفقوا وثيقة هوية إلا إذا طُلبت منكم. **الأجل قريب؟** هو { $object_weeks } أسابيع من إرسال رسالة الإعلام: اتصلوا أولًا بالرقم **{ $phone_ens }**. **MSA أو نظام آخر؟** اشطبوا العنوان: عنوانكم مكتوب على «attestation de droits».
lettre-opposition-choose-title = قبل الاختيار
lettre-opposition-choose = **الإغلاق** يعني خسارة تبادل وثائقكم بين المعالجين، حتى في الاستعجال. **المحو** بلا رجعة: خذوا نسخكم قبله. يمكن فتح الفضاء من جديد. **أو الاحتفاظ** بالفضاء، مع إخفاء وثيقة، أو منع معالج، أو رفض الاطلاع في حالة الاستعجال: بحساب مفعّل.

### What helps to fill in: what is sent stays French

lettre-opposition-boxes-title = ما تطلبه الخانات
lettre-opposition-box-refuse = أرفض فتح هذا الفضاء. اكتبوا تاريخ رسالة الإعلام، أو ضعوا علامة في الخانة الصغيرة إذا لم تصلكم قط.
lettre-opposition-box-close = الفضاء مفتوح: أطلب إغلاقه.
lettre-opposition-box-erase = أطلب محو البيانات، دون انتظار نهاية أرشفتها.
lettre-opposition-box-dmp = إذا وُجد ملف طبي مشترك قديم، أطلب إغلاقه أيضًا.
lettre-opposition-box-date = في الأعلى، اكتبوا مدينتكم بعد "À"، وتاريخ اليوم بعد "le".

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-opposition-name = رسالة شخصية إلى الصندوق
lettre-opposition-use = تُملأ بخط اليد وتُرسل مضمونة.
