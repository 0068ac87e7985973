import type { Entry } from '../domain/reference/entry.ts';
import { entriesOf } from './entry-lines.ts';

/**
 * Grades of source and information: the 4x4 that is kept, and the two scales that it is mapped from and to. The wording
 * is that of Europol's 4x4, of STANAG 2511 (Admiralty) and of the United Kingdom's 3x5x2.
 */
const lines = `
# parent=4x4/source
A | A: no doubt about the source | A : source ne faisant aucun doute | A: fuente fuera de toda duda | A: مصدر لا شك فيه | A: источник не вызывает сомнений | A: fonte sem qualquer dúvida
B | B: mostly reliable source | B : source le plus souvent fiable | B: fuente fiable en la mayoría de los casos | B: مصدر موثوق في معظم الأحيان | B: источник большей частью надежен | B: fonte fiável na maioria dos casos
C | C: mostly unreliable source | C : source le plus souvent peu fiable | C: fuente poco fiable en la mayoría de los casos | C: مصدر غير موثوق في معظم الأحيان | C: источник большей частью ненадежен | C: fonte pouco fiável na maioria dos casos
X | X: source cannot be assessed | X : source impossible à évaluer | X: fuente que no puede evaluarse | X: مصدر لا يمكن تقييمه | X: источник оценить невозможно | X: fonte que não pode ser avaliada
# parent=4x4/information
1 | 1: accuracy not in doubt | 1 : exactitude ne faisant aucun doute | 1: exactitud fuera de duda | 1: دقة لا شك فيها | 1: достоверность не вызывает сомнений | 1: exatidão fora de dúvida
2 | 2: known personally to the source | 2 : connue personnellement de la source | 2: conocida personalmente por la fuente | 2: معروفة شخصيا للمصدر | 2: известно источнику лично | 2: conhecida pessoalmente pela fonte
3 | 3: not known personally to the source, but corroborated | 3 : non connue personnellement de la source, mais corroborée | 3: no conocida personalmente por la fuente, pero corroborada | 3: غير معروفة شخصيا للمصدر ولكنها مؤكدة بمعلومات أخرى | 3: источнику лично не известно, но подтверждается другими данными | 3: não conhecida pessoalmente pela fonte, mas corroborada
4 | 4: neither known personally to the source nor corroborated | 4 : ni connue personnellement de la source ni corroborée | 4: ni conocida personalmente por la fuente ni corroborada | 4: غير معروفة شخصيا للمصدر وغير مؤكدة | 4: источнику лично не известно и не подтверждается | 4: nem conhecida pessoalmente pela fonte nem corroborada
# parent=admiralty/source
A | A: completely reliable | A : totalement fiable | A: totalmente fiable | A: موثوق تماما | A: полностью надежен | A: totalmente fiável
B | B: usually reliable | B : habituellement fiable | B: habitualmente fiable | B: موثوق عادة | B: обычно надежен | B: habitualmente fiável
C | C: fairly reliable | C : assez fiable | C: bastante fiable | C: موثوق إلى حد ما | C: довольно надежен | C: razoavelmente fiável
D | D: not usually reliable | D : habituellement peu fiable | D: habitualmente poco fiable | D: غير موثوق عادة | D: обычно ненадежен | D: habitualmente pouco fiável
E | E: unreliable | E : non fiable | E: no fiable | E: غير موثوق | E: ненадежен | E: não fiável
F | F: reliability cannot be judged | F : fiabilité impossible à juger | F: fiabilidad que no puede juzgarse | F: لا يمكن الحكم على موثوقيته | F: надежность оценить невозможно | F: fiabilidade que não pode ser julgada
# parent=admiralty/information
1 | 1: confirmed by other sources | 1 : confirmée par d'autres sources | 1: confirmada por otras fuentes | 1: مؤكدة من مصادر أخرى | 1: подтверждено другими источниками | 1: confirmada por outras fontes
2 | 2: probably true | 2 : probablement vraie | 2: probablemente cierta | 2: صحيحة على الأرجح | 2: вероятно, верно | 2: provavelmente verdadeira
3 | 3: possibly true | 3 : peut-être vraie | 3: posiblemente cierta | 3: قد تكون صحيحة | 3: возможно, верно | 3: possivelmente verdadeira
4 | 4: doubtful | 4 : douteuse | 4: dudosa | 4: مشكوك فيها | 4: сомнительно | 4: duvidosa
5 | 5: improbable | 5 : improbable | 5: improbable | 5: غير محتملة | 5: маловероятно | 5: improvável
6 | 6: truth cannot be judged | 6 : véracité impossible à juger | 6: veracidad que no puede juzgarse | 6: لا يمكن الحكم على صحتها | 6: достоверность оценить невозможно | 6: veracidade que não pode ser julgada
# parent=3x5x2/source
1 | 1: reliable | 1 : fiable | 1: fiable | 1: موثوق | 1: надежен | 1: fiável
2 | 2: untested | 2 : non éprouvée | 2: no contrastada | 2: لم يُختبر | 2: не проверен | 2: não testada
3 | 3: not reliable | 3 : non fiable | 3: no fiable | 3: غير موثوق | 3: ненадежен | 3: não fiável
# parent=3x5x2/information
A | A: known directly to the source | A : connue directement de la source | A: conocida directamente por la fuente | A: معروفة مباشرة للمصدر | A: известно источнику непосредственно | A: conhecida diretamente pela fonte
B | B: known indirectly to the source, but corroborated | B : connue indirectement de la source, mais corroborée | B: conocida indirectamente por la fuente, pero corroborada | B: معروفة للمصدر بصورة غير مباشرة ولكنها مؤكدة | B: известно источнику косвенно, но подтверждается | B: conhecida indiretamente pela fonte, mas corroborada
C | C: known indirectly to the source | C : connue indirectement de la source | C: conocida indirectamente por la fuente | C: معروفة للمصدر بصورة غير مباشرة | C: известно источнику косвенно | C: conhecida indiretamente pela fonte
D | D: not known | D : inconnue | D: desconocida | D: غير معروفة | D: неизвестно | D: desconhecida
E | E: suspected to be false | E : soupçonnée d'être fausse | E: se sospecha que es falsa | E: يُشتبه في كونها خاطئة | E: предположительно ложно | E: suspeita de ser falsa
`;

/** In the text a value stands alone, since its scale is said above. */
export const grades: readonly Entry[] = entriesOf(lines).map((entry) => ({
  ...entry,
  code: `${entry.parent}=${entry.code}`,
}));
