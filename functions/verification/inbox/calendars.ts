import type { Office } from '../../../shared/domain/directory/office.ts';
import type { OfficeCalendar } from '../../../shared/domain/verification/deadline.ts';
import type { Calendars } from '../../../shared/domain/verification/turns.ts';
import type { Uses } from '../../../shared/services.ts';

const calendarOf = (office: Office | undefined): OfficeCalendar => ({
  weekend: office?.contact.weekend ?? ['saturday', 'sunday'],
  ...(office?.contact.holidays && { holidays: office.contact.holidays }),
});

/** When the regional office and the reporter's office work. */
export const calendarsOf = async (
  directory: Uses<'directory'>['directory'],
  { rilo, reporter }: { readonly rilo: string; readonly reporter: string },
): Promise<Calendars> => {
  const [served, serving] = await Promise.all([directory.readOffice(reporter), directory.readOffice(rilo)]);
  return { rilo: calendarOf(serving), reporter: calendarOf(served) };
};
