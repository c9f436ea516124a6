package org.gongyou.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyou.file.Pictures.LATITUDE;
import static org.gongyou.file.Pictures.SECRET;
import static org.gongyou.file.Pictures.ascii;
import static org.gongyou.file.Pictures.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.gongyou.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StripTest {

    @Test
    void aJpegKeepsPictureColoursAndOrientationAndNothingElse() {
        byte[] talkative = Pictures.talkativeJpeg();
        assertThat(text(talkative)).contains(SECRET, text(LATITUDE), text(Pictures.COLOURS));

        byte[] stripped = FileKind.of(talkative).stripped(talkative);

        assertThat(text(stripped))
                .doesNotContain(SECRET, text(LATITUDE), "xap", "MPF", "Photoshop", "ftyp")
                .contains(text(Pictures.COLOURS));
        assertThat(orientation(stripped)).isEqualTo(6);
        assertThat(Pictures.pixels(stripped)).isEqualTo(Pictures.pixels(Pictures.plain("jpg")));
    }

    @Test
    void aJpegWithoutAnythingToHideStaysAsItIs() {
        assertThat(FileKind.JPEG.stripped(Pictures.plain("jpg"))).isEqualTo(Pictures.plain("jpg"));
    }

    @ParameterizedTest
    @MethodSource("talkative")
    void strippingTwiceChangesNothingMore(byte[] talkative) {
        FileKind kind = FileKind.of(talkative);
        byte[] once = kind.stripped(talkative);

        assertThat(kind.stripped(once.clone())).isEqualTo(once);
    }

    static Stream<byte[]> talkative() {
        return Stream.of(Pictures.talkativeJpeg(), Pictures.talkativePng(), Heic.talkative());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, -1})
    void anImpossibleOrIdleOrientationIsLeftOut(int orientation) {
        byte[] jpeg = withExif(ExifOrientation.segment(orientation));

        assertThat(FileKind.JPEG.stripped(jpeg)).isEqualTo(Pictures.plain("jpg"));
    }

    @Test
    void anExifThatPointsOutsideItselfIsLeftOut() {
        byte[] segment = ExifOrientation.segment(6);
        ByteBuffer.wrap(segment).putInt(14, Integer.MAX_VALUE);

        assertThat(FileKind.JPEG.stripped(withExif(segment))).isEqualTo(Pictures.plain("jpg"));
    }

    @Test
    void aPngKeepsOnlyWhatShapesThePicture() {
        byte[] talkative = Pictures.talkativePng();

        byte[] stripped = FileKind.of(talkative).stripped(talkative);

        assertThat(text(stripped))
                .doesNotContain(SECRET, text(LATITUDE), "tEXt", "iTXt", "zTXt", "eXIf", "tIME", "prVt")
                .contains("gAMA");
        assertThat(Pictures.pixels(stripped)).isEqualTo(Pictures.pixels(Pictures.plain("png")));
    }

    @Test
    void aHeicIsBlankedInPlace() {
        byte[] talkative = Heic.talkative();

        byte[] stripped = FileKind.of(talkative).stripped(talkative);

        assertThat(text(stripped)).doesNotContain(SECRET).contains(Heic.PICTURE, "hvc1", "ispe");
        assertThat(stripped).hasSameSizeAs(talkative);
        assertThat(text(stripped).indexOf(Heic.PICTURE))
                .isEqualTo(text(talkative).indexOf(Heic.PICTURE));
    }

    @Test
    void onlyStillPicturesCodedWithHevcAreHeic() {
        assertThat(FileKind.of(Heic.file("mif1", "mif1", "heic"))).isEqualTo(FileKind.HEIC);
        assertThat(FileKind.of(Heic.file("heix"))).isEqualTo(FileKind.HEIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"avif", "mif1", "isom", "mp42", "qt  ", "hevc"})
    void filmsAndOtherCodingsAreNotAccepted(String brand) {
        byte[] other = Heic.file(brand);

        assertThatThrownBy(() -> FileKind.of(other))
                .isInstanceOf(ProblemException.class)
                .hasMessage("file.type-not-accepted");
    }

    @Test
    void aPdfIsNotTouched() {
        byte[] pdf = Pictures.pdf(5_000, 1);

        assertThat(FileKind.of(pdf)).isEqualTo(FileKind.PDF);
        assertThat(FileKind.PDF.stripped(pdf)).isEqualTo(Pictures.pdf(5_000, 1));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void whateverEndsTooEarlyIsDamaged(byte[] whole) {
        FileKind kind = FileKind.of(whole);
        for (int length = 20; length < whole.length - 60; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);

            assertThatThrownBy(() -> kind.stripped(cut)).hasMessage("file.damaged");
        }
    }

    static Stream<byte[]> whole() {
        return Stream.of(Pictures.plain("jpg"), Pictures.plain("png"), Heic.file("heic"), Pictures.pdf(2_000, 2));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void noiseEndsWithAProblemAndNothingWorse(FileKind kind) {
        Random random = new Random(11);
        byte[][] seeds = {Pictures.talkativeJpeg(), Pictures.talkativePng(), Heic.talkative(), Pictures.pdf(500, 3)};
        for (int round = 0; round < 3_000; round++) {
            byte[] noisy = seeds[kind.ordinal()].clone();
            for (int i = 0; i < 4; i++) noisy[8 + random.nextInt(noisy.length - 8)] = (byte) random.nextInt(256);
            try {
                assertThat(kind.stripped(noisy)).isNotEmpty();
            } catch (ProblemException damaged) {
                assertThat(damaged.type()).isEqualTo(FileProblem.DAMAGED);
            }
        }
    }

    @Test
    void aHeicThatAsksToBlankTheSameBytesAgainAndAgainIsDamaged() {
        byte[] extents = Heic.join(Heic.number(2, 1_000));
        for (int i = 0; i < 1_000; i++) extents = Heic.join(extents, Heic.number(4, 0), Heic.number(4, 5_000));
        byte[] heic = Heic.join(
                Heic.box("ftyp", ascii("heic"), new byte[4]),
                Heic.box(
                        "meta",
                        new byte[4],
                        Heic.box("iinf", new byte[4], Heic.number(2, 1), Heic.item(1, "Exif")),
                        Heic.box("iloc", new byte[] {0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0}, extents)));

        assertThatThrownBy(() -> FileKind.HEIC.stripped(heic)).hasMessage("file.damaged");
    }

    private static byte[] withExif(byte[] segment) {
        byte[] plain = Pictures.plain("jpg");
        return Heic.join(Arrays.copyOf(plain, 2), segment, Arrays.copyOfRange(plain, 2, plain.length));
    }

    private static int orientation(byte[] jpeg) {
        int app1 = text(jpeg).indexOf("Exif\0\0");
        return ExifOrientation.of(
                ByteBuffer.wrap(jpeg, app1, jpeg.length - app1).slice());
    }
}
