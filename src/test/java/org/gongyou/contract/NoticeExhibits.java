package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.publicnotice.NoticeBoard;
import org.gongyou.publicnotice.NoticeBoard.Posted;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;

/** What there is to read of public notices, and the figures of relief. */
@ApplicationScoped
class NoticeExhibits implements RoomExhibits {

    private final NoticeBoard board;

    NoticeExhibits(NoticeBoard board) {
        this.board = board;
    }

    @Override
    public void addTo(Map<String, Read> reads) {
        Posted notice = board.posted();
        String officer = board.officer();
        String one = "/" + notice.id();
        reads.put(NoticeBoard.PATH, new Read(NoticeBoard.PATH, ""));
        reads.put(NoticeBoard.PATH + "/{id}", new Read(NoticeBoard.PATH + one, ""));
        reads.put(
                NoticeBoard.PATH + "/objections/{objectionId}",
                new Read(NoticeBoard.PATH + "/objections/" + board.objection(notice), ""));
        reads.put(NoticeBoard.OFFICERS, new Read(NoticeBoard.OFFICERS, officer));
        reads.put(NoticeBoard.OFFICERS + "/{id}", new Read(NoticeBoard.OFFICERS + one, officer));
        reads.put(NoticeBoard.OFFICERS + "/{id}/sheet", new Read(NoticeBoard.OFFICERS + one + "/sheet", officer));
        String statistics = "/officer/v1/statistics/relief";
        String citys = board.city().officer(TestCity.CITY, OfficerFunction.MANAGE_RELIEF);
        reads.put(statistics, new Read(statistics + "?month=2026-11", citys));
        reads.put(statistics + "/export", new Read(statistics + "/export?month=2026-11", citys));
    }

    /** By the path before the id: of a street in Daoli. */
    @Override
    public Map<String, String> ids(Person owner) {
        Posted notice = board.posted();
        return Map.of("public-notices", notice.id().toString(), "objections", board.objection(notice));
    }
}
