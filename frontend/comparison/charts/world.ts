import type { Feature, Geometry } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A country in its borders of today. */
export type Country = Feature<Geometry, { name: string }> & {
  /** ISO 3166-1 alpha-3; none where there is no such code. */
  iso: string | null;
  name: string;
};

/** The countries of Natural Earth, 1:50 million. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

let loading: Promise<Country[]> | undefined;

/** The countries; fetched when first asked for. */
export function loadWorld(): Promise<Country[]> {
  loading ??= importAtlas().then(countriesOf);
  return loading;
}

/** Says what there is, where there is no server to ask. */
export function supplyAtlas(atlas: Atlas) {
  loading = countriesOf(atlas);
}

async function importAtlas(): Promise<Atlas> {
  return (await import('world-atlas/countries-50m.json')).default as unknown as Atlas;
}

async function countriesOf(atlas: Atlas): Promise<Country[]> {
  const [{ feature }, { default: codes }] = await Promise.all([
    import('topojson-client'),
    import('i18n-iso-countries/codes.json'),
  ]);
  const alpha3 = new Map((codes as [string, string, string][]).map(([, three, numeric]) => [Number(numeric), three]));
  return feature(atlas, atlas.objects.countries).features.map((country) => ({
    ...country,
    iso: alpha3.get(Number(country.id)) ?? null,
    name: country.properties.name,
  }));
}
