/**
 * What firms live by, as far as a sentence that leaves it open needs it: who sells to whom in a deal "with"
 * another, and who has plants of its own. Firms that are in no list decide nothing.
 */

/** Firms from the first link of the chain to the last; a deal's seller stands before its buyer. */
const CHAIN: readonly string[] = [
  // Tools, materials, parts.
  'asml applied-materials lam-research kla tokyo-electron asm-intl asmpt besi hanmi hanwha-semitech semes jusung wonik-ips eugene-tech psk hpsp eo-technics nextin park-systems techwing leeno isc-korea disco advantest teradyne screen lasertec canon nikon zeiss trumpf naura amec smee suss onto camtek kokusai-electric ebara soulbrain dongjin-semichem jsr tok shin-etsu sumco sk-siltron globalwafers soitec resonac ajinomoto ibiden unimicron shinko isu-petasys daeduck korea-circuit simmtech samsung-electro-mechanics lg-innotek absolics skc corning entegris hoya towa formfactor',
  // Memory, wafers, packages.
  'samsung-electronics sk-hynix micron kioxia sandisk cxmt ymtc tsmc samsung-foundry intel-foundry globalfoundries umc smic rapidus vis tower hua-hong db-hitek sk-keyfoundry ase amkor spil jcet hana-micron',
  // Designers of chips, and what they license.
  'arm sifive',
  'nvidia amd broadcom marvell qualcomm mediatek cerebras groq sambanova rebellions furiosaai deepx mobilint hyperaccel tenstorrent cambricon hygon moore-threads biren d-matrix etched graphcore alchip credo astera ampere-computing hisilicon',
  // Servers.
  'supermicro dell hpe foxconn quanta wiwynn wistron inspur lenovo celestica inventec pegatron',
  // Clouds, then those that have one beside what they do, then those that rent.
  'coreweave nebius lambda crusoe iren nscale oracle aws azure google-cloud naver-cloud together-ai fluidstack applied-digital core-scientific cipher terawulf vultr',
  'google microsoft amazon alibaba tencent baidu',
  'openai anthropic meta xai mistral apple tesla bytedance perplexity cohere deepseek ssi thinking-machines humain g42 upstage kakao hyundai-motor',
]
const PLACE: ReadonlyMap<string, number> = new Map(
  CHAIN.flatMap((firms, place) => firms.split(' ').map((firm) => [firm, place] as const)),
)

/** Whether `a` buys from `b` where a text names a deal of the two and not who sells; null: not known. */
export function buysFrom(a: string, b: string): boolean | null {
  const [of, from] = [PLACE.get(a), PLACE.get(b)]
  return of === undefined || from === undefined || of === from ? null : of > from
}

/** Firms whose business is to make what others design. */
const FOUNDRIES = new Set(
  'tsmc globalfoundries umc smic rapidus intel-foundry samsung-foundry vis tower hua-hong db-hitek sk-keyfoundry'.split(
    ' ',
  ),
)
/** Firms that make their own and others'. */
const BOTH = new Set(['samsung-electronics', 'intel'])

/** null: cannot be told from the firm alone ("Samsung makes the chip"). */
export const isFoundry = (entity: string): boolean | null =>
  FOUNDRIES.has(entity) ? true : BOTH.has(entity) ? null : false

const ASSEMBLERS = new Set((CHAIN[4] ?? '').split(' '))
/** Firms that build servers to the order of others: what they make for a firm they deliver to it. */
export const isAssembler = (entity: string): boolean => ASSEMBLERS.has(entity)

/** Firms without plants: what is said of their production, others do for them. */
const FABLESS = new Set(`${CHAIN[2]} ${CHAIN[3]} ${CHAIN[6]} ${CHAIN[7]} aws huawei`.split(' '))
export const isFabless = (entity: string): boolean => FABLESS.has(entity)

const PACKAGERS = new Set('ase amkor spil jcet hana-micron pti tongfu kyec nepes sfa-semicon'.split(' '))
/** Firms that package and test what others make. */
export const isPackager = (entity: string): boolean => PACKAGERS.has(entity)

const OPERATORS = new Set(`${CHAIN[6]} ${CHAIN[7]}`.split(' '))
/** Firms that run data centres for what they do, or train models in them. */
export const isOperator = (entity: string): boolean => OPERATORS.has(entity)

const CLOUDS = new Set((CHAIN[5] ?? '').split(' '))
/** Firms whose computers others rent. */
export const isCloud = (entity: string): boolean => CLOUDS.has(entity)
