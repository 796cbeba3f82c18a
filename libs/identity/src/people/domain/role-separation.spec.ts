import { roleFaults } from './role-separation';

const held = (...roles: string[]) => [{ zone: 'east', departmentId: 'bureau', roles }];
const codes = (roles: string[], firm?: string) => roleFaults(held(...roles), firm).map((fault) => fault.code);
const CODE = '91440300708461136T';

describe('roles one account may hold together', () => {
  it('S27: keeps system, security and audit administration apart, also over several assignments', () => {
    expect(codes(['system-admin', 'audit-admin'])).toEqual(['IDENTITY.ROLES_NOT_SEPARATE']);
    expect(roleFaults([...held('security-admin'), ...held('audit-admin')]).map((fault) => fault.code)).toEqual([
      'IDENTITY.ROLES_NOT_SEPARATE',
    ]);
    expect(codes(['system-admin', 'land-officer'])).toEqual(['IDENTITY.ROLES_NOT_SEPARATE']);
    expect(codes(['system-admin'])).toEqual([]);
  });

  it('S146: never gives the operating company a role of the administration', () => {
    expect(codes(['operating-company', 'approval-officer'])).toEqual(['IDENTITY.OPERATING_COMPANY_ALONE']);
    expect(codes(['operating-company'])).toEqual([]);
  });

  it('26.1: binds the role of a firm to a credit code and to nothing else', () => {
    expect(codes(['firm'])).toEqual(['IDENTITY.FIRM_CODE_REQUIRED']);
    expect(codes(['land-officer'], CODE)).toEqual(['IDENTITY.FIRM_CODE_REQUIRED']);
    expect(codes(['firm'], CODE)).toEqual([]);
  });
});
