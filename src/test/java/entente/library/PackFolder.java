package entente.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small pack in a folder. It is whole as {@link #in} writes it; a test changes what it is about. */
public final class PackFolder {

    private static final String PACK = """
            title: Between the wars
            description: A small pack for tests
            version: "1"
            licence: CC0-1.0
            dates: 1900/1999
            lanes:
              - id: security
                title: Collective security
                colour: blue
                concept: collective-security
              - id: defense
                title: Collective defense
                colour: vermilion
                concept: collective-defense
              - id: wars
                title: Wars
                colour: grey
            regions:
              - id: europe
                title: Europe
                covers: Europe in UN M49 (150)
              - id: africa
                title: Africa
                covers: Africa in UN M49 (002)
              - id: world
                title: The whole world
                covers: Events without a place in a region
            opening:
              from: 1912
              to: 1948
              at: 1935-10-07
              matrix: ideas
            """;

    private static final String SOURCES = """
            - id: covenant
              type: treaty
              title: Covenant of the League of Nations
              title-short: Covenant
              issued: 1919-06-28
            - id: charter
              type: treaty
              title: Charter of the United Nations
            - id: walters
              type: book
              title: A History of the League of Nations
              author:
                - family: Walters
                  given: F. P.
              issued: 1952
            """;

    private static final String ERAS = """
            - id: interwar
              title: Between two world wars
              short: Interwar
              dates: 1919/1939
              summary: For twenty years the League of Nations tries to keep the peace.
              sources:
                - source: walters
            - id: crisis
              title: The decade of crisis
              short: Crisis
              dates: 1931/1939
              part-of: interwar
              summary: In ten years the League of Nations fails again and again.
              sources:
                - source: walters
            """;

    private static final String CONCEPTS = """
            - id: collective-security
              title: Collective security
              kind: idea
              definition: All members act against the one that attacks another.
              relations:
                - type: contrasts-with
                  concept: collective-defense
              sources:
                - source: covenant
                  locator: Article 16
            - id: collective-defense
              title: Collective defense
              kind: idea
              definition: Allies help each other against attackers from outside.
              sources:
                - source: charter
                  locator: Article 51
            """;

    private static final String ORGANIZATIONS = """
            - id: league
              title: League of Nations
              short: League
              dates: 1920-01-10/1946-04-20
              kind: organization
              lane: security
              importance: 4
              summary: The first organization that was meant for all states of the world.
              character:
                - concept: collective-security
                  dates: 1920-01-10/1946-04-20
                  says: Members act together against a breach of the Covenant.
                  source: covenant
                  locator: Article 16
                  stance: supports
                - concept: collective-security
                  dates: 1936/1946-04-20
                  says: After its defeat over Abyssinia it no longer did.
                  source: walters
                  stance: disputes
              sources:
                - source: covenant
            - id: united-nations
              title: United Nations
              short: UN
              dates: 1945-10-24/..
              kind: organization
              lane: security
              importance: 5
              summary: The organization that took the place of the League of Nations.
              successor-of: [league]
              character:
                - concept: collective-security
                  dates: 1945-10-24/..
                  says: The Council decides on measures against a threat to the peace.
                  source: charter
                  locator: Chapter VII
                  stance: supports
                - concept: collective-defense
                  dates: 1945-10-24/..
                  says: It is no alliance, and looks for attackers among its members.
                  source: charter
                  stance: disputes
              sources:
                - source: charter
            """;

    private static final String PLACES = """
            - name: Adwa
              regions: [africa]
              country: ET
            - name: Mediterranean Sea
              regions: [africa, europe]
            - name: Atlantic Ocean
              regions: []
              note: An ocean lies in no region
            """;

    private static final String EVENTS = """
            - id: invasion
              date: 1935-10
              title: Italy attacks Abyssinia
              short: Abyssinia
              summary: One member of the League of Nations attacks another.
              importance: 5
              kind: war
              lanes: [wars]
              organizations: [league]
              places: [Adwa]
              people: [Haile Selassie]
              links:
                - type: leads-to
                  event: sanctions
              sources:
                - source: walters
            - id: sanctions
              date: 1935-10-19/1936-07-04
              title: Sanctions on Italy
              short: Sanctions
              summary: For the first time many states act together against an aggressor.
              importance: 4
              kind: decision
              lanes: [security, wars]
              concepts: [collective-security]
              sources:
                - source: covenant
                  locator: Article 16
            - id: locarno
              date: 1925-12-01
              title: Locarno Treaties
              short: Locarno
              summary: States on the Rhine and their guarantors promise to help the attacked.
              importance: 3
              kind: treaty
              lanes: [defense]
              sources:
                - source: walters
            """;

    private static final String MATRIX = """
            id: ideas
            title: Two ideas
            summary: Collective security beside collective defense.
            columns:
              - id: security
                title: Collective security
                concept: collective-security
              - id: defense
                title: Collective defense
                concept: collective-defense
            groups:
              - id: logic
                title: Logic
                rows:
                  - id: trigger
                    title: What sets it off
                    cells:
                      security:
                        - says: A breach of the Covenant
                          sentence: A member that goes to war calls down sanctions.
                          from: 1920-01-10
                          claims:
                            - says: Sanctions follow upon war against the rules.
                              source: covenant
                              locator: Article 16
                              stance: supports
                          events: [invasion, sanctions]
                        - says: A threat to the peace
                          sentence: The Council finds that there is a threat to the peace.
                          from: 1945-10-24
                          claims:
                            - says: The Council determines whether there is a threat.
                              source: charter
                              locator: Article 39
                              stance: supports
                      defense:
                        - says: An attack from outside
                          sentence: An attack from outside on one of the allies sets it off.
                          claims:
                            - says: The guarantors help the one that is attacked.
                              source: walters
                              stance: supports
                          events: [locarno]
            """;

    private static final String BODIES = """
            id: bodies
            title: Two organizations
            summary: The League of Nations beside the United Nations.
            marks: [not at all, a little, much, wholly]
            columns:
              - id: league
                title: League
                organization: league
              - id: nations
                title: United Nations
                organization: united-nations
              - id: abyssinia
                title: Abyssinia
                event: invasion
              - id: sanctions
                title: Sanctions
                event: sanctions
              - id: locarno
                title: Locarno
                event: locarno
              - id: untold
                title: Nobody speaks of it
            groups:
              - id: reading
                title: How they are read
                rows:
                  - id: security
                    title: Collective security
                    shows: marks
                    cells:
                      league:
                        - says: Article 16
                          sentence: Members act together against a breach of the Covenant.
                          mark: 3
                          claims: [{says: They cut off trade., source: covenant, stance: supports}]
                        - says: In name
                          sentence: After Abyssinia hardly anybody asks for sanctions.
                          from: 1936-07-04
                          mark: 1
                          claims: [{says: It no longer did., source: walters, stance: supports}]
                      nations:
                        - says: Chapter VII
                          sentence: The Council decides on measures for all members.
                          from: 1946-01-17
                          mark: 2
                          claims: [{says: The Council decides., source: charter, stance: supports}]
              - id: figures
                title: Figures
                rows:
                  - id: members
                    title: Members
                    computed: members
                  - id: begin
                    title: Begin
                    computed: begin
                  - id: end
                    title: End
                    computed: end
            """;

    private static final String STATES = """
            - id: france
              name: France
              iso: FRA
              cow: 220
              dates: 1815/..
            - id: germany
              name: Germany
              dates: 1871/1945
            """;

    private static final String MEMBERSHIPS = """
            organization,state,status,from,to,ended,source,locator,note
            league,france,member,1920-01-10,1946-04-20,organization-ended,covenant,,
            league,germany,member,1926-09-08,1935-10-19,withdrawal,walters,,
            """;

    private final Path folder;

    private PackFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes the small pack into a folder. */
    public static PackFolder in(Path folder) {
        return new PackFolder(folder)
                .with("pack.yaml", PACK)
                .with("sources.yaml", SOURCES)
                .with("eras.yaml", ERAS)
                .with("concepts.yaml", CONCEPTS)
                .with("organizations.yaml", ORGANIZATIONS)
                .with("places.yaml", PLACES)
                .with("events/events.yaml", EVENTS)
                .with("matrices/ideas.yaml", MATRIX);
    }

    /** Adds a matrix of organizations, and states that belong to one of them. */
    public PackFolder withMembers() {
        return with("matrices/bodies.yaml", BODIES).with("states.yaml", STATES).with("memberships.csv", MEMBERSHIPS);
    }

    /** Puts other events in the place of those of the small pack. */
    public PackFolder withEvents(String... events) {
        return with("events/events.yaml", String.join("", events))
                .replacing("matrices/ideas.yaml", "              events: [invasion, sanctions]\n", "")
                .replacing("matrices/ideas.yaml", "              events: [locarno]\n", "");
    }

    public PackFolder with(String file, String content) {
        return with(file, content, StandardCharsets.UTF_8);
    }

    public PackFolder with(String file, String content, Charset charset) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, content, charset);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PackFolder without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that stands exactly once in a file. */
    public PackFolder replacing(String file, String old, String replacement) {
        var content = content(file);
        assertThat(content).containsOnlyOnce(old);
        return with(file, content.replace(old, replacement));
    }

    public PackFolder appending(String file, String text) {
        return with(file, content(file) + text);
    }

    /** The number of the line of a file that holds a text which stands exactly once in it. */
    public int line(String file, String text) {
        var content = content(file);
        assertThat(content).containsOnlyOnce(text);
        return (int) content.substring(0, content.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    public Path path() {
        return folder;
    }

    public Library read() {
        return PackReader.read(folder);
    }

    private String content(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
