# Draft: not read by a native speaker.
# The gathering at the local fund: a poster and a flyer. Day, hour and place come from the campaign; without
# them, rules wait for a marker.

rassemblement-title = موعد أمام الصندوق: Mon espace santé

### What one comes for

rassemblement-headline =
    Mon espace santé:
    تعالوا نتحدث عنه
    في الصندوق
rassemblement-lead = يُفتح باسمكم ملف صحي على الإنترنت، **إذا لم تقولوا شيئًا.** لنطلب معًا استقبالًا وأوراقًا لمن يريد الرفض أو الإغلاق دون إنترنت.

### Without a day yet: to fill by hand

rassemblement-when = اليوم والساعة
rassemblement-where = المكان
rassemblement-bring = أحضروا معكم

### What one may do without coming

rassemblement-call = للرفض أو الإغلاق، اتصلوا بالرقم
rassemblement-number = { $phone_ens }
rassemblement-hours = من الاثنين إلى الجمعة، من { $phone_opens } إلى { $phone_closes }{ $overseas ->
    [yes] {" "}(بتوقيت باريس، للتأكد)
   *[no] {""}
}. اتصلوا قبل { $phone_call_before }.

### What it is called, and what for: in the lists and in the notice for volunteers

rassemblement-name = تجمع
rassemblement-use = يُلصق أو يُوزَّع، من أجل موعد.
