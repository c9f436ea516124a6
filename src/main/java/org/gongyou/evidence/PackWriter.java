package org.gongyou.evidence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.platform.pdf.Binder;

/**
 * Writes one pack, front to back: first the PDF, item by item, then the originals, then their hashes. Blocks and is not for use
 * by several threads; between two calls it holds no more than an unfinished piece.
 */
final class PackWriter {

    private static final String PDF = "evidence.pdf";
    private static final String SUMS = "SHA256SUMS";

    private final PackPages pages;
    private final LocalDateTime at;
    private final PieceStream out = new PieceStream();
    private final ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    private final Map<String, String> sums = new LinkedHashMap<>();
    private final MessageDigest pdfDigest = Sha256.digest();
    private final Binder binder;
    private final List<PackPages.Bound> bound = new ArrayList<>();

    PackWriter(PackPages pages, Instant askedAt) throws IOException {
        this.pages = pages;
        this.at = LocalDateTime.ofInstant(askedAt, ChinaDay.ZONE);
        // Photos and PDF are packed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        zip.putNextEntry(entry(PDF));
        this.binder = new Binder(new DigestOutputStream(new Unclosed(zip), pdfDigest));
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        return entry;
    }

    /** @return pieces that are full */
    List<byte[]> bind(PackItem item, byte[] content) throws IOException {
        bound.add(pages.bind(binder, item, content));
        return out.taken();
    }

    /** After the last item. */
    List<byte[]> finishPdf() throws IOException {
        pages.finish(binder, bound);
        zip.closeEntry();
        sums.put(PDF, HexFormat.of().formatHex(pdfDigest.digest()));
        return out.taken();
    }

    List<byte[]> lay(PackItem item, byte[] content) throws IOException {
        store(item.path(), content);
        return out.taken();
    }

    /** As it is, so that unpacking it gives the very bytes. */
    private void store(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        sums.put(name, Sha256.hex(content));
    }

    List<byte[]> finish() throws IOException {
        store("VERIFY.txt", pages.verification().getBytes(StandardCharsets.UTF_8));
        StringBuilder lines = new StringBuilder();
        sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
        store(SUMS, lines.toString().getBytes(StandardCharsets.UTF_8));
        zip.close();
        return out.taken();
    }

    long size() {
        return out.size();
    }

    /** Of the whole, once it is finished. */
    String sha256() {
        return out.sha256();
    }

    /** An entry ends, the archive goes on. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {}
    }
}
