# Draft: not read by a native speaker.
# One page for volunteers who help others: what they may do, what they never do, and how a help desk goes.

atelier-title = تنظيم مداومة: المساعدة على رفض Mon espace santé أو إغلاقه أو الاحتفاظ به
atelier-headline = تنظيم
    مداومة
atelier-what = للمتطوعين الذين يساعدون على رفض Mon espace santé أو إغلاقه أو الاحتفاظ به. **الشخص يقرر، وأنتم ترافقونه.**

### What to have ready

atelier-ready-title = قبل
atelier-ready-table = طاولة منعزلة، كراسٍ جنبًا إلى جنب
atelier-ready-phone = هاتف للاتصال بالرقم { $phone_ens }
atelier-ready-hours = الوقت: قبل { $phone_call_before }، من الاثنين إلى الجمعة
atelier-ready-papers = الدليل، بطاقة الهاتف، الرسالة، ورقة المتابعة
atelier-ready-shred = ما يُكتب به، وما تُمزق به الأوراق

### How it goes

atelier-flow-title = المراحل
atelier-flow-1 = **استقبلوا.** قولوا من أنتم، وأنكم لستم من Assurance Maladie.
atelier-flow-2 = **اذكروا الاختيارات،** دون ضغط: الاحتفاظ، الرفض، الإغلاق. واذكروا أيضًا ما يُخسر.
atelier-flow-3 = **انظروا إلى الرسالة،** إن وُجدت: { $object_weeks } أسابيع من إرسالها للرفض. والإغلاق يبقى ممكنًا في أي وقت.
atelier-flow-4 = **حضّروا.** الشخص يُخرج بطاقته. وهو وحده يكتب أرقامه، على ورقته.
atelier-flow-5 = **هو يتصل، هو يتكلم،** وهو يقرأ أرقامه. أنتم تشيرون إلى السطر.
atelier-flow-6 = **ذكّروا بما يُنسى:** النسخ أولًا، المحو إذا أراد، وثيقة الإثبات بالبريد.
atelier-flow-7 = **أعيدوا كل شيء.** يذهب الشخص ومعه أوراقه. مزّقوا المسودات أمامه.

### May and never

atelier-may-title = يمكنكم
atelier-may-1 = الشرح، الإشارة، القراءة بصوت عالٍ
atelier-may-2 = البقاء بجانبه أثناء المكالمة
atelier-may-3 = إعارة هاتف أو قلم
atelier-may-4 = المساعدة على ملء الرسالة، وهو يوقعها
atelier-may-5 = قول «لا أعرف»
atelier-never-title = أبدًا
atelier-never-1 = الاتصال أو الكلام أو التوقيع مكانه
atelier-never-2 = الاحتفاظ برقم أو رمز أو اسم
atelier-never-3 = تصوير بطاقة أو رسالة
atelier-never-4 = وضع قائمة بمن ساعدتموهم
atelier-never-5 = السؤال عن السبب، الكلام عن الصحة
atelier-never-6 = إعطاء رأي طبي أو قانوني

### Special cases, and what one loses

atelier-case-title = حالات خاصة
atelier-case-child = **طفل:** الوالد المذكور في الرسالة.
atelier-case-adult = **راشد له ممثل:** ممثله. وتحت «curatelle»، الشخص يقرر.
atelier-case-deaf = **صمم، حبسة كلامية:** خدمة الوساطة تمر عبر الإنترنت. وإلا، رسالة.
atelier-case-card = **Aide médicale d'État:** دون carte Vitale، لا توجد طريقة معروفة. فليتصل الشخص ويسأل.
atelier-case-fail = **إذا تعثّر الأمر:** سجّلوا المكالمة على ورقته، اتصلوا ثانية، اكتبوا. CNIL بعد { $cnil_delay_months ->
    [one] شهر
    [two] شهرين
    [few] { $cnil_delay_months } أشهر
   *[other] { $cnil_delay_months } شهرًا
}.
atelier-lose-title = ما يقال للجميع
atelier-lose-what = **ما يُخسر عند الإغلاق:** تبادل الوثائق بين المعالجين، حتى في الاستعجال.
atelier-lose-middle = **بين نعم ولا:** الاحتفاظ، مع إخفاء وثيقة، أو منع معالج، أو رفض الاطلاع في حالة الاستعجال. يلزم حساب مفعّل على الإنترنت.
atelier-lose-back = **تغيير الرأي:** يمكن فتح الفضاء من جديد. ما حُفظ { $archive_years } سنوات يعود كله، وما مُحي لا يعود منه شيء.

### What it is called, and what for: in the lists and in the notice for volunteers

atelier-name = ورقة المداومة
atelier-use = للمتطوعين الذين يساعدون غيرهم.
