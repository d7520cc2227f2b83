// The day's page. Without this file everything works too; with it the clock runs, notes are sent without leaving the
// page, and what could not be sent stays here until the server has said that it is kept.

const byId = (id) => document.getElementById(id);
const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

// Where the meeting is.

const parts = [...document.querySelectorAll(".part")];
const bar = [...document.querySelectorAll(".bar.mini > li")];
const clock = document.querySelector("[data-now]");
const ahead = clock ? Number(clock.dataset.now) - Date.now() : 0;
let leafedTo = null;

const now = () => Date.now() + ahead;

function planned() {
  const begun = parts.filter((part) => Number(part.dataset.from) <= now());
  return Math.max(begun.length - 1, 0);
}

function show(index) {
  parts.forEach((part, i) => { part.hidden = i !== index; });
  bar.forEach((item, i) => { item.className = i === index ? "is-on" : i < index ? "is-past" : ""; });
}

function tick() {
  if (leafedTo === planned()) leafedTo = null;
  show(leafedTo ?? planned());
  for (const part of parts) {
    const from = Number(part.dataset.from);
    const to = Number(part.dataset.to);
    const at = Math.min(Math.max(now(), from), to);
    part.querySelector(".clock b").textContent = minutes(Math.ceil((to - at) / 1000));
    part.querySelector("progress").value = Math.floor((at - from) / 1000);
  }
}

if (parts.length > 0) {
  const asked = new URLSearchParams(location.search).get("part");
  if (asked) leafedTo = Math.min(Math.max(Number(asked) - 1 || 0, 0), parts.length - 1);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-part]");
    if (!link) return;
    event.preventDefault();
    leafedTo = Number(link.dataset.part) - 1;
    tick();
    parts[leafedTo ?? planned()].scrollIntoView({ block: "nearest" });
  });
  tick();
  setInterval(tick, 1000);
}

// The silence after the ask. It needs no signal: the time stands on this phone only.

const hush = byId("silence");
let askedAt = null;

function quiet() {
  if (!hush || location.hash !== "#silence") return;
  if (askedAt === null) askedAt = Date.now();
  const time = new Intl.DateTimeFormat(document.documentElement.lang, {
    hour: "numeric", minute: "2-digit", hour12: true, timeZone: hush.dataset.zone,
  });
  const asked = byId("asked-at");
  asked.textContent = asked.dataset.words.replace("~", time.format(askedAt));
  const soFar = byId("so-far");
  soFar.textContent = soFar.dataset.words.replace("~", minutes(Math.floor((Date.now() - askedAt) / 1000)));
}

if (hush) {
  addEventListener("hashchange", () => {
    quiet();
    if (location.hash === "#silence") hush.focus();
    else if (location.hash === "#notes-h") byId("words")?.focus();
  });
  quiet();
  setInterval(quiet, 1000);
}

// Notes. One leaves the form only when it is kept, or when it waits in the list below with its own number, so that
// sending it again keeps it once.

const saved = byId("saved");
const AGAIN = 5000;
const LOOK = 15000;
const PATIENCE = 8000;
const waiting = [];
let busy = false;

const form = () => document.querySelector(".note-form");

function fresh() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function say(text, isBad) {
  if (saved.textContent !== text) saved.textContent = text;
  saved.classList.toggle("unsaved", isBad);
}

function list(page) {
  const news = page.getElementById("notes");
  const shown = byId("notes");
  if (news && shown && news.innerHTML !== shown.innerHTML) shown.replaceWith(news);
  if (news && waiting.length === 0) say(news.dataset.saved, false);
  return news !== null;
}

function drawWaiting() {
  const place = byId("waiting");
  place.replaceChildren(...waiting.map((note) => {
    const item = document.createElement("li");
    const kind = document.createElement("strong");
    const words = document.createElement("p");
    kind.textContent = place.dataset.label;
    words.textContent = note.get("words");
    item.append(kind, words);
    return item;
  }));
}

function empty() {
  const typed = form();
  typed.elements.once.value = fresh();
  typed.elements.words.value = "";
  typed.elements.who.value = "";
  typed.elements.when.value = "";
}

async function post(note) {
  const answer = await fetch(form().action, {
    method: "POST",
    body: note,
    signal: AbortSignal.timeout(PATIENCE),
  });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (answer.status === 422) return { refused: page };
  if (!answer.ok) throw new Error(String(answer.status));
  return list(page) ? { kept: true } : { signedOut: true };
}

// The server's own form says what to mend and still holds what was typed.
function mend(page) {
  byId("note-form").replaceWith(page.getElementById("note-form"));
  drawWaiting();
  if (waiting.length === 0) say(byId("notes").dataset.saved, false);
  byId("note-form").querySelector("[role=alert]")?.focus();
}

async function submit(note) {
  busy = true;
  say(saved.dataset.sending, false);
  try {
    const answer = await post(note);
    if (answer.kept) empty();
    else if (answer.refused) mend(answer.refused);
    else say(saved.dataset.signedOut, true);
  } catch {
    waiting.push(note);
    empty();
    drawWaiting();
    say(saved.dataset.unsaved, true);
    setTimeout(again, AGAIN);
  } finally {
    busy = false;
  }
}

async function again() {
  if (busy || waiting.length === 0) return;
  busy = true;
  try {
    while (waiting.length > 0) {
      const answer = await post(waiting[0]);
      if (answer.signedOut) {
        say(saved.dataset.signedOut, true);
        break;
      }
      if (answer.refused && form().elements.words.value.trim()) break;
      waiting.shift();
      drawWaiting();
      if (answer.refused) mend(answer.refused);
      else await look();
    }
  } catch {
    say(saved.dataset.unsaved, true);
  } finally {
    busy = false;
    if (waiting.length > 0) setTimeout(again, AGAIN);
  }
}

// What the other note taker wrote. A look that fails says nothing: nothing of ours is lost by it.
async function look() {
  const shown = byId("notes");
  if (!shown || document.hidden) return;
  const answer = await fetch(shown.dataset.address, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => null);
  if (answer?.ok) list(new DOMParser().parseFromString(await answer.text(), "text/html"));
}

if (form()) {
  document.addEventListener("submit", (event) => {
    if (event.target !== form()) return;
    event.preventDefault();
    if (busy) return;
    const note = new URLSearchParams(new FormData(event.target));
    submit(note);
  });
  addEventListener("online", again);
  addEventListener("beforeunload", (event) => {
    if (waiting.length > 0 || form()?.elements.words.value.trim()) event.preventDefault();
  });
}
if (byId("notes")) setInterval(() => { if (!busy) look(); }, LOOK);
