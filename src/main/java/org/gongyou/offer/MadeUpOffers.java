package org.gongyou.offer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.merchant.MerchantScopes;
import org.gongyou.platform.language.Language;

/** Offers of a demonstration, marked as such. */
@ApplicationScoped
public class MadeUpOffers {

    private final OfferImports imports;
    private final OfferRegister register;
    private final MerchantScopes scopes;

    MadeUpOffers(OfferImports imports, OfferRegister register, MerchantScopes scopes) {
        this.imports = imports;
        this.register = register;
        this.scopes = scopes;
    }

    /**
     * Enters a table of the form that officers import, in the caller's transaction. The merchants it names are known to this
     * instance already.
     *
     * @throws org.gongyou.platform.problem.ProblemException 422 with what is wrong with the table
     */
    public Uni<Void> enter(byte[] table) {
        OfferImport list = imports.list(scopes.everything(), table, true);
        return register.within(() -> imports.enter(list, Language.EN));
    }

    /** After the commit: this instance knows them at once. */
    public Uni<Void> renew() {
        return register.renew();
    }
}
