import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import { BackupFault } from '@server/backup/BackupFault';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { FolderFault } from '@server/store/disk/FolderFault';
import { FolderInUse } from '@server/store/disk/lockFolder';

/** Why a command failed, in the language of the console where the fault has words of its own; without a stack. */
export function reasonOf(error: unknown, lang: Lang): string {
  if (error instanceof FolderInUse) {
    // Another DATA_DIR is advice for a start; a command is meant for this folder.
    const { holder } = error;
    return t(lang, holder.host === '' ? 'command.folderInUse' : 'command.folderInUseOn', holder);
  }
  if (error instanceof BackupFault || error instanceof FolderFault || error instanceof DamagedFile)
    return error.t(lang);
  return error instanceof Error ? error.message : String(error);
}
