import { type AppLoadContext, json } from '@remix-run/node';
import type { Refusal } from '@schemes/policy/Result';
import * as v from 'valibot';
import type { PaperSettingForm } from '../../context/PaperPage';
import { readForm } from '../../session/readForm';
import { refusalStatus } from '../../session/refusalStatus';
import { readSettingForm } from './settingFields';

const IssueForm = v.object({ seen: v.optional(v.string()) });
const CancelForm = v.object({ issue: v.string(), reason: v.string() });
const SignedForm = v.object({ issue: v.string(), reason: v.optional(v.string(), '') });
const NextForm = v.object({
  next: v.pipe(v.string(), v.trim(), v.regex(/^\d{1,4}$/), v.transform(Number)),
  note: v.string(),
});

interface Answer {
  readonly intent: 'setting' | 'issue' | 'cancel' | 'signed' | 'next';
  readonly refusal: Refusal | null;
  /** The typed setting, if it was refused. */
  readonly setting: PaperSettingForm | null;
  /** Paths of the fields that were refused. */
  readonly wrong: readonly string[];
}

/** Carries out a form of the export page. A form without a known intent saves the setting. */
export async function actOnPaper(
  { papers, lang }: AppLoadContext,
  id: string,
  paper: string,
  form: FormData,
) {
  switch (form.get('intent')) {
    case 'issue': {
      const read = readForm(form, IssueForm, lang);
      return answer('issue', read.ok ? await papers.issue(id, paper, read.value.seen) : read);
    }
    case 'cancel': {
      const read = readForm(form, CancelForm, lang);
      return answer('cancel', read.ok ? await papers.cancel(id, read.value.issue, read.value.reason) : read);
    }
    case 'signed': {
      const read = readForm(form, SignedForm, lang);
      if (!read.ok) return answer('signed', read);
      const file = form.get('file');
      const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
      return answer('signed', await papers.keepSigned(id, read.value.issue, bytes, read.value.reason));
    }
    case 'next': {
      const read = readForm(form, NextForm, lang);
      const { next, note } = read.ok ? read.value : { next: 0, note: '' };
      return answer('next', read.ok ? await papers.setNextNumber(id, paper, next, note) : read);
    }
    default: {
      const setting = readSettingForm(form);
      return answer('setting', await papers.saveSetting(id, paper, setting), setting);
    }
  }
}

function answer(
  intent: Answer['intent'],
  result: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal },
  setting: PaperSettingForm | null = null,
) {
  const { refusal } = result.ok ? { refusal: null } : result;
  const wrong = refusal?.code === 'refusal.badSetting' ? String(refusal.params?.where).split(',') : [];
  const body: Answer = { intent, refusal, setting: refusal ? setting : null, wrong };
  return json(body, { status: refusal ? refusalStatus(refusal.code) : 200 });
}
