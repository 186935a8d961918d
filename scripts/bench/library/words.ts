/** Words as song titles have them; with their endings they make a few thousand. */
export const STEMS =
  `love night heart time dance baby dream rain summer river fire moon light shadow ghost road
blue gold silver black white red green velvet neon crystal paper stone glass iron honey sugar salt
wild lonely broken happy crazy sweet bitter slow fast young old lost hidden secret silent loud
home house street city town garden ocean island mountain valley desert forest winter autumn spring
monday friday sunday midnight morning evening sunset sunrise yesterday tomorrow forever never always
angel devil king queen soldier sailor stranger lover sister brother mother father child hunter rider
train car motor engine wheel radio phone mirror window door bridge tower castle circus carnival
guitar piano drum bass violin trumpet song melody rhythm echo whisper scream laugh cry tear smile
eye hand finger shoulder bone blood skin breath voice name letter word story book page photograph
run walk jump fly fall climb swim sail drive ride turn burn shine glow fade break build hold
kiss touch feel call wait stay leave follow wander remember forget believe promise pretend surrender
storm thunder lightning wind cloud snow ice flame ember ash smoke dust mud sand wave tide
wolf tiger lion horse bird raven swallow sparrow butterfly spider snake owl fox hound kitten
apple cherry lemon orange peach berry rose lily daisy clover willow maple cedar pine thorn
diamond pearl ruby emerald copper chrome plastic cotton leather denim satin silk feather
rocket planet star comet galaxy satellite gravity orbit signal static machine robot circuit voltage
coffee whiskey wine candy cake pancake kitchen table chair lamp candle clock calendar suitcase ticket
freedom glory mercy fortune trouble danger pleasure sorrow wonder magic mystery fever hunger
dollar diary market station airport harbour highway avenue alley corner ceiling basement attic roof
electric golden frozen burning falling rising endless empty crooked gentle hollow sacred tender`
    .split(/\s+/)
    .filter((word) => word !== "");

export const ENDINGS = ["", "", "", "", "s", "er", "ing", "less", "y", "land", "light", "man"];

export const FIRST_NAMES =
  `Ada Alma Amos Anders Anna Arlo Astrid Barbara Basil Bella Ben Björn Bruno Carla Carmen Cécile
Chet Clara Cora Cyril Dalia Dante Dolores Edith Elias Ella Emil Enzo Esther Etta Eva Felix Fiona Frida
Gino Gloria Greta Gustav Hana Hazel Henri Hugo Ida Igor Ines Iris Ivan Jana Jasper Joan Jonas Josephine
Juan Jules Kai Karin Kit Lars Lena Leon Lola Louis Lucía Luna Mabel Magnus Maria Mario Marta Max Mercedes
Mia Miles Mona Nadia Nico Nina Noah Nora Olga Oscar Otis Otto Pablo Paul Pearl Petra Quincy Ray Rita
Rosa Ruben Ruth Sam Selma Simone Sofia Sven Tess Theo Thelma Tom Uma Ursula Vera Victor Viola Walter Wanda
Xavier Yara Yusuf Zelda Zoë`.split(/\s+/);

export const LAST_NAMES =
  `Abbott Adler Almeida Anderson Bailey Barbosa Becker Bennett Berg Bianchi Blake Bloom Bowman Brandt
Brooks Bruun Calloway Campbell Carter Castillo Chandler Clarke Conti Cooper Costa Crane Dahl Davies
Delgado Diaz Dixon Dubois Duke Eklund Ellis Esposito Evans Farrell Fischer Fitzgerald Fontaine Foster
Franklin Garcia Gibson Gomez Graham Greene Gruber Haas Hansen Harper Hayes Hendrix Herrera Hoffman
Holiday Holm Hooker Hughes Ibrahim Ito Ivanov Jackson Jansen Jensen Johansson Jones Kaplan Keller Kim
King Klein Kowalski Krall Lang Larsson Laurent Lee Lewis Lind Lopez Lund Marino Marley Martin Mendez
Meyer Miller Mitchell Monroe Moreau Müller Murphy Nakamura Nelson Nilsson Novak Nowak Olsen Ortega
Parker Pereira Petrov Porter Quinn Ramos Redding Reed Reyes Rivera Rossi Roux Sato Schmidt Schneider
Silva Simone Smith Sørensen Stone Svensson Tanaka Taylor Torres Turner Vargas Vaughan Vega Wagner Walker
Waters Weber Williams Winehouse Wolf Wright Yamamoto Young Zimmermann`.split(/\s+/);

export const GENRES =
  "Rock Pop Electronic Hip-Hop Jazz Metal Soul Punk Folk Classical House Techno Reggae Blues Country Disco Funk Ambient Indie Latin Schlager Soundtrack Ska World".split(
    " ",
  );
