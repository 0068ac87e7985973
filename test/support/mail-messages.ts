import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type Mail from 'nodemailer/lib/mailer/index.js';

/** A real message as a mail program writes it. */
export const messageOf = (mail: Mail.Options): Promise<Buffer> => new MailComposer(mail).compile().build();
