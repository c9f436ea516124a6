package org.gongyou.platform.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvSheetTest {

    private static final CsvColumns COLUMNS =
            new CsvColumns(List.of("code", "name", "kind"), List.of("lat", "facilities"));

    private enum Kind {
        STATION,
        TAXI_CANTEEN
    }

    private record Line(
            int line,
            String code,
            String name,
            Kind kind,
            @Nullable Double lat,
            Set<Kind> facilities) {
        static Line of(CsvRow row) {
            return new Line(
                    row.line(),
                    row.uniqueCode("code", 8),
                    row.text("name", 6),
                    row.oneOf("kind", Kind.class),
                    row.optionalNumber("lat", -90, 90),
                    row.manyOf("facilities", Kind.class));
        }
    }

    @Test
    void columnsMayStandInAnyOrderAndCaseAndOptionalOnesMayBeAbsent() {
        CsvSheet sheet = sheet("Kind, NAME ,code\nstation,道里站,A1\ntaxi-canteen,食堂,A2\n");

        List<Line> lines = sheet.rows(Line::of);

        assertTrue(sheet.isClean());
        assertEquals(
                List.of(
                        new Line(2, "A1", "道里站", Kind.STATION, null, Set.of()),
                        new Line(3, "A2", "食堂", Kind.TAXI_CANTEEN, null, Set.of())),
                lines);
    }

    @Test
    void whatSpreadsheetsInChinaAddIsForgiven() {
        CsvSheet sheet = sheet("\uFEFFcode,name,kind,lat,facilities\r\n"
                + "Ａ１,\u3000道里站\u3000,ＳＴＡＴＩＯＮ,４５．７５,STATION；taxi_canteen\r\n"
                + ",,,,\r\n\r\n");

        List<Line> lines = sheet.rows(Line::of);

        assertEquals(List.of(), sheet.findings());
        assertEquals(
                List.of(new Line(2, "A1", "道里站", Kind.STATION, 45.75, Set.of(Kind.STATION, Kind.TAXI_CANTEEN))), lines);
    }

    @Test
    void aQuotedCellMayHoldCommasQuotesAndFewerLinesThanItSeems() {
        CsvSheet sheet = sheet("code,name,kind\nA1,\"甲,\"\"乙\"\"\",STATION\n\nA2,丙,STATION\n");

        List<Line> lines = sheet.rows(Line::of);

        assertEquals("甲,\"乙\"", lines.get(0).name());
        assertEquals(4, lines.get(1).line());
    }

    @Test
    void everyFaultOfALineIsFoundAtOnce() {
        CsvSheet sheet = sheet("code,name,kind,lat,facilities\n,一二三四五六七,HOUSE,91,STATION;BAR\nB,\t,STATION,1e3,\n");

        List<Line> lines = sheet.rows(Line::of);

        assertEquals(List.of(), lines);
        assertEquals(
                List.of(
                        "2 code csv.empty",
                        "2 name csv.too-long",
                        "2 kind csv.not-in-list",
                        "2 lat csv.out-of-range",
                        "2 facilities csv.not-in-list",
                        "3 name csv.empty",
                        "3 lat csv.not-a-number"),
                found(sheet));
    }

    @Test
    void numbersThatOnlyAProgramWouldWriteAreNoNumbers() {
        for (String odd : List.of("NaN", "Infinity", "0x1p3", "1d", "1,5", "--1", "1e3", "一")) {
            CsvSheet sheet = sheet("code,name,kind,lat\nA,甲,STATION,\"" + odd + "\"\n");
            sheet.rows(Line::of);
            assertEquals(List.of("2 lat csv.not-a-number"), found(sheet), odd);
        }
    }

    @Test
    void aValueThatMustBeUniqueIsReportedAtItsSecondLine() {
        CsvSheet sheet = sheet("code,name,kind\nA,甲,STATION\nＡ,乙,STATION\n");

        assertEquals(1, sheet.rows(Line::of).size());
        assertEquals(List.of("3 code csv.repeated-value"), found(sheet));
    }

    @Test
    void aHeaderThatDoesNotFitIsReportedAndNoLineIsRead() {
        CsvSheet sheet = sheet("code,code,colour\nA,甲,STATION\n");

        assertEquals(0, sheet.size());
        assertEquals(
                List.of(
                        "1 code csv.repeated-column",
                        "1 #3 csv.unknown-column",
                        "1 name csv.missing-column",
                        "1 kind csv.missing-column"),
                found(sheet));
    }

    @Test
    void anEmptyBodyLacksEveryColumn() {
        assertEquals(3, sheet("").findings().size());
    }

    @Test
    void aLineOfAnotherLengthIsReportedOnce() {
        CsvSheet sheet = sheet("code,name,kind\nA,甲\nB,乙,STATION,more\nC,丙,STATION\n");

        assertEquals(1, sheet.rows(Line::of).size());
        assertEquals(List.of("2  csv.cell-count", "3  csv.cell-count"), found(sheet));
    }

    @Test
    void whatIsNoTextIsUnreadable() {
        List<byte[]> bodies = new ArrayList<>();
        bodies.add(new byte[] {(byte) 0xC3, 0x28});
        bodies.add("code,na\0me\n".getBytes(UTF_8));
        for (byte[] body : bodies) {
            ProblemException problem = assertThrows(ProblemException.class, () -> CsvSheet.read(body, COLUMNS));
            assertEquals(CsvProblem.UNREADABLE, problem.type());
        }
    }

    @Test
    void thousandsOfFaultsAreCutAtAThousandAndTheTableStaysUnclean() {
        StringBuilder table = new StringBuilder("code,name,kind\n");
        IntStream.range(0, 3_000).forEach(i -> table.append("A,甲,HOUSE\n"));
        CsvSheet sheet = sheet(table.toString());

        assertEquals(0, sheet.rows(Line::of).size());
        assertEquals(1_000, sheet.findings().size());
    }

    @Test
    void theReportSpeaksChineseUnlessAskedForEnglish() {
        CsvSheet sheet = sheet("code,name,kind\n,甲,STATION\n");
        sheet.rows(Line::of);

        assertEquals(
                new CsvReport(1, List.of(new CsvReport.Entry(2, "code", "csv.empty", "此项必填"))),
                CsvReport.of(sheet, Language.ZH));
        assertEquals(
                "This cell must not be empty",
                CsvReport.of(sheet, Language.EN).errors().get(0).message());
    }

    @Test
    void aTableWithFaultsIsRejectedWholeUnlessItIsOnlyLookedAt() {
        CsvSheet sheet = sheet("code,name,kind\n,甲,STATION\n");
        sheet.rows(Line::of);
        CsvReport report = CsvReport.of(sheet, Language.ZH);

        assertEquals(
                CsvProblem.HAS_ERRORS,
                assertThrows(ProblemException.class, report::orReject).type());
    }

    private static CsvSheet sheet(String text) {
        return CsvSheet.read(text.getBytes(UTF_8), COLUMNS);
    }

    private static List<String> found(CsvSheet sheet) {
        return sheet.findings().stream()
                .map(finding -> finding.line() + " " + finding.column() + " "
                        + finding.fault().code())
                .toList();
    }
}
