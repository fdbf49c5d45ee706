import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The paths at which installers put the program, by platform. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: [
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
  ],
};

/** The path of LibreOffice's program, found on the search path, or else where installers put it; null: not installed. */
export function findLibreOffice(searchPath = process.env.PATH ?? ''): string | null {
  const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
  const onPath = searchPath
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(PLACES[process.platform] ?? optPlaces())].find(isProgram) ?? null;
}

/** The paths at which packages of libreoffice.org put it, such as `/opt/libreoffice24.8/program/soffice`. */
function optPlaces(): readonly string[] {
  try {
    return readdirSync('/opt')
      .filter((name) => name.startsWith('libreoffice'))
      .map((name) => join('/opt', name, 'program', 'soffice'));
  } catch {
    return [];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
