/** "Subscribe to read on", metered counts, trials and offers. Fixtures: metered, teaser, german-prompts. */
import type { Distraction } from './distraction';

export const paywall: Distraction = {
  kind: 'paywall',
  names:
    /pay-?wall|subscri(?:be|ption|ber)|premium|meter(?:ed|-)|offer|piano|tp-(?:modal|container|backdrop)|abo-?(?:box|teaser|shop|hinweis|angebot|banner)|upsell|plus-?(?:teaser|offer|box)|locked|trial|membership/,
  links:
    /\/(?:subscri(?:be|ption|ptions)|abo|abos|abonnement|abonnements|abonnieren|abonnez|suscri\w*|suscripcion|abbonamenti|assinaturas?|assine|prenumerera|bli-abonnent|prenumerata|offers?|membership|plus|premium|digital-?abo|buy|checkout|pricing|plans)(?:[/?#.]|$)|piano\.io|[?&]offerid|abo\.|subscribe\.|subscription\./,
};
