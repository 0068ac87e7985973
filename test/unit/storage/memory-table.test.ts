import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { tableContract } from '../../support/table-contract.ts';

const table = memoryTable();
tableContract('memory', () => table);
