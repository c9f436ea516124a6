package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Stand-in. */
@ApplicationScoped
public class Households {

    Households() {}

    public Uni<Picture> picture(UUID worker, LocalDate on) {
        return Uni.createFrom().failure(new ProblemException(RequestProblem.NOT_FOUND));
    }

    public Uni<List<KeptPaper>> papers(UUID worker, LocalDate on) {
        return Uni.createFrom().item(List.of());
    }

    public Picture pictureOf(HouseholdRequest typed, LocalDate on) {
        List<Head> heads = new ArrayList<>();
        Set<String> missing = new HashSet<>();
        for (int i = 0; i < typed.members().size(); i++)
            heads.add(head(typed.members().get(i), i, on, missing));
        int owned = (int) typed.dwellings().stream()
                .filter(dwelling -> dwelling.kind().equals("OWNED"))
                .count();
        HouseholdRequest.Spent spent =
                typed.spending() == null ? new HouseholdRequest.Spent(null, null, null, null, null) : typed.spending();
        return new Picture(
                on,
                heads,
                new Means(owned, whole(typed.shops()), whole(typed.hiredHands()), 0, 0, fen(typed.savings())),
                new Spending(
                        fen(spent.illness()),
                        fen(spent.schooling()),
                        fen(spent.disability()),
                        fen(spent.accident()),
                        fen(spent.necessary())),
                missing);
    }

    private static Head head(HouseholdRequest.Member said, int i, LocalDate on, Set<String> missing) {
        if (said.income() == null) missing.add("/members/" + i + "/income");
        return new Head(
                "",
                said.relation() == Relation.SELF,
                said.relation(),
                said.bornOn() == null ? 40 : Period.between(said.bornOn(), on).getYears(),
                said.work() == null ? Work.NONE : said.work(),
                said.income() == null ? 0 : said.income().netInFen(),
                said.income() == null ? 0 : said.income().grossInFen(),
                said.illness() == null ? Illness.NONE : said.illness().kind(),
                said.disability() == null ? 0 : said.disability().grade(),
                said.schooling() == null ? Schooling.NONE : said.schooling().level(),
                said.schooling() == null || said.schooling().schoolKind() == null
                        ? SchoolKind.PUBLIC
                        : said.schooling().schoolKind(),
                false);
    }

    private static int whole(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static long fen(HouseholdRequest.@Nullable Amount amount) {
        return amount == null ? 0 : amount.amountInFen();
    }
}
