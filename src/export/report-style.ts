/** The report's style: light and dark on screen, black on white in print, marks distinguishable without colour. */
export const reportStyle = `
:root { color-scheme: light dark; --official: light-dark(#fff0b8, #4a3d00); --reference: light-dark(#d9ecff, #0f3a5f);
  --quiet: light-dark(#595959, #b0b0b0); }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 "Noto Serif", Georgia, serif; }
h1, h2, h3, .meta { font-family: system-ui, "Noto Sans", sans-serif; line-height: 1.3; }
article { border-top: 1px solid; margin-top: 2.5rem; padding-top: 1rem; }
h2, h3 { break-after: avoid; }
.meta { color: var(--quiet); font-size: .875rem; overflow-wrap: anywhere; }
blockquote, .note { border-inline-start: .25rem solid; margin: 1rem 0; padding-inline-start: 1rem; white-space: pre-line; }
mark { color: inherit; background: var(--official); text-decoration: underline; text-underline-offset: .2em; print-color-adjust: exact; }
mark.reference { background: var(--reference); text-decoration-style: dotted; }
@media print { :root { color-scheme: light; } body { max-width: none; margin: 0; font-size: 11pt; } p { orphans: 3; widows: 3; } }
`;
