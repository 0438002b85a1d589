# Draft: not read by a native speaker.
# The communiqué goes to the French press: what the press reads (position, demands, procedure, sources) is absent here, so that
# it is printed in French. Only what says what to fill in is translated.

communique-title = بيان صحفي حول «Mon espace santé»
communique-stamp = المنظمة (الختم أو الاسم)
communique-date = المكان والتاريخ

### Who signs

communique-signatories = الموقّعون
communique-contact = للاتصال

### What it is called, and what for: in the lists and in the notice for volunteers

communique-name = بيان صحفي
communique-use = يُرسل إلى الصحافة والمنتخبين والأعضاء.
