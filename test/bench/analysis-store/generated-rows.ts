import { countriesIn, REGION_CODES } from '../../../shared/domain/analysis/regions.ts';

/** Words of narratives in the languages of the network; rarer ones further on. */
const WORDS =
  'customs officers found packages hidden in the container between bags of and behind wall tank ' +
  'douane colis dissimulés dans le conteneur entre les sacs aduana paquetes ocultos en el contenedor entre sacos ' +
  'таможня обнаружила пакеты спрятанные в контейнере между мешками جمارك وجدت طرود مخفية في حاوية بين أكياس ' +
  'alfândega pacotes escondidos no contentor seal broken scanner dog handler suitcase lining double bottom vehicle ' +
  'spare wheel engine frozen fish bananas coffee rice sugar cocoa soy timber scrap ceramic tiles furniture shoes ' +
  'perfume toys electronics batteries ivory pangolin scales cigarettes hand rolling tobacco pistol ammunition cash ' +
  'euro notes medicines tablets powder resin liquid precursor ephedrine falcon parrot orchid coin icon manuscript';

const list = (values: readonly string[]) => `[${values.map((value) => `'${value}'`).join(', ')}]`;
const COUNTRIES = REGION_CODES.flatMap((region) =>
  countriesIn(region).map((country) => ({ country, region })),
);
// In an order that has nothing to do with regions, and the same each time.
COUNTRIES.sort((a, b) => ([...a.country].reverse().join('') < [...b.country].reverse().join('') ? -1 : 1));

/** A number below one; the same for the same row and purpose. */
const share = (purpose: number | string) => `(hash(n * 1000 + ${purpose}) / 18446744073709551616.0)`;

/** One of so many, the first far more often than the last; the same for the same row and purpose. */
const skewed = (count: number, purpose: number) =>
  `(1 + floor(${count} * pow(${share(purpose)}, 2.5)))::INTEGER`;
const oneOf = (values: readonly string[], purpose: number) =>
  `(${list(values)})[${skewed(values.length, purpose)}]`;

const PRODUCTS = Array.from({ length: 120 }, (_, i) => `goods.product-${i + 1}`);
const CATEGORIES = ['drugs', 'tobacco', 'ipr', 'cites', 'medical', 'currency', 'weapons', 'alcohol'];
const MODES = ['maritime', 'road', 'air', 'mail', 'rail', 'pedestrian'];
const METHODS = ['cover-load', 'luggage', 'vehicle', 'parcel', 'body', 'structure', 'rip-off', 'declared'];
const DETECTIONS = ['risk-profile', 'routine', 'intelligence', 'random', 'scanner', 'dog'];

/**
 * A select of rows of the store, one commodity line each: cases of ten years up to the end of 2026, skewed as real ones
 * are (most from few countries, products and methods), one in twelve with a second line, one in a hundred reported
 * twice, with narratives of thirty words.
 */
export const generatedRows = (rows: number): string => `
  WITH drawn AS (
    SELECT (i - CASE WHEN i % 12 = 11 THEN 1 ELSE 0 END) AS n, i % 12 = 11 AS second FROM range(${rows}) r(i)
  ), cases AS (
    SELECT n, second, DATE '2026-12-31' - (3652 * pow(${share(1)}, 1.4))::INTEGER AS day,
      ${skewed(COUNTRIES.length, 2)} AS reporter, ${skewed(COUNTRIES.length, 3)} AS dep, ${skewed(60, 4)} AS via,
      ${skewed(COUNTRIES.length, 5)} AS dst, ${skewed(90, 6)} AS lag
    FROM drawn
  ), placed AS (
    SELECT *, ${list(COUNTRIES.map(({ country }) => country))} AS cc,
      ${list(COUNTRIES.map(({ region }) => region))} AS rr, ${list(WORDS.split(' '))} AS words
    FROM cases
  )
  SELECT 'c' || lpad(n::VARCHAR, 25, '0') AS case_id, CASE WHEN second THEN 2 ELSE 1 END AS line, n + 1 AS seq,
    (day + lag)::TIMESTAMP AS known_from, true AS stands,
    'CEN-' || year(day) || '-' || cc[reporter] || '-' || lpad(n::VARCHAR, 8, '0') AS reference,
    'NCP-' || cc[reporter] AS office, cc[reporter] AS country, rr[reporter] AS country_region,
    'RILO-' || (reporter % 11) AS rilo,
    CASE WHEN ${share(7)} < 0.9 THEN 'verified' ELSE 'reported' END AS status,
    CASE WHEN ${share(8)} < 0.8 THEN 'network' WHEN ${share(8)} < 0.93 THEN 'regional:RILO-' || (reporter % 11)
      ELSE 'national:' || cc[reporter] END AS audience,
    []::VARCHAR[] AS group_offices, 'H1' AS handling, n % 100 <> 50 AS counts,
    CASE WHEN n % 100 = 50 THEN 'c' || lpad((n - 50)::VARCHAR, 25, '0') END AS counted_as,
    day, 'day' AS precision, year(day) AS year, day + lag AS reported_day, lag AS lag_days, 'seizure' AS kind,
    ${oneOf(['import', 'export', 'transit', 'internal'], 9)} AS direction,
    ${oneOf(CATEGORIES, 10)} AS category, ${oneOf(PRODUCTS, 11)} AS product,
    'group-' || (${skewed(120, 11)} % 24) AS product_group,
    CASE WHEN ${share(12)} < 0.93 THEN round(exp(8 * ${share(13)} - 2), 3) END AS quantity,
    CASE WHEN ${share(12)} < 0.93 THEN ${oneOf(['KGM', 'NAR', 'LTR'], 14)} END AS unit,
    ${share(12)} < 0.96 AS given_quantity,
    CASE WHEN ${share(15)} < 0.4 THEN round(exp(10 * ${share(16)}), 2) END AS value_usd, ${share(15)} < 0.42 AS given_value,
    ${oneOf(['seaport', 'airport', 'border', 'post-office', 'inland'], 17)} AS place_type,
    CASE WHEN ${share(18)} < 0.8 THEN cc[reporter] || chr(65 + ${skewed(20, 19)}) || 'AA' END AS place,
    cc[reporter] AS place_country, cc[dep] AS departure, rr[dep] AS departure_region,
    CASE WHEN ${share(20)} < 0.5 THEN cc[dep] || chr(65 + ${skewed(20, 21)}) || 'BB' END AS departure_place,
    CASE WHEN ${share(22)} < 0.4 THEN [cc[via]] ELSE [] END AS transit,
    cc[dst] AS destination, rr[dst] AS destination_region,
    CASE WHEN ${share(23)} < 0.5 THEN cc[dst] || chr(65 + ${skewed(20, 24)}) || 'CC' END AS destination_place,
    CASE WHEN ${share(22)} < 0.4 THEN [cc[dep], cc[via], cc[dst]] ELSE [cc[dep], cc[dst]] END AS path,
    round(500 + 14000 * ${share(25)}) AS distance_km,
    ${oneOf(MODES, 26)} AS mode, [${oneOf(MODES, 26)}] AS modes,
    CASE WHEN ${share(27)} < 0.2 THEN '22G1' END AS container,
    ${oneOf(METHODS, 28)} AS concealment, ${share(29)} < 0.05 AS rip_off,
    CASE WHEN ${share(30)} < 0.4 THEN lpad((100 + ${skewed(900, 31)})::VARCHAR, 4, '0') || '00' END AS cover_hs,
    CASE WHEN ${share(30)} < 0.4 THEN words[1 + floor(len(words) * ${share(32)})::INTEGER] END AS cover_text,
    ${oneOf(DETECTIONS, 33)} AS detection, 'A' AS grade_source, 1 AS grade_information,
    (40 + 60 * ${share(34)})::SMALLINT AS quality, 'en' AS language,
    list_aggregate(list_transform(range(30),
      w -> words[1 + floor(len(words) * pow(${share('100 + w')}, 2))::INTEGER]),
      'string_agg', ' ') || ' note' || (n % 50000) AS text
  FROM placed`;
