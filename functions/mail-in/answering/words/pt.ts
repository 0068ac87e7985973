import type { AnswerWords } from '../answer-words.ts';

export const pt: AnswerWords = {
  takenSubject: 'A sua mensagem é agora um rascunho',
  refusedSubject: 'A sua mensagem não foi aceite',
  draft: 'A sua mensagem tornou-se um rascunho de {office}: {id}',
  alreadyCase: 'A sua mensagem pertence a um caso já comunicado: {reference}',
  documents: 'Documentos guardados com ele: {count}.',
  missing: 'Antes de poder ser comunicado, falta-lhe:',
  fields: {
    date: 'o dia da apreensão',
    location: 'o local',
    lines: 'pelo menos uma linha com o tipo de mercadoria e o produto',
    sharing: 'quem o pode ver',
    handling: 'o que pode ser feito com ele',
  },
  leftOut: 'Não foi guardado:',
  attachment: 'anexo {number}',
  mail: 'a mensagem tal como chegou',
  because: {
    type: 'ficheiros deste tipo não são aceites; envie-o em PDF, imagem, DOCX, XLSX, CSV ou texto',
    size: 'tem mais de {most} MB',
    empty: 'está vazio',
    number: 'mais de {most} anexos numa mensagem; envie os restantes noutra',
  },
  tooMany: '{count} documentos: um caso tem no máximo {most}',
  notTaken: 'A sua mensagem não foi aceite e nada dela é guardado com um caso.',
  refusals: {
    virus:
      'Não se confirmou que esteja livre de vírus. Analise os ficheiros e envie-os de novo, ou anexe-os diretamente.',
    spam: 'Parece correio não solicitado. Envie-a de novo em palavras simples, ou introduza o caso diretamente.',
    unreadable:
      'Não pode ser lida: tem demasiados níveis ou cabeçalhos demasiado longos. Anexe os próprios ficheiros.',
    'sign-in-first': 'Foi convidado e ainda não iniciou sessão. Inicie sessão uma vez e envie-a de novo.',
    'other-region': 'O seu serviço comunica noutra região da rede. Envie-a para o endereço dessa região.',
    'not-reporting':
      'Só os pontos de contacto nacionais comunicam por correio. Pode introduzir um caso em nome de um serviço que apoia.',
  },
};
