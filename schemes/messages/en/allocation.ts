import type { allocation as vi } from '../vi/allocation';

/** The proposal of delegate quotas and the columns that carry it. English. */
export const allocation: Readonly<Record<keyof typeof vi, string>> = {
  'allocation.open': 'Propose an allocation',
  'allocation.lead':
    'Calculates the elected delegates of each Party organisation and writes them into the table. Ex-officio and designated delegates, and those for importance, stay as in the table.',
  'allocation.method': 'Method',
  'allocation.method.formula': 'By formula',
  'allocation.method.fixed': 'Fixed total, largest remainder',
  'allocation.methodHint.formula':
    'A base by type of unit, plus delegates by full members, plus importance. The initial numbers are those of the XIV National Congress, as an example: replace them with those of your superior organisation.',
  'allocation.methodHint.fixed':
    'Ex-officio and designated delegates and those for importance are subtracted; the rest is shared by full members, and the largest remainders get one more.',
  'allocation.base.unmerged': 'Base: not merged',
  'allocation.base.merged_two': 'Base: merged from 2',
  'allocation.base.merged_three': 'Base: merged from 3',
  'allocation.per': 'Full members for one delegate',
  'allocation.remainder': 'One more delegate from a remainder of',
  'allocation.total': 'Total delegates',
  'allocation.least': 'Minimum for each unit',
  'allocation.provision': 'Provision',
  'allocation.basis.formula':
    'By formula: base {unmerged} (not merged), {merged_two} (merged from 2), {merged_three} (merged from 3); 1 for every {per} full members, 1 more from a remainder of {remainder}',
  'allocation.basis.fixed':
    'By a fixed total of {total} delegates, ex-officio and designated included; each unit elects at least {least}; shared by full members, largest remainders first',
  'allocation.table': 'Elected delegates proposed',
  'allocation.unit': 'Party organisation',
  'allocation.kind': 'Type of unit',
  'allocation.members': 'Full members',
  'allocation.unrounded': 'Before rounding',
  'allocation.rounded': 'Rounded',
  'allocation.correction': 'Manual correction',
  'allocation.reason': 'Reason',
  'allocation.elected': 'Elected',
  'allocation.difference': 'Difference',
  'allocation.ground': 'Rounding',
  'allocation.correctionOf': 'Manual correction: {name}',
  'allocation.reasonOf': 'Reason: {name}',
  'allocation.kindOf': 'Type of unit: {name}',
  'allocation.sum': 'Total',
  'allocation.ground.leftUp': 'Remainder {left}, at least {remainder}: 1 more',
  'allocation.ground.leftDown': 'Remainder {left}, below {remainder}: no more',
  'allocation.ground.whole': 'Whole number',
  'allocation.ground.least': 'Below the minimum: gets {least}',
  'allocation.ground.up': 'Among the largest remainders: 1 more',
  'allocation.ground.down': 'Smaller remainder: no more',
  'allocation.ground.tiedUp': 'Same remainder as another unit; more members or earlier in the table: 1 more',
  'allocation.ground.tiedDown':
    'Same remainder as another unit; fewer members or later in the table: no more',
  'allocation.delegates': 'Total delegates: {total}',
  'allocation.cap': 'Cap: {max} ({provision})',
  'allocation.noCap':
    'The cap is not known: enter the level, place and date of the congress in General facts, and choose a delegate congress.',
  'allocation.write': 'Write to table',
  'allocation.same': 'The table already matches this proposal.',
  'allocation.undoHint': 'Written in one step; Undo in the table takes it back in one step.',
  'allocation.offTotal': 'After corrections there are {delegates} delegates, not the fixed total of {total}.',
  'allocation.problem.noUnits': 'The table has no Party organisations yet. Add rows, then propose again.',
  'allocation.problem.members':
    'Full members are missing in {n} {n|row|rows}: {names}. Enter them in the table, then propose again.',
  'allocation.problem.noMembers':
    'Every row has 0 full members, so nothing can be shared. Enter the right numbers in the table.',
  'allocation.problem.per': 'Full members for one delegate must be 1 or more.',
  'allocation.problem.remainder': 'The remainder for one more delegate must be from 1 to {per}.',
  'allocation.problem.total':
    'A total of {total} is not enough: ex-officio, designated and importance take {locked}, and at least {least} for each unit takes {floors}. Enter {needed} or more.',
  'allocation.problem.correction':
    '{name}: a correction of {correction} is too large; at most {most} can be subtracted. Change the correction or the number for importance.',
  'allocation.problem.reason': '{name}: corrected manually. Enter the reason.',
  'allocation.problem.overCap':
    '{total} delegates are {over} above the cap of {max}. Raise the members for one delegate, lower the bases, or correct manually.',
  'allocation.problem.totalOverCap':
    'The fixed total gives {total} delegates, {over} above the cap of {max}. Lower the total.',
  'column.quotas.unit_kind': 'Type of unit',
  'column.quotas.correction': 'Manual correction',
  'column.quotas.reason': 'Reason, method',
  'columnGroup.allocation': 'Basis of allocation',
  'choice.unit_kind.unmerged': 'Not merged',
  'choice.unit_kind.merged_two': 'Merged from 2',
  'choice.unit_kind.merged_three': 'Merged from 3',
};
