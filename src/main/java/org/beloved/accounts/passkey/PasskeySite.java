package org.beloved.accounts.passkey;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** This site as devices know it. Passkeys belong to the name in the configured address: with another they do not open. */
@Component
class PasskeySite {

    private final String name;
    private final Origin origin;

    PasskeySite(@Value("${beloved.base-url}") String baseUrl) {
        this.name = Objects.requireNonNull(URI.create(baseUrl).getHost(), baseUrl);
        this.origin = new Origin(baseUrl);
    }

    String name() {
        return name;
    }

    ServerProperty asked(byte[] challenge) {
        return ServerProperty.builder()
                .origin(origin)
                .rpId(name)
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
