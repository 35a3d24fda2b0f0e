/** Posts as exports for reading tell them: held, left (nguyên), or held for the time being (quyền). */
import { afterEach, describe, expect, it } from 'vitest';
import type { RoleStatus } from '../../src/annotate/record';
import { clipping, official } from './sample';
import { unzipped } from './unzipped';
import { speak } from './words';
import { written, writtenText } from './written';

const text = 'Ông Lò Văn Páo, Giám đốc Sở Y tế, phát biểu.\n';

function told(id: number, status: RoleStatus, published: string) {
  const person = official(text, 'Lò Văn Páo', 'Giám đốc', 'Sở Y tế');
  const roles = person.roles.map((role) => ({ ...role, status }));
  return clipping(id, { text, title: `Bài ${id}`, published, officials: [{ ...person, roles }] });
}

const clippings = [told(1, 'current', '2019-05-02'), told(2, 'former', '2024-05-02'), told(3, 'acting', '2018-05-02')];

afterEach(() => speak('vi'));

describe('posts', () => {
  it('in the notes stand apart when held and when left', async () => {
    const notes = await unzipped(await written('markdown', clippings));
    const note = String(notes.get('people/Lò Văn Páo.md'));
    expect(note).toContain(
      '- quyền Giám đốc Sở Y tế (2018-05-02)\n- Giám đốc Sở Y tế (2019-05-02)\n- nguyên Giám đốc Sở Y tế (2024-05-02)\n',
    );
  });

  it('in the report are in the reader’s language', async () => {
    const report = await writtenText('html', clippings);
    for (const post of ['; Giám đốc Sở Y tế', '; nguyên Giám đốc Sở Y tế', '; quyền Giám đốc Sở Y tế'])
      expect(report).toContain(`Lò Văn Páo${post}`);
    speak('en');
    expect(await writtenText('html', clippings)).toContain('Lò Văn Páo; former Giám đốc Sở Y tế');
  });

  it('in annotations of the web too', async () => {
    const { items } = JSON.parse(await writtenText('web-annotation', clippings));
    const described = items.map(({ body }: { body: { value: string }[] }) => body[1]?.value);
    expect(described).toEqual(['Giám đốc Sở Y tế', 'nguyên Giám đốc Sở Y tế', 'quyền Giám đốc Sở Y tế']);
  });
});
