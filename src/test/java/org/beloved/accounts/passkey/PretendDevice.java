package org.beloved.accounts.passkey;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A device and its browser in a few lines, written from the standard and not with the library that checks it. It does as
 * it is told: honest at first, and then as wrongly as a test wants.
 */
final class PretendDevice {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int HAS_KEY = 0x40;

    String origin;
    String site;
    String userHandle = "";
    boolean asksWhoIsThere = true;
    boolean isTouched = true;
    boolean forgets;
    int count;

    private final byte[] credential = new byte[32];
    private final KeyPair keys;

    PretendDevice(String origin) {
        this.origin = origin;
        this.site = URI.create(origin).getHost();
        new SecureRandom().nextBytes(credential);
        this.keys = draw();
    }

    /** @param options as the page holds them. @return what the browser sends */
    String makes(String options) {
        JsonNode asked = JsonMapper.shared().readTree(options);
        userHandle = asked.get("user").get("id").asString();
        byte[] client = client("webauthn.create", asked.get("challenge").asString());
        byte[] data = join(
                data(HAS_KEY),
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) credential.length).array(),
                credential,
                publicKey());
        byte[] attestation = join(
                HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] {(byte) data.length},
                data);
        return answer().replace(
                        "$",
                        "\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\""
                                .formatted(text(client), text(attestation)));
    }

    /** @param options as the house answers them. @return what the browser sends */
    String shows(String options) {
        return signs(JsonMapper.shared().readTree(options).get("challenge").asString());
    }

    String signs(String challenge) {
        count = forgets ? count : count + 1;
        byte[] client = client("webauthn.get", challenge);
        byte[] data = data(0);
        return answer().replace(
                        "$",
                        "\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
                                .formatted(text(client), text(data), text(sign(data, client)), userHandle));
    }

    private String answer() {
        return "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"response\":{$},\"clientExtensionResults\":{}}"
                .formatted(text(credential));
    }

    private byte[] client(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(int more) {
        int flags = more | (isTouched ? PRESENT : 0) | (asksWhoIsThere ? VERIFIED : 0);
        return ByteBuffer.allocate(37)
                .put(digest(site.getBytes(StandardCharsets.UTF_8)))
                .put((byte) flags)
                .putInt(count)
                .array();
    }

    private byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return join(
                HexFormat.of().parseHex("a5010203262001215820"),
                coordinate(key.getW().getAffineX().toByteArray()),
                HexFormat.of().parseHex("225820"),
                coordinate(key.getW().getAffineY().toByteArray()));
    }

    private static byte[] coordinate(byte[] number) {
        byte[] padded = join(new byte[32], number);
        return Arrays.copyOfRange(padded, padded.length - 32, padded.length);
    }

    private byte[] sign(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(digest(client));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair draw() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static String text(byte[] bytes) {
        return PasskeyOptions.text(bytes);
    }
}
