/** What a page, its worker, and the worker that owns the index say to each other. */
import type { ErrorCode } from '../../errors';
import type { Snippet } from '../../search/snippet';

/** The lock whose holder alone opens the index, and the channel on which the others ask it. */
export const OWNER_LOCK = 'lede-search-owner';
export const OWNER_CHANNEL = 'lede-search';

/** What was found: article numbers, best first; entries of the log the index had not taken in; and how it was found. */
export interface Found {
  ids: number[];
  behind: number;
  by: 'index' | 'scan' | 'bin';
}

/** From a page to its worker. `find` looks in the bin or outside it; `tend` only brings the index up to date. */
export type Ask =
  | { n: number; ask: 'find'; typed: string; inBin: boolean }
  | { n: number; ask: 'snippets'; typed: string; ids: number[] }
  | { n: number; ask: 'tend' };

/** From a worker to its page; `behind` without being asked, while the index catches up. */
export type Told =
  | { n: number; found: Found }
  | { n: number; snippets: [number, Snippet][] }
  | { n: number; failed: ErrorCode; detail: string }
  | { behind: number };

/** Between workers, over the channel. The owner says `hearing` at once, so that a dead one is noticed soon. */
export type Relay =
  | { to: 'owner'; from: string; n: number; typed: string | null }
  | { to: string; n: number; hearing: true }
  | { to: string; n: number; found: Found }
  | { to: string; n: number; failed: ErrorCode; detail: string }
  | { to: 'all'; behind: number };
