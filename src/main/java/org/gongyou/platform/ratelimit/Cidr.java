package org.gongyou.platform.ratelimit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A block of addresses such as {@code 10.0.0.0/8}, {@code ::1/128} or a single address. */
record Cidr(byte[] network, int bits) {

    /** Only what cannot be a host name: a look-up must never be caused by what a caller sends. */
    private static final Pattern LITERAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

    static List<Cidr> list(String setting) {
        return Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Cidr::parse)
                .toList();
    }

    private static Cidr parse(String text) {
        int slash = text.indexOf('/');
        byte[] network = address(slash < 0 ? text : text.substring(0, slash));
        if (network == null) {
            throw new IllegalArgumentException("not an address or a block of addresses (CIDR): " + text);
        }
        return new Cidr(network, slash < 0 ? network.length * 8 : Integer.parseInt(text.substring(slash + 1)));
    }

    /** @return null when the text is not a literal address */
    static byte @Nullable [] address(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        int zone = bare.indexOf('%');
        String literal = zone < 0 ? bare : bare.substring(0, zone);
        if (!LITERAL.matcher(literal).matches()) {
            return null;
        }
        try {
            // An IPv4 address written as IPv6 (::ffff:1.2.3.4) comes back as the IPv4 address it is.
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException notAnAddress) {
            return null;
        }
    }

    boolean contains(byte[] address) {
        if (address.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((address[bit / 8] ^ network[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
