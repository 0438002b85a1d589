# Draft: not read by a native speaker.
# The long tract: an essay on several pages, its notes, and the procedure in a box that is the same for all.

tract-long-title = Foaie lungă despre „Mon espace santé”
tract-long-kicker = De citit, de discutat

### The essay: a campaign may say it in its own words

tract-long-headline =
    Să zici da,
    să zici nu,
    să taci
tract-long-lead = „Mon espace santé” așază într-un singur dosar, pe internet, o parte din ce se știe despre sănătatea noastră. Se deschide când nu răspundem. Iată ce spune legea, ce câștigăm, ce pierdem și cum alegem.
tract-long-body =
    ## Un dulap cu sertare

    „Mon espace santé” nu este încă un site. Este un spațiu pe care legea îl deschide pe numele fiecărei persoane asigurate. În el se găsesc date administrative, măsurători și chestionare, rambursările, o mesagerie, o agendă, aplicații și registrul accesărilor.[^1] Sertarul lui principal este dosarul medical partajat (DMP), unde cadrele medicale depun documentele lor. A deschide spațiul înseamnă a deschide acest dosar; un dosar mai vechi este mutat în el.[^2]

    Ministerul sănătății și Casa națională a asigurărilor de boală răspund împreună de spațiu. Casa națională răspunde singură de dosarul medical partajat. Casa departamentului nu este deci decât un ghișeu. Totuși, ei i se scrie și cu ea se vorbește.

    ## Când tăcerea contează

    O primă lege, din { $law_ens }, creează spațiul. Alta, din { $law_silence }, schimbă regula jocului: de acum, spațiul se deschide singur, dacă persoana, sau cine o reprezintă, nu se opune.[^3] Decrete, din { $decrees_ens }, stabilesc amănuntele. Serviciul este lansat în toată țara la { $launch }.

    Schimbarea încape într-o frază: legea nu mai așteaptă un da, așteaptă un nu.

    Informarea pleacă prin e-mail, la adresa pe care o știe casa de asigurări; pleacă prin poștă dacă nu există una, sau dacă e-mailul nu ajunge. Avem { $object_weeks } săptămâni ca să ne opunem, numărate de la trimitere, și nu din ziua în care deschidem scrisoarea.[^4] După acest termen, nimic nu e pierdut: spațiul se poate închide oricând. Trebuie însă să știm că există.

    Această alegere a legii are motivele ei. Puțini oameni cer un dosar de care încă nu au nevoie, iar un dosar gol nu ajută pe nimeni. Are și un preț. În fața unui spațiu deschis, nu se mai știe dacă l-a vrut cineva. În { $figures_month }, cam { $share_spaces } % din persoane aveau un spațiu pe numele lor; { $share_opened } % din aceste spații fuseseră activate, de { $millions_opened } { $millions_opened ->
    [one] milion
    [few] milioane
   *[other] de milioane
} de persoane. Celelalte nu sunt nici da, nici nu. Nimeni nu le-a auzit.

    ## Cine citește, cine scrie

    Nu oricine citește. Consultarea dosarului cere un acord prealabil. Acest acord este presupus în interiorul unei echipe de îngrijire, iar drepturile se schimbă după profesie. Asigurătorii și angajatorii nu pot cere dosarul, chiar dacă persoana vrea.[^5]

    În caz de urgență, când nu putem vorbi, profesioniști pot citi, dacă nu ne-am opus dinainte. Aflăm după aceea, pe cale electronică.[^6] Această regulă poate ajuta la îngrijire. Ea presupune și, ca să fii informat, să ai o adresă electronică și să te uiți la ea.

    A scrie este mai simplu decât a citi. Când un cadru medical este autorizat, documentele depuse de el nu pot fi refuzate decât pentru un motiv legitim; blocat, încă poate depune. Un document se poate ascunde: rămâne vizibil pentru cine l-a depus, pentru titular și pentru cadrul medical desemnat eventual ca administrator.

    Să blochezi un cadru medical, să știi cine a citit, să fii anunțat de o citire: aceste reglaje cer un cont activat. Or, un spațiu niciodată activat poate fi completat, și citit. Aici stă principala noastră îngrijorare. Cheia dulapului este pe internet, și mulți nu o au în mână.

    ## Ce câștigăm

    Ar fi nedrept să spunem doar de rău. Un medic care nu vă cunoaște poate citi ce a notat altul. Un rezultat trece de la un serviciu la altul fără să fie nevoie să ducem plicul. Un examen deja făcut poate să nu fie repetat. O alergie poate fi cunoscută la timp.

    Cine vede multe cadre medicale, cine se mută des, cine povestește greu de zece ori aceeași istorie poate vrea acest spațiu, și îl poate vrea din motive bune. Sunt motive bune ca să spui da. Nu sunt motive ca să o spui în locul altora.

    ## Cei care sunt fără internet

    În { $no_internet_year }, { $share_old_no_internet } % din persoanele de { $old_age } { $old_age ->
    [one] an
    [few] ani
   *[other] de ani
} sau mai mult nu aveau internet acasă. În { $illectronism_year }, { $share_old_illectronism } % nu știau să-l folosească sau nu îl foloseau.[^7] În raportul ei din { $rights_report }, Défenseure des droits vorbea de { $millions_difficulty } { $millions_difficulty ->
    [one] milion
    [few] milioane
   *[other] de milioane
} de persoane în dificultate cu mijloacele digitale.

    Aceste persoane au aceleași drepturi ca toate celelalte. Pot refuza și închide la telefon, sau se pot adresa casei lor de asigurări. Dar adesea sunt anunțate ultimele. Trebuie să sune în orele de birou. Nu văd cine a citit. La ghișeu pot fi ajutate; nimic nu garantează că ghișeul înregistrează el însuși refuzul lor.

    ## Copiii, cei apropiați

    Pentru un copil, părinții, sau reprezentantul legal, refuză sau închid, cu câte un cod de copil. Un minor poate totuși să țină secrete unele îngrijiri: ele nu intră în spațiu, sau părinții lui nu le văd. Este o regulă dreaptă, și delicată: presupune ca fiecare, la momentul potrivit, să se gândească să o aplice.

    Un adult reprezentat are un cuvânt de spus: cine îl reprezintă poate refuza, ținând seama de părerea lui. Sub curatelă, persoana decide singură, cu ajutor. Sunt cuprinse toate regimurile, nu doar regimul general.

    Rămâne trecutul. Nu se mai creează vechi dosare medicale partajate din { $dmp_stop }. Cel pe care îl aveam a putut rămâne deschis în ciuda unui refuz, pe timpul unei tranziții; o a doua opoziție îl închide. Cine avea unul va face bine să întrebe la telefon.

    ## Între tot și nimic

    Se crede adesea că trebuie să iei tot sau să lași tot. Nu este așa. Se poate păstra spațiul și se pot ascunde documente, bloca un cadru medical, refuza citirea în caz de urgență. Se poate închide, apoi redeschide. Se poate închide și se poate cere ca totul să fie șters.

    Aceste două gesturi sunt diferite. Închiderea lasă datele arhivate { $archive_years } ani. Ștergerea lor este altă cerere, care trebuie exprimată; ea are efect în cel mult { $erase_months } luni, și fără întoarcere.[^8] Mai bine deci să ne luăm copiile înainte. Nimic din toate acestea nu atinge dosarele ținute de medic și de spital, nici rambursările, nici contul ameli, nici „dossier pharmaceutique” (farmacie), care are regulile lui.

    ## Două obiecții

    „O să complicați viața cadrelor medicale.” Se poate, puțin. A întreba ia un minut, și acest minut lipsește tuturor. Dar nu este pierdut: este minutul în care explici, în care liniștești, în care descoperi că o persoană nu a primit scrisoarea. Un dosar acceptat se discută; un dosar impus se ocolește.

    „Totul este deja informatizat.” Este adevărat, și nu aceasta este întrebarea. Cabinetul, spitalul, farmacia își țin fiecare dosarele, pentru folosul lor. Aici, se adună. A aduna poate fi de folos, și a aduna nu e puțin lucru: merită să se întrebe.

    ## Să alegem cu adevărat

    O îngrijire începe cu o întrebare: „Sunteți de acord?” Cine îngrijește așteaptă răspunsul. Un dosar de sănătate merită aceeași răbdare. Va fi cu atât mai sigur, și cu atât mai bine completat, cu cât cei care îl au l-au vrut. Aceasta cere puțin: o scrisoare pe hârtie, un ghișeu, un telefon la care se răspunde, o recipisă. Refuzul nu trebuie să fie mai greu decât tăcerea.

    {""}[^1]: Codul francez al sănătății publice, articolul { $art_contents }.
    {""}[^2]: Codul francez al sănătății publice, articolul { $art_dmp }.
    {""}[^3]: Codul francez al sănătății publice, articolul { $art_ens }.
    {""}[^4]: Codul francez al sănătății publice, articolul { $art_notice }.
    {""}[^5]: Codul francez al sănătății publice, articolele { $art_consult } (acord) și { $art_insurers } (asigurători, angajatori).
    {""}[^6]: Codul francez al sănătății publice, articolul { $art_emergency }.
    {""}[^7]: Insee. Cifre stabilite înainte de această ediție: pot exista altele mai noi.
    {""}[^8]: Codul francez al sănătății publice, articolul { $art_close }.
tract-long-demands-label = Ce cerem
tract-long-demands =
    - Ca scrisoarea de informare să ajungă la fiecare **pe hârtie**, cu un formular de refuz de trimis înapoi.
    - Să se poată refuza și închide **la ghișeul** oricărei case de asigurări, și să se plece cu o recipisă.
    - O **adeverință** să fie trimisă prin poștă cui nu are adresă electronică.
    - Un spațiu niciodată activat **să nu fie nici completat, nici citit** fără ca persoana să o fi vrut.
    - **Numărul refuzurilor și al închiderilor** să fie publicat în fiecare an.

### The procedure, and who signs

tract-long-notes = Note
tract-long-signed = Cine semnează
tract-long-about-label = Despre
tract-long-about = Această foaie este o luare de poziție: îi angajează doar pe cei care o semnează. Caseta este aceeași în toate hârtiile noastre.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-long-name = Foaie lungă
tract-long-use = De citit acasă, de discutat la întruniri.
tract-long-remarks = Observațiile noastre, întrebările noastre
