/** What a message and its answer are wrapped in, so that a stranger's message is never taken for ours. */
import * as v from 'valibot';
import { ERROR_CODES } from '../errors';

/** A message as it arrives: its name and its request, both still to be checked against the protocol. */
export const EnvelopeSchema = v.object({ lede: v.string(), request: v.unknown() });

/** An answer as it arrives: a reply to be checked, or a failure by its code. */
export const AnswerSchema = v.union([
  v.object({ ok: v.literal(true), reply: v.unknown() }),
  v.object({ ok: v.literal(false), code: v.picklist(ERROR_CODES), detail: v.string() }),
]);

export type Answer = v.InferOutput<typeof AnswerSchema>;
