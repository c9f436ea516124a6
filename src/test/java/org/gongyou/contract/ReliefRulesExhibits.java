package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.hardship.HardshipOffice;
import org.gongyou.programme.ProgrammeOffice;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;

/** What there is to read of programmes of relief and of the files of hardship. */
@ApplicationScoped
class ReliefRulesExhibits implements RoomExhibits {

    private static final String MANAGED = ProgrammeOffice.MANAGED;

    private final ProgrammeOffice programmes;
    private final HardshipOffice files;
    private final TestCity city;

    ReliefRulesExhibits(ProgrammeOffice programmes, HardshipOffice files, TestCity city) {
        this.programmes = programmes;
        this.files = files;
        this.city = city;
    }

    @Override
    public void addTo(Map<String, Read> reads) {
        String id = programmes.demo("demo-living");
        Person worker = files.onFile("DEEP", HardshipOffice.today().plusDays(30));
        String file = HardshipOffice.FILES + "/" + files.idOf(worker);
        reads.put(ProgrammeOffice.OPEN, new Read(ProgrammeOffice.OPEN, ""));
        reads.put(ProgrammeOffice.OPEN + "/vocabulary", new Read(ProgrammeOffice.OPEN + "/vocabulary", ""));
        reads.put(ProgrammeOffice.OPEN + "/{id}", new Read(ProgrammeOffice.OPEN + "/" + id, ""));
        reads.put(MANAGED, new Read(MANAGED, programmes.author()));
        reads.put(MANAGED + "/{id}", new Read(MANAGED + "/" + id, programmes.author()));
        reads.put(HardshipOffice.MINE, new Read(HardshipOffice.MINE, worker.accessToken()));
        reads.put(HardshipOffice.FILES, new Read(HardshipOffice.FILES, files.officer()));
        reads.put(HardshipOffice.FILES + "/export", new Read(HardshipOffice.FILES + "/export", files.officer()));
        String paid = "/officer/v1/hardship-payments/export";
        reads.put(paid, new Read(paid, files.officer()));
        reads.put(HardshipOffice.FILES + "/{id}", new Read(file, files.officer()));
    }

    /** By the path before the id: a programme and a file of a street in Daoli. */
    @Override
    public Map<String, String> ids(Person owner) {
        files.enter(
                owner.id(),
                city.id(TestCity.DAOLI_STREET),
                "DEEP",
                HardshipOffice.today().plusDays(30));
        return Map.of(
                "relief-programmes",
                programmes.inUnion("demo-warmth", city.id(TestCity.DAOLI_STREET)),
                "hardship-files",
                files.idOf(owner));
    }
}
