/**
 * The byline a reader sees, for pages whose head names no one. Each function gives groups of names that stand
 * together, the likeliest first.
 */
import { allIn, parentOf, firstIn, around, upFrom } from '../../page/select';
import { attr } from '../../page/attribute';
import { anyCase } from '../../page/any-case';
import { nameWord } from '../../page/name-word';
import { HEADINGS, headingOf, isOfTeaser, linesNear } from './shown-lines';
import { isPersonal, isRole, isSignature, isSigned, isWord, namesIn } from './names';
import { CLASSED, elementsIn, LINKED, LONGEST, MARKED, MOST, signedFirst, WRITERS } from './byline-places';
import { datedNames } from './dated-names';
import { groupsOf, namesOf } from './grouped-names';
import { reportersIn } from './signature';
import { firstLine, fold, lineIn } from './text';

/** Words before a name in a list of facts about the article. */
const LABEL = anyCase(
  /^(?:author(?:s|\(s\))?|autor(?:in)?|autorin ?\/ ?autor|written by|by|auteurs?|autore|autori|författare|forfatter|skribent|tekst|text|작성자|기자|作者|记者|記者)\s*[:：]?$/,
);
/** Who edited it, which is told where nobody says who wrote it. */
const EDITED = /^[(（]?(?:责编|責編|责任编辑|責任編輯|Redaktur\s*:)/u;

/** The names that a page shows: marked, by the byline's class, in labelled facts, linked to a person, beside their mail, above the text. */
export function* shownAuthors(doc: Document): Iterable<string[]> {
  for (const read of [
    markedAuthors,
    addressedAuthors,
    classedAuthors,
    labelledLines,
    (page: Document) => labelled(page, LABEL),
    signedLines,
    reporters,
    (page: Document) => datedNames(page, linesAbout(page)),
    penName,
    namesBySign,
    linkedNames,
    mailedNames,
    calledWriters,
    signedAuthors,
    (page: Document) => [signedFirst(page) ?? []],
    accounts,
    signedAccounts,
    labelledAccounts,
    postedBy,
    (page: Document) => labelled(page, EDITED),
    agencies,
  ])
    yield* read(doc);
}

/** Whom the links name that lead where the head says that an author is found. */
function addressedAuthors(doc: Document): string[][] {
  const told = new Set(
    allIn(doc, 'meta[property="article:author"]').map((tag) => lastOf(attr(tag, 'content'))),
  );
  told.delete('');
  if (told.size === 0) return [];
  return [groupsOf(elementsIn(doc, 'a[href]').filter((link) => told.has(lastOf(attr(link, 'href'))))).flat()];
}

/** The last part of an address's path. */
const lastOf = (address: string): string => /[^/?#]{3,}(?=\/?(?:[?#]|$))/.exec(address)?.[0] ?? '';

/** Names marked as the author's outright, as long as they follow on each other: teasers may be marked too. */
function markedAuthors(doc: Document): string[][] {
  return groupsOf(elementsIn(doc, MARKED));
}

/** One word that a person writes under: nothing that a desk or a button is called. */
const PEN_NAME = /^(?!(?:admin|author|staff|news|redaktion|editor|team)$)\p{L}[\p{L}\d_.-]{3,29}$/iu;

/** The first name marked as the author's, if it is no more than a word: then the page knows no other. */
const penName = (doc: Document): string[][] => wordIn(doc, MARKED);

/** The first word that leads to what somebody posted. */
const accounts = (doc: Document): string[][] => wordIn(doc, POSTS_BY);

/** The word that leads to a person's page, in the first byline that opens as bylines do. */
function signedAccounts(doc: Document): string[][] {
  const link = elementsIn(doc, `:is(${CLASSED}) a:is(${LINKED})`, 1).find((one) =>
    isSigned(lineIn(parentOf(one))),
  );
  const name = lineIn(link);
  return PEN_NAME.test(name) ? [[name]] : [];
}

function wordIn(doc: Document, selector: string): string[][] {
  const [first] = elementsIn(doc, selector, 1);
  const name = lineIn(first);
  return PEN_NAME.test(name) ? [[name]] : [];
}

/** The sign of a person or of a pen. */
const SIGN =
  'i:is([class*=user i], [class*=pencil i], [class*=author i]), img:is([src*="/user."], [src*="/author."], [src*="/pencil."])';

/** The names beside the first such sign behind the headline. */
function namesBySign(doc: Document): string[][] {
  const heading = headingOf(doc);
  const signs = elementsIn(doc, `${HEADINGS}, ${SIGN}`);
  const at = heading ? signs.indexOf(heading) : -1;
  const sign = signs.slice(at + 1).find((one) => at >= 0 && one.matches(SIGN));
  const box = parentOf(sign);
  return box && lineIn(box).length <= LONGEST_SAID ? [namesOf(box)] : [];
}

/** What a link is told to lead to that names somebody, and no section. */
const POSTS_BY = '[title^="posts by" i]';
const ALL_POSTS = `:is(${POSTS_BY}, [title*="all posts" i], [aria-label*="all posts" i]):not([title*="posts in" i], [rel~=tag])`;

/** Names that lead to the pages of people, early on the page. */
function linkedNames(doc: Document): string[][] {
  return groupsOf(elementsIn(doc, `${LINKED}, ${ALL_POSTS}`, MOST));
}

/** What a line is called that names who took a picture. */
const OF_PICTURE = /(?:ima?ge?|photo|foto|picture|bild)[-_]*(?:author|autor|by)/i;

/** Names in an element whose class calls it a byline, and that stands beside no other page's headline; beside a list, those alone that lead to a person. */
function classedAuthors(doc: Document): string[][] {
  const heading = headingOf(doc);
  const isOfOther = (one: Element): boolean =>
    [parentOf(one), parentOf(parentOf(one))].some((box) => isOfTeaser(box, heading));
  const boxes = elementsIn(doc, CLASSED, MOST).filter(
    (one) => !OF_PICTURE.test(attr(one, 'class')) && !isOfOther(one),
  );
  return groupsOf(
    boxes.flatMap((box) => {
      const links = allIn(box, LINKED);
      return links[0] && firstIn(box, 'li a') ? links : box;
    }),
  );
}

/** What some Japanese papers set a writer's name in, be it one that somebody writes under: 《Roe》. */
const FRAMED = /^《(.{2,20})》$/;

/** The same of other classes, which cards and boxes bear too. */
function calledWriters(doc: Document): string[][] {
  const boxes = elementsIn(doc, WRITERS).slice(0, MOST);
  const framed = boxes.flatMap((one) => FRAMED.exec(lineIn(one))?.[1] ?? []);
  return [framed, ...groupsOf(boxes)];
}

/** Names beside a mail address that bears one of their words. */
function mailedNames(doc: Document): string[][] {
  const boxes = elementsIn(doc, 'a[href^="mailto:" i]')
    .slice(0, MOST)
    .flatMap((link) => {
      const account = plain(attr(link, 'href').slice('mailto:'.length).split('@')[0] ?? '');
      const isTheirs = (box: Element): boolean =>
        namesOf(box)
          .flatMap((name) => name.split(' '))
          .some((word) => word.length > 2 && account.includes(plain(word)));
      const box = upFrom(parentOf(link)).slice(0, 2).find(isTheirs);
      return box ? [box] : [];
    });
  return groupsOf(boxes);
}

/** Folded, and without accents, as mail addresses are. */
const plain = (text: string): string => fold(text.normalize('NFD').replace(/\p{M}/gu, ''));

/** What blogs call the line, above or below an entry, that tells who posted it. */
const POST_FACTS =
  ':is([class*=post i], [class*=entry i]):is([class*=foot i], [class*=meta i], [class*=posted i])';
const POSTED = /^(?:posted|written|published) by (.+?)(?=\s+(?:at|on|in)\s|[|,]|$)/i;

/** Who posted it, in the first such line. */
function postedBy(doc: Document): string[][] {
  const lines = elementsIn(doc, POST_FACTS, MOST).map((one) => lineIn(one));
  return lines.map((line) => namesIn(POSTED.exec(line)?.[1] ?? '').filter(isPersonal));
}

/** News agencies, whatever says before them that a text is theirs. */
const AGENCY =
  /^(?:\p{L}+\s?:?\s)?((?:the )?associated press|a[fn]p|apa?|reuters|dpa|efe|ansa|ritzau|ntb|tt|belga|pap|pti|ians|upi|kyodo|xinhua|yonhap|europa press)$/iu;

/** The agency that alone signs a byline. */
const agencies = (doc: Document): string[][] =>
  elementsIn(doc, CLASSED, MOST).map((one) => AGENCY.exec(lineIn(one))?.slice(1) ?? []);

/** The word that somebody writes under, in a line that labels it. */
const LABELLED = /^(?:author|auto?re?|auteur|автор|yazar|posted by|作者)\s?[:：]\s?(\S+)$/iu;

/** Whoever is labelled so in one of the lines around the headline. */
const labelledAccounts = (doc: Document): string[][] =>
  linesAbout(doc).map((line) => (LABELLED.exec(line)?.slice(1) ?? []).filter((one) => PEN_NAME.test(one)));

/** Names in a list of facts about the article: "Author: …". */
function labelled(doc: Document, as: Pick<RegExp, 'test'>): string[][] {
  const groups: string[][] = [];
  for (const label of allIn(
    doc,
    'li > strong, li > b, p > strong, p > b, td > strong, td > b, dt, th, [class*=edit i]',
  )) {
    const own = lineIn(label);
    const colon = /^[(（]?\s*([^:：]{1,12})[:：]\s*(.{2,80})$/u.exec(own);
    if (colon && as.test(colon[1] ?? '')) groups.push(namesIn(colon[2] ?? ''));
    else if (as.test(own)) groups.push(namesIn(besideLabel(label, own)).filter(isPersonal));
  }
  return groups;
}

/** How many paragraphs after the headline a name may stand alone in, and how many lines a signed one. */
const NEAR = { alone: 6, signed: 12 };

/** Names behind “By” in one of the lines around the headline. */
function signedLines(doc: Document): string[][] {
  return linesAbout(doc)
    .filter((line) => isSigned(line) && !EDITED.test(line))
    .map((line) => namesIn(line).filter(isPersonal));
}

/** Those who report, where one of the first lines opens with that. */
const reporters = (doc: Document): string[][] => linesNear(doc, NEAR.signed).map(reportersIn);

/** A name alone in one of the first paragraphs of the text, then "By …" in one of the lines around the headline. */
function signedAuthors(doc: Document): string[][] {
  const lines = linesAbout(doc);
  const signed = lines.filter(isSignature).map((line) => namesIn(line).filter(isPersonal));
  return [...namesAlone(doc), ...signed, ...lines.map(namesBehindDay)];
}

const linesAbout = (doc: Document): string[] =>
  linesNear(doc, NEAR.signed).filter((line) => line.length <= LONGEST);

/** So much behind a label may be a name. */
const LONGEST_SAID = 60;
const IN_LINE =
  /(?:^|[\s|•·–—-]|(?=作者))(?:author|autor(?: článku)?|автор|yazar|penulis|reporter|tác giả|συντάκτης|نویسنده|الكاتب|投稿者|作者|记者|記者|撰文|采写|文)\s*[:：|｜]\s*(?=.{2})|\s(?:记者|記者)\s+(?=[\u3400-\u9fff]{2})/;

/** Who wrote it, in a Japanese line that tells more, where a space may stand within the name. */
const WROTE =
  /執筆者?\s?[:：]\s?([々ァ-ヿ\u3400-\u9fff]{1,5}(?:[\s・][々ァ-ヿ\u3400-\u9fff]{1,5})?)(?=$|[(（、|｜／/])/u;

/** A line of its own above the name of who wrote it. */
const OVER_NAME =
  /^(?:reporter|penulis|yazar|автор|(?:(?:words|text|story|written|reporting|posted) )?by|von|par|por)\s*:?$/iu;

/** Names behind “Author:” in one of the lines around the headline, or in the line below it. */
const labelledLines = (doc: Document): string[][] =>
  linesAbout(doc).map((line, at, lines) =>
    OVER_NAME.test(lines[at - 1] ?? '') ? namesIn(line).filter(isPersonal) : namesBehindLabel(line),
  );

/** What else such a line tells: the size of its type, who edited it, when, and where it is from. */
const NEXT_FACT = /(?:字[号號体體]|[编編][辑輯]|[责責][编編]|[来來]源|[时時][间間]|[发發]布|[摄攝]影).*$/su;

/** The names behind "Author:" in a line that tells the date and more. Chinese names stand apart by spaces alone. */
function namesBehindLabel(line: string): string[] {
  const [, wrote] = WROTE.exec(line) ?? [];
  if (wrote !== undefined) return namesIn(wrote).filter(isPersonal);
  const label = IN_LINE.exec(line.toLowerCase());
  if (!label) return [];
  const behind = label.index + label[0].length;
  const said = line.slice(behind, behind + LONGEST_SAID);
  if (!/^[\u3400-\u9fff]/.test(said)) {
    const [names = ''] = line.slice(behind).split(/[|•·\d]/u);
    return isSignature(`by ${names}`) ? namesIn(names) : namesIn(said).slice(0, 1).filter(isPersonal);
  }
  // The next fact may stand right behind it.
  const words = said.replace(NEXT_FACT, '').split(/[\s、，,]+/);
  const end = words.findIndex((word) => !/^[\u3400-\u9fff]{2,4}$/.test(word));
  return (end < 0 ? words : words.slice(0, end)).flatMap(namesIn);
}

/** What a paragraph is called that tells the section, what the article is about, or what a picture shows. */
const SUBJECT = nameWord(
  /tags?|cat(?:e|egor(?:y|ies))?|labels?|kicker|section|topics?|rubrik|ressort|caption/,
);

/** The day of publication, whatever a few words say of it, and “by” or a comma behind it. */
const DATED =
  /^(?:\p{L}+:? ){0,3}(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?|\d{1,2}\.? (?:de )?\p{L}+\.? (?:de )?|\p{L}+ \d{1,2}, )(?:19|20)\d\d(?:\D{0,5}\d{1,2}[:.h]\d{2}(?: uhr)?)?(?: (?:[–—|·-] )?(?:by|von|por|par|door|di|da|av|af) (?=\p{L}+\.? \p{L})| ?, )/iu;

/** Who is named behind the day: “Published on 3 May 2024 by Ada Quill”; behind a comma, where nothing else is. */
function namesBehindDay(line: string): string[] {
  const [day] = DATED.exec(line) ?? [];
  if (day === undefined) return [];
  const said = line.slice(day.length);
  const names = namesIn(said).slice(0, 1).filter(isPersonal);
  return day.endsWith(', ') && names[0] !== said ? [] : names;
}

/** A line without what somebody is, behind their name and a bar: “Ada Quill | Staff Writer”. */
function beforeRole(line: string): string {
  const [name = '', ...roles] = line.split(' | ');
  return roles.every(isRole) ? name : line;
}

function namesAlone(doc: Document): string[][] {
  const heading = headingOf(doc);
  // The name of a dish stands above its recipe once more.
  const headline = fold(lineIn(heading));
  const groups: string[][] = [];
  let after = heading === null;
  let seen = 0;
  for (const element of allIn(doc, `${HEADINGS}, p`)) {
    if (element === heading) after = true;
    const text = lineIn(element);
    const isOther = element !== heading && element.localName !== 'p' && firstIn(element, 'a');
    // The headline of another story, and whatever stands below it.
    if (after && isOther) break;
    if (!after || element.localName !== 'p' || text === '' || fold(text) === headline) continue;
    if (SUBJECT.test(attr(element, 'class').toLowerCase())) continue;
    const beside = around(element, 'aside, footer, nav, [class*=sidebar i], [class*=prev-], [class*=next-]');
    if (beside && !beside.contains(heading)) break;
    // What stands in brackets is a sound or a place, and before a colon a label; “L’ambasciata” is no name.
    const line = beforeRole(text.length <= LONGEST_SAID ? firstLine(element) : text);
    const names = text.length <= LONGEST && !/^[([]|^L['’]\p{Ll}|[:：]$/u.test(text) ? namesIn(line) : [];
    const alone =
      names.length > 0 &&
      // A caption may be as short, and is a sentence.
      !(names.length > 1 && /[\p{Ll}]{3}\.$/u.test(text)) &&
      names.every((name) => isPersonal(name) && !isWord(name) && !/^the /i.test(name)) &&
      (isSignature(line) || names.join('').length >= line.length - 3 * names.length);
    if (alone) groups.push(names);
    // With a full stop, it is a sentence.
    else if (/^by\s+[a-zß-\u1fff].*[^.]$/i.test(text)) groups.push(names.slice(0, 1));
    if (++seen >= NEAR.alone) break;
  }
  return groups;
}

function besideLabel(label: Element, own: string): string {
  if (label.localName === 'dt' || label.localName === 'th') return lineIn(label.nextElementSibling);
  return lineIn(parentOf(label)).slice(own.length);
}
