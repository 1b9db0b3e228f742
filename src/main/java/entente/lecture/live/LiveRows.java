package entente.lecture.live;

import entente.author.Author;
import entente.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Live lectures in the database, so that a restart does not end them. */
@Component
class LiveRows {

    private final Database database;
    private final JdbcClient sql;
    private final JsonMapper json;

    LiveRows(Database database, JdbcClient sql, JsonMapper json) {
        this.database = database;
        this.sql = sql;
        this.json = json;
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
                .param("now", utc(live.moved()))
                .update());
    }

    void update(LiveLecture live) {
        database.change(() -> sql.sql("update live_lecture set state = :state, moved = :now where code = :code")
                .param("state", json.writeValueAsString(live.state()))
                .param("now", utc(live.moved()))
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
            var found = sql.sql("select * from live_lecture where code = :code and ended is null")
                    .param("code", code)
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

    /** Whether a lecture has this code, or had it. */
    boolean isUsed(String code) {
        return database.ask(() -> sql.sql("select count(*) from live_lecture where code = :code")
                        .param("code", code)
                        .query(Integer.class)
                        .single()
                > 0);
    }

    void end(String code, Instant now) {
        database.change(() -> {
            sql.sql("update live_lecture set ended = :now where code = :code")
                    .param("now", utc(now))
                    .param("code", code)
                    .update();
            sql.sql("delete from live_vote where code = :code")
                    .param("code", code)
                    .update();
        });
    }

    /** The codes of lectures that go on, but were not moved since then. */
    List<String> leftSince(Instant then) {
        return database.ask(() -> sql.sql("select code from live_lecture where ended is null and moved < :then")
                .param("then", utc(then))
                .query(String.class)
                .list());
    }

    private LiveLecture live(ResultSet row) throws SQLException {
        return new LiveLecture(
                row.getString("code"),
                row.getString("lecture"),
                new Author(row.getString("author"), row.getString("author_name")),
                row.getString("key_hash"),
                json.readValue(row.getString("state"), LiveState.class),
                row.getObject("moved", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
