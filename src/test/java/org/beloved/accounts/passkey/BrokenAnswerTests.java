package org.beloved.accounts.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Standing;
import org.beloved.accounts.person.Account;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.web.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Strangers may send any bytes: whatever they are, they break nothing, and a changed answer never holds. */
@RoomTest
class BrokenAnswerTests {

    private static final int ROUNDS = 2000;

    @Autowired
    Ceremonies ceremonies;

    @Autowired
    PasskeyOptions options;

    @Value("${beloved.base-url}")
    String baseUrl;

    private final SplittableRandom random = new SplittableRandom(20_261_126);
    private final Account ruth = new Account(
            AccountId.random(),
            new EmailAddress("ruth@example.org"),
            "",
            Standing.NEIGHBOR,
            Language.ENGLISH,
            Instant.EPOCH,
            Optional.empty());

    @Test
    void aChangedAnswerNeverHolds() {
        PretendDevice phone = new PretendDevice(baseUrl);
        Passkey hers = keep(phone);
        String whole = phone.shows(options.toSignIn());
        assertThat(ceremonies.shown(whole).orElseThrow())
                .satisfies(shown -> assertThat(ceremonies.holds(shown, hers)).isPresent());
        int read = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Optional<Ceremonies.Shown> shown = ceremonies.shown(changed(whole));
            read += shown.isPresent() ? 1 : 0;
            shown.ifPresent(each -> assertThat(ceremonies.holds(each, hers)).isEmpty());
        }
        assertThat(read).as("changed ones that could still be read").isGreaterThan(ROUNDS / 10);
    }

    @Test
    void aChangedPasskeyBreaksNothing() {
        String whole = new PretendDevice(baseUrl).makes(options.toMake(ruth, List.of()));
        assertThat(ceremonies.made(whole, ruth.id())).isPresent();
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            refused += ceremonies.made(changed(whole), ruth.id()).isEmpty() ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(ROUNDS / 2);
    }

    private Passkey keep(PretendDevice device) {
        Ceremonies.Made made = ceremonies
                .made(device.makes(options.toMake(ruth, List.of())), ruth.id())
                .orElseThrow();
        return new Passkey(UUID.randomUUID(), ruth.id(), "Phone", Instant.EPOCH, Optional.empty(), made.key());
    }

    /** One part with one byte changed, cut off or added. */
    private String changed(String answer) {
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(answer);
        ObjectNode parts = (ObjectNode) json.get("response");
        List<String> names = new ArrayList<>(parts.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        parts.put(
                name,
                PasskeyOptions.text(changed(PasskeyOptions.bytes(parts.get(name).asString()))));
        return json.toString();
    }

    private byte[] changed(byte[] whole) {
        int at = random.nextInt(whole.length);
        return switch (random.nextInt(3)) {
            case 0 -> Arrays.copyOf(whole, at);
            case 1 -> Arrays.copyOf(whole, whole.length + 1 + random.nextInt(40));
            default -> {
                byte[] other = whole.clone();
                other[at] ^= (byte) (1 + random.nextInt(255));
                yield other;
            }
        };
    }
}
