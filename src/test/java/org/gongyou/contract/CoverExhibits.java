package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.cover.Coverage;
import org.gongyou.cover.Coverage.Worker;

/** What there is to read of cover. */
@ApplicationScoped
class CoverExhibits implements RoomExhibits {

    private final Coverage coverage;

    CoverExhibits(Coverage coverage) {
        this.coverage = coverage;
    }

    @Override
    public void addTo(Map<String, Read> reads) {
        String unit = coverage.unit();
        String product = coverage.plan(unit);
        Worker worker = coverage.knownMember(unit);
        String cover = Coverage.taken(worker.token(), product);
        reads.put("/v1/cover-products", new Read("/v1/cover-products?divisionCode=230102001", ""));
        reads.put("/v1/cover-products/{id}", new Read("/v1/cover-products/" + product, ""));
        reads.put(Coverage.MINE, new Read(Coverage.MINE, worker.token()));
        reads.put(Coverage.MINE + "/in-hospital", new Read(Coverage.MINE + "/in-hospital", worker.token()));
        String officer = coverage.officer(unit);
        for (String path : List.of(Coverage.PRODUCTS, Coverage.PRODUCTS + "/export", "/officer/v1/cover-shares")) {
            reads.put(path, new Read(path, officer));
        }
        reads.put(Coverage.PRODUCTS + "/{id}", new Read(Coverage.PRODUCTS + "/" + product, officer));
        String gaps = "/officer/v1/cover-gaps";
        reads.put(gaps, new Read(gaps + "?unionId=" + coverage.id(unit), officer));
        String covers = "/officer/v1/cover-members/" + worker.number() + "/covers";
        reads.put("/officer/v1/cover-members/{memberNumber}/covers", new Read(covers, officer));
        reads.put("/officer/v1/cover-members/{memberNumber}/covers/{id}", new Read(covers + "/" + cover, officer));
    }
}
