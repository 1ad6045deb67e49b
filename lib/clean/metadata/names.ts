/** Names out of bylines: "By Ada Quill and Tom Reed, Chief Reporters, 3 May" → Ada Quill, Tom Reed. */
import { anyCase } from '../../page/any-case';
import { fold, tidy } from './text';

/** What a byline begins with, by language; nothing that a name begins with too. */
const LEAD =
  /^(?:(?:(?:written|report(?:ed|ing)?|posted|published|words|story|text|analysis|opinion|comment|interview|hosted|presented)(?: (?:and|&) (?:\S+ )?reviewed)? )?by|(?:interview|autor(?:in|en|es)?|autor článku|text[oei]? (?:und|e|y|et|and) (?:fotos?|photos?|bilder)|autore|auteurs?|authors?|författare|forfatter|yazan|texte?|tekst|redaktion|redacción|szerző|kirjoittaja|zdroj|источник|автор|текст|επιμέλεια|ρεπορτάζ|thực hiện|حوار)(?=\s*:)|حاورت?(?:ه|ها)(?: في \S+)?(?=\s*[:/])\s*\/?|(?:(?:eine? )?(?:gast)?(?:artikel|beitrag|kommentar|analyse|interview|reportage|essay|kolumne)|text) von|(?:(?:取材|撮影|写真)・)?文(?:・(?:写真|撮影)[・／/]?|・)?|取材|著者|執筆者?|(?:本[报報])?[記记]者|작성자|기자명|מאת|द्वारा|نویسنده|作者|責編|责编|責任編輯|责任编辑|글|기자|بقلم|كتبت?|piše|του|της|των|(?:écrit|rédigé|publié|posté|(?:propos )?recueillis?) par|(?:un )?texte de|texto (?:de|por)|testo di|a cura di|(?:geschrieben|verfasst|erstellt) von|rozmawiał[aiy]?|das (?:gespräch|interview) führten?|(?:escrito|publicado) por|(?:scritto|pubblicato) da|skrevet a[fv]|skriven av|geschreven door|ditulis oleh|投稿者)(?:\s*[:：]\s*|\s+|(?<=文・|・写真[・／/]|・撮影[・／/])|$)/;

/** Words that a byline begins with, and some names: these go where a whole name is left. */
const LEAD_OR_NAME =
  /^(?:von|vom|par|por|de|di|da|av|af|door|od|oleh|penulis|autor(?:in)?|text|tekst|redaktion)(?:\s*[:：]\s*|\s+)(?=\S+\s+\S)|^(?:a[fv]|p[ao]r)\s+(?=\S+$)/;

/** Glued leads, as in "ByAda Quill" and 記者陳柏宇／台南報導, or 记者 and nothing but the name. */
const GLUED = /^By(?=[A-ZÀ-Þ][.a-zß-ÿ])|^(?:本[报報])?[記记]者(?=[\u3400-\u9fff]{2,4}(?:\s*[／/]|$))/;

/** Small letters, and those of scripts that know no others. */
const SMALL = 'a-zß-\u1fffぁ-\ufefe';

const RANK =
  'chief|senior|staff|deputy|associate|assistant|special|foreign|political|business|sports?|health|science|technology|lifestyle|news|digital|managing|contributing|freelance|us|uk|eu';
const TRADE =
  'reporter(?:in|ka)?|correspond[ae]nte?|editor|writer|journalist(?:in|en?|a)?|columnist|producer|contributor|presenter|director|professor|attorney|fellow|analyst|author|autor(?:in)?|(?:chef)?redakteur(?:in|e)?|korrespondent(?:in)?|volontär(?:in)?|rédact(?:eur|rice)|redactora?|periodista|corresponsal|(?:gi|j)ornalista|inviat[oa]|corrispondente|redazione|repórter|redacteur|verslaggever|dziennikar(?:z|ka)|redaktor|skribent|toimittaja|корреспондент|обозреватель|記者|记者|编辑|編輯|기자|특파원|위원|প্রতিবেদক|संवाददाता';

/** Words that make a part of a byline a role and no name. */
const ROLE = anyCase(new RegExp(`(?:^|[^${SMALL}])(?:${TRADE})s?(?:[^${SMALL}]|$)`));

/** True for what somebody is, and not for what is theirs: “Editor’s pick”. */
export const isRole = (text: string): boolean => ROLE.test(text) && !/['’]s\s/.test(text);

/** The house of whoever is named before it, or the agency. */
const HOUSE =
  /\s(?:media|group|newspapers|network|news service)$|^(?:the )?daily [a-z]+$|^(?:the )?(?:associated|canadian|australian associated) press$|^(?:press association|agence france-presse|reuters)$/;

/** A role behind a name, with nothing between them. */
const ROLE_BEHIND = new RegExp(`\\s+(?:(?:${RANK})\\s+)*(?:${TRADE})s?(?![${SMALL}])`);

/** Letters to the editor are readers', whose names stand below them: the words are no one's role, and all the byline there is. */
const FOR_A_ROLE = /\s(?:to|from) the \S+$/i;

/** The word for a reporter behind the name, where nothing parts them, for what else somebody is, or that it was their work; most Korean names have three letters. */
const REPORTER = /\s+(?:기자|특파원|記者|记者|弁護士|医師|教授|thực hiện)\s*$|(?<=^[가-힣]{3})기자$/u;

/** Who took the pictures wrote nothing. */
const PICTURES = anyCase(
  /^(?:fotos?|photos?|bild(?:er)?|images?|video|grafik|illustrations?|grafica|ilustraci[oó]n|写真|사진)(?![a-zß-\u1fff])/,
);

const TIME = anyCase(
  /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\b\d+\s*(?:min|hours?|days?|h|std|stunden|minuten)\b|^\s*(?:updated|published|posted|filed|last (?:updated|modified)|stand|aktualisiert|veröffentlicht|publié|publicado|actualizado|pubblicato|publicerad|uppdaterad|publisert|oppdatert|opdateret|geplaatst|bijgewerkt)\b/,
);

/** The same told behind a name. */
const PICTURED = anyCase(
  /[(（]\s*(?:foto|photo|bild|imag|video|kamera|illustr|ilustr|grafi|zdjęci)[^()（）:：]*(?:[)）]|$)/,
);

/** A comma that belongs to a name: "Ada Quill, Jr." */
const GENERATION = /,\s+(?=(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D)\b)/gu;

/** A sign or a small picture between two, or the words for who took or drew the pictures; in a Chinese name a dot stands between its parts. */
const BETWEEN_ALWAYS =
  /\s*(?:[;|»/／•、，\n\u{1f300}-\u{1faff}\ue000-\uf8ff]|(?<![一-鿿])·)\s*|\s+(?:[-–—]|\+)\s+|\s+(?=(?:foto|photo|illustration)\w* (?:by|von|par|de)\s)|\s*,\s*(?:(?:(?:and|und|et|y|e|ve|en|og|och|dan)\s|&)\s*)?/iu;
/** What stands between two names, as it may within one. */
export const BETWEEN_NAMES = /\s+(?:and|und|et|y|e|og|och|en|i|ja|és|ve|dan|și|и|και|&|with|mit)\s+/iu;

/** A bracket, a dash, or the sign of a person, as a letter of the page's own making or a small picture. */
const SIGN_BEFORE = /^(?:[([（【|·–—\s\u2700-\u27bf\u{1f300}-\u{1faff}\ue000-\uf8ff-]|\ufe0f)+/u;

/** A name before the word for a reporter; students and children that report are no names. */
const BEFORE_REPORTER = /\S\s+(?:기자|特派員|記者|记者)$|^(?!대학생|어린이|청소년)[가-힣]{3}기자$/u;

/** True where a text begins as bylines do, or ends in the word for a reporter that stands behind the name. */
export function isSigned(line: string): boolean {
  const text = line.replace(SIGN_BEFORE, '');
  return LEAD.test(text.toLowerCase()) || GLUED.test(text) || BEFORE_REPORTER.test(text);
}

/** So much beside each name of a line that tells nothing else. */
const BESIDE = 5;
/** What begins behind the names of a byline: the day, and whatever a line sets apart. */
const BEHIND =
  /\s*[|•·]\s|\s+(?=\d|(?:Publi|Updat|Posted|Mis à|Aktuali|Veröff|Actual|Aggiorn|Pubbl|Bijgewerkt|Geplaatst)[^\s]*\s.*\d)/u;

/** True where a text is a word that bylines begin with, and names, whatever else the word means. */
export function isSignature(text: string): boolean {
  const [own = ''] = text.split(BEHIND);
  const bare = withoutLead(own);
  const names = namesIn(own);
  return (
    bare.length < own.length &&
    names.length > 0 &&
    names.every((name) => isPersonal(name) && !isWord(name)) &&
    names.join('').length >= bare.length - BESIDE * names.length
  );
}

/** Splits a byline into names; what is a role, a date, an address or an account's number is left out. */
export function namesIn(byline: string): string[] {
  const parts = withoutLead(byline.replace(GENERATION, ' ').replace(WEB, ' ')).split(BETWEEN_ALWAYS);
  const names: string[] = [];
  let titled = true;
  for (const part of parts) {
    // Who edited a text comes behind who wrote it.
    const isTime = TIME.test(part);
    if ((isTime || /^edit\w+ by/i.test(part)) && names.some(isPersonal)) break;
    // A role behind a name without one is that name's: “Mid West Correspondent” is nobody.
    const hasRole = ROLE.test(part.replace(REPORTER, ''));
    if (!titled && (hasRole || HOUSE.test(part.toLowerCase()))) continue;
    if (names.length === 0 && !isTime) titled = hasRole;
    const writers = splitPair(part).filter((one) => !PICTURED.test(one));
    for (const name of writers.map(cleanName)) {
      if (isName(name) && !names.some((known) => fold(known) === fold(name))) names.push(name);
    }
  }
  return names;
}

/** Where to read more of somebody. */
const WEB = /https?:\/\/\S+/g;

/** Small words that belong to names. */
const PARTICLE = anyCase(
  /^(?:von|van|de|der|den|di|da|del|della|du|la|le|el|al|bin|ben|ter|ten|zu|af|av|dos|das|do|e|y|d['’][^\s\d]+)$/,
);
const WORD = /^(?![.'’-])[A-Za-zÀ-\u1fffぁ-\ufefe.'’-]+$/;
const isSmall = (letter: string): boolean => letter.toUpperCase() !== letter;

/** What stands beside a name in its card. */
const OF_CARD = /[版著]权|[版著]權|声明|聲明|作者|内容|內容|文章|关注|發表|发表|粉丝|阅读/;

/** Whether a byline names a person: two to five words, each beginning with a capital, or a name in Han, kana or Hangul. */
export function isPersonal(name: string): boolean {
  if (OF_CARD.test(name)) return false;
  if (
    /^[々\u3400-\u9fff]{2,5}$|^[々ァ-ヿ\u3400-\u9fff]+[・\s][々ァ-ヿ\u3400-\u9fff\s]+$|^[가-\ud7af]{2,5}$/.test(
      name,
    )
  )
    return true;
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > 5 || /[가-\ud7af]/.test(name)) return false;
  return words.every((word) => PARTICLE.test(word) || (WORD.test(word) && !isSmall(word.charAt(0))));
}

/** A text without what an expression in lower case finds at its start. */
const without = (text: string, lead: RegExp): string =>
  text.slice(lead.exec(text.toLowerCase())?.[0].length ?? 0);

/** In scripts without capitals any two words look like a name. */
export const isWord = (name: string): boolean => name === name.toLowerCase();

function withoutLead(text: string): string {
  let bare = tidy(text)
    .replace(SIGN_BEFORE, '')
    .replace(/[\s)\]）】]+$/u, '');
  for (let shorter = ''; ; bare = shorter) {
    shorter = without(without(bare, LEAD), LEAD_OR_NAME).replace(GLUED, '').trim();
    if (shorter === bare || shorter === '') return bare;
  }
}

/** "A and B" are two only when both look like names: Ortega y Gasset is one, and so is a house's "X and agencies" or "Courts and public order". */
function splitPair(text: string): string[] {
  const parts = text.split(BETWEEN_NAMES).map((part) => part.trim());
  const every = parts.every((part) => /\s(?![a-zß-ÿ]\S*$)/.test(part) || /^[A-ZÀ-Þ]{2,6}$/.test(part));
  return parts.length > 1 && every ? parts : [text];
}

function withoutRole(text: string): string {
  const name = text.slice(0, ROLE_BEHIND.exec(text.toLowerCase())?.index);
  return isPersonal(name) && !FOR_A_ROLE.test(text) ? name : text;
}

/** What somebody signs in with: their names in small letters, with dots between them; no address of a site. */
const LOGIN = /^[a-z]{3,}\.(?:[a-z]{1,3}\.)*(?!(?:info|news|media|online)$)[a-z]{4,}$/;
const nameOfLogin = (login: string): string =>
  login.replace(/(^|\.)(.)/g, (_, dot: string, letter: string) => (dot && ' ') + letter.toUpperCase());

const cleanName = (text: string): string =>
  tidy(
    withoutRole(withoutLead(text))
      .replace(LOGIN, nameOfLogin)
      .replace(/(?<!\S)\S+@\S+|(?:https?:\/\/|www\.)\S+|(?:^|\s)@\w+/gu, ' ')
      .replace(/^(\S.*)\s+\1$/u, '$1')
      .replace(/\s*[([（][^)\]）]*[)\]）]?\s*/gu, ' ')
      .replace(/^\S+=(?=[가-\ud7af])/u, '')
      .replace(REPORTER, '')
      .replace(GLUED_DATE, '')
      .replace(
        /\s+(?:in|aus|à|en)\s+[A-ZÀ-Þ][a-zß-\u024f]+$|(?<!\sTo)\s+(?:for|FOR|für|pour|The)\s+[A-Z].*$/,
        '',
      ),
  ).replace(/^[\s,.:;–—-]+|[\s,:;–-]+$|(?<=[a-zß-ÿ]{3}|[A-ZÀ-Þ]{4})\.$/gu, '');

/** A date that stands behind a name with nothing between them. */
const GLUED_DATE =
  /\s+(?:(?:(?:on|am|le|el|il|den|op|pada|dne)\s+)?(?:(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}*\.?\s+)?\d|(?:published|posted|updated)\b).*$/iu;

/** What is no name: a service, what pressing a link does, a company by its legal form, the address of a site, what a form or a system says of nobody. */
const SERVICE = anyCase(
  /^(?:facebook|twitter|instagram|linkedin|youtube|whatsapp|telegram|tiktok|e-?mail|website|print|share|follow|view|about|über|sobre|for|pour|zur|contact us|(?:learn|read) more)\b|\b(?:click|download|by|gmt|utc)\b|\s(?:gmbh|ag|se|kg|ltd|inc|llc|plc|b\.v|s\.?r\.?l|s\.a|sp\. z o\. ?o)\.?$|^\S+\.(?:com|net|org|gov)$|[報报][導道导]$|^(?:文章|总?阅读|总篇数|点击量|暂无简介|粉丝|关注|作品|name|unknown|未知|佚名|입력|수정|등록|승인|打印|分享|本[誌紙]記者|弁護士|医師|教授)$|^(?:pt|ооо)\.?\s/,
);

function isName(text: string): boolean {
  if (SERVICE.test(text) || PICTURES.test(text)) return false;
  if (
    text.length < 2 ||
    text.length > 60 ||
    !/[a-zß-\u1fffぁ-\ufefe]/i.test(text) ||
    text.split(/\s+/u).length > 7
  )
    return false;
  return (
    (!ROLE.test(text) || FOR_A_ROLE.test(text)) &&
    !TIME.test(text) &&
    !/^[A-Z]*\d+$/.test(text) &&
    // So many small words are a sentence.
    !/^(?:\p{Ll}\S* ){5}/u.test(text) &&
    !/^[a-z\d_]+-[a-z\d_]+-?[a-z\d_]*$/.test(text)
  );
}
