package org.gongyou.lawyer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PersonalData;
import org.gongyou.platform.personal.PhoneNumber;

/**
 * What is kept of a person as a lawyer. Whoever leaves is off the list without name and phone; that the licence stood against
 * somebody stays, since it keeps others of the firm from the other side (律师法 art. 39).
 */
@ApplicationScoped
class LawyerPersonalData implements PersonalData {

    private final LawyerRepository lawyers;
    private final EngagementRepository engagements;
    private final LawyerRegister register;
    private final OtherSides sides;
    private final Vault vault;
    private final ObjectMapper json;

    LawyerPersonalData(
            LawyerRepository lawyers,
            EngagementRepository engagements,
            LawyerRegister register,
            OtherSides sides,
            Vault vault,
            ObjectMapper json) {
        this.lawyers = lawyers;
        this.engagements = engagements;
        this.register = register;
        this.sides = sides;
        this.vault = vault;
        this.json = json;
    }

    @Override
    public String section() {
        return "lawyer";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        ArrayNode all = json.createArrayNode();
        return lawyers.ofAccounts(List.of(worker))
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(lawyer ->
                                engagements.of(lawyer.id()).invoke(acted -> write(all.addObject(), lawyer, acted)))
                        .onItem()
                        .ignoreAsUni())
                .replaceWith(all);
    }

    private void write(ObjectNode entry, Lawyer lawyer, List<Engagement> acted) {
        PersonName name = lawyer.name(vault);
        PhoneNumber phone = lawyer.phone(vault);
        entry.put("code", lawyer.code())
                .put("name", name == null ? null : name.value())
                .put("phone", phone == null ? null : phone.e164())
                .set("practice", json.valueToTree(lawyer.practice()));
        ArrayNode list = entry.putArray("engagements");
        acted.forEach(one -> list.addObject()
                .put("name", sides.open(one.content()).name())
                .put("from", one.fromOn().toString()));
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return lawyers.ofAccounts(List.of(worker)).chain(found -> Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(register::remove)
                .onItem()
                .ignoreAsUni());
    }
}
