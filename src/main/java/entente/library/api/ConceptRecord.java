package entente.library.api;

import entente.history.Concept;
import java.util.List;

/**
 * A concept of the pack.
 *
 * @param relations how it stands to others
 * @param debates statements about it on which sources take sides
 */
record ConceptRecord(
        String id,
        String title,
        Concept.Kind kind,
        String definition,
        List<String> aliases,
        List<Relation> relations,
        List<DebateRecord> debates,
        List<ReferenceRecord> sources) {

    /** How it stands to another concept: {@code {"type": "contrasts-with", "concept": "collective-defense"}}. */
    record Relation(Concept.Relation.Type type, String concept) {

        static Relation of(Concept.Relation relation) {
            return new Relation(relation.type(), relation.concept());
        }
    }

    static ConceptRecord of(Concept concept) {
        return new ConceptRecord(
                concept.id(),
                concept.title(),
                concept.kind(),
                concept.definition(),
                concept.aliases(),
                concept.relations().stream().map(Relation::of).toList(),
                DebateRecord.of(concept.debates()),
                ReferenceRecord.of(concept.sources()));
    }
}
