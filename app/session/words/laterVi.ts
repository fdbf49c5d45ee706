import { citations } from '@schemes/messages/vi/citations';
import { clerk } from '@schemes/messages/vi/clerk';
import { examination } from '@schemes/messages/vi/examination';
import { figures } from '@schemes/messages/vi/figures';
import { findings } from '@schemes/messages/vi/findings';
import { importRefusals } from '@schemes/messages/vi/importRefusals';
import { layers } from '@schemes/messages/vi/layers';
import { manage } from '@schemes/messages/vi/manage';
import { notes } from '@schemes/messages/vi/notes';
import { numbers } from '@schemes/messages/vi/numbers';
import { office } from '@schemes/messages/vi/office';
import { papers } from '@schemes/messages/vi/papers';
import { refusals } from '@schemes/messages/vi/refusals';
import { ruleKinds } from '@schemes/messages/vi/ruleKinds';
import { signIn } from '@schemes/messages/vi/signIn';
import { steps } from '@schemes/messages/vi/steps';
import { tableFindings } from '@schemes/messages/vi/tableFindings';
import { word } from '@schemes/messages/vi/word';

/** The messages of findings, dialogs and all other pages. */
export const laterVi = {
  ...citations,
  ...clerk,
  ...examination,
  ...figures,
  ...findings,
  ...importRefusals,
  ...layers,
  ...manage,
  ...notes,
  ...numbers,
  ...office,
  ...papers,
  ...refusals,
  ...ruleKinds,
  ...signIn,
  ...steps,
  ...tableFindings,
  ...word,
};
