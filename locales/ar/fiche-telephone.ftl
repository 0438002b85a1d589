# Draft: not read by a native speaker.
# The card that lies beside the phone: front, what to have and to say; back, what to answer and a call log.

fiche-telephone-title = رفض Mon espace santé أو إغلاقه: بطاقة الهاتف

### Front: the call

fiche-telephone-headline = رفض Mon espace santé أو إغلاقه
fiche-telephone-number = { $phone_ens }
fiche-telephone-before = اتصلوا
    قبل { $phone_call_before }
fiche-telephone-helper = **يمكن لقريب أن يساعدكم.**

### Front: what to have in hand

fiche-telephone-hand = ضعوا أمامكم
fiche-telephone-hand-card = **بطاقتكم carte Vitale.** ضاعت؟ اتصلوا أيضًا.
fiche-telephone-hand-letter = **الرسالة التي فيها الرمز.** ليست عندكم؟ اتصلوا أيضًا.
fiche-telephone-hand-number = **رقم ضمانكم الاجتماعي.** يبقى عندكم.

### Front: what to say

fiche-telephone-say = ما يمكنكم قوله
fiche-telephone-say-1 = «**أريد رفض Mon espace santé**»، أو «**أريد إغلاقه**». الرفض: { $object_weeks } أسابيع من إرسال الرسالة. الإغلاق: في أي وقت.
fiche-telephone-say-2 = «**هل عندي فضاء مفتوح، أو DMP قديم؟**»
fiche-telephone-say-3 = «**أقرأ لكم أرقامي، ببطء.**»
fiche-telephone-say-4 = إذا أردتم ذلك: «**امحوا أيضًا بياناتي.**» وإلا فهي تُحفظ { $archive_years } سنوات. المحو يستغرق { $erase_months } أشهر على الأكثر، بلا رجعة: خذوا نسخكم قبل ذلك.
fiche-telephone-say-5 = «**أرسلوا لي وثيقة الإثبات بالبريد.**»
fiche-telephone-say-6 = «**ما اسمكم الأول من فضلكم؟ متى يتم الأمر؟**»

fiche-telephone-never = لا تعطوا هذه الأرقام أبدًا لمن يتصل بكم، ولا لنا.

### Back: what one may hear

fiche-telephone-answers = إذا أجابوكم…
fiche-telephone-hear-code = «يلزم الرمز.»
fiche-telephone-reply-code = «ليس عندي. ماذا يمكنني أن أعطيكم بدله؟»
fiche-telephone-hear-serial = «الرقم التسلسلي؟»
fiche-telephone-reply-serial = قرب الصورة: الأرقام الـ { $serial_last } الأخيرة. دون صورة: على الظهر، من { $serial_min } إلى { $serial_max } رقمًا. ضاعت؟ «قولوا لي هذا الرقم.»
fiche-telephone-hear-online = «هذا على الإنترنت.»
fiche-telephone-reply-online = «القانون يسمح لي بأن أطلبه منكم. إلى من يمكنني أن أكتب؟»
fiche-telephone-hear-none = لا جواب، أو «اتصلوا لاحقًا».
fiche-telephone-reply-none = سجّلوا المكالمة، ثم اتصلوا من جديد. يمكنكم أيضًا أن تكتبوا إلى صندوقكم.

### Back: the call log

fiche-telephone-log = سجّلوا كل مكالمة، ولا تكتبوا أرقامكم أبدًا
fiche-telephone-log-when = التاريخ والساعة
fiche-telephone-log-wait = الانتظار
fiche-telephone-log-who = من أجاب
fiche-telephone-log-said = ما قيل
fiche-telephone-log-receipt = وثيقة الإثبات
fiche-telephone-log-asked = طُلبت
fiche-telephone-log-received = وصلت

### What it is called, and what for: in the lists and in the notice for volunteers

fiche-telephone-name = بطاقة الهاتف
fiche-telephone-use = توضع قرب الهاتف، عند الاتصال.
