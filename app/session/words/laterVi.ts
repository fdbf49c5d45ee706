import { clerk } from '@schemes/messages/vi/clerk';
import { figures } from '@schemes/messages/vi/figures';
import { findings } from '@schemes/messages/vi/findings';
import { importRefusals } from '@schemes/messages/vi/importRefusals';
import { imports } from '@schemes/messages/vi/imports';
import { layers } from '@schemes/messages/vi/layers';
import { manage } from '@schemes/messages/vi/manage';
import { office } from '@schemes/messages/vi/office';
import { paperSetting } from '@schemes/messages/vi/paperSetting';
import { papers } from '@schemes/messages/vi/papers';
import { ruleKinds } from '@schemes/messages/vi/ruleKinds';
import { steps } from '@schemes/messages/vi/steps';
import { tableFindings } from '@schemes/messages/vi/tableFindings';
import { word } from '@schemes/messages/vi/word';

/** What findings, dialogs and the other pages say. */
export const laterVi = {
  ...clerk,
  ...figures,
  ...findings,
  ...importRefusals,
  ...imports,
  ...layers,
  ...manage,
  ...office,
  ...paperSetting,
  ...papers,
  ...ruleKinds,
  ...steps,
  ...tableFindings,
  ...word,
};
