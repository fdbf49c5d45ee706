import { yearOf } from '@schemes/messages/formatWhen';
import { can } from '@schemes/policy/can';
import { storedSettings } from '@server/exports/store/storedSettings';
import type { SchemeInput, StoredSettings } from '@server/exports/tasks/paperTask';
import { readSteps } from '@server/rooms/steps/stepRecords';
import { isoTime } from '@server/runtime/clock';
import type { PaperRequest } from './PaperRequest';

/** What the paper thread needs for a request: the scheme at one moment, and the clerk's settings. */
export interface PaperInput {
  readonly scheme: SchemeInput;
  readonly stored: StoredSettings;
}

/**
 * Collects the input of a request. It contains tallies if the actor may read them. The updates are not decoded here: the paper
 * thread does it.
 */
export async function paperInput({
  room,
  actor,
  register,
  schemes,
  services,
}: PaperRequest): Promise<PaperInput> {
  const updates = await room.updates();
  const steps = can(actor, 'steps.read', room) ? await readSteps(room) : [];
  const year = yearOf(isoTime(schemes.clock));
  return {
    scheme: { updates, steps },
    stored: storedSettings(services.store, register.settings, room, year),
  };
}
