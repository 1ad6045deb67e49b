/** What asks for something and is the text’s all the same, by what it is a part of or leads into. */
import { expect, test } from 'vitest';
import { TOLD, textOf } from '../../../support/told-page';

const FERRY = { title: 'Ferry to sail again' };

test('a part of a long quotation stays, whatever it asks for, and alone it goes', () => {
  const asks =
    '<p>No owner stands behind us, and only you can keep us: please give £5 to our paper today.</p>';
  const said = [
    '<p>Dear reader, the storm took the roof of the mill on Monday.</p>',
    '<p>We have met in the school since then, as you know.</p>',
    '<p>The council has lent us a tent for the summer.</p>',
  ];
  expect(textOf(FERRY, `${TOLD}<blockquote>${said.join('')}${asks}</blockquote>`)).toContain(
    'please give £5',
  );
  expect(textOf(FERRY, `${TOLD}<blockquote>${asks}</blockquote>${TOLD}`)).not.toContain('please give £5');
});

test('an entry of a list of terms stays beside the others, and alone it goes', () => {
  const page = { title: 'Färjan går igen', lang: 'sv' };
  const told =
    '<p>Hamnen sade i tisdags att färjan går fem gånger i veckan i vinter, som den gjorde förr.</p>'.repeat(
      4,
    );
  const asks =
    '<dt>Var hittar jag den?</dt><dd>Sök på ”Färjan” i <a href="https://apps.apple.com/x">App Store</a> eller <a href="https://play.google.com/x">Google Play</a>. Den är gratis.</dd>';
  const others = [
    '<dt>När går den?</dt><dd>Fem dagar i veckan, från kajen vid Hollin, som förr.</dd>',
    '<dt>Vad kostade den?</dt><dd>Nio miljoner, varav öborna betalade en tredjedel.</dd>',
  ];
  expect(textOf(page, `${told}<dl>${asks}${others.join('')}</dl>`)).toContain('Sök på');
  expect(textOf(page, `${told}<dl>${asks}</dl>${told}`)).not.toContain('Sök på');
});

test('lines that end the sections of an article on such things tell where each is had', () => {
  const title = 'The best newsletters for a slow week';
  const end = (words: string, link: string): string =>
    `<p>${words} <a href="https://${link}.test">Sign up here.</a></p>`;
  const section = (name: string, words: string): string =>
    `<h2>${name}</h2><p>${name} tells of gardens and of ferries, in few words and with drawings by the woman who runs it.</p>${end(words, name)}`;
  const sections = [
    section('Crumb', 'Sundays. Free.'),
    section('Tide', 'Every other Friday. Free.'),
    section('Moss', 'Monthly. Free.'),
    section('Quay', 'Daily. Free.'),
  ];
  const text = textOf({ title }, TOLD + sections.join('') + TOLD);
  for (const words of ['Sundays.', 'Every other Friday.', 'Monthly.']) expect(text).toContain(words);
  expect(textOf(FERRY, TOLD + sections.join('') + TOLD)).not.toContain('Every other Friday.');
});

test('so do lines that end the entries of such an article, each in a box of its own', () => {
  const title = 'The best newsletters for a slow week';
  const entry = (name: string): string =>
    `<section class="entry"><h2>${name}</h2><p>${name} tells of gardens and of ferries, in few words and with drawings by the woman who runs it.</p><p><a href="https://${name}.test/subscribe">Sign up for ${name}</a></p></section>`;
  const text = textOf({ title }, TOLD + ['Crumb', 'Tide', 'Moss'].map(entry).join('') + TOLD);
  for (const name of ['Crumb', 'Tide', 'Moss']) expect(text).toContain(`Sign up for ${name}`);
});

test('entries with their time stay without the way to share each, whatever they ask for', () => {
  const entry = (words: string): string => `<article class="entry">${words}<button>Share</button></article>`;
  const entries = [
    '<p><time>11.38</time></p><p>No trains until noon. Go by bus, or wait at home.</p>',
    '<p><time>11.02</time></p><p>The ferry is back at the quay at Hollin, and its crew are well.</p>',
    '<p><time>10.15</time></p><p>The lighthouse is dark, said the harbour master on Tuesday.</p>',
  ];
  const text = textOf(FERRY, TOLD + entries.map(entry).join(''));
  expect(text).toContain('Go by bus');
  expect(text).not.toContain('Share');
});

test('a numbered step is no heading of a prompt', () => {
  const step = (words: string): string => `<p>${words}</p>`;
  const prompt =
    '<div class="b"><strong>Get our app</strong><div>Download the app and read all of our news.</div><a href="/app">Download the app</a></div>';
  const steps = ['1. Hold the line till a bell rings.', '2. Download the form.'].map(step).join('');
  const text = textOf(FERRY, `${TOLD}${steps}${prompt}<h2>Boats</h2>${TOLD}`);
  expect(text).toContain('2. Download the form.');
  expect(text).not.toContain('Get our app');
});

test('a step that leads somewhere stays beside the next', () => {
  const page = { title: 'So geht die Anmeldung', lang: 'de' };
  const told =
    '<p>Der Hafen teilte am Dienstag mit, dass die Fähre im Winter wieder fünfmal in der Woche fährt.</p>'.repeat(
      4,
    );
  const step =
    '<p>1. Konto anlegen: Rufen Sie <a href="https://lauf.test">die Anmeldung</a> auf und klicken Sie auf „Neu hier?“. Sie brauchen eine E-Mail-Adresse und ein Passwort.</p>';
  const next = '<p>2. Strecke wählen: Drei Läufe stehen zur Wahl, der längste führt über den Deich.</p>';
  expect(textOf(page, told + step + next + told)).toContain('1. Konto anlegen');
  expect(textOf(page, told + step + told)).not.toContain('1. Konto anlegen');
});

test('what reads like an article’s is no prompt by its words alone', () => {
  const page = { title: 'Le vide-grenier revient', lang: 'fr' };
  const told =
    '<p>Le port a annoncé mardi que le bac naviguera cinq fois par semaine cet hiver, comme avant.</p>'.repeat(
      4,
    );
  const line =
    '<p>Renseignements au 02 55 50 01 17, après 18 h, à la mairie. Partagez l’information à vos voisins.</p>';
  expect(textOf(page, told + line)).toContain('Partagez');
});

test('facts that open with the same word may lead to where each is had, and the same line thrice is none', () => {
  const fact = (words: string): string =>
    `<p>${words} Get it: <a href="https://apps.apple.com/x">App Store</a>.</p>`;
  const thing = (words: string): string =>
    `<h2>A map</h2><p>It tells when the next ferry sails, and from which quay of the town it does so.</p>${fact(words)}`;
  const facts = ['Price: free.', 'Price: £2 a month.', 'Price: free, with adverts.'];
  const text = textOf(FERRY, TOLD + facts.map(thing).join('') + TOLD);
  for (const words of facts) expect(text).toContain(words);
  expect(textOf(FERRY, TOLD + `${fact('Price: free.')}${TOLD}`.repeat(3))).not.toContain('Price: free.');
});

test('a line that leads into a quotation stays with it, unless a prompt stands there', () => {
  const line =
    '<p>It started with <a href="https://twitter.com/quill/status/1">this tweet</a> from Ada Quill (<a href="https://twitter.com/quill">@quill</a>):</p>';
  expect(textOf(FERRY, `${TOLD}${line}<blockquote><p>The ferry is gone.</p></blockquote>`)).toContain(
    'It started with',
  );
  const post =
    '<blockquote class="post"><p>The ferry is gone.</p><a href="https://twitter.com/quill">Ada</a></blockquote>';
  expect(textOf(FERRY, `${TOLD}${line}${post}${TOLD}`)).not.toContain('It started with');
});

test('headlines and topics that have lost their links go with their label, and sentences do not', () => {
  const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const related = '<p><strong>Read also</strong></p>';
  expect(
    textOf(
      FERRY,
      TOLD + related + list('The woman who painted lighthouses', 'Half a century of ferries') + TOLD,
    ),
  ).not.toContain('lighthouses');
  expect(
    textOf(FERRY, `${TOLD}<p><strong>Tags</strong></p>${list('Harbours', 'Housing')}${TOLD}`),
  ).not.toContain('Housing');
  const told = list('She painted lighthouses all her life.', 'He ran the ferry for half a century.');
  expect(textOf(FERRY, TOLD + related + told + TOLD)).toContain('lighthouses');
});

test('a heading made as those of the text stays over a list of sentences, and goes over one of labels', () => {
  const told = `${TOLD}<h2 class="part">The island in winter</h2>${TOLD}`;
  const below = (items: readonly string[]): string =>
    textOf(
      FERRY,
      `${told}<h2 class="part">Sign up for the newsletter</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
    );
  const steps = [
    'Write your address on the back of the card that lies on the counter of the ferry.',
    'Put the card into the box, which is emptied every Friday at noon.',
    'Wait until the harbour board has sent you an answer by post.',
  ];
  expect(below(steps)).toContain('Sign up for the newsletter');
  expect(below(['Free', 'Every day', 'No ads'])).not.toContain('Sign up for the newsletter');
});

test('what is quoted in a box below a short line that ends in a colon stays', () => {
  const page = { title: '渡船下周一复航', lang: 'zh-CN' };
  const told = '<p>港务局星期二说，渡船今年冬天每周开五班，和争执以前一样，钱是从修理基金里来的。</p>'.repeat(
    4,
  );
  const appeal =
    '<p>各位朋友：</p><p>水够喝了，谢谢你们。您也可以捐款，一元起，随时可以开票。</p><p>请转发给身边想帮忙的人。</p>';
  const text = textOf(
    page,
    `${told}<p>8日晚，慈善会发布了新的倡议书，全文如下：</p><div class="yin">${appeal}</div>${told}`,
  );
  expect(text).toContain('请转发给身边');
});

test('the first paragraph stays where it leads nowhere and is not much like a prompt, and a later one goes', () => {
  const page = { title: 'Waarom ik de reacties sluit', lang: 'nl' };
  const told =
    '<p>De haven zei dinsdag dat de veerboot deze winter vijf keer per week vaart, net als vroeger.</p>'.repeat(
      4,
    );
  const asks = (link = ''): string =>
    `<p>Laat hieronder een reactie achter! Dat heb ik negen jaar lang onder elk stukje gezet. Vandaag voor het laatst niet.${link}</p>`;
  expect(textOf(page, asks() + told)).toContain('Laat hieronder');
  expect(textOf(page, told + asks() + told)).not.toContain('Laat hieronder');
  expect(textOf(page, asks(' <a href="#reacties">Reageer</a>') + told)).not.toContain('Laat hieronder');
  const prompt =
    '<p>Meld u gratis aan voor onze nieuwsbrief en ontvang elke dag het belangrijkste nieuws in uw mailbox.</p>';
  expect(textOf(page, prompt + told)).not.toContain('Meld u gratis');
});

test('the last of several entries stays beside the way to share it, once those of the others are gone', () => {
  const entry = (words: string): string =>
    `<div class="entry"><p>${words}</p><div><button>Share</button></div></div>`;
  const told = [
    'The ferry is back at the quay at Hollin, and its crew are well, said the harbour board.',
    'Nobody is hurt, said the harbour master, who had spent the night on the pier with a lamp.',
    'The lighthouse is dark, and its keeper has walked to the village for candles and for tea.',
  ];
  const asks =
    'Good morning. The ferry, which has ninety people on board, stopped sailing at 5.40am. We will bring you the latest as it happens. Are you affected? Tell us where you are and what has stopped working: email live@paper.test, or leave a note at our Hollin office, 3 Quay Lane, where the kettle is on.';
  const more = told.map((text) => text.replace('The', 'A'));
  const text = textOf(FERRY, [...told, ...more, asks].map(entry).join(''));
  expect(text).toContain('Are you affected');
  expect(text).not.toContain('Share');
});

test('what stands between a heading of the text and a line of facts, or the next line in bold, is that section', () => {
  const asks =
    'One recipe, five ingredients, no life story. Written by former school cook Jean Abara, who answers every reply.';
  const section = (name: string, words: string): string =>
    `<h2>${name}</h2><p>${words}</p><p><b>Cost:</b> £${name.length} a month. <b>Day:</b> Friday.</p>`;
  const others = [
    section(
      'Moss',
      'A gardener walks through her village and says what is out, and what the slugs have left.',
    ),
    section(
      'Tides',
      'The crew of a ferry tells what was lost on board, and who came to fetch it at the quay.',
    ),
  ].join('');
  expect(textOf(FERRY, TOLD + others + section('Pantry', asks))).toContain('Jean Abara');
  expect(textOf(FERRY, `${TOLD}${others}<p>${asks}</p>`)).not.toContain('Jean Abara');
  const head = (name: string): string => `<p><strong>${name}</strong></p>`;
  const told = `${head('Moss')}${TOLD}${head('Tides')}${TOLD}`;
  const rest = `<p>${asks}</p>${head('Quay')}${TOLD}`;
  expect(textOf(FERRY, `${told}${head('The pantry')}${rest}`)).toContain('Jean Abara');
  expect(textOf(FERRY, told + rest)).not.toContain('Jean Abara');
});

test('a heading with the words of a label stays over what a text on that tells to do, where it is made as the others', () => {
  const text = (who: string, make: string): string => {
    const told = `<p>The ${who} of the island said on Tuesday that the ferry will sail five times a week, as it did.</p>`;
    const sections = ['winter', 'spring', 'summer'].map((name) => `<h2>Its ${name}</h2>${told}`).join('');
    const below =
      '<p>There is an account at the bank of Hollin, and the bank keeps a list of all who came, and when.</p>';
    return textOf(FERRY, `${told}${sections}<${make}>Donate now</${make}>${below}`);
  };
  expect(text('charity', 'h2')).toContain('Donate now');
  expect(text('charity', 'h5')).not.toContain('Donate now');
  expect(text('board', 'h2')).not.toContain('Donate now');
});

test('a paragraph that mentions one among other things is as long as its signs are words', () => {
  const page = { title: '渡し船が再開', lang: 'ja' };
  const told =
    '<p>港の組合は火曜日、この冬の渡し船は週に五往復になると述べた。修繕の基金から費用が出るという。</p>'.repeat(
      4,
    );
  const mentions =
    '<p>去年の春、若い職員の案でホームページに「会員登録はこちら」というボタンを置いた。月額五百円、限定番組が聴き放題。メールアドレスを入れるだけ。夏までに登録したのは九人だった。</p>';
  expect(textOf(page, told + mentions + told)).toContain('九人だった');
});

test('a heading made as those of the text may lead to another site that the text below it tells of', () => {
  const text = (host: string): string => {
    const entry = (name: string): string =>
      `<h2><a href="https://${host}/x">${name}</a></h2><p>The crew of a ferry tells what was lost on board, and who came to fetch it at the quay.</p>`;
    return textOf(FERRY, TOLD + ['Tides', 'Subscribe for free', 'Moss'].map(entry).join(''));
  };
  expect(text('tides.test')).toContain('Subscribe for free');
  expect(text('paper.test')).not.toContain('Subscribe for free');
});
