/** Whose *UBND tỉnh* it is: that of the one province whose bodies the article names. */

import type { Attributes } from '../attributes/attributes';
import { provinceIn } from '../issuers/provinces';

/** Told without its place: *UBND tỉnh*, *Chủ tịch UBND thành phố*. */
const BARE = /(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) (tỉnh|thành phố|TP)$/i;
const NAMED =
  /(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) ([Tt]ỉnh|[Tt]hành phố|TP\.?) ?((?:HCM|\p{Lu}\p{Ll}+)(?:(?: - | )\p{Lu}\p{Ll}+){0,3})/gu;

/** Fills in the place where `text` names one such body, and no other of its kind; `attributes` of all that it names. */
export function placeIssuers(text: string, attributes: Attributes[]): void {
  if (!attributes.some(({ issuer }) => BARE.test(issuer ?? ''))) return;
  const places = { tỉnh: new Set<string>(), 'thành phố': new Set<string>() };
  for (const [, kind = '', name = ''] of text.matchAll(NAMED))
    places[/^tỉnh$/i.test(kind) ? 'tỉnh' : 'thành phố'].add(
      name === 'HCM' ? 'Hồ Chí Minh' : (provinceIn(name) ?? name),
    );
  for (const own of attributes) {
    const kind = BARE.exec(own.issuer ?? '')?.[1];
    if (kind === undefined) continue;
    const [place, ...others] = places[/^tỉnh$/i.test(kind) ? 'tỉnh' : 'thành phố'];
    if (place !== undefined && others.length === 0 && provinceIn(place) === place) own.issuer += ` ${place}`;
  }
}
