import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `facts.appointment`: the number and the date of the decision that appoints the committee are filled in. */
export const appointment = defineCheck({
  kind: 'facts.appointment',
  parameters: {},
  messages: { findings: ['facts.appointment_date', 'facts.appointment_number'], how: ['facts.appointment'] },
  run(_parameters, view) {
    const how = 'facts.appointment';
    return (['appointment_number', 'appointment_date'] as const).map((key) => {
      const at = view.factRef(key);
      if (view.facts[key] !== undefined) return met(how, {}, at);
      return broken({ code: `facts.${key}`, how, params: {}, at });
    });
  },
});
