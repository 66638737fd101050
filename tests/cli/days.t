Which numbers a day may change.

  $ cat > days <<'SH'
  > # Two articles of two days: the first tells $1, the second $2
  > for text in "$1" "$2"; do
  >   set -- "$@" x; printf 'Date: 2019-10-1%d\n\n%s\n' $# "$text" > $#.txt
  > done
  > numcheck --fail-on=never -f concise *.txt | grep -c 'for the same thing'
  > SH

A deed done once is told with one number, today and tomorrow: who helped, what it cost, how long it took; so is what became of a quarter that is over
  $ sh days 'Arno Veld was assisted by 41 pacemakers.' 'Arno Veld was assisted by a team of 42 pacemakers.'
  1
  $ sh days 'Harlo bought Lindt Mills for $7.2 billion.' 'Harlo bought Lindt Mills for $7.6 billion.'
  1
  $ sh days 'Volker agreed to spend $4.7 billion on clean air programs.' 'Volker agreed to spend $4.8 billion on clean air programs.'
  1
  $ sh days 'The jury of Ostrov deliberated for three days.' 'The jury of Ostrov deliberated for four days.'
  1
  $ sh days 'Netline lost 200,000 subscribers in the first quarter.' 'Netline lost 300,000 subscribers in the first quarter.'
  1

What goes on is told anew: levels, prices, polls, blows and goals, and what is only expected of the quarter
  $ sh days 'The Ostrov share price closed at $82.' 'The Ostrov share price closed at $85.'
  0
  [1]
  $ sh days 'A poll gave the Greens 31 percent.' 'A poll gave the Greens 34 percent.'
  0
  [1]
  $ sh days 'Police fired 30 tear gas rounds at protesters in Ostrov.' 'Police fired 50 tear gas rounds at protesters in Ostrov.'
  0
  [1]
  $ sh days 'The Reds scored three goals in Ostrov.' 'The Reds scored two goals in Ostrov.'
  0
  [1]
  $ sh days 'Netline could lose 200,000 subscribers in the first quarter.' 'Netline could lose 300,000 subscribers in the first quarter.'
  0
  [1]
  $ sh days 'Harlo bought 120 tonnes of copper on 9 October.' 'Harlo bought 150 tonnes of copper on 11 October.'
  0
  [1]

Where a third tells the number of such a deed without the deed, the two days still do not part it
  $ printf 'Date: 2019-10-13\n\nThe 41 pacemakers of Arno Veld are among the best runners of all.\n' > c.txt
  $ sh days 'Arno Veld was assisted by 41 pacemakers.' 'Arno Veld was assisted by a team of 42 pacemakers.'
  1

Two reports of one day, five dead and at least six, are no growing count where nobody tells the deaths as news; of the day's accident, or a day later, they are
  $ mkdir dead && printf 'Title: Brakes recalled\nDate: 2015-05-20\nPublisher: Coast Radio\n\nFive deaths have been linked to the Talmo brakes.\n' > dead/a.txt && printf 'Title: Talmo recalls brakes\nDate: 2015-05-20\nPublisher: Bay Times\n\nAt least six people have died because of the Talmo brakes.\n' > dead/b.txt && numcheck -f concise --all dead
  dead/a.txt:5:1: warning: people killed: 5 or at least 6 for the same thing, and nothing in the articles explains it [NC301]
  [1]
  $ sed 's/2015-05-20/2015-05-21/' -i dead/b.txt && numcheck -f concise --all dead | sed 's/.*: //'
  5 and at least 6, a growing count [NC306]
  $ sed 's/2015-05-21/2015-05-20/; s/brakes\.$/brakes on Tuesday./' -i dead/b.txt && numcheck -f concise --all dead | sed 's/.*: //'
  5 and at least 6, a growing count [NC306]
