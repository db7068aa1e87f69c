export const mentioned = {
  title: 'Jij wordt genoemd',
  by: (name: string | undefined) => `${name ?? 'Iemand'} noemt je`,
}
