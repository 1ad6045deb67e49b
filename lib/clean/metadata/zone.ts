/** The zone a page's clock goes by, where a date tells none: the country of its address, then of its language. */
import { plainHostOf } from '../../page/address';

/** Countries that keep one time, or whose papers keep the capital's; by top-level domain and region: a place in Europe, or anywhere. IANA tzdata. */
const ZONES = new Map(
  (
    'at=Vienna be=Brussels bg=Sofia ch=Zurich cn=Asia/Shanghai cz=Prague de=Berlin dk=Copenhagen ' +
    'ee=Tallinn es=Madrid fi=Helsinki fr=Paris gb=London gr=Athens hk=Asia/Hong_Kong hr=Zagreb ' +
    'hu=Budapest ie=Dublin il=Asia/Jerusalem in=Asia/Kolkata is=Atlantic/Reykjavik it=Rome jp=Asia/Tokyo ' +
    'kr=Asia/Seoul lt=Vilnius lu=Luxembourg lv=Riga nl=Amsterdam no=Oslo pl=Warsaw pt=Lisbon ro=Bucharest ' +
    'rs=Belgrade ru=Moscow se=Stockholm si=Ljubljana sk=Bratislava tr=Istanbul tw=Asia/Taipei ua=Kyiv ' +
    'uk=London za=Africa/Johannesburg'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** The country that a language tag names, or where most of those live who write in it; of Spanish they live all over. */
function countryOf(language: string): string | undefined {
  try {
    return language === 'es' ? undefined : new Intl.Locale(language).maximize().region?.toLowerCase();
  } catch {
    return undefined;
  }
}

/** The IANA name of the likeliest zone; UTC where nothing tells. */
export function zoneOf(url: string, language: string | null): string {
  const zone =
    ZONES.get(plainHostOf(url).split('.').at(-1) ?? '') ??
    ZONES.get(countryOf(language ?? '') ?? '') ??
    'UTC';
  return /\/|UTC/.test(zone) ? zone : `Europe/${zone}`;
}
