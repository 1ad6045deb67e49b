/**
 * Svelte's runes for unit tests, which import its modules without compiling them. Nothing there follows the state, so a
 * rune gives back what it is given; what is derived of it is what the page renders, and no test asks for that.
 */
const rune = <T>(value: T): T => value;

Object.assign(globalThis, {
  $state: Object.assign(rune, { raw: rune }),
  $derived: { by: () => null },
});
