import type { Words } from '../text.ts'

export const auth: Words['auth'] = {
  name: 'Name',
  nameHint: 'As people know you, for example Fenna de Boer.',
  email: 'E-mail address',
  emailHint: 'Other members do not see your address.',
  password: 'Password',
  newPassword: 'New password',
  cutOff: 'This link is not complete. Copy the whole link from the message you got, or ask for a new one.',
  passwordHint: 'At least 8 characters. A few loose words in a row are strong and easy to remember.',
  signIn: {
    title: 'Sign in',
    send: 'Sign in',
    forgot: 'Forgot your password?',
    newHere: 'New here?',
    register: 'Make an account',
  },
  demo: {
    intro: 'This is a community to try out. Look around as if you take part already, as:',
    roles: { member: 'Member', facilitator: 'Facilitator', moderator: 'Moderator', admin: 'Administrator' },
  },
  register: {
    title: 'Join',
    intro: 'With an account you ask questions, share what you learned and come to meetings.',
    send: 'Make my account',
    known: 'Do you have an account already?',
    signIn: 'Sign in',
  },
  mailbox: {
    title: 'Look in your mailbox',
    sent: (email) => `We sent a message to ${email}`,
    next: 'Open the link in that message to go on. Nothing there? Look among the unwanted mail too.',
  },
  verify: {
    title: 'Confirm your e-mail address',
    intro: 'One more click and your account is ready.',
    send: 'Yes, this is my address',
    done: 'Your account is ready',
  },
  forgot: {
    title: 'Forgot your password',
    intro: 'Fill in your e-mail address. You get a link with which you choose a new password.',
    send: 'Send me a link',
  },
  reset: {
    title: 'Choose a new password',
    intro: 'After that you are signed out on all your devices, and sign in again.',
    send: 'Save my password',
    done: 'Your new password is saved',
  },
  settings: {
    title: 'Settings',
    signOut: 'Sign out',
    language: 'Language',
    reading: 'You are reading in English. Rather something else?',
    devices: 'Where you are signed in',
    thisDevice: 'This device',
    lastSeen: 'Last used:',
    end: 'Sign out',
    endDevice: (device) => `Sign out on ${device}`,
  },
}
