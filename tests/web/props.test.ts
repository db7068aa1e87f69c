import { expect, test } from 'vitest'
import { later, mergeProps, props, splitProps } from '../../apps/web/vite/props.ts'

test('what is asked for later is worked out when it is asked for, and each time anew', () => {
  let asked = 0
  const given = props({ size: 's', children: later(() => (asked += 1)) })
  expect(asked).toBe(0)
  expect([given['size'], given['children'], given['children']]).toEqual(['s', 1, 2])
  expect(Object.keys(given)).toEqual(['size', 'children'])
})

test('of merged props the last that has a value counts', () => {
  const merged = mergeProps({ id: 1, kind: 'quiet' }, () => ({ id: 2 }), undefined, props({ id: undefined, kind: later(() => 'primary'), wide: undefined }))
  expect(Object.keys(merged)).toEqual(['id', 'kind', 'wide'])
  expect([merged['id'], merged['kind'], merged['wide']]).toEqual([2, 'primary', undefined])
})

test('split props are apart, and what nobody named is left over', () => {
  let asked = 0
  const [look, link, rest] = splitProps(props({ kind: 'quiet', href: '/', children: later(() => (asked += 1)) }), ['kind', 'size'], ['href'])
  expect([look, link, rest].map((part) => Object.keys(part ?? {}))).toEqual([['kind'], ['href'], ['children']])
  expect([asked, rest?.['children'], look?.['kind']]).toEqual([0, 1, 'quiet'])
})
