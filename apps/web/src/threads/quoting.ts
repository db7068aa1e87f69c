import { quoteOf } from '@kring/markdown/writing'
import { useText } from '../i18n/text.ts'
import { toast } from '../ui/toast.tsx'
import { insertParagraph } from '../writing/insert.ts'
import { allOf, type Picked, pickedNow } from './picked.ts'
import type { PostActs } from './post-acts.tsx'
import { postOf } from './post-words.ts'

/** Takes what was picked out of a post along to the reply, as markdown, with who said it and where. */
export function useQuoting(acts: PostActs) {
  const t = useText('quoting')

  async function quote({ post, words }: Pick<Picked, 'post' | 'words'>) {
    const key = keyOf(post)
    const said = postOf(acts.thread(), key)
    const { markdownOf } = await import('../writing/rich-text.ts')
    const holder = document.createElement('div')
    holder.append(document.importNode(words, true))
    const markdown = markdownOf(holder.innerHTML, 'ours')
    const field = said && markdown !== '' ? acts.toReply() : undefined
    if (!said || !field) return toast({ text: t.nothing })
    // Nobody means to write before what stands there: the field was not touched since it was filled.
    if (field.selectionEnd === 0) field.setSelectionRange(field.value.length, field.value.length)
    // Without the title: short in a text, and as lasting.
    const href = `/threads/${acts.thread().id}${key === 'opening' ? '' : `?post=${key}#reply-${key}`}`
    insertParagraph(field, quoteOf(markdown, { name: said.author?.name ?? t.nameless, href }))
    field.scrollIntoView({ block: 'nearest' })
  }

  /** What is selected in a post, or all of it. */
  const quotePost = (at: string) => {
    const now = pickedNow()
    const post = document.getElementById(at)
    if (post) return quote(now?.post === post ? now : { post, words: allOf(post) })
  }

  /** The answer stands on the page twice. */
  const keyOf = ({ id }: HTMLElement) => (id === 'begin' ? 'opening' : id === 'answer-post' ? String(acts.thread().acceptedReplyId) : id.replace('reply-', ''))
  return { quote, quotePost }
}
