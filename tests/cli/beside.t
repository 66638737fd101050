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
