package org.gongyou.lawyer;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.gongyou.account.AccountDirectory;
import org.gongyou.audit.Audit;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** How lawyers are entered and changed, whoever does it. Every call works in the caller's transaction. */
@ApplicationScoped
class LawyerRegister {

    private final LawyerRepository lawyers;
    private final AccountDirectory accounts;
    private final Notifier notifier;
    private final Audit audit;
    private final Vault vault;
    private final List<LawyerWatcher> watchers;

    LawyerRegister(
            LawyerRepository lawyers,
            AccountDirectory accounts,
            Notifier notifier,
            Audit audit,
            Vault vault,
            @All List<LawyerWatcher> watchers) {
        this.lawyers = lawyers;
        this.accounts = accounts;
        this.notifier = notifier;
        this.audit = audit;
        this.vault = vault;
        this.watchers = watchers;
    }

    /** A new lawyer, or one whom the union had removed. */
    Uni<Lawyer> enter(@Nullable Lawyer former, String code, UUID union, LawyerEntry entry, boolean demo) {
        Lawyer lawyer = former == null ? new Lawyer(Ids.next(), code, union, demo) : former;
        if (former != null) former.comeBack(union);
        return firm(entry)
                .call(firm -> known(firm, entry))
                .chain(firm -> bind(lawyer, entry).invoke(() -> lawyer.practise(firm, entry.practice())))
                .chain(() -> former == null ? lawyers.add(lawyer) : lawyers.flush())
                .chain(() -> notifier.tell(lawyer.accountId(), LawyerNotice.ENTERED.about(lawyer.id())))
                .replaceWith(lawyer);
    }

    /**
     * Locks the row, with both firms' rows before it.
     *
     * @param ofVersion may refuse the version found
     */
    Uni<Lawyer> revise(UUID id, LawyerEntry entry, LawyerState state, LongConsumer ofVersion) {
        return firm(entry).chain(firm -> lawyers.firmOf(id)
                .chain(before -> lawyers.lockFirms(Stream.of(before, firm)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()))
                .chain(() -> lawyers.lock(id))
                .map(LawyerRegister::orGone)
                .invoke(lawyer -> ofVersion.accept(lawyer.version()))
                .call(() -> known(firm, entry))
                .call(lawyer -> bind(lawyer, entry))
                .call(lawyer -> practise(lawyer, firm, entry, state)));
    }

    private Uni<Void> practise(Lawyer lawyer, @Nullable UUID firm, LawyerEntry entry, LawyerState state) {
        boolean moves = !Objects.equals(firm, lawyer.firmId()) || state != lawyer.state();
        lawyer.practise(firm, entry.practice());
        lawyer.be(state);
        return lawyers.flush()
                .chain(() ->
                        moves ? changed(List.of(lawyer.id())) : Uni.createFrom().voidItem());
    }

    private Uni<@Nullable UUID> firm(LawyerEntry entry) {
        Firm firm = entry.firm();
        return firm == null
                ? Uni.createFrom().nullItem()
                : lawyers.firm(firm.name()).map(found -> found);
    }

    /** A firm whose code is new to us may turn out to be somebody's opponent. */
    private Uni<Void> known(@Nullable UUID id, LawyerEntry entry) {
        String code = entry.firm() == null ? null : entry.firm().creditCode();
        if (id == null || code == null) return Uni.createFrom().voidItem();
        return lawyers.knownBy(id, code)
                .chain(news -> news
                        ? lawyers.idsOfFirm(id).chain(this::changed)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> bind(Lawyer lawyer, LawyerEntry entry) {
        return accounts.findOrBegin(entry.phone(), entry.name())
                .call(account -> lawyers.ofAccounts(List.of(account)).invoke(known -> {
                    if (known.stream().anyMatch(other -> !other.id().equals(lawyer.id())))
                        throw new ProblemException(LawyerProblem.PHONE_TAKEN);
                }))
                .invoke(account -> lawyer.isCalled(account, entry.name(), entry.phone(), vault))
                .replaceWithVoid();
    }

    Uni<Void> remove(Lawyer lawyer) {
        UUID account = lawyer.accountId();
        lawyer.remove();
        return lawyers.flush()
                .chain(() -> changed(List.of(lawyer.id())))
                .chain(() -> notifier.tell(account, LawyerNotice.REMOVED.about(lawyer.id())));
    }

    /** Whoever has given them matters looks at those again. */
    Uni<Void> changed(List<UUID> ids) {
        return Multi.createFrom()
                .iterable(watchers)
                .onItem()
                .transformToUniAndConcatenate(watcher -> watcher.changed(ids))
                .onItem()
                .ignoreAsUni();
    }

    Uni<Void> record(@Nullable UUID actor, Lawyer lawyer, String act, Map<String, ?> codes) {
        return audit.record(lawyer.unionId(), actor, "lawyer." + act, lawyer.id(), codes);
    }

    private static Lawyer orGone(@Nullable Lawyer lawyer) {
        if (lawyer == null) throw new IllegalStateException("a lawyer's row stays");
        return lawyer;
    }
}
