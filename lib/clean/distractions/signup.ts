/** "Register to keep reading", "Already a member? Sign in": accounts asked for. Fixture: signup-wall. */
import type { Distraction } from './distraction';

export const signup: Distraction = {
  kind: 'signup',
  fields: 'input[type=password]',
  names: /sign-?(?:up|in)|log-?in|regi-?wall|regist(?:er|ration)|create-?account|auth-?wall/,
  links:
    /\/(?:log-?in|(?:\w+-)?sign-?(?:in|up)|regist(?:er|ration)|anmelden|registrieren|connexion|inscription|registro)\b|[?&](?:login|signup)/,
};
