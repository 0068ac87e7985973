import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import { columnNames, MOST_COLUMNS } from '../row.ts';

/** Deeper than any record is nested; what is deeper was made to break something. */
const DEEPEST = 64;

/** Between the values of a list. */
const BETWEEN = '; ';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const hasObjects = (list: readonly unknown[]): boolean =>
  list.some((one) => isObject(one) || (Array.isArray(one) && hasObjects(one)));

const scalarText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** A list of values is one cell; lists of lists, such as coordinates, stay JSON. */
const listText = (list: readonly unknown[]): string =>
  list.some(Array.isArray) ? JSON.stringify(list) : list.map(scalarText).join(BETWEEN);

/** A column, or what stands in front of the names of several. */
class Place {
  readonly inner = new Map<string, Place>();
  holdsText = false;
  /** Is there a record that ends here? One that is nested too deeply leads on and on. */
  isEnd = false;
  column = -1;

  at(name: string): Place {
    let place = this.inner.get(name);
    if (!place) {
      place = new Place();
      this.inner.set(name, place);
    }
    return place;
  }
}

/** Thrown for a record that cannot be a row. */
export class DeepRecord extends Error {}

/**
 * The columns of records that may have different fields, and lists in lists: names inside names become
 * `place.country`, members of lists of objects `goods.0.name`, members of a record that is a list `Column 1`.
 */
export class RecordColumns {
  /** As in our own exports: each member of a list is a column, empty lists and objects are `[]` and `{}`. */
  private readonly exact: boolean;
  private readonly root = new Place();
  private places = 0;

  constructor(exact = false) {
    this.exact = exact;
  }

  /** Notes what fields a record has. @throws UnreadableFile when there are too many, DeepRecord */
  note(record: unknown): void {
    this.walk(record, { place: this.root, depth: 0, found: this.mark });
    if (this.places > MOST_COLUMNS)
      throw new UnreadableFile(
        `The records have more than ${MOST_COLUMNS} fields. Say in "records" where the list of records is, or send fewer fields.`,
      );
  }

  /** Names of the columns, related ones beside each other; positions count from here on. */
  names(): string[] {
    const names: string[] = [];
    const visit = (place: Place, name: string) => {
      // A field that is always empty is a column; one that is sometimes an object is not beside its parts.
      if (place.holdsText || (place.isEnd && place.inner.size === 0 && place !== this.root))
        place.column = names.push(name) - 1;
      for (const [part, inner] of place.inner) visit(inner, name === '' ? part : `${name}.${part}`);
    };
    visit(this.root, '');
    return columnNames(names);
  }

  /** A record as cells under the names. */
  cells(record: unknown, width: number): string[] {
    const cells = new Array<string>(width).fill('');
    this.walk(record, {
      place: this.root,
      depth: 0,
      found: (place, text) => {
        if (place.column >= 0) cells[place.column] = text;
      },
    });
    return cells;
  }

  private readonly mark = (place: Place, text: string): void => {
    place.isEnd = true;
    if (text !== '' && !place.holdsText) {
      place.holdsText = true;
      this.places += 1;
    }
  };

  private walk(value: unknown, to: Step): void {
    const { place, depth, found } = to;
    if (depth > DEEPEST) throw new DeepRecord();
    if (this.exact && isEmpty(value)) found(place, Array.isArray(value) ? '[]' : '{}');
    else if (Array.isArray(value)) {
      if (place === this.root) {
        value.forEach((one, i) => {
          this.walk(one, { place: place.at(`Column ${i + 1}`), depth: depth + 1, found });
        });
      } else if (this.exact || hasObjects(value)) {
        value.forEach((one, i) => {
          this.walk(one, { place: place.at(String(i)), depth: depth + 1, found });
        });
      } else found(place, listText(value));
    } else if (isObject(value)) {
      for (const name in value) this.walk(value[name], { place: place.at(name), depth: depth + 1, found });
    } else found(place, scalarText(value));
  }
}

interface Step {
  readonly place: Place;
  readonly depth: number;
  readonly found: (place: Place, text: string) => void;
}
