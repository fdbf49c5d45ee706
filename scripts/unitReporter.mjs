// What `npm test` shows of the unit tests as they run: files as they end, each failure whole, the counts.
import { relative } from 'node:path';
import { ROOT } from './ensure.mjs';

/** A reporter of Node's test runner. Its last lines, `# pass n` and `# fail n`, are what the test script counts. */
export default async function* unitReporter(events) {
  const counts = { pass: 0, fail: 0, skipped: 0 };
  for await (const { type, data } of events) {
    const isFile = data.name !== undefined && data.name === data.file;
    const file = data.file === undefined ? '' : relative(ROOT, data.file);
    if (type === 'test:stderr') yield data.message;
    if (type === 'test:complete' && isFile) yield `${file} (${Math.round(data.details.duration_ms)} ms)\n`;
    if (isFile || (type !== 'test:pass' && type !== 'test:fail')) {
      if (type === 'test:fail') {
        counts.fail += 1;
        yield failure(file, 'the file itself', data.details.error);
      }
    } else if (data.skip !== undefined) {
      counts.skipped += 1;
      yield `skipped: ${data.name}: ${data.skip}\n`;
    } else if (type === 'test:pass') {
      counts.pass += 1;
    } else {
      counts.fail += 1;
      yield failure(file, data.name, data.details.error);
    }
  }
  yield `# pass ${counts.pass}\n# fail ${counts.fail}\n# skipped ${counts.skipped}\n`;
}

function failure(file, name, error) {
  const cause = error?.cause ?? error;
  return `\nFAILED ${file}: ${name}\n${String(cause?.stack ?? cause)}\n\n`;
}
