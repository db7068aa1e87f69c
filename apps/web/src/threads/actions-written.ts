import type { Action } from '@kring/contract/reports'

/** An action as its fields have it. */
export type ActionRow = { what: string; who: string; by: string }

/** The rows as one text, '' where nobody wrote in any of them. */
export const writtenActions = (rows: ActionRow[]) => (rows.some(hasWords) ? JSON.stringify(rows) : '')

/** The rows that a text holds; `none` where it holds none. */
export function actionsOf(written: string, none: ActionRow[] = []): ActionRow[] {
  const rows = read(written)
  return rows.length > 0 ? rows : none
}

/** What goes to the server: rows in which somebody wrote. */
export const actionsIn = (written: string): Action[] => read(written).flatMap((row) => (hasWords(row) ? [{ what: row.what.trim(), who: row.who.trim(), by: row.by || null }] : []))

/** The fields of actions that say who or when, but not what. */
export const unnamedActions = (written: string) => read(written).flatMap((row, place) => (hasWords(row) && row.what.trim() === '' ? [`report.actions.${place}.what`] : []))

const hasWords = ({ what, who, by }: ActionRow) => [what, who, by].some((part) => part.trim() !== '')

function read(written: string): ActionRow[] {
  try {
    const rows: unknown = JSON.parse(written || '[]')
    return Array.isArray(rows) ? rows.filter(isRow).map(({ what, who, by }) => ({ what, who, by: by ?? '' })) : []
  } catch {
    return []
  }
}

const isRow = (value: unknown): value is Action =>
  typeof value === 'object' && value !== null && 'what' in value && typeof value.what === 'string' && 'who' in value && typeof value.who === 'string' && 'by' in value
