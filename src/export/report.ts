/** An HTML report to read and print: one self-contained file without scripts or external resources. */
import { language, message } from '../platform';
import { type ExportFormat, format } from './format';
import { markupEscaped } from './markup';
import { reportArticle } from './report-article';
import { reportStyle } from './report-style';

function head(): string {
  const title = markupEscaped(message('exportReportTitle'));
  return `<!doctype html>
<html lang="${language()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${reportStyle}</style>
</head>
<body>
<h1>${title}</h1>
`;
}

export const htmlReport: ExportFormat = format(
  { id: 'html', group: 'reading', label: 'exportHtml', extension: 'html', mimeType: 'text/html' },
  async function* (clippings) {
    yield head();
    for await (const clipping of clippings) yield reportArticle(clipping);
    yield '</body>\n</html>\n';
  },
);
