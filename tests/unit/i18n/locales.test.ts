import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile, type ParsedMessage } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';

const DIR = 'lib/i18n/locales';
const LOCALES = readdirSync(DIR).filter((file) => file.endsWith('.yml'));
/** The languages that Lede speaks at least. */
const LEAST = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'pt', 'zh'];

const read = (file: string): Promise<ParsedMessage[]> => parseMessagesFile(`${DIR}/${file}`);
const forms = (message: ParsedMessage): string[] =>
  message.type === 'plural' ? Object.values(message.plurals) : [message.message];

/** Every key with the placeholders that its forms use together; a form for one may leave its number out. */
function shape(messages: readonly ParsedMessage[]): Record<string, string> {
  return Object.fromEntries(
    messages.map((message) => {
      const used = forms(message).flatMap((form) => form.match(/\$\d|\{\w+\}/gu) ?? []);
      return [message.key.join('.'), [...new Set(used)].sort().join(' ')];
    }),
  );
}

/** The text of a file, or of every source below a folder. */
function sources(path: string): string[] {
  if (/\.(ts|svelte)$/u.test(path)) return [readFileSync(path, 'utf8')];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(ts|svelte)$/u.test(name)).flatMap((name) => sources(join(path, name)));
}

test('Lede speaks its languages', () => {
  const spoken = LOCALES.map((file) => file.slice(0, 2));
  expect(LEAST.filter((language) => !spoken.includes(language))).toEqual([]);
});

test.each(LOCALES)('%s has every key, with the same placeholders', async (file) => {
  expect(shape(await read(file))).toEqual(shape(await read('en.yml')));
});

test('every message but the browser’s own is said somewhere', async () => {
  const said = ['lib', 'components', 'entrypoints', 'wxt.config.ts'].flatMap(sources).join('\n');
  const unsaid = Object.keys(shape(await read('en.yml'))).filter(
    (key) =>
      !key.startsWith('@@') &&
      !said.includes(`'${key}'`) &&
      !said.includes(`__MSG_${key.replaceAll('.', '_')}__`),
  );
  expect(unsaid).toEqual([]);
});

test.each(LOCALES)('%s leaves no message empty', async (file) => {
  const empty = (await read(file)).filter((message) => forms(message).some((form) => form.trim() === ''));
  expect(empty.map(({ key }) => key.join('.'))).toEqual([]);
});

test.each(LOCALES)('%s writes its quotation marks and apostrophes as printers do', async (file) => {
  const straight = (await read(file)).filter((message) => forms(message).some((form) => /["']/u.test(form)));
  expect(straight.map(({ key }) => key.join('.'))).toEqual([]);
});

test.each(LOCALES)('%s says which language it is in, and which way that runs', async (file) => {
  const said = Object.fromEntries(
    (await read(file)).map((message) => [message.key.join('.'), forms(message)[0]]),
  );
  const tag = file.replace('.yml', '').replace('_', '-');
  expect(said['extension.language']).toBe(tag);
  expect(said['extension.direction']).toBe(tag === 'ar' ? 'rtl' : 'ltr');
});

test.each(LOCALES)('%s tells of no key where a list is empty: there may be no keyboard', async (file) => {
  const told = (await read(file)).filter(({ key }) => key[0] === 'library' && key[1] === 'empty');
  const keyed = told.filter((message) =>
    forms(message).some((form) => /(?<![A-Za-z])[EF](?![A-Za-zß-ÿ])/u.test(form)),
  );
  expect(keyed.map(({ key }) => key.join('.'))).toEqual([]);
});
