import { ok, type Result } from '@schemes/policy/Result';
import { definitionOf } from '@templates/official/kinds/papers';
import { makePaper } from './makePaper';
import { paperFileName } from './paperFileName';
import type { IssueAnswer, IssueTask } from './paperTask';
import { readScheme } from './readScheme';

/** Makes the file of a final paper. The caller must have checked the approvals and the setting and chosen the number. */
export async function issueTask({
  paper,
  setting,
  marks,
  ...scheme
}: IssueTask): Promise<Result<IssueAnswer>> {
  const { snapshot } = readScheme(scheme);
  const made = await makePaper(snapshot, paper, setting, marks);
  const { number } = setting;
  const mark = number === undefined ? {} : { number };
  return ok({
    file: { fileName: paperFileName(definitionOf(paper.kind), paper.part, snapshot, mark), ...made },
  });
}
