package org.gongyou.booking;

import java.util.List;
import org.gongyou.booking.SlotPlan.Slot;
import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.notification.SmsTemplate;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** What those who book are told. */
enum BookingNotice implements NoticeTemplate {
    BOOKED(
            "booking.booked",
            new Words("预约成功", "Booked"),
            new Words("您已预约 {when}，{place}（{manner}）。", "You have booked {when}, {place} ({manner}).")),
    BOOKED_FOR(
            "booking.booked-for",
            new Words("工会已为您预约", "The union has booked for you"),
            new Words(
                    "已为您预约 {when}，{place}（{manner}）。不是您要求的请取消。",
                    "Booked for you: {when}, {place} ({manner}). If you did not ask for it, cancel it.")),
    TOMORROW(
            "booking.tomorrow",
            new Words("预约提醒", "Your booking"),
            new Words(
                    "您预约的时间是 {when}，{place}（{manner}）。不能到场请提前取消。",
                    "Your booking is on {when}, {place} ({manner}). If you cannot come, please cancel it.")),
    SOON(
            "booking.soon",
            new Words("预约即将开始", "Your booking begins soon"),
            new Words(
                    "您的预约 {when} 即将开始，{place}（{manner}）。", "Your booking at {when} begins soon, {place} ({manner}).")),
    CLOSED(
            "booking.closed",
            new Words("预约已取消：站点当日不开放", "Cancelled: the service point is closed"),
            new Words(
                    "您预约的 {when}，{place} 当日不开放，预约已取消。可改约：{next}。",
                    "{place} is closed at {when}; your booking is cancelled. Free times: {next}.")),
    MUST_PHONE(
            "booking.must-phone",
            new Words("暂停网上预约", "Please phone to book"),
            new Words(
                    "您多次预约未到，至 {until} 前请电话预约。如有误请联系站点更正。",
                    "You did not come several times. Until {until} please phone to book; if that is wrong, tell the service point."));

    private static final Words NONE = new Words("请电话咨询", "please phone");

    private final Wording wording;

    BookingNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Notice booked(Booking booking, ListedPoint point) {
        return about(booking, point, BOOKED);
    }

    static Notice bookedFor(Booking booking, ListedPoint point) {
        return about(booking, point, BOOKED_FOR).alsoBySms(SmsTemplate.NOTICE);
    }

    /** Once each, whatever ends the program in between. */
    static Notice reminder(Booking booking, @Nullable ListedPoint point, Booking.Reminder reminder) {
        return about(booking, point, reminder == Booking.Reminder.DAY ? TOMORROW : SOON)
                .alsoBySms(SmsTemplate.NOTICE);
    }

    /** @param next free times instead */
    static Notice closed(Booking booking, @Nullable ListedPoint point, List<Slot> next) {
        String times = String.join("、", next.stream().map(BookingNotice::when).toList());
        return about(booking, point, CLOSED)
                .with("next", next.isEmpty() ? NONE : new Words(times, times.replace("、", ", ")))
                .alsoBySms(SmsTemplate.NOTICE);
    }

    static Notice mustPhone(Booking booking, String until) {
        return Notice.of("booking:" + booking.id() + ":must-phone", MUST_PHONE)
                .with("until", until)
                .alsoBySms(SmsTemplate.NOTICE);
    }

    private static Notice about(Booking booking, @Nullable ListedPoint point, BookingNotice template) {
        String key = template.wording.key();
        String place = point == null ? "" : point.details().name();
        return Notice.of("booking:" + booking.id() + ":" + key, template)
                .with("when", when(new Slot(booking.startsAt(), booking.endsAt())))
                .with("place", place)
                .with("manner", booking.manner().words());
    }

    private static String when(Slot slot) {
        return slot.name().replace('T', ' ');
    }
}
