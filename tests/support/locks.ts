/** The browser's locks, for tests in Node, which has none: each name's requests run one after the other. */
const last = new Map<string, Promise<unknown>>();

const locks = {
  request<T>(name: string, run: () => Promise<T>): Promise<T> {
    const done = (last.get(name) ?? Promise.resolve()).then(run);
    last.set(
      name,
      done.catch(() => undefined),
    );
    return done;
  },
};

Object.defineProperty(globalThis, 'navigator', {
  value: { ...globalThis.navigator, locks },
  configurable: true,
  writable: true,
});
