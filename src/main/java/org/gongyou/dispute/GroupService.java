package org.gongyou.dispute;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Groups, from the side of those who handle them. */
@ApplicationScoped
class GroupService {

    private final GroupAccess access;
    private final GroupRepository groups;
    private final GroupViews views;
    private final GroupDesk desk;
    private final LetterDesk letters;
    private final Idempotency idempotency;

    GroupService(
            GroupAccess access,
            GroupRepository groups,
            GroupViews views,
            GroupDesk desk,
            LetterDesk letters,
            Idempotency idempotency) {
        this.access = access;
        this.groups = groups;
        this.views = views;
        this.desk = desk;
        this.letters = letters;
        this.idempotency = idempotency;
    }

    /** What a change does with a group that is held. */
    interface Change extends Function<GroupDispute, Uni<Void>> {}

    @WithSession
    Uni<Page<GroupView>> board(UUID officer, @Nullable Light light, @Nullable GroupState state, Language language) {
        return groups.lit().chain(lit -> Multi.createFrom()
                .iterable(lit)
                .filter(group -> access.sees(officer, group))
                .filter(group -> light == null || group.light() == light)
                .filter(group -> state == null || group.state() == state)
                .onItem()
                .transformToUniAndConcatenate(group -> views.line(group, language))
                .collect()
                .asList()
                .map(items -> new Page<>(items, null)));
    }

    @WithSession
    Uni<GroupView> one(UUID officer, UUID id, Language language) {
        return access.find(officer, id).chain(group -> views.whole(group, language));
    }

    private Uni<GroupView> change(UUID officer, UUID id, IfMatch match, Language language, Change change) {
        return access.lock(officer, id)
                .invoke(group -> match.check(group.version()))
                .call(change::apply)
                .call(groups::flush)
                .chain(group -> views.whole(group, language));
    }

    Uni<GroupView> step(
            UUID officer, IdempotencyKey key, UUID id, IfMatch match, StepRequest request, Language language) {
        return idempotency.once(
                officer,
                key,
                request,
                GroupView.class,
                () -> change(officer, id, match, language, group -> desk.step(officer, group, request)));
    }

    Uni<GroupView> praise(UUID officer, UUID id, IfMatch match, int stars, Language language) {
        return Panache.withTransaction(
                () -> change(officer, id, match, language, group -> desk.praise(officer, group, stars)));
    }

    Uni<GroupView> elect(UUID officer, UUID id, IfMatch match, boolean open, Language language) {
        return Panache.withTransaction(
                () -> change(officer, id, match, language, group -> desk.elect(officer, group, open)));
    }

    Uni<GroupView> send(
            UUID officer, IdempotencyKey key, UUID id, IfMatch match, LetterRequest request, Language language) {
        return idempotency.once(
                officer,
                key,
                request,
                GroupView.class,
                () -> change(officer, id, match, language, group -> {
                    letters.check(request);
                    return groups.nextLetter()
                            .chain(sequence -> letters.write(officer, group, sequence, request))
                            .chain(letter -> desk.sent(officer, group, letter));
                }));
    }

    Uni<GroupView> reply(UUID officer, UUID id, UUID letter, IfMatch match, ReplyRequest request, Language language) {
        return Panache.withTransaction(() -> change(officer, id, match, language, group -> desk.letter(group, letter)
                .chain(found -> desk.reply(officer, group, found, request))));
    }

    /** As it was sent, still sealed. */
    @WithSession
    Uni<GroupLetter> letter(UUID officer, UUID id, UUID letter) {
        return access.find(officer, id).chain(group -> desk.letter(group, letter));
    }
}
