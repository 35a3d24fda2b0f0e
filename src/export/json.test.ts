import { expect, it } from 'vitest';
import { jsonText } from './json';

it.each([
  ['nửa biểu tượng \ud83d', 'nửa biểu tượng \ufffd'],
  ['\udf3e lúa', '\ufffd lúa'],
  ['lúa 🌾', 'lúa 🌾'],
  ['C:\\ud83d và \\', 'C:\\ud83d và \\'],
  ['\\\ud83d', '\\\ufffd'],
])('%j is read as %j', (text, read) => {
  expect(JSON.parse(jsonText({ text }))).toEqual({ text: read });
});
