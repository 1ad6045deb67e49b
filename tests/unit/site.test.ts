import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureNames, pathOf, readFixture } from '../support/fixtures';
import { serveSite, type Site } from '../tools/site';

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

test('every fixture and the front page are served as pages', async () => {
  for (const name of fixtureNames()) {
    const response = await fetch(site.url + pathOf(name));
    expect(response.status, name).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toBe(readFixture(name).source);
  }
});

test('every local picture and style that a fixture names is served', async () => {
  const paths = new Set<string>();
  for (const name of fixtureNames())
    for (const [path] of readFixture(name).source.matchAll(/\/media\/[\w.-]+/gu)) paths.add(path);
  for (const path of paths) {
    const response = await fetch(site.url + path);
    expect(response.status, path).toBe(200);
    await response.arrayBuffer();
  }
});

test('nothing outside the fixtures is served', async () => {
  expect((await fetch(`${site.url}/%2e%2e/package.json`)).status).toBe(404);
  expect((await fetch(`${site.url}/..%2fpackage.json`)).status).toBe(404);
  expect((await fetch(`${site.url}/no-such-page/`)).status).toBe(404);
});

test('no fixture makes a page ask another host by itself', () => {
  const outside =
    /<(?:img|script|iframe|source|video|audio|embed)\b[^>]*\s(?:src|srcset|poster)="(?:https?:)?\/\//iu;
  const sheets = /<link\b[^>]*rel="?(?:stylesheet|preload|icon)[^>]*href="(?:https?:)?\/\//iu;
  for (const name of fixtureNames()) {
    const { source } = readFixture(name);
    expect(outside.test(source) || sheets.test(source), name).toBe(false);
  }
});
