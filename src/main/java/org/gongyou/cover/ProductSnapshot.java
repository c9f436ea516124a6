package org.gongyou.cover;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.stream.StreamSupport;
import org.gongyou.platform.snapshot.Snapshot;

/** All editions in one instance's memory: a city has some dozens a year, and running covers refer to old ones. */
@Singleton
class ProductSnapshot extends Snapshot<ProductBook> {

    static final String NAME = "cover-products";

    private static final String ALL =
            "select id, code, edition, union_id, offered, cast(details as text) as details, demo from cover_product";

    private final Pool pool;
    private final ProductJson json;

    ProductSnapshot(Pool pool, ProductJson json) {
        super(NAME);
        this.pool = pool;
        this.json = json;
    }

    @Override
    protected Uni<ProductBook> load() {
        return pool.query(ALL)
                .execute()
                .map(rows -> new ProductBook(StreamSupport.stream(rows.spliterator(), false)
                        .map(this::product)
                        .toList()));
    }

    private Product product(Row row) {
        return new Product(
                row.getUUID("id"),
                row.getString("code"),
                row.getInteger("edition"),
                row.getUUID("union_id"),
                json.read(row.getString("details")),
                row.getBoolean("offered"),
                row.getBoolean("demo"));
    }
}
