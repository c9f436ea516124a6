package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.tally.Benefit;
import org.gongyou.tally.TallySubjects;

/** What campaigns are called in statistics. */
@ApplicationScoped
class TalliedCampaigns implements TallySubjects {

    private final CampaignText text;

    TalliedCampaigns(CampaignText text) {
        this.text = text;
    }

    @Override
    public Benefit kind() {
        return Benefit.COUPON;
    }

    @Override
    public Uni<Map<UUID, Subject>> named(Collection<UUID> ids) {
        return Panache.withSession(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select * from campaign where id = any(cast(:ids as uuid[]))", Campaign.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList())
                .map(found -> found.stream().collect(Collectors.toMap(Campaign::id, this::subject))));
    }

    private Subject subject(Campaign campaign) {
        return new Subject(campaign.code(), text.read(campaign.content()).title(), campaign.quota());
    }
}
