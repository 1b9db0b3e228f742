package entente.lecture.live;

import entente.author.Author;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** A lecture that is being given, with all who follow it. */
final class LiveLecture {

    private final String code;
    private final String lecture;
    private final Author author;
    private final String keyHash;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();

    /** By question, what each device answered. */
    private final Map<String, Map<String, Integer>> votes = new ConcurrentHashMap<>();

    private LiveState state;
    private Instant moved;

    /**
     * A lecture that goes live, or goes on after a restart.
     *
     * @param lecture its id
     * @param author who gives it
     * @param keyHash what the speaker's key hashes to
     * @param moved when its speaker moved it last
     */
    LiveLecture(String code, String lecture, Author author, String keyHash, LiveState state, Instant moved) {
        this.code = code;
        this.lecture = lecture;
        this.author = author;
        this.keyHash = keyHash;
        this.state = state;
        this.moved = moved;
    }

    String code() {
        return code;
    }

    String lecture() {
        return lecture;
    }

    /** Who gives it, and so lets others see it. */
    Author author() {
        return author;
    }

    String keyHash() {
        return keyHash;
    }

    synchronized LiveState state() {
        return state;
    }

    synchronized void move(LiveState newState, Instant now) {
        state = newState;
        moved = now;
    }

    synchronized Instant moved() {
        return moved;
    }

    Set<Follower> followers() {
        return followers;
    }

    /** Takes an answer to the question that is asked now; a device that answers again changes its mind. */
    boolean vote(String poll, String device, int choice) {
        var asked = state().poll().filter(open -> open.open() && open.id().equals(poll));
        if (asked.filter(open -> choice >= 0 && choice < open.choices().size()).isEmpty()) {
            return false;
        }
        restoreVote(poll, device, choice);
        return true;
    }

    /** One that was taken before a restart. */
    void restoreVote(String poll, String device, int choice) {
        votes.computeIfAbsent(poll, id -> new ConcurrentHashMap<>()).put(device, choice);
    }

    /** How many chose each answer of the question that is asked. */
    List<Integer> counts() {
        return state().poll().stream()
                .flatMap(poll -> IntStream.range(0, poll.choices().size())
                        .mapToObj(choice -> Collections.frequency(given(poll.id()), choice)))
                .toList();
    }

    private Collection<Integer> given(String poll) {
        return votes.getOrDefault(poll, Map.of()).values();
    }

    /** The counts that the audience may see: none while answers are still taken. */
    Optional<List<Integer>> shownCounts() {
        return state().poll().filter(poll -> !poll.open()).map(poll -> counts());
    }

    int lookingAround() {
        return (int) followers.stream().filter(Follower::isLookingAround).count();
    }
}
