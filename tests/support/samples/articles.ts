/** Articles of our own for looking at the reading view: usual ones, other scripts, and bad input. */
import type { Article } from '../../../lib/article.ts';
import { anArticle } from '../articles.ts';
import { paragraph, proseOf } from './words.ts';

/** An article of an HTML body; its text and counts follow from that. */
function articleOf(html: string, parts: Partial<Article> = {}): Article {
  const text = html
    .replaceAll(/<figcaption>.*?<\/figcaption>/gsu, '')
    .replaceAll(/<\/(p|h\d|li|td|th|tr|blockquote)>/gu, '\n')
    .replaceAll(/<[^>]+>/gu, '')
    .trim();
  const words = text.split(/\s+/u).length;
  return anArticle({ html, text, words, minutes: Math.max(1, Math.round(words / 230)), ...parts });
}

const table = (columns: number, rows: number): string => {
  const cells = (tag: string, row: number): string =>
    Array.from(
      { length: columns },
      (_, at) =>
        `<${tag}>${row < 0 ? `Year ${String(1960 + at)}` : String((row * 7 + at * 13) % 97)}</${tag}>`,
    ).join('');
  const body = Array.from({ length: rows }, (_, row) => `<tr>${cells('td', row)}</tr>`).join('');
  return `<table><caption>Water above the quay, in centimetres</caption><thead><tr>${cells('th', -1)}</tr></thead><tbody>${body}</tbody></table>`;
};

/** A long read with everything a news article may hold. */
function feature(pictures: string): Article {
  return articleOf(
    `<figure><img src="${pictures}/1-1200x800.svg" width="1200" height="800" alt="The harbour at dawn">
      <figcaption>The harbour at dawn, an hour before the water came. Photograph: Ines Falk</figcaption></figure>
    <p>${paragraph(0, 4)}</p><p>${paragraph(1, 3)} The <a href="https://news.example/survey">second survey</a> is public.</p>
    <h2>What the drawer held</h2><p>${paragraph(2, 5)}</p>
    <p>“Every family here has a mark on the door frame,” she said. ${paragraph(3, 3)}</p>
    <blockquote><p>Nobody reads a report that is three hundred pages long. That is why it was three hundred pages long.</p></blockquote>
    <p>${paragraph(4, 4)}</p>
    <ul><li>Two pumps, serviced in May and in August.</li><li>One pump, sold for 900 to a farm upriver.</li>
      <li>A wall that ends where the money ended.</li></ul>
    <h3>The wall</h3><p>${paragraph(5, 4)}</p>
    <figure><img src="${pictures}/2-800x1100.svg" alt="The old lock"><figcaption>The old lock, closed since 1988.</figcaption></figure>
    <p>${paragraph(6, 5)}</p>
    <h2>Figures, not feelings</h2><p>${paragraph(7, 3)}</p>${table(6, 5)}
    <p>The model that the engineers used is short enough to print:</p>
    <pre><code>level = tide(hour) + surge(wind, pressure)\nif level &gt; wall_height - margin:\n    warn(harbour_master, minutes=90, reason="surge over the north wall, see chart 14")</code></pre>
    <p>${paragraph(8, 4)} H<sub>2</sub>O, 10<sup>6</sup> litres, <code>margin = 40</code>.</p>
    <figure><img src="${pictures}/nowhere.svg" alt="A map of the harbour wall"><figcaption>Where the wall ends.</figcaption></figure>
    <h2>After the water</h2><p>${paragraph(9, 5)}</p><hr><p>${paragraph(10, 4)}</p><p>${paragraph(11, 3)}</p>`,
    {
      title: 'The town that kept its flood plans in a drawer, and the winter that opened it',
      byline: 'Ines Falk and Tomas Breuer',
      authors: ['Ines Falk', 'Tomas Breuer'],
      siteName: 'The Harbour Gazette',
      url: 'https://gazette.example/2026/03/the-drawer',
      removals: [
        {
          id: 'r1',
          kind: 'newsletter',
          why: ['words', 'short', 'apart'],
          text: 'Get the morning briefing in your inbox. Sign up for free.',
          html: '<p>Get the morning briefing in your inbox. Sign up for free.</p>',
          after: 3,
        },
        {
          id: 'r2',
          kind: 'related',
          why: ['label', 'leads-away'],
          text: 'Read more: The ferry that changed hands four times',
          html: '<p>Read more: <a href="https://gazette.example/ferry">The ferry that changed hands four times</a></p>',
          after: 6,
        },
      ],
    },
  );
}

const arabic = (): Article =>
  articleOf(
    `<p>عادت القوارب الأولى قبل الفجر، ولم يتكلم أحد على الرصيف. كان المجلس قد احتفظ بالخطط في درج طوال أحد عشر عاماً، في انتظار شتاء كهذا.</p>
    <h2>ماذا كان في الدرج</h2><p>قالت مارتا ليندكفيست، التي تدير متجراً على الرصيف الشمالي: «قيل لنا إن هذا لن يحدث هنا». وقدّر مسح ثانٍ، أُنجز في مارس 2026، الكلفة بنحو 4.2 مليون، وهو ثلث ما كان يُخشى. اسم النموذج <bdi lang="en">North Wall v2.1</bdi> وهو متاح للجميع.</p>
    <blockquote><p>لا أحد يقرأ تقريراً من ثلاثمئة صفحة.</p></blockquote>
    <h2>بعد الماء</h2><p>النهر بطيء وبني اللون بين جدرانه، ولا يبوح بشيء. في الأرشيف صورة للشارع نفسه التُقطت عام 1953 والماء يصل إلى عتبات النوافذ.</p>`,
    {
      title: 'البلدة التي احتفظت بخطط الفيضان في درج',
      byline: 'ليلى منصور',
      siteName: 'جريدة الميناء',
      language: 'ar',
      direction: 'rtl',
      url: 'https://mina.example/a',
    },
  );

const japanese = (): Article =>
  articleOf(
    `<p>最初の船が戻ってきたのは夜明け前で、岸壁では誰も口をきかなかった。町は十一年のあいだ、防災計画を引き出しにしまったまま、このような冬を待っていた。</p>
    <h2>引き出しの中身</h2><p>「ここでは起こりえないと言われていました」と、北埠頭で船具店を営むマルタさん(52)は話す。三月に終わった二度目の調査では、費用は420万ユーロ、恐れられていた額の三分の一だった。</p>
    <p>川は壁のあいだをゆっくりと茶色く流れ、何も語らない。資料館には、1953年に撮られた同じ通りの写真が残っている。水は窓の下まで来ていた。</p>
    <h2>水のあと</h2><p>大臣は秋までに報告書を出すと約束し、今度ばかりは予定より早く届いた。</p>`,
    {
      title: '洪水計画を引き出しにしまった町',
      byline: '山田 花子',
      siteName: '港新聞',
      language: 'ja',
      url: 'https://minato.example/a',
      words: 260,
      minutes: 1,
    },
  );

const german = (): Article =>
  articleOf(
    `<p>Die Hochwasserschutzverordnung des Landeshauptstadtentwicklungsausschusses lag elf Jahre in einer Schublade, bis der Wintersturm sie öffnete. Niemand bestreitet die Berechnungen der Wasserwirtschaftsverwaltung.</p><p>„Jede Familie hat eine Markierung am Türrahmen“, sagt die Hafenmeisterin. Die Pumpstation am Norddeich wurde zweimal gewartet, die Ersatzpumpe verkauft.</p>`,
    {
      title: 'Der Plan in der Schublade',
      language: 'de',
      siteName: 'Hafenbote',
      url: 'https://bote.example/a',
    },
  );

/** The bad input that the reading view must bear. */
function bad(pictures: string): Record<string, Article> {
  const picture = (at: number): string =>
    `<figure><img src="${pictures}/${at % 2 ? 'gone' : `${String(at)}-900x600`}.svg" alt="Picture ${String(at)}"></figure>`;
  return {
    'no-headings': articleOf(`<p>${paragraph(1, 5)}</p><p>${paragraph(2, 5)}</p>`, {
      title: 'No headings',
      url: 'https://x.example/1',
    }),
    'one-word': articleOf('<p>Yes.</p>', { title: 'One word', url: 'https://x.example/2' }),
    'no-words': articleOf('', { title: 'No words', url: 'https://x.example/3', text: '', words: 0 }),
    'many-headings': articleOf(
      Array.from(
        { length: 500 },
        (_, at) =>
          `<h${String((at % 3) + 2)}>Heading ${String(at + 1)}</h${String((at % 3) + 2)}><p>${paragraph(at, 2)}</p>`,
      ).join(''),
      { title: 'Five hundred headings', url: 'https://x.example/4' },
    ),
    'many-pictures': articleOf(
      Array.from({ length: 400 }, (_, at) => `<p>${paragraph(at, 1)}</p>${picture(at)}`).join(''),
      { title: 'Four hundred pictures, half of them gone', url: 'https://x.example/5' },
    ),
    'long-title': articleOf(`<p>${paragraph(3, 5)}</p>`, {
      title: 'A title that goes on and on '.repeat(15).slice(0, 400),
      url: 'https://x.example/6',
    }),
    'wide-table': articleOf(`<p>${paragraph(4, 3)}</p>${table(60, 12)}<p>${paragraph(5, 3)}</p>`, {
      title: 'A table of sixty columns',
      url: 'https://x.example/7',
    }),
    'no-spaces': articleOf(
      `<p>${'unbroken'.repeat(625)}</p><pre>${'code'.repeat(600)}</pre><p>${paragraph(6, 3)}</p>`,
      { title: 'A line without spaces', url: 'https://x.example/8' },
    ),
  };
}

/** An article of so many words and pictures of known size. */
export function longRead(words: number, pictures: { base: string; count: number }): Article {
  const paragraphs = proseOf(words).split('</p>');
  const every = Math.max(1, Math.floor(paragraphs.length / Math.max(1, pictures.count)));
  const html = paragraphs
    .map((part, at) =>
      pictures.count > 0 && at % every === 0 && at / every < pictures.count
        ? `${part}</p><figure><img src="${pictures.base}/${String(at)}-1200x800.png" alt=""><figcaption>Picture ${String(at)}</figcaption></figure>`
        : `${part}</p>`,
    )
    .join('');
  return articleOf(html, {
    title: `A long read of ${String(words)} words`,
    url: `https://long.example/${String(words)}`,
  });
}

/** All samples by name; `pictures` is the address their pictures are served at. */
export function samples(pictures: string): Record<string, Article> {
  return {
    feature: feature(pictures),
    arabic: arabic(),
    japanese: japanese(),
    german: german(),
    ...bad(pictures),
  };
}
