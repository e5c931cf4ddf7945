import type { Distribution } from "./distribution.ts";
import { constant } from "./kinds/constant.ts";
import { empirical } from "./kinds/empirical.ts";
import { erlang } from "./kinds/erlang.ts";
import { exponential } from "./kinds/exponential.ts";
import type { Family } from "./kinds/family.ts";
import { gamma } from "./kinds/gamma.ts";
import { lognormal } from "./kinds/lognormal.ts";
import { normal } from "./kinds/normal.ts";
import { quantiles } from "./kinds/quantiles.ts";
import { triangular } from "./kinds/triangular.ts";
import { uniform } from "./kinds/uniform.ts";
import { weibull } from "./kinds/weibull.ts";

const families: { [Kind in Distribution["kind"]]: Family<Extract<Distribution, { kind: Kind }>> } = {
  constant,
  uniform,
  exponential,
  lognormal,
  gamma,
  erlang,
  weibull,
  triangular,
  normal,
  empirical,
  quantiles,
};

/** The family a distribution belongs to. The cast says what the table's type says: each kind maps to the family of that kind. */
export function familyOf(distribution: Distribution): Family<Distribution> {
  return families[distribution.kind] as Family<Distribution>;
}
