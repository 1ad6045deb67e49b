/** The figures of a run, overall and by kind, language and markup. */
import type { Verdict } from './judge';

/** The figures that a run is held to. */
interface Figures {
  plantings: number;
  survived: number;
  neighboursLost: number;
  controls: number;
  controlsLost: number;
}

/** Adds the verdicts up. */
function figuresOf(verdicts: Verdict[]): Figures {
  return {
    plantings: verdicts.length,
    survived: verdicts.filter((verdict) => verdict.survived.length > 0).length,
    neighboursLost: verdicts.filter((verdict) => verdict.lost.length > 0).length,
    controls: verdicts.filter((verdict) => verdict.controlLost !== null).length,
    controlsLost: verdicts.filter((verdict) => verdict.controlLost).length,
  };
}

/** The report as text; the wordings themselves stay out of it. */
export function reportOf(verdicts: Verdict[]): string {
  const figures = figuresOf(verdicts);
  const share = (part: number, whole: number): string =>
    `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
  return [
    `prompts that survive   ${share(figures.survived, figures.plantings)}`,
    `neighbours lost        ${share(figures.neighboursLost, figures.plantings)}`,
    `true sentences lost    ${share(figures.controlsLost, figures.controls)}`,
    ...(['kind', 'language', 'markup'] as const).map((by) => table(verdicts, by)),
  ].join('\n');
}

function table(verdicts: Verdict[], by: 'kind' | 'language' | 'markup'): string {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const group = groups.get(verdict[by]);
    if (group) group.push(verdict);
    else groups.set(verdict[by], [verdict]);
  }
  const rows = [...groups]
    .map(([name, group]) => ({ name, ...figuresOf(group) }))
    .sort((a, b) => b.survived / b.plantings - a.survived / a.plantings);
  const line = (row: (typeof rows)[number]): string =>
    `${row.name.padEnd(22)}${String(row.plantings).padStart(6)}${String(row.survived).padStart(10)}${String(row.neighboursLost).padStart(8)}`;
  return `\n${by.padEnd(22)} planted survived    lost\n${rows.map(line).join('\n')}`;
}
