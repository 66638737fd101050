Slips of the keyboard that one source and one day give away.

  $ printf 'mkdir -p p && printf "Date: 3 March 2020\\n\\n$1\\n" > p/a.txt && printf "Date: $3 March 2020\\n\\n$2\\n" > p/b.txt && numcheck check --fail-on=never --all -f concise p\n' > tell && chmod +x tell

A count that grows, told by one ministry on one day; not by two sources, nor on two days
  $ ./tell 'The quake in Tarn killed 36 people, the health ministry said on Tuesday.' 'On Tuesday the health ministry said the quake in Tarn killed 63 people.' 3
  p/a.txt:3:26: warning: people killed in Tarn: Two digits are swapped: 36 or 63 [NC303]
  $ ./tell 'The quake in Tarn killed 36 people, the health ministry said on Tuesday.' 'On Tuesday the mayor said the quake in Tarn killed 63 people.' 3
  p/a.txt:3:26: note: people killed in Tarn: 36 and 63, a growing count [NC306]
  $ ./tell 'The quake in Tarn killed 36 people, the health ministry said on Tuesday.' 'The health ministry said the quake in Tarn killed 63 people.' 4
  p/a.txt:3:26: note: people killed in Tarn: 36 and 63, a growing count [NC306]
  $ ./tell 'A ship sank off Tarn and 204 people were rescued, the coast guard said.' 'The coast guard said 240 people were rescued from the ship that sank off Tarn.' 3
  p/a.txt:3:26: error: people rescued in Tarn: Two digits are swapped: 204 or 240 [NC303]

Numbers with a point
  $ ./tell 'The Norden index fell 417.28 points on Tuesday.' 'On Tuesday the Norden index fell 471.28 points.' 3
  p/a.txt:3:23: error: points fallen: Two digits are swapped: 417.28 or 471.28 [NC303]

What is told in several units is said as it was written
  $ ./tell 'Agents seized 16.5 tons of tea from a ship in Tarn.' 'Agents seized 33,000 kg of tea from a ship in Tarn.' 3
  p/a.txt:3:15: warning: tons of tea in Tarn: 16.5 tons or 33,000 kilograms for the same thing, and nothing in the articles explains it [NC301]
  p/a.txt:3:15: note: A unit can be read in two ways; it was taken for 16.5 tons [NC102]

A count of thousands whose digits are swapped is one count, however far apart that puts it
  $ ./tell 'Hallam Motors is recalling 37,000 vans over faulty locks.' 'Hallam Motors recalled 73,000 vans because of faulty locks.' 3
  p/a.txt:3:28: error: vans: Two digits are swapped: 37,000 or 73,000 [NC303]
  $ ./tell 'Hallam Motors is recalling 37,000 vans over faulty locks.' 'Hallam Motors recalled 82,000 vans because of faulty locks.' 3
