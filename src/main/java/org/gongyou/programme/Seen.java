package org.gongyou.programme;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.gongyou.household.Head;
import org.gongyou.household.Illness;
import org.gongyou.household.Means;
import org.gongyou.household.PaperKind;
import org.gongyou.household.Picture;
import org.gongyou.household.SchoolKind;
import org.gongyou.household.Schooling;
import org.gongyou.household.Spending;
import org.gongyou.household.Work;

/**
 * What a picture comes to in numbers. Nobody becomes poorer by who else names their family: what is earned, and what excludes,
 * is everybody's; heads and what makes needy are of those who count here ({@link Head#countsHere}).
 */
final class Seen {

    private final Picture picture;
    private final List<Head> heads;

    Seen(Picture picture) {
        this.picture = picture;
        this.heads = picture.heads().stream().filter(Head::countsHere).toList();
    }

    Picture picture() {
        return picture;
    }

    Means means() {
        return picture.means();
    }

    Spending spending() {
        return picture.spending();
    }

    long heads() {
        return heads.size();
    }

    long elsewhere() {
        return picture.heads().size() - (long) heads.size();
    }

    /** Spouses and minor children who stand in another household too. */
    long shared() {
        return count(Head::countedElsewhere);
    }

    /** Without a document: heads, until a paper shows otherwise. */
    long undocumented() {
        return owed(PaperKind.BIRTH_CERTIFICATE) + owed(PaperKind.HOUSEHOLD_REGISTER);
    }

    long spousesLeft() {
        return owed(PaperKind.MARITAL_STATUS);
    }

    private long owed(PaperKind kind) {
        return picture.proofs().getOrDefault(kind, 0);
    }

    long younger(int age) {
        return count(head -> head.age() < age);
    }

    long older(int age) {
        return count(head -> head.age() >= age);
    }

    long earners() {
        return picture.heads().stream()
                .filter(head -> head.netIncomeInFen() > 0 || head.grossIncomeInFen() > 0)
                .count();
    }

    long in(Work work) {
        return count(head -> head.work() == work);
    }

    long ill(Illness illness) {
        return count(head -> head.illness() == illness);
    }

    long disabled(int upToGrade) {
        return count(head -> head.disabilityGrade() > 0 && head.disabilityGrade() <= upToGrade);
    }

    long at(Schooling... levels) {
        return count(head -> Arrays.asList(levels).contains(head.schooling()));
    }

    long school(SchoolKind... kinds) {
        return picture.heads().stream()
                .filter(head -> head.schooling() != Schooling.NONE
                        && Arrays.asList(kinds).contains(head.schoolKind()))
                .count();
    }

    long applicantAge() {
        return picture.heads().stream()
                .filter(Head::applicant)
                .mapToLong(Head::age)
                .findFirst()
                .orElse(0);
    }

    boolean applicant(Predicate<Head> is) {
        return picture.heads().stream().filter(Head::applicant).anyMatch(is);
    }

    long net() {
        return sum(Head::netIncomeInFen);
    }

    long gross() {
        return sum(Head::grossIncomeInFen);
    }

    long netPerHead() {
        return Arithmetic.perHead(net(), heads());
    }

    long grossPerHead() {
        return Arithmetic.perHead(gross(), heads());
    }

    private long count(Predicate<Head> which) {
        return heads.stream().filter(which).count();
    }

    private long sum(ToLongFunction<Head> income) {
        return picture.heads().stream().mapToLong(income).sum();
    }
}
