/**
 * Whether the page holds the whole article, judged from what it shows and what it says of itself.
 * https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 */
import { names } from '../../page/elements';
import { anyCase } from '../../page/any-case';
import type { Completeness, Removal } from '../../article';
import type { PageFacts } from '../metadata/page-facts';
import { BREAKS_OFF, SENTENCE_END } from '../measure/lines';
import { nextPage } from './next-page';
import { saysWall, shownWall } from './paywall';
import { readOffer, type Offer } from './offer';
import type { Vocabulary } from '../words/vocabulary';

/** What the judgement rests on. `text` is the body's, a line for each block, `blocks` the number of its blocks. */
export interface CompletenessInput {
  words: Vocabulary;
  page: Document;
  facts: PageFacts;
  text: string;
  blocks: number;
  removals: readonly Removal[];
}

/** "57 % of this article left to read", "残り1234文字". */
const LEFT = anyCase(
  /\d{1,2}(?:[.,]\d+)?\s?%[^.。]{0,40}(?:left|remain|to read|à lire|übrig|verbleib|art[iíy][ckg]|tekstu|zu lesen|por leer|por ler|da leggere|att läsa|å lese|at læse)|(?:por leer|por ler|da leggere)\s[^.。\d]{0,12}\d{1,2}\s?%|残り[^。]{0,6}\d+\s?(?:文字|字)/,
);

/** What is left of what: in a whole sentence at the end of the text, per cents of anything else are what it tells. */
const OF_TEXT = anyCase(/art[iíy][ckg]|story|te[xk]st|文字|字/);

/** What such a sentence may have been taken out as; a teaser for another story may tell of per cents too. */
const LEFT_KINDS = names('paywall signup continue');

/** So much text behind it, in characters and of all, and the rest is there to read after all. */
const REST = { least: 500, share: 1 / 3 };

/** Half a sentence, which a wall cuts off. */
const HALF = /[^.!?…]{60}[\p{Ll},]$/su;

/** Shorter than this, in characters, an article that is not free is hardly ever whole. */
const SHORT = 1500;

/** Judges an article. Its evidence are the names of the signs, and whether the page calls it free. */
export function completeness(input: CompletenessInput): Completeness {
  const offer = readOffer(input.facts, input.text);
  const signs = signsOf(input, offer);
  return {
    state: stateOf(input, offer, signs),
    evidence: [...told(offer), ...signs],
  };
}

/**
 * What tells of an article's length: the page says how much is left to read, the text ends at a paywall or breaks off,
 * the part that is not free is not there or is, the text is shorter than the page says or as long, it goes on elsewhere.
 */
type Sign = 'left' | 'wall' | 'cut' | 'part-absent' | 'part-shown' | 'shorter' | 'as-long' | 'next-page';

function told(offer: Offer): string[] {
  if (offer.free === null) return [];
  return [offer.free ? 'free' : 'not-free'];
}

function signsOf(input: CompletenessInput, offer: Offer): Sign[] {
  const { words, page, facts, text, removals } = input;
  const last = text.split('\n').at(-1) ?? '';
  const breaksOff = BREAKS_OFF.test(last);
  const isWalled = removals.some((one) => isWall(one, input));
  const isCut = breaksOff || (isWalled && HALF.test(last));
  // Beside a long text of a page that does not say that it costs, a paywall tells of other articles.
  const mayBeWalled = offer.free === false || breaksOff || (offer.free === null && text.length < SHORT);
  const found: [Sign, boolean][] = [
    [
      'left',
      removals.some((one) => LEFT_KINDS.has(one.kind) && LEFT.test(one.text) && !isReadBehind(one, text)) ||
        (last.length < 200 && LEFT.test(last) && (OF_TEXT.test(last) || !SENTENCE_END.test(last))),
    ],
    ['wall', isWalled || (mayBeWalled && shownWall(page, words))],
    ['cut', isCut],
    ['part-absent', offer.part === 'absent'],
    ['shorter', offer.ratio !== null && offer.ratio < 0.7],
    ['as-long', offer.ratio !== null && offer.ratio >= 0.8],
    ['part-shown', offer.part === 'shown'],
    ['next-page', nextPage(page, facts.url)],
  ];
  return found.filter(([, holds]) => holds).map(([sign]) => sign);
}

/** True where the text goes on behind what was taken out. */
const isReadBehind = ({ after }: Removal, text: string): boolean =>
  text.split('\n').slice(after).join('\n').length >= Math.max(REST.least, text.length * REST.share);

function stateOf(
  { text }: CompletenessInput,
  { free }: Offer,
  signs: readonly Sign[],
): Completeness['state'] {
  const has = (sign: Sign): boolean => signs.includes(sign);
  const short = text.length < SHORT;
  const whole = (doubt: boolean): Completeness['state'] => (doubt || has('next-page') ? 'unsure' : 'full');
  // Who says that all is free, and shows half a sentence above a wall, is not to be believed.
  if (free === true) return whole(has('left') || (has('wall') && has('cut')));
  if (has('left')) return 'teaser';
  // What is shown of a part that is not free may be its first lines.
  const walled = has('wall') && !has('as-long') && (short || !has('part-shown'));
  if (walled && (has('cut') || short)) return 'teaser';
  const less = has('shorter');
  if (free === null) return whole(walled || (short ? less || has('cut') : less && has('cut')));
  if (less || (short && (has('cut') || has('part-absent')) && !has('as-long'))) return 'teaser';
  // The part that is told may be the whole body, and that a few lines.
  if (has('as-long') || (has('part-shown') && text.length > SHORT / 4)) return whole(false);
  return whole(short || has('cut') || has('wall'));
}

/** The kinds that may be one, and the texts that stand above, in characters: below a report many an offer to sign in stands. */
const LONGEST_WALLED: Partial<Record<Removal['kind'], number>> = {
  paywall: Infinity,
  'app-promo': SHORT,
  newsletter: SHORT,
  signup: SHORT / 2,
};

/**
 * A paywall taken out at the end of the body that says what is behind it, or where to sign in or which app to get below a few lines for it;
 * one between paragraphs is an offer.
 */
function isWall(removal: Removal, { text, blocks, words }: CompletenessInput): boolean {
  const isSignup = removal.kind === 'signup';
  const kind = isSignup && PRICE.test(removal.text) ? 'paywall' : removal.kind;
  // Who is to sign up for the article itself has not read all of it.
  const most = isSignup && OF_TEXT.test(removal.text) ? SHORT : 0;
  return (
    text.length < Math.max(most, LONGEST_WALLED[kind] ?? 0) &&
    removal.after >= blocks - 1 &&
    !OF_COMMENTS.test(removal.text.slice(0, FEW_WORDS)) &&
    !isMeter(removal.text) &&
    (removal.html.match(STORY)?.length ?? 0) < STORIES &&
    saysWall(removal.text, words)
  );
}

/** “3 of your 5”, “2/5”: how many articles of how many. */
const METER = /(?<!\d)(\d{1,2})\s?(?:\/|of|von|de|sur|di|van|av|af|z)\s?(?:\p{L}+ ){0,2}(\d{1,2})(?!\d)/u;

/** True for a notice by which some are still to be read, as this one is. */
function isMeter(text: string): boolean {
  const [, read, all] = METER.exec(text.toLowerCase()) ?? [];
  return read !== undefined && Number(read) > 0 && Number(read) < Number(all);
}

/** Who tells a price asks for more than a name. */
const PRICE = anyCase(/[£$€¥₩]\s?\d|\d\s?(?:[£$€¥₩%円원元]|kr\b|zł|kč|ft\b|chf|eur|usd)/);

/** Only to comment may be for those who pay, which the first words tell. */
const OF_COMMENTS = anyCase(
  /comm?ent|kommen[tk]|reactie|réagir|contribu|disc?us|diskus|dyskus|forum|debat|コメント|댓글|토론|评论|評論|讨论|討論/,
);
const FEW_WORDS = 100;

/** An item of a list of links; so many of them are other stories, some of which are paid for. */
const STORY = /<li\b[^>]*>(?:(?!<\/li>|<a\b).)*<a\b[^>]*>(?:(?!<\/a>).){15}/gsu;
const STORIES = 3;
