/** "Register to keep reading", "Already a member? Sign in": accounts asked for. Fixture: signup-wall. */
import type { Distraction } from './distraction';

export const signup: Distraction = {
  kind: 'signup',
  fields: 'input[type=password]',
  names: /sign-?(?:up|in)|log-?in|regi-?wall|registration|register|create-?account|auth-?wall/,
  links:
    /\/(?:log-?in|sign-?(?:in|up)|register|registration|anmelden|registrieren|connexion|inscription|registro|login)\b|[?&](?:login|signup)/,
};
