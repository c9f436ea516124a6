package org.gongyou.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import org.gongyou.platform.personal.PersonalData;

/** The account as personal data: nothing of it has to be kept by law once the person leaves. */
@ApplicationScoped
class AccountPersonalData implements PersonalData {

    /** Long enough to look into a dispute about whose account it was. */
    private static final Period TAKEOVERS_KEPT = Period.ofDays(730);

    private final AccountRepository accounts;
    private final DeviceRepository devices;
    private final TakeoverRepository takeovers;
    private final AccountExport export;
    private final AccountEnd end;
    private final ObjectMapper json;

    AccountPersonalData(
            AccountRepository accounts,
            DeviceRepository devices,
            TakeoverRepository takeovers,
            AccountExport export,
            AccountEnd end,
            ObjectMapper json) {
        this.accounts = accounts;
        this.devices = devices;
        this.takeovers = takeovers;
        this.export = export;
        this.end = end;
        this.json = json;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        ObjectNode all = json.createObjectNode();
        return accounts.find(worker)
                .invoke(account -> all.set("account", json.valueToTree(account == null ? null : export.of(account))))
                .chain(() -> devices.ofWorker(worker))
                .invoke(known -> all.set("devices", json.valueToTree(export.of(known))))
                .chain(() -> takeovers.ofWorker(worker))
                .invoke(asked -> all.set("takeovers", json.valueToTree(export.ofTakeovers(asked))))
                .replaceWith(all);
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return end.erase(worker);
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        return takeovers.deleteEndedBefore(now.minus(TAKEOVERS_KEPT));
    }
}
