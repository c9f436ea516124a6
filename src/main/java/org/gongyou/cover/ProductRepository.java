package org.gongyou.cover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code cover_product}. Every call works in the caller's session. */
@ApplicationScoped
class ProductRepository {

    static final String COLUMNS =
            "id, code, edition, union_id, current, offered, cast(details as text) as details, demo, version";

    private final ProductJson json;

    ProductRepository(ProductJson json) {
        this.json = json;
    }

    /** The editions that hold now. */
    Uni<List<ProductOnFile>> current(Collection<String> codes) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select " + COLUMNS
                                        + " from cover_product where current and code = any(cast(:codes as text[]))",
                                Tuple.class)
                        .setParameter("codes", codes.toArray(String[]::new))
                        .getResultList())
                .map(this::products);
    }

    Uni<@Nullable ProductOnFile> one(UUID id) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select " + COLUMNS + " from cover_product where id = :id", Tuple.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .map(row -> row == null ? null : product(row));
    }

    /** @param unions null for all; one array, not a parameter for each: a district has a thousand */
    Uni<List<ProductOnFile>> page(@Nullable Collection<UUID> unions, String afterCode, int limit) {
        String within = unions == null ? "" : " and union_id = any(cast(:unions as uuid[]))";
        String sql = "select " + COLUMNS + " from cover_product where current and code > :after" + within
                + " order by code limit :limit";
        return session()
                .chain(session -> {
                    Mutiny.SelectionQuery<Tuple> query = session.createNativeQuery(sql, Tuple.class)
                            .setParameter("after", afterCode)
                            .setParameter("limit", limit);
                    if (unions != null) query.setParameter("unions", unions.toArray(UUID[]::new));
                    return query.getResultList();
                })
                .map(this::products);
    }

    Uni<Void> add(ProductOnFile product) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into cover_product
                                    (id, code, edition, union_id, current, offered, details, demo, version)
                                values (:id, :code, :edition, :union, true, :offered,
                                        cast(cast(:details as text) as jsonb), :demo, 0)
                                """)
                        .setParameter("id", product.id())
                        .setParameter("code", product.code())
                        .setParameter("edition", product.edition())
                        .setParameter("union", product.union())
                        .setParameter("offered", product.offered())
                        .setParameter("details", json.write(product.details()))
                        .setParameter("demo", product.demo())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Another edition takes its place. */
    Uni<Void> supersede(UUID id) {
        return change(
                "update cover_product set current = false, offered = false, version = version + 1 where id = :id", id);
    }

    Uni<Void> offer(UUID id, boolean offered) {
        return change(
                "update cover_product set offered = " + offered + ", version = version + 1 where id = :id and current",
                id);
    }

    private static Uni<Void> change(String sql, UUID id) {
        return session()
                .chain(session ->
                        session.createNativeQuery(sql).setParameter("id", id).executeUpdate())
                .replaceWithVoid();
    }

    private List<ProductOnFile> products(List<Tuple> rows) {
        return rows.stream().map(this::product).toList();
    }

    private ProductOnFile product(Tuple row) {
        return new ProductOnFile(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, Integer.class),
                row.get(3, UUID.class),
                row.get(4, Boolean.class),
                row.get(5, Boolean.class),
                json.read(row.get(6, String.class)),
                row.get(7, Boolean.class),
                row.get(8, Long.class));
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
