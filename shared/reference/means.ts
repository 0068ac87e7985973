import type { Entry } from '../domain/reference/entry.ts';
import { entriesOf } from './entry-lines.ts';

/**
 * Types of means of transport within their mode: codes of UN/ECE Recommendation 28 where it has one that officers
 * use, words where it has none.
 */
export const means: readonly Entry[] = entriesOf(`
# parent=maritime
1501 | Grain vessel | Navire céréalier | Buque granelero de cereales | سفينة حبوب | Зерновоз | Navio graneleiro de cereais
1505 | General cargo vessel | Cargo polyvalent | Buque de carga general | سفينة بضائع عامة | Сухогруз | Navio de carga geral
  general cargo; cargo ship; freighter; coaster; cargo; merchant vessel; cargo général; navire marchand; carguero; barco de carga; buque mercante; سفينة شحن; سفينة تجارية; сухогрузное судно; торговое судно; грузовое судно; cargueiro; navio mercante
1506 | Reefer vessel | Navire frigorifique | Buque frigorífico | سفينة مبردة | Рефрижераторное судно | Navio frigorífico
  reefer; refrigerated vessel; reefer ship; navire réfrigéré; reefer (barco); рефрижератор (судно); navio refrigerado
1511 | Container ship | Porte-conteneurs | Buque portacontenedores | سفينة حاويات | Контейнеровоз | Navio porta-contentores
  full container ship; cellular vessel; containership; container vessel; porte conteneurs; portacontenedores; سفن الحاويات; контейнерное судно; porta-contêineres; navio porta-contêineres
1512 | Ro-ro vessel | Navire roulier | Buque ro-ro | سفينة دحرجة | Ролкер | Navio ro-ro
  ro-ro; roro; ro ro; roll-on/roll-off; roulier; buque de carga rodada; سفينة رورو; судно ро-ро; navio roll-on/roll-off
1513 | Car carrier | Transporteur de voitures | Buque portavehículos | سفينة نقل سيارات | Автомобилевоз (судно) | Navio porta-veículos
  vehicle carrier; PCTC; car transporter vessel
1514 | Livestock carrier | Bétaillère (navire) | Buque ganadero | سفينة نقل مواش | Скотовоз (судно) | Navio de transporte de gado
  livestock ship; cattle ship; navire bétailler
1521 | Bulk carrier | Vraquier | Buque granelero | سفينة صب | Балкер | Navio graneleiro
  dry bulk carrier; bulker; bulk vessel; granelero; ناقلة بضائع سائبة; навалочник; graneleiro
1531 | Crude oil tanker | Pétrolier | Petrolero | ناقلة نفط خام | Нефтеналивной танкер | Petroleiro
  oil tanker; tanker; tanker vessel; navire-citerne; buque tanque; buque cisterna; ناقلة نفط; танкер; нефтяной танкер; navio-tanque
1533 | Chemical tanker | Chimiquier | Buque quimiquero | ناقلة مواد كيميائية | Танкер-химовоз | Navio-tanque químico
  chemical carrier; química (buque); химовоз; navio químico
1591 | Cruise ship | Paquebot de croisière | Crucero | سفينة سياحية | Круизное судно | Navio de cruzeiro
  cruise; cruise liner; navire de croisière; barco de crucero; سفينة رحلات; круизный лайнер; cruzeiro
1592 | Ferry | Ferry | Transbordador | عبارة | Паром | Ferry
  ferryboat; car ferry; passenger ferry; transbordeur; bac; ferri; ferry-boat; معدية; автопаром; balsa
1593 | Passenger ship | Navire à passagers | Buque de pasajeros | سفينة ركاب | Пассажирское судно | Navio de passageiros
  passenger vessel; navire passagers; barco de pasajeros
1601 | Tug | Remorqueur | Remolcador | قاطرة بحرية | Буксир | Rebocador
  tugboat; tow boat; tug boat; remorqueurs; زورق قطر
1723 | Offshore support vessel | Navire de soutien en mer | Buque de apoyo en alta mar | سفينة دعم بحري | Судно снабжения | Navio de apoio marítimo
  supply vessel; OSV; supply boat; navire ravitailleur; buque de suministro
1751 | Fishing vessel | Navire de pêche | Buque pesquero | سفينة صيد | Рыболовное судно | Navio de pesca
  trawler; fishing boat; fishing trawler; chalutier; bateau de pêche; pesquero; barco pesquero; pesquera; قارب صيد; مركب صيد; траулер; сейнер; рыболовецкое судно; barco pesqueiro; pesqueiro; traineira
yacht | Yacht or sailing boat | Yacht ou voilier | Yate o velero | يخت أو مركب شراعي | Яхта или парусное судно | Iate ou veleiro
  yacht; sailing boat; sailing yacht; sailboat; sailing vessel; pleasure craft; pleasure boat; catamaran; motor yacht; voilier; bateau de plaisance; catamarán; yate; velero; embarcación de recreo; يخت; مركب شراعي; яхта; катамаран; прогулочное судно; iate; veleiro; embarcação de recreio
speedboat | Speedboat | Vedette rapide | Lancha rápida | زورق سريع | Скоростной катер | Lancha rápida
  go-fast; go fast; go-fast boat; fast boat; RHIB; motorboat; skiff; inflatable boat; dinghy; motor launch; panga; zodiac; canot; canot pneumatique; embarcation rapide; hors-bord; vedette; lancha; lancha go fast; planeadora; narcolancha; neumática; قارب سريع; زورق; لنش; قارب مطاطي; катер; моторная лодка; надувная лодка; lancha voadora; voadeira; bote; semirrígida
dhow | Dhow | Boutre | Dhow (embarcación árabe) | داو | Доу | Dhow
  traditional vessel; sambuk; lanch; boutres; سنبوك; جلبوت; مركب خشبي
semi-submersible | Semi-submersible | Semi-submersible | Semisumergible | نصف غواصة | Полупогружное судно | Semissubmersível
  SPSS; self-propelled semi-submersible; narco-submarine; narcosub; low profile vessel; LPV; submarine; sous-marin; semisumergibles; narcosubmarino; submarino; sumergible; غواصة; подводная лодка; полупогружной аппарат; narcossubmarino
# parent=rail
2305 | Freight train | Train de marchandises | Tren de mercancías | قطار بضائع | Грузовой поезд | Comboio de mercadorias
  goods train; cargo train; railway wagon; fret ferroviaire; wagon; tren de carga; vagón de carga; قطار شحن; عربة قطار; товарный поезд; грузовой состав; вагон; trem de carga; vagão
2302 | Container train | Train de conteneurs | Tren de contenedores | قطار حاويات | Контейнерный поезд | Comboio de contentores
  container block train; trem de contêineres
2202 | Passenger train | Train de voyageurs | Tren de pasajeros | قطار ركاب | Пассажирский поезд | Comboio de passageiros
  sleeper train; international train; high-speed train; train de nuit; tren de viajeros; قطار دولي; пассажирский состав; поезд дальнего следования; trem de passageiros
# parent=road
3136 | Car | Voiture particulière | Automóvil | سيارة خاصة | Легковой автомобиль | Automóvel ligeiro
  private car; passenger car; saloon; sedan; automobile; SUV; 4x4; auto; car / SUV; taxi (private); station wagon; voiture; véhicule particulier; véhicule de tourisme; véhicule léger; coche; turismo; automóvil particular; carro particular; vehículo liviano; سيارة; سيارة صغيرة; سيارة ركوب; легковая; легковой; автомашина; внедорожник; automóvel; carro; carro de passeio; veículo de passeio; viatura ligeira
3133 | Taxi | Taxi | Taxi | سيارة أجرة | Такси | Táxi
  taxi cab; cab; minicab; تاكسي; taxis
3102 | Car with caravan | Voiture avec caravane | Automóvil con caravana | سيارة مع مقطورة سكنية | Автомобиль с жилым прицепом | Automóvel com caravana
  caravan; camper; campervan; motorhome; mobile home; camping-car; caravane; autocaravana; caravana; casa rodante; كرفان; дом на колесах; автодом; кемпер; motor-home
truck | Lorry | Camion | Camión | شاحنة | Грузовой автомобиль | Caminhão
  truck; HGV; heavy goods vehicle; tractor trailer; articulated lorry; semi-trailer; trailer; goods vehicle; commercial vehicle; lorry / truck; poids lourd; semi-remorque; ensemble routier; camion remorque; camiones; tractocamión; tráiler; tractomula; camión con remolque; مقطورة; شاحنة ثقيلة; تريلا; رأس قاطرة; грузовик; фура; тягач; полуприцеп; автопоезд; грузовая; caminhões; camião; carreta; semirreboque; veículo pesado
3117 | Refrigerated lorry | Camion frigorifique | Camión frigorífico | شاحنة مبردة | Авторефрижератор | Caminhão frigorífico
  reefer truck; refrigerated truck; camion réfrigéré; camión refrigerado; براد; рефрижератор; camião frigorífico
3124 | Tank lorry | Camion-citerne | Camión cisterna | صهريج | Автоцистерна | Caminhão-tanque
  tanker truck; road tanker; fuel tanker; tank truck; citerne; carro tanque; شاحنة صهريج; бензовоз; цистерна; camião-cisterna; caminhão tanque
van | Van | Fourgonnette | Furgoneta | شاحنة صغيرة مغلقة | Фургон | Furgão
  minivan; delivery van; light commercial vehicle; LCV; panel van; fourgon; camionnette; utilitaire; furgón; فان; حافلة بضائع; микроавтобус грузовой; минивэн; carrinha
pickup | Pick-up | Pick-up | Camioneta | شاحنة مكشوفة | Пикап | Caminhonete
  pickup; pick up; pick-up truck; pickup truck; camioneta pick-up; بيك أب; وانيت; picape; caminhoneta; pick-ups
3302 | Bus or coach | Autocar | Autobús | حافلة | Автобус | Ônibus
  bus; coach; omnibus; minibus; passenger bus; public bus; bus, highway; car de voyageurs; autobus; bus interurbano; colectivo; buseta; microbús; ómnibus; باص; حافلة ركاب; أتوبيس; междугородный автобус; микроавтобус; маршрутка; autocarro; microônibus; ônibus de passageiros
motorcycle | Motorcycle | Motocyclette | Motocicleta | دراجة نارية | Мотоцикл | Motocicleta
  motorbike; moped; scooter; quad; motor cycle; tricycle; moto; mobylette; cyclomoteur; ciclomotor; mototaxi; mototriciclo; دراجة بخارية; موتوسيكل; توك توك; мопед; скутер; мотороллер; motociclo; mobilete; motoneta
bicycle | Bicycle | Bicyclette | Bicicleta | دراجة هوائية | Велосипед | Bicicleta
  bike; cycle; pushbike; vélo; bici; دراجة عادية; bicicletas
agricultural | Agricultural or construction machine | Engin agricole ou de chantier | Maquinaria agrícola o de obra | آلة زراعية أو إنشائية | Сельскохозяйственная или строительная техника | Máquina agrícola ou de construção
  tractor; farm tractor; excavator; engin agricole; tracteur; maquinaria; جرار; трактор; экскаватор; trator
# parent=air
4000 | Aircraft, type unknown | Aéronef de type inconnu | Aeronave de tipo desconocido | طائرة غير معروفة النوع | Воздушное судно, тип неизвестен | Aeronave de tipo desconhecido
  aircraft; airplane; aeroplane; plane; aéronef; avion; aeronave; avión; طائرة; самолет; воздушное судно; avião
airliner | Passenger aircraft | Avion de ligne | Avión de pasajeros | طائرة ركاب | Пассажирский самолет | Avião de passageiros
  airliner; commercial flight; commercial aircraft; scheduled flight; passenger plane; charter flight; avion commercial; vol commercial; vol régulier; vuelo comercial; avión comercial; vuelo regular; طائرة تجارية; رحلة تجارية; коммерческий рейс; регулярный рейс; voo comercial; avião comercial
air-freighter | Cargo aircraft | Avion-cargo | Avión de carga | طائرة شحن | Грузовой самолет | Avião de carga
  air freighter; freighter aircraft; cargo plane; cargo flight; avion cargo; avión carguero; طائرة بضائع; транспортный самолет; avião cargueiro
private-aircraft | Private aircraft | Avion privé | Avión privado | طائرة خاصة | Частный самолет | Avião particular
  private plane; light aircraft; private jet; general aviation; small plane; business jet; ultralight; microlight; avion de tourisme; aviation générale; jet privé; avioneta; avión ligero; jet privado; narcoavioneta; ultraligero; طائرة خفيفة; легкомоторный самолет; бизнес-джет; малая авиация; aviação geral; jato particular; ultraleve; avião privado
helicopter | Helicopter | Hélicoptère | Helicóptero | مروحية | Вертолет | Helicóptero
  chopper; helicopters; هليكوبتر; طائرة مروحية; helicópteros
drone | Drone | Drone | Dron | طائرة مسيرة | Беспилотник | Drone
  UAV; UAS; unmanned aircraft; unmanned aerial vehicle; quadcopter; drones; aéronef sans pilote; drones aéreos; vehículo aéreo no tripulado; درون; طائرة بدون طيار; дрон; БПЛА; квадрокоптер; беспилотный летательный аппарат; veículo aéreo não tripulado; VANT
# parent=mail
letter-post | Letter post | Poste aux lettres | Envío de correspondencia | بريد الرسائل | Письменная корреспонденция | Correspondência
  letter; letters; envelope; letter mail; small packet; small packets; flat; document envelope; lettre; enveloppe; petit paquet; petits paquets; carta; cartas; sobre; pequeño paquete; رسالة; ظرف; رزمة صغيرة; письмо; конверт; мелкий пакет; бандероль; envelope; cartas simples; pequena encomenda
parcel-post | Parcel post | Colis postal | Paquete postal | طرد بريدي | Почтовая посылка | Encomenda postal
  parcel; parcels; postal parcel; post parcel; package by post; ordinary parcel; colis; colis postaux; paquete; encomienda; encomienda postal; paquetes postales; طرد; طرود; طرود بريدية; посылка; посылки; encomenda; encomendas; pacote postal
ems | Express mail (EMS) | Courrier accéléré (EMS) | Correo acelerado (EMS) | البريد العاجل (EMS) | Ускоренная почта (EMS) | Correio acelerado (EMS)
  EMS; express mail; speed post; express mail service; chronopost; EMS parcel; exprés; بريد ممتاز; экспресс-почта; экспресс-отправление; sedex; correio expresso
express-courier | Express courier consignment | Envoi de fret express | Envío de mensajería expresa | شحنة بريد سريع | Курьерское отправление | Remessa expressa
  courier; express courier; courier consignment; express consignment; courier parcel; express parcel; express freight; fret express; messagerie; envoi express; courrier express; mensajería; paquetería; envío urgente; courier expreso; بريد سريع; شركة شحن سريع; ساعي; курьер; курьерская служба; экспресс-груз; remessas expressas; courier expresso; estafeta
# parent=inland-water
barge | Barge | Péniche | Barcaza | بارجة | Баржа | Barcaça
  river barge; pusher; lighter; chaland; barge fluviale; gabarra; chata; صندل; речная баржа; batelão
canoe | Canoe or river boat | Pirogue ou bateau fluvial | Canoa o bote fluvial | قارب نهري | Лодка | Canoa ou barco fluvial
  canoe; pirogue; river boat; raft; rowing boat; canoa; balsa de río; piragua; peque-peque; طوف; فلوكة; плот; речное судно; весельная лодка; barco a remo; montaria; rabeta
# parent=pedestrian
walker | Person on foot | Piéton | Peatón | شخص راجل | Пешеход | Peão
  pedestrian; foot passenger; walker; on foot; by foot; à pied; a pie; caminante; مشاة; راجل; على الأقدام; пешком; пеший; pedestre; a pé
# parent=other
pack-animal | Pack animal | Animal de bât | Animal de carga | دابة | Вьючное животное | Animal de carga
  donkey; mule; horse; camel; cart; animal-drawn vehicle; animal; âne; mulet; cheval; charrette; mula; burro; caballo; carreta de bueyes; acémila; حمار; بغل; حصان; جمل; عربة يجرها حيوان; лошадь; осел; гужевая повозка; верблюд; cavalo; jumento; carroça
# parent=fixed
pipeline | Pipeline | Conduite | Tubería | خط أنابيب | Трубопровод | Conduta
  oil pipeline; gas pipeline; hose; oléoduc; gazoduc; oleoducto; gasoducto; ducto; нефтепровод; шланг; oleoduto; gasoduto; tubulação
`);
