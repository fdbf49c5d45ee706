import type { PaperSettingForm } from '@app/context/PaperPage';
import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import { got, type TestServices } from '@server/testing/testServices';

/** The id of the demo workspace's filled scheme. */
export async function sampleOf({ as }: Pick<TestServices, 'as'>): Promise<string> {
  const cards = await (await as('member')).schemes.list();
  return cards.find(({ organisation }) => organisation.name === 'Đảng bộ xã Minh Tân')?.id ?? '';
}

/** Submits every section as a member and approves it as the chair. */
export async function approveAll({ as }: Pick<TestServices, 'as'>, id: string): Promise<void> {
  const [member, chair] = [await as('member'), await as('chair')];
  const { snapshot } = got(await member.schemes.open(id));
  for (const { id: section } of snapshot.sections) {
    got(await member.schemes.move(id, section, 'submit', { note: '' }));
    const seen = contentDigest(sectionContent(snapshot, section));
    got(await chair.schemes.move(id, section, 'approve', { note: '', seen }));
  }
}

/** Saves a paper setting with date and signatory as the clerk. */
export async function keepReadySetting(
  t: Pick<TestServices, 'as'>,
  id: string,
  paper: string,
  more: PaperSettingForm = {},
): Promise<void> {
  await keepReadySettings(t, id, [paper], more);
}

/**
 * The same for several papers. All pages are read before the first setting is stored, so that one survey serves all of
 * them.
 */
export async function keepReadySettings(
  { as }: Pick<TestServices, 'as'>,
  id: string,
  papers: readonly string[],
  more: PaperSettingForm = {},
): Promise<void> {
  const clerk = await as('clerk');
  const ready: [paper: string, setting: PaperSettingForm][] = [];
  for (const paper of papers) {
    const { setting } = got(await clerk.papers.page(id, paper));
    const signing = { ...(setting.signing as object), name: 'Phạm Quốc Dũng' };
    ready.push([paper, { ...setting, date: '2025-06-02', signing, ...more }]);
  }
  for (const [paper, setting] of ready) got(await clerk.papers.saveSetting(id, paper, setting));
}
