package org.gongyou.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.programme.MadeUpProgrammes;

/** The city's programmes of relief, by the newer and by the older rules, written by one officer and published by another. */
@ApplicationScoped
class ReliefProgrammesPart implements DemoPart {

    /** Files in {@code demo/relief}. */
    private static final List<String> CODES = List.of(
            "demo-living",
            "demo-living-1997",
            "demo-illness",
            "demo-schooling",
            "demo-accident",
            "demo-temporary",
            "demo-warmth",
            "demo-unemployment",
            "demo-model-worker");

    private static final int DAYS_AGO = 30;

    private final MadeUpProgrammes programmes;
    private final AccountDirectory accounts;
    private final Unions unions;
    private final Clock clock;

    ReliefProgrammesPart(MadeUpProgrammes programmes, AccountDirectory accounts, Unions unions, Clock clock) {
        this.programmes = programmes;
        this.accounts = accounts;
        this.unions = unions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "relief-programmes";
    }

    @Override
    public Uni<Void> load() {
        return officer(DemoOfficer.OF_THE_CITY)
                .chain(author -> officer(DemoOfficer.RELIEF).chain(publisher -> publish(author, publisher)));
    }

    private Uni<Void> publish(UUID author, UUID publisher) {
        UnionNode city = unions.tree().byCode(DemoUnions.CITY_CODE);
        if (city == null) return Uni.createFrom().voidItem();
        LocalDate from = ChinaDay.today(clock).minusDays(DAYS_AGO);
        return Multi.createFrom()
                .iterable(CODES)
                .onItem()
                .transformToUniAndConcatenate(
                        code -> programmes.publish(document(code), city.id(), from, author, publisher))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<UUID> officer(DemoOfficer officer) {
        return accounts.findOrBegin(officer.phone(), officer.name());
    }

    private static String document(String code) {
        try (InputStream file = ReliefProgrammesPart.class.getResourceAsStream("/demo/relief/" + code + ".json")) {
            if (file == null) throw new IllegalStateException("the demo has no " + code);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the demo's own file can be read", unreadable);
        }
    }

    @Override
    public Uni<Void> loaded() {
        return programmes.renew();
    }
}
