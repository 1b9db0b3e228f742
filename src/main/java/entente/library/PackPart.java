package entente.library;

import static entente.library.RecordKind.CONCEPT;
import static entente.library.RecordKind.ERA;
import static entente.library.RecordKind.EVENT;
import static entente.library.RecordKind.LANE;
import static entente.library.RecordKind.LECTURE;
import static entente.library.RecordKind.MATRIX;
import static entente.library.RecordKind.ORGANIZATION;
import static entente.library.RecordKind.PLACE;
import static entente.library.RecordKind.REGION;
import static entente.library.RecordKind.SOURCE;
import static entente.library.RecordKind.STATE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files a pack is made of: where they are, their schema, where they define ids and where they name the ids of
 * others. The latter are JSON pointers in which {@code *} stands for any key or index and {@code **} for any depth.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
enum PackPart {
    PACK(
            "pack",
            "pack.schema.json",
            List.of(new Definition("/lanes/*/id", LANE), new Definition("/regions/*/id", REGION)),
            List.of(
                    new Mention("/lanes/*/concept", CONCEPT),
                    new Mention("/*/matrix", MATRIX),
                    new Mention("/*/selected", EVENT, ORGANIZATION),
                    new Mention("/*/compare/*", ORGANIZATION, CONCEPT, EVENT))),
    SOURCES("sources", "sources.schema.json", List.of(new Definition("/*/id", SOURCE)), List.of()),
    ERAS(
            "eras",
            "eras.schema.json",
            List.of(new Definition("/*/id", ERA)),
            List.of(new Mention("/*/part-of", ERA), new Mention("/**/source", SOURCE))),
    CONCEPTS(
            "concepts",
            "concepts.schema.json",
            List.of(new Definition("/*/id", CONCEPT)),
            List.of(new Mention("/*/relations/*/concept", CONCEPT), new Mention("/**/source", SOURCE))),
    ORGANIZATIONS(
            "organizations",
            "organizations.schema.json",
            List.of(new Definition("/*/id", ORGANIZATION)),
            List.of(
                    new Mention("/*/part-of", ORGANIZATION),
                    new Mention("/*/successor-of/*", ORGANIZATION),
                    new Mention("/*/lane", LANE),
                    new Mention("/*/character/*/concept", CONCEPT),
                    new Mention("/**/source", SOURCE))),
    PLACES(
            "places",
            "places.schema.json",
            List.of(new Definition("/*/name", PLACE)),
            List.of(new Mention("/*/regions/*", REGION))),
    STATES(
            "states",
            "states.schema.json",
            List.of(new Definition("/*/id", STATE)),
            List.of(new Mention("/*/successor-of/*", STATE))),
    MEMBERSHIPS(
            "memberships",
            "memberships.schema.json",
            List.of(),
            List.of(
                    new Mention("/*/organization", ORGANIZATION),
                    new Mention("/*/state", STATE),
                    new Mention("/*/source", SOURCE))),
    EVENTS(
            "events",
            "events.schema.json",
            List.of(new Definition("/*/id", EVENT)),
            List.of(
                    new Mention("/*/lanes/*", LANE),
                    new Mention("/*/organizations/*", ORGANIZATION),
                    new Mention("/*/concepts/*", CONCEPT),
                    new Mention("/*/places/*", PLACE),
                    new Mention("/*/links/*/event", EVENT),
                    new Mention("/**/source", SOURCE))),
    MATRICES(
            "matrices",
            "matrix.schema.json",
            List.of(new Definition("/id", MATRIX)),
            List.of(
                    new Mention("/columns/*/concept", CONCEPT),
                    new Mention("/columns/*/organization", ORGANIZATION),
                    new Mention("/columns/*/event", EVENT),
                    new Mention("/columns/*/source", SOURCE),
                    new Mention("/groups/*/rows/*/cells/*/*/events/*", EVENT),
                    new Mention("/**/source", SOURCE))),
    LECTURES(
            "lectures",
            LectureFile.SCHEMA,
            List.of(new Definition("/id", LECTURE)),
            List.of(
                    new Mention("/steps/*/scene/matrix", MATRIX),
                    new Mention("/steps/*/scene/entry", EVENT, ORGANIZATION),
                    new Mention("/steps/*/scene/concept", CONCEPT),
                    new Mention("/steps/*/scene/compare/*", ORGANIZATION, CONCEPT, EVENT),
                    new Mention("/steps/*/scene/organizations/*", ORGANIZATION),
                    new Mention("/steps/*/scene/state", STATE),
                    new Mention("/steps/*/reveals/*/entry", EVENT, ORGANIZATION),
                    new Mention("/**/source", SOURCE)));

    /** Where a record of this kind gets its id. */
    record Definition(String pointer, RecordKind kind) {}

    /** Where a record of one of these kinds is named. */
    record Mention(String pointer, List<RecordKind> kinds) {

        Mention(String pointer, RecordKind... kinds) {
            this(pointer, List.of(kinds));
        }
    }

    /** How the name of a table ends; all other files are YAML. */
    static final String TABLE = ".csv";

    private static final Set<PackPart> OPTIONAL = EnumSet.of(PLACES, STATES, MEMBERSHIPS, LECTURES);

    private final String name;
    private final String schema;
    private final List<Definition> definitions;
    private final List<Mention> mentions;

    PackPart(String name, String schema, List<Definition> definitions, List<Mention> mentions) {
        this.name = name;
        this.schema = schema;
        this.definitions = definitions;
        this.mentions = mentions;
    }

    static Optional<PackPart> of(String file) {
        return Arrays.stream(values()).filter(part -> part.holds(file)).findFirst();
    }

    /** The file that the part is; but for the first, several of that kind in a folder of its name may stand for it. */
    String path() {
        return name + ending();
    }

    /** Whether every pack has it; one whose events name no places, for one, needs no list of them. */
    boolean isRequired() {
        return !OPTIONAL.contains(this);
    }

    String schema() {
        return schema;
    }

    List<Definition> definitions() {
        return definitions;
    }

    List<Mention> mentions() {
        return mentions;
    }

    private String ending() {
        return this == MEMBERSHIPS ? TABLE : ".yaml";
    }

    private boolean holds(String file) {
        return file.equals(path()) || (this != PACK && file.startsWith(name + "/") && file.endsWith(ending()));
    }
}
