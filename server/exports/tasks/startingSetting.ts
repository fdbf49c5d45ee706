import type { PaperSettingForm } from '@app/context/PaperPage';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { defaultPaperSetting } from '@templates/official/face/defaultPaperSetting';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import { type KeptSettings, type PaperName, paperKey } from './paperTask';

/** Fields of one paper alone: the next paper of the same kind takes over all others. */
const OF_ONE_PAPER = ['number', 'date', 'draft', 'copy', 'attachedTo', 'meeting', 'subject'];
/** Fields that a paper of another kind takes over. */
const OF_THE_HOUSE = ['place', 'superior', 'issuer', 'archive', 'standard', 'house', 'typist'];

/** A setting to begin with, and where it comes from. */
export interface StartingSetting {
  readonly setting: PaperSettingForm;
  readonly from: 'own' | 'last' | 'facts';
}

/** Fields that name the issuer: taken over by papers of the organisation, not by those of its congress. */
const ISSUER = ['superior', 'issuer'];

/**
 * The setting that the clerk begins with: the one kept for the paper, else the organisation's habits over what the facts
 * give. Where the scheme names the day of a paper, the setting has that date.
 */
export function startingSetting(
  definition: PaperDefinition,
  part: string | null,
  snapshot: Snapshot,
  kept: KeptSettings,
): StartingSetting {
  const found = foundSetting(definition, part, snapshot, kept);
  const date = definition.dayOf?.(snapshot, part ?? undefined);
  return date === undefined ? found : { ...found, setting: { date, ...found.setting } };
}

function foundSetting(
  definition: PaperDefinition,
  part: string | null,
  snapshot: Snapshot,
  kept: KeptSettings,
): StartingSetting {
  const name: PaperName = { kind: definition.kind, part };
  const own = kept.own[paperKey(name)];
  if (own) return { setting: attached(own, definition, kept), from: 'own' };
  const sibling = part === null ? undefined : kept.own[definition.kind];
  const face = defaultPaperSetting(snapshot, definition.kind);
  const symbol = face.symbol.replace(/^\p{L}+/u, definition.type);
  const facts: PaperSettingForm = { ...face, symbol };
  const last = sibling ?? kept.last[definition.kind];
  if (last) return { setting: attached({ ...facts, ...withoutOwn(last) }, definition, kept), from: 'last' };
  const ofCongress = symbol.endsWith('/ĐH');
  const handedOn = ofCongress ? OF_THE_HOUSE.filter((key) => !ISSUER.includes(key)) : OF_THE_HOUSE;
  const habit = kept.latest ? only(kept.latest, handedOn) : {};
  const from = Object.keys(habit).length > 0 ? 'last' : 'facts';
  return { setting: attached({ ...facts, ...habit }, definition, kept), from };
}

function withoutOwn(setting: PaperSettingForm): PaperSettingForm {
  return Object.fromEntries(Object.entries(setting).filter(([key]) => !OF_ONE_PAPER.includes(key)));
}

function only(setting: PaperSettingForm, keys: readonly string[]): PaperSettingForm {
  return Object.fromEntries(Object.entries(setting).filter(([key]) => keys.includes(key)));
}

/** An attached paper names the paper it goes with as soon as that paper has its number. */
function attached(
  setting: PaperSettingForm,
  { form }: PaperDefinition,
  { attachedTo }: KeptSettings,
): PaperSettingForm {
  return form !== 'attached' || attachedTo === null ? setting : { attachedTo, ...setting };
}
