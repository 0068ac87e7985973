import { entriesOf } from '../entry-lines.ts';

/** Packages that consignments and seizures come in, in six languages; codes of UN/ECE Recommendation 21. */
export const PACKAGE_NAMES = entriesOf(`
AE | Aerosol | Aérosol | Aerosol | بخاخ | Аэрозольный баллон | Aerossol | spray; spray can; bombe aérosol
AM | Ampoule | Ampoule | Ampolla | أمبولة | Ампула | Ampola | ampule; ampoules; ампулы
AV | Capsule | Capsule | Cápsula | كبسولة | Капсула | Cápsula | capsules; pellet; ovule; óvulo; bolita
BA | Barrel | Baril | Barril | برميل | Бочка | Barril | barrels; cask; tonneau; tonel; бочонок
BE | Bundle | Faisceau | Atado | رزمة | Связка | Feixe | bundles; liasse; fajo; paquete atado; رزم; пучок; molho
BG | Bag | Sac | Bolsa | كيس | Мешок | Saco | bags; sacs; sachet plastique; bolsas; funda; أكياس; пакет; мешки; sacos; sacola; plastic bag
BJ | Bucket | Seau | Balde | دلو | Ведро | Balde | buckets; cubo; cubeta
BK | Basket | Panier | Cesta | سلة | Корзина | Cesto | baskets; canasta; corbeille
BL | Bale, compressed | Balle comprimée | Bala comprimida | بالة مضغوطة | Кипа прессованная | Fardo prensado | bale; bales; balle; fardo; بالة; тюк; кипа
BN | Bale, non-compressed | Balle non comprimée | Bala no comprimida | بالة غير مضغوطة | Кипа непрессованная | Fardo não prensado
BO | Bottle | Bouteille | Botella | زجاجة | Бутылка | Garrafa | bottles; btl; bouteilles; botellas; flacon; frasco; قارورة; قنينة; زجاجات; бутылки; флакон; garrafas
BR | Bar | Barre | Barra | سبيكة | Брусок | Barra | bars; lingote; плитка; barres
BX | Box | Boîte | Caja | صندوق | Коробка | Caixa | boxes; bx; boîtes; cajas; cx; صناديق; علبة كبيرة; ящик; коробки; caixas; caisse
CA | Can, rectangular | Bidon rectangulaire | Lata rectangular | علبة معدنية مستطيلة | Банка прямоугольная | Lata retangular | can; cans; lata; canette; علبة معدنية; жестянка
CG | Cage | Cage | Jaula | قفص | Клетка | Gaiola | cages; jaulas; أقفاص
CH | Chest | Coffre | Cofre | خزانة | Сундук | Arca | chests; baúl
CI | Canister | Boîte métallique | Bote metálico | علبة صفيح | Канистра | Lata | canisters
CK | Cask | Fût | Tonel | برميل خشبي | Бочонок | Pipa
CL | Coil | Bobine | Bobina | لفافة | Бухта | Rolo | coils
CN | Container | Conteneur | Contenedor | حاوية | Контейнер | Contentor | containers; conteneurs; contenedores; contêiner; حاويات
CR | Crate | Caisse à claire-voie | Jaula de embalaje | قفص شحن | Обрешётка | Engradado | crates; cageot; huacal; guacal; обрешетка
CS | Case | Caisse | Cajón | صندوق خشبي | Ящик | Caixote | cases; caisses; cajones; master case; master carton; ящики
CT | Carton | Carton | Cartón | كرتون | Картонная коробка | Caixa de papelão | cartons; ctn; ctns; cartones; caja de cartón; كراتين; كرتونة; картон; caixa de cartão
CY | Cylinder | Cylindre | Cilindro | أسطوانة | Баллон | Cilindro | cylinders; gas cylinder; bombona; بالون غاز
DR | Drum | Fût métallique | Tambor | برميل معدني | Барабан | Tambor | drums; bidon; tambores; bidón; براميل; железная бочка
EN | Envelope | Enveloppe | Sobre | ظرف | Конверт | Envelope | envelopes; enveloppes; sobres; مظروف; конверты
FL | Flask | Flacon | Frasco | قارورة | Фляга | Frasco pequeno | flasks
FX | Bag, flexible container | Grand récipient souple | Big bag | كيس ضخم مرن | Мягкий контейнер | Contentor flexível | big bag; FIBC; bulk bag; биг-бэг
IN | Ingot | Lingot | Lingote | سبيكة معدنية | Слиток | Lingote | ingots; lingots; gold bar; слитки
JR | Jar | Bocal | Tarro | مرطبان | Банка | Pote | jars; pot en verre; frasco de vidrio
JY | Jerrican, cylindrical | Jerricane cylindrique | Bidón cilíndrico | جركن أسطواني | Канистра цилиндрическая | Jerricã cilíndrico | jerrican; jerry can; jerricane; garrafa plástica; جركن
KG | Keg | Tonnelet | Barrilete | برميل صغير | Кег | Barrilete | kegs
LE | Luggage | Bagage | Equipaje | أمتعة | Багаж | Bagagem | baggage; bagages; maleta; mala; bag of a passenger
LG | Log | Grume | Tronco | جذع شجرة | Бревно | Tora | logs; grumes; troncos; toras; rondins; брёвна; бревна
NE | Unpacked or unpackaged | Non emballé | Sin embalar | بدون تغليف | Без упаковки | Sem embalagem | unpacked; loose; en vrac; suelto; a granel; سائب; россыпью; sin envase; solto
NT | Net | Filet | Red | شبكة | Сетка | Rede | nets
PA | Packet | Paquet | Paquete pequeño | علبة | Пачка | Maço | packets; paquets; cajetilla; maço; maços; cajetillas; пачки; علب; carteira; cigarette packet; wrap; pochon; papelina; papelote; чек
PC | Parcel | Colis | Bulto postal | طرد | Посылка | Encomenda | parcels; colis postal; encomienda; طرود; посылки; postal packet; bulto
PE | Pallet, modular, collars 80cms * 120cms | Palette à rehausses 80 × 120 cm | Paleta modular 80 × 120 cm | منصة نقالة بأطواق 80 × 120 سم | Поддон с бортами 80 × 120 см | Palete modular 80 × 120 cm
PK | Package | Colis (emballage) | Paquete | حزمة | Упаковка | Pacote | packages; pkg; pkgs; package; paquete; paquetes; pacotes; حزم; طرد بضاعة; место; упаковки; volume; brick; bloc; ladrillo; tijolo; tablete; pain; panela; брикет; قالب; pack; packs
PL | Pail | Seau à couvercle | Cubo con tapa | سطل | Бадья | Balde com tampa | pails
PO | Pouch | Pochette | Bolsita | جراب | Кисет | Bolsa pequena | pouches; blague à tabac; petaca
PP | Piece | Pièce | Pieza | قطعة | Штука | Peça | pieces; unit; pièces; piezas; peças; قطع; штук
PT | Pot | Pot | Maceta | أصيص | Горшок | Vaso | pots; flower pot; vaso de planta
PU | Tray | Plateau | Bandeja | صينية | Лоток | Tabuleiro | trays; barquette; charola
PX | Pallet | Palette | Palé | منصة نقالة | Поддон | Palete | pallets; palettes; tarima; pale; طبلية; паллета; palet; paletes
RL | Reel | Dévidoir | Carrete | بكرة | Катушка | Carretel | reels
RO | Roll | Rouleau | Rollo | لفة | Рулон | Rolo de material | rolls; rouleaux; rollos; рулоны
SA | Sack | Grand sac | Saco | شوال | Куль | Saca | sacks; costal; costales; جوال; sacas; mailbag
SH | Sachet | Sachet | Sobrecito | كيس صغير | Пакетик | Saqueta | sachets; saquetas; пакетики; baggie; dime bag; bolsita zip; zip bag; pino
SU | Suitcase | Valise | Maleta | حقيبة سفر | Чемодан | Mala de viagem | suitcases; valises; maletas; حقيبة; чемоданы; malas
ST | Sheet | Feuille | Hoja | صفيحة | Лист | Folha | sheets; feuilles; hojas
T1 | Tablet | Comprimé | Comprimido | قرص | Таблетка | Comprimido | tablets; comprimés; comprimidos; أقراص; таблетки; blister; plaquette
TN | Tin | Boîte de conserve | Lata | علبة صفيح | Жестяная банка | Lata de conserva | tins; latas; tin can
TO | Tun | Foudre | Cuba | دن كبير | Большая бочка | Tonel
TR | Trunk | Malle | Baúl | صندوق ثياب | Кофр | Baú | trunks; malles
TU | Tube | Tube | Tubo | أنبوب | Тюбик | Tubo | tubes; tubos; туба
TY | Tank, cylindrical | Citerne cylindrique | Tanque cilíndrico | خزان أسطواني | Цилиндрическая цистерна | Tanque cilíndrico | tank; citerne; cisterna; خزان; цистерна
VI | Vial | Fiole | Vial | قنينة | Флакон | Frasco-ampola | vials; fioles; viales; флаконы
VL | Bulk, liquid | Vrac liquide | Granel líquido | سائب سائل | Налив | Granel líquido | liquid bulk; liquide en vrac; наливом
VN | Vehicle | Véhicule | Vehículo | مركبة | Транспортное средство | Veículo
VR | Bulk, solid, granular | Vrac solide granulaire | Granel sólido granular | سائب صلب حبيبي | Насыпь | Granel sólido granulado | bulk; vrac; granel; навалом; насыпью
WA | Intermediate bulk container | Grand récipient pour vrac | Recipiente intermedio para graneles | حاوية سوائب وسيطة | Контейнер средней грузоподъёмности для массовых грузов | Contentor intermédio para granéis | IBC; GRV; RIG; КСМ; еврокуб
`);
