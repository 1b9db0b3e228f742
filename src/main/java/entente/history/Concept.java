package entente.history;

import java.util.List;

/** An idea with a name in the literature. */
public record Concept(
        String id,
        String title,
        Kind kind,
        String definition,
        List<String> aliases,
        List<Relation> relations,
        List<Debate> debates,
        List<Reference> sources) {

    /** What sort of idea it is; a ring is one of the four rings of cooperative security. */
    public enum Kind {
        IDEA,
        RING,
        MECHANISM,
        PRINCIPLE,
        PROBLEM,
        THREAT
    }

    /** How this concept stands to another one, named by its id. */
    public record Relation(Type type, String concept) {

        /** The kinds of relation. */
        public enum Type {
            PART_OF,
            CONTRASTS_WITH,
            BUILDS_ON,
            LIMITS,
            RELATED_TO
        }
    }
}
