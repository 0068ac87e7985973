import { fileURLToPath } from 'node:url';

/** One synthesized assembly for all test worlds: test/run.ts makes it before the first. */
export const TEST_ASSEMBLY = fileURLToPath(new URL('../../../build/test-assembly', import.meta.url));
