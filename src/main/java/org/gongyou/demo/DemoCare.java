package org.gongyou.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What else is said of every tenth station, as a table of the form that officers import. */
final class DemoCare {

    private static final int EVERY = 10;
    private static final String COLUMNS =
            ",region,hostName,hostPhone,stars,doorHelp,specialDays,facilityStates,confirmed\n";
    private static final int FACILITIES = 10;
    private static final int UNION = 11;

    private DemoCare() {}

    static String code(int number) {
        return "HRB-%05d".formatted(number);
    }

    static String table(Ground ground, LocalDate today) {
        List<String> lines = DemoStations.table(ground).lines().toList();
        return IntStream.range(1, lines.size())
                .filter(number -> number % EVERY == 0)
                .mapToObj(number -> lines.get(number) + more(number, lines.get(number), today))
                .collect(Collectors.joining("\n", lines.get(0) + COLUMNS, "\n"));
    }

    private static String more(int number, String line, LocalDate today) {
        String[] cells = line.substring(1, line.length() - 1).split("\",\"", -1);
        int turn = number / EVERY;
        boolean seen = turn % 3 != 0;
        String first = cells[FACILITIES].split(";")[0];
        String broken = turn % 4 == 0 ? "BROKEN" : "WORKS";
        String when = today.minusDays(turn % 60) + "T02:00:00Z/KEEPER";
        return ",\"%s\",\"演示单位%d\",\"0451-0000%04d\",\"%d\",\"%s\",\"%s\",\"%s\",\"%s\""
                .formatted(
                        cells[UNION],
                        number,
                        number,
                        turn % 6,
                        turn % 5 == 0 ? "按门铃，值班人员开门" : "",
                        closure(turn, today),
                        seen && !first.isEmpty() ? first + "=" + broken + "@" + when : "",
                        seen ? when : "");
    }

    private static String closure(int turn, LocalDate today) {
        return switch (turn % 7) {
            case 2 -> today + "/" + today.plusDays(6) + "=off=设备检修";
            case 4 -> today.plusDays(1) + "=10:00-14:00=停电";
            default -> "";
        };
    }
}
