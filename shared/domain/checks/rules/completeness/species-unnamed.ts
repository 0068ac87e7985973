import type { Check } from '../../check.ts';

export const speciesUnnamed: Check = {
  code: 'species-unnamed',
  severity: 'note',
  about: 'completeness',
  source: 'CITES: protection follows the taxon, so that only a scientific name tells the appendix',
  words: {
    en: 'The species has no scientific name. A genus or family is enough to find its appendix.',
    fr: 'L’espèce n’a pas de nom scientifique. Un genre ou une famille suffit pour trouver son annexe.',
    es: 'La especie no lleva nombre científico. Un género o una familia basta para hallar su apéndice.',
    ar: 'لا اسم علميا للنوع. يكفي الجنس أو الفصيلة لمعرفة ملحقه.',
    ru: 'Не указано научное название вида. Рода или семейства достаточно, чтобы определить приложение.',
    pt: 'A espécie não tem nome científico. Um género ou uma família basta para achar o seu anexo.',
  },
  *find({ lines }) {
    for (const [i, { category, details }] of lines.entries())
      if (category === 'cites' && !details?.species?.scientificName)
        yield { pointer: `/lines/${i}/details/species/scientificName` };
  },
};
