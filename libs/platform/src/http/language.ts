export type Language = 'zh' | 'en';

/** Chinese first; English for who prefers it (`Accept-Language: en, zh;q=0.5`). */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage) return 'zh';
  const weighed = acceptLanguage
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
      const q = weight ? Number(weight.trim().slice(2)) : 1;
      return { language: tag.split('-')[0], q: Number.isFinite(q) ? q : 0 };
    })
    .filter(({ language, q }) => q > 0 && (language === 'zh' || language === 'en'))
    .sort((a, b) => b.q - a.q);
  return weighed[0]?.language === 'en' ? 'en' : 'zh';
}
