import type { Entry } from '../../domain/reference/entry.ts';
import { entriesOf } from '../entry-lines.ts';

/** Amphetamine-type and other stimulants, synthetic cathinones and piperazines. */
export const stimulants: readonly Entry[] = entriesOf(`
# parent=drugs group=ats unit=KGM hs=2921
drugs.amphetamine cas=300-62-9 | Amphetamine | Amphétamine | Anfetamina | أمفيتامين | Амфетамин | Anfetamina
  amphetamines; speed; amphetamine sulphate; amphetamine sulfate; amfetamine; amphetamine tablets; amphetamine paste; amphetamine oil; amphetamine base; adderall; sulfate d'amphétamine; amphétamines; anfetaminas; sulfato de anfetamina; أمفيتامينات; امفيتامين; الأمفيتامين; أقراص أمفيتامين; амфетамины; сульфат амфетамина; фен; anfetaminas em pó; sulfato de anfetamina (speed)
drugs.dexamphetamine cas=51-64-9 | Dexamphetamine | Dexamphétamine | Dexanfetamina | ديكسامفيتامين | Дексамфетамин | Dexanfetamina
  dexamfetamine; dexedrine; lisdexamfetamine; vyvanse; elvanse; dextroamphetamine; lisdexanfetamina; dextroanfetamina; venvanse
drugs.methamphetamine cas=537-46-2 hs=2939 | Methamphetamine | Méthamphétamine | Metanfetamina | ميثامفيتامين | Метамфетамин | Metanfetamina
  metamfetamine; crystal meth; crystal methamphetamine; ice; meth; methamphetamine tablets; yaba; ya ba; yava; shabu; shaboo; pervitin; tik; WY; methylamphetamine; liquid methamphetamine; methamphetamine crystal; crystal (methamphetamine); ice (methamphetamine); meth crystals; méthamphétamines; méthamphétamine cristalline; cristal de méthamphétamine; metanfetamina líquida; metanfetaminas; cristal (metanfetamina); cristal de metanfetamina; ميثامفيتامينات; شابو; الشبو; شبو; كريستال ميث; الكريستال; آيس; ميثأمفيتامين; الميثامفيتامين; حبوب يابا; первитин; метамфетамины; винт; meta-anfetamina; cristal de metanfetamina (ice)
drugs.captagon cas=3736-08-1 hs=2939 unit=C62 | Captagon (fenetylline) | Captagon (fénétylline) | Captagon (fenetilina) | كبتاغون (فينيتيلين) | Каптагон (фенетиллин) | Captagon (fenetilina)
  captagon; fenetylline; fenethylline; captagon tablets; captagon pills; abu hilalain; captagone; comprimés de captagon; fénétylline; pastillas de captagon; fenetilina; كبتاجون; كبتاغون; كابتاجون; كبتاغون أقراص; حبوب الكبتاغون; حبوب كبتاجون; فينيتيلين; فنيثايلين; أبو هلالين; أقراص الكبتاجون; каптагон; фенетиллин; comprimidos de captagon
drugs.mdma cas=42542-10-9 hs=2932 | MDMA (ecstasy) | MDMA (ecstasy) | MDMA (éxtasis) | إم دي إم إيه (إكستاسي) | МДМА (экстази) | MDMA (ecstasy)
  MDMA; ecstasy; extasy; xtc; ecstacy; ecstasy tablets; ecstasy-type substances; ecstasy-type; molly; 3,4-methylenedioxymethamphetamine; methylenedioxymethamphetamine; mandy; MDMA crystals; ecstasy pills; mdma powder; comprimés d'ecstasy; taz; éxtasis; pastillas de éxtasis; metilendioximetanfetamina; tusi (mdma); إكستازي; اكستاسي; إكستاسي; حبوب النشوة; إكستسي; экстази; МДМА; таблетки экстази; метилендиоксиметамфетамин; êxtase; ecstasy (comprimidos); comprimidos de ecstasy; metilenodioximetanfetamina
drugs.mda cas=4764-17-4 hs=2932 | MDA (tenamfetamine) | MDA (ténamfétamine) | MDA (tenanfetamina) | إم دي إيه (تينامفيتامين) | МДА (тенамфетамин) | MDA (tenanfetamina)
  MDA; tenamfetamine; methylenedioxyamphetamine; 3,4-methylenedioxyamphetamine; МДА; metilendioxianfetamina; metilenodioxianfetamina
drugs.mdea cas=82801-81-8 hs=2932 | MDEA | MDEA | MDEA | إم دي إي إيه | МДЭА | MDEA
  MDE; N-ethyl-MDA; eve; МДЕА
drugs.mbdb hs=2932 | MBDB | MBDB | MBDB | إم بي دي بي | МБДБ | MBDB
drugs.mdai hs=2932 | MDAI | MDAI | MDAI | إم دي إيه آي | MDAI (аминоиндан) | MDAI
  2-aminoindane; aminoindanes; 2-AI; aminoindane; aminoindanos; аминоинданы
drugs.pma cas=64-13-1 hs=2922 | PMA (4-methoxyamphetamine) | PMA (4-méthoxyamphétamine) | PMA (4-metoxianfetamina) | بي إم إيه (بارا ميثوكسي أمفيتامين) | ПМА (4-метоксиамфетамин) | PMA (4-metoxianfetamina)
  PMA; para-methoxyamphetamine; paramethoxyamphetamine; ПМА
drugs.pmma hs=2922 | PMMA | PMMA | PMMA | بي إم إم إيه | ПММА | PMMA
  para-methoxymethamphetamine; para-methoxy-N-methylamphetamine; paramethoxymethamphetamine
drugs.dimethylamphetamine cas=4075-96-1 | Dimethylamphetamine | Diméthylamphétamine | Dimetilanfetamina | ثنائي ميثيل أمفيتامين | Диметиламфетамин | Dimetilanfetamina
drugs.fluoroamphetamine cas=459-02-9 | 4-Fluoroamphetamine | 4-Fluoroamphétamine | 4-Fluoroanfetamina | 4-فلوروأمفيتامين | 4-Фторамфетамин | 4-Fluoroanfetamina
  4-FA; 2-fluoroamphetamine; 4-FMP; 3-FA; fluoroamphetamine; фторамфетамин
drugs.fluoromethamphetamine | Fluoromethamphetamine | Fluorométhamphétamine | Fluorometanfetamina | فلوروميثامفيتامين | Фторметамфетамин | Fluorometanfetamina
  2-fluoromethamphetamine; 3-fluoromethamphetamine; 4-fluoromethamphetamine; 4-FMA; 3-FMA; 2-FMA
drugs.methylphenidate cas=113-45-1 hs=2933 | Methylphenidate | Méthylphénidate | Metilfenidato | ميثيل فينيدات | Метилфенидат | Metilfenidato
  ritalin; ritaline; concerta; ritalina; rubifen; retalin tablets; ريتالين; риталин; concerta comprimidos
drugs.ethylphenidate cas=57413-43-1 hs=2933 | Ethylphenidate | Éthylphénidate | Etilfenidato | إيثيل فينيدات | Этилфенидат | Etilfenidato
drugs.phentermine cas=122-09-8 | Phentermine | Phentermine | Fentermina | فينترمين | Фентермин | Fentermina
  adipex
drugs.amfepramone cas=90-84-6 hs=2922 | Amfepramone | Amfépramone | Anfepramona | أمفيبرامون | Амфепрамон | Anfepramona
  diethylpropion; amfepramone hydrochloride; dietilpropión; dietilpropiona; inibex
drugs.phendimetrazine cas=634-03-7 hs=2934 | Phendimetrazine | Phendimétrazine | Fendimetrazina | فينديميترازين | Фендиметразин | Fendimetrazina
drugs.phenmetrazine cas=134-49-6 hs=2934 | Phenmetrazine | Phenmétrazine | Fenmetrazina | فينميترازين | Фенметразин | Fenmetrazina
  preludin; 3-FPM; 3-fluorophenmetrazine
drugs.benzphetamine cas=156-08-1 | Benzphetamine | Benzphétamine | Benzfetamina | بنزفيتامين | Бензфетамин | Benzfetamina
  benzfetamine
drugs.fenfluramine cas=458-24-2 | Fenfluramine | Fenfluramine | Fenfluramina | فينفلورامين | Фенфлурамин | Fenfluramina
drugs.fenproporex cas=15686-61-0 hs=2926 | Fenproporex | Fenproporex | Fenproporex | فينبروبوريكس | Фенпропорекс | Femproporex
  desobesi; femproporex capsulas
drugs.sibutramine cas=106650-56-0 | Sibutramine | Sibutramine | Sibutramina | سيبوترامين | Сибутрамин | Sibutramina
  lida; meridia; reductil; лида; редуксин
drugs.mazindol cas=22232-71-9 hs=2933 | Mazindol | Mazindol | Mazindol | مازيندول | Мазиндол | Mazindol
drugs.pemoline cas=2152-34-3 hs=2934 | Pemoline | Pémoline | Pemolina | بيمولين | Пемолин | Pemolina
drugs.aminorex cas=2207-50-3 hs=2934 | Aminorex | Aminorex | Aminorex | أمينوريكس | Аминорекс | Aminorex
  4-methylaminorex; 4,4'-dimethylaminorex
drugs.modafinil cas=68693-11-8 hs=2930 | Modafinil | Modafinil | Modafinilo | مودافينيل | Модафинил | Modafinil
  provigil; armodafinil; modiodal; modafinilo tabletas
drugs.pipradrol cas=467-60-7 hs=2933 | Pipradrol | Pipradrol | Pipradrol | بيبرادرول | Пипрадрол | Pipradrol
  desoxypipradol; desoxypipradrol; 2-DPMP; дезоксипипрадрол
drugs.caffeine cas=58-08-2 hs=2939 | Caffeine | Caféine | Cafeína | كافيين | Кофеин | Cafeína
  cafeína anhidra; caffeine powder; caféine en poudre; кофеин-сырец; الكافيين
drugs.dmaa cas=105-41-9 | Methylhexanamine (DMAA) | Méthylhexanamine (DMAA) | Metilhexanamina (DMAA) | ميثيل هكسان أمين (DMAA) | Метилгексанамин (DMAA) | Metil-hexanamina (DMAA)
  DMAA; methylhexanamine; methylhexaneamine; geranamine; 1,3-dimethylamylamine
drugs.methiopropamine cas=801156-47-8 hs=2934 | Methiopropamine | Méthiopropamine | Metiopropamina | ميثيوبروبامين | Метиопропамин | Metiopropamina
  MPA
drugs.dimethocaine cas=94-15-5 hs=2922 | Dimethocaine | Diméthocaïne | Dimetocaína | ديميثوكايين | Диметокаин | Dimetocaína
  larocaine
drugs.phenethylamines | Phenethylamines | Phénéthylamines | Fenetilaminas | فينيثيل أمينات | Фенэтиламины | Fenetilaminas
  phenethylamine; PEA; phénéthylamine; fenetilamina; фенэтиламин
drugs.benzofurans hs=2932 | Benzofurans (5-APB, 6-APB) | Benzofuranes (5-APB, 6-APB) | Benzofuranos (5-APB, 6-APB) | بنزوفورانات (5-APB) | Бензофураны (5-APB, 6-APB) | Benzofuranos (5-APB e 6-APB)
  benzofuran; benzofurans; 5-APB; 6-APB; 5-MAPB; 5-EAPB; benzo fury; benzofuranes; benzofuranos; бензофураны
drugs.stimulants-other | Other stimulants | Autres stimulants | Otros estimulantes | منبهات أخرى | Прочие стимуляторы | Outros estimulantes
  stimulants; stimulant; non-specified stimulants; unspecified stimulants; ATS; amphetamine-type stimulants; amphetamine type stimulants; other ats; amphetamine-type stimulants (excluding "ecstasy"); synthetic drugs; synthetic stimulants; stimulants de type amphétamine; STA; drogues de synthèse; estimulantes; estimulantes de tipo anfetamínico; ETA; drogas sintéticas; drogas de síntesis; منشطات; منبهات; منشطات أمفيتامينية; стимуляторы; стимуляторы амфетаминового ряда; САР; синтетические наркотики; estimulantes do tipo anfetamínico; drogas de síntese; psicoestimulantes
# parent=drugs group=nps-cathinones unit=KGM hs=2922
drugs.cathinone cas=71031-15-7 hs=2939 | Cathinone | Cathinone | Catinona | كاثينون | Катинон | Catinona
drugs.cathine cas=492-39-7 hs=2939 | Cathine | Cathine | Catina | كاثين | Катин | Catina
  norpseudoephedrine; d-norpseudoephedrine
drugs.methcathinone cas=5650-44-2 hs=2939 | Methcathinone | Methcathinone | Metcatinona | ميثكاثينون | Меткатинон (эфедрон) | Metcatinona
  ephedrone; jeff; эфедрон; меткатинон; méthcathinone; efedrona
drugs.n-methylephedrone cas=15351-09-4 | N-Methylephedrone | N-Méthyléphédrone | N-Metilefedrona | ن-ميثيل إفيدرون | N-метилэфедрон | N-Metilefedrona
  dimethylcathinone; metamfepramone; dimethylpropion; метилэфедрон; производные N-метилэфедрона
drugs.mephedrone cas=1189805-46-6 | Mephedrone (4-MMC) | Méphédrone (4-MMC) | Mefedrona (4-MMC) | ميفيدرون (4-MMC) | Мефедрон (4-ММС) | Mefedrona (4-MMC)
  mephedrone; 4-MMC; meow meow; mcat; 4-methylmethcathinone; miaow; méphédrone; mefedrona; ميفيدرون; мефедрон; 4-ММС; мяу
drugs.3-mmc cas=1246911-86-3 | 3-Methylmethcathinone (3-MMC) | 3-Méthylmethcathinone (3-MMC) | 3-Metilmetcatinona (3-MMC) | 3-ميثيل ميثكاثينون (3-MMC) | 3-Метилметкатинон (3-ММС) | 3-Metilmetcatinona (3-MMC)
  3-MMC; metaphedrone; 2-MMC; 3-methylmethcathinone; 3-ММС
drugs.methylone cas=186028-79-5 hs=2932 | Methylone | Méthylone | Metilona | ميثيلون | Метилон | Metilona
  bk-MDMA; dimetilona; dimethylone; dipentylone; dipentylona
drugs.butylone cas=802575-11-7 hs=2932 | Butylone | Butylone | Butilona | بوتيلون | Бутилон | Butilona
  bk-MBDB
drugs.ethylone cas=1112937-64-0 hs=2932 | Ethylone | Éthylone | Etilona | إيثيلون | Этилон | Etilona
  bk-MDEA
drugs.eutylone cas=802855-66-9 hs=2932 | Eutylone | Eutylone | Eutilona | يوتيلون | Эутилон | Eutilona
  bk-EBDB
drugs.pentylone hs=2932 | Pentylone and N-ethylpentylone | Pentylone et N-éthylpentylone | Pentilona y N-etilpentilona | بنتيلون ون-إيثيل بنتيلون | Пентилон и N-этилпентилон | Pentilona e N-etilpentilona
  pentylone; N-ethylpentylone; ephylone; N-etilpentilona; pentilona; эфилон; n-ethyl pentylone
drugs.mdpv cas=687603-66-3 hs=2934 | MDPV | MDPV | MDPV | إم دي بي في | МДПВ | MDPV
  methylenedioxypyrovalerone; bath salts; 3,4-MDPV; MDPV (bath salts); sels de bain; sales de baño; أملاح الحمام; соли (МДПВ); соль для ванн; sais de banho
drugs.alpha-pvp cas=14530-33-7 hs=2933 | Alpha-PVP | Alpha-PVP | Alfa-PVP | ألفا بي في بي | Альфа-ПВП | Alfa-PVP
  α-PVP; a-PVP; flakka; alpha-pyrrolidinopentiophenone; alphaPVP; alpha PVP; альфа-PVP; α-ПВП; a-ПВП; alfa PVP
drugs.alpha-php hs=2933 | Alpha-PHP and alpha-PiHP | Alpha-PHP et alpha-PiHP | Alfa-PHP y alfa-PiHP | ألفا بي إتش بي | Альфа-ПГП | Alfa-PHP e alfa-PiHP
  alpha-PHP; α-PHP; α-PiHP; alpha-PiHP; alpha-PHiP; 4-MePPP; PV8; MPHP; α-PHiP
drugs.4-mec | 4-Methylethcathinone (4-MEC) | 4-Méthyléthcathinone (4-MEC) | 4-Metiletcatinona (4-MEC) | 4-ميثيل إيثكاثينون (4-MEC) | 4-Метилэткатинон (4-МЭК) | 4-Metiletcatinona (4-MEC)
  4-MEC; 4-methylethcathinone
drugs.pentedrone cas=879722-57-3 | Pentedrone | Pentédrone | Pentedrona | بنتيدرون | Пентедрон | Pentedrona
drugs.buphedrone cas=408332-79-6 | Buphedrone | Buphédrone | Bufedrona | بوفيدرون | Буфедрон | Bufedrona
drugs.flephedrone cas=447-40-5 | Flephedrone (4-FMC) | Fléphédrone (4-FMC) | Flefedrona (4-FMC) | فليفيدرون (4-FMC) | Флефедрон (4-ФМС) | Flefedrona (4-FMC)
  flephedrone; 4-FMC; 4-fluoromethcathinone; 3-FMC; флефедрон; flefedrona
drugs.clephedrone cas=1225843-86-6 | Clephedrone (4-CMC) | Cléphédrone (4-CMC) | Clefedrona (4-CMC) | كليفيدرون (4-CMC) | Клефедрон (4-СМС) | Clefedrona (4-CMC)
  clephedrone; 4-CMC; 4-chloromethcathinone; клефедрон; clefedrona
drugs.3-cmc cas=1049677-59-9 | 3-Chloromethcathinone (3-CMC) | 3-Chlorométhcathinone (3-CMC) | 3-Clorometcatinona (3-CMC) | 3-كلوروميثكاثينون (3-CMC) | 3-Хлорметкатинон (3-СМС) | 3-Clorometcatinona (3-CMC)
  3-CMC; 3-chloromethcathinone; clophedrone; 2-CMC
drugs.bromomethcathinone | Brephedrone (4-BMC) | Bréphédrone (4-BMC) | Brefedrona (4-BMC) | بريفيدرون (4-BMC) | Брефедрон (4-БМС) | Brefedrona (4-BMC)
  brephedrone; 4-BMC; 4-bromomethcathinone
drugs.n-ethylhexedrone cas=802857-66-5 | N-Ethylhexedrone | N-Éthylhexédrone | N-Etilhexedrona | ن-إيثيل هكسيدرون | N-этилгекседрон | N-Etil-hexedrona
  hexen; hex-en; N-ethyl hexedrone; NEH; гексен
drugs.pyrovalerone cas=3563-49-3 hs=2933 | Pyrovalerone | Pyrovalérone | Pirovalerona | بيروفاليرون | Пировалерон | Pirovalerona
  naphyrone; нафирон
drugs.cathinones-other | Other synthetic cathinones | Autres cathinones de synthèse | Otras catinonas sintéticas | كاثينونات صناعية أخرى | Прочие синтетические катиноны | Outras catinonas sintéticas
  synthetic cathinones; synthetic cathinone; cathinones; cathinone derivatives; isoethcathinone; ethcathinone; cathinones de synthèse; catinonas; catinonas sintéticas; catinona sintética; كاثينونات; كاثينونات اصطناعية; катиноны; синтетические катиноны; соли (катиноны); catinonas sintéticas (NSP)
# parent=drugs group=nps-piperazines unit=KGM hs=2933
drugs.bzp cas=2759-28-6 | Benzylpiperazine (BZP) | Benzylpipérazine (BZP) | Bencilpiperazina (BZP) | بنزيل بيبيرازين (BZP) | Бензилпиперазин (BZP) | Benzilpiperazina (BZP)
  BZP; benzylpiperazine; N-benzylpiperazine; бензилпиперазин
drugs.mcpp cas=6640-24-0 | mCPP | mCPP | mCPP | إم سي بي بي | мХФП (mCPP) | mCPP
  meta-chlorophenylpiperazine; chlorophenylpiperazine; хлорфенилпиперазин; clorofenilpiperazina
drugs.tfmpp cas=15532-75-9 | TFMPP | TFMPP | TFMPP | تي إف إم بي بي | ТФМПП (TFMPP) | TFMPP
  trifluoromethylphenylpiperazine
drugs.piperazines-other | Other piperazines | Autres pipérazines | Otras piperazinas | بيبيرازينات أخرى | Прочие пиперазины | Outras piperazinas
  piperazines; phenylpiperazine; pipérazines; piperazinas; пиперазины; بيبيرازينات
`);
