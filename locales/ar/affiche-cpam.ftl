# Draft: not read by a native speaker.
# The notice that a fund could put up in its hall: four choices of equal weight, nothing advised.

affiche-cpam-title = ملصق الاستقبال: Mon espace santé، لكم الاختيار
affiche-cpam-headline =
    Mon espace santé:
    لكم الاختيار
affiche-cpam-lead = «Mon espace santé» ملف صحي على الإنترنت. **يُفتح باسمكم، إلا إذا رفضتموه.** يمكنكم تغيير رأيكم.

### Four choices

affiche-cpam-keep = الاحتفاظ
affiche-cpam-keep-text = يتبادل فيه معالجوكم وثائق، ويمكنهم قراءتها في الاستعجال. فعّلوه لتروا من قرأه.
affiche-cpam-adjust = الضبط
affiche-cpam-adjust-text = في الفضاء المفعّل، يمكنكم إخفاء وثيقة أو منع مهني صحة. ويمكنكم أيضًا رفض الاطلاع في حالة الاستعجال.
affiche-cpam-refuse = الرفض
affiche-cpam-refuse-text = لكم { $object_weeks } أسابيع من إرسال الرسالة، الورقية أو الإلكترونية. وبعدها يبقى الإغلاق ممكنًا.
affiche-cpam-close = الإغلاق
affiche-cpam-close-text = في أي وقت. تُحفظ البيانات { $archive_years } سنوات، أو تُمحى إذا طلبتم ذلك: { $erase_months } أشهر على الأكثر. خذوا نسخكم قبل ذلك.
affiche-cpam-lose = **دون فضاء،** لا تبادل على الإنترنت بين المعالجين، حتى في الاستعجال. **والفضاء المغلق يمكن أن يُفتح من جديد** إذا طلبتم.

### How

affiche-cpam-call = للرفض أو الإغلاق، اتصلوا بالرقم
affiche-cpam-number = { $phone_ens }
affiche-cpam-hours = من الاثنين إلى الجمعة، من { $phone_opens } إلى { $phone_closes }{ $overseas ->
    [yes] {" "}(بتوقيت باريس، للتأكد)
   *[no] {""}
}. اتصلوا قبل { $phone_call_before }.
affiche-cpam-proof = **اطلبوا وثيقة إثبات،** بالبريد إن شئتم.
affiche-cpam-help = **دون إنترنت، اطلبوا المساعدة:** في الاستقبال بموعد ({ $phone_fund })، أو في دار France services.
affiche-cpam-sources = المصادر: قانون الصحة العامة الفرنسي، المواد { $art_ens } و { $art_notice } و { $art_close } و { $art_emergency }. هذه ليست استشارة قانونية.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-cpam-name = ملصق الاستقبال
affiche-cpam-use = يُقترح على الصندوق، لقاعة الاستقبال.
