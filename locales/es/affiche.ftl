# Draft: not read by a native speaker.
# The poster: one sentence, one scene, one number. The headline and what stands under it are opinion; the source, the
# number and the rest are the same for all.

affiche-title = Cartel «Mon espace santé»: rechazar o cerrar
affiche-headline =
    ¿Ha visto
    alguna vez
    su historial?
affiche-lead = «Mon espace santé», historial de salud en internet, se abre **si no dice nada.** Puede **rechazarlo,** o **cerrarlo** en cualquier momento.
affiche-source = En { $figures_month }, el { $share_opened } % de los espacios habían sido activados por su titular.
affiche-call = ¿Rechazar o cerrar? Llame al
affiche-number = { $phone_ens }
affiche-hours = De lunes a viernes, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(hora de París, por comprobar)
   *[no] {""}
}.
affiche-before = **Llame antes de las { $phone_call_before }, aun sin carta.**

### Consent

affiche-consentement-title = Cartel «Mon espace santé»: el consentimiento
affiche-consentement-headline =
    No dije nada.
    No dije
    que sí.
affiche-consentement-lead = Para abrir «Mon espace santé», historial de salud en internet, basta su silencio. Para rechazarlo o cerrarlo, **basta una llamada.**
affiche-consentement-source = «Abierto automáticamente, salvo oposición»: código francés de salud pública, artículo { $art_ens }.

### Secrecy

affiche-secret-title = Cartel «Mon espace santé»: el secreto
affiche-secret-headline =
    ¿Quién lee
    su
    historial?
affiche-secret-lead = Para el equipo que le atiende, su acuerdo se **presume.** Sin cuenta activada, no ve quién ha leído. Puede **rechazar** o **cerrar.**
affiche-secret-source = Cada profesión tiene sus derechos: código francés de salud pública, artículo { $art_consult }. Aseguradoras y empleadores, ninguno: artículo { $art_insurers }.

### Without internet

affiche-sans-internet-title = Cartel «Mon espace santé»: sin internet
affiche-sans-internet-headline =
    Sin
    internet
    también se
    dice no.
affiche-sans-internet-lead = Aun sin ordenador, su silencio abre «Mon espace santé». Usted no lo ve. **Los sanitarios pueden llenarlo y leerlo.**
affiche-sans-internet-source = Sin e-mail conocido, el aviso llega por correo postal: código francés de salud pública, artículo { $art_notice }.

### Did you know?

affiche-saviez-vous-title = Cartel «Mon espace santé»: ¿lo sabía?
affiche-saviez-vous-headline =
    Dos historiales
    de tres duermen.
affiche-saviez-vous-lead = Quizá haya un historial de salud en internet abierto a su nombre. **¿Lo sabía?** Aun dormido, los sanitarios pueden llenarlo y leerlo.

### Forced passage

affiche-passage-force-title = Cartel «Mon espace santé»: abierto sin acuerdo
affiche-passage-force-headline =
    No esperaron
    su sí.
affiche-passage-force-lead = «Mon espace santé», historial de salud en internet, se abre a quien no se opone. Nada está decidido: puede **rechazarlo,** o **cerrarlo** en cualquier momento.
affiche-passage-force-source = «Salvo oposición»: ley del { $law_silence }, código francés de salud pública, artículo { $art_ens }.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-name = Cartel
affiche-consentement-name = Cartel: el consentimiento
affiche-secret-name = Cartel: el secreto
affiche-sans-internet-name = Cartel: sin internet
affiche-saviez-vous-name = Cartel: ¿lo sabía?
affiche-passage-force-name = Cartel: abierto sin acuerdo
affiche-use = Para pegar, si el dueño de la pared está de acuerdo.
