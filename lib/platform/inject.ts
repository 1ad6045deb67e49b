/** Putting the content script into a page, and before it the parts that it asks for. */
import type { CandidateName, Extraction } from '../article';
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

/** How to read a page: see `ExtractOptions` of lib/clean. */
export interface ReadOptions {
  candidate?: CandidateName;
  force?: boolean;
}

/** What is known before a reading: `parts` are likely to be needed by the page, and `asked` hears what it asks for besides. */
interface Known {
  options?: ReadOptions;
  parts?: readonly PartName[];
  asked?: (parts: readonly PartName[]) => void;
}

/** Reads the page in a tab. Rejects in the browser's words where it lets no script in, or the page goes away. */
export async function injectReader(
  scripting: Scripting,
  tabId: number,
  { options = {}, parts = [], asked }: Known = {},
): Promise<Injected> {
  let wanted: readonly PartName[] = [ENGLISH, ...parts];
  for (let turn = 0; turn < TURNS; turn++) {
    if (Object.keys(options).length > 0) await handOver(scripting, tabId, options);
    const files = [...wanted, CONTENT_SCRIPT].map((name) => `/${name}.js` as `/${PartName}.js`);
    const [result] = await scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
    if (!result) return null;
    const answer = result.result as Extraction | Wanted | undefined;
    if (answer?.status !== 'wanted') return answer;
    wanted = answer.parts;
    asked?.(wanted);
  }
  return undefined;
}

/** The content script finds its options in the world it runs in, and takes them at each turn. */
async function handOver(scripting: Scripting, tabId: number, options: ReadOptions): Promise<void> {
  await scripting.executeScript({
    target: { tabId },
    // Its result would be copied to here, and Firefox cannot copy a global: so it has none.
    func: (handed: ReadOptions) => void Object.assign(globalThis, { __lede: handed }),
    args: [options],
    injectImmediately: true,
  });
}
