package org.gongyou.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.personal.PersonalData;
import org.gongyou.platform.snapshot.SnapshotVersions;

/** An officer's posts are about a person too. */
@ApplicationScoped
class OfficerPersonalData implements PersonalData {

    private final OfficerRepository repository;
    private final Officers officers;
    private final Unions unions;
    private final SnapshotVersions versions;
    private final ObjectMapper json;

    OfficerPersonalData(
            OfficerRepository repository,
            Officers officers,
            Unions unions,
            SnapshotVersions versions,
            ObjectMapper json) {
        this.repository = repository;
        this.officers = officers;
        this.unions = unions;
        this.versions = versions;
        this.json = json;
    }

    @Override
    public String section() {
        return "posts";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        ArrayNode posts = json.createArrayNode();
        for (OfficerPost post : officers.scopeOf(worker).posts()) {
            UnionNode union = unions.tree().find(post.unionId());
            ObjectNode entry = posts.addObject().put("union", union == null ? "" : union.name());
            post.functions().stream().map(OfficerFunction::name).sorted().forEach(entry.withArray("functions")::add);
        }
        return Uni.createFrom().item(posts);
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return versions.raise(OfficerSnapshot.NAME).chain(() -> repository.forget(worker));
    }
}
