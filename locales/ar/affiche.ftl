# Draft: not read by a native speaker.
# The poster: one sentence, one scene, one number. The headline and what stands under it are opinion; the source, the
# number and the rest are the same for all.

affiche-title = ملصق «Mon espace santé»: الرفض أو الإغلاق

affiche-headline =
    هل رأيتم
    ملفكم
    من قبل؟
affiche-lead = «Mon espace santé» ملف صحي على الإنترنت. يُفتح **إذا لم تقولوا شيئًا.** يمكنكم **رفضه،** أو **إغلاقه** في أي وقت.
affiche-source = في { $figures_month }، كان { $share_opened } في المئة من الفضاءات قد فعّلها أصحابها.
affiche-call = للرفض أو الإغلاق، اتصلوا بالرقم
affiche-number = { $phone_ens }
affiche-hours = من الاثنين إلى الجمعة، من { $phone_opens } إلى { $phone_closes }{ $overseas ->
    [yes] {" "}(بتوقيت باريس، للتأكد)
   *[no] {""}
}.
affiche-before = **اتصلوا قبل { $phone_call_before }، حتى دون رسالة.**

### Consent

affiche-consentement-title = ملصق «Mon espace santé»: الموافقة
affiche-consentement-headline =
    لم أقل شيئًا.
    لم أقل
    نعم.
affiche-consentement-lead = يكفي صمتكم لفتح «Mon espace santé»، وهو ملف صحي على الإنترنت. ولرفضه أو إغلاقه، **تكفي مكالمة.**
affiche-consentement-source = «يُفتح تلقائيًا إلا عند الاعتراض»: قانون الصحة العامة الفرنسي، المادة { $art_ens }.

### Secrecy

affiche-secret-title = ملصق «Mon espace santé»: السر
affiche-secret-headline =
    من
    يقرأ
    ملفكم؟
affiche-secret-lead = بالنسبة إلى الفريق الذي يعالجكم، موافقتكم **مفترضة.** دون حساب مفعّل، لا ترون من قرأ. يمكنكم **الرفض** أو **الإغلاق.**
affiche-secret-source = لكل مهنة حقوقها: قانون الصحة العامة الفرنسي، المادة { $art_consult }. وليس لشركات التأمين وأرباب العمل أي حق: المادة { $art_insurers }.

### Without internet

affiche-sans-internet-title = ملصق «Mon espace santé»: دون إنترنت
affiche-sans-internet-headline =
    لا حاجة
    إلى الإنترنت
    لتقولوا
    لا.
affiche-sans-internet-lead = حتى دون حاسوب، صمتكم يفتح «Mon espace santé». أنتم لا ترونه. **ويمكن لمعالجين أن يملؤوه ويقرؤوه.**
affiche-sans-internet-source = إذا لم يُعرف لكم بريد إلكتروني، يصل الإعلام بالبريد: قانون الصحة العامة الفرنسي، المادة { $art_notice }.

### Did you know?

affiche-saviez-vous-title = ملصق «Mon espace santé»: هل تعلمون؟
affiche-saviez-vous-headline =
    ملفان من ثلاثة
    نائمان.
affiche-saviez-vous-lead = ربما فُتح باسمكم ملف صحي على الإنترنت. **هل كنتم تعلمون؟** حتى وهو نائم، يمكن لمعالجين أن يملؤوه ويقرؤوه.

### Forced passage

affiche-passage-force-title = ملصق «Mon espace santé»: الفتح دون موافقة
affiche-passage-force-headline =
    لم ينتظروا
    قولكم نعم.
affiche-passage-force-lead = «Mon espace santé» ملف صحي على الإنترنت، يُفتح لمن لا يعترض. لم يُحسم شيء: يمكنكم **رفضه،** أو **إغلاقه** في أي وقت.
affiche-passage-force-source = «إلا عند الاعتراض»: قانون { $law_silence }، قانون الصحة العامة الفرنسي، المادة { $art_ens }.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-name = ملصق
affiche-consentement-name = ملصق: الموافقة
affiche-secret-name = ملصق: السر
affiche-sans-internet-name = ملصق: دون إنترنت
affiche-saviez-vous-name = ملصق: هل تعلمون؟
affiche-passage-force-name = ملصق: الفتح دون موافقة
affiche-use = يُلصق بموافقة صاحب الجدار.
