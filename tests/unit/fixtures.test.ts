import { describe, expect, test } from 'vitest';
import { differences, documentOf, extractOf, fixtureNames, pathOf, readFixture } from '../support/fixtures';

const ORIGIN = 'http://127.0.0.1:4173';

describe('every fixture gives the article that a reader should get', () => {
  test.each(fixtureNames())('%s', (name) => {
    const fixture = readFixture(name);
    const extraction = extractOf(documentOf(fixture, ORIGIN));
    expect(differences(extraction, fixture, ORIGIN)).toEqual([]);
  });
});

test('the front page of the fixture site links to every fixture', () => {
  const front = readFixture('front-page').source;
  const missing = fixtureNames().filter((name) => !front.includes(`href="${pathOf(name)}"`));
  expect(missing).toEqual([]);
});
