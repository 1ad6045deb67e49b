/** Reads what is kept and writes it anew with nothing between the two, in whichever pages of Lede that is asked for. */

/**
 * Runs `change` once no other of that name runs, here or in another page; answers with its answer, or fails with it.
 * Where the browser grants no lock, as to one that keeps no site data, it runs at once.
 */
export async function inTurn<T>(name: string, change: () => Promise<T>): Promise<T> {
  let begun = false;
  const run = (): Promise<T> => {
    begun = true;
    return change();
  };
  try {
    return (await navigator.locks.request(`lede:${name}`, run)) as T;
  } catch (error) {
    if (begun) throw error;
    return run();
  }
}
