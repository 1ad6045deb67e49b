/** The order that the reader chose for their lists, kept for the next tab. */
import * as v from 'valibot';
import { SORTS, type ListQuery } from '../library/list';

/** How a list is ordered. */
export type Order = Pick<ListQuery, 'sort' | 'descending'>;

const KEY = 'library-order';
const USUAL: Order = { sort: 'saved', descending: true };
const OrderSchema = v.object({ sort: v.picklist(SORTS), descending: v.boolean() });

/** The order chosen last; the usual one where none was, or none is known any more. */
export function keptOrder(): Order {
  try {
    return v.parse(OrderSchema, JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return USUAL;
  }
}

/** Keeps an order for lists that are opened anew. */
export function keepOrder({ sort, descending }: Order): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ sort, descending }));
  } catch {
    // The next tab begins with the order that was kept before; this one shows what was chosen.
  }
}
