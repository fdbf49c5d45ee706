import type { MessageParams } from '@schemes/model/findings/finding';
import type { RefusalCode } from '@schemes/policy/Result';

/** Thrown when an uploaded file cannot be read. The service returns its code and parameters as a refusal. */
export class ImportProblem extends Error {
  readonly code: RefusalCode;
  readonly params: MessageParams;

  constructor(code: RefusalCode, params: MessageParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
