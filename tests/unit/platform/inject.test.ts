import { expect, test, vi } from 'vitest';
import { injectReader } from '../../../lib/platform/inject';

type Scripting = Parameters<typeof injectReader>[0];

function scriptingOf(...answers: unknown[][]): { scripting: Scripting; files: string[][] } {
  const files: string[][] = [];
  const executeScript = vi.fn((injection: { files: string[] }) => {
    files.push(injection.files);
    return Promise.resolve(answers[files.length - 1] ?? []);
  });
  return { scripting: { executeScript } as unknown as Scripting, files };
}

test('a page in English takes one turn', async () => {
  const { scripting, files } = scriptingOf([{ result: { status: 'none' } }]);
  expect(await injectReader(scripting, 7)).toEqual({ status: 'none' });
  expect(files).toEqual([['/words-en.js', '/extract.js']]);
});

test('the parts that the content script asks for go in before it', async () => {
  const { scripting, files } = scriptingOf(
    [{ result: { status: 'wanted', parts: ['words-de', 'words-more'] } }],
    [{ result: { status: 'article' } }],
  );
  expect(await injectReader(scripting, 7)).toEqual({ status: 'article' });
  expect(files[1]).toEqual(['/words-de.js', '/words-more.js', '/extract.js']);
});

test('a script that goes on asking is given up', async () => {
  const wanted = [{ result: { status: 'wanted', parts: ['vote'] } }];
  const { scripting, files } = scriptingOf(wanted, wanted, wanted, wanted);
  expect(await injectReader(scripting, 7)).toBeUndefined();
  expect(files).toHaveLength(4);
});

test('no frame and no answer are told apart', async () => {
  expect(await injectReader(scriptingOf([]).scripting, 7)).toBeNull();
  expect(await injectReader(scriptingOf([{}]).scripting, 7)).toBeUndefined();
});

test('parts that the page is likely to need go in with the first turn, and what it asks for besides is told', async () => {
  const { scripting, files } = scriptingOf(
    [{ result: { status: 'wanted', parts: ['words-fr'] } }],
    [{ result: { status: 'article' } }],
  );
  const asked = vi.fn();
  expect(await injectReader(scripting, 7, { parts: ['words-de'], asked })).toEqual({ status: 'article' });
  expect(files).toEqual([
    ['/words-en.js', '/words-de.js', '/extract.js'],
    ['/words-fr.js', '/extract.js'],
  ]);
  expect(asked).toHaveBeenCalledExactlyOnceWith(['words-fr']);
});
