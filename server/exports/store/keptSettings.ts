import type { KeptSettings } from '@server/exports/tasks/paperTask';
import type { Room } from '@server/rooms/room/Room';
import type { Register } from '@server/store/register/Register';
import { NO_HABITS, type PaperStore } from './PaperStore';

/** What the settings of a scheme's papers are taken from. */
export function keptSettings(
  { settings, habits, register }: PaperStore,
  legacy: Register['settings'],
  { id, organisation }: Room,
): KeptSettings {
  const { last, latest } = habits.data[organisation] ?? NO_HABITS;
  // A setting kept by an earlier build is of the scheme itself, the only paper there was.
  const earlier = legacy.data[id];
  const own = { ...(earlier ? { deAn: earlier } : {}), ...settings.data[id] };
  const numbered = register.data.issues.filter((row) => row.scheme === id && row.number && !row.cancelled);
  const to =
    numbered.findLast(({ paper }) => paper === 'toTrinh') ??
    numbered.findLast(({ paper }) => paper === 'deAn');
  const attachedTo = to?.number
    ? { symbol: to.setting.symbol, number: to.number.n, date: to.setting.date }
    : null;
  return { own, last, latest, attachedTo };
}
