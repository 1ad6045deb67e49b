/** Who wrote the article, where it says so only at the end of its text. */
import { isPersonal, isRole, isSigned, isWord, namesIn } from './names';
import { firstLine, tidy } from './text';

/** A signature stands in one of so many last blocks, and is so short where it stands alone. */
const LAST = 3;
const LONGEST = 60;
/** Who reports may stand in a line of its own among so many of the first, and that is so short. */
const FIRST = { blocks: 8, longest: 24 };
/** With what the writer does, where it was taken for a signature. */
const LONGEST_TAKEN = 120;
/** A sentence that says no more than who wrote it, with what they are. */
const LONGEST_WRITTEN = 160;
/** Dashes and brackets around the names; an agency's too, in a line that was taken for a signature. */
const BESIDE = { own: 2, taken: 8 };
/** Behind the name, where the writer of a letter lives, or a reporter is. */
const AND_PLACE = /^[^,(]+(?:, \p{Lu}\p{Ll}+| \([^()]{2,30}\))$/u;
/** Names in brackets at the end of a text, as in 【三浦千尋】 and （记者 陈立群 方敏）, other than that they were changed. */
const BRACKETED =
  /[（(【［〔[](?!.*[化仮]名)\s*(?:(?:本报|本報)?(?:记者|記者|撰文|采写|文\s?[／/]\s?[图圖]|文|通讯员)?[\s／/:：]*)((?:[\u3400-\u9fff]{2,5}[\s、，・]*){1,4})[)）】］〕\]]$/;

/** Who reports for a Chinese paper, as in 〔記者陳柏宇／台南報導〕 and （中央社記者林若雲高雄3日電）, and from where. */
const REPORT =
  /(?:^|[〔【（([])\s*(?:[\u3400-\u9fff]{1,4}(?:社|網|新聞|报|報)(?:記者|记者)?|(?:^|(?<=[〔【（([]))[\u3400-\u9fff]{1,4}(?:中心|[組组])[／/]|記者|记者)\s*([\u3400-\u9fff、，,／/\s]{2,24}?)(?:\d+日)?(?:報導|報道|报道|電|电)(?=[〕】）)\]\s]|$)/;

/** The same without a place, as a line of its own, or behind the place and the day that a text opens with: 港口新闻记者 林水, 本报台北5月3日电（记者林水）. */
const REPORTERS =
  /^[\u3400-\u9fff/／]{0,8}(?:记者|記者)[\s:：]+((?:[\u3400-\u9fff]{2,4}[\s、]*){1,4})$|^[^。]{2,30}[电電讯訊]\s*[（(](?:记者|記者)\s*([\u3400-\u9fff、，,\s]{2,24}?)[)）]/u;

/** The same behind the word for the text, a stroke and the house: （文／港口网 林水）. */
const TEXT_BY =
  /^[（(]?文\s?[/／|｜]\s?(?:[\u3400-\u9fff]{2,8}[网網报報社刊]\s)?((?:[\u3400-\u9fff]{2,4}[\s、]*){1,3})[)）]?$/u;

/** The same in Japanese, behind the place that a text opens with: 【エルサレム＝三浦千尋】. */
const FROM_PLACE = /^【[^【】＝]{1,12}＝([々\u3400-\u9fff]{2,5}(?:、[々\u3400-\u9fff]{2,5})*)】/u;

/** Who wrote it, as a sentence says: “Dieser Beitrag wurde geschrieben von …”. */
const WRITTEN =
  /(?:written by|(?:geschrieben|verfasst|beitrag|artikel) von|(?:écrit|rédigé|article de) par|scritto da|escrit[oa] por|geschreven door|skrevet a[fv]|skriven av|ditulis oleh)[\s:：]+/i;
/** Where the names end behind that. */
const END_OF_NAMES =
  /[.;:(–—\d]|\s(?:il|le|am|on|den|op|pada|dne)\s|\s(?:and|und|et|e|y|en|og|och) (?:trans|über|trad|vert|over|över)/iu;

/** The same in Korean, behind the place and the agency: (서울=항구통신) 홍길동 임꺽정 기자 =. */
const FROM_AGENCY =
  /^[(（][^()（）=]{1,12}=[^()（）]{1,12}[)）]\s*((?:[가-힣]{2,4}[\s·,]+){1,4})(?:기자|특파원)(?:[\s·,]|$)/u;

/** The same in French of a conversation, with what each of them is. */
const INTERVIEWED = /^[—–([-]?\s?propos recueillis par ([^.;:]{5,200})/iu;

/** What stands where a name does: several sources, translated news, a desk, a house. */
const NO_REPORTER = /[綜综]合|[編编][譯译]|外[電电]|整理|中心|(?:[网網报報社刊]|新[闻聞])$/u;

const isReporter = (name: string): boolean => isPersonal(name) && !NO_REPORTER.test(name);

/** Names set one behind the other, with a sign or a space between. */
const apart = (names: string): string[] => names.split(/[\s、，,・·]+/u).filter((name) => name !== '');

/** The names of those who report, told apart from the place, which may stand right behind the last of them. */
export function reportersIn(text: string): string[] {
  const [, line, opening] = REPORTERS.exec(text) ?? [];
  const alone = apart(
    line ??
      opening ??
      TEXT_BY.exec(text)?.[1] ??
      FROM_PLACE.exec(text)?.[1] ??
      FROM_AGENCY.exec(text)?.[1] ??
      '',
  );
  if (alone.length > 0 && alone.every(isReporter)) return alone;
  const interviewers = namesIn(INTERVIEWED.exec(text)?.[1] ?? '').filter(isPersonal);
  if (interviewers.length > 0) return interviewers;
  const [who = '', place] = (REPORT.exec(text)?.[1] ?? '').split(/[／/]/u);
  const names = apart(who);
  const last = names.at(-1) ?? '';
  // Most names have three letters, and most places two.
  if (place === undefined && last.length === 5) names.splice(-1, 1, last.slice(0, 3));
  else if (place === undefined && names.length > 1) names.pop();
  return names.every((name) => name.length < 5 && isReporter(name)) ? names : [];
}

/** A page of somebody's: two names in a row with one each are a list of them. */
const PAGE = /https?:\/\/|www\.\S/i;

/** A line without the addresses of who wrote it. */
const withoutMail = (text: string): string => text.replace(/(?:^|\s+)\S+@\S+/gu, '');

/** The names of a line that is a signature: told as one, or with hardly a sign beside them. */
function signersOf(text: string, beside: number): string[] {
  const names = namesIn(text).filter(isPersonal);
  if (isSigned(text)) return names;
  const rest = text.length - names.join('').length - 3 * names.length;
  const isAlone = rest <= beside || (names.length === 1 && AND_PLACE.test(text));
  return isAlone && !names.some(isWord) && !/[.!?…]$/u.test(text) ? names : [];
}

/** The life of somebody in a few words: a name, and what they do in small letters. */
const LIFE = /^((?:\p{Lu}[\p{L}.'’-]+ ){2,3})\p{Ll}{2,} .{20,280}[.!?]$/su;

/** Whose life the last block tells, all of it in italics or bold, and nobody whom the text speaks of. */
function livesBelow(body: Element): string[] {
  const last = body.lastElementChild;
  const [only, more] = last?.children ?? [];
  const isSetOff = only && !more && /^(?:em|i|b|strong)$/.test(only.localName);
  const name = isSetOff ? (LIFE.exec(tidy(only.textContent))?.[1] ?? '').trim() : '';
  const isAll = tidy(only?.textContent ?? '') === tidy(last?.textContent ?? '');
  return isAll && isPersonal(name) && !isToldOf(name, body, last) ? [name] : [];
}

/** Whether a block besides `life` speaks of somebody, by the last of their names. */
const isToldOf = (name: string, body: Element, life: Element | null = null): boolean =>
  Array.from(body.children).some(
    (one) => one !== life && one.textContent.includes(name.split(' ').at(-1) ?? ''),
  );

/** What somebody is, as the first words of a box about them say: “Ada Quill is a staff writer at …”. */
const IS = /^(?!The )((?:\p{Lu}[\p{L}.'’-]+ ){2,3})(?:is|ist|est|es|è|é|är|er|jest) ([^.!?]{2,60})/u;

/** Behind that, what somebody else is: “a magazine for writers”. */
const MORE = /\s(?:of|for|by|with|from|about|who|whose|that|which|für|von|bei|di|de|pour|para|qui|que)\s/iu;

/** Whom a line that was taken out says to be a writer, and the text does not speak of. */
function writersTold(body: Element, taken: readonly string[]): string[] {
  const writers = taken.flatMap((text) => {
    const [, name = '', what = ''] = IS.exec(text) ?? [];
    const writer = name.trim();
    return isRole(what.split(MORE)[0] ?? '') && isPersonal(writer) && !isToldOf(writer, body) ? [writer] : [];
  });
  return [...new Set(writers)];
}

/** Whom a sentence of the last or the first blocks says wrote the text. */
function writtenBy(text: string): string[] {
  const by = text.length <= LONGEST_WRITTEN ? WRITTEN.exec(text) : null;
  const [said = ''] = by ? text.slice(by.index + by[0].length).split(END_OF_NAMES) : [];
  const names = namesIn(said);
  return names.every((name) => isPersonal(name) && !isWord(name)) ? names : [];
}

/** The names that the last blocks of a body are signed with, else a reporter's line among the first, else one of the lines that were taken as signatures, or tell of a writer; none without. */
export function signedBelow(body: Element, taken: readonly string[] = []): string[] {
  const written = taken.map(writtenBy).find((names) => names.length > 0);
  if (written) return written;
  const blocks = Array.from(body.children).slice(-LAST).reverse();
  const isList = blocks.filter((block) => PAGE.test(block.textContent)).length > 1;
  for (const block of blocks) {
    if (isList && PAGE.test(block.textContent)) continue;
    const text = withoutMail(tidy(block.textContent));
    const reporters = reportersIn(text);
    if (reporters.length > 0) return reporters;
    const han = apart(BRACKETED.exec(text)?.[1] ?? '');
    if (han.length > 0 && han.every(isReporter)) return han;
    const writers = writtenBy(text);
    if (writers.length > 0) return writers;
    if (text.length > LONGEST || !/^(?:p|div)$/u.test(block.localName)) continue;
    const names = signersOf(withoutMail(firstLine(block)), BESIDE.own);
    if (names.length > 0) return names;
  }
  for (const block of Array.from(body.children).slice(0, FIRST.blocks)) {
    const text = tidy(block.textContent);
    const reporters = text.length <= FIRST.longest ? reportersIn(text) : [];
    const writers = writtenBy(text);
    if (reporters.length + writers.length > 0) return [...reporters, ...writers];
  }
  const lives = livesBelow(body);
  if (lives.length > 0) return lives;
  const lines = taken.map(withoutMail).filter((text) => text.length <= LONGEST_TAKEN);
  return (
    lines.map((text) => signersOf(text, BESIDE.taken)).findLast((names) => names.length > 0) ??
    writersTold(body, taken)
  );
}
