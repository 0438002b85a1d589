# Draft: not read by a native speaker.
# The call: a text to sign together, what happened here, what is asked; on the other side, the procedure in a box.

appel-title = نداء حول «Mon espace santé»
appel-kicker = نداء

### The call: a campaign may say it in its own words

appel-headline =
    ليكن الرفض
    بسيطًا
    مثل السكوت
appel-lead = «Mon espace santé»، الملف الصحي على الإنترنت، يُفتح عندما لا يجيب المرء. نريد أن يستطيع كل واحد أن يجيب.
# The name of the fund's department stands in French, as the directory writes it.
appel-body =
    في { $figures_month }، كان { $share_opened } في المئة من الفضاءات قد فعّلها أصحابها. أما الباقي فيمكن أن تُملأ، وأن يقرأها مهنيون، دون أن يراها أصحابها أبدًا. ومعرفة من قرأ تتطلب حسابًا، أي الإنترنت.

    هناك معالجون يتمسكون بهذا الفضاء، ولهم أسبابهم: تبادل نتيجة، ربح الوقت، علاج أفضل في الاستعجال. نحن لا نحكم على من يحتفظ به ولا على من يغلقه. نقول إن الاختيار يحتاج إلى سؤال، وإلى من يسمع الجواب: رسالة، صوت، شباك.

    تحدثوا عن هذا حولكم. ساعدوا جارًا على الاتصال بالهاتف. تعالوا معنا نطلب ذلك من الصندوق ({"\u2068"}caisse { $departement_of }{"\u2069"}).
appel-demands-label = نحن نطالب
appel-demands =
    - بإعلام على الورق، للجميع؛
    - بشباك للرفض والإغلاق، مع وصل؛
    - بوثيقة إثبات بالبريد؛
    - بأعداد حالات الرفض، كل سنة.

### Who signs

appel-date = من يوقّع، أين، ومتى

### What it is called, and what for: in the lists and in the notice for volunteers

appel-name = نداء
appel-use = للتوقيع، للتوزيع، للقراءة بصوت عالٍ.
