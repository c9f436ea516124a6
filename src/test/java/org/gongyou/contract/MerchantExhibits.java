package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.merchant.MerchantOffice;
import org.gongyou.offer.OfferOffice;
import org.gongyou.support.SignIn.Person;

/** What there is to read of merchants and what they offer. */
@ApplicationScoped
class MerchantExhibits implements RoomExhibits {

    private final MerchantOffice office;
    private final OfferOffice offers;

    MerchantExhibits(MerchantOffice office, OfferOffice offers) {
        this.office = office;
        this.offers = offers;
    }

    @Override
    public void addTo(Map<String, Read> reads) {
        String merchant = office.merchant("exhibit", 45.95, 1);
        String store = office.store(merchant, 1);
        reads.put("/v1/merchants/{id}", new Read("/v1/merchants/" + merchant, ""));
        reads.put("/v1/stores/{id}", new Read("/v1/stores/" + store, ""));
        String token = office.administratorToken();
        for (String path : List.of(
                "/officer/v1/merchants",
                "/officer/v1/merchants/export",
                "/officer/v1/offers",
                "/officer/v1/offers/export")) {
            reads.put(path, new Read(path, token));
        }
        String managed = "/officer/v1/merchants/" + merchant;
        reads.put("/officer/v1/merchants/{id}", new Read(managed, token));
        reads.put("/officer/v1/merchants/{id}/stores", new Read(managed + "/stores", token));
        reads.put("/officer/v1/stores/{id}", new Read("/officer/v1/stores/" + store, token));
        String offer = offers.offer(merchant);
        reads.put("/v1/offers", new Read("/v1/offers?lat=45.95&lon=-165", ""));
        reads.put("/v1/offers/{id}", new Read("/v1/offers/" + offer, ""));
        reads.put("/officer/v1/offers/{id}", new Read("/officer/v1/offers/" + offer, token));
        reads.put("/officer/v1/offers/{id}/reports", new Read("/officer/v1/offers/" + offer + "/reports", token));
        Person owner = office.owner(merchant);
        for (String path : List.of("/merchant/v1/clerks", "/merchant/v1/offers", "/merchant/v1/stores")) {
            reads.put(path, new Read(path, owner.accessToken()));
        }
    }
}
