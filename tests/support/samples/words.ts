/** Prose for sample articles of any length. */
const SENTENCES = [
  'The first boats came back before the light did, and nobody on the quay spoke.',
  'For eleven years the council had kept the plans in a drawer, waiting for a winter like this one.',
  '“We were told it could not happen here,” said Marta Lindqvist, who runs the chandlery on the north pier.',
  'What the engineers found under the old lock surprised even those who had warned about it.',
  'A second survey, finished in March, put the cost at 4.2 million, a third of what had been feared.',
  'Nobody disputes the figures; the quarrel is about who should have read them.',
  'By noon the square was full of people who had not planned to be there.',
  'It is a small place, and small places remember.',
  'The river, slow and brown between its walls, gives nothing away.',
  'Two of the three pumps had been serviced; the third had been sold.',
  'In the archive there is a photograph of the same street, taken in 1953, with the water up to the sills.',
  'Since then the harbour has silted, the fleet has shrunk, and the ferry has changed hands four times.',
  'The minister promised a report by the autumn, and for once the report came early.',
  'Children were the first to notice that the herons had gone.',
];

/** A paragraph of so many sentences, the same for the same number. */
export function paragraph(seed: number, sentences = 4): string {
  return Array.from({ length: sentences }, (_, at) => SENTENCES[(seed * 3 + at * 5) % SENTENCES.length]).join(
    ' ',
  );
}

/** Paragraphs of about so many words altogether, as HTML, with a heading before every eighth when wanted. */
export function proseOf(words: number, headings = true): string {
  const parts: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const text = paragraph(at, 5);
    if (headings && at % 8 === 0) parts.push(`<h2>Part ${String(at / 8 + 1)} of the story</h2>`);
    parts.push(`<p>${text}</p>`);
    count += text.split(' ').length;
  }
  return parts.join('');
}
