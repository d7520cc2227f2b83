// Passkeys. What needs this file stays hidden without it, and a passphrase opens the same door.

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));

const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

// A passkey belongs to the name of a site; a bare number in the address is no name.
const isNamed = !/^([\d.]+|\[.*\])$/.test(location.hostname);
const can = "PublicKeyCredential" in window && isNamed;

function written(credential) {
  const response = {};
  for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[part]) response[part] = text(credential.response[part]);
  }
  const id = text(credential.rawId);
  return JSON.stringify({ id, rawId: id, type: credential.type, response, clientExtensionResults: {} });
}

async function shown(form) {
  const asked = await (await fetch(form.action)).json();
  return navigator.credentials.get({ publicKey: { ...asked, challenge: bytes(asked.challenge) } });
}

async function made(form) {
  const asked = JSON.parse(form.dataset.options);
  return navigator.credentials.create({
    publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      user: { ...asked.user, id: bytes(asked.user.id) },
      excludeCredentials: asked.excludeCredentials.map((other) => ({ ...other, id: bytes(other.id) })),
    },
  });
}

for (const part of document.querySelectorAll("[data-passkey-can]")) part.hidden = !can;
for (const part of document.querySelectorAll("[data-passkey-cannot]")) part.hidden = can;

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const button = form.querySelector("button");
  const trouble = form.querySelector("[data-trouble]");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    trouble.textContent = "";
    button.disabled = true;
    try {
      form.elements.answer.value = written(await (form.dataset.passkey === "make" ? made(form) : shown(form)));
      const own = document.querySelector("[name=own-device]:not([type=hidden])");
      if (own) form.elements["own-device"].value = own.checked ? own.value : "";
      form.submit();
    } catch {
      // The person said no, the device could not tell who it was, or it took too long: the browser does not say which.
      trouble.textContent = trouble.dataset.trouble;
      button.disabled = false;
      button.focus();
    }
  });
}
