import type { Entry } from '../../domain/reference/entry.ts';
import { entriesOf } from '../entry-lines.ts';

/** Synthetic and pharmaceutical opioids, the new ones among them. */
export const opioids: readonly Entry[] = entriesOf(`
# parent=drugs group=opioids unit=KGM hs=2933
drugs.fentanyl cas=437-38-7 | Fentanyl | Fentanyl | Fentanilo | فنتانيل | Фентанил | Fentanil
  fentanil; phentanyl; fentanyl citrate; fentanyl powder; fentanyl tablets; M30; duragesic; citrate de fentanyl; citrato de fentanilo; fentanila; الفنتانيل; фентанила цитрат; fentanilo em pó; chinese white
drugs.fentanyl-analogues | Fentanyl analogues | Analogues du fentanyl | Análogos del fentanilo | نظائر الفنتانيل | Аналоги фентанила | Análogos do fentanil
  fentanyl analogue; fentanyls; fentanyl derivatives; other fentanyls; analogue du fentanyl; derivados del fentanilo; производные фентанила; fentanilos
drugs.carfentanil cas=59708-52-0 | Carfentanil | Carfentanil | Carfentanilo | كارفنتانيل | Карфентанил | Carfentanil
  carfentanyl; carfentanila; wildnil
drugs.sufentanil cas=56030-54-7 | Sufentanil | Sufentanil | Sufentanilo | سوفنتانيل | Суфентанил | Sufentanil
  sufentanila
drugs.alfentanil cas=71195-58-9 | Alfentanil | Alfentanil | Alfentanilo | ألفينتانيل | Альфентанил | Alfentanil
drugs.remifentanil cas=132875-61-7 | Remifentanil | Rémifentanil | Remifentanilo | ريميفنتانيل | Ремифентанил | Remifentanil
drugs.acetylfentanyl cas=3258-84-2 | Acetylfentanyl | Acétylfentanyl | Acetilfentanilo | أسيتيل فنتانيل | Ацетилфентанил | Acetilfentanil
  acetyl fentanyl; acetyl-fentanyl
drugs.3-methylfentanyl cas=42045-86-3 | 3-Methylfentanyl | 3-Méthylfentanyl | 3-Metilfentanilo | 3-ميثيل فنتانيل | 3-Метилфентанил | 3-Metilfentanil
  3-MF; methylfentanyl; белый китаец; метилфентанил
drugs.alpha-methylfentanyl cas=79704-88-4 | Alpha-methylfentanyl | Alpha-méthylfentanyl | Alfa-metilfentanilo | ألفا ميثيل فنتانيل | Альфа-метилфентанил | Alfa-metilfentanil
  china white
drugs.furanylfentanyl cas=101345-66-8 | Furanylfentanyl | Furanylfentanyl | Furanilfentanilo | فورانيل فنتانيل | Фуранилфентанил | Furanilfentanil
  furanyl fentanyl; Fu-F
drugs.acryloylfentanyl cas=82003-75-6 | Acryloylfentanyl | Acryloylfentanyl | Acriloilfentanilo | أكريلويل فنتانيل | Акрилоилфентанил | Acriloilfentanil
  acrylfentanyl; acryl fentanyl
drugs.butyrylfentanyl cas=1169-70-6 | Butyrylfentanyl | Butyrylfentanyl | Butirilfentanilo | بوتيريل فنتانيل | Бутирилфентанил | Butirilfentanil
  butyr-fentanyl; butyrfentanyl
drugs.cyclopropylfentanyl cas=1169-68-2 | Cyclopropylfentanyl | Cyclopropylfentanyl | Ciclopropilfentanilo | سيكلوبروبيل فنتانيل | Циклопропилфентанил | Ciclopropilfentanil
drugs.para-fluorofentanyl cas=90736-23-5 | Para-fluorofentanyl | Para-fluorofentanyl | Para-fluorofentanilo | بارا فلورو فنتانيل | Пара-фторфентанил | Para-fluorofentanil
  4-fluorofentanyl; parafluorofentanyl
drugs.methoxyacetylfentanyl cas=101345-67-9 | Methoxyacetylfentanyl | Méthoxyacétylfentanyl | Metoxiacetilfentanilo | ميثوكسي أسيتيل فنتانيل | Метоксиацетилфентанил | Metoxiacetilfentanil
drugs.ocfentanil cas=101343-69-5 | Ocfentanil | Ocfentanil | Ocfentanilo | أوكفنتانيل | Окфентанил | Ocfentanil
drugs.u-47700 cas=82657-23-6 hs=2924 | U-47700 | U-47700 | U-47700 | يو-47700 | U-47700 (опиоид) | U-47700
  pink; U47700
drugs.ah-7921 cas=55154-30-8 hs=2924 | AH-7921 | AH-7921 | AH-7921 | إيه إتش-7921 | AH-7921 (опиоид) | AH-7921
  doxylam
drugs.mt-45 cas=52694-55-0 | MT-45 | MT-45 | MT-45 | إم تي-45 | MT-45 (опиоид) | MT-45
drugs.nitazenes | Nitazenes | Nitazènes | Nitacenos | نيتازينات | Нитазены | Nitazenos
  nitazene; benzimidazole opioids; nitazène; nitazeno; нитазен; 2-benzylbenzimidazole opioids
drugs.isotonitazene cas=14188-81-9 | Isotonitazene | Isotonitazène | Isotonitaceno | إيزوتونيتازين | Изотонитазен | Isotonitazeno
  isotonitazeno (opioide)
drugs.metonitazene cas=14680-51-4 | Metonitazene | Métonitazène | Metonitaceno | ميتونيتازين | Метонитазен | Metonitazeno
drugs.etonitazene cas=911-65-9 | Etonitazene | Étonitazène | Etonitaceno | إيتونيتازين | Этонитазен | Etonitazeno
drugs.protonitazene cas=95958-84-2 | Protonitazene | Protonitazène | Protonitaceno | بروتونيتازين | Протонитазен | Protonitazeno
drugs.butonitazene cas=95810-54-1 | Butonitazene | Butonitazène | Butonitaceno | بوتونيتازين | Бутонитазен | Butonitazeno
drugs.etonitazepyne cas=2785346-75-8 | Etonitazepyne | Étonitazépyne | Etonitacepina | إيتونيتازيبين | Этонитазепин | Etonitazepina
  N-pyrrolidino etonitazene
drugs.clonitazene cas=3861-76-5 | Clonitazene | Clonitazène | Clonitaceno | كلونيتازين | Клонитазен | Clonitazeno
drugs.brorphine cas=2244737-98-0 | Brorphine | Brorphine | Brorfina | برورفين | Брорфин | Brorfina
drugs.tramadol cas=27203-92-5 hs=2922 unit=C62 | Tramadol | Tramadol | Tramadol | ترامادول | Трамадол | Tramadol
  tramadol hydrochloride; tramal; tramadol tablets; tramaking; royal tramadol; tramol; tramadol HCl; tramal tablets; chlorhydrate de tramadol; comprimés de tramadol; clorhidrato de tramadol; ترامال; ترامادول هيدروكلوريد; أقراص الترامادول; حبوب ترامادول; الترامادول; трамал; трамадола гидрохлорид; cloridrato de tramadol; comprimidos de tramadol
drugs.tapentadol cas=175591-23-8 hs=2907 unit=C62 | Tapentadol | Tapentadol | Tapentadol | تابنتادول | Тапентадол | Tapentadol
  palexia; nucynta; tafrodol; tapentadol tablets
drugs.methadone cas=76-99-3 hs=2922 | Methadone | Méthadone | Metadona | ميثادون | Метадон | Metadona
  methadone hydrochloride; physeptone; dolophine; methadon; méthadone gélule; clorhidrato de metadona; الميثادون; метадона гидрохлорид; cloridrato de metadona
drugs.buprenorphine cas=52485-79-7 hs=2939 | Buprenorphine | Buprénorphine | Buprenorfina | بوبرينورفين | Бупренорфин | Buprenorfina
  subutex; suboxone; temgesic; buprenorphine tablets; buprenorphine/naloxone; سوبوتكس; سابوتكس; سوبوكسون; субутекс; субоксон; buprénorphine haut dosage; BHD; buprenorfina (subutex)
drugs.oxycodone cas=76-42-6 hs=2939 | Oxycodone | Oxycodone | Oxicodona | أوكسيكودون | Оксикодон | Oxicodona
  oxycontin; percocet; oxy; oxynorm; oxycodone hydrochloride; roxicodone; oxicodona clorhidrato; اوكسيكودون; أوكسيكونتين
drugs.oxymorphone cas=76-41-5 hs=2939 | Oxymorphone | Oxymorphone | Oximorfona | أوكسيمورفون | Оксиморфон | Oximorfona
  opana
drugs.hydrocodone cas=125-29-1 hs=2939 | Hydrocodone | Hydrocodone | Hidrocodona | هيدروكودون | Гидрокодон | Hidrocodona
  vicodin; lortab; norco; dicodid
drugs.hydromorphone cas=466-99-9 hs=2939 | Hydromorphone | Hydromorphone | Hidromorfona | هيدرومورفون | Гидроморфон | Hidromorfona
  dilaudid; palladone
drugs.dihydrocodeine cas=125-28-0 hs=2939 | Dihydrocodeine | Dihydrocodéine | Dihidrocodeína | ديهيدروكودايين | Дигидрокодеин | Di-hidrocodeína
  DHC; 6-desoxycodeine
drugs.ethylmorphine cas=76-58-4 hs=2939 | Ethylmorphine | Éthylmorphine | Etilmorfina | إيثيل مورفين | Этилморфин | Etilmorfina
  dionine; codethyline
drugs.pholcodine cas=509-67-1 hs=2939 | Pholcodine | Pholcodine | Folcodina | فولكودين | Фолкодин | Folcodina
drugs.pethidine cas=57-42-1 | Pethidine | Péthidine | Petidina | بيثيدين | Петидин | Petidina
  meperidine; demerol; dolantin; dolosal; meperidina; dolantina; بيثدين
drugs.trimeperidine cas=64-39-1 | Trimeperidine | Trimépéridine | Trimeperidina | تريميبيريدين | Тримеперидин (промедол) | Trimeperidina
  promedol; промедол; тримеперидин
drugs.dextropropoxyphene cas=469-62-5 hs=2922 | Dextropropoxyphene | Dextropropoxyphène | Dextropropoxifeno | دكستروبروبوكسيفين | Декстропропоксифен | Dextropropoxifeno
  propoxyphene; dextropoxyphene; spasmo proxyvon; proxyvon; spasmo-proxyvon; spasmoproxyvon; parvon spas
drugs.tilidine cas=51931-66-9 hs=2922 | Tilidine | Tilidine | Tilidina | تيليدين | Тилидин | Tilidina
  tilidate; valoron
drugs.pentazocine cas=359-83-1 | Pentazocine | Pentazocine | Pentazocina | بنتازوسين | Пентазоцин | Pentazocina
  fortral; sosegon; pentawin
drugs.butorphanol cas=42408-82-2 | Butorphanol | Butorphanol | Butorfanol | بوتورفانول | Буторфанол | Butorfanol
  stadol
drugs.nalbuphine cas=20594-83-6 hs=2939 | Nalbuphine | Nalbuphine | Nalbufina | نالبوفين | Налбуфин | Nalbufina
  nubain; نوبين
drugs.diphenoxylate cas=915-30-0 | Diphenoxylate | Diphénoxylate | Difenoxilato | ديفينوكسيلات | Дифеноксилат | Difenoxilato
  lomotil
drugs.piritramide cas=302-41-0 | Piritramide | Piritramide | Piritramida | بيريتراميد | Пиритрамид | Piritramida
  dipidolor
drugs.ketobemidone cas=469-79-4 | Ketobemidone | Cétobémidone | Cetobemidona | كيتوبيميدون | Кетобемидон | Cetobemidona
drugs.dextromoramide cas=357-56-2 hs=2934 | Dextromoramide | Dextromoramide | Dextromoramida | دكستروموراميد | Декстроморамид | Dextromoramida
  palfium
drugs.levorphanol cas=77-07-6 | Levorphanol | Lévorphanol | Levorfanol | ليفورفانول | Леворфанол | Levorfanol
drugs.levomethorphan cas=125-70-2 | Levomethorphan | Lévométhorphane | Levometorfano | ليفوميثورفان | Левометорфан | Levometorfano
drugs.dextromethorphan cas=125-71-3 | Dextromethorphan | Dextrométhorphane | Dextrometorfano | دكستروميثورفان | Декстрометорфан | Dextrometorfano
  DXM; DMX; cough syrup; cough sirups; cough syrups; robitussin; jarabe para la tos; сироп от кашля
drugs.mppp cas=13147-09-6 | Desmethylprodine (MPPP) | Desméthylprodine (MPPP) | Desmetilprodina (MPPP) | ديسميثيل برودين (MPPP) | Десметилпродин (MPPP) | Desmetilprodina (MPPP)
  MPPP; desmethylprodine
drugs.tianeptine cas=66981-73-5 hs=2935 | Tianeptine | Tianeptine | Tianeptina | تيانيبتين | Тианептин | Tianeptina
  coaxil; stablon; коаксил
drugs.opioids-other | Other opioids | Autres opioïdes | Otros opioides | مواد أفيونية أخرى | Прочие опиоиды | Outros opioides
  opioids; opioid; pharmaceutical opioids; synthetic opioids; other opioid; new synthetic opioids; opioïdes; opioïde; opioides; opioides sintéticos; opioides farmacéuticos; مواد أفيونية; опиоиды; синтетические опиоиды; opióides; opioides de síntese
`);
