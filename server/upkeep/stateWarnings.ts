import type { ServerState, StateWarning } from '@app/context/Office';

const DAY_MS = 24 * 3_600_000;
/** The age of the newest backup above which a warning is shown: nightly backups stay below it even if one fails. */
const BACKUP_AGE_MS = 2 * DAY_MS;
const DRILL_AGE_MS = 90 * DAY_MS;

/** What an administrator should act on, the most urgent first. `isDiskLow`: the disk is nearly full. */
export function stateWarnings(
  { backups, faults, now: at }: Pick<ServerState, 'backups' | 'faults' | 'now'>,
  isDiskLow: boolean,
): readonly StateWarning[] {
  const now = Date.parse(at);
  const isOlder = (time: string, ms: number) => now - Date.parse(time) > ms;
  const warnings: StateWarning[] = [];
  if (isDiskLow) warnings.push('diskLow');
  if (backups === null) warnings.push('noSchedule');
  else {
    const [newest] = backups.backups;
    if (backups.failed) warnings.push('backupFailed');
    if (!newest) warnings.push('noBackup');
    else if (isOlder(newest.at, BACKUP_AGE_MS)) warnings.push('oldBackup');
    if (newest && newest.damaged > 0) warnings.push('backupDamaged');
    if (backups.checked && backups.checked.problems.length > 0) warnings.push('checkFailed');
    const { drill } = backups;
    if (!drill) warnings.push('noDrill');
    else if (drill.problem !== '' || drill.damaged > 0) warnings.push('drillFailed');
    else if (isOlder(drill.at, DRILL_AGE_MS)) warnings.push('oldDrill');
  }
  if (faults.length > 0) warnings.push('faults');
  return warnings;
}
