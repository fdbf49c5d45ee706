export { createJudgeInSteps } from '@schemes/rules/judge/createJudge';
export { tableTypeOf } from '@schemes/rules/judge/tableTypeOf';
export { validate } from '@schemes/rules/judge/validate';
