package org.gongyou.proceeding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyou.legalaid.Service;

/**
 * What a lawyer gets for a case: for each stage, what the nearest union's table said on the day.
 *
 * @param path the union of the case and those above it, the nearest first
 */
record Tariff(List<FeeView> table, List<UUID> path, Service service, LocalDate on) {

    /** One stage of the sum. */
    record Line(Stage stage, long amountInFen) {}

    Tariff {
        table = List.copyOf(table);
        path = List.copyOf(path);
    }

    List<Line> of(Collection<Stage> stages) {
        return stages.stream().sorted().flatMap(stage -> of(stage).stream()).toList();
    }

    private Optional<Line> of(Stage stage) {
        return table.stream()
                .filter(fee -> fee.service() == service && fee.stage() == stage)
                .filter(fee ->
                        path.contains(fee.unionId()) && !fee.effectiveFrom().isAfter(on))
                .min(Comparator.comparingInt((FeeView fee) -> path.indexOf(fee.unionId()))
                        .thenComparing(FeeView::effectiveFrom, Comparator.reverseOrder()))
                .map(fee -> new Line(stage, fee.amountInFen()));
    }
}
