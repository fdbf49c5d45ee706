import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import { BackupFault } from '@server/backup/BackupFault';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { FolderFault } from '@server/store/disk/FolderFault';
import { FolderInUse } from '@server/store/disk/lockFolder';

/** Why a command failed, without a stack: in the language of the console if the fault has a translated message. */
export function reasonOf(error: unknown, lang: Lang): string {
  if (error instanceof FolderInUse) {
    // When a server starts, the message advises another DATA_DIR. A command is meant for this folder, so it has other
    // messages.
    const { holder } = error;
    return t(lang, holder.host === '' ? 'command.folderInUse' : 'command.folderInUseOn', holder);
  }
  if (error instanceof BackupFault || error instanceof FolderFault || error instanceof DamagedFile)
    return error.t(lang);
  return error instanceof Error ? error.message : String(error);
}
