package org.gongyou.publicnotice;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.Map;
import org.gongyou.support.ProviderStates;

/** What must be the case before requests of the screen {@code public-notices}. */
@Singleton
public class NoticeStates implements ProviderStates {

    private final NoticeBoard board;

    NoticeStates(NoticeBoard board) {
        this.board = board;
    }

    @State("two public notices hang")
    public Map<String, Object> hanging() {
        board.posted();
        return Map.of("noticeId", board.posted().id().toString());
    }
}
