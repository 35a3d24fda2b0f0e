/** What would set `ran` wherever it ran. `hasRun` is asked in every place that shows something of a page. */
export const payloads: readonly string[] = [
  '<script>ran=1</script>',
  '"><img src=x onerror=ran=1>',
  "'><svg onload=ran=1>",
  '</title></textarea></style><script>ran=1</script>',
  '<noscript><p title="</noscript><img src=x onerror=ran=1>"></noscript>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=ran=1&gt;">',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '{{constructor.constructor("ran=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a careless template would run
  '${ran=1}',
  ']]><script>ran=1</script><![CDATA[',
];

/** Addresses that run, or lead where no article's link leads. */
export const addresses: readonly string[] = [
  'javascript:ran=1',
  ' JaVaScRiPt:ran=1',
  'java\tscript:ran=1',
  'javascript&colon;ran=1',
  'data:text/html,<script>opener.ran=1</script>',
  'vbscript:ran=1',
  'blob:https://vnexpress.net/0',
  'filesystem:https://vnexpress.net/temporary/x.html',
  'https://vnexpress.net/"onmouseover="ran=1',
  'intent://x#Intent;end',
];

/** For `page.evaluate` and the like. */
export const hasRun = (): boolean => 'ran' in globalThis;

/** What may stand in no document that shows something of a page: elements and attributes that run, load or lead astray. */
export const dangerous =
  'script:not([src]), iframe, object, embed, form[action], base, svg script, math, meta[http-equiv=refresh], [onerror], [onload], [onclick], [onmouseover], [onfocus], [srcdoc], [href^="java" i], [href^="data" i], [href^="vbs" i], [href^="blob" i], [src^="java" i]';
