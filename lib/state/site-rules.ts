/** What the reader decided about the site in front, kept as they decide it. */
import type { CandidateName, Removal } from '../article';
import { report } from '../errors';
import { plainHostOf } from '../page/address';
import type { BlockDescription, Rule } from '../rules/rule';
import { siteMemory, type SiteMemory } from '../settings/site-memory';

/** Reading need not wait for what makes rules. */
const deciding = (): Promise<typeof import('../rules/decide')> => import('../rules/decide');

/** Reads what was decided about all sites; a failing storage counts as nothing decided. */
function readMemory(): Promise<SiteMemory> {
  return siteMemory.read().catch((error: unknown) => {
    report(error, 'reading what was decided about sites');
    return siteMemory.defaults;
  });
}

/** What was decided about all sites as it stands now, read before an article asks for it; call it once in a page. */
export function followMemory(): () => Promise<SiteMemory> {
  let now = readMemory();
  siteMemory.watch((memory) => {
    now = Promise.resolve(memory);
  });
  return () => now;
}

/** The rules and the way of one site. */
export class SiteRules {
  readonly #site: string;
  #memory: SiteMemory;

  /** `page` is the address of a page of the site. */
  private constructor(
    private readonly page: string,
    memory: SiteMemory,
  ) {
    this.#site = plainHostOf(page);
    this.#memory = memory;
  }

  /** What was decided about the site of an address; `memory` may have been read while the address was not yet known. */
  static async of(address: string, memory: Promise<SiteMemory> = readMemory()): Promise<SiteRules> {
    return new SiteRules(address, await memory);
  }

  /** The rules of this site. */
  get rules(): Rule[] {
    return this.#memory.rules.filter((rule) => rule.site === this.#site);
  }

  /** The way the reader chose to find this site's articles. */
  get way(): CandidateName {
    return this.#memory.ways[this.#site] ?? 'auto';
  }

  /** From now on this site's articles are found that way; `auto` forgets the choice. */
  async choose(way: CandidateName): Promise<void> {
    await this.#keep(({ ways: { [this.#site]: _old, ...ways } }) => ({
      ways: way === 'auto' ? ways : { ...ways, [this.#site]: way },
    }));
  }

  /** From now on blocks like this removal stay in. */
  async keepIn(removal: Removal): Promise<void> {
    const { keepingIn } = await deciding();
    await this.#keep(({ rules }) => ({ rules: keepingIn(rules, this.page, removal) }));
  }

  /** From now on blocks like this one are taken out. */
  async takeOut(block: BlockDescription, sample: string): Promise<void> {
    const { takingOut } = await deciding();
    await this.#keep(({ rules }) => ({ rules: takingOut(rules, this.page, { block, sample }) }));
  }

  /** From now on blocks like this removal, which was put back, go again. */
  async letGo(removal: Removal): Promise<void> {
    const { lettingGo } = await deciding();
    await this.#keep(({ rules }) => ({ rules: lettingGo(rules, this.page, removal) }));
  }

  /** Keeps what is decided over what stands by now: other pages decide too. */
  async #keep(decide: (memory: SiteMemory) => Partial<SiteMemory>): Promise<void> {
    try {
      if (this.#site !== '') {
        this.#memory = await siteMemory.change(decide);
        return;
      }
    } catch (error) {
      // It holds for this page; the next press starts without it.
      report(error, 'keeping what was decided about a site');
    }
    this.#memory = { ...this.#memory, ...decide(this.#memory) };
  }
}
