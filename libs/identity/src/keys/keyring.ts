import { randomBytes } from 'node:crypto';
import { Commands } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { Injectable } from '@nestjs/common';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey } from 'jose';
import { executeAsIdentity, INSTALLATION } from '../installation';
import { addKeyCommand } from './add-key.command';

type Jwk = Readonly<Record<string, string>>;
interface Row {
  readonly keyId: string;
  readonly publicJwk: Jwk;
  readonly privateJwk: Jwk;
}

/** What signs at the moment. */
export interface Signer {
  readonly keyId: string;
  readonly key: CryptoKey;
}

/** How long another process may go on signing with the key before; that key stays accepted, so nothing breaks. */
const FRESH_MS = 30_000;

/** The signing keys of the installation: made at the first need, kept in the database, rotated by hand (S91). */
@Injectable()
export class Keyring {
  private known: { readonly at: number; readonly signer: Promise<Signer> } | undefined;

  constructor(
    private readonly commands: Commands,
    private readonly database: ReadDatabase,
  ) {}

  signer(): Promise<Signer> {
    if (!this.known || Date.now() - this.known.at > FRESH_MS) {
      const signer = this.newest();
      this.known = { at: Date.now(), signer };
      signer.catch(() => (this.known = undefined));
    }
    return this.known.signer;
  }

  /** Public keys, newest first. */
  async publicKeys(): Promise<readonly Jwk[]> {
    return (await this.rows()).map(({ keyId, publicJwk }) => ({ ...publicJwk, kid: keyId, alg: 'EdDSA', use: 'sig' }));
  }

  /** A pair as a command carries it. */
  async newPair(): Promise<Row> {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const jwk = async (key: CryptoKey): Promise<Jwk> => (await exportJWK(key)) as Jwk;
    return {
      keyId: randomBytes(12).toString('base64url'),
      publicJwk: await jwk(publicKey),
      privateJwk: await jwk(privateKey),
    };
  }

  forget(): void {
    this.known = undefined;
  }

  private async newest(): Promise<Signer> {
    let [row] = await this.rows();
    if (!row) {
      await executeAsIdentity(this.commands, addKeyCommand, { ...(await this.newPair()), onlyFirst: true });
      [row] = await this.rows();
    }
    if (!row) throw new Error('no signing key after adding one');
    return { keyId: row.keyId, key: (await importJWK({ ...row.privateJwk }, 'EdDSA')) as CryptoKey };
  }

  private rows(): Promise<Row[]> {
    return this.database.query<Row>(
      [INSTALLATION],
      `select key_id as "keyId", public_jwk as "publicJwk", private_jwk as "privateJwk" from signing_key order by position desc`,
    );
  }
}
