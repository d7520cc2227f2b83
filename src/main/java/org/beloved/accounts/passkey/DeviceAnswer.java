package org.beloved.accounts.passkey;

import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.RegistrationRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the browser sends of a device's answer: bytes as text in JSON. What is missing is empty, and then nothing fits. */
record DeviceAnswer(byte[] credential, JsonNode parts) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** @throws JacksonException when it is no JSON at all, or IllegalArgumentException when the name is no text of bytes */
    static DeviceAnswer read(String json) {
        JsonNode answer = JSON.readTree(json);
        return new DeviceAnswer(bytes(answer, "id"), answer.path("response"));
    }

    /** @throws IllegalArgumentException when a part is no text of bytes */
    RegistrationRequest made() {
        return new RegistrationRequest(bytes(parts, "attestationObject"), bytes(parts, "clientDataJSON"));
    }

    /** @throws IllegalArgumentException when a part is no text of bytes */
    AuthenticationRequest shown() {
        return new AuthenticationRequest(
                credential,
                bytes(parts, "userHandle"),
                bytes(parts, "authenticatorData"),
                bytes(parts, "clientDataJSON"),
                bytes(parts, "signature"));
    }

    private static byte[] bytes(JsonNode of, String name) {
        return PasskeyOptions.bytes(of.path(name).asString(""));
    }
}
