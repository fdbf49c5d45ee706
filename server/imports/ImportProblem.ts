import type { MessageParams } from '@schemes/model/finding';
import type { RefusalCode } from '@schemes/policy/Result';

/** A file that cannot be read, with the reason as a refusal. Thrown while reading; the service returns it as a result. */
export class ImportProblem extends Error {
  readonly code: RefusalCode;
  readonly params: MessageParams;

  constructor(code: RefusalCode, params: MessageParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
