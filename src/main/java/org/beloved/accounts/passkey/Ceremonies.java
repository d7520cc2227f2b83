package org.beloved.accounts.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.beloved.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Holds a device's answer against what was asked: our challenge, our address, our name, somebody verified at the device,
 * and the signature. Whatever does not hold is simply no answer; why it does not is told to nobody.
 */
@Component
public class Ceremonies {

    /**
     * A passkey that a device made.
     *
     * @param once its challenge counts once
     */
    public record Made(String once, SigningKey key) {}

    /**
     * A passkey that somebody shows; nothing of it is proved yet.
     *
     * @param once its challenge counts once
     */
    public record Shown(String once, String credential, AuthenticationData answer) {}

    private static final List<PublicKeyCredentialParameters> KINDS = PasskeyOptions.ALGORITHMS.stream()
            .map(kind -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, kind))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager webauthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final Challenges challenges;
    private final PasskeySite site;

    Ceremonies(Challenges challenges, PasskeySite site) {
        this.challenges = challenges;
        this.site = site;
    }

    /** @param answer what the browser wrote, as JSON */
    public Optional<Made> made(String answer, AccountId account) {
        return unlessBroken(() -> {
            RegistrationData data = webauthn.parse(DeviceAnswer.read(answer).made());
            byte[] challenge = challenge(data.getCollectedClientData());
            return challenges.onceOfMaking(challenge, account).map(once -> {
                webauthn.verify(data, new RegistrationParameters(site.asked(challenge), KINDS, true, true));
                return new Made(once, key(data));
            });
        });
    }

    /** @param answer what the browser wrote, as JSON */
    public Optional<Shown> shown(String answer) {
        return unlessBroken(() -> {
            DeviceAnswer read = DeviceAnswer.read(answer);
            AuthenticationData data = webauthn.parse(read.shown());
            return challenges
                    .onceOfSignIn(challenge(data.getCollectedClientData()))
                    .map(once -> new Shown(once, PasskeyOptions.text(read.credential()), data));
        });
    }

    /** @return how often the passkey has signed by now, empty when the answer does not hold for it */
    public Optional<Long> holds(Shown shown, Passkey passkey) {
        return unlessBroken(() -> {
            AuthenticationData data = shown.answer();
            byte[] challenge = challenge(data.getCollectedClientData());
            webauthn.verify(
                    data, new AuthenticationParameters(site.asked(challenge), record(passkey.use()), null, true, true));
            return isOf(passkey.account(), data)
                    ? Optional.of(
                            Objects.requireNonNull(data.getAuthenticatorData()).getSignCount())
                    : Optional.empty();
        });
    }

    /** Besides its own refusals the library lets through what its readers say of bytes that are none of theirs. */
    private static <T> Optional<T> unlessBroken(Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (WebAuthnException | JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The library marks its arrays so that the null checker takes their bytes for perhaps missing. */
    @SuppressWarnings("NullAway")
    private static boolean isOf(AccountId account, AuthenticationData data) {
        return Arrays.equals(data.getUserHandle(), PasskeyOptions.handle(account));
    }

    private SigningKey key(RegistrationData data) {
        var made = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        AttestedCredentialData credential = Objects.requireNonNull(made.getAttestedCredentialData());
        return new SigningKey(
                PasskeyOptions.text(credential.getCredentialId()),
                converter.getCborConverter().writeValueAsBytes(credential.getCOSEKey()),
                made.getSignCount());
    }

    /** Of the device's make and of whether it keeps copies elsewhere nothing was kept, so nothing is compared. */
    private CredentialRecordImpl record(SigningKey key) {
        COSEKey publicKey =
                Objects.requireNonNull(converter.getCborConverter().readValue(key.publicKey(), COSEKey.class));
        return new CredentialRecordImpl(
                null,
                null,
                null,
                null,
                key.signCount(),
                new AttestedCredentialData(AAGUID.ZERO, PasskeyOptions.bytes(key.credential()), publicKey),
                null,
                null,
                null,
                null);
    }

    private static byte[] challenge(@Nullable CollectedClientData client) {
        return Optional.ofNullable(client)
                .map(CollectedClientData::getChallenge)
                .map(Challenge::getValue)
                .orElse(new byte[0]);
    }
}
