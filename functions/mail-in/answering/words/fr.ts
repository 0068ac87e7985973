import type { AnswerWords } from '../answer-words.ts';

export const fr: AnswerWords = {
  takenSubject: 'Votre courriel est maintenant un brouillon',
  refusedSubject: 'Votre courriel n’a pas été pris en compte',
  draft: 'Votre courriel est devenu un brouillon de {office} : {id}',
  alreadyCase: 'Votre courriel se rapporte à une affaire déjà déclarée : {reference}',
  documents: 'Documents conservés avec lui : {count}.',
  missing: 'Avant de pouvoir être déclaré, il lui manque :',
  fields: {
    date: 'le jour de la saisie',
    location: 'le lieu',
    lines: 'au moins une ligne avec la catégorie de marchandise et le produit',
    sharing: 'qui peut la voir',
    handling: 'ce qu’il est permis d’en faire',
  },
  leftOut: 'Laissé de côté :',
  attachment: 'pièce jointe {number}',
  mail: 'le courriel tel qu’il est arrivé',
  because: {
    type: 'ce type de fichier n’est pas accepté ; envoyez un PDF, une image, DOCX, XLSX, CSV ou du texte',
    size: 'plus de {most} Mo',
    empty: 'elle est vide',
    number: 'plus de {most} pièces jointes dans un courriel ; envoyez les autres dans un second',
  },
  tooMany: '{count} documents : une affaire en a {most} au plus',
  notTaken: 'Votre courriel n’a pas été pris en compte et rien n’en est conservé avec une affaire.',
  refusals: {
    virus:
      'Il n’a pas été reconnu exempt de virus. Analysez les fichiers et renvoyez-les, ou joignez-les vous-même.',
    spam: 'Il ressemble à un courrier indésirable. Renvoyez-le en termes simples, ou saisissez l’affaire vous-même.',
    unreadable:
      'Il est illisible : trop de niveaux imbriqués ou des en-têtes trop longs. Joignez les fichiers eux-mêmes.',
    'sign-in-first':
      'Vous avez été invité et ne vous êtes pas encore connecté. Connectez-vous une fois, puis renvoyez-le.',
    'other-region':
      'Votre bureau déclare dans une autre région du réseau. Envoyez-le à l’adresse de cette région.',
    'not-reporting':
      'Seuls les points de contact nationaux déclarent par courriel. Vous pouvez saisir une affaire pour un bureau que vous desservez.',
  },
};
