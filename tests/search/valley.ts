import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readKnowledge } from '../../src/knowledge/read.ts'
import type { Knowledge } from '../../src/types.ts'

const MISSION = `---
title: Observers at the Kerlan vote
url: https://example.org/kerlan
publisher: The Valley Courier
published: 2024-06
language: en
---
Twelve observers from the Northern League arrived in Kerlan on 3 June 2024. They visited 48 polling stations in the first district.

Judge Maria Holt led the mission. She praised the calm work of the clerks. The clerks had been trained in April.

The mission published its report in Tarnow. Observers said that 61 percent of the registered voters had cast a ballot.

Last year the valley passed a law that lets independent candidates stand. The law lowered the fee for candidates to 90 crowns.

The River Party won 14 of the 30 seats in the council. The Orchard Union won nine seats and the Miners' List won seven.
`

const MISSION_RU = `---
title: Наблюдатели на выборах в Керлане
translation_of: mission
language: ru
---
Двенадцать наблюдателей Северной лиги прибыли в Керлан 3 июня 2024 года. Они посетили 48 избирательных участков в первом округе.

Миссию возглавляла судья Мария Хольт. Она похвалила спокойную работу секретарей. Секретарей обучили в апреле.

Миссия опубликовала свой отчёт в Тарнове. Наблюдатели сообщили, что проголосовал 61 процент зарегистрированных избирателей.

В прошлом году долина приняла закон, который позволяет выдвигаться независимым кандидатам. Закон снизил взнос для кандидатов до 90 крон.

Речная партия получила 14 из 30 мест в совете. Садовый союз получил девять мест, а Список шахтёров — семь.
`

const LIBRARY = `---
title: A library on wheels
publisher: Tarnow Weekly
published: 2022-09-14
language: en
---
The bus that carries books through the hills stops in nine villages every week. Its driver, Oskar Lind, repairs the shelves himself.

Children borrow most of the books. The bus was a gift of the paper mill, which closed in 2019.

A ticket for the reading room costs nothing. Lind hopes to carry music as well.
`

const BRIDGE = `---
title: The new bridge at Kerlan
published: 2023
language: en
---
Workers began to build the stone bridge in the spring. It will be 210 metres long and carry two lanes.

The engineer Pavel Brandt chose granite from the northern quarry. Brandt says that the old bridge was too narrow for buses.

The town borrowed six million crowns for the work. The ferry leaves for the last time when the bridge opens.
`

const ORCHARD = `---
title: Яблоневые сады
publisher: Садовод
published: 2021-10
language: ru
---
В этом году в долине собрали тысячу тонн яблок. Садовник Степан Лугов вывел новый сорт, который не боится мороза.

Сады поливают водой из горного озера. Канал построили в 1968 году.

Яблоки везут на ярмарку в Тарнов. Там их покупают пекари и дети.
`

const SCHOOL = `---
title: Ауылдағы жаңа мектеп
publisher: Алқап хабары
published: 2023-09-01
language: kk
---
Биыл ауылда үш қабатты мектеп ашылды. Мектепте 420 оқушы оқиды.

Мектеп директоры Айгүл Серікова кітапханаға мың кітап әкелді. Ол балаларға ағаш отырғызуды үйретті.

Мұғалімдер қысқы демалыста көл жағасында лагерь өткізеді. Лагерьге ата-аналар да келеді.
`

/** A small made-up valley: five documents in three languages, one of them with a Russian translation. */
export const VALLEY = {
  'bridge.md': BRIDGE,
  'library.md': LIBRARY,
  'mission.md': MISSION,
  'mission.ru.md': MISSION_RU,
  'orchard.md': ORCHARD,
  'school.md': SCHOOL,
}

/** A folder with these files. */
export async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'valley-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

/** The knowledge that a folder with these files holds. */
export async function knowledgeOf(files: Record<string, string> = VALLEY): Promise<Knowledge> {
  const folder = await folderOf(files)
  try {
    return await readKnowledge(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
