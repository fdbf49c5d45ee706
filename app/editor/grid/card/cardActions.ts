import type { GridActions } from '../model/GridActions';
import type { GridCommand } from '../model/GridCommand';
import type { GridPlace } from '../model/gridPlace';

/** What a card reads when an action runs. */
export interface CardAccess {
  readonly active: () => GridPlace | null;
  /** Keys of the fields in their order. */
  readonly fields: () => readonly string[];
  /** Moves the focus out of the card: after its last field or before its first. */
  readonly leave: (by: 1 | -1) => void;
}

/**
 * Adapts the actions of a table to rows that are drawn as cards. Keys that move between cells move between the fields
 * of one row, and commands on ranges or columns do nothing. Every other action is the table's, so a card writes as a
 * cell does.
 */
export function cardActions(actions: GridActions, { active, fields, leave }: CardAccess): GridActions {
  const step = (by: number): boolean => {
    const at = active();
    const keys = fields();
    const to = at ? keys[keys.indexOf(at.column) + by] : undefined;
    if (!at || to === undefined) return false;
    actions.goTo(at.row, to);
    return true;
  };
  const card: GridActions = {
    ...actions,
    // A card has no ranges.
    extendTo: () => {},
    selectRow: () => {},
    selectColumn: () => {},
    command: (command, event) => {
      const by = stepOf(command);
      if (by === null) {
        if (!isForRange(command)) actions.command(command, event);
        return;
      }
      if (step(by)) event?.preventDefault();
      else if (command.kind === 'next' && !event) leave(command.by);
    },
    commit: (value, end, before) => {
      actions.commit(value, null, before);
      if (end) card.command(end);
    },
  };
  return card;
}

/** By how many fields a command moves, 0 if it would extend a range; null for a command that does not move. */
function stepOf(command: GridCommand): number | null {
  if (command.kind === 'next') return command.by;
  if (command.kind !== 'move') return null;
  return command.extend === true ? 0 : Math.sign(command.rows) + Math.sign(command.columns);
}

/** Commands on ranges and columns, which a card does not have. */
function isForRange({ kind }: GridCommand): boolean {
  return [
    'edge',
    'dataEdge',
    'fillDown',
    'fillRight',
    'selectAll',
    'selectRow',
    'selectColumn',
    'columnPanel',
  ].includes(kind);
}
