A statement held against its source: two texts put side by side with --story=all.

A number that both have, told of the contrary
  $ printf 'mkdir -p p && echo "$1" > p/a.txt && echo "$2" > p/b.txt && numcheck check --story=all -f concise p\n' > tell && chmod +x tell
  $ ./tell 'Halvor Mills, the maker of looms and yarn, reported net earnings of $43m for the spring, more than it had in years.' 'Halvor Mills loses $43m.'
  p/b.txt:1:20: warning: 43 million US dollars: "lose" here, the contrary, "earnings", in p/a.txt:1 [NC314]
  [1]
  $ ./tell 'The ferry Asta came to Norden and sailed on, leaving Norden on 3 May 1972 with a new crew.' 'The ferry Asta reached Norden on 3 May 1972.'
  p/b.txt:1:34: warning: 3 May 1972: "reach" here, the contrary, "leave", in p/a.txt:1 [NC314]
  [1]
  $ ./tell 'A tanker burned off Norden on Monday, killing four sailors and injuring about 30 others.' '30 people were killed when a tanker burned off Norden.'
  p/b.txt:1:1: warning: 30: "kill" here, the contrary, "injure", in p/a.txt:1 [NC314]
  [1]

Not where a denial turns it round again, where the text has the number for both, or where what one does the other undergoes
  $ ./tell 'Halvor Mills, the maker of looms and yarn, reported net earnings of $43m for the spring, more than it had in years.' 'Halvor Mills did not lose $43m.'
  $ ./tell 'A tanker burned off Norden on Monday, killing 30 sailors and injuring 30 others.' '30 people were killed when a tanker burned off Norden.'
  $ ./tell 'Halvor Mills sold 600 looms to Brenn Yarn in the spring.' 'Brenn Yarn bought 600 looms from Halvor Mills.'

Nor in an ordinary run over a folder
  $ echo 'Halvor Mills loses $43m.' > p/b.txt && echo 'Halvor Mills reported net earnings of $43m.' > p/a.txt && numcheck -f concise p

What narrows the noun of one may be the subject of the other
  $ ./tell 'Speaking in Halden, Moen said the 19 River League member clubs had agreed.' 'The River League has 16 members.'
  p/b.txt:1:22: warning: River League member clubs: 16 or 19 for the same thing, and nothing in the articles explains it [NC301]
  [1]

A list that is shared out: each figure is that of its own name
  $ ./tell 'Two drivers, Asta Moen and Ben Okri, were sentenced to 21 months and 18 months, respectively.' 'Asta Moen was sentenced to 18 months.'
  p/b.txt:1:28: warning: sentence (Asta, Moen): 18 months or 21 months for the same thing, and nothing in the articles explains it [NC301]
  [1]
  $ ./tell 'Two drivers, Asta Moen and Ben Okri, were sentenced to 21 months and 18 months, respectively.' 'Ben Okri was sentenced to 18 months.'

The date of one deed given for another of the same sentence
  $ ./tell 'Some officers were involved in the theft of the two Moen paintings, which took place at dawn on 16 May, as the mayor reported on 7 June.' 'The theft of the two Moen paintings took place on 7 June.'
  p/a.txt:1:97: warning: date happened: 16 May or 7 Jun for the same thing, and nothing in the articles explains it [NC301]
  [1]

Done by one who is only cited for it; not where the doer may be a part of him
  $ ./tell 'An inquiry found faults in roughly 300 of the valves that Halvor Mills had sold, according to Norden Harbour Board.' 'Norden Harbour Board found faults in roughly 300 of the valves.'
  p/b.txt:1:46: warning: about 300: "board" does it here, but is only cited for what "inquiry" does in p/a.txt:1 [NC314]
  [1]
  $ ./tell 'Officers found faults in roughly 300 of the valves that Halvor Mills had sold, according to Norden Harbour Board.' 'Norden Harbour Board found faults in roughly 300 of the valves.'

All of what befell some; not where all of it did
  $ ./tell 'Halvor Mills sold two of its three plants in Norden last year to pay what it owed the town.' 'Halvor Mills sold three plants in Norden.'
  p/b.txt:1:19: warning: 3: all of them here, but only 2 of them in p/a.txt:1 [NC314]
  [1]
  $ ./tell 'Halvor Mills said that two of the three plants sold in Norden last year had debts of their own.' 'Halvor Mills sold three plants in Norden.'

What comes on top is left out
  $ ./tell 'The Norden Harbour Board is made up of fifteen elected members plus two members whom the town sends to its meetings.' 'The Norden Harbour Board has up to 15 members.'
  p/b.txt:1:36: warning: up to 15: all here, but 2 come on top in p/a.txt:1 [NC314]
  [1]

One kind of two that are counted together
  $ ./tell 'More than 1,400 members of the Norwegian and foreign choirs came to Norden for the festival, which opens the summer.' 'More than 1,400 members of choirs from Norway came to Norden for the festival.'
  p/b.txt:1:11: warning: more than 1,400: "Norwegian" alone here, but "Norwegian and foreign" in p/a.txt:1 [NC314]
  [1]
  $ ./tell 'More than 1,400 members of the Norwegian and foreign choirs came to Norden for the festival, which opens the summer.' 'More than 1,400 members of choirs came to Norden for the festival.'

A rate for each of those who are the subject of the other
  $ ./tell 'Harbour trips carry 240 guests to nine islands.' 'Harbour trips carry an average of 200 guests per trip.'
  p/b.txt:1:35: warning: guests carried: 200 or 240 for the same thing, and nothing in the articles explains it [NC301]
  [1]

A number far from the true one, which the source has of something else
  $ ./tell 'In her 24 seasons as coach of Norden Rovers the club has won league titles three times, the last one by a point.' 'Norden Rovers have won 24 titles.'
  p/a.txt:1:76: warning: titles won: 3 or 24 for the same thing, and nothing in the articles explains it [NC301]
  [1]

Bounds that exclude each other by little, where nothing is rounded
  $ ./tell 'The fair at Norden earned $227 million.' 'The fair at Norden earned less than $225 million.'
  p/b.txt:1:37: warning: amount (Norden): fewer than 225 million US dollars or 227 million US dollars for the same thing, and nothing in the articles explains it [NC301]
  [1]

The contrary of a deed of which all else is the same
  $ ./tell 'Norden withdrew 2,000 guards from the border region on Monday, the mayor said.' 'Norden sent 2,000 guards to the border region.'
  p/b.txt:1:13: warning: 2,000: "send" here, the contrary, "withdraw", in p/a.txt:1 [NC314]
  [1]
  $ ./tell 'The ministry bought 30 planes from Brenn Air for $2 billion.' 'The ministry sold 30 planes to Brenn Air.'
  p/b.txt:1:19: warning: 30: "sell" here, the contrary, "buy", in p/a.txt:1 [NC314]
  [1]

The number of one measure given to another, of which the source has a number of its own
  $ ./tell 'Imports of Norden rose 9 percent in May and exports 4 percent, the ministry said.' 'Exports of Norden rose 9 percent in May.'
  p/b.txt:1:24: warning: 9%: export here, but import in p/a.txt:1 [NC314]
  [1]
  $ ./tell 'The fire at Norden injured 14 people, but nobody died.' '14 people died in the fire at Norden.'
  p/b.txt:1:1: warning: 14: "die" here, the contrary, "injure", in p/a.txt:1 [NC314]
  [1]

What two articles that agree in their numbers have mistyped is found side by side too, as without --story=all; not of two that agree in none
  $ mkdir tax && printf 'Title: Orle council plans tax rise\nDate: 2021-04-07\n\nThe council of Orle wants to raise its tax by 3.9%% and to cut £6.2m from its spending. There is £5.3m for ditches and £800,000 for two parks. Rents of its 4,700 homes go up by 7%%.\n' > tax/a.txt; printf 'Title: Orle council to cut £6.2m\nDate: 2021-04-08\n\nPeople in Orle will pay 3.9 per cent more tax under plans that cut £6.2m from services. Tenants of the 4,700 homes of the council will pay 7 per cent more. Some £3.5m is set aside for mending drains.\n' > tax/b.txt; for s in auto all; do numcheck --story=$s -f concise tax; done
  tax/a.txt:4:97: error: amount: Two digits are swapped: 5.3 million pounds sterling or about 3.5 million pounds sterling [NC303]
  tax/a.txt:4:97: error: amount: Two digits are swapped: 5.3 million pounds sterling or about 3.5 million pounds sterling [NC303]
  [1]
  $ sed -i 's/3.9/2.4/; s/£6.2m/£8.1m/; s/4,700/9,900/; s/7 per/5 per/' tax/b.txt; for s in auto all; do numcheck --story=$s -f concise tax; done
