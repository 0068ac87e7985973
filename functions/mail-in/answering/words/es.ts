import type { AnswerWords } from '../answer-words.ts';

export const es: AnswerWords = {
  takenSubject: 'Su correo es ahora un borrador',
  refusedSubject: 'Su correo no ha sido admitido',
  draft: 'Su correo se ha convertido en un borrador de {office}: {id}',
  alreadyCase: 'Su correo corresponde a un caso ya notificado: {reference}',
  documents: 'Documentos que se guardan con él: {count}.',
  missing: 'Antes de poder notificarlo, le falta:',
  fields: {
    date: 'el día de la incautación',
    location: 'el lugar',
    lines: 'al menos una línea con la clase de mercancía y el producto',
    sharing: 'quién puede verlo',
    handling: 'qué se puede hacer con él',
  },
  leftOut: 'No se ha guardado:',
  attachment: 'archivo adjunto {number}',
  mail: 'el correo tal como llegó',
  because: {
    type: 'no se admiten archivos de este tipo; envíelo como PDF, imagen, DOCX, XLSX, CSV o texto',
    size: 'supera los {most} MB',
    empty: 'está vacío',
    number: 'más de {most} archivos adjuntos en un correo; envíe los demás en otro',
  },
  tooMany: '{count} documentos: un caso tiene {most} como máximo',
  notTaken: 'Su correo no ha sido admitido y nada de él se guarda con un caso.',
  refusals: {
    virus:
      'No se ha comprobado que esté libre de virus. Analice los archivos y envíelos de nuevo, o adjúntelos usted mismo.',
    spam: 'Parece correo no deseado. Envíelo de nuevo con palabras sencillas, o introduzca el caso usted mismo.',
    unreadable:
      'No se puede leer: tiene demasiados niveles o encabezados demasiado largos. Adjunte los propios archivos.',
    'sign-in-first': 'Ha sido invitado y todavía no ha iniciado sesión. Iníciela una vez y envíelo de nuevo.',
    'other-region': 'Su oficina notifica en otra región de la red. Envíelo a la dirección de esa región.',
    'not-reporting':
      'Solo los puntos de contacto nacionales notifican por correo. Puede introducir un caso en nombre de una oficina a la que presta servicio.',
  },
};
