/** Who speaks to whom: a prompt addresses its reader, a report tells of others. By language, as data. */
const ADDRESS = {
  en: 'you|your|yours|you.re|you.ll|you.ve|our|ours|us|we|we.re|we.ll|my|me|i(?= (?:agree|want|accept))|now(?=[.!]|$)|today(?=[.!]|$)|here(?=[.!:]|$)|free(?=[.!]|$)',
  de: 'sie|ihr|ihre|ihren|ihrem|ihnen|du|dein\\p{L}*|dir|dich|euch|eure\\p{L}*|uns|unser\\p{L}*|wir|jetzt|hier',
  fr: 'vous|votre|vos|tu|ton|tes|nous|notre|nos|ici|je',
  es: 'tu|tus|te|ti|usted|su|nuestr\\p{L}+|nos|aquí|ya|\\p{L}+(?:te|nos|se)(?= )',
  it: 'tu\\p{L}{0,2}|ti|vostr\\p{L}+|nostr\\p{L}+|ci|qui|noi|voi|subito|\\p{L}+(?:ti|ci)(?= )',
  pt: 'você|seu|sua|seus|suas|teu|tua|noss\\p{L}+|nos|aqui|já|\\p{L}+-se',
  nl: 'je|jij|jou|jouw|u|uw|ons|onze|wij|we|hier|nu',
  sv: 'du|din|ditt|dina|dig|oss|vår|vårt|våra|vi|här|nu|deg|dit|os|vores|her|nå',
  pl: 'twoj\\p{L}*|twój|ci|ciebie|cię|nas|nam|nasz\\p{L}*|tutaj|teraz',
  more: 'вы|вас|вам|ваш\\p{L}*|наш\\p{L}*|нас|sinun|meidän|þú|þig|okkar|jūsų|mūsų|आप|हम|हमारे|हमसे',
};

const NARRATIVE = new Map(
  Object.entries({
    en: 'said|says|told|according|announced|reported|was|were|had|has been|have been|would|could|he|she|they|their|his|her|its|who|while|because|although|officials|researchers|company|million|percent|study|since|after|during|until',
    de: 'sagte|sagt|laut|teilte|berichtet\\p{L}*|wurde\\p{L}*|war|waren|hatte\\p{L}*|würde\\p{L}*|könnte\\p{L}*|er|weil|während|obwohl|millionen|prozent|studie|habe|sei|seien|seit|nachdem',
    fr: 'selon|a (?:déclaré|annoncé|expliqué|indiqué|affirmé)|était|étaient|avait|avaient|serait|il|elle|ils|elles|leur|parce|millions?|pendant|depuis|été',
    es: 'dijo|según|anunció|explicó|afirmó|era|eran|había|fue|fueron|ha sido|sería|él|ella|ellos|porque|millones|mientras|desde',
    it: 'ha (?:detto|dichiarato|annunciato|spiegato)|secondo|era|erano|aveva|stato|stata|sarebbe|lui|lei|loro|perché|milioni|mentre',
    pt: 'disse|segundo|anunciou|explicou|afirmou|era|eram|havia|foi|foram|seria|ele|ela|eles|porque|milhões|enquanto|desde',
    nl: 'zei|zegt|volgens|meldde|was|waren|had|hadden|zou|hij|zij|hun|omdat|miljoen|terwijl|sinds',
    sv: 'sa|säger|enligt|meddelade|var|hade|skulle|han|hon|deras|eftersom|miljoner|medan|sade|sier|ifølge|hadde|skulle|hun|fordi|millioner|mens|siger|sagde|havde|ville',
    pl: 'powiedział\\p{L}*|według|poinformował\\p{L}*|był\\p{L}*|miał\\p{L}*|jego|jej|ich|ponieważ|milion\\p{L}*|podczas',
    more: 'сказал\\p{L}*|заявил\\p{L}*|был\\p{L}*|его|её|их',
  }),
);

const bounded = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'iu');

/** These read one another's words. */
const SCANDINAVIAN = new Set(['sv', 'no', 'nb', 'nn', 'da']);

let address: RegExp | null = null;
const narratives = new Map<string, RegExp | null>();
const QUOTED = /["“„«»”][^"“”„«»]{12,}["“”«»]/u;

/** True where a text speaks to its reader, or for the house. */
export function addresses(text: string): boolean {
  address ??= bounded(Object.values(ADDRESS).join('|'));
  return address.test(text);
}

/** True where a text tells of others, in the page's language (a BCP 47 tag), or quotes them. */
export function narrates(text: string, language: string): boolean {
  const [tag = ''] = language.toLowerCase().split('-');
  const code = SCANDINAVIAN.has(tag) ? 'sv' : tag;
  let narrative = narratives.get(code);
  if (narrative === undefined) {
    const list = NARRATIVE.get(code);
    narratives.set(code, (narrative = list ? bounded(list) : null));
  }
  return (narrative?.test(text) ?? false) || QUOTED.test(text);
}
