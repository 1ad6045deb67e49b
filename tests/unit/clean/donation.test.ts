import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf, PROSE } from '../../support/article-page';
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

test('so does one that ends in a way to sign in for who gave', () => {
  const told =
    'Owners of ships are running the harbour, and they would like to run the news that you read of it. Other papers have built walls. We have a door, and it stands open for whoever comes along the quay, as it did for your grandmother. Will you help us keep it open through the winter, and through the one that comes behind it?';
  const box = `<div class="x"><div><h3>We work for no owner. We work for you.</h3><p>${told}</p><a href="/support">Support the Quay</a><p>Already gave? <a href="/login">Log in to hide this.</a></p></div></div>`;
  const more = PROSE.map((line) => `<p class="text">${line.replace('The', 'This')}</p>`).join('');
  expect(articleOf({ inside: more + box }).text).not.toContain('grandmother');
});
