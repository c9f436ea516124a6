package org.gongyou.platform.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Scans in shades of grey, as their pixels say. Java takes these shades for linear light and shows them far too bright, which makes
 * a faint scan unreadable.
 */
final class GrayPng {

    /** PNG (ISO/IEC 15948) 11.2.2: where the header has its bit depth and its colour type; 0 is grey, 4 grey with alpha. */
    private static final int DEPTH_AT = 24;

    private static final int TYPE_AT = 25;
    private static final int WHITE = 255;

    private GrayPng() {}

    static boolean is(byte[] png) {
        return png.length > TYPE_AT && png[0] == (byte) 0x89 && (png[TYPE_AT] == 0 || png[TYPE_AT] == 4);
    }

    /** In colours that everybody shows alike; what is transparent lies on white paper. */
    static BufferedImage read(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        if (image == null) throw new IOException("not a picture");
        Raster shades = image.getRaster();
        int most = (1 << png[DEPTH_AT]) - 1;
        boolean alpha = shades.getNumBands() > 1;
        BufferedImage shown = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int shade = shades.getSample(x, y, 0) * WHITE / most;
                int cover = alpha ? shades.getSample(x, y, 1) * WHITE / most : WHITE;
                int on = (shade * cover + WHITE * (WHITE - cover)) / WHITE;
                shown.setRGB(x, y, on << 16 | on << 8 | on);
            }
        }
        return shown;
    }
}
