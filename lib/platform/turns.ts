/** Work on one thing done one piece after another, in all pages of Lede at once. */

/**
 * Makes what does each piece of work only once the one before it has ended, well or badly, here and in every other page
 * that uses the same name. What a page has begun when it closes no longer holds the others up.
 * Where the browser has no locks between pages, turns are kept in this page alone.
 */
export function turns(name: string): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>) => {
    const { locks } = (globalThis as { navigator?: Partial<Navigator> }).navigator ?? {};
    const done = last.then(async (): Promise<T> => (locks ? await locks.request(name, work) : work()));
    last = done.catch(() => undefined);
    return done;
  };
}
