/** Paragraphs of an article, by language, for lines to stand among. */
export const PROSE: Record<string, string[]> = {
  en: [
    'The island council said on Tuesday that the winter ferry will sail five times a week, as it did before the strike.',
    'Its chairman told reporters that the money came from the repair fund, which was set up after the storm broke the jetty.',
    'Islanders had asked for six, and the hospital held that five crossings were fewer than it needs in the month of January.',
    'The first is planned for Monday, weather permitting, according to a notice that has hung on the quay since the weekend.',
  ],
  fr: [
    'Le conseil de l’île a annoncé mardi que le bateau d’hiver partirait cinq fois par semaine, comme avant la grève.',
    'Son président a dit que l’argent venait du fonds de réparation, créé après la tempête qui avait détruit la jetée.',
    'Les habitants en demandaient six, et l’hôpital estimait que cinq traversées ne suffisaient pas au mois de janvier.',
    'La première est prévue lundi si le temps le permet, selon une note affichée sur le quai depuis la fin de semaine.',
  ],
  es: [
    'El consejo de la isla anunció el martes que el barco de invierno saldrá cinco veces por semana, como antes de la huelga.',
    'Su presidenta explicó que el dinero sale del fondo de reparaciones, creado después de la tormenta que destruyó el muelle.',
    'Los vecinos pedían seis viajes, y el hospital calcula que cinco no bastan para los enfermos en el mes de enero.',
    'El primero está previsto para el lunes si el tiempo lo permite, según una nota que colgaba en el puerto desde el viernes.',
  ],
  it: [
    'Il consiglio dell’isola ha annunciato martedì che la nave d’inverno partirà cinque volte la settimana, come prima dello sciopero.',
    'La presidente ha spiegato che il denaro viene dal fondo per le riparazioni, creato dopo la tempesta che aveva distrutto il molo.',
    'Gli abitanti chiedevano sei viaggi, e secondo l’ospedale cinque non bastano per i malati nel mese di gennaio.',
    'Il primo è previsto per lunedì se il tempo lo permette, secondo un avviso appeso al porto dalla fine della settimana.',
  ],
  pt: [
    'O conselho da ilha anunciou na terça-feira que o barco de inverno sairá cinco vezes por semana, como antes da greve.',
    'A presidente explicou que o dinheiro vem do fundo de reparações, criado depois da tempestade que destruiu o cais.',
    'Os moradores pediam seis viagens, e o hospital calcula que cinco não chegam para os doentes no mês de janeiro.',
    'A primeira está prevista para segunda-feira se o tempo deixar, segundo um aviso afixado no porto desde sexta-feira.',
  ],
  de: [
    'Der Inselrat teilte am Dienstag mit, dass die Winterfähre fünfmal pro Woche fahren wird, wie vor dem Streik.',
    'Seine Vorsitzende erklärte, das Geld komme aus dem Fonds für Reparaturen, der nach dem Sturm angelegt wurde.',
    'Die Bewohner hatten sechs Fahrten verlangt, und dem Krankenhaus reichen fünf im Januar nach eigenen Angaben nicht.',
    'Die erste ist für Montag vorgesehen, falls das Wetter es zulässt, so ein Aushang, der seit Freitag am Kai hing.',
  ],
  nl: [
    'De eilandraad maakte dinsdag bekend dat de winterboot vijf keer per week zal varen, zoals voor de staking.',
    'De voorzitter zei dat het geld uit het herstelfonds komt, dat na de storm was ingesteld om de pier te bouwen.',
    'De bewoners hadden zes overtochten gevraagd, en volgens het ziekenhuis zijn er vijf in januari niet genoeg.',
    'De eerste is maandag als het weer het toelaat, volgens een briefje dat sinds vrijdag op de kade hing.',
  ],
  sv: [
    'Öns råd meddelade på tisdagen att vinterfärjan ska gå fem gånger i veckan, som det var före strejken.',
    'Ordföranden sade att pengarna kommer ur fonden för reparationer, som inrättades efter stormen för att bygga bryggan.',
    'De boende hade begärt sex turer, och enligt sjukhuset räcker inte fem för de sjuka i januari månad.',
    'Den första är planerad till måndag om vädret tillåter det, enligt en lapp som sitter på kajen sedan i fredags.',
  ],
  pl: [
    'Rada wyspy poinformowała we wtorek, że zimowy prom będzie pływał pięć razy w tygodniu, jak przed strajkiem.',
    'Jej przewodnicząca powiedziała, że pieniądze pochodzą z funduszu napraw, który powstał po burzy, by odbudować molo.',
    'Mieszkańcy chcieli sześciu rejsów, a według szpitala pięć nie wystarczy dla chorych w styczniu.',
    'Pierwszy jest planowany na poniedziałek, jeśli pogoda pozwoli, według kartki, która od piątku wisi na nabrzeżu.',
  ],
  ja: [
    '島の議会は火曜日、冬の連絡船を以前と同じく週五便で運航すると発表した。費用は修繕基金から出すという。',
    '議長によると、基金は桟橋を壊した嵐のあとに設けられ、残りは船の塗り直しに回される見通しだ。',
    '住民は六便を求めていた。病院は一月の患者の数を考えれば五便では足りないとみている。',
    '最初の便は天候がよければ月曜に出る。岸壁には週末から時刻を知らせる紙が貼られている。',
  ],
  ko: [
    '섬 의회는 화요일 겨울 여객선을 예전처럼 일주일에 다섯 번 운항한다고 발표했다. 비용은 수리 기금에서 나온다.',
    '의장은 기금이 선착장을 부순 폭풍 뒤에 만들어졌고 남은 돈은 배를 칠하는 데 쓰인다고 설명했다.',
    '주민들은 여섯 번을 요구했고 병원은 1월 환자를 생각하면 다섯 번으로는 모자란다고 보고 있다.',
    '첫 배는 날씨가 좋으면 월요일에 떠난다. 부두에는 주말부터 시간을 알리는 종이가 붙어 있다.',
  ],
  zh: [
    '岛上的议会周二表示，冬季渡轮将恢复每周五班，与罢工之前相同，费用由维修基金承担。',
    '议长指出，基金是在风暴冲毁码头之后设立的，余下的钱将用来给船重新刷漆。',
    '居民希望有六班，医院则认为，考虑到一月的病人数量，五班并不够用。',
    '如果天气允许，第一班船将于周一开出，码头上从周末起就贴着写有时间的纸。',
  ],
};
