package org.gongyou.publicnotice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What everybody may know of a case for some days. */
@Entity
@Table(name = "public_notice")
@IdClass(PublicNotice.Key.class)
class PublicNotice {

    record Key(UUID unionId, UUID id) implements Serializable {}

    @Id
    @Column(name = "union_id", updatable = false)
    private UUID unionId;

    @Id
    private UUID id;

    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Column(updatable = false)
    private String programme;

    @Column(name = "programme_zh", updatable = false)
    private String programmeZh;

    @Column(name = "programme_en", updatable = false)
    private String programmeEn;

    /** Masked, and sealed; null once it is not posted any more. */
    private byte @Nullable [] name;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "basic_union_id", updatable = false)
    private @Nullable UUID basicUnionId;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    @Column(name = "posted_at", updatable = false)
    private Instant postedAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Column(name = "open_objections")
    private int openObjections;

    private int upheld;

    private int postings;

    private boolean told;

    @Version
    private long version;

    protected PublicNotice() {}

    PublicNotice(NoticeOrder order, byte[] name, Instant postedAt, Instant endsAt) {
        this.unionId = order.union();
        this.id = Ids.next();
        this.workerId = order.worker();
        this.caseId = order.caseId();
        this.caseNumber = order.caseNumber();
        this.programme = order.programme();
        this.programmeZh = order.programmeName().zh();
        this.programmeEn = order.programmeName().en();
        this.name = name;
        this.scope = order.scope();
        this.basicUnionId = order.basicUnion();
        this.state = NoticeState.POSTED;
        this.postedAt = postedAt;
        this.endsAt = endsAt;
    }

    void takeDown() {
        become(NoticeState.TAKEN_DOWN);
        told = true;
    }

    void end() {
        become(NoticeState.OVER);
    }

    private void become(NoticeState next) {
        if (state != NoticeState.POSTED) throw new ProblemException(NoticeProblem.ILLEGAL_STATE);
        state = next;
        name = null;
    }

    void watchersKnow() {
        told = true;
    }

    void objected() {
        openObjections++;
    }

    void answered(boolean right) {
        openObjections--;
        if (right) upheld++;
    }

    void putUp(int photos) {
        postings += photos;
    }

    boolean isRunning(Instant now) {
        return state == NoticeState.POSTED && now.isBefore(endsAt);
    }

    boolean isTold() {
        return told;
    }

    LocalDate lastDay() {
        return ChinaDay.of(endsAt.minusSeconds(1));
    }

    UUID unionId() {
        return unionId;
    }

    UUID id() {
        return id;
    }

    UUID workerId() {
        return workerId;
    }

    UUID caseId() {
        return caseId;
    }

    String caseNumber() {
        return caseNumber;
    }

    String programme() {
        return programme;
    }

    Words programmeName() {
        return new Words(programmeZh, programmeEn);
    }

    byte @Nullable [] name() {
        return name;
    }

    Scope scope() {
        return scope;
    }

    @Nullable
    UUID basicUnionId() {
        return basicUnionId;
    }

    NoticeState state() {
        return state;
    }

    Instant postedAt() {
        return postedAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    int openObjections() {
        return openObjections;
    }

    int upheld() {
        return upheld;
    }

    long version() {
        return version;
    }
}
