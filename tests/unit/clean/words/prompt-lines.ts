/** Lines of prompts that no fixture holds, and lines of reports on the same things. */
/** Paragraphs of an article, and lines among them: prompts, and what reports tell. */
interface Case {
  prose: string[];
  goes: string[];
  stays: string[];
}

/** By language. */
export const CASES: Record<string, Case> = {
  fr: {
    prose: [
      'Le conseil de l’île a annoncé mardi que le bateau d’hiver partirait cinq fois par semaine, comme avant la grève.',
      'Son président a dit que l’argent venait du fonds de réparation, créé après la tempête qui avait détruit la jetée.',
      'Les habitants en demandaient six, et l’hôpital estimait que cinq traversées ne suffisaient pas au mois de janvier.',
      'La première est prévue lundi si le temps le permet, selon une note affichée sur le quai depuis la fin de semaine.',
    ],
    goes: [
      'Cette page est financée par la publicité',
      'Rectifié le 4 mai : le pont mesure 200 mètres.',
      'Suite en page 2',
      'Votre publicité ici',
      'Encore une étape – Choisissez un mot de passe pour terminer votre inscription.',
      'La publicité se termine dans 5 secondes',
      'Encore plus d’îles ? Laissez-nous votre courriel, on vous écrit chaque jeudi.',
      'Plus qu’un article gratuit cette semaine. Je m’abonne',
      'Crée ton compte pour garder cet article sous la main.',
      'Cet article fait partie de notre série sur les îles.',
    ],
    stays: [
      'L’enquête se poursuit.',
      'L’essai gratuit a pris fin en mai et l’école ne pouvait pas payer la licence.',
      'La newsletter de l’association compte 4 000 destinataires.',
      'Mieux vaut lire les conditions avant de s’abonner, conseillent les experts.',
    ],
  },
  es: {
    prose: [
      'El consejo de la isla anunció el martes que el barco de invierno saldrá cinco veces por semana, como antes de la huelga.',
      'Su presidenta explicó que el dinero sale del fondo de reparaciones, creado después de la tormenta que destruyó el muelle.',
      'Los vecinos pedían seis viajes, y el hospital calcula que cinco no bastan para los enfermos en el mes de enero.',
      'El primero está previsto para el lunes si el tiempo lo permite, según una nota que colgaba en el puerto desde el viernes.',
    ],
    goes: [
      'Esta página se financia con publicidad',
      'Corregido el 4 de mayo: el puente mide 200 metros.',
      'Continúa en la página 2',
      'Datos: Aemet. Gráfico: Correo.',
      'Solo falta un paso – Elige una contraseña para terminar tu registro.',
      '¿Por qué veo este anuncio?',
      '¿Querés leer más notas como esta? Registrate gratis.',
      'Este artículo forma parte de nuestra serie sobre las islas.',
      'Le regalamos un mes de lectura sin límites. Después, 5 euros al mes.',
      'Apúntate a la carta de los jueves y recibe lo mejor en tu buzón.',
    ],
    stays: [
      'La investigación continúa.',
      'La prueba gratuita terminó en mayo y la escuela no podía pagar la licencia.',
      'La suscripción cuesta 9,90 euros al mes.',
      'Los expertos aconsejan leer las condiciones antes de suscribirse.',
    ],
  },
  it: {
    prose: [
      'Il consiglio dell’isola ha annunciato martedì che la nave d’inverno partirà cinque volte la settimana, come prima dello sciopero.',
      'La presidente ha spiegato che il denaro viene dal fondo per le riparazioni, creato dopo la tempesta che aveva distrutto il molo.',
      'Gli abitanti chiedevano sei viaggi, e secondo l’ospedale cinque non bastano per i malati nel mese di gennaio.',
      'Il primo è previsto per lunedì se il tempo lo permette, secondo un avviso appeso al porto dalla fine della settimana.',
    ],
    goes: [
      'Questa pagina si regge sulla pubblicità',
      'Corretto il 4 maggio: il ponte è lungo 200 metri.',
      'La tua pubblicità qui',
      'Segue a pagina 2',
      'L’annuncio termina tra 5 secondi',
      'Hai visto un errore? Dillo al servizio correzioni.',
      'Se compri dai nostri link riceviamo una commissione.',
      'Lasciaci la tua mail: ti mandiamo le storie dell’isola ogni giovedì.',
      'Vi resta un articolo gratuito. Abbonatevi per continuare a leggere.',
      'Aiutaci a restare indipendenti con un piccolo contributo.',
    ],
    stays: [
      'L’inchiesta prosegue.',
      'La prova gratuita è finita a maggio e la scuola non poteva pagare la licenza.',
      'L’abbonamento costa 9,90 euro al mese.',
      'La sperimentazione è durata sei mesi e ha coinvolto quattro ospedali.',
    ],
  },
  pt: {
    prose: [
      'O conselho da ilha anunciou na terça-feira que o barco de inverno sairá cinco vezes por semana, como antes da greve.',
      'A presidente explicou que o dinheiro vem do fundo de reparações, criado depois da tempestade que destruiu o cais.',
      'Os moradores pediam seis viagens, e o hospital calcula que cinco não chegam para os doentes no mês de janeiro.',
      'A primeira está prevista para segunda-feira se o tempo deixar, segundo um aviso afixado no porto desde sexta-feira.',
    ],
    goes: [
      'Notícia actualizada às 11h15: acrescenta declarações do faroleiro.',
      'Anuncie aqui',
      'Segue na página 2',
      'O anúncio termina em 5 segundos',
      'Ninguém comentou ainda. Quebre o gelo!',
      'Este resumo foi feito por inteligência artificial e revisto.',
      'Gostou desta história? Deixe o seu e-mail e avisamos quando houver outra.',
      'Assine por R$ 1 no primeiro mês e leia sem limites.',
      'Baixe nosso aplicativo e leve as notícias no bolso.',
    ],
    stays: [
      'A investigação continua.',
      'Roletas na rua do porto?',
      'O teste gratuito acabou em maio e a escola não pagou a licença.',
      'A assinatura custa 9,90 euros por mês.',
      'A newsletter da associação chega a 4 mil pessoas.',
    ],
  },
  de: {
    prose: [
      'Der Inselrat teilte am Dienstag mit, dass die Winterfähre fünfmal pro Woche fahren wird, wie vor dem Streik.',
      'Seine Vorsitzende erklärte, das Geld komme aus dem Fonds für Reparaturen, der nach dem Sturm angelegt wurde.',
      'Die Bewohner hatten sechs Fahrten verlangt, und dem Krankenhaus reichen fünf im Januar nach eigenen Angaben nicht.',
      'Die erste ist für Montag vorgesehen, falls das Wetter es zulässt, so ein Aushang, der seit Freitag am Kai hing.',
    ],
    goes: [
      'Diese Seite finanziert sich durch Werbung',
      'Berichtigt am 4. Mai: Die Brücke ist 200 Meter lang.',
      'Hier könnte Ihre Werbung stehen',
      'Auf Seite 2 geht es weiter',
      'Werbung endet in 5 Sekunden',
      'Etwas Falsches entdeckt? Sagen Sie es unserer Korrekturstelle.',
      'Diese Zusammenfassung wurde mit KI erstellt und von der Redaktion geprüft.',
      'Warum Sie der Inselpost vertrauen können',
      'Dieser Text gehört zu unserer Serie über die Inseln.',
    ],
    stays: [
      'Kunden der Bank mussten in der App ihr Passwort ändern.',
      'Das Probeabo lief im Mai aus, und die Schule konnte nicht zahlen.',
      'Anmelden kann man sich bis zum 31. März im Rathaus.',
    ],
  },
  nl: {
    prose: [
      'De eilandraad maakte dinsdag bekend dat de winterboot vijf keer per week zal varen, zoals voor de staking.',
      'De voorzitter zei dat het geld uit het herstelfonds komt, dat na de storm was ingesteld om de pier te bouwen.',
      'De bewoners hadden zes overtochten gevraagd, en volgens het ziekenhuis zijn er vijf in januari niet genoeg.',
      'De eerste is maandag als het weer het toelaat, volgens een briefje dat sinds vrijdag op de kade hing.',
    ],
    goes: [
      '+ Artikel openklappen',
      'Hier kan jouw advertentie staan',
      'Waarom zie ik deze advertentie?',
      'Betaald door Noordspoor',
      'Meld je aan voor onze nieuwsbrief en lees elke week over de eilanden.',
      'Gerelateerd: Sneeuw sluit de pas voor de derde dag',
      'Dit artikel hoort bij onze serie over de eilanden.',
    ],
    stays: [
      'We volgden de rivier twee dagen voor we een andere tent zagen.',
      'Ze zegde de nieuwsbrief op toen die twee keer per dag kwam.',
      'Aanmelden kan tot 31 maart op het gemeentehuis.',
      'Slapen ze?',
    ],
  },
  sv: {
    prose: [
      'Öns råd meddelade på tisdagen att vinterfärjan ska gå fem gånger i veckan, som det var före strejken.',
      'Ordföranden sade att pengarna kommer ur fonden för reparationer, som inrättades efter stormen för att bygga bryggan.',
      'De boende hade begärt sex turer, och enligt sjukhuset räcker inte fem för de sjuka i januari månad.',
      'Den första är planerad till måndag om vädret tillåter det, enligt en lapp som sitter på kajen sedan i fredags.',
    ],
    goes: [
      'Skrolla för att läsa resten',
      'Presenteras av Nordbanken',
      'Artikeln ingår i vår serie om öarna.',
    ],
    stays: [
      'Vi följde floden i två dagar innan vi såg ett annat tält.',
      '– Det är en tolkningsfråga, säger sektionsledare Gro Bjelland i regionen.',
      'Bankens kunder fick byta lösenord i appen.',
      'Anmälan görs på kommunhuset senast den 31 mars.',
      'Rullstolar på kajen?',
    ],
  },
  pl: {
    prose: [
      'Rada wyspy poinformowała we wtorek, że zimowy prom będzie pływał pięć razy w tygodniu, jak przed strajkiem.',
      'Jej przewodnicząca powiedziała, że pieniądze pochodzą z funduszu napraw, który powstał po burzy, by odbudować molo.',
      'Mieszkańcy chcieli sześciu rejsów, a według szpitala pięć nie wystarczy dla chorych w styczniu.',
      'Pierwszy jest planowany na poniedziałek, jeśli pogoda pozwoli, według kartki, która od piątku wisi na nabrzeżu.',
    ],
    goes: [
      'Ta strona utrzymuje się z reklam',
      'Poprawiono 4 maja: most ma 200 metrów.',
      'Tu może być Twoja reklama',
      'Ciąg dalszy na stronie 2',
      'Materiał opłacony przez Koleje Północne',
      'Widzisz błąd? Powiedz o nim działowi korekty.',
      'Powiązane: Śnieg zamyka przełęcz trzeci dzień',
      'Więcej pod tą reklamą',
      'Artykuł jest częścią naszego cyklu o wyspach.',
    ],
    stays: [
      'Klienci banku musieli zmienić hasło w aplikacji.',
      'Szliśmy wzdłuż rzeki dwa dni, zanim zobaczyliśmy inny namiot.',
      'Zapisy trwają w ratuszu do 31 marca.',
    ],
  },
  ja: {
    prose: [
      '島の議会は火曜日、冬の連絡船を以前と同じく週五便で運航すると発表した。費用は修繕基金から出すという。',
      '議長によると、基金は桟橋を壊した嵐のあとに設けられ、残りは船の塗り直しに回される見通しだ。',
      '住民は六便を求めていた。病院は一月の患者の数を考えれば五便では足りないとみている。',
      '最初の便は天候がよければ月曜に出る。岸壁には週末から時刻を知らせる紙が貼られている。',
    ],
    goes: [
      '2ページ目に続く',
      'ここに広告を出しませんか',
      'この広告が表示される理由',
      '広告はあと5秒で終わります',
      '島の話題を毎週木曜にメールでお届けします。ご登録はこちら。',
      '無料で読める記事はあと1本です。購読なら読み放題。',
      'アプリなら圏外でも記事をお読みいただけます。',
    ],
    stays: [
      '購読料が上がり、利用者の解約が相次いでいる。',
      'アプリを入れるには端末に空き容量が必要だ。',
      '寄付をするときは団体の会計資料に目を通すとよい。',
    ],
  },
  ko: {
    prose: [
      '섬 의회는 화요일 겨울 여객선을 예전처럼 일주일에 다섯 번 운항한다고 발표했다. 비용은 수리 기금에서 나온다.',
      '의장은 기금이 선착장을 부순 폭풍 뒤에 만들어졌고 남은 돈은 배를 칠하는 데 쓰인다고 설명했다.',
      '주민들은 여섯 번을 요구했고 병원은 1월 환자를 생각하면 다섯 번으로는 모자란다고 보고 있다.',
      '첫 배는 날씨가 좋으면 월요일에 떠난다. 부두에는 주말부터 시간을 알리는 종이가 붙어 있다.',
    ],
    goes: [
      '2쪽에 계속',
      '여기에 광고하세요',
      '이 광고가 보이는 이유',
      '광고는 5초 뒤 끝납니다',
      '섬 소식을 목요일마다 메일로 보내 드려요. 무료로 신청하세요.',
      '이번 달 무료 기사를 모두 읽으셨습니다. 구독하고 계속 읽으세요.',
      '앱을 설치하시면 오프라인에서도 볼 수 있어요.',
    ],
    stays: [
      '구독료가 오르자 이용자들이 잇따라 해지하고 있다.',
      '이 신문의 유료 구독자는 지난해 20만 명을 넘었습니다.',
      '기부를 할 때는 단체의 회계 자료를 살펴보는 것이 좋다.',
    ],
  },
  zh: {
    prose: [
      '岛上的议会周二表示，冬季渡轮将恢复每周五班，与罢工之前相同，费用由维修基金承担。',
      '议长指出，基金是在风暴冲毁码头之后设立的，余下的钱将用来给船重新刷漆。',
      '居民希望有六班，医院则认为，考虑到一月的病人数量，五班并不够用。',
      '如果天气允许，第一班船将于周一开出，码头上从周末起就贴着写有时间的纸。',
    ],
    goes: [
      '本页面靠广告维持',
      '下接第二页',
      '您的广告可以放在这里',
      '广告将在5秒后结束',
      '发现差错？请告诉我们的勘误小组。',
      '本文包含联盟推广链接。',
      '喜歡島上的故事嗎？留下信箱，每週四寄給您。',
      '您本月的免费文章已看完，订阅后继续阅读。',
      '打开App，离线也能看新闻。',
    ],
    stays: [
      '该报付费订户两年内翻了一番。',
      '“订阅我的频道吧。”男孩逢人便说。',
      '专家建议订阅前先看清条款。',
      '調查仍在繼續。',
    ],
  },
};
