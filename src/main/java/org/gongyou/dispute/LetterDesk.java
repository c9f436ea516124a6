package org.gongyou.dispute;

import static org.gongyou.dispute.DisputeProblem.DAY_PAST;
import static org.gongyou.dispute.DisputeProblem.DAY_TOO_FAR;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.platform.pdf.Printer;
import org.gongyou.platform.pdf.Sheet;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;

/** Writes the letters of a union to an employer. */
@ApplicationScoped
class LetterDesk {

    /** Days. A labour arbitration takes 45, and 15 more where it is difficult: nobody waits longer for a letter than for an award. */
    private static final int LONGEST = 60;

    private final GroupText text;
    private final GroupAccess access;
    private final Printer printer;
    private final Clock clock;

    LetterDesk(GroupText text, GroupAccess access, Printer printer, Clock clock) {
        this.text = text;
        this.access = access;
        this.printer = printer;
        this.clock = clock;
    }

    /** @throws ProblemException 422 unless the day of the reply lies ahead, and not too far */
    void check(LetterRequest request) {
        LocalDate today = ChinaDay.today(clock);
        if (!request.replyBy().isAfter(today)) throw ProblemException.invalid("/replyBy", DAY_PAST);
        if (request.replyBy().isAfter(today.plusDays(LONGEST))) throw ProblemException.invalid("/replyBy", DAY_TOO_FAR);
    }

    /** Names no worker: it goes to the opponent. */
    Uni<GroupLetter> write(UUID officer, GroupDispute group, long sequence, LetterRequest request) {
        LocalDate today = ChinaDay.today(clock);
        String number = "工劳监〔" + today.getYear() + "〕" + sequence + "号";
        Sheet sheet = Sheet.of(number, request.kind().title().zh())
                .field("文号", number)
                .field("致", text.open(group.opponent()))
                .field("事由", group.grievance().words().zh())
                .paragraph("")
                .paragraph(request.text())
                .paragraph("")
                .paragraph("请于" + request.replyBy() + "前将处理情况书面答复本会。")
                .signature("发函单位（盖章）", null, access.unionName(group.unionId()) + "  " + today);
        return printer.print(sheet)
                .map(pdf -> new GroupLetter.Written(
                        Ids.next(), request.kind(), number, text.sealBytes(pdf), Sha256.hex(pdf), request.replyBy()))
                .map(written -> new GroupLetter(group.id(), written, officer, clock.instant()));
    }
}
