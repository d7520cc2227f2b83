package org.beloved.accounts.passkey;

import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.beloved.accounts.person.Account;
import org.beloved.shared.AccountId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the browser hands to the device, as JSON with bytes as text. */
@Component
public class PasskeyOptions {

    /** In the order we like them: what nearly every device can comes second, so that no device is left out. */
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PasskeySite site;
    private final Challenges challenges;

    PasskeyOptions(PasskeySite site, Challenges challenges) {
        this.site = site;
        this.challenges = challenges;
    }

    /** The same for everybody: no name is asked first, so the answer tells nobody who has an account. */
    public String toSignIn() {
        return asked(challenges.forSignIn())
                .put("rpId", site.name())
                .put("userVerification", "required")
                .toString();
    }

    /** @param known what the account has already, so that a device does not make a second one */
    public String toMake(Account account, List<Passkey> known) {
        ObjectNode options = asked(challenges.forMaking(account.id()));
        options.putObject("rp").put("id", site.name()).put("name", "Beloved");
        options.putObject("user")
                .put("id", text(handle(account.id())))
                .put("name", account.email().value())
                .put("displayName", account.email().value());
        options.putObject("authenticatorSelection")
                .put("residentKey", "required")
                .put("requireResidentKey", true)
                .put("userVerification", "required");
        var kinds = options.put("attestation", "none").putArray("pubKeyCredParams");
        ALGORITHMS.forEach(kind -> kinds.addObject().put("type", "public-key").put("alg", kind.getValue()));
        var others = options.putArray("excludeCredentials");
        known.forEach(each -> others.addObject()
                .put("type", "public-key")
                .put("id", each.use().credential()));
        return options.toString();
    }

    private static ObjectNode asked(String challenge) {
        return JSON.createObjectNode()
                .put("challenge", text(challenge.getBytes(StandardCharsets.US_ASCII)))
                .put("timeout", Challenges.GOOD_FOR.toMillis());
    }

    /** What the device keeps to know whose passkey it is: the account's random number, nothing about the person. */
    static byte[] handle(AccountId account) {
        return ByteBuffer.allocate(16)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array();
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
