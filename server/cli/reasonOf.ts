import type { Lang } from '@schemes/messages/lang';
import { BackupFault } from '@server/backup/BackupFault';
import { FolderFault } from '@server/store/disk/FolderFault';

/** Why a command failed, in the language of the console where the fault has words of its own; without a stack. */
export function reasonOf(error: unknown, lang: Lang): string {
  if (error instanceof BackupFault || error instanceof FolderFault) return error.t(lang);
  return error instanceof Error ? error.message : String(error);
}
