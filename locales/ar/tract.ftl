# Draft: not read by a native speaker.
# The tract of one sheet: the call on the front, the way to do it on the back.

tract-title = منشور «Mon espace santé»: الرفض أو الإغلاق

### Front

tract-headline =
    صمتكم
    يفتح
    ملفًا.
tract-lead = «Mon espace santé» هو ملفكم الصحي على الإنترنت. يُفتح **إذا لم تقولوا شيئًا.** يمكنكم **رفضه أو إغلاقه.**
tract-call = للرفض أو الإغلاق، اتصلوا بالرقم
tract-number = { $phone_ens }
tract-hours = من الاثنين إلى الجمعة، من { $phone_opens } إلى { $phone_closes }{ $overseas ->
    [yes] {" "}(بتوقيت باريس، للتأكد)
   *[no] {""}
}.
tract-before = **اتصلوا قبل { $phone_call_before }، حتى دون رسالة.**

tract-demands-title = نحن نطالب

### Back

tract-date = هل أُرسلت الرسالة منذ أقل من { $object_weeks } أسابيع؟
tract-date-yes = **نعم:** يمكنكم الرفض. الأفضل قبل مرور { $advice_weeks } أسابيع.
tract-date-no = **لا، أو لا توجد رسالة:** يمكنكم دائمًا الإغلاق.

tract-have = حضّروا أرقامكم
tract-have-nir = **الضمان الاجتماعي:** { $nir_length } خانة، على الوجه.
tract-have-photo = **بطاقة عليها صورة:** الأرقام الـ { $serial_last } الأخيرة، عن يمين الصورة.
tract-have-plain = **بطاقة دون صورة:** من { $serial_min } إلى { $serial_max } رقمًا، على الظهر، في أعلى اليسار.
tract-have-code = **الرمز:** في الرسالة، إن كان عندكم.
tract-have-lost = **ضاعت؟** يمكن للرقم { $phone_ens } أن يعطيكم إياها.
tract-never = **لا تعطوها أبدًا لمن يتصل بكم، ولا لنا.**

tract-ask = اتصلوا بالرقم { $phone_ens } قبل { $phone_call_before }
tract-ask-text = وحدكم أو مع قريب، قولوا «أرفض» أو «أغلق». اطلبوا وثيقة إثبات بالبريد. **الإغلاق وحده:** يُحفظ كل شيء { $archive_years } سنوات. **المحو:** طلب ثانٍ، { $erase_months } أشهر على الأكثر، بلا رجعة. خذوا نسخًا قبل ذلك.

tract-lose = **ما تخسرونه:** تبادل الوثائق بين المعالجين، حتى في الاستعجال. والفضاء المغلق يمكن أن يُفتح من جديد.
tract-online = **على الإنترنت:** { $ens_site }، الرابط «M'opposer» في أسفل الصفحة.

### The back of the smallest format

tract-tiny-date = **نعم:** يمكنكم الرفض. **لا، أو لا توجد رسالة:** يمكنكم الإغلاق.
tract-tiny-have = الضمان الاجتماعي. البطاقة: آخر { $serial_last } رقمًا قرب الصورة، أو من { $serial_min } إلى { $serial_max } على الظهر.
tract-tiny-never = **لا تقولوها أبدًا لمن يتصل بكم.**
tract-tiny-ask = قولوا «أرفض» أو «أغلق». اطلبوا وثيقة إثبات. المحو طلب ثانٍ، بلا رجعة.
tract-tiny-lose = أو { $ens_site }. **تخسرون** التبادل بين المعالجين، حتى في الاستعجال.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-name = منشور
tract-use = يوزَّع من يد إلى يد.
