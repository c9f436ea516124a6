package org.gongyou.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.account.TakeoverProof;

/** The member number, which stands on the card and in the certificate; also of who has left, for the number stays theirs. */
@ApplicationScoped
class MemberNumberProof implements TakeoverProof {

    private final MembershipRepository repository;

    MemberNumberProof(MembershipRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return "MEMBER_NUMBER";
    }

    @Override
    public Uni<Boolean> proves(UUID account, String value) {
        return repository
                .earlierNumber(account)
                .map(number -> number != null && MemberNumber.isSpelling(value, number));
    }
}
