// The texts of the accessibility statement and of the privacy page.
import type { Language } from '../language.ts'

export type Statement = {
  readonly title: string
  readonly lead: string
  readonly parts: readonly { readonly title: string; readonly text: readonly string[] }[]
}

const accessibilityPt: Statement = {
  title: 'Declaração de acessibilidade',
  lead: 'Queremos que toda a gente consiga usar este sítio, com qualquer aparelho e com qualquer ajuda técnica.',
  parts: [
    {
      title: 'Estado de conformidade',
      text: [
        'Este sítio procura cumprir as WCAG 2.1, nível AA, e o Decreto-Lei n.º 83/2018, de 19 de outubro.',
        'Esta declaração é uma autoavaliação. Ainda não houve uma avaliação manual por uma entidade externa nem testes com pessoas com deficiência.',
      ],
    },
    {
      title: 'O que foi verificado',
      text: [
        'Todas as páginas passam por verificação automática (axe), sem erros e sem dúvidas por decidir, em computador, em telemóvel de 320 píxeis e com cores forçadas.',
        'Tudo funciona sem JavaScript, só com o teclado, e com o texto aumentado.',
        'O que está em desenho está também em palavras ou em tabela.',
      ],
    },
    {
      title: 'O que ainda não está bem',
      text: [
        'As ligações para o texto oficial da lei levam a sítios que não controlamos.',
        'Os nomes das leis estão sempre em português, também na versão inglesa.',
      ],
    },
    {
      title: 'Encontrou um obstáculo?',
      text: [
        'Diga-nos no repositório público do projeto, ou peça ajuda pela Linha Segurança Social: 210 545 400 ou 300 502 502, nos dias úteis das 9h00 às 18h00.',
        'Se a resposta não o resolver, pode queixar-se à Provedoria de Justiça.',
      ],
    },
  ],
}

const accessibilityEn: Statement = {
  title: 'Accessibility statement',
  lead: 'We want everybody to be able to use this site, with any device and any assistive technology.',
  parts: [
    {
      title: 'State of conformity',
      text: [
        'This site aims to meet WCAG 2.1, level AA, and Decreto-Lei n.º 83/2018, de 19 de outubro.',
        'This statement is a self-assessment. There has not yet been a manual evaluation by an outside body, nor tests with people with disabilities.',
      ],
    },
    {
      title: 'What was checked',
      text: [
        'Every page goes through an automatic check (axe), without errors and without undecided points, on a computer, on a 320-pixel phone and with forced colours.',
        'Everything works without JavaScript, by keyboard alone, and with larger text.',
        'What is drawn is also there in words or in a table.',
      ],
    },
    {
      title: 'What is not right yet',
      text: [
        'Links to the official text of the law lead to sites that we do not control.',
        'Names of laws are always in Portuguese, in the English version too.',
      ],
    },
    {
      title: 'Did you meet an obstacle?',
      text: [
        'Tell us in the public repository of the project, or ask for help on the Social Security line: 210 545 400 or 300 502 502, working days 9:00 to 18:00.',
        'If the answer does not solve it, you may complain to the Portuguese Ombudsman (Provedoria de Justiça).',
      ],
    },
  ],
}

const privacyPt: Statement = {
  title: 'Privacidade',
  lead: 'Não guardamos nada do que escreve. Não usamos cookies.',
  parts: [
    {
      title: 'O simulador',
      text: [
        'As respostas ficam só na página que tem aberta e passam de uma página para a seguinte. O servidor calcula, responde e não as guarda.',
        'Não ficam em endereços, em cookies nem em registos nossos.',
        'O seu navegador pode guardar as páginas por algum tempo, para o botão Voltar. Num computador partilhado, use uma janela privada e feche-a no fim.',
      ],
    },
    {
      title: 'A contagem de prazos',
      text: [
        'O que escolhe fica no endereço da página, para que o possa guardar. Não diz quem é. Nós não o guardamos.',
      ],
    },
    {
      title: 'O que o servidor regista',
      text: [
        'Para funcionar e se defender de abusos, o servidor pode registar a hora, o endereço de rede e a página pedida, nunca o que escreveu no simulador.',
        'Não há anúncios, nem estatísticas de terceiros, nem nada carregado de outros sítios.',
      ],
    },
  ],
}

const privacyEn: Statement = {
  title: 'Privacy',
  lead: 'We store nothing of what you write. We use no cookies.',
  parts: [
    {
      title: 'The simulator',
      text: [
        'The answers are only in the page you have open and pass from one page to the next. The server does the sums, answers and does not keep them.',
        'They are kept in no address, no cookie and no log of ours.',
        'Your browser may keep the pages for a while, for its Back button. On a shared computer use a private window and close it at the end.',
      ],
    },
    {
      title: 'Counting deadlines',
      text: [
        'What you choose stands in the address of the page, so that you can keep it. It does not say who you are. We do not keep it.',
      ],
    },
    {
      title: 'What the server logs',
      text: [
        'To work and to defend itself against abuse, the server may log the time, the network address and the page asked for, never what you wrote in the simulator.',
        'There are no advertisements, no third-party statistics and nothing loaded from elsewhere.',
      ],
    },
  ],
}

export const ACCESSIBILITY: Readonly<Record<Language, Statement>> = {
  pt: accessibilityPt,
  en: accessibilityEn,
}
export const PRIVACY: Readonly<Record<Language, Statement>> = { pt: privacyPt, en: privacyEn }
