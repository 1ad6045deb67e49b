/** Answering Lede's pages, in the background. */
import * as v from 'valibot';
import { codeOf, LedeError, report, type ErrorCode } from '../errors';
import { browser } from '../platform/browser';
import { isOwnPage } from '../platform/pages';
import { EnvelopeSchema, type Answer } from './envelope';
import { PROTOCOL, type MessageName, type ReplyOf, type RequestOf } from './protocol';

/** One handler for each message of the protocol; it may throw a LedeError, whose code reaches the sender. */
export type Handlers = {
  [N in MessageName]: (request: RequestOf<N>) => Promise<ReplyOf<N>>;
};

/** Starts answering; call it once, at the background's start, so that a woken worker hears its message. */
export function listen(handlers: Handlers): void {
  // A promise is how the polyfill takes an answer that comes later.
  // eslint-disable-next-line @typescript-eslint/no-misused-promises
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success || !isOfLede(sender)) return undefined;
    return answer(handlers, envelope.output);
  });
}

/** Content scripts run beside a page's own code, so only pages of Lede itself are answered. */
function isOfLede(sender: { id?: string; url?: string }): boolean {
  return sender.id === browser.runtime.id && isOwnPage(sender.url ?? '');
}

async function answer(handlers: Handlers, envelope: v.InferOutput<typeof EnvelopeSchema>): Promise<Answer> {
  try {
    const name = v.parse(v.picklist(Object.keys(PROTOCOL) as MessageName[]), envelope.lede);
    return { ok: true, reply: await handle(handlers, name, envelope.request) };
  } catch (error) {
    if (!(error instanceof LedeError)) report(error, `answering ${envelope.lede}`);
    const detail = error instanceof LedeError ? error.detail : String(error);
    return {
      ok: false,
      code: v.isValiError(error) ? 'bad-input' : toldAs(codeOf(error, 'storage-failed')),
      detail,
    };
  }
}

/** The background is in private only where every window is. */
function toldAs(code: ErrorCode): ErrorCode {
  return code === 'private-window' ? 'always-private' : code;
}

function handle<N extends MessageName>(handlers: Handlers, name: N, request: unknown): Promise<ReplyOf<N>> {
  return handlers[name](v.parse(PROTOCOL[name].request, request) as RequestOf<N>);
}
