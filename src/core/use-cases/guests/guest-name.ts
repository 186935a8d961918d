const MOODS =
  "Amber Bold Brave Breezy Bright Bubbly Calm Cheeky Chilly Cosmic Crimson Curious Dancing Dapper Daring Dizzy Dreamy Electric Fancy Fearless Funky Fuzzy Gentle Giddy Golden Groovy Happy Hazy Indigo Jazzy Jolly Jumpy Lively Loud Lucky Lunar Mellow Merry Midnight Mighty Minty Misty Neon Nimble Noble Peachy Perky Plucky Polite Proud Quick Quiet Rosy Royal Sassy Scarlet Shiny Silver Sleepy Sly Smooth Snappy Sneaky Solar Sparkly Speedy Spicy Starry Stormy Sunny Swift Swinging Tidy Tiny Turbo Twinkly Velvet Violet Vivid Wandering Warm Whirling Wild Wise Witty Wobbly Zany Zesty".split(
    " ",
  );
const ANIMALS =
  "Alpaca Badger Bear Beaver Bison Bee Camel Cat Cheetah Cobra Condor Crab Crane Cricket Deer Dingo Dolphin Dove Duck Eagle Falcon Ferret Finch Firefly Flamingo Fox Frog Gecko Giraffe Goat Goose Hamster Hare Hawk Hedgehog Heron Hippo Ibis Iguana Jackal Jaguar Kiwi Koala Koi Lemur Leopard Lion Lizard Llama Lobster Lynx Magpie Manatee Marmot Mole Moose Moth Newt Octopus Otter Owl Panda Panther Parrot Peacock Pelican Penguin Pigeon Puffin Puma Quail Rabbit Raccoon Raven Robin Salmon Seal Shark Sheep Sloth Snail Sparrow Squid Stork Swan Tapir Tiger Toad Toucan Turtle Viper Walrus Weasel Whale Wolf Wombat Yak Zebra".split(
    " ",
  );

/** A friendly name from a guest's id, one that nobody has yet. */
export const guestName = (guestId: string, isTaken: (name: string) => boolean): string => {
  let number = 7;
  for (const letter of guestId) number = (Math.imul(number, 31) + letter.charCodeAt(0)) >>> 0;
  const pairs = MOODS.length * ANIMALS.length;
  for (let attempt = 0; attempt < pairs; attempt += 1) {
    const pair = (number + attempt) % pairs;
    const name = `${MOODS[pair % MOODS.length]} ${ANIMALS[Math.floor(pair / MOODS.length)]}`;
    if (!isTaken(name)) return name;
  }
  return `Guest ${number}`;
};
