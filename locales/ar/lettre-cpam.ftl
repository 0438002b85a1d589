# Draft: not read by a native speaker.
# The letter goes to a French office: its own sentences, its addressee and its copies are absent here, so that they are printed
# in French. Only what says what to fill in is translated.

lettre-cpam-title = رسالة إلى الصندوق حول «Mon espace santé»
lettre-cpam-from = من طرف
lettre-cpam-date = المكان والتاريخ
lettre-cpam-names = الأسماء والصفات والتوقيعات

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-cpam-name = رسالة إلى الصندوق
lettre-cpam-use = يوقعها عدة أشخاص، ثم تُرسل أو تُسلَّم مقابل وصل.
