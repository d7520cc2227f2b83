// The sum behind a public form, done while somebody types: which number, behind the salt, has this SHA-256? Written out
// here because a browser lends its own SHA-256 to secure addresses only, and a church laptop may have none.

const ROUNDS = [];
const START = [];

// The first 32 bits behind the point of the cube and square roots of the first primes, as the standard has them.
for (let candidate = 2; ROUNDS.length < 64; candidate++) {
  let isPrime = true;
  for (let factor = 2; factor * factor <= candidate; factor++) if (candidate % factor === 0) isPrime = false;
  if (!isPrime) continue;
  if (START.length < 8) START.push(((candidate ** (1 / 2)) % 1 * 0x100000000) | 0);
  ROUNDS.push(((candidate ** (1 / 3)) % 1 * 0x100000000) | 0);
}

const turn = (word, by) => (word >>> by) | (word << (32 - by));

/** Of a text of plain letters, as hexadecimal digits. */
function sha256(text) {
  const blocks = ((text.length + 8) >> 6) + 1;
  const words = new Int32Array(blocks * 16);
  for (let i = 0; i < text.length; i++) words[i >> 2] |= text.charCodeAt(i) << (24 - (i % 4) * 8);
  words[text.length >> 2] |= 0x80 << (24 - (text.length % 4) * 8);
  words[words.length - 1] = text.length * 8;
  const state = START.slice();
  const w = new Int32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      if (i < 16) {
        w[i] = words[block + i];
      } else {
        const early = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
        const late = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
        w[i] = (w[i - 16] + early + w[i - 7] + late) | 0;
      }
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[i] + w[i]) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + one) | 0;
      d = c; c = b; b = a; a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => { state[i] = (state[i] + word) | 0; });
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

const STRETCH = 500;
const MOST = 60000;

/** A stretch at a time, so that typing is never held up. */
function search(field, from) {
  const [salt, sought] = field.dataset.challenge.split(":");
  for (let number = from; number < from + STRETCH; number++) {
    if (sha256(salt + number) === sought) {
      field.value = field.dataset.challenge + ":" + number;
      return;
    }
  }
  if (from < MOST) setTimeout(() => search(field, from + STRETCH), 0);
}

for (const field of document.querySelectorAll("[data-challenge]")) search(field, 0);
