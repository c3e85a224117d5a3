// The little of luxon that is measured; it comes without types.
declare module 'luxon' {
  export class DateTime {
    static fromISO(text: string): DateTime
    readonly weekday: number
    toISODate(): string | null
    plus(span: { days: number }): DateTime
    diff(other: DateTime, unit: 'days'): { readonly days: number }
    valueOf(): number
  }
}
