import { can } from '@schemes/policy/can';
import { keptSettings } from '@server/exports/store/keptSettings';
import type { KeptSettings, SchemeInput } from '@server/exports/tasks/paperTask';
import { readSteps } from '@server/rooms/steps/stepRecords';
import type { PaperRequest } from './PaperRequest';

/** What the paper thread needs of a request: the scheme at one moment, and the clerk's settings. */
export interface PaperInput {
  readonly scheme: SchemeInput;
  readonly kept: KeptSettings;
}

/** The scheme as the actor may have it printed: with tallies where they may read them. The room does not read it here. */
export async function paperInput({ room, actor, register, services }: PaperRequest): Promise<PaperInput> {
  const updates = await room.updates();
  const steps = can(actor, 'steps.read', room) ? await readSteps(room) : [];
  return { scheme: { updates, steps }, kept: keptSettings(services.store, register.settings, room) };
}
