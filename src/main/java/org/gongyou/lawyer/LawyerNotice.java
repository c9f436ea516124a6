package org.gongyou.lawyer;

import java.util.UUID;
import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.persistence.Ids;

/** What somebody is told who becomes a lawyer of the union's, or is one no longer. */
enum LawyerNotice implements NoticeTemplate {
    ENTERED(
            "lawyer.entered",
            new Words("您已登记为工会法律援助律师", "You are entered as a lawyer of the union's legal aid"),
            new Words(
                    "重新打开应用后即可接收派案。请先登记您曾代理过的用人单位。不是您本人？请拨打 12351。",
                    "Open the app again to be asked for help. Please say first for which employers you acted. If this is not"
                            + " you, call 12351.")),
    REMOVED(
            "lawyer.removed",
            new Words("您不再是工会法律援助律师", "You are no longer a lawyer of the union's legal aid"),
            new Words("您的姓名和电话已从律师名册删除。", "Name and phone are erased from the list of lawyers."));

    private final Wording wording;

    LawyerNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    Notice about(UUID lawyer) {
        return Notice.of(lawyer + "/" + Ids.next(), this);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
