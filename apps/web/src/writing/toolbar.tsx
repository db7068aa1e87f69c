import '@github/markdown-toolbar-element'
import Bold from 'lucide-solid/icons/bold'
import Code from 'lucide-solid/icons/code'
import ImagePlus from 'lucide-solid/icons/image-plus'
import Italic from 'lucide-solid/icons/italic'
import Link from 'lucide-solid/icons/link'
import List from 'lucide-solid/icons/list'
import ListOrdered from 'lucide-solid/icons/list-ordered'
import TextQuote from 'lucide-solid/icons/text-quote'
import { For, type JSX } from 'solid-js'
import { useText } from '../i18n/text.ts'
import styles from './tools.module.css'

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'markdown-toolbar': HTMLAttributes<HTMLElement>
    }
  }
}

const tools = [
  { mark: 'bold', icon: Bold, key: 'B' },
  { mark: 'italic', icon: Italic, key: 'I' },
  { mark: 'link', icon: Link, key: 'K' },
  { mark: 'quote', icon: TextQuote, key: undefined },
  { mark: 'unordered-list', icon: List, key: undefined },
  { mark: 'ordered-list', icon: ListOrdered, key: undefined },
  { mark: 'code', icon: Code, key: undefined },
] as const

/** Markup for who does not know it by heart. One stop for the tab key; arrows walk through it. */
export function Toolbar(props: { field: HTMLTextAreaElement; onPick: (files: Iterable<File>) => void }) {
  const t = useText('writing')
  return (
    <markdown-toolbar ref={(it) => it.setAttribute('for', props.field.id)} class={styles.toolbar} aria-label={t.toolbar}>
      <For each={tools}>
        {({ mark, icon: Icon, key }) => (
          <Tool mark={mark} name={key ? `${t.marks[mark]} (Ctrl+${key})` : t.marks[mark]} keys={key && `Control+${key} Meta+${key}`}>
            <Icon />
          </Tool>
        )}
      </For>
      <Picker onPick={props.onPick} />
    </markdown-toolbar>
  )
}

function Tool(props: { mark: string; name: string; keys: string | undefined; onClick?: () => void; children: JSX.Element }) {
  return (
    <button type="button" tabindex="-1" data-md-button={props.mark} aria-label={props.name} title={props.name} aria-keyshortcuts={props.keys} onClick={() => props.onClick?.()}>
      {props.children}
    </button>
  )
}

function Picker(props: { onPick: (files: Iterable<File>) => void }) {
  const t = useText('writing')
  let input: HTMLInputElement | undefined
  return (
    <>
      <Tool mark="file" name={t.file} keys={undefined} onClick={() => input?.click()}>
        <ImagePlus />
      </Tool>
      <input
        ref={(it) => (input = it)}
        type="file"
        multiple
        hidden
        aria-label={t.file}
        onChange={({ currentTarget }) => {
          props.onPick([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </>
  )
}
