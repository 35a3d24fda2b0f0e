/** Boilerplate lines on any page: data for phrases.ts. */
import type { BoilerplateRow } from './boilerplate-row';

/** Such a line is left out. */
export const BOILERPLATE: readonly BoilerplateRow[] = [
  [
    'embed à let tell also keep continue leave post write add filed all back text skip view our story article',
    /^(?:embed\s*<|à lire aussi|let (?:our news meet your inbox|us know)|tell us (?:what|know)|(?:also|keep|continue) reading|(?:leave|post|write|add) a (?:comment|reply)|filed under|all rights reserved|back to (?:top|gallery)|text size|skip to |view comments|our standards: the thomson reuters|(?:story|article) continues (?:below|after|under))/,
  ],
  [
    'loading loading... print close caption show something',
    /^(?:loading.{0,4}|print|close|caption|show more|something to consider)$/,
  ],
  ['advert advertisement advertisements adverts', /^advert(?:isement)?s?(?:$|[\s:.])/],
  ['sign signing', /^sign(?:ing)? up(?:$| (?:for|to|here|now|today))/],
  ['subscribe', /^subscribe(?:$| (?:to|now|here|today))/],
  ['follow like join find please', /^(?:please )?(?:follow|like|join|find) (?:us|me|him|her|them|our|\S+) (?:on|at|@)/],
  [
    'get start receive',
    /^(?:get|start|receive) (?:the|our|your) (?:latest|best|day with|free|daily|weekly|top|news).{0,80}(?:inbox|newsletter|email|delivered|powered)/,
  ],
  ['page pages', /^pages?\s*:?\s*\d[\d\s|]*(?:of \d+)?$/],
  ['views', /^views?\s*:\s*[\d,.]+$/],
  ['latest', /^latest posts by .{2,40}\(see all\)$/],
  ['if', /^if you['’]re on the .{2,40} app, click/],
  ['for', /^for the latest (?:stories|news|headlines).{0,60}(?:download|follow|sign up|subscribe|click)/],
  ['send as', /^(?:send any friend a story$|as a subscriber, you have \d+ gift)/],
  ['toggle hide enlarge', /^(?:toggle (?:more options|caption)|hide caption|enlarge this image)$/],
  ['watch listen', /^(?:watch|listen)(?:$|\s*·\s*\d)/],
  ['more mehr', /^(?:more\s*:\s|mehr (?:artikel|zum thema))/],
  [
    'this',
    /^this (?:(?:article|post|story) (?:may )?contains? affiliate links|content can also be viewed on the site)/,
  ],
  [
    'read see learn watch listen find',
    /^(?:read|see|learn|find out|watch|listen) (?:more|also|next|now)(?:$|\s*[:.…»>→]| (?:at|on|about|from|stories|here)(?:$|\s))/,
  ],
  [
    'related recommended similar further',
    /^(?:related|recommended|similar|further)(?:\s*:| (?:articles?|stor(?:y|ies)|posts?|reading|links?|coverage|news|content|topics?|forums?|video))/,
  ],
  ['more', /^more (?:stories|news|articles|coverage|great|on|from|like|in)(?:\s.{0,60})?$/],
  ['share', /^share(?:$| (?:this|on|via|your|the)(?:$|\s))/],
  ['click tap', /^(?:click|tap) (?:here|to|on)(?:$|\s.{0,80}$)/],
  ['download', /^download (?:the|our) .{0,40}app/],
  ['comment comments', /^comments?(?: \(\d+\))?$/],
  [
    'photo image picture file photos images video',
    /^(?:photo|image|picture|file photo|video)s?(?: (?:credit|courtesy|by|via))?\s*[:©|]/,
  ],
  ['image photo slide', /^(?:image|photo|slide) \d+ of \d+/],
  [
    'posted published updated last modified created',
    /^(?:posted|published|updated|last updated|last modified|modified|created)(?: (?:on|at|by))?\s*:?\s*.{0,20}\d/,
  ],
  [
    "don't don’t must trending most you recommended what editor's editor’s",
    /^(?:don['’]t miss|must read|trending|most read|most popular|editor['’]s picks?|you (?:may|might) (?:also )?like|recommended for you|what to read next)\s*[:!]?$/,
  ],
  ['have', /^have a tip(?:$|[\s?])/],
  ['reach contact email e-mail follow', /^(?:reach|contact|e-?mail|follow) .{0,60}(?:@|twitter)/],
  [
    'this article story post',
    /^(?:this )?(?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published) (?:on|in|at)/,
  ],
  ['tag tags category categories', /^(?:tags?|categor(?:y|ies))\s*:/],
  ['© copyright', /^(?:©|copyright(?:$|\s))/],
  ['if enjoyed', /^(?:if you )?enjoyed this (?:article|post|story)/],
];
