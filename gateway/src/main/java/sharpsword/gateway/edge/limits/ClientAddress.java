package sharpsword.gateway.edge.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/**
 * Whom a limit counts: an IPv4 address, or the first 64 bits of an IPv6 address, because one line usually gets all
 * addresses below them.
 */
record ClientAddress(String counted) {

    /** The client behind that literal address, as the container says it. */
    static ClientAddress of(String literal) {
        try {
            InetAddress address = InetAddress.getByName(literal);
            if (address instanceof Inet6Address) {
                return new ClientAddress(
                        Long.toHexString(ByteBuffer.wrap(address.getAddress()).getLong()) + "/64");
            }
            return new ClientAddress(address.getHostAddress());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not a literal address: " + literal, e);
        }
    }
}
