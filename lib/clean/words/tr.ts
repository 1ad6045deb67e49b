/** Turkish. A capital İ in lower case is an i with a dot above it, here and there a sign of its own. */
import { allOf } from './all-of';
import { defineWords } from './define-words';
import { inLines } from './in-lines';
import learnt from './learnt/tr';
import { NETWORKS } from './networks';

export default defineWords('tr', {
  learnt,
  address: inLines(
    'siz|sizi|size|sizin|sizler\\p{L}*|sen|seni|sana|senin|e-?postanız\\p{L}*|adresiniz\\p{L}*',
    '\\p{L}+(ınız|iniz|unuz|ünüz)(?=[.!? ]|$)|\\p{L}{3,}(ın|in|un|ün)(?=[,.!]|$)',
  ),
  house:
    'biz|bizi|bize|bizim|bizimle|\\p{L}+(ımız|imiz|umuz|ümüz)\\p{L}*|\\p{L}+(ıyoruz|iyoruz|uyoruz|üyoruz)',
  call: 'şimdi|hemen|ücretsiz|buradan|burada|tıklayın|tıklayınız|anında|ilk siz|kolayca|bedava',
  own: inLines(
    '(bu|tüm|tam) (haber|içerik|içeriğ|yazı|makale|site|sayfa)\\p{L}*|sitemiz\\p{L}*',
    'bağımsız gazetecili\\p{L}+|okurlarımız\\p{L}*|editör\\p{L}*',
  ),
  narrative: inLines(
    'dedi|söyledi|söylediler|açıkladı|belirtti|ekledi|anlattı|bildirdi|vurguladı|ifade etti|oldu|olduğunu',
    'edildi|yapıldı|göre|onun|onlar\\p{L}*|kendisi|milyon|yüzde',
    '\\p{L}{3,}(mıştı|mişti|muştu|müştü|dığını|diğini|duğunu|düğünü|acağını|eceğini)',
  ),
  wall: inLines(
    'okumaya devam|(yalnızca|sadece) (\\p{L}+ )?(aboneler|üyeler)',
    '(haberin|yazının|analizin|makalenin) (devamı|tamamı|geri kalanı)\\p{L}*',
    'ücretsiz (haber|makale) (hakkınız|hakkın)|gerisi uygulamada',
  ),
  trade:
    'bülten\\p{L}*|abone\\p{L}*|uygulama\\p{L}*|şifre\\p{L}*|parola\\p{L}*|bildirim\\p{L}*|podcast\\p{L}*',
  distractions: {
    newsletter: {
      asks: 'abone ol\\p{L}*|kaydol\\p{L}*|kayıt ol\\p{L}*|girin|alın|ulaşın|katılın|üye ol\\p{L}*|gönderelim|bırakın|okuyun',
      things: '(e-?)?bülten\\p{L}*|e-?posta\\p{L}*|e-?mail\\p{L}*|gelen kutu\\p{L}*|mail adres\\p{L}*',
      says: inLines(
        '(günlük |haftalık )?bülten(imiz|lerimiz)\\p{L}*|e-?posta (adresinizi|kutunuza)',
        '(her (sabah|gün|hafta)|haftada bir)[^.]{0,40}(e-?posta|gelen kutu|mail)\\p{L}*|e-?postanız(da|a)',
        '^(gündem|günün|haftanın|önemli|öne çıkan)[^.]{0,50}(e-?posta|gelen kutu|mail)\\p{L}*',
      ),
      labels: inLines(
        'abone ol|kaydol|bülten|e-?bülten|e-?posta adresiniz',
        '(gündem|günün|haftanın|önemli|öne çıkan).{2,40}(e-?posta|gelen|mail) ?(kutu\\p{L}*|adresi\\p{L}*)?',
      ),
    },
    'app-promo': {
      asks: 'i̇?ndir\\p{L}*|yükle\\p{L}*|açın|kullanın|okuyun|takip edin|deneyin',
      things: 'uygulama\\p{L}*|app store|google play|mobil uygulama\\p{L}*|qr kod\\p{L}*',
      says: inLines(
        'uygulamamız\\p{L}*|(mobil )?uygulama(yı|mızı|sını)? (ücretsiz )?indir\\p{L}*',
        '(app store|google play)( ve (app store|google play))?.?(den|dan|ten|tan|de|da|te|ta)',
      ),
      labels: 'uygulamayı (indir|aç)|i̇?ndir|.{0,30}app store.{1,8}google play.{0,12}',
    },
    related: {
      says: inLines(
        '^([▶►→»>•*-]\\s*)?(i̇?lgili (haber|içerik)|ayrıca (oku|bak)\\p{L}*|bunu da oku\\p{L}*|haberi oku|daha fazla|benzer haber|tıklayın|devamını oku|şunu da)\\p{L}*( \\p{L}+)?\\s*([:|–—>-]|$)',
        '^bunlar da ilgin\\p{L}+',
      ),
      labels: inLines(
        'i̇?lgili (haber|içerik|konu|yazı|başlık)\\p{L}*|bunlar da ilgin\\p{L}+( çekebilir)?|i̇?lginizi çekebilir',
        'önerilen( haberler| içerikler)?|çok okunan\\p{L}*|en çok (okunan|izlenen|konuşulan)\\p{L}*',
        'son (haberler|dakika|dakika haberleri)|benzer (haber|içerik|yazı)\\p{L}*|diğer haberler|sıradaki haber',
        'ayrıca (okuyun|bakınız)|bağlantılı( \\p{L}+)?',
      ),
    },
    paywall: {
      asks: 'abone ol\\p{L}*|satın al\\p{L}*|okuyun|okumaya|deneyin|başlayın|seçin|yükseltin|üye ol\\p{L}*|erişin',
      things: inLines(
        'abone\\p{L}*|abonelik\\p{L}*|premium|erişim\\p{L}*|ücretsiz (makale|haber|içerik|yazı)\\p{L}*|ayda \\d+',
        '\\d+ (tl|₺)|₺ ?\\d+',
      ),
      says: inLines(
        '(yalnızca|sadece) (abone|üye|kayıtlı)\\p{L}*|abonelere özel\\p{L}*|üyelere özel\\p{L}*',
        '(okumaya|haberin tamamı|devamı)[^.]{0,30}(abone|üye)\\p{L}*',
        '[\\p{L}\\d]+ ücretsiz (makale|haber|içerik|yazı)\\p{L}*[^.]{0,20}kaldı',
        '(ilk ay|deneme süresi)[^.]{0,20}(ücretsiz|\\d)|(zaten|hâlâ) abone|reklamsız',
        '^(yazının|haberin|makalenin|içeriğin) (devamı|tamamı|tümü)\\p{L}*[^.]{0,30}(abone|üye|giriş)\\p{L}*',
      ),
      labels: inLines(
        'abone ol|abonelik|abonelere özel|premium|üyelere özel',
        '(yazının|haberin|makalenin|içeriğin) (devamı|tamamı|tümü)\\p{L}* .{0,20}(abone|üye|giriş) (olun|ol|yapın)',
      ),
    },
    signup: {
      asks: 'giriş yap\\p{L}*|üye ol\\p{L}*|kayıt ol\\p{L}*|kaydol\\p{L}*|oluştur\\p{L}*|girin',
      things:
        'hesa[bp]\\p{L}*|üyelik|şifre\\p{L}*|parola\\p{L}*|devam etmek|okumak için|yorum yapmak|ücretsiz',
      says: inLines(
        'giriş yap(ın|ınız)?|(zaten )?(üye|hesabınız var) (misiniz|mı)|üye değil misiniz|hesabınız (var|yok) mı',
        'ücretsiz (üye ol|kaydol|kayıt ol)\\p{L}*',
        '(devam etmek|okumak|yorum yap(mak|abilmek)) için[^.]{0,40}(giriş|üye|kay)\\p{L}*|şifremi unuttum',
        'hesap oluştur\\p{L}*',
      ),
      labels: 'giriş( yap)?|üye ol|kayıt ol|kaydol|üye girişi',
    },
    notifications: {
      asks: 'aç\\p{L}*|i̇?zin ver\\p{L}*|alın|etkinleştir\\p{L}*|kaçırmayın',
      things: 'bildirim\\p{L}*|anlık bildirim\\p{L}*|uyarı\\p{L}*',
      says: inLines(
        'bildirimleri (aç|etkinleştir)\\p{L}*|bildirim(lere)? izin ver\\p{L}*',
        '(haberleri|gelişmeleri|hiçbir şeyi) kaçırma\\p{L}*|anında haberdar ol\\p{L}*',
        'bildirim\\p{L}* (aç|al|görmek)\\p{L}* (ister|istiyor)',
      ),
      labels: 'bildirimleri aç|i̇?zin ver|şimdi değil|daha sonra',
    },
    cookie: {
      asks: 'kabul|kullan\\p{L}*|sitemiz\\p{L}*|devam ederek|reddet',
      things: 'çerez\\p{L}*|cookies?|gizlilik\\p{L}*',
      says: 'çerez(ler)? (kullan|politika)\\p{L}*|çerez(leri)? kabul\\p{L}*',
      labels: '(tümünü )?kabul et|kabul ediyorum|anladım|çerez ayarları|reddet',
    },
    donation: {
      asks: 'destek ol\\p{L}*|destekleyin|bağış yap\\p{L}*|katkıda bulunun',
      things: 'gazetecili\\p{L}+|bizi|bize|bağımsız \\p{L}+|bağış\\p{L}*|habercili\\p{L}+',
      says: '(bize|bağımsız gazeteciliğe|gazeteciliğimize) destek\\p{L}*|bağımsız gazeteciliği destekle\\p{L}*|patreon\\p{L}*',
      labels: 'destek ol|bağış yap|bağış',
    },
    follow: {
      asks: 'takip ed\\p{L}*|katıl\\p{L}*|abone ol\\p{L}*|beğenin|ekleyin|izleyin',
      things: `${NETWORKS}|kanal\\p{L}*|sayfa\\p{L}*|sosyal medya\\p{L}*|hesa[bp]\\p{L}*|grub\\p{L}*`,
      says: inLines(
        '(bizi|sayfamızı|hesabımızı|kanalımızı|hesaplarımızı) [^.]{0,30}takip|takip edin',
        '(kanalımıza|grubumuza|sayfamıza) (katıl|abone|üye)\\p{L}*',
        'bizi (google|facebook|twitter|instagram|telegram|youtube)\\p{L}*',
      ),
      labels: inLines(
        `takip et\\p{L}*|abone ol|bizi takip edin|${NETWORKS}`,
        "\\p{L}+( \\p{L}+){0,3}('(te|ta|de|da))? (bizi )?takip (et|edin|ediniz)",
      ),
    },
    advertisement: {
      says: 'reklamdır|sponsorlu (içerik|haber|bağlantı)\\p{L}*|bu bir (reklam|ilan)',
      labels: `${allOf('reklam\\p{L}*|sponsor\\p{L}*|advertorial|i̇?lan|i̇?ş birliği', 'içerik|alanı|devam|ediyor|haber|haberin|devamı|aşağıda|sonra|altında|bağlantı|bağlantılar|kapat|geç|bu|bir|ile')}`,
    },
    share: {
      says: inLines(
        '(facebook|twitter|whatsapp|x).?(ta|te|da|de) paylaş\\p{L}*|(haberi|yazıyı|bu içeriği) paylaş\\p{L}*',
        '(linki|bağlantıyı) kopyala',
      ),
      labels: inLines(
        'paylaş\\p{L}*( \\p{L}+){0,2}|yazdır|kaydet|(linki|bağlantıyı) kopyala|gönder|tweetle|dinle.{0,20}',
        'haberi dinle|sesli dinle.{0,12}|a\\+|a-',
        '((haberi|yazıyı|bunu|içeriği) )?((arkadaşların|sevdiklerin|dostların)\\p{L}* )?paylaş(ın)?',
        "(facebook|twitter|whatsapp|x)('(ta|te|da|de))? paylaş(ın)?",
      ),
    },
    comments: {
      asks: 'yorum yap\\p{L}*|yaz\\p{L}*|paylaş\\p{L}*|bırak\\p{L}*|siz ne',
      things: 'yorum\\p{L}*|görüş\\p{L}*|düşünce\\p{L}*',
      says: inLines(
        '(siz|sizce)[^.]{0,40}(ne düşün|nasıl)\\p{L}*',
        'yorum(larda|lara|unuzu|larınızı)[^.]{0,30}(yaz|paylaş|bırak)\\p{L}*|yorum yap(mak|abilmek)',
        'hata (mı )?(gördünüz|bildir)\\p{L}*|yorumlar (kapalı|kapatıl)\\p{L}*',
      ),
      labels:
        'yorum(lar)?( \\(?\\d+\\)?)?|\\d+ yorum|yorum (yap|yaz|ekle)\\p{L}*|i̇?lk yorumu (sen|siz) yap\\p{L}*|tüm yorumlar',
    },
    continue: {
      says: '(haberin|yazının) devamı|devamını oku\\p{L}*',
      labels: inLines(
        'yükleniyor[.…]*|daha fazla( göster)?|başa dön|kapat|tam ekran',
        allOf(
          'devam\\p{L}*|oku\\p{L}*',
          'haberin|haber|yazının|tamamı|tamamını|aşağıda|reklamdan|sonra|altında|videonun|ediyor|et|için|tıklayın|daha|fazla',
        ),
      ),
    },
    tags: {
      says: '^(etiketler|konular|i̇?lgili konular|anahtar kelimeler)\\s*:',
      labels: '(etiketler|konular|i̇?lgili konular|anahtar kelimeler)(\\s*[:：].{0,200})?',
    },
    copyright: {
      says: inLines(
        'görüş\\p{L}* (\\p{L}+ ){0,2}yazar\\p{L}*|(tüm|her) hakkı saklıdır|tüm hakları saklıdır',
        '(izinsiz|kaynak gösterilmeden)[^.]{0,60}(kullanılamaz|yayınlanamaz|kopyalanamaz|alıntı)\\p{L}*',
        'sorumluluk yazar\\p{L}*|yatırım tavsiyesi (değildir|içermez)',
      ),
      labels: inLines(
        '©.{0,60}',
        '(kaynak|fotoğraf\\p{L}*|foto|yayın(lanma)? tarihi|güncelleme( tarihi)?|giriş|editör)\\s*[:：] ?.{2,40}',
        '(son )?güncelle(me|ndi)\\p{L}*.{0,40}',
      ),
    },
    'author-box': {
      things: '(muhabir|editör|yazar|gazeteci|köşe yazar)\\p{L}*',
      labels: inLines(
        "(yazan|yazar|haber|muhabir|editör)\\s*[:：] ?[\\p{L}.'’-]+( [\\p{L}.'’-]+){0,3}|yazar hakkında",
        'yazarın (diğer|tüm) (yazı|haber)\\p{L}*',
      ),
    },
  },
});
