import { describe, expect, test } from 'vitest'
import { readEnglish } from './english.ts'
import { readEnglishLight } from './light.ts'
import { claimsOf } from './test-kit.ts'

const READERS = [
  ['light', readEnglishLight],
  ['full', readEnglish],
] as const

/** subject, base, -s, past, participle, object, relation. */
const VERBS = [
  ['Nvidia', 'acquire', 'acquires', 'acquired', 'acquired', 'SchedMD', 'acquires'],
  ['Nvidia', 'buy', 'buys', 'bought', 'bought', 'SchedMD', 'acquires'],
  ['AMD', 'take over', 'takes over', 'took over', 'taken over', 'Xilinx', 'acquires'],
  ['Google', 'develop', 'develops', 'developed', 'developed', 'TPU', 'develops'],
  ['Google', 'design', 'designs', 'designed', 'designed', 'TPU', 'develops'],
  ['Meta', 'build', 'builds', 'built', 'built', 'Llama', 'develops'],
  ['OpenAI', 'release', 'releases', 'released', 'released', 'GPT-5', 'releases'],
  ['Nvidia', 'unveil', 'unveils', 'unveiled', 'unveiled', 'Rubin', 'releases'],
  ['TSMC', 'make', 'makes', 'made', 'made', 'H100', 'fabricates'],
  ['TSMC', 'manufacture', 'manufactures', 'manufactured', 'manufactured', 'MI300X', 'fabricates'],
  ['Amkor', 'package', 'packages', 'packaged', 'packaged', 'H100', 'packages'],
  ['SK hynix', 'supply', 'supplies', 'supplied', 'supplied', 'HBM4', 'supplies'],
  ['Meta', 'use', 'uses', 'used', 'used', 'TPU', 'uses'],
  ['Oracle', 'deploy', 'deploys', 'deployed', 'deployed', 'MI450', 'uses'],
  ['PyTorch', 'support', 'supports', 'supported', 'supported', 'ROCm', 'supports'],
  ['Rubin', 'succeed', 'succeeds', 'succeeded', 'succeeded', 'Blackwell', 'succeeds'],
  ['AMD', 'challenge', 'challenges', 'challenged', 'challenged', 'Nvidia', 'competes-with'],
  ['Nvidia', 'back', 'backs', 'backed', 'backed', 'CoreWeave', 'invests-in'],
  ['SoftBank', 'own', 'owns', 'owned', 'owned', 'Arm', 'owns'],
  ['Lisa Su', 'lead', 'leads', 'led', 'led', 'AMD', 'leads'],
  ['Morris Chang', 'found', 'founds', 'founded', 'founded', 'TSMC', 'founded'],
  ['Arm', 'sue', 'sues', 'sued', 'sued', 'Qualcomm', 'sues'],
  ['Commerce Department', 'ban', 'bans', 'banned', 'banned', 'H20', 'restricts'],
  ['Commerce Department', 'approve', 'approves', 'approved', 'approved', 'H20', 'permits'],
  ['Linux Foundation', 'maintain', 'maintains', 'maintained', 'maintained', 'PyTorch', 'maintains'],
] as const

const id = (name: string) => name.toLowerCase().replaceAll(' ', '-')

describe.each(READERS)('%s', (_, reader) => {
  describe.each(VERBS)('%s %s %s', (subject, base, present, past, participle, object, relation) => {
    const [s, o] = [`[${subject}]`, `[${object}]`]
    const claim = (rest: string) => [`${id(subject)} ${relation} ${id(object)} ${rest}`]
    test.each([
      [`${s} ${past} ${o}.`, 'done'],
      [`${s} has ${participle} ${o}.`, 'done'],
      [`${s} has recently ${participle} ${o}.`, 'done'],
      [`${s} ${present} ${o}`, 'done'],
      [`${s} will ${base} ${o}.`, 'planned'],
      [`${s} to ${base} ${o}`, 'planned'],
      [`${s} plans to ${base} ${o}.`, 'planned'],
      [`${s} has agreed to ${base} ${o}.`, 'agreed'],
      [`${s} is in talks to ${base} ${o}.`, 'considering'],
      [`${s} is expected to ${base} ${o}.`, 'expected'],
      [`${s} did not ${base} ${o}.`, 'done !'],
      [`${s} has never ${participle} ${o}.`, 'done !'],
      [`${s} declined to ${base} ${o}.`, 'done !'],
      [`${s} has yet to ${base} ${o}.`, 'done !'],
      [`${s} dropped plans to ${base} ${o}.`, 'abandoned'],
      [`${o} was ${participle} by ${s}.`, 'done'],
      [`${o} has been ${participle} by ${s}.`, 'done'],
      [`${o} will be ${participle} by ${s}.`, 'planned'],
      [`${o} was not ${participle} by ${s}.`, 'done !'],
      [`${s}, which ${past} ${o}, is growing.`, 'done'],
      [`${o}, ${participle} by ${s}, is growing.`, 'done'],
    ])('%s', (marked, rest) => {
      expect(claimsOf(reader, marked)).toEqual(claim(rest))
    })
    test.each([
      `${s} could ${base} ${o}.`,
      `${s} may ${base} ${o}.`,
      `Will ${s} ${base} ${o}?`,
      `If ${s} ${present} ${o}, shares will fall.`,
      `${s} tried to ${base} ${o}.`,
      `Analysts asked whether ${s} ${past} ${o}.`,
      `It is unclear whether ${s} will ${base} ${o}.`,
      `Rivals of ${s} ${past} ${o}.`,
      `A supplier to ${s} ${past} ${o}.`,
      `Shares of ${s} fell after a startup ${past} the rival of ${o}.`,
      `${s} shares fell; a startup ${past} ${o}.`,
    ])('nothing: %s', (marked) => {
      expect(claimsOf(reader, marked)).toEqual([])
    })
  })
})
