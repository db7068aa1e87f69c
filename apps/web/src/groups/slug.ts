import type { Group } from '@kring/contract/groups'
import { createMemo } from 'solid-js'

/** A group is anew with every member who comes or goes. What is read by its slug is not, or the page would blink and whoever types would lose their place. */
export const createSlug = (props: { group: Pick<Group, 'slug'> }) => createMemo(() => props.group.slug)
