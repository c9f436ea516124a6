package org.gongyou.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.casework.WorkCase;
import org.gongyou.evidence.EvidenceKind;
import org.gongyou.evidence.MadeUpEvidence;

/** What the courier of the demo has to show: pictures that lie among the resources. */
@ApplicationScoped
class DemoEvidence {

    /** A picture and what is said of it. */
    private record Exhibit(String file, String caption, EvidenceKind kind, int daysAgo) {}

    private static final List<Exhibit> ALL = List.of(
            new Exhibit("payslip.png", "演示：八月、九月工资条", EvidenceKind.PAYSLIP, 40),
            new Exhibit("attendance.png", "演示：九月考勤记录", EvidenceKind.ATTENDANCE, 55),
            new Exhibit("chat.png", "演示：与站长的聊天记录", EvidenceKind.CHAT, 30));

    private final MadeUpEvidence evidence;
    private final Clock clock;

    DemoEvidence(MadeUpEvidence evidence, Clock clock) {
        this.evidence = evidence;
        this.clock = clock;
    }

    Uni<Void> of(WorkCase subject) {
        return Multi.createFrom()
                .iterable(ALL)
                .onItem()
                .transformToUniAndConcatenate(one -> evidence.put(
                        subject,
                        picture(one.file()),
                        one.caption(),
                        one.kind(),
                        ChinaDay.today(clock).minusDays(one.daysAgo())))
                .onItem()
                .ignoreAsUni();
    }

    private static byte[] picture(String name) {
        try (InputStream file = DemoEvidence.class.getResourceAsStream("/demo/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
