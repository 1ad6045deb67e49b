/** The words of every language at hand, as the extension hands them to its content script. */
import de from '../../lib/clean/words/de';
import en from '../../lib/clean/words/en';
import es from '../../lib/clean/words/es';
import fr from '../../lib/clean/words/fr';
import it from '../../lib/clean/words/it';
import ja from '../../lib/clean/words/ja';
import ko from '../../lib/clean/words/ko';
import type { LanguageWords } from '../../lib/clean/words/language-words';
import more from '../../lib/clean/words/more';
import nl from '../../lib/clean/words/nl';
import nordic from '../../lib/clean/words/nordic';
import { packsFor } from '../../lib/clean/words/packs';
import pl from '../../lib/clean/words/pl';
import pt from '../../lib/clean/words/pt';
import zh from '../../lib/clean/words/zh';

/** By name, as in `PACKS`. */
export const ALL = { en, de, fr, es, it, pt, nl, nordic, pl, ja, ko, zh, more };

/** The words that a page is read by. */
export function wordsFor(page: Document): LanguageWords[] {
  return packsFor(page).map((pack) => ALL[pack].words);
}
