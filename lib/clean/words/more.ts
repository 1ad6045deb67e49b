/** Russian, Finnish, Icelandic, Lithuanian, Turkish, Czech, Hungarian, Romanian, Greek, Afrikaans, Indonesian, Vietnamese, Arabic, Persian, Hebrew, Hindi and Swahili, with fewer words each. */
import { defineWords } from './define-words';

export default defineWords('more', {
  address:
    'σας|anda|bạn|شما|вы|вас|вам|ваш\\p{L}*|наш\\p{L}*|нас|sinun|meidän|þú|þig|okkar|jūsų|mūsų|आप|हम|हमारे|हमसे',
  house: 'мы|нас|нам|наш\\p{L}*|meidän|okkar|mūsų|हम|हमारे|हमसे',
  narrative: 'сказал\\p{L}*|заявил\\p{L}*|был\\p{L}*|его|её|их',
  trade: 'подписк\\p{L}+|рассылк\\p{L}+|приложени\\p{L}+|парол\\p{L}+',
  distractions: {
    newsletter: {
      asks: 'εγγραφείτε|daftar|berlangganan|đăng ký|подпи(шитесь|сывайтесь|ш\\p{L}*)|получайте|зарегистрируйтесь|введите|оставьте|читайте|tilaa|liity|rekisteröidy|skráðu|prenumeruok\\p{L}*|registruok\\p{L}*|kaydol|abone ol\\p{L}*|přihlas\\p{L}*|odebírejte|iratkoz\\p{L}*|abonează-te|teken in|sluit aan|اشترك|سجل|सब्सक्राइब|jisajili|jiunge',
      things:
        'newsletter|ενημερωτικ\\p{L}+ δελτί\\p{L}*|buletin|bản tin|خبرنامه|рассылк\\p{L}*|e-?mail|почт\\p{L}*|новостн\\p{L}+ письм\\p{L}*|uutiskirje\\p{L}*|sähköpost\\p{L}*|fréttabréf\\p{L}*|póstlist\\p{L}*|naujienlaišk\\p{L}*|el\\. pašt\\p{L}*|bülten\\p{L}*|e-posta\\p{L}*|zpravodaj\\p{L}*|hírlev\\p{L}*|nuusbrief|النشرة|البريد|न्यूज़लेटर|ईमेल|jarida',
      says: 'на нашу рассылку|на вашу почту|наш(у|ей) рассылк\\p{L}*|(הצטרפו|הירשמו|הרשמו|הרשמה|להרשמה) (ל|אל )?(ה)?(ניוזלטר|רשימת)|ניוזלטר( שלנו)?|ישר ל(תיבת )?(הדואר|המייל)|כתובת (דוא.ל|אימייל|מייל)',
      labels: 'рассылка|подписаться|להרשמה|הרשמה|ניוזלטר',
    },
    'app-promo': {
      asks: 'κατεβάστε|unduh|tải|скачайте|установите|откройте|читайте|загрузите|скачать|lataa|sæktu|náðu|atsisiųsk\\p{L}*|indir\\p{L}*|stáhn\\p{L}*|töltsd|descarcă|laai|pakua|حمّ?ل|डाउनलोड|इंस्टॉल',
      things:
        'εφαρμογή|aplikasi|ứng dụng|اپلیکیشن|приложени\\p{L}*|app store|google play|qr-код\\p{L}*|sovellu\\p{L}*|smáforrit\\p{L}*|appið|programėl\\p{L}*|uygulama\\p{L}*|aplikac\\p{L}*|alkalmazás\\p{L}*|aplicaț\\p{L}*|toep|programu|التطبيق|تطبيق\\p{L}*|ऐप|एप',
      says: 'наш(е|ем) приложени\\p{L}*|(ऐप|एप) (डाउनलोड|इंस्टॉल)',
      labels: 'скачать приложение|открыть в приложении',
    },
    related: {
      says: '^([▶►→»>•*-]\\s*)?((διαβάστε|δείτε) (επίσης|ακόμη|και)|(baca|simak|lihat) juga|xem thêm|đọc thêm|(بیشتر|همچنین) بخوانید|читайте (также|ещё|еще|по теме)|по теме|lue myös|lesa meira|lestu meira|taip pat skaitykite|skaitykite|ayrıca|čtěte také|olvassa|citește și|lees ook|اقرأ (أيضا|أيضاً|المزيد)|यह भी पढ़ें|ये भी पढ़ें|soma (pia|zaidi))',
      labels:
        '(διαβάστε|δείτε) (επίσης|ακόμη|και)|σχετικά( \\p{L}+)?|ροή ειδήσεων|(baca|simak|lihat) juga|(berita|artikel) terkait|terpopuler|tin liên quan|đọc nhiều|(اخبار|مطالب) مرتبط|پربازدیدها|читайте (также|ещё|еще|по теме)|по теме|материалы по теме|похожие \\p{L}+|самое (читаемое|важное)|lue myös|lisää (aiheesta|uutisia)|tengdar fréttir|tengt efni|mest lesið|lesa meira|nýjast|susij\\p{L}+( \\p{L}+)?|taip pat skaitykite|skaitomiausi|rekomenduojame|ilgili haberler|související( \\p{L}+)?|kapcsolódó( \\p{L}+)?|verwante artikels?|اقرأ (أيضا|أيضاً|المزيد)|مواضيع ذات صلة|أخبار ذات صلة|(यह|ये) भी पढ़ें|संबंधित (खबरें|समाचार)|habari (zaidi|zinazofanana)',
    },
    paywall: {
      asks: 'оформите|подпишитесь|читайте|получите|купите|tilaa|lue|kokeile|gerast|kaupa|kerstu|prenumeruok\\p{L}*|skaityk\\p{L}*|abone|předpla\\p{L}*|fizess|اشترك|सब्सक्राइब|teken',
      things:
        'подписк\\p{L}*|доступ\\p{L}*|премиум|tilau\\p{L}*|tilaaj\\p{L}*|áskrift\\p{L}*|áskrifand\\p{L}*|prenumerat\\p{L}*|abonelik|abone|předplat\\p{L}*|előfizet\\p{L}*|الاشتراك|सदस्यता|intekenaar\\p{L}*',
      says: 'только для подписчиков|доступно по подписке|чтобы (читать дальше|продолжить чтение|прочитать)|оформ\\p{L}+ подписку',
      labels: 'подписка|подписаться',
    },
    signup: {
      says: 'зарегистрируйтесь|войдите,? чтобы|уже есть (аккаунт|учетная запись)|нет аккаунта|создайте (аккаунт|учетную)|kirjaudu sisään|luo tunnus|innskráning|skráðu þig inn|prisijunkite|registruokitės|giriş yap|hesap oluştur|přihlaste se|jelentkezz be|सदस्यता लें|लॉग ?इन|تسجيل الدخول|أنشئ حساب',
      labels: 'войти|регистрация|зарегистрироваться',
    },
    notifications: {
      asks: 'включите|получайте|разрешите|kytke|salli|kveiktu|įjunkite|aç\\p{L}*|zapněte',
      things:
        'уведомлени\\p{L}*|ilmoituk\\p{L}*|tilkynning\\p{L}*|pranešim\\p{L}*|bildirim\\p{L}*|oznámen\\p{L}*|الإشعارات|नोटिफिकेशन|सूचनाएं',
    },
    cookie: {
      asks: 'мы|принять|hyväksy|käytämme|samþykk\\p{L}*|sutinku|naudojame|kabul|kullan\\p{L}*|souhlas\\p{L}*|používáme|elfogad\\p{L}*|नستخدم|نستخدم|قبول|स्वीकार|उपयोग',
      things:
        'куки|cookies?|файл\\p{L}* cookie|evästee\\p{L}*|vafrakök\\p{L}*|slapuk\\p{L}*|çerez\\p{L}*|süti\\p{L}*|ملفات تعريف الارتباط|कुकी\\p{L}*',
    },
    donation: {
      asks: 'поддержите|помогите|пожертвуйте|tue|lahjoita|styrktu|paremkite|destek|bağış|podpořte|támogass|ادعم|تبرع|सहयोग|दान',
      things:
        'нас\\b|независим\\p{L}+ журналистик\\p{L}*|пожертвовани\\p{L}*|journalismi\\p{L}*|blaðamenn\\p{L}*|žurnalistik\\p{L}*|gazetecili\\p{L}*|nás|صحافة|صحافتنا|पत्रकारिता|करें',
    },
    follow: {
      asks: 'ακολουθήστε|ikuti|(ber)?gabung(lah)?|theo dõi|به .{0,20} بپیوندید|دنبال|подпи(шитесь|сывайтесь)|следите|читайте|seuraa|liity|fylgstu|fylgdu|sekite|takip|sledujte|تابع\\p{L}*|फॉलो|जुड़ें|volg|kövess|urmăriți',
      things:
        'facebook|twitter|instagram|whats-?app|telegram|tiktok|youtube|linkedin|threads|bluesky|google news|viber|social media|rss|канал\\p{L}*|соцсет\\p{L}*|социальн\\p{L}+ сет\\p{L}*|فيسبوك|واتساب|تلغرام|قناة|قناتنا|व्हाट्सएप|चैनल|टेलीग्राम',
      says: 'ακολουθήστε (το|τη|την|μας)(?!\\p{L})|(mari )?(ber)?gabung(lah)? di (grup|kanal|saluran)|theo dõi (chúng tôi|báo)|читайте нас в|подписывайтесь на нас|наш(ем)? (telegram|телеграм)\\p{L}*',
    },
    advertisement: {
      labels:
        'διαφήμιση|iklan|quảng cáo|تبلیغات|آگهی|реклама|mainos|ilmoitus|auglýsing|reklama|reklam|inzerce|hirdetés|publicitate|advertensie|إعلان|اعلان|विज्ञापन|tangazo',
    },
    share: {
      labels:
        'κοινοποίηση|bagikan|chia sẻ|اشتراک گذاری|поделиться|распечатать|сохранить|скопировать ссылку|jaa|tallenna|deila|dalintis|paylaş|sdílet|tisk|megosztás|distribuie|deel|مشاركة|شارك|शेयर( करें)?|shiriki',
    },
    comments: {
      says: 'оставьте комментарий|kirjoita kommentti|rašyti komentarą',
      labels:
        'σχόλια( \\d+)?|komentar( \\d+)?|bình luận( \\d+)?|ý kiến|نظرات|نظر شما|комментари\\p{L}*( \\d+)?|оставить комментарий|обсудить|kommentit|kommentoi|athugasemdir|komentarai|yorumlar|yorum yaz|komentáře|diskuse|hozzászólás\\p{L}*|تعليقات|أضف تعليق\\p{L}*|टिप्पणी|कमेंट|maoni',
    },
    continue: {
      labels:
        'читать (далее|дальше|полностью)|показать (ещё|еще)|наверх|lue lisää|näytä lisää|sýna meira|loka|rodyti daugiau|(haberin )?devamı|číst dál|tovább|اقرأ المزيد|आगे पढ़ें|और पढ़ें',
    },
    tags: {
      says: '^(теги|темы|aiheet)\\s*:',
      labels:
        '(ετικέτες|σχετικά θέματα|topik|từ khóa|برچسب.{0,4})(\\s*[:：].{0,200})?|(теги|темы|aiheet|žymos|etiketler|témata|الكلمات الدالة|टैग)(\\s*[:：].{0,200})?',
    },
    copyright: {
      says: 'все права защищены|öll réttindi|visos teisės|جميع الحقوق محفوظة|सर्वाधिकार सुरक्षित',
      labels: '©.{0,60}',
    },
    'author-box': {
      labels: "(autor|kirjoittanut|höfundur|от|автор) [\\p{L}.'’-]+( [\\p{L}.'’-]+){0,3}",
    },
  },
});
