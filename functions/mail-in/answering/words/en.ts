import type { AnswerWords } from '../answer-words.ts';

export const en: AnswerWords = {
  takenSubject: 'Your mail is a draft now',
  refusedSubject: 'Your mail was not taken',
  draft: 'Your mail has become a draft of {office}: {id}',
  alreadyCase: 'Your mail belongs to a case that has been reported: {reference}',
  documents: 'Documents that are kept with it: {count}.',
  missing: 'Before it can be reported it needs:',
  fields: {
    date: 'the day of the seizure',
    location: 'the place',
    lines: 'at least one line with the kind of goods and the product',
    sharing: 'who may see it',
    handling: 'what may be done with it',
  },
  leftOut: 'Left out:',
  attachment: 'attachment {number}',
  mail: 'the mail as it came',
  because: {
    type: 'files of this type are not taken; send it as PDF, a picture, DOCX, XLSX, CSV or text',
    size: 'larger than {most} MB',
    empty: 'it is empty',
    number: 'more than {most} attachments in one mail; send the others in another one',
  },
  tooMany: '{count} documents: a case has {most} at most',
  notTaken: 'Your mail was not taken, and nothing of it is kept with a case.',
  refusals: {
    virus: 'It was not found free of viruses. Scan the files and send them again, or attach them yourself.',
    spam: 'It looks like unsolicited mail. Send it again in plain words, or enter the case yourself.',
    unreadable:
      'It cannot be read: it is nested too deeply or its headers are too long. Attach the files themselves.',
    'sign-in-first': 'You were invited and have not signed in yet. Sign in once, then send it again.',
    'other-region':
      'Your office reports in another region of the network. Send it to the address of that region.',
    'not-reporting':
      'Only national contact points report by mail. You can enter a case on behalf of an office that you serve.',
  },
};
