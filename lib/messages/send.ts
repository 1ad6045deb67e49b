/** Asking the background, from a page of Lede. */
import * as v from 'valibot';
import { LedeError } from '../errors';
import { browser } from '../platform/browser';
import { AnswerSchema } from './envelope';
import { PROTOCOL, type MessageName, type ReplyOf, type RequestOf } from './protocol';

/**
 * Sends one request to the background and waits for its reply.
 * Throws a LedeError with the background's code, or `unreachable` when no background answers.
 */
export async function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ReplyOf<N>> {
  let raw: unknown;
  try {
    raw = await browser.runtime.sendMessage({ lede: name, request });
  } catch (cause) {
    throw new LedeError('unreachable', name, { cause });
  }
  const answer = v.safeParse(AnswerSchema, raw);
  if (!answer.success) throw new LedeError('unreachable', `${name}: no answer`);
  if (!answer.output.ok) throw new LedeError(answer.output.code, answer.output.detail);
  return v.parse(PROTOCOL[name].reply, answer.output.reply) as ReplyOf<N>;
}
