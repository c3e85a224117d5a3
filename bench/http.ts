// `http`: an explained simulation over HTTP, against a bare route that has the answer ready.
import type { Row } from './rows.ts'
import { servedRate } from './served-rate.ts'

const BODY = JSON.stringify({
  requestedOn: '2026-03-15',
  householdSize: 2,
  netAnnualIncome: '13500.00',
  assets: [{ type: 'family-home', taxValue: '120000.00' }],
  liquidAssets: '1000.00',
})

export const http = (): Promise<readonly Row[]> =>
  servedRate(
    'explained decision over HTTP',
    { path: '/api/v1/simulations/legal-protection', body: BODY },
    { least: 0.5, share: 0.99, ms: 10 },
  )
