import { withRosterVotes } from '@schemes/model/rosterVotes';
import { attachedNote } from '../attachedNote';
import { missingFace } from '../missingFace';
import { widthOf } from '../pageGeometry';
import type { PaperDefinition } from '../paperKind';
import { peopleOf } from '../peopleOf';
import { schemeNames } from '../schemeNames';
import { schemeTableBlock } from '../schemeTableBlock';
import { missingTables, schemeTables } from '../schemeTables';
import { settingFor, sheet } from '../sheet';
import { standardOf } from '../standards/standardOf';
import { count, text } from '../textBlocks';

/** Danh sách trích ngang: the roster (B3) on turned pages under a repeated head of two rows, closed with its count. */
export const danhSachTrichNgang: PaperDefinition = {
  kind: 'danhSachTrichNgang',
  stem: 'danh-sach-trich-ngang',
  type: 'DS',
  title: 'paper.danhSachTrichNgang',
  form: 'attached',
  needs: { tables: ['B3'], steps: 'whereGiven', text: false },
  parts: (snapshot) => (schemeTables(snapshot, ['B3']).length > 0 ? [null] : []),
  partName: () => null,
  compose({ snapshot, setting: given }) {
    const setting = settingFor(danhSachTrichNgang, given);
    const { committee, term } = schemeNames(snapshot);
    const people = peopleOf(snapshot);
    const again = people.filter(({ candidacy }) => candidacy === 're_election').length;
    const first = people.filter(({ candidacy }) => candidacy === 'first_time').length;
    const parted = again > 0 && first > 0 ? `, gồm ${count(again)} tái cử và ${count(first)} lần đầu` : '';
    return sheet(danhSachTrichNgang, {
      setting,
      type: 'Danh sách trích ngang',
      subject: setting.subject ?? `nhân sự giới thiệu ${committee}, ${term}`,
      landscape: true,
      body: [
        attachedNote(setting),
        ...schemeTables(withRosterVotes(snapshot), ['B3']).map((table) =>
          schemeTableBlock(table, widthOf(true, setting.house)),
        ),
        text(`Danh sách có ${count(people.length)} đồng chí${parted}${standardOf(setting).end}`),
      ],
    });
  },
  missing: ({ snapshot, setting }) => [
    ...missingFace(setting, 'attached'),
    ...missingTables(snapshot, ['B3']),
  ],
};
