/** Lists that sum up what the text tells, and boxes of places, hours and numbers: they belong to it, in whatever box they stand. */
import { describe, expect, test } from 'vitest';
import { PROSE, articleOf as inLanguage } from '../../../support/article-in-language';
import { articleOf } from '../../../support/article-page';

const POINTS = [
  'The board wants the winter ferry to sail five times a week.',
  'The islanders had asked for six, and call five too few.',
  'Some 64,000 pounds of the repair fund are spoken for by nobody.',
];
const listOf = (items: readonly string[], more = ''): string =>
  `<ul>${items.map((item) => `<li><span>${item}</span></li>`).join('')}${more}</ul>`;

describe('a list of points', () => {
  test('stays in an aside below a heading made as those of the text, whatever its items ask for', () => {
    const heads = ['What is known', 'What is not', 'What comes next'].map(
      (head) => `<h2>${head}</h2><p class="text">${PROSE['en']?.[0] ?? ''}</p>`,
    );
    const items =
      '<li>Sign up for alerts. Text FERRY to 60922; it is free.</li><li>Follow the <a href="https://gauge.test/">live gauge</a> at the bridge of the northern quay.</li><li>In danger? Dial 999.</li>';
    const box = `<h2>What you need to know</h2><aside class="facts"><ul>${items}</ul></aside>`;
    expect(articleOf({ inside: heads.join('') + box }).text).toContain('Text FERRY');
    expect(
      articleOf({ inside: `${heads.join('')}<aside class="facts"><ul>${items}</ul></aside>` }).text,
    ).not.toContain('Text FERRY');
  });

  test('opens a part of the text below the words that other stories stand under', () => {
    const part = (inside: string): string => `<div class="rich">${inside}</div>`;
    const told = `<p>${PROSE['en']?.[1] ?? ''}</p>`;
    const inside = part(
      `<h3>Don’t miss</h3><ul><li>The hangman’s drawer. Ask; he will not offer.</li><li>The bell rope of the Solveig.</li></ul>${told}<h3>More to see</h3><p>Walk to the light, and then eat: <a href="https://kro.test/">the inn</a> does one soup.</p>`,
    );
    expect(articleOf({ inside }).text).toContain('The bell rope of the Solveig.');
  });

  test('stays below a line that leads to it, though one item leads on', () => {
    const conditions =
      '<li>You pay the bill yourself.</li><li>Your household income is under £31,000.</li><li>Your home has an energy rating of D or worse. <a href="https://ratings.test">Look up your rating</a>.</li>';
    const listed = (above: string): string =>
      articleOf({ inside: `<p class="text">${above}</p><ul class="c7">${conditions}</ul>` }).text;
    expect(listed('Yes, if all of these are true:')).toContain('You pay the bill yourself.');
    expect(listed('It is not for all.')).not.toContain('You pay the bill yourself.');
  });

  test('stays below a label with a colon, and the label with it', () => {
    const points = [
      'Die Werft will beim Seilbahnprojekt einen Marschhalt von einem Jahr.',
      'Strittig sind 64 Millionen Franken, die niemandem zugeordnet sind.',
      'Der Stadtrat hält am Zeitplan fest und will im Sommer beginnen.',
    ];
    const box = `<div class="summary"><p class="title"><b>In Kürze:</b></p>${listOf(points)}</div>`;
    expect(inLanguage('de', box).text).toContain(['In Kürze:', ...points].join('\n'));
  });

  test('stays in an aside, with a link behind it that goes', () => {
    const more = '<li class="more"><a href="/">More news on our front page</a></li>';
    const { text } = articleOf({ inside: `<aside class="short">${listOf(POINTS, more)}</aside>` });
    expect(text).toContain(POINTS.join('\n'));
    expect(text).not.toContain('front page');
  });

  test('keeps each of its items, however they speak', () => {
    const items = [
      'I landet finnes det om lag 1600 lyspunkt langs kaiene.',
      'Øyene eier litt under halvparten, resten tilhører stat, fylke og private.',
      'Et moderne lys bruker rundt 40 prosent av strømmen til et eldre.',
    ];
    const box = `<section class="fact"><h2>Fakta om lys</h2><div>${listOf(items)}</div><button>Vis mer</button></section>`;
    expect(inLanguage('no', box).text).toContain(items.join('\n'));
  });

  test('keeps an item that speaks to the reader, where the others tell', () => {
    const points = [
      'Ada Quill is widely recognised as a star thanks to her daring and experimental sails.',
      "She's worn many of her boldest sails while promoting the regatta since 2021.",
      "Here's how we'd rank them from least to most daring.",
    ];
    const box = `<div class="q1">${listOf(points)}</div>`;
    expect(articleOf({ inside: box }).text).toContain(points.join('\n'));
  });

  test('is none where it says what a subscription gives', () => {
    const gives = [
      'Unlimited access to all our articles and our archive',
      'Our newsletters in your inbox, every morning at six',
      'Cancel your subscription at any time, and pay nothing',
    ];
    const box = `<div class="c-1"><p><b>As a subscriber you get:</b></p>${listOf(gives)}</div>`;
    expect(articleOf({ inside: box }).text).not.toContain('Unlimited access');
  });
});

test('a box of places and hours, with a number to call, is the text’s', () => {
  const lines = [
    '고원신문 음성 편지 033-000-0114, 24시간',
    '온라인 상담 국번 없이 1377, 평일 오전 9시~오후 6시',
  ];
  const box = `<div class="box_info"><p>독자 편지 보내는 곳</p>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
  expect(inLanguage('ko', '', box).text).toContain(lines.join('\n'));
});

describe('a subheading in a box of its own', () => {
  const paragraph =
    '<p class="text">The board sat until six in the evening, and had the last vote at seven.</p>';
  const boxed = (name: string, head: string): string => `<div class="${name}"><h4>${head}</h4></div>`;

  test('stays beside others that are made so, however it speaks', () => {
    const heads = ['Six boats for two islands', 'Your turn, board', 'A bridge at last'];
    const inside = heads.map((head) => boxed('head', head) + paragraph).join('');
    expect(articleOf({ inside }).text).toContain(heads[1]);
  });

  test('goes as the only one, where it speaks as prompts do', () => {
    expect(articleOf({ inside: boxed('c-1', 'Your turn, reader') + paragraph }).text).not.toContain(
      'Your turn',
    );
  });
});

test('the label of an advertisement goes from between entries that are list items', () => {
  const entry = (time: string): string =>
    `<li class="entry"><h3>News at ${time}</h3><p>The ferry was seen off the point at ${time}, with all of its lamps lit.</p></li>`;
  const advertisement = '<li class="box"><div><span>Advertisement</span></div></li>';
  const { text } = articleOf({
    inside: `<ul>${entry('six')}${entry('seven')}${advertisement}${entry('eight')}</ul>`,
  });
  expect(text).toContain('News at eight');
  expect(text).not.toContain('Advertisement');
});

test('a box with a question above a number to call is the text’s', () => {
  const lines = [
    'Havnens åbne gruppe mødes den første mandag i måneden kl. 19 i salen. Det er gratis, og du behøver ikke melde dig til.',
    'Linjen for familier har åbent alle dage kl. 10-22 på telefon 70 55 50 12.',
  ];
  const box = `<div class="indsaml"><h5>Mangler du nogen at tale med?</h5>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
  const more = ['Så sejler den', 'Det sagde han', 'Det var alt'].map(
    (words) => `<p>${words}. ${PROSE['da']?.[0] ?? ''}</p>`,
  );
  expect(inLanguage('da', box, more.join('')).text).toContain(lines.join('\n'));
});

test('a line with a colon stays above a list in the next box, however it speaks', () => {
  const list =
    '<div class="b"><ul><li>How does the gate work?</li><li>What is the fare?</li><li>Who sails for free?</li></ul></div>';
  const { text } = articleOf({ inside: `<div class="b"><p>In this report you will learn:</p></div>${list}` });
  expect(text).toContain('you will learn:');
  const spanish =
    '<div>Por eso pedimos a la Junta del Puerto:</div><div><ol><li>Que el barco salga seis días.</li><li>Que conteste a las cartas.</li><li>Que abra el muelle viejo.</li></ol></div>';
  expect(inLanguage('es', spanish).text).toContain('Por eso pedimos');
});

test('short points in a box above the text, each a sentence, sum it up', () => {
  const box = (items: readonly string[]): string =>
    `<div class="q1"><div class="q2">What to know</div><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></div>`;
  const points = ['The school is closed.', 'The water is safe.', 'Call <a href="tel:5">555 0101</a>.'];
  expect(articleOf({ above: box(points) }).text).toContain(
    'What to know\nThe school is closed.\nThe water is safe.\nCall 555 0101.',
  );
  expect(articleOf({ above: box(['Harbour', '3 May 2026', '5 replies']) }).text).not.toContain('Harbour\n');
});
