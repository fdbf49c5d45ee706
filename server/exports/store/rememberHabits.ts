import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { type Habits, NO_HABITS } from './PaperStore';

/** The greatest length of each list. */
const MAX_RECIPIENTS = 40;
const MAX_SIGNATORIES = 12;
const MAX_PLACES = 12;

/**
 * An organisation's habits after one more setting. Each list has the newest first and no duplicates, and drops the oldest
 * beyond its limit. A signatory without a name and a place with «…» are not added.
 */
export function rememberHabits(before: Habits | undefined, kind: string, setting: PaperSetting): Habits {
  const { recipients, signatories, places, last } = before ?? NO_HABITS;
  const { signing, place } = setting;
  const form = { ...setting };
  return {
    recipients: [...new Set([...setting.recipients, ...recipients])].slice(0, MAX_RECIPIENTS),
    signatories:
      signing.name === ''
        ? signatories
        : [signing, ...signatories.filter((signatory) => !isSameSignatory(signatory, signing))].slice(
            0,
            MAX_SIGNATORIES,
          ),
    places: place.includes('…') ? places : [...new Set([place, ...places])].slice(0, MAX_PLACES),
    last: { ...last, [kind]: form },
    latest: form,
  };
}

function isSameSignatory(a: Habits['signatories'][number], b: Habits['signatories'][number]): boolean {
  return a.authority === b.authority && a.post === b.post && a.name === b.name;
}
