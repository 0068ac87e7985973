import type { ForeignFile } from '../foreign-file.ts';

export const ARABIC: readonly ForeignFile[] = [
  {
    name: 'تهريب السجائر.csv',
    kind: 'cases',
    country: 'TN',
    table: `
عدد المحضر | التاريخ | المكتب | البضاعة | العلامة التجارية | الكمية | القيمة بالدينار | بلد المنشأ | الاتجاه | ملاحظات
/nationalReference | /date | /location/customsOffice+/location/name? | /lines/*/product | /lines/*/marking+/lines/*/details/tobacco/brand? | /lines/*/quantity | /lines/*/value/amount | /lines/*/origin+/route/goodsOrigin?+/route/departure/country? | /direction | /narrative/text
٣٤١ | ٠٣/٠٤/٢٠٢٤ | رأس جدير | سجائر | القمر | 50000 | 75000 | ليبيا | استيراد | تم العثور على البضاعة داخل شاحنة مغطاة
٣٤٤ | ١٥/٠٤/٢٠٢٤ | ذهيبة | سجائر | النجم | 12000 | 18000 | ليبيا | استيراد | مخبأة تحت أكياس الدقيق
٣٥٠ | ٢٢/٠٤/٢٠٢٤ | حلق الوادي | تبغ | القمر | 300 | 4500 | إيطاليا | استيراد | داخل حقائب المسافرين
٣٦٢ | ٣٠/٠٤/٢٠٢٤ | رأس جدير | سجائر | غير محدد | 7000 | 10500 | الجزائر | عبور | ضبطت أثناء التفتيش الروتيني
`,
    first: {
      '/date': '2024-04-03',
      '/lines/0/category': 'tobacco',
      '/lines/0/value/amount': 75000,
      '/direction': 'import',
    },
    last: { '/date': '2024-04-30', '/direction': 'transit' },
  },
  {
    name: 'ادوية.csv',
    kind: 'cases',
    country: 'JO',
    table: `
تاريخ الحجز | مكان الحجز | اسم الدواء | عدد الحبوب | دولة المصدر | دولة الوصول | نوع وسيلة النقل
/date | /location/name | /lines/*/product+/lines/*/details/medicine/substance? | /lines/*/quantity | /route/departure/country+/lines/*/origin? | /route/destination/country | /means/*/mode+/means/*/type?
2024-01-09 | جابر | ترامادول | 40000 | سوريا | السعودية | شاحنة
2024-01-22 | العمري | بريجابالين | 15000 | سوريا | السعودية | سيارة
2024-02-13 | مطار الملكة علياء | ترامادول | 5000 | الهند | الأردن | طائرة
2024-03-18 | العقبة | ديازيبام | 90000 | الصين | العراق | سفينة
`,
    first: {
      '/date': '2024-01-09',
      '/lines/0/quantity': '40000 U2',
      '/route/departure/country': 'SY',
      '/route/destination/country': 'SA',
      '/means/0/mode': 'road',
    },
    last: { '/route/destination/country': 'IQ', '/means/0/mode': 'maritime' },
  },
];
