/**
 * Categories of goods: stable codes as data, never a switch in logic. The WCO splits its network's cases into
 * 13 commodities; cultural goods, medical products and strategic goods were added by its later trade reports.
 * `details` names the section of category-specific fields that a line of this category may carry.
 * `countedIn` is the unit (UN/ECE Rec 20) that figures of the category are summed in first.
 */
export const CATEGORIES = [
  { code: 'drugs', label: 'Drugs', details: 'drug', countedIn: 'KGM' },
  { code: 'precursors', label: 'Precursors', details: 'drug', countedIn: 'KGM' },
  { code: 'tobacco', label: 'Tobacco', details: 'tobacco', countedIn: 'C62' },
  { code: 'alcohol', label: 'Alcohol', details: null, countedIn: 'LTR' },
  { code: 'cites', label: 'CITES fauna and flora', details: 'species', countedIn: 'C62' },
  { code: 'ipr', label: 'Intellectual property rights', details: 'ipr', countedIn: 'C62' },
  { code: 'weapons', label: 'Weapons and ammunition', details: 'weapon', countedIn: 'C62' },
  { code: 'currency', label: 'Currency', details: 'currency', countedIn: 'C62' },
  { code: 'hazardous', label: 'Hazardous material', details: 'waste', countedIn: 'KGM' },
  { code: 'nuclear', label: 'Nuclear and radioactive material', details: 'nuclear', countedIn: 'KGM' },
  { code: 'medical', label: 'Medical products', details: 'medicine', countedIn: 'C62' },
  { code: 'cultural', label: 'Cultural goods', details: 'cultural', countedIn: 'C62' },
  { code: 'strategic', label: 'Strategic and dual-use goods', details: null, countedIn: 'KGM' },
  { code: 'revenue', label: 'Tax and duty evasion', details: null, countedIn: 'KGM' },
  { code: 'publications', label: 'Prohibited publications', details: null, countedIn: 'C62' },
  { code: 'other', label: 'Other prohibited or restricted goods', details: null, countedIn: 'KGM' },
] as const;

export type CategoryCode = (typeof CATEGORIES)[number]['code'];
export type DetailsSection = Exclude<(typeof CATEGORIES)[number]['details'], null>;

export const CATEGORY_CODES = CATEGORIES.map((category) => category.code) as [
  CategoryCode,
  ...CategoryCode[],
];

export const categoryOf = (code: CategoryCode) => CATEGORIES.find((category) => category.code === code);
