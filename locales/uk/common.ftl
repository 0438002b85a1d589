# Draft: not read by a native speaker.
# Shared by every document.
#
# Words, one for each thing, the same in all files:
#   refuser (opposition) = відмовитися, відмова · fermer (clôture) = закрити, закриття
#   effacer (suppression) = видалити, видалення · garder = залишити
#   masquer = приховати · bloquer = заблокувати · accès d'urgence = екстрений доступ; en urgence = в екстреному випадку
#   espace = простір · dossier de santé en ligne = медичне досьє в інтернеті · DMP = спільне медичне досьє
#   caisse = каса, страхова каса · lettre = лист · courriel = електронний лист · guichet = віконце
#   recommandé avec avis de réception = рекомендований лист із повідомленням про вручення
#   justificatif = підтвердження · preuve = доказ · reçu = розписка · accusé de réception = повідомлення про отримання
#   soignants = медики · titulaire = власник · assuré = застрахований · compte activé = активований обліковий запис
#   demande = запит · sans retour = безповоротно · représentant = представник
# Left in French: Mon espace santé, CPAM, MSA, CNIL, DMP, carte Vitale, Assurance Maladie, attestation de droits, curatelle.
# No ending is hung on a value; numbers stand where any of them reads well.

### How values are written

format-time = { $hour }:{ $minutes }

### The fund

fund-write = Куди писати
fund-go = Куди прийти
fund-other = MSA чи інша каса: адреса у вашій "attestation de droits".

### The phone

phone-hours = з понеділка до п'ятниці, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(за Парижем, перевірте)
   *[no] {""}
}
phone-before = телефонуйте до { $phone_call_before }
phone-cost = Послуга безплатна + ціна дзвінка

### QR codes

qr-phone = Набрати { $phone_ens }
qr-phone-alt = QR-код: набирає номер { $phone_ens }
qr-site = Відкрити { $ens_site }
qr-site-alt = QR-код: відкриває сайт { $ens_site }
qr-campaign = Наша сторінка
qr-campaign-alt = QR-код: відкриває сторінку { $campaign_website }
qr-fund = Зберегти адресу каси
qr-fund-alt = QR-код: зберігає поштову адресу { $fund_name }
qr-event = Записати зустріч
qr-event-alt = QR-код: записує в календар зустріч { $event_date }

### The legal footer

footer-publisher = Видавець:
footer-posted = Розмістив:
footer-printer = Друкар:
footer-printer-home = Надруковано власноруч.
footer-printer-screen = Для екрана: хто друкує, додає своє ім'я та адресу.
footer-siret = SIRET { $siret }
footer-litter = Не кидайте на вулиці.
footer-unofficial = Неофіційний документ.
# A full date ends with "р." here: no second full stop follows it.
footer-edition = Видання: { $edition }
footer-facts-unverified = Факти на { $facts_date }, треба перевірити.
footer-facts-verified = Факти перевірено: { $facts_date }
footer-addresses = Адреси: DILA, { $addresses_date }
footer-sorting = Цей папір можна переробити.

### A gathering

event-title = Зустріч
event-when = { $event_date }, { $event_time }
event-bring = Візьміть із собою:
# For the calendar of a phone, where it stands alone.
event-summary = Зустріч: Mon espace santé
event-rights = Можлива перевірка особи. Ваші права: "Guide du manifestant", Ligue des droits de l'Homme ({ $rights_guide }). Це не юридична порада.

### For languages that no native reader has reviewed, and for addresses that the campaign corrected

footer-draft = Переклад не перевірено.
footer-addresses-corrected = Адресу перевірив видавець: { $addresses_date }
footer-modified = Текст змінив видавець.

logo-alt = Логотип: { $campaign_name }

### To show at the counter, or to read on the phone
# "-sound": how the French sentence sounds, in Ukrainian letters.

counter-title = Показати у віконці або прочитати по телефону
counter-refuse = Я відмовляюся від Mon espace santé.
counter-close = Я хочу закрити свій Mon espace santé.
counter-erase = Я також хочу, щоб усе видалили.
counter-proof = Я хочу отримати підтвердження поштою.
counter-refuse-sound = Жьо рефюз мон еспас санте.
counter-close-sound = Жьо вьо ферме мон еспас санте.
counter-erase-sound = Жьо вьо осі кьо ту суа ефасе.
counter-proof-sound = Жьо вьо ен жюстіфікатіф пар ля пост.

### Notes in the margin of printed sheets

margin-scale = Друкувати { $full_size } %, без масштабування
margin-side = { $side ->
    [front] Лице.{" "}
    [back] Зворот.{" "}
   *[only] {""}
}
margin-edge = { $flip ->
    [short] короткий край
   *[long] довгий край
}
margin-turn = { $flip ->
    [simplex] з одного боку
   *[both] з двох боків, перегорнути через { margin-edge }
}
margin-two-up = { margin-side }{ margin-scale }, { margin-turn }. Розрізати посередині.
# Short, since they end before the first cut or fold.
margin-short = { margin-side }{ $full_size } %, { $flip ->
    [simplex] один бік
   *[both] { margin-edge }
}.
margin-four-up = { margin-short } Розрізати посередині, в обох напрямках.
margin-n-up = { margin-short } Розрізати за мітками.
margin-cut-and-stack = Аркуш { $leaf }. { margin-short } Розрізати, скласти.
# With blank pages the rest is shorter: the note ends before the fold.
margin-folded = { $blanks ->
    [0] { margin-scale }, перегорнути через { margin-edge }.
   *[other] { $full_size } %, перегорнути через { margin-edge }.
}
margin-blanks = { $blanks ->
    [0] {""}
    [one] {" "}Порожня сторінка в кінці: { $blanks }.
    [few] {" "}Порожні сторінки в кінці: { $blanks }.
    [many] {" "}Порожніх сторінок у кінці: { $blanks }.
   *[other] {" "}Порожніх сторінок у кінці: { $blanks }.
}
margin-booklet = Аркуш { $leaf }, { margin-side }{ margin-folded } Зігнути, скріпити.{ margin-blanks }
margin-booklet-pair = Аркуш { $leaf }. { margin-short } Розрізати, зігнути, скріпити.{ margin-blanks }
margin-stickers = { margin-scale }, самоклейний папір. Вирізати за пунктиром.
margin-leaflet = { margin-short } Згинати за пунктиром, спершу найкоротшу частину.
margin-paper = Друкувати на кольоровому папері: чорне на білому лише для офіційних афіш (закон від { $law_press }, стаття { $art_press_white }).
margin-reduction = { margin-paper } { margin-scale }.
margin-tiles = Частина { $tile } з { $tiles }: ряд { $row }, стовпець { $column }. { margin-paper } { margin-scale }. Відрізати справа і знизу, де є наступна частина; наклеїти на неї до пунктиру.
margin-tiles-plan = { $tile ->
    [0] План складання, частин: { $tiles }, кожна на аркуші. { margin-scale }.
   *[other] { margin-tiles }
}
margin-single = { margin-scale }.
margin-slug = { $document } · { $departement } · { $fund } · { $language } · { $edition } · { $page }/{ $pages }
margin-riso = { margin-side }Фарба: { $ink }, прогін { $plate } з { $plates }. { margin-scale }, { margin-turn }.

### At the foot of large print

page-of = сторінка { $page } з { $pages }

### Where and when a campaign signs

signed-place-date = { $campaign_place }, { $campaign_date }
signed-date = { $campaign_date }
signed-place = { $campaign_place }
