import { allocation } from './allocation';
import { citations } from './citations';
import { clerk } from './clerk';
import { command } from './command';
import { examination } from './examination';
import { figures } from './figures';
import { findings } from './findings';
import { grid } from './grid';
import { importRefusals } from './importRefusals';
import { imports } from './imports';
import { interfaceWords } from './interface';
import { layers } from './layers';
import { manage } from './manage';
import { notes } from './notes';
import { numbers } from './numbers';
import { office } from './office';
import { papers } from './papers';
import { refusals } from './refusals';
import { ruleKinds } from './ruleKinds';
import { signIn } from './signIn';
import { steps } from './steps';
import { tableFindings } from './tableFindings';
import { tables } from './tables';
import { word } from './word';

/** Every message of the program in Vietnamese. Keys are dotted; each file is one subject. */
export const vi = {
  ...allocation,
  ...citations,
  ...clerk,
  ...command,
  ...tables,
  ...examination,
  ...figures,
  ...findings,
  ...grid,
  ...tableFindings,
  ...refusals,
  ...importRefusals,
  ...imports,
  ...word,
  ...manage,
  ...notes,
  ...numbers,
  ...signIn,
  ...steps,
  ...layers,
  ...ruleKinds,
  ...office,
  ...papers,
  ...interfaceWords,
} as const;

/** The key of a message. */
export type MessageKey = keyof typeof vi;
