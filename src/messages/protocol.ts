/**
 * The protocol between contexts. A call is data: who may send it, a schema for its parameters and one for its result.
 * From that record the sender's types, the handler's types and the checks at run time all derive.
 *
 * A call travels as `{ call, params }` and is answered by `{ ok: true, result }` or `{ ok: false, error }`.
 */
import { isExtensionPage, isOwn, onMessage, type Sender } from '../browser/runtime.ts';
import { anything, type Guarded, record, type Schema, text, type Unchecked } from './schema.ts';

export interface CallSpec {
  readonly from: readonly ('page' | 'extension')[];
  readonly params: Schema<unknown>;
  readonly result: Schema<unknown> | Unchecked<unknown>;
}
export type Calls = Readonly<Record<string, CallSpec>>;

type TypeOf<S> = S extends Schema<infer T> ? T : S extends Unchecked<infer T> ? T : never;
export type Params<C extends CallSpec> = TypeOf<C['params']>;
export type Result<C extends CallSpec> = TypeOf<C['result']>;

export type Reply<R> = { ok: true; result: R } | { ok: false; error: string };

/** One function per call. What it throws reaches the sender as `CallError`. */
export type Handlers<C extends Calls> = {
  readonly [N in keyof C]: (params: Params<C[N]>, sender: Sender) => Promise<Result<C[N]>> | Result<C[N]>;
};

/** In UTF-16 code units: a sentence or two for whoever reads the console. */
const MAX_ERROR_LENGTH = 300;

const Envelope = record({ call: text<string>(), params: anything });
type Envelope = Guarded<typeof Envelope>;

/**
 * Answers calls until `signal` aborts. A message that is no call of `calls` is left to other listeners; a call from a
 * sender that may not make it, or with parameters that do not fit, is refused and reaches no handler.
 */
export function answerCalls<C extends Calls>(calls: C, handlers: Handlers<C>, signal?: AbortSignal): void {
  onMessage((message, sender) => {
    if (!Envelope.is(message) || !Object.hasOwn(calls, message.call)) return undefined;
    return answer(calls, handlers, message, sender);
  }, signal);
}

async function answer<C extends Calls>(
  calls: C,
  handlers: Handlers<C>,
  { call, params }: Envelope,
  sender: Sender,
): Promise<Reply<unknown>> {
  const spec = calls[call]!;
  if (!maySend(spec, sender)) return refusal(call, 'this sender may not make this call');
  const checked = await spec.params['~standard'].validate(params);
  if (checked.issues !== undefined)
    return refusal(call, checked.issues[0]?.message ?? 'the parameters do not fit');
  try {
    const handler = handlers[call] as (params: unknown, sender: Sender) => unknown;
    return { ok: true, result: await handler(checked.value, sender) };
  } catch (error) {
    return refusal(call, error instanceof Error ? error.message : String(error));
  }
}

/** What was wrong may repeat what was sent, however long that was. */
const refusal = (call: string, why: string) =>
  ({ ok: false, error: `${call}: ${why.slice(0, MAX_ERROR_LENGTH)}` }) as const;

function maySend(spec: CallSpec, sender: Sender): boolean {
  if (!isOwn(sender)) return false;
  // The background itself has no tab and, in Firefox, no url: it counts as the extension. A web page that another extension
  // shows in its own window has no tab either, but an address of its own.
  const isBackground = sender.tab === undefined && sender.url === undefined;
  const fromExtension = isBackground || isExtensionPage(sender);
  return spec.from.includes(fromExtension ? 'extension' : 'page');
}
