import { describe, expect, it } from "vitest";
import { serveReader } from "../serve-reader.ts";
import { aFile, imports } from "../testing/a-store.ts";
import { aWriter } from "../testing/a-writer.ts";

/** As it may stand on somebody's disk. */
const SHELF = `
Come Together by The Beatles on Abbey Road
Yesterday by The Beatles on Help!
Here Comes the Sun by The Beatles on Abbey Road
Army of Me by Björk on Post
Hyperballad by Björk on Post
Thunderstruck by AC/DC on The Razors Edge
Highway to Hell by AC/DC on Highway to Hell
So What by P!nk on Funhouse
Pink by Aerosmith on Nine Lives
Sweet Child O' Mine by Guns N' Roses on Appetite for Destruction
Paradise City by Guns N' Roses on Appetite for Destruction
Losing My Religion by R.E.M. on Out of Time
Everybody Hurts by R.E.M. on Automatic for the People
Ace of Spades by Motörhead on Ace of Spades
Don't Stop Me Now by Queen on Jazz
Bohemian Rhapsody by Queen on A Night at the Opera
We Will Rock You by Queen on News of the World
Killer Queen by Queen on Sheer Heart Attack
Dancing Queen by ABBA on Arrival
Don't Stop Believin' by Journey on Escape
Schrei nach Liebe by Die Ärzte on Die Bestie in Menschengestalt
Junge by Die Ärzte on Jazz ist anders
Smørrebrød by Øresund Æsir on Smørrebrød
Großvater by STS on Grenzenlos
Łódź by Various Voices on Polska
Đorđe Balašević by Folk Ensemble on Balkan
Группа крови by Кино on Группа крови
Ο Ζορμπάς by Μίκης Θεοδωράκης on Zorba
上を向いて歩こう by 坂本九 on Best
All the Small Things by Blink-182 on Enema of the State
Mr. Brightside by The Killers on Hot Fuss
Mrs. Robinson by Simon & Garfunkel on Bookends
Purple Rain by Prince on Purple Rain
Kiss by Prince on Parade
Princess of China by Coldplay on Mylo Xyloto
Voulez-Vous by ABBA on Voulez-Vous
99 Luftballons by Nena on Nena
Tik Tok by Ke$ha on Animal
Déjà Vu by Beyoncé on B'Day
Crazy in Love by Beyoncé on Dangerously in Love
September by Earth, Wind & Fire on The Best Of
Smells Like Teen Spirit by Nirvana on Nevermind
The Wall by Kansas on Leftoverture
Another Brick in the Wall by Pink Floyd on The Wall
Metallica Medley by Apocalyptica on Plays Metallica
Nothing Else Matters by Metallica on Metallica
1999 by Prince on 1999
7 Rings by Ariana Grande on thank u, next
Sabotage by Beastie Boys on Ill Communication
Rosenrot by Rammstein on Rosenrot`
  .split("\n")
  .filter((line) => line !== "");

const library = () => {
  const writer = aWriter();
  writer.putFiles(imports(...SHELF.map((line) => aFile(line))), 1);
  return serveReader({ folder: writer.folder });
};

describe("what a guest types first finds", () => {
  it.each([
    ["bjork", /by Björk/],
    ["björk army", /^Army of Me/],
    ["BJÖRK HYPER", /^Hyperballad/],
    ["acdc", /by AC\/DC/],
    ["ac dc", /by AC\/DC/],
    ["ac/dc", /by AC\/DC/],
    ["acdc thunder", /^Thunderstruck/],
    ["p!nk", /by P!nk/],
    ["pink so what", /^So What/],
    ["pink", /^(Pink by Aerosmith|So What by P!nk)/],
    ["motorhead", /by Motörhead/],
    ["motörhead", /by Motörhead/],
    ["dont stop me now", /^Don't Stop Me Now/],
    ["don't stop me now", /^Don't Stop Me Now/],
    ["don’t stop bel", /^Don't Stop Believin'/],
    ["rem", /by R\.E\.M\./],
    ["r.e.m.", /by R\.E\.M\./],
    ["r.e.m", /by R\.E\.M\./],
    ["guns n roses", /by Guns N' Roses/],
    ["guns and roses", /by Guns N' Roses/],
    ["gunsnroses paradise", /^Paradise City/],
    ["beetls", /by The Beatles/],
    ["the beatles", /by The Beatles/],
    ["beatles yesterday", /^Yesterday/],
    ["yesterdy", /^Yesterday/],
    ["abbey road", /on Abbey Road/],
    ["queen", /by Queen/],
    ["bohemain rapsody", /^Bohemian Rhapsody/],
    ["bohrap", undefined],
    ["dancing quen", /^Dancing Queen/],
    ["arzte", /by Die Ärzte/],
    ["die ärzte junge", /^Junge/],
    ["smorrebrod", /^Smørrebrød/],
    ["grossvater", /^Großvater/],
    ["lodz", /^Łódź/],
    ["dorde", /^Đorđe/],
    ["кино", /by Кино/],
    ["группа", /^Группа крови/],
    ["ζορμπας", /^Ο Ζορμπάς/],
    ["上を向いて", /^上を向いて/],
    ["向いて", /^上を向いて/],
    ["blink182", /by Blink-182/],
    ["blink 182", /by Blink-182/],
    ["mr brightside", /^Mr\. Brightside/],
    ["simon and garfunkel", /by Simon & Garfunkel/],
    ["simon & garfunkel", /by Simon & Garfunkel/],
    ["prince", /by Prince/],
    ["princ", /by Prince|^Princess/],
    ["kesha", /by Ke\$ha/],
    ["beyonce deja", /^Déjà Vu/],
    ["the wall", /^The Wall/],
    ["another brick", /^Another Brick/],
    ["metalica", /by Metallica/],
    ["metallica", /by Metallica/],
    ["else matters metallica", /^Nothing Else/],
    ["1999", /^1999/],
    ["99", /^99 Luft/],
    ["ramstein", /by Rammstein/],
    ["niravna", /by Nirvana/],
    ["sabotaje", /^Sabotage/],
    ["garfunkle", /by Simon/],
    ["highway to hel", /^Highway to Hell/],
    ["earth wind fire", /by Earth/],
    ["teen sprit", /^Smells Like/],
  ])("%s", (typed, expected) => {
    const [first] = library().search(typed, { limit: 3 }).items;

    if (expected) expect(first?.trackId).toMatch(expected);
    else expect(first).toBeUndefined();
  });
});
