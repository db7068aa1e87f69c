import type { Ruling } from '@kring/contract/threads'

type PerKind = Record<Ruling['kind'], string>

export const rulings = {
  undone: { pin: 'Het gesprek staat niet meer vast.', closure: 'Het gesprek is weer open.', move: 'Het gesprek is terug waar het was.' } satisfies PerKind,
  undo: 'Draai terug',
  undoOf: { pin: 'Draai terug: het vastzetten', closure: 'Draai terug: het sluiten', move: 'Draai terug: het verplaatsen' } satisfies PerKind,
  did: { pin: 'zette dit gesprek bovenaan', closure: 'sloot dit gesprek', move: 'verplaatste dit gesprek' } satisfies PerKind,
  upTo: 'tot',
  reversedBy: (name: string) => `Teruggedraaid door ${name},`,
}
