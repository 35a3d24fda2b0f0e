import type { AnnotationRecord } from '../../annotate/record';
import { type NamedSpan, namedSpans, paragraphsOf } from './named-spans';

/** The text of an article with every mention leading to its dossier. */
export function AnnotatedText({ record }: { record: AnnotationRecord }) {
  return (
    <div class="reading-text" lang={record.article?.language || 'vi'}>
      {paragraphsOf(record.article?.text ?? '', namedSpans(record)).map((pieces, index) => (
        <p key={index}>
          {pieces.map(({ text, span }) => (span ? <Named key={span.start} span={span} text={text} /> : text))}
        </p>
      ))}
    </div>
  );
}

function Named({ span, text }: { span: NamedSpan; text: string }) {
  const classes = `named named-${span.kind}`;
  return span.href === null ? (
    <span class={classes}>{text}</span>
  ) : (
    <a class={classes} href={span.href}>
      {text}
    </a>
  );
}
