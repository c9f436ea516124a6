package org.gongyou.contract;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.Map;
import org.gongyou.hardship.HardshipOffice;
import org.gongyou.programme.ProgrammeOffice;
import org.gongyou.support.ProviderStates;
import org.gongyou.support.SignIn.Person;

/** What must be the case before requests of the screen {@code relief-prechecks}. */
@Singleton
public class ReliefRulesStates implements ProviderStates {

    private final ProgrammeOffice programmes;
    private final HardshipOffice files;

    ReliefRulesStates(ProgrammeOffice programmes, HardshipOffice files) {
        this.programmes = programmes;
        this.files = files;
    }

    @State("a city with a programme of living aid")
    public Map<String, Object> programme() {
        return Map.of(
                "programmeId",
                programmes.demo("demo-living"),
                "unionId",
                programmes.union().toString(),
                "accessToken",
                programmes.worker());
    }

    @State("a worker on file")
    public Map<String, Object> onFile() {
        Person worker = files.onFile("DEEP", HardshipOffice.today().plusDays(30));
        return Map.of("accessToken", worker.accessToken());
    }

    @State("a worker who was never on file")
    public Map<String, Object> neverOnFile() {
        return Map.of("accessToken", programmes.worker());
    }
}
