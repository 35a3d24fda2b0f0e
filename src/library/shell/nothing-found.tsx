import { message } from '../../platform';
import { Empty } from '../../ui/empty';

interface NothingFoundProps {
  /** Whether the reader asked for anything: a word or a filter. */
  asked: boolean;
  /** What to say of what was asked for. */
  text: string;
}

/** An empty list or picture: nothing matches, or nothing has been clipped yet that belongs here. */
export function NothingFound({ asked, text }: NothingFoundProps) {
  return asked ? (
    <Empty title={message('libraryNothingTitle')} text={text} />
  ) : (
    <Empty title={message('libraryNothingYetTitle')} text={message('libraryNothingYetText')} />
  );
}
