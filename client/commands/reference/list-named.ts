import { LISTS, ListId } from '../../../shared/domain/reference/entry.ts';
import { WrongUsage } from '../../terminal/failure.ts';

/** @throws WrongUsage that names the lists there are */
export const listNamed = (name: string): ListId => {
  const { data } = ListId.safeParse(name.toLowerCase());
  if (data) return data;
  throw new WrongUsage(`There is no list ${name}. There are: ${LISTS.join(', ')}.`);
};
