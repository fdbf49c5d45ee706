import { citations } from '@schemes/messages/en/citations';
import { clerk } from '@schemes/messages/en/clerk';
import { examination } from '@schemes/messages/en/examination';
import { figures } from '@schemes/messages/en/figures';
import { findings } from '@schemes/messages/en/findings';
import { importRefusals } from '@schemes/messages/en/importRefusals';
import { layers } from '@schemes/messages/en/layers';
import { manage } from '@schemes/messages/en/manage';
import { notes } from '@schemes/messages/en/notes';
import { numbers } from '@schemes/messages/en/numbers';
import { office } from '@schemes/messages/en/office';
import { papers } from '@schemes/messages/en/papers';
import { refusals } from '@schemes/messages/en/refusals';
import { ruleKinds } from '@schemes/messages/en/ruleKinds';
import { signIn } from '@schemes/messages/en/signIn';
import { steps } from '@schemes/messages/en/steps';
import { tableFindings } from '@schemes/messages/en/tableFindings';
import { word } from '@schemes/messages/en/word';

/** The messages of findings, dialogs and all other pages. */
export const laterEn = {
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
