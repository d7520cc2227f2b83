package org.beloved.library.links;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the house may knock: public addresses of the web only. Whoever suggests a link must not make us ask the router, the
 * database or a cloud's own address for something.
 */
final class Reach {

    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

    private final Predicate<URI> alsoAllowed;

    /** @param alsoAllowed for a test's own server; nothing in the running house */
    Reach(Predicate<URI> alsoAllowed) {
        this.alsoAllowed = alsoAllowed;
    }

    static Reach publicOnly() {
        return new Reach(_ -> false);
    }

    /**
     * Every address a name stands for must be public. Java keeps the answer for thirty seconds, so the connection made right
     * after goes to the same one.
     *
     * @throws UnknownHostException when the name stands for nothing
     */
    boolean allows(URI address) throws UnknownHostException {
        if (alsoAllowed.test(address)) {
            return true;
        }
        if (!("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                || address.getHost() == null
                || address.getUserInfo() != null
                || !PORTS.contains(address.getPort())) {
            return false;
        }
        return Arrays.stream(InetAddress.getAllByName(address.getHost())).allMatch(Reach::isPublic);
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean isShared = first == 100 && second >= 64 && second < 128;
        boolean isForTrials = first == 198 && (second == 18 || second == 19);
        boolean isSetAside = first == 192 && second == 0 && (bytes[2] & 0xff) <= 2;
        return first != 0 && first < 240 && !isShared && !isForTrials && !isSetAside;
    }

    /** Only 2000::/3 is given out; within it, 6to4, Teredo and the like lead to an IPv4 address and are refused. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        boolean isGivenOut = (first & 0xe000) == 0x2000;
        boolean isTunnel = first == 0x2002 || first == 0x2001 && bytes[2] == 0;
        return isGivenOut && !isTunnel;
    }
}
