package org.gongyou.merchant;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** One list on its way in: read, compared with what is there, and entered as a whole or not at all. */
final class MerchantImport {

    private final MerchantScope scope;
    private final CsvSheet sheet;
    private final List<MerchantCsv.Line> lines;
    private final boolean madeUp;
    private final Map<String, MerchantRow> merchants = new LinkedHashMap<>();
    private final List<StoreRow> stores = new ArrayList<>();

    /** @param madeUp whether what is new is of a demonstration */
    MerchantImport(MerchantScope scope, byte[] table, boolean madeUp) {
        this.scope = scope;
        this.sheet = MerchantCsv.open(table);
        this.lines = MerchantCsv.read(sheet);
        this.madeUp = madeUp;
    }

    List<String> merchantCodes() {
        return lines.stream().map(MerchantCsv.Line::merchant).distinct().toList();
    }

    List<String> storeCodes() {
        return lines.stream().map(MerchantCsv.Line::code).toList();
    }

    /** Finds out what to enter, given what is there of these codes. Faults that show only now join the findings. */
    void against(List<Merchant> knownMerchants, List<StoreOnFile> knownStores) {
        Map<String, Merchant> merchantsByCode = knownMerchants.stream().collect(toMap(Merchant::code, identity()));
        Map<String, StoreOnFile> storesByCode = knownStores.stream().collect(toMap(StoreOnFile::code, identity()));
        for (MerchantCsv.Line line : lines) {
            StoreOnFile store = storesByCode.get(line.code());
            MerchantRow merchant = merchant(line, merchantsByCode.get(line.merchant()));
            UUID union = merchant == null ? null : storeUnion(line, store, merchant);
            if (merchant == null || union == null) continue;
            if (store != null && !store.merchantId().equals(merchant.id())) {
                sheet.report(line.number(), MerchantCsv.CODE, MerchantProblem.OTHER_MERCHANT);
                continue;
            }
            UUID id = store == null ? Ids.next() : store.id();
            boolean demo = store == null ? madeUp : store.isDemo();
            stores.add(StoreRow.of(id, merchant.id(), line.code(), line.told().in(union), demo));
        }
    }

    private @Nullable MerchantRow merchant(MerchantCsv.Line line, @Nullable Merchant known) {
        if (known != null && !known.isRemoved() && !scope.covers(known.unionId())) {
            sheet.report(line.number(), MerchantCsv.MERCHANT, MerchantProblem.OTHER_UNION);
            return null;
        }
        MerchantRow before = merchants.get(line.merchant());
        if (before == null) return begin(line, known);
        if (!before.name().equals(line.merchantName())) {
            sheet.report(line.number(), MerchantCsv.MERCHANT_NAME, MerchantProblem.DIFFERS);
        }
        if (!Objects.equals(before.phone(), phone(line, known))) {
            sheet.report(line.number(), MerchantCsv.MERCHANT_PHONE, MerchantProblem.DIFFERS);
        }
        return before;
    }

    private @Nullable MerchantRow begin(MerchantCsv.Line line, @Nullable Merchant known) {
        UUID union = known != null && scope.covers(known.unionId()) ? known.unionId() : union(line);
        if (union == null) return null;
        MerchantRow row = new MerchantRow(
                known == null ? Ids.next() : known.id(),
                line.merchant(),
                line.merchantName(),
                phone(line, known),
                union,
                known == null ? madeUp : known.isDemo());
        merchants.put(line.merchant(), row);
        return row;
    }

    /** Of what the list does not tell, nothing is otherwise. */
    private @Nullable String phone(MerchantCsv.Line line, @Nullable Merchant known) {
        return sheet.has(MerchantCsv.MERCHANT_PHONE) || known == null ? line.merchantPhone() : known.phone();
    }

    private @Nullable UUID storeUnion(MerchantCsv.Line line, @Nullable StoreOnFile store, MerchantRow merchant) {
        if (line.union() != null) return union(line);
        return store == null ? merchant.unionId() : store.details().unionId();
    }

    private @Nullable UUID union(MerchantCsv.Line line) {
        String named = line.union();
        UUID union = named == null ? scope.managed().home() : scope.managed().union(named);
        if (union == null) {
            sheet.report(
                    line.number(),
                    MerchantCsv.UNION,
                    named == null ? MerchantProblem.UNION_MISSING : MerchantProblem.UNION_UNKNOWN);
        }
        return union;
    }

    MerchantScope scope() {
        return scope;
    }

    List<MerchantRow> merchants() {
        return List.copyOf(merchants.values());
    }

    List<StoreRow> stores() {
        return stores;
    }

    CsvReport report(Language language) {
        return CsvReport.of(sheet, language);
    }
}
