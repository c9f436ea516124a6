package org.gongyou.proceeding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.personal.PersonalData;

/** How far a worker's cases went, and the money; of a lawyer, the account that is paid. */
@ApplicationScoped
class ProceedingPersonalData implements PersonalData {

    private final ProceedingRepository rows;
    private final ProceedingBook book;
    private final LawyerAccounts accounts;
    private final ObjectMapper json;

    ProceedingPersonalData(ProceedingRepository rows, ProceedingBook book, LawyerAccounts accounts, ObjectMapper json) {
        this.rows = rows;
        this.book = book;
        this.accounts = accounts;
        this.json = json;
    }

    @Override
    public String section() {
        return "proceedings";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        ArrayNode all = json.createArrayNode();
        return rows.cases(worker)
                .chain(cases -> Multi.createFrom()
                        .iterable(cases)
                        .onItem()
                        .transformToUniAndConcatenate(caseId -> book.standing(worker, caseId)
                                .invoke(standing -> write(all.addObject(), caseId, standing)))
                        .onItem()
                        .ignoreAsUni())
                .replaceWith(all);
    }

    private void write(ObjectNode entry, UUID caseId, Standing standing) {
        entry.put("caseId", caseId.toString());
        ObjectNode steps = entry.putObject("happened");
        standing.happened().forEach((step, day) -> steps.put(step.name(), day.toString()));
        entry.set("outcome", json.valueToTree(standing.outcome()));
        entry.set("received", json.valueToTree(standing.recoveries()));
        entry.set("closing", json.valueToTree(standing.closing()));
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return rows.erase(worker).chain(() -> accounts.forget(worker));
    }
}
