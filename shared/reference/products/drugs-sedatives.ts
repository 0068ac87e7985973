import type { Entry } from '../../domain/reference/entry.ts';
import { entriesOf } from '../entry-lines.ts';

/** Sedatives and tranquillizers, GHB, ketamine and the hallucinogens. */
export const sedativesAndHallucinogens: readonly Entry[] = entriesOf(`
# parent=drugs group=sedatives unit=C62 hs=2933
drugs.diazepam cas=439-14-5 | Diazepam | Diazépam | Diazepam | ديازيبام | Диазепам | Diazepam
  valium; diazepam tablets; seduxen; relanium; فاليوم; ديازبام; реланиум; сибазон; седуксен
drugs.alprazolam cas=28981-97-7 | Alprazolam | Alprazolam | Alprazolam | ألبرازولام | Алпразолам | Alprazolam
  xanax; alprazolam (xanax); trankimazin; xanax bars; زاناكس; زانكس; ксанакс; frontal; tafil
drugs.clonazepam cas=1622-61-3 | Clonazepam | Clonazépam | Clonazepam | كلونازيبام | Клоназепам | Clonazepam
  rivotril; klonopin; clonotril; roche 2; roche; ريفوتريل; ривотрил
drugs.lorazepam cas=846-49-1 | Lorazepam | Lorazépam | Lorazepam | لورازيبام | Лоразепам | Lorazepam
  ativan; temesta; orfidal; лорафен
drugs.bromazepam cas=1812-30-2 | Bromazepam | Bromazépam | Bromazepam | برومازيبام | Бромазепам | Bromazepam
  lexotan; lexomil; lexotanil; lexotanil comprimidos
drugs.flunitrazepam cas=1622-62-4 | Flunitrazepam | Flunitrazépam | Flunitrazepam | فلونيترازيبام | Флунитразепам | Flunitrazepam
  rohypnol; narcozep; روهيبنول; рогипнол
drugs.nitrazepam cas=146-22-5 | Nitrazepam | Nitrazépam | Nitrazepam | نيترازيبام | Нитразепам | Nitrazepam
  mogadon; nitravet; nitrosun; эуноктин; радедорм
drugs.oxazepam cas=604-75-1 | Oxazepam | Oxazépam | Oxazepam | أوكسازيبام | Оксазепам | Oxazepam
  seresta; nozepam; нозепам; тазепам; nozepane; seresta (oxazepam); praxiten
drugs.temazepam cas=846-50-4 | Temazepam | Témazépam | Temazepam | تيمازيبام | Темазепам | Temazepam
  normison; restoril
drugs.midazolam cas=59467-70-8 | Midazolam | Midazolam | Midazolam | ميدازولام | Мидазолам | Midazolam
  dormicum; hypnovel; dormonid
drugs.triazolam cas=28911-01-5 | Triazolam | Triazolam | Triazolam | تريازولام | Триазолам | Triazolam
  halcion
drugs.chlordiazepoxide cas=58-25-3 | Chlordiazepoxide | Chlordiazépoxide | Clordiazepóxido | كلورديازيبوكسيد | Хлордиазепоксид | Clordiazepóxido
  librium; элениум
drugs.clorazepate cas=23887-31-2 | Clorazepate | Clorazépate | Clorazepato | كلورازيبات | Клоразепат | Clorazepato
  tranxene; tranxène; clorazepate dipotassium; tranxilium; транксен
drugs.clobazam cas=22316-47-8 | Clobazam | Clobazam | Clobazam | كلوبازام | Клобазам | Clobazam
  frisium; urbanyl
drugs.lormetazepam cas=848-75-9 | Lormetazepam | Lormétazépam | Lormetazepam | لورميتازيبام | Лорметазепам | Lormetazepam
  noctamid
drugs.prazepam cas=2955-38-6 | Prazepam | Prazépam | Prazepam | برازيبام | Празепам | Prazepam
  lysanxia
drugs.medazepam cas=2898-12-6 | Medazepam | Médazépam | Medazepam | ميدازيبام | Медазепам | Medazepam
  rudotel; мезапам; рудотель; anxiolit
drugs.tetrazepam cas=10379-14-3 | Tetrazepam | Tétrazépam | Tetrazepam | تيترازيبام | Тетразепам | Tetrazepam
  myolastan
drugs.brotizolam cas=57801-81-7 hs=2934 | Brotizolam | Brotizolam | Brotizolam | بروتيزولام | Бротизолам | Brotizolam
  lendormin
drugs.estazolam cas=29975-16-4 | Estazolam | Estazolam | Estazolam | إيستازولام | Эстазолам | Estazolam
  prosom
drugs.flurazepam cas=17617-23-1 | Flurazepam | Flurazépam | Flurazepam | فلورازيبام | Флуразепам | Flurazepam
  dalmane
drugs.nordazepam cas=1088-11-5 | Nordazepam | Nordazépam | Nordazepam | نوردازيبام | Нордазепам | Nordazepam
  desmethyldiazepam
drugs.ethyl-loflazepate cas=29177-84-2 | Ethyl loflazepate | Loflazépate d'éthyle | Loflazepato de etilo | إيثيل لوفلازيبات | Этиллофлазепат | Loflazepato de etila
  victan
drugs.phenazepam cas=51753-57-2 | Phenazepam | Phénazépam | Fenazepam | فينازيبام | Феназепам | Fenazepam
  fenazepam; элзепам
drugs.etizolam cas=40054-69-1 hs=2934 | Etizolam | Étizolam | Etizolam | إيتيزولام | Этизолам | Etizolam
  street benzos; fake valium
drugs.flualprazolam cas=28910-91-0 group=nps-benzodiazepines | Flualprazolam | Flualprazolam | Flualprazolam | فلوألبرازولام | Флуалпразолам | Flualprazolam
drugs.clonazolam cas=33887-02-4 group=nps-benzodiazepines | Clonazolam | Clonazolam | Clonazolam | كلونازولام | Клоназолам | Clonazolam
drugs.flubromazepam cas=2647-50-9 group=nps-benzodiazepines | Flubromazepam | Flubromazépam | Flubromazepam | فلوبرومازيبام | Флубромазепам | Flubromazepam
drugs.flubromazolam cas=612526-40-6 group=nps-benzodiazepines | Flubromazolam | Flubromazolam | Flubromazolam | فلوبرومازولام | Флубромазолам | Flubromazolam
drugs.bromazolam cas=71368-80-4 group=nps-benzodiazepines | Bromazolam | Bromazolam | Bromazolam | برومازولام | Бромазолам | Bromazolam
drugs.diclazepam cas=2894-68-0 group=nps-benzodiazepines | Diclazepam | Diclazépam | Diclazepam | ديكلازيبام | Диклазепам | Diclazepam
drugs.pyrazolam cas=39243-02-2 group=nps-benzodiazepines | Pyrazolam | Pyrazolam | Pirazolam | بيرازولام | Пиразолам | Pirazolam
drugs.tofisopam cas=22345-47-7 | Tofisopam | Tofisopam | Tofisopam | توفيسوبام | Тофизопам | Tofisopam
  grandaxin; грандаксин
drugs.benzodiazepines-other | Other benzodiazepines | Autres benzodiazépines | Otras benzodiacepinas | بنزوديازيبينات أخرى | Прочие бензодиазепины | Outras benzodiazepinas
  benzodiazepine; benzodiazepines; benzos; benzodiazépines; benzodiazépine; benzodiacepinas; benzodiacepina; benzodiazepinas; بنزوديازيبين; بنزوديازيبينات; бензодиазепины; бензодиазепин; benzodiazepina
drugs.zolpidem cas=82626-48-0 | Zolpidem | Zolpidem | Zolpidem | زولبيديم | Золпидем | Zolpidem
  stilnox; ambien; z-drugs; ивадал
drugs.zopiclone cas=43200-80-2 | Zopiclone | Zopiclone | Zopiclona | زوبيكلون | Зопиклон | Zopiclona
  imovane; eszopiclone; zimovane
drugs.zaleplon cas=151319-34-5 | Zaleplon | Zaléplon | Zaleplón | زاليبلون | Залеплон | Zaleplona
drugs.phenobarbital cas=50-06-6 | Phenobarbital | Phénobarbital | Fenobarbital | فينوباربيتال | Фенобарбитал | Fenobarbital
  luminal; gardenal; phenobarbitone; люминал
drugs.barbital cas=57-44-3 | Barbital | Barbital | Barbital | باربيتال | Барбитал | Barbital
drugs.amobarbital cas=57-43-2 | Amobarbital | Amobarbital | Amobarbital | أموباربيتال | Амобарбитал | Amobarbital
  barbamyl; барбамил
drugs.secobarbital cas=76-73-3 | Secobarbital | Sécobarbital | Secobarbital | سيكوباربيتال | Секобарбитал | Secobarbital
  seconal
drugs.pentobarbital cas=76-74-4 | Pentobarbital | Pentobarbital | Pentobarbital | بنتوباربيتال | Пентобарбитал | Pentobarbital
  nembutal; этаминал; нембутал
drugs.barbiturates-other | Other barbiturates | Autres barbituriques | Otros barbitúricos | باربيتورات أخرى | Прочие барбитураты | Outros barbitúricos
  barbiturate; barbiturates; butalbital; barbituriques; barbitúricos; باربيتورات; барбитураты; barbitúrico
drugs.methaqualone cas=72-44-6 unit=KGM | Methaqualone | Méthaqualone | Metacualona | ميثاكوالون | Метаквалон | Metaqualona
  mandrax; quaalude; mandrax tablets; buttons; mandrax powder; mandies; ماندركس; мандракс
drugs.mecloqualone cas=340-57-8 | Mecloqualone | Mécloqualone | Mecloqualona | ميكلوكوالون | Меклоквалон | Mecloqualona
drugs.meprobamate cas=57-53-4 hs=2924 | Meprobamate | Méprobamate | Meprobamato | ميبروبامات | Мепробамат | Meprobamato
  equanil; miltown; мепротан; андаксин
drugs.carisoprodol cas=78-44-4 hs=2924 | Carisoprodol | Carisoprodol | Carisoprodol | كاريزوبرودول | Каризопродол | Carisoprodol
  soma; somadril; tafradol; somadryl
drugs.glutethimide cas=77-21-4 | Glutethimide | Glutéthimide | Glutetimida | غلوتيثيميد | Глютетимид | Glutetimida
drugs.pregabalin cas=148553-50-8 hs=2922 | Pregabalin | Prégabaline | Pregabalina | بريغابالين | Прегабалин | Pregabalina
  lyrica; pregabalin capsules; لاريكا; ليريكا; بريجابالين; ليريكا كبسولات; лирика; прегабалин капсулы; lyrica 300
drugs.gabapentin cas=60142-96-3 hs=2922 | Gabapentin | Gabapentine | Gabapentina | غابابنتين | Габапентин | Gabapentina
  neurontin; جابابنتين
drugs.phenibut cas=1078-21-3 hs=2922 | Phenibut | Phénibut | Fenibut | فينيبوت | Фенибут | Fenibut
drugs.gaba cas=56-12-2 hs=2922 | GABA | GABA | GABA | حمض غاما أمينوبيوتيريك | ГАМК | GABA
  gamma-aminobutyric acid; acide gamma-aminobutyrique
drugs.xylazine cas=7361-61-7 hs=2934 | Xylazine | Xylazine | Xilacina | زيلازين | Ксилазин | Xilazina
  tranq; rompun; xilazina veterinaria
drugs.medetomidine cas=86347-14-0 | Medetomidine | Médétomidine | Medetomidina | ميديتوميدين | Медетомидин | Medetomidina
  dexmedetomidine
drugs.trihexyphenidyl cas=144-11-6 | Trihexyphenidyl | Trihexyphénidyle | Trihexifenidilo | تراي هكسيفينيديل | Тригексифенидил | Tri-hexifenidilo
  artane; benzhexol; parkinal; parkidil; parkedil; artane tablets; أرتان; ارتين; باركينول; циклодол; parkisol
drugs.tropicamide cas=1508-75-4 | Tropicamide | Tropicamide | Tropicamida | تروبيكاميد | Тропикамид | Tropicamida
  mydriacyl
drugs.promethazine cas=60-87-7 hs=2934 | Promethazine | Prométhazine | Prometazina | بروميثازين | Прометазин | Prometazina
  phenergan; prometazin
drugs.chlorpromazine cas=50-53-3 hs=2934 | Chlorpromazine | Chlorpromazine | Clorpromazina | كلوربرومازين | Хлорпромазин | Clorpromazina
  largactil; аминазин; largactile
drugs.quetiapine cas=111974-69-7 hs=2934 | Quetiapine | Quétiapine | Quetiapina | كويتيابين | Кветиапин | Quetiapina
  seroquel
drugs.carbamazepine cas=298-46-4 | Carbamazepine | Carbamazépine | Carbamazepina | كاربامازيبين | Карбамазепин | Carbamazepina
  tegretol; финлепсин
drugs.antidepressants | Antidepressants and neuroleptics | Antidépresseurs et neuroleptiques | Antidepresivos y neurolépticos | مضادات الاكتئاب والذهان | Антидепрессанты и нейролептики | Antidepressivos e neurolépticos
  antidepressants; amitriptyline; elavil; clomipramine; anafranil; imipramine; tofranil; doxepin; sinequan; maprotiline; ludiomil; olanzapine; zyprexa; valproic acid; amitriptilina; амитриптилин; clozapine; haloperidol; buspirone; buspar; amantadine; baclofen; lioresal; antidépresseur; antidepresivo; antidepressivo
drugs.propofol cas=2078-54-8 hs=2907 | Propofol | Propofol | Propofol | بروبوفول | Пропофол | Propofol
  diprivan
drugs.ghb cas=591-81-1 hs=2918 unit=LTR | GHB | GHB | GHB | جي إتش بي (حمض غاما هيدروكسي بيوتيريك) | ГОМК (GHB) | GHB
  gamma-hydroxybutyric acid; GHB; gamma hydroxybutyrate; sodium oxybate; liquid ecstasy; GHB/GBL; acide gamma-hydroxybutyrique; éxtasis líquido; ГОМК; бутират; оксибутират натрия; ecstasy líquido
drugs.gbl cas=96-48-0 hs=2932 unit=LTR | GBL | GBL | GBL | جي بي إل (غاما بيوتيرولاكتون) | ГБЛ (GBL) | GBL
  gamma-butyrolactone; butyrolactone; gamma butyrolactone; ГБЛ; гамма-бутиролактон; gamma-butirolactona; gama-butirolactona; cleaning liquid GBL
drugs.butanediol cas=110-63-4 hs=2905 unit=LTR | 1,4-Butanediol | 1,4-Butanediol | 1,4-Butanodiol | 1,4-بوتانديول | 1,4-Бутандиол | 1,4-Butanodiol
  BDO; 1,4-BD; 1,4-BDO; butanediol; butandiol; бутандиол
drugs.sedatives-other | Other sedatives and tranquillizers | Autres sédatifs et tranquillisants | Otros sedantes y tranquilizantes | مهدئات أخرى | Прочие седативные средства и транквилизаторы | Outros sedativos e tranquilizantes
  sedatives; tranquillizers; tranquilizers; non-specified sedatives and tranquilizers; sedatives and tranquillizers; sedatives and tranquilizers; unspecified sedatives; hypnotics; sédatifs; tranquillisants; sedantes; tranquilizantes; sedantes y tranquilizantes; مهدئات; مسكنات; حبوب مهدئة; حبوب مخدرة; седативные средства; транквилизаторы; снотворные; sedativos; ansiolíticos
# parent=drugs group=hallucinogens unit=KGM hs=2939
drugs.lsd cas=50-37-3 unit=C62 | LSD | LSD | LSD | إل إس دي | ЛСД | LSD
  lysergide; LSD blotters; LSD tabs; LSD stamps; lysergic acid diethylamide; 1P-LSD; 1cP-LSD; ALD-52; lsd-25; LSD microdots; buvards de LSD; trips; tripis; LSD (secantes); عقار الهلوسة; ЛСД-25; марки ЛСД; ácido lisérgico (LSD); micropontos de LSD; selos de LSD
drugs.psilocybin-mushrooms hs=1211 | Psilocybin mushrooms | Champignons à psilocybine | Hongos con psilocibina | فطر السيلوسيبين | Псилоцибиновые грибы | Cogumelos com psilocibina
  magic mushrooms; hallucinogenic mushrooms; mushrooms; psilocybin (mushrooms); psilocybe cubensis; truffles (psilocybin); magic truffles; champignons hallucinogènes; hongos alucinógenos; hongos mágicos; الفطر السحري; فطر مهلوس; галлюциногенные грибы; грибы; cogumelos mágicos; cogumelos alucinógenos; shrooms
drugs.psilocybin cas=520-52-5 | Psilocybin | Psilocybine | Psilocibina | سيلوسيبين | Псилоцибин | Psilocibina
  psilocybine
drugs.psilocin cas=520-53-6 | Psilocin | Psilocine | Psilocina | سيلوسين | Псилоцин | Psilocina
  psilocine; 4-hydroxytryptamine
drugs.mescaline cas=54-04-6 | Mescaline | Mescaline | Mescalina | ميسكالين | Мескалин | Mescalina
  peyote; peyotl; san pedro cactus; trichocereus; мескалин (пейот); пейот; cactus san pedro
drugs.dmt cas=61-50-7 | Dimethyltryptamine (DMT) | Diméthyltryptamine (DMT) | Dimetiltriptamina (DMT) | ثنائي ميثيل تريبتامين (DMT) | Диметилтриптамин (ДМТ) | Dimetiltriptamina (DMT)
  DMT; dimethyltryptamine; N,N-dimethyltryptamine; ДМТ; changa; диметилтриптамин; dimetiltriptamina
drugs.ayahuasca hs=1211 | Ayahuasca | Ayahuasca | Ayahuasca | أياهواسكا | Аяуаска | Ayahuasca
  yagé; yage; mimosa hostilis; banisteriopsis caapi; jurema; chacruna; аяхуаска; daime; mimosa tenuiflora
drugs.5-meo-dmt cas=1019-45-0 | 5-MeO-DMT | 5-MeO-DMT | 5-MeO-DMT | 5-ميثوكسي DMT | 5-MeO-ДМТ | 5-MeO-DMT
  bufo; toad venom; veneno de sapo; bufo alvarius
drugs.tryptamines-other | Other tryptamines | Autres tryptamines | Otras triptaminas | تريبتامينات أخرى | Прочие триптамины | Outras triptaminas
  tryptamines; tryptamine; 5-MeO-MiPT; 5-MeO-DALT; 5-MeO-DiPT; 4-HO-DiPT; 4-HO-MET; 4-AcO-DMT; O-acetylpsilocin; psilacetin; 5-hydroxy-N-methyltryptamine; DET; DPT; triptaminas; триптамины; تريبتامينات
drugs.amt cas=299-26-3 | Alpha-methyltryptamine (AMT) | Alpha-méthyltryptamine (AMT) | Alfa-metiltriptamina (AMT) | ألفا ميثيل تريبتامين (AMT) | Альфа-метилтриптамин (AMT) | Alfa-metiltriptamina (AMT)
  AMT; alpha-methyltryptamine; α-MT
drugs.2c-b cas=66142-81-2 hs=2922 | 2C-B | 2C-B | 2C-B | 2سي-بي | 2C-B (фенэтиламин) | 2C-B
  2CB; nexus; tusi; tucibi; pink cocaine; cocaína rosa; tuci; tusibí; rosa (tusi); 2C-B pills
drugs.2c-series hs=2922 | 2C-series phenethylamines | Phénéthylamines de la série 2C | Fenetilaminas de la serie 2C | فينيثيل أمينات سلسلة 2C | Фенэтиламины серии 2C | Fenetilaminas da série 2C
  2C-H; 2C-I; 2C-E; 2C-T-7; 2C-T-2; 2C-P; 2C-C; 2C-D; 2C series; 2C-x
drugs.nbome hs=2922 | NBOMe compounds | Composés NBOMe | Compuestos NBOMe | مركبات NBOMe | Соединения NBOMe | Compostos NBOMe
  25I-NBOMe; 25B-NBOMe; 25C-NBOMe; NBOMe; 25I; n-bomb; 25E-NBOH; 25B-NBOH; NBOH; НБОМе
drugs.dob cas=64638-07-9 hs=2922 | DOB (brolamfetamine) | DOB (brolamfétamine) | DOB (brolanfetamina) | دي أو بي (برولامفيتامين) | ДОБ (броламфетамин) | DOB (brolanfetamina)
  DOB; brolamfetamine; ДОБ
drugs.doc cas=123431-31-2 hs=2922 | DOC | DOC | DOC | دي أو سي | ДОХ (DOC) | DOC
drugs.dom cas=15588-95-1 hs=2922 | DOM (STP) | DOM (STP) | DOM (STP) | دي أو إم (STP) | ДОМ (STP) | DOM (STP)
  DOM; STP; stp ("DOM"); DOI; DOET; ДОМ
drugs.mmda cas=13674-05-0 hs=2932 | MMDA and TMA | MMDA et TMA | MMDA y TMA | إم إم دي إيه | ММДА и ТМА | MMDA e TMA
  MMDA; TMA; TMA-6; TMA-2
drugs.pcp cas=77-10-1 hs=2933 | Phencyclidine (PCP) | Phencyclidine (PCP) | Fenciclidina (PCP) | فينسيكليدين (PCP) | Фенциклидин (PCP) | Fenciclidina (PCP)
  PCP; phencyclidine; angel dust; 3-MeO-PCP; eticyclidine; PCE; 4-MeO-PCP; rolicyclidine; фенциклидин; fenciclidina
drugs.ketamine cas=6740-88-1 hs=2922 | Ketamine | Kétamine | Ketamina | كيتامين | Кетамин | Cetamina
  ketamine hydrochloride; special K; ketalar; esketamine; ketamine powder; ket; calypsol; kétamine (chlorhydrate); quetamina; ketamina clorhidrato; كيتامين هيدروكلوريد; кетамина гидрохлорид; quetamina (cloridrato)
drugs.ketamine-analogues hs=2922 | Ketamine analogues | Analogues de la kétamine | Análogos de la ketamina | نظائر الكيتامين | Аналоги кетамина | Análogos da cetamina
  2-FDCK; 2F-DCK; 2-fluorodeschloroketamine; deschloroketamine; DCK; 3-MeO-PCE
drugs.methoxetamine cas=1239943-76-0 hs=2922 | Methoxetamine | Méthoxétamine | Metoxetamina | ميثوكسيتامين | Метоксетамин | Metoxetamina
  MXE; mxe powder
drugs.hallucinogens-other | Other hallucinogens | Autres hallucinogènes | Otros alucinógenos | مهلوسات أخرى | Прочие галлюциногены | Outros alucinógenos
  hallucinogens; hallucinogen; psychedelics; LSA; other psychedelics; hallucinogènes; alucinógenos; مهلوسات; المهلوسات; галлюциногены; alucinogénios; alucinógeno; dissociatives
# parent=drugs group=other unit=KGM
drugs.poppers hs=2920 unit=LTR | Alkyl nitrites (poppers) | Nitrites d'alkyle (poppers) | Nitritos de alquilo (poppers) | نتريت الألكيل (بوبرز) | Алкилнитриты (попперсы) | Nitritos de alquila (poppers)
  poppers; amyl nitrite; isobutyl nitrite; popper; попперс
drugs.nitrous-oxide cas=10024-97-2 hs=2811 | Nitrous oxide | Protoxyde d'azote | Óxido nitroso | أكسيد النيتروز | Закись азота | Óxido nitroso
  laughing gas; N2O; gaz hilarant; gas de la risa; веселящий газ; whippets; غاز الضحك; gás hilariante; gás do riso; fast gas; cream chargers
drugs.lanca-perfume unit=LTR | Chloroform and ether inhalants | Inhalants (chloroforme, éther) | Inhalantes (cloroformo, éter) | مستنشقات (كلوروفورم وأثير) | Ингалянты (хлороформ, эфир) | Lança-perfume e cheirinho da loló
  lança-perfume; lança perfume; loló; inhalants; solvents; cheirinho; glue (inhalant)
drugs.mixtures | Drug mixtures | Mélanges de drogues | Mezclas de drogas | مخاليط مخدرات | Смеси наркотиков | Misturas de drogas
  controlled drug mix; drug mix; mixed drugs; polydrug; mixture; mélange; mezcla; смесь; خليط; mistura
drugs.nps-other | Other new psychoactive substances | Autres nouvelles substances psychoactives | Otras nuevas sustancias psicoactivas | مؤثرات نفسانية جديدة أخرى | Прочие новые психоактивные вещества | Outras novas substâncias psicoativas
  NPS; new psychoactive substances; new psychoactive substance; legal highs; designer drugs; legal high; research chemicals; plant food; nouvelles substances psychoactives; nuevas sustancias psicoactivas; مؤثرات عقلية جديدة; НПВ; новые психоактивные вещества; дизайнерские наркотики; NSP; novas substâncias psicoativas
drugs.psychotropic-other | Other psychotropic substances | Autres substances psychotropes | Otras sustancias psicotrópicas | مؤثرات عقلية أخرى | Прочие психотропные вещества | Outras substâncias psicotrópicas
  non-specified psychotropic substances; psychotropic tablets; psychotropics; other psychotropic; pilules psychotropes; comprimés psychotropes; psychotropes; psicotrópicos; حبوب مؤثرة; حبوب هلوسة; قرقوبي; karkoubi; qarqoubi; психотропы; психотропные препараты; comprimidos psicotrópicos; rebites; rebite
drugs.other | Other drugs | Autres drogues | Otras drogas | مخدرات أخرى | Прочие наркотики | Outras drogas
  other drug; drugs unspecified; unspecified drugs; unknown drug; unknown substance; unknown powder; various drugs; drogue non spécifiée; otras drogas; droga no especificada; مواد مخدرة أخرى; другие наркотики; неизвестное вещество; outras drogas; droga não identificada
`);
