/** The zone a page's clock goes by, where a date tells none: the country of its address, then of its language. */

/** Countries that keep one time, or whose papers keep the capital's; by top-level domain and region. IANA tzdata. */
const ZONES: Readonly<Record<string, string>> = {
  at: 'Europe/Vienna',
  be: 'Europe/Brussels',
  bg: 'Europe/Sofia',
  ch: 'Europe/Zurich',
  cn: 'Asia/Shanghai',
  cz: 'Europe/Prague',
  de: 'Europe/Berlin',
  dk: 'Europe/Copenhagen',
  ee: 'Europe/Tallinn',
  es: 'Europe/Madrid',
  fi: 'Europe/Helsinki',
  fr: 'Europe/Paris',
  gb: 'Europe/London',
  gr: 'Europe/Athens',
  hk: 'Asia/Hong_Kong',
  hr: 'Europe/Zagreb',
  hu: 'Europe/Budapest',
  ie: 'Europe/Dublin',
  il: 'Asia/Jerusalem',
  in: 'Asia/Kolkata',
  is: 'Atlantic/Reykjavik',
  it: 'Europe/Rome',
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
  lt: 'Europe/Vilnius',
  lu: 'Europe/Luxembourg',
  lv: 'Europe/Riga',
  nl: 'Europe/Amsterdam',
  no: 'Europe/Oslo',
  pl: 'Europe/Warsaw',
  pt: 'Europe/Lisbon',
  ro: 'Europe/Bucharest',
  rs: 'Europe/Belgrade',
  ru: 'Europe/Moscow',
  se: 'Europe/Stockholm',
  si: 'Europe/Ljubljana',
  sk: 'Europe/Bratislava',
  tr: 'Europe/Istanbul',
  tw: 'Asia/Taipei',
  ua: 'Europe/Kyiv',
  uk: 'Europe/London',
  za: 'Africa/Johannesburg',
};

/** Languages written in one country above all. */
const HOME: Readonly<Record<string, string>> = {
  bg: 'bg',
  cs: 'cz',
  da: 'dk',
  de: 'de',
  el: 'gr',
  et: 'ee',
  fi: 'fi',
  fr: 'fr',
  he: 'il',
  hi: 'in',
  hr: 'hr',
  hu: 'hu',
  is: 'is',
  it: 'it',
  ja: 'jp',
  ko: 'kr',
  lt: 'lt',
  lv: 'lv',
  nb: 'no',
  nl: 'nl',
  nn: 'no',
  no: 'no',
  pl: 'pl',
  ro: 'ro',
  sk: 'sk',
  sl: 'si',
  sv: 'se',
  tr: 'tr',
  uk: 'ua',
};

/** The IANA name of the likeliest zone; UTC where nothing tells. */
export function zoneOf(url: string, language: string | null): string {
  const [tongue = '', ...rest] = (language ?? '').toLowerCase().split('-');
  const region = rest.find((part) => part.length === 2);
  for (const country of [domainOf(url), region, HOME[tongue]]) {
    const zone = country === undefined ? undefined : ZONES[country];
    if (zone !== undefined) return zone;
  }
  return 'UTC';
}

function domainOf(url: string): string | undefined {
  try {
    return new URL(url).hostname.split('.').at(-1);
  } catch {
    return undefined;
  }
}
