Which articles of a folder tell of one event.

  $ mkdir desk && printf 'n=$(ls desk | wc -l)\nprintf "Title: %%s\\nDate: 5 May 2021\\n\\n%%s\\n" "$1" "$2" > desk/$((n + 10)).txt\n' > tell && chmod +x tell
  $ ./tell 'Library to close on Mondays' 'The library lends 40,000 books a year, the council said.' &&
  > ./tell 'New bell for the chapel' 'The chapel has paid 9,000 euros for a bell. It weighs 300 kilos.' &&
  > ./tell 'Cows on the runway' 'Three cows held up a flight for two hours.' &&
  > ./tell 'Choir sings in the rain' 'About 400 people heard the choir. It has 32 members.' &&
  > ./tell 'Potatoes dearer' 'A sack of potatoes costs 14 euros, two more than in April.' &&
  > ./tell 'Bridge to be painted' 'The bridge will be closed for six weeks. The paint costs 80,000 euros.' &&
  > ./tell 'Swimmers want longer hours' 'The baths are open for five hours a day. 700 people signed the letter.' &&
  > ./tell 'Bakers meet' 'Some 60 bakers met on Tuesday. They employ 900 people.' &&
  > ./tell 'Tram breaks down' 'The tram stood for 40 minutes. It was built in 1971.' &&
  > ./tell 'School play sold out' 'The school has sold 250 tickets at four euros.' &&
  > ./tell 'Vintner wins a prize' 'The vintner made 12,000 bottles. The prize is worth 500 euros.'

Two reports of one event are put side by side though all else in the folder is of other things
  $ ./tell 'Cable car snaps above Velm' 'A cable car fell near the village of Velm on Tuesday. Police said 26 passengers were injured.' &&
  > ./tell 'Passengers hurt as cable car falls' 'The cable car fell near Velm on Tuesday, and 62 passengers were injured, police said.'
  $ numcheck check --fail-on=never -f concise desk
  desk/21.txt:4:67: warning: passengers injured: Two digits are swapped: 26 or 62 [NC303]

A story goes by the title of the article that is nearest to all of it, or by their words where none has a title
  $ numcheck check --fail-on=never -f csv desk | awk -F, 'NR == 2 { print $8 }'
  Cable car snaps above Velm
  $ mkdir plain && for n in 21 22; do sed 's/^Title/Kicker/' desk/$n.txt > plain/$n.txt; done && numcheck check --fail-on=never -f csv plain | awk -F, 'NR == 2 { print $8 }'
  police passenger injure

Another accident of the day is another one
  $ sed -i '1s/.*/Title: Coach overturns/; s/The cable car fell near Velm/A coach overturned/' desk/22.txt && numcheck check --fail-on=never -f concise desk

In an archive, where little belongs together, a story is one that its titles tell too; then its numbers are held against each other as they are anywhere
  $ mkdir archive && for n in $(seq 10 120); do set -- 'choir of Xa has' 'chapel at Xa paid for' 'library in Xa lent' 'baker of Xa sold' 'tram to Xa carried' 'farm near Xa keeps' 'school at Xa wants' 'brewery in Xa made' 'museum of Xa showed' 'bridge at Xa took'; shift $((n % 10)); name=$(echo $n | tr 0-9 bdfgklmnpr)en; echo "The $1 $n things." | sed "s/Xa/X$name/; s/things/${name}s/" > archive/$n.txt; done
  $ cp desk/21.txt archive/a.txt && printf 'Title: Cable car falls above Velm\nDate: 5 May 2021\n\nIn Velm a cable car fell on Tuesday, and 62 passengers were injured, police said.\n' > archive/b.txt && numcheck check --fail-on=never -f concise archive
  archive/a.txt:4:67: warning: passengers injured: Two digits are swapped: 26 or 62 [NC303]
  $ sed -i '1s/.*/Title: Accident/' archive/b.txt && numcheck check --fail-on=never -f concise archive
