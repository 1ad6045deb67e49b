/** Labels and offers as single languages word them, and true lines that hold the same words. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractOf } from '../../support/fixtures';

const PROSE: Record<string, string[]> = {
  en: [
    'The harbour board said on Tuesday that the winter ferry would sail five days a week, as it did before.',
    'People on the island had asked for six, and said that five would not be enough for the hospital in January.',
    'The first boat is due on Monday if the weather holds, according to a note that was pinned up at the quay.',
  ],
  de: [
    'Der Hafenausschuss teilte am Dienstag mit, dass die Winterfähre wie früher an fünf Tagen der Woche fährt.',
    'Die Leute auf der Insel hatten sechs verlangt, weil fünf im Januar für das Krankenhaus nicht reichten.',
    'Das erste Schiff soll am Montag fahren, wenn das Wetter hält, so steht es auf einem Zettel an der Mole.',
  ],
  fr: [
    'La commission du port a annoncé mardi que le bac d’hiver naviguerait cinq jours par semaine, comme avant.',
    'Les gens de l’île en voulaient six, car cinq ne suffiraient pas en janvier pour le service de l’hôpital.',
    'Le premier bateau est attendu lundi si le temps se maintient, selon une note affichée sur le quai du port.',
  ],
  pt: [
    'A comissão do porto anunciou na terça-feira que o barco de inverno navegará cinco dias por semana, como antes.',
    'Os moradores da ilha tinham pedido seis, porque cinco não bastariam em janeiro para o serviço do hospital.',
    'O primeiro barco é esperado na segunda-feira se o tempo se mantiver, segundo um papel afixado no cais.',
  ],
  sv: [
    'Hamnstyrelsen meddelade på tisdagen att vinterfärjan ska gå fem dagar i veckan, precis som den gjorde förr.',
    'Folk på ön hade velat ha sex dagar, eftersom fem inte skulle räcka för sjukhuset när januari kommer.',
    'Den första båten väntas på måndag om vädret håller i sig, enligt en lapp som satts upp på kajen.',
  ],
};

function textOf(language: string, line: string): string {
  const [first = '', second = '', third = ''] = (PROSE[language] ?? []).map((text) => `<p>${text}</p>`);
  const { document } = parseHTML(
    `<!doctype html><html lang="${language}"><head><title>Ferry</title><meta property="og:type" content="article"></head><body><main><article><h1>Ferry</h1>${first}${second}${line}${third}</article></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  if (extraction.status !== 'article') throw new Error(extraction.reason);
  return extraction.article.text;
}

describe('goes', () => {
  test.each([
    ['en', '<p><b>The story resumes after the banner</b></p>'],
    ['en', '<p><b>Keep scrolling, there is more</b></p>'],
    ['de', '<h3>Weiterscrollen, da folgt noch etwas</h3>'],
    ['fr', '<h3>Contenu d’un partenaire</h3>'],
    [
      'pt',
      '<ul><li>Ada Quill acompanha as ilhas para o Correio do Porto. Escreva para ada@correio.test.</li></ul>',
    ],
    ['sv', '<p>Skaffa ett gratis konto för att läsa mer.</p>'],
  ])('%s: %s', (language, line) => {
    const [words = ''] = /(?<=>)[^<>]+(?=<)/.exec(line) ?? [];
    expect(textOf(language, line)).not.toContain(words);
  });
});

describe('stays', () => {
  test.each([
    ['en', 'The council set up a free account for each household last winter.'],
    ['de', 'Der Rat legte im Winter für jeden Haushalt ein kostenloses Konto an.'],
    ['fr', 'La mairie a ouvert un compte gratuit pour chaque foyer l’hiver dernier.'],
    ['sv', 'Kommunen ordnade ett gratis konto för varje hushåll i vintras.'],
  ])('%s: %s', (language, line) => {
    expect(textOf(language, `<p>${line}</p>`)).toContain(line);
  });
});
