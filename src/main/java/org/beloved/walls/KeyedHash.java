package org.beloved.walls;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Short prints of texts that only this instance can make: whoever holds the database alone can neither forge one nor
 * find the text by trying.
 */
@Component
public class KeyedHash {

    private final InstanceKey instanceKey;
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    KeyedHash(InstanceKey instanceKey) {
        this.instanceKey = instanceKey;
    }

    /** @param purpose what the print is for, as in {@code accounts.session}; equal texts differ between purposes */
    public String of(String purpose, String text) {
        byte[] key = keys.computeIfAbsent(purpose, instanceKey::derived);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(InstanceKey.hmac(key, text));
    }

    /** Takes the same time wherever the two differ. */
    public boolean matches(String purpose, String text, String print) {
        return MessageDigest.isEqual(
                of(purpose, text).getBytes(StandardCharsets.UTF_8), print.getBytes(StandardCharsets.UTF_8));
    }
}
