package org.gongyou.platform.personal;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Port: which accounts are one person's. Whoever lost the old phone goes on with a new account until the take-over is done;
 * then the new account ends in the old one. What was opened with it keeps its worker id and is read together with the old
 * account's, so every query still names its workers. Each call works in the caller's session.
 */
public interface PersonAccounts {

    /** The account a person signs in with, first, and those that ended in it: mostly none. */
    Uni<List<UUID>> of(UUID account);

    /** The account the person goes on with: the account itself unless it has ended in another. */
    Uni<UUID> surviving(UUID account);

    /**
     * Whichever account of the person is given: the one the person goes on with, first, and those that ended in it. Until the
     * end of the transaction the list stays as it is, and whoever else holds the person waits: for what a person may have
     * once only.
     */
    Uni<List<UUID>> held(UUID account);

    /**
     * What the query finds for the account, else for one that ended in it. Nearly everybody has one account and asks for what
     * is there, so the others are looked up only after a miss.
     */
    default <T> Uni<@Nullable T> first(UUID account, Function<UUID, Uni<@Nullable T>> query) {
        return query.apply(account)
                .chain(found -> found == null
                        ? of(account).chain(all -> Multi.createFrom()
                                .iterable(all.subList(1, all.size()))
                                .onItem()
                                .transformToUniAndConcatenate(query::apply)
                                .toUni())
                        : Uni.createFrom().item(found));
    }
}
