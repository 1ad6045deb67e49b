/** The step of the build that prepares the words of every language. */
import type { Plugin } from 'vite';
import { ALL_WORDS } from './all-words';
import { PACKS } from './packs';
import { ANY_LETTER } from './pattern';

/** Shorter parts of lists are written out each time. */
const WORTH_SHARING = 24;

/** Puts the prepared words in place of those that a language's file declares. */
export function layDownWords(): Plugin {
  return {
    name: 'lay-down-words',
    load(id) {
      const pack = PACKS.find(
        (name) => !id.includes('virtual:') && id.endsWith(`/lib/clean/words/${name}.ts`),
      );
      if (!pack) return null;
      const words = JSON.stringify(ALL_WORDS[pack].words).replaceAll('\\\\p{L}', ANY_LETTER);
      const { shared, json } = share(words);
      const constants = shared.map((part, i) => `const part${i} = "${part}";`).join('\n');
      return `import { readyWords } from './ready-words';\n${constants}\nexport default readyWords('${pack}', ${json});`;
    },
  };
}

/** Takes out of the strings of a JSON text what stands in them several times, as lists made of other lists do. */
function share(json: string): { shared: string[]; json: string } {
  const shared: string[] = [];
  for (let part = longestTwice(json); part; part = longestTwice(json)) {
    json = json.replaceAll(part, `"+part${shared.length}+"`);
    shared.push(part);
  }
  return { shared, json };
}

/** The longest text that stands twice in a string of the JSON, whole escapes and no quotation mark; null for none worth it. */
function longestTwice(json: string): string | null {
  const known = new Map<string, number>();
  let best = '';
  for (let at = 0; at + WORTH_SHARING <= json.length; at++) {
    const start = json.slice(at, at + WORTH_SHARING);
    const before = known.get(start);
    if (before === undefined) known.set(start, at);
    else if (before + WORTH_SHARING <= at) {
      let length = WORTH_SHARING;
      while (before + length < at && json[before + length] === json[at + length]) length++;
      const part = wholeEscapes(json.slice(at, at + length).split('"', 1)[0] ?? '');
      if (part.length > best.length) best = part;
    }
  }
  return best.length >= WORTH_SHARING ? best : null;
}

/** A part of a string cut anywhere, less the half of an escape at either end. */
function wholeEscapes(part: string): string {
  const cut = part.replace(/^[^\\]{0,2}(?=\\\\)/, '');
  return (/(?:^|[^\\])(?:\\\\)*\\$/.test(cut) ? cut.slice(0, -1) : cut).replace(/^\\(?!\\)/, '');
}
