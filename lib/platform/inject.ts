/** Putting the content script into a page, and before it the parts that it asks for. */
import type { Extraction } from '../article';
import type { PartName, Wanted } from '../clean/parts';
import type { browser } from './browser';

/** What the content script answered; null where no frame took it, undefined where it gave nothing. */
export type Injected = Extraction | null | undefined;

/** The script that reads a page, and the words that pages in every language are read by. */
const CONTENT_SCRIPT = 'extract';
const ENGLISH = 'words-en';
/** Most pages need one turn; one may bring the words of a language, one Readability, and one the words of a page in a frame. */
const TURNS = 4;

/** What the reader is injected with. */
export type Scripting = Pick<typeof browser.scripting, 'executeScript'>;

/**
 * Reads the page in a tab. `parts` go in beforehand, where it is likely that the page needs them; `asked` hears what it
 * asks for besides. Rejects in the browser's words where it lets no script in, or the page goes away.
 */
export async function injectReader(
  scripting: Scripting,
  tabId: number,
  parts: readonly PartName[] = [],
  asked: (parts: readonly PartName[]) => void = () => {},
): Promise<Injected> {
  let wanted: readonly PartName[] = [ENGLISH, ...parts];
  for (let turn = 0; turn < TURNS; turn++) {
    const files = [...wanted, CONTENT_SCRIPT].map((name) => `/${name}.js` as `/${PartName}.js`);
    const [result] = await scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
    if (!result) return null;
    const answer = result.result as Extraction | Wanted | undefined;
    if (answer?.status !== 'wanted') return answer;
    wanted = answer.parts;
    asked(wanted);
  }
  return undefined;
}
