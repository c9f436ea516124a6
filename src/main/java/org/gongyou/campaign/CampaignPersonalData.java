package org.gongyou.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.gongyou.platform.personal.PersonalData;

/**
 * Taking part in campaigns as personal data. Slots, tickets and numbers stay, since a draw and an order are checked long
 * afterwards; they lead to nobody once the account is gone. A place on a waiting list goes, and which papers were shown.
 */
@ApplicationScoped
class CampaignPersonalData implements PersonalData {

    private static final String TAKEN_PART = """
            select 'ticket', cast(campaign_id as text), ticket from campaign_entry where worker_id = :worker
            union all
            select 'waiting', cast(campaign_id as text), state from campaign_waiting where worker_id = :worker
            union all
            select 'number', cast(campaign_id as text), cast(number as text) from campaign_number where worker_id = :worker
            """;

    private final ObjectMapper json;

    CampaignPersonalData(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String section() {
        return "campaigns";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKEN_PART, Tuple.class)
                        .setParameter("worker", worker)
                        .getResultList())
                .map(rows -> json.valueToTree(rows.stream().map(this::exported).toList()));
    }

    private ObjectNode exported(Tuple row) {
        return json.createObjectNode()
                .put("campaignId", row.get(1, String.class))
                .put(row.get(0, String.class), row.get(2, String.class));
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return delete("delete from campaign_waiting where worker_id = :worker", worker)
                .chain(() -> delete("update campaign_papers set file_ids = '{}' where worker_id = :worker", worker));
    }

    private static Uni<Void> delete(String sql, UUID worker) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
