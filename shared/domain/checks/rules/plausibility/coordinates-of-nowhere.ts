import type { Check } from '../../check.ts';

/** Within a kilometre of the point in the Gulf of Guinea where empty coordinates lie. */
const NEAR = 0.01;

export const coordinatesOfNowhere: Check = {
  code: 'coordinates-of-nowhere',
  severity: 'error',
  about: 'plausibility',
  source: 'Latitude and longitude 0 stand for empty cells in geographic data ("null island")',
  words: {
    en: 'The coordinates {value} lie in the open Atlantic and mostly stand for none. Correct them or leave them out.',
    fr: 'Les coordonnées {value} se situent en plein Atlantique et signifient en général « aucune ». Corrigez-les ou supprimez-les.',
    es: 'Las coordenadas {value} están en pleno Atlántico y suelen significar «ninguna». Corríjalas o suprímalas.',
    ar: 'الإحداثيات {value} تقع في عرض المحيط الأطلسي وتعني غالبا عدم وجودها. يُرجى تصحيحها أو حذفها.',
    ru: 'Координаты {value} — точка в открытой Атлантике, обычно это пустое значение. Исправьте или удалите их.',
    pt: 'As coordenadas {value} ficam em pleno Atlântico e costumam significar «nenhumas». Corrija-as ou retire-as.',
  },
  *find({ location: { coordinates } }) {
    if (!coordinates) return;
    const { latitude, longitude } = coordinates;
    if (Math.abs(latitude) < NEAR && Math.abs(longitude) < NEAR)
      yield { pointer: '/location/coordinates', value: `${latitude}, ${longitude}` };
  },
};
