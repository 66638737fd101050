What two articles contradict each other in, they still do when a third one joins them.

  $ printf 'printf "Title: %%s\\nDate: 2019-05-%%s\\n\\n%%s\\n" "$4" "$2" "$3" > "$1.txt"\n' > tell
  $ cat > property <<'SH'
  > # Each of the articles $2... under the title $1, of the day before that of a and b, of theirs and of the next: does it take the swapped digits away?
  > swapped() { numcheck check --fail-on=never -f concise "$@" | grep -c 'Two digits are swapped'; }
  > title=$1 kept=0; shift
  > for third in "$@"; do
  >   for day in 06 07 08; do
  >     sh tell c $day "$third" "$title"
  >     [ $(swapped a.txt b.txt c.txt) -gt 0 ] && kept=$((kept + 1)) || echo "lost on $day: $third"
  >   done
  > done
  > echo "alone $(swapped a.txt b.txt), as one story $(swapped --story=all a.txt b.txt), with a third $kept of $(($# * 3))"
  > SH

A level that one more article tells, rounded otherwise, did not move between its day and the next, where others tell it too; an article of something else changes nothing
  $ sh tell a 07 'Revenue at Ferrovia in the first quarter reached $4.56 billion.' 'Ferrovia earns more'
  $ sh tell b 07 'First-quarter revenue grew 12% to $4.65 billion, slightly below the $4.71 billion that Wall Street had expected of Ferrovia.' 'Ferrovia grows'
  $ sh property 'Ferrovia earns' 'Ferrovia announced earnings of $1.12 a share on revenue of $4.653 billion.' 'Ferrovia had revenue of $4.649 billion, it announced.' 'Wall Street expected $4.71 billion from Ferrovia; its revenue was $4.649 billion.' 'Revenue at Ferrovia was $4.56 billion.' 'Shares in Ferrovia fell 3% to $81.20 on Monday.' 'The chapel has paid 9,000 euros for a bell.'
  alone 1, as one story 1, with a third 18 of 18
  $ sh tell c 06 'Ferrovia had revenue of $4.649 billion, it announced.' 'Ferrovia earns' && numcheck --fail-on=never -f concise a.txt b.txt c.txt
  a.txt:4:50: error: revenue (Ferrovia): Two digits are swapped: 4.56 billion US dollars or 4.65 billion US dollars [NC303]

A share price of another day is another price still
  $ sh tell a 07 'Shares in Ferrovia closed at $82.60 on Tuesday.' 'Ferrovia shares' && sh tell b 07 'The shares of Ferrovia closed at $82.60.' 'Ferrovia shares' && sh tell c 06 'Shares in Ferrovia closed at $85.10.' 'Ferrovia shares'
  $ numcheck --fail-on=never -f concise a.txt b.txt c.txt

What is planned in one article and done in another is one number where its digits are swapped
  $ sh tell a 07 'Harl & Sohn said on Tuesday that it would lay off 472 people. The shipyard cuts 472 jobs.' 'Harl & Sohn cuts 472 jobs, or 8 percent of workforce'
  $ sh tell b 07 'According to a filing, Harl & Sohn is laying off 427 employees, or about 8% of its workforce.' 'Shipyard in trouble'
  $ sh property 'Harl & Sohn in trouble' 'The head of Harl & Sohn made a hard decision, announcing that the yard would be laying off 472 people.' 'Harl & Sohn plans to lay off 472 workers.' 'Harl & Sohn may dismiss 472 people.' 'The chapel has paid 9,000 euros for a bell.'
  alone 1, as one story 1, with a third 12 of 12

What two texts say is found with --story=all as without it: a number told twice in one text is no other one that the second text could mean
  $ rm *.txt && printf 'Title: Ferry sinks off Marun\nDate: 2015-04-03\nPublisher: Bay Times\n\nThe ferry disaster off Marun killed 147 people on Thursday. Of the 147 dead many were students.\n' > a.txt && printf 'Title: Ferry disaster off Marun\nDate: 2015-04-03\nPublisher: Coast Radio\n\nThe ferry that sank off Marun on Thursday killed 149 people.\n' > b.txt
  $ for story in auto all; do numcheck --fail-on=never -f concise --story=$story a.txt b.txt; done | sed 's/.*: people/people/'
  people killed in Marun: 147 or 149 for the same thing, and nothing in the articles explains it [NC301]
  people killed in Marun: 147 or 149 for the same thing, and nothing in the articles explains it [NC301]

The age of one who is named in full is one in all articles, but for a birthday; of another first name it is another's
  $ mkdir age; w() { printf 'Date: 2021-10-0%s\n\n%s\n' "$2" "$3" > age/$1.txt; }; w a 4 'Ella Brock, 47, was jailed for fraud in Orle on Monday. The court heard that she took £2.6m.'; for who in 'Ella Brock, 74' 'Ella Brock, 48' 'Greta Brock, 74'; do w b 5 "A baker was jailed in Orle. $who, had admitted the fraud and took £2.6m."; numcheck -f concise age; done
  age/a.txt:3:13: warning: age of Ella Brock: 47 years or 74 years for the same thing, and nothing in the articles explains it [NC301]
