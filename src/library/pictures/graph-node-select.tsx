import { useMemo } from 'preact/hooks';
import { message, number } from '../../platform';
import { Field } from '../../ui/field';
import type { GraphNode } from './graph-layout';

interface GraphNodeSelectProps {
  nodes: readonly GraphNode[];
  focus: string | null;
  onSelect: (key: string | null) => void;
}

const KINDS = [
  { kind: 'official', name: 'libraryScreenOfficials' },
  { kind: 'reference', name: 'libraryScreenDocuments' },
] as const;

/** A list of all nodes with their counts, since the table of pairs does not contain nodes without edges. */
export function GraphNodeSelect({ nodes, focus, onSelect }: GraphNodeSelectProps) {
  const sorted = useMemo(() => [...nodes].sort((a, b) => a.label.localeCompare(b.label, 'vi')), [nodes]);
  return (
    <Field label={message('libraryGraphPick')}>
      <select
        class="input"
        value={focus ?? ''}
        onChange={({ currentTarget: { value } }) => onSelect(value === '' ? null : value)}
      >
        <option value="">{message('libraryGraphAll')}</option>
        {KINDS.map(({ kind, name }) => (
          <optgroup key={kind} label={message(name)}>
            {sorted
              .filter((node) => node.kind === kind)
              .map(({ key, label, count }) => (
                <option key={key} value={key}>
                  {label} ({number(count)})
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
