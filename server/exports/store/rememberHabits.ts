import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { type Habits, NO_HABITS } from './PaperStore';

const RECIPIENTS = 40;
const FEW = 12;

/** An organisation's habits after one more setting of its clerks: newest first, each once, old ones forgotten. */
export function rememberHabits(before: Habits | undefined, kind: string, setting: PaperSetting): Habits {
  const { recipients, signatories, places, last } = before ?? NO_HABITS;
  const { signing, place } = setting;
  const form = { ...setting };
  return {
    recipients: [...new Set([...setting.recipients, ...recipients])].slice(0, RECIPIENTS),
    signatories:
      signing.name === ''
        ? signatories
        : [signing, ...signatories.filter((one) => !isSame(one, signing))].slice(0, FEW),
    places: place.includes('…') ? places : [...new Set([place, ...places])].slice(0, FEW),
    last: { ...last, [kind]: form },
    latest: form,
  };
}

function isSame(a: Habits['signatories'][number], b: Habits['signatories'][number]): boolean {
  return a.authority === b.authority && a.post === b.post && a.name === b.name;
}
