package org.gongyou.proceeding;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which papers a closing file needs, by service: the city says so. */
@Singleton
class ClosingChecklist {

    private final Map<String, String> byService;

    ClosingChecklist(@ConfigProperty(name = "gongyou.proceeding.closing-papers") Map<String, String> byService) {
        this.byService = Map.copyOf(byService);
    }

    List<ClosingPaper> needed(String service) {
        String listed = byService.getOrDefault(service, ClosingPaper.CLOSING_REPORT.name());
        return Arrays.stream(listed.split(","))
                .map(String::strip)
                .map(ClosingPaper::valueOf)
                .toList();
    }

    /** What of it is not there; proof of payment only where there was money. */
    List<ClosingPaper> missing(String service, Set<ClosingPaper> there, CaseEnd end) {
        return needed(service).stream()
                .filter(paper -> paper != ClosingPaper.PROOF_OF_PAYMENT || end == CaseEnd.PAID)
                .filter(paper -> !there.contains(paper))
                .toList();
    }
}
