import { parseProjectCode, type ProjectCode } from '@luodi/domain';
import { softwareCryptoProvider } from '@luodi/platform/crypto';
import { whole, type Outputs } from '../outputs';
import type { Rules } from '../rule';

function partsOf(code: ProjectCode): Outputs {
  if (code.kind === 'legacy')
    return { year_month: null, region: code.region, dept: null, type: code.type, random: null, check: null };
  const { yearMonth, region, department, type, random, check } = code;
  return { year_month: yearMonth, region, dept: department, type, random, check };
}

export const codeAndCryptoRules: Rules = {
  'PROJECT_CODE.FORMAT': (inputs): Outputs => {
    const code = inputs.text('code');
    const parsed = parseProjectCode(code);
    const length = whole([...code].length);
    return parsed.ok
      ? { valid_format: true, length, ...partsOf(parsed.value) }
      : { valid_format: false, length, reason: parsed.error };
  },
  'CRYPTO.SM3': (inputs) => ({ hex: softwareCryptoProvider.sm3(inputs.text('text')) }),
  'CRYPTO.SM4_ECB': (inputs) => {
    const padding = inputs.has('padding') && /pkcs/i.test(inputs.text('padding')) ? 'pkcs#7' : 'none';
    return { hex: softwareCryptoProvider.sm4EcbEncrypt(inputs.text('key'), inputs.text('plain'), padding) };
  },
};
