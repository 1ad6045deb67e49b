/**
 * Learns from `fixtures/lines` and writes down the weights for every language that has lines there.
 *
 *   npm run learn
 */
import { writeFileSync } from 'node:fs';
import { languages, linesOf, weightsFile } from './lines';
import { train } from './train';

for (const language of languages()) {
  const lines = linesOf(language);
  const learnt = train(lines);
  writeFileSync(weightsFile(language), `/** Made by \`npm run learn\`. */\nexport default '${learnt}';\n`);
  console.log(
    `${language}: ${lines.prompts.length} prompts, ${lines.article.length} lines of articles, ${learnt.length} bytes`,
  );
}
