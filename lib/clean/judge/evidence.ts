/**
 * Whether a block is a distraction: its words and its build must agree.
 *
 * Words alone never condemn, since articles write about newsletters, apps and subscriptions; build alone never
 * does either, since sites build their articles from the same boxes. Each point is one sign and is kept with
 * the verdict, so that the reader can be told why.
 */
import { names } from '../../page/elements';
import { recall } from '../../page/recall';
import {
  beside,
  elementBefore,
  elementBehind,
  firstIn,
  holds,
  isA,
  parentOf,
  standsIn,
} from '../../page/select';
import { blocksIn, isBlock, isList, isOnly, isSubheading, textOf, type Unit } from '../measure/blocks';
import type { RemovalKind, RemovalReason } from '../../article';
import { DISTRACTIONS } from '../distractions';
import type { Distraction } from '../distractions/distraction';
import { hrefsOf, isLabelledLines, nameOf, readBuild, type Build } from './read-build';
import { isText, type Speech } from './read-words';
import { FACT, SENTENCE_END } from '../measure/lines';
import type { Facts } from '../measure/measure';
import { reachesOthers, sourceOf } from './service';
import type { Topic } from './topic';

/** What was found, and what spoke for it. */
export interface Verdict {
  kind: RemovalKind;
  why: RemovalReason[];
}

export const verdictOf = (kind: RemovalKind, ...why: RemovalReason[]): Verdict => ({ kind, why });

/** On what nobody would ask after: it goes without a record. */
export const UNTOLD: Verdict = { kind: 'other', why: [] };

/** On what shows another story, and leads to it. */
export const LEADS_AWAY = verdictOf('related', 'leads-away');

/** Points, and the signs they were given for. */
export interface Score {
  points: number;
  why: RemovalReason[];
}

/** The least that words and build must give together, and each of them. */
const ENOUGH = 3;
const LONGEST_OPENING = 60;
const LEAST_BUILT = 0.5;
/** What a group of paragraphs must say at least, without a form or a telling link. */
const SPEAKS_FOR_ALL = 2.5;
/** So few characters, in a box that is soundly built as one, need not say as much. */
const FEW = 300;
/** Parts of lists and tables are short by nature: their words alone say nothing. */
const PARTS = names('li dt dd td th');
/** The one item of a list is a paragraph with a dot, and a term with all that a list says of it two lines. */
const isWhole = (el: Element): boolean =>
  isA(el, 'li') ? isOnly(el) : /^d[dt]$/.test(el.localName) && parentOf(el)?.childElementCount === 2;
/** True for an item of a list or a cell of a table. */
export const isItem = (el: Element): boolean => PARTS.has(el.localName) && !isWhole(el);
/** True for a list of several items, which are as short together. */
const isListOfParts = (el: Element): boolean => isList(el) && el.childElementCount > 1;

/** The fields of a form speak too: who asks for an e-mail address means to write to it. */
function withFields(said: Score, { el, controls }: Unit, { fields }: Distraction): Score {
  if (!fields || controls === 0 || !(el.matches(fields) || holds(el, fields))) return said;
  return { points: said.points + 2, why: said.why };
}

/** What the article is about, it may say in a line of its own; only much evidence tells that from a prompt. */
const outweighs = (about: 'title' | 'text' | 'no', points: number): boolean =>
  about === 'no' || (about === 'text' && points >= ENOUGH + 1.5);

/** Tells the kinds that such a text speaks of, each text's once: a page has few names, and asks of each often. */
function kindsBy(what: 'names' | 'links'): (text: string) => ReadonlySet<Distraction> {
  const told = new Map<string, ReadonlySet<Distraction>>();
  return (text) =>
    recall(told, text, () => new Set(DISTRACTIONS.filter((distraction) => distraction[what]?.test(text))));
}

const namedBy = kindsBy('names');
const linkedBy = kindsBy('links');

/** More than a few words that are less like a prompt's than this, in log odds, condemn nothing by themselves. */
const MOST_ALIKE = -1;
const FEW_WORDS = 60;

/** Words less like a prompt's than this speak against it, but no more than so much. */
const UNLIKE = 0.1;
const MOST_UNLIKE = 2;

/** What stands behind such a label is an article's, a headline or what was corrected: it is the label that speaks. */
const LABEL = /^[^:：|]{2,30}[:：|](?!\d)/;

/** True for words without a link or a button. */
export const leadsNowhere = ({ linked, controls }: Pick<Unit, 'linked' | 'controls'>): boolean =>
  linked + controls === 0;

/** The number of a step or a rule, of the text and not of the page where it leads nowhere. */
const STEP = /^(?:[^\s\d]{3,8} )?\[?\d{1,2}\s?[.):\]] |^[\u2460-\u2473]/;

/** So much of a step may lead somewhere. */
const MOST_LINKED = 0.3;

/** The number that a text begins with. */
const numberOf = (el: Element | null): number => Number(/^\d{1,2}(?=[.)] )/.exec(el ? textOf(el) : '')?.[0]);

/** True for one of several steps or rules, whatever it asks for; those that lead somewhere are told by the one beside them. */
export function isStep({ el, text, chars, linked, controls }: Step): boolean {
  if (!STEP.test(text) || controls > 0 || linked > chars * MOST_LINKED) return false;
  const number = numberOf(el);
  return (
    linked === 0 || numberOf(elementBefore(el)) === number - 1 || numberOf(elementBehind(el)) === number + 1
  );
}

type Step = Pick<Unit, 'el' | 'text' | 'chars' | 'linked' | 'controls'>;

/** Points against a prompt: those of words that are more like an article's. */
function doubt(text: string, topic: Topic, said: Score): number {
  if (said.why.includes('label')) return 0;
  const { likeness } = topic.hear(LABEL.exec(text)?.[0] ?? text);
  return likeness === null ? 0 : Math.min(MOST_UNLIKE, Math.max(0, UNLIKE - likeness));
}

/** A block as it is looked at for every kind of distraction. */
interface Look {
  unit: Unit;
  topic: Topic;
  speech: Speech;
  build: Build;
  /** The kinds that its names speak of, and those that its links lead to. */
  named: ReadonlySet<Distraction>;
  linked: ReadonlySet<Distraction>;
}

/** The kinds that the links of an element speak of, and the link that it stands in. */
export const leadsTo = (el: Element): ReadonlySet<Distraction> =>
  new Set(hrefsOf(el).flatMap((href) => [...linkedBy(href.toLowerCase())]));

/** Kinds that lead to more of the house's own. */
const LEADS_ON = new Set<RemovalKind>(['related', 'continue']);

/** Judges one block; null where it may be article. */
export function judge(unit: Unit, topic: Topic): Verdict | null {
  if (unit.text === '' || isText(unit) || isStep(unit) || reachesOthers(unit, topic)) return null;
  const build = readBuild(unit);
  const named = namedBy(nameOf(unit.el));
  const linked = leadsTo(unit.el);
  // Without a sign of its build only what is named so, or links there, can be a distraction.
  const possible =
    build.points < LEAST_BUILT
      ? DISTRACTIONS.filter((one) => named.has(one) || linked.has(one))
      : DISTRACTIONS;
  if (possible.length === 0) return null;
  const speech = topic.hear(unit.text, unit.controls);
  const leads = build.sound === 0 && unit.linked > 0 ? sourceOf(unit, topic.url) : null;
  const source = leads && !speech.plea?.house ? leads : null;
  if (source === 'document') return null;
  const look = { unit, topic, speech, build, named, linked };
  let best: Verdict | null = null;
  let most = 0;
  for (const distraction of possible) {
    // What the house has on it besides, it has itself.
    if (source && LEADS_ON.has(distraction.kind)) continue;
    const found = scoreAs(distraction, look);
    if (!found || found.points <= most) continue;
    best = { kind: distraction.kind, why: found.why };
    most = found.points;
  }
  return best;
}

/** The points of a block as one kind of distraction; null where it is none of that kind. */
function scoreAs(distraction: Distraction, look: Look): Score | null {
  const { unit, topic, speech, build } = look;
  const { kind, fields } = distraction;
  if (!speech.kinds.has(kind) && !(fields && unit.controls > 0)) return null;
  const said = withFields(speech.read(distraction), unit, distraction);
  if (said.points <= 0) return null;
  const named = look.named.has(distraction);
  const leads = look.linked.has(distraction);
  const told = (named ? 1 : 0) + (leads ? 2 : 0);
  const extra = told + (unit.last && distraction.last ? 1 : 0);
  // Where it stands vouches for nobody: texts end in somebody's life, and in whatever somebody asks for, too.
  const sound = build.sound + told;
  const points = said.points + build.points + extra;
  if (build.points + extra < LEAST_BUILT || points < ENOUGH) return null;
  const vouched = sound >= 1 || build.setOff || said.points >= SPEAKS_FOR_ALL;
  if (distraction.careful && !(topic.introduces(unit.text) ?? vouched)) return null;
  const few = unit.text.length <= FEW && build.sound >= 2;
  const forAll = said.points >= SPEAKS_FOR_ALL || unit.controls > 0 || leads || few;
  if (unit.mixed && !(unit.apart && forAll)) return null;
  if (isItem(unit.el) ? sound === 0 || !holds(unit.el, 'a,button') : sound === 0 && isListOfParts(unit.el))
    return null;
  // What tells of apps leads to where they are had, and asks nothing of its reader.
  const tells = leads && sound === 2 && !asks(speech) && topic.about(kind) !== 'no';
  // What leads nowhere must say it plainly, but beside a guide, which may say anything, its box tells.
  const still = leadsNowhere(unit) && !topic.isGuide;
  if ((sound < 1 || tells || still) && !wordsAreEnough(look, distraction, said, points)) return null;
  if (!said.why.includes('label') && topic.isOwn(unit)) return null;
  const why = [...said.why, ...build.why];
  if (named) why.push('named');
  if (leads) why.push('links-there');
  return { points, why };
}

/** True for what asks, or speaks for the house. */
const asks = ({ plea }: Speech): boolean => plea !== null && (plea.house || plea.asks);

/** True for one of several facts in lines of their own, such as a book's, beside one that no prompt tells. */
export const isAmongFacts = ({ el, text }: Unit, topic: Topic): boolean =>
  FACT.test(text) &&
  [elementBefore(el), elementBehind(el)].some((near) => {
    const told = near ? textOf(near) : '';
    return FACT.test(told) && DISTRACTIONS.every((one) => topic.hear(told).read(one).points <= 0);
  });

/** Whether the words condemn a block that is hardly built as a distraction. */
function wordsAreEnough(
  { unit, topic, speech }: Look,
  distraction: Distraction,
  said: Score,
  points: number,
): boolean {
  // Of labels and of people an article speaks no more for what it is about.
  const isSaid = !distraction.careful && !said.why.includes('label');
  const leaning = isSaid ? topic.leaning : 0;
  if (isSaid && leadsNowhere(unit) && unit.text.length > FEW_WORDS && (speech.likeness ?? 0) < MOST_ALIKE)
    return false;
  if (points - doubt(unit.text, topic, said) - leaning < ENOUGH) return false;
  if (distraction.careful && isAmongFacts(unit, topic)) return false;
  if (speech.isQuotation || !outweighs(topic.about(distraction.kind), points)) return false;
  return points >= ENOUGH + 1 || !(standsIn(unit.el, 'blockquote, q') || topic.isGuide);
}

/** A few words as what is judged by them alone. */
export const labelUnit = (el: Element, text: string): Unit => ({
  el,
  text,
  chars: text.length,
  linked: 0,
  controls: 0,
  apart: true,
  mixed: false,
});

/** Labels of links: where these were lost, lines are left. */
const OF_LINES = new Set<RemovalKind>(['related', 'tags', 'share', 'follow']);

/** A part of a text leads on with less of its characters. */
const HARDLY = 0.1;

/** Judges a group by how it opens: "Related stories", and links on or a film; "About the author", and says little of them. */
export function judgeOpening(el: Element, facts: Facts, topic: Topic): Verdict | null {
  const leaf = isBlock(el);
  const named = leaf ? null : namedKind(el);
  // A script may lead on where no link does.
  const leads =
    (facts.links + facts.controls + facts.pictures > 0 && facts.prose <= facts.chars * 0.7) ||
    named === 'related' ||
    named === 'author-box';
  const lines = leaf && isLabelledLines(el);
  if (!leads && !lines && (leaf || facts.chars > FEW)) return null;
  if (leaf && !lines && facts.linked < facts.chars * 0.4) return null;
  const first = leaf ? el.firstElementChild : firstIn(el, '[data-lede]');
  const text = first ? textOf(first) : '';
  // Any group may open with a picture, and with whose it is.
  if (!first || isA(first, 'figcaption') || text.length > LONGEST_OPENING) return null;
  if (!leaf && !named && holds(first, 'a') && goesOnBelow(el, first, facts)) return null;
  if (!leaf && !named && facts.prose > 0 && headsPart(el, first)) return null;
  const said = judge(labelUnit(first, text), topic);
  // Short and apart is the label alone.
  const isLabel =
    said?.why.includes('label') &&
    (leads || said.kind === 'author-box' || (lines && OF_LINES.has(said.kind)));
  const isPart = !leaf && !named && facts.linked < facts.chars * HARDLY && facts.controls === 0;
  if (isPart && said?.kind !== 'author-box' && goesOnBelow(el, first, facts)) return null;
  // Headlines lead on under the word that a paywall says.
  const kind = said?.kind === 'paywall' && named === 'related' ? named : said?.kind;
  return kind && isLabel ? verdictOf(kind, 'label') : null;
}

/** True for a group that opens with a label and its link in one line, and goes on below with a part of the text: a heading that leads nowhere, and prose. */
const goesOnBelow = (group: Element, first: Element, { prose }: Facts): boolean =>
  prose > 0 && blocksIn(group).some((one) => one !== first && isSubheading(one) && !holds(one, 'a'));

/** So many paragraphs that lead nowhere below a box with a label are a text's. */
const PARAGRAPHS = 2;

/** True for a label over links in a box of its own, where the group goes on below it with paragraphs that lead nowhere. */
function headsPart(group: Element, label: Element): boolean {
  const box = [...group.children].find((part) => part !== label && part.contains(label));
  if (!box || isBlock(box) || !holds(box, 'a')) return false;
  const still = beside(box).filter((one) => isA(one, 'p') && isBlock(one) && SENTENCE_END.test(textOf(one)));
  return still.filter((one) => !holds(one, 'a, button, img')).length >= PARAGRAPHS;
}

/** The kind that an element's names alone speak of, for groups too long to read. */
export function namedKind(el: Element): RemovalKind | null {
  const [first] = namedBy(nameOf(el));
  return first?.kind ?? null;
}

/** Whose picture it is, and what it shows, reads like rights, a signature or the page's own voice. */
export const mayBeCaption = ({ kind }: Verdict): boolean =>
  kind === 'copyright' || kind === 'author-box' || kind === 'other';
