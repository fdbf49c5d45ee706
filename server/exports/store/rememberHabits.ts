import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { type Habits, NO_HABITS } from './PaperStore';

/** How many of each an organisation keeps. */
const MAX_RECIPIENTS = 40;
const MAX_SIGNATORIES = 12;
const MAX_PLACES = 12;

/** An organisation's habits after one more setting: newest first, each once, the oldest dropped beyond a limit. */
export function rememberHabits(before: Habits | undefined, kind: string, setting: PaperSetting): Habits {
  const { recipients, signatories, places, last } = before ?? NO_HABITS;
  const { signing, place } = setting;
  const form = { ...setting };
  return {
    recipients: [...new Set([...setting.recipients, ...recipients])].slice(0, MAX_RECIPIENTS),
    signatories:
      signing.name === ''
        ? signatories
        : [signing, ...signatories.filter((one) => !isSameSignatory(one, signing))].slice(0, MAX_SIGNATORIES),
    places: place.includes('…') ? places : [...new Set([place, ...places])].slice(0, MAX_PLACES),
    last: { ...last, [kind]: form },
    latest: form,
  };
}

function isSameSignatory(a: Habits['signatories'][number], b: Habits['signatories'][number]): boolean {
  return a.authority === b.authority && a.post === b.post && a.name === b.name;
}
