/** Degrees, north and east positive. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the earth, kilometres (IUGG). */
const RADIUS_KM = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance by the haversine formula, which is exact enough for a sphere at any distance. */
export const distance = (a: Point, b: Point): number => {
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const h =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
};

/** Whole kilometres from stop to stop; null where fewer than two are known, or one between is not. */
export const lengthOf = (stops: readonly (Point | undefined)[]): number | null => {
  if (stops.length < 2) return null;
  let length = 0;
  for (let i = 1; i < stops.length; i += 1) {
    const [from, to] = [stops[i - 1], stops[i]];
    if (!from || !to) return null;
    length += distance(from, to);
  }
  return Math.round(length);
};
