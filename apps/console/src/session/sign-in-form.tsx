import { answerOf, type Answer } from '@luodi/api-client';
import { ProblemNote } from '@luodi/console-ui';
import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { api } from '../data/client';
import { problemOf } from '../data/problem-of';
import { useTexts } from '../i18n/texts';
import './sign-in-form.css';

type Session = Answer<'startSession'>;

interface FormProps {
  /** The person whose session ended; fixed then. */
  readonly account?: string;
  readonly zone?: string | undefined;
  readonly onSignedIn: (session: Session) => void;
}

/** Account and password. What is missing is said at its field; the server's answer stands above the button. */
export const SignInForm = ({ account = '', zone, onSignedIn }: FormProps) => {
  const t = useTexts();
  const [username, setUsername] = useState(account);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const signIn = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/identity/session', { body: { username, password, ...(zone !== undefined && { zone }) } }),
      ),
    onSuccess: onSignedIn,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (username.trim() !== '' && password !== '') signIn.mutate();
  };
  return (
    <form className="sign-in" onSubmit={submit} noValidate>
      <Field label={t('login.account')} fault={tried && username.trim() === '' ? t('login.accountMissing') : undefined}>
        {(id, faultId) => (
          <input
            id={id}
            autoComplete="username"
            autoFocus={account === ''}
            value={username}
            readOnly={account !== ''}
            aria-describedby={faultId}
            aria-invalid={faultId !== undefined}
            onChange={(event) => setUsername(event.target.value)}
          />
        )}
      </Field>
      <Password value={password} onChange={setPassword} missing={tried && password === ''} focused={account !== ''} />
      {signIn.error && <ProblemNote problem={problemOf(t, signIn.error)} />}
      <button type="submit" className="sign-in-submit" disabled={signIn.isPending}>
        {signIn.isPending ? t('login.signingIn') : t('login.submit')}
      </button>
    </form>
  );
};

interface PasswordProps {
  readonly value: string;
  readonly missing: boolean;
  readonly focused: boolean;
  readonly onChange: (value: string) => void;
}

const Password = ({ value, missing, focused, onChange }: PasswordProps) => {
  const t = useTexts();
  const [shown, setShown] = useState(false);
  return (
    <Field label={t('login.password')} fault={missing ? t('login.passwordMissing') : undefined}>
      {(id, faultId) => (
        <>
          <input
            id={id}
            type={shown ? 'text' : 'password'}
            autoComplete="current-password"
            autoFocus={focused}
            value={value}
            aria-describedby={faultId}
            aria-invalid={faultId !== undefined}
            onChange={(event) => onChange(event.target.value)}
          />
          <button type="button" className="link" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? t('login.hide') : t('login.show')}
          </button>
        </>
      )}
    </Field>
  );
};

interface FieldProps {
  readonly label: string;
  readonly fault: string | undefined;
  readonly children: (id: string, faultId: string | undefined) => React.ReactNode;
}

const Field = ({ label, fault, children }: FieldProps) => {
  const id = useId();
  return (
    <div className="sign-in-field">
      <label htmlFor={id}>{label}</label>
      <div className={fault === undefined ? 'sign-in-box' : 'sign-in-box is-wrong'}>
        {children(id, fault === undefined ? undefined : `${id}-fault`)}
      </div>
      {fault !== undefined && (
        <p id={`${id}-fault`} className="sign-in-fault">
          × {fault}
        </p>
      )}
    </div>
  );
};
