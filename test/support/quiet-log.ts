import { sink } from '../../shared/log.ts';

/** Log lines of the code under test, in order; a test that asserts on them looks here. */
export const logged: string[] = [];
sink.write = (line) => {
  logged.push(line);
};
