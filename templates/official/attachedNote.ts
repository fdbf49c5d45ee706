import type { Block } from './block';
import { attachedTo, symbolOf } from './faceLines';
import type { PaperSetting } from './paperSetting';
import { centredNote } from './textBlocks';

/** `(Kèm theo Tờ trình số …)` under the title of a paper that goes with another; a submission where nothing else is said. */
export function attachedNote(setting: PaperSetting): Block {
  const { attachedTo: parent = { symbol: symbolOf('TTr', setting.symbol) }, issuer, standard } = setting;
  return centredNote(attachedTo({ ...parent, issuer, standard }));
}
