/** "Read this in our app", store badges. Fixture: app-banner. */
import type { Distraction } from './distraction';

export const appPromo: Distraction = {
  kind: 'app-promo',
  names:
    /app-?(?:banner|promo|download|install|store|badge|prompt|teaser|cta|link)|smart-?banner|get-?the-?app|download-?app|store-?(?:badge|link|button)|native-?app/iu,
  links:
    /apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store|appgallery|onelink\.me|app\.link|\.app\.goo\.gl|microsoft\.com\/(?:store|p)\/|\/apps?(?:[/?#]|$)|page\.link|adj\.st|smart\.link|get-?(?:the-?|our-?)?app/iu,
  words: {
    en: {
      asks: 'download|get|install|try|open|use|switch to|read|continue|scan|tap|enjoy|take|upgrade to|available|launch|view|add|never miss|prefer|want|listen|watch|find|grab|carry|experience|discover|go|faster|better',
      things:
        '(?:our|the|this|free|new|mobile|news|android|ios|iphone|ipad|own|phone) (?:\\p{L}+ ){0,3}apps?|in(?:-| the | our )app|app store|google play|play store|qr code|home screen|apps? (?:for|now|today|here)|on the go',
      says: '(?:our|the) (?:free |new |official |mobile |news |award-winning )*apps? (?:is|for|on|today|now|and)|(?:download|get|install|try|open) (?:\\p{L}+ )?(?:the |our |your )(?:[\\p{L}\\d.]+ ){0,4}app(?!\\p{L})|(?:available|download(?:ed)?|get it|find us) (?:on|from|in|at) (?:the )?(?:app store|google play|play store|ios|android|apple)|(?:better|faster|best|easier|nicer|more) (?:\\p{L}+ ){0,2}in (?:the|our) app|(?:read|open|view|continue|listen|watch)[^.]{0,24} in (?:the|our) app|app store (?:and|or|&) (?:the )?google play|scan (?:the|this) (?:qr )?code|one app\\b|rate our app|on your (?:phone|mobile|smartphone|tablet|device)[^.]{0,30}app|add (?:us |this )?to (?:your )?home screen',
      labels:
        'get (?:the|our) app|download (?:the|our) app|open (?:in )?app|use (?:the )?app|app store|google play|download on the app store|get it on google play|install(?: now| app)?|open|download(?: now)?',
    },
    de: {
      asks: 'lad\\p{L}*|herunterlad\\p{L}*|download\\p{L}*|hol\\p{L}*|installier\\p{L}*|jetzt|öffn\\p{L}*|nutz\\p{L}*|lesen|lies|test\\p{L}*|verfügbar|hier|kostenlos\\p{L}*|erhältlich|scann\\p{L}*|entdeck\\p{L}*|probier\\p{L}*|mit',
      things: '(?:\\p{L}+-)?apps?|app-?store|google[- ]?play|play[- ]?store|qr-?code|startbildschirm',
      says: '(?:unser|unsere|unserer|in der|mit der|zur|die) (?:\\p{L}+ ){0,3}(?:\\p{L}+-)?app(?: (?:herunter|laden|öffnen|lesen|für|jetzt|weiter|holen|installieren|verfügbar|kostenlos)\\p{L}*)|unsere(?:r)? (?:\\p{L}+ ){0,2}(?:\\p{L}+-)?app|app (?:herunterladen|laden|installieren|öffnen|holen|downloaden)|(?:im|in|aus dem) (?:app|play)[- ]?store|bei google play|qr-?code scannen|zum (?:home|start)bildschirm',
      labels:
        'app (?:laden|öffnen|herunterladen|installieren)|zur app|app store|google play|herunterladen|jetzt laden|in der app öffnen',
    },
    fr: {
      asks: 'téléchargez|télécharger|installez|ouvrez|découvrez|lisez|retrouvez|essayez|profitez|scannez|disponible|obtenez|utilisez',
      things:
        "applis?|applications?(?: mobiles?)?|app store|google play|play store|qr code|écran d['’]accueil",
      says: "(?:notre|l['’]) ?(?:appli|application)|sur (?:l['’]app store|app store|google play)|dans (?:l['’]|notre )(?:appli|application)|télécharge[zr] (?:l['’]|notre )(?:appli|application)",
      labels:
        "télécharger(?: l['’](?:appli|application))?|ouvrir (?:dans )?l['’](?:appli|application)|app store|google play|installer",
    },
    es: {
      asks: 'desc[áa]rg\\p{L}*|baja|instala|abre|usa|prueba|disponible|lee|consigue|escanea|contin[úu]a|obtén',
      things: 'apps?|aplicaci[óo]n(?:es)?|app store|google play|play store|código qr|pantalla de inicio',
      says: '(?:nuestra|la) (?:app|aplicación) (?:de|para|y|gratis|móvil)|nuestra (?:app|aplicación)|desc[áa]rg\\p{L}* (?:la|nuestra|gratis) (?:\\p{L}+ )?(?:app|aplicación)|en (?:la )?(?:app store|google play)|desde la app|abrir en la app',
      labels: 'descargar(?: app)?|descarga la app|abrir app|app store|google play|instalar',
    },
    it: {
      asks: 'scarica\\p{L}*|installa|apri|prova|leggi|usa|disponibile|inquadra|continua|ottieni',
      things: 'apps?|applicazione|app store|google play|play store|qr code|codice qr|schermata home',
      says: "(?:la nostra|nostra|l[’']) ?(?:app|applicazione)|scarica (?:la|l[’']|gratis)[^.]{0,16}app|(?:su|da|sull[’']) ?(?:app store|google play)|(?:nell[’']|dall[’'])app",
      labels: "scarica(?: l[’']app)?|apri (?:nell[’']|l[’'])app|app store|google play|installa",
    },
    pt: {
      asks: 'descarreg\\p{L}*|baix[ea]\\p{L}*|instal[ea]|abr[ai]|experimente|leia|use|disponível|obtenha|continue|aponte',
      things:
        'apps?|aplicaç(?:ão|ões)|aplicativo|app store|google play|play store|código qr|ecrã inicial|tela inicial',
      says: '(?:nossa|o nosso|nosso) (?:app|aplicativo|aplicação)|(?:baixe|descarregue|instale) (?:o|a|gratuitamente|já)[^.]{0,16}(?:app|aplicativo|aplicação)|na (?:app store|google play)|no (?:app|aplicativo)',
      labels: 'baixar(?: app)?|descarregar|abrir (?:no )?app|app store|google play|instalar',
    },
    nl: {
      asks: 'download|installeer|open|probeer|gebruik|lees|haal|beschikbaar|scan|ontdek|ga verder|krijg',
      things: '(?:\\p{L}+-)?apps?|app store|google play|play store|qr-code|beginscherm',
      says: 'onze (?:\\p{L}+ ){0,2}(?:\\p{L}+-)?app|download (?:de|onze|nu|gratis)[^.]{0,20}app|in (?:de|onze) (?:\\p{L}+-)?app|in de (?:app|play) store',
      labels: 'download(?: de app)?|open (?:in )?app|app store|google play|installeer',
    },
    'sv no da': {
      asks: 'ladda|hämta|installera|öppna|läs|testa|prova|använd|finns|skanna|last|hent|installer|åpne|åbn|les|læs|prøv|bruk|brug|finnes|scan|skann|få',
      things:
        '(?:\\p{L}+-?)?app(?:en|ar|ene|er|s)?|app store|google play|play store|qr-?kode?n?|hemskärmen|hjem-?skjermen',
      says: '(?:vår|vores|våre) (?:\\p{L}+ ){0,2}(?:\\p{L}+-?)?app|(?:ladda ner|last ned|hent|download) (?:vår |vores |den |gratis )?(?:\\p{L}+-?)?app\\p{L}*|i (?:vår|vores)? ?(?:\\p{L}+-)?appen|i (?:app store|google play)',
      labels:
        'ladda ner(?: appen)?|last ned(?: appen)?|hent(?: appen)?|öppna i appen|åpne i appen|åbn i appen|app store|google play',
    },
    pl: {
      asks: 'pobierz|zainstaluj|otwórz|wypróbuj|czytaj|sprawdź|skorzystaj|dostępn\\p{L}*|zeskanuj|używaj',
      things: 'aplikacj\\p{L}*|app store|google play|sklep\\p{L}* play|kod qr',
      says: 'nasz(?:ą|ej|a) aplikacj\\p{L}*|pobierz (?:naszą |bezpłatną |darmową )?aplikację|w aplikacji|w (?:app store|google play)',
      labels: 'pobierz(?: aplikację)?|otwórz (?:w )?aplikacj\\p{L}*|app store|google play|zainstaluj',
    },
    ja: {
      says: 'アプリ(?:を|で|なら|は|版|の)?[^。]{0,16}(?:ダウンロード|インストール|開く|読む|読め|入手|お試し|利用|便利|快適|無料)|(?:無料|公式|専用|ニュース)アプリ|App ?Store|Google ?Play|ホーム画面に追加|QRコード',
      labels: 'アプリ(?:で開く|をダウンロード|ダウンロード|で読む)?|ダウンロード',
    },
    ko: {
      says: '(?:앱|어플|애플리케이션)(?:을|를|에서|으로|로)?[^.]{0,12}(?:다운|설치|받|열|보기|이용|만나)|앱 ?스토어|구글 ?플레이|플레이 ?스토어|홈 ?화면에 추가|QR ?코드',
      labels: '앱 ?다운로드|앱으로 보기|앱 설치|앱 ?열기',
    },
    zh: {
      says: '(?:下载|下載|打开|打開|安装|安裝|使用|扫码|掃碼)[^。]{0,10}(?:APP|应用|應用|客户端|客戶端|程式)|(?:APP|客户端|客戶端)(?:内|內|阅读|閱讀|查看|下载|下載|打开|打開)|(?:扫描|掃描|长按|長按)[^。]{0,6}(?:二维码|二維碼|QR ?code)[^。]{0,8}(?:下载|下載|安装|安裝|APP)|應用程式|App ?Store|Google ?Play',
      labels: '下载APP|下載APP|打开APP|打開APP|立即下载|立即下載|APP',
    },
    ru: {
      asks: 'скачайте|установите|откройте|читайте|загрузите|скачать',
      things: 'приложени\\p{L}*|app store|google play|qr-код\\p{L}*',
      says: 'наш(?:е|ем) приложени\\p{L}*',
      labels: 'скачать приложение|открыть в приложении',
    },
    more: {
      asks: 'lataa|sæktu|náðu|atsisiųsk\\p{L}*|indir\\p{L}*|stáhn\\p{L}*|töltsd|descarcă|laai|pakua|حمّ?ل|डाउनलोड|इंस्टॉल',
      things:
        'sovellu\\p{L}*|smáforrit\\p{L}*|appið|programėl\\p{L}*|uygulama\\p{L}*|aplikac\\p{L}*|alkalmazás\\p{L}*|aplicaț\\p{L}*|toep|programu|التطبيق|تطبيق\\p{L}*|ऐप|एप',
      says: '(?:ऐप|एप) (?:डाउनलोड|इंस्टॉल)',
    },
  },
};
