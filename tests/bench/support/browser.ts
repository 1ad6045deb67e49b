/** Real Chromium with a corpus in place of the network: each page at its own address, scripts off, nothing else sent. */
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright';
import { needBrowser } from '../../support/find-browsers';
import { pageOf, type Corpus } from './corpus';

/** A page of the corpus as it stands in the browser, and a world beside its own to run a script in. */
export interface OpenPage {
  /** Runs an expression as a content script would, waits for its promise, and gives its value as JSON. */
  run(expression: string): Promise<unknown>;
  page: Page;
}

/** Starts Chromium, the one that the end-to-end tests find. */
export async function launchChromium(): Promise<Browser> {
  const { path } = await needBrowser('chromium');
  const args = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--host-resolver-rules=MAP * ~NOTFOUND',
  ];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return chromium.launch({ args, executablePath: path });
}

/** Opens a page of the corpus, hands it to `use`, and closes it. */
export async function withPage<T>(
  context: BrowserContext,
  { corpus, key }: { corpus: Corpus; key: string },
  use: (open: OpenPage) => Promise<T>,
): Promise<T> {
  const url = corpus.truths.get(key)?.url;
  if (!url) throw new Error(`No address for ${key}.`);
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await answerFromCorpus(session, pageOf(corpus, key));
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const world = await isolatedWorld(session);
    return await use({ page, run: (expression) => evaluate(session, world, expression) });
  } finally {
    await page.close();
  }
}

/** The page itself is answered and its frames are refused; all else finds no host (see `launchChromium`). */
async function answerFromCorpus(session: CDPSession, body: Buffer): Promise<void> {
  let answered = false;
  const charset = isUtf8(body) ? '; charset=utf-8' : '';
  session.on('Fetch.requestPaused', ({ requestId }) => {
    const answer = answered
      ? session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
      : session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [{ name: 'content-type', value: `text/html${charset}` }],
          body: body.toString('base64'),
        });
    answered = true;
    answer.catch(() => undefined); // the page was closed meanwhile
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
}

function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'lede-bench',
  });
  return executionContextId;
}

/** A script that does not end, in milliseconds. */
const LONGEST = 60_000;

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
    timeout: LONGEST,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}
