import type { Reply } from '@kring/contract/threads'
import type { Problem } from '@kring/contract/wire'
import { createSignal } from 'solid-js'
import { Failure, problemOf } from '../shell/http.ts'

/** A reply on its way; with a `problem` it did not arrive, with a `reply` it did. */
export type Letter = { text: string; problem?: Problem; reply?: Reply }
export type Outbox = ReturnType<typeof createOutbox>

/** Replies are shown before they arrive, and keep their text when they do not. */
export function createOutbox(post: (text: string) => Promise<Reply>) {
  const [letters, setLetters] = createSignal<Letter[]>([])
  const replace = (old: Letter, ...by: Letter[]) => setLetters((all) => all.flatMap((letter) => (letter === old ? by : [letter])))

  /** Throws what is wrong with the text itself; anything else waits at the letter for another try. */
  async function send(text: string) {
    const letter: Letter = { text }
    setLetters((all) => [...all, letter])
    const result = await deliver(letter)
    if (!result.problem?.errors) return
    replace(result)
    throw new Failure(result.problem)
  }

  async function deliver(letter: Letter) {
    const result: Letter = await post(letter.text).then(
      (reply) => ({ text: letter.text, reply }),
      (error: unknown) => ({ text: letter.text, problem: problemOf(error) }),
    )
    replace(letter, result)
    return result
  }

  return {
    letters,
    send,
    retry(failed: Letter) {
      const letter = { text: failed.text }
      replace(failed, letter)
      return deliver(letter)
    },
    /** Takes the text back out, to be changed. */
    withdraw: (failed: Letter) => (replace(failed), failed.text),
    /** What has not arrived yet. */
    unsent: () =>
      letters()
        .filter(({ reply }) => !reply)
        .map(({ text }) => text),
  }
}
