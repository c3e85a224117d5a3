// The words of the error pages.
import type { Language } from './language.ts'

type Said = { readonly title: string; readonly happened: string; readonly todo: string }
export type KnownStatus = 400 | 404 | 413 | 415 | 429 | 500
type Words = Readonly<Record<KnownStatus, Said>> & { readonly home: string }

const pt: Words = {
  home: 'Ir para o início',
  400: {
    title: 'Não percebemos o pedido',
    happened: 'O endereço ou os dados enviados não estão escritos como esperávamos.',
    todo: 'Volte à página anterior e tente outra vez. Se seguiu uma ligação, pode estar incompleta.',
  },
  404: {
    title: 'Página não encontrada',
    happened: 'Não há nenhuma página neste endereço.',
    todo: 'Confirme se o endereço está bem escrito ou comece pela página inicial.',
  },
  413: {
    title: 'O que enviou é grande demais',
    happened: 'Recebemos mais texto do que um formulário pode levar. Nada foi guardado.',
    todo: 'Volte à página anterior, encurte as respostas e tente outra vez.',
  },
  415: {
    title: 'Não conseguimos ler o que enviou',
    happened: 'Os dados chegaram num formato que esta página não conhece.',
    todo: 'Use o formulário da própria página.',
  },
  429: {
    title: 'Demasiados pedidos seguidos',
    happened: 'Recebemos muitos pedidos do seu endereço em pouco tempo.',
    todo: 'Espere um minuto e tente outra vez.',
  },
  500: {
    title: 'Algo correu mal do nosso lado',
    happened: 'A página não pôde ser mostrada. O erro é nosso e não seu. Nada foi guardado.',
    todo: 'Tente outra vez dentro de alguns minutos. Se tem um prazo a terminar, não espere por este sítio: ligue para a Linha Segurança Social, 210 545 400 ou 300 502 502, nos dias úteis das 9h00 às 18h00.',
  },
}

const en: Words = {
  home: 'Go to the start page',
  400: {
    title: 'We did not understand the request',
    happened: 'The address or the data sent are not written as expected.',
    todo: 'Go back to the previous page and try again. If you followed a link, it may be incomplete.',
  },
  404: {
    title: 'Page not found',
    happened: 'There is no page at this address.',
    todo: 'Check that the address is spelled correctly, or begin at the start page.',
  },
  413: {
    title: 'What you sent is too large',
    happened: 'We received more text than a form can carry. Nothing was stored.',
    todo: 'Go back to the previous page, shorten the answers and try again.',
  },
  415: {
    title: 'We could not read what you sent',
    happened: 'The data came in a format that this page does not know.',
    todo: 'Use the form on the page itself.',
  },
  429: {
    title: 'Too many requests in a row',
    happened: 'We received many requests from your address in a short time.',
    todo: 'Wait a minute and try again.',
  },
  500: {
    title: 'Something went wrong on our side',
    happened: 'The page could not be shown. The mistake is ours, not yours. Nothing was stored.',
    todo: 'Try again in a few minutes. If a deadline is about to end, do not wait for this site: call the Social Security line, 210 545 400 or 300 502 502, working days 9:00 to 18:00.',
  },
}

export const ERRORS: Readonly<Record<Language, Words>> = { pt, en }
