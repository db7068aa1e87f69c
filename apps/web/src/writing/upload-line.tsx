import type { StoredFile } from '@kring/contract/files'
import CircleAlert from 'lucide-solid/icons/circle-alert'
import X from 'lucide-solid/icons/x'
import { createUniqueId, Match, Show, Switch } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { sentenceOf } from '../shell/http.ts'
import { Button } from '../ui/button.tsx'
import styles from './tools.module.css'
import type { Upload } from './uploads.ts'

type Props = { upload: Upload; onDescribe: (picture: StoredFile, words: string) => void; onRemove: () => void }

/** One file below the text: on its way, refused, or a picture that is still to be described. */
export function UploadLine(props: Props) {
  return (
    <div class={styles.upload} role="group" aria-label={props.upload.file.name}>
      <Switch fallback={<OnItsWay {...props} />}>
        <Match when={props.upload.stored()}>{(picture) => <Described {...props} picture={picture()} />}</Match>
        <Match when={props.upload.problem()}>
          <Refused {...props} />
        </Match>
      </Switch>
    </div>
  )
}

function OnItsWay(props: Props) {
  const t = useText('writing')
  return (
    <>
      <span class={styles.name} role="status">
        {props.upload.part() < 1 ? t.sending(props.upload.file.name) : t.preparing(props.upload.file.name)}
      </span>
      <Show when={props.upload.part() < 1} fallback={<progress aria-label={t.progress(props.upload.file.name)} />}>
        <progress max="1" value={props.upload.part()} aria-label={t.progress(props.upload.file.name)} />
      </Show>
      <Button kind="quiet" size="s" onClick={props.onRemove}>
        {t.cancel}
      </Button>
    </>
  )
}

function Refused(props: Props) {
  const t = useText('writing')
  const shell = useText('shell')
  const mayPassLater = (status: number) => status === 0 || status === 429 || status >= 500
  return (
    <Show when={props.upload.problem()}>
      {(problem) => (
        <>
          <div class={styles.name}>
            <p>{props.upload.file.name}</p>
            <p class="error" role="alert">
              <CircleAlert />
              {sentenceOf(problem(), shell.problems)}
            </p>
          </div>
          <Show when={mayPassLater(problem().status)}>
            <Button size="s" onClick={() => void props.upload.send()}>
              {t.retry}
            </Button>
          </Show>
          <Button kind="quiet" size="s" onClick={props.onRemove}>
            {t.remove}
          </Button>
        </>
      )}
    </Show>
  )
}

function Described(props: Props & { picture: StoredFile }) {
  const t = useText('writing')
  const id = createUniqueId()
  // Enter would send the form around it.
  const stay = (event: KeyboardEvent) => event.key === 'Enter' && (event.preventDefault(), props.onRemove())
  return (
    <>
      <img src={props.picture.url} alt="" />
      <div class={styles.alt}>
        <label for={id}>{t.describe}</label>
        <p class="hint" id={`${id}-hint`}>
          {t.describeHint}
        </p>
        <input
          id={id}
          type="text"
          class="input"
          maxlength="300"
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          onKeyDown={stay}
          onInput={({ currentTarget }) => props.onDescribe(props.picture, currentTarget.value)}
        />
      </div>
      <Button kind="quiet" size="s" icon aria-label={t.close} onClick={props.onRemove}>
        <X />
      </Button>
    </>
  )
}
