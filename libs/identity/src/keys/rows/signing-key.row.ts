import { rowTable, StreamRow } from '@luodi/platform/commands';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SigningKeys } from '../domain/signing-keys';

@Entity('signing_key')
export class SigningKeyRow extends StreamRow {
  @PrimaryColumn('text')
  key_id: string;

  /** The highest signs. */
  @Column('integer')
  position: number;

  @Column('jsonb')
  public_jwk: Readonly<Record<string, string>>;

  @Column('jsonb')
  private_jwk: Readonly<Record<string, string>>;
}

export const signingKeyRows = rowTable<SigningKeys, SigningKeyRow>(SigningKeyRow, ({ keys }) =>
  keys.map(({ keyId, publicJwk, privateJwk }, position) => ({
    key_id: keyId,
    position,
    public_jwk: publicJwk,
    private_jwk: privateJwk,
  })),
);
