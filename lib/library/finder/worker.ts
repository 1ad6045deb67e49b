/** The worker every searching page starts: it owns the index, or asks the worker that does, or scans. */
import { library, type LibraryDatabase } from '../../db/open';
import { codeOf, LedeError, report } from '../../errors';
import { parseQuery } from '../../search/query';
import { searchedText } from '../../search/searched-text';
import { snippetFor, type Snippet } from '../../search/snippet';
import { OWNER_CHANNEL, OWNER_LOCK, type Ask, type Found, type Relay, type Told } from './calls';
import { prepareIndexFile } from './index-file';
import { IndexOwner } from './owner';
import { scan } from './scan';

/** How long an owner may take to say that it heard, and then to answer, in milliseconds. */
const HEARING = 600;
const ANSWERING = 30_000;

const me = crypto.randomUUID();
const channel = new BroadcastChannel(OWNER_CHANNEL);
const waiting = new Map<number, { heard: () => void; answer: (relay: Relay) => void }>();
let isOwner = false;
let owner: IndexOwner | null = null;
let relayed = 0;

const tell = (told: Told): void => postMessage(told);
const relay = (message: Relay): void => channel.postMessage(message);

addEventListener('message', (event: MessageEvent<Ask>) => void hear(event.data));
channel.addEventListener('message', (event: MessageEvent<Relay>) => overhear(event.data));

async function hear(ask: Ask): Promise<void> {
  try {
    if (ask.ask === 'snippets') tell({ n: ask.n, snippets: await snippets(ask.typed, ask.ids) });
    else if (ask.ask === 'find' && ask.inBin) tell({ n: ask.n, found: await findInBin(ask.typed) });
    else tell({ n: ask.n, found: await find(ask.ask === 'find' ? ask.typed : null) });
  } catch (error) {
    tell({ n: ask.n, failed: codeOf(error, 'storage-failed'), detail: String(error) });
  }
}

/** Finds by the index if there is one to be had; `null` only tends it. */
async function find(typed: string | null): Promise<Found> {
  const query = typed === null ? null : parseQuery(typed);
  const [db] = await Promise.all([library(), beOwner()]);
  try {
    if (!isOwner) return await askOwner(typed);
    if (query) return await ownerOver(db).find(query);
    await ownerOver(db).tend();
    return { ids: [], behind: 0, by: 'index' };
  } catch (error) {
    if (error instanceof LedeError && error.code !== 'unreachable') throw error;
    report(error, 'opening the search index; scanning instead');
    return { ids: query ? await scan(db, query) : [], behind: 0, by: 'scan' };
  }
}

/** The index holds nothing of the bin, so all that is in it is looked at. */
async function findInBin(typed: string): Promise<Found> {
  return { ids: await scan(await library(), parseQuery(typed), true), behind: 0, by: 'bin' };
}

/** The owner of the index, made from the library over this connection: behind another may be another library. */
function ownerOver(db: LibraryDatabase): IndexOwner {
  if (owner?.db === db) return owner;
  const told = (behind: number): void => {
    tell({ behind });
    relay({ to: 'all', behind });
  };
  return (owner = new IndexOwner(db, told, owner?.close()));
}

let asked: Promise<void> | null = null;

/** Becomes the owner if nobody is, and otherwise as soon as the one who is goes away. */
function beOwner(): Promise<void> {
  asked ??= new Promise((known) => {
    const own = (): Promise<never> => {
      // SQLite starts while the database opens: neither needs the other, and a reader waits for both.
      prepareIndexFile();
      isOwner = true;
      known();
      return new Promise(() => {});
    };
    const failed = (error: unknown): void => {
      report(error, 'asking for the search index');
      asked = null;
      known();
    };
    navigator.locks
      .request(OWNER_LOCK, { ifAvailable: true }, (lock) => {
        if (lock) return own();
        known();
        navigator.locks.request(OWNER_LOCK, own).catch(failed);
        return null;
      })
      .catch(failed);
  });
  return asked;
}

function askOwner(typed: string | null): Promise<Found> {
  const n = ++relayed;
  return new Promise<Found>((resolve, reject) => {
    const fail = (why: string): void => {
      waiting.delete(n);
      reject(new LedeError('unreachable', why));
    };
    let timer = setTimeout(() => fail('the owner of the index does not hear'), HEARING);
    const heard = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => fail('the owner of the index does not answer'), ANSWERING);
    };
    const answer = (message: Relay): void => {
      clearTimeout(timer);
      waiting.delete(n);
      if ('found' in message) resolve(message.found);
      else if ('failed' in message) reject(new LedeError(message.failed, message.detail));
    };
    waiting.set(n, { heard, answer });
    relay({ to: 'owner', from: me, n, typed });
  });
}

function overhear(message: Relay): void {
  if (message.to === 'all' && 'behind' in message) tell({ behind: message.behind });
  else if ('typed' in message) void answerFor(message);
  else if (message.to === me && 'n' in message) {
    const one = waiting.get(message.n);
    if ('hearing' in message) one?.heard();
    else one?.answer(message);
  }
}

async function answerFor({ from, n, typed }: Extract<Relay, { to: 'owner' }>): Promise<void> {
  if (!isOwner) return;
  relay({ to: from, n, hearing: true });
  try {
    relay({ to: from, n, found: await find(typed) });
  } catch (error) {
    relay({ to: from, n, failed: codeOf(error, 'storage-failed'), detail: String(error) });
  }
}

async function snippets(typed: string, ids: number[]): Promise<[number, Snippet][]> {
  const query = parseQuery(typed);
  const contents = await (await library()).contents.bulkGet(ids);
  return contents.flatMap((content): [number, Snippet][] => {
    const snippet = content && snippetFor(searchedText(content), query);
    return snippet ? [[content.id, snippet]] : [];
  });
}
