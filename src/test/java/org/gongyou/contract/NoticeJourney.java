package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.publicnotice.NoticeBoard;
import org.gongyou.publicnotice.NoticeBoard.Posted;
import org.gongyou.support.Jobs;
import org.gongyou.warmth.WarmthOffice;
import org.gongyou.warmth.WarmthOffice.Approved;

/** A notice with an objection, and somebody who is helped without applying. */
@ApplicationScoped
class NoticeJourney implements Journey {

    private final NoticeBoard board;
    private final WarmthOffice office;

    NoticeJourney(NoticeBoard board, WarmthOffice office) {
        this.board = board;
        this.office = office;
    }

    @Override
    public void walk() {
        Posted notice = board.posted();
        board.objection(notice);
        NoticeBoard.as(board.officer())
                .get(NoticeBoard.OFFICERS + "/" + notice.id())
                .then()
                .statusCode(200);
        Approved approved = office.approvedInCash(office.somebody());
        NoticeBoard.as(approved.helped().token()).get("/v1/me/warmth").then().statusCode(200);
        Jobs.runAll();
    }
}
