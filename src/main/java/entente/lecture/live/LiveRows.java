package entente.lecture.live;

import entente.author.Author;
import entente.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Live lectures in the database, so that a restart does not end them. */
@Component
class LiveRows {

    /** Who has not moved for so long has gone home. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    private final Database database;
    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    LiveRows(Database database, JdbcClient sql, JsonMapper json, Clock clock) {
        this.database = database;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    void insert(LiveLecture live) {
        database.change(() -> sql.sql("""
                        insert into live_lecture (code, lecture, author, author_name, key_hash, state, started, moved)
                        values (:code, :lecture, :author, :name, :key, :state, :now, :now)""")
                .param("code", live.code())
                .param("lecture", live.lecture())
                .param("author", live.author().id())
                .param("name", live.author().name())
                .param("key", live.keyHash())
                .param("state", json.writeValueAsString(live.state()))
                .param("now", now())
                .update());
    }

    void update(LiveLecture live) {
        database.change(() -> sql.sql("update live_lecture set state = :state, moved = :now where code = :code")
                .param("state", json.writeValueAsString(live.state()))
                .param("now", now())
                .param("code", live.code())
                .update());
    }

    void insertVote(String code, String poll, String device, int choice) {
        database.change(() -> {
            var changed = sql.sql("""
                            update live_vote set choice = :choice
                            where code = :code and poll = :poll and device = :device""")
                    .param("choice", choice)
                    .param("code", code)
                    .param("poll", poll)
                    .param("device", device)
                    .update();
            if (changed == 0) {
                sql.sql("insert into live_vote (code, poll, device, choice) values (:code, :poll, :device, :choice)")
                        .param("choice", choice)
                        .param("code", code)
                        .param("poll", poll)
                        .param("device", device)
                        .update();
            }
        });
    }

    /** With all that was answered. */
    Optional<LiveLecture> find(String code) {
        return database.ask(() -> {
            var found = sql.sql("select * from live_lecture where code = :code and ended is null and moved > :since")
                    .param("code", code)
                    .param("since", now().minus(LONGEST_PAUSE))
                    .query((row, number) -> live(row))
                    .optional();
            found.ifPresent(live -> sql.sql("select poll, device, choice from live_vote where code = :code")
                    .param("code", code)
                    .query(row -> {
                        live.restoreVote(row.getString("poll"), row.getString("device"), row.getInt("choice"));
                    }));
            return found;
        });
    }

    boolean hasEnded(String code) {
        return database.ask(() -> sql.sql("select count(*) from live_lecture where code = :code")
                        .param("code", code)
                        .query(Integer.class)
                        .single()
                > 0);
    }

    void end(String code) {
        database.change(() -> {
            sql.sql("update live_lecture set ended = :now where code = :code")
                    .param("now", now())
                    .param("code", code)
                    .update();
            sql.sql("delete from live_vote where code = :code")
                    .param("code", code)
                    .update();
        });
    }

    private LiveLecture live(ResultSet row) throws SQLException {
        return new LiveLecture(
                row.getString("code"),
                row.getString("lecture"),
                new Author(row.getString("author"), row.getString("author_name")),
                row.getString("key_hash"),
                json.readValue(row.getString("state"), LiveState.class));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
