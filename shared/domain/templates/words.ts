import type { LanguageCode } from '../reference/entry.ts';

/** What a template says besides the names of fields and codes. `{…}` is filled in. */
export interface TemplateWords {
  /** Names of the sheets. */
  readonly cases: string;
  readonly howTo: string;
  readonly yes: string;
  readonly no: string;
  readonly required: string;
  readonly choose: string;
  readonly chooseOrWrite: string;
  readonly day: string;
  readonly clock: string;
  readonly number: string;
  readonly hs: string;
  readonly locode: string;
  readonly offices: string;
  /** The sheet of instructions, line by line; `{category}`. */
  readonly instructions: readonly string[];
  readonly example: string;
  /** Decimal mark that numbers are written with. */
  readonly decimal: '.' | ',';
}

export const WORDS: Readonly<Record<LanguageCode, TemplateWords>> = {
  en: {
    cases: 'Cases',
    howTo: 'How to fill in',
    yes: 'Yes',
    no: 'No',
    required: 'Required.',
    choose: 'Choose from the list.',
    chooseOrWrite: 'Choose from the list, or write something else.',
    day: 'A day as year-month-day or day/month/year, such as 2026-05-31.',
    clock: 'Local time, such as 08:30.',
    number: 'A number without unit and without thousands marks, such as 12.5.',
    hs: 'Two, four or six digits without dots, such as 240220.',
    locode: 'Five characters of UN/LOCODE, such as FRLEH.',
    offices: 'Offices such as NCP-FR with ; between them. Only with sharing in a closed group.',
    instructions: [
      'Cases: {category}',
      'One row is one case. Fill in the first sheet, from the second row on.',
      'The first columns are required: the others make the case more useful. Point at a column’s name to see what it takes.',
      'Do not change the names of the columns. Columns that you do not need may be deleted or moved.',
      'Cells with an arrow offer a list. Write days as 2026-05-31 or 31/05/2026, numbers with a decimal point.',
      'A second and third kind of goods of the same case goes into the last columns of its row.',
      'Do not write names of persons or companies, plates or chassis numbers: they are reported apart.',
      'If you use your own national reference, the same file can be sent again without reporting a case twice.',
      'Save the file and send it with “Import”. Rows that cannot be taken come back with what is wrong.',
    ],
    example: 'Example of a row',
    decimal: '.',
  },
  fr: {
    cases: 'Affaires',
    howTo: 'Mode d’emploi',
    yes: 'Oui',
    no: 'Non',
    required: 'Obligatoire.',
    choose: 'Choisissez dans la liste.',
    chooseOrWrite: 'Choisissez dans la liste ou écrivez autre chose.',
    day: 'Une date sous la forme année-mois-jour ou jour/mois/année, par exemple 2026-05-31.',
    clock: 'Heure locale, par exemple 08:30.',
    number: 'Un nombre sans unité ni séparateur de milliers, par exemple 12,5.',
    hs: 'Deux, quatre ou six chiffres sans point, par exemple 240220.',
    locode: 'Cinq caractères du code UN/LOCODE, par exemple FRLEH.',
    offices: 'Services tels que NCP-FR, séparés par ;. Seulement pour un partage en groupe fermé.',
    instructions: [
      'Affaires : {category}',
      'Une ligne est une affaire. Remplissez la première feuille, à partir de la deuxième ligne.',
      'Les premières colonnes sont obligatoires ; les autres rendent l’affaire plus utile. Pointez le nom d’une colonne pour voir ce qu’elle attend.',
      'Ne changez pas les noms des colonnes. Vous pouvez supprimer ou déplacer celles dont vous n’avez pas besoin.',
      'Les cellules avec une flèche proposent une liste. Écrivez les dates 2026-05-31 ou 31/05/2026, les nombres avec une virgule.',
      'Une deuxième et une troisième marchandise de la même affaire se mettent dans les dernières colonnes de sa ligne.',
      'N’écrivez pas de noms de personnes ou d’entreprises, de plaques ni de numéros de châssis : ils sont signalés à part.',
      'Si vous indiquez votre référence nationale, le même fichier peut être renvoyé sans signaler deux fois une affaire.',
      'Enregistrez le fichier et envoyez-le avec « Importer ». Les lignes refusées reviennent avec la raison.',
    ],
    example: 'Exemple de ligne',
    decimal: ',',
  },
  es: {
    cases: 'Casos',
    howTo: 'Instrucciones',
    yes: 'Sí',
    no: 'No',
    required: 'Obligatorio.',
    choose: 'Elija de la lista.',
    chooseOrWrite: 'Elija de la lista o escriba otra cosa.',
    day: 'Una fecha como año-mes-día o día/mes/año, por ejemplo 2026-05-31.',
    clock: 'Hora local, por ejemplo 08:30.',
    number: 'Un número sin unidad ni separador de miles, por ejemplo 12,5.',
    hs: 'Dos, cuatro o seis cifras sin puntos, por ejemplo 240220.',
    locode: 'Cinco caracteres de UN/LOCODE, por ejemplo FRLEH.',
    offices: 'Oficinas como NCP-FR, separadas por ;. Solo con difusión en un grupo cerrado.',
    instructions: [
      'Casos: {category}',
      'Una fila es un caso. Rellene la primera hoja, a partir de la segunda fila.',
      'Las primeras columnas son obligatorias; las demás hacen el caso más útil. Señale el nombre de una columna para ver qué admite.',
      'No cambie los nombres de las columnas. Puede borrar o mover las que no necesite.',
      'Las celdas con una flecha ofrecen una lista. Escriba las fechas como 2026-05-31 o 31/05/2026 y los números con coma.',
      'Una segunda y una tercera mercancía del mismo caso van en las últimas columnas de su fila.',
      'No escriba nombres de personas o empresas, matrículas ni números de bastidor: se comunican aparte.',
      'Si indica su referencia nacional, el mismo archivo puede enviarse otra vez sin comunicar un caso dos veces.',
      'Guarde el archivo y envíelo con «Importar». Las filas que no se admiten vuelven con el motivo.',
    ],
    example: 'Ejemplo de fila',
    decimal: ',',
  },
  ar: {
    cases: 'القضايا',
    howTo: 'طريقة التعبئة',
    yes: 'نعم',
    no: 'لا',
    required: 'إلزامي.',
    choose: 'اختر من القائمة.',
    chooseOrWrite: 'اختر من القائمة أو اكتب قيمة أخرى.',
    day: 'تاريخ بصيغة سنة-شهر-يوم أو يوم/شهر/سنة، مثل 2026-05-31.',
    clock: 'التوقيت المحلي، مثل 08:30.',
    number: 'رقم بلا وحدة وبلا فواصل للآلاف، مثل 12.5.',
    hs: 'رقمان أو أربعة أو ستة أرقام بلا نقاط، مثل 240220.',
    locode: 'خمسة رموز من UN/LOCODE، مثل FRLEH.',
    offices: 'مكاتب مثل NCP-FR تفصل بينها العلامة ; فقط عند المشاركة في مجموعة مغلقة.',
    instructions: [
      'القضايا: {category}',
      'كل صف قضية واحدة. املأ الورقة الأولى ابتداءً من الصف الثاني.',
      'الأعمدة الأولى إلزامية، والأخرى تزيد القضية فائدة. ضع المؤشر على اسم العمود لترى ما يقبله.',
      'لا تغيّر أسماء الأعمدة. يمكن حذف الأعمدة التي لا تحتاجها أو نقلها.',
      'الخلايا التي فيها سهم تعرض قائمة. اكتب التواريخ بصيغة 2026-05-31 أو 31/05/2026 والأرقام بنقطة عشرية.',
      'تُكتب البضاعة الثانية والثالثة للقضية نفسها في الأعمدة الأخيرة من صفها.',
      'لا تكتب أسماء أشخاص أو شركات ولا أرقام لوحات أو هياكل: يُبلَّغ عنها على حدة.',
      'إذا كتبت رقمك المرجعي الوطني أمكن إرسال الملف نفسه مرة أخرى دون الإبلاغ عن القضية مرتين.',
      'احفظ الملف وأرسله عبر «استيراد». تعود الصفوف المرفوضة مع بيان السبب.',
    ],
    example: 'مثال على صف',
    decimal: '.',
  },
  ru: {
    cases: 'Дела',
    howTo: 'Как заполнять',
    yes: 'Да',
    no: 'Нет',
    required: 'Обязательно.',
    choose: 'Выберите из списка.',
    chooseOrWrite: 'Выберите из списка или напишите другое.',
    day: 'Дата в виде год-месяц-день или день/месяц/год, например 2026-05-31.',
    clock: 'Местное время, например 08:30.',
    number: 'Число без единицы и без разделителей тысяч, например 12,5.',
    hs: 'Две, четыре или шесть цифр без точек, например 240220.',
    locode: 'Пять знаков UN/LOCODE, например FRLEH.',
    offices: 'Бюро, например NCP-FR, через ; Только для доступа закрытой группе.',
    instructions: [
      'Дела: {category}',
      'Одна строка — одно дело. Заполняйте первый лист, начиная со второй строки.',
      'Первые столбцы обязательны; остальные делают дело полезнее. Наведите указатель на название столбца, чтобы увидеть, что в нём указывать.',
      'Не меняйте названия столбцов. Ненужные столбцы можно удалить или переставить.',
      'Ячейки со стрелкой предлагают список. Пишите даты как 2026-05-31 или 31/05/2026, числа с запятой.',
      'Второй и третий товар того же дела указывайте в последних столбцах его строки.',
      'Не пишите имён людей и названий компаний, номеров машин и шасси: о них сообщают отдельно.',
      'Если указать национальный номер дела, тот же файл можно отправить снова, и дело не будет сообщено дважды.',
      'Сохраните файл и отправьте его через «Импорт». Непринятые строки вернутся с объяснением.',
    ],
    example: 'Пример строки',
    decimal: ',',
  },
  pt: {
    cases: 'Casos',
    howTo: 'Instruções',
    yes: 'Sim',
    no: 'Não',
    required: 'Obrigatório.',
    choose: 'Escolha na lista.',
    chooseOrWrite: 'Escolha na lista ou escreva outra coisa.',
    day: 'Uma data como ano-mês-dia ou dia/mês/ano, por exemplo 2026-05-31.',
    clock: 'Hora local, por exemplo 08:30.',
    number: 'Um número sem unidade nem separador de milhares, por exemplo 12,5.',
    hs: 'Dois, quatro ou seis algarismos sem pontos, por exemplo 240220.',
    locode: 'Cinco caracteres do UN/LOCODE, por exemplo FRLEH.',
    offices: 'Escritórios como NCP-FR, separados por ;. Só com partilha num grupo fechado.',
    instructions: [
      'Casos: {category}',
      'Uma linha é um caso. Preencha a primeira folha, a partir da segunda linha.',
      'As primeiras colunas são obrigatórias; as outras tornam o caso mais útil. Aponte para o nome de uma coluna para ver o que ela aceita.',
      'Não mude os nomes das colunas. Pode apagar ou mover as de que não precise.',
      'As células com uma seta oferecem uma lista. Escreva as datas como 2026-05-31 ou 31/05/2026 e os números com vírgula.',
      'Uma segunda e uma terceira mercadoria do mesmo caso vão nas últimas colunas da sua linha.',
      'Não escreva nomes de pessoas ou empresas, matrículas nem números de chassis: são comunicados à parte.',
      'Se indicar a sua referência nacional, o mesmo ficheiro pode ser enviado de novo sem comunicar um caso duas vezes.',
      'Guarde o ficheiro e envie-o com «Importar». As linhas recusadas voltam com o motivo.',
    ],
    example: 'Exemplo de linha',
    decimal: ',',
  },
};
