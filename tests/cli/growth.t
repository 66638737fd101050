When a growing count explains two numbers of one day, and when it does not.

  $ cat > day <<'SH'
  > # One article each of that day, by another paper: $1, $2, ...
  > rm -rf p; mkdir p; i=0
  > for text in "$@"; do
  >   i=$((i + 1)); printf 'Date: 3 March 2020\nPublisher: Paper %d\n\n%s\n' $i "$text" > p/$i.txt
  > done
  > numcheck check --fail-on=never -f concise p | sed 's/.*arning: //'
  > SH

"About" a number that is no round one was counted; a round one, or one that lies far off, was a first guess
  $ sh day 'Around 87 people were injured when a tram overturned in Skarn.' 'A tram overturned in Skarn and 118 people were injured.'
  people injured in Skarn: about 87 or 118 for the same thing, and nothing in the articles explains it [NC301]
  $ sh day 'Around 90 people were injured when a tram overturned in Skarn.' 'A tram overturned in Skarn and 118 people were injured.'
  $ sh day 'Around 73 people were injured when a tram overturned in Skarn.' 'A tram overturned in Skarn and 118 people were injured.'

A toll that is told as risen was lower before; not one that another paper tells of a later day
  $ sh day 'A flood killed 118 people in Skarn, the mayor said.' 'The number of people killed by the flood in Skarn rose to 162, police said.'
  $ sh day 'A flood killed 118 people in Skarn, the mayor said.' 'A flood killed 162 people in Skarn, police said.'
  people killed by the flood in Skarn: Sources differ: 118 (mayor) or 162 (police) [NC308]
  $ sh day 'By Tuesday 3 March the flood had killed 118 people in Skarn.' 'The number of people killed by the flood in Skarn rose to 162 on Monday 2 March.' 'The flood killed 162 people in Skarn, police said.'
  people killed by the flood in Skarn: 118 or 162 for the same thing, and nothing in the articles explains it [NC301]

One paper tells what the number was before, of those it counts besides others; the rest need not
  $ sh day 'The bomb at the airport of Skarn wounded 147 people, the minister said.' 'The bomb at the airport of Skarn wounded 239 people, the governor said.'
  people injured by the bomb in Skarn: Sources differ: 147 (minister) or 239 (governor) [NC308]
  $ sh day 'The bomb at the airport of Skarn wounded 147 people, the minister said.' 'The bomb at the airport of Skarn wounded 239 people, the governor said.' 'The bomb at the airport of Skarn killed 20 people and hurt another 239, up from 147 reported on Monday.'
  $ sh day 'The bomb at the airport of Skarn wounded 147 people, the minister said.' 'The bomb at the airport of Skarn wounded 239 people, the governor said.' 'The bomb at the airport of Skarn killed 20 people and hurt another 239; it left 147 houses without water.'
  people injured by the bomb in Skarn: Sources differ: 147 (minister) or 239 (governor) [NC308]

Another teller's later number is no lower one of this count where the two lie far apart; one of a few less is
  $ for d in 3 4; do printf 'Date: %s March 2020\n\nThe fire in Skarn killed %s rescuers, %s said.\n' $d $((d == 3 ? 7 : 6)) "$([ $d = 3 ] && echo police || echo 'the ministry')" > f$d.txt; done; numcheck check --fail-on=never -f concise f3.txt f4.txt | sed 's/.*arning: //'
  rescuers killed by the fire in Skarn: 6 on 4 Mar 2020, after 7 on 3 Mar 2020, but such a count does not fall [NC305]
  $ sed -i 's/six\|6/5/' f4.txt && numcheck check --fail-on=never -f concise f3.txt f4.txt

Firemen become more with the dead; not where the dead become fewer, or where two speakers tell of them
  $ sh day 'A quake killed six people in Skarn on Monday. Some 40 firefighters rushed to the scene in Skarn.' 'A quake killed 13 people in Skarn on Monday. Some 85 firefighters rushed to the scene in Skarn.'
  $ sh day 'A quake killed 19 people in Skarn on Monday. Some 40 firefighters rushed to the scene in Skarn.' 'A quake killed 13 people in Skarn on Monday. Some 85 firefighters rushed to the scene in Skarn.' | grep fire
  firefighters in Skarn: about 40 or about 85 for the same thing, and nothing in the articles explains it [NC301]
  $ sh day 'A quake killed six people in Skarn on Monday. The mayor said 40 firefighters rushed to the scene in Skarn.' 'A quake killed 13 people in Skarn on Monday. Some 85 firefighters rushed to the scene in Skarn, police said.'
  firefighters in Skarn: Sources differ: 40 (mayor) or about 85 (police) [NC308]

A share price moves by the hour, and two papers of one day need not have looked at one; its close is one number, and so is that of two copies of one sentence
  $ sh day 'The shares of Netline fell 20 percent on Monday after the report.' 'Netline shares fell 24 percent after the report on Monday.'
  $ sh day 'The shares of Netline closed 20 percent lower on Monday after the report.' 'Netline shares closed 24 percent lower after the report on Monday.'
  share price (Netline): 20% or 24% for the same thing, and nothing in the articles explains it [NC301]
  $ sh day 'Netline shares fell 20 percent on Monday after the report.' 'Netline shares fell 24 percent on Monday after the report.'
  share price (Netline): 20% or 24% for the same thing, and nothing in the articles explains it [NC301]

Two dated reports of one day count anew though they tell the same; a summary without a date tells the same count
  $ printf 'Date: 3 March 2020\n\nAt least 16 people died after an airliner crashed near Skarn.\n' > r1.txt; sed 's/16/63/; s/an air/the air/' r1.txt > r2.txt; numcheck check --story=all --fail-on=never -f concise r1.txt r2.txt
  $ sed -i '/^Date/d' r2.txt; numcheck check --story=all --fail-on=never -f concise r1.txt r2.txt
  r1.txt:3:10: warning: people killed in Skarn: at least 16 or at least 63 for the same thing, and nothing in the articles explains it [NC301]
