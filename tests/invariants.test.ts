/** What anyone changing the sources would otherwise have to remember. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** From the lowest to the highest; a layer may import its own and lower ones. */
const LAYERS: readonly (readonly string[])[] = [
  ['lib/article', 'lib/errors'],
  ['lib/page', 'lib/clean', 'lib/sanitize', 'lib/search', 'lib/reading', 'lib/rules'],
  ['lib/platform', 'lib/settings', 'lib/i18n', 'lib/db', 'lib/images'],
  ['lib/library'],
  ['lib/messages'],
  ['lib/state'],
  ['components'],
  ['entrypoints'],
];

/** The same within the cleaner: each of its steps is a folder, and builds on what those before it know. */
const CLEANER: readonly (readonly string[])[] = [
  ['words', 'metadata'],
  ['distractions', 'measure'],
  ['judge'],
  ['boxes'],
  ['arrange', 'completeness'],
  ['snapshot', 'locate', 'sweep'],
  ['extract', 'parts', 'put-back', 'with-text'],
].map((names) => names.map((name) => `lib/clean/${name}`));

interface Source {
  path: string;
  text: string;
}

function sources(folders: readonly string[], ends: RegExp): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((path) => ends.test(path))
      .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
  );
}

const SHIPPED = sources(['lib', 'components', 'entrypoints'], /\.(ts|svelte|css|html)$/);

function layerOf(path: string, layers = LAYERS): number {
  return layers.findIndex((names) =>
    names.some((name) => path === `${name}.ts` || path.startsWith(`${name}/`)),
  );
}

function importsOf({ path, text }: Source): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g);
  return [...found].map(([, target]) => normalize(join(path, '..', target ?? '')).replaceAll('\\', '/'));
}

function places(pattern: RegExp, among: readonly Source[]): string[] {
  return among.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${String(at + 1)}`] : [])),
  );
}

describe('layers', () => {
  const code = SHIPPED.filter(({ path }) => /\.(ts|svelte)$/.test(path));

  describe.each([
    ['all', LAYERS, code],
    ['the cleaner', CLEANER, code.filter(({ path }) => path.startsWith('lib/clean/'))],
  ])('of %s', (_, layers, files) => {
    test('every source file has its layer', () => {
      expect(files.filter(({ path }) => layerOf(path, layers) < 0).map(({ path }) => path)).toEqual([]);
    });

    test('a lower layer never imports a higher one', () => {
      const upward = files.flatMap((source) =>
        importsOf(source)
          // A stylesheet or a JSON file has no layer.
          .filter((target) =>
            [`${target}.ts`, `${target}/`].some(
              (path) => layerOf(path, layers) > layerOf(source.path, layers),
            ),
          )
          .map((target) => `${source.path} imports ${target}`),
      );
      expect(upward).toEqual([]);
    });
  });

  test('the extension API is reached through lib/platform alone', () => {
    const direct = places(/from '(wxt\/browser|webextension-polyfill)'|\bchrome\.\w+\.\w+\(/, code);
    expect(direct.filter((place) => !place.startsWith('lib/platform/'))).toEqual([]);
  });
});

describe('calls that are not made', () => {
  test.each([
    [
      'markup set as a string',
      /\.(innerHTML|outerHTML)\s*\+?=(?!=)|insertAdjacentHTML|createContextualFragment/,
    ],
    ['code made of strings', /\beval\(|new Function\(|\bset(Timeout|Interval)\(\s*['"`]/],
    ['writing into a page as it loads', /\bdocument\.write(ln)?\(/],
  ])('%s', (_, pattern) => {
    expect(places(pattern, SHIPPED)).toEqual([]);
  });

  test.each([
    ['a side by its name', /(^|[\s-])(left|right):|text-align: (left|right)/],
    ['a different space left and right', /(padding|margin|inset): \S+ (\S+) \S+ (?!\2;)[^\s;]+;/],
    ['text of a size that the browser’s settings do not change', /font(-size)?: [^;]*\dpx/],
  ])('in styles, where pages may run from right to left and text may be set larger: %s', (_, pattern) => {
    const styles = SHIPPED.filter(({ path }) => /\.(css|svelte)$/.test(path)).map(({ path, text }) => ({
      path,
      text: path.endsWith('.css') ? text : text.slice(text.lastIndexOf('<style')),
    }));
    expect(places(pattern, styles)).toEqual([]);
  });

  test('raw HTML is rendered by ArticleView alone', () => {
    const raw = places(/\{@html/, SHIPPED);
    expect(raw.filter((place) => !place.startsWith('components/ArticleView.svelte:'))).toEqual([]);
  });
});

describe('upkeep', () => {
  const all = [
    ...SHIPPED,
    ...sources(['tests'], /\.ts$/).filter(({ path }) => path !== 'tests/invariants.test.ts'),
  ];

  test('no file is longer than 300 lines, but for the words, which are data', () => {
    const long = all.filter(({ text }) => text.split('\n').filter((line) => line.trim()).length > 300);
    expect(long.map(({ path }) => path).filter((path) => !path.startsWith('lib/clean/words/'))).toEqual([]);
  });

  test('whatever is still to be done carries a date that has not passed: TODO(2030-01-31)', () => {
    const today = new Date().toISOString().slice(0, 10);
    const overdue = all.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:TODO|FIXME|XXX)\b(?:\((\d{4}-\d\d-\d\d)\))?/g)]
        .filter(([, date]) => date === undefined || date < today)
        .map(([words]) => `${path}: ${words}`),
    );
    expect(overdue).toEqual([]);
  });
});
