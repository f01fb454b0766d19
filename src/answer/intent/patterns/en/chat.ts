import type { Courtesy, Rules } from '../../pack.ts'

export const ABOUT_BOT: Rules = {
  always: `
    what ..1 kind|sort|type of ..2 bot|thing|program|assistant|ai
    are you ..1 run|owned|funded|paid|controlled|made|operated
    how did|do you ..1 learn|know|find ..1 all|this|that|it ..1 $
    is this|it|that ..2 ai|bot|robot|human|person|operator|chatbot|machine|chatgpt
    what|which ..1 sources|documents|articles|data|languages|topics ..2 do|are|can you
    who is|stands behind ..3 bot|chatbot|chat|service|project|you|this
    what ..2 you ..1 able|capable
    are|r you ..1 a|an|just|really|actually|only|some|the ..2 bot|robot|human|person|ai|machine|program*|chatbot|computer|man|woman ! {insult}
    am i ..2 talking|speaking|chatting|writing|dealing
    where|how|what & your ..1 information|data|answers|knowledge|sources|facts|news|replies & from|come|comes|get|find|based|source|sources|take|checked
    how do|does this|it|the ..1 thing|bot|service|app|chat ..1 work
    what ..2 topics|questions|things ..3 you
    who|what ..2 behind this|the|you ..1 bot|chat|project|service|$
    who ..2 made|built|created|developed|runs|owns|pays|programmed|funds ..1 you|this|it ..1 bot|service|chatbot|project|chat|$
    introduce yourself
    what|which ..2 language|languages ..3 you
    can|do you ..2 speak|understand|answer|talk ..2 kazakh|russian|english
    is there|this ..2 a ..1 human|person|bot|robot|someone|operator
    ^ who|what are|r you $
    what are you for|made|designed|able|doing|capable
    who|what ..1 made|created|built|developed|runs|owns|funds|pays|operates|programmed|trained|wrote you|saylau
    who|what ..1 made|created|built|developed|runs|owns|funds|operates this ..1 bot|chatbot|$
    who is|stands ..1 behind you|this|bot|saylau $
    what|how can|do|could|should|else you ..1 do|help|answer|work|know|offer $
    what|how can|do|could you ..1 help|answer|tell|offer me|us|with
    what|how can|do|could you ..1 do for me|us
    are|r you ..3 bot|robot|human|person|ai|real|chatgpt|gpt|alive|machine|program|neutral|biased|impartial|independent|reliable|there|chatbot|computer $
    can|should|may|do i|we ..1 trust|believe|rely you|this|bot
    what|where are|is|do ..2 your ..1 name|purpose|creator|developer|author|owner|job|information|knowledge|articles|answers
    your ..1 source|sources $
    your ..1 source|sources of|for ..1 information|answers|data|facts
    what|where|how ..1 do|did you ..2 get|take|find ..2 information|info|answers|data|facts|sources|articles|news|this|it|$
    how do|did you ..1 check|verify|choose|select ..2 answers|facts|sources|articles|information|this|it|$
    how do you ..1 know $
    how do you ..1 know this|that|it $
    what|which|how ..2 languages ..2 you|speak|understand
    do|can you ..1 speak|understand|know|write ..1 kazakh|russian|english
    what|how is|does|do ..1 this|the|saylau bot|chatbot
    how do|can|should|to ..1 use this|you ..1 bot|chatbot|$
    ^ help|info|about|menu $
    ^ i|we need help $
    ^ help me|please $
    what|which ..1 can|should|may i|we ..1 ask $
    what|which ..1 can|should|may i|we ..1 ask you|here|about
    about|introduce|describe yourself
    tell ..1 me|us about you|yourself $
    do|can|will you ..2 remember|store|save|keep|record ..2 me|data|messages|chats|questions|names
    do you ..2 make|tell|have|use ..2 mistakes|lies|feelings|ai|errors
    do|can you ..1 lie|hallucinate|sleep $`,
  unless: `
    you ..1 know|do|work if|whether|when
    this|the service|bot ..2 farm*`,
  elsewhere: `
    are|were|do|did|have ..1 you ! how|what|when ! {generic} ! say|call|pronounce|spell`,
}

export const COURTESY: Courtesy = {
  greeting: `bonjour hola aloha hello hi hey hiya howdy greetings yo morning afternoon evening welcome hallo salam salem privet hullo sup
    heya heyy* helloo* hii*`,
  thanks: `thanks thank thx thankyou ty cheers bye goodbye ok okay great cool perfect awesome brilliant excellent clear
    understood gotcha merci tnx appreciated appreciate helpful bravo farewell later nice`,
  filler: `talking today yourself doing feeling well home anyone somebody please talk chat alive anyone anybody here nice pleased glad happy great ladies gentlemen folks people hope fine you there bot everyone all dear friend saylau good day how are is it going doing do what up very much so a
    lot for the your help answer answers that was this i we got see have again my to meet and well done really many
    information info today night now then works explanation quick kind of assistant mate sir madam team guys will`,
  gratitude: `
    thanks|thank|cheers|thx|grateful|appreciate*|appreciated
    exactly|all|everything|just ..1 what|that|i ..1 i|we|wanted|needed ..1 wanted|needed ..3 $
    very|really|so|most|that helpful|useful ..1 $
    you|that ..2 helped ..3 $`,
  further: `who whom when where why how which tell show give explain about write list next then question one instead but also can could`,
}

export const PROMPTING = `dan chatgpt* gpt* openai* prompt prompts persona personas roleplay* unfiltered uncensored amoral
  unethical* ethicality immoral* morality restrictions filters guidelines chatbot chatbots ai llm disclaimer* warnings
  profanit* fictional hypothetical* illegal inhumane character simulat* pretend* respond* response* output* reply replies
  user assistant swear* obey* emoji* bypass* instructions unbiased jailbreak* roleplaying dialogue nsfw insult* evil
  offensive toxic ethic* immersive narrator refuses refuse refusal swearing ethical unrestricted`

export const PROCEDURE = `
  where|how|when|can|do|may|should|must|could|am|will i|we ..5 vote|register|registered|voting|ballot*|sign|apply|complain|change|update|check|participate|enrol*
  where|when|how|what to ..2 vote|register|apply|complain|bring|check|update
  polling|voting|election|vote place|places|station|stations|booth|hours|site|precinct ..6 open|opens|close|closes|hours|address|near|nearest|located|find
  where|which|what|when|nearest ..4 polling|voting place|station|booth|site|precinct
  what ..3 documents|document|id|identification|papers|passport ..6 need|needed|bring|take|required|show|have|vote|voting
  do|will|can|must i|we|you ..3 need|bring|show|take|use ..4 id|passport|document*|identification|card
  what time|hours ..5 vote|voting|polls|polling|open|close
  when|until|till ..4 polls|polling|voting ..3 open|close|start|end|begin
  who|are ..3 can|may|allowed|eligible|entitled ..3 vote|register
  can|may|do ..3 citizens|residents|foreigners|students|prisoners|people|expats ..3 vote|register
  am i ..5 registered|eligible|list
  deadline ..5 register*|registration|vote|ballot*
  register|registration|enrol* ..3 vote|voter*
  voter|voters|electoral list|lists|roll|registration|register|rolls|card
  vote|voting by|online|abroad|early|absentee|overseas|proxy
  vote|voting ..1 from ..1 home|abroad|hospital|prison
  absentee|mail|postal ..1 ballot*|voting|vote|certificate
  my|our ballot*|polling|registration|voting|vote
  voting|minimum|what age
  when|date|day is|are|will|of ..3 election*|voting|vote|referendum
  how old ..5 to vote
  lost|without|expired|no ..4 id|passport|card ..6 vote`

/** Phrases of a question about the asker's own voting, which nothing but instructions to voters answers. */
export const OWN_VOTE = `
  my|our ..1 polling|voter|station|precinct|ballot*|registration
  my vote
  where|how|when|until|can|may|do|must|could|am|should|shall|will i|we ..3 vote|register|registered|enrol* ! the|this|that|last vote ! know|ask|say|tell|read|hear|see
  how|where|when to ..2 vote|register|enrol*
  {papers} ..6 vote|voting|polls|polling|ballot & need|needed|needs|require|required|bring|take|show|necessary`

/** Phrases by which a text tells voters what they may, must or need do. */
export const FOR_VOTERS = `
  {electors} ..6 {may}
  {may} ..6 {electors}
  vote|voting|voted|ballot|ballots|register & {papers}
  {may} ..3 {papers}
  polling|voting|stations|places|polls ..4 address|addresses|listed|located|found|open|opens|close|closes
  address|residence|registered & polling|station|stations|vote|precinct
  you|everyone|anyone|everybody ..3 {may} ..6 vote|register`
