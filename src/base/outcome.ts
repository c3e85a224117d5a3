/** What comes of asking: an accepted value, or a reason why not. A refusal is a value, never a throw. */
export type Outcome<Value, Reason> = Accepted<Value> | Rejected<Reason>
export type Accepted<Value> = { readonly ok: true; readonly value: Value }
export type Rejected<Reason> = { readonly ok: false; readonly reason: Reason }

export const accepted = <Value>(value: Value): Accepted<Value> => ({ ok: true, value })
export const rejected = <Reason>(reason: Reason): Rejected<Reason> => ({ ok: false, reason })
