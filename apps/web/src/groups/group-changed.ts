import { revalidate } from '@solidjs/router'
import { readMe } from '../shell/me.tsx'
import { toast } from '../ui/toast.tsx'
import { listGroups, listMembers, listThreads, readGroup } from './api.ts'

/** After somebody came in or went out: what they may see and do is another now. */
export async function groupChanged(slug: string, text: string, undo?: () => void) {
  toast({ text, ...(undo && { undo }) })
  await revalidate([readMe.key, readGroup.keyFor(slug), listGroups.key, listMembers.key, listThreads.key])
}
