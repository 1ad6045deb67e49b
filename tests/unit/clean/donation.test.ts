import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { PROSE } from '../../support/article-page';
import { extractOf } from '../../support/fixtures';

const TOLD =
  'RICHTIG ist das erste gemeinnützige Recherchezentrum im Süden. Unser Ziel ist eine aufgeklärte Gesellschaft. Denn nur gut informierte Bürgerinnen und Bürger können auf demokratischem Weg Probleme lösen und Verbesserungen herbeiführen. Diese Recherche wurde mit der Unterstützung von Bürgerinnen und Bürgern realisiert.';

/** The text of a page with a box that asks for gifts, and says `more`. */
function textWith(more: string): string {
  const box = `<div class="disturber"><div><h2>RICHTIG ist spendenfinanziert!</h2><p class="text">${TOLD}${more} <a href="/unterstuetzen">Jetzt unterstützen!</a></p></div></div>`;
  const lines = [...PROSE, ...PROSE.map((line) => line.replace('The', 'This'))];
  const prose = lines.map((line) => `<p class="text">${line}</p>`).join('');
  const { document } = parseHTML(
    `<!doctype html><html lang="de"><head><title>Ferry to sail again</title><meta property="og:type" content="article"></head><body><main><h1>Ferry to sail again</h1><div>${prose}${box}</div></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  return extraction.status === 'article' ? extraction.article.text : '';
}

test('a box with a heading that ends in a call to give, and leads nowhere else, goes whatever it tells before', () => {
  expect(textWith('')).toMatch(/on the quay\.$/u);
  expect(textWith(' Mehr steht <a href="/brunnen">im Bericht über den Brunnen</a>.')).toContain('RICHTIG');
});
