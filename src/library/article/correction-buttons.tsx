import { message } from '../../platform';
import { Button } from '../../ui/button';

interface CorrectionButtonsProps {
  /** Name of the entity, added to each button's label for screen readers. */
  name: string;
  onCorrect: () => void;
  onWrong: () => void;
}

/** Buttons to correct what was recognised, or to reject it. */
export function CorrectionButtons({ name, onCorrect, onWrong }: CorrectionButtonsProps) {
  return (
    <>
      <Button look="quiet" class="small" onClick={onCorrect}>
        {message('libraryCorrect')}
        <span class="visually-hidden"> {name}</span>
      </Button>
      <Button look="quiet" class="small" onClick={onWrong}>
        {message('libraryWrong')}
        <span class="visually-hidden"> {name}</span>
      </Button>
    </>
  );
}
