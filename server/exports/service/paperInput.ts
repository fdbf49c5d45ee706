import { can } from '@schemes/policy/can';
import { storedSettings } from '@server/exports/store/storedSettings';
import type { SchemeInput, StoredSettings } from '@server/exports/tasks/paperTask';
import { readSteps } from '@server/rooms/steps/stepRecords';
import type { PaperRequest } from './PaperRequest';

/** What the paper thread needs for a request: the scheme at one moment, and the clerk's settings. */
export interface PaperInput {
  readonly scheme: SchemeInput;
  readonly stored: StoredSettings;
}

/** Collects the input of a request. It contains tallies if the actor may read them. Only the paper thread reads the updates. */
export async function paperInput({ room, actor, register, services }: PaperRequest): Promise<PaperInput> {
  const updates = await room.updates();
  const steps = can(actor, 'steps.read', room) ? await readSteps(room) : [];
  return { scheme: { updates, steps }, stored: storedSettings(services.store, register.settings, room) };
}
