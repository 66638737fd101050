The sheet of a fact-checker: groups.

The folder: one event over three days, an article with a date of another year, a figure that is taken back
  $ mkdir flood && w() { printf 'Title: %s\nDate: %s\nPublisher: %s\n\n%s\n' "$2" "$3" "$4" "$5" > flood/$1.txt; }; w a 'Flood in Brunn' 2024-03-04 'Elwin Post' 'At least 6 people were killed in the flood in Brunn, police said.'; w b 'Flood in Brunn' 2024-03-05 'Elwin Herald' 'Mayor Ann Lorne said 12 people were killed in the flood in Brunn.'; w c 'Flood in Brunn' 2024-03-06 'Elwin Courier' 'Mayor Ann Lorne said 12 people were killed in the flood in Brunn. About a third of the houses of Brunn were destroyed in the flood.'; w d 'Flood in Brunn' 2023-03-05 'Elwin Wire' 'Police said 14 people were killed in the flood in Brunn.'; w e 'Flood in Brunn' 2024-03-07 'Elwin Gazette' 'Mayor Ann Lorne said 12 people, and not 14, were killed in the flood in Brunn.'; w f 'Flood in Brunn' 2024-03-08 'Elwin Mirror' 'Mayor Ann Lorne said 12 people were killed in the flood in Brunn, a toll that shook the town. Two-thirds of the houses of Brunn were destroyed in the flood.'

Values in order of time, each with its last day, fractions as fractions; a doubtful date tells no time
  $ numcheck groups flood
  6 articles read, dated 4-8 Mar 2024, from 6 publishers.
  Look first: flood/d.txt: Dated 5 Mar 2023, far from the rest of its story (4 Mar
  2024); the date is not used for earlier and later.                         NC905
  
  1. people killed in Brunn                                               6+ to 14
       6+  police            4 Mar       Elwin Post    flood/a.txt:5
           At least «6» people were killed in the flood in Brunn
       12  Ann Lorne, Mayor  5 Mar       Elwin Herald  flood/b.txt:5
           Lorne said «12» people were killed     4 articles until 8 Mar, 1 teller
       14  police            5 Mar 2023  Elwin Wire    flood/d.txt:5
           Police said «14» people were killed         called wrong, flood/e.txt:5
  ...
  2. share of houses destroyed in Brunn                           about 1/3 to 2/3
      about 1/3  nobody named  6 Mar  Elwin Courier  flood/c.txt:5
                 About «a third» of the houses of Brunn were destroyed
            2/3  nobody named  8 Mar  Elwin Mirror   flood/f.txt:5
                 «Two-thirds» of the houses of Brunn were destroyed in the flood
  ...
  Read 6 of 6 files.
  
  2 things are told more than once.
  What cannot be true:  numcheck flood
  As a sheet:           numcheck groups -o groups.csv flood

What is counted is said in the articles' words: whose measure it is, what it cost, shares, jobs, lengths
  $ mkdir words && w() { printf 'Title: %s\nDate: %s\n\n%s\n' "$2" "$3" "$4" > words/$1.txt; }; w a 'Quake in Norway' 2024-03-04 'The quake had a magnitude of 5.9. Norway has debt of $40 billion. The quake cost $3.5 million. Orkla cut 500 jobs after the quake. The club gave Berg an eight-year deal. Two-thirds of the houses were destroyed by the quake.'; w b 'Quake in Norway' 2024-03-05 'The quake had a magnitude of 5.9. Norway has debt of $40 billion. The quake cost $3.5 million. Orkla cut 500 jobs after the quake. The club gave Berg an eight-year deal. Two-thirds of the houses were destroyed by the quake.'; numcheck groups words | grep '^[0-9]*[.] ' | sed 's/   .*//'
  1. magnitude of the quake
  2. debt of Norway
  3. cost of the quake
  4. jobs cut
  5. length of the deal of Berg
  6. share of houses destroyed

Dates, times and results are compared where a few texts are said to be one story; digits of dates are no slips
  $ mkdir orne && echo 'The bridge over the Orne at Velden was opened on 12 May 1990 after four years of work. Velden beat Orne Town 1-0 at the opening.' > orne/a.txt; echo 'The Velden bridge over the Orne was opened on 21 May 1990. At its opening Velden beat Orne Town 2-0.' > orne/b.txt; numcheck check --story=all -f concise orne
  orne/a.txt:1:50: warning: date opened: 12 May 1990 or 21 May 1990 for the same thing, and nothing in the articles explains it [NC301]
  orne/a.txt:1:110: warning: result: 1-0 or 2-0 for the same thing, and nothing in the articles explains it [NC301]
  [1]
  $ numcheck groups --story=all -f concise orne | grep -c date; numcheck check --story=all -f json orne | grep -o '"surface":"12 May 1990","kind":"date","value":[^,]*'; numcheck orne | head -n 1
  2
  "surface":"12 May 1990","kind":"date","value":null
  2 articles read, 1 figure, none told twice.

What the screen says to type next finds the same things again
  $ $(numcheck check --story=all orne | sed -n 's/^Why number 1: *//p') | grep -c 'date opened'
  1

Two sentences that share a measure, and no name or noun, tell of two holders
  $ mkdir crater && echo 'With a diameter of 14.2 kilometres, the Orvane is bigger than the Tarn.' > crater/a.txt; echo 'The northern crater has a diameter of 9.3 kilometres.' > crater/b.txt; numcheck check --story=all -f concise crater
  $ mkdir jump && echo 'Asta Moen won the javelin at Halden and the 80-metre hurdles (national record), along with a silver in the high jump (share of the national record).' > jump/a.txt; echo '2.45 m is the national record in the high jump.' > jump/b.txt; numcheck check --story=all -f concise jump

Reports of one pattern are of as many companies or countries as they name; what one is called by two names is one
  $ mkdir firms && w() { printf 'Title: %s: results\nDate: 2024-05-03\n\n%s on Friday said that net income was $%s million. The Halden-based company had a profit of %s cents per share. Revenue was $%s million.\n' "$2" "$2" $3 $4 $5 > firms/$1.txt; }; w a 'Orvex Corp' 32.4 45 412.1; w b 'Tolmar Inc' 23.4 54 421.1; numcheck check --story=all -f concise firms; w b 'Orvex Corporation' 23.4 54 421.1; numcheck check --story=all -f concise firms | sed 's/.*: \(.*\): .*\[/\1 [/'
  Two digits are swapped [NC303]
  Two digits are swapped [NC303]
  profit [NC315]
  $ mkdir lands && echo 'Norway had exports worth 14.2 billion euros in May. Unemployment was 4.1 percent.' > lands/a.txt; echo 'Portugal had exports worth 12.9 billion euros in May. Unemployment was 6.3 percent.' > lands/b.txt; echo 'The fleet is at sea.' > lands/c.txt; numcheck check --story=all -f concise lands
  $ echo 'Norway had exports worth 12.9 billion euros in May. Unemployment was 6.3 percent.' > lands/b.txt; numcheck check --story=all -f concise lands
  lands/a.txt:1:70: warning: unemployment: 4.1% or 6.3% for the same thing, and nothing in the articles explains it [NC301]
  lands/b.txt:1:26: warning: export of Norway: 12.9 billion euros or 14.2 billion euros for the same thing, and nothing in the articles explains it [NC301]
  [1]

"It" is whom the article is about; an issuer stands behind "for", where both were written tells nothing
  $ mkdir towns && printf 'Title: Budget\nDate: 2024-02-20\n\nBristol County Council passed its budget on Tuesday. It employs 9,800 people.\n' > towns/a.txt; printf 'Title: Budget\nDate: 2024-02-20\n\nPlymouth County Council passed its budget on Tuesday. It employs 7,600 people.\n' > towns/b.txt; numcheck check --story=all -f concise towns; sed -i s/Plymouth/Bristol/ towns/b.txt; numcheck check --story=all -f concise towns
  towns/b.txt:4:65: warning: people employed: 7,600 or 9,800 for the same thing, and nothing in the articles explains it [NC301]
  [1]
  $ mkdir bonds && printf 'LONDON, April 8 - The coupon on the 25 million dollar warrant bond for Orvane Real Estate Co Ltd was cut, lead manager Tolmar Ltd said. It has a premium of 2.51 percent over the close.\n' > bonds/a.txt; printf 'LONDON, April 8 - The coupon on the 35 million dollar warrant bond for Norvex Cable Co Ltd was cut, lead manager Halden Ltd said. It has a premium of 2.52 percent over the close.\n' > bonds/b.txt; for i in c d e; do echo 'The fleet is at sea.' > bonds/$i.txt; done; numcheck check --story=all -f concise bonds

What one text says twice in one voice is two things, and so are a number and what it was before; "the company" is the one that was named
  $ mkdir voice && printf 'Title: Orvex sales rise\nDate: 2024-05-03\n\nOrvex Stores Inc said that same-store sales rose 5.5 percent in April. The company said that same-store sales rose 5.6 percent since January. Net loss was four cents a share against five cents.\n' > voice/a.txt; printf 'Title: Orvex sales\nDate: 2024-05-03\n\nShares of Orvex Stores Inc fell on Friday.\n' > voice/b.txt; numcheck check --story=all --all -f concise voice

Members of what is named by how many it has may be some of them
  $ mkdir club && echo 'The club ranks last in the 25-member Orvane League.' > club/a.txt; echo '12 members of the Orvane League have a ground of their own.' > club/b.txt; numcheck check --story=all -f concise club
  $ echo '32 members of the Orvane League have a ground of their own.' > club/b.txt; numcheck check --story=all -f concise club
  club/a.txt:1:28: warning: member: 25 or 32 for the same thing, and nothing in the articles explains it [NC301]
  [1]

What one deed costs is one thing though nobody is named; what two bidders offer is not
  $ mkdir dam && echo 'It would cost 15 million euros to repair the dam, engineers said.' > dam/a.txt; echo 'The province needs 12 million euros to repair the dam.' > dam/b.txt; numcheck -f concise dam
  dam/b.txt:1:20: warning: cost: 12 million euros or 15 million euros for the same thing, and nothing in the articles explains it [NC301]
  [1]
  $ mkdir bid && echo 'Orvane offered a deal worth 14 million euros to Asta Moen.' > bid/a.txt; echo 'Norvex offered a deal worth 18 million euros to Asta Moen.' > bid/b.txt; numcheck -f concise bid

A date that only bounds the deed is none of its own
  $ mkdir silo && echo 'The silo at Halden was emptied in 1990 by its owners.' > silo/a.txt; echo 'The silo at Halden was emptied before 1995 by its owners.' > silo/b.txt; numcheck check --story=all -f concise silo

So are the ages that stand for somebody, where each text has one of them; not those of two people
  $ mkdir diver && echo 'The diver Asta Moen came up from 30 metres on Sunday. The 41-year-old was taken to Halden hospital.' > diver/a.txt; echo 'A diver is in hospital. The 14-year-old had no licence, her club says.' > diver/b.txt; numcheck check --story=all -f concise diver
  diver/b.txt:1:29: warning: age: 14 years or 41 years for the same thing, and nothing in the articles explains it [NC301]
  [1]
  $ echo 'The 14-year-old and the 9-year-old are well.' >> diver/b.txt; numcheck check --story=all -f concise diver

Where two texts tell one deed, a number of what they name otherwise is that of the other
  $ mkdir car && echo 'The driver would not stop in Halden. Police shot at the car on Sunday and hit three wheels of it before the bridge.' > car/a.txt; echo 'Police shot at the car on Sunday and hit nine tyres of it before the bridge in Halden.' > car/b.txt; numcheck check --story=all -f concise car
  car/a.txt:1:79: warning: tyres hit: 3 or 9 for the same thing, and nothing in the articles explains it [NC301]
  [1]

A folder that holds one event is one story however large it is
  $ mkdir quake && for i in $(seq 1 130); do printf 'Publisher: Paper %s\nDate: 4 May 2021\n\nAn earthquake of magnitude %s shook Orvane province near Halden on Tuesday and killed 31 people.\n' $i $((i == 90 ? 7 : 6)).4 > quake/$i.txt; done; numcheck -f concise quake
  quake/99.txt:4:28: warning: magnitude of the province in Orvane: quake/99.txt:4 and quake/90.txt:4 are one sentence, word for word, but say 6.4 and 7.4 [NC315]
  [1]

A folder of a day's news is none, though its reports share the words of their kind
  $ mkdir day && for firm in Norvex Belmar Castin Dorlan Elvane Fostok Grendal Hulmer; do n=$((n + 1)); printf 'Date: 4 May 2021\n\n%s said net profit for the quarter rose to $%s million from $%s million as sales of the company increased.\n' $firm $((30 + n * 3)) $((20 + n * 2)) > day/$firm.txt; done; numcheck -f concise day

One article's sources tell each his own amount
  $ printf 'Norvex said on Monday its profit rose to 30 million euros. Belmar said on Monday its profit rose to 45 million euros.\n' > two.txt; numcheck -f concise two.txt
