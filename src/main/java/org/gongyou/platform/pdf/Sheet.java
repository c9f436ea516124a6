package org.gongyou.platform.pdf;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.gongyou.platform.crypto.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says, part after part. Not for use by several threads.
 *
 * <pre>{@code
 * byte[] pdf = Sheet.of("FY-20261122-000017-4", "法律援助申请书")
 *         .field("申请人", name)
 *         .heading("事实与理由")
 *         .paragraph(facts)
 *         .signature("申请人签名", strokes, "2026年11月22日")
 *         .toPdf();
 * }</pre>
 */
public final class Sheet {

    private final String number;
    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private boolean paged = true;

    private Sheet(String number, String title) {
        this.number = number;
        this.title = title;
    }

    /** @param number of the document, on the foot of each page; may be empty */
    public static Sheet of(String number, String title) {
        return new Sheet(number, title).add(new Block.Title(title));
    }

    @CanIgnoreReturnValue
    public Sheet heading(String text) {
        return add(new Block.Heading(text));
    }

    /** Text that flows over as many lines and pages as it needs; a line break in it begins a new paragraph. */
    @CanIgnoreReturnValue
    public Sheet paragraph(String text) {
        return add(new Block.Paragraph(text));
    }

    @CanIgnoreReturnValue
    public Sheet field(String label, String value) {
        return add(new Block.Field(label, value));
    }

    /**
     * The heads are repeated on each page.
     *
     * @param widths of the columns, in proportion to each other
     */
    @CanIgnoreReturnValue
    public Sheet table(List<String> heads, List<Integer> widths, List<List<String>> rows) {
        if (heads.size() != widths.size() || rows.stream().anyMatch(row -> row.size() != heads.size())) {
            throw new IllegalArgumentException("columns do not match");
        }
        return add(new Block.Table(
                List.copyOf(heads),
                List.copyOf(widths),
                rows.stream().map(List::copyOf).toList()));
    }

    /**
     * A JPEG or PNG, as large as a page allows.
     *
     * @param orientation how it is held, as Exif counts: 1 is upright
     */
    @CanIgnoreReturnValue
    public Sheet picture(byte[] image, int orientation, String caption) {
        return add(new Block.Picture(new Image(image, orientation), caption));
    }

    /**
     * @param strokes the signature as PNG, dark on white or on nothing; without it, a line to sign on
     * @param below who and when, in small letters
     */
    @CanIgnoreReturnValue
    public Sheet signature(String label, byte @Nullable [] strokes, String below) {
        return add(new Block.Signature(label, strokes == null ? null : new Image(strokes, 1), below));
    }

    @CanIgnoreReturnValue
    public Sheet pageBreak() {
        return add(new Block.PageBreak());
    }

    /** Without numbers on its pages: for papers that are bound together with others and numbered there. */
    @CanIgnoreReturnValue
    public Sheet unpaged() {
        paged = false;
        return this;
    }

    boolean isPaged() {
        return paged;
    }

    @CanIgnoreReturnValue
    private Sheet add(Block block) {
        blocks.add(block);
        return this;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** SHA-256 over everything the paper says and shows, in hexadecimal; its first half stands on each page. */
    public String contentHash() {
        MessageDigest digest = Sha256.digest();
        hash(digest, number);
        for (Block block : blocks) {
            hash(digest, block.getClass().getSimpleName());
            if (block instanceof Block.Picture picture) {
                hash(digest, picture.image());
                hash(digest, picture.caption());
            } else if (block instanceof Block.Signature signature) {
                hash(digest, signature.label());
                hash(digest, signature.strokes());
                hash(digest, signature.below());
            } else {
                hash(digest, block.toString());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void hash(MessageDigest digest, @Nullable Image image) {
        if (image == null) return;
        digest.update(image.bytes());
        digest.update((byte) image.orientation());
    }

    private static void hash(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
        digest.update(bytes);
    }

    /** Blocks for some tenths of a second: on worker threads only; elsewhere through {@link Printer}. */
    public byte[] toPdf() {
        return Press.print(this);
    }

    /** Papers are about people. */
    @Override
    public String toString() {
        return "Sheet[" + number + "]";
    }
}
