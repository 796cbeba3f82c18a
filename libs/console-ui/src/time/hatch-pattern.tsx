import './notch.css';

/** Hatched = stopped or excluded. Drawn once per page (`UiRoot`), used by every drawing. */
export const HatchPattern = () => (
  <svg className="for-readers-only" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="notch-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="notch-hatch-ground" width="4" height="4" />
        <line className="notch-hatch-line" x1="0" y1="0" x2="0" y2="4" />
      </pattern>
    </defs>
  </svg>
);

/** As an attribute, so that it names the pattern of the page and not of the style sheet. */
export const HATCHED = { fill: 'url(#notch-hatch)' } as const;
