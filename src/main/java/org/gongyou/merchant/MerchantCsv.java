package org.gongyou.merchant;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/** Stores and their merchants as a table, in and out. What goes out comes in again unchanged; its people are no part of it. */
final class MerchantCsv {

    static final String MERCHANT = "merchant";
    static final String MERCHANT_NAME = "merchantName";
    static final String MERCHANT_PHONE = "merchantPhone";
    static final String CODE = "code";
    static final String UNION = "union";

    static final List<String> REQUIRED =
            List.of(MERCHANT, MERCHANT_NAME, CODE, "name", "address", "lat", "lon", "crs", "phone", "hours");
    static final List<String> OPTIONAL = List.of(MERCHANT_PHONE, "region", UNION);

    private static final CsvColumns COLUMNS =
            new CsvColumns(REQUIRED, OPTIONAL, MerchantHeadings.ALL, MerchantHeadings.IGNORED);
    private static final int CODE_LENGTH = 40;
    private static final int REGION_DIGITS = 12;

    /**
     * One line.
     *
     * @param union code of the union; null when the line does not say
     */
    record Line(
            int number,
            String merchant,
            String merchantName,
            @Nullable String merchantPhone,
            String code,
            Told told,
            @Nullable String union) {}

    /** A store of whose union nothing is known yet. */
    record Told(
            String name,
            String address,
            Place place,
            @Nullable String phone,
            @Nullable String hours,
            @Nullable String region) {

        StoreDetails in(UUID union) {
            return new StoreDetails(name, address, place, phone, hours, region, union);
        }
    }

    private MerchantCsv() {}

    static CsvSheet open(byte[] body) {
        return CsvSheet.read(body, COLUMNS);
    }

    /** The lines without fault; the faults of the others are the sheet's findings. */
    static List<Line> read(CsvSheet sheet) {
        Map<String, String> hours = new HashMap<>();
        return sheet.rows(row -> line(row, new StoreReader(row::report, hours)));
    }

    private static Line line(CsvRow row, StoreReader reader) {
        return new Line(
                row.line(),
                row.code(MERCHANT, CODE_LENGTH),
                row.text(MERCHANT_NAME, StoreRequest.NAME),
                reader.phone(MERCHANT_PHONE, row.optionalText(MERCHANT_PHONE, StoreRequest.PHONE)),
                row.uniqueCode(CODE, CODE_LENGTH),
                told(row, reader),
                row.optionalText(UNION, CODE_LENGTH));
    }

    private static Told told(CsvRow row, StoreReader reader) {
        return new Told(
                row.text("name", StoreRequest.NAME),
                row.text("address", StoreRequest.ADDRESS),
                reader.place(
                        row.number("lat", -90, 90), row.number("lon", -180, 180), row.optionalText("crs", CODE_LENGTH)),
                reader.phone("phone", row.optionalText("phone", StoreRequest.PHONE)),
                reader.hours("hours", row.optionalText("hours", StoreRequest.HOURS)),
                reader.region("region", row.optionalCode("region", REGION_DIGITS)));
    }

    /** Those without stores are in no line. */
    static String write(List<ListedMerchant> merchants, UnionTree unions) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            csv.writeRecord(Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).toList());
            for (ListedMerchant merchant : merchants) {
                for (Store store : merchant.stores()) csv.writeRecord(cells(merchant, store, unions));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }

    private static List<String> cells(ListedMerchant merchant, Store store, UnionTree unions) {
        UnionNode union = unions.find(store.union());
        return Arrays.asList(
                merchant.name().code(),
                merchant.name().name(),
                store.code(),
                store.name(),
                store.address(),
                Double.toString(store.place().lat()),
                Double.toString(store.place().lon()),
                "wgs84",
                orEmpty(store.phone()),
                orEmpty(store.hours()),
                orEmpty(merchant.phone()),
                orEmpty(store.region()),
                union == null ? "" : union.code());
    }

    private static String orEmpty(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
