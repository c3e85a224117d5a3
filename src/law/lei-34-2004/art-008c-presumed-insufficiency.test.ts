import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date } from '#base/dates'
import type { Victim } from './applicant.ts'
import { presumedInsufficiency } from './art-008c-presumed-insufficiency.ts'

const presumed = (victim: Victim, day: string) => presumedInsufficiency(victim, date(day)).value

describe('[PJ-02] Lei 34/2004, artigo 8.º-C: presunção de insuficiência', () => {
  test('vítimas de violência doméstica: desde 1 de abril de 2020', () => {
    assert.equal(presumed('domestic-violence', '2020-03-31'), false)
    assert.equal(presumed('domestic-violence', '2020-04-01'), true)
    assert.equal(presumed('domestic-violence', '2020-04-02'), true)
  })
  test('vítimas de crimes contra a liberdade sexual: desde 1 de outubro de 2023', () => {
    assert.equal(presumed('sexual-freedom', '2023-09-30'), false)
    assert.equal(presumed('sexual-freedom', '2023-10-01'), true)
    assert.equal(presumed('sexual-freedom', '2023-10-02'), true)
  })
  test('sem estatuto não há presunção', () => assert.equal(presumed('none', '2026-03-15'), false))
})
