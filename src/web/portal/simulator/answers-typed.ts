// From the typed forms of all pages to the answers that the service takes, with what is wrong page by page.
import type { PlainDate } from '#base/dates'
import { type Cents, ZERO } from '#base/money'
import type { Asset } from '#law/lei-34-2004/means'
import {
  type Answers,
  type IncomeLine,
  LIMITS,
  type MeansAnswers,
  type OwnedAsset,
} from '#service/answers'
import { typedCount, typedDate, typedMoney } from '#service/typed-values'
import type { Language } from '../../language.ts'
import type { Typed } from '../../page.ts'
import { TypedForm } from '../../typed-form.ts'
import type { Messages } from '../../ui/fields.tsx'
import { fieldOf, isBlank, linesIn } from './lines.ts'
import * as about from './questions-case.ts'
import * as means from './questions-means.ts'
import { askedSteps, type StepName } from './steps.ts'
import { MISSING, type Missing } from './words.ts'

const money = (text: string) => typedMoney(text, LIMITS.money)

type Given = Partial<Omit<Answers, 'on'>> & { readonly on?: PlainDate }

/** Only what is there: an absent fact is no fact. */
const present = <Fields extends object>(
  fields: Fields,
): { [K in keyof Fields]?: NonNullable<Fields[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never

const say = (form: TypedForm): Missing => MISSING[form.language]

const yesNo = (form: TypedForm, name: string, missing: string): boolean | undefined => {
  const chosen = form.choice(name, about.YES_NO, missing)
  return chosen && chosen === 'yes'
}

const READ: Readonly<Record<StepName, (form: TypedForm) => Given>> = {
  who: (form) =>
    present({
      applicant: form.choice('applicant', about.APPLICANTS, say(form).applicant),
      need: form.choice('need', about.NEEDS, say(form).need),
      on: form.maybe('on', typedDate),
    }),
  nationality: (form) => {
    const status = form.choice('nationality', about.STATUSES, say(form).nationality)
    const [nationality, permit] = (status ?? '').split('-') as [Answers['nationality'], string?]
    const reciprocity = form.maybeChoice('reciprocity', about.RECIPROCITIES, say(form).choose)
    // Only what matters to this nationality is a fact of the case.
    const foreign = nationality === 'other' || nationality === 'stateless'
    return present({
      ...(status ? { nationality } : {}),
      euPermit: foreign ? permit === 'permit' : undefined,
      reciprocity: status === 'other' ? (reciprocity ?? ('unknown' as const)) : undefined,
      residence: form.choice('residence', about.PLACES, say(form).residence),
    })
  },
  case: (form) =>
    present({
      matter: form.choice('matter', about.MATTERS, say(form).matter),
      court: form.choice('court', about.PLACES, say(form).court),
      courtDeadlineRunning: yesNo(form, 'courtDeadlineRunning', say(form).courtDeadlineRunning),
    }),
  household: (form) => {
    const conflict = form.maybeChoice('householdConflict', about.YES_NO, say(form).choose)
    return present({
      householdSize: form.maybe('householdSize', (text) => typedCount(text, 1, LIMITS.people)),
      householdConflict: conflict && conflict === 'yes',
    })
  },
  income: (form) => {
    const has = form.choice('hasIncome', means.HAS_INCOME.options, say(form).hasIncome)
    if (has !== 'yes') return present({ incomes: has === 'no' ? [] : undefined })
    return present({ incomes: incomesIn(form) })
  },
  assets: (form) => {
    const has = form.choice('hasAssets', means.HAS_ASSETS.options, say(form).hasAssets)
    return present({
      assets: has === 'no' ? [] : has === 'yes' ? assetsIn(form) : undefined,
      bankBalance: form.maybe('bankBalance', money),
      listedSecurities: form.maybe('listedSecurities', money),
    })
  },
  own: (form) => present({ own: ownIn(form) }),
  situation: (form) => {
    const others = form.maybeChoice('otherInstalments', means.OTHER_INSTALMENTS, say(form).choose)
    const disposed = form.maybeChoice('disposedToQualify', about.YES_NO, say(form).choose)
    return present({
      situations: means.SITUATION_OPTIONS.map(({ value }) => value).filter((value) =>
        form.ticked(`situations.${value}`),
      ),
      disposedToQualify: disposed && disposed === 'yes',
      victim: form.maybeChoice('victim', means.VICTIMS, say(form).choose),
      otherInstalments: others === 'none' ? undefined : others,
      initialFee: form.maybe('initialFee', money),
      paid: form.maybe('paid', money),
    })
  },
  result: () => ({}),
}

/** The lines typed, blank ones after the first left out; undefined while one of them is not yet readable. */
function incomesIn(form: TypedForm): readonly IncomeLine[] | undefined {
  const lines: IncomeLine[] = []
  const count = linesIn('incomes', form.typed)
  for (let line = 0; line < count; line++) {
    if (line > 0 && isBlank('incomes', line, form.typed)) continue
    const at = (part: string) => fieldOf('incomes', line, part)
    const source = form.choice(at('source'), means.SOURCES, say(form).source)
    const amount = form.take(at('amount'), money)
    const payments = form.choice(at('payments'), means.PAYMENTS, say(form).payments)
    if (source && amount !== undefined && payments)
      lines.push({ source, amount, payments: Number(payments) as IncomeLine['payments'] })
  }
  return Object.keys(form.messages).length === 0 ? lines : undefined
}

function assetsIn(form: TypedForm): readonly OwnedAsset[] | undefined {
  const assets: OwnedAsset[] = []
  const count = linesIn('assets', form.typed)
  for (let line = 0; line < count; line++) {
    if (line > 0 && isBlank('assets', line, form.typed)) continue
    const type = form.choice(fieldOf('assets', line, 'type'), means.ASSET_TYPES, say(form).type)
    const value = form.take(fieldOf('assets', line, 'value'), money)
    if (type && value !== undefined) assets.push(valued(type, value))
  }
  return Object.keys(form.messages).length === 0 ? assets : undefined
}

/** The one value that is asked, under the name by which the law values this type. */
const valued = (type: Asset['type'], value: Cents): OwnedAsset =>
  type === 'registered-movable'
    ? { type, marketValue: value }
    : type === 'securities'
      ? { type, nominalValue: value }
      : { type, declaredValue: value }

/** All blank: not asked for. */
function ownIn(form: TypedForm): MeansAnswers | undefined {
  const income = form.maybe('own.income', money)
  const value = form.maybe('own.assets', money)
  const bankBalance = form.maybe('own.bankBalance', money)
  if (income === undefined && value === undefined && bankBalance === undefined) return undefined
  return {
    householdSize: 1,
    incomes: income ? [{ source: 'other', amount: income, payments: 1 }] : [],
    assets: value ? [valued('real-estate', value)] : [],
    bankBalance: bankBalance ?? ZERO,
    listedSecurities: ZERO,
  }
}

export type Read = {
  readonly answers: Answers
  /** What is wrong, on each page that was asked. */
  readonly messages: ReadonlyMap<StepName, Messages>
}

/** Reads every page that is asked; what cannot be read is no answer, and has its message. */
export function readAnswers(typed: Typed, language: Language, today: PlainDate): Read {
  const messages = new Map<StepName, Messages>()
  let given: Given = {}
  for (const { name } of askedSteps(typed)) {
    const form = new TypedForm(typed, language)
    given = { ...given, ...READ[name](form) }
    if (Object.keys(form.messages).length > 0) messages.set(name, form.messages)
  }
  return { answers: { ...given, on: given.on ?? today }, messages }
}
