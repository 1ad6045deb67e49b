/** The words of every language, for the build and for tests; a page is read by a few of them (see `packs.ts`). */
import arabic from './arabic';
import cyrillic from './cyrillic';
import de from './de';
import en from './en';
import es from './es';
import fr from './fr';
import he from './he';
import indic from './indic';
import it from './it';
import ja from './ja';
import ko from './ko';
import more from './more';
import nl from './nl';
import nordic from './nordic';
import type { PackName } from './packs';
import pl from './pl';
import pt from './pt';
import type { WordsScript } from './ready-words';
import slavic from './slavic';
import tr from './tr';
import zh from './zh';

/** By name, as in `PACKS`. */
export const ALL_WORDS: Readonly<Record<PackName, WordsScript>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  nordic,
  pl,
  ja,
  ko,
  zh,
  tr,
  he,
  cyrillic,
  slavic,
  arabic,
  indic,
  more,
};
