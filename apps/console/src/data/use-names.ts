import { useQuery } from '@tanstack/react-query';
import { usePreferences } from '../preferences/preferences';
import { departmentsQuery, zonesQuery } from './queries';

/** Names of zones and departments by their codes; an unknown code is shown as it is. */
export function useNames(): { readonly zone: (code: string) => string; readonly department: (code: string) => string } {
  const { language } = usePreferences();
  const zones = useQuery(zonesQuery).data?.items ?? [];
  const departments = useQuery(departmentsQuery).data?.items ?? [];
  const named = (one: { name: string; nameEn: string | null } | undefined, code: string): string =>
    one === undefined ? code : language === 'en' ? (one.nameEn ?? one.name) : one.name;
  return {
    zone: (code) =>
      named(
        zones.find(({ zone }) => zone === code),
        code,
      ),
    department: (code) =>
      named(
        departments.find(({ departmentId }) => departmentId === code),
        code,
      ),
  };
}
