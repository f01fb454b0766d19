import type { Rules } from '../../pack.ts'

export const ABUSE: Rules = {
  always: `
    {obscene} ..2 you|your|off
    you|your ..4 {obscene}|idiot*|moron*|imbecile*|scum|retard*|jerk|trash|garbage
    you are|stupid|dumb|useless|pathetic|dirty ..2 stupid|dumb|useless|pathetic|worthless|liar|idiot|bot|clown|piece
    stupid|dumb|useless|crappy|idiotic|worthless|lousy|shitty|damn ..1 bot|robot|program|machine|chatbot|thing|ai
    i|we hate you
    go to hell
    shut up|your
    kill|hang|drown yourself
    drop dead
    screw|damn you
    you|bot suck|sucks`,
  command: `
    ^ {obscene}
    {obscene} $
    {insult} $
    ^ death to
    {rival}|voters|observers|people|all ..2 are ..3 {insult}
    kill|hang|shoot|burn ..1 all|them|those`,
  unless: `
    call|called|calls|calling|named|said|insult* ..6 {insult}|{obscene}
    shut|sucks ..3 station*|polling`,
}

export const PERSUASION: Rules = {
  always: `
    ^ convince|persuade|talk me|us|them|everyone|everybody|people|voters|my|him|her|readers|friends|the|all
    how can|do|should|could|to ..2 convince|persuade ..3 people|voters|friend|friends|family|parents|wife|husband|him|her|them|neighbours|neighbors
    why should|must|would|ought ..2 {me}|you|voters|kazakh* ..2 vote|voting for|against
    why should|must ..2 {me} ..1 support|choose|trust|elect|reject
    explain|tell|show|prove ..5 why ..3 must|should|ought|have ..1 to|vote|support|choose
    campaign|propaganda slogan*|speech|ad|poster|flyer*|leaflet*|jingle|tweet|post for|against
    ^ make ..2 me|people|them|everyone ..1 vote|hate|love|support|believe
    {write} ..8 {campaign}
    {write} ..4 {speech} ..12 vote|party|candidate*|president|election*|elect|government|opposition
    {write} ..3 persuasive|compelling|convincing ..2 {speech}|argument|case|reason|reasons`,
  command: `
    ^ argue|advocate|defend|promote|endorse|praise|glorify|criticize|criticise|attack|agitate|campaign|smear|discredit|justify|ridicule|mock|persuade|convince
    ^ prove ..2 that
    make|makes|making ..4 look|looks good|bad|great|terrible|weak|strong
    tell|ask|urge|order people|them|everyone|everybody|my|him|her|voters|students|friends ..2 to vote|abstain|boycott
    make ..2 case for|against|that
    give|tell|name|list|need|want|write ..4 reason|reasons|argument|arguments|excuse|excuses ..2 to|for|why|against ..4 vote|voting|support|supporting|choose|elect|{rival}
    ^ vote|voting for|against * because`,
}

export const VOTING_ADVICE: Rules = {
  always: `
    who|whom|which|what ..3 should|shall|must|do|would|ought|could i|we|one ..2 {pick}
    who|whom|which ..3 should|would you ..1 vote|choose|elect|pick
    should|shall|must|do i|we ..2 vote for|against
    should|shall i|we ..2 vote $
    should|shall i|we ..2 choose|pick|elect|support|back|boycott|abstain|bother|spoil|trust
    should|shall i|we ..2 go ..3 vote|polls|elections|election
    help|guide|assist|let me|us ..3 choose|decide|pick
    tell|advise|show me|us ..2 who|whom|which|what ..4 vote|choose|support|elect|pick
    recommend|suggest|advise ..1 me|us|a|some|one|the ..2 party|candidate|vote|who|whom|someone
    who|whom|which|what ..2 do|would|can|could|will you ..1 recommend|advise|suggest|endorse
    deserve|deserves|earn|earned|merits|gets my|our vote*
    give|cast|giving|casting|waste my|our vote*
    what|which|who ..3 best|right ..1 choice|party|candidate ..1 for a|an|someone|people
    best|right|better|good|suitable|ideal ..1 party|candidate|choice|option ..1 for|to me|us|my
    party|parties|candidate|candidates|one|who|which|closest ..3 suits|fits|matches|represents|suit|fit|match|closest ..2 me|my|us|our
    worth ..2 voting|vote
    torn between
    advise me ..1 on|about|which|who|whom
    who|whom ..2 shall|should|do i|we ..1 take|tick $
    not sure ..3 vote
    undecided ..8 vote|choose|{rival}`,
  own: `
    who|whom|which|what ..3 to {pick}
    who|whom|what ..3 vote for $
    who|whom|which ..2 should we|one|people|kazakh*|everyone|voters ..1 {pick}
    which|what|best {rival} ..1 to choose|support|back|elect|pick`,
  unless: `
    should|can|do|must|could|shall|may i|we ..2 vote ..2 by|in|at|if|where|when|with|online|early|again|twice|abroad
    who|whom ..2 can|may|allowed|entitled ..3 vote|choose|elect
    have to|the right ..2 vote|choose
    right|rights|allowed|eligible|entitled|able|reason to vote|elect|choose
    vote|choose|elect ..3 according to the law`,
}

export const PREDICTION: Rules = {
  always: `
    your ..1 prediction*|forecast*|guess|bet|bets
    do|would|can|could you ..3 think|expect|predict|forecast|bet|guess|reckon ..6 will|would|win|wins|happen|happens|going
    ^ predict|forecast|guess|foresee
    make|give ..2 a|your|some|any ..1 prediction|forecast|guess
    can|could you ..1 predict|forecast|foresee`,
  own: `
    who|whom|which|what ..4 will|would|shall|could|might|may win|lead|lose|triumph|prevail|rule|govern
    who|which|what ..4 will|would|shall ..1 be|become|get|take|come|finish|gain|receive ..3 president|elected|winner|minister|speaker|leader|mayor|majority|first|second|third|place|most|power|akim
    who|which|what ..4 is|are|be going|likely|set|bound|expected|about to ..1 win|lead|lose|be|become|get|take|rule
    will|can|could|would|might ..4 win|lose|succeed|prevail $
    will|would|could ..4 beat|defeat|outvote|overtake
    will|can|could|would|might ..4 win|beat|defeat ..3 election*|vote|majority|again|seats|presidency|opposition|him|them
    will ..4 be elected|reelected|defeated|overthrown $
    what|whats are|is|s ..4 chance*|odds|probability|likelihood|prospects ..3 win*|victory|elected|losing|of|that|for
    how many|much ..5 will|would ..4 get|win|receive|gain|take|score|lose $
    what ..1 percent|percentage|share ..5 will ..4 get|win|receive|gain|take
    what|how will|would ..4 result*|outcome|winner|score|turnout be|look|$
    what|how will|would ..4 election* ..2 end|result|go|finish|turn
    who ..1 is|will|would ..3 next president|prime|leader|minister|speaker
    who|which ..3 is ..2 winning|ahead|favourite|favorite $
    predict|prediction*|forecast* ..3 of|for|about|on ..3 result*|outcome|winner|election*|vote|turnout`,
  unless: `
    ^ when|where
    when|where|how will ..6 be announced|published|known|elected|counted|held|reported
    according to ..1 law|constitution|rules
    under ..2 law|constitution|rules|system
    who ..2 will be ..2 able|allowed|eligible|entitled
    will we|they|voters ..2 know`,
}

export const OPINION: Rules = {
  always: `
    your ..2 opinion*|view|views|thoughts|take|position|stance|attitude|favourite*|favorite*|preference*|feelings|verdict|impression*|ideology
    in your opinion|view|eyes
    do|would|are|does|did you ..2 like|love|hate|support|agree|prefer|approve|oppose|favour|favor|admire|believe|sympathize|dislike|endorse|sympathise|trust|respect
    who|which|what ..2 are you on|for|with|against ..1 $
    who|whom|which|what ..3 do|would|did|will you ..1 support|vote|like|love|prefer|back|favour|favor|hate|side
    are you ..2 for|with|against|on|a ..3 party|candidate|opposition|government|president|liberal|conservative|democrat|republican|side
    would|will you ..1 call|describe|consider ..1 him|her|them|it
    you|personally|honestly think|believe|feel $
    do you ..2 believe|trust ..1 him|her|them
    ^ rate|judge`,
  own: `
    what|how ..1 do|would|did you ..2 think|feel|believe|reckon|make
    do you ..1 think|consider|reckon
    who|which|what ..3 is|are|was (the) better|best|worse|worst|smarter|nicer|coolest|smartest $
    who|which|what ..3 is|are|was (the) better|best|worse|worst|greatest|smartest ..1 {rival} $
    who|which|what ..3 is|are (the) better|best|worse|worst ..1 {rival} for|than|or
    who|which|what ..3 is|are better|best|worse|worst for|than|or
    is|was|are|were ..4 a|an|the ..1 good|bad|great|terrible|honest|corrupt|evil|decent|weak|dictator|hero|thief|crook|worst|best ..1 {rival}|person|man|woman|guy|human|choice|ruler|dictator|$
    is|are|was ..2 {rival}|he|she good|bad|evil|honest|great|stupid $
    better|worse than ..1 {rival} $`,
}
