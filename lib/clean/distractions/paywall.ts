/** "Subscribe to read on", metered counts, trials and offers. Fixtures: metered, teaser, german-prompts. */
import type { Distraction } from './distraction';

export const paywall: Distraction = {
  kind: 'paywall',
  names:
    /pay-?wall|subscri(?:be|ption)|premium|meter(?:ed|-)|offer|piano|tp-(?:modal|container|backdrop)|abo-?(?:box|teaser|shop|hinweis|angebot|banner)|upsell|plus-?(?:teaser|box)|locked|trial|membership/,
  links:
    /\/(?:subscri(?:be|ptions?)|abos?|abonne(?:ments?|z)|abonnieren|suscri\w*|abbonamenti|assinaturas?|assine|prenumer(?:er|at)a|bli-abonnent|offers?|membership|plus|premium|digital-?abo|buy|checkout|pricing|plans)(?:[/?#.]|$)|piano\.io|[?&]offerid|abo\.|subscri(?:be|ption)\./,
};
