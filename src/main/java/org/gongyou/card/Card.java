package org.gongyou.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.gongyou.membership.Member;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** A card from its issue to its replacement or end. A member's latest one is what the member has. */
@Entity
@Table(name = "card")
class Card {

    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private UUID workerId;

    @Column(updatable = false)
    private String number;

    private boolean latest;

    @Column(updatable = false)
    private UUID membershipId;

    @Column(updatable = false)
    private String memberNumber;

    private UUID unionId;

    @Enumerated(EnumType.STRING)
    private CardState state;

    @Enumerated(EnumType.STRING)
    private @Nullable FreezeReason freezeReason;

    private int registeredYear;
    private LocalDate validUntil;
    private @Nullable LocalDate remindOn;

    @Column(updatable = false)
    private Instant issuedAt;

    @Version
    private long version;

    protected Card() {}

    /** Issued is registered for the year. */
    Card(Member member, String number, CardRules rules) {
        this.id = Ids.next();
        this.workerId = member.worker();
        this.number = number;
        this.latest = true;
        this.membershipId = member.membership();
        this.memberNumber = member.memberNumber();
        this.unionId = member.union();
        this.state = CardState.VALID;
        this.issuedAt = rules.now();
        register(rules.today().getYear(), rules);
    }

    private Card(Card old, String number, CardRules rules) {
        this.id = Ids.next();
        this.workerId = old.workerId;
        this.number = number;
        this.latest = true;
        this.membershipId = old.membershipId;
        this.memberNumber = old.memberNumber;
        this.unionId = old.unionId;
        this.state = CardState.VALID;
        this.issuedAt = rules.now();
        this.registeredYear = old.registeredYear;
        this.validUntil = old.validUntil;
        this.remindOn = rules.reminder(validUntil, rules.today());
    }

    void register(int year, CardRules rules) {
        registeredYear = year;
        validUntil = rules.validUntil(year);
        remindOn = rules.reminder(validUntil, rules.today());
    }

    /** The same year again changes nothing. */
    void renew(CardRules rules) {
        CardState today = stateOn(rules.today());
        if (today == CardState.EXPIRED) {
            state = today.to(CardState.VALID);
        } else if (today != CardState.VALID) {
            throw new ProblemException(CardProblem.ILLEGAL_STATE);
        }
        int year = rules.today().getYear();
        if (registeredYear < year) {
            register(year, rules);
        }
    }

    void moveTo(UUID union) {
        unionId = union;
    }

    void freeze(FreezeReason reason, LocalDate today) {
        state = stateOn(today).to(CardState.FROZEN);
        freezeReason = reason;
    }

    /** What is frozen already stays frozen for its reason. */
    void reportLost(LocalDate today) {
        if (state != CardState.FROZEN) {
            freeze(FreezeReason.LOST, today);
        }
    }

    void unfreeze() {
        state = state.to(CardState.VALID);
        freezeReason = null;
    }

    /** Registered as long as this one, under another number. */
    Card replace(String newNumber, CardRules rules) {
        requireNotFrozenByUnion();
        state = stateOn(rules.today()).to(CardState.REPLACED);
        freezeReason = null;
        giveWay();
        return new Card(this, newNumber, rules);
    }

    void requireNotFrozenByUnion() {
        if (freezeReason != null && freezeReason != FreezeReason.LOST) {
            throw new ProblemException(CardProblem.FROZEN);
        }
    }

    void end() {
        state = state.to(CardState.ENDED);
        freezeReason = null;
        remindOn = null;
    }

    /** Another one is the latest from now on. */
    void giveWay() {
        latest = false;
        remindOn = null;
    }

    /** @return how many days before the end the reminder was due; null when it is not, or too late */
    @Nullable
    Long remind(CardRules rules) {
        LocalDate today = rules.today();
        LocalDate due = remindOn;
        if (due == null || due.isAfter(today)) {
            return null;
        }
        remindOn = rules.reminder(validUntil, today);
        return stateOn(today) == CardState.VALID ? ChronoUnit.DAYS.between(due, validUntil) : null;
    }

    CardState stateOn(LocalDate today) {
        return CardOnFile.stateOn(today, state, validUntil);
    }

    boolean isOver() {
        return state.isOver();
    }

    boolean isOf(UUID membership) {
        return membershipId.equals(membership);
    }

    UUID id() {
        return id;
    }

    UUID workerId() {
        return workerId;
    }

    UUID unionId() {
        return unionId;
    }

    long version() {
        return version;
    }

    CardOnFile onFile() {
        return new CardOnFile(
                number, memberNumber, unionId, state, freezeReason, registeredYear, validUntil, issuedAt, version);
    }
}
