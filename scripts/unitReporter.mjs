// The output of `npm test` for the unit and system tests: each finished file, each failure in full, and the counts.
import { resolve } from 'node:path';
import { sourceOf } from './bundleTests.mjs';

/**
 * A reporter of Node's test runner. Its last lines, `# pass n` and `# fail n`, are what the test script counts.
 * @param {AsyncIterable<{ type: string, data: Event }>} events
 */
export default async function* unitReporter(events) {
  const counts = { pass: 0, fail: 0, skipped: 0 };
  for await (const { type, data } of events) {
    // Node 20 names a file by its absolute path, later versions by the path given.
    const isFile = data.name !== undefined && resolve(data.name) === data.file;
    const file = data.file === undefined ? '' : sourceOf(data.file);
    if (type === 'test:stderr') yield data.message;
    if (type === 'test:complete' && isFile)
      yield `${file} (${Math.round(data.details?.duration_ms ?? 0)} ms)\n`;
    if (isFile || (type !== 'test:pass' && type !== 'test:fail')) {
      if (type === 'test:fail') {
        counts.fail += 1;
        yield failure(file, 'the file itself', data.details?.error);
      }
    } else if (data.skip !== undefined) {
      counts.skipped += 1;
      yield `skipped: ${data.name}: ${data.skip}\n`;
    } else if (type === 'test:pass') {
      counts.pass += 1;
    } else {
      counts.fail += 1;
      yield failure(file, data.name, data.details?.error);
    }
  }
  yield `# pass ${counts.pass}\n# fail ${counts.fail}\n# skipped ${counts.skipped}\n`;
}

/**
 * @typedef {object} Event the data of an event that this reporter reads
 * @property {string} [name]
 * @property {string} [file]
 * @property {string} [message]
 * @property {string | boolean} [skip]
 * @property {{ duration_ms: number, error?: Error & { cause?: unknown } }} [details]
 */

/**
 * @param {string} file
 * @param {string | undefined} name
 * @param {(Error & { cause?: unknown }) | undefined} error
 */
function failure(file, name, error) {
  const cause = error?.cause ?? error;
  const text = cause instanceof Error ? cause.stack : String(cause);
  return `\nFAILED ${file}: ${name}\n${text}\n\n`;
}
