import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { packOfTag, packOfText, packsFor } from '../../../../lib/clean/words/packs';

const page = (lang: string, text = ''): Document =>
  parseHTML(
    `<html${lang && ` lang="${lang}"`}><head><title>A</title></head><body><p>${text}</p></body></html>`,
  ).document;

const TEXT = {
  en: 'The council of the island said that the ferry was late, and that the board was told of it on Friday.',
  de: 'Der Rat der Insel sagte, dass die Fähre nicht auf dem Weg ist und das Amt davon am Freitag erfuhr.',
  fr: 'Le conseil de l’île dit que les bateaux sont en retard dans les ports, et une plainte est partie du bureau.',
  sv: 'Rådet på ön säger att det är för sent och att färjan som kom i fredags inte är av rätt slag.',
  ja: '島の議会は金曜日にフェリーの遅れについて理事会に報告したと述べた。住民は船の古さを心配している。',
  ko: '섬 의회는 금요일에 여객선이 늦었다고 이사회에 알렸다고 밝혔다. 주민들은 배가 낡았다고 걱정한다.',
  zh: '岛屿议会周五表示，已向董事会报告渡轮延误的情况。居民们担心船只太旧，无法度过另一个冬天。',
  ru: 'Совет острова сообщил, что паром опоздал и что об этом в пятницу узнало правление компании.',
};

test.each([
  ['en-GB', 'en'],
  ['de', 'de'],
  ['pt_BR', 'pt'],
  ['nb-NO', 'nordic'],
  ['hu', 'more'],
  ['uk', 'cyrillic'],
  ['sr-Latn', 'slavic'],
  ['fa-IR', 'arabic'],
  ['', null],
  ['english', null],
])('the tag %s names %s', (tag, pack) => {
  expect(packOfTag(tag)).toBe(pack);
});

test.each([
  [TEXT.en, 'en'],
  [TEXT.de, 'de'],
  [TEXT.fr, 'fr'],
  [TEXT.sv, 'nordic'],
  [TEXT.ja, 'ja'],
  [TEXT.ko, 'ko'],
  [TEXT.zh, 'zh'],
  [TEXT.ru, 'cyrillic'],
  ['12:30', null],
])('“%s” is read as %s', (text, pack) => {
  expect(packOfText(text)).toBe(pack);
});

test('short paragraphs without spaces tell a language that the page does not name', () => {
  const short = TEXT.zh
    .split(/(?<=。)/u)
    .map((text) => `${text}</p><p>`)
    .join('');
  expect(packsFor(page('', short))).toEqual(['zh', 'en']);
});

test('English is always read, last where the page is in another language', () => {
  expect(packsFor(page('en', TEXT.en))).toEqual(['en']);
  expect(packsFor(page('de', TEXT.de))).toEqual(['de', 'en']);
});

test('a page that names the wrong language is read by its text first', () => {
  expect(packsFor(page('en', TEXT.de))).toEqual(['de', 'en']);
  expect(packsFor(page('fr', TEXT.de))).toEqual(['de', 'fr', 'en']);
});

test.each([
  [
    'tr',
    'Ada meclisi cuma günü yaptığı toplantıda bir karar aldı ve bu karar için ile birlikte daha çok tekne olarak kaydedildi.',
  ],
  [
    'slavic',
    'Rada ostrova v pátek oznámila, že se přívoz opozdil, že je na opravě a že pro obyvatele jsou čluny.',
  ],
  [
    'more',
    'Consiliul insulei a anunţat vineri că feribotul a întârziat şi că locuitorii aşteaptă de trei zile la mal. '.repeat(
      3,
    ),
  ],
])(
  'a page in another language that names English, as its theme does, is read by the words of %s',
  (pack, text) => {
    expect(packsFor(page('en', text))).toEqual([pack, 'en']);
  },
);

test('a page that names none and shows little is read by the words of all the rest', () => {
  expect(packsFor(page(''))).toEqual(['more', 'en']);
});

test('a page that names none and sets its text in no paragraphs is read by what stands in it', () => {
  const rows = `<table><tr><td><script>const text = "${TEXT.en}";</script><p>12:30</p>${TEXT.de}<br><br>${TEXT.de}</td></tr></table>`;
  const { document } = parseHTML(
    `<html><head><title>The ferry and the board</title></head><body>${rows}</body></html>`,
  );
  expect(packsFor(document)).toEqual(['de', 'en']);
});

test('a few of its common words tell the language of a page that names none, or names English by default', () => {
  const teaser =
    'Das Amt lud am Freitag zum Gespräch über die Fähre ein. Die Gemeinden sprachen mit Fischern darüber, wie der Vorstand im Winter genügend Leute für die Überfahrten findet.';
  expect(packsFor(page('', teaser))).toEqual(['de', 'en']);
  expect(packsFor(page('en', teaser))).toEqual(['de', 'en']);
  const polish =
    'Rybacy w porcie mówią, że w styczniu zarząd szukał nowej załogi. Prom kursował wtedy rzadko, a w szpitalu brakowało lekarzy, którzy mieszkali dalej od brzegu.';
  expect(packsFor(page('en', polish))).toEqual(['pl', 'en']);
  expect(
    packsFor(page('ca', 'El port va dir que la barca del nord anirà per la costa amb una tripulació nova.')),
  ).toEqual(['more', 'en']);
});
