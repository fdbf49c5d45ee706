import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { runCommand } from './runCommand';

process.exitCode = await runCommand(process.argv.slice(2), {
  lang: process.env.LANG?.startsWith('en') ? 'en' : 'vi',
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  readFile: (path) => readFile(path),
  writeFile: (path, bytes) => writeFile(path, bytes),
  readPassword: async () => {
    if (process.env.DE_AN_PASSWORD) return process.env.DE_AN_PASSWORD;
    if (process.stdin.isTTY) return null;
    return (await text(process.stdin)).replace(/\r?\n$/, '') || null;
  },
});
