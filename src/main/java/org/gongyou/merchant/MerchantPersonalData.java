package org.gongyou.merchant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PersonalData;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Which merchants a person owns or serves at, under what name and phone. Whoever leaves does neither. */
@ApplicationScoped
class MerchantPersonalData implements PersonalData {

    private final MerchantRepository merchants;
    private final ClerkRepository clerks;
    private final Vault vault;
    private final ObjectMapper json;

    MerchantPersonalData(MerchantRepository merchants, ClerkRepository clerks, Vault vault, ObjectMapper json) {
        this.merchants = merchants;
        this.clerks = clerks;
        this.vault = vault;
        this.json = json;
    }

    @Override
    public String section() {
        return "merchants";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        ArrayNode all = json.createArrayNode();
        return merchants
                .ownedBy(List.of(worker))
                .invoke(owned -> owned.forEach(merchant -> add(
                        all,
                        "owner",
                        merchant.id(),
                        merchant.owner().name(vault),
                        merchant.owner().phone(vault))))
                .chain(() -> clerks.ofAccounts(List.of(worker)))
                .invoke(serving -> serving.forEach(
                        clerk -> add(all, "clerk", clerk.merchantId(), clerk.name(vault), clerk.phone(vault))))
                .replaceWith(all);
    }

    private static void add(
            ArrayNode all, String as, UUID merchant, @Nullable PersonName name, @Nullable PhoneNumber phone) {
        all.addObject()
                .put("as", as)
                .put("merchantId", merchant.toString())
                .put("name", name == null ? null : name.value())
                .put("phone", phone == null ? null : phone.e164());
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return clerks.removeOfAccount(worker)
                .chain(() -> merchants.ownedBy(List.of(worker)))
                .chain(owned -> Multi.createFrom()
                        .iterable(owned)
                        .onItem()
                        .transformToUniAndConcatenate(merchant -> {
                            merchant.dismissOwner();
                            return merchants.flush();
                        })
                        .onItem()
                        .ignoreAsUni());
    }
}
