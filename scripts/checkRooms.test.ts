import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkRooms, MAX_FILES_IN_ROOM, readRows, readSources, readTree } from './checkRooms.mjs';

const ROOMS = `
| room | may import | why |
|---|---|---|
| \`schemes/model\` | | The model imports nothing. |
| \`schemes/checks/view\` | \`schemes/model\` | The view knows no check. |
| \`schemes/checks/*\` | \`schemes/{model}\`, \`schemes/checks/view\` | A family imports no other family. |
| \`server/**\` | \`schemes/**\` | The server imports no page. |
| \`server/store\` | | The store knows nobody who calls it. |
| \`server/rooms\` | \`server/store\` | A room knows its store alone. |
`;

const TREE = `
\`\`\`
schemes/        the subject
  model/        types
  checks/       checks
    view/       the view
    age/        ages
    size/       sizes
server/         effects
  store/        stores
  rooms/        rooms
\`\`\`
`;

const SOURCES = {
  'schemes/model/cell.ts': '',
  'schemes/checks/view/view.ts': "import type { Cell } from '../../model/cell';",
  'schemes/checks/age/age.ts': "import { view } from '../view/view';",
  'schemes/checks/size/size.ts': "import { view } from '../view/view';",
  'server/store/store.ts': "import { cell } from '@schemes/model/cell';",
  'server/rooms/room.ts': "import { store } from '@server/store/store';",
};

const faultsOf = (sources: Readonly<Record<string, string>>, rooms = ROOMS, tree = TREE) =>
  checkRooms(new Map(Object.entries({ ...SOURCES, ...sources })), rooms, tree);

test('sources that follow the table have no fault', () => {
  assert.deepEqual(faultsOf({}), []);
});

test('an import that the table does not allow is answered with the sentence of its row', () => {
  const wrong = ["import { room } from '@server/rooms/room';", "import type { Room } from '../rooms/room';"];
  const dynamic = ["export { room } from '../rooms/room';", "const room = await import('../rooms/room');"];
  for (const text of [...wrong, ...dynamic, "let room: import('../rooms/room').Room;"]) {
    assert.deepEqual(faultsOf({ 'server/store/store.ts': text }), [
      'server/store/store.ts imports server/rooms/room.ts: The store knows nobody who calls it.',
    ]);
  }
  assert.deepEqual(faultsOf({ 'schemes/checks/age/age.ts': "import { size } from '../size/size';" }), [
    'schemes/checks/age/age.ts imports schemes/checks/size/size.ts: A family imports no other family.',
  ]);
});

test('a test may import whatever it tests', () => {
  assert.deepEqual(faultsOf({ 'server/store/store.test.ts': "import { room } from '../rooms/room';" }), []);
});

test('test doubles and case tables are for tests and tools alone', () => {
  const doubles = { 'server/store/testing/double.ts': '', 'schemes/checks/cases/table.ts': '' };
  const product = faultsOf({
    ...doubles,
    'server/rooms/room.ts': "import { double } from '@server/store/testing/double';",
    'schemes/checks/age/age.ts': "import { table } from '../cases/table';",
  });
  assert.deepEqual(product, [
    'schemes/checks/age/age.ts imports schemes/checks/cases/table.ts: test doubles and case tables are for tests and tools alone.',
    'server/rooms/room.ts imports server/store/testing/double.ts: test doubles and case tables are for tests and tools alone.',
  ]);
  const tool = { ...doubles, 'scripts/tool.ts': "import { double } from '@server/store/testing/double';" };
  const rooms = `${ROOMS}| \`scripts\` | \`server/**\` | A script runs the product. |\n`;
  assert.deepEqual(faultsOf(tool, rooms, TREE.replace('server/ ', 'scripts/       tools\nserver/ ')), []);
});

test('a room without a row, and a row without a room, are faults', () => {
  assert.deepEqual(
    faultsOf(
      { 'server/mail/send.ts': '' },
      ROOMS,
      TREE.replace('  rooms/', '  mail/         mail\n  rooms/'),
    ),
    ['server/mail: docs/rooms.md has no row for this room. Add what it may import, and why.'],
  );
  const more = `${ROOMS}| \`server/mail\` | | Mail. |\n| \`server\` | \`server/post\` | |\n`;
  assert.deepEqual(faultsOf({ 'server/index.ts': '' }, more), [
    'docs/rooms.md:10: server/mail holds no source file. Remove the row.',
    'docs/rooms.md:11: server has no sentence that says why it imports these rooms alone.',
    'docs/rooms.md:11: server may import server/post, which is no room.',
  ]);
});

test('a table that lets two rooms import each other is refused', () => {
  const circle = ROOMS.replace('| `server/store` | |', '| `server/store` | `server/rooms` |');
  assert.deepEqual(faultsOf({}, circle), [
    'docs/rooms.md:8: server/store may import server/rooms, whose row is below. A room imports rooms above it alone.',
  ]);
});

test('a room has a limited number of source files, tests not counted', () => {
  const files = Array.from({ length: MAX_FILES_IN_ROOM }, (_, i) => [`server/store/file${i}.ts`, '']);
  const tests = Array.from({ length: 9 }, (_, i) => [`server/rooms/file${i}.test.ts`, '']);
  assert.deepEqual(faultsOf(Object.fromEntries([...files.slice(1), ...tests])), []);
  assert.deepEqual(faultsOf(Object.fromEntries(files)), [
    `server/store: ${MAX_FILES_IN_ROOM + 1} source files. Divide a room of more than ${MAX_FILES_IN_ROOM}.`,
  ]);
});

test('the tree of the architecture page has a line for each room, and no other', () => {
  assert.deepEqual(readTree(TREE).slice(0, 4), [
    'schemes',
    'schemes/model',
    'schemes/checks',
    'schemes/checks/view',
  ]);
  assert.deepEqual(faultsOf({}, ROOMS, TREE.replace('  store/        stores', '  shop/         shops')), [
    'server/store: the tree in docs/architecture.md has no line for this room.',
    'docs/architecture.md: the tree has server/shop, which holds no source file.',
  ]);
});

test('the project’s own table and sources are read completely', () => {
  const rows = readRows(readFileSync('docs/rooms.md', 'utf8'));
  const sources = readSources('.');
  assert.ok(rows.length > 100);
  assert.ok(sources.size > 1000);
  const stripped = rows.map(({ room, why }) => `| \`${room}\` | | ${why} |`).join('\n');
  const faults = checkRooms(sources, stripped, readFileSync('docs/architecture.md', 'utf8'));
  assert.ok(faults.length > 2000, `only ${faults.length} imports across rooms were found`);
});
