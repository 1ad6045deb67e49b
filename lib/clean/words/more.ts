/**
 * Greek, Finnish, Estonian, Lithuanian, Latvian, Icelandic, Hungarian, Romanian, Catalan, Afrikaans, Swahili, Indonesian
 * and Malay, Vietnamese, Thai: with fewer words each, and for whatever has no file at all.
 */
import { allOf } from './all-of';
import { defineWords } from './define-words';
import { NETWORKS } from './networks';
import { ofEach } from './of-each';

export default defineWords('more', {
  address: ofEach(
    'σας|εσάς|εσείς|σου',
    'sinun|sinulle|sinulla|sinua|sähköpostiisi|sähköpostisi|puhelimeesi|teidän|teille',
    'sinu|sulle|sul|teie|teile',
    'jūs|jums|jūsų|jus|tavo|savo',
    'tu|tev|tavs?|tavā|tavu|jūs|jūsu|savā|savu',
    'þú|þig|þér|þinn|þitt|þín\\p{L}*|ykkur',
    'ön|önt|önnek|önök\\p{L}*|neked|téged|\\p{L}+(jén|jában|jébe|jába|ját)(?=[.!]|$)',
    'tău|tine|ție|dumneavoastră|dvs|vostru|voastră',
    'el teu|la teva|els teus|el vostre|et pot',
    'jy|jou|joune|julle|u',
    'wewe|yako|lako|zako|chako|kwako',
    'anda|kamu|kalian',
    'bạn|quý (độc giả|vị|bạn đọc)',
    'คุณ|ท่าน',
  ),
  house: ofEach(
    'μας|εμάς|εμείς',
    'meidän|meitä|meille|meistä|\\p{L}+(mme|estamme|emme)',
    'meie|meid|meile',
    'mūsų|mums|mus|mes',
    'mūsu|mums|mūs',
    'okkar|okkur|við',
    'minket|nekünk|velünk|\\p{L}+(unk|ünk|ainkat|einket|ainkra|einkre)',
    'nostru|noastră|noștri|noastre|noi|ne',
    'nostre|nostra|nostres|ens',
    'ons|onse',
    'sisi|yetu|letu|zetu|wetu|tufuate',
    'kami|kita',
    'chúng tôi|báo (điện tử )?\\p{L}+ trên',
    'เรา',
  ),
  call: ofEach(
    'τώρα|εδώ|δωρεάν|πρώτοι|κάντε κλικ|πατήστε',
    'nyt|tästä|täällä|ilmaiseksi|ilmai\\p{L}+|maksutta|heti',
    'kohe|siin|tasuta|nüüd',
    'dabar|čia|nemokamai|iškart',
    'tagad|šeit|bez maksas|uzreiz',
    'núna|hér|ókeypis|frítt|strax',
    'most|itt|ingyen\\p{L}*|azonnal|kattintson|elsőként',
    'acum|aici|gratuit|gratis|imediat|primul',
    'ara|aquí|gratis|gratuït\\p{L}*',
    'nou|hier|gratis|dadelik',
    'sasa|hapa|bure',
    'sekarang( juga)?|di sini|gratis|klik|percuma|sini',
    'ngay|tại đây|miễn phí|nhanh (nhất|hơn)',
    'ตอนนี้|ที่นี่|ฟรี|คลิก',
  ),
  own: ofEach(
    '(το|αυτό το|ολόκληρο το) (άρθρο|κείμενο)|ανεξάρτητη δημοσιογραφία|οι αναγνώστες μας|το site μας',
    '(tämä|koko) (artikkeli|juttu)|juttu|toimitu\\p{L}+|riippumat\\p{L}+ journalis\\p{L}+',
    '(see|kogu) (artikkel|lugu)|toimetus\\p{L}*|sõltumat\\p{L}+ ajakirjandus\\p{L}*',
    '(šis|visas) straipsnis|redakcij\\p{L}+|nepriklausom\\p{L}+ žurnalistik\\p{L}+',
    '(šis|viss) raksts|redakcij\\p{L}+|neatkarīg\\p{L}+ žurnālistik\\p{L}+',
    '(þessi|öll) (grein|frétt)|ritstjórn\\p{L}*|sjálfstæð\\p{L}+ blaðamenns\\p{L}+',
    '(ez a|a teljes) cikk\\p{L}*|szerkesztőség\\p{L}*|független újságír\\p{L}+',
    '(acest|întregul) (articol|conținut)|redacți\\p{L}+|jurnalismul independent|presa independentă',
    "(aquest|tot l)[ '](article|contingut)|redacció|periodisme independent",
    '(hierdie|die volledige) (artikel|berig|storie)|redaksie|onafhanklike joernalistiek',
    '(makala|habari) (hii|hizi)',
    '(artikel|berita|konten) ini|redaksi|jurnalisme independen',
    '(bài viết|bài báo|tin|nội dung) này|tòa soạn|báo chí độc lập',
    'บทความนี้|กองบรรณาธิการ',
  ),
  narrative: ofEach(
    'είπε|είπαν|δήλωσε|δήλωσαν|ανέφερε|τόνισε|ανακοίνωσε|ήταν|είχε|σύμφωνα|οποίος|οποία|οποίο|εκατομμύρι\\p{L}+|τοις εκατό',
    'sanoi|sanoo|kertoi|kertoo|totesi|mukaan|oli|olivat|hänen|heidän|jonka|jotka|koska|miljoon\\p{L}*|prosent\\p{L}*',
    'ütles|ütlesid|teatas|rääkis|sõnul|oli|olid|tema|nende|mis|kes|miljon\\p{L}*|protsen\\p{L}*|teatel',
    'sakė|teigė|pasak|pranešė|pasakojo|buvo|jo|jos|jų|kuris|kuri|kurie|milijon\\p{L}*|procent\\p{L}*|pasakė',
    'teica|sacīja|paziņoja|norādīja|bija|viņa|viņu|viņš|kura|kurš|miljon\\p{L}*|procent\\p{L}*|teiktā',
    'sagði|segir|sögðu|var|voru|hans|hennar|þeirra|hann|hún|samkvæmt|milljón\\p{L}*|prósent\\p{L}*|að sögn',
    'mondta|közölte|elmondta|szerint|volt|voltak|aki|amely|millió\\p{L}*|százalék\\p{L}*',
    'a spus|au spus|a declarat|a anunțat|a precizat|potrivit|era|erau|fost|care|milion\\p{L}*|milioane|la sută',
    'va dir|van dir|va explicar|va assegurar|segons|era|eren|havia|milion\\p{L}*|per cent',
    'het gesê|gesê|was|volgens|hulle|miljoen|persent',
    'alisema|walisema|amesema|wamesema|ilisema|kwa mujibu|alikuwa|walikuwa|milioni|asilimia',
    'mengatakan|kata|ujar|tutur|menurut|adalah|telah|mereka|juta|persen|tersebut|katanya|berkata|peratus',
    'cho biết|nói|theo|đã|ông|bà|họ|triệu|phần trăm|cho hay',
    'กล่าว|ระบุ|เผย|ได้|ล้าน|เขา|พวกเขา',
  ),
  wall: 'μόνο για συνδρομητές|vain tilaajille|ainult tellijatele|tik prenumeratoriams|tikai abonentiem|aðeins fyrir áskrifendur|csak előfizet\\p{L}+|doar pentru abonați|només per a subscriptors|slegs vir intekenaars|khusus pelanggan',
  trade:
    'newsletter\\p{L}*|paywall\\p{L}*|podcast\\p{L}*|συνδρομ\\p{L}+|εφαρμογ\\p{L}+|uutiskir\\p{L}+|tilau\\p{L}+|sovellu\\p{L}+|uudiskir\\p{L}+|tellimu\\p{L}+|rakendus\\p{L}*|naujienlaišk\\p{L}+|prenumerat\\p{L}+|programėl\\p{L}+|abonement\\p{L}*|lietotn\\p{L}+|áskrift\\p{L}*|smáforrit\\p{L}*|hírlev\\p{L}+|előfizet\\p{L}+|alkalmazás\\p{L}*|abonament\\p{L}*|aplicaț\\p{L}+|subscripci\\p{L}+|aplicaci\\p{L}+|nuusbri\\p{L}+|intekenaar\\p{L}*|toep|toeps|jarida|programu|buletin|langganan|aplikasi|bản tin|ứng dụng|thuê bao|จดหมายข่าว|สมาชิก|แอป\\p{L}*',
  distractions: {
    newsletter: {
      asks: ofEach(
        'εγγρ[αά]φ\\p{L}+|συμπληρώστε|λάβετε|λαμβάνετε',
        'tilaa|liity|rekisteröidy|saat|anna|syötä|haluatko',
        'telli|liitu|sisesta|saad?|soovid',
        'prenumeruok\\p{L}*|registruok\\p{L}*|gaukite|įveskite|užsisakykite',
        'piesakies|pieraksties|saņem|ievadi|abonē',
        'skráðu|fáðu|skráið',
        'iratkoz\\p{L}+|feliratkoz\\p{L}+|kérje|kapja|adja meg',
        'abon(ează|ați|a)\\p{L}*|înscrie\\p{L}*|primește|primiți|introdu',
        'subscriu\\p{L}*|apunta\\p{L}*|rep|introdueix',
        'teken in|sluit aan|ontvang',
        'jisajili|jiunge|pata|pokea',
        'daftar(kan)?|berlangganan|langgan\\p{L}*|dapatkan|masukkan',
        'đăng ký|nhận|nhập',
        'สมัคร|รับ|กรอก',
      ),
      things: ofEach(
        'newsletter\\p{L}*|ενημερωτικ\\p{L}+ δελτί\\p{L}*|e-?mail\\p{L}*',
        'uutiskirje\\p{L}*|sähköpost\\p{L}*',
        'uudiskir\\p{L}*|e-?pos[td]\\p{L}*|meili\\p{L}*',
        'naujienlaišk\\p{L}*|el\\. pašt\\p{L}*',
        'jaunumu vēstul\\p{L}*|e-?past\\p{L}*',
        'fréttabréf\\p{L}*|póstlist\\p{L}*|tölvupóst\\p{L}*|netfang\\p{L}*',
        'hírlev\\p{L}*|e-?mail-?(cím|fiók)\\p{L}*|postafiók\\p{L}*',
        'newsletter\\p{L}*|buletin\\p{L}*|căsuț\\p{L}+|inbox\\p{L}*',
        'butllet\\p{L}+|correu( electrònic)?|bústia',
        'nuusbri[ef]\\p{L}*|e-?pos',
        'jarida|barua pepe',
        'buletin|surel|surat kabar elektronik|e-?mel|breaking news',
        'bản tin|hộp thư|thư điện tử',
        'จดหมายข่าว|อีเมล',
      ),
      says: 'newsletter (μας|του)|στο (e-?mail|inbox) σας|uutiskirjeemme|sähköpostii?si|meie uudiskir\\p{L}+|sinu (e-?post|meili)\\p{L}+|mūsų naujienlaišk\\p{L}+|jūsų el\\. pašt\\p{L}+|mūsu jaunumu\\p{L}*|tavā e-?pastā|póstlist(ann|a|inn) (okkar|hjá)|hírlev(elünkre|elünket|élre)|hírlevélre|newsletter(ul|ele) (nostru|noastre)|pe (e-?mail|adresa ta)|al (nostre )?butlletí|(al|en el) teu correu|ons nuusbri\\p{L}+|in jou e-?pos|jarida (letu|yetu)|barua pepe yako|buletin kami|(email|surel|e-?mel) anda|berita pilihan [^.]{0,60}setiap hari|bản tin của chúng tôi|email của bạn|จดหมายข่าวของเรา|อีเมลของคุณ|abon(ează-te|ați-vă) la (\\p{L}+ )?newsletter\\p{L}*|(direct )?(în|pe) (inbox|căsuța)\\p{L}*|(kasdien|kas nedēļu|katru dienu|iga päev|joka aamu|minden reggel|cada dia|elke oggend|setiap pagi|mỗi sáng|κάθε πρωί)[^.]{0,40}(e-?mail|e-?past|el\\. pašt|postkast|sähköposti|correu|posbus|email|inbox)\\p{L}*|^(päivän|viikon) (tärkeimmät|parhaat|isoimmat)[^.]{0,40}(sähköposti|inbox)\\p{L}*|^(päeva|nädala) (tähtsa|olulise|parima)\\p{L}*[^.]{0,50}postkast\\p{L}*|^svarbiaus\\p{L}+ [^.]{0,40}(pašt|dėžut)\\p{L}*|^svarīgāk\\p{L}+ [^.]{0,40}(e-?past|pastkast)\\p{L}*|^fáðu [^.]{0,60}(pósthólf|tölvupóst|póst)\\p{L}*|^(a )?(nap |hét )?legfontosabb hír\\p{L}*[^.]{0,40}(postalád|e-?mail|fiók)\\p{L}*|^kry [^.]{0,60}(inkassie|posbus|e-?pos)|^pokea [^.]{0,60}barua pepe|^(dapatkan|terima) [^.]{0,60}(kotak masuk|e-?mail|inbox)|^nhận (tin|bản tin|thông tin)[^.]{0,40}(email|hộp thư)|^rep [^.]{0,60}(correu|bústia)|^primește [^.]{0,70}e-?mail|^λάβετε [^.]{0,70}(inbox|e-?mail)|^รับข่าว.{0,30}อีเมล',
      labels:
        "newsletter|εγγραφή|tilaa( uutiskirje)?|telli( uudiskiri)?|prenumeruoti|pieteikties|skrá mig|feliratkoz\\p{L}+|mă abonez|abonează-te|subscriu-m.hi|teken in|daftar|berlangganan|đăng ký|สมัคร|feliratkozom|mă abonez|m'hi apunto|skrá mig|(päivän|viikon|päeva|nädala|svarbiausi\\p{L}*|svarīgāk\\p{L}+|a nap|a hét|a legfontosabb|fáðu|kry|dapatkan|nhận) .{2,60}(sähköpostiisi|postkastis|postkasti|pašte|pastkastē|e-pastā|pósthólfið þitt|tölvupósti|postaládájá\\p{L}+|postafiókjá\\p{L}+|inkassie|posbus|kotak masuk anda|email anda|qua email)",
    },
    'app-promo': {
      asks: 'κατεβάστε|lataa|saat|lae|laadi|atsisiųsk\\p{L}*|lejupielādē|sæktu|náðu|töltse?|töltsd|descarc\\p{L}*|instal\\p{L}*|laai|pakua|unduh|muat turun|download|tải|cài đặt|ดาวน์โหลด|โหลด',
      things:
        'εφαρμογή\\p{L}*|sovellu\\p{L}*|rakendu\\p{L}*|äpp\\p{L}*|programėl\\p{L}*|lietotn\\p{L}*|smáforrit\\p{L}*|appið|appi|alkalmazás\\p{L}*|aplicaț\\p{L}*|aplicació\\p{L}*|toep|programu|aplikasi|ứng dụng|แอป\\p{L}*|app store|google play|qr-?(kood|koodi|kod|kóð)\\p{L}*',
      says: "εφαρμογή μας|sovelluksemme|sovelluksestamme|meie (rakendus|äpp)\\p{L}*|mūsų programėl\\p{L}*|mūsu lietotn\\p{L}*|appið okkar|appi okkar|alkalmazásunk\\p{L}*|aplicați\\p{L}+ noastr\\p{L}+|(la )?nostra aplicació|ons toep|programu yetu|aplikasi kami|ứng dụng của chúng tôi|แอปของเรา|^(lataa|asenna|avaa) (\\p{L}+ ){0,2}\\p{L}*sovellu\\p{L}+|^(laadi|lae) alla (\\p{L}+ ){0,2}\\p{L}*(rakendus|äpp)\\p{L}*|meie (mobiili)?(rakendus|äpp)\\p{L}*|^atsisiųskite (\\p{L}+ ){0,2}programėlę|^lejupielādē(jiet)? (\\p{L}+ ){0,2}lietotni|^(sæktu|náðu í) (\\p{L}+ ){0,2}(app|smáforrit)\\p{L}*|^töltse? le (\\p{L}+ ){0,3}alkalmazás\\p{L}*|^descărca(ți)? (\\p{L}+ ){0,2}aplicația|^(descarrega|baixa)('t|-te|t)? (\\p{L}+ ){0,2}(l')?(aplicació|app)|^laai (\\p{L}+ ){0,2}(toep|app)|^pakua (\\p{L}+ ){0,2}programu|^unduh (\\p{L}+ ){0,2}aplikasi|^tải (\\p{L}+ ){0,2}ứng dụng",
      labels: 'lataa sovellus|unduh( aplikasi)?|tải (ứng dụng|app)|.{0,30}app store.{1,8}google play.{0,12}',
    },
    related: {
      says: '^([▶►→»>•*-]\\s*)?((διαβάστε|δείτε) (επίσης|ακόμη|ακόμα|και|περισσότερα)|lue (myös|lisää)|loe (ka|veel|edasi)|vaata (ka|veel)|taip pat skaitykite|skaitykite (taip pat|daugiau)|susij\\p{L}+ straipsn\\p{L}+|lasi arī|lasiet arī|lasi vairāk|skaties arī|lestu (einnig|meira|líka)|lesa meira|sjá einnig|olvas(sa|d)( el)?( ezt)?( is)?|kapcsolódó( cikk\\p{L}*)?|ez is érdekelhet\\p{L}*|cit(ește|iți)( și| mai mult)?|vezi și|recomandări|llegeix (també|més)|et pot interessar|lees (ook|meer)|soma (pia|zaidi)|(baca|simak|lihat|tonton) (juga|selengkapnya)|xem (thêm|tiếp)|đọc (thêm|tiếp)|tin liên quan|อ่าน(เพิ่มเติม|ต่อ)|ข่าวที่เกี่ยวข้อง)\\s*([:|–—>-]|$)|^((διαβάστε|δείτε) (επίσης|ακόμη|και)|lue myös|loe ka|taip pat skaitykite|lasi arī|lestu einnig|citește și|llegeix també|lees ook|baca juga|xem thêm)|^(lue|katso|kuuntele) (myös|lisää)( aiheesta)?\\s*[:|–—-]|^อ่านข่าวอื่น',
      labels: ofEach(
        '(διαβάστε|δείτε) (επίσης|ακόμη|ακόμα|και|περισσότερα)|σχετικ(ά|ές)( \\p{L}+)?|ροή ειδήσεων|δημοφιλή|τα πιο (δημοφιλή|διαβασμένα)|τελευταία νέα|προτεινόμενα',
        'lue (myös|lisää)|lisää (aiheesta|uutisia)|luetuimmat|suosituimmat|uusimmat|aiheeseen liittyvää|suosittelemme|(lue|katso|kuuntele) (myös|lisää|seuraavaksi)( aiheesta| jutut| .{0,12})?',
        'loe (ka|veel)|seotud (lood|artiklid)|enimloetud|populaarsed|viimased uudised|soovitame',
        'taip pat skaitykite|susij\\p{L}+( \\p{L}+)?|skaitomiausi( straipsniai)?|rekomenduojame|naujausi( straipsniai)?|populiariausi|susij(ęs|ę|usi|usios) (straipsn|naujien|tem)\\p{L}+|plačiau skaitykite',
        'lasi arī|saistītie (raksti|ziņas)|lasītākie|jaunākie|iesakām|vairāk par tēmu|lasi (vēl|arī|vairāk)|skaties arī',
        'tengdar (fréttir|greinar)|tengt efni|mest lesið|lesa meira|nýjast|lestu (einnig|meira)|vinsælast|lestu (líka|einnig|meira|nánar)|sjá (einnig|nánar|meira)',
        'kapcsolódó( \\p{L}+)?|ajánlott( \\p{L}+)?|ajánljuk|legolvasottabb|legfrissebb( hírek)?|ez is érdekelhet\\p{L}*|további (cikkek|hírek)( .{0,20})?|olvassa el ezt is',
        'cit(ește|iți) (și|mai mult)|articole (similare|recomandate|asemănătoare)|cele mai (citite|noi|populare)( \\p{L}+)?|recomandări|știri (similare|pe aceeași temă)|te-ar putea interesa|ultimele știri|pe aceeași temă|mai multe (știri|articole|detalii|informații|din \\p{L}+)|alte (știri|articole)( .{0,20})?|(citește|vezi|află) (și|tot|mai multe|mai departe)',
        'llegeix (també|més)|(notícies|articles) (relacionad|relacionat)\\p{L}+|el més (llegit|vist)|et pot interessar|més (notícies|informació)',
        'verwante (artikels?|berigte)|lees (ook|meer)|mees gelees\\p{L}*|nuutste nuus',
        'habari (zaidi|zinazofanana|zinazohusiana)|soma (pia|zaidi)|zilizosomwa zaidi',
        '(baca|simak|lihat) juga|(berita|artikel) (terkait|lainnya|populer|terpopuler|terbaru)|terpopuler|terkini|rekomendasi.{0,20}|pilihan editor|baca selengkapnya|berita berkaitan',
        '(tin|bài|bài viết) (liên quan|mới|cùng chuyên mục|khác)|đọc nhiều( nhất)?|xem (thêm|nhiều)|đọc thêm|tin nổi bật|có thể bạn quan tâm',
        'อ่าน(เพิ่มเติม|ต่อ|เพิ่ม)|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|ข่าว(ล่าสุด|ยอดนิยม)|ยอดนิยม|อ่าน(ข่าว)?(อื่น|ที่เกี่ยวข้อง|เพิ่มเติม|ต่อ)(ๆ)?',
      ),
    },
    paywall: {
      asks: 'γίνετε|αποκτήστε|tilaa|lue|kokeile|aloita|telli|proovi|prenumeruok\\p{L}*|skaityk\\p{L}*|abonē|iegādājies|gerast|kaupa\\p{L}*|fizess\\p{L}*|próbálja|abon(ează|ați)\\p{L}*|cumpăr\\p{L}*|fes-te|subscriu\\p{L}*|teken|koop|berlangganan|langgan|beli|đăng ký|mua|สมัคร',
      things:
        'συνδρομ\\p{L}+|πρόσβαση\\p{L}*|tilau\\p{L}*|tilaaj\\p{L}*|maksut\\p{L}+ artikkel\\p{L}*|ilmais\\p{L}+ artikkel\\p{L}*|tellimu\\p{L}*|tellija\\p{L}*|prenumerat\\p{L}*|abonement\\p{L}*|abonent\\p{L}*|áskrift\\p{L}*|áskrifand\\p{L}*|előfizet\\p{L}*|abonament\\p{L}*|abonați\\p{L}*|subscri(pció|ptor|pcion)\\p{L}*|intekena\\p{L}*|pelanggan|premium|thuê bao|hội viên|สมาชิก',
      says: '(μόνο|αποκλειστικά) για (τους )?συνδρομητ\\p{L}+|(vain|ainoastaan) tilaajille|jäljellä [\\p{L}\\d]+ (ilmais|maksut)\\p{L}+|ainult (tellijatele|püsitellijale)|tik (prenumeratoriams|abonentams)|(tikai|pieejam\\p{L}+ tikai) abonentiem|aðeins fyrir áskrifendur|(csak|kizárólag) (\\p{L}+ )?előfizető\\p{L}+|doar (pentru )?(abonați|abonații)\\p{L}*|només per a subscriptors|slegs vir (ons )?intekenaars|kwa waliojisajili (pekee|tu)|(khusus|hanya) (untuk |bagi )?(pelanggan|anggota|member)|(chỉ )?dành (cho|riêng cho) (người đăng ký|hội viên|thuê bao)|สำหรับสมาชิก(เท่านั้น)?|για να (διαβάσετε|συνεχίσετε|δείτε)[^.]{0,40}(συνδρομ|εγγραφ|συνδεθ)\\p{L}+|γίνετε συνδρομητ\\p{L}+|\\d[\\d,]* ?(€|ευρώ) (τον|το|ανά) (μήνα|χρόνο)|(artikkeli|juttu|sisältö) on (vain |ainoastaan )?(tilaaji|kirjautunei)lle\\p{L}*|tilaa[^.]{0,20}(€|euroa?)[^.]{0,6}(kk|kuukau)\\p{L}*|jatka lukemista|jo tilaaja\\?|edasi lugemise\\p{L}+[^.]{0,30}(logi|osta|telli)\\p{L}*|(logi|osta|telli) [^.]{0,20}(päevapilet|digipaket|tellimus)\\p{L}*|\\d euro (eest )?kuus|norėdami (per)?skaityti[^.]{0,20} (prisijunk|prenumeruok|užsiprenumeruok)\\p{L}+|prisijunkite arba (užsi)?prenumeruokite|nuo \\d[\\d,]* ?(€|eur) (per|už) mėn\\p{L}*|lai (lasītu|turpinātu)[^.]{0,30}(abon|pieslē|reģis)\\p{L}+|til að lesa( áfram)?[^.]{0,20} (áskri|innskr|skráðu|þarftu að skrá)\\p{L}*|(cikk|írás|tartalom)\\p{L}* folytatás\\p{L}+[^.]{0,40}(előfizet|elérhető)\\p{L}*|már előfizető|előfizetőink (számára|részére)|(jelentkezzen|jelentkezz|lépjen|lépj) be[^.]{0,30}olvas\\p{L}*|továbbolvasáshoz|pentru a (citi|continua)[^.]{0,30}(abon|autentific|cont)\\p{L}*|per (continuar llegint|llegir)[^.]{0,30}(subscri|regist)\\p{L}+|(artikel|inhoud|storie) is (slegs|net|eksklusief) vir|(slegs|eksklusief) vir (ons )?(intekenare|intekenaars|lede)|vir r ?\\d+ per (maand|jaar)|dành (riêng )?cho (thành viên|độc giả|bạn đọc)|(đăng nhập|đăng ký) để (đọc|xem)|เข้าสู่ระบบเพื่อ|สมัครสมาชิกเพื่อ|^(az? |ez az? )?(cikk|írás|tartalom)\\p{L}* [^.]{0,20}előfizető\\p{L}+|^ha már előfizető|^(bài viết|nội dung) (này )?(chỉ |được )?dành|^(acest|restul) (articol|conținut)\\p{L}* (este|e) (disponibil|rezervat|doar)|^(aquest|aquesta) (article|contingut) (és|està) (només|exclusi|reserva)\\p{L}*|^(šis|see|þessi|ta) (straipsnis|raksts|artikkel|grein|lugu|frétt) (yra |ir |on |er )(tik|tikai|ainult|aðeins|skirt|pieejam|prieinam)\\p{L}*|^(αυτό )?το (άρθρο|περιεχόμενο) (αυτό )?είναι (διαθέσιμο|αποκλειστικό)|^makala hii (ni|inapatikana)|^(artikel|konten|berita) ini (khusus|hanya|eksklusif)|^(บทความ|เนื้อหา|ข่าว)(นี้)?(สำหรับ|เฉพาะ)|^jatka lukemista|^(loo|artikli) lugemiseks (vormista|telli|osta|logi)|^visą straipsnį[^.]{0,30}prenumerator\\p{L}+|^lai lasītu[^.]{0,30}(abon|pieslē|reģistr)\\p{L}+|^kauptu áskrift|^a teljes cikk\\p{L}*[^.]{0,30}előfizet\\p{L}*|^om verder te lees,? (teken|sluit|meld)|^ili kusoma[^.]{0,20} (jiandikishe|jisajili|lipia)|^untuk (membaca|melanjutkan)[^.]{0,30}(langgan|daftar|masuk|login)\\p{L}*|(gói|tài khoản) (hội viên|thành viên|premium)|^đăng ký gói',
      labels:
        'γίνετε συνδρομητής|συνδρομή|tilaa( nyt)?|aloita tilaus|tilaajille|telli( kohe)?|prenumeruoti|abonē( tagad)?|kaupa áskrift|előfizet\\p{L}+|abonează-te( acum)?|fes-te subscriptor|teken nou in|berlangganan( sekarang)?|đăng ký ngay|สมัครสมาชิก|premium|előfizetek|už (\\p{L}+ )?prenumeruoju|edasi lugemiseks (logi|osta|telli|vormista) .{2,40}|til að lesa (áfram|meira|alla greinina) .{0,12}(áskri|innskr|skrá)\\p{L}*.{0,20}|norėdami skaityti .{0,20}(prisijunk|prenumeruok|užsiprenumeruok)\\p{L}+.{0,40}|(bài viết )?chỉ dành cho .{2,25}|(đăng nhập|đăng ký) để (đọc|xem) (tiếp|thêm|toàn bộ).{0,12}|(loo|artikli) (edasi )?lugemiseks (vormista|telli|osta|logi) .{2,40}|visą straipsnį .{0,25}(tik )?prenumerator\\p{L}+|lai (lasītu|izlasītu) .{2,30}(abon|pieslē|reģistr)\\p{L}+|kauptu áskrift.{0,40}|om verder te lees,? .{2,40}|ili kusoma .{2,30}(jiandikishe|jisajili|lipia)|untuk membaca .{2,30}(berlangganan|daftar|login|masuk)|a teljes cikk.{0,30}előfizet\\p{L}*.{0,20}',
    },
    signup: {
      asks: 'συνδεθείτε|έχετε|δημιουργήστε|kirjaudu|luo|logi|loo|registreeru|prisijunkite|registruokitės|susikurkite|pieslēdzies|reģistrējies|skráðu|jelentkez\\p{L}+|regisztrál\\p{L}*|autentifică\\p{L}*|conectează\\p{L}*|creează|inicia|registra|meld|teken|ingia|jisajili|masuk|login|daftar|buat|đăng nhập|tạo|เข้าสู่ระบบ|ลงทะเบียน',
      things:
        'λογαριασμό\\p{L}*|κωδικό\\p{L}*|tunnus\\p{L}*|tili\\p{L}*|salasana\\p{L}*|konto\\p{L}*|parool\\p{L}*|paskyr\\p{L}+|slaptaž\\p{L}+|kont\\p{L}+|parol\\p{L}+|aðgang\\p{L}*|lykilorð\\p{L}*|fiók\\p{L}*|jelszó\\p{L}*|cont(ul|ului)?|parol\\p{L}+|compte|contrasenya|rekening|wagwoord|akaunti|nenosiri|akun|kata sandi|tài khoản|mật khẩu|บัญชี|รหัสผ่าน',
      says: 'έχετε (ήδη )?λογαριασμό|kirjaudu sisään|onko sinulla( jo)? (tunnus|tili)\\p{L}*|luo tunnus|(sul|sinul|teil) on (juba )?konto|logi sisse|jau turite paskyrą|prisijunkite|registruokitės|jau ir konts|pieslēdzies|ertu með aðgang|innskráning|skráðu þig inn|(már )?van fiókja|jelentkez(z|zen) be|(ai|aveți) deja (un )?cont|autentifică-te|intră în cont|(ja )?tens compte|inicia (la )?sessió|het jy (reeds|al) |meld aan|(je )?una akaunti|sudah (punya|memiliki) akun|đã có tài khoản|มีบัญชีอยู่แล้ว',
      labels:
        'σύνδεση|εγγραφή|kirjaudu( sisään)?|rekisteröidy|logi sisse|registreeru|prisijungti|registruotis|pieslēgties|reģistrēties|innskráning|nýskráning|bejelentkezés|regisztráció|autentificare|conectare|înregistrare|inicia (la )?sessió|meld aan|registreer|ingia|masuk|daftar|đăng nhập|เข้าสู่ระบบ|ลงทะเบียน',
    },
    notifications: {
      asks: 'ενεργοποιήστε|λάβετε|kytke|salli|ota käyttöön|lülita|luba|įjunkite|gaukite|ieslēdz|kveiktu|kapcsol\\p{L}+|engedélyez\\p{L}+|activează|activați|activa|skakel|washa|aktifkan|nyalakan|bật|เปิด',
      things:
        'ειδοποιήσεις|ilmoituk\\p{L}*|teavitus\\p{L}*|pranešim\\p{L}*|paziņojum\\p{L}*|tilkynning\\p{L}*|értesítés\\p{L}*|notific[aă]r\\p{L}*|notificacions|kennisgewings|arifa|notifikasi|pemberitahuan|thông báo|การแจ้งเตือน|แจ้งเตือน',
      says: 'ενεργοποιήστε τις ειδοποιήσεις|για να μη χάνετε|kytke ilmoitukset|lülita (sisse )?teavitused|įjunkite pranešimus|ieslēdz paziņojumus|kapcsolja be az értesítés\\p{L}+|activează notific\\p{L}+|activa les notificacions|aktifkan notifikasi|(agar|supaya) tidak ketinggalan|bật thông báo|เปิดการแจ้งเตือน|^haluatko (\\p{L}+ )?ilmoitu\\p{L}+|^viltu fá (\\p{L}+ )?tilkynning\\p{L}*|^(kas )?soovid (saada )?teavitus\\p{L}*|^(ar )?norite gauti pranešim\\p{L}*|^(vai )?vēlies saņemt paziņojum\\p{L}*|^szeretn(e|él) értesítés\\p{L}*|^vrei să primești notific\\p{L}*|^vols rebre notific\\p{L}*|^θέλετε να λαμβάνετε ειδοποι\\p{L}*|^ingin (menerima|mendapat\\p{L}*) notifikasi|^bạn (có )?muốn nhận thông báo',
      labels:
        'όχι τώρα|salli|ei nyt|ne dabar|ne tagad|ekki núna|most nem|nu acum|ara no|nanti( saja)?|để sau|ไม่ใช่ตอนนี้|viltu fá .{0,12}tilkynning\\p{L}* .{2,50}|haluatko .{0,12}ilmoitu\\p{L}+ .{2,50}',
    },
    cookie: {
      asks: 'χρησιμοποι\\p{L}+|αποδοχή|hyväksy|käytämme|kasutame|nõustun|sutinku|naudojame|piekrītu|izmantojam|samþykk\\p{L}*|notum|elfogad\\p{L}*|használ\\p{L}*|accept\\p{L}*|folosim|utilitzem|aanvaar|gebruik|tunatumia|kami|menggunakan|chúng tôi|เราใช้|ยอมรับ',
      things:
        'cookies?|evästee\\p{L}*|küpsise\\p{L}*|slapuk\\p{L}*|sīkdat\\p{L}*|vafrakök\\p{L}*|süti\\p{L}*|cookie-\\p{L}+|galetes|koekies|vidakuzi|kuki|คุกกี้',
      says: 'käytämme evästeitä|kasutame küpsiseid|naudojame slapukus|izmantojam sīkdatnes|notum vafrakökur|sütiket használ\\p{L}*|folosim (module )?cookie\\p{L}*|χρησιμοποι\\p{L}+ cookies|menggunakan cookie\\p{L}*',
      labels:
        'αποδοχή( όλων)?|συμφωνώ|hyväksy( kaikki)?|nõustun|sutinku|piekrītu|samþykkja|elfogadom|accept( toate)?|sunt de acord|d.acord|terima( semua)?|setuju|đồng ý|ยอมรับ( ทั้งหมด)?',
    },
    donation: {
      asks: 'στηρίξτε|ενισχύστε|tue|lahjoita|tukea|toeta|annet\\p{L}+|paremkite|paaukokite|atbalsti|ziedo|styrktu|támogass\\p{L}*|susține\\p{L}*|donează|sprijin\\p{L}*|dona|fes|ondersteun|skenk|changia|dukung|donasi|ủng hộ|สนับสนุน|บริจาค',
      things:
        'δημοσιογραφία\\p{L}*|μας|journalismi\\p{L}*|ajakirjandus\\p{L}*|meid|žurnalistik\\p{L}*|žurnālistik\\p{L}*|mus|mūs|blaðamenn\\p{L}*|okkur|újságírás\\p{L}*|munkánkat|minket|jurnalis\\p{L}+|presa|periodisme|joernalistiek|ons|uandishi|báo chí|chúng tôi|สื่อ\\p{L}*',
      says: 'ανεξάρτητη δημοσιογραφία|riippumatonta journalismia|sõltumatut ajakirjandust|nepriklausomą žurnalistiką|neatkarīgu žurnālistiku|sjálfstæða blaðamennsku|független újságírást|jurnalismul independent|periodisme independent|onafhanklike joernalistiek|jurnalisme independen|báo chí độc lập|(styrktu|styðjið|styddu|styrkið) [^.]{0,30}(fjölmiðlun|blaðamennsk|fréttamennsk|okkur)\\p{L}*|támoga(sd|ssa|ssátok) [^.]{0,30}(újságírás|munkánk|lapunk|minket)\\p{L}*|adó(d|ja) (1|egy) (százalék|%)\\p{L}*|^changia (uandishi|kazi|chombo)[^.]{0,30}',
      labels:
        'στηρίξτε μας|lahjoita|toeta|paremti|ziedot|styrkja|támogatás|donează|susține-ne|donasi|ủng hộ|(styrktu|styddu) (\\p{L}+ ){0,2}(fjölmiðlun|blaðamennsku|okkur)|támoga(sd|ssa) (\\p{L}+ ){0,3}(újságírást|munkánkat|lapunkat)(.{2,60})?|támogatom|changia uandishi .{2,40}|(el )?periodisme independent necessita .{2,30}',
    },
    follow: {
      asks: 'ακολουθήστε|κάντε like|seuraa|liity|jälgi|liitu|sekite|prisijunkite|seko|pievienojies|fylgstu|fylgdu|fylgið|kövess\\p{L}*|csatlakoz\\p{L}+|urmăr(ește|iți)\\p{L}*|alătură\\p{L}*|intră|segueix\\p{L}*|uneix\\p{L}*|volg|sluit|tufuate|jiunge|ikuti(lah)?|(ber)?gabung(lah)?|follow|theo dõi|tham gia|ติดตาม|เข้าร่วม',
      things: `${NETWORKS}|κανάλι|σελίδα μας|social|somessa|kanava\\p{L}*|kanal\\p{L}*|socialini\\p{L}+ tinkl\\p{L}+|sociālaj\\p{L}+ tīkl\\p{L}+|canal\\p{L}*|csatorn\\p{L}*|oldalunk\\p{L}*|sosiale media|chaneli|mitandao ya kijamii|saluran|grup|media sosial|kênh|nhóm|fanpage|mạng xã hội|zalo|เฟซบุ๊ก|ไลน์|ทวิตเตอร์|ยูทูบ|อินสตาแกรม|ช่อง`,
      says: 'ακολουθήστε (το|τη|την|μας)(?!\\p{L})|seuraa meitä|jälgi meid|sekite (mus|mūsų)|seko (mums|mūsu)|(fylgstu|fylgdu) með okkur|kövess(en|e)? (minket|bennünket)|urmăr(ește|iți)-ne|(alătură-te|intră pe|urmăriți)[^.]{0,30}(canal|pagin)\\p{L}*|segueix-nos|volg ons|tufuate|(mari )?(ber)?gabung(lah)? (di|ke|dengan)[^.]{0,20}(grup|kanal|saluran|channel)\\p{L}*|ikuti (kami|saluran|kanal|akun|berita)|theo dõi (chúng tôi|báo|trang|kênh)|ติดตามเรา|cek berita[^.]{0,40}google news|download aplikasi|(prenumeruokite|užsiprenumeruokite) mūsų|prisijunkite prie mūsų|seuraa (aiheita|aihetta|kirjoittajaa)',
      labels: `ακολουθήστε μας|seuraa( meitä)?|jälgi( meid)?|sekite|seko|fylgja|követés|urmărește-ne|segueix-nos|volg ons|ikuti( kami)?|theo dõi|ติดตาม|${NETWORKS}|seuraa (aiheita|aihetta|kirjoittajaa|toimittajaa)([:,]? .{0,60})?|(prenumeruokite|sekite) mūsų .{2,40}(kanal|paskyr|puslap)\\p{L}*|(quan tâm|theo dõi) .{2,40} trên (google news|google|zalo|facebook|youtube|tiktok|telegram)|\\p{L}+ preferată pe google|(afegeix|adaugă|aggiungi|lisää|lisa|pridėkite|pievieno|tambahkan|voeg) .{2,40} google|(μας βρίσκετε|θα μας βρείτε|βρείτε μας) .{2,40}|(löydät|löydä) meidät .{2,40}|leiad meid .{2,40}|mus (rasite|galite rasti) .{2,40}|mūs (atradīsi|atradīsiet|vari atrast) .{2,40}|(finndu|þú finnur) okkur .{2,40}|megtalál(sz|od|ja|hat)? (minket|bennünket) .{2,40}|ne (găsești|găsiți|poți găsi) .{0,10}pe .{2,30}|(també )?ens (trobaràs|trobareu|pots trobar) (també )?(a|al|en) (instagram|facebook|x|tiktok|youtube|telegram|whatsapp|google).{0,30}|vind ons (ook )?(op|by) (facebook|instagram|x|tiktok|youtube|telegram|whatsapp).{0,30}|tupate (pia )?kwenye .{2,30}|temukan kami (juga )?di .{2,30}|tìm (chúng tôi|báo) (trên|tại) .{2,30}|(พบกับเรา|ติดตามเรา|เจอกัน).{2,50}`,
    },
    advertisement: {
      says: 'χορηγούμενο|διαφημιστικό|kaupallinen yhteistyö|(juttu|artikkeli) jatkuu mainoksen|artikkel jätkub pärast|sisuturundus|užsakymas nr|(articolul|textul) continuă după|publicitat i contingut|szponzorált tartalom|\\(x\\)$|konten (bersponsor|iklan)|nội dung tài trợ',
      labels: `ilmoitus|\\(x\\)|scroll (to continue|untuk).{0,30}|${allOf('διαφήμιση|διαφημίσεις|χορηγούμενο|mainos|mainoksen|kaupallinen|reklaam\\p{L}*|sisuturundus|reklam\\p{L}*|reklām\\p{L}*|auglýsing\\p{L}*|kynning|hirdetés\\p{L}*|szponzorált|publicit\\p{L}+|reclam\\p{L}+|advertensie\\p{L}*|geborg|tangazo|matangazo|iklan|advertorial|pariwara|quảng cáo|tài trợ|โฆษณา', 'yhteistyö|juttu|artikkeli|jatkuu|jälkeen|mainoksen|artikkel|jätkub|pärast|straipsnis|tęsinys|po|raksts|turpinās|pēc|a|cikk|után|folytatódik|articolul|continuă|după|artikel|vervolg|na|konten|berita|lanjut|setelah|baca|lanjutan|ini|to|continue|with|content|nội dung|bài|viết|το|άρθρο|συνεχίζεται|μετά|τη|περιεχόμενο')}`,
    },
    share: {
      says: 'κοινοποι(ήστε|ήσ)\\p{L}*|μοιραστείτε το|jaa (tämä|juttu|artikkeli|facebook|whatsapp)\\p{L}*|jaga (artiklit|lugu|facebook)\\p{L}*|dalinkitės|dalies ar|deildu (þessu|greininni|fréttinni)|oszd meg|ossza meg|distribuie (articolul|pe)|comparteix (l.article|aquest)|deel (hierdie|op)|shiriki (habari|kwenye)|bagikan (artikel|berita|ke)|chia sẻ (bài|lên|qua)|copy (link|tautan)|salin (link|tautan)',
      labels: `κοινοποίηση|κοινοποιήστε|μοιραστείτε( το)?|εκτύπωση|jaa( \\p{L}+){0,2}|tallenna|tulosta|kopioi linkki|kuuntele.{0,20}|jaga( \\p{L}+){0,2}|prindi|salvesta|kuula.{0,20}|dalintis|dalinkitės|spausdinti|dalīties|drukāt|deila( \\p{L}+)?|prenta|megosztás|nyomtatás|mentés|distribuie( \\p{L}+)?|tipărește|salvează|comparteix( \\p{L}+)?|imprimeix|deel|deel op \\p{L}+|druk|shiriki( \\p{L}+)?|bagikan( \\p{L}+){0,2}|kongsi|cetak|simpan|salin tautan|chia sẻ( \\p{L}+)?|lưu|แชร์|พิมพ์|บันทึก|คัดลอกลิงก์|แชร์(ข่าว|บทความ|เรื่อง|หน้า)?(นี้)?|${allOf('jaa|kopioi|jaga|kopeeri|dalintis|kopijuoti|kopēt|dalīties|deila|afrita|megosztás|megosztom|másolás|distribuie|copiază|comparteix|copia|deel|kopieer|bagikan|salin|chia sẻ|sao chép|shiriki|nakili', 'artikkeli|juttu|linkki|lugu|artiklit|link|linki|nuorodą|straipsnį|rakstu|saiti|frétt|fréttinni|grein|greininni|slóð|hlekk|tengil|cikk|cikket|articolul|linkul|știrea|l.article|l.enllaç|hierdie|die|artikel|skakel|ini|berita|tautan|bài|viết|liên kết|habari|hii|kiungo')}|dalin(tis|kitės|kis) (straipsniu|naujiena|su draugais)|dalīties ar (rakstu|ziņu|draugiem)|(cikk|hír) (megosztása|küldése|nyomtatása)|chia sẻ (với|cho) (bạn bè|mọi người)|(jaa|jaga|deila?|deel|distribuie|comparteix|bagikan|megosztás) .{0,15}(ystäv|sõp|vin|vriend|prieten|amic|teman|barát)\\p{L}*`,
    },
    comments: {
      asks: 'αφήστε|γράψτε|σχολιάστε|πείτε|kirjoita|kommentoi|kerro|lähetä|lisa|kirjuta|kommenteeri|rašykite|komentuok\\p{L}*|parašykite|raksti|komentē|izsaki|skrifa\\p{L}*|írj\\p{L}*|szól\\p{L}*|mondja|lasă|lăsați|scrie|comentează|deixa|comenta|opina|lewer|skryf|andika|toa|tulis(kan)?|berikan|beri|gửi|viết|แสดง|เขียน',
      things:
        'σχόλι\\p{L}+|γνώμη|kommentti\\p{L}*|kommentaar\\p{L}*|mielipi\\p{L}+|juttuvink\\p{L}+|arvamus\\p{L}*|komentar\\p{L}*|nuomon\\p{L}+|komentār\\p{L}*|viedokli\\p{L}*|athugasemd\\p{L}*|hozzászólás\\p{L}*|vélemény\\p{L}*|comentari\\p{L}*|părere\\p{L}*|opinió|kommentaar|maoni|komentar|pendapat|bình luận|ý kiến|ความ(คิดเห็น|เห็น)',
      says: "αφήστε (ένα|το) σχόλιο|η γνώμη σας|kirjoita kommentti|(huomasitko|löysitkö) virheen|lähetä juttuvinkki|leidsid vea|rašyti komentarą|pamanei kļūdu|pamanīji kļūdu|sást þú villu|(hibát|helyesírási hibát) (talált|észlelt)|lasă un comentariu|ce părere ai|deixa (un|el teu) comentari|lewer kommentaar|tulis(kan)? komentar|apa pendapat (anda|kamu)|ý kiến của bạn|gửi (bình luận|ý kiến)|แสดงความคิดเห็น|adresa (ta )?de e-?mail nu va fi publicată|(adreça|correu)[^.]{0,30} no es publicarà|sähköpostiosoitetta(si)? ei julkaista|az e-mail címe?t? nem (tesszük|fogjuk)|alamat email anda tidak akan|^(lasă|adaugă|scrie) un comentariu|^(kirjoita|jätä) kommentti|^(lisa|kirjuta) kommentaar|^(rašyti|palikite|parašykite) komentarą|^(pievieno|raksti) komentāru|^(szólj|szóljon) hozzá|^(deixa|afegeix|escriu) (un|el teu) comentari|^(tulis|tinggalkan|beri|kirim)(kan)? komentar|^(αφήστε|γράψτε) (το |ένα )?σχόλι\\p{L}+|^skrifa(ðu)? athugasemd|^los (jou|'n) kommentaar|^acha maoni",
      labels:
        "σχόλια( \\(?\\d+\\)?)?|(\\d+ )?σχόλι\\p{L}+|αφήστε (ένα )?σχόλιο|(\\d+ )?kommentit?( \\(?\\d+\\)?)?|kommentoi|(\\d+ )?kommentaari\\p{L}*|kommenteeri|komentarai( \\(?\\d+\\)?)?|komentuoti|komentāri( \\(?\\d+\\)?)?|athugasemdir|skrifa athugasemd|hozzászólás\\p{L}*( \\(?\\d+\\)?)?|szóljon hozzá|hozzászólok|comentari[iu]?( \\(?\\d+\\)?)?|(\\d+ )?comentarii|(lasă|adaugă) un comentariu|comentaris?|deixa un comentari|(lewer )?kommentaar|maoni|komentar( \\(?\\d+\\)?)?|tulis komentar|bình luận( \\(?\\d+\\)?)?|ý kiến( \\(?\\d+\\)?)?|ý kiến của bạn|ความคิดเห็น|(osallistu|liity) keskusteluun|(katso|lue|näytä|siirry) (kaikki )?(kommentit|kommentteihin|keskusteluun)( \\(?\\d+\\)?)?|(kommenteeri|loe|lisa|vaata|kirjuta|ava) (artiklit|uudist|lugu|kommentaar\\p{L}*|kõiki kommentaare)( \\(?\\d+\\)?)?|komentuo(ti|kite)( \\(?\\d+\\)?)?|(rašyti|parašyti|skaityti|palikti|rodyti) komentar\\p{L}+( \\(?\\d+\\)?)?|(pievieno|pievienot|raksti|rakstīt|lasīt|skatīt) (savu )?komentār\\p{L}+( \\(?\\d+\\)?)?|taktu þátt( í umræðu\\p{L}*)?|(lesa|sjá|skoða|bæta við|skrifa) (allar )?(athugasemd|ummæl)\\p{L}+( \\(?\\d+\\)?)?|(lasă|adaugă|scrie|postează|vezi) (un |toate )?(comentari\\p{L}+|răspuns)|(afegeix|escriu|deixa|veure) (un |el teu |els )?comentaris?|(αφήστε|γράψτε|προσθέστε|δείτε) (ένα |το |τα )?(σχόλιο|σχόλια|σχόλιό)( σας)?|(hozzászólások|kommentek) (megtekintése|olvasása)|για να σχολιάσετε.{2,40}|kommentoidaksesi .{2,40}|kirjaudu (sisään )?(kommentoidaksesi|kommentoimaan)|kommenteerimiseks .{2,40}|(norėdami|kad galėtumėte) (pa)?komentuoti,? .{2,40}|lai (pievienotu )?koment\\p{L}+,? .{2,40}|skráðu þig inn til að (skrifa|gera).{0,20}|(a )?hozzászóláshoz .{2,40}|trebuie să .{2,25}pentru a (comenta|lăsa un comentariu|adăuga un comentariu)|pentru a (comenta|lăsa un comentariu),? .{2,40}|(has d'|cal |heu d'|per comentar,? ).{2,25}(comentar|sessió|registr\\p{L}*)|meld aan om kommentaar.{0,20}|ingia ili .{0,15}(maoni|kuchangia)|(silakan |anda harus )?(masuk|login) (terlebih dahulu )?untuk (ber|menulis )?komentar|(bạn cần |vui lòng )?đăng nhập để (gửi |viết )?bình luận|เข้าสู่ระบบเพื่อ(แสดงความ(คิด)?เห็น|คอมเมนต์)",
    },
    continue: {
      says: '(juttu|artikkeli|teksti) jatkuu (kuvan|videon|mainoksen|alla|jälkeen)|(artikkel|lugu) jätkub|(το )?άρθρο συνεχίζεται|a cikk (\\p{L}+ ){0,4}folytatódik|articolul continuă|straipsnio tęsinys|raksts turpinās|artikel ini berlanjut',
      labels: `näytä (lisää|kaikki)|näita (rohkem|veel)|rodyti daugiau|rādīt vairāk|sýna meira|loka|tovább\\p{L}*|bezár\\p{L}*|vezi (mai mult|toate)|închide|mostra més|tanca|muat lainnya|tutup|lihat semua|xem tất cả|đóng|โหลดเพิ่ม|ปิด|${allOf('jatkuu|lue|jätkub|loe|tęsinys|skaityti|skaitykite|turpinās|lasīt|lasi|lesa|folytatódik|olvasás|continuă|citește|llegir|continua|lees|lanjut(kan)?|lanjutan|membaca|selengkapnya|đọc|xem|tiếp|συνεχίζεται|συνέχεια|διαβάστε|อ่านต่อ', 'juttu|artikkeli|artikkelin|koko|lisää|kuvan|videon|mainoksen|jälkeen|alla|alapuolella|artikkel|kogu|edasi|pärast|pilti|reklaami|straipsnio|straipsnis|po|reklamos|nuotraukos|visą|daugiau|raksts|rakstu|pēc|reklāmas|tālāk|a|az|cikk|cikket|teljes|után|hirdetés|kép|articolul|după|reclamă|tot|mai|departe|mult|l.article|la|lectura|meer|artikel|berita|di|bawah|setelah|iklan|ini|baca|to|bài|viết|thêm|το|άρθρο|μετά|τη|διαφήμιση|ολόκληρο|περισσότερα')}`,
    },
    tags: {
      says: '^(ετικέτες|tags|aiheet|asiasanat|märksõnad|teemad|raktažodžiai|žymos|tēmas|atslēgvārdi|efnisorð|címkék|etichete|etiquetes|temes|topik|từ khóa|chủ đề|แท็ก)\\s*:',
      labels:
        '(ετικέτες|σχετικά θέματα|tags|aiheet|asiasanat|märksõnad|teemad|žymos|raktažodžiai|tēmas|atslēgvārdi|efnisorð|címkék|témák|etichete|etiquetes|temes|topik( terkait)?|từ khóa|chủ đề|แท็ก)(\\s*[:：].{0,200})?',
    },
    copyright: {
      says: 'με την επιφύλαξη παντός δικαιώματος|απαγορεύεται η αναδημοσίευση|kaikki oikeudet pidätetään|kõik õigused (kaitstud|reserveeritud)|visos teisės saugomos|visas tiesības (aizsargātas|paturētas)|öll réttindi áskilin|minden jog fenntartva|toate drepturile (sunt )?rezervate|tots els drets reservats|alle regte voorbehou|haki zote zimehifadhiwa|hak cipta (dilindungi|terpelihara)|mọi quyền được bảo lưu|สงวนลิขสิทธิ์|dilarang (keras )?(mengambil|mengutip|menyalin)|απαγορεύεται η (αντιγραφή|αναπαραγωγή)|(kopijuoti|platinti|skelbti|atgaminti)[^.]{0,40}(tekst|straipsn|turin|informacij|medžiag)\\p{L}+[^.]{0,50}(draudžiama|sutikim|leidim)\\p{L}*|(pārpublicēšana|pārpublicēt|kopēšana|izplatīšana)[^.]{0,90}(aizliegt|atļauj|rakstisk)\\p{L}*|(preluarea|reproducerea|copierea)[^.]{0,90}(interzis|permis|sursei|acord)\\p{L}*|ghi rõ nguồn|(không|cấm) (được )?(sao chép|đăng lại)|ห้าม(ทำซ้ำ|คัดลอก|เผยแพร่|นำไปใช้)|โดยไม่ได้รับอนุญาต',
      labels:
        '©.{0,60}|(πηγή|φωτογραφία|φωτό|lähde|kuva|kuvat|allikas|foto|šaltinis|nuotr|avots|heimild|mynd|forrás|fotó|kép|sursa|font|bron|chanzo|sumber|nguồn|ảnh|ที่มา|julkaistu|päivitetty|avaldatud|uuendatud|publicat|actualizat|dipublikasikan|diperbarui|cập nhật)\\s*[:：] ?.{2,40}|(kopijuoti|platinti|skelbti)[, ].{0,30}(tekst|straipsn|turin|informacij|medžiag)\\p{L}+ .{0,20}(sutikimo|leidimo) (griežtai )?draudžiama|(pārpublicēšana|kopēšana|izplatīšana) .{0,60}(ir )?(stingri )?aizliegta|(preluarea|reproducerea) (fără cost )?(a )?(materialelor|textului|integrală|parțială|informațiilor|conținutului) .{0,120}(permis|interzis|sursei|acord)\\p{L}*.{0,50}|(vui lòng )?ghi rõ nguồn .{2,90}|สงวนลิขสิทธิ์.{0,80}|απαγορεύεται η (αντιγραφή|αναπαραγωγή|αναδημοσίευση) .{2,90}',
    },
    'author-box': {
      things:
        '(toimittaja|ajakirjanik|žurnalistas|žurnālists|blaðamaður|újságíró|jurnalist|periodista|joernalis|mwandishi|wartawan|jurnalis|phóng viên|ผู้สื่อข่าว)\\p{L}*',
      labels:
        "(kirjoittanut|höfundur|szerző|írta|autors?|penulis|tác giả)\\s*[:：]? [\\p{L}.'’-]+( [\\p{L}.'’-]+){0,3}|(teksti?|text|editor|reporter|deur)\\s*[:：] ?.{2,40}|(lisää|kaikki) (kirjoittajalta|jutut).{0,20}|despre autor|a szerzőről|sobre l.autor|tentang penulis",
    },
  },
});
