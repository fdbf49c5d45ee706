import { broken, type CheckResult, met } from '../CheckResult';
import type { SchemeView } from '../SchemeView';

/** `facts.appointment`: where the committee is appointed, the decision's number and date are given. */
export function appointment(_check: unknown, view: SchemeView): CheckResult[] {
  const how = 'facts.appointment';
  return (['appointment_number', 'appointment_date'] as const).map((key) => {
    const at = view.factRef(key);
    if (view.facts[key] !== undefined) return met(how, {}, at);
    return broken({ code: `facts.${key}`, how, params: {}, at });
  });
}
