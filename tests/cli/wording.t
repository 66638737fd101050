How screens word what they show.

Two reports of one quake, the dateline in capitals with an accent
  $ mkdir quake && printf 'Earthquake kills 9 in Kōri\n\nKŌRI, June 1, 2021 - A magnitude-6.3 earthquake killed nine people in the town of Kōri on Tuesday, the Meteorological Agency said. It burned 400 acres of wood.\n' > quake/a.txt && printf 'Quake kills 11 in Kori\n\nSEND, June 1, 2021 - An earthquake of magnitude 6.6 killed 11 people in the town of Kōri on Tuesday, the Meteorological Agency said. It burned 600 acres of wood.\n' > quake/b.txt

A magnitude is no count of those killed, and cannot have grown
  $ numcheck --fail-on=never quake | sed -n '/^1\. /,/^$/p'
  1. magnitude in Kōri                                              df14ed · NC312
      6.3  Meteorological Agency  1 Jun  Kōri  quake/a.txt:3
           2021 - A magnitude-«6.3» earthquake killed nine people in the town
      6.6  Meteorological Agency  1 Jun  Send  quake/b.txt:3
           2021 - An earthquake of magnitude «6.6» killed 11 people in the town
      Why   One source is credited with both. They are 0.3 apart; rounding
            explains 0.1 at most. Misquoted, or revised by the source.
  

A unit whose short name is a word has its plural
  $ numcheck groups --once quake | grep -o '^ *[46]00 acres'
      400 acres
      600 acres

The number of a headline is no other thing than the same number below it
  $ numcheck --fail-on=never quake | grep -c 'Apart 11'
  0
  [1]

Numbers a step apart: rounding does not quite explain them
  $ mkdir jobs && printf 'Date: 2024-05-02\nPublisher: Wire\n\nNorvex to close a plant\n\nToolmaker Norvex will cut 800 jobs, or 4 percent of its workforce, and close a plant.\n' > jobs/a.txt && printf 'Date: 2024-05-02\nPublisher: Post\n\nNorvex sheds staff\n\nToolmaker Norvex is to cut 900 jobs, about 4%% of its workforce.\n' > jobs/b.txt; numcheck --fail-on=never jobs | grep -A 1 apart; numcheck explain "$(numcheck -f csv jobs | sed -n '2s/,.*//p')" jobs | grep -c 'zeros at its end'
      Why   They are 100 apart, just more than rounding explains. No later report,
            other place or named source accounts for it.
  2

What is explained says how, in a line
  $ mkdir toll && printf 'Date: 2024-05-02\n\nFlood kills 34 in Odra\n\nA flood killed 34 people in Odra, police said.\n' > toll/a.txt && printf 'Date: 2024-05-04\n\nFlood toll in Odra rises to 47\n\nThe flood in Odra has killed 47 people, police said.\n' > toll/b.txt && numcheck toll | grep '^Explained'; numcheck --all --top=1 toll quake | grep 'growing count'
  Explained, not shown: 1 (--all): people killed by the flood in Odra: 34 and 47,
  3. people killed by the flood in Odra  34 and 47, a growing count         adae50

Amounts, lengths of time and distances of which only the unit is known; whose age, whose revenue; no place that is a noun
  $ mkdir bare && for n in a b; do printf 'Date: 2024-05-02\n\nThe owner, Lomar Lines, will pay $20,000 to each family. Hugo Pratt, 58, was sentenced to seven years in prison. Revenue in Norway rose to $3.1 million. The men repaired 40 km of pipeline in Ecuador.\n' > bare/$n.txt; done; numcheck groups bare | grep '^[0-9]'
  2 articles read, dated 2 May 2024.
  1. amount paid (Lomar)                                                   $20,000
  2. age of Hugo Pratt                                                    58 years
  3. sentence (Hugo, Pratt)                                                7 years
  4. revenue in Norway                                                $3.1 million
  5. kilometres of pipeline in Ecuador                                       40 km
  5 things are told more than once.

The new dead of one day are not those of the next
  $ mkdir virus && printf 'Date: 2020-04-07\n\n21 more die of virus\n\nThe ministry said 21 more people died of the virus in Orvania.\n' > virus/a.txt && printf 'Date: 2020-04-08\n\nVirus in Orvania\n\nThe ministry reported 16 more deaths from the virus in Orvania on Wednesday.\n' > virus/b.txt && numcheck -f concise virus | grep -c 21
  0
  [1]

A group is named by whom it is about, not by who says it
  $ rm -rf names && mkdir names && printf 'Date: 2 March 2021\n\nThe yacht Velmora weighs 47 tonnes, CNBC reported.\n' > names/a.txt && printf 'Date: 2 March 2021\n\nThe yacht Velmora has a weight of 52 tonnes.\n' > names/b.txt && numcheck -f concise --story=all names
  names/a.txt:3:26: warning: weight (Velmora): 47 tonnes or 52 tonnes for the same thing, and nothing in the articles explains it [NC301]
  [1]

Where others tell one of its numbers too, the source of both is named; amounts in coins have two digits
  $ mkdir wards && i=0; for told in '40:Dr Ann Lorne' '40:the Health Trust' '70:the Health Trust'; do i=$((i+1)); printf "Date: 2 March 2022\n\nThe new hospital of Orle on Marl Street has ${told%%:*} beds, ${told#*:} said.\n" > wards/$i.txt; done; numcheck --fail-on=never wards | grep '^ *Why  '; rm wards/1.txt; numcheck --fail-on=never wards | grep '^ *Why  '
      Why   One source, Health Trust, is credited with 40 and with 70. They are
      Why   One source is credited with both. They are 30 apart. Misquoted, or
  $ echo 'Fares rise by £1.50 to £14 from £11.50.' > fares.txt; numcheck -f concise fares.txt
  fares.txt:1:15: error: £14 less £11.50 is £2.50, the text says £1.50 [NC206]
  [1]
