# Draft: not read by a native speaker.
# The drawings: their alternative texts and the few words that stand inside them.

### The machine

drawing-bulldozer-alt = جرافة تقودها سيدة.

### The telephone

drawing-telephone-alt = هاتف بأزرار وسلك.
drawing-never-tell-alt = هاتف يرن ويطلب أرقامًا: الطلب مشطوب.

### The cards

drawing-card-with-photo-alt = بطاقة عليها صورة، من الأمام. الرقم التسلسلي على طول الحافة، عن يمين الصورة. من أرقامه الـ { $serial_total } اتركوا الـ { $serial_skip } الأولى، وانسخوا الـ { $serial_last } الأخيرة.
drawing-card-with-photo-skip = اتركوا هذه الأرقام الـ { $serial_skip }
drawing-card-with-photo-copy = انسخوا هذه الأرقام الـ { $serial_last }
drawing-card-without-photo-alt = بطاقة دون صورة، من الأمام ثم من الظهر. على الظهر، في أعلى اليسار، رقم من { $serial_min } إلى { $serial_max } خانة.
drawing-card-without-photo-turn = اقلبوا البطاقة
drawing-card-without-photo-copy = انسخوا هذه الأرقام: من { $serial_min } إلى { $serial_max }
drawing-card-back-alt = بطاقة دون صورة، من الظهر. في أعلى اليسار، رقم من { $serial_min } إلى { $serial_max } خانة.

### The number of social security

drawing-nir-boxes-alt = خانات رقم الضمان الاجتماعي الـ { $nir_length }: الجنس، السنة، الشهر، المحافظة، البلدية، الترتيب، ثم مفتاح { $nir_key ->
    [one] من رقم واحد
    [two] من رقمين
    [few] من { $nir_key } أرقام
   *[other] من { $nir_key } رقمًا
}.
drawing-nir-sex = جنس
drawing-nir-year = سنة
drawing-nir-month = شهر
drawing-nir-department = محافظة
drawing-nir-town = بلدية
drawing-nir-order = ترتيب
drawing-nir-key = مفتاح

### The letter

drawing-letter-with-code-alt = رسالة تخرج من ظرفها. فيها علامتان: على التاريخ في الأعلى، وعلى رمز من { $code_length } خانة في الوسط. قد تكون الرسالة الحقيقية مختلفة.
drawing-letter-date = التاريخ: احسبوا { $object_weeks } أسابيع
drawing-letter-code = الرمز: { $code_length } حرفًا ورقمًا
drawing-letter-differs = قد تكون الرسالة الحقيقية مختلفة.

### The calendar

drawing-calendar-weeks = { $object_weeks }
drawing-calendar-advice = { $advice_weeks }
drawing-calendar-strip-alt = { $object_weeks } أسابيع من تاريخ الرسالة. الأفضل أن تتصرفوا قبل نهاية الأسبوع { $advice_weeks }. بعد الأسبوع { $object_weeks } يبقى الإغلاق ممكنًا، في أي وقت.
drawing-calendar-start = تاريخ الرسالة
drawing-calendar-best = الأفضل قبل هذا
drawing-calendar-last = نهاية أجل الرفض
drawing-calendar-after = إغلاق
drawing-calendar-always = ممكن في أي وقت

### Closing and erasing

drawing-two-switches-alt = طلبان منفصلان. الإغلاق وحده: يُحفظ كل شيء { $archive_years } سنوات. الإغلاق والمحو: يزول كل شيء خلال { $erase_months } أشهر على الأكثر.
drawing-switches-close = إغلاق
drawing-switches-erase = محو
drawing-switches-archive = محفوظ { $archive_years } سنوات
drawing-switches-gone = يُمحى: { $erase_months } أشهر على الأكثر
drawing-copies-alt = كومة أوراق وُضعت جانبًا قبل إغلاق الملف، وعليها طوبة.

### The choice

drawing-pencil-choice-alt = يد تمسك قلمًا أمام خانتين: رفض، احتفاظ.
drawing-pencil-choice-refuse = رفض
drawing-pencil-choice-keep = احتفاظ
drawing-folder-on-screen-alt = على شاشة، ملف صحي يُفتح وحده. مكان الاسم عليه فارغ.

### People

drawing-at-the-counter-alt = في الشباك، سيدة تستلم ورقة مختومة.
drawing-helper-alt = شخصان حول طاولة: أحدهما يتصل، والآخر يريه السطر الذي يقرؤه.
drawing-crowd-alt = أشخاص في طابور أمام شباك: سيدة بعكاز، طفل، عامل بخوذة، كلب.
drawing-gathering-alt = أشخاص مجتمعون، في أيديهم لافتات.
drawing-silence-alt = شخص صامت: في فقاعته ثلاث نقط فقط. وهو يخرج من ملف.
drawing-three-wonder-alt = ثلاثة أشخاص خلف ملف كبير. اثنان يتساءلان، والثالث يقرأ ورقة منه.

### Scenes of posters

drawing-speaker-alt = سيدة تتكلم.
drawing-keyhole-alt = عينان تنظران من ثقب القفل.
drawing-hanging-handset-alt = سماعة هاتف معلقة بسلكها.
drawing-sleeping-files-alt = ثلاثة ملفات. اثنان نائمان، والثالث ينظر إليكم.
drawing-breakthrough-alt = جرافة تحطم بابًا.
