import { capability } from '../../shared/http/route.ts';
import { listAuditEntries } from './list-audit-entries.ts';

export const audit = capability('audit', 'The trail of who did what', [listAuditEntries]);
