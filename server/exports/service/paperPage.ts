import type { PaperPage } from '@app/context/PaperPage';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { NO_HABITS } from '@server/exports/store/PaperStore';
import { seriesCard } from '@server/exports/store/paperSeries';
import { issueCard, paperLine } from './issueCard';
import type { PaperRequest } from './PaperRequest';
import { surveyAll } from './surveyPaper';

/** The content of the page of a scheme's papers. The chosen paper is `paper`, or the first if `paper` is unknown. */
export async function paperPage(request: PaperRequest, paper: string): Promise<Result<PaperPage>> {
  const { room, schemes, register, services } = request;
  const { register: issued, habits } = services.store;
  const surveyed = await surveyAll(request);
  if (!surveyed.ok) return surveyed;
  const { version, title, term, papers, notApplicable, notApproved, unexplained } = surveyed.value;
  const issues = issued.data.issues
    .filter(({ scheme }) => scheme === room.id)
    .map((row) => issueCard(row, version))
    .reverse();
  const lines = papers.map((surveyedPaper) => paperLine(surveyedPaper, issues));
  const at = Math.max(
    0,
    lines.findIndex((line) => line.paper === paper),
  );
  const [chosen, line] = [papers[at], lines[at]];
  if (!chosen || !line) return refuse({ code: 'refusal.noPaper', params: { paper } });
  const { recipients, signatories, places } = habits.data[room.organisation] ?? NO_HABITS;
  const value: PaperPage = {
    head: {
      id: room.id,
      organisation: schemes.organisation(room.organisation),
      title,
      archived: room.state.archived,
    },
    papers: lines,
    notApplicable,
    chosen: line,
    setting: chosen.setting,
    settingFrom: chosen.settingFrom,
    notApproved: notApproved.length,
    missing: chosen.missing,
    unexplained,
    series:
      chosen.form === 'numbered' ? seriesCard(issued.data, room.organisation, term, chosen.setting) : null,
    habits: { recipients, signatories, places },
    issues,
    receipts: register.receipts.data
      .filter((receipt) => receipt.scheme === room.id)
      .map(({ scheme: _, ...receipt }) => receipt)
      .reverse(),
    pdf: services.libreOffice.isInstalled,
  };
  return ok(value);
}
