/** What the end-to-end tests share. */
import { launchChromium } from '../support/chromium';
import type { LaunchOptions, LedeBrowser } from '../support/driver';
import { launchFirefox } from '../support/firefox';

interface Launcher {
  name: string;
  launch(options?: LaunchOptions): Promise<LedeBrowser>;
}

/** For `describe.each`: each test runs in both browsers. */
export const BOTH: readonly Launcher[] = [
  { name: 'Chromium', launch: launchChromium },
  { name: 'Firefox', launch: launchFirefox },
];

const SENTENCES = [
  'The council met in the old granary on Tuesday evening, and for once every chair was taken before the bell rang.',
  'Residents had come to hear whether the lock on the lower canal would be repaired before the spring floods arrive.',
  'The engineer, who has kept the lock for nineteen years, brought a bucket of rotten oak and set it on the table.',
  'Nobody spoke for a while, and then the treasurer asked what a new pair of gates would cost the parish this year.',
];

/** An article of invented news with so many paragraphs, each with its number in it. */
export function story(paragraphs = 8): string {
  const words = SENTENCES.join(' ');
  return Array.from({ length: paragraphs }, (_, at) => `<p>Paragraph ${String(at + 1)}. ${words}</p>`).join(
    '\n',
  );
}

/** A whole news page around a body. */
export function newsPage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The lock on the lower canal</title><link rel="icon" href="data:,">${head}</head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<main><article><h1>The lock on the lower canal</h1>${body}</article></main>
<footer><p>The Parish Post</p></footer></body></html>`;
}
