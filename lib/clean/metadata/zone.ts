/** The zone a page's clock goes by, where a date tells none: the country of its address, then of its language. */
import { urlOf } from '../../page/address';

/** A table in few words: what goes by its own name needs no second. */
function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(' ').map((pair) => {
      const [key = '', value = key] = pair.split('=');
      return [key, value];
    }),
  );
}

/** Countries that keep one time, or whose papers keep the capital's; by top-level domain and region: a place in Europe, or anywhere. IANA tzdata. */
const ZONES = pairs(
  'at=Vienna be=Brussels bg=Sofia ch=Zurich cn=Asia/Shanghai cz=Prague de=Berlin dk=Copenhagen ' +
    'ee=Tallinn es=Madrid fi=Helsinki fr=Paris gb=London gr=Athens hk=Asia/Hong_Kong hr=Zagreb ' +
    'hu=Budapest ie=Dublin il=Asia/Jerusalem in=Asia/Kolkata is=Atlantic/Reykjavik it=Rome jp=Asia/Tokyo ' +
    'kr=Asia/Seoul lt=Vilnius lu=Luxembourg lv=Riga nl=Amsterdam no=Oslo pl=Warsaw pt=Lisbon ro=Bucharest ' +
    'rs=Belgrade ru=Moscow se=Stockholm si=Ljubljana sk=Bratislava tr=Istanbul tw=Asia/Taipei ua=Kyiv ' +
    'uk=London za=Africa/Johannesburg',
);

/** Languages written in one country above all. */
const HOME = pairs(
  'bg cs=cz da=dk de el=gr et=ee fi fr he=il hi=in hr hu is it ja=jp ko=kr lt lv nb=no nl nn=no no pl ' +
    'ro sk sl=si sv=se tr uk=ua',
);

/** The IANA name of the likeliest zone; UTC where nothing tells. */
export function zoneOf(url: string, language: string | null): string {
  const [tongue = '', ...rest] = (language ?? '').toLowerCase().split('-');
  const region = rest.find((part) => part.length === 2);
  for (const country of [domainOf(url), region, HOME.get(tongue)]) {
    const zone = ZONES.get(country ?? '');
    if (zone !== undefined) return zone.includes('/') ? zone : `Europe/${zone}`;
  }
  return 'UTC';
}

const domainOf = (url: string): string | undefined => urlOf(url)?.hostname.split('.').at(-1);
