# Draft: not read by a native speaker.
# The box « À vous de dire oui ou non »: nine lines, the same in every document that includes it, and a
# card of its own.

encadre-non-title = لكم أن تقولوا نعم أو لا: رفض Mon espace santé أو إغلاقه

### The box

encadre-non-mark = حقوقكم، دون تعليق
encadre-non-headline =
    لكم أن تقولوا
    نعم أو لا
encadre-non-number = { $phone_ens }
encadre-non-line-1 = **إذا لم تقولوا شيئًا،** يُفتح باسمكم ملف صحي على الإنترنت: «Mon espace santé».
encadre-non-line-2 = **وصلتكم رسالة، ورقية أو إلكترونية:** لكم { $object_weeks } أسابيع للرفض، من الإرسال. الأفضل قبل مرور { $advice_weeks } أسابيع.
encadre-non-line-3 = **لم يصل شيء، أو فات الأجل:** اطلبوا الإغلاق. هو ممكن في أي وقت.
encadre-non-line-4 = **بالهاتف:** من الاثنين إلى الجمعة، من { $phone_opens } إلى { $phone_closes }{ $overseas ->
    [yes] {" "}(بتوقيت باريس، للتأكد)
   *[no] {""}
}. اتصلوا قبل { $phone_call_before }.
encadre-non-line-5 = **أمامكم:** رقم الضمان الاجتماعي، carte Vitale، رمز الرسالة إن كان عندكم.
encadre-non-line-6 = **على الإنترنت:** { $ens_site }، الرابط «M'opposer» في أسفل الصفحة.
encadre-non-line-7 = **الإغلاق لا يمحو.** تُحفظ البيانات { $archive_years } سنوات. المحو طلب آخر: { $erase_months } أشهر على الأكثر، بلا رجعة. خذوا نسخكم قبل ذلك.
encadre-non-line-8 = **احتفظوا بإثبات:** اطلبوا وثيقة إثبات، بالبريد إن لزم.
encadre-non-line-9 = **ما تخسرونه:** التبادل بين المعالجين، حتى في الاستعجال. يمكن أيضًا الاحتفاظ بالفضاء مع الإخفاء أو المنع أو رفض الاطلاع في حالة الاستعجال. والمغلق يمكن أن يُفتح من جديد.
encadre-non-sources = المصادر: قانون الصحة العامة الفرنسي، المواد { $art_ens } و { $art_notice } و { $art_close } و { $art_emergency }؛ خدمة { $phone_ens }. معلومات بتاريخ { $facts_date }. هذه ليست استشارة قانونية.

### The card, on its back

encadre-non-do = للقيام بذلك

### What it is called, and what for: in the lists and in the notice for volunteers

encadre-non-name = إطار «لكم أن تقولوا نعم أو لا»
encadre-non-use = يوضع داخل جريدة، أو يُعطى باليد.
