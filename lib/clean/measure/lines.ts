/** What a line is, told by its words alone. */
import { anyCase } from '../../page/any-case';
import { weigh } from './measure';
import { fold } from '../metadata/text';

/** A date, near the beginning. */
export const DATE = anyCase(
  /^\D{0,40}(?:\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{4}[-./年]\s?\d{1,2}|\d{1,2}(?:\.|st|[nr]d|th|er)? [^\s\d]{3,12}\.? \d{4}|[^\s\d]{3,12}\.? \d{1,2}(?:st|[nr]d|th)?,? \d{4}|\d+ (?:(?:minute|hour|day)s?|min) (?:ago|read|lesezeit)|(?:vor|il y a|hace|há) \d+)/,
);
/** The end of a sentence, quotation marks of any language, brackets, small pictures and the agency behind it included; Thai and Lao set none, and write its words in one. Behind a Chinese full stop may stand who edited it, and in brackets, that names were changed. */
export const SENTENCE_END =
  /[.!?…。！？：:;؟।۔։።”"»」』’')\]](?:\s*[\u{1f300}-\u{1faff}]\ufe0f?|\s[–—]\s?\S[^\s\u{1f300}-\u{1faff}]*)*$|[.!?…][“«‘]$|[\u0e00-\u0eff]{20}|。|[化仮]名）/u;
/** The end of a text that goes on elsewhere. */
export const BREAKS_OFF = /(?:\.\.\.|…|\[…\])\s*$/u;
/** A longer line, in weighed characters, is a paragraph even without the end of a sentence. */
const LABEL = 70;
/** True for a line of a few words that is no sentence. */
export const isLabel = (text: string): boolean => weigh(text) <= LABEL && !SENTENCE_END.test(text);
/** The time of an entry in a live blog. */
export const CLOCK = /^\d{1,2}[:.h]\d{2}/u;
/** Which of how many, of pictures and pages, or the pages one by one. */
export const COUNTER = anyCase(
  /^\D{0,3}\d{1,3}\s*(?:\/|of|von|de|av|из|of the)\s*\d{1,3}\D{0,3}$|^(?:\d{1,3} ){3,}[^\d\s]{1,12}$|^(?:pages?|seiten?|páginas?|pagin[ae]|strony|sidor|sider)\s*[:：]?(?: \d{1,3}){2,}$/,
);
/** Whose picture it is, as captions tell. */
export const CREDIT = anyCase(
  /(?:^|[\s(（|/.…])(?:[©ⓒ]|\(c\)|fot\. |(?:archiv|symbol)?(?:foto?|photo|bild|image|picture|fotó|kuva|kép|zdj|фото|写真|사진|图|圖|credit|quelle|source|imago|illustration|grafik|graphic|handout)(?:s|rechte|gra(?:f|ph)(?:i[ea]|ía|y)?)?(?: (?:by|von|de|par|av|credit|courtesy))?\s*[:：/©]|(?:photo|image|picture|foto|bild)s? (?:by|courtesy|via) [^.]{3,40}$|(?:getty|imago) images|(?:shutter|i)stock|picture alliance|(?:afp|reuters)\b.{0,12}$|(?:供图|供圖|제공|촬영)[）)\]]?$|photo\)$|file (?:photo|image)\b|stock image)|(?:[摄攝]影?|撮影)[）)\]]?$|(?:[資资]料(?:照片?|[圖图]片?)|示意[圖图]|[（(](?:取自|[翻][攝摄])[^（()）]{2,20})[）)]$/,
);

/** The address of a page, told in full. */
export const ADDRESS = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/;

/** A number that is called. */
export const CALLED_AT =
  /(?<!\d)(?:(?!(?:19|20)\d\d(?!\d))\d{4,6}|\+?\(?\d{2,5}\)?(?:[ /–-]\d{2,8}){1,4})(?!\d)/;

/** Whom to write to, and what to call, told in full. */
export const REACHED_AT = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^\+?[\d(][\d\s()/.–-]{2,}$/;

/** What ends in an address that is written out: behind the end of a sentence, a sign, or a few words. */
export const ENDS_IN_ADDRESS = /(?:^[^.!?…]{0,45}|[.!?…:–—👉])\s+https?:\/\/\S+$/u;

/** A button in the plainest text: an address, and at most a few words before it. */
export const PLAIN_BUTTON = /^(?:[^.!?]{0,45}\s)?https?:\/\/\S+$/;

/** The same behind an arrow, without an address. */
export const ARROWED = /^[→➡➔👉]\ufe0f?\s?[^.!?。:：]{2,45}$/u;

/** Two letters side by side: without them there is a number or a sign. */
export const WORD = /[a-zß-\u1fffぁ-\ufefe]{2}/i;

/** Signs that a line is dressed up with at either end, arrows and small pictures among them; a dash tells something. */
const DRESS =
  '(?:[\\s*•·▪■□◆◇●○★☆✓✔▼→➡➔⇒↓⬇►▶|~_=+\\u{1f000}-\\u{1faff}]|\\ufe0f|[»›](?=\\s)|(?<=\\s)[»›](?!\\s)|-{2,}(?!-))+';
const DRESSED = new RegExp(`^${DRESS}|${DRESS}$`, 'gu');
const PLAIN = /^[\w"(“„«].*[\w.!?")”»]$/s;
/** All of it in brackets, or between dashes. */
const FRAMED = /^(?:[[(（【]([^[\]()（）【】]+)[\])）】]|[–—-]\s+(.*\S)\s+[–—-])$/su;

/** What is left of a box that a plug-in made, which is gone: “[box color="red"]” before its words, and “[/box]” behind them. */
const SHORTCODE = /^\[[a-z_-]+(?:\s[^\]]*=[^\]]*)?\](?=.)|(?<=.)\[\/[a-z_-]+\]$/gsu;

/** A line without such signs, nor brackets or dashes around all of it. */
export function undressed(text: string): string {
  if (PLAIN.test(text)) return text;
  const bare = text.replace(SHORTCODE, '').replace(DRESSED, '');
  const [, bracketed, dashed] = FRAMED.exec(bare) ?? [];
  return bracketed ?? dashed ?? (bare || text);
}

/** A label, and in a few words what is so called. */
export const FACT = /^\p{L}[^:：.!?。]{1,24}[:：]\s?\S[^:：]{0,60}$/u;

/** True where two texts say the same, or one begins with the other at some length. */
export const sameText = (a: string, b: string): boolean =>
  startsAlike(a, b, 30) || (startsAlike(a, b) && fold(a).length === fold(b).length);

/** True where a text begins with another of some length, or is the beginning of it. */
export function startsAlike(a: string, b: string, least = 12): boolean {
  if (!opensAlike(fold(a.slice(0, OPENING)), fold(b.slice(0, OPENING)))) return false;
  const [x, y] = [fold(a), fold(b)];
  return (
    Math.min(x.length, y.length) >= least && (x.startsWith(y.slice(0, 120)) || y.startsWith(x.slice(0, 120)))
  );
}

/** So much of how two texts open tells most that are unlike; its last letters may be part of one sign with the next. */
const OPENING = 30;
const CUT = 2;
const opensAlike = (x: string, y: string): boolean => {
  const most = Math.max(0, Math.min(x.length, y.length) - CUT);
  return x.startsWith(y.slice(0, most));
};

/** Pictures among the letters, which draw one's eyes to what stands beside them: the inside of a class of characters. */
export const PICTOGRAPHS = '\\u2600-\\u27bf\\u2b00-\\u2bff\\u{1f000}-\\u{1faff}';
