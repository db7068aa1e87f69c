export const auth = {
  signIn: { title: 'Log in' },
}
