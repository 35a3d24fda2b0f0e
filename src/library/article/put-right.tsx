import { message } from '../../platform';
import { Button } from '../../ui/button';

interface PutRightProps {
  /** Read out after each button's words. */
  name: string;
  wrong: string;
  onCorrect: () => void;
  onWrong: () => void;
}

/** The two ways to put right what was recognised: it is something else, or it is none. */
export function PutRight({ name, wrong, onCorrect, onWrong }: PutRightProps) {
  return (
    <>
      <Button look="quiet" class="small" onClick={onCorrect}>
        {message('libraryCorrect')}
        <span class="visually-hidden"> {name}</span>
      </Button>
      <Button look="quiet" class="small" onClick={onWrong}>
        {wrong}
        <span class="visually-hidden"> {name}</span>
      </Button>
    </>
  );
}
