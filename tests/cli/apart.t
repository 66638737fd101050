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
