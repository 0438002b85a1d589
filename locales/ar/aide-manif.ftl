# Draft: not read by a native speaker.
# Rights at a demonstration: a card for the pocket. Neutral information; what no source says is left out.
# Words of the law that a person has to recognise when they are said stand in French beside the translation.

aide-manif-title = التظاهر: حقوقكم في جيبكم

### Front: before and during

aide-manif-headline =
    التظاهر:
    حقوقكم
aide-manif-declare = قبل: التصريح
aide-manif-declare-text = من { $demo_days_most } إلى { $demo_days } أيام كاملة قبل الموعد. في البلدية، أو في préfecture حيث الشرطة تابعة للدولة (في باريس: préfecture de police). التصريح يقول من ولماذا وأين ومتى. ويوقعه أحد المنظمين.
aide-manif-identity = التحقق من الهوية
aide-manif-identity-text = إذا تم وفق القانون، يجب قبوله. تُثبت الهوية بأي وسيلة. دون إثبات، يمكن احتجازكم { $check_hours } ساعات على الأكثر ({ $check_hours_mayotte } في مايوت). اطلبوا إخبار قريب، وإخبار النيابة (procureur).
aide-manif-film = التصوير
aide-manif-film-text = يمكن تصوير الشرطة في مكان عام. وقد يمنع ذلك تحقيق أو ضرورة أمنية. ليس لها أن تمحو صوركم. لا تُظهروا وجه أحد دون موافقته.

### Back: in custody

aide-manif-custody = Garde à vue: لكم أن تسكتوا
aide-manif-custody-text = في الحجز لدى الشرطة (garde à vue)، أعطوا هويتكم. بعد ذلك، عدم الجواب حق. يمكنكم طلب إخبار قريب ورؤية طبيب.
aide-manif-lawyer = اطلبوا محاميًا
aide-manif-lawyer-text = هذا حق، من البداية. لا تعرفون محاميًا؟ قولوا: «un avocat commis d'office» (محامٍ تعيّنه الدولة).
aide-manif-minor = القاصرون
aide-manif-minor-text = في garde à vue، يحضر محامٍ من البداية. ويُخبر الوالدان، إلا إذا قرر قاضٍ غير ذلك.

### Back: to fill by hand

aide-manif-call-lawyer = المحامي
aide-manif-call-friend = قريب
aide-manif-sources = **معلومات، وليست استشارة قانونية.** المصادر: code de la sécurité intérieure، المادة { $art_demo }؛ code de procédure pénale، المواد { $art_custody } و { $art_identity } و { $art_check }؛ code de la justice pénale des mineurs، المادة { $art_minor }؛ مذكرة الشرطة بتاريخ { $film_note }؛ Ligue des droits de l'Homme.

### What it is called, and what for: in the lists and in the notice for volunteers

aide-manif-name = مذكرة المتظاهر
aide-manif-use = تبقى في الجيب، أيام التجمع.
