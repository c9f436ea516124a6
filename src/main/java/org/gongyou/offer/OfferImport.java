package org.gongyou.offer;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.merchant.MerchantName;
import org.gongyou.merchant.MerchantScope;
import org.gongyou.merchant.Merchants;
import org.gongyou.merchant.Store;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** One list on its way in: read, compared with what is there, and entered as a whole or not at all. */
final class OfferImport {

    private record Line(int number, String code, MerchantName merchant, OfferDetails details) {}

    private final MerchantScope scope;
    private final Merchants merchants;
    private final CsvSheet sheet;
    private final List<Line> lines;
    private final boolean madeUp;
    private final List<OfferRepository.OfferRow> rows = new ArrayList<>();

    /** @param madeUp whether what is new is of a demonstration */
    OfferImport(MerchantScope scope, Merchants merchants, byte[] table, boolean madeUp) {
        this.scope = scope;
        this.merchants = merchants;
        this.madeUp = madeUp;
        this.sheet = OfferCsv.open(table);
        this.lines = sheet.rows(this::read).stream()
                .filter(line -> line.merchant() != null)
                .toList();
    }

    @SuppressWarnings("NullAway") // A line without a merchant has a fault, and is dropped by the sheet.
    private Line read(CsvRow row) {
        OfferLine line = new OfferLine(row);
        String code = line.code();
        MerchantName merchant = merchant(row, line.merchant());
        Map<String, UUID> stores = merchant == null
                ? Map.of()
                : merchants.storesOfMerchant(merchant.id()).stream().collect(toMap(Store::code, Store::id));
        List<UUID> named = new ArrayList<>();
        for (String store : line.stores()) {
            UUID id = stores.get(store);
            if (id != null) named.add(id);
            else row.report(OfferCsv.STORES, OfferProblem.STORE_UNKNOWN);
        }
        OfferRequest said = line.request(merchant == null ? new UUID(0, 0) : merchant.id(), named);
        OfferDetails details = new OfferReader(line::report).details(said, new HashSet<>(stores.values()));
        return new Line(row.line(), code, merchant, details);
    }

    private @Nullable MerchantName merchant(CsvRow row, String code) {
        MerchantName merchant = code.isEmpty() ? null : merchants.byCode(code);
        boolean covered = merchant != null && scope.covers(merchant.union());
        if (!covered) row.report(OfferCsv.MERCHANT, OfferProblem.MERCHANT_UNKNOWN);
        return covered ? merchant : null;
    }

    List<String> codes() {
        return lines.stream().map(Line::code).toList();
    }

    /** Finds out what to enter, given what is there of these codes. */
    void against(List<OfferOnFile> known, OfferJson json) {
        Map<String, OfferOnFile> byCode = known.stream().collect(toMap(OfferOnFile::code, identity()));
        for (Line line : lines) {
            OfferOnFile offer = byCode.get(line.code());
            if (offer != null && !offer.merchantId().equals(line.merchant().id())) {
                sheet.report(line.number(), OfferCsv.CODE, OfferProblem.CODE_TAKEN);
            } else if (offer != null && offer.state() == OfferState.PROPOSED) {
                sheet.report(line.number(), OfferCsv.CODE, OfferProblem.NOT_EDITABLE);
            } else {
                UUID id = offer == null ? Ids.next() : offer.id();
                boolean demo = offer == null ? madeUp : offer.isDemo();
                rows.add(new OfferRepository.OfferRow(
                        id, line.code(), line.merchant().id(), json.write(line.details()), demo));
            }
        }
    }

    List<OfferRepository.OfferRow> rows() {
        return rows;
    }

    /** Of what was there, the codes of what the list says otherwise. */
    List<String> revised(List<OfferOnFile> known) {
        Set<String> said = new HashSet<>();
        rows.forEach(row -> said.add(row.code() + '\n' + row.details()));
        return known.stream()
                .filter(offer -> !said.contains(offer.code() + '\n' + offer.details()))
                .map(OfferOnFile::code)
                .toList();
    }

    MerchantScope scope() {
        return scope;
    }

    /** Of its first merchant. */
    UUID union() {
        return lines.get(0).merchant().union();
    }

    CsvReport report(Language language) {
        return CsvReport.of(sheet, language);
    }
}
