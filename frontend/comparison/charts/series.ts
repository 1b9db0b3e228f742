import type { Organization } from './board';

/** The colours of what is compared: that of its idea for the first of each, and spare ones for the others. */
export function colours(organizations: Organization[]): string[] {
  const spare = ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)', 'var(--series-5)'];
  const taken = new Set<string>();
  return organizations.map(({ colour }) => {
    const own = OWN[colour];
    if (own && !taken.has(own)) {
      taken.add(own);
      return own;
    }
    return spare.shift() ?? 'var(--ink)';
  });
}

const OWN: Record<string, string> = {
  blue: 'var(--cs)',
  vermilion: 'var(--cd)',
  green: 'var(--co)',
};
