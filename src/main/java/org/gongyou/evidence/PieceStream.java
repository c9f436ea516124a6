package org.gongyou.evidence;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.gongyou.platform.crypto.Sha256;

/** Cuts what is written into pieces of one size, and counts and hashes the whole. */
final class PieceStream extends OutputStream {

    static final int PIECE = 4 << 20;

    private final MessageDigest digest = Sha256.digest();
    private final byte[] current = new byte[PIECE];
    private final List<byte[]> full = new ArrayList<>();
    private int filled;
    private long size;

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        size += length;
        for (int from = offset, left = length; left > 0; ) {
            int part = Math.min(left, PIECE - filled);
            System.arraycopy(bytes, from, current, filled, part);
            filled += part;
            from += part;
            left -= part;
            if (filled == PIECE) cut();
        }
    }

    private void cut() {
        if (filled > 0) full.add(Arrays.copyOf(current, filled));
        filled = 0;
    }

    /** The pieces that are full since this was asked last. */
    List<byte[]> taken() {
        List<byte[]> taken = List.copyOf(full);
        full.clear();
        return taken;
    }

    /** Nothing more is written: the last piece is as large as it is. */
    @Override
    public void close() {
        cut();
    }

    long size() {
        return size;
    }

    /** Once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
