import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Me } from '../data/queries';
import { useTexts } from '../i18n/texts';
import { sessionGate } from './session-gate';
import { SignInForm } from './sign-in-form';

/** Over the page when the session has ended: sign in again, and what waited goes on. Nothing below it is touched. */
export const SessionExpired = ({ me }: { me: Me }) => {
  const expired = useSyncExternalStore(sessionGate.subscribe, sessionGate.isExpired);
  return expired ? <Dialog me={me} /> : null;
};

const Dialog = ({ me }: { me: Me }) => {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="expired floating"
      aria-labelledby="expired-title"
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="expired-title">{t('frame.expiredTitle')}</h2>
      <p>{t('frame.expiredText')}</p>
      <SignInForm
        zone={me.zone}
        onSignedIn={(session) => {
          if (session.personId === me.personId) sessionGate.welcome();
          else location.assign('/');
        }}
      />
    </dialog>
  );
};
