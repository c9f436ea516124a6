package org.gongyou.merchant;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.calendar.Timetables;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** The merchants of one instance's memory. A city has some thousand stores, which are all read again when one changes. */
@Singleton
class MerchantSnapshot extends Snapshot<MerchantBook> {

    static final String NAME = "merchants";

    private static final String ALL = """
            select m.id as merchant_id, m.code as merchant_code, m.name as merchant_name, m.phone as merchant_phone, m.state,
                   m.union_id as merchant_union, m.demo as merchant_demo, s.id, s.code, s.name, s.address, s.lat, s.lon,
                   s.phone, s.hours, s.region, s.union_id, s.demo
            from merchant m left join store s on s.merchant_id = m.id and not s.removed
            where not m.removed order by m.code, s.code
            """;

    private final Pool pool;
    private final Timetables timetables;

    MerchantSnapshot(Pool pool, Timetables timetables) {
        super(NAME);
        this.pool = pool;
        this.timetables = timetables;
    }

    /** Sorting thousands of stores into an index takes longer than the event loop may be held up. */
    @Override
    protected Uni<MerchantBook> load() {
        return pool.query(ALL)
                .execute()
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(rows -> {
                    Map<UUID, List<Row>> byMerchant = new LinkedHashMap<>();
                    for (Row row : rows) {
                        byMerchant
                                .computeIfAbsent(row.getUUID("merchant_id"), any -> new ArrayList<>())
                                .add(row);
                    }
                    return new MerchantBook(
                            byMerchant.values().stream().map(this::merchant).toList());
                });
    }

    private ListedMerchant merchant(List<Row> rows) {
        Row first = rows.get(0);
        MerchantName name = new MerchantName(
                first.getUUID("merchant_id"),
                first.getString("merchant_code"),
                first.getString("merchant_name"),
                first.getUUID("merchant_union"));
        return new ListedMerchant(
                name,
                first.getString("merchant_phone"),
                first.getString("state").equals(MerchantState.ACTIVE.name()),
                first.getBoolean("merchant_demo"),
                rows.stream()
                        .filter(row -> row.getUUID("id") != null)
                        .map(row -> store(row, name))
                        .toList());
    }

    private Store store(Row row, MerchantName merchant) {
        String hours = row.getString("hours");
        return new Store(
                row.getUUID("id"),
                row.getString("code"),
                merchant.id(),
                merchant.name(),
                row.getString("name"),
                row.getString("address"),
                new Place(row.getDouble("lat"), row.getDouble("lon")),
                row.getString("phone"),
                interned(hours),
                timetables.of(hours, List.of()),
                interned(row.getString("region")),
                row.getUUID("union_id"),
                row.getBoolean("demo"));
    }

    private static @Nullable String interned(@Nullable String word) {
        return word == null ? null : word.intern();
    }
}
