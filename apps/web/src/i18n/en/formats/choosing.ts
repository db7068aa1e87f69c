import type { Words } from '../../text.ts'

export const choosing: Pick<Words['formats']['library'], 'triz' | 'min-specs' | 'what-so-what-now-what' | 'past-frustrations'> = {
  triz: {
    title: 'Make it fail (TRIZ)',
    when: 'Something has to stop before something new can begin. Brings laughter, and honesty after it.',
    how: 'First think up how to get the worst result. Then look at what of that you do already. Last, choose what you stop with.',
    steps: {
      worst: {
        title: 'The worst plan',
        prompt: 'How do we make certain that it fails? Write down what we must do for that. Do exaggerate.',
        aim: 'Think freely about what goes wrong.',
      },
      honest: { title: 'What do we do already?', prompt: 'What on your list is like something we do now? Be honest, and name nobody.', aim: 'See where we are in our own way.' },
      stop: { title: 'What do we stop with?', prompt: 'Choose one thing you stop with. Who does what first?', aim: 'Make room.' },
      all: { title: 'I stop with this', prompt: 'What do you stop with, and from when?', aim: 'Everybody stops with something of their own.' },
    },
  },
  'min-specs': {
    title: 'Min specs',
    when: 'There are too many rules, and nobody knows any more which of them matter.',
    how: 'First write down all that must and all that must not. Then strike every rule you can do without. Usually two to five are left.',
    steps: {
      alone: { title: 'Alone', prompt: 'What must we do, and what must we not? Write down every rule you can think of.', aim: 'Leave nothing out.' },
      everything: { title: 'All on the table', prompt: 'Put your rules together. What is still missing?', aim: 'A list that is complete.' },
      least: {
        title: 'Striking',
        prompt: 'Take each rule by itself: if somebody breaks it, can we still reach our goal? Yes? Strike it. Write down what is left.',
        aim: 'Keep only what really must.',
      },
      together: { title: 'Together', prompt: 'Put the rules that are left at all tables together. Which are the same? Which can still go?', aim: 'One short list for everybody.' },
    },
  },
  'what-so-what-now-what': {
    title: 'What, so what, now what',
    when: 'You have just been through something or finished it together, and want to learn from it.',
    how: 'Three questions in a fixed order: what happened, what does it mean, what do we do now? Who runs ahead is brought back kindly.',
    steps: {
      alone: { title: 'Alone', prompt: 'What did you see, hear or read? Write down only what happened, not yet what you think of it.', aim: 'Begin with facts.' },
      what: { title: 'What?', prompt: 'What happened? Put the facts together. What stood out?', aim: 'Know the same story.' },
      sowhat: { title: 'So what?', prompt: 'Why does it matter? Which pattern do you see? What had we not expected?', aim: 'Understand what it means.' },
      nowwhat: { title: 'Now what?', prompt: 'What do we do differently now? Who begins, with what, and when?', aim: 'From insight to a step.' },
      all: { title: 'Sharing', prompt: 'For each table, put down the insight and the step that are of use to the others.', aim: 'The whole group learns from every table.' },
    },
  },
  'past-frustrations': {
    title: 'Looking back on what hurt',
    when: 'People worked together before and were left with something unpleasant. Do this before you begin anything new.',
    how: 'First an agreement: everybody did what they could with what they knew then. Then everybody writes without a name what went wrong, people listen to one another, and they agree on one thing for later.',
    steps: {
      safe: {
        title: 'How we talk about it',
        prompt: 'Everybody did what they could with what they knew then. We say what happened, and name nobody. What is said here stays here. Can everybody agree to that?',
        aim: 'Safe enough to be honest.',
      },
      happened: {
        title: 'What happened?',
        prompt: 'When did working together get stuck? Write down what happened and what it did to you. There will be no name with it.',
        aim: 'Everything can be said.',
      },
      listen: { title: 'Listening', prompt: 'In turn somebody tells what they want to get off their chest. The others listen and only say: thank you.', aim: 'Being heard.' },
      patterns: {
        title: 'What comes back?',
        prompt: 'The notes lie open. What is alike? Give each pile a name without blame in it.',
        aim: 'From one person’s matter to all of ours.',
      },
      otherwise: {
        title: 'What would have helped?',
        prompt: 'Take one pile. What would have helped then? What do we need from one another for that?',
        aim: 'From complaint to need.',
      },
      agree: {
        title: 'One agreement',
        prompt: 'Which agreement do you want us to make from now on? Write it so that one can see whether we keep it.',
        aim: 'The next beginning is different.',
      },
      close: { title: 'Closing round', prompt: 'How do you leave now? In turn, in one sentence.', aim: 'Nobody is left alone with it.' },
    },
  },
}
