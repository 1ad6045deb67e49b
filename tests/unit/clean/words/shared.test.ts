/** Prompts in languages that share the file of a few words each. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { extractOf } from '../../../support/fixtures';

const CASES: Record<string, { prose: string[]; goes: string[]; stays: string[] }> = {
  el: {
    prose: [
      'Το συμβούλιο του λιμανιού ανακοίνωσε την Τρίτη ότι το πλοίο θα ταξιδεύει πέντε φορές την εβδομάδα τον χειμώνα.',
      'Ο πρόεδρός του είπε ότι τα χρήματα βρέθηκαν στο ταμείο επισκευών, που ιδρύθηκε μετά την καταιγίδα του 2019.',
      'Το πρώτο δρομολόγιο προβλέπεται για τη Δευτέρα, αν το επιτρέψει ο καιρός, σύμφωνα με ανακοίνωση στην προβλήτα.',
    ],
    goes: [
      'Ακολουθήστε το paper.test στο Google News και μάθετε πρώτοι όλες τις ειδήσεις',
      'Διαβάστε επίσης: Κλειστά σχολεία στα νησιά',
      'Διαφήμιση',
    ],
    stays: ['Η εφαρμογή του λιμανιού έδειχνε λάθος ώρα.'],
  },
  id: {
    prose: [
      'Dewan pelabuhan mengatakan pada hari Selasa bahwa kapal akan berlayar lima kali seminggu sepanjang musim hujan.',
      'Ketuanya mengatakan bahwa uang itu ditemukan dalam dana perbaikan, yang dibentuk setelah badai pada tahun 2019.',
      'Pelayaran pertama direncanakan pada hari Senin jika cuaca mengizinkan, menurut pengumuman yang dipasang di dermaga.',
    ],
    goes: [
      'Dapatkan berita pilihan setiap hari. Mari bergabung di Grup Telegram kami.',
      'Baca juga: Sekolah di pulau ditutup karena angin',
      'Iklan',
    ],
    stays: ['Aplikasi pelabuhan menunjukkan waktu yang salah.'],
  },
};

test.each(Object.entries(CASES))('%s', (lang, { prose, goes, stays }) => {
  const lines = [...prose.slice(0, 2), ...goes, ...stays, ...prose.slice(2)];
  const { document } = parseHTML(
    `<html lang="${lang}"><head><title>X</title></head><body><article><h1>X</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  const text = extraction.status === 'article' ? extraction.article.text : '';
  expect(goes.filter((line) => text.includes(line))).toEqual([]);
  expect([...prose, ...stays].filter((line) => !text.includes(line))).toEqual([]);
});
