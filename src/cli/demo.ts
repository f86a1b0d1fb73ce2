/** `npm run demo` */
import { run } from './run';
import { processTerminal } from './terminal';

void run(['demo', ...process.argv.slice(2)], processTerminal()).then((code) => {
  process.exitCode = code;
});
