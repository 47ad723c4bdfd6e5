package org.alongside.lti.registration;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses are public, that is somebody's on the Internet: none of a house, a machine, a group or a document
 * (IANA special-purpose registries; RFC 6890). An IPv4 address written into IPv6 is judged as what it is; other ways to
 * carry one (6to4, Teredo, NAT64) are not public.
 */
final class PublicNetworks {

    private static final List<AddressBlock> NOT_PUBLIC_4 = List.of(
            AddressBlock.of("0.0.0.0", 8),
            AddressBlock.of("10.0.0.0", 8),
            AddressBlock.of("100.64.0.0", 10),
            AddressBlock.of("127.0.0.0", 8),
            AddressBlock.of("169.254.0.0", 16),
            AddressBlock.of("172.16.0.0", 12),
            AddressBlock.of("192.0.0.0", 24),
            AddressBlock.of("192.0.2.0", 24),
            AddressBlock.of("192.88.99.0", 24),
            AddressBlock.of("192.168.0.0", 16),
            AddressBlock.of("198.18.0.0", 15),
            AddressBlock.of("198.51.100.0", 24),
            AddressBlock.of("203.0.113.0", 24),
            AddressBlock.of("224.0.0.0", 3));

    private static final AddressBlock GLOBAL_6 = AddressBlock.of("2000::", 3);

    private static final List<AddressBlock> NOT_PUBLIC_6 = List.of(
            AddressBlock.of("2001::", 23),
            AddressBlock.of("2001:db8::", 32),
            AddressBlock.of("2002::", 16),
            AddressBlock.of("3fff::", 20));

    private PublicNetworks() {}

    /** All addresses that begin with the same bits. */
    private record AddressBlock(BigInteger first, int bits) {

        static AddressBlock of(String address, int bits) {
            try {
                return new AddressBlock(number(InetAddress.getByName(address)), bits);
            } catch (UnknownHostException notWritten) {
                throw new IllegalArgumentException(address, notWritten);
            }
        }

        boolean has(InetAddress address) {
            int rest = address.getAddress().length * Byte.SIZE - bits;
            return number(address).shiftRight(rest).equals(first.shiftRight(rest));
        }

        private static BigInteger number(InetAddress address) {
            return new BigInteger(1, address.getAddress());
        }
    }

    /** @param address mapped ones (::ffff:0:0/96) come as IPv4 from {@link InetAddress} already */
    static boolean is(InetAddress address) {
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC_4.stream().noneMatch(block -> block.has(address));
        }
        return GLOBAL_6.has(address) && NOT_PUBLIC_6.stream().noneMatch(block -> block.has(address));
    }
}
