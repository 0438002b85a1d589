# Draft: not read by a native speaker.
# The sheet on which one keeps track: the time limit, the calls, the letter, what came of it. All by hand.

suivi-title = متابعة الطلب: رفض Mon espace santé أو إغلاقه
suivi-headline = متابعة طلبي
suivi-what = رفض Mon espace santé أو إغلاقه: ورقة تبقى في بيتكم. **لا تكتبوا عليها أرقامكم أبدًا.**

### The time limit

suivi-limit-title = الرفض: أجل { $object_weeks } أسابيع
suivi-limit = اكتبوا تاريخ الإرسال، أي تاريخ الرسالة. ثم **زيدوا أسبوعًا في كل خانة:** نفس اليوم دائمًا.
suivi-letter = الرسالة
suivi-week = أسبوع
suivi-advice = الأفضل قبل هذا التاريخ.
suivi-last = آخر يوم للرفض
suivi-after = **فات الأجل، أو لا رسالة؟** الإغلاق ممكن، في أي وقت.

### The calls

suivi-calls-title = مكالماتي مع { $phone_ens }
suivi-call-date = التاريخ
suivi-call-hour = الساعة
suivi-call-wait = الانتظار
suivi-call-who = من أجاب
suivi-call-said = ما قيل
suivi-asked = طلبت:
suivi-asked-refuse = الرفض
suivi-asked-close = الإغلاق
suivi-asked-erase = محو كل شيء
suivi-asked-proof = إثباتًا بالبريد

### The proofs

suivi-proof-title = إثباتاتي
suivi-letter-sent = أُرسلت الرسالة في
suivi-letter-number = رقم الرسالة المضمونة
suivi-letter-back = وصل الإشعار في
suivi-proof = وصلت وثيقة الإثبات في

### What comes of it

suivi-end-title = ما بعد ذلك
suivi-reply = **الجواب،** بعد رسالتي بـ { $reply_months ->
    [one] شهر
    [two] شهرين
    [few] { $reply_months } أشهر
   *[other] { $reply_months } شهرًا
}
suivi-erased = **المحو،** { $erase_months } أشهر على الأكثر بعد طلبي
suivi-by = في أجل أقصاه
suivi-reply-done = وصل الجواب
suivi-erased-done = تأكّد المحو
suivi-result = **النتيجة**
suivi-result-refused = سُجّل الرفض
suivi-result-closed = أُغلق الفضاء
suivi-result-since = منذ
suivi-cnil = **لا جواب مرضٍ بعد { $cnil_delay_months ->
    [one] شهر
    [two] شهرين
    [few] { $cnil_delay_months } أشهر
   *[other] { $cnil_delay_months } شهرًا
}؟** يمكن تقديم شكوى إلى CNIL: { $cnil_address }.
suivi-back = **تغيير الرأي:** يمكن فتح الفضاء من جديد. ما مُحي لا يعود.

### What it is called, and what for: in the lists and in the notice for volunteers

suivi-name = ورقة المتابعة
suivi-use = لتسجيل التواريخ والمكالمات والأجوبة، بخط اليد.
