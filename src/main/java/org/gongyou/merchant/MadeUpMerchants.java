package org.gongyou.merchant;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;

/** Merchants of a demonstration, marked as such. Every call but the last works in the caller's transaction. */
@ApplicationScoped
public class MadeUpMerchants {

    private final MerchantImports imports;
    private final MerchantRepository merchants;
    private final MerchantRegister register;
    private final MerchantOwners owners;
    private final MadeUpClerks clerks;
    private final MerchantScopes scopes;

    MadeUpMerchants(
            MerchantImports imports,
            MerchantRepository merchants,
            MerchantRegister register,
            MerchantOwners owners,
            MadeUpClerks clerks,
            MerchantScopes scopes) {
        this.imports = imports;
        this.merchants = merchants;
        this.register = register;
        this.owners = owners;
        this.clerks = clerks;
        this.scopes = scopes;
    }

    /**
     * Enters a table of the form that officers import. The unions it names stand already.
     *
     * @throws org.gongyou.platform.problem.ProblemException 422 with what is wrong with the table
     */
    public Uni<Void> enter(byte[] table) {
        MerchantImport list = new MerchantImport(scopes.everything(), table, true);
        return register.within(() -> imports.enter(list, Language.EN));
    }

    /** Somebody owns a merchant, named by its code. */
    public Uni<Void> appoint(String merchant, PhoneNumber phone, PersonName name) {
        return merchants.coded(List.of(merchant)).chain(found -> owners.appoint(found.get(0), phone, name));
    }

    /** Somebody serves at a store, named by its code. @return the account */
    public Uni<UUID> employ(String store, PhoneNumber phone, PersonName name) {
        return clerks.employ(store, phone, name);
    }

    /** After the commit: this instance knows them at once. */
    public Uni<Void> renew() {
        return register.renew();
    }
}
