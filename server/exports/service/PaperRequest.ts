import type { Lang } from '@schemes/messages/lang';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Trail } from '@server/office/Trail';
import type { Room } from '@server/rooms/room/Room';
import type { SchemeRepository } from '@server/rooms/schemes/SchemeRepository';
import type { TaskOwner } from '@server/runtime/FairQueue';
import type { Register } from '@server/store/register/Register';
import type { PaperServices } from './PaperServices';

/** One request for papers: the actor, the scheme's room, and all that papers are made from. The caller checked the right. */
export interface PaperRequest {
  readonly room: Room;
  readonly actor: Actor;
  readonly lang: Lang;
  readonly schemes: SchemeRepository;
  readonly register: Pick<Register, 'settings' | 'receipts'>;
  readonly services: PaperServices;
  readonly trail: Trail;
}

/** The owner of the tasks that the paper threads run for a request. */
export function ownerOf({ actor, room }: Pick<PaperRequest, 'actor' | 'room'>): TaskOwner {
  return { person: actor.id, organisation: room.organisation };
}
