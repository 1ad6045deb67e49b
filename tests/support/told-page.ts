/** Small pages of an article under any title, for what the article is about. */
import { parseHTML } from 'linkedom';
import { extractOf } from './fixtures';

interface Page {
  title: string;
  lang?: string;
  excerpt?: string;
}

/** The text of the article that is made of such a page, whose `body` stands between its headline and its footer. */
export function textOf({ title, lang = 'en', excerpt = '' }: Page, body: string): string {
  const { document } = parseHTML(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta property="og:type" content="article">
      <meta property="og:description" content="${excerpt}"><meta name="author" content="Ada Quill"></head>
      <body><main><article><h1>${title}</h1>${body}</article></main><footer>The Ledger</footer></body></html>`,
    { location: new URL('https://paper.test/about') },
  );
  const extraction = extractOf(document);
  if (extraction.status !== 'article') throw new Error(extraction.reason);
  return extraction.article.text;
}

/** Four paragraphs on what a paper will ask of its readers, in the third person. */
export const TOLD = [
  'The Courier said on Monday that it would ask its readers to pay from March.',
  'Its editor, Harriet Vale, told the staff that the paper had no choice.',
  'Print sales have fallen by half since 2010, according to the company.',
  'Some readers at the market said they had not heard of the change.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');
