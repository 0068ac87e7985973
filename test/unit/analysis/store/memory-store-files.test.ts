import { memoryStoreFiles } from '../../../support/analysis/memory-store-files.ts';
import { storeFilesContract } from '../../../support/analysis/store-files-contract.ts';

const files = memoryStoreFiles();
storeFilesContract('memory', () => files);
