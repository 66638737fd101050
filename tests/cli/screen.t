The table on a screen: width, colour, pipes.

The folder
  $ cp -r "$TESTS"/bridge .

A pipe gets no colour
  $ numcheck --fail-on=never bridge | grep -c $'\033'
  0
  [1]

--color=always gives it
  $ numcheck --fail-on=never --color=always bridge | grep -q $'\033'

and the text is the same without it
  $ numcheck --fail-on=never --color=always bridge | sed 's/\x1b\[[0-9;]*m//g' > coloured; numcheck --fail-on=never bridge | cmp - coloured

CLICOLOR_FORCE gives it too
  $ CLICOLOR_FORCE=1 numcheck --fail-on=never bridge | grep -q $'\033'

but NO_COLOR forbids it
  $ NO_COLOR=1 CLICOLOR_FORCE=1 numcheck --fail-on=never bridge | grep -c $'\033'
  0
  [1]

No line is wider than 80 columns
  $ numcheck --fail-on=never bridge | wc -L | awk '{ print ($1 <= 80) }'
  1

nor wider than a narrow terminal
  $ COLUMNS=50 numcheck --fail-on=never bridge | wc -L | awk '{ print ($1 <= 50) }'
  1

nor than a very narrow one, in any of the screens
  $ for words in check 'check --all' groups 'groups --once'; do COLUMNS=40 numcheck $words --fail-on=never "$TESTS"/bridge | sed "s|$TESTS|.|" | grep -v '^ *numcheck' | wc -L | awk '{ print ($1 <= 40) }'; done
  1
  1
  1
  1

A wide one is used
  $ COLUMNS=120 numcheck --fail-on=never bridge | wc -L | awk '{ print ($1 > 80 && $1 <= 120) }'
  1

A terminal is asked for its width
  $ script -qec true /dev/null > /dev/null 2>&1 < /dev/null || echo SKIP no terminal to be had; script -qec 'stty cols 50; numcheck --fail-on=never --color=never bridge' /dev/null < /dev/null | tr -d '\r' | wc -L | awk '{ print ($1 <= 50) }'
  1

A pipe that is closed ends it quietly
  $ cd "$TESTS"/../.. && numcheck extract --all-kinds corpus 2> "$OLDPWD"/complaint | head -n 1 > /dev/null; cat "$OLDPWD"/complaint

Progress is for terminals alone
  $ numcheck --fail-on=never --progress bridge 2>&1 > /dev/null
