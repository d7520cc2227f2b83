package org.beloved.accounts.passkey;

/**
 * The half of a passkey that may be known.
 *
 * @param credential the name under which the device knows it, as in an address
 * @param publicKey a COSE key, as the device wrote it
 * @param signCount how often it had signed; zero from devices that do not count
 */
public record SigningKey(String credential, byte[] publicKey, long signCount) {

    @Override
    public String toString() {
        return "SigningKey[" + credential + "]";
    }
}
