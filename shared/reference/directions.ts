import type { Entry } from '../domain/reference/entry.ts';
import { entriesOf } from './entry-lines.ts';

export const directions: readonly Entry[] = entriesOf(`
import | Import | Importation | Importación | استيراد | Ввоз | Importação
  imports; imported; inbound; inward; incoming; entry; arrival; arriving; on arrival; border inbound; border - inbound; inbound traffic; entering; I; IM; importations; import; entrée; à l'entrée; à l'importation; arrivée; entrant; importaciones; entrada; ingreso; internación; llegada; entrante; وارد; الوارد; واردات; دخول; وصول; قادم; الاستيراد; импорт; ввезен; въезд; прибытие; на ввоз; при ввозе; importações; ingresso; chegada; à entrada
export | Export | Exportation | Exportación | تصدير | Вывоз | Exportação
  exports; exported; outbound; outward; outgoing; exit; departure; departing; on departure; border outbound; border - outbound; outbound traffic; leaving; E; EX; sortie; à la sortie; à l'exportation; départ; sortant; exportations; salida; egreso; exportaciones; saliente; صادر; الصادر; صادرات; خروج; مغادرة; التصدير; экспорт; вывезен; выезд; убытие; на вывоз; при вывозе; saída; exportações; partida; à saída
transit | Transit | Transit | Tránsito | عبور | Транзит | Trânsito
  in transit; transit traffic; customs transit; border transit; border - transit; border - transit/free trade zone; transiting; T1; en transit; transit douanier; en tránsito; tránsito aduanero; tránsito internacional; de paso; ترانزيت; بالعبور; العبور; عابر; транзитом; транзитный; таможенный транзит; em trânsito; trânsito aduaneiro; trânsito internacional; de passagem
transhipment | Transhipment | Transbordement | Transbordo | مسافنة | Перевалка | Transbordo
  transshipment; trans-shipment; trans shipment; transfer; transbordements; trasbordo; transbordos; إعادة شحن; المسافنة; مناقلة; نقل من سفينة إلى أخرى; перегрузка; трансшипмент; перевалка груза; baldeação; transbordos de carga
internal | Internal traffic | Trafic intérieur | Tráfico interno | حركة داخلية | Внутреннее перемещение | Tráfego interno
  internal; domestic; inland; national; within the country; national territory; domestic seizure; national territory/domestic seizure; domestic market; inside the country; intérieur; interne; territoire national; à l'intérieur du pays; circulation intérieure; marché intérieur; interno; interior; territorio nacional; mercado interno; nacional; circulación interna; داخلي; الداخل; داخل البلاد; محلي; السوق المحلي; внутренний; внутри страны; внутренний рынок; на территории страны; interior do país; mercado nacional; território nacional; doméstico; doméstica; circulação interna
re-export | Re-export | Réexportation | Reexportación | إعادة تصدير | Реэкспорт | Reexportação
  reexport; re export; re-exportation; reexportation; re-exported; ré-exportation; re-exportación; معاد تصديره; إعادة التصدير; обратный вывоз; ре-экспорт; re-exportação
unknown | Unknown | Inconnu | Desconocido | غير معروف | Неизвестно | Desconhecido
  not known; not specified; unspecified; other; international waters; unclaimed territory; international waters/unclaimed territory; n/a; non précisé; indéterminé; inconnue; autre; eaux internationales; no especificado; otro; aguas internacionales; sin especificar; غير محدد; أخرى; مجهول; المياه الدولية; не указано; другое; иное; международные воды; не установлено; não especificado; outro; águas internacionais; não informado
`);
