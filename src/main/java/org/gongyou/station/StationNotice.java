package org.gongyou.station;

import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.platform.language.Words;

/** What somebody is told who looks after a station. */
enum StationNotice implements NoticeTemplate {
    APPOINTED(
            "station.keeper-appointed",
            new Words("您是{station}的站长了", "You are the keeper of {station}"),
            new Words(
                    "您可以在“我的站点”中临时关闭、重新开放、确认设施。您的电话不会公开，除非您自己同意。",
                    "Under “my stations” you close it for a day, open it again and confirm what works. Your phone is shown"
                            + " to nobody unless you say so.")),
    DISMISSED(
            "station.keeper-dismissed",
            new Words("您不再是{station}的站长", "You are no longer the keeper of {station}"),
            new Words("工会已作调整，您的电话已从该站点删除。", "The union has changed this. Your phone is erased from the station."));

    private final Wording wording;

    StationNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    /** Once for each change of the station. */
    Notice about(Station station) {
        return Notice.of(station.id() + "/" + station.changeNumber(), this)
                .with("station", station.details().name());
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
