import type { Check } from '../../../check.ts';

const NOT_LISTED = 'not-listed';

export const speciesAndAppendix: Check = {
  code: 'species-and-appendix',
  severity: 'warning',
  about: 'coherence',
  source: 'CITES appendices, as the list of species that is loaded has them',
  words: {
    en: 'The list of species has this name in another appendix than {value}: {expected}. Look again.',
    fr: 'La liste des espèces place ce nom dans une autre annexe que {value} : {expected}. Vérifiez-le.',
    es: 'La lista de especies sitúa este nombre en un apéndice distinto de {value}: {expected}. Compruébelo.',
    ar: 'قائمة الأنواع تدرج هذا الاسم في ملحق غير {value}: {expected}. يُرجى التأكد منه.',
    ru: 'В списке видов это название значится не в приложении {value}: {expected}. Проверьте ещё раз.',
    pt: 'A lista de espécies tem este nome noutro anexo que não {value}: {expected}. Verifique-o.',
  },
  *find({ lines }, { known }) {
    for (const [i, { details }] of lines.entries()) {
      const { scientificName, appendix } = details?.species ?? {};
      if (!scientificName || !appendix) continue;
      const listed = known?.appendicesOf?.(scientificName);
      if (!listed || listed.length === 0 || listed.includes(appendix)) continue;
      // Populations of a split-listed species may be in none.
      yield {
        pointer: `/lines/${i}/details/species/appendix`,
        value: appendix,
        expected: listed.filter((one) => one !== NOT_LISTED).join(', ') || NOT_LISTED,
      };
    }
  },
};
