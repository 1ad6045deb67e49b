/** Which languages' words a page is read by. Not all of them: most are for other pages, and cost time on this one. */
import { attr, rawText } from '../../page/attribute';
import { NEVER } from '../../page/elements';
import { firstIn, parentOf } from '../../page/select';
import { SCRIPTS } from '../metadata/language';
import { longest } from '../metadata/text';
import { UNSPACED } from './pattern';

/** The files of words, each named for its language. `more` holds a few words of each language without a file. */
export const PACKS = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'nordic',
  'pl',
  'ja',
  'ko',
  'zh',
  'tr',
  'he',
  'cyrillic',
  'slavic',
  'arabic',
  'indic',
  'more',
] as const;
export type PackName = (typeof PACKS)[number];

/** The files that several languages share. */
const SHARED: Readonly<Partial<Record<PackName, string>>> = {
  nordic: 'sv no nb nn da',
  cyrillic: 'ru uk be bg mk',
  slavic: 'cs sk hr sr bs sl',
  arabic: 'ar fa ur',
  indic: 'hi mr ne bn',
};

/** Short words that hardly a sentence of a language goes without, and few of another hold. */
const COMMON: Readonly<Partial<Record<PackName, string>>> = {
  en: 'the and of that with was from',
  de: 'der und das nicht mit ist auf',
  fr: 'les des est dans une pour du',
  es: 'el los las del una por con',
  it: 'il della che gli di per sono',
  pt: 'não uma os do da em são',
  nl: 'het een van niet zijn dat voor',
  nordic: 'och att det som og av af är på',
  pl: 'się nie na że jest do przez w',
  tr: 've bir bu için ile olarak daha çok',
  slavic: 'je se na že pro jsou nije koji koja',
};

/** Letters beyond Latin. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2e80-\uffff]/u;

/** So much text, in characters, is enough to tell a language. */
const SAMPLE = 1_500;
/** Less of it in paragraphs is a prompt's as often as the text's. */
const LITTLE = 300;
/** The least share of a text's letters in a script, and of its words in the common ones, that tells its language; of fewer words where the page names none, or the English of a theme. */
const TELLING = { letters: 0.2, words: 0.12, few: 0.065 };

/** A shorter text counts as one of so many words. */
const SHORTEST = 31;

/** The files of words for a page, its own language first: the one that its text is in, the one that it names, English. */
export function packsFor(page: Document): PackName[] {
  const told = packOfTag(tagOf(page));
  const text = sample(page);
  const read = packOfText(text, told && told !== 'en' ? TELLING.words : TELLING.few);
  // The English of a theme, over a text without its commonest words, is another language's.
  const other = told === null || (told === 'en' && text.length >= LITTLE) ? 'more' : told;
  return [...new Set([read ?? other, ...(told ? [told] : []), 'en' as const])];
}

/** What the page says of its language. */
function tagOf(page: Document): string {
  const og = attr(firstIn(page, 'meta[property="og:locale"]'), 'content');
  return attr(page.documentElement, 'lang') || attr(page.body, 'lang') || og;
}

/** The file for a BCP 47 tag; null without one. */
export function packOfTag(tag: string): PackName | null {
  const language = /^[a-z]{2,3}(?![a-z])/iu.exec(tag.trim())?.[0].toLowerCase();
  if (!language) return null;
  return PACKS.find((pack) => pack === language || SHARED[pack]?.split(' ').includes(language)) ?? 'more';
}

/** Text of the page's first longer paragraphs; where they hold little, of whatever else stands in it, or of its title. */
function sample(page: Document): string {
  let text = '';
  const take = (from: Node): void => {
    const own = rawText(from);
    // What is written without spaces says as much in a third of the characters.
    if (own.length > (UNSPACED.test(own) ? 20 : 60)) text += `${own.slice(0, 400)} `;
  };
  for (const p of page.getElementsByTagName('p')) {
    if (text.length > SAMPLE) break;
    take(p);
  }
  if (text.length >= LITTLE) return text;
  const inParagraphs = text;
  text = '';
  const walker = page.createTreeWalker(page.documentElement, 4);
  for (let node = walker.nextNode(); node && text.length <= SAMPLE; node = walker.nextNode())
    if (!NEVER.has(parentOf(node)?.localName ?? '')) take(node);
  return longest([inParagraphs, text]) || page.title;
}

/** The file for the language that a text is written in; null where nothing tells. */
export function packOfText(text: string, share = TELLING.words): PackName | null {
  if (OTHER_SCRIPT.test(text)) {
    const count = (expression: RegExp): number => text.match(expression)?.length ?? 0;
    const letters = count(/\p{L}/gu);
    for (const [tag, script] of Object.entries(SCRIPTS))
      if (count(script) > letters * (tag === 'ja' ? TELLING.letters / 2 : TELLING.letters))
        return packOfTag(tag);
  }
  const words = text.toLowerCase().split(/[\s.,;:!?"“”„«»()]+/u);
  let best: PackName | null = null;
  let most = Math.max(SHORTEST, words.length) * share;
  for (const pack of PACKS) {
    const common = COMMON[pack]?.split(' ') ?? [];
    const found = words.filter((word) => common.includes(word)).length;
    if (found > most) [best, most] = [pack, found];
  }
  return best;
}
