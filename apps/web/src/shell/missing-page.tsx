import { DeadEnd } from './dead-end.tsx'

export const MissingPage = () => <DeadEnd kind="missing" />
