/** Completes *UBND tỉnh* with its province, if the article names the bodies of only one province. */

import type { Attributes } from '../attributes/attributes';
import { provinceIn } from '../issuers/provinces';

/** Without a place name: *UBND tỉnh*, *Chủ tịch UBND thành phố*. */
const BARE = /(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) (tỉnh|thành phố|TP)$/i;
const NAMED =
  /(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) ([Tt]ỉnh|[Tt]hành phố|TP\.?) ?((?:HCM|\p{Lu}\p{Ll}+)(?:(?: - | )\p{Lu}\p{Ll}+){0,3})/gu;

/** Adds the place to the issuers of `attributes` if `text` names exactly one such body of that level. */
export function completeIssuerPlaces(text: string, attributes: Attributes[]): void {
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
