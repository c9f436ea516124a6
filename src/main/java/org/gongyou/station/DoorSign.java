package org.gongyou.station;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.util.Map;

/**
 * What is printed and stuck to a door, as SVG: the QR code, the place code for whoever has no camera, the hotline. A quarter
 * of the code may be scratched (level Q).
 *
 * @param size modules of the QR code with the quiet zone of four on each side (ISO/IEC 18004)
 * @param path the dark modules, one by one modules large
 */
record DoorSign(String name, String placeCode, String hotline, int size, String path) {

    private static final int QUIET = 4;

    @CheckedTemplate(basePath = "")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance doorsign(DoorSign sign);
    }

    static DoorSign of(String name, String placeCode, URI page) {
        BitMatrix code = encoded(page.toString());
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            }
        }
        return new DoorSign(name, placeCode, StationDetailView.HOTLINE, code.getWidth(), path.toString());
    }

    private static BitMatrix encoded(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    QUIET));
        } catch (WriterException tooLong) {
            throw new IllegalStateException("an address too long for a QR code", tooLong);
        }
    }
}
