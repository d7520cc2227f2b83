package org.beloved.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where in the network a request comes from, as far as counting attempts needs it; it is never stored as such. */
public final class Network {

    private static final int BYTES_OF_A_HOUSEHOLD = 8;

    private Network() {}

    /** One household has a whole IPv6 network to itself, so its first half counts as one place. */
    public static String of(HttpServletRequest request) {
        try {
            byte[] address = InetAddress.getByName(request.getRemoteAddr()).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(address, Math.min(address.length, BYTES_OF_A_HOUSEHOLD)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("the server gave no numeric address", e);
        }
    }
}
