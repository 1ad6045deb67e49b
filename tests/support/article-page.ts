/** Small pages of an article, for rules that are best shown alone. */
import { parseHTML } from 'linkedom';
import type { Article } from '../../lib/article';
import { extractOf } from './fixtures';

/** The paragraphs of such a page. */
export const PROSE = [
  'The harbour board said on Tuesday that the winter ferry will sail five times a week, as it did before the dispute.',
  'Its chairman told reporters that the money had been found in the repair fund, which was set up after the storm of 2019.',
  'Islanders had asked for six sailings, and their convener said that five were fewer than the hospital needs in January.',
  'The first crossing is planned for Monday, weather permitting, according to a notice that was put up on the quay.',
];

/** What stands above the text, between its second and its third paragraph, at its end and behind its box; `head` goes into the page's head. */
export interface Parts {
  above?: string;
  inside?: string;
  end?: string;
  after?: string;
  head?: string;
}

/** The article that is made of such a page. */
export function articleOf({ above = '', inside = '', end = '', after = '', head = '' }: Parts): Article {
  const [first = '', second = '', ...rest] = PROSE.map((text) => `<p class="text">${text}</p>`);
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry to sail again</title>
      <meta property="og:type" content="article"><meta name="author" content="Ada Quill">${head}</head>
      <body><main><h1>Ferry to sail again</h1>${above}<div class="body">${first}${second}${inside}${rest.join('')}${end}</div>${after}</main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  if (extraction.status !== 'article') throw new Error(extraction.reason);
  return extraction.article;
}

/** Each picture of an article with its caption: "a.jpg: The quay". */
export function picturesOf({ html }: Article): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return Array.from(document.querySelectorAll('figure'), (figure) => {
    const file = figure.querySelector('img')?.getAttribute('src')?.split('/').at(-1) ?? '';
    const caption = (figure.querySelector('figcaption')?.textContent ?? '').replace(/\s+/gu, ' ').trim();
    return `${file}: ${caption}`;
  });
}
