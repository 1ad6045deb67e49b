/** Gives Node the `DOMParser` that every browser has. */
import { DOMParser } from 'linkedom';

globalThis.DOMParser ??= DOMParser as unknown as typeof globalThis.DOMParser;
