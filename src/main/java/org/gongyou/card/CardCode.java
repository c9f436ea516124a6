package org.gongyou.card;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyou.platform.problem.ProblemException;

/**
 * The text of a code, such as {@code GY1.0696U7JS79TLR2I104HKAPS9LCL3MJ2T.16031655S}: whose it is and of which device, the
 * digits of the moment, and a check character over all of it (ISO/IEC 7064 MOD 37,36), so that whatever is misread is
 * found. Upper case alone: QR codes hold that in less room.
 *
 * @param tag of the device, among the worker's
 */
record CardCode(UUID worker, int tag, String digits) {

    private static final String VERSION = "GY1";
    private static final int OWNER_BYTES = 20;
    /** Base 32 with the extended hex alphabet (RFC 4648, 7), which 20 bytes fill without a rest. */
    private static final int RADIX = 32;

    private static final int OWNER_LENGTH = 32;
    private static final Pattern SHAPE = Pattern.compile(VERSION + "\\.([0-9A-V]{32})\\.([0-9]{8})([0-9A-Z])");

    /** @throws ProblemException 422 for what is not exactly a code */
    static CardCode read(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()
                || check(shape.group(1), shape.group(2)) != shape.group(3).charAt(0)) {
            throw new ProblemException(CardProblem.CODE_UNREADABLE);
        }
        ByteBuffer owner = ByteBuffer.wrap(owner(shape.group(1)));
        return new CardCode(new UUID(owner.getLong(), owner.getLong()), owner.getInt(), shape.group(2));
    }

    /** What the device's codes begin with. */
    static String prefix(UUID worker, int tag) {
        return VERSION + '.' + owner(worker, tag) + '.';
    }

    String text() {
        return prefix(worker, tag) + digits + check(owner(worker, tag), digits);
    }

    private static char check(String owner, String digits) {
        return CheckCharacter.MOD_37_36.of(VERSION + owner + digits);
    }

    private static String owner(UUID worker, int tag) {
        byte[] bytes = ByteBuffer.allocate(OWNER_BYTES)
                .putLong(worker.getMostSignificantBits())
                .putLong(worker.getLeastSignificantBits())
                .putInt(tag)
                .array();
        String text = new BigInteger(1, bytes).toString(RADIX).toUpperCase(Locale.ROOT);
        return "0".repeat(OWNER_LENGTH - text.length()) + text;
    }

    private static byte[] owner(String text) {
        byte[] signed = new BigInteger(text, RADIX).toByteArray();
        byte[] bytes = new byte[OWNER_BYTES];
        byte[] plain = signed.length > OWNER_BYTES ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
        System.arraycopy(plain, 0, bytes, OWNER_BYTES - plain.length, plain.length);
        return bytes;
    }

    /** Without what opens something. */
    @Override
    public String toString() {
        return "CardCode[" + worker + "]";
    }
}
