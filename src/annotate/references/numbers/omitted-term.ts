/** Symbols of the National Assembly whose term was left out or set apart: *41/2022/UBTVQH*, *41/2022/UBTV-QH15*. */

import { termSitting } from './assembly-terms';
import type { NumberSymbol } from './symbol';

/** Returns `symbol` with the term of the Assembly that sat in `year`; as it is, if it needs none or two terms sat in that year. */
export function withAssemblyTerm(symbol: NumberSymbol, year: number, text: string): NumberSymbol {
  const { codes, joints, end } = joined(symbol);
  const last = codes.at(-1) ?? '';
  const term = /^(?:UBTV)?QH$/.test(last) ? termSitting(year, text.slice(end, end + 40)) : null;
  return { codes: term === null ? codes : [...codes.slice(0, -1), `${last}${term}`], joints, end };
}

function joined({ codes, joints, end }: NumberSymbol): NumberSymbol {
  return codes.at(-2) === 'UBTV' && /^QH\d*$/.test(codes.at(-1) ?? '')
    ? { codes: [...codes.slice(0, -2), codes.slice(-2).join('')], joints: joints.slice(0, -1), end }
    : { codes, joints, end };
}
