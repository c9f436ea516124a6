package org.gongyou.contract;

import static org.gongyou.programme.ProgrammeOffice.as;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gongyou.hardship.HardshipOffice;
import org.gongyou.programme.ProgrammeOffice;
import org.gongyou.support.Jobs;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;

/** A file from its first day to its last, and one that is held against the rules again. */
@ApplicationScoped
class ReliefRulesJourney implements Journey {

    private final HardshipOffice files;
    private final ProgrammeOffice programmes;

    ReliefRulesJourney(HardshipOffice files, ProgrammeOffice programmes) {
        this.files = files;
        this.programmes = programmes;
    }

    @Override
    public void walk() {
        Person worker = files.onFile("DEEP", HardshipOffice.today().plusDays(30));
        String path = HardshipOffice.FILES + "/" + files.idOf(worker);
        as(files.officer()).get(HardshipOffice.FILES).then().statusCode(200);
        String tag = as(files.officer()).get(path).header("ETag");
        as(files.officer())
                .header("If-Match", tag)
                .body(Map.of("reason", "OUT_OF_HARDSHIP"))
                .post(path + "/leaving")
                .then()
                .statusCode(200);
        Person near = SignIn.knownPerson();
        files.edge(near.id(), programmes.demo("demo-living"), HardshipOffice.today());
        Jobs.runAll();
        near.calls().get(HardshipOffice.MINE).then().statusCode(200);
    }
}
