import type { Entry } from '../../domain/reference/entry.ts';
import { entriesOf } from '../entry-lines.ts';

/**
 * Precursors of the 1988 Convention's Tables I and II as amended to 2024, chemicals that are watched besides, cutting
 * agents and equipment. The fact `table` is I or II.
 */
export const precursors: readonly Entry[] = entriesOf(`
# parent=precursors group=table-I table=I unit=KGM
precursors.acetic-anhydride cas=108-24-7 hs=2915 unit=LTR | Acetic anhydride | Anhydride acétique | Anhídrido acético | أنهيدريد الخل | Уксусный ангидрид | Anidrido acético
  AA; acetic oxide; acetanhydride; ethanoic anhydride; أنهيدريد الأسيتيك; أنهيدريد خليك; ангидрид уксусной кислоты; anidrido do ácido acético
precursors.n-acetylanthranilic-acid cas=89-52-1 hs=2924 | N-Acetylanthranilic acid | Acide N-acétylanthranilique | Ácido N-acetilantranílico | حمض ن-أسيتيل الأنثرانيليك | N-ацетилантраниловая кислота | Ácido N-acetilantranílico
  2-acetamidobenzoic acid
precursors.ephedrine cas=299-42-3 hs=2939 | Ephedrine | Éphédrine | Efedrina | إيفيدرين | Эфедрин | Efedrina
  ephedrine HCl; ephedrine hydrochloride; efedrin; ephedrin; ephedrine tablets; clorhidrato de efedrina; افدرين; إفيدرين; إيفدرين; эфедрина гидрохлорид; cloridrato de efedrina
precursors.pseudoephedrine cas=90-82-4 hs=2939 | Pseudoephedrine | Pseudoéphédrine | Pseudoefedrina | بسودوإيفيدرين | Псевдоэфедрин | Pseudoefedrina
  pseudo-ephedrine; pseudoephedrine hydrochloride; sudafed; cold tablets with pseudoephedrine; pseudoephedrine HCl; سودوإفدرين; سودوايفيدرين; псевдоэфедрина гидрохлорид; pseudoefedrina cloridrato
precursors.norephedrine cas=14838-15-4 hs=2939 | Norephedrine | Noréphédrine | Norefedrina | نورإيفيدرين | Норэфедрин | Norefedrina
  phenylpropanolamine; PPA; fenilpropanolamina; фенилпропаноламин
precursors.ergometrine cas=60-79-7 hs=2939 | Ergometrine | Ergométrine | Ergometrina | إرغومترين | Эргометрин | Ergometrina
  ergonovine
precursors.ergotamine cas=113-15-5 hs=2939 | Ergotamine | Ergotamine | Ergotamina | إرغوتامين | Эрготамин | Ergotamina
precursors.lysergic-acid cas=82-58-6 hs=2939 | Lysergic acid | Acide lysergique | Ácido lisérgico | حمض الليسرجيك | Лизергиновая кислота | Ácido lisérgico
precursors.isosafrole cas=120-58-1 hs=2932 | Isosafrole | Isosafrole | Isosafrol | إيزوسافرول | Изосафрол | Isossafrol
precursors.safrole cas=94-59-7 hs=2932 unit=LTR | Safrole and safrole-rich oils | Safrole et huiles riches en safrole | Safrol y aceites ricos en safrol | سافرول والزيوت الغنية به | Сафрол и масла, богатые им | Safrol e óleos ricos em safrol
  safrole; sassafras oil; safrole oil; safrol; huile de sassafras; aceite de sasafrás; زيت الساسفراس; сафрол; сассафрасовое масло; óleo de sassafrás; sassafras
precursors.piperonal cas=120-57-0 hs=2932 | Piperonal | Pipéronal | Piperonal | بيبيرونال | Пиперональ | Piperonal
  heliotropin; piperonyl aldehyde; гелиотропин
precursors.pmk cas=4676-39-5 hs=2932 unit=LTR | PMK (3,4-MDP-2-P) | PMK (3,4-MDP-2-P) | PMK (3,4-MDP-2-P) | بي إم كي (3,4-MDP-2-P) | ПМК (3,4-MDP-2-P) | PMK (3,4-MDP-2-P)
  PMK; MDP2P; 3,4-MDP-2-P; MDP-2-P; piperonyl methyl ketone; 3,4-methylenedioxyphenyl-2-propanone; пиперонилметилкетон; ПМК
precursors.pmk-glycidate cas=13605-48-6 hs=2932 | PMK glycidate and PMK glycidic acid | Glycidate de PMK et acide glycidique de PMK | Glicidato de PMK y ácido glicídico de PMK | غليسيدات بي إم كي وحمضه | Глицидат ПМК и глицидовая кислота ПМК | Glicidato de PMK e ácido glicídico de PMK
  PMK glycidate; PMK methyl glycidate; PMK ethyl glycidate; PMK glycidic acid; PMK powder; IMDPAM; glicidato de PMK; глицидат ПМК
precursors.bmk cas=103-79-7 hs=2914 unit=LTR | BMK (P-2-P, phenylacetone) | BMK (P-2-P, phénylacétone) | BMK (P-2-P, fenilacetona) | بي إم كي (فينيل أسيتون) | БМК (P-2-P, фенилацетон) | BMK (P-2-P, fenilacetona)
  BMK; P-2-P; P2P; phenylacetone; 1-phenyl-2-propanone; benzyl methyl ketone; phenyl-2-propanone; phénylacétone; fenilacetona; фенилацетон; БМК; бензилметилкетон; فينيل أسيتون; 1-fenil-2-propanona
precursors.bmk-glycidate cas=80532-66-7 hs=2918 | BMK glycidate and BMK glycidic acid | Glycidate de BMK et acide glycidique de BMK | Glicidato de BMK y ácido glicídico de BMK | غليسيدات بي-2-بي وحمضه | Глицидат БМК и глицидовая кислота БМК | Glicidato de BMK e ácido glicídico de BMK
  BMK glycidate; P-2-P methyl glycidate; BMK powder; BMK glycidic acid; P-2-P methyl glycidic acid; P2P glycidic acid; DEPAPD; diethyl (phenylacetyl)malonate; BMK methyl glycidate; BMK ethyl glycidate
precursors.apaan cas=4468-48-8 hs=2926 | APAAN | APAAN | APAAN | أبان (ألفا فينيل أسيتو أسيتونتريل) | АПААН | APAAN
  alpha-phenylacetoacetonitrile; α-phenylacetoacetonitrile; alfa-fenilacetoacetonitrilo
precursors.apaa cas=4433-77-6 hs=2924 | APAA | APAA | APAA | أبا (ألفا فينيل أسيتو أسيتاميد) | АПАА | APAA
  alpha-phenylacetoacetamide; α-phenylacetoacetamide
precursors.mapa cas=16648-44-5 hs=2918 | MAPA | MAPA | MAPA | مابا (ميثيل ألفا فينيل أسيتو أسيتات) | МАПА | MAPA
  methyl alpha-phenylacetoacetate; methyl alpha-acetylphenylacetate
precursors.phenylacetic-acid cas=103-82-2 hs=2916 | Phenylacetic acid | Acide phénylacétique | Ácido fenilacético | حمض فينيل الخل | Фенилуксусная кислота | Ácido fenilacético
  PAA; ethyl phenylacetate; phenyl acetic acid; ФУК
precursors.potassium-permanganate cas=7722-64-7 hs=2841 | Potassium permanganate | Permanganate de potassium | Permanganato de potasio | برمنغنات البوتاسيوم | Перманганат калия | Permanganato de potássio
  KMnO4; permanganate; برمنجنات البوتاسيوم; марганцовка; permanganato
precursors.4-anpp cas=21409-26-7 hs=2933 | 4-ANPP | 4-ANPP | 4-ANPP | 4-إيه إن بي بي (سليفة الفنتانيل) | 4-ANPP (прекурсор фентанила) | 4-ANPP
  ANPP; despropionyl fentanyl
precursors.npp cas=39742-60-4 hs=2933 | NPP | NPP | NPP | إن بي بي (سليفة الفنتانيل) | NPP (прекурсор фентанила) | NPP
  N-phenethyl-4-piperidone; 4-NPP
precursors.norfentanyl cas=1609-66-1 hs=2933 | Norfentanyl | Norfentanyl | Norfentanilo | نورفنتانيل | Норфентанил | Norfentanil
precursors.4-ap cas=23056-29-3 hs=2933 | 4-AP and 1-boc-4-AP | 4-AP et 1-boc-4-AP | 4-AP y 1-boc-4-AP | 4-إيه بي و1-بوك-4-إيه بي | 4-AP и 1-boc-4-AP (прекурсоры фентанила) | 4-AP e 1-boc-4-AP
  4-AP; 1-boc-4-AP; 4-anilinopiperidine; N-phenyl-4-piperidinamine
precursors.4-piperidone cas=41661-47-6 hs=2933 | 4-Piperidone and 1-boc-4-piperidone | 4-Pipéridone et 1-boc-4-pipéridone | 4-Piperidona y 1-boc-4-piperidona | 4-بيبيريدون و1-بوك-4-بيبيريدون | 4-Пиперидон и 1-boc-4-пиперидон | 4-Piperidona e 1-boc-4-piperidona
  4-piperidone; 1-boc-4-piperidone; piperidone; 4-пиперидон; piperidona
# parent=precursors group=table-II table=II unit=LTR
precursors.acetone cas=67-64-1 hs=2914 | Acetone | Acétone | Acetona | أسيتون | Ацетон | Acetona
  propanone; 2-propanone; dimethyl ketone; acetone/ethyl ether
precursors.anthranilic-acid cas=118-92-3 hs=2922 unit=KGM | Anthranilic acid | Acide anthranilique | Ácido antranílico | حمض الأنثرانيليك | Антраниловая кислота | Ácido antranílico
  2-aminobenzoic acid
precursors.ethyl-ether cas=60-29-7 hs=2909 | Ethyl ether | Éther éthylique | Éter etílico | إيثر إيثيلي | Этиловый эфир | Éter etílico
  diethyl ether; ether; éther; éter; éter dietílico; диэтиловый эфир; эфир; أثير
precursors.hydrochloric-acid cas=7647-01-0 hs=2806 | Hydrochloric acid | Acide chlorhydrique | Ácido clorhídrico | حمض الهيدروكلوريك | Соляная кислота | Ácido clorídrico
  HCl; hydrogen chloride; muriatic acid; acide muriatique; ácido muriático; حمض كلور الماء; хлороводородная кислота; хлористоводородная кислота; ácido muriático comercial
precursors.methyl-ethyl-ketone cas=78-93-3 hs=2914 | Methyl ethyl ketone | Méthyléthylcétone | Metiletilcetona | ميثيل إيثيل كيتون | Метилэтилкетон | Metiletilcetona
  MEK; butanone; 2-butanone; MEC; бутанон; metil etil cetona
precursors.piperidine cas=110-89-4 hs=2933 | Piperidine | Pipéridine | Piperidina | بيبيريدين | Пиперидин | Piperidina
precursors.sulphuric-acid cas=7664-93-9 hs=2807 | Sulphuric acid | Acide sulfurique | Ácido sulfúrico | حمض الكبريتيك | Серная кислота | Ácido sulfúrico
  sulfuric acid; H2SO4; oil of vitriol; battery acid; حامض الكبريتيك; electrolito
precursors.toluene cas=108-88-3 hs=2902 | Toluene | Toluène | Tolueno | تولوين | Толуол | Tolueno
  methylbenzene; toluol
# parent=precursors group=not-scheduled unit=KGM
precursors.sodium-hydroxide cas=1310-73-2 hs=2815 | Sodium hydroxide | Hydroxyde de sodium | Hidróxido de sodio | هيدروكسيد الصوديوم | Гидроксид натрия | Hidróxido de sódio
  caustic soda; NaOH; soude caustique; soda cáustica; soda cáustica líquida; صودا كاوية; едкий натр; каустическая сода; hidróxido de sódio em escamas
precursors.ammonium-chloride cas=12125-02-9 hs=2827 | Ammonium chloride | Chlorure d'ammonium | Cloruro de amonio | كلوريد الأمونيوم | Хлорид аммония | Cloreto de amónio
  salmiac; cloreto de amônio; нашатырь; нашадир
precursors.ammonia cas=7664-41-7 hs=2814 | Ammonia | Ammoniac | Amoníaco | أمونيا | Аммиак | Amoníaco
  ammonium hydroxide; ammonia solution; ammonia spirit; ammoniaque; hidróxido de amonio; amoníaco líquido; нашатырный спирт; amônia; نشادر
precursors.sodium-carbonate cas=497-19-8 hs=2836 | Sodium carbonate | Carbonate de sodium | Carbonato de sodio | كربونات الصوديوم | Карбонат натрия | Carbonato de sódio
  soda ash; sodium bicarbonate; bicarbonato de sodio; кальцинированная сода; barrilha
precursors.calcium-chloride cas=10043-52-4 hs=2827 | Calcium chloride | Chlorure de calcium | Cloruro de calcio | كلوريد الكالسيوم | Хлорид кальция | Cloreto de cálcio
precursors.methylamine cas=74-89-5 hs=2921 unit=LTR | Methylamine | Méthylamine | Metilamina | ميثيل أمين | Метиламин | Metilamina
  monomethylamine; methylamine hydrochloride; monometilamina; монометиламин
precursors.dimethylamine cas=124-40-3 hs=2921 | Dimethylamine | Diméthylamine | Dimetilamina | ثنائي ميثيل أمين | Диметиламин | Dimetilamina
precursors.pyrrolidine cas=123-75-1 hs=2933 | Pyrrolidine | Pyrrolidine | Pirrolidina | بيروليدين | Пирролидин | Pirrolidina
precursors.quinoline cas=91-22-5 hs=2933 | Quinoline | Quinoléine | Quinolina | كينولين | Хинолин | Quinolina
precursors.cyclohexanone cas=108-94-1 hs=2914 unit=LTR | Cyclohexanone | Cyclohexanone | Ciclohexanona | سيكلوهكسانون | Циклогексанон | Ciclo-hexanona
precursors.red-phosphorus cas=7723-14-0 hs=2804 | Red phosphorus | Phosphore rouge | Fósforo rojo | فوسفور أحمر | Красный фосфор | Fósforo vermelho
  phosphorus; hypophosphorous acid; phosphore; fósforo; фосфор
precursors.iodine cas=7553-56-2 hs=2801 | Iodine and hydriodic acid | Iode et acide iodhydrique | Yodo y ácido yodhídrico | يود وحمض الهيدريوديك | Йод и йодоводородная кислота | Iodo e ácido iodídrico
  iodine; hydriodic acid; iode; yodo; йод; يود; iodo
precursors.benzaldehyde cas=100-52-7 hs=2912 unit=LTR | Benzaldehyde | Benzaldéhyde | Benzaldehído | بنزالدهيد | Бензальдегид | Benzaldeído
precursors.nitroethane cas=79-24-3 hs=2904 unit=LTR | Nitroethane | Nitroéthane | Nitroetano | نيتروإيثان | Нитроэтан | Nitroetano
  nitromethane; nitrométhane; nitrometano; нитрометан
precursors.benzyl-cyanide cas=140-29-4 hs=2926 unit=LTR | Benzyl cyanide | Cyanure de benzyle | Cianuro de bencilo | سيانيد البنزيل | Бензилцианид | Cianeto de benzila
  phenylacetonitrile
precursors.benzyl-chloride cas=100-44-7 hs=2903 unit=LTR | Benzyl chloride | Chlorure de benzyle | Cloruro de bencilo | كلوريد البنزيل | Бензилхлорид | Cloreto de benzila
precursors.propiophenone-bromo cas=1451-82-7 hs=2914 | 2-Bromo-4-methylpropiophenone | 2-Bromo-4-méthylpropiophénone | 2-Bromo-4-metilpropiofenona | 2-برومو-4-ميثيل بروبيوفينون | 2-Бром-4-метилпропиофенон | 2-Bromo-4-metilpropiofenona
  bromoketone-4; BK-4; бромкетон; 2-bromo-4-chloropropiophenone; бромкетон-4
precursors.formic-acid cas=64-18-6 hs=2915 unit=LTR | Formic acid and formamide | Acide formique et formamide | Ácido fórmico y formamida | حمض الفورميك وفورماميد | Муравьиная кислота и формамид | Ácido fórmico e formamida
  formic acid; formamide; acide formique; ácido fórmico; муравьиная кислота; formamida
precursors.tartaric-acid cas=87-69-4 hs=2918 | Tartaric acid | Acide tartrique | Ácido tartárico | حمض الطرطريك | Винная кислота | Ácido tartárico
precursors.sodium-borohydride cas=16940-66-2 hs=2850 | Sodium borohydride | Borohydrure de sodium | Borohidruro de sodio | بوروهيدريد الصوديوم | Боргидрид натрия | Boroidreto de sódio
precursors.ethyl-acetate cas=141-78-6 hs=2915 unit=LTR | Ethyl acetate | Acétate d'éthyle | Acetato de etilo | أسيتات الإيثيل | Этилацетат | Acetato de etila
  acetato de etilo solvente
precursors.hexane cas=110-54-3 hs=2901 unit=LTR | Hexane | Hexane | Hexano | هكسان | Гексан | Hexano
  n-hexane
precursors.chloroform cas=67-66-3 hs=2903 unit=LTR | Chloroform | Chloroforme | Cloroformo | كلوروفورم | Хлороформ | Clorofórmio
precursors.dichloromethane cas=75-09-2 hs=2903 unit=LTR | Dichloromethane | Dichlorométhane | Diclorometano | ثنائي كلوروميثان | Дихлорметан | Diclorometano
  methylene chloride; chlorure de méthylène; cloruro de metileno; метиленхлорид
precursors.isopropyl-alcohol cas=67-63-0 hs=2905 unit=LTR | Isopropyl alcohol | Alcool isopropylique | Alcohol isopropílico | كحول الأيزوبروبيل | Изопропиловый спирт | Álcool isopropílico
  isopropanol; thinner; solvente; diluyente; изопропанол; tíner
precursors.kerosene hs=2710 unit=LTR | Kerosene and petrol for coca processing | Kérosène et essence pour la transformation de coca | Queroseno y gasolina para procesar coca | كيروسين وبنزين لمعالجة الكوكا | Керосин и бензин для переработки коки | Querosene e gasolina para processar coca
  kerosene; queroseno; kérosène; керосин; querosene; gasolina para coca
precursors.lime-cement hs=2522 | Lime and cement for coca processing | Chaux et ciment pour la transformation de coca | Cal y cemento para procesar coca | جير وإسمنت لمعالجة الكوكا | Известь и цемент для переработки коки | Cal e cimento para processar coca
  lime; calcium oxide; cal viva; cal; chaux; известь; cemento gris; urea; urée; мочевина
# parent=precursors group=cutting-agents unit=KGM
precursors.paracetamol cas=103-90-2 hs=2924 | Paracetamol (cutting agent) | Paracétamol (produit de coupe) | Paracetamol (adulterante) | باراسيتامول (مادة غش) | Парацетамол (разбавитель) | Paracetamol (produto de corte)
  paracetamol; acetaminophen; paracétamol; acetaminofén; парацетамол; باراسيتامول; paracetamol em pó
precursors.levamisole cas=14769-73-4 hs=2934 | Levamisole (cutting agent) | Lévamisole (produit de coupe) | Levamisol (adulterante) | ليفاميزول (مادة غش) | Левамизол (разбавитель) | Levamisol (produto de corte)
  levamisole; lévamisole; levamisol; левамизол; tetramisole
precursors.phenacetin cas=62-44-2 hs=2924 | Phenacetin (cutting agent) | Phénacétine (produit de coupe) | Fenacetina (adulterante) | فيناسيتين (مادة غش) | Фенацетин (разбавитель) | Fenacetina (produto de corte)
  phenacetin; phénacétine; fenacetina; фенацетин
precursors.lidocaine cas=137-58-6 hs=2924 | Lidocaine (cutting agent) | Lidocaïne (produit de coupe) | Lidocaína (adulterante) | ليدوكايين (مادة غش) | Лидокаин (разбавитель) | Lidocaína (produto de corte)
  lidocaine; lignocaine; lidocaïne; lidocaína; лидокаин; xylocaine
precursors.procaine cas=59-46-1 hs=2922 | Procaine and benzocaine (cutting agents) | Procaïne et benzocaïne (produits de coupe) | Procaína y benzocaína (adulterantes) | بروكايين وبنزوكايين (مواد غش) | Прокаин и бензокаин (разбавители) | Procaína e benzocaína (produtos de corte)
  procaine; benzocaine; procaïne; benzocaína; procaína; новокаин; бензокаин; tetracaine
precursors.cutting-agents | Other cutting agents | Autres produits de coupe | Otros adulterantes y diluyentes | مواد غش أخرى | Прочие разбавители | Outros produtos de corte
  cutting agent; cutting agents; adulterants; mannitol; boric acid; lactose; methylsulfonylmethane; MSM; creatine; inositol; diluents; produit de coupe; produits de coupe; sustancia de corte; sustancias de corte; adulterantes; manitol; добавки; produto de corte; ácido bórico
# parent=precursors group=equipment unit=C62
precursors.equipment hs=8479 | Drug manufacturing equipment | Matériel de fabrication de drogues | Equipo para fabricar drogas | معدات تصنيع المخدرات | Оборудование для изготовления наркотиков | Equipamento para fabrico de drogas
  tablet press; tableting machine; pill press; laboratory equipment; pill presses; glassware; tabletting machine; reaction vessel; presse à comprimés; machine à comprimés; matériel de laboratoire; tableteadora; prensa de tabletas; material de laboratorio; مكبس أقراص; آلة تصنيع الحبوب; таблеточный пресс; лабораторное оборудование; таблетпресс; prensa de comprimidos; prensa hidráulica para drogas
# parent=precursors group=other unit=KGM
precursors.other | Other precursors | Autres précurseurs | Otros precursores | سلائف أخرى | Прочие прекурсоры | Outros precursores
  other precursor; non-specified precursors; unspecified precursors; pre-precursors; pre-precursor; designer precursors; other chemicals; autre précurseur; otras sustancias químicas; otros precursores químicos; сопутствующие вещества; другие прекурсоры; مواد كيميائية أخرى; outros produtos químicos
`);
