import type { Feature, Geometry } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A country in its borders of today. */
export type Country = Feature<Geometry, { name: string }> & {
  /** ISO 3166-1 alpha-3; none where there is no such code. */
  iso: string | null;
  name: string;
};

let loading: Promise<Country[]> | undefined;

/** The countries of Natural Earth, 1:50 million; fetched when first asked for. */
export function loadWorld(): Promise<Country[]> {
  loading ??= importWorld();
  return loading;
}

async function importWorld(): Promise<Country[]> {
  const [{ feature }, { default: topology }, { default: codes }] = await Promise.all([
    import('topojson-client'),
    import('world-atlas/countries-50m.json'),
    import('i18n-iso-countries/codes.json'),
  ]);
  const alpha3 = new Map((codes as [string, string, string][]).map(([, three, numeric]) => [Number(numeric), three]));
  const atlas = topology as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  return feature(atlas, atlas.objects.countries).features.map((country) => ({
    ...country,
    iso: alpha3.get(Number(country.id)) ?? null,
    name: country.properties.name,
  }));
}
