import type { Lang } from '@schemes/messages/lang';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Room } from '@server/rooms/room/Room';
import type { SchemeRepository } from '@server/rooms/schemes/SchemeRepository';
import type { Register } from '@server/store/register/Register';
import type { PaperServices } from './PaperServices';

/** What somebody comes for: one actor in the room of one scheme, with everything papers are made from. Rights are asked before. */
export interface PaperRequest {
  readonly room: Room;
  readonly actor: Actor;
  readonly lang: Lang;
  readonly schemes: SchemeRepository;
  readonly register: Pick<Register, 'settings' | 'receipts'>;
  readonly services: PaperServices;
}
