import type { PaperSettingForm } from '@app/context/PaperPage';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { defaultPaperSetting } from '@templates/official/face/defaultPaperSetting';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import { type PaperName, paperKey, type StoredSettings } from './paperTask';

/** Fields that belong to one paper. All others are carried over to the next paper of the same kind. */
const NOT_CARRIED_OVER = ['number', 'date', 'draft', 'copy', 'attachedTo', 'meeting', 'subject'];
/** Fields that are carried over to a paper of another kind. */
const CARRIED_TO_OTHER_KINDS = ['place', 'superior', 'issuer', 'archive', 'standard', 'house', 'typist'];

/** The setting of a paper before the clerk edits it, and its source. */
export interface StartingSetting {
  readonly setting: PaperSettingForm;
  readonly from: 'own' | 'last' | 'facts';
}

/** Fields that name the issuer. They are carried over to papers of the organisation, not to those of its congress. */
const ISSUER = ['superior', 'issuer'];

/**
 * The setting of a paper before the clerk edits it: the one saved for the paper, or else defaults from the facts,
 * replaced by the organisation's habits if it has any. If it has no date and the scheme states the day of the paper, it
 * gets that day.
 */
export function startingSetting(
  definition: PaperDefinition,
  part: string | null,
  snapshot: Snapshot,
  stored: StoredSettings,
): StartingSetting {
  const found = foundSetting(definition, part, snapshot, stored);
  const date = definition.dayOf?.(snapshot, part ?? undefined);
  return date === undefined ? found : { ...found, setting: { date, ...found.setting } };
}

function foundSetting(
  definition: PaperDefinition,
  part: string | null,
  snapshot: Snapshot,
  stored: StoredSettings,
): StartingSetting {
  const name: PaperName = { kind: definition.kind, part };
  const own = stored.own[paperKey(name)];
  if (own) return { setting: withAttachedTo(own, definition, stored), from: 'own' };
  const sibling = part === null ? undefined : stored.own[definition.kind];
  const face = defaultPaperSetting(snapshot, definition.kind, part);
  const symbol = face.symbol.replace(/^\p{L}+/u, definition.type);
  const facts: PaperSettingForm = { ...face, symbol };
  const last = sibling ?? stored.last[definition.kind];
  const isOfCongress = symbol.endsWith('/ĐH');
  if (last) {
    const carried = withoutOwn(last);
    // A paper of the first meeting uses the setting of the last paper of the congress, but with the symbol and heading of its own meeting.
    const sameMeeting = String(carried.symbol ?? '').endsWith('/ĐH') === isOfCongress;
    const heading = sameMeeting ? {} : { symbol, issuer: facts.issuer, superior: facts.superior };
    return {
      setting: withAttachedTo({ ...facts, ...carried, ...heading }, definition, stored),
      from: 'last',
    };
  }
  const carriedOver = isOfCongress
    ? CARRIED_TO_OTHER_KINDS.filter((key) => !ISSUER.includes(key))
    : CARRIED_TO_OTHER_KINDS;
  const habit = stored.latest ? only(stored.latest, carriedOver) : {};
  const from = Object.keys(habit).length > 0 ? 'last' : 'facts';
  return { setting: withAttachedTo({ ...facts, ...habit }, definition, stored), from };
}

function withoutOwn(setting: PaperSettingForm): PaperSettingForm {
  return Object.fromEntries(Object.entries(setting).filter(([key]) => !NOT_CARRIED_OVER.includes(key)));
}

function only(setting: PaperSettingForm, keys: readonly string[]): PaperSettingForm {
  return Object.fromEntries(Object.entries(setting).filter(([key]) => keys.includes(key)));
}

/** Adds to the setting of an attached paper the paper to which it is attached, once that has its number. */
function withAttachedTo(
  setting: PaperSettingForm,
  { form }: PaperDefinition,
  { attachedTo }: StoredSettings,
): PaperSettingForm {
  return form !== 'attached' || attachedTo === null ? setting : { attachedTo, ...setting };
}
