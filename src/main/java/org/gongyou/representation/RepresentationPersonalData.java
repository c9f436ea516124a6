package org.gongyou.representation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.lawyer.Lawyers;
import org.gongyou.platform.personal.PersonalData;

/**
 * What lawyers were asked and have said. Who was asked about a worker's case is in the case's timeline. That a lawyer had a
 * matter stays as hashes, since it keeps them and their firm from the other side for ever.
 */
@ApplicationScoped
class RepresentationPersonalData implements PersonalData {

    private final OfferRepository offers;
    private final Lawyers lawyers;
    private final ObjectMapper json;

    RepresentationPersonalData(OfferRepository offers, Lawyers lawyers, ObjectMapper json) {
        this.offers = offers;
        this.lawyers = lawyers;
        this.json = json;
    }

    @Override
    public String section() {
        return "lawyerOffers";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        ArrayNode all = json.createArrayNode();
        return lawyers.ofAccount(worker)
                .chain(lawyer -> lawyer == null
                        ? Uni.createFrom().item(all)
                        : offers.ofLawyer(lawyer.id(), Integer.MAX_VALUE)
                                .invoke(asked -> asked.forEach(offer -> all.addObject()
                                        .put("number", offer.number())
                                        .put("state", offer.state().name())
                                        .put("offeredAt", offer.offeredAt().toString())))
                                .replaceWith(all))
                .map(done -> done);
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return offers.forgetDeclarations(worker).replaceWithVoid();
    }
}
