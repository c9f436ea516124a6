package org.gongyou.organisation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.account.AccountDirectory;
import org.gongyou.audit.Audit;
import org.gongyou.platform.personal.PhoneNumber;

/** Somebody has to be the first. While there is no administrator, the phone of the setting becomes one; later it is ignored. */
@ApplicationScoped
class FirstAdministrator {

    private final Optional<String> phone;
    private final AccountDirectory accounts;
    private final OfficerRepository officers;
    private final Audit audit;
    private final Clock clock;

    FirstAdministrator(
            @ConfigProperty(name = "gongyou.admin.phone") Optional<String> phone,
            AccountDirectory accounts,
            OfficerRepository officers,
            Audit audit,
            Clock clock) {
        this.phone = phone;
        this.accounts = accounts;
        this.officers = officers;
        this.audit = audit;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) throws Throwable {
        if (phone.isEmpty()) return;
        PhoneNumber first = PhoneNumber.read(phone.get());
        if (first == null) throw new IllegalArgumentException("GONGYOU_ADMIN_PHONE is no mobile phone number");
        VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> make(first)));
    }

    Uni<Void> make(PhoneNumber first) {
        return accounts.findOrBegin(first, null)
                .call(account -> officers.makeFirstAdministrator(account, clock.instant())
                        .chain(made -> made ? record(account) : Uni.createFrom().voidItem()))
                .replaceWithVoid();
    }

    private Uni<Void> record(UUID account) {
        return audit.record(account, null, "organisation.first-administrator", account, Map.of());
    }
}
