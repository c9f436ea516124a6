package org.gongyou.hardship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.programme.Circumstances;
import org.gongyou.programme.ProgrammeOffice;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.jspecify.annotations.Nullable;

/** People on file in a district of the tests' own, and officers who keep the files. */
@ApplicationScoped
public class HardshipOffice {

    public static final String FILES = "/officer/v1/hardship-files";
    public static final String MINE = "/v1/me/hardship-file";

    private final TestCity city;
    private final Tokens tokens;
    private final ProgrammeOffice programmes;
    private final MadeUpFiles files;
    private @Nullable UUID officer;

    HardshipOffice(TestCity city, Tokens tokens, ProgrammeOffice programmes, MadeUpFiles files) {
        this.city = city;
        this.tokens = tokens;
        this.programmes = programmes;
        this.files = files;
    }

    public synchronized String officer() {
        if (officer == null) {
            programmes.open();
            officer = city.appointed(ProgrammeOffice.DISTRICT, OfficerFunction.HANDLE_RELIEF);
        }
        return tokens.of(officer, Role.OFFICER);
    }

    public UUID union() {
        return programmes.union();
    }

    public static LocalDate today() {
        return LocalDate.now(ChinaDay.ZONE);
    }

    /** Somebody whose identity is known, on file. */
    public Person onFile(String classCode, LocalDate reviewOn) {
        Person worker = SignIn.knownPerson();
        enter(worker.id(), union(), classCode, reviewOn);
        return worker;
    }

    public void enter(UUID worker, UUID union, String classCode, LocalDate reviewOn) {
        UUID programme = UUID.fromString(programmes.demo("demo-living"));
        Transactions.run(() -> files.enter(worker, union, programme, classCode, reviewOn));
    }

    /** @param programme id of a version */
    public void edge(UUID worker, String programme, LocalDate reviewOn) {
        Circumstances said = new Circumstances(false, "", false, 0, null, Map.of());
        Transactions.run(() -> files.edge(worker, union(), UUID.fromString(programme), said, reviewOn));
    }

    public String idOf(Person worker) {
        return worker.calls().get(MINE).path("id");
    }
}
