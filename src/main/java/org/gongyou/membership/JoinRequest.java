package org.gongyou.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application to join. Name, document and phone are the account's.
 *
 * @param employer the one to join through; absent for work without an employer
 * @param otherEmployers whoever has several names all; none when absent
 * @param platform the platform a courier or driver works for
 * @param agent its station agent (站点承包商), who is somebody else
 * @param chosenUnionId a street, industry or joint union the worker prefers; the employer does not learn of it
 * @param photos ids of uploaded files; none when absent
 */
public record JoinRequest(
        @Valid @Nullable Employer employer,
        @Size(max = 5) List<@Valid @NotNull Employer> otherEmployers,
        @Valid @Nullable Employer platform,
        @Valid @Nullable Employer agent,
        @NotNull @Pattern(regexp = Occupation.SHAPE) String occupation,
        @NotNull @Valid WorkPlace workPlace,
        @Nullable UUID chosenUnionId,
        @NotNull @Valid Charter charter,
        @Size(max = 6) List<@NotNull UUID> photos,
        @Valid @Nullable RegisterEntry register) {

    public JoinRequest {
        otherEmployers = otherEmployers == null ? List.of() : List.copyOf(otherEmployers);
        photos = photos == null ? List.of() : List.copyOf(photos);
    }
}
