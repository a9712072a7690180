/**
 * Rows of relation, verbs, where the claim's subject and its object stand (see `Slot`), what else must be
 * there, and a status ("!no": the turn itself says no). Written for the active; the passive follows.
 */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import { DEAL_ROWS } from './deal-rows.ts'

export type Row = readonly [
  relation: RelationKind,
  verbs: string,
  subject: string,
  object: string,
  where?: string,
  more?: string,
]

const GOODS =
  'chip gpu processor accelerator capacity compute computing power hardware server system rack wafer memory access component part cloud service infrastructure tpu silicon'
const GRIP =
  'dominance grip monopoly hold lead stranglehold lock supremacy crown moat position reign hegemony'
const SHARE = 'share customer business market ground order sale client lead lunch dominance grip'
const CHIP_ROWS: readonly Row[] = [
  // acquires
  ['acquires', 'sell offload', 'to', 'd'],
  ['acquires', 'pay spend shell_out fork_out splash_out', 's', 'for', 'd=$'],
  ['acquires', 'take gain assume win seize', 's', 'd>of', 'd=control ownership possession'],
  ['acquires', 'make launch table submit lodge', 's', 'd>for', 'd=bid offer', 'considering'],
  ['acquires', 'be', 's', 'd>for', 'd=bidder suitor', 'considering'],
  [
    'acquires',
    'pull_off push_through wrap_up clinch seal',
    's',
    'd>of',
    'd=acquisition takeover purchase buyout',
  ],
  ['part-of', 'fold absorb merge roll subsume', 'd', 'into'],
  ['part-of', 'belong', 's', 'to'],
  ['part-of', 'sit fall operate', 's', 'within|inside|under'],
  ['part-of', 'operate run', 's', 'as>of', 'as=part unit division subsidiary arm'],
  ['part-of', 'be', 's', 'd>of', 'd=part member variant version subsidiary'],
  ['owns', 'have hold own', 's', 'd>in|of', 'd=majority'],
  ['owns', 'be', 's', "d'", 'd=parent owner'],
  // develops and releases
  ['develops', 'come emerge originate hail stem grow', 'from|out_of', 's'],
  ['develops', 'originate start begin', 'at|inside|within|in', 's'],
  ['develops', 'bear conceive hatch', 'at|inside|within|in', 'd'],
  ['develops', 'be', 'd>of', 's', 'd=brainchild creation product invention handiwork work'],
  ['develops', 'be', 'from', 's'],
  ['develops', 'shelve scrap axe mothball discontinue', 's', 'd', '', 'abandoned'],
  ['releases', 'take', 's', 'off', 'd=wrap cover'],
  ['releases', 'lift pull_back raise draw_back', 's', 'on', 'd=veil curtain lid wrap'],
  ['releases', 'bring', 's', 'd', 'to=market'],
  ['releases', 'put', 's', 'd', 'on=sale market'],
  ['releases', 'give', 's', 'd', 'e=debut'],
  // fabrication
  [
    'fabricates',
    'come roll',
    "off|from|out_of'",
    's',
    'off|from|out_of=line fab plant factory process fabrication foundry',
  ],
  ['fabricates', 'tape_out', 'at|with', 's'],
  [
    'fabricates',
    'outsource entrust contract_out farm_out award hand give assign',
    'to',
    's',
    'd=production manufacturing fabrication',
  ],
  ['fabricates', 'outsource entrust contract_out farm_out assign', 'to', 'd'],
  ['fabricates', 'make build manufacture produce fabricate', 'at|on|in|using|with|by', 'd', '', ''],
  [
    'fabricates',
    'make build manufacture produce fabricate',
    "at|on|in|using|with'",
    'd',
    'at|on|in|using|with=process node technology fab plant line factory',
  ],
  ['fabricates', 'use adopt', "d'", 's', 'd=process node'],
  // supply and purchase
  ['supplies', 'equip furnish outfit', 's', 'with', ''],
  ['supplies', 'win secure land clinch bag', 's', 'from', 'd=order contract', 'agreed'],
  ['supplies', 'win secure land bag', 's', 'with', 'd=contract order', 'agreed'],
  ['buys-from', 'place', 's', 'with', 'd=order'],
  ['buys-from', 'sign strike ink reach', 's', 'with', `d=deal contract agreement;for=${GOODS}`, 'agreed'],
  ['buys-from', 'pay', 's', 'd', `for=${GOODS}`],
  ['buys-from', 'turn look', 's', 'to', `for=${GOODS}`],
  ['buys-from', 'tap', 's', 'd', `for=${GOODS}`],
  ['buys-from', 'book reserve secure rent lease buy get obtain', 's', 'at|from', `d=${GOODS}`],
  ['buys-from', 'get obtain receive secure take source import', 's', 'from', `d=${GOODS}`],
  ['buys-from', 'spend', 's', "on'", `on=${GOODS}`],
  ['buys-from', 'take', 's', 'from', 'd=delivery'],
  ['supplies', 'take', 'from', 'd>of', 'd=delivery'],
  // use
  ['uses', 'sit go end_up find', 'inside|in|into', 's'],
  ['uses', 'be', 's', 'd>of|to', 'd=user adopter home'],
  ['uses', 'make', 's', 'd>of', 'd=use'],
  ['uses', 'put', 's', 'd', 'to=use work'],
  ['uses', 'switch move migrate shift defect', 's', 'to'],
  ['uses', 'turn', 's', 'to'],
  ['uses', 'bet standardise standardize settle decide run rely', 's', 'on'],
  ['uses', 'opt plump', 's', 'for'],
  ['uses', 'choose pick select favour favor tap', 's', 'd'],
  [
    'supports',
    'add bring include offer gain get ship merge build bake have receive integrate',
    's',
    'd>for',
    'd=support compatibility',
  ],
  [
    'supports',
    'add merge build bake integrate upstream',
    'to|into|in',
    'd>for|of',
    'd=support compatibility',
  ],
  ['supports', 'land arrive come go', 'in|to|into', 's>for', 's=support'],
  ['supports', 'lack drop end', 's', 'd>for', 'd=support', '!no'],
  ['supports', 'port bring extend', 'd', 'to'],
  ['supports', 'make', 'd', 'with', 'e=compatible'],
  ['supports', 'work', 's', 'with|on'],
  ['supports', 'compile', 's', 'for|to'],
  ['supports', 'interoperate integrate', 's', 'with'],
  ['supports', 'come', 's', 'to'],
  // generations and rivals
  ['succeeds', 'supplant displace', 's', 'd'],
  ['succeeds', 'come follow', 's', 'after|on_from'],
  ['succeeds', 'take_over', 's', 'from'],
  ['succeeds', 'take', 's', 'd>of', 'd=place mantle baton'],
  ['succeeds', 'take', 's', 'from|over_from', 'd=baton reins'],
  ['succeeds', 'give make', 'to|for', 's', 'd=way'],
  ['succeeds', 'be', 's', 'd>to|of', 'd=successor heir follow-up follow-on replacement'],
  ['competes-with', 'vie spar battle contend', 's', 'with|against'],
  ['competes-with', 'go_up square_off face_off stack_up line_up', 's', 'against|to'],
  ['competes-with', 'go', 's', 'with|against', 'd=head-to-head toe-to-toe'],
  ['competes-with', 'leave', 's', 'd', 'd=*;behind=*'],
  ['competes-with', 'pose present mount', 's', 'to', 'd=challenge threat'],
  ['competes-with', 'face', 's', 'from', 'd=competition challenge rivalry pressure'],
  ['competes-with', 'give', 's', 'd', 'e=run competition headache'],
  ['competes-with', 'lose cede', 's', 'to', 'd=share ground customer business'],
  [
    'competes-with',
    'loosen break weaken erode challenge threaten dent end counter dilute chip_away crack shake undermine',
    's',
    "d'",
    `d=${GRIP}`,
  ],
  [
    'competes-with',
    'loosen break weaken erode challenge threaten dent end counter dilute crack shake undermine',
    's',
    'd>of',
    `d=${GRIP}`,
  ],
  ['competes-with', 'chip_away eat cut nibble bite', 's', "at|into'", `at|into=${SHARE}`],
  [
    'competes-with',
    'win take steal grab wrest snatch poach gain',
    's',
    'from',
    'd=share customer business ground client',
  ],
  ['competes-with', 'close narrow', 's', 'with|on|to', 'd=gap'],
  ['competes-with', 'lag trail', 's', 'behind'],
  ['competes-with', 'catch_up', 's', 'with|to'],
  ['competes-with', 'be', 's', 'd>to|for|with', 'd=alternative answer challenge threat rival competitor'],
  ['competes-with', 'be', 's', "d'", 'd=rival competitor challenger nemesis'],
  ['competes-with', 'pit', 'd', 'against'],
  ['competes-with', 'see regard', 's', 'd', 'as=rival competitor threat'],
]

/** What is made, sold and used before money and law: the first row that yields wins. */
export const CONSTRUCTION_ROWS: readonly Row[] = [...CHIP_ROWS, ...DEAL_ROWS]
