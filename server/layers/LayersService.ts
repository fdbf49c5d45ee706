import type { LayerPage, Layers } from '@app/context/Layers';
import { checkOfKey } from '@schemes/layers/clauseKey';
import { formatParameter, parameterText } from '@schemes/messages/formatParameter';
import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { Actor } from '@schemes/model/scheme/actor';
import { refusalToAdminister } from '@schemes/policy/can';
import { type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { Trail } from '@server/office/Trail';
import type { GivenSetting, LayerRepository } from './LayerRepository';

/** The rule layers as one actor may read and set them; only administrators may. */
export class LayersService implements Layers {
  readonly #actor: Actor | null;
  readonly #lang: Lang;
  readonly #layers: LayerRepository;
  readonly #trail: Trail;
  readonly #confirm: () => Refusal | null;

  /** `confirm`: why the password must be confirmed before a change; null if it need not be. */
  constructor(
    actor: Actor | null,
    lang: Lang,
    layers: LayerRepository,
    trail: Trail,
    confirm: () => Refusal | null = () => null,
  ) {
    this.#confirm = confirm;
    this.#actor = actor;
    this.#lang = lang;
    this.#layers = layers;
    this.#trail = trail;
  }

  page(organisation: string, pack: string): Result<LayerPage> {
    const denied = refusalToAdminister(this.#actor);
    return denied ? refuse(denied) : this.#layers.page(organisation, pack);
  }

  /** A refusal names the parameter, the value and the layer above in the caller's language. */
  async set(organisation: string, given: GivenSetting): Promise<Result<null>> {
    const denied = refusalToAdminister(this.#actor) ?? this.#confirm();
    if (denied) return refuse(denied);
    const result = await this.#layers.set(organisation, given, this.#trail.origin);
    if (result.ok) return result;
    const { code, params = {} } = result.refusal;
    const lang = this.#lang;
    const shown: Record<string, string | number> = { ...params };
    if (code !== 'refusal.badForm' && typeof params.parameter === 'string') {
      shown.parameter = parameterText(lang, { check: checkOfKey(given.clause), path: params.parameter });
    }
    if (code === 'refusal.layerUnreadable')
      shown.example = t(lang, `parameter.example.${params.example}` as never);
    if ('rejected' in result) {
      shown.value = formatParameter(lang, result.rejected.value);
      shown.above = formatParameter(lang, result.rejected.above);
      shown.layer = params.layer === '' ? t(lang, 'layer.centre') : (params.layer ?? '');
    }
    return refuse({ code, params: shown });
  }

  async drop(organisation: string, pack: string, clause: string): Promise<Result<null>> {
    const denied = refusalToAdminister(this.#actor) ?? this.#confirm();
    return denied ? refuse(denied) : this.#layers.drop(organisation, pack, clause, this.#trail.origin);
  }
}
