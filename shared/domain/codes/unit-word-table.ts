/**
 * Rec 20 code, `*` with how many of it where the word is no unit of Rec 20, then the name in English, French, Spanish,
 * Arabic, Russian and Portuguese, then other words and abbreviations in any language. "gallon" and "pint" alone are
 * those of the US, a "ton" is metric, "gr" is the gram of most of the world and not the grain of apothecaries.
 */
export const UNIT_WORDS = `
KGM kilogram|kilogramme|kilogramo|كيلوغرام|килограмм|quilograma|kg|kgs|kgm|kgr|kgrs|kq|kilo|kilos|quilo|quilos|kilogramos|kilogr|кг|кгр|кило|килограмма|килограммов|килограммы|كغ|كغم|كجم|كلغ|كيلو|كيلوجرام|كيلو غرام|كيلو جرام|كيلوغرامات|公斤|千克|キログラム|chilo|chili|chilogrammo|Kilogramm
HGM hectogram|hectogramme|hectogramo|هكتوغرام|гектограмм|hectograma|hg
GRM gram|gramme|gramo|غرام|грамм|grama|g|gr|grs|gm|gms|grm|grms|gramos|г|гр|грамма|граммов|граммы|غ|غم|جم|جرام|غرامات|جرامات|克|グラム|grammo|grammi|Gramm
DG decigram|décigramme|decigramo|ديسيغرام|дециграмм|decigrama|dg
CGM centigram|centigramme|centigramo|سنتيغرام|сантиграмм|centigrama|cg
MGM milligram|milligramme|miligramo|مليغرام|миллиграмм|miligrama|mg|mgs|mgr|мг|миллиграмма|миллиграммов|ملغ|ملغم|مجم|ملغرام|ميليغرام|مليجرام|毫克|Milligramm
MC microgram|microgramme|microgramo|ميكروغرام|микрограмм|micrograma|µg|ug|mcg|мкг|микрограммов
DTN decitonne|quintal métrique|quintal métrico|قنطار متري|центнер|quintal métrico|quintaux|metric quintal|ц|центнера|центнеров|dt
TNE tonne|tonne métrique|tonelada|طن|тонна|tonelada métrica|t|tn|ton|tons|tonnes|mt|metric ton|metric tonne|metric tons|toneladas|toneladas métricas|т|тн|тонны|тонн|тонна метрическая|أطنان|طن متري|吨|公吨|Tonnen
STN short ton|tonne courte|tonelada corta|طن قصير|короткая тонна|tonelada curta|US ton|ton (US)|short tons
LTN long ton|tonne longue|tonelada larga|طن طويل|длинная тонна|tonelada longa|UK ton|ton (UK)|long tons
CWA hundredweight (US)|quintal court|quintal corto|قنطار أمريكي|американский центнер|quintal curto|short hundredweight|US hundredweight
CWI hundredweight (UK)|quintal long|quintal largo|قنطار إنجليزي|английский центнер|quintal longo|long hundredweight|UK hundredweight
STI stone (weight)|stone (masse)|stone (peso)|ستون (وزن)|стон (вес)|stone (peso)
LBR pound|livre (avoirdupois)|libra|رطل|фунт|libra|lb|lbs|pounds|libras|фунта|фунтов|رطل إنجليزي|أرطال|باوند|Pfund
ONZ ounce|once|onza|أونصة|унция|onça|oz|ozs|ounces|onces|onzas|onças|унции|унций|أوقية|أونصات|Unze
LBT troy pound|livre troy|libra troy|رطل تروي|тройский фунт|libra troy
APZ troy ounce|once troy|onza troy|أونصة تروي|тройская унция|onça troy|ozt|oz t|troy oz|тройских унций|أونصة ذهب
GRN grain (apothecary)|grain (apothicaire)|grano (farmacéutico)|قمحة (وحدة وزن)|гран|grão (farmacêutico)
CTM carat|carat métrique|quilate|قيراط|карат|quilate métrico|ct|cts|carats|quilates|карата|каратов|قراريط|Karat
GRM*11.6638038 tola|tola|tola|تولة|тола|tola|tolas|bhori|bhari
KGM*1.63293 viss|viss|viss|فيس|висс|viss|peiktha
KGM*0.60478982 catty (Hong Kong)|catty (Hong Kong)|catty (Hong Kong)|كاتي (هونغ كونغ)|катти (Гонконг)|catty (Hong Kong)
KGM*0.5 jin|jin|jin|جين (وحدة صينية)|цзинь|jin|市斤
KGM*16.3804964 pood|poud|pud|بود|пуд|pud|пуда|пудов
LTR litre|litre|litro|لتر|литр|litro|l|lt|lts|ltr|ltrs|liter|litres|litros|л|лит|литра|литров|литры|ل|ليتر|لترات|升|リットル|litri|Liter
4G microlitre|microlitre|microlitro|ميكرولتر|микролитр|microlitro|µl|ul|мкл
MLT millilitre|millilitre|mililitro|مليلتر|миллилитр|mililitro|ml|mls|mltr|milliliter|cc|мл|миллилитра|миллилитров|مل|ميليلتر|ملليلتر|毫升
CMQ cubic centimetre|centimètre cube|centímetro cúbico|سنتيمتر مكعب|кубический сантиметр|centímetro cúbico|cm3|ccm|см3|سم3|cubic centimeter
CLT centilitre|centilitre|centilitro|سنتيلتر|сантилитр|centilitro|cl|centiliter
DLT decilitre|décilitre|decilitro|ديسيلتر|децилитр|decilitro|dl|deciliter|дл
DMQ cubic decimetre|décimètre cube|decímetro cúbico|ديسيمتر مكعب|кубический дециметр|decímetro cúbico|dm3|дм3
HLT hectolitre|hectolitre|hectolitro|هكتولتر|гектолитр|hectolitro|hl|hectoliter|гл|гектолитров
LTR*10 decalitre|décalitre|decalitro|ديكالتر|декалитр|decalitro|dal|дал|декалитров
MTQ cubic metre|mètre cube|metro cúbico|متر مكعب|кубический метр|metro cúbico|m3|cbm|cu m|cum|cubic meter|cubic meters|cubic metres|mètres cubes|metros cúbicos|м3|куб м|кубометр|кубометров|кубических метров|м куб|م3|أمتار مكعبة|立方米|Kubikmeter
OZA fluid ounce (US)|once liquide (États-Unis)|onza líquida (EE. UU.)|أونصة سائلة أمريكية|жидкая унция (США)|onça líquida (EUA)|fl oz|floz|fluid ounce|US fl oz|fluid ounces|onza líquida|onça líquida
OZI fluid ounce (UK)|once liquide (Royaume-Uni)|onza líquida (Reino Unido)|أونصة سائلة بريطانية|жидкая унция (Великобритания)|onça líquida (Reino Unido)|imperial fluid ounce|imp fl oz
PTL liquid pint (US)|pinte (États-Unis)|pinta (EE. UU.)|باينت أمريكي|пинта (США)|pinta (EUA)|pint|pinte|pinta|пинта|pt
PTI pint (UK)|pinte (Royaume-Uni)|pinta (Reino Unido)|باينت بريطاني|пинта (Великобритания)|pinta (Reino Unido)|imperial pint
QTL liquid quart (US)|quart (États-Unis)|cuarto de galón (EE. UU.)|كوارت أمريكي|кварта (США)|quarto de galão (EUA)|quart|qt|кварта
QTI quart (UK)|quart (Royaume-Uni)|cuarto de galón (Reino Unido)|كوارت بريطاني|кварта (Великобритания)|quarto de galão (Reino Unido)|imperial quart
GLL gallon (US)|gallon (États-Unis)|galón (EE. UU.)|غالون أمريكي|галлон (США)|galão (EUA)|gallon|gal|gals|gallons|galón|galones|galão|galões|галлон|галлона|галлонов|غالون|جالون|US gallon|US gal
GLI gallon (UK)|gallon (Royaume-Uni)|galón (Reino Unido)|غالون بريطاني|галлон (Великобритания)|galão (Reino Unido)|imperial gallon|imp gal|UK gallon
BLL barrel (US)|baril (États-Unis)|barril (EE. UU.)|برميل نفط|баррель|barril (EUA)|bbl|bbls|барреля|баррелей
INQ cubic inch|pouce cube|pulgada cúbica|بوصة مكعبة|кубический дюйм|polegada cúbica|in3|cu in
FTQ cubic foot|pied cube|pie cúbico|قدم مكعبة|кубический фут|pé cúbico|ft3|cu ft|cft|cubic feet|pieds cubes|pies cúbicos
C62 one|un|uno|واحد|один|um|unit|units|unité|unidad|unidades|unidade|وحدة|وحدات|единица|единицы|единиц|ед|u|un|uns|und|unds|unid|unids|ud|uds|number|nombre|numero|número|número de unidades|nos|عدد|Einheit|Einheiten|adet
H87 piece|pièce|pieza|قطعة|штука|peça|pc|pcs|pce|pces|pieces|pz|pza|pzas|piezas|peças|pç|pçs|item|items|article|articles|artículo|artículos|artigo|artigos|objet|objets|objeto|objetos|шт|штук|штуки|единиц товара|قطع|صنف|أصناف|个|件|個|Stück|Stk|Stck|stuks|stk|szt|kom|ks|pezzo|pezzi|specimen|specimens|spécimen|spécimens|espécimen|especímenes|espécime|espécimes|экземпляр|экземпляров|экз|عينة|عينات|plant|plants|plante|plantes|plantón|plantones|planta|plantas|pied|pieds de cannabis|растение|растений|نبتة|نبتات|شجيرة|seedling|seedlings|individual|individuals|individu|individus|individuo|individuos|indivíduo|indivíduos|особь|особи|особей|ampoule|ampolla|أمبولة|ампула|ampola|ampoules|ampule|ampules|amp|amps|ampollas|ampolas|ампулы|ампул|أمبولات|vial|vials|fiole|fioles|frasco ampola|виала|флакон|флакона|флаконов|قنينة صغيرة|Ampulle|Ampullen
NIU number of international units|nombre d’unités internationales|número de unidades internacionales|عدد الوحدات الدولية|число международных единиц|número de unidades internacionais|IU|UI|МЕ
EA each|chacun|cada uno|لكل واحد|каждый|cada|ea
U2 tablet|comprimé|comprimido|قرص|таблетка|comprimido|tab|tabs|tbl|tablets|tablette|tabletas|tableta|tabletes|comp|comps|cp|cps|pill|pills|pilule|pilules|píldora|píldoras|pílula|pílulas|pastilla|pastillas|pastilha|pastilhas|cachet|cachets|табл|таблетки|таблеток|пилюля|пилюли|أقراص|حبة|حبوب|حبات|片|錠|Tablette|Tabletten|tabletten|ecstasy tablets
AV capsule|gélule|cápsula|كبسولة|капсула|cápsula|caps|capsules|gélules|cápsulas|капсулы|капсул|كبسولات|Kapsel|Kapseln
E27 dose|dose|dosis|جرعة|доза|dose|doses|дозы|доз|جرعات|trip|trips|blotter|blotters|buvard|buvards|secante|secantes|selo|selos de LSD|марка ЛСД|Dosis|Dosen
STC stick|tige|palito|سيجارة|сигарета|cigarro (unidade)|sticks|cigarette|cigarettes|cigarettes (sticks)|cigarrillo|cigarrillos|сигареты|сигарет|سجائر|سيجارات|joint|joints|Zigarette|Zigaretten
D65 round|cartouche (munition)|cartucho (munición)|طلقة|патрон|cartucho (munição)|rounds|rds|rounds of ammunition|патрона|патронов|طلقات|munición|municiones|munição|munições
HEA head|tête|cabeza|رأس|голова|cabeça|heads|têtes|cabezas|cabeças|голов|головы|رؤوس|animal|animals|animaux|animal vivo|animales|animais|животное|животных|حيوان|حيوانات|bird|birds|oiseau|oiseaux|ave|aves|fish|poisson|poissons
PR pair|paire|par|زوج|пара|par|pairs|paires|pares|prs|пары|пар|أزواج|Paar|Paare
DZN dozen|douzaine|docena|دزينة|дюжина|dúzia|doz|dz|dzn|dozens|douzaines|docenas|dúzias|дюжин|دستة|Dutzend
SCO score (20)|vingtaine|veintena|عشرون قطعة|двадцать штук|vintena
CEN hundred|centaine|centena|مئة|сотня|centena|hundreds|centaines|centenas|cien|cento|сто|сотен|مائة
GRO gross|grosse|gruesa|غروسة|гросс|grosa
MIL thousand|millier|millar|ألف|тысяча|milhar|thousands|milliers|millares|milhares|mille|mil|mil unidades|тыс|тыс шт|тысяч|тысяч штук|тысячи|آلاف|ألف قطعة|千
MIO million|million|millón|مليون|миллион|milhão|millions|millones|milhões|млн|млн шт|миллионов|ملايين
BQL becquerel|becquerel|becquerel|بيكريل|беккерель|becquerel|bq|бк
2Q kilobecquerel|kilobecquerel|kilobecquerel|كيلوبيكريل|килобеккерель|quilobecquerel|kbq|кбк
4N megabecquerel|mégabecquerel|megabecquerel|ميغابيكريل|мегабеккерель|megabecquerel|mbq|мбк
GBQ gigabecquerel|gigabecquerel|gigabecquerel|غيغابيكريل|гигабеккерель|gigabecquerel|гбк
CUR curie|curie|curie|كوري|кюри|curie|ci
MTK square metre|mètre carré|metro cuadrado|متر مربع|квадратный метр|metro quadrado|m2|sq m|sqm|sm|square meter|square meters|square metres|mètres carrés|metros cuadrados|metros quadrados|м2|кв м|квадратных метров|م2|أمتار مربعة|平方米|Quadratmeter|qm
CMK square centimetre|centimètre carré|centímetro cuadrado|سنتيمتر مربع|квадратный сантиметр|centímetro quadrado|cm2|sq cm|см2
FTK square foot|pied carré|pie cuadrado|قدم مربعة|квадратный фут|pé quadrado|ft2|sq ft|sqft|square feet
YDK square yard|verge carrée|yarda cuadrada|ياردة مربعة|квадратный ярд|jarda quadrada|yd2|sq yd
HAR hectare|hectare|hectárea|هكتار|гектар|hectare|ha|hectares|hectáreas|га|гектара|гектаров
ACR acre|acre|acre|فدان إنجليزي|акр|acre|acres|акра|акров
KMK square kilometre|kilomètre carré|kilómetro cuadrado|كيلومتر مربع|квадратный километр|quilômetro quadrado|km2|sq km|км2
MTR metre|mètre|metro|متر|метр|metro|m|mtr|mtrs|mts|meter|meters|metres|mètres|metros|м|метра|метров|م|أمتار|米|Meter
MMT millimetre|millimètre|milímetro|مليمتر|миллиметр|milímetro|mm|мм|ملم
CMT centimetre|centimètre|centímetro|سنتيمتر|сантиметр|centímetro|cm|cms|см|سم
KMT kilometre|kilomètre|kilómetro|كيلومتر|километр|quilômetro|km|kms|км|كم
INH inch|pouce|pulgada|بوصة|дюйм|polegada|inches|pouces|pulgadas|polegadas
FOT foot|pied (longueur)|pie (longitud)|قدم|фут|pé (comprimento)|ft|feet|футов
YRD yard|verge|yarda|ياردة|ярд|jarda|yd|yds|yards|ярда|ярдов
C62*20 packet of 20 cigarettes|paquet de 20 cigarettes|cajetilla|علبة سجائر|пачка сигарет|maço|cajetillas|maços|maço de cigarros|maços de cigarros|carteira de cigarros|carteiras de cigarros|paquet de cigarettes|paquets de cigarettes|cajetilla de cigarrillos|cajetillas de cigarrillos|pack of cigarettes|packs of cigarettes|packet of cigarettes|packets of cigarettes|cigarette packs|cigarette packets|пачек сигарет|пачки сигарет|علب سجائر
C62*200 carton of 200 cigarettes|cartouche de cigarettes|cartón de cigarrillos|كرتونة سجائر|блок сигарет|pacote de cigarros|cartons of cigarettes|carton of cigarettes|cigarette cartons|cartouches de cigarettes|cartones de cigarrillos|блоков сигарет|блока сигарет|pacotes de cigarros
`;

/** Where the goods are tobacco: a packet holds 20 cigarettes, a carton ten packets (the sizes of trade). */
export const TOBACCO_WORDS = `
C62*20 pack|packs|packet|packets|pkt|pkts|paquet|paquets|paquete|paquetes|cajetilla|cajetillas|maço|maços|carteira|carteiras|пачка|пачки|пачек|пач|علبة|علب|Schachtel|Schachteln|Päckchen
C62*200 carton|cartons|ctn|ctns|cartouche|cartouches|cartón|cartones|pacote|pacotes|блок|блока|блоков|блоки|كرتونة|كراتين|خرطوشة|خراطيش|Stange|Stangen
`;
