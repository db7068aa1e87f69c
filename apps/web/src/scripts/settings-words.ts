import type { StageDraft } from '@kring/contract/scripts'
import { useText } from '../i18n/text.ts'

/** What a step does, in plain sentences. `titleOf` names the step whose notes lie on the table. */
export function useSettingsWords() {
  const { says, short } = useText('script')
  const seating = ({ settings: { grouping } }: StageDraft, words: { new: (size: number) => string; count: (count: number) => string; same: string; merged: string }) => {
    if (!grouping) return undefined
    if (grouping.as !== 'new') return words[grouping.as]
    return grouping.count === null ? words.new(grouping.size ?? 0) : words.count(grouping.count)
  }
  const writing = ({ settings: { writers, names, sight, reveal } }: StageDraft) => {
    if (writers === 'nobody') return [says.writers.nobody]
    const who = writers === 'everyone' ? (names ? says.writers.named : says.writers.nameless) : says.writers.facilitator
    return [who, says.sight[sight], sight !== 'all' && reveal === 'author' && says.author]
  }
  return {
    inFull(step: StageDraft, titleOf: (key: string) => string) {
      const { turns, board, dots } = step.settings
      const sentences = [
        seating(step, says.seating),
        ...writing(step),
        turns && says.turns,
        board !== null && says.board(titleOf(board)),
        dots && says.dots(dots.budget, dots.perItem),
      ]
      return sentences.filter((sentence) => typeof sentence === 'string').join(' ')
    },
    /** Only how people sit, for a line. */
    seated: (step: StageDraft) => seating(step, short),
  }
}
