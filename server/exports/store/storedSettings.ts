import type { StoredSettings } from '@server/exports/tasks/paperTask';
import type { Room } from '@server/rooms/room/Room';
import type { Register } from '@server/store/register/Register';
import { NO_HABITS, type PaperStore } from './PaperStore';

/** The stored settings from which those of a scheme's papers are derived. `legacy`: the settings that earlier builds stored. `year`: the present one. */
export function storedSettings(
  { settings, habits, register }: PaperStore,
  legacy: Register['settings'],
  { id, organisation }: Room,
  year: number,
): StoredSettings {
  const { last, latest } = habits.data[organisation] ?? NO_HABITS;
  // Earlier builds stored one setting for each scheme: that of `deAn`, their only paper.
  const earlier = legacy.data[id];
  const own = { ...(earlier ? { deAn: earlier } : {}), ...settings.data[id] };
  const numbered = register.data.issues.filter((row) => row.scheme === id && row.number && !row.cancelled);
  const main =
    numbered.findLast(({ paper }) => paper === 'toTrinh') ??
    numbered.findLast(({ paper }) => paper === 'deAn');
  const attachedTo = main?.number
    ? { symbol: main.setting.symbol, number: main.number.n, date: main.setting.date }
    : null;
  return { own, last, latest, attachedTo, year };
}
