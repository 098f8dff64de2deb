package org.caseload.notice;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the internet from those inside a network: IANA's registries of special-purpose addresses, of IPv6
 * nothing but global unicast. An IPv4 address inside an IPv6 one (NAT64, 6to4) counts as what it is; Java itself turns an
 * IPv4-mapped one into IPv4.
 */
final class PublicAddress {

    private static final List<Block> NOT_PUBLIC_4 = List.of(
            block(8, 0),
            block(8, 10),
            // Shared by the customers of a provider.
            block(10, 100, 64),
            block(8, 127),
            // Link-local, where clouds have their metadata.
            block(16, 169, 254),
            block(12, 172, 16),
            block(24, 192, 0, 0),
            block(24, 192, 0, 2),
            block(24, 192, 88, 99),
            block(16, 192, 168),
            block(15, 198, 18),
            block(24, 198, 51, 100),
            block(24, 203, 0, 113),
            // Multicast, reserved, broadcast.
            block(3, 224));

    private static final Block GLOBAL_UNICAST = block(3, 0x20);
    private static final Block NAT64 = block(96, 0x00, 0x64, 0xff, 0x9b);
    private static final Block SIX_TO_FOUR = block(16, 0x20, 0x02);

    private static final List<Block> NOT_PUBLIC_6 = List.of(
            // Protocols, Teredo among them.
            block(23, 0x20, 0x01), block(32, 0x20, 0x01, 0x0d, 0xb8), block(20, 0x3f, 0xff));

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(bytes));
    }

    private static boolean isPublic6(byte[] bytes) {
        if (NAT64.holds(bytes)) {
            return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return isPublic4(Arrays.copyOfRange(bytes, 2, 6));
        }
        return GLOBAL_UNICAST.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(bytes));
    }

    private static Block block(int bits, int... bytes) {
        BigInteger prefix = BigInteger.ZERO;
        for (int next : bytes) {
            prefix = prefix.shiftLeft(Byte.SIZE).or(BigInteger.valueOf(next));
        }
        return new Block(bits, prefix.shiftLeft(bits - bytes.length * Byte.SIZE));
    }

    /**
     * Addresses that begin alike.
     *
     * @param bits how many bits they share
     * @param prefix these bits as a number
     */
    private record Block(int bits, BigInteger prefix) {

        boolean holds(byte[] address) {
            return new BigInteger(1, address)
                    .shiftRight(address.length * Byte.SIZE - bits)
                    .equals(prefix);
        }
    }
}
