import { resolve } from 'node:path';
import { t } from '@schemes/messages/t';
import { readSetting } from '@server/config/readSettings';
import { lockFolder } from '@server/store/disk/lockFolder';
import { adoptFolder, openFolder, rotateKey } from '@server/store/folder/openFolder';
import { keyFileOf } from '@server/store/keys/keyFile';
import { EXIT, type ExitCode } from './exit';
import { reasonOf } from './reasonOf';
import type { Terminal } from './terminal';

export const KEY_ACTS = ['rotate', 'seal', 'adopt'] as const;
export type KeyAct = (typeof KEY_ACTS)[number];

/**
 * `de-an key rotate`, `seal` and `adopt`, while no server uses the folder. `rotate` gives the folder a new key. `seal` migrates
 * a folder of an earlier version with an existing key. `adopt` seals a folder whose key is lost with a new one.
 */
export async function keyCommand(
  act: KeyAct,
  data: string | undefined,
  { lang, out, err }: Terminal,
): Promise<ExitCode> {
  const dataDir = resolve(data ?? readSetting('DATA_DIR'));
  const file = keyFileOf(dataDir);
  try {
    const lock = await lockFolder(dataDir);
    try {
      if (act === 'rotate') out(t(lang, 'key.rotated', { file, old: await rotateKey(dataDir) }));
      if (act === 'adopt') out(t(lang, 'key.adopted', { file: await adoptFolder(dataDir), folder: dataDir }));
      if (act === 'seal') {
        const { keys } = await openFolder(dataDir, { seal: true });
        out(t(lang, 'key.sealed', { file, folder: dataDir, key: keys.id }));
      }
    } finally {
      await lock.unlock();
    }
    return EXIT.well;
  } catch (error) {
    err(t(lang, 'key.failed', { problem: reasonOf(error, lang) }));
    return EXIT.badInput;
  }
}
