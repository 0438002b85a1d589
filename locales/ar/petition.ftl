# Draft: not read by a native speaker.
# The petition is handed to a French office: what it asks for is absent here, so that it is printed in French. What helps who signs, what to fill in and what becomes of the names are translated.

petition-title = عريضة: لا ملف صحي دون موافقة

### What is asked for

petition-to = تُسلَّم إلى:

### What is filled by hand

petition-column-name = الاسم واللقب
petition-column-town = البلدية
petition-column-sign = التوقيع

### What becomes of the names

petition-data = **بياناتكم.** هذه الأسماء لتسليم هذه العريضة، ولا لشيء آخر. التوقيع حر، وهو موافقة على هذا الاستعمال. تبقى هذه الأوراق ورقية، عند المسؤول المذكور هنا. اطلبوا منه رؤية سطركم أو تصحيحه أو شطبه (RGPD، المادتان { $art_gdpr_access } و { $art_gdpr_erase }). إذا رفض: CNIL، { $cnil_address }.
petition-keeper = المسؤول:
petition-contact = للاتصال:
petition-until = تُتلف الأوراق في:

### What helps who signs: what is handed over stays French

petition-gloss = هذه العريضة عن "Mon espace santé"، ملفكم الصحي على الإنترنت، الذي يُفتح إذا لم تقولوا شيئًا. هي بالفرنسية لمن سيتسلمها: اطلبوا أن تُقرأ لكم قبل التوقيع.

### What it is called, and what for: in the lists and in the notice for volunteers

petition-name = عريضة
petition-use = للتوقيع، ورقة بعد ورقة.
