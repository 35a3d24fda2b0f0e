import { message } from '../../platform';

/** The legend: shapes, not colours alone, distinguish people and documents. */
export function GraphLegend() {
  return (
    <p class="legend">
      <span>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <circle class="graph-official" cx="5" cy="5" r="5" />
        </svg>{' '}
        {message('libraryScreenOfficials')}
      </span>
      <span>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <rect class="graph-reference" width="10" height="10" />
        </svg>{' '}
        {message('libraryScreenDocuments')}
      </span>
    </p>
  );
}
