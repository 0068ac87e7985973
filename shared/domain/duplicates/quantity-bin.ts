/** Ten bins for each power of ten. */
const BINS_PER_DECADE = 10;

/** Quantities that lie further apart on the scale of powers of ten, about 12 %, are not of one weighing. */
export const NEAR_LOG = 0.5 / BINS_PER_DECADE;

export const logApart = (a: number, b: number): number => Math.abs(Math.log10(a) - Math.log10(b));

/**
 * The bin of a quantity and its nearer neighbour: whatever lies within half a bin is in one of the two, so that near
 * quantities meet though a border lies between them.
 */
export const binsAround = (quantity: number): { readonly own: number; readonly near: number } => {
  const place = Math.log10(quantity) * BINS_PER_DECADE;
  const own = Math.floor(place);
  return { own, near: place - own < 0.5 ? own - 1 : own + 1 };
};
