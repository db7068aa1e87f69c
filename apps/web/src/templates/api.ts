import * as groups from '@kring/contract/groups'
import * as contract from '@kring/contract/templates'
import type { Form } from '@kring/contract/templates'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export const readGroupOfForms = query((slug: string) => call(groups.readGroup, { params: { slug } }), 'group-of-forms')
export const listTemplates = query((groupId: number) => call(contract.listTemplates, { params: { groupId } }), 'templates')
export const listVersions = query((groupId: number, key: string) => call(contract.listVersions, { params: { groupId, key } }), 'template-versions')
export const changeTemplate = (groupId: number, key: string, version: number, form: Form | null) =>
  call(contract.changeTemplate, { params: { groupId, key }, body: { version, form } })
