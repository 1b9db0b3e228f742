package entente.lecture.live;

import entente.author.Author;
import entente.database.DatabaseUnavailableException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The lectures that are being given now: begins them, moves them, ends them, and tells all who follow. */
@Component
class LiveLectures implements SmartLifecycle {

    /** What the speaker gets who goes live. */
    record Begun(String code, String key) {}

    private static final Logger LOG = LoggerFactory.getLogger(LiveLectures.class);
    /** Also keeps what stands between from closing streams on which nothing happens. */
    private static final Duration BEAT = Duration.ofSeconds(15);

    /** Who has not moved for so long has gone home. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    private static final Duration LAST_WORDS = Duration.ofSeconds(5);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final LiveRows rows;
    private final LiveEvents events;
    private final Clock clock;
    private final Map<String, LiveLecture> lectures = new ConcurrentHashMap<>();

    /** One after the other, and never in the way of those who follow. */
    private final ExecutorService keeping = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("keeps live lectures").factory());

    private volatile Optional<ScheduledExecutorService> beating = Optional.empty();

    LiveLectures(LiveRows rows, LiveEvents events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A lecture goes live.
     *
     * @throws DatabaseUnavailableException if it can't be kept
     */
    Begun begin(String lecture, Author author) {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var code = Codes.create();
        while (rows.isUsed(code)) {
            code = Codes.create();
        }
        var live = new LiveLecture(code, lecture, author, hash(key), LiveState.START, clock.instant());
        rows.insert(live);
        lectures.put(code, live);
        return new Begun(code, key);
    }

    Optional<LiveLecture> find(String code) {
        return Optional.ofNullable(lectures.get(code))
                .or(() -> rows.find(code).map(kept -> lectures.computeIfAbsent(code, same -> kept)));
    }

    /** Whether there was such a lecture, which has ended. */
    boolean hasEnded(String code) {
        return rows.isUsed(code) && find(code).isEmpty();
    }

    /** The lecture, for its speaker alone. */
    Optional<LiveLecture> ofSpeaker(String code, String key) {
        return find(code)
                .filter(live -> MessageDigest.isEqual(
                        live.keyHash().getBytes(StandardCharsets.US_ASCII),
                        hash(key).getBytes(StandardCharsets.US_ASCII)));
    }

    /** Shows it at once; done when it is kept, too, or has failed to be. */
    CompletableFuture<Void> move(LiveLecture live, LiveState state) {
        live.move(state, clock.instant());
        tell(live);
        return keep(() -> rows.update(live));
    }

    /** Shows all who follow where the speaker is. */
    private void tell(LiveLecture live) {
        var event = events.state(live);
        live.followers().forEach(follower -> follower.showState(event));
    }

    void point(LiveLecture live, Optional<LiveEvents.Pointer> pointer) {
        var event = events.pointer(pointer);
        live.followers().forEach(follower -> follower.showPointer(event));
    }

    /** Counts it at once; done when it is kept, too, or has failed to be; empty if this is not asked now. */
    Optional<CompletableFuture<Void>> vote(LiveLecture live, String poll, String device, int choice) {
        return live.vote(poll, device, choice)
                ? Optional.of(keep(() -> rows.insertVote(live.code(), poll, device, choice)))
                : Optional.empty();
    }

    /** @throws DatabaseUnavailableException if its end can't be kept; then it goes on */
    void end(LiveLecture live) {
        rows.end(live.code(), clock.instant());
        lectures.remove(live.code());
        live.followers().forEach(follower -> follower.end(events.ended()));
    }

    /** A screen follows from now on. */
    void follow(LiveLecture live, Follower follower) {
        live.followers().add(follower);
        follower.showState(events.state(live));
    }

    /** Fails with a {@link DatabaseUnavailableException} where it is not kept; a restart would take it back. */
    private CompletableFuture<Void> keep(Runnable work) {
        return CompletableFuture.runAsync(work, keeping);
    }

    private static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void start() {
        var beats = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("beats for live lectures").factory());
        var unused = beats.scheduleAtFixedRate(this::beat, BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
        unused = beats.scheduleAtFixedRate(this::endThoseLeft, 1, 1, TimeUnit.HOURS);
        beating = Optional.of(beats);
    }

    private void beat() {
        lectures.values().forEach(live -> live.followers().forEach(Follower::beat));
    }

    /** Ends the lectures that were left without being ended. */
    void endThoseLeft() {
        try {
            for (var code : rows.leftSince(clock.instant().minus(LONGEST_PAUSE))) {
                find(code).ifPresent(this::end);
            }
        } catch (DatabaseUnavailableException e) {
            LOG.warn("Lectures that were left are ended an hour later: {}", e.getMessage(), e);
        }
    }

    /**
     * Lets go of all screens, which would keep the server from stopping; they come back to the next one. What was said until
     * then is kept.
     */
    @Override
    public void stop() {
        beating.ifPresent(ScheduledExecutorService::shutdownNow);
        beating = Optional.empty();
        lectures.values().forEach(live -> live.followers().forEach(Follower::leave));
        try {
            keeping.submit(() -> {}).get(LAST_WORDS.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("The last moves of live lectures may not be kept", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return beating.isPresent();
    }
}
