/** Films and sounds in an article: figures that lead to where they are played. */

/** Addresses of what is played; other frames are maps and charts. */
const PLAYS =
  /youtu\.?be|vimeo|dailymotion|twitch|video|player|soundcloud|spotify|podcast|\.(?:mp[34]|m4[av]|webm|m3u8|ogg)(?:[?#]|$)/i;

/** Marks the figures of a body that stand for a film or a sound, as the article's markup has them. */
export function markFilms(body: HTMLElement): void {
  for (const figure of body.querySelectorAll('figure')) {
    const link = figure.querySelector('figcaption')?.firstElementChild;
    const still = figure.querySelector('a:has(> img)');
    if (!link?.matches('a') || link.previousSibling) continue;
    const address = link.getAttribute('href') ?? '';
    if (still ? still.getAttribute('href') !== address : !PLAYS.test(address)) continue;
    figure.dataset['film'] = '';
    // The same link has its words in the caption.
    still?.setAttribute('aria-hidden', 'true');
    still?.setAttribute('tabindex', '-1');
  }
}
