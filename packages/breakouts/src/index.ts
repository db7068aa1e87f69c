/*
 * Breakout groups: who sits with whom, over several rounds. Groups that resemble everybody present, and as few people as can be who meet twice. Pure: no I/O, no
 * dependencies; the clock can be given.
 */
export { type BreakoutPlan, type BreakoutRequest } from './request.ts'
export { type Concern, ImpossibleBreakouts, type ImpossibleCode } from './impossible.ts'
export { planBreakouts, type Surroundings } from './plan-breakouts.ts'
export { type Moved, replanBreakouts } from './replan.ts'
export { type Place, placeLateComer } from './late.ts'
export { joinGroups } from './join.ts'
export { type Explanation, explain } from './explain.ts'
export { roundsToMeetAll } from './meet-all.ts'
export { checkPlan, type Fault } from './check.ts'
