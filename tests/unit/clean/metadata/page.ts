import '../../../support/dom-parser';
import { parseHTML } from 'linkedom';
import { metadata, type Metadata } from '../../../../lib/clean/metadata';
import { readFacts } from '../../../../lib/clean/metadata/page-facts';
import { shown } from '../../../../lib/clean/metadata/shown';

const URL = 'https://www.harbour-times.example/2024/05/03/ferry';

/** The metadata of a page of our own: what stands in its head, its body, and its address. */
export function metadataOf(head: string, body = '', { url = URL, lang = 'en' } = {}): Metadata {
  const { document } = parseHTML(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
  );
  return metadata(readFacts(document as unknown as Document, url, shown));
}

/** A JSON-LD block. */
export function ld(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

/** A meta tag by its property. */
export function tag(property: string, content: string): string {
  return `<meta property="${property}" content="${content.replace(/"/gu, '&quot;')}">`;
}
