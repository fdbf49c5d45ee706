import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { readLang, readSetting, SettingFault } from '@server/config/readSettings';
import { EXIT } from './exit';
import { runCommand } from './runCommand';

try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    lang: readLang(),
    out: (line) => console.log(line),
    err: (line) => console.error(line),
    readFile: (path) => readFile(path),
    writeFile: (path, bytes) => writeFile(path, bytes),
    readPassword: async () => {
      const given = readSetting('DE_AN_PASSWORD');
      if (given !== undefined) return given;
      if (process.stdin.isTTY) return null;
      return (await text(process.stdin)).replace(/\r?\n$/, '') || null;
    },
  });
} catch (error) {
  if (!(error instanceof SettingFault)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.badInput;
}
