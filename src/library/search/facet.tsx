import { useState } from 'preact/hooks';
import type { EntityKind, Library } from '../../clippings';
import { useLoaded } from '../use-loaded';
import { FacetForm } from './facet-form';

const OFFERED = 8;

interface FacetProps {
  library: Library;
  kind: EntityKind;
  name: string;
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** A filter connected to the library, which loads values only while it is open. */
export function Facet({ library, kind, name, chosen, onChange }: FacetProps) {
  const [open, setOpen] = useState(chosen.length > 0);
  const [prefix, setPrefix] = useState('');
  const offered = useLoaded(
    async () => (open ? library.listEntities(kind, { prefix, limit: OFFERED }) : []),
    [library, kind, prefix, open],
  );
  return (
    <FacetForm
      name={name}
      open={open}
      chosen={chosen}
      offered={offered.value ?? []}
      prefix={prefix}
      onOpen={setOpen}
      onPrefix={setPrefix}
      onChange={onChange}
    />
  );
}
