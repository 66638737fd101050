Two articles whose numbers differ and are no conflict, and beside each the like that is one.

  $ printf 'rm -rf p && mkdir -p p && printf "Date: 3 March 2020\\n\\n%%s\\n" "$1" > p/a.txt && printf "Date: ${3:-4 March 2020}\\n\\n%%s\\n" "$2" > p/b.txt && numcheck check --fail-on=never -f concise p\n' > tell && chmod +x tell

What was permitted denies nothing about what is
  $ ./tell 'The block of flats that collapsed in Skarn on Monday had eight storeys.' 'The owner of the block of flats that collapsed in Skarn on Monday had permission for five storeys, not eight.'
  $ ./tell 'The block of flats that collapsed in Skarn on Monday had eight storeys.' 'The block of flats that collapsed in Skarn on Monday had five storeys, and not eight.'
  p/a.txt:3:58: error: storeys in Skarn: 8 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]
  $ ./tell 'The ferry that sank off Skarn on Monday had 310 people aboard, police said.' 'The ferry that sank off Skarn on Monday was licensed for 220 people, not 310, police said.'
  $ ./tell 'The ferry that sank off Skarn on Monday was carrying 310 people, police said.' 'The ferry that sank off Skarn on Monday was carrying 220 people and not 310, police said.'
  p/a.txt:3:54: error: people carried by the sink in Skarn: 310 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]

What is demanded is no sentence
  $ ./tell 'Prosecutors demanded 14 years in prison for Olga Brandt, the banker, at the court in Skarn.' 'The banker Olga Brandt was sentenced to nine years in prison by the court in Skarn on Wednesday.'
  $ ./tell 'The prosecutor called for 14 years in prison for Olga Brandt, the banker, at the court in Skarn.' 'The banker Olga Brandt was given nine years in prison by the court in Skarn on Wednesday.'
  $ ./tell 'The banker Olga Brandt was given 14 years in prison by the court in Skarn on Tuesday.' 'The banker Olga Brandt was sentenced to nine years in prison by the court in Skarn on Tuesday.'
  p/a.txt:3:34: warning: sentence in Skarn: 14 years or 9 years for the same thing, and nothing in the articles explains it [NC301]

A result and its forecast
  $ ./tell 'Brewer Hallam expects a profit of 90 million euros this year.' 'Brewer Hallam had a profit of 41 million euros this year.'

Several measures of one name
  $ ./tell 'Operating profit at the Hallam Group rose 11 percent in 2019, the brewer said.' 'Net profit at the Hallam Group rose seven percent in 2019, the brewer said.'
  $ ./tell 'Net profit at the Hallam Group rose 11 percent in 2019, the brewer said.' 'Net profit at the Hallam Group rose seven percent in 2019, the brewer said.' '3 March 2020'
  p/b.txt:3:37: warning: profit in Hallam Group: p/b.txt:3 and p/a.txt:3 are one sentence, word for word, but say 7% and 11% [NC315]

A part of a place, or of a time
  $ ./tell 'The west wing of the museum in Skarn holds 400 paintings.' 'The museum in Skarn holds 1,900 paintings. A fire broke out on Tuesday.'
  $ ./tell 'The museum in Skarn holds 1,400 paintings.' 'The museum in Skarn holds 1,900 paintings. A fire broke out on Tuesday.' '3 March 2020'
  p/a.txt:3:27: warning: paintings in Skarn: 1,400 or 1,900 for the same thing, and nothing in the articles explains it [NC301]
  $ ./tell 'The museum in Skarn, which reopened after a fire, had 900,000 visitors.' 'In March alone the museum in Skarn, which reopened after a fire, had 300,000 visitors.' '3 March 2020'
  $ ./tell 'The museum in Skarn, which reopened after a fire, had 900,000 visitors.' 'The museum in Skarn, which reopened after a fire, had 300,000 visitors.' '3 March 2020'
  p/b.txt:3:55: warning: visitors in Skarn: p/b.txt:3 and p/a.txt:3 are one sentence, word for word, but say 300,000 and 900,000 [NC315]

The crowd of another match, and that of the same
  $ ./tell 'A crowd of 21,300 saw Skarn beat Lund in the first match of the season.' 'A crowd of 24,800 saw Skarn beat Holm in the fourth match of the season.' '24 March 2020'
  $ ./tell 'A crowd of 21,300 saw Skarn beat Lund in the first match of the season.' 'A crowd of 24,800 saw Skarn beat Lund in the first match of the season.' '3 March 2020'
  p/a.txt:3:12: warning: people attending: p/a.txt:3 and p/b.txt:3 are one sentence, word for word, but say 21,300 and 24,800 [NC315]

A tunnel that is being dug grows; one that stands does not
  $ ./tell 'The shaft that rescuers are digging at the mine in Skarn was 40 metres deep on Tuesday.' 'The shaft that rescuers are digging at the mine in Skarn was 90 metres deep on Friday.' '6 March 2020'
  $ ./tell 'The flooded pit at the mine in Skarn is 40 metres deep, rescuers said.' 'The flooded pit at the mine in Skarn, where two men are missing, is 70 metres deep.' '6 March 2020'
  p/a.txt:3:41: warning: depth in Skarn: 40 metres or 70 metres for the same thing, and nothing in the articles explains it [NC301]

The measures of two things in one sentence
  $ ./tell 'The lorry that hit the bridge in Skarn was 4.9 metres high.' 'The bridge in Skarn that a lorry hit is 4.3 metres high.'
  $ ./tell 'The bridge in Skarn that a lorry hit is 4.9 metres high.' 'The bridge in Skarn that a lorry hit is 4.3 metres high.'
  p/a.txt:3:41: warning: height of the bridge in Skarn: 4.9 metres or 4.3 metres for the same thing, and nothing in the articles explains it [NC301]

Two persons of one trial, and one person told in other words
  $ ./tell 'The court in Skarn sentenced Olga Brandt to 14 years in prison for the robbery.' 'Peter Holmes, who drove the car, was sentenced to nine years in prison in Skarn for the robbery.' '3 March 2020'
  $ ./tell 'The court in Skarn sentenced Olga Brandt to 14 years in prison for the robbery.' 'Olga Brandt, who drove the car, was sentenced to nine years in prison in Skarn for the robbery.' '3 March 2020'
  p/b.txt:3:50: warning: sentence in Skarn: 9 years or 14 years for the same thing, and nothing in the articles explains it [NC301]

Two groups who get an amount each
  $ ./tell 'The unemployment benefit in Skarn rises to 540 euros a month for singles.' 'The unemployment benefit in Skarn rises to 910 euros a month for couples.' '3 March 2020'
  $ ./tell 'The unemployment benefit in Skarn rises to 540 euros a month for singles.' 'The unemployment benefit in Skarn rises to 910 euros a month for singles, the mayor said.' '3 March 2020'
  p/a.txt:3:44: warning: price of the benefit in Skarn: 540 euros or 910 euros for the same thing, and nothing in the articles explains it [NC301]

One place, and two; all rooms, and those with something
  $ ./tell 'Storm Edna cut power to 30,000 homes in Skarnia on Monday.' 'Storm Edna cut power to 70,000 homes in Skarnia and Lundia on Monday.' '3 March 2020'
  $ ./tell 'Storm Edna cut power to 30,000 homes in Skarnia on Monday.' 'Storm Edna cut power to 70,000 homes in Skarnia on Monday, officials said.' '3 March 2020'
  p/a.txt:3:25: warning: homes cut in Skarnia: 30,000 or 70,000 for the same thing, and nothing in the articles explains it [NC301]
  $ ./tell 'The Imperial hotel in Skarn has 140 rooms.' 'The Imperial hotel in Skarn has 90 rooms with a bath.' '3 March 2020'
  $ ./tell 'The Imperial hotel in Skarn has 140 rooms.' 'The Imperial hotel in Skarn has 90 rooms.' '3 March 2020'
  p/b.txt:3:33: warning: rooms in Skarn: 90 or 140 for the same thing, and nothing in the articles explains it [NC301]

Two terms of a year
  $ ./tell 'Skarnia exported 1.2 million tonnes of wheat in the first nine months.' 'Skarnia exported 680,000 tonnes of wheat in February.' '3 March 2020'
  $ ./tell 'Skarnia exported 1.2 million tonnes of wheat in the first nine months.' 'Skarnia exported 680,000 tonnes of wheat in the first nine months, officials said.' '3 March 2020'
  p/b.txt:3:18: warning: tonnes of wheat: 680,000 tonnes or 1.2 million tonnes for the same thing, and nothing in the articles explains it [NC301]
  $ ./tell 'Sales at the Hallam Group rose 11 percent in the first quarter.' 'Sales at the Hallam Group rose seven percent in the first half of the year.' '3 March 2020'
  $ ./tell 'Sales at the Hallam Group rose 11 percent in the first quarter.' 'Sales at the Hallam Group rose seven percent in the first quarter, it said.' '3 March 2020'
  p/b.txt:3:32: warning: sale in Hallam Group: 7% or 11% for the same thing, and nothing in the articles explains it [NC301]

Another quake, and the same
  $ ./tell 'An earthquake of magnitude 6.7 hit Skarn on Monday.' 'A second earthquake, with a magnitude of 5.1, shook Skarn on Monday night.' '3 March 2020'
  $ ./tell 'An earthquake of magnitude 6.7 hit Skarn on Monday.' 'The earthquake, with a magnitude of 5.1, shook Skarn on Monday night.' '3 March 2020'
  p/b.txt:3:37: warning: magnitude (Skarn): 5.1 or 6.7 for the same thing, and nothing in the articles explains it [NC301]

A day alone
  $ ./tell 'The heat has killed 19 people in Skarn since Saturday.' 'The heat killed five people in Skarn on Monday alone.' '3 March 2020'

A lower toll weeks later is another event's; days later it falls
  $ ./tell 'A bomb killed 13 people in the market of Skarn on Monday.' 'Eleven people were killed by a bomb in the market of Skarn on Monday, police said.' '23 March 2020'
  $ ./tell 'A bomb killed 13 people in the market of Skarn on Monday.' 'Eleven people were killed by a bomb in the market of Skarn on Monday, police said.' '5 March 2020'
  p/a.txt:3:15: warning: people killed by the bomb in Skarn: 11 on 5 Mar 2020, after 13 on 3 Mar 2020, but such a count does not fall [NC305]

What two do or hold together, and one of them
  $ ./tell 'The pension fund Nordica holds 8.4 percent of the bank Hallam.' 'The pension fund Nordica and its partner Sudera together hold 15.2 percent of the bank Hallam.' '3 March 2020'
  $ ./tell 'The pension fund Nordica holds 8.4 percent of the bank Hallam.' 'The pension fund Nordica now holds 15.2 percent of the bank Hallam.' '3 March 2020'
  p/a.txt:3:32: warning: per cent of bank: 8.4% or 15.2% for the same thing, and nothing in the articles explains it [NC301]
  $ ./tell 'The Skarn theatre sold 21,000 tickets last year.' 'The Skarn opera and the Skarn theatre sold 39,000 tickets last year.' '3 March 2020'
  $ ./tell 'The Skarn theatre sold 21,000 tickets last year.' 'Last year the theatre in Skarn sold 39,000 tickets.' '3 March 2020'
  p/a.txt:3:24: warning: tickets sold: 21,000 or 39,000 for the same thing, and nothing in the articles explains it [NC301]

Distances from two towns, and from one
  $ ./tell 'The earthquake struck 25 kilometres south of Skarn on Tuesday and killed 12 people, police said.' 'The earthquake on Tuesday was centred 140 km from the port of Belda and killed 12 people in Skarn.'
  $ ./tell 'The earthquake struck 25 kilometres south of Skarn on Tuesday and killed 12 people, police said.' 'The earthquake on Tuesday was centred 52 km south of Skarn and killed 12 people, police said.'
  p/a.txt:3:23: warning: distance of the earthquake: 25 kilometres or 52 kilometres for the same thing, and nothing in the articles explains it [NC301]

Prices of two days, however near, and of one day
  $ ./tell 'Diesel in Skarn costs 173p a litre. Brent crude stood at $82 a barrel.' 'Diesel in Skarn costs 174p a litre. Brent crude stood at $83 a barrel.' '10 March 2020'
  $ ./tell 'A litre of petrol costs 145.5p on average in Skarn, the drivers said on Thursday.' 'A litre of petrol costs 145.4p on average in Skarn, the drivers said on Thursday.' '10 March 2020'
  $ ./tell 'A litre of petrol costs 145.5p on average in Skarn, the drivers said on Tuesday.' 'A litre of petrol costs 145.4p on average in Skarn, the drivers said on Tuesday.' '3 March 2020'
  p/b.txt:3:25: warning: cost (Skarn): p/b.txt:3 and p/a.txt:3 are one sentence, word for word, but say 145.4 pence and 145.5 pence [NC315]

Two who are given a sum each, and one
  $ ./tell 'Skarn council voted by 25 to 15 for a grant of £63,000 to the library.' 'Skarn council voted by 29 to 14 for a grant of £73,000 to the museum.' '23 March 2020'
  $ ./tell 'Skarn council voted by 25 to 15 for a grant of £63,000 to the library.' 'Skarn council voted for a grant of £73,000 to the library.'
  p/a.txt:3:48: warning: grant (Skarn): 63,000 pounds sterling or 73,000 pounds sterling for the same thing, and nothing in the articles explains it [NC301]

What a place has of the whole, where one text tells both
  $ ./tell 'Hallam Motors is recalling 52,000 cars over weak brakes. Some 37,000 were sold in Belgium and 15,000 in Denmark.' 'Hallam Motors called back 37,000 cars in Belgium because their brakes may fail.' '3 March 2020'
  $ ./tell 'Hallam Motors is recalling 52,000 cars over weak brakes. Some 37,000 were sold in Belgium and 15,000 in Denmark.' 'Hallam Motors called back 41,000 cars in Belgium because their brakes may fail.' '3 March 2020'
  p/b.txt:3:27: warning: cars in Belgium: 41,000 or 52,000 for the same thing, and nothing in the articles explains it [NC301]
  $ ./tell 'Hallam Motors is recalling 52,000 cars over weak brakes.' 'Hallam Motors called back 37,000 cars because their brakes may fail.' '3 March 2020'
  p/b.txt:3:27: warning: cars: 37,000 or 52,000 for the same thing, and nothing in the articles explains it [NC301]

The dead of one place, where the other text tells those of it as a part of all; not where it tells no part of that place
  $ printf 'rm -rf p && mkdir -p p && printf "Publisher: One\\nDate: 3 March 2020\\n\\n%%s\\n" "$1" > p/a.txt && printf "Publisher: Two\\nDate: 3 March 2020\\n\\n%%s\\n" "$2" > p/b.txt && numcheck check --fail-on=never -f concise p\n' > told && chmod +x told
  $ ./told 'Thirty-four people died in the floods, 13 of them in the town of Skarn, police said.' 'In Skarn 22 people died in the floods, the mayor said.'
  $ ./told 'Thirty-four people died in the floods in Skarn, 13 of them children, police said.' 'In Skarn 22 people died in the floods, the mayor said.'
  p/b.txt:4:10: warning: people killed in Skarn: Sources differ: 22 (mayor) or 34 (police) [NC308]

Those who died at once and those who died later, and all; in two towns, with the hurt told between
  $ ./told 'A fire at a mill in Skarn Lane killed nine people on Monday night.' 'Three people died in hospital after the fire at the mill in Skarn Lane on Monday night; six were killed in their beds.'
  $ ./told 'A fire at a mill in Skarn Lane killed eight people on Monday night.' 'Three people died in hospital after the fire at the mill in Skarn Lane on Monday night; six were killed in their beds.'
  p/b.txt:4:89: warning: people killed in Skarn Lane: 6 or 8 for the same thing, and nothing in the articles explains it [NC301]
  $ ./told 'The storm killed 19 people in Skarn and Belda.' 'The storm killed 13 people and injured 40 in Skarn, and killed six people in Belda.'
  $ ./told 'The storm killed 18 people in Skarn and Belda.' 'The storm killed 13 people and injured 40 in Skarn, and killed six people in Belda.'
  p/b.txt:4:18: warning: people killed in Skarn: 13 or 18 for the same thing, and nothing in the articles explains it [NC301]

A sentence passed, and one that was sought, threatened or is the most there is
  $ ./tell 'Judge Moen sentenced Asta Berg to 11 years in prison for fraud.' 'The prosecution had wanted a sentence of 15 years in prison for Asta Berg, who was convicted of fraud.'
  $ ./tell 'Judge Moen sentenced Asta Berg to 11 years in prison for fraud.' 'The sentence of Asta Berg for fraud was shorter than the 15-year sentence asked for by the prosecution.'
  $ ./tell 'Judge Moen sentenced Asta Berg to 11 years in prison for fraud.' 'Asta Berg was convicted of fraud, with a maximum sentence of 20 years in prison.'
  $ ./tell 'Judge Moen sentenced Asta Berg to 11 years in prison for fraud.' 'The crime that Asta Berg committed, fraud, carries a sentence of 20 years.'
  $ ./tell 'Judge Moen sentenced Asta Berg to 11 years in prison for fraud.' 'Asta Berg, who had faced 30 years for fraud, was sentenced to 15 years in prison by Judge Moen.'
  p/a.txt:3:35: warning: sentence (Moen, Asta): 11 years or 15 years for the same thing, and nothing in the articles explains it [NC301]

What one text adds up and the other tells in parts
  $ ./tell 'The jury found Asta Berg guilty on three counts of fraud and one count of deceiving the Hallam Bank.' 'A jury found Asta Berg guilty on four counts of deceiving the Hallam Bank.' '3 March 2020'
  $ ./tell 'The jury found Asta Berg guilty on three counts of fraud and one count of deceiving the Hallam Bank.' 'A jury found Asta Berg guilty on five counts of deceiving the Hallam Bank.' '3 March 2020'
  p/a.txt:3:36: warning: counts: 3 or 5 for the same thing, and nothing in the articles explains it [NC301]
  $ ./tell 'The stadium in Skarn will cost 210 million euros.' 'The stadium in Skarn will cost the town 90 million euros and the state 120 million.'
  $ ./tell 'The stadium in Skarn will cost 250 million euros.' 'The stadium in Skarn will cost the town 90 million euros and the state 120 million.'
  p/a.txt:3:32: warning: cost in Skarn: 250 million euros or 90 million euros for the same thing, and nothing in the articles explains it [NC301]

A country is none of the bodies that have its name; a person is one by the surname
  $ ./tell 'A fire at the mine in Skarn killed 12 people, Kenya said.' 'A fire at the mine in Skarn killed 15 people, the Kenya Miners League said.' '3 March 2020'
  p/a.txt:3:36: warning: people killed by the fire in Skarn: Sources differ: 12 (Kenya) or 15 (Kenya Miners League) [NC308]
  $ ./tell 'A fire at the mine in Skarn killed 12 people, Moen said.' 'A fire at the mine in Skarn killed 15 people, Asta Moen, mayor of Skarn, said.' '3 March 2020'
  p/a.txt:3:36: warning: people killed by the fire in Skarn: Asta Moen, mayor of Skarn, is credited with 12 and with 15 [NC312]

A number that was lowered, or put so earlier, and one that is stated
  $ ./tell 'The toll of the crash in Skarn was revised down from 38 after some dead had been counted twice.' 'Police revised the toll of the crash in Skarn to 25 from 38.'
  $ ./tell 'The crash in Skarn killed 25 people. An earlier count put the toll at 38.' 'The crash in Skarn killed 25 people, police said.'
  $ ./tell 'The crash in Skarn killed 38 people.' 'Police revised the toll of the crash in Skarn to 25 from 38.'
  p/a.txt:3:27: error: people killed in Skarn: 38 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]

Of the cases told of, and not of the deaths before
  $ ./tell 'The worst place was Skarn (18 cases, 5 deaths).' 'A total of 1,554 cases of cholera, including 113 deaths, were reported. The worst place was Skarn (18 cases, 5 deaths).'
  $ ./tell 'The worst place was Skarn.' 'The crash killed 54 people, including 113 children.'
  p/b.txt:3:39: error: people killed by the crash: A part of 113 is more than its whole of 54 [NC224]

Of the year when it happened, whatever was told of it since
  $ ./tell 'It was the worst fire at a mine in Skarn since 2010, when 91 people were killed in one.' 'A fire at a mine in Skarn killed 51 people on Monday.'
  $ ./tell 'Carts were recalled in Skarn in 1982 after seven people died.' 'Five people have died in Skarn and carts were recalled.' '3 March 2020'

Trapped ones are brought up; a quake told of behind others who were hurt is none but the quake
  $ ./tell 'More than 200 miners are trapped in the mine in Skarn, officials said.' 'Eighteen miners are still trapped in the mine in Skarn, the mayor said.' '5 March 2020'
  $ ./tell 'Another 75 people were hurt after a 6.0-magnitude earthquake hit Skarn on Monday.' 'A 6.0 magnitude earthquake and a 5.1 magnitude aftershock hit Skarn on Monday.'
  $ ./tell 'Another 75 people were hurt after a 6.0-magnitude earthquake hit Skarn on Monday.' 'A 5.1 magnitude earthquake hit Skarn on Monday.'
  p/a.txt:3:37: warning: magnitude (Skarn): 6 or 5.1 for the same thing, and nothing in the articles explains it [NC301]

Dead and hurt that rise together over a day; not where the hurt alone differ, or where there are two tellings
  $ printf 'rm -rf p; mkdir p; i=0; for w in on in near below; do i=$((i + 1)); [ $# -lt 2 ] || printf "Date: 3 March 2020\\nPublisher: Paper $i\\n\\nA fire $w the mine in Skarn on Monday killed $1 people and hurt $2.\\n" > p/$i.txt; [ $# -lt 2 ] || shift 2; done; numcheck check --fail-on=never -f concise p\n' > day && chmod +x day
  $ ./day 16 70 21 81 24 97
  $ ./day 16 70 21 81 24 97 24 99
  p/3.txt:4:67: warning: people injured by the fire in Skarn: 97 or 99 for the same thing, and nothing in the articles explains it [NC301]
  $ ./day 16 70 21 81
  p/1.txt:4:46: warning: people killed by the fire in Skarn: 16 or 21 for the same thing, and nothing in the articles explains it [NC301]
  p/1.txt:4:65: warning: people injured by the fire in Skarn: 70 or 81 for the same thing, and nothing in the articles explains it [NC301]

A part of those told of is no other count of them
  $ ./tell 'The attack in Skarn hurt 190 people.' 'Officials earlier said 190 people were hurt in the attack in Skarn, with 41 in intensive care.'

Who is called "about" so many in two digits is not rounded to another such number; no 5.6 people are those 56
  $ ./tell 'Netline says that 3 per cent of its workforce will be dismissed in Skarn.' 'About 3.6 per cent of the workforce of Netline will be dismissed in Skarn.' '3 March 2020'
  p/a.txt:3:19: warning: per cent of workforce in Skarn: 3% or about 3.6% for the same thing, and nothing in the articles explains it [NC301]
  $ ./tell 'Netline says that 4 per cent of its workforce will be dismissed in Skarn.' 'About 3.6 per cent of the workforce of Netline will be dismissed in Skarn.' '3 March 2020'
  $ ./tell 'About 48,000 hourly workers of Netline in Skarn went on strike on Monday.' 'Some 46,000 hourly workers went on strike at Netline in Skarn on Monday.' '3 March 2020'
  p/b.txt:3:6: warning: hourly workers in Skarn: about 46,000 or about 48,000 for the same thing, and nothing in the articles explains it [NC301]
  $ ./tell 'About 50,000 hourly workers of Netline in Skarn went on strike on Monday.' 'Some 46,000 hourly workers went on strike at Netline in Skarn on Monday.' '3 March 2020'
  $ printf 'printf "Date: 3 March 2020\\n\\n%%s\\n" "$1" > a.txt; printf "Date: 3 March 2020\\n\\n%%s\\n" "$2" > b.txt; numcheck check --story=all --fail-on=never -f concise a.txt b.txt' > both && chmod +x both
  $ ./both 'A quake killed at least 56 people in Skarn.' 'A 5.6-magnitude quake killed people in Skarn.'
  $ ./both 'A quake killed 56 people in Skarn.' 'A quake killed 560 people in Skarn.'
  a.txt:3:16: error: people killed in Skarn: The same digits with another magnitude: 56 or 560 [NC302]

Two tellers of one crowd may be several times apart; numbers of several places are not one another's
  $ ./tell 'Police counted 80,000 demonstrators in Lund on Tuesday. The union said 400,000 people marched in Lund.' 'A march was held in Lund.' '3 March 2020'
  p/a.txt:3:16: warning: people attending in Lund: Sources differ: 80,000 (police) or 400,000 (union) [NC308]
  $ ./tell 'Some 30,000 people marched in Toulouse and 6,500 in Mulhouse against the reform.' 'Some 30,000 people marched in Toulouse and 26,000 in Marseille against the reform.' '3 March 2020'

One distance that two papers convert otherwise; not where the one rounds more, nor money, whose rates change
  $ ./tell 'The probe was 4,760 miles (7,660 kilometres) from the comet Skarn on Monday.' 'The probe was at a distance of 4,760 miles (7,690 kilometres) from the comet Skarn.' '3 March 2020'
  p/a.txt:3:28: warning: distance (Skarn): 7,660 kilometres or 7,690 kilometres for the same 4,760 miles [NC301]
  $ ./tell 'The probe was 4,760 miles (7,660 kilometres) from the comet Skarn on Monday.' 'The probe was at a distance of 4,760 miles (7,700 kilometres) from the comet Skarn.' '3 March 2020'
  $ ./tell 'Harlo bought Lindt Mills in Skarn for $4,760 million (4,120 million euros).' 'Harlo bought Lindt Mills in Skarn for $4,760 million (4,250 million euros), it said.' '3 March 2020'

Jobs that two firms cut, and those of one
  $ ./tell 'Orvane will cut 10,000 jobs in Skarn, it said. Its rival Quell has said nothing.' 'Quell will cut 12,000 jobs in Skarn, two days after Orvane.'
  $ ./tell 'Orvane will cut 10,000 jobs in Skarn, it said. Its rival Quell has said nothing.' 'Orvane will cut 12,000 jobs in Skarn, two days before Quell.' '3 March 2020'
  p/a.txt:3:17: warning: jobs cut in Skarn: 10,000 or 12,000 for the same thing, and nothing in the articles explains it [NC301]

A toll of several places, or of a whole, and that of one of them
  $ ./tell 'Storm Ilda killed 238 people in three countries.' 'Storm Ilda has killed 202 people in Orvania, officials said.'
  $ ./tell 'Storm Ilda killed 238 people in Orvania.' 'Storm Ilda has killed 202 people in Orvania, officials said.' '3 March 2020'
  $ ./tell 'Thirty-one people died in the flood, 12 of them in the town of Skarn, police said.' 'In Skarn 19 people died in the flood, the mayor said.' '3 March 2020'
  $ ./tell 'Thirty-one people died in the flood in Skarn, police said.' 'In Skarn 19 people died in the flood, the mayor said.' '3 March 2020'
  p/b.txt:3:10: warning: people killed in Skarn: Sources differ: 19 (mayor) or 31 (police) [NC308]

Two quakes of two days, and one of one day
  $ ./tell 'A quake of magnitude 6.1 shook Skarn at 3.36am on Tuesday, the institute said.' 'A quake of magnitude 4.8 shook Skarn at 6.28am on Friday, the institute said.' '6 March 2020'
  $ ./tell 'A quake of magnitude 6.1 shook Skarn on Monday, the institute said.' 'A quake of magnitude 4.8 shook Skarn on Monday, the institute said.' '3 March 2020'
  p/b.txt:3:22: warning: magnitude of Skarn: p/b.txt:3 and p/a.txt:3 are one sentence, word for word, but say 4.8 and 6.1 [NC315]

An earlier event, told with its day, and that which the article reports
  $ ./tell 'A quake of magnitude 7.1 struck the coast of Orvania on Monday. On 24 February a 6.2 magnitude quake struck near the port of Orvania.' 'A quake struck the coast of Orvania. It was measured at 7.1 magnitude, the Nord Institute said. The Skarn Centre said the quake, which it put at magnitude 6.9, had struck the coast of Orvania.' '3 March 2020'
  p/b.txt:3:156: warning: magnitude (Orvania): 6.9 or 7.1 for the same thing, and nothing in the articles explains it [NC301]

Two surveys, and one
  $ ./tell 'A survey by Nordmeter of 1,204 voters in Orvania put the Reform party on 31 percent.' 'A poll by the Veritas Institute of 1,850 voters in Orvania put the Reform party on 28 percent.' '3 March 2020'
  $ ./tell 'A survey by Nordmeter of 1,204 voters in Orvania put the Reform party on 31 percent.' 'The survey by Nordmeter of 1,850 voters in Orvania put the Reform party on 28 percent.' '3 March 2020'
  p/a.txt:3:26: warning: voters in Orvania: 1,204 or 1,850 for the same thing, and nothing in the articles explains it [NC301]

Two nations, and one
  $ ./tell 'Danish wheat exports rose to 22.4 million tonnes in the year to January, the government said on Monday.' 'Finnish wheat exports fell to 19.8 million tonnes in the year to January, the government said on Monday.' '3 March 2020'
  $ ./tell 'Danish wheat exports rose to 22.4 million tonnes in the year to January, the government said on Monday.' 'Wheat exports of Denmark rose to 19.8 million tonnes in the year to January, the government said on Monday.' '3 March 2020'
  p/b.txt:3:34: warning: export of Denmark: 19.8 million tonnes or 22.4 million tonnes for the same thing, and nothing in the articles explains it [NC301]

The number of something else that its sentence tells beside it
  $ ./tell 'Wheat exports of Denmark reached 22.4 million tonnes and those of Finland 19.8 million tonnes in the year to January.' 'Finnish wheat exports fell to 19.8 million tonnes in the year to January, the government said on Monday.' '3 March 2020'

What was expected, and what came with two digits turned round
  $ ./tell 'The museum in Skarn expects 150,000 visitors in March, the city said.' 'The museum in Skarn had 510,000 visitors in March, the city said.' '6 March 2020'
  $ ./tell 'The museum in Skarn had 150,000 visitors in February, the city said.' 'The museum in Skarn had 510,000 visitors in February, the city said.' '3 March 2020'
  p/a.txt:3:25: warning: visitors in Skarn: p/a.txt:3 and p/b.txt:3 are one sentence, word for word, but say 150,000 and 510,000 [NC315]
