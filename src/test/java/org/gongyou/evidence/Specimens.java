package org.gongyou.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gongyou.platform.pdf.Sheet;

/** Papers to show. */
public final class Specimens {

    private Specimens() {}

    public static byte[] picture(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
            Graphics2D drawing = image.createGraphics();
            drawing.setColor(Color.ORANGE);
            drawing.fillRect(20, 20, 100, 100);
            drawing.dispose();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] contract() {
        return Sheet.of("", "劳动合同书").paragraph("甲方与乙方约定月工资六千五百元。").toPdf();
    }

    static byte[] locked() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A scan of so many bytes that no program makes smaller. */
    static byte[] scan(int bytes, int seed) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream(bytes + 4096)) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream noise = document.getDocument().createCOSStream();
            byte[] content = new byte[bytes];
            new Random(seed).nextBytes(content);
            try (OutputStream raw = noise.createRawOutputStream()) {
                raw.write(content);
            }
            page.getCOSObject().setItem(COSName.getPDFName("GongyouScan"), noise);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
