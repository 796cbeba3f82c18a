import { answerOf, type Answer } from '@luodi/api-client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { api } from '../data/client';
import { useTexts, type TextKey } from '../i18n/texts';
import './search-box.css';

type Hit = Answer<'getSearch'>['items'][number];

const KINDS: Readonly<Record<Hit['kind'], TextKey>> = {
  PROJECT: 'frame.findProject',
  FIRM: 'frame.findFirm',
  PARCEL: 'frame.findParcel',
  LEAD: 'frame.findLead',
};

/** One search for everything: name, project code, credit code, parcel. `/` goes to it, arrows choose, Enter opens. */
export const SearchBox = () => {
  const t = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const open = useOpen(() => setText(''));
  const asked = useDeferredValue(text.trim());
  const found = useQuery({
    queryKey: ['ledger', 'search', asked],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/ledger/search', { params: { query: { q: asked, limit: 10 } }, signal })),
    enabled: asked !== '',
  });
  useSlash(input);
  const hits = asked === '' ? [] : (found.data?.items ?? []);
  const isOpen = text.trim() !== '' && found.data !== undefined;
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setText('');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((before) => Math.min(Math.max(0, before + step), Math.max(0, hits.length - 1)));
    }
    const hit = hits[at];
    if (event.key === 'Enter' && hit) open(hit);
  };
  return (
    <div className="find on-desk-only" role="search">
      <svg
        width="14"
        height="14"
        viewBox="0 0 14 14"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        aria-hidden="true"
      >
        <circle cx="6" cy="6" r="4.4" />
        <path d="M9.4 9.4 13 13" />
      </svg>
      <input
        ref={input}
        role="combobox"
        aria-label={t('frame.find')}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-activedescendant={isOpen && hits.length > 0 ? `${id}-${at}` : undefined}
        placeholder={t('frame.find')}
        value={text}
        maxLength={100}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      {text === '' && <kbd aria-hidden="true">/</kbd>}
      {isOpen && <Hits id={id} hits={hits} total={found.data.total} at={at} onOpen={open} />}
    </div>
  );
};

interface HitsProps {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly at: number;
  readonly onOpen: (hit: Hit) => void;
}

const Hits = ({ id, hits, total, at, onOpen }: HitsProps) => {
  const t = useTexts();
  return (
    <div className="find-hits floating">
      <ul id={id} role="listbox" aria-label={t('frame.find')}>
        {hits.map((hit, index) => (
          <li
            key={`${hit.kind}-${hit.projectId}-${hit.title}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onClick={() => onOpen(hit)}
          >
            <span className="caption">{t(KINDS[hit.kind])}</span>
            <b className="clip">{hit.title}</b>
            <span className="caption clip">
              {hit.code ?? (hit.kind === 'PROJECT' ? hit.firmName : hit.projectName)}
            </span>
          </li>
        ))}
      </ul>
      <p className="caption" role="status">
        {total === 0 ? t('frame.findNothing') : t('frame.findTotal', { n: hits.length, total })}
      </p>
    </div>
  );
};

/** Every hit leads to its project. */
function useOpen(onOpened: () => void): (hit: Hit) => void {
  const navigate = useNavigate();
  return ({ projectId }) => {
    onOpened();
    void navigate({ to: '/projects/$projectId', params: { projectId } });
  };
}

/** `/` goes to the search, unless somebody is writing. */
function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      const writes = event.target instanceof Element && event.target.closest('input,textarea,select,[contenteditable]');
      if (event.key !== '/' || writes) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [input]);
}
