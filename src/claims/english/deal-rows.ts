/** Rows of partnerships, money, licences, people and law, in the form of construction-rows.ts. */
import type { Row } from './construction-rows.ts'

/** Words for a paper that allows something. */
const LEAVE =
  'permission approval go-ahead clearance waiver permit licence license authorisation authorization nod blessing exemption light'
const CURB = 'ban curb restriction control limit embargo cap sanction tariff prohibition'
const SUIT = 'lawsuit suit complaint case claim action proceeding petition counterclaim countersuit'
const ROUND = 'round funding financing fundraising investment raise'
const STAKE = 'stake holding shareholding interest position share'
const LICENCE = 'licence license'
const TIE = 'partnership alliance collaboration tie-up pact venture cooperation'

export const DEAL_ROWS: readonly Row[] = [
  // partners and money
  ['partners-with', 'join', 's', 'd', 'in=*'],
  ['partners-with', 'tap enlist', 's', 'd', '', 'agreed'],
  ['partners-with', 'link_up tie_up pair_up hook_up co-operate', 's', 'with'],
  ['partners-with', 'be', 's', "d'", 'd=partner ally'],
  [
    'partners-with',
    'have forge form build extend deepen strengthen broaden seal sign strike ink enter',
    's',
    'with',
    `d=${TIE}`,
  ],
  ['partners-with', 'choose pick select name', 's', 'd', 'as=partner ally'],
  [
    'partners-with',
    'enter go',
    's',
    'with',
    'into=partnership alliance collaboration venture cooperation business',
  ],
  [
    'invests-in',
    'pour put pump inject plough plow sink commit pledge channel funnel direct lavish',
    's',
    'in|into|to',
    'd=$',
  ],
  ['invests-in', 'lead co-lead join anchor back', 's', 'in', `d=${ROUND}`],
  ['invests-in', 'lead co-lead join anchor back', 's', "d'", `d=${ROUND}`],
  ['invests-in', 'participate take_part join', 's', "in'", `in=${ROUND}`],
  [
    'invests-in',
    'take buy acquire build build_up amass purchase grab pick_up snap_up increase raise lift',
    's',
    'd>in|of',
    `d=${STAKE}`,
  ],
  ['invests-in', 'pay spend', 's', 'in|of', `d=$;for=${STAKE}`],
  ['invests-in', 'buy purchase take_up subscribe', 's', 'd>of|in', 'd=$'],
  ['invests-in', 'buy purchase take_up', 's', 'in', 'd=$'],
  ['invests-in', 'raise get receive secure win attract land take pull_in bag', 'from', 's', 'd=$'],
  [
    'invests-in',
    'raise get receive secure win attract land take',
    'from',
    's',
    'd=money funding investment cash round capital backing',
  ],
  ['invests-in', 'have win get', 's>of', 's', 'd=backing'],
  ['invests-in', 'make', 's', 'd>in', 'd=investment'],
  ['invests-in', 'write', 's', 'to|for', 'd=cheque check'],
  ['holds-share-of', 'have hold own keep retain', 's', 'd>in|of', `d=${STAKE}`],
  ['holds-share-of', 'have hold own keep retain', 's', 'd>of', 'd=%'],
  [
    'holds-share-of',
    'shrink fall rise grow climb drop slip jump increase stand reach hit',
    "s'",
    's>of',
    's=share slice;to|at=%',
  ],
  ['holds-share-of', 'reach hit be', "s'", 's>of', 's=share slice;d=%'],
  // licences
  ['licenses-from', 'grant give award hand extend offer', 'd', 's', `e=${LICENCE}`],
  ['licenses-from', 'grant give award hand extend', 'to', 's', `d=${LICENCE}`],
  [
    'licenses-from',
    'take obtain get secure sign buy win acquire have hold receive',
    's',
    'from|with',
    `d=${LICENCE}`,
  ],
  ['licenses-from', 'pay', 's', 'to', 'd=royalty fee'],
  ['licenses-from', 'pay', 's', 'd', 'e=royalty fee'],
  ['licenses-from', 'collect earn receive', 'from', 's', 'd=royalty fee'],
  // people
  ['leads', 'be take remain stay sit stand', 's', 'at>of', 'at=helm head top'],
  ['leads', 'take', 's', 'd>of|at', 'd=helm reins charge'],
  ['leads', 'be', 's', 'in>of', 'in=charge'],
  ['works-for', 'work', 's', 'for|at'],
  ['works-for', 'move jump switch decamp go defect', 's', 'to'],
  ['works-for', 'depart resign walk_out walk exit', 's', 'from|out_of', '', '!no'],
  ['works-for', 'lure woo bring_in tempt snatch hire_away', 's', 'd'],
  ['works-for', 'employ', 'd', 's'],
  ['works-for', 'spend', 's', 'at', 'd=year decade'],
  // law
  ['sues', 'file bring lodge launch start open mount', 's', 'against', `d=${SUIT}`],
  ['sues', 'hit slap serve', 's', 'd', `with=${SUIT}`],
  ['sues', 'take drag haul bring', 's', 'd', 'to|into|before=court trial'],
  ['sues', 'face', 'from|by', 's', `d=${SUIT}`],
  ['sues', 'win lose settle drop', 's', 'against', `d=${SUIT}`],
  [
    'restricts',
    'open launch start begin conduct widen',
    's',
    'into|of',
    'd=probe investigation inquiry enquiry',
  ],
  ['restricts', 'add put place', 's', 'd', 'to|on=list entity blacklist'],
  ['restricts', 'add put place', 'to|on', 'd'],
  ['restricts', 'impose slap place put clamp', 's', 'on', `d=${CURB}`],
  ['restricts', 'impose slap place put tighten', 's', 'd>on', `d=${CURB}`],
  ['restricts', 'fall come', 'under', 's'],
  ['restricts', 'be', 'd>to', 's', 'd=subject'],
  ['restricts', 'cover catch', 's', 'd'],
  ['restricts', 'look crack_down clamp_down', 's', 'into|on'],
  ['restricts', 'stop prevent prohibit forbid', 's', 'd', 'from=*'],
  [
    'restricts',
    'block stop oppose reject veto',
    's',
    "d'",
    'd=acquisition takeover purchase buyout bid deal',
  ],
  ['permits', 'give grant hand issue', 's', 'd', `e=${LEAVE}`],
  ['permits', 'give grant hand issue', 's', 'to', `d=${LEAVE}`],
  ['permits', 'get win receive obtain secure gain', 'from', 's', `d=${LEAVE}`],
  ['permits', 'lift ease relax loosen remove scrap waive', 's', 'on', `d=${CURB}`],
  [
    'permits',
    'clear approve wave_through bless',
    's',
    "d'",
    'd=acquisition takeover purchase buyout bid deal',
  ],
  // raising money
  [
    'raises',
    'secure land net pull_in bring_in close haul_in attract collect get receive complete',
    's',
    '',
    'd=funding round',
  ],
  ['raises', 'bring_in net raise attract yield', "s'", '', 'd=$;s=round funding offering ipo listing sale'],
  ['raises', 'sell issue place float', 's', '', 'd=bond stock debt note convertible'],
  ['raises', 'borrow', 's', '', 'd=$'],
  ['raises', 'plan prepare', 's', '', 'd=ipo offering listing flotation', 'planned'],
  ['raises', 'consider weigh explore eye mull', 's', '', 'd=ipo offering listing flotation', 'considering'],
  ['raises', 'launch price complete', 's', '', 'd=ipo offering listing flotation'],
  ['raises', 'debut list', 's', '', 'on|in=nasdaq exchange hong star new stock'],
  // dependence and upkeep
  ['depends-on', 'count bank hinge', 's', 'on|upon'],
  ['depends-on', 'be', 's', 'd>on|upon', 'd=dependent reliant hooked'],
  ['depends-on', 'be', 's', 'on|upon', 'd=dependent reliant'],
  ['depends-on', 'tie lock chain bind', 'd', 'to|into|in_to'],
  ['maintains', 'host govern oversee shepherd', 's', 'd'],
  ['maintains', 'keep', 's', 'd', 'd=*;e=alive going open'],
  ['maintains', 'donate give contribute transfer hand_over hand', 'to', 'd'],
  ['maintains', 'be', 'in>of', 's', 'in=hand care'],
]
