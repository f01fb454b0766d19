/**
 * Judgements of how something was done, each beside its contrary, in the format of antonyms.ts. A question that
 * takes one for granted is corrected by a sentence that gives the other. Only words that judge, whatever they stand
 * with: "open" and "free" do not.
 */
export const EVALUATIONS = `
fair/fairly/honest/honestly/transparent/transparently/well-organized/well-organised/well/competitive честный/честно/честными/честной/прозрачный/прозрачно/прозрачным/прозрачными/хорошо/конкурентный/конкурентными әділ/ашық/жақсы/бәсекелі = unfair/unfairly/dishonest/fraudulent/fraudulently/fraud/rigged/falsified/falsification/opaque/uncompetitive/chaotic/disorganized/disorganised/flawed/illegitimate/undemocratic/poorly/badly нечестный/нечестно/нечестными/сфальсифицировать/сфальсифицированы/сфальсифицированный/фальсификация/фальсификации/фальсифицировали/подтасовать/подтасованы/подтасовка/мошенничество/мошеннический/непрозрачный/непрозрачно/неконкурентный әділетсіз/бұрмаланған/бұрмалау/бұрмаланды/алаяқтық/бәсекесіз/жалған/нашар/бейберекет/ұйымшылсыз/заңсыз
positive/positively/praised/welcomed положительный/положительно/позитивно/похвалить оң/мақтады = negative/negatively/criticised/criticized/criticise/criticize/condemned/condemn отрицательный/отрицательно/негативно/раскритиковать/раскритиковали/критиковали/осудить/осудили теріс/сынады/сынаған/айыптады
`
