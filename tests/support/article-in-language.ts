/** Small articles in many languages, for words that are best shown alone. */
import { parseHTML } from 'linkedom';
import type { Article } from '../../lib/article';
import { extractOf } from './fixtures';

/** Three paragraphs of one story in each language. */
export const PROSE: Record<string, string[]> = {
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
  nl: [
    'De havencommissie maakte dinsdag bekend dat de winterveerboot vijf dagen per week vaart, net als vroeger.',
    'De eilanders hadden om zes dagen gevraagd, omdat vijf in januari niet genoeg zijn voor het ziekenhuis.',
    'De eerste boot wordt maandag verwacht als het weer het toelaat, staat op een briefje dat op de kade hangt.',
  ],
  no: [
    'Havnestyret opplyste tirsdag at vinterferga skal gå fem dager i uka, akkurat som den gjorde før konflikten.',
    'Folk på øya hadde bedt om seks dager, fordi fem ikke ville være nok for sykehuset når januar kommer.',
    'Den første båten er ventet mandag hvis været holder, ifølge en lapp som er hengt opp på kaia i havna.',
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
  ru: [
    'Правление порта сообщило во вторник, что зимний паром будет ходить пять дней в неделю, как и прежде.',
    'Жители острова просили о шести днях: пяти в январе не хватит тем, кто ездит на материк в больницу.',
    'Первое судно должно выйти в понедельник, если позволит погода, говорится в записке на причале порта.',
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

/** The text of such an article with `line` before its last paragraph, and `end` behind it. */
export const textOf = (language: string, line: string, end = ''): string =>
  articleOf(language, line, end).text;

/** The text of a longer one, in paragraphs of a class, with `line` behind the second of seven. */
export function longTextOf(language: string, line: string): string {
  const [a = '', b = '', c = ''] = PROSE[language] ?? [];
  const told = [a, b, `${b} ${c} ${a}`, `${c} ${b}`, `${a} ${c} ${b}`, `${c} ${a}`, c];
  const [first = '', second = '', ...rest] = told.map((text) => `<p class="text">${text}</p>`);
  return articleIn(language, `<div>${first}${second}${line}${rest.join('')}</div>`).text;
}

/** The article itself. */
export function articleOf(language: string, line: string, end = ''): Article {
  const [first = '', second = '', third = ''] = (PROSE[language] ?? []).map((text) => `<p>${text}</p>`);
  return articleIn(language, `${first}${second}${line}${third}${end}`);
}

function articleIn(language: string, body: string): Article {
  const { document } = parseHTML(
    `<!doctype html><html lang="${language}"><head><title>Ferry</title><meta property="og:type" content="article"></head><body><main><article><h1>Ferry</h1>${body}</article></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  if (extraction.status !== 'article') throw new Error(extraction.reason);
  return extraction.article;
}
