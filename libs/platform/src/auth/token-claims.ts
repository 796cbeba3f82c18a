import { z } from 'zod';

const name = z.string().min(1).max(100);

/**
 * What an access token says about its bearer. Roles and zones are signed in, so that a service decides without asking
 * anybody; `ver` and `sid` let it be taken back before it ends (S08, S10).
 */
export const TokenClaims = z.object({
  /** Person id. */
  sub: name,
  /** Department acted for. */
  dept: name,
  /** Zone acted in. */
  zone: name,
  /** Zones whose data may be read. */
  reads: z.array(name).max(500),
  roles: z.array(name).max(50),
  /** Credit code of the firm, for accounts of firms. */
  firm: name.optional(),
  /** Person stood in for: 李四（代张三） (INV-07). */
  obo: name.optional(),
  /** Session id. */
  sid: name,
  /** The person's token version: raised by identity with every change of rights. */
  ver: z.number().int().nonnegative(),
  /** Seconds since 1970. */
  exp: z.number().int().positive(),
});

export type TokenClaims = z.infer<typeof TokenClaims>;

/** Type header of access tokens (RFC 9068); ID and refresh tokens carry another and are refused (S07). */
export const ACCESS_TOKEN_TYPE = 'at+jwt';
