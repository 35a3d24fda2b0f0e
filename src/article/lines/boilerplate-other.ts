/** Boilerplate lines in other European languages: data for phrases.ts. */
import type { BoilerplateRow } from './boilerplate-row';

/** Such a line is left out; as a heading it introduces a list of other articles. */
export const BOILERPLATE_OTHER: readonly BoilerplateRow[] = [
  [
    'weitere weiterführende mehr',
    /^(?:weitere|weiterführende|mehr) (?:informationen|infos|themen|artikel|meldungen|nachrichten|beiträge|links?|zum thema)\s*:?$/,
  ],
  [
    'auch das passend',
    /^(?:auch interessant|das könnte (?:sie|dich|euch) (?:auch )?interessieren|passend zum thema)\s*[:!]?$/,
  ],
  [
    'weiterlesen zum lesen schon',
    /^(?:lesen sie auch|(?:(?:zum )?weiterlesen|lesen sie (?:mehr|dazu).{0,60}|schon gelesen\?)\s*[:.…]?$)/,
  ],
  ['lire sur en', /^(?:lire aussi|(?:lire également|sur le même (?:sujet|thème)|en savoir plus)(?:$|\s*[:>]))/],
  [
    'lee te le noticias más',
    /^(?:lee también|(?:lee además|(?:te|le) puede interesar|noticias relacionadas|más información)(?:$|\s*[:>]))/,
  ],
];
