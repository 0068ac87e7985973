import type { Entry } from '../../domain/reference/entry.ts';
import { entriesOf } from '../entry-lines.ts';

/** Cannabis, coca and opium with what is made of them, khat and other plants. Groups follow UNODC's annual questionnaire. */
export const plantBasedDrugs: readonly Entry[] = entriesOf(`
# parent=drugs group=cannabis unit=KGM
drugs.cannabis-herb hs=1211 | Cannabis herb | Herbe de cannabis | Hierba de cannabis | عشبة القنب | Каннабис (марихуана) | Erva de canábis
  marijuana; marihuana; cannabis; cannabis herb (marijuana); herbal cannabis; weed; ganja; bhang; dagga; kif; kief; hemp; hemp drug; cannabis flower; cannabis buds; skunk; marijuana (cannabis); grass; Indian hemp; wee; bango; charas leaves; cannabis sativa; dried cannabis; marijuana plant material; chanvre indien; chanvre; herbe; marijuane; tête de cannabis; cannabis (herbe); yamba; zamal; cannabis en herbe; hierba; cáñamo; marimba; mota; cannabis sativa (hierba); creepy; cripa; picadura de marihuana; cogollos; flores de cannabis; قنب; قنب هندي; ماريجوانا; ماريخوانا; بانجو; بانغو; كيف; عشب القنب; الحشيشة (نبات); مرجوانا; марихуана; каннабис; анаша; конопля; трава каннабиса; шишки; дикорастущая конопля; части растений конопли; maconha; erva; cânhamo; canábis; canabis; cannabis (erva); liamba; diamba; suruma; maconha prensada; cabeças de canábis; folhas de canábis
drugs.cannabis-resin hs=1301 | Cannabis resin | Résine de cannabis | Resina de cannabis | راتنج القنب | Смола каннабиса (гашиш) | Resina de canábis
  hashish; hasish; hasheesh; hash; charas; chocolate (hashish); chira; dry sift; hash resin; cannabis resin (hashish); haschich; haschisch; shit; résine; chichon; hachís; hachis; chocolate de hachís; حشيش; الحشيش; شيرا; مخدر الحشيش; راتنج الحشيش; гашиш; смола; пластилин (гашиш); haxixe; resina; bolota; pólen; polén
drugs.cannabis-oil hs=1302 | Cannabis oil | Huile de cannabis | Aceite de cannabis | زيت القنب | Масло каннабиса | Óleo de canábis
  hashish oil; hash oil; THC oil; liquid cannabis; cannabis extract; BHO; butane hash oil; cannabis concentrate; wax (cannabis); shatter; liquid hashish; cannabis vape; THC vape; huile de haschich; extrait de cannabis; huile de THC; aceite de hachís; extracto de cannabis; hachís líquido; زيت الحشيش; مستخلص القنب; гашишное масло; экстракт каннабиса; óleo de haxixe; óleo de cannabis; extrato de canábis
drugs.cannabis-plant hs=1211 unit=C62 | Cannabis plants | Plants de cannabis | Plantas de cannabis | نباتات القنب | Растения конопли | Plantas de canábis
  cannabis plant; marijuana plants; marijuana plant; cannabis bush; cannabis trees; hemp plants; pieds de cannabis; plant de cannabis; planta de cannabis; plantas de marihuana; matas de marihuana; mata de marihuana; نبتة قنب; شتلات القنب; أشجار القنب; кусты конопли; растение конопли; кусты каннабиса; pés de maconha; pé de maconha; planta de canábis; plantas de maconha
drugs.cannabis-seed hs=1207 | Cannabis seeds | Graines de cannabis | Semillas de cannabis | بذور القنب | Семена конопли | Sementes de canábis
  cannabis seed; marijuana seeds; hemp seeds; graine de cannabis; semilla de cannabis; semillas de marihuana; بذور الحشيش; семена каннабиса; semente de canábis; sementes de maconha
drugs.thc cas=1972-08-3 hs=2932 | Tetrahydrocannabinol (THC) | Tétrahydrocannabinol (THC) | Tetrahidrocannabinol (THC) | تتراهيدروكانابينول (THC) | Тетрагидроканнабинол (ТГК) | Tetraidrocanabinol (THC)
  THC; delta-9-THC; dronabinol; tetrahydrocannabinol; THC edibles; THC gummies; cannabis edibles; space cake; ТГК; tétrahydrocannabinol; tetrahidrocannabinol; tetraidrocanabinol; comestibles de cannabis; comestibles con THC; تي اتش سي; delta-8-THC
drugs.hhc cas=6692-85-9 | Hexahydrocannabinol (HHC) | Hexahydrocannabinol (HHC) | Hexahidrocannabinol (HHC) | هكساهيدروكانابينول (HHC) | Гексагидроканнабинол (HHC) | Hexaidrocanabinol (HHC)
  HHC; hexahydrocannabinol; HHC-O; HHCP
drugs.cannabidiol cas=13956-29-1 | Cannabidiol (CBD) | Cannabidiol (CBD) | Cannabidiol (CBD) | كانابيديول (CBD) | Каннабидиол (КБД) | Canabidiol (CBD)
  CBD; CBD oil; cannabidiol; canabidiol; huile de CBD; aceite de CBD; زيت CBD; каннабидиол; óleo de CBD
drugs.cannabis-other | Other cannabis products | Autres produits du cannabis | Otros productos del cannabis | منتجات قنب أخرى | Прочие продукты каннабиса | Outros produtos de canábis
  cannabis unspecified; cannabis-type drugs; other cannabis; cannabis products; cannabis type; cannabis-type; produits du cannabis; cannabis (otros); مشتقات القنب; продукты конопли; produtos de cannabis
# parent=drugs group=cocaine-type unit=KGM hs=2939
drugs.cocaine cas=50-36-2 | Cocaine | Cocaïne | Cocaína | كوكايين | Кокаин | Cocaína
  coke; cocain; cocaine unspecified; cocaine powder; coc; liquid cocaine; black cocaine; cocaine-type; cocaine (unspecified); coca products; cocaine type; coke (cocaine); charlie; snow; poudre de cocaïne; cocaïne liquide; perico; cocaína líquida; cocaína en polvo; cocaína negra; farlopa; merca; الكوكايين; كوكاين; كوكائين; кокс; жидкий кокаин; cocaína em pó; pó de cocaína; coca em pó
drugs.cocaine-hydrochloride cas=53-21-4 | Cocaine hydrochloride | Chlorhydrate de cocaïne | Clorhidrato de cocaína | هيدروكلوريد الكوكايين | Кокаин гидрохлорид | Cloridrato de cocaína
  cocaine HCL; cocaine HCl; cocaine salts; cocaine hydrochlorid; cocaine hcl powder; HCl de cocaína; chlorhydrate; sel de cocaïne; clorhidrato; sal de cocaína; كلوريد الكوكايين; ملح الكوكايين; гидрохлорид кокаина; соль кокаина; cocaína cloridrato; sal de cocaína (cloridrato)
drugs.cocaine-base | Cocaine base | Cocaïne base | Cocaína base | قاعدة الكوكايين | Кокаин-основание | Cocaína base
  freebase cocaine; cocaine freebase; base cocaine; cocaine (base); base cocaína; cocaïne basée; base de cocaína; базовый кокаин; основание кокаина; كوكايين قاعدي; cocaína de base
drugs.crack | Crack | Crack | Crack | كراك | Крэк | Crack
  crack cocaine; rock cocaine; piedra; cocaïne crack; crac; كراك كوكايين; الكراك; крэк-кокаин; крек; pedra de crack; pedras de crack; óxi
drugs.coca-paste | Coca paste | Pâte de coca | Pasta de coca | عجينة الكوكا | Паста коки | Pasta de coca
  cocaine paste; coca base paste; base paste; paco; basuco; bazuco; bazooka; pasta base; pasta básica; pasta básica de cocaína; PBC; base de coca; pasta base de cocaína; coca base; cocaine base paste; sulfato de cocaína; cocaine sulphate; cocaine sulfate; pâte base; pâte-base; basuca; عجينة الكوكايين; معجون الكوكا; кокаиновая паста; паста коки (базука); merla; pasta-base; pasta base de coca
drugs.coca-leaf hs=1211 | Coca leaf | Feuille de coca | Hoja de coca | أوراق الكوكا | Лист коки | Folha de coca
  coca leaves; coca tea; mate de coca; feuilles de coca; hojas de coca; ورق الكوكا; ورقة الكوكا; листья коки; folhas de coca; chá de coca
drugs.coca-plant hs=1211 unit=C62 | Coca plants | Cocaïers | Plantas de coca | نباتات الكوكا | Кокаиновый куст | Plantas de coca
  coca plant; coca bush; erythroxylum coca; coca seedlings; plants de coca; cocaïer; mata de coca; matas de coca; arbusto de coca; نبتة الكوكا; растения коки; кусты коки; arbusto de coca (planta); planta de coca
drugs.coca-seed hs=1209 | Coca seeds | Graines de coca | Semillas de coca | بذور الكوكا | Семена коки | Sementes de coca
  coca seed; semilla de coca; graines de cocaïer; semente de coca
# parent=drugs group=opiates unit=KGM hs=2939
drugs.heroin cas=561-27-3 | Heroin | Héroïne | Heroína | هيروين | Героин | Heroína
  diacetylmorphine; diamorphine; heroin powder; smack; heroin HCl; brown sugar; heroin hydrochloride; heroin no. 4; heroin no. 3; heroin base; brown heroin; white heroin; black tar heroin; black tar; heroine; brown; chlorhydrate d'héroïne; héroïne base; héroïne brune; clorhidrato de heroína; caballo; heroína base; الهيروين; هروين; هيرويين; بودرة الهيروين; диацетилморфин; героин гидрохлорид; cloridrato de heroína; heroína castanha; heroína marron
drugs.opium cas=8008-60-4 hs=1302 | Opium | Opium | Opio | أفيون | Опий | Ópio
  raw opium; opium gum; opium raw; prepared opium; opium latex; afim; opium sap; opium liquid; opium resin; poppy gum; opium brut; latex d'opium; opio crudo; goma de opio; opio bruto; látex de amapola; látex de opio; الأفيون; أفيون خام; خشخاش (أفيون); ترياك; опиум; опий-сырец; сырой опий; ханка; ópio bruto; ópio em bruto; látex de ópio
drugs.acetylated-opium hs=1302 | Acetylated opium | Opium acétylé | Opio acetilado | أفيون مؤستل | Ацетилированный опий | Ópio acetilado
  acetylated opiates; extraction opium; ацетилированный опиум; opium extract
drugs.poppy-straw hs=1211 | Poppy straw | Paille de pavot | Paja de adormidera | قش الخشخاش | Маковая соломка | Palha de papoila
  poppy heads; poppy capsules; opium poppy straw; poppy pods; poppy husk; concentrate of poppy straw; doda; poppy tea; extract from opium poppy; capsules de pavot; têtes de pavot; cápsulas de adormidera; cápsulas de amapola; رؤوس الخشخاش; ثمار الخشخاش; маковая солома; кокнар; головки мака; коробочки мака; экстракт маковой соломки; palha de papoula; cápsulas de papoila; cápsulas de papoula
drugs.opium-poppy hs=1211 unit=C62 | Opium poppy plants | Plants de pavot à opium | Plantas de adormidera | نباتات الخشخاش | Растения опийного мака | Plantas de papoila do ópio
  opium poppy; poppy plants; poppy; poppies; papaver somniferum; poppy plant; pavot; pavots; pavot à opium; adormidera; amapola; plantas de amapola; planta de amapola; الخشخاش; نبتة الخشخاش; мак; опийный мак; мак снотворный; растения мака; papoila; papoula; planta de papoila
drugs.poppy-seed hs=1207 | Poppy seeds | Graines de pavot | Semillas de adormidera | بذور الخشخاش | Семена мака | Sementes de papoila
  poppy seed; opium poppy seeds; semilla de amapola; semillas de amapola; graine de pavot; пищевой мак; маковые семена; sementes de papoula
drugs.morphine cas=57-27-2 | Morphine | Morphine | Morfina | مورفين | Морфин | Morfina
  morphine base; morphine sulphate; morphine sulfate; MST; substitol; skenan; moscontin; MS contin; kapanol; morphine hydrochloride; morphium; sulfate de morphine; morphine-base; sulfato de morfina; morfina base; المورفين; морфий; морфина гидрохлорид; sulfato de morfina injetável; morfina de base
drugs.codeine cas=76-57-3 | Codeine | Codéine | Codeína | كودايين | Кодеин | Codeína
  codeine phosphate; codeine syrup; codeine cough syrup; lean; purple drank; phensedyl; phensydyl; codidol; codipront; codeine tablets; codéine phosphate; sirop à la codéine; fosfato de codeína; jarabe con codeína; كودين; الكودايين; شراب الكودايين; кодеина фосфат; коделак; fosfato de codeína e xarope; xarope de codeína
drugs.thebaine cas=115-37-7 | Thebaine | Thébaïne | Tebaína | ثيباين | Тебаин | Tebaína
  paramorphine
drugs.monoacetylmorphine cas=2784-73-8 | 6-Monoacetylmorphine | 6-Monoacétylmorphine | 6-Monoacetilmorfina | 6-أحادي أسيتيل المورفين | 6-Моноацетилморфин | 6-Monoacetilmorfina
  6-MAM; 6-acetylmorphine; monoacetylmorphine; 6-МАМ; ацетилморфин; monoacetilmorfina; 6-acetilmorfina
drugs.acetylcodeine cas=6703-27-1 | Acetylcodeine | Acétylcodéine | Acetilcodeína | أسيتيل كودايين | Ацетилкодеин | Acetilcodeína
  6-monoacetylcodeine; 6-acetylcodeine; ацетилированный кодеин
drugs.desomorphine cas=427-00-9 | Desomorphine | Désomorphine | Desomorfina | ديسومورفين | Дезоморфин | Desomorfina
  krokodil; krocodil; дезоморфин (крокодил)
drugs.opiates-other | Other opiates | Autres opiacés | Otros opiáceos | أفيونيات أخرى | Прочие опиаты | Outros opiáceos
  opiates; opiate; opiacés; opiáceos; أفيونات; опиаты
# parent=drugs group=plant-other unit=KGM hs=1211
drugs.khat | Khat | Khat | Khat | قات | Кат | Khat
  qat; chat; miraa; catha edulis; khat leaves; khat (catha edulis); gat; mirra; dried khat; graba; kath; feuilles de khat; hojas de khat; القات; نبات القات; листья ката; кат (растение); catha edulis (folhas); folhas de khat
drugs.kratom | Kratom | Kratom | Kratom | قرطوم | Кратом | Kratom
  mitragyna speciosa; kratom leaves; ketum; kratom powder; krathom; كراتوم; feuilles de kratom; hojas de kratom; порошок кратома; folhas de kratom
drugs.mitragynine cas=4098-40-2 | Mitragynine | Mitragynine | Mitraginina | ميتراجينين | Митрагинин | Mitraginina
  7-hydroxymitragynine
drugs.betel | Betel and areca nut | Bétel et noix d'arec | Betel y nuez de areca | التنبول وجوز الأريكا | Бетель и орех арека | Bétele e noz de areca
  betel nut; areca nut; betel; gutka; gutkha; pan masala; paan; supari; noix de bétel; nuez de betel; تمبول; تنبول; فوفل; бетель; арека; noz de bétele
drugs.ephedra | Ephedra | Éphédra | Efedra | إفيدرا | Эфедра | Éfedra
  ma huang; ephedra plant; ephedra sinica; трава эфедры; хвойник; العلندة
drugs.salvia cas=83729-01-5 | Salvia divinorum | Salvia divinorum | Salvia divinorum | سالفيا ديفينوروم | Шалфей предсказателей | Salvia divinorum
  salvinorin; salvinorin a; salvia; salvinorine; salvinorina; сальвинорин; сальвия; diviner's sage
drugs.kava | Kava | Kava | Kava | كافا | Кава | Kava
  kava kava; piper methysticum; kawa
drugs.datura | Datura | Datura | Datura | داتورة | Дурман | Datura
  scopolamine; burundanga; jimsonweed; stramonium; scopolamine plant; escopolamina; داتورا; скополамин; beladona; belladonna; escopolamina (burundanga)
drugs.iboga cas=83-74-9 | Iboga and ibogaine | Iboga et ibogaïne | Iboga e ibogaína | إيبوغا وإيبوغايين | Ибога и ибогаин | Iboga e ibogaína
  iboga; ibogaine; tabernanthe iboga; ibogaïne; ibogaína; ибогаин; ибога; إيبوغا
drugs.lactuca | Wild lettuce (Lactuca virosa) | Laitue vireuse | Lechuga silvestre | خس بري | Латук ядовитый | Alface-brava
  lactuca virosa; lactucarium; leonotis leonurus; damiana; turnera diffusa; plant-based substances; wild dagga; plant based substances
`);
