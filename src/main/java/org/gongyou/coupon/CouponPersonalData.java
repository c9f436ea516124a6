package org.gongyou.coupon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.personal.PersonalData;

/** Coupons say nothing of a person but what was won and spent: a merchant is paid for them, so they stay, and lead to nobody. */
@ApplicationScoped
class CouponPersonalData implements PersonalData {

    private final CouponRepository repository;
    private final Coupons coupons;
    private final ObjectMapper json;

    CouponPersonalData(CouponRepository repository, Coupons coupons, ObjectMapper json) {
        this.repository = repository;
        this.coupons = coupons;
        this.json = json;
    }

    @Override
    public String section() {
        return "coupons";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return repository
                .all(worker)
                .map(rows -> json.valueToTree(
                        rows.stream().map(row -> coupons.view(row, Language.ZH)).toList()));
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return Uni.createFrom().voidItem();
    }
}
