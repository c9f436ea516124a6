package org.gongyou.casework;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** Port: one kind of thing that is applied for and decided. */
public interface CaseKind {

    /** Stable name, upper case; part of the API. */
    String name();

    /** Two letters that begin the numbers of its cases. */
    String prefix();

    Words title();

    StateGraph graph();

    /** What an officer needs to see and decide it. */
    OfficerFunction function();

    /** The reasons a reasoned edge may carry. */
    List<Reason> reasons();

    /**
     * What taking the edge does in the feature, inside the kernel's transaction and before the state changes. A
     * {@code ProblemException} refuses the step.
     */
    Uni<Void> take(Step step);

    /** What the case is about, in the language of the reader; personal values masked. */
    Uni<JsonNode> details(UUID worker, UUID caseId, Language language);
}
