package org.gongyou.relief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.platform.language.Language;
import org.gongyou.programme.Programme;

/** What the case shows of an application, to the applicant and the officers alike. */
@ApplicationScoped
class ReliefDetails {

    private final ReliefText text;
    private final ReliefAssessing assessing;
    private final ObjectMapper json;

    ReliefDetails(ReliefText text, ReliefAssessing assessing, ObjectMapper json) {
        this.text = text;
        this.assessing = assessing;
        this.json = json;
    }

    JsonNode of(ReliefApplication application, Language language) {
        ObjectNode shown = json.createObjectNode();
        if (application.content() == null) return shown;
        Programme programme = assessing.programme(application);
        shown.put("programme", programme.code());
        shown.put("programmeName", programme.name().in(language));
        shown.put("programmeVersion", programme.version());
        shown.set("said", json.valueToTree(ReliefSaid.of(text.open(application), language)));
        Weighed weighed = text.weighed(application);
        if (weighed != null) shown.set("finding", json.valueToTree(FindingView.of(weighed, programme, language)));
        Long amount = application.settled().amountInFen();
        if (amount != null) shown.put("amountInFen", amount);
        if (application.settled().first() > 0)
            shown.put("firstInFen", application.settled().first());
        return shown;
    }
}
