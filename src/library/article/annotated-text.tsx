import type { AnnotationRecord } from '../../annotate/record';
import { type MentionSpan, mentionSpans, paragraphsOf } from './mention-spans';

/** The text of an article with every mention linked to its dossier. */
export function AnnotatedText({ record }: { record: AnnotationRecord }) {
  return (
    <div class="reading-text" lang={record.article?.language || 'vi'}>
      {paragraphsOf(record.article?.text ?? '', mentionSpans(record)).map((pieces, index) => (
        <p key={index}>
          {pieces.map(({ text, span }) => (span ? <Mention key={span.start} span={span} text={text} /> : text))}
        </p>
      ))}
    </div>
  );
}

function Mention({ span, text }: { span: MentionSpan; text: string }) {
  const classes = `named named-${span.kind}`;
  return span.href === null ? (
    <span class={classes}>{text}</span>
  ) : (
    <a class={classes} href={span.href}>
      {text}
    </a>
  );
}
