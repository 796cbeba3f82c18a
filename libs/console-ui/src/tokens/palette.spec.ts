import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dark, light, variableOf } from './palette';

const css = readFileSync(path.join(__dirname, 'tokens.css'), 'utf8');
const block = (selector: string): string => css.slice(css.indexOf(selector)).split('}')[0] ?? '';
const told = (selector: string, name: string): string | undefined =>
  new RegExp(`${variableOf(name)}:\\s*([^;]+);`)
    .exec(block(selector))?.[1]
    ?.toLowerCase()
    .replaceAll(/[\s.0]/g, '');

const plain = (value: string): string => value.toLowerCase().replaceAll(/[\s.0]/g, '');

it.each(Object.entries(light))('gives style sheets the light value of %s', (name, value) => {
  expect(told(':root', name)).toBe(plain(value));
});

it.each(Object.entries(dark))('gives style sheets the dark value of %s', (name, value) => {
  expect(told("[data-theme='dark']", name)).toBe(plain(value));
});

/** WCAG 2 relative luminance of `#RRGGBB`. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, palette) => {
  const texts = ['ink', 'ink2', 'ink3', 'accent', 'plum', 'amberX', 'redX'] as const;
  const grounds = ['sheet', 'ground', 'tint', 'accentT'] as const;

  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s on %s is readable (4.5 : 1)',
    (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );
});
