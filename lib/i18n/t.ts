/** Every word Lede shows comes through here, from the files in `locales/`. */
import { i18n } from '#i18n';
import { numberText } from './numbers';

const say = i18n.t as (key: string, ...more: unknown[]) => string;

/** The words of a key. A number that they are about is written as readers write it, with its thousands apart. */
export const t = ((key: string, ...more: unknown[]): string => {
  const [count] = more;
  const isAlone = typeof count === 'number' && more.length === 1;
  return isAlone ? say(key, count, [numberText(count)]) : say(key, ...more);
}) as typeof i18n.t;
