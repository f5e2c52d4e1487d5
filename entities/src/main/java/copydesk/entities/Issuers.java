package copydesk.entities;

import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Span;
import java.util.Optional;

/**
 * Finds whose document it is that speaks: {@code its report}, {@code the Commissioner’s report}, {@code the report of the
 * Commission}, {@code the statement}.
 */
final class Issuers {
    private final Scene scene;
    private final Meant meant;
    private final Described described;

    Issuers(Scene scene, Meant meant, Described described) {
        this.scene = scene;
        this.meant = meant;
        this.described = described;
    }

    /**
     * Returns whose document stands where a source does.
     *
     * @param last who spoke last
     */
    Optional<Entity> by(Span source, Optional<Entity> last) {
        int head = scene.token(source.end() - 1);
        if (!scene.words().is("document", scene.key(head))) {
            return Optional.empty();
        }
        int first = scene.token(source.start());
        if (scene.key(first).equals("its") || scene.key(first - 1).equals("its")) {
            return meant.by(source, "it", last.filter(Issuers::isOrganization), -1);
        }
        Scene.Part issuer = scene.key(head + 1).equals("of") ? scene.part(head + 2) : null;
        if (issuer != null && isOrganization(issuer.entity())) {
            return Optional.of(issuer.entity());
        }
        Scene.Part owner = scene.part(head - 1);
        if (owner != null) {
            return scene.isPossessive(owner) ? Optional.of(owner.entity()) : Optional.empty();
        }
        if (scene.isGenitive(head - 1)) {
            Span owns = new Span(scene.tokens().start(head - 1), scene.tokens().end(head - 1) - 2);
            return described.by(owns, last);
        }
        boolean definite = scene.words().is("definite", scene.key(head - 1));
        return definite
                ? last.filter(Issuers::isOrganization).or(() -> described.organizationBefore(source))
                : Optional.empty();
    }

    private static boolean isOrganization(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION;
    }
}
