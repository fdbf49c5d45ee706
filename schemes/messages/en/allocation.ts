import type { allocation as vi } from '../vi/allocation';

/** The proposal of delegate quotas (B7) and the columns that carry it. English. */
export const allocation: Readonly<Record<keyof typeof vi, string>> = {
  'allocation.open': 'Propose an allocation',
  'allocation.lead':
    'Works out the elected delegates of each Party organisation, then writes them into the table. Ex-officio and designated delegates and those for importance stay as the table has them.',
  'allocation.method': 'Method',
  'allocation.method.formula': 'By formula',
  'allocation.method.fixed': 'Fixed total, largest remainder',
  'allocation.methodHint.formula':
    'A base by kind of unit, delegates by full members, and importance. The first numbers are those of the XIV National Congress, as an example: put in those of the level above.',
  'allocation.methodHint.fixed':
    'Ex-officio and designated delegates and those for importance come off first; the rest is shared by full members, the largest remainders getting one more.',
  'allocation.base.unmerged': 'Base: not merged',
  'allocation.base.merged_two': 'Base: merged from 2',
  'allocation.base.merged_three': 'Base: merged from 3',
  'allocation.per': 'Members for one delegate',
  'allocation.remainder': 'One more from a remainder of',
  'allocation.total': 'All delegates',
  'allocation.least': 'Each unit at least',
  'allocation.provision': 'Provision',
  'allocation.basis.formula':
    'By formula: base {unmerged} (not merged), {merged_two} (merged from 2), {merged_three} (merged from 3); 1 for every {per} full members, 1 more from a remainder of {remainder}',
  'allocation.basis.fixed':
    'By a fixed total of {total} delegates, ex-officio and designated included; each unit elects at least {least}; shared by full members, largest remainders first',
  'allocation.table': 'Elected delegates proposed',
  'allocation.unit': 'Party organisation',
  'allocation.kind': 'Kind of unit',
  'allocation.members': 'Full members',
  'allocation.unrounded': 'Unrounded',
  'allocation.rounded': 'Rounded',
  'allocation.correction': 'By hand',
  'allocation.reason': 'Reason',
  'allocation.elected': 'Elected',
  'allocation.difference': 'Difference',
  'allocation.ground': 'Rounding',
  'allocation.correctionOf': 'By hand: {name}',
  'allocation.reasonOf': 'Reason: {name}',
  'allocation.kindOf': 'Kind of unit: {name}',
  'allocation.sum': 'Sum',
  'allocation.ground.leftUp': '{left} left over, {remainder} or more: 1 more',
  'allocation.ground.leftDown': '{left} left over, below {remainder}: none more',
  'allocation.ground.whole': 'A whole number',
  'allocation.ground.least': 'Below the least: gets {least}',
  'allocation.ground.up': 'Among the largest remainders: 1 more',
  'allocation.ground.down': 'A smaller remainder: none more',
  'allocation.ground.tiedUp': 'Same remainder as another; more members or earlier in the table: 1 more',
  'allocation.ground.tiedDown': 'Same remainder as another; fewer members or later in the table: none more',
  'allocation.delegates': 'All delegates: {total}',
  'allocation.cap': 'Cap: {max} ({rule}: {provision})',
  'allocation.noCap':
    'The cap is not known: level, place and date of the congress are needed among the general facts, and a delegate congress.',
  'allocation.write': 'Write into the table',
  'allocation.same': 'The table is as proposed here.',
  'allocation.undoHint': 'Written at once; the table’s Undo takes it back at once.',
  'allocation.offTotal': 'With corrections there are {delegates} delegates, not the fixed total of {total}.',
  'allocation.problem.noUnits': 'The table has no Party organisation yet. Add rows, then propose again.',
  'allocation.problem.members':
    'Full members are missing in {n} rows: {names}. Enter them in the table, then propose again.',
  'allocation.problem.noMembers':
    'All rows have 0 full members, so nothing can be shared. Enter the right numbers in the table.',
  'allocation.problem.per': 'Members for one delegate must be 1 or more.',
  'allocation.problem.remainder': 'The remainder that gives one more must be 1 to {per}.',
  'allocation.problem.total':
    'A total of {total} is not enough: ex-officio, designated and importance take {locked}, at least {least} for each unit takes {floors}. At least {needed} are needed.',
  'allocation.problem.correction':
    '{name}: a correction of {correction} is too much, at most {most} can be taken away. Change the correction or the number for importance.',
  'allocation.problem.reason': '{name}: corrected by hand, a reason is needed.',
  'allocation.problem.overCap':
    '{total} delegates are {over} above the cap of {max}. Raise the members for one delegate, lower the bases, or correct by hand.',
  'allocation.problem.totalOverCap':
    'The fixed total gives {total} delegates, {over} above the cap of {max}. Lower the total.',
  'column.B7.unit_kind': 'Kind of unit',
  'column.B7.correction': 'By hand',
  'column.B7.reason': 'Reason, method',
  'columnGroup.allocation': 'Ground of the allocation',
  'choice.unit_kind.unmerged': 'Not merged',
  'choice.unit_kind.merged_two': 'Merged from 2',
  'choice.unit_kind.merged_three': 'Merged from 3',
};
