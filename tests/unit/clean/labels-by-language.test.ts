/** Labels and offers as single languages word them, and true lines that hold the same words. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article';
import { extractOf } from '../../support/fixtures';

const PROSE: Record<string, string[]> = {
  en: [
    'The harbour board said on Tuesday that the winter ferry would sail five days a week, as it did before.',
    'People on the island had asked for six, and said that five would not be enough for the hospital in January.',
    'The first boat is due on Monday if the weather holds, according to a note that was pinned up at the quay.',
  ],
  de: [
    'Der Hafenausschuss teilte am Dienstag mit, dass die Winterfähre wie früher an fünf Tagen der Woche fährt.',
    'Die Leute auf der Insel hatten sechs verlangt, weil fünf im Januar für das Krankenhaus nicht reichten.',
    'Das erste Schiff soll am Montag fahren, wenn das Wetter hält, so steht es auf einem Zettel an der Mole.',
  ],
  fr: [
    'La commission du port a annoncé mardi que le bac d’hiver naviguerait cinq jours par semaine, comme avant.',
    'Les gens de l’île en voulaient six, car cinq ne suffiraient pas en janvier pour le service de l’hôpital.',
    'Le premier bateau est attendu lundi si le temps se maintient, selon une note affichée sur le quai du port.',
  ],
  es: [
    'La junta del puerto anunció el martes que el barco de invierno navegará cinco días por semana, como antes.',
    'Los vecinos de la isla habían pedido seis, porque en enero cinco no bastan para quienes van al hospital.',
    'El primer barco sale el lunes si el tiempo lo permite, según un aviso que se puso en el muelle viejo.',
  ],
  pt: [
    'A comissão do porto anunciou na terça-feira que o barco de inverno navegará cinco dias por semana, como antes.',
    'Os moradores da ilha tinham pedido seis, porque cinco não bastariam em janeiro para o serviço do hospital.',
    'O primeiro barco é esperado na segunda-feira se o tempo se mantiver, segundo um papel afixado no cais.',
  ],
  sv: [
    'Hamnstyrelsen meddelade på tisdagen att vinterfärjan ska gå fem dagar i veckan, precis som den gjorde förr.',
    'Folk på ön hade velat ha sex dagar, eftersom fem inte skulle räcka för sjukhuset när januari kommer.',
    'Den första båten väntas på måndag om vädret håller i sig, enligt en lapp som satts upp på kajen.',
  ],
  da: [
    'Havnebestyrelsen oplyste tirsdag, at vinterfærgen skal sejle fem dage om ugen, præcis som den gjorde før.',
    'Folk på øen havde bedt om seks dage, fordi fem ikke ville være nok for hospitalet, når januar kommer.',
    'Den første båd ventes mandag, hvis vejret holder, ifølge en seddel, der er hængt op på kajen i havnen.',
  ],
  it: [
    'La commissione del porto ha annunciato martedì che il traghetto d’inverno navigherà cinque giorni a settimana.',
    'Gli abitanti dell’isola ne avevano chiesti sei, perché cinque non basterebbero a gennaio per l’ospedale.',
    'Il primo battello è atteso lunedì se il tempo tiene, secondo un avviso affisso sul molo del porto vecchio.',
  ],
  pl: [
    'Zarząd portu poinformował we wtorek, że zimowy prom będzie pływał pięć dni w tygodniu, tak jak dawniej.',
    'Mieszkańcy wyspy prosili o sześć, bo pięć nie wystarczy w styczniu dla tych, którzy jeżdżą do szpitala.',
    'Pierwszy statek ma wypłynąć w poniedziałek, jeśli pogoda pozwoli, głosi kartka wywieszona na nabrzeżu.',
  ],
  ja: [
    '港湾委員会は火曜日、冬の連絡船をこれまでどおり週五日運航すると発表した。島の住民は週六日を求めていた。',
    '住民の代表は、一月の病院への通院には五日では足りないと述べ、委員会に再考を求める手紙を送ったという。',
    '桟橋に貼られた知らせによると、天候に恵まれれば最初の便は月曜日の朝に出る予定で、乗船券は前日から買える。',
  ],
  ko: [
    '항만위원회는 화요일 겨울 여객선을 예전처럼 일주일에 닷새 운항한다고 발표했다. 섬 주민들은 엿새를 요구해 왔다.',
    '주민 대표는 일월에 병원을 오가려면 닷새로는 모자란다며 위원회에 다시 검토해 달라는 편지를 보냈다고 말했다.',
    '부두에 붙은 안내문에 따르면 날씨가 허락하면 첫 배는 월요일 아침에 떠나며 표는 하루 전부터 살 수 있다.',
  ],
  zh: [
    '港务委员会周二宣布，冬季渡轮将和从前一样每周航行五天。岛上的居民此前要求每周航行六天，以便去医院看病。',
    '居民代表说，一月里五天不够去医院复诊的人使用，他们已经给委员会写信，请求重新考虑这个决定，目前还没有答复。',
    '码头上张贴的通知说，如果天气允许，第一班船将于星期一早上出发，船票从前一天开始出售，老人和孩子可以半价。',
  ],
};

const textOf = (language: string, line: string, end = ''): string => articleOf(language, line, end).text;

function articleOf(language: string, line: string, end = ''): Article {
  const [first = '', second = '', third = ''] = (PROSE[language] ?? []).map((text) => `<p>${text}</p>`);
  const { document } = parseHTML(
    `<!doctype html><html lang="${language}"><head><title>Ferry</title><meta property="og:type" content="article"></head><body><main><article><h1>Ferry</h1>${first}${second}${line}${third}${end}</article></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  if (extraction.status !== 'article') throw new Error(extraction.reason);
  return extraction.article;
}

describe('goes', () => {
  test.each([
    ['en', '<p><b>The story resumes after the banner</b></p>'],
    ['en', '<p><b>Keep scrolling, there is more</b></p>'],
    ['de', '<h3>Weiterscrollen, da folgt noch etwas</h3>'],
    ['de', '<h3>12 Leser*innenkommentare</h3>'],
    [
      'de',
      '<h3>Das könnte dich auch noch interessieren</h3><ul><li><a href="/a">Strick vom Hof</a></li></ul>',
    ],
    ['es', '<p><strong>También puede leer:</strong> <a href="/b">El puerto propone un cambio</a></p>'],
    ['fr', '<h3>Contenu d’un partenaire</h3>'],
    ['en', '<p>The overview below was drafted by software and read by an editor.</p>'],
    ['de', '<p>Die Zusammenfassung unten hat ein Programm verfasst.</p>'],
    ['de', '<p><b>4 Min. Lesedauer</b></p>'],
    ['pt', '<h4>Fim da publicidade</h4>'],
    [
      'pt',
      '<ul><li>Ada Quill acompanha as ilhas para o Correio do Porto. Escreva para ada@correio.test.</li></ul>',
    ],
    [
      'es',
      '<blockquote><b>MIRA | </b><a href="/2019/faro"><b>El faro viejo cumple cien años</b></a></blockquote>',
    ],
    ['sv', '<p>Skaffa ett gratis konto för att läsa mer.</p>'],
    ['ja', '<div class="x1"><p>羽川澪は港日報の科学担当記者。</p></div>'],
    ['ko', '<ul><li>하윤슬 항구일보 과학 담당 기자</li></ul>'],
    ['zh', '<div class="x1"><span>白羽澜是港口日报的科学记者。</span></div>'],
  ])('%s: %s', (language, line) => {
    const [words = ''] = /(?<=>)[^<>]+(?=<)/.exec(line) ?? [];
    expect(textOf(language, line)).not.toContain(words);
  });
});

test.each([
  [
    'de',
    'related',
    'Diese Beiträge könnten euch auch interessieren: <a href="/a">Strick vom Hof – Mode aus dem Norden</a>',
  ],
  ['de', 'advertisement', 'Kauft ihr über diesen Link etwas, bekommen wir von dem Laden eine Provision.'],
  [
    'de',
    'paywall',
    'Wie der Hafen offen bleibt, lesen Sie in unserer Februar-Ausgabe. <a href="https://shop.test/2">Das Heft können Sie hier versandkostenfrei bestellen.</a>',
  ],
  ['de', 'copyright', 'Gastbeiträge spiegeln nicht unbedingt die Ansicht der Redaktion wider.'],
  [
    'de',
    'copyright',
    'Der Text gibt die Meinung der Autorin wieder und muss nicht der des Verlags entsprechen.',
  ],
  ['de', 'copyright', 'Bild: Standbild aus einem Film des Hafenvereins von Nordmole'],
  ['fr', 'copyright', 'Les propos tenus dans cette tribune n’engagent pas la rédaction.'],
  ['es', 'copyright', 'Los artículos de opinión reflejan el parecer de sus autores.'],
  ['pt', 'copyright', 'Este texto não reflete necessariamente a opinião do jornal.'],
  ['it', 'copyright', 'Le opinioni espresse in questo articolo sono personali e non impegnano la redazione.'],
  ['pl', 'copyright', 'Poglądy wyrażone w tym tekście są poglądami autora.'],
  ['es', 'related', '<b>También puede leer:</b> <a href="/b">El jefe de la junta propone un cambio</a>'],
])('goes as what it is: %s, %s: %s', (language, kind, line) => {
  expect(articleOf(language, `<p>${line}</p>`).removals.map((one) => one.kind)).toEqual([kind]);
});

describe('stays', () => {
  test.each([
    ['en', 'The council set up a free account for each household last winter.'],
    ['en', 'By the numbers:'],
    ['en', 'The summary was drafted by software, and nobody in the office read it.'],
    ['de', 'Der Bericht gibt die Meinung der Fischer wieder, die seit Jahren auf den Bagger warten.'],
    ['es', 'El informe refleja la opinión de los pescadores, que esperan la draga desde hace años.'],
    ['de', 'Der Text hat 4 Minuten gebraucht, bis er im ganzen Ort bekannt war.'],
    ['de', 'Der Rat legte im Winter für jeden Haushalt ein kostenloses Konto an.'],
    ['de', 'Zur Person: Sigrid Wenzel, 58, lernte in Ostheim und führt seit 2004 eine Werkstatt.'],
    ['de', 'Das Magazin lasse sich nicht mehr bestellen, sagt die Wirtin der Hafenkneipe.'],
    ['de', 'Mit Sternchen gekennzeichnete Boote fahren nur im Sommer.'],
    ['es', 'También puede ver el faro quien llega de noche.'],
    ['fr', 'La mairie a ouvert un compte gratuit pour chaque foyer l’hiver dernier.'],
    ['es', 'Mira: el barco no espera a nadie.'],
    ['sv', 'Kommunen ordnade ett gratis konto för varje hushåll i vintras.'],
    ['en', 'The writer was jailed for two years.'],
    ['it', "L'autore è morto a marzo."],
    ['pl', 'Źródło jest nieznane.'],
    ['ja', '祖母は島で初めての新聞記者だった。'],
    ['ja', '記者は翌朝、島に渡った。'],
    ['ja', '通勤に一時間かかる人もいる。'],
    ['ko', '프리랜서 기자 두 명이 구금됐다.'],
    ['ko', '연하늘 기자가 보도합니다.'],
    ['zh', '他在岛上住了三十年。'],
    ['ko', '그의 할머니는 섬에서 처음으로 신문 기자가 되었다.'],
    ['zh', '她的祖母是岛上第一位报社记者。'],
  ])('%s: %s', (language, line) => {
    expect(textOf(language, `<p>${line}</p>`)).toContain(line);
  });
});

test.each([
  ['en', 'By the river'],
  ['en', 'More on that later, she said, and rang off.'],
  ['de', 'Stand der Dinge'],
  ['fr', 'Sur le toit du monde'],
  ['fr', 'Retour au port'],
  ['fr', 'Et vous, qui vous attend ?'],
  ['pt', 'De volta ao porto'],
  ['pt', 'Por que voltou?'],
  ['sv', 'Av ren vilja'],
  ['pl', 'Reszta była milczeniem.'],
  ['da', 'Nyhedsbrevet har syv læsere, og alle bor på øen.'],
  ['da', 'Man bøjer sig til sidst.'],
  ['ja', '誤りは一つもなかった。'],
])(
  'words that a label opens with may open a line of the text, in the middle as at its end: %s, %s',
  (language, words) => {
    expect(textOf(language, `<h2>${words}</h2>`)).toContain(words);
    if (!/[.?]$/u.test(words)) return;
    expect(textOf(language, `<p>${words}</p>`)).toContain(words);
    expect(textOf(language, '', `<p>${words}</p>`)).toContain(words);
  },
);

test.each([
  ['sv', '”Följ oss på Instagram och Facebook”, stod det på skylten.'],
  ['da', '»Skriv til redaktionen,« lød rådet fra naboen.'],
  ['fr', '« Suivez-nous, a-t-elle dit. Il fait chaud ici. »'],
])('what somebody is quoted with stays, at the end of the text too: %s, %s', (language, words) => {
  expect(textOf(language, `<p>${words}</p>`)).toContain(words);
  expect(textOf(language, '', `<p>${words}</p>`)).toContain(words);
});

test.each([
  ['en', 'Our verdict'],
  ['de', 'Hintergrund'],
  ['fr', 'Notre avis'],
  ['it', 'I tuoi diritti'],
  ['sv', 'Det här vet vi'],
  ['pl', 'Nasza ocena'],
])('a few words stay as a subheading in bold, and as an item: %s, %s', (language, words) => {
  const items = `<ul><li>${PROSE[language]?.[0]}</li><li>${words}</li><li>${PROSE[language]?.[1]}</li></ul>`;
  for (const made of [`<p><strong>${words}</strong></p>`, items])
    expect(textOf(language, made).split('\n')).toContain(words);
});

test('a box of facts that tells on which days stays', () => {
  const facts = 'Fahrt: jeden Samstag um 12, 15 und 18 Uhr ab Mole.';
  const box = `<div class="facts"><p>${facts}</p><p>Preis: 49 Euro, Kinder frei.</p></div>`;
  expect(textOf('de', box)).toContain(facts);
});
