/** Irregular English forms and the word that each is matched as. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `won:win wrote:write written:write went:go gone:go made:make took:take taken:take began:begin begun:begin
  became:become gave:give given:give held:hold led:lead left:leave lost:lose met:meet paid:pay ran:run said:say saw:see
  seen:see sold:sell sent:send sang:sing sung:sing spent:spend stood:stand taught:teach told:tell thought:think
  brought:bring bought:buy built:build came:come chose:choose chosen:choose fell:fall fallen:fall felt:feel found:find
  fought:fight got:get grew:grow grown:grow knew:know known:know kept:keep rose:rise risen:rise spoke:speak
  spoken:speak threw:throw wore:wear men:man women:woman children:child people:person died:die death:die dying:die
  dead:die wives:wife better:good best:good worse:bad worst:bad beat:defeat beaten:defeat drew:draw drawn:draw
  broke:break broken:break shot:shoot hid:hide hidden:hide swore:swear sworn:swear stole:steal stolen:steal
  understood:understand withdrew:withdraw withdrawn:withdraw overthrew:overthrow drove:drive driven:drive`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [form, word] = pair.split(':')
      return [form!, word!]
    }),
)
