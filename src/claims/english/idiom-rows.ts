/** More turns of phrase of the business pages, in the form of construction-rows.ts; they come after all others. */
import type { Row } from './construction-rows.ts'

const DEAL = 'acquisition takeover purchase buyout pursuit bid deal offer'
const PLACE = 'center centre datacenter cluster site rack server campus farm supercomputer plant system'
const GOODS = 'chip gpu processor accelerator capacity memory hardware server compute computing power'
const PROBE = 'investigation probe inquiry enquiry scrutiny review'
const BATTLE = 'battle race fight duel war rivalry competition'
const ROUND = 'round funding financing raise fundraising'

export const IDIOM_ROWS: readonly Row[] = [
  // acquires and owns
  ['acquires', 'walk pull back', 's', 'away_from|out_of>of|for', `away_from|out_of=${DEAL}`, 'abandoned'],
  ['acquires', 'walk_away pull_out back_out', 's', 'from|of>of|for', `from|of=${DEAL}`, 'abandoned'],
  ['acquires', 'receive get field', 'from', 's', 'd=offer bid approach proposal', 'considering'],
  ['acquires', 'approach', 's', 'd', 'about|with=takeover acquisition offer bid buyout', 'considering'],
  ['acquires', 'win beat', 's', 'for', 'd=race battle'],
  ['owns', 'hold have own', 's', 'd>in|of', 'd=control'],
  // use
  ['uses', 'spend', 's', 'on', 'd=$'],
  ['uses', 'fill stock populate outfit equip pack', 's', 'with', `d=${PLACE}`],
  ['uses', 'fill stock populate equip pack', 'd', 'with', 'd=*'],
  [
    'uses',
    'build operate run assemble have own install add set_up construct open finish complete',
    's',
    'd>of|with',
    `d=${PLACE} fleet`,
  ],
  ['uses', 'sign strike ink reach', 's', 'd>for', 'd=deal contract agreement', 'agreed'],
  ['uses', 'sign strike ink reach', 's', 'd>to', 'd=access', 'agreed'],
  ['uses', 'get gain secure win have', 's', 'd>to', 'd=access'],
  ['uses', 'test_out', 's', 'd', '', 'considering'],
  ['uses', 'come ship arrive', 's', 'with'],
  ['uses', 'pair couple combine', 's', 'd'],
  ['uses', 'pair couple combine', 's', 'with'],
  ['uses', 'train pretrain run', 's', 'on'],
  // develops and releases
  ['releases', 'make', 's', 'd', 'e=available'],
  ['releases', 'put', 's', 'd', 'into=production'],
  ['develops', 'be', 's', 'behind', 'd=company firm startup start-up lab team group'],
  ['develops', 'begin start', 's', 'd>on', 'd=work development'],
  // fabrication, supply, purchase
  [
    'fabricates',
    'start begin launch ramp_up resume',
    's',
    'd>of|for',
    'd=production manufacturing fabrication',
  ],
  [
    'fabricates',
    'handle win land get take secure',
    's',
    'd>for|of',
    'd=production manufacturing fabrication',
  ],
  ['packages', 'handle win land get take secure do', 's', 'd>for|of', 'd=packaging assembly testing'],
  ['buys-from', 'commit pledge', 's', 'with', 'd=$', 'agreed'],
  ['buys-from', 'get obtain receive secure source buy purchase import order procure', 's', 'from', 'd=+'],
  [
    'buys-from',
    'depend rely',
    's',
    'on>from',
    'on=chip gpu processor accelerator capacity memory hardware server compute',
  ],
  ['buys-from', 'spend', 's', 'on>from', `on=${GOODS}`],
  ['buys-from', 'run train serve', 's', 'on|using|with>from', `on|using|with=${GOODS}`],
  ['uses', 'be', "in|inside|at'", 's', 'at=work'],
  ['uses', 'sit operate hum', "in|inside'", 's'],
  ['buys-from', 'account', 's', "of'", 'for=%;of=revenue sale'],
  ['buys-from', 'get derive earn generate draw', 'from', 's', 'd=revenue sale business'],
  ['supplies', 'win secure land clinch bag get', 's', 'from', 'd=order'],
  ['supplies', 'pass clear complete', 's', "d'", 'd=qualification'],
  // money
  ['invests-in', 'lead co-lead join anchor back', 's', 'd>in|of|for', `d=${ROUND}`],
  ['invests-in', 'participate take_part join', 's', 'in>of|for', `in=${ROUND}`],
  ['invests-in', 'buy purchase acquire', 's', "in|of'", 'd=$;in|of=stock share'],
  ['invests-in', 'receive win get secure attract have', 'from', 's', 'd=backing support'],
  ['holds-share-of', 'own hold have keep', 's', 'd>of', 'd=tenth fifth third quarter'],
  ['raises', 'announce secure bring_in attract', 's', '', 'd=$;in|of=funding financing capital equity'],
  ['raises', 'raise', 's', '', 'd=total'],
  ['licenses-from', 'take obtain get secure sign buy win have receive', 's', "for|to'", 'd=licence license'],
  // together and against
  ['partners-with', 'turn look', 's', 'to', 'as=partner ally'],
  ['partners-with', 'set_up create launch', 's', 'with', 'd=venture'],
  [
    'partners-with',
    'end terminate dissolve scrap',
    's',
    'with',
    'd=partnership alliance collaboration tie-up venture',
    'abandoned',
  ],
  ['partners-with', 'sign ink', 's', 'with', 'd=memorandum mou understanding', 'agreed'],
  ['competes-with', 'lock', 'd', 'with', `in=${BATTLE}`],
  ['competes-with', 'be', 's', 'with|against', `in=${BATTLE}`],
  [
    'competes-with',
    'see regard view position tout pitch bill',
    'd',
    'as>to|for|of',
    'as=rival challenger alternative competitor answer threat',
  ],
  ['competes-with', 'offer provide', 's', 'd>to', 'd=alternative'],
  // people
  ['works-for', 'head lead run oversee manage direct', 's', 'd>at', 'd=*'],
  // law
  ['restricts', 'be come fall remain', 'under>by', 's', `under=${PROBE}`],
  ['restricts', 'face', 'd>by|from', 's', `d=${PROBE}`],
  ['restricts', 'face', "d'", 's', `d=${PROBE}`],
  ['restricts', 'require', 's', 'for>to', 'd=licence license'],
  ['restricts', 'require', 's', 'for>of', 'd=licence license'],
  ['sues', 'file', 's', 'd>against', 'd=lawsuit suit complaint'],
  // dependence and upkeep
  [
    'depends-on',
    'cut reduce lessen ease loosen lower curb break end',
    's',
    'd>on|upon',
    'd=dependence reliance dependency',
    '=done',
  ],
  ['maintains', 'keep', 's', 'd', 'd=*;e=source'],
]
