/** Rewrites what a fixture expects from what the pipeline gives: on purpose, by name, to be read in the diff. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences, documentOf, extractOf, PAGES, readFixture } from '../support/fixtures';

const ORIGIN = 'http://127.0.0.1:4173';
const names = process.argv.slice(2);
if (names.length === 0) {
  console.error('Name the fixtures to accept: npm run fixtures:accept -- NAME …');
  process.exit(1);
}
for (const name of names) accept(name);

function accept(name: string): void {
  // A new fixture has no expected tree yet.
  writeFileSync(join(PAGES, name, 'expected.html'), '', { flag: 'a' });
  const fixture = readFixture(name);
  const extraction = extractOf(documentOf(fixture, ORIGIN));
  for (const problem of differences(extraction, fixture, ORIGIN)) console.log(`${name}: ${problem}`);
  const folder = join(PAGES, name);
  if (extraction.status === 'none') {
    writeJson(join(folder, 'expected.json'), { none: extraction.reason });
    return;
  }
  const { article } = extraction;
  const found = {
    ...article,
    leadImage: article.leadImage?.url.replace(ORIGIN, '') ?? null,
    completeness: article.completeness.state,
    removals: [...new Set(article.removals.map((removal) => removal.kind))],
  };
  const expected = Object.fromEntries(
    Object.keys(fixture.expected).map((key) => [key, Reflect.get(found, key)]),
  );
  writeJson(join(folder, 'expected.json'), expected);
  writeFileSync(join(folder, 'expected.html'), `${article.html.replaceAll(ORIGIN, '')}\n`);
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
