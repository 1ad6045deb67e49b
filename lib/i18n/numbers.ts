/** Numbers as readers write them. */

/** A number with so many decimals. */
export function numberText(value: number, decimals = 0): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(undefined, digits).format(value);
}

/** A part of one as a whole percentage. */
export function percentText(part: number): string {
  return new Intl.NumberFormat(undefined, { style: 'percent' }).format(part);
}
