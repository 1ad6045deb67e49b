/** Putting the content script into a page, and before it the words of the page's languages where it asks for them. */
import type { Extraction } from '../article';
import type { WantedPack, WordsWanted } from '../clean/words/packs';
import type { browser } from './browser';

/** What the content script answered; null where no frame took it, undefined where it gave nothing. */
export type Injected = Extraction | null | undefined;

/** The script that reads a page, as the build names it; the words of a language stand in `/words-NAME.js`. */
const CONTENT_SCRIPT = '/extract.js';

/** Reads the page in a tab. Rejects in the browser's words where it lets no script in, or the page goes away. */
export async function injectReader(
  scripting: Pick<typeof browser.scripting, 'executeScript'>,
  tabId: number,
): Promise<Injected> {
  let wanted: `/words-${WantedPack}.js`[] = [];
  // English and most other pages need one turn; the second brings the words that the first asked for.
  for (let turn = 0; turn < 2; turn++) {
    const files: ((typeof wanted)[number] | typeof CONTENT_SCRIPT)[] = [...wanted, CONTENT_SCRIPT];
    const [result] = await scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
    if (!result) return null;
    const answer = result.result as Extraction | WordsWanted | undefined;
    if (answer?.status !== 'words') return answer;
    wanted = answer.packs.map((pack) => `/words-${pack}.js` as const);
  }
  return undefined;
}
