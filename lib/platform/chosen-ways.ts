/**
 * The ways that the reader chose for sites, for what begins a reading: nothing that reads settings is loaded by then, and
 * a page that was read by another way would have to be read twice.
 */
import type { CandidateName } from '../article';
import { plainHostOf } from '../page/address';
import type { browser } from './browser';

/** What is remembered about sites, as `siteMemory` of lib/settings keeps it. */
interface Kept {
  sites?: { value?: { ways?: Record<string, CandidateName> } };
}

/** Reads what the reader chose; answers with what tells a page's way by its address. */
export async function chosenWays(
  api: Pick<typeof browser, 'storage'>,
): Promise<(address?: string) => CandidateName> {
  const { sites } = await keptOf(api);
  return (address = '') => sites?.value?.ways?.[plainHostOf(address)] ?? 'auto';
}

/** A failing storage counts as nothing chosen. */
async function keptOf(api: Pick<typeof browser, 'storage'>): Promise<Kept> {
  try {
    return await api.storage.local.get('sites');
  } catch {
    return {};
  }
}
