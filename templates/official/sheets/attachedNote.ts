import { attachedTo, symbolOf } from '@templates/official/face/faceLines';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import type { Block } from '@templates/official/text/block';
import { centredNote } from '@templates/official/text/textBlocks';

/** `(Kèm theo Tờ trình số …)` under the title of a paper that goes with another; a submission where nothing else is said. */
export function attachedNote(setting: PaperSetting): Block {
  const { attachedTo: parent = { symbol: symbolOf('TTr', setting.symbol) }, issuer, standard } = setting;
  return centredNote(attachedTo({ ...parent, issuer, standard }));
}
