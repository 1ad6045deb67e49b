/** How long the busiest task of a page takes, in time of the processor: other programs on the machine do not count. */
import type { Browser } from 'playwright';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** Does the work and answers with the longest task of any page's main thread meanwhile, in milliseconds. */
export async function busiestTask(browser: Browser, work: () => Promise<unknown>): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const thread = ({ pid, tid }: TraceEvent): string => `${String(pid)}/${String(tid)}`;
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  );
  const tasks = events.filter((event) => event.ph === 'X' && main.has(thread(event)));
  // The processor's clock is read coarsely: a task never takes longer by it than by the wall's.
  return Math.max(0, ...tasks.map(({ dur = 0, tdur = 0 }) => Math.min(dur, tdur))) / 1000;
}
