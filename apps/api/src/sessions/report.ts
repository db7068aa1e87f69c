import type { Viewer } from '@kring/contract/auth'
import type { ReportDraft } from '@kring/contract/harvest'
import type { Language } from '@kring/contract/wire'
import { newThreadPlace } from '@kring/domain/drafts'
import { spendDraft } from '../drafts/actions.ts'
import type { Database } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, forbidden, missing, wrong } from '../platform/refusal.ts'
import { addThread, type ThreadDraft } from '../threads/actions.ts'
import { demandRunner, topicOf } from './demands.ts'
import { documentOf, type Material, reportOf } from './document.ts'
import { documentWords } from './document-words.ts'
import { findPublished, updateReport } from './harvest-queries.ts'
import { findThanks } from './parting-queries.ts'
import { findSession } from './queries.ts'

type Reader = { viewer: Viewer; origin: string; language: Language }

/** A report to begin with; before the end it is a preview. */
export async function readReportDraft(db: Database, reader: Reader, sessionId: number): Promise<ReportDraft> {
  const { runs, ...material } = await materialOf(db, reader, sessionId)
  if (!runs) throw forbidden('group.facilitators-only')
  return reportOf(material, documentWords[reader.language])
}

/** What lies open, to take along. */
export async function readDocument(db: Database, reader: Reader, sessionId: number) {
  const material = await materialOf(db, reader, sessionId)
  return { title: material.session.title, text: documentOf(material, documentWords[reader.language]) }
}

/** A session has one report. Of two who publish at once, one does; one that was taken back makes room for another. */
export const publishReport = (db: Database, viewer: Viewer, sessionId: number, { draft, ...words }: ThreadDraft & { draft?: string[] | undefined }) =>
  transact(db, async (tx) => {
    const session = await demandRunner(tx, viewer, sessionId)
    if (!session.endedAt) throw conflict('session.still-on')
    if (await findPublished(tx, sessionId)) throw conflict('report.published')
    if (words.kind !== 'report') throw wrong('kind', 'field.choice')
    if (words.report && words.report.meetingId !== session.meetingId) throw wrong('report.meetingId', 'report.other-meeting')
    const thread = await addThread(tx, viewer, session.group.id, words, sessionId)
    await spendDraft(tx, viewer, newThreadPlace(session.group.id, 'report'), draft)
    await updateReport(tx, sessionId, thread.id)
    record(tx, topicOf(session), 'report.published', viewer.id, { reportId: thread.id })
    return thread
  })

async function materialOf(db: Database, { viewer, origin, language }: Reader, sessionId: number): Promise<Material & { runs: boolean }> {
  const session = await findSession(db, viewer, sessionId)
  if (!session) throw missing()
  const { zone, ...thanks } = await findThanks(db, sessionId)
  const dayOf = (moment: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: moment.length === 10 ? 'UTC' : zone }).format(new Date(moment))
  return { session, thanks, origin, dayOf, startedAt: session.startedAt, runs: session.runs }
}
