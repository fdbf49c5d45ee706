import { clerk } from '@schemes/messages/en/clerk';
import { figures } from '@schemes/messages/en/figures';
import { findings } from '@schemes/messages/en/findings';
import { importRefusals } from '@schemes/messages/en/importRefusals';
import { imports } from '@schemes/messages/en/imports';
import { layers } from '@schemes/messages/en/layers';
import { manage } from '@schemes/messages/en/manage';
import { office } from '@schemes/messages/en/office';
import { paperSetting } from '@schemes/messages/en/paperSetting';
import { papers } from '@schemes/messages/en/papers';
import { ruleKinds } from '@schemes/messages/en/ruleKinds';
import { steps } from '@schemes/messages/en/steps';
import { tableFindings } from '@schemes/messages/en/tableFindings';
import { word } from '@schemes/messages/en/word';

/** What findings, dialogs and the other pages say. */
export const laterEn = {
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
