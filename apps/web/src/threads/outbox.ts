import type { Reply } from '@kring/contract/threads'
import type { Problem } from '@kring/contract/wire'
import { createSignal } from 'solid-js'
import { Failure, problemOf } from '../shell/http.ts'

/** A reply on its way; with a `problem` it did not arrive, with a `reply` it did. */
export type Letter = { text: string; unnamed: boolean; problem?: Problem; reply?: Reply }
export type Outbox = ReturnType<typeof createOutbox>

/** Replies are shown before they arrive, and keep their text when they do not. */
export function createOutbox(post: (text: string, unnamed: boolean) => Promise<Reply>) {
  // Beside the letters, so that one that comes back to be changed brings its choice along.
  const [unnamed, chooseUnnamed] = createSignal(false)
  const [letters, setLetters] = createSignal<Letter[]>([])
  const replace = (old: Letter, ...by: Letter[]) => setLetters((all) => all.flatMap((letter) => (letter === old ? by : [letter])))

  /** Throws what is wrong with the text itself; anything else waits at the letter for another try. */
  async function send(text: string) {
    const letter: Letter = { text, unnamed: unnamed() }
    setLetters((all) => [...all, letter])
    const result = await deliver(letter)
    if (!result.problem?.errors) return
    replace(result)
    throw new Failure(result.problem)
  }

  async function deliver(letter: Letter) {
    const { text, unnamed } = letter
    const result: Letter = await post(text, unnamed).then(
      (reply) => ({ text, unnamed, reply }),
      (error: unknown) => ({ text, unnamed, problem: problemOf(error) }),
    )
    replace(letter, result)
    return result
  }

  return {
    letters,
    unnamed,
    chooseUnnamed,
    send,
    retry(failed: Letter) {
      const letter = { text: failed.text, unnamed: failed.unnamed }
      replace(failed, letter)
      return deliver(letter)
    },
    /** Takes the text back out, to be changed. */
    withdraw: (failed: Letter) => (replace(failed), failed.unnamed && chooseUnnamed(true), failed.text),
    /** What has not arrived yet. */
    unsent: () => letters().filter(({ reply }) => !reply),
  }
}
