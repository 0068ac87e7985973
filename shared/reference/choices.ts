import type { Entry } from '../domain/reference/entry.ts';
import { entriesOf } from './entry-lines.ts';

/**
 * The values of every other enumerated field: the code is its JSON pointer, `=` and the value, the parent the pointer,
 * so that look-up can keep to one field. CITES source and purpose codes follow Resolution Conf. 12.3.
 */
const lines = `
# parent=/kind
seizure | Seizure | Saisie | Incautación | ضبطية | Изъятие | Apreensão
  seized; confiscation; seizures; confiscated; saisies; confisqué; confiscation douanière; decomiso; aprehensión; incautaciones; comiso; secuestro; decomisado; مصادرة; ضبط; حجز ومصادرة; конфискация; изъято; арест товара; apreendido; confisco; apreensões
detention | Detention | Retenue | Retención | حجز | Задержание | Retenção
  detained; suspension of release; temporary detention; goods detained; retenu; retention; immobilisation; consignation; retenido; inmovilización; detención; suspensión del levante; تحفظ; توقيف; احتجاز; задержано; временное задержание; приостановление выпуска; retido; detenção; suspensão do desembaraço
offence | Offence without seizure | Infraction sans saisie | Infracción sin incautación | مخالفة دون ضبط | Нарушение без изъятия | Infração sem apreensão
  offence; offense; violation; irregularity; infraction; infringement; no seizure; délit; irrégularité; contravention; infracción; delito; irregularidad; contravención; مخالفة; جريمة; جنحة; нарушение; правонарушение; преступление; infração; delito aduaneiro; irregularidade; contraordenação
# parent=/datePrecision
day | Day | Jour | Día | يوم | День | Dia
  exact; exact date; full date; précise; exacta; fecha exacta; دقيق; точная; exata
month | Month | Mois | Mes | شهر | Месяц | Mês
  month only; mois seulement; solo mes; الشهر فقط; только месяц; só mês
year | Year | Année | Año | سنة | Год | Ano
  year only; année seulement; solo año; السنة فقط; только год; só ano; an
# parent=/lines/*/standing
illegal | Illegal | Illicite | Ilícito | غير مشروع | Незаконный | Ilícito
  illicit; prohibited; unlawful; banned; forbidden; illégal; prohibé; interdit; ilegal; prohibido; غير قانوني; محظور; ممنوع; запрещенный; незаконно; нелегальный; запрещено; proibido; ilegais
counterfeit | Counterfeit | Contrefait | Falsificado | مقلد | Контрафактный | Contrafeito
  fake; counterfeited; pirated; imitation; bogus; contrefaçon; faux; pirate; falso; falsificación; pirata; imitación; مزور; مزيف; تقليد; поддельный; контрафакт; фальшивый; подделка; пиратский; pirateado; contrafação; falsa
undeclared | Undeclared | Non déclaré | No declarado | غير مصرح به | Незадекларированный | Não declarado
  not declared; smuggled; non-declared; misdeclared; smuggling; contraband; under-declared; sans déclaration; contrebande; non déclarée; sin declarar; contrabando; de contrabando; مهرب; تهريب; دون تصريح; недекларированный; не задекларировано; контрабандный; контрабанда; недекларирование; sem declaração; contrabandeado; descaminho
legal | Legal | Licite | Lícito | مشروع | Законный | Lícito
  licit; lawful; genuine; légal; authentique; legítimo; أصلي; قانوني; легальный; подлинный; legítima; legais
unknown | Unknown | Inconnu | Desconocido | غير معروف | Неизвестно | Desconhecido
  not known; not specified; unspecified; n/a; indéterminé; no especificado; غير محدد; не указано; não especificado
# parent=/lines/*/form
powder | Powder | Poudre | Polvo | مسحوق | Порошок | Pó
  powdered; dust; powders; poudres; en polvo; بودرة; باودر; порошкообразное; порошкообразный; em pó
tablet | Tablet or capsule | Comprimé ou gélule | Tableta o cápsula | قرص أو كبسولة | Таблетка или капсула | Comprimido ou cápsula
  tablet; tablets; pill; pills; capsule; capsules; tab; tabs; pill-tablet; caplet; comprimé; comprimés; gélule; gélules; pilule; cachet; tableta; tabletas; pastilla; pastillas; comprimido; cápsula; cápsulas; píldora; قرص; أقراص; حبوب; كبسولة; كبسولات; حبة; таблетка; таблетки; капсулы; пилюли; таблетированный; comprimidos; pílula; pastilha
crystal-rock | Crystal or rock | Cristal ou caillou | Cristal o roca | بلورات أو كتل | Кристаллы или комки | Cristal ou pedra
  crystal; crystals; rock; rocks; crystalline; crystal-rock; ice; lump; shard; cristaux; cristal; caillou; cristalino; cristales; piedra; roca; بلورات; كريستال; بلورة; صخري; кристаллы; кристаллический; кристаллическое; камень; комки; cristais; pedra; pedras
liquid | Liquid | Liquide | Líquido | سائل | Жидкость | Líquido
  liquids; solution; oil; in solution; dissolved; liquide injectable; huile; aceite; en solución; solución; líquida; زيت; محلول; سوائل; жидкое; раствор; масло; жидкий; óleo; solução; em solução
plant | Plant material | Matière végétale | Material vegetal | مادة نباتية | Растительная масса | Material vegetal
  plant; plants; herbal; plant matter; leaf; leaves; herb; seeds; dried plant; flowers; plante; feuilles; herbe; plantes; graines; planta; hojas; hierba; plantas; semillas; hojas secas; نبات; أوراق; أعشاب; بذور; نباتي; растение; листья; растительное; трава; семена; растительный; folhas; erva; sementes
resin | Resin | Résine | Resina | راتنج | Смола | Resina
  block; paste; slab; gum; pressed; pâte; plaquette; pasta; صمغ; عجينة; معجون; паста; плитка; прессованное; tablete prensada
blotter | Blotter | Buvard | Papel secante | ورق نشاف | Пропитанная бумага | Papel impregnado
  blotters; blotting paper; stamp; stamps; trip; paper; LSD blotter; impregnated paper; buvards; timbre; secante; papel; troquel; papel impregnado; ورق مشبع; طابع; طوابع; марка; марки; бумага; промокашка; selo; selos; mata-borrão; micropontos
other | Other | Autre | Otra | أخرى | Прочее | Outra
  others; other form; autres; otro; otros; غير ذلك; другое; иное; outro; outros
# parent=/lines/*/value/basis
declared | Declared value | Valeur déclarée | Valor declarado | القيمة المصرح بها | Заявленная стоимость | Valor declarado
  declared; invoice; invoice value; déclarée; facture; declarado; factura; مصرح بها; فاتورة; заявленная; счет-фактура; fatura
market | Market value | Valeur marchande | Valor de mercado | القيمة السوقية | Рыночная стоимость | Valor de mercado
  market; street value; retail; retail value; black market value; estimated; marché; valeur de revente; mercado; valor en la calle; سوقية; تقديرية; рыночная; оценочная; mercado negro
customs | Customs value | Valeur en douane | Valor en aduana | القيمة الجمركية | Таможенная стоимость | Valor aduaneiro
  customs; CIF; CIF value; dutiable value; douane; CAF; aduana; CIF aduana; جمركية; таможенная; СИФ; aduaneiro; valor CIF
# parent=/lines/*/disposal
destroyed | Destroyed | Détruit | Destruido | أُتلف | Уничтожено | Destruído
  destruction; incinerated; burned; burnt; détruite; incinéré; destrucción; incinerado; destruida; إتلاف; تم الإتلاف; حرق; уничтожение; сожжено; утилизация; destruição; incinerado; inutilizado
stored | Stored | Entreposé | Almacenado | مخزن | На хранении | Armazenado
  storage; in storage; warehoused; in custody; kept; held; entrepôt; sous garde; en depósito; depositado; bodega; almacén; في المستودع; محفوظ; تخزين; хранение; склад временного хранения; на складе; armazenada; em depósito; guardado
returned | Returned | Restitué | Devuelto | أُعيد | Возвращено | Devolvido
  released; returned to owner; re-exported; returned to origin; release; returned to the wild; rendu; réexporté; mainlevée; devuelta; reexportado; liberado; liberación; إعادة; أفرج عنها; أعيدت; возврат; возвращен; выпущено на волю; реэкспорт; devolução; libertado; reexportado; devolvida
auctioned | Sold or auctioned | Vendu ou mis aux enchères | Vendido o subastado | بيع بالمزاد | Продано или выставлено на торги | Vendido ou leiloado
  auction; sold; auctioned; sale; vendu; enchères; vente; subasta; subastado; remate; vendido; venta; مزاد; بيع; аукцион; продано; реализация; торги; leilão; leiloado; venda
donated | Donated | Donné | Donado | تبرع بها | Передано безвозмездно | Doado
  donation; given away; zoo; rescue centre; museum; don; cédé; donación; zoológico; centro de rescate; تبرع; هبة; безвозмездная передача; зоопарк; реабилитационный центр; doação; jardim zoológico; centro de resgate
evidence | Kept as evidence | Conservé comme preuve | Conservado como prueba | محفوظ كدليل | Вещественное доказательство | Guardado como prova
  evidence; exhibit; court exhibit; forensic; police custody; scellés judiciaires; preuve; pièce à conviction; prueba; cadena de custodia; evidencia; دليل; حرز; أحراز; вещдок; улика; prova; perícia; vestígio sob custódia
other | Other | Autre | Otro | أخرى | Прочее | Outro
  others; autres; otros; غير ذلك; другое; иное; outros
# parent=/lines/*/details/drug/precursorTable
I | Table I | Tableau I | Cuadro I | الجدول الأول | Таблица I | Quadro I
  1; table 1; T1; tableau 1; cuadro 1; lista I; جدول 1; список I; таблица 1; tabela I; quadro 1
II | Table II | Tableau II | Cuadro II | الجدول الثاني | Таблица II | Quadro II
  2; table 2; T2; tableau 2; cuadro 2; lista II; جدول 2; список II; таблица 2; tabela II; quadro 2
# parent=/lines/*/details/tobacco/authenticity
genuine | Genuine | Authentique | Auténtico | أصلي | Подлинный | Genuíno
  genuine cigarettes; authentic; original; authentiques; legítimo; originales; أصلية; оригинал; подлинные; originais; autêntico
counterfeit | Counterfeit | Contrefait | Falsificado | مقلد | Поддельный | Contrafeito
  fake; counterfeited; contrefaçon; falso; imitación; مزورة; مزيفة; контрафактные; поддельные; falso produto; contrafação
cheap-white | Cheap white | Cheap white | Cheap white (blancos ilícitos) | سجائر بيضاء رخيصة | Дешевые сигареты (cheap white) | Cheap white (brancos ilícitos)
  cheap whites; illicit whites; illicit white; illicit whites brands; blanches illicites; cigarettes blanches; blancos ilícitos; illicit white cigarettes; سجائر رخيصة; чип вайт; brancas ilícitas
unknown | Unknown | Inconnu | Desconocido | غير معروف | Неизвестно | Desconhecido
  not known; not specified; n/a; indéterminé; no especificado; غير محدد; не указано; não especificado
# parent=/lines/*/details/species/appendix
I | Appendix I | Annexe I | Apéndice I | الملحق الأول | Приложение I | Apêndice I
  1; app I; app. I; appendix 1; annex A; annexe A; annexe 1; apéndice 1; anexo A; ملحق 1; приложение 1; anexo I
II | Appendix II | Annexe II | Apéndice II | الملحق الثاني | Приложение II | Apêndice II
  2; app II; app. II; appendix 2; annex B; annexe B; annexe 2; apéndice 2; anexo B; ملحق 2; приложение 2; anexo II
III | Appendix III | Annexe III | Apéndice III | الملحق الثالث | Приложение III | Apêndice III
  3; app III; app. III; appendix 3; annex C; annexe C; annexe 3; apéndice 3; anexo C; ملحق 3; приложение 3; anexo III
not-listed | Not listed | Non inscrit | No incluida | غير مدرج | Не включен | Não listada
  NC; none; non-CITES; non CITES; not CITES; unlisted; non listé; hors CITES; no incluido; no CITES; غير مدرجة; вне СИТЕС; не включен в приложения; não incluída; fora da CITES
# parent=/lines/*/details/species/source
W | W: from the wild | W : prélevé dans la nature | W: medio silvestre | W: من البرية | W: из природы | W: da natureza
  W; wild; from the wild; wild-caught; sauvage; silvestre; بري; من البرية; дикий; из дикой природы; selvagem; silvestre capturado
R | R: ranched | R : élevage en ranch | R: cría en granjas | R: مرباة في مزارع | R: выращено на ранчо | R: criado em rancho
  R; ranched; ranching; élevé en ranch; criado en granja; مزارع التربية; ранчирование; criação em rancho
D | D: Appendix I bred in captivity or propagated commercially | D : annexe I, élevage ou reproduction à des fins commerciales | D: Apéndice I, cría o reproducción comercial | D: الملحق الأول، إكثار تجاري | D: приложение I, разведение в коммерческих целях | D: Apêndice I, criação ou propagação comercial
  D
A | A: artificially propagated plants | A : plantes reproduites artificiellement | A: plantas reproducidas artificialmente | A: نباتات مكثرة صناعيا | A: искусственно размноженные растения | A: plantas propagadas artificialmente
  A; artificially propagated; reproduite artificiellement; reproducida artificialmente; إكثار صناعي; искусственно выращено; propagada artificialmente
C | C: bred in captivity | C : élevé en captivité | C: criado en cautividad | C: مولود في الأسر | C: разведено в неволе | C: criado em cativeiro
  C; captive-bred; captive bred; bred in captivity; captive; captivité; cautividad; cautiverio; الأسر; разведен в неволе; в неволе; cativeiro
F | F: born in captivity | F : né en captivité | F: nacido en cautividad | F: مولود في الأسر (الجيل الأول) | F: рождено в неволе | F: nascido em cativeiro
  F; born in captivity; captive-born; F1; né en captivité (F1); nacido en cautiverio; рожден в неволе; nascido em cativeiro (F1)
I | I: confiscated or seized | I : confisqué ou saisi | I: decomisado | I: مصادر أو مضبوط | I: конфисковано | I: confiscado ou apreendido
  I; confiscated; seized; confisqué; decomisado; incautado; مصادر; конфискован; confiscado
O | O: pre-Convention | O : pré-Convention | O: preconvención | O: سابق للاتفاقية | O: до Конвенции | O: pré-Convenção
  O; pre-convention; pre convention; préconvention; preconvención; قبل الاتفاقية; доконвенционный; pré-convenção
U | U: source unknown | U : source inconnue | U: origen desconocido | U: مصدر غير معروف | U: источник неизвестен | U: origem desconhecida
  U; unknown; unknown source; inconnue; desconocido; غير معروف; неизвестен; desconhecida
X | X: from the sea outside national jurisdiction | X : environnement marin hors juridiction nationale | X: medio marino fuera de la jurisdicción nacional | X: البيئة البحرية خارج الولاية الوطنية | X: морская среда вне национальной юрисдикции | X: meio marinho fora da jurisdição nacional
  X; introduction from the sea; high seas; introduction en provenance de la mer; introducción procedente del mar; интродукция из моря; introdução do mar
Y | Y: assisted production of plants | Y : plantes produites de manière assistée | Y: producción asistida de plantas | Y: إنتاج نباتي مدعوم | Y: растения, выращенные при содействии | Y: produção assistida de plantas
  Y; assisted production; production assistée; producción asistida; produção assistida
# parent=/lines/*/details/species/purpose
T | T: commercial | T : commerciale | T: comercial | T: تجاري | T: коммерческая | T: comercial
  T; commercial; trade; commerce; comercio; تجارة; تجاري; торговля; comércio
Z | Z: zoo | Z : parc zoologique | Z: zoológico | Z: حديقة حيوان | Z: зоопарк | Z: jardim zoológico
  Z; zoo; zoos; parc zoologique; zoológico; حديقة حيوانات; зоопарк; jardim zoológico
G | G: botanical garden | G : jardin botanique | G: jardín botánico | G: حديقة نباتية | G: ботанический сад | G: jardim botânico
  G; botanical garden; botanic garden; ботсад
S | S: scientific | S : scientifique | S: científica | S: علمي | S: научная | S: científica
  S; science; scientific; research; recherche; investigación; بحث علمي; научные исследования; pesquisa
H | H: hunting trophy | H : trophée de chasse | H: trofeo de caza | H: غنيمة صيد | H: охотничий трофей | H: troféu de caça
  H; hunting; hunting trophy; trophy; chasse; caza; صيد; охота; caça
P | P: personal | P : personnel | P: personal | P: شخصي | P: личная | P: pessoal
  P; personal; personal use; usage personnel; uso personal; استخدام شخصي; личное пользование; uso pessoal; pet; pets
M | M: medical | M : médicale | M: médica | M: طبي | M: медицинская | M: médica
  M; medical; biomedical; biomedical research; médical; biomédica; медицина; médico
E | E: education | E : éducation | E: educación | E: تعليم | E: образование | E: educação
  E; educational; éducatif; educativo; educational use; تعليمي; образовательная; educativa
B | B: breeding or propagation | B : élevage ou reproduction | B: cría o reproducción | B: تربية أو إكثار | B: разведение | B: criação ou propagação
  B; breeding; breeding in captivity; élevage; cría en cautividad; تربية; разведение в неволе; criação em cativeiro
N | N: introduction into the wild | N : réintroduction dans la nature | N: introducción en el medio silvestre | N: إعادة التوطين في البرية | N: интродукция в природу | N: introdução na natureza
  N; reintroduction; réintroduction; reintroducción; إعادة التوطين; реинтродукция; reintrodução
L | L: law enforcement | L : application de la loi | L: aplicación de la ley | L: إنفاذ القانون | L: правоохранительная | L: aplicação da lei
  L; law enforcement; judicial; forensic; judiciaire; judicial (CITES); forense; قضائي; судебная
Q | Q: circus and travelling exhibition | Q : cirque et exposition itinérante | Q: circo y exhibición itinerante | Q: سيرك ومعرض متنقل | Q: цирк и передвижная выставка | Q: circo e exposição itinerante
  Q; circus; travelling exhibition; cirque; circo; سيرك; цирк; exposition itinérante
# parent=/lines/*/details/ipr/rightType
trademark | Trademark | Marque | Marca registrada | علامة تجارية | Товарный знак | Marca registada
  trade mark; brand; TM; trademarks; marque de commerce; marca; marcas; marca comercial; ماركة; علامات تجارية; торговая марка; бренд; marca registrada
copyright | Copyright | Droit d'auteur | Derecho de autor | حق المؤلف | Авторское право | Direito de autor
  copyrights; author's right; related rights; droits d'auteur; droits voisins; derechos de autor; derechos conexos; حقوق المؤلف; حقوق الطبع; авторские права; смежные права; direitos autorais; direito autoral; direitos conexos
design | Design | Dessin ou modèle | Diseño industrial | تصميم صناعي | Промышленный образец | Desenho industrial
  design right; industrial design; design model; dessins et modèles; modèle; diseño; modelo industrial; نموذج صناعي; رسوم ونماذج; промышленные образцы; desenho ou modelo; modelo de utilidade estético
patent | Patent | Brevet | Patente | براءة اختراع | Патент | Patente
  patents; invention; utility model; brevets; patentes; modelo de utilidad; براءة; براءات; изобретение; полезная модель; patente de invenção; modelo de utilidade
geographical-indication | Geographical indication | Indication géographique | Indicación geográfica | مؤشر جغرافي | Географическое указание | Indicação geográfica
  GI; appellation of origin; PDO; PGI; indication géographique protégée; AOC; AOP; IGP; denominación de origen; DOP; مؤشرات جغرافية; наименование места происхождения; НМПТ; denominação de origem
other | Other | Autre | Otro | أخرى | Прочее | Outro
  others; plant variety; trade secret; topography; autres; otros; غير ذلك; другое; иное; outros
# parent=/lines/*/details/ipr/authenticity
counterfeit | Counterfeit | Contrefaçon | Falsificado | مقلد | Контрафакт | Contrafeito
  fake; counterfeited; counterfeit goods; contrefait; falso; falsificación; imitación; مزيف; مزور; подделка; поддельный; контрафактный; contrafação; falsos
pirated | Pirated | Piraté | Pirata | مقرصن | Пиратский | Pirateado
  piracy; pirate; pirated copy; copie pirate; piratería; piratée; قرصنة; пиратская копия; пиратство; pirataria; cópia pirata
parallel | Parallel import | Importation parallèle | Importación paralela | استيراد مواز | Параллельный импорт | Importação paralela
  parallel; grey market; gray market; grey goods; marché gris; mercado gris; سوق رمادية; серый импорт; mercado paralelo; mercado cinzento
unknown | Unknown | Inconnu | Desconocido | غير معروف | Неизвестно | Desconhecido
  not known; not specified; n/a; indéterminé; no especificado; غير محدد; не указано; não especificado
# parent=/lines/*/details/currency/instrument
cash | Cash | Espèces | Efectivo | نقد | Наличные | Numerário
  banknotes; notes; coins; currency; money; bank notes; bills; argent liquide; billets; pièces; argent; dinero en efectivo; billetes; monedas; dinero; نقدا; أوراق نقدية; عملة; نقود; наличные деньги; банкноты; купюры; валюта; деньги; dinheiro vivo; dinheiro; notas; cédulas; moeda; espécie
bearer-instrument | Bearer negotiable instrument | Instrument négociable au porteur | Instrumento negociable al portador | أداة قابلة للتداول لحاملها | Оборотный инструмент на предъявителя | Instrumento negociável ao portador
  BNI; cheque; cheques; traveller's cheque; travellers cheques; check; money order; promissory note; bonds; bearer bond; shares; chèque; chèques; chèque de voyage; mandat; titre au porteur; cheque de viaje; títulos al portador; bonos; pagaré; شيك; شيكات; شيكات سياحية; سندات; سند لحامله; чек; дорожный чек; вексель; облигации; ценные бумаги; títulos ao portador; cheques de viagem; nota promissória
precious-metal | Precious metal or stones | Métal précieux ou pierres | Metal precioso o piedras | معادن ثمينة أو أحجار | Драгоценные металлы или камни | Metal precioso ou pedras
  gold; precious metal; precious metals; silver; jewellery; jewelry; precious stones; diamonds; platinum; gold bars; métaux précieux; or; argent métal; bijoux; diamants; oro; plata; joyas; metales preciosos; diamantes; ذهب; فضة; مجوهرات; ألماس; معادن نفيسة; золото; серебро; драгоценности; ювелирные изделия; алмазы; ouro; prata; joias; diamante; metais preciosos
prepaid-card | Prepaid card | Carte prépayée | Tarjeta prepago | بطاقة مسبقة الدفع | Предоплаченная карта | Cartão pré-pago
  prepaid cards; bank card; credit card; gift card; stored value card; carte bancaire; carte cadeau; tarjeta; tarjetas; tarjeta de crédito; بطاقة بنكية; بطاقات; банковская карта; карты; cartão bancário; cartões
other | Other | Autre | Otro | أخرى | Прочее | Outro
  others; cryptocurrency; crypto; autres; otros; criptomoneda; غير ذلك; другое; иное; криптовалюта; outros; criptomoedas
# parent=/lines/*/details/medicine/authenticity
genuine | Genuine | Authentique | Auténtico | أصلي | Подлинный | Genuíno
  authentic; original; originale; legítimo; original auténtico; أصلية; оригинал; оригинальный; autêntico
falsified | Falsified | Falsifié | Falsificado | مغشوش | Фальсифицированный | Falsificado
  counterfeit; fake; falsified medicine; contrefait; contrefaçon; falso; adulterado; مزيف; مزور; مقلد; фальсификат; поддельный; контрафакт; contrafeito; adulterados
substandard | Substandard | De qualité inférieure | De calidad subestándar | متدني الجودة | Недоброкачественный | De qualidade inferior
  sub-standard; expired; degraded; out of date; périmé; non conforme; subestándar; vencido; caducado; غير مطابق للمواصفات; منتهي الصلاحية; просроченный; некондиционный; vencidos; fora do prazo; subpadrão
unregistered | Unregistered or unlicensed | Non enregistré ou non autorisé | No registrado o no autorizado | غير مسجل أو غير مرخص | Незарегистрированный или нелицензированный | Não registado ou não autorizado
  unregistered; unlicensed; unauthorised; unauthorized; not registered; without licence; no marketing authorisation; non enregistré; non autorisé; sans autorisation; sans AMM; no registrado; sin registro; no autorizado; sin registro sanitario; غير مسجل; غير مرخص; بدون ترخيص; незарегистрированный; без разрешения; не зарегистрирован; sem registo; sem registro; não registrado; não autorizado
unknown | Unknown | Inconnu | Desconocido | غير معروف | Неизвестно | Desconhecido
  not known; not specified; n/a; indéterminé; no especificado; غير محدد; не указано; não especificado
# parent=/means/*/containers/*/seals/*/state
genuine | Genuine and intact | Authentique et intact | Auténtico e intacto | أصلي وسليم | Подлинная и целая | Genuíno e intacto
  genuine; intact; original; ok; authentique; intègre; auténtico; intacto; سليم; أصلي; целая; подлинная; не нарушена; íntegro; genuíno
duplicated | Duplicated | Dupliqué | Duplicado | مكرر | Дублирована | Duplicado
  cloned; duplicate; counterfeit; false; fake; cloné; contrefait; faux; clonado; falso; مزور; مستنسخ; поддельная; дубликат; clonada; falsificado
broken | Broken | Rompu | Roto | مكسور | Нарушена | Rompido
  tampered; opened; cut; damaged; violated; brisé; cassé; forcé; violado; violentado; cortado; مفتوح; مقطوع; معبوث به; сорвана; повреждена; вскрыта; quebrado; cortado (selo); danificado
missing | Missing | Manquant | Faltante | مفقود | Отсутствует | Em falta
  absent; no seal; none; without seal; lost; aucun; sans scellé; ausente; sin precinto; غير موجود; بدون ختم; нет; без пломбы; sem selo; sem lacre; faltando
unknown | Unknown | Inconnu | Desconocido | غير معروف | Неизвестно | Desconhecido
  not known; not specified; n/a; indéterminé; no especificado; غير محدد; не указано; não especificado
# parent=/detection/selectedBy
own-service | Own service | Service propre | Servicio propio | الجهة نفسها | Собственная служба | Serviço próprio
  customs; own; own agency; customs officer; own administration; douane; propre service; aduana; propio; الجمارك; таможня; сама служба; alfândega; aduana própria; próprio
other-service | Other national service | Autre service national | Otro servicio nacional | جهة وطنية أخرى | Другая национальная служба | Outro serviço nacional
  police; other agency; national police; border guard; other service; autre service; gendarmerie; policía; otra entidad; guardia civil; otro organismo; الشرطة; جهة أخرى; полиция; другое ведомство; погранслужба; polícia; outro órgão; outra entidade; gendarmes
foreign-service | Foreign service | Service étranger | Servicio extranjero | جهة أجنبية | Иностранная служба | Serviço estrangeiro
  foreign; foreign customs; liaison officer; foreign agency; other country; étranger; douane étrangère; extranjero; aduana extranjera; agregado; أجنبية; جمارك أجنبية; иностранная; зарубежная служба; estrangeiro; aduana estrangeira
regional-office | Regional office (RILO) | Bureau régional (BRLR) | Oficina regional (ORCE) | المكتب الإقليمي (RILO) | Региональный узел связи (РИЛО) | Gabinete regional (RILO)
  RILO; BRLR; ORCE; regional office; WCO; bureau régional; oficina regional; مكتب إقليمي; РИЛО; региональное бюро; RILO WE; escritório regional; OMA
unknown | Unknown | Inconnu | Desconocido | غير معروف | Неизвестно | Desconhecido
  not known; not specified; n/a; indéterminé; no especificado; غير محدد; не указано; não especificado
# parent=/outcome/result
criminal | Criminal proceedings | Poursuites pénales | Proceso penal | إجراءات جزائية | Уголовное производство | Processo criminal
  criminal; prosecution; prosecuted; court; convicted; conviction; imprisonment; criminal case; judicial; pénal; poursuites; condamnation; judiciaire; penal; procesado; condena; judicialización; judicializado; جنائي; دعوى جزائية; إحالة إلى القضاء; جزائي; уголовное; уголовное дело; осужден; возбуждено уголовное дело; criminal (processo); processo penal; condenado; inquérito policial
administrative | Administrative proceedings | Procédure administrative | Procedimiento administrativo | إجراءات إدارية | Административное производство | Processo administrativo
  administrative; fine; fined; administrative fine; compounded; penalty; settlement; administratif; amende; transaction; administrativo; multa; sanción administrativa; multado; إداري; غرامة; تسوية; مصالحة; административное; штраф; административное дело; АП; дело об АП; processo fiscal; multa administrativa; coima; contraordenacional
none | No proceedings | Sans suite | Sin procedimiento | بلا إجراءات | Без производства | Sem processo
  none; no action; no further action; NFA; no proceedings; dismissed; classé; classement sans suite; sin consecuencias; archivado; ninguno; لا شيء; حفظ; لا يوجد إجراء; нет; отказано; прекращено; sem consequências; arquivado; nenhum
pending | Pending | En cours | Pendiente | قيد النظر | В производстве | Pendente
  ongoing; under investigation; in progress; open; investigation ongoing; enquête en cours; instruction; en trámite; en investigación; en curso; en proceso; قيد التحقيق; جار; معلقة; на рассмотрении; ведется; в процессе; расследуется; em curso; em andamento; em investigação; em tramitação
unknown | Unknown | Inconnu | Desconocido | غير معروف | Неизвестно | Desconhecido
  not known; not specified; n/a; indéterminé; no especificado; غير محدد; не указано; não especificado
# parent=/sharing/level
national | National: own country | National : propre pays | Nacional: propio país | وطني: البلد نفسه | Национальный: своя страна | Nacional: próprio país
  national; own country; national only; country; nacional; propio país; وطني; داخلي; национальный; только страна; nacionais
regional | Regional: own region | Régional : propre région | Regional: propia región | إقليمي: الإقليم نفسه | Региональный: свой регион | Regional: própria região
  regional; region; RILO region; régional; región; إقليمي; региональный; região
network | Network: all members | Réseau : tous les membres | Red: todos los miembros | الشبكة: جميع الأعضاء | Сеть: все члены | Rede: todos os membros
  network; all members; members; CEN; all; global; worldwide; réseau; tous; tous les membres; red; todos; mundial; شبكة; الجميع; جميع الأعضاء; сеть; все; все члены; rede; todos os países
partners | Partners: network and partners | Partenaires : réseau et partenaires | Socios: red y organizaciones asociadas | الشركاء: الشبكة والشركاء | Партнеры: сеть и партнеры | Parceiros: rede e parceiros
  partners; partner organisations; international organisations; partenaires; socios; organizaciones internacionales; شركاء; партнеры; parceiros
group | Closed group | Groupe fermé | Grupo cerrado | مجموعة مغلقة | Закрытая группа | Grupo fechado
  group; closed; CUG; closed user group; groupe; fermé; grupo; cerrado; مجموعة; مغلق; группа; закрытая; fechado
`;

/** In the text a value stands alone, since its field is said above. */
export const choices: readonly Entry[] = entriesOf(lines).map((entry) => ({
  ...entry,
  code: `${entry.parent}=${entry.code}`,
}));
