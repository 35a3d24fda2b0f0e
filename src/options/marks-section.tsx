import { message, type Settings, writeSetting } from '../platform';
import { Check } from '../ui/field';
import { Choice } from './choice';

/** How marks look, and when cards open. */
export function MarksSection({ settings }: { settings: Settings }) {
  const { markStyle, markStrength, markOthers, openOnHover } = settings;
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{message('optionsMarks')}</h2>
      <Sample style={markStyle} strength={markStrength} />
      <Choice
        name="style"
        legend={message('optionsStyle')}
        value={markStyle}
        options={[
          { value: 'both', label: message('optionsStyleBoth') },
          { value: 'underline', label: message('optionsStyleUnderline') },
          { value: 'ground', label: message('optionsStyleGround') },
        ]}
        onChange={(value) => void writeSetting('markStyle', value)}
      />
      <Choice
        name="strength"
        legend={message('optionsStrength')}
        value={markStrength}
        options={[
          { value: 'calm', label: message('optionsStrengthCalm') },
          { value: 'clear', label: message('optionsStrengthClear') },
        ]}
        onChange={(value) => void writeSetting('markStrength', value)}
      />
      <Check checked={openOnHover} onChange={(on) => void writeSetting('openOnHover', on)}>
        {message('optionsHover')}
      </Check>
      <Check checked={markOthers} onChange={(on) => void writeSetting('markOthers', on)}>
        {message('optionsOthers')}
      </Check>
    </section>
  );
}

/** A Vietnamese sentence of our own about an invented official, as marks would show it. */
function Sample({ style, strength }: { style: Settings['markStyle']; strength: Settings['markStrength'] }) {
  return (
    <p class="sample" lang="vi" data-style={style} data-strength={strength}>
      Phó Chủ tịch UBND tỉnh <span class="sample-official">Trần Minh Khoa</span> yêu cầu các sở rà soát việc thực hiện{' '}
      <span class="sample-reference">Nghị định số 45/2024/NĐ-CP</span>.
    </p>
  );
}
