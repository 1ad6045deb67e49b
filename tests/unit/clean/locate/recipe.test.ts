import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { extractOf } from '../../../support/fixtures';

test('what a recipe asks for is part of it between the headline and the steps, in boxes apart, beside a film', () => {
  const step = (said: string): string => `<div class="step"><div class="say">${said}</div></div>`;
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Bean bake</title></head><body><div class="wide"><div class="top"><h1>Bean bake</h1></div>
      <div class="row"><div class="part"><ul class="ingredients"><li><div>2 onions</div></li><li><div>3 cups of beans</div></li></ul></div>
        <div class="side"><div class="heading">Related Video</div><img src="/film.jpg" alt="" width="300" height="200"><a href="/films/9">How to chop an onion</a>
          <p>A cook from the north quay shows how an onion is chopped without a tear, and what the knife has to do with it.</p></div></div>
      <div class="row"><span class="steps">${step('Heat the oven to 180 degrees and cook the onions in butter until they are soft and golden, stirring all the time.')}
        ${step('Lay the beans over the onions, pour the stock over them and bake it all for some forty minutes, until the crust is brown.')}</span></div></div></body></html>`,
    { location: new URL('https://paper.test/beans') },
  );
  const extraction = extractOf(document);
  const lines = extraction.status === 'article' ? extraction.article.text.split('\n') : [];
  expect(lines.map((line) => line.slice(0, 8))).toEqual(['2 onions', '3 cups o', 'Heat the', 'Lay the ']);
});
