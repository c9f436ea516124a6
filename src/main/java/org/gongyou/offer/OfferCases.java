package org.gongyou.offer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.merchant.MerchantName;
import org.gongyou.merchant.Merchants;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** What cases about offers say of them. In the caller's session. */
@ApplicationScoped
class OfferCases {

    private final Merchants merchants;
    private final OfferJson offers;
    private final ObjectMapper json;

    OfferCases(Merchants merchants, OfferJson offers, ObjectMapper json) {
        this.merchants = merchants;
        this.offers = offers;
        this.json = json;
    }

    /** The proposal's own id is the case's. */
    Uni<JsonNode> ofProposal(UUID caseId, Language language) {
        return one("id", caseId).map(offer -> told(offer, language));
    }

    /** Nothing once the task has ended. */
    Uni<JsonNode> ofTask(UUID caseId, Language language) {
        return one("taskId", caseId).map(offer -> told(offer, language));
    }

    private static Uni<@Nullable OfferOnFile> one(String field, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createQuery("from OfferOnFile where " + field + " = :id", OfferOnFile.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull());
    }

    private JsonNode told(@Nullable OfferOnFile offer, Language language) {
        ObjectNode told = json.createObjectNode();
        if (offer == null) return told;
        OfferDetails details = offers.read(offer.details());
        MerchantName merchant = merchants.known(offer.merchantId());
        told.put("offerId", offer.id().toString())
                .put("title", details.title().in(language))
                .put("merchantId", offer.merchantId().toString())
                .put("merchantName", merchant == null ? null : merchant.name());
        return told.set("offer", json.valueToTree(details));
    }
}
